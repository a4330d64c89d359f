"""The timeline's layout: a figure for each event at its true place in time, and a row for its words.

`along` is measured along the axis, which runs from 0 to `scale.length`; rows and figures may reach beyond both of its
ends, from `Layout.top` to `Layout.bottom`. `across` is measured from the middle of the first column of figures, dates
on the negative side, headlines on the positive one. On screen and on paper the axis is vertical.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import sub
from typing import NamedTuple

from desktop.drawing.glyphs import Edge, Figures, GlyphKind, Item, Sizes, fields_of, figures, soft_days
from desktop.drawing.packing import Extents, columns, spread
from desktop.drawing.ticks import Tick, ticks
from desktop.drawing.timescale import TimeScale, stretches_to_fold

ROOM = 1.25
"""How much longer than its rows the line is at zoom 1, so that most rows can stand beside their figures."""

OVERHANG = 5
"""Lines by which rows may stand beyond either end of the axis, when events crowd there."""

_FITTINGS = 3  # a longer axis needs less beyond its ends, so that it fills a room step by step

Point = tuple[float, float]
"""(across, along)."""


class Glyph(NamedTuple):
    """One event's figure along the axis: solid from body_start to body_end, with its edges from start to end."""

    kind: GlyphKind
    column: int
    start: float
    body_start: float
    body_end: float
    end: float
    start_edge: Edge
    end_edge: Edge


class Leader(NamedTuple):
    """A fine line from a figure to its row: straight from start to bend, then a cubic Bézier curve to end."""

    start: Point
    bend: Point
    control_1: Point
    control_2: Point
    end: Point


