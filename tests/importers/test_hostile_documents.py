"""Documents that are traps or broken are read or refused in words, within the limits, and open nothing else."""

from itertools import islice
from pathlib import Path

import pytest

from desktop.importers import docx, epub, odt, rtf
from desktop.importers.document import UnreadableError
from tests.importers import documents
from tests.importers.documents import ENGLISH, RUSSIAN
from tests.importers.hostile_documents import CASES, OUTSIDE
from tests.importers.mutations import mutations
from tests.importers.rig import read_bytes

_SHOWN_AGAIN = 0.95


@pytest.mark.parametrize("case", CASES)
def test_a_trap_is_read_or_refused_in_words(case: str, tmp_path: Path) -> None:
    hostile = CASES[case]
    read = read_bytes(hostile.make(), hostile.file, tmp_path)
    assert read.refused == []
    assert Path(OUTSIDE).read_text().strip() not in read.text
    if hostile.text is None:
        assert read.failure is not None
    if read.failure is None:
        assert hostile.text in read.text if hostile.text is not None else False
        assert all(one.words_kept >= _SHOWN_AGAIN * one.words_in or one.warnings for one in read.documents)
    else:
        assert not hostile.text, read.failure
        assert not read.failure.memory, "it was refused for want of memory, not because it was looked through"
        assert hostile.file in read.failure.what
        assert read.failure.what.endswith((".", "read."))


def test_what_a_scan_needs_is_said(tmp_path: Path) -> None:
    refused = read_bytes(CASES["63 scanned PDF"].make(), "a.pdf", tmp_path).failure
    assert refused is not None
    assert "pictures" in refused.what
    assert "text recognition" in refused.remedy


def test_the_pages_without_text_are_named(tmp_path: Path) -> None:
    read = read_bytes(CASES["63 partly scanned PDF"].make(), "a.pdf", tmp_path)
    assert "2–3" in " ".join(read.document.warnings)


def test_a_book_that_leaves_itself_says_so(tmp_path: Path) -> None:
    read = read_bytes(CASES["53 ../ in an EPUB"].make(), "a.epub", tmp_path)
    assert "outside of itself: 1" in " ".join(read.document.warnings)


TEXTS = (*ENGLISH, *RUSSIAN)
READERS = {
    "a.docx": (docx.read, documents.word(TEXTS)),
    "a.odt": (odt.read, documents.open_text(documents.open_paragraphs(TEXTS))),
    "a.fodt": (odt.read, documents.open_text(documents.open_paragraphs(TEXTS), flat=True)),
    "a.epub": (epub.read, documents.book([("One", ENGLISH), ("Two", RUSSIAN)])),
    "a.rtf": (rtf.read, documents.rich(TEXTS)),
}
MEMBERS = {
    "a.docx": ("word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels", "docProps/core.xml"),
    "a.odt": ("content.xml", "meta.xml"),
    "a.epub": ("OEBPS/book.opf", "OEBPS/nav.xhtml", "OEBPS/text/chapter0.xhtml", "META-INF/container.xml"),
}
EACH = 40
"""Mutations of one document in an ordinary run."""


@pytest.fixture
def times(request: pytest.FixtureRequest) -> int:
    """How often an ordinary run's mutations are to be made."""
    return request.config.getoption("campaign")


@pytest.mark.parametrize("name", READERS)
def test_a_mutated_file_is_read_or_refused_in_words(name: str, times: int) -> None:
    read, data = READERS[name]
    refused: list[str] = []
    for mutated in islice(mutations(data, seed=1), EACH * times):
        try:
            found = read(mutated, name, None)
        except UnreadableError as error:
            refused.append(str(error))
        else:
            assert all(block.text for document in found for block in document.blocks)
    assert all(name in sentence for sentence in refused)


@pytest.mark.parametrize("name", MEMBERS)
def test_a_mutated_part_of_an_archive_is_read_or_refused_in_words(name: str, times: int) -> None:
    """A change of the archive itself mostly ends at its checksum; this one goes through to the reader of the part."""
    read, data = READERS[name]
    whole = documents.unzipped(data)
    refused: list[str] = []
    for member in MEMBERS[name]:
        for mutated in islice(mutations(whole[member], seed=2), EACH // 4 * times):
            try:
                read(documents.zipped(whole | {member: mutated}), name, None)
            except UnreadableError as error:
                refused.append(str(error))
    assert all(name in sentence for sentence in refused)


def test_a_mutated_pdf_ends_the_child_at_worst(times: int, tmp_path: Path) -> None:
    """PDFium is a library in C: should it fall, only the child falls with it; the rig wants an answer all the same."""
    for mutated in islice(mutations(documents.paper(TEXTS, columns=2), seed=3), EACH // 4 * times):
        read = read_bytes(mutated, "a.pdf", tmp_path)
        assert read.refused == []
