"""Draws a timeline: dates left of the axis, glyphs on it at their true place in time, headlines right of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter, QPen, QTextLayout, QTextOption

from db.model.event import LaterEvent
from db.model.moment import Moment
from db.model.moment_words import describe
from desktop.drawing.glyphs import Edge, GlyphKind, item_of
from desktop.drawing.ticks import ticks
from desktop.drawing.timeline import Glyph, Layout, Sizes, lay_out
from desktop.library.links import Choice
from desktop.ui.look import Look

_LEFT = 12.0
_RIGHT = 14.0
_PLACE_WIDTH = 34.0
_LINE = 17.0
_PADDING = 12.0
_WRAPPED_ROWS = 400
"""Up to this many rows the headlines wrap; measuring more of them would take longer than a first paint may."""
_LABELS = 300
_LATER_TOP = 46.0


@dataclass(frozen=True, slots=True)
class Row:
    """What is drawn of one event. `place` is its paragraph; `own`: it belongs to the article that is shown."""

    moment: Moment | None
    title: str
    place: str
    key: bool
    differs: bool
    own: bool
    event_id: int
    paragraph: int | None


class Drawing:
    """Rows placed for one width and zoom. Positions are pixels from the top of the whole drawing."""

    def __init__(self, rows: Sequence[Row], later: Sequence[LaterEvent], look: Look, width: float, zoom: float) -> None:
        """Place dated rows by time, undated ones after them, later events apart at the end."""
        self._rows = rows
        self._later = later
        self._look = look
        self._width = width
        self._metrics = QFontMetricsF(look.interface_font())
        self._bold = QFontMetricsF(look.interface_font(weight=Look.SEMIBOLD))
        self._dates = [describe(row.moment, short=True) if row.moment is not None else "undated" for row in rows]
        shown = self._dates[:_LABELS] + [describe(event.date, short=True) for event in later]
        self._date_right = _LEFT + max((self._metrics.horizontalAdvance(date) for date in shown), default=0.0)
        self._axis = self._date_right + 16
        self._dated = sum(row.moment is not None for row in rows)
        self.layout: Layout | None = None
        if self._dated:
            self.layout = self._lay_out_dated(zoom)
        self._undated_tops: list[float] = []
        self._finish(self.layout.length if self.layout is not None else 0.0)

    def _lay_out_dated(self, zoom: float) -> Layout:
        items = [item_of(row.moment) for row in self._rows if row.moment is not None]
        sizes = Sizes(line=_LINE + _PADDING)
        one = [sizes.line] * len(items)
        if len(items) > _WRAPPED_ROWS:
            return lay_out(items, one, sizes, zoom)
        # How far right the headlines begin depends on the columns, and the columns hardly on the headlines' heights.
        text_at = self._axis + lay_out(items, one, sizes, zoom).text_at
        heights = [self._height(row.title, text_at) for row in self._rows[: self._dated]]
        return lay_out(items, heights, sizes, zoom)

    def _finish(self, top: float) -> None:
        for row in self._rows[self._dated :]:
            self._undated_tops.append(top)
            top += self._height(row.title, self._text_left)
        self._later_top = top
        self._later_tops: list[float] = []
        if self._later:
            top += _LATER_TOP
        for event in self._later:
            self._later_tops.append(top)
            top += self._height(event.title, self._text_left) + self._height(event.source, self._text_left) - _PADDING + 4
        self.height = top + 10

    @property
    def _text_left(self) -> float:
        return self._axis + (self.layout.text_at if self.layout is not None else 20.0)

    def day(self, y: float) -> float:
        """The day at a place along the axis; 0 where nothing is dated."""
        return 0.0 if self.layout is None else self.layout.scale.day(y)

    def position(self, day: float) -> float:
        """The place of a day along the axis."""
        return 0.0 if self.layout is None else self.layout.scale.position(day)

    def row_box(self, index: int) -> QRect:
        """The box of a row."""
        top, height = self._extent(index)
        return QRect(4, round(top), round(self._width) - 8, round(height))

    def row_at(self, x: float, y: float) -> int | None:
        """The row at a place, or the one whose glyph lies there."""
        if self.layout is not None and x < self._text_left - 4:
            column = round((x - self._axis) / self.layout.sizes.column)
            for index in self.layout.visible_glyphs(y - 3, y + 3):
                if self.layout.glyph(index).column == column:
                    return index
        for index in self._visible(y, y):
            top, height = self._extent(index)
            if top <= y <= top + height:
                return index
        return None

    def paint(
        self, painter: QPainter, top: float, bottom: float, choice: Choice, focused: int | None, reading: int | None
    ) -> None:
        """Draw what lies between two places along the axis."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rows = self._visible(top, bottom)
        if self.layout is not None:
            self._paint_axis(painter, top, bottom)
            self._paint_glyphs(painter, top, bottom, choice, rows)
        for count, index in enumerate(rows):
            if count == _LABELS:
                break
            row = self._rows[index]
            self._paint_row(painter, index, row.event_id in choice.events, index == focused, row.paragraph == reading)
        if bottom >= self._later_top:
            self._paint_later(painter)

    def _visible(self, top: float, bottom: float) -> list[int]:
        found = [] if self.layout is None else list(self.layout.visible_rows(top, bottom))
        for number, start in enumerate(self._undated_tops):
            if start <= bottom and start + _LINE * 4 >= top:
                found.append(self._dated + number)
        return found

    def _extent(self, index: int) -> tuple[float, float]:
        if self.layout is not None and index < self._dated:
            return self.layout.tops[index], self.layout.heights[index]
        return self._undated_tops[index - self._dated], self._height(self._rows[index].title, self._text_left)

    def _height(self, text: str, left: float) -> float:
        return len(self._lines(text, left)) * _LINE + _PADDING

    def _lines(self, text: str, left: float, bold: bool = False) -> list[str]:
        """The lines of a headline, at most three; measured in the bolder face, so that being chosen moves nothing."""
        room = self._width - _RIGHT - _PLACE_WIDTH - left
        if self._bold.horizontalAdvance(text) <= room or room < 60:
            return [self._bold.elidedText(text, Qt.TextElideMode.ElideRight, max(room, 30))]
        layout = QTextLayout(text, self._look.interface_font(weight=Look.SEMIBOLD))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        lines: list[str] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            lines.append(text[line.textStart() : line.textStart() + line.textLength()].strip())
        layout.endLayout()
        if len(lines) > 3:
            rest = " ".join(lines[2:])
            lines = [*lines[:2], self._bold.elidedText(rest, Qt.TextElideMode.ElideRight, room)]
        return lines

    def _paint_axis(self, painter: QPainter, top: float, bottom: float) -> None:
        layout, scale = self.layout, self.layout.scale if self.layout is not None else None
        assert layout is not None and scale is not None
        painter.setPen(QPen(self._look.colour("line"), 1.4))
        start = max(top, scale.start)
        for fold in scale.folds:
            if fold.start > start:
                painter.drawLine(QPointF(self._axis, start), QPointF(self._axis, min(bottom, fold.start)))
            start = max(start, fold.end)
            self._paint_fold(painter, (fold.start + fold.end) / 2)
        end = min(bottom, scale.start + scale.length)
        if start < end:
            painter.drawLine(QPointF(self._axis, start), QPointF(self._axis, end))
        for tick in ticks(scale, max(top, scale.start), end, 9.0) if end > max(top, scale.start) else ():
            painter.drawLine(QPointF(self._axis - 9, tick.position), QPointF(self._axis - 6.5, tick.position))

    def _paint_fold(self, painter: QPainter, middle: float) -> None:
        painter.save()
        painter.setPen(QPen(self._look.colour("soft"), 1.2))
        for shift in (-3.0, 3.0):
            y = middle + shift
            painter.drawLine(QPointF(self._axis - 6, y + 2.5), QPointF(self._axis + 6, y - 2.5))
        painter.restore()

    def _paint_glyphs(self, painter: QPainter, top: float, bottom: float, choice: Choice, rows: list[int]) -> None:
        assert self.layout is not None
        glyphs = self.layout.visible_glyphs(top, bottom)
        near = set(rows[:_LABELS])
        last: dict[int, float] = {}
        for index in glyphs:
            glyph = self.layout.glyph(index)
            if glyph.start - last.get(glyph.column, -9.0) < 1.0 and len(glyphs) > _LABELS:
                continue  # the same pixel again: nothing new to see
            last[glyph.column] = glyph.start
            row = self._rows[index]
            lit = row.event_id in choice.events
            colour = self._look.colour("accent" if lit else "ink" if row.key else "soft")
            if index in near:
                self._paint_leader(painter, index, lit)
            self._paint_glyph(painter, glyph, colour, lit)

    def _paint_leader(self, painter: QPainter, index: int, lit: bool) -> None:
        assert self.layout is not None
        painter.setPen(QPen(self._look.colour("accent" if lit else "line"), 1.0))
        points = [QPointF(self._axis + x, y) for x, y in self.layout.leader(index)]
        painter.drawPolyline(points)

    def _paint_glyph(self, painter: QPainter, glyph: Glyph, colour: QColor, lit: bool) -> None:
        assert self.layout is not None
        x = self._axis + self.layout.column_at(glyph.column)
        half = self.layout.sizes.disc / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if glyph.kind is GlyphKind.DISC:
            painter.drawEllipse(QPointF(x, (glyph.body_start + glyph.body_end) / 2), half, half)
        elif glyph.start_edge is Edge.FIRM and glyph.end_edge is Edge.FIRM:
            radius = half if glyph.kind is GlyphKind.CAPSULE else 2.5
            box = QRectF(x - half, glyph.body_start, 2 * half, glyph.body_end - glyph.body_start)
            painter.drawRoundedRect(box, radius, radius)
        else:
            self._paint_soft(painter, glyph, x, half, colour)
        if lit:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, 1.3))
            around = QRectF(x - half, glyph.body_start, 2 * half, glyph.body_end - glyph.body_start)
            painter.drawRoundedRect(around.adjusted(-3, -3, 3, 3), half + 3, half + 3)

    def _paint_soft(self, painter: QPainter, glyph: Glyph, x: float, half: float, colour: QColor) -> None:
        """A body whose soft edges fade out, and whose open edges fade over their whole reach."""
        clear = QColor(colour)
        clear.setAlpha(0)
        length = max(glyph.end - glyph.start, 0.1)
        fade = QLinearGradient(QPointF(x, glyph.start), QPointF(x, glyph.end))
        fade.setColorAt(0.0, colour if glyph.start_edge is Edge.FIRM else clear)
        fade.setColorAt(min(1.0, (glyph.body_start - glyph.start) / length), colour)
        fade.setColorAt(min(1.0, (glyph.body_end - glyph.start) / length), colour)
        fade.setColorAt(1.0, colour if glyph.end_edge is Edge.FIRM else clear)
        painter.setBrush(fade)
        painter.drawRoundedRect(QRectF(x - half, glyph.start, 2 * half, length), 2.5, 2.5)

    def _paint_row(self, painter: QPainter, index: int, lit: bool, focused: bool, read: bool) -> None:
        row = self._rows[index]
        top, height = self._extent(index)
        if focused:
            painter.setPen(QPen(self._look.colour("focus"), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(5, top + 1.5, self._width - 10, height - 3), 6, 6)
        baseline = top + _PADDING / 2 + _LINE - 4
        weight = Look.SEMIBOLD if lit else self._look.interface_font().weight()
        font = self._look.interface_font(weight=weight)
        painter.setFont(font)
        metrics = self._bold if lit else self._metrics
        painter.setPen(self._look.colour("accent" if lit else "soft"))
        date = self._dates[index] + ("*" if row.differs else "")
        painter.drawText(QPointF(self._date_right - metrics.horizontalAdvance(self._dates[index]), baseline), date)
        painter.setPen(self._look.colour("ink" if row.own else "soft"))
        for number, line in enumerate(self._lines(row.title, self._text_left)):
            painter.drawText(QPointF(self._text_left, baseline + number * _LINE), line)
        if row.place:
            painter.setFont(self._look.interface_font(11.5, Look.SEMIBOLD if read else self._look.interface_font().weight()))
            painter.setPen(self._look.colour("ink" if read else "faint"))
            width = painter.fontMetrics().horizontalAdvance(row.place)
            painter.drawText(QPointF(self._width - _RIGHT - width, baseline), row.place)

    def _paint_later(self, painter: QPainter) -> None:
        if not self._later:
            return
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
