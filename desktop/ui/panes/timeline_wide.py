"""The wide timeline: time runs sideways, events stand in lanes, and what stands at the edges stays while it scrolls."""

from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from db.model.event import LaterEvent
from desktop.drawing.glyphs import Items
from desktop.drawing.grouping import NONE, Group, Grouping
from desktop.drawing.lanes import Label, LaneSizes, lay_out_lanes
from desktop.drawing.ticks import Tick
from desktop.drawing.told import in_step, places
from desktop.ui.look import Look
from desktop.ui.panes.timeline_rows import Rows
from desktop.ui.panes.wrapping import wrapped

AXIS_ROOM = 34.0
RAIL_ROOM = 82.0
"""The order in the text above the lanes: numbers, nodes and the curves to the places in time."""
NODE_Y = 29.0
LINE = 16.0
LATER_WIDTH = 232.0
LATER_GAP = 26.0
_WORDS = 12.5
_NAMES = 12.5
_WIDEST = 212.0
_BRIEF_WIDTH = 150.0
_BRIEF = 400
"""Beyond so many events the words have one line of the same width each: measuring more takes too long."""
_MOST_LINES = 3
_NAME_PART = 0.3
_WIDEST_NAME = 208.0
_NAME_LEFT = 34.0
_NAME_RIGHT = 12.0
_GAP = "\N{EN SPACE}"
_TICK_STEPS = ((44.0, 4), (70.0, 7), (92.0, 10))
"""Pixels between labelled ticks, at least, for dates of up to so many characters in EDTF."""
_NEAR = 5.0


class Words(NamedTuple):
    """What is written of an event: the date, the lines of the headline, the first beside it, and the widest's width."""

    date: str
    lines: list[str]
    width: float


class Later(NamedTuple):
    """A later event as it is drawn: the place of its first line, its lines, and how many of them are its headline."""

    x: float
    y: float
    date: str
    lines: list[str]
    headline: int


