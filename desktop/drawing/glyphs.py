"""The timeline's figures: what is drawn of a moment, and where along the axis."""

from collections.abc import Sequence
from enum import IntEnum
from itertools import count
from typing import NamedTuple, cast

from db.model.moment import CalendarDate, Moment, Precision
from desktop.drawing.timescale import TimeScale


class GlyphKind(IntEnum):
    """The figure of an event: a day, a month or season, a year or more, an interval (also an open one)."""

    DISC = 0
    BLOCK = 1
    CAPSULE = 2
    BAR = 3


class Edge(IntEnum):
    """How a glyph ends: firmly, fading because the date is approximate or uncertain, or open."""

    FIRM = 0
    SOFT = 1
    OPEN = 2


class Item(NamedTuple):
    """What is drawn of a moment. Numbers are days as a continuous quantity: day n lasts from n to n + 1."""

    start: float
    """Where the solid body begins. The body of a single day is its noon alone."""
    end: float
    first: float
    """The beginning of the first day that the date may mean: a soft edge fades from here."""
    last: float
    """The end of the last day that the date may mean."""
    kind: GlyphKind
    start_edge: Edge
    end_edge: Edge


# A member's name is looked up slowly through its enum, and thousands of items are made at once.
_DISC, _BAR = GlyphKind.DISC, GlyphKind.BAR
_FIRM, _SOFT, _OPEN = Edge.FIRM, Edge.SOFT, Edge.OPEN

_KIND_OF_UNIT = {
    Precision.DAY: GlyphKind.DISC,
    Precision.MONTH: GlyphKind.BLOCK,
    Precision.SEASON: GlyphKind.BLOCK,
    Precision.YEAR: GlyphKind.CAPSULE,
    Precision.DECADE: GlyphKind.CAPSULE,
    Precision.CENTURY: GlyphKind.CAPSULE,
}


def item_of(moment: Moment) -> Item:
    """What is drawn of a moment. An interval that is open on one side has the date on its other side as its body."""
    start, end = moment.start, moment.end
    if start is None or end is None or start is not end:
        return _interval(start, end)
    kind = _KIND_OF_UNIT[start.precision]
    first, last, edge = start.earliest, start.latest + 1, _FIRM
    body_start, body_end = (first + 0.5, first + 0.5) if kind is _DISC else (first, last)
    if start.approximate or start.uncertain:
        first, last = start.widened()
        last, edge = last + 1, _SOFT
    return Item(body_start, body_end, first, last, kind, edge, edge)


def _interval(start: CalendarDate | None, end: CalendarDate | None) -> Item:
    first, last = start or end, end or start
    if first is None or last is None:
        raise AssertionError("Moment refuses an interval without any date")
    start_edge, end_edge = _edge(start), _edge(end)
    return Item(
        first.earliest,
        last.latest + 1,
        first.widened()[0] if start_edge is _SOFT else first.earliest,
        last.widened()[1] + 1 if end_edge is _SOFT else last.latest + 1,
        _BAR,
        start_edge,
        end_edge,
    )


def _edge(date: CalendarDate | None) -> Edge:
    if date is None:
        return _OPEN
    return _SOFT if date.approximate or date.uncertain else _FIRM


class Sizes(NamedTuple):
    """Lengths in the caller's unit; the defaults are pixels of the interface at its usual size."""

    line: float = 30.0
    """The height of a row's first line, in whose middle date, leader and headline meet."""
    disc: float = 10.0
    """The diameter of a day, and the width of the other figures."""
    block: float = 10.0
    """The least length of a month or season; likewise the next two."""
    capsule: float = 18.0
    bar: float = 18.0
    fade: float = 6.0
    """How far a soft edge reaches beyond the body at least."""
    opening: float = 24.0
    """How far an open end is drawn beyond the body."""
    fold: float = 30.0
    """The length of a fold along the axis."""
    gap: float = 2.0
    """What is left free between two years, or months, that follow one another."""
    columns: int = 4
    column: float = 11.0
    """From the middle of one column to the middle of the next."""
    date_gutter: float = 16.0
    """From the dates to the first column's figures: room for the leaders between them."""
    text_gutter: float = 20.0
    """From the last column's figures to the headlines, likewise."""

    def scaled(self, factor: float) -> "Sizes":
        """The same proportions in another unit or at another text size."""
        return Sizes._make(length * factor for length in self)._replace(columns=self.columns)


class Figures(NamedTuple):
    """The items' places along the axis, in parallel lists: solid bodies, and starts and ends with their edges."""

    starts: list[float]
    body_starts: list[float]
    body_ends: list[float]
    ends: list[float]


_Days = tuple[float, ...]
_Edges = tuple[Edge, ...]
_Columns = tuple[_Days, _Days, _Days, _Days, tuple[GlyphKind, ...], _Edges, _Edges]
"""Items with rows and columns changed."""


def figures(items: Sequence[Item], scale: TimeScale, sizes: Sizes) -> Figures:
    """Place items on a scale. Bodies that would be too short to see grow to both sides, open ones to the open side.

    Raises:
        ValueError: there is no item.
    """
    if not items:
        raise ValueError("no items to place")
    least = (sizes.disc / 2, sizes.block / 2, sizes.capsule / 2, sizes.bar / 2)  # by GlyphKind
    inset = sizes.gap / 2
    starts, ends, _, _, kinds, start_edges, end_edges = cast("_Columns", tuple(zip(*items, strict=True)))
    body_starts: list[float] = []
    body_ends: list[float] = []
    for begin, to, kind in zip(scale.positions(starts), scale.positions(ends), kinds, strict=True):
        half = max((to - begin) / 2 - inset, least[kind])
        middle = (begin + to) / 2
        body_starts.append(middle - half)
        body_ends.append(middle + half)
    placed = Figures(body_starts[:], body_starts, body_ends, body_ends[:])
    for index, start_edge, end_edge in zip(count(), start_edges, end_edges, strict=False):
        if start_edge or end_edge:  # FIRM is 0
            _draw_edges(placed, index, items[index], scale, sizes)
    return placed


def _draw_edges(placed: Figures, index: int, item: Item, scale: TimeScale, sizes: Sizes) -> None:
    shift = 0.0
    if item.start_edge is _OPEN:
        shift = min(0.0, scale.position(item.end) - placed.body_ends[index])
    elif item.end_edge is _OPEN:
        shift = max(0.0, scale.position(item.start) - placed.body_starts[index])
    body_start, body_end = placed.body_starts[index] + shift, placed.body_ends[index] + shift
    reach = (0.0, sizes.fade, sizes.opening)  # by Edge
    placed.body_starts[index], placed.body_ends[index] = body_start, body_end
    placed.starts[index] = body_start - reach[item.start_edge]
    placed.ends[index] = body_end + reach[item.end_edge]
    if item.start_edge is _SOFT:
        placed.starts[index] = min(placed.starts[index], scale.position(item.first))
    if item.end_edge is _SOFT:
        placed.ends[index] = max(placed.ends[index], scale.position(item.last))
