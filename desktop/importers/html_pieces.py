"""All text of a page in pieces, in the order of the document: paragraphs, headings, items, cells, captions.

Browsers make a tree first. Here a list of the open elements is enough: a block of text ends wherever an element begins
or ends that is no part of a line. So nothing is lost however deeply a page is nested.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from desktop.importers.blocks import KEPT
from desktop.importers.html_regions import Region, region_of
from desktop.importers.html_tokens import VOID, End, Start, Token
from desktop.importers.plain import paragraphs

_INLINE = (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark math mglyph mi mn mo ms mtext "
    "nobr q rb rp rt ruby s samp small span strike strong sub sup svg text time title tspan tt u var wbr"
)
INLINE = frozenset(_INLINE.split())
"""Elements inside a line. All others end it, also those that nobody knows."""
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_BREAK = "\0"
"""Where a line is broken by <br>; the page itself holds no NUL."""
_CLOSES = {
    "li": ({"li"}, {"ul", "ol", "menu"}),
    "dt": ({"dt", "dd"}, {"dl"}),
    "dd": ({"dt", "dd"}, {"dl"}),
    "td": ({"td", "th"}, {"tr", "table"}),
    "th": ({"td", "th"}, {"tr", "table"}),
    "tr": ({"tr"}, {"table"}),
    "option": ({"option"}, {"select", "datalist"}),
}
"""Elements that end one before that was left open, and where the search for it stops."""
_SCOPES = frozenset(("table", "td", "th", "caption", "template", "html", "object"))
_DEEPEST_SEARCH = 500
_LINE = 80
"""Characters from which on, on average, lines that are broken by <br> are taken for paragraphs."""
_LONGEST_CELL = 60
_OF_ONE_PARAGRAPH = HEADINGS | {"p", "li", "dt", "dd", "figcaption", "caption", "summary"}
"""Elements that hold one paragraph, whose line breaks are most likely no more than that."""


class Piece(NamedTuple):
    """One block of text as it stands in the page. `tag` is the element that made the block, "" for the page itself.

    `region` is a number in the list of regions, 0 for none; `linked` the number of characters that are links; `row` and
    `cell` the numbers of the table's row and cell that it stands in, counted through the page, 0 for none.
    """

    text: str
    tag: str
    region: int
    linked: int
    row: int
    cell: int


class _Open(NamedTuple):
    name: str
    is_inline: bool
    region: int
    tag: str
    row: int
    cell: int
    links: int


class Pieces:
    """The pieces of a page, and the regions that they refer to; number 0 is the page itself.

    `deepest` is the greatest number of elements that were open at once.
    """

    def __init__(self, parts: Iterable[Token]) -> None:
        """Read all parts of a page."""
        self.regions = [Region(KEPT, True, 0)]
        self.pieces: list[Piece] = []
        self.deepest = 0
        self._open = [_Open("", False, 0, "", 0, 0, 0)]
        self._names: Counter[str] = Counter()
        self._texts: list[str] = []
        self._linked = 0
        self._apart: dict[int, list[str]] = {}
        self._rows = self._cells = 0
        for part in parts:
            self._take(part)
        self._flush()
        self.pieces = list(_rows_joined(self.pieces))

    def _take(self, part: Token) -> None:
        if isinstance(part, str):
            self._add(part)
        elif isinstance(part, Start):
            self._start(part)
        elif isinstance(part, End):
            self._end(part.name)  # and what is Raw, such as a script, shows nothing and parts no line

    def _add(self, text: str) -> None:
        here = self._open[-1]
        if here.name == "title" or not text:
            return
        if here.region != self._block_region():
            self._apart.setdefault(here.region, []).append(text)
            return
        self._texts.append(text)
        if here.links:
            self._linked += len(text)

    def _block_region(self) -> int:
        """The region of the block that the text stands in; an inline element may have one of its own."""
        for one in reversed(self._open[-_DEEPEST_SEARCH:]):
            if not one.is_inline:
                return one.region
        return self._open[-1].region

    def _start(self, tag: Start) -> None:
        name = tag.name
        if name == "br":
            self._texts.append(_BREAK)
        is_inline = name in INLINE
        if not is_inline and name not in VOID:
            self._flush()
            self._close_before(name)
        elif name == "hr":
            self._flush()
        if name in VOID:
            return
        here = self._open[-1]
        region = self._region(tag, here, is_inline=is_inline)
        tag_of_block = here.tag if is_inline else name
        row, cell = self._place_in_table(name, here)
        self._open.append(_Open(name, is_inline, region, tag_of_block, row, cell, here.links + (name == "a")))
        self._names[name] += 1
        self.deepest = max(self.deepest, len(self._open) - 1)

    def _place_in_table(self, name: str, here: _Open) -> tuple[int, int]:
        """The numbers of the row and the cell that an element stands in."""
        if name == "table":
            return 0, 0
        if name == "tr":
            self._rows += 1
            return self._rows, 0
        if name in ("td", "th"):
            self._cells += 1
            return here.row, self._cells
        return here.row, here.cell

    def _region(self, tag: Start, here: _Open, *, is_inline: bool) -> int:
        why, sure = region_of(tag, is_inline=is_inline)
        if not why or (self.regions[here.region].why is why and here.region):
            return here.region
        self.regions.append(Region(why, sure, here.region))
        return len(self.regions) - 1

    def _close_before(self, name: str) -> None:
        """End what an element ends by beginning: an open paragraph, the item or cell before."""
        if self._names["p"]:
            self._close({"p"}, set(_SCOPES))
        if name in _CLOSES:
            self._close(*_CLOSES[name])

    def _close(self, names: set[str], stops: set[str]) -> None:
        lowest = max(0, len(self._open) - _DEEPEST_SEARCH)
        for place in range(len(self._open) - 1, lowest, -1):
            if self._open[place].name in names:
                self._pop_to(place)
                return
            if self._open[place].name in stops:
                return

    def _end(self, name: str) -> None:
        if name == "br":
            self._texts.append(_BREAK)  # as browsers read </br>
        if name in INLINE:
            self._end_inline(name)
            return
        self._flush()
        if self._names[name]:
            self._close({name}, set() if name in _SCOPES or name in ("tr", "tbody", "thead") else set(_SCOPES))

    def _end_inline(self, name: str) -> None:
        if not self._names[name]:
            return
        for place in range(len(self._open) - 1, max(0, len(self._open) - _DEEPEST_SEARCH), -1):
            if self._open[place].name == name:
                self._pop_to(place)
                return
            if not self._open[place].is_inline:
                return

    def _pop_to(self, place: int) -> None:
        for one in self._open[place:]:
            self._names[one.name] -= 1
        del self._open[place:]

    def _flush(self) -> None:
        """End the block: what was gathered becomes a piece, and what stood in it unseen becomes others after it."""
        here = self._open[-1]
        if self._texts:
            whole = "".join(self._texts)
            if not whole.isspace() and whole.strip(_BREAK):
                region = self._block_region()
                for text in [whole] if here.tag == "pre" else _lines(whole, here.tag):
                    linked = self._linked * len(text) // len(whole)
                    self.pieces.append(Piece(text, here.tag, region, linked, here.row, here.cell))
            self._texts.clear()
            self._linked = 0
        for region, texts in self._apart.items():
            if text := " ".join(texts).strip():
                self.pieces.append(Piece(text, here.tag, region, 0, 0, 0))
        self._apart.clear()


def _lines(text: str, tag: str) -> list[str]:
    """The paragraphs of a block whose lines are broken: at two breaks; at each if the lines are long, or in no <p>."""
    if _BREAK not in text:
        return [text]
    found: list[str] = []
    for part in re.split(rf"{_BREAK}(?:\s*{_BREAK})+", text):
        lines = [" ".join(line.split()) for line in part.split(_BREAK) if line.strip()]
        if sum(map(len, lines)) >= _LINE * len(lines):
            found += lines
        elif tag in _OF_ONE_PARAGRAPH:
            found.append(" ".join(lines))
        else:
            found += paragraphs(lines)
    return [part for part in found if part.strip()]


def _rows_joined(pieces: list[Piece]) -> Iterator[Piece]:
    """The same pieces, but a row of a table whose cells hold one short text each as one."""
    for (row, _region), group in groupby(pieces, lambda piece: (piece.row, piece.region)):
        cells = list(group)
        is_one = len({piece.cell for piece in cells}) == len(cells) > 1
        if not row or not is_one or any(len(piece.text.strip()) > _LONGEST_CELL for piece in cells):
            yield from cells
        else:
            text = "; ".join(piece.text.strip() for piece in cells)
            yield cells[0]._replace(text=text, linked=sum(piece.linked for piece in cells))
