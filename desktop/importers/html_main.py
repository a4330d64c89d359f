"""Which pieces of a page are its article: what trafilatura extracts, checked against our own reading of the page.

trafilatura weighs the whole page and finds most articles exactly. But it drops text that it takes for a repetition, and
text that is nested deeply (899 of 9,000 characters of one page), so its word is not taken for prose between two
paragraphs that it keeps, and not at all where it keeps less than half of what looks like prose.
"""

import re
from collections.abc import Iterable

from db.model.sentence import Sentence
from desktop.importers import reasons
from desktop.importers.blocks import KEPT
from desktop.importers.html_pieces import HEADINGS, Piece
from desktop.importers.html_regions import Region

LARGEST_PAGE = 2_000_000
"""Characters of a page that trafilatura is asked about; it takes some seconds for each million."""
MOST_ELEMENTS = 20_000
"""Elements of a page, from which on it takes more than ten seconds."""
MOST_OPEN = 200
"""Elements in one another, from which on trafilatura's parser begins to drop text."""
_PROSE = 80
"""Characters from which on a piece is prose, unless it is mostly links."""
_LINKED_SHARE = 0.4
_ENOUGH = 0.5
"""The part of the prose that trafilatura must keep to be believed."""
_ALIKE = 0.7
"""The part of a piece's runs of words that must stand in the extraction."""
_RUN = 4
_SURE = frozenset((
    reasons.BESIDE, reasons.CAPTION, reasons.COMMENTS, reasons.COOKIES, reasons.DONATIONS, reasons.FORM,
    reasons.HIDDEN, reasons.MENU, reasons.NEWSLETTER, reasons.NUMBERS, reasons.PICTURE, reasons.RELATED, reasons.SHARE,
))  # fmt: skip
"""What is no article wherever it stands, even if trafilatura keeps it."""
_WORD = re.compile(r"\w+")
_LARGEST_SHARE = 0.5
"""Of the prose. A part that holds more of it is the article, whatever it is called."""
_LARGEST_SHARE_OF_COMMENTS = 0.9
"""Readers may well write more than the author."""


def judged(pieces: list[Piece], regions: list[Region], extracted: str) -> list[Sentence]:
    """For each piece why it is left out, KEPT for the article's."""
    whys = _whys(pieces, regions)
    prose = [_is_prose(piece) and whys[place] not in _SURE for place, piece in enumerate(pieces)]
    found = _Extraction(extracted)
    inside = [whys[place] not in _SURE and found.has(piece.text) for place, piece in enumerate(pieces)]
    total = sum(len(piece.text) for place, piece in enumerate(pieces) if prose[place])
    agreed = sum(len(piece.text) for place, piece in enumerate(pieces) if prose[place] and inside[place])
    if agreed < _ENOUGH * total:
        inside = [is_prose and not whys[place] for place, is_prose in enumerate(prose)]
        if not any(inside):
            inside = [not why for why in whys]
    places = [place for place, is_inside in enumerate(inside) if is_inside]
    first, last = (places[0], places[-1]) if places else (len(pieces), -1)
    return [
        KEPT
        if inside[place] or (first < place < last and not whys[place] and _belongs(piece, prose[place]))
        else whys[place] or _where(place, first, last)
        for place, piece in enumerate(pieces)
    ]


def _belongs(piece: Piece, is_prose: bool) -> bool:
    """Whether a piece between two of the article is of it, though trafilatura passed it over."""
    return is_prose or (piece.tag in HEADINGS and piece.linked < len(piece.text) / 2)


def _where(place: int, first: int, last: int) -> Sentence:
    if place < first:
        return reasons.BEFORE
    return reasons.AFTER if place > last else reasons.BETWEEN


def _is_prose(piece: Piece) -> bool:
    length = len(piece.text.strip())
    return length >= _PROSE and piece.linked <= _LINKED_SHARE * length and piece.tag not in HEADINGS


def _whys(pieces: Iterable[Piece], regions: list[Region]) -> list[Sentence]:
    """The reason of each piece by the part of the page that it stands in; a part that is called wrongly gives none."""
    pieces = list(pieces)
    prose = [0] * len(regions)
    for piece in pieces:
        if _is_prose(piece):
            prose[piece.region] += len(piece.text)
    total = sum(prose)
    for number in range(len(regions) - 1, 0, -1):  # outer ones have the smaller numbers
        prose[regions[number].outer] += prose[number]
    whys = [KEPT]
    for number in range(1, len(regions)):
        region = regions[number]
        is_trusted = region.sure and region.why in _SURE - {reasons.BESIDE, reasons.FORM, reasons.CAPTION}
        largest = _LARGEST_SHARE_OF_COMMENTS if region.why == reasons.COMMENTS else _LARGEST_SHARE
        is_trusted = is_trusted or prose[number] <= largest * total
        whys.append(whys[region.outer] or (region.why if is_trusted else whys[0]))
    return [whys[piece.region] for piece in pieces]


class _Extraction:
    """An extracted text, asked whether it holds a piece: all of a short one, most runs of words of a long one."""

    def __init__(self, text: str) -> None:
        self._lines = {" ".join(_WORD.findall(line.lower())) for line in text.splitlines()}
        words = _WORD.findall(text.lower())
        self._runs = {tuple(words[place : place + _RUN]) for place in range(len(words) - _RUN + 1)}

    def has(self, text: str) -> bool:
        """Whether the words of a piece stand in it."""
        words = _WORD.findall(text.lower())
        if len(words) < 2 * _RUN:
            return bool(words) and " ".join(words) in self._lines
        runs = [tuple(words[place : place + _RUN]) for place in range(len(words) - _RUN + 1)]
        return sum(run in self._runs for run in runs) >= _ALIKE * len(runs)


def extracted_by_trafilatura(page: str) -> str:
    """The main text of a page, a paragraph a line; "" where trafilatura finds none or fails over the page."""
    from trafilatura import bare_extraction  # imported late: it takes a third of a second

    try:
        found = bare_extraction(
            page, include_comments=False, include_tables=True, with_metadata=False, deduplicate=False
        )
    except (ValueError, TypeError, AttributeError, KeyError, IndexError, AssertionError, RecursionError):
        return ""  # our own reading stands in
    return "" if found is None or isinstance(found, dict) else found.text or ""
