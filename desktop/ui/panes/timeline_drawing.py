"""Draws a timeline: dates left of the axis, glyphs on it at their true place in time, headlines right of it."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
)

from db.model.event import LaterEvent
from db.model.moment import Moment
from db.model.moment_words import describe
from desktop.drawing.glyphs import Edge, GlyphKind, Sizes, item_of
from desktop.drawing.ticks import Tick
from desktop.drawing.timeline import Glyph, Layout, lay_out
from desktop.drawing.timescale import Fold
from desktop.library.links import Choice
from desktop.ui.look import Look
from desktop.ui.panes.wrapping import wrapped

_TOP = 4.0
_LEFT = 14.0
_TICKS = 9.0
"""Pixels between two ticks of the axis, at least."""
_RIGHT = 14.0
_PLACE_WIDTH = 34.0
_LINE = 16.5
_PADDING = 10.0
_WRAPPED_ROWS = 400
"""Up to this many rows the headlines wrap; measuring more of them would take longer than a first paint may."""
_MOST_LINES = 3
_LABELS = 300
_LATER_TOP = 46.0


class Row(NamedTuple):
    """What is drawn of one event.

    `place` is its paragraph, `note` a quiet line under it; `own`: it belongs to the article that is shown.
    """

    title: str
    place: str
    key: bool
    note: str
    own: bool
    event_id: int
    paragraph: int | None


class Drawing:
    """Rows placed for one width and zoom. Positions are pixels from the top of the whole drawing."""

    def __init__(
        self,
        moments: Sequence[Moment | None],
        row: Callable[[int], Row],
        later: Sequence[LaterEvent],
        look: Look,
        width: float,
        room: float,
        zoom: float,
    ) -> None:
        """Place dated rows by time, undated ones after them, later events apart at the end.

        `moments` are in that order; `row` gives what else is drawn of one, and is asked for the visible ones alone, so
        that thousands cost no more than dozens. `width` and `room` are the pane's size in pixels; at zoom 1 the drawing
        fills it, or is as long as rows need.
        """
        self._moments = moments
        self._row = row
        self._later = later
        self._look = look
        self._width = width
        self._metrics = QFontMetricsF(look.interface_font())
        self._bold = QFontMetricsF(look.interface_font(weight=Look.SEMIBOLD))
        measured = range(min(len(moments), _LABELS))
        shown = [self._date(index) for index in measured] + [describe(event.date, short=True) for event in later]
        self._sizes = Sizes(line=_LINE + _PADDING)
        self._date_right = _LEFT + max((self._bold.horizontalAdvance(date) for date in shown), default=0.0)
        self._axis = self._date_right + self._sizes.disc / 2 + self._sizes.date_gutter
        self._dated = sum(moment is not None for moment in moments)
        self._brief = self._dated > _WRAPPED_ROWS
        """Whether each row has one line alone."""
        self.layout: Layout | None = self._lay_out_dated(zoom, room) if self._dated else None
        self._shift = 0.0 if self.layout is None else _TOP - self.layout.top
        """What is added to a place along the axis to get pixels of the drawing."""
        self._undated_tops: list[float] = []
        self._finish(_TOP if self.layout is None else self._shift + self.layout.bottom)

    def _lay_out_dated(self, zoom: float, room: float) -> Layout:
        items = [item_of(moment) for moment in self._moments if moment is not None]
        sizes = self._sizes
        room -= _TOP
        heights = [sizes.line] * len(items)
        placed = lay_out(items, heights, sizes, zoom, room)
        if self._brief:
            return placed
        # How far right the headlines begin depends on the columns, and the columns hardly on the headlines' heights.
        text_left = self._axis + placed.texts_at
        heights = [self._row_height(self._row(index), text_left) for index in range(self._dated)]
        return lay_out(items, heights, sizes, zoom, room)

    def _finish(self, top: float) -> None:
        for index in range(self._dated, len(self._moments)):
            self._undated_tops.append(top)
            top += self._row_height(self._row(index), self._text_left)
        self._later_top = top
        self._later_tops: list[float] = []
        if self._later:
            top += _LATER_TOP
        for event in self._later:
            self._later_tops.append(top)
            top += (
                self._height(event.title, self._text_left) + self._height(event.source, self._text_left) - _PADDING + 4
            )
        self.height = top + 10

    @property
    def _text_left(self) -> float:
        return self._axis + (
            self.layout.texts_at if self.layout is not None else self._sizes.disc / 2 + self._sizes.text_gutter
        )

    def day(self, y: float) -> float:
        """The day at a place of the drawing; 0 where nothing is dated."""
        return 0.0 if self.layout is None else self.layout.scale.day(y - self._shift)

    def position(self, day: float) -> float:
        """The place of a day in the drawing."""
        return 0.0 if self.layout is None else self.layout.scale.position(day) + self._shift

    def row_box(self, index: int) -> QRect:
        """The box of a row."""
        top, height = self._extent(index)
        return QRect(4, round(top), round(self._width) - 8, round(height))

    def row_at(self, x: float, y: float) -> int | None:
        """The row at a place, or the one whose figure lies there."""
        if self.layout is not None and self._date_right < x < self._text_left - 4:
            found = self.layout.figure_at(x - self._axis, y - self._shift)
            if found is not None:
                return found
        for index in self._visible(y, y):
            top, height = self._extent(index)
            if top <= y < top + height:
                return index
        return None

    def paint(
        self, painter: QPainter, top: float, bottom: float, choice: Choice, focused: int | None, reading: int | None
    ) -> None:
        """Draw what lies between two places of the drawing."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rows = self._visible(top, bottom)
        if self.layout is not None:
            painter.save()
            painter.translate(self._axis, self._shift)
            self._paint_figures(painter, self.layout, top - self._shift, bottom - self._shift, choice)
            painter.restore()
        for index in rows:
            row = self._row(index)
            self._paint_row(painter, index, row, row.event_id in choice.events, index == focused)
            if row.place:
                self._paint_place(painter, index, row.place, row.paragraph == reading)
        if self._later and bottom >= self._later_top:
            self._paint_later(painter)

    def _visible(self, top: float, bottom: float) -> list[int]:
        layout, shift = self.layout, self._shift
        found = [] if layout is None else list(layout.label_rows(top - shift, bottom - shift, _LABELS))
        for number, start in enumerate(self._undated_tops):
            if start <= bottom and start + _LINE * 4 >= top:
                found.append(self._dated + number)
        return found

    def _extent(self, index: int) -> tuple[float, float]:
        if self.layout is not None and index < self._dated:
            return self.layout.tops[index] + self._shift, self.layout.heights[index]
        return self._undated_tops[index - self._dated], self._row_height(self._row(index), self._text_left)

    def _date(self, index: int) -> str:
        moment = self._moments[index]
        return "undated" if moment is None else describe(moment, short=True)

    def _row_height(self, row: Row, left: float) -> float:
        return self._height(row.title, left) + (_LINE if row.note and not self._brief else 0.0)

    def _height(self, text: str, left: float) -> float:
        return len(self._lines(text, left)) * _LINE + _PADDING

    def _lines(self, text: str, left: float) -> list[str]:
        """The lines of a headline; measured in the bolder face, so that being chosen moves nothing."""
        room = self._width - _RIGHT - _PLACE_WIDTH - left
        if self._bold.horizontalAdvance(text) <= room:  # most of them: spares the layout
            return [text]
        return wrapped(text, self._look.interface_font(weight=Look.SEMIBOLD), room, 1 if self._brief else _MOST_LINES)

    # Figures: the painter stands with its origin at the beginning of the axis

    def _paint_figures(self, painter: QPainter, layout: Layout, top: float, bottom: float, choice: Choice) -> None:
        self._paint_axis(painter, layout, top, bottom)
        figures = layout.visible_figures(top, bottom)
        for index in layout.label_rows(top, bottom, _LABELS):
            self._paint_leaders(painter, layout, index, self._row(index).event_id in choice.events)
        for index in figures:
            row = self._row(index)
            lit = row.event_id in choice.events
            colour = self._look.colour("accent" if lit else "ink" if row.key else "soft")
            self._paint_glyph(painter, layout, layout.glyph(index), colour, lit)
        for fold in layout.scale.folds:  # last, because a bar may run across one
            if top <= fold.end and fold.start <= bottom:
                self._paint_fold(painter, fold)

    def _paint_axis(self, painter: QPainter, layout: Layout, top: float, bottom: float) -> None:
        painter.setPen(QPen(self._look.colour("line"), 1.4))
        start = max(top, 0.0)
        end = min(bottom, layout.scale.length)
        for fold in layout.scale.folds:
            if start < min(fold.start, end):
                painter.drawLine(QPointF(0, start), QPointF(0, min(fold.start, end)))
            start = max(start, fold.end)
        if start < end:
            painter.drawLine(QPointF(0, start), QPointF(0, end))
        marks = layout.ticks(top, bottom, _TICKS)
        for mark in marks:
            painter.drawLine(QPointF(-3.5, mark.position), QPointF(3.5, mark.position))
        painter.setFont(self._look.interface_font(10.5))
        painter.setPen(self._look.colour("faint"))
        years = [mark for mark in marks if mark.edtf.lstrip("-").isdecimal()]  # months would drown the rows' dates
        left_out = [Tick((fold.start + fold.end) / 2, fold.left_out) for fold in layout.scale.folds]
        for mark in layout.labelled_ticks(years + left_out, self._sizes.line * 0.72):
            words = describe(Moment.parse(mark.edtf), short=True)
            width = painter.fontMetrics().horizontalAdvance(words)
            painter.drawText(QPointF(layout.dates_at - width, mark.position + 4), words)

    def _paint_fold(self, painter: QPainter, fold: Fold) -> None:
        middle = (fold.start + fold.end) / 2
        painter.save()
        painter.setPen(QPen(self._look.colour("soft"), 1.2))
        for y in (middle - 2.5, middle + 2.5):
            painter.drawLine(QPointF(-6, y + 2.5), QPointF(6, y - 2.5))
        painter.restore()

    def _paint_leaders(self, painter: QPainter, layout: Layout, index: int, lit: bool) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.colour("accent" if lit else "line"), 1.1))
        for leader in (layout.leader(index), layout.date_leader(index)):
            if leader is not None:
                path = QPainterPath(QPointF(*leader.start))
                path.lineTo(QPointF(*leader.bend))
                path.cubicTo(QPointF(*leader.control_1), QPointF(*leader.control_2), QPointF(*leader.end))
                painter.drawPath(path)

    def _paint_glyph(self, painter: QPainter, layout: Layout, glyph: Glyph, colour: QColor, lit: bool) -> None:
        x = layout.column_at(glyph.column)
        half = self._sizes.disc / 2
        body = QRectF(x - half, glyph.body_start, 2 * half, glyph.body_end - glyph.body_start)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if glyph.kind is GlyphKind.DISC:
            painter.drawEllipse(QPointF(x, (glyph.body_start + glyph.body_end) / 2), half, half)
        elif glyph.start_edge is Edge.FIRM and glyph.end_edge is Edge.FIRM:
            radius = half if glyph.kind is GlyphKind.CAPSULE else 2.5
            painter.drawRoundedRect(body, radius, radius)
        else:
            self._paint_soft(painter, glyph, x, half, colour)
        if lit:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, 1.3))
            painter.drawRoundedRect(body.adjusted(-3, -3, 3, 3), half + 3, half + 3)

    def _paint_soft(self, painter: QPainter, glyph: Glyph, x: float, half: float, colour: QColor) -> None:
        """A body whose soft edges fade out, and whose open edges fade over their whole reach."""
        from PySide6.QtGui import QLinearGradient  # imported late: 3 ms

        clear = QColor(colour)
        clear.setAlpha(0)
        length = max(glyph.end - glyph.start, 0.1)
        fade = QLinearGradient(QPointF(x, glyph.start), QPointF(x, glyph.end))
        fade.setColorAt(0.0, colour if glyph.start_edge is Edge.FIRM else clear)
        fade.setColorAt(min(1.0, max(0.0, (glyph.body_start - glyph.start) / length)), colour)
        fade.setColorAt(min(1.0, max(0.0, (glyph.body_end - glyph.start) / length)), colour)
        fade.setColorAt(1.0, colour if glyph.end_edge is Edge.FIRM else clear)
        painter.setBrush(fade)
        painter.drawRoundedRect(QRectF(x - half, glyph.start, 2 * half, length), 2.5, 2.5)

    # Words

    def _paint_row(self, painter: QPainter, index: int, row: Row, lit: bool, focused: bool) -> None:
        top, height = self._extent(index)
        if focused:
            painter.setPen(QPen(self._look.colour("focus"), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(5, top + 1.5, self._width - 10, height - 3), 6, 6)
        baseline = top + _PADDING / 2 + _LINE - 4
        painter.setFont(self._look.interface_font(weight=Look.SEMIBOLD if lit else Look.REGULAR))
        metrics = self._bold if lit else self._metrics
        painter.setPen(self._look.colour("accent" if lit else "soft"))
        date = self._date(index)
        painter.drawText(QPointF(self._date_right - metrics.horizontalAdvance(date), baseline), date)
        painter.setPen(self._look.colour("ink" if row.own else "soft"))
        for number, line in enumerate(self._lines(row.title, self._text_left)):
            painter.drawText(QPointF(self._text_left, baseline + number * _LINE), line)
        if row.note and not self._brief:
            painter.setFont(self._look.interface_font(11.5))
            painter.setPen(self._look.colour("soft"))
            painter.drawText(QPointF(self._text_left, top + height - _PADDING / 2 - 4), row.note)

    def _paint_place(self, painter: QPainter, index: int, words: str, read: bool) -> None:
        """The paragraph at the edge; bolder while it is being read."""
        painter.setFont(self._look.interface_font(11.5, Look.SEMIBOLD if read else Look.REGULAR))
        painter.setPen(self._look.colour("ink" if read else "faint"))
        width = painter.fontMetrics().horizontalAdvance(words)
        top, _ = self._extent(index)
        painter.drawText(QPointF(self._width - _RIGHT - width, top + _PADDING / 2 + _LINE - 4), words)

    def _paint_later(self, painter: QPainter) -> None:
        look = self._look
        painter.setPen(QPen(look.colour("line"), 1, Qt.PenStyle.DashLine))
        y = self._later_top + 12
        painter.drawLine(QPointF(_LEFT, y), QPointF(self._width - _RIGHT, y))
        painter.setFont(look.interface_font(11.5, Look.SEMIBOLD))
        painter.setPen(look.colour("soft"))
        painter.drawText(QPointF(self._text_left, y + 22), "After this article")
        for event, top in zip(self._later, self._later_tops, strict=True):
            baseline = top + _PADDING / 2 + _LINE - 4
            painter.setFont(look.interface_font())
            painter.setPen(look.colour("soft"))
            date = describe(event.date, short=True)
            painter.drawText(QPointF(self._date_right - self._metrics.horizontalAdvance(date), baseline), date)
            painter.setPen(look.colour("ink"))
            for line in self._lines(event.title, self._text_left):
                painter.drawText(QPointF(self._text_left, baseline), line)
                baseline += _LINE
            painter.setPen(look.colour("soft"))
            for line in self._lines(event.source, self._text_left):
                painter.drawText(QPointF(self._text_left, baseline), line)
                baseline += _LINE