class WideDrawing:
    """Events placed for one size and zoom. Content pixels begin at the leading edge of the time and the first lane."""

    horizontal = True

    def __init__(
        self,
        rows: Rows,
        grouping: Grouping,
        rest: str,
        later: Sequence[LaterEvent],
        look: Look,
        view: tuple[int, int],
        zoom: float,
        order: bool,
        mirrored: bool,
    ) -> None:
        """Place the events of `rows` in the lanes of `grouping`; `view` is the size of what is seen, in pixels.

        `rest` is the name of the lane of what belongs to none.
        """
        self.rows = rows
        self.grouping = grouping
        self._rest = rest
        self.look = look
        self.view_width, self.view_height = view
        self.mirrored = mirrored
        self.font = look.interface_font(_WORDS)
        self.bold_font = look.interface_font(_WORDS, Look.SEMIBOLD)
        self.metrics, self.bold = QFontMetricsF(self.font), QFontMetricsF(self.bold_font)
        self.gap = self.metrics.horizontalAdvance(_GAP)
        """From a date to the headline beside it."""
        self._brief = len(rows) > _BRIEF
        self.name_room = self._measure_names()
        self.told = rows.in_order_of_text() if order else []
        self.rail_room = RAIL_ROOM if self.told else 0.0
        self.room = (self.view_width - self.name_room, self.view_height - self.rail_room - AXIS_ROOM)
        self._words: dict[int, Words] = {}
        sizes = LaneSizes()
        items = Items([moment for moment in rows.moments if moment is not None])
        labels = [self._label(index) for index in range(len(rows))]
        self.layout = lay_out_lanes(items, labels, grouping.of_event, sizes, self.room, zoom)
        self.later_start = self.layout.width + sizes.undated
        self.later = self._place_later(later)
        end = self.later[-1].x + LATER_WIDTH + LATER_GAP if self.later else self.layout.width
        later_height = max((one.y + (len(one.lines) + 1) * LINE for one in self.later), default=0.0)
        self.content = (max(end, self.room[0]), max(self.layout.height, later_height))
        # Thousands drawn together would stand in thousands of rows.
        self.least_zoom = 1.0 if self._brief else min(1.0, self.room[0] / max(self.layout.width, 1.0) * zoom)

    # Placing

    def _measure_names(self) -> float:
        if self.grouping.groups == (NONE,) or not self.grouping.groups:
            return 0.0
        font = QFontMetricsF(self.name_font(bold=True))
        widest = max(font.horizontalAdvance(self.name(lane)) for lane in range(len(self.grouping.groups)))
        return round(min(_NAME_LEFT + widest + _NAME_RIGHT, _WIDEST_NAME, self.view_width * _NAME_PART))

    def name_font(self, *, bold: bool) -> QFont:
        """The face of the lanes' names."""
        return self.look.interface_font(_NAMES, Look.SEMIBOLD if bold else Look.REGULAR)

    def name(self, lane: int) -> str:
        """The name of a lane."""
        group = self.grouping.groups[lane]
        return self._rest if group is NONE else group.name

    def _label(self, index: int) -> Label:
        if self._brief:
            return Label(_BRIEF_WIDTH, LINE)
        words = self.words(index)
        return Label(words.width, len(words.lines) * LINE)

    def words(self, index: int) -> Words:
        """What is written of an event, broken into lines of nearly the same length."""
        if index not in self._words:
            self._words[index] = self._break(index)
        return self._words[index]

    def _break(self, index: int) -> Words:
        # Dates stay on one line, in front of the headline.
        date = self.rows.date(index).replace(" ", "\N{NO-BREAK SPACE}")
        text = f"{date}{_GAP}{self.rows[index].title}"
        if self._brief:
            line = self.bold.elidedText(text, Qt.TextElideMode.ElideRight, _BRIEF_WIDTH)
            return _words(date, [line], _BRIEF_WIDTH)
        whole = self.bold.horizontalAdvance(text)
        if whole <= _WIDEST:
            return _words(date, [text], whole)
        lines = wrapped(text, self.bold_font, _WIDEST, _MOST_LINES)
        even = wrapped(text, self.bold_font, min(_WIDEST, whole / len(lines) * 1.12), _MOST_LINES)
        if len(even) == len(lines) and not even[-1].endswith("…"):
            lines = even
        return _words(date, lines, max(map(self.bold.horizontalAdvance, lines)))

    def _place_later(self, later: Sequence[LaterEvent]) -> list[Later]:
        """Entries one below the other, in columns as high as the lanes or what is seen of them."""
        height = max(self.room[1], self.layout.height if self.layout.height < 2 * self.room[1] else 0.0)
        x, y = self.later_start + LATER_GAP, self.layout.sizes.padding
        placed: list[Later] = []
        for event in later:
            headline = wrapped(event.title, self.font, LATER_WIDTH, 3)
            lines = headline + wrapped(event.source, self.font, LATER_WIDTH, 3)
            needed = (len(lines) + 1) * LINE
            if placed and placed[-1].x == x and y + needed > height:
                x, y = x + LATER_WIDTH + LATER_GAP, self.layout.sizes.padding
            placed.append(Later(x, y, self.rows.date_words(event.date), lines, len(headline)))
            y += needed + 10.0
        return placed

    @cached_property
    def rail(self) -> list[tuple[int, float, bool]]:
        """By place in the text: the event, its x on the rail, and whether it is told in step with time."""
        if not self.told:
            return []
        layout = self.layout
        first = layout.sizes.margin + 8.0
        last = max(first, min(layout.dated_end, max(self.room[0], layout.dated_end * 0.85)) - 24.0)
        return list(zip(self.told, places(first, last, len(self.told)), in_step(self.told), strict=True))

    # Where things are seen, in pixels of the viewport

    def extent(self) -> tuple[int, int]:
        """How far it can be scrolled, in pixels."""
        return max(0, round(self.content[0] - self.room[0])), max(0, round(self.content[1] - self.room[1]))

    def page(self) -> tuple[int, int]:
        """Width and height of what scrolls, as far as it is seen."""
        return max(1, round(self.room[0])), max(1, round(self.room[1]))

    def along(self, point: QPointF) -> float:
        """How far into what scrolls a place of the viewport lies, along the axis."""
        return (self.view_width - point.x() if self.mirrored else point.x()) - self.name_room

    def day(self, along: float) -> float:
        """The day at a place along the content."""
        return 0.0 if self.layout.scale is None else self.layout.scale.day(along - self.layout.origin)

    def position(self, day: float) -> float:
        """The place of a day along the content."""
        return 0.0 if self.layout.scale is None else self.layout.scale.position(day) + self.layout.origin

    def box(self, index: int, lane: int | None, scrolled: QPoint) -> QRect:
        """The box of an event in one of its lanes, by default in the first one, where its words are."""
        layout = self.layout
        stands = layout.stands[index]
        stand = next((one for one in stands if one.lane == lane), stands[0])
        start, end = layout.figure(index)
        half = layout.sizes.line / 2
        left, top, right, bottom = start - 5, stand.y - half, end + 5, stand.y + half
        if stand is stands[0]:
            x, y, width, height = layout.label_box(index)
            left, right, bottom = min(left, x - 4), max(right, x + width + 4), max(bottom, y + height)
        x = self.name_room + left - scrolled.x()
        width = right - left
        x = self.view_width - x - width if self.mirrored else x
        return QRect(round(x), round(self.rail_room + top - scrolled.y()), round(width), round(bottom - top))

    def hidden(self, box: QRect) -> QPoint:
        """How far to scroll on for a box of the viewport to be seen; (0, 0) if it is, as far as there is room."""
        left, width = self.name_room, self.room[0]
        start = self.view_width - box.right() - 1 if self.mirrored else box.left()
        return QPoint(
            _missing(start, box.width(), left, width), _missing(box.top(), box.height(), self.rail_room, self.room[1])
        )

    def event_at(self, point: QPointF, scrolled: QPoint) -> tuple[int, int] | None:
        """The event at a place of the viewport, and its lane there."""
        x, y = self.along(point) + scrolled.x(), point.y()
        if self.along(point) < 0 or y >= self.view_height - AXIS_ROOM:
            return None
        if y < self.rail_room:
            near = [(abs(at - x), index) for index, at, _ in self.rail if abs(at - x) < 10]
            return (min(near)[1], self.layout.stands[min(near)[1]][0].lane) if near and y < NODE_Y + 12 else None
        y += scrolled.y() - self.rail_room
        layout, half = self.layout, self.layout.sizes.line / 2
        for index in reversed(layout.visible(x - _NEAR, x + _NEAR)):
            start, end = layout.figure(index)
            left, top, width, height = layout.label_box(index)
            if left - _NEAR <= x < left + width and top <= y < top + height:
                return index, layout.stands[index][0].lane
            for stand in layout.stands[index]:
                if start - _NEAR <= x <= end + _NEAR and abs(stand.y - y) <= half:
                    return index, stand.lane
        return None

    def group_at(self, point: QPointF, scrolled: QPoint) -> Group | None:
        """The row whose name is at a place of the viewport."""
        if self.along(point) >= 0 or not self.rail_room <= point.y() < self.view_height - AXIS_ROOM:
            return None
        lane = self.layout.lane_at(point.y() + scrolled.y() - self.rail_room)
        return None if lane is None else self.grouping.groups[lane]

    def hidden_lane(self, actor: int, scrolled: QPoint) -> QPoint:
        """How far to scroll on for an actor's lane to be seen; (0, 0) if it is, or if there is none."""
        for group, lane in zip(self.grouping.groups, self.layout.lanes, strict=True):
            if actor in group.actors:
                return QPoint(0, _missing(lane.top - scrolled.y(), lane.height, 0, self.room[1]))
        return QPoint(0, 0)

    def beside(self, index: int, lane: int | None, down: bool) -> tuple[int, int] | None:
        """The event in the next lane and that lane: the same event where it stands there, else the nearest in time."""
        layout = self.layout
        here = layout.stands[index][0].lane if lane is None else lane
        own = [stand.lane for stand in layout.stands[index] if (stand.lane > here if down else stand.lane < here)]
        if own:
            return index, min(own) if down else max(own)
        wanted = here + (1 if down else -1)
        middle = layout.middle(index)
        found = [n for n, lanes in enumerate(layout.lanes_of) if wanted in lanes]
        return (min(found, key=lambda n: abs(layout.middle(n) - middle)), wanted) if found else None

    def ticks(self, left: float, right: float, spacing: float) -> list[Tick]:
        """The ticks between two places of the content."""
        from desktop.drawing.ticks import ticks

        layout = self.layout
        if layout.scale is None:
            return []
        first, last = max(0.0, left - layout.origin), min(layout.scale.length, right - layout.origin)
        return ticks(layout.scale, first, last, spacing) if first < last else []

    def labelled_ticks(self, left: float, right: float) -> list[Tick]:
        """The ticks that have a date written to them: as many as there is room for, by the length of their dates."""
        found: list[Tick] = []
        for spacing, longest in _TICK_STEPS:
            found = self.ticks(left, right, spacing)
            if all(len(tick.edtf) <= longest for tick in found):
                break
        return found


def _words(date: str, lines: list[str], width: float) -> Words:
    """Lines that begin with a date, without it."""
    if not lines[0].startswith(date):  # it is longer than a line
        return Words(lines[0], ["", *lines[1:]], width)
    return Words(date, [lines[0].removeprefix(date).strip(), *lines[1:]], width)


def _missing(start: float, length: float, first: float, room: float) -> int:
    """How far a stretch must move up for its beginning, at least, to lie in the room that begins at `first`."""
    if start < first or length > room:
        return round(start - first - 8)
    return max(0, round(start + length - first - room + 8))
