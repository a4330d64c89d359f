"""Books (.epub): EPUB 2.0.1 and 3.3. Each chapter is an article of its own.

A book is a zip of web pages with a list of their order (the spine of the OPF package). Nothing that a page refers to
is opened: only pages that the list names are read, and only inside the archive.
"""

import re
from typing import NamedTuple

from db.model.article import ParagraphKind
from db.model.sentence import Sentence
from desktop.importers.archive import Archive, damaged
from desktop.importers.blocks import KEPT, Blocks
from desktop.importers.document import Document, Proposal, UnreadableError
from desktop.importers.encodings import as_ascii, decode
from desktop.importers.epub_parts import Book, book_of, titles_of
from desktop.importers.html_pieces import HEADINGS, Pieces
from desktop.importers.html_tokens import tokens
from desktop.importers.html_words import words_of_page
from desktop.importers.office import edtf, languages
from desktop.importers.text import value

_BOOK = Sentence("title of the book")
_AUTHOR = Sentence("author of the book")
_PUBLISHER = Sentence("publisher of the book")
_DATE = Sentence("date in the book’s own details, perhaps of this edition only")
_CHAPTER = Sentence("table of contents of the book")

_DECLARED = re.compile(r"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)""")
_HEAD = 1000


class _Chapter(NamedTuple):
    """Consecutive pages of the book that belong together; `title` is from its table of contents, or empty."""

    title: str
    members: list[str]


def read(data: bytes, name: str, encoding: str | None) -> tuple[Document, ...]:
    """The chapters of a book in their order, without those that hold no text; pages say themselves how they are
    encoded, unless `encoding` says otherwise.

    Raises:
        UnreadableError: it is no book, damaged, too long, protected against copying, or holds no text.
    """
    archive = Archive(data, name)
    book = book_of(archive, name)
    pages = [page for page in book.pages if page in archive]
    if not pages:
        raise damaged(name)
    documents: list[Document] = []
    blank = 0
    for chapter in _chapters(pages, titles_of(archive, book)):
        document = _document(archive, book, chapter, encoding)
        if document.blocks:
            documents.append(document)
        else:
            blank += 1
    if not documents:
        raise UnreadableError("“{name}” holds no text, perhaps only pictures of it.", name=name)
    warnings = (*book.warnings, *_missing(len(book.pages) - len(pages)), *_blank(blank))
    return (documents[0]._replace(warnings=(*warnings, *documents[0].warnings)), *documents[1:])


def _chapters(pages: list[str], titles: dict[str, str]) -> list[_Chapter]:
    """The pages by chapter: one that the table of contents does not name goes on with the chapter before it.

    Books are often cut into pages by size. What stands before the first named page, such as a cover, stays apart, and
    so does every page of a book without a table of contents.
    """
    chapters: list[_Chapter] = []
    for page in pages:
        title = titles.get(page, "")
        if title or not chapters or not chapters[-1].title:
            chapters.append(_Chapter(title, [page]))
        else:
            chapters[-1].members.append(page)
    return chapters


def _document(archive: Archive, book: Book, chapter: _Chapter, encoding: str | None) -> Document:
    """One chapter. What is said of the book as a whole is proposed for each of them."""
    blocks = Blocks()
    words = 0
    for member in chapter.members:
        content = archive.read(member)
        declared = _DECLARED.search(as_ascii(content[:_HEAD]))
        page = decode(content, encoding, declared[1] if declared else "").text.replace("\0", "")
        _add_page(blocks, page)
        words += words_of_page(page)
    title, published, author = value(chapter.title), value(book.title), value(book.author)
    publisher, date = value(book.publisher), edtf(book.date)
    return Document(
        name=title
        or value(next((block.text for block in blocks.blocks if block.kind is ParagraphKind.HEADING), published)),
        format="EPUB",
        blocks=blocks.blocks,
        titles=(Proposal(title, _CHAPTER),) if title else (),
        authors=(Proposal(author, _AUTHOR),) if author else (),
        publications=tuple(
            Proposal(text, found) for text, found in ((published, _BOOK), (publisher, _PUBLISHER)) if text
        ),
        dates=(Proposal(date, _DATE),) if date else (),
        languages=languages(book.language),
        words_in=words,
        encoding="",
        warnings=blocks.warnings,
    )


def _add_page(blocks: Blocks, page: str) -> None:
    """Add the text of a page. In a book all of it is the chapter, but for what is said not to be, such as menus."""
    read = Pieces(list(tokens(page)))
    for piece in read.pieces:
        why, number = KEPT, piece.region
        while number and not why:
            region = read.regions[number]
            why, number = region.why if region.sure else KEPT, region.outer
        blocks.add(piece.text, ParagraphKind.HEADING if piece.tag in HEADINGS else ParagraphKind.BODY, why)


def _missing(count: int) -> tuple[Sentence, ...]:
    return (Sentence("Pages that the book lists and does not hold: {count}.", count=count),) if count else ()


def _blank(count: int) -> tuple[Sentence, ...]:
    return (Sentence("Parts of the book without text, such as its cover: {count}.", count=count),) if count else ()
