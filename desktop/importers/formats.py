"""Finds the format of a file and reads it. Runs in the child process only, see `desktop.importers.process`.

A format is known by how the file begins, and by its name where that tells nothing. Its module is imported when a file
of it is to be read; it has `read(data: bytes, name: str, encoding: str | None) -> tuple[Document, ...]`, which raises
UnreadableError. What all formats need done to their documents is done here.
"""

import stat
import zipfile
from collections.abc import Callable
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import NamedTuple, Protocol, cast

from db.model.sentence import Sentence
from desktop.importers.document import Document, Pasted, Source, UnreadableError

LARGEST = 200_000_000
"""Bytes of a file that is opened at all."""
LARGEST_TEXT = 20_000_000
"""Bytes of a file that is text, a web page or a clipboard: some three million words."""
ENOUGH = 0.95
"""The part of the words that must be found again among the blocks, or it is said."""


class Format(NamedTuple):
    """A format that is read: `suffixes` with their dot; `starts` are beginnings that no other format has."""

    name: str
    module: str
    suffixes: tuple[str, ...]
    starts: tuple[bytes, ...] = ()
    is_text: bool = False


PLAIN = Format("Text", "desktop.importers.plain", (".txt", ".text"), is_text=True)
MARKDOWN = Format("Markdown", "desktop.importers.markdown", (".md", ".markdown"), is_text=True)
HTML = Format("HTML", "desktop.importers.html", (".html", ".htm", ".xhtml"), is_text=True)
MHTML = Format("MHTML", "desktop.importers.mhtml", (".mhtml", ".mht"), is_text=True)
RTF = Format("RTF", "desktop.importers.rtf", (".rtf",), (b"{\\rtf",))
PDF = Format("PDF", "desktop.importers.pdf", (".pdf",), (b"%PDF-",))
DOCX = Format("DOCX", "desktop.importers.docx", (".docx",))
ODT = Format("ODT", "desktop.importers.odt", (".odt", ".fodt"))
EPUB = Format("EPUB", "desktop.importers.epub", (".epub",))
FORMATS = (PLAIN, MARKDOWN, HTML, MHTML, DOCX, ODT, PDF, EPUB, RTF)
SUFFIXES = tuple(suffix for known in FORMATS for suffix in known.suffixes)
"""Ends of the names of files that can be read, for dialogs that choose files."""

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_PACKED = {"mimetype": {b"application/epub+zip": EPUB, b"application/vnd.oasis.opendocument.text": ODT}}
_OLE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
"""Names the part of a locked DOCX in the older container that it is put into ([MS-OFFCRYPTO] 2.3.4.4)."""
_UNREAD = (
    (_OLE, Sentence("It is a document of an older office program. Open it there and save it as DOCX.")),
    (b"SQLite format 3\0", Sentence("It is a database. If it is a library of Dramatis, open it as a library.")),
    (b"\x89PNG", Sentence("It is a picture. Dramatis reads text, not pictures of it.")),
    (b"\xff\xd8\xff", Sentence("It is a picture. Dramatis reads text, not pictures of it.")),
    (b"GIF8", Sentence("It is a picture. Dramatis reads text, not pictures of it.")),
    (b"II*\0", Sentence("It is a picture. Dramatis reads text, not pictures of it.")),
    (b"MM\0*", Sentence("It is a picture. Dramatis reads text, not pictures of it.")),
    (b"bplist", Sentence("It is a web archive of Safari. Save the page there as page source, or paste its text.")),
)
_HEAD = 65_536


class Reader(Protocol):
    """The module of a format."""

    def read(self, data: bytes, name: str, encoding: str | None) -> tuple[Document, ...]:
        """The articles of a file of this format.

        Raises:
            UnreadableError: nothing can be read of it.
        """
        ...


def read_here(source: Source, encoding: str | None, report: Callable[[float], None]) -> tuple[Document, ...]:
    """The articles of a file or of what was pasted, judged and measured. `encoding` None means that it is found out.

    Raises:
        UnreadableError: there is no such file, it is of no known format, broken, too large, or without words.
    """
    if isinstance(source, Pasted):
        from desktop.importers import pasted  # imported late, like every format

        name: str = PASTED
        documents = pasted.read(source, name, LARGEST_TEXT)
    else:
        name = source.name
        data = _content(source)
        report(0.1)
        reader = cast("Reader", import_module(format_of(data, name).module))
        documents = reader.read(data, name, encoding)
    report(0.8)
    documents = tuple(_finished(document) for document in documents if document.words_kept)
    if not documents:
        raise UnreadableError(
            "“{name}” holds no words.",
            "If it shows pictures of text, such as scanned pages, copy the text out with a program that recognises it.",
            name=name,
        )
    report(1.0)
    return documents


PASTED = Sentence("Pasted text")
"""What a paste is called where a file would show its name."""


