"""Reads web pages, as they are saved by browsers or stand on the clipboard. Nothing is fetched, nothing is run."""

import re

from db.model.article import ParagraphKind
from desktop.importers.blocks import Blocks
from desktop.importers.document import Document
from desktop.importers.encodings import as_ascii, decode
from desktop.importers.html_main import LARGEST_PAGE, MOST_ELEMENTS, MOST_OPEN, extracted_by_trafilatura, judged
from desktop.importers.html_meta import Meta, saved_from
from desktop.importers.html_pieces import HEADINGS, Pieces
from desktop.importers.html_tokens import tokens
from desktop.importers.html_words import words_of_page
from desktop.importers.plain import paragraphs

_CHARSET = re.compile(r"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_LONGEST_HEADING = 200
_FRAGMENT = ("<!--StartFragment-->", "<!--EndFragment-->")


def read(data: bytes, name: str, encoding: str | None) -> tuple[Document, ...]:
    """The one article of a page."""
    declared = _CHARSET.search(as_ascii(data[:4096]))
    page, used = decode(data, encoding, declared[1] if declared else "")
    return (document_of(page, name, "HTML", used),)


def document_of(page: str, name: str, made_from: str, encoding: str, address: str = "") -> Document:
    """The article of a page; `address` is where it was saved from, if that is known."""
    page = page.replace("\0", "")
    parts = list(tokens(page))
    read = Pieces(parts)
    is_usual = len(page) <= LARGEST_PAGE and len(parts) <= 2 * MOST_ELEMENTS and read.deepest <= MOST_OPEN
    extracted = extracted_by_trafilatura(page) if is_usual else ""
    blocks = Blocks()
    for piece, why in zip(read.pieces, judged(read.pieces, read.regions, extracted), strict=True):
        is_heading = piece.tag in HEADINGS and len(piece.text) <= _LONGEST_HEADING
        texts = paragraphs(piece.text.splitlines()) if piece.tag == "pre" else [piece.text]
        for text in texts:
            blocks.add(text, ParagraphKind.HEADING if is_heading else ParagraphKind.BODY, why)
    headings = [piece.text for piece in read.pieces if piece.tag == "h1"]
    proposed = Meta(parts, address or saved_from(page)).propose(headings[0] if len(headings) == 1 else "")
    return Document(
        name=name,
        format=made_from,
        blocks=blocks.blocks,
        titles=tuple(proposed.titles),
        authors=tuple(proposed.authors),
        publications=tuple(proposed.publications),
        dates=tuple(proposed.dates),
        languages=tuple(proposed.languages),
        words_in=words_of_page(page),
        encoding=encoding,
        warnings=blocks.warnings,
    )


def fragment(clipboard: str) -> str:
    """The page of a clipboard: without the header that Windows puts before it, and the part that was selected."""
    start = clipboard.find("<")
    head = clipboard[: max(0, start)]
    page = clipboard[start:] if "StartHTML:" in head or "StartFragment:" in head else clipboard
    _before, found, rest = page.partition(_FRAGMENT[0])
    if not found:
        return page
    return rest.partition(_FRAGMENT[1])[0]