class Layout:
    """Where everything of a timeline stands. Items keep the indices that they were given with.

    `top` (0 or less) and `bottom` are the ends of the whole along the axis, `tops` and `heights` the rows;
    `used_columns` is the number of columns that hold figures; `scale` knows what lies where in time and has the folds.
    """

    def __init__(self, items: Sequence[Item], heights: Sequence[float], sizes: Sizes, scale: TimeScale) -> None:
        """Place items, in the order of their rows, on a scale as long as the rows at least; `lay_out` makes one.

        Raises:
            ValueError: there is no item, the scale is too short, or heights are not as many as items.
        """
        self.items, self.heights, self.sizes, self.scale = items, heights, sizes, scale
        self._figures = figures(items, scale, sizes)
        self.tops = _row_tops(self._figures, heights, sizes, scale.length)
        self.top = min(0.0, self.tops[0], min(self._figures.starts))
        self.bottom = max(scale.length, self.tops[-1] + heights[-1], max(self._figures.ends))
        starts, ends = self._figures.starts, self._figures.ends
        self._columns, drawn = columns(starts, ends, sizes.columns)
        self.used_columns = max(self._columns) + 1
        self._drawn = Extents(starts, ends, drawn)

    @property
    def length(self) -> float:
        """How long the whole is along the axis."""
        return self.bottom - self.top

    def __len__(self) -> int:
        return len(self.items)

    def glyph(self, index: int) -> Glyph:
        """The figure of an item."""
        item, (starts, body_starts, body_ends, ends) = self.items[index], self._figures
        return Glyph(
            item.kind,
            self._columns[index],
            starts[index],
            body_starts[index],
            body_ends[index],
            ends[index],
            item.start_edge,
            item.end_edge,
        )

    def anchor(self, index: int) -> float:
        """Where an item's date and headline stand along the axis: the middle of its row's first line."""
        return self.tops[index] + self.sizes.line / 2

    def column_at(self, column: int) -> float:
        """The middle of a column across the axis."""
        return column * self.sizes.column

    @property
    def dates_at(self) -> float:
        """Where the dates end, across the axis."""
        return -self.sizes.disc / 2 - self.sizes.date_gutter

    @property
    def texts_at(self) -> float:
        """Where the headlines begin, across the axis."""
        return self._figures_end + self.sizes.text_gutter

    @property
    def _figures_end(self) -> float:
        return self.column_at(self.used_columns - 1) + self.sizes.disc / 2

    def leader(self, index: int) -> Leader:
        """The line from a figure to its headline. It leaves the body as near to the row as it can."""
        along = self._leaving(index)
        side = self.column_at(self._columns[index]) + self.sizes.disc / 2
        end = self.texts_at - self.sizes.text_gutter / 4
        return _leader((side, along), self._figures_end, (end, self.anchor(index)))

    def date_leader(self, index: int) -> Leader | None:
        """The line from a figure to its date; None where the row stands beside the figure."""
        along = self._leaving(index)
        if along == self.anchor(index):
            return None
        side = self.column_at(self._columns[index]) - self.sizes.disc / 2
        end = self.dates_at + self.sizes.date_gutter / 4
        return _leader((side, along), -self.sizes.disc / 2, (end, self.anchor(index)))

    def _leaving(self, index: int) -> float:
        """The place along a body that is nearest to its row, keeping off round corners."""
        start, end = self._figures.body_starts[index], self._figures.body_ends[index]
        inset = min(self.sizes.disc, end - start) / 2
        return min(max(self.anchor(index), start + inset), end - inset)

    def visible_rows(self, top: float, bottom: float) -> range:
        """The items whose rows reach into the stretch from top to bottom (both included; a row's end is not)."""
        first = max(0, bisect_right(self.tops, top) - 1)
        if self.tops[first] + self.heights[first] <= top:
            first += 1
        return range(first, max(first, bisect_right(self.tops, bottom)))

    def label_rows(self, top: float, bottom: float, limit: int) -> range:
        """The visible rows or, where they are more than limit, every second, third ... item's row, counted from item 0.

        Scrolling thus leaves the words that are shown where they are.

        Raises:
            ValueError: limit is less than 1.
        """
        if limit < 1:
            raise ValueError(f"a limit of {limit} labels leaves none")
        rows = self.visible_rows(top, bottom)
        step = max(1, -(-len(rows) // limit))
        return range(rows.start + -rows.start % step, rows.stop, step)

    def visible_figures(self, top: float, bottom: float) -> list[int]:
        """The items whose figures touch the stretch from top to bottom (both included), in order of start.

        Of figures that cover each other exactly only one is listed.
        """
        return self._drawn.touching(top, bottom)

    def figure_at(self, across: float, along: float) -> int | None:
        """The item whose figure covers a place."""
        column = round(across / self.sizes.column)
        for index in reversed(self.visible_figures(along, along)):
            if self._columns[index] == column:
                return index
        return None

    def ticks(self, top: float, bottom: float, spacing: float) -> list[Tick]:
        """The ticks of the axis from top to bottom (both included), `spacing` apart."""
        return ticks(self.scale, max(top, 0.0), min(bottom, self.scale.length), spacing)

    def labelled_ticks(self, marks: Sequence[Tick], spacing: float) -> list[Tick]:
        """Those of the ticks that have room for a label among the dates of the rows."""
        half_line = self.sizes.line / 2
        free: list[Tick] = []
        for mark in marks:
            if not self.top + spacing / 2 <= mark.position <= self.bottom - spacing / 2:
                continue
            row = bisect_left(self.tops, mark.position - half_line)
            near = range(max(0, row - 1), min(row + 1, len(self.tops)))
            if all(abs(self.anchor(index) - mark.position) >= spacing for index in near):
                free.append(mark)
        return free


def _leader(start: Point, bend: float, end: Point) -> Leader:
    """A leader that runs straight across to bend and from there swings to its end, arriving straight."""
    middle = (bend + end[0]) / 2
    return Leader(start, (bend, start[1]), (middle, start[1]), (middle, end[1]), end)


def _row_tops(placed: Figures, heights: Sequence[float], sizes: Sizes, length: float) -> list[float]:
    """Tops of the rows, on an axis from 0 to length.

    A row wants the middle of its figure; beside a long one, the first place that the row before leaves free.
    """
    line = sizes.line
    wanted = [(start + end - line) / 2 for start, end in zip(placed.body_starts, placed.body_ends, strict=True)]
    for index, body in enumerate(map(sub, placed.body_ends, placed.body_starts)):
        if body >= line:
            free = wanted[index - 1] + heights[index - 1] if index else float("-inf")
            wanted[index] = min(max(placed.body_starts[index], free), placed.body_ends[index] - line)
    overhang = OVERHANG * line
    return spread(wanted, heights, -overhang, length + overhang)


def lay_out(
    items: Sequence[Item], heights: Sequence[float], sizes: Sizes, zoom: float = 1.0, room: float = 0.0
) -> Layout:
    """Lay out the items, sorted by `Moment.sort_key`, with a row each, not lower than `sizes.line`.

    At zoom 1 the line is somewhat longer than the rows need, or as long as room (the height of the pane or frame) where
    that is more. A larger zoom stretches time, not the folds, the rows or the least sizes of figures.

    Raises:
        ValueError: there is no item, heights are not as many as items, or zoom is less than 1.
    """
    if not items or len(items) != len(heights) or zoom < 1:
        raise ValueError(f"no timeline of {len(items)} events in {len(heights)} rows at zoom {zoom}")
    fields = fields_of(items)
    first, last = min(fields.firsts), max(fields.lasts)
    stretches = stretches_to_fold(fields.firsts, fields.lasts, soft_days(fields))
    days = last - first - sum(end - start for start, end in stretches)
    folds = len(stretches) * sizes.fold
    total = sum(heights)

    def laid_on(free: float) -> Layout:
        return Layout(items, heights, sizes, TimeScale(first, last, stretches, free / days, sizes.fold))

    free = max(total * ROOM - folds, total / 2)
    if room > folds + free:
        for _ in range(_FITTINGS):
            free += max(0.0, room - laid_on(free).length)
    return laid_on(free * zoom)
