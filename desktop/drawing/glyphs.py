"""The timeline's figures: what is drawn of a moment, and where along the axis."""

from collections.abc import Sequence
from enum import IntEnum
from itertools import count
from typing import NamedTuple, cast, overload

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

_DAY = Precision.DAY
_KIND_OF_UNIT = {
    _DAY: GlyphKind.DISC,
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
    first, last = start.earliest, start.latest + 1
    kind = _KIND_OF_UNIT[start.precision]
    body_start, body_end = (first + 0.5, first + 0.5) if kind is _DISC else (first, last)
    if not _is_marked(start):
        return Item(body_start, body_end, first, last, kind, _FIRM, _FIRM)
    first, last = start.widened()
    return Item(body_start, body_end, first, last + 1, kind, _SOFT, _SOFT)


class Fields(NamedTuple):
    """The fields of many items, in parallel lists."""

    starts: list[float]
    ends: list[float]
    firsts: list[float]
    lasts: list[float]
    kinds: list[GlyphKind]
    start_edges: list[Edge]
    end_edges: list[Edge]


class Items(Sequence[Item]):
    """Items that are kept field by field: thousands are made, folded and placed in a third of the time."""

    def __init__(self, moments: Sequence[Moment]) -> None:
        """What is drawn of moments, in their order."""
        firsts: list[float] = []
        others: list[int] = []
        for index, moment in enumerate(moments):
            date = moment.start
            if date is None or date is not moment.end or date.precision is not _DAY or _is_marked(date):
                others.append(index)
                firsts.append(0.0)
            else:
                firsts.append(date.earliest)
        noons, count = [first + 0.5 for first in firsts], len(firsts)
        lasts = [first + 1 for first in firsts]
        self.fields = Fields(noons, noons[:], firsts, lasts, [_DISC] * count, [_FIRM] * count, [_FIRM] * count)
        for index in others:
            for values, value in zip(self.fields, item_of(moments[index]), strict=True):
                cast("list[object]", values)[index] = value

    def __len__(self) -> int:
        return len(self.fields.starts)

    @overload
    def __getitem__(self, index: int) -> Item: ...
    @overload
    def __getitem__(self, index: slice) -> list[Item]: ...
    def __getitem__(self, index: int | slice) -> Item | list[Item]:
        """An item, or those of a slice."""
        if isinstance(index, int):
            starts, ends, firsts, lasts, kinds, start_edges, end_edges = self.fields
            return Item(
                starts[index],
                ends[index],
                firsts[index],
                lasts[index],
                kinds[index],
                start_edges[index],
                end_edges[index],
            )
        return [self[number] for number in range(len(self))[index]]


def fields_of(items: Sequence[Item]) -> Fields:
    """The fields of items. (zip(*items) would have Python make an iterator for each, and look for rubbish in all.)"""
    if isinstance(items, Items):
        return items.fields
    return Fields(
        [item.start for item in items],
        [item.end for item in items],
        [item.first for item in items],
        [item.last for item in items],
        [item.kind for item in items],
        [item.start_edge for item in items],
        [item.end_edge for item in items],
    )


def soft_days(fields: Fields) -> list[float]:
    """The days at which the bodies of items with soft or open edges begin and end."""
    edges = enumerate(zip(fields.start_edges, fields.end_edges, strict=True))
    soft = [index for index, (start, end) in edges if start or end]  # FIRM is 0
    return [day for index in soft for day in (fields.starts[index], fields.ends[index])]


def _is_marked(date: CalendarDate) -> bool:
    return date.approximate or date.uncertain


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
    return _SOFT if _is_marked(date) else _FIRM


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


def figures(items: Sequence[Item], scale: TimeScale, sizes: Sizes) -> Figures:
    """Place items on a scale. Bodies that would be too short to see grow to both sides, open ones to the open side.

    Raises:
        ValueError: there is no item.
    """
    if not items:
        raise ValueError("no items to place")
    least = (sizes.disc / 2, sizes.block / 2, sizes.capsule / 2, sizes.bar / 2)  # by GlyphKind
    inset = sizes.gap / 2
    starts, ends, _, _, kinds, start_edges, end_edges = fields_of(items)
    begins, tos = scale.positions(starts), scale.positions(ends)
    # Whole passes over all items, since a loop with its appends and calls takes three times as long.
    halves = [
        half if (half := (to - begin) / 2 - inset) > (short := least[kind]) else short
        for begin, to, kind in zip(begins, tos, kinds, strict=True)
    ]
    body_starts = [(begin + to) / 2 - half for begin, to, half in zip(begins, tos, halves, strict=True)]
    body_ends = [(begin + to) / 2 + half for begin, to, half in zip(begins, tos, halves, strict=True)]
    placed = Figures(body_starts[:], body_starts, body_ends, body_ends[:])
    if any(start_edges) or any(end_edges):  # FIRM is 0
        for index, start_edge, end_edge in zip(count(), start_edges, end_edges, strict=False):
            if start_edge or end_edge:
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
