"""The wide timeline's layout: time runs along the lanes, one below the other; each event stands in one or more.

`x` is measured along the axis from the leading edge (right to left in mirrored windows), `y` downwards from the top of
the first lane. Events keep the indices that they were given with: those with a date first, in order of time.
"""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.drawing.glyphs import Edge, Figures, GlyphKind, Item, Sizes, fields_of, figures, soft_days
from desktop.drawing.packing import Extents, rows
from desktop.drawing.timeline import Glyph
from desktop.drawing.timescale import TimeScale, stretches_to_fold

_FITTINGS = 4
_LEAST_ROWS = 2
_JOIN_SHIFTS = (0.0, 3.0, -3.0)
_FLEXIBLE = 400
"""Among more events, words always stand after their figures: trying both sides takes time that grows faster."""


class LaneSizes(NamedTuple):
    """Lengths in the caller's unit; the defaults are pixels of the interface at its usual size."""

    figures: Sizes = Sizes(fold=104.0)
    """A fold is as long as the years that it leaves out need to be written below it."""
    line: float = 16.0
    """The height of a figure's row; the first line of a headline beside it is as high."""
    padding: float = 6.0
    """Above and below the rows of a lane."""
    leading: float = 4.0
    """Between two rows of a lane."""
    beside: float = 6.0
    """From a figure to its headline."""
    apart: float = 18.0
    """From a headline to the next figure in its row, at least."""
    long: float = 72.0
    """From this length on, a figure has its headline below instead of beside it."""
    margin: float = 20.0
    """Before the first and after the last thing."""
    undated: float = 44.0
    """From the last dated thing to the first undated one."""
    undated_rows: int = 3
    """Undated events that stand below one another before the next ones stand beside them."""
    stagger: float = 14.0
    """By how much each of those stands further on, so that their joins are apart."""


class Label(NamedTuple):
    """The room that an event's words take."""

    width: float
    height: float


class Stand(NamedTuple):
    """An event's place in one lane: `y` is the middle of its figure."""

    lane: int
    y: float


class Join(NamedTuple):
    """The line that joins an event's figures: at x, from the first one's y to the last one's."""

    x: float
    top: float
    bottom: float


class Lane(NamedTuple):
    """The top of a lane and its height."""

    top: float
    height: float


