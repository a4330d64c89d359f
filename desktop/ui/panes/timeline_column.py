"""The timeline in a column: dates, figures on the axis at their true place in time, headlines; time runs downwards."""

from collections.abc import Sequence
from heapq import nlargest

from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QFontMetricsF

from db.model.event import LaterEvent
from db.model.moment import Moment
from desktop.drawing.glyphs import Items, Sizes
from desktop.drawing.timeline import Layout, lay_out
from desktop.drawing.told import in_step, places
from desktop.ui.look import Look
from desktop.ui.panes.timeline_rows import Row, Rows
from desktop.ui.panes.wrapping import wrapped

TOP = 4.0
LEFT = 14.0
RIGHT = 14.0
LINE = 16.5
PADDING = 10.0
LABELS = 300
RAIL = 62.0
"""Where the rail of the order in the text stands: paragraphs and numbers before it, curves behind it."""
CURVES = 58.0
_PLACE_WIDTH = 34.0
_WRAPPED_ROWS = 400
"""Up to this many rows the headlines wrap; measuring more of them would take longer than a first paint may."""
_MEASURED = 60
_LONG = 99
_MOST_LINES = 3
_MOST_LINES_BESIDE = 5
"""Beside the order in the text there is less room for a line."""
_LATER_TOP = 46.0
_MOST_AIR = 2.0
"""How many times as long as its rows a drawing may become in order to fill its pane."""