def _finished(document: Document) -> Document:
    """What all formats need: heuristics of the main text, what the first lines say, the language, and losses said."""
    from desktop.importers import first_lines, language, main_text, office  # imported late: the parent needs SUFFIXES

    document = first_lines.with_proposals(document._replace(blocks=main_text.judge(document.blocks)))
    document = office.weak_last(document)
    document = language.with_proposal(document)
    if document.words_kept < ENOUGH * document.words_in:
        lost = Sentence(
            "Of {count} words in “{name}”, {kept} could be read. Compare the text with the original.",
            count=document.words_in,
            name=document.name,
            kept=document.words_kept,
        )
        document = document._replace(warnings=(lost, *document.warnings))
    return document


def _content(path: Path) -> bytes:
    """The bytes of a file.

    Raises:
        UnreadableError: it is missing, no plain file, too large or cannot be opened.
    """
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise UnreadableError("“{name}” is a folder.", "Choose a file in it.", name=path.name)
        if not stat.S_ISREG(status.st_mode):  # a pipe or a device may never end
            raise UnreadableError("“{name}” is no ordinary file.", "Choose another file.", name=path.name)
        if status.st_size > LARGEST:
            raise _too_large(path.name, LARGEST)
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)  # it may have grown
    except FileNotFoundError as error:
        raise UnreadableError(
            "“{name}” does not exist.", "It may have been moved or renamed; choose it again.", name=path.name
        ) from error
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        raise UnreadableError(
            "“{name}” cannot be opened: {reason}.",
            "Copy it to a folder of your own and choose it there.",
            name=path.name,
            reason=getattr(error, "strerror", None) or str(error),
        ) from error
    if not data:
        raise UnreadableError("“{name}” is empty.", "Choose another file.", name=path.name)
    return data


def _too_large(name: str, limit: int) -> UnreadableError:
    return UnreadableError(
        "“{name}” is larger than {limit} MB, more than an article or a book can be.",
        "Copy the part that you want and paste it.",
        name=name,
        limit=limit // 1_000_000,
    )


def format_of(data: bytes, name: str) -> Format:
    """The format of a file by its content, and by its name where several are written alike.

    Raises:
        UnreadableError: Dramatis does not read it, or a text is larger than LARGEST_TEXT.
    """
    head = data[:_HEAD].removeprefix(b"\xef\xbb\xbf").lstrip()
    suffix = Path(name).suffix.lower()
    for known in FORMATS:
        if known.starts and head.startswith(known.starts):
            return known
    if b"%PDF-" in data[:1024]:  # some servers put a line of their own before it
        return PDF
    if data.startswith(_ZIP):
        return _zipped(data, name, suffix)
    if data.startswith(_OLE) and _ENCRYPTED in data:
        from desktop.importers.archive import locked  # imported late: only such a file needs it

        raise locked(name)
    for start, reason in _UNREAD:
        if data.startswith(start):
            raise UnreadableError("“{name}” cannot be read.", "{reason}", name=name, reason=reason)
    return _written(data, head, name, suffix)


def _zipped(data: bytes, name: str, suffix: str) -> Format:
    """Which of the formats that are ZIP archives it is; a damaged one goes by its name, for its reader to refuse."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = set(archive.namelist())
            with archive.open("mimetype") if "mimetype" in names else BytesIO() as file:
                kind = file.read(100).strip()
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError, EOFError, KeyError):
        names, kind = set[str](), b""
    if kind in _PACKED["mimetype"]:
        return _PACKED["mimetype"][kind]
    if "word/document.xml" in names:
        return DOCX
    if "META-INF/container.xml" in names:
        return EPUB
    for known in (DOCX, ODT, EPUB):
        if suffix in known.suffixes:
            return known
    raise UnreadableError(
        "“{name}” is an archive of several files.", "Unpack it, and choose the article among its files.", name=name
    )


def _written(data: bytes, head: bytes, name: str, suffix: str) -> Format:
    """Which of the formats that are text it is."""
    from desktop.importers import encodings  # imported late: only texts need it

    if encodings.is_binary(data[:_HEAD]):
        raise UnreadableError(
            "“{name}” is of a kind that Dramatis does not read.",
            "It reads text, Markdown, web pages, DOCX, ODT, PDF, EPUB and RTF. Save it as one of these, or paste it.",
            name=name,
        )
    if len(data) > LARGEST_TEXT:
        raise _too_large(name, LARGEST_TEXT)
    start = encodings.as_ascii(head[:4096]).lstrip().lower()
    if "mime-version:" in start and ("multipart/related" in start or suffix in MHTML.suffixes):
        return MHTML
    if "<office:document" in start:
        return ODT
    if start.startswith(("<!doctype html", "<html", "<head", "<body")) or "<html" in start:
        return HTML
    for known in (HTML, MARKDOWN):
        if suffix in known.suffixes:
            return known
    return PLAIN