class LaneLayout:
    """Where everything stands. `width` and `height` are those of the whole; `scale` is None if nothing has a date.

    `origin` is the x of the scale's beginning, `dated_end` where the last thing with a date ends.
    """

    def __init__(
        self,
        items: Sequence[Item],
        labels: Sequence[Label],
        lanes_of: Sequence[Sequence[int]],
        scale: TimeScale | None,
        sizes: LaneSizes,
    ) -> None:
        """Place events on a scale; `lay_out_lanes` makes one.

        `labels` and `lanes_of` have an entry for each event, first those of `items`, then the undated ones.
        """
        self.items, self.labels, self.lanes_of, self.scale, self.sizes = items, labels, lanes_of, scale, sizes
        placed = Figures([], [], [], []) if scale is None else figures(items, scale, sizes.figures)
        self.origin = sizes.margin - min(0.0, *placed.starts) if items else sizes.margin
        self._figures = Figures(*([self.origin + x for x in places] for places in placed))
        self._before = [False] * len(labels)
        """Whether an event's words stand before its figure."""
        self.dated_end = max(map(self._reach, range(len(items))), default=0.0)
        self._place_undated()
        self.lanes: list[Lane] = []
        self.stands: list[list[Stand]] = [[] for _ in labels]
        self._place_lanes()
        starts = [min(start, self.label_start(index)) for index, start in enumerate(self._figures.starts)]
        reaches = list(map(self._reach, range(len(labels))))
        self.width = max(reaches, default=0.0) + sizes.margin
        self.height = self.lanes[-1].top + self.lanes[-1].height if self.lanes else 0.0
        self.joins = self._joins()
        self._extents = Extents(starts, reaches, sorted(range(len(labels)), key=starts.__getitem__))

    def _place_undated(self) -> None:
        sizes = self.sizes
        slot = max((label.width for label in self.labels[len(self.items) :]), default=0.0)
        pitch = sizes.figures.disc + sizes.beside + slot + sizes.apart + sizes.undated_rows * sizes.stagger
        self.undated_start = self.dated_end + (sizes.undated if self.items else sizes.margin)
        for number in range(len(self.labels) - len(self.items)):
            column, row = divmod(number, sizes.undated_rows)
            start = self.undated_start + column * pitch + row * sizes.stagger
            for places, x in zip(self._figures, (start, start, *(start + sizes.figures.disc,) * 2), strict=True):
                places.append(x)

    def _place_lanes(self) -> None:
        sizes = self.sizes
        members: list[list[int]] = [[] for _ in range(1 + max((lanes[-1] for lanes in self.lanes_of), default=-1))]
        for index, lanes in enumerate(self.lanes_of):
            for lane in lanes:
                members[lane].append(index)
        top = 0.0
        for lane, inside in enumerate(members):
            chosen = self._rows(lane, inside)
            heights = [sizes.line] * (max(chosen, default=0) + 1)
            for index, row in zip(inside, chosen, strict=True):
                if self.lanes_of[index][0] == lane:
                    heights[row] = max(heights[row], self._label_top(index) + self.labels[index].height)
            tops = [top + sizes.padding]
            for height in heights:
                tops.append(tops[-1] + height + sizes.leading)
            for index, row in zip(inside, chosen, strict=True):
                self.stands[index].append(Stand(lane, tops[row] + sizes.line / 2))
            bottom = tops[-1] - sizes.leading + sizes.padding
            self.lanes.append(Lane(top, bottom - top))
            top = bottom

    def _rows(self, lane: int, inside: Sequence[int]) -> list[int]:
        """The row of each event of a lane. In the lane where its words stand, they are part of what it takes."""
        starts, ends, apart = self._figures.starts, self._figures.ends, self.sizes.apart
        reaches = [self._reach(index) if self.lanes_of[index][0] == lane else ends[index] for index in inside]
        if len(self.labels) > _FLEXIBLE:
            return rows([starts[index] for index in inside], [reach + apart for reach in reaches])
        chosen = [0] * len(inside)
        frees = [0.0]
        for place in sorted(range(len(inside)), key=lambda place: starts[inside[place]]):
            index = inside[place]
            before = starts[index] - (reaches[place] - ends[index])
            may_turn = reaches[place] > ends[index] and not self._is_long(index) and index < len(self.items)
            row, turned = _first_free(frees, starts[index], before if may_turn else None)
            frees[row] = (ends[index] if turned else reaches[place]) + apart
            chosen[place] = row
            self._before[index] = self._before[index] or turned
        return chosen

    def _joins(self) -> dict[int, Join]:
        """The joins of events in several lanes; those that would cover one another stand a little aside."""
        found: dict[int, Join] = {}
        near: list[Join] = []
        several = [index for index, stands in enumerate(self.stands) if len(stands) > 1]
        for index in sorted(several, key=self._figures.body_starts.__getitem__):
            stands = self.stands[index]
            length = self._figures.body_ends[index] - self._figures.body_starts[index]
            x = self._figures.body_starts[index] + min(length / 2, self.sizes.figures.capsule)
            near = [join for join in near if join.x > x - 2 * _JOIN_SHIFTS[1]]
            tries = [Join(x + shift, stands[0].y, stands[-1].y) for shift in _JOIN_SHIFTS]
            join = next((join for join in tries if not any(_cover(join, other) for other in near)), tries[0])
            near.append(join)
            found[index] = join
        return found

    def _is_long(self, index: int) -> bool:
        return self._figures.ends[index] - self._figures.starts[index] > self.sizes.long

    def _label_top(self, index: int) -> float:
        """From the top of a row to that of the words."""
        return self.sizes.line if self._is_long(index) else 0.0

    def _reach(self, index: int) -> float:
        """Where an event ends, with its words."""
        return max(self._figures.ends[index], self.label_start(index) + self.labels[index].width)

    def label_start(self, index: int) -> float:
        """The x at which an event's words begin."""
        if self._is_long(index):
            return self._figures.starts[index]
        if self._before[index]:
            return self._figures.starts[index] - self.sizes.beside - self.labels[index].width
        return self._figures.ends[index] + self.sizes.beside

    def label_box(self, index: int) -> tuple[float, float, float, float]:
        """x, y, width and height of an event's words, which stand in its first lane."""
        top = self.stands[index][0].y - self.sizes.line / 2 + self._label_top(index)
        width, height = self.labels[index]
        return self.label_start(index), top, width, height

    def figure(self, index: int) -> tuple[float, float]:
        """Start and end of an event's figure."""
        return self._figures.starts[index], self._figures.ends[index]

    def middle(self, index: int) -> float:
        """The x in the middle of an event's figure."""
        return (self._figures.body_starts[index] + self._figures.body_ends[index]) / 2

    def glyph(self, index: int) -> Glyph:
        """The figure of an event; that of an undated one is a disc, whoever draws it leaves it hollow."""
        starts, body_starts, body_ends, ends = self._figures
        item = self.items[index] if index < len(self.items) else None
        return Glyph(
            item.kind if item else GlyphKind.DISC,
            0,
            starts[index],
            body_starts[index],
            body_ends[index],
            ends[index],
            item.start_edge if item else Edge.FIRM,
            item.end_edge if item else Edge.FIRM,
        )

    def visible(self, left: float, right: float) -> list[int]:
        """The events whose figures or words touch the stretch from left to right, in order of their figures."""
        return self._extents.touching(left, right)

    def lane_at(self, y: float) -> int | None:
        """The lane at a y."""
        return next((n for n, lane in enumerate(self.lanes) if lane.top <= y < lane.top + lane.height), None)