class ColumnDrawing:
    """Rows placed for one width and zoom. Positions are pixels from the top and the leading edge of the whole."""

    horizontal = False
    least_zoom = 1.0

    def __init__(
        self,
        rows: Rows,
        later: Sequence[LaterEvent],
        look: Look,
        view: tuple[int, int],
        zoom: float,
        order: bool,
        mirrored: bool,
    ) -> None:
        """Place dated rows by time, undated ones after them, later events apart at the end.

        Words are asked for where they are seen alone, so that thousands of rows cost no more than dozens. `view` is the
        pane's size in pixels; at zoom 1 the drawing fills it, or is as long as rows need; few rows stay close together.
        """
        self.rows = rows
        self.later = later
        self.look = look
        self.width, self._room = float(view[0]), float(view[1])
        self.mirrored = mirrored
        self.metrics = QFontMetricsF(look.interface_font())
        self.bold = QFontMetricsF(look.interface_font(weight=Look.SEMIBOLD))
        self._broken: dict[tuple[str, float], list[str]] = {}
        self.sizes = Sizes(line=LINE + PADDING)
        self.told = rows.in_order_of_text() if order else []
        self.place_room = 0.0 if self.told else _PLACE_WIDTH
        # The dates that may be the longest, since saying and measuring thousands would take too long.
        measured = nlargest(_MEASURED, rows.moments, key=_length)
        dates = [rows.date_words(moment) for moment in measured] + [rows.date_words(event.date) for event in later]
        self.date_right = (RAIL + CURVES if self.told else LEFT) + max(
            map(self.bold.horizontalAdvance, dates), default=0
        )
        self.axis = self.date_right + self.sizes.disc / 2 + self.sizes.date_gutter
        self._wrap_left = self.axis + self.sizes.disc / 2 + self.sizes.text_gutter
        """Where headlines begin at most: they are broken for the room behind it."""
        self.brief = rows.dated > _WRAPPED_ROWS
        """Whether each row has one line alone."""
        self.layout: Layout | None = self._lay_out_dated(zoom) if rows.dated else None
        self.shift = 0.0 if self.layout is None else TOP - self.layout.top
        """What is added to a place along the axis to get pixels of the drawing."""
        self._undated_tops: list[float] = []
        self._finish(TOP if self.layout is None else self.shift + self.layout.bottom)
        self.rail = self._place_rail()

    def _lay_out_dated(self, zoom: float) -> Layout:
        items = Items([moment for moment in self.rows.moments if moment is not None])
        sizes = self.sizes
        heights = [sizes.line] * len(items)
        placed = lay_out(items, heights, sizes, zoom, self._room_for(heights))
        if self.brief:
            self._wrap_left = self.axis + placed.texts_at
            return placed
        # Where the headlines begin depends on the columns, which depend on the headlines' heights.
        shrunk = False
        while True:
            self._wrap_left = self.axis + placed.texts_at
            heights = [self._row_height(self.rows[index]) for index in range(self.rows.dated)]
            laid = lay_out(items, heights, sizes, zoom, self._room_for(heights))
            if laid.texts_at == placed.texts_at or (laid.texts_at < placed.texts_at and shrunk):
                return laid
            shrunk = shrunk or laid.texts_at < placed.texts_at
            placed = laid

    def _room_for(self, heights: Sequence[float]) -> float:
        """The height to fill at zoom 1: the pane's, but for a few rows no more than makes a year absurdly long."""
        return min(self._room - TOP, sum(heights) * _MOST_AIR)

    def _finish(self, top: float) -> None:
        for index in range(self.rows.dated, len(self.rows)):
            self._undated_tops.append(top)
            top += self._row_height(self.rows[index])
        self.later_top = top
        self.later_tops: list[float] = []
        if self.later:
            top += _LATER_TOP
        for event in self.later:
            self.later_tops.append(top)
            lines = len(self.lines(event.title)) + len(self.lines(event.source))
            top += lines * LINE + PADDING + 4
        self.height = top + 10

    def _place_rail(self) -> list[tuple[int, float, bool]]:
        """By place in the text: the event, its y on the rail, and whether it is told in step with time."""
        if not self.told:
            return []
        first, last = self.anchor(0), self.anchor(len(self.rows) - 1)
        return list(zip(self.told, places(first, last, len(self.told)), in_step(self.told), strict=True))

    @property
    def text_left(self) -> float:
        """Where the headlines begin."""
        return self.axis + (
            self.layout.texts_at if self.layout is not None else self.sizes.disc / 2 + self.sizes.text_gutter
        )

    def day(self, along: float) -> float:
        """The day at a place of the drawing; 0 where nothing is dated."""
        return 0.0 if self.layout is None else self.layout.scale.day(along - self.shift)

    def position(self, day: float) -> float:
        """The place of a day in the drawing."""
        return 0.0 if self.layout is None else self.layout.scale.position(day) + self.shift

    def extent(self) -> tuple[int, int]:
        """How far it can be scrolled, in pixels."""
        return 0, max(0, round(self.height - self._room))

    def page(self) -> tuple[int, int]:
        """Width and height of what scrolls, as far as it is seen."""
        return max(1, round(self.width)), max(1, round(self._room))

    def along(self, point: QPointF) -> float:
        """How far into what scrolls a place of the viewport lies, along the axis."""
        return point.y()

    def box(self, index: int, _lane: int | None, scrolled: QPoint) -> QRect:
        """The box of a row in pixels of the viewport."""
        top, height = self.extent_of(index)
        return QRect(4, round(top) - scrolled.y(), round(self.width) - 8, round(height))

    def hidden(self, box: QRect) -> QPoint:
        """How far to scroll on for a box of the viewport to be seen; (0, 0) if it is."""
        if box.top() < 0:
            return QPoint(0, box.top() - 8)
        return QPoint(0, max(0, box.bottom() - round(self._room) + 8) if box.bottom() > self._room else 0)

    def event_at(self, point: QPointF, scrolled: QPoint) -> tuple[int, int] | None:
        """The event whose figure, or else whose row, or whose place on the rail, is at a place of the viewport."""
        x, y = self.width - point.x() if self.mirrored else point.x(), point.y() + scrolled.y()
        if self.rail and x < RAIL + 8:
            index = min(self.rail, key=lambda node: abs(node[1] - y))[0]
            return index, 0
        if self.layout is not None and self.date_right < x < self.text_left - 4:
            found = self.layout.figure_at(x - self.axis, y - self.shift)
            if found is not None:
                return found, 0
        for index in self.visible(y, y):
            top, height = self.extent_of(index)
            if top <= y < top + height:
                return index, 0
        return None

    def group_at(self, _point: QPointF, _scrolled: QPoint) -> None:
        """There are no rows of actors or sides."""

    def hidden_lane(self, _actor: int, _scrolled: QPoint) -> QPoint:
        """There is no lane to scroll to."""
        return QPoint(0, 0)

    def beside(self, _index: int, _lane: int | None, _down: bool) -> None:
        """There is no lane beside another."""

    def visible(self, top: float, bottom: float) -> list[int]:
        """The rows whose words are drawn between two places of the drawing."""
        layout, shift = self.layout, self.shift
        found = [] if layout is None else list(layout.label_rows(top - shift, bottom - shift, LABELS))
        for number, start in enumerate(self._undated_tops):
            if start <= bottom and start + LINE * 5 >= top:
                found.append(self.rows.dated + number)
        return found

    def extent_of(self, index: int) -> tuple[float, float]:
        """The top of a row and its height."""
        if self.layout is not None and index < self.rows.dated:
            return self.layout.tops[index] + self.shift, self.layout.heights[index]
        return self._undated_tops[index - self.rows.dated], self._row_height(self.rows[index])

    def anchor(self, index: int) -> float:
        """The middle of a row's first line."""
        return self.extent_of(index)[0] + self.sizes.line / 2

    def _row_height(self, row: Row) -> float:
        lines = len(self.lines(row.title)) + (1 if row.note and not self.brief else 0)
        return lines * LINE + PADDING

    def lines(self, text: str) -> list[str]:
        """The lines of a headline; measured in the bolder face, so that being chosen moves nothing."""
        room = self.width - RIGHT - self.place_room - self._wrap_left
        if (text, room) not in self._broken:
            self._broken[text, room] = self._break(text, room)
        return self._broken[text, room]

    def _break(self, text: str, room: float) -> list[str]:
        if self.bold.horizontalAdvance(text) <= room:  # most of them: spares the layout
            return [text]
        most = 1 if self.brief else _MOST_LINES_BESIDE if self.told else _MOST_LINES
        return wrapped(text, self.look.interface_font(weight=Look.SEMIBOLD), room, most)


def _length(moment: Moment | None) -> int:
    """How long a date may be in words, against others."""
    return _LONG if moment is None else len(moment.edtf)
