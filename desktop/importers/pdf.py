"""PDF files: pypdf looks them through first, PDFium reads their text with its places."""

# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false
# (pypdfium2 says nothing of its types.)

import re
import unicodedata

import pypdfium2

from db.model.article import ParagraphKind
from db.model.sentence import Sentence
from desktop.importers.archive import damaged
from desktop.importers.blocks import Blocks
from desktop.importers.document import Document, Proposal, UnreadableError
from desktop.importers.office import authors, dates, languages, titles
from desktop.importers.pdf_checks import Checked, check, endless, unlocked
from desktop.importers.pdf_layout import Paragraph, paragraphs
from desktop.importers.pdf_lines import HYPHEN, Page, page_lines
from desktop.importers.text import value

_LARGEST = Sentence("largest letters of the first page")
_MOST_UNREAD = 0.3
"""Part of the characters that no letter belongs to: from here on the text is noise."""
_MORE_LETTERS = 1.1
"""Times the letters that PDFium finds: what pypdf must find more before that counts."""
_LISTED_PAGES = 30
_MOST_TITLE_WORDS = 40
_LIGATURES = re.compile("[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]")
_BROKEN_WORD = re.compile(f"[{HYPHEN}\ufffe]\\s*|-\\r?\\n(?=[a-zà-ÿ])")


def read(data: bytes, name: str, encoding: str | None) -> tuple[Document, ...]:
    """The one document of a PDF; its fonts say how it is encoded, so `encoding` is not used.

    Raises:
        UnreadableError: it is damaged, needs a password, shows pictures of text only, or does not say which letters
            its signs are.
    """
    data = unlocked(data, name)
    checked = check(data, name)
    pages = _pages(data, name, checked)
    _refuse_without_text(pages, checked, name)
    found = paragraphs([page.lines for page in pages])
    blocks = Blocks()
    for paragraph in found:
        blocks.add(_LIGATURES.sub(_letters, paragraph.text), paragraph.kind, paragraph.why)
    document = Document(
        name=name,
        format="PDF",
        blocks=blocks.blocks,
        titles=_titles(found, checked),
        authors=authors(checked.details),
        publications=(),
        dates=dates(checked.details),
        languages=languages(checked.details.language),
        words_in=_words(pages, checked),
        encoding="",
        warnings=(*_warnings(pages, checked), *blocks.warnings),
    )
    return (document,)


def _pages(data: bytes, name: str, checked: Checked) -> list[Page]:
    """The lines of all pages; a page that PDFium cannot read is empty.

    Raises:
        UnreadableError: PDFium cannot open the file, or a page holds more than any page of text.
    """
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise damaged(name) from error
    pages: list[Page] = []
    try:
        for number in range(min(len(document), checked.pages)):
            try:
                pages.append(page_lines(document, number))
            except pypdfium2.PdfiumError:
                pages.append(Page([], "", 0))
    except OverflowError as error:
        raise endless(name) from error
    finally:
        document.close()
    return pages


def _refuse_without_text(pages: list[Page], checked: Checked, name: str) -> None:
    signs = sum(len(line.text) for page in pages for line in page.lines)
    if not signs and checked.pictures:
        raise UnreadableError(
            "The pages of “{name}” are pictures, as a scanner makes them, and hold no text.",
            "Have a program for text recognition (OCR) read it, and import or paste the text that it finds.",
            name=name,
        )
    if not signs:
        raise UnreadableError("“{name}” holds no text.", name=name)
    if sum(page.unread for page in pages) > _MOST_UNREAD * signs:
        raise UnreadableError(
            "“{name}” does not say which letters its signs are, so its text cannot be taken out.",
            "Have a program for text recognition (OCR) read it, and import or paste the text that it finds.",
            name=name,
        )


def _titles(found: list[Paragraph], checked: Checked) -> tuple[Proposal, ...]:
    """The heading in the largest letters of the first page that has text, if it is larger than all others there; and
    the title that the file gives itself, which is often that of something else.
    """
    named = titles(checked.details)
    headings = [one for one in found if one.page == found[0].page and one.kind is ParagraphKind.HEADING]
    size = max((heading.size for heading in headings), default=0)
    largest = [value(heading.text) for heading in headings if heading.size == size]
    if len(largest) != 1 or len(largest[0].split()) > _MOST_TITLE_WORDS:
        return named
    return (Proposal(largest[0], _LARGEST), *(one for one in named if one.value.casefold() != largest[0].casefold()))


def _words(pages: list[Page], checked: Checked) -> int:
    """The words of PDFium's text as a whole; more in the same proportion where pypdf finds more letters."""
    words = sum(len(_BROKEN_WORD.sub("", page.raw).split()) for page in pages)
    letters = sum(len("".join(pages[number].raw.split())) for number in checked.compared if number < len(pages))
    if checked.letters > _MORE_LETTERS * letters > 0:
        return round(words * checked.letters / letters)
    return words


def _warnings(pages: list[Page], checked: Checked) -> tuple[Sentence, ...]:
    blank = [number for number, page in enumerate(pages) if not page.lines and number in checked.pictures]
    found: list[Sentence] = []
    if blank:
        found.append(
            Sentence(
                "These pages are pictures without text, and nothing could be read of them: {pages}.",
                pages=_listed(blank),
            )
        )
    if checked.pages > len(pages):
        found.append(Sentence("Pages that could not be read: {count}.", count=checked.pages - len(pages)))
    return tuple(found)


def _listed(numbers: list[int]) -> str:
    """Page numbers, counted from 1, for people: "3, 7–9"."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    parts = [f"{run[0] + 1}–{run[-1] + 1}" if len(run) > 1 else str(run[0] + 1) for run in runs[:_LISTED_PAGES]]
    return ", ".join(parts) + (" …" if len(runs) > _LISTED_PAGES else "")


def _letters(found: re.Match[str]) -> str:
    """The letters that a printer's form stands for: a ligature, an Arabic letter joined to its neighbours."""
    return unicodedata.normalize("NFKC", found[0])