def _first_free(frees: list[float], start: float, before: float | None) -> tuple[int, bool]:
    """The first row that is free from start on, and whether the words stand before the figure there, from `before` on.

    They do below the first row, where there is room, so that what follows soon can go on in the same row.
    """
    for row, free in enumerate(frees):
        if row and before is not None and free <= before:
            return row, True
        if free <= start:
            return row, False
    frees.append(0.0)
    return len(frees) - 1, before is not None and before >= 0


def _cover(one: Join, other: Join) -> bool:
    return abs(one.x - other.x) < _JOIN_SHIFTS[1] and one.top < other.bottom and other.top < one.bottom


def lay_out_lanes(
    items: Sequence[Item],
    labels: Sequence[Label],
    lanes_of: Sequence[Sequence[int]],
    sizes: LaneSizes,
    room: tuple[float, float],
    zoom: float = 1.0,
) -> LaneLayout:
    """Lay out events, those of `items` sorted by `Moment.sort_key`, the undated ones after them.

    `room` is the width and height of what is seen at once. At zoom 1 the dated events fill its width, or are so much
    longer that their words have room in a few rows; a zoom below 1 draws them together, down to the width of the room.

    Raises:
        ValueError: labels and lanes are not as many, fewer than items, or zoom is not positive.
    """
    if not len(items) <= len(labels) == len(lanes_of) or zoom <= 0:
        raise ValueError(f"no lanes of {len(items)} events with {len(labels)} labels at zoom {zoom}")
    if not items:
        return LaneLayout(items, labels, lanes_of, None, sizes)
    fields = fields_of(items)
    first, last = min(fields.firsts), max(fields.lasts)
    stretches = stretches_to_fold(fields.firsts, fields.lasts, soft_days(fields))
    days = last - first - sum(end - start for start, end in stretches)
    folds = len(stretches) * sizes.figures.fold

    def scale_of(length: float) -> TimeScale:
        free = max(length - folds, sizes.figures.fold)
        return TimeScale(first, last, stretches, free / days, sizes.figures.fold)

    wanted = max(room[0], _wanted(items, labels, lanes_of, sizes, room[1])) * zoom
    length = max(room[0], wanted)
    excess = length  # what headlines and figures take beyond the ends of the scale
    for _ in range(_FITTINGS):
        excess = _width(items, labels, scale_of(length), sizes) - max(room[0], wanted)
        length -= excess
    return LaneLayout(items, labels, lanes_of, scale_of(length), sizes)


def _wanted(
    items: Sequence[Item], labels: Sequence[Label], lanes_of: Sequence[Sequence[int]], sizes: LaneSizes, height: float
) -> float:
    """The width at which the fullest lane's words find room in its part of the height."""
    widths: dict[int, float] = {}
    for label, lanes in zip(labels[: len(items)], lanes_of, strict=False):
        taken = label.width + sizes.figures.disc + sizes.beside + sizes.apart
        widths[lanes[0]] = widths.get(lanes[0], 0.0) + taken
    tallest = max(label.height for label in labels[: len(items)])
    lines = height / max(1, len(widths)) / (max(tallest, sizes.line) + sizes.leading)
    return max(widths.values()) / max(_LEAST_ROWS, int(lines))


def _width(items: Sequence[Item], labels: Sequence[Label], scale: TimeScale, sizes: LaneSizes) -> float:
    """How wide the dated events with their words are on a scale."""
    placed = figures(items, scale, sizes.figures)
    reach = max(
        max(end, start + label.width) if end - start > sizes.long else end + sizes.beside + label.width
        for start, end, label in zip(placed.starts, placed.ends, labels, strict=False)
    )
    return reach - min(0.0, *placed.starts) + 2 * sizes.margin
