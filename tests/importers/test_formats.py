"""Which format a file is of: its content decides, its name only where several are written alike."""

import io
import zipfile
from pathlib import Path

import pytest

from db.model.article import ParagraphKind
from db.model.sentence import Sentence
from desktop.importers import formats
from desktop.importers.document import Block, Document, Pasted, Proposal, UnreadableError
from desktop.importers.formats import DOCX, EPUB, FORMATS, HTML, MARKDOWN, MHTML, ODT, PDF, PLAIN, RTF, SUFFIXES, Format
from desktop.importers.wire import Answer, Request, pack_documents, pack_request, unpack_request
from tests.importers.hostile_web import PARAGRAPH


def zipped(*names: str, mimetype: str = "") -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        if mimetype:
            archive.writestr("mimetype", mimetype)
        for name in names:
            archive.writestr(name, "x")
    return content.getvalue()


FILES: list[tuple[bytes, str, Format]] = [
    (b"plain words", "a.txt", PLAIN),
    (b"plain words", "a", PLAIN),
    (b"plain words", "a.log", PLAIN),
    (b"# words", "a.md", MARKDOWN),
    (b"# words", "a.MARKDOWN", MARKDOWN),
    (b"words", "a.html", HTML),
    (b"  <!DOCTYPE html><p>a", "a.txt", HTML),
    (b"\xef\xbb\xbf<html><p>a", "a.docx", HTML),
    ("<html><p>a".encode("utf-16"), "a.htm", HTML),
    (b"From: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n", "a.mht", MHTML),
    (b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n", "a", MHTML),
    (b"{\\rtf1 a}", "a.doc", RTF),
    (b"%PDF-1.7 a", "a.txt", PDF),
    (b"HTTP/1.1 200 OK\r\n\r\n%PDF-1.7 a", "a.pdf", PDF),
    (zipped("word/document.xml"), "a.zip", DOCX),
    (zipped(mimetype="application/vnd.oasis.opendocument.text"), "a.zip", ODT),
    (zipped(mimetype="application/epub+zip"), "a.docx", EPUB),
    (zipped("META-INF/container.xml"), "a.epub", EPUB),
    (zipped("word/document.xml")[:40], "a.docx", DOCX),
]


# Named here: an archive holds the moment that it was packed, so its bytes would name the test anew in every process.
@pytest.mark.parametrize(
    ("data", "name", "expected"), FILES, ids=[f"{number} {name}" for number, (_, name, _) in enumerate(FILES)]
)
def test_the_format_of_a_file(data: bytes, name: str, expected: Format) -> None:
    assert formats.format_of(data, name) is expected


@pytest.mark.parametrize(
    ("data", "name", "said"),
    [
        (b"\x7fELF\2\1\1" + bytes(range(256)) * 4, "a.txt", "of a kind that Dramatis does not read"),
        (b"\xff\xd8\xff\xe0" + bytes(100), "a.jpg", "picture"),
        (b"\xd0\xcf\x11\xe0" + bytes(100), "a.doc", "older office program"),
        (b"SQLite format 3\0", "a.dramatis", "open it as a library"),
        (zipped("a.txt", "b.txt"), "a.zip", "an archive of several files"),
    ],
)
def test_other_files_are_refused_with_a_sentence(data: bytes, name: str, said: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        formats.format_of(data, name)
    assert said in str(caught.value)
    assert caught.value.remedy


def test_each_format_has_a_reader_and_suffixes_are_its_own() -> None:
    assert len(set(SUFFIXES)) == len(SUFFIXES)
    assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in SUFFIXES)
    folder = Path(formats.__file__).parent
    assert [known.name for known in FORMATS if not (folder / f"{known.module.rpartition('.')[2]}.py").exists()] == []


DOCUMENT = Document(
    name="ä\udcff.txt",
    format="Text",
    blocks=tuple(
        Block(f"{number} 🙂", kind, not why, why)
        for number in range(60)
        for kind in ParagraphKind
        for why in (Sentence(""), Sentence("menu of {name}", name=Sentence("a site")))
    ),
    titles=(Proposal("Ein Titel", Sentence("the first line of the text")),),
    authors=(),
    publications=(),
    dates=(Proposal("2017-03-15", Sentence("the page’s own description ({name})", name="date")),),
    languages=(Proposal("de", Sentence("the words of the text")),),
    words_in=12,
    encoding="utf-8",
    warnings=(Sentence("Words: {count}.", count=3),),
)


def test_documents_come_over_as_they_went() -> None:
    answer = Answer()
    other = DOCUMENT._replace(name=Sentence("Pasted text"), blocks=DOCUMENT.blocks[:1])
    for line in pack_documents((DOCUMENT, other)):
        assert not answer.is_whole
        assert len(line) < 100_000
        answer.take(line)
    assert answer.is_whole
    assert answer.documents == (DOCUMENT, other)
    block = answer.documents[0].blocks[1]
    assert block.why.said(lambda text, **values: text.format(**values).upper()) == "MENU OF A SITE"


@pytest.mark.parametrize("source", [Path("/ä\udcff.txt"), Pasted("<p>\ud800 🙂", "x\n"), Pasted("", "")])
def test_requests_come_over_as_they_went(source: Path | Pasted) -> None:
    request = Request(source, "utf-8", 1, 2)
    assert unpack_request(pack_request(request)) == request


def test_a_loss_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop.importers import plain

    def lossy(text: str, name: str, made_from: str, encoding: str) -> Document:
        return real(text, name, made_from, encoding)._replace(words_in=1000)

    real = plain.document_of
    monkeypatch.setattr(plain, "document_of", lossy)
    (found,) = formats.read_here(Pasted("", PARAGRAPH), None, lambda part: None)
    assert found.warnings[0].startswith(f"Of 1000 words in “Pasted text”, {len(PARAGRAPH.split())} could be read.")
