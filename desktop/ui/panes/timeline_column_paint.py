"""Paints the timeline in a column: axis and figures, then words, then the order in the text beside them."""

from PySide6.QtCore import QLineF, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath

from db.model.moment import Moment
from desktop.drawing.ticks import Tick
from desktop.drawing.timeline import Layout
from desktop.drawing.told import curve
from desktop.ui.look import Look
from desktop.ui.panes.timeline_canvas import Canvas, Told, paint_fold, paint_glyph, paint_told, path_of
from desktop.ui.panes.timeline_column import CURVES, LABELS, LEFT, LINE, PADDING, RAIL, RIGHT, ColumnDrawing
from desktop.ui.panes.timeline_rows import Lit, Row
from desktop.ui.words import tr

_TICKS = 9.0
"""Pixels between two ticks of the axis, at least."""
_BASELINE = PADDING / 2 + LINE - 4
"""From the top of a row to the foot of its first line's letters."""
_SMALL = 10.5


class ColumnPainter:
    """Paints one frame of a timeline in a column."""

    def __init__(self, drawing: ColumnDrawing, painter: QPainter, area: QRect, scrolled: QPoint, lit: Lit) -> None:
        """Paint an area of a viewport that has been scrolled down by so many pixels."""
        painter.translate(0, -scrolled.y())
        self._drawing = drawing
        self._look = drawing.look
        self._painter = painter
        self._canvas = Canvas(painter, drawing.look, drawing.width, drawing.mirrored)
        self._lit = lit
        self._top, self._bottom = float(area.top() + scrolled.y()), float(area.bottom() + 1 + scrolled.y())
        self._small = QFontMetricsF(drawing.look.interface_font(_SMALL))

    def paint(self) -> None:
        """Paint everything, from the back to the front."""
        drawing = self._drawing
        if drawing.rail:
            self._paint_rail()
        if drawing.layout is not None:
            self._paint_axis(drawing.layout)
            self._paint_figures(drawing.layout)
        for index in drawing.visible(self._top, self._bottom):
            row = drawing.rows[index]
            self._paint_row(index, row)
            if row.place and not drawing.rail:
                self._paint_place(index, row)
        if drawing.later and self._bottom >= drawing.later_top:
            self._paint_later()

    def _is_lit(self, index: int) -> bool:
        return self._drawing.rows[index].event_id in self._lit.choice.events

    def _is_read(self, row: Row) -> bool:
        return row.paragraph is not None and row.paragraph == self._lit.reading

    # Figures: the painter stands with its origin at the beginning of the axis

    def _paint_axis(self, layout: Layout) -> None:
        drawing, canvas = self._drawing, self._canvas
        top, bottom = self._top - drawing.shift, self._bottom - drawing.shift
        marks = layout.ticks(top, bottom, _TICKS)
        with canvas.shapes(drawing.axis, drawing.shift) as painter:
            canvas.pen("line", 1.4)
            start, end = max(top, 0.0), min(bottom, layout.scale.length)
            for fold in layout.scale.folds:
                if start < min(fold.start, end):
                    painter.drawLine(QPointF(0, start), QPointF(0, min(fold.start, end)))
                start = max(start, fold.end)
            if start < end:
                painter.drawLine(QPointF(0, start), QPointF(0, end))
            painter.drawLines([QLineF(-3.5, mark.position, 3.5, mark.position) for mark in marks])
        canvas.write(self._look.interface_font(_SMALL), "faint")
        years = [mark for mark in marks if mark.edtf.lstrip("-").isdecimal()]  # months would drown the rows' dates
        left_out = [Tick((fold.start + fold.end) / 2, fold.left_out) for fold in layout.scale.folds]
        for mark in layout.labelled_ticks(years + left_out, drawing.sizes.line * 0.72):
            words = drawing.rows.date_words(Moment.parse(mark.edtf))
            canvas.say(drawing.axis + layout.dates_at, drawing.shift + mark.position + 4, words, self._small, 1)

    def _paint_figures(self, layout: Layout) -> None:
        drawing, canvas = self._drawing, self._canvas
        top, bottom = self._top - drawing.shift, self._bottom - drawing.shift
        half = drawing.sizes.disc / 2
        with canvas.shapes(drawing.axis, drawing.shift) as painter:
            for index in layout.label_rows(top, bottom, LABELS):
                canvas.pen("accent" if self._is_lit(index) else "line", 1.1)
                _paint_leaders(painter, layout, index)
            for index in layout.visible_figures(top, bottom):
                row, lit = drawing.rows[index], self._is_lit(index)
                colour = self._look.colour("accent" if lit else "ink" if row.key else "soft")
                glyph = layout.glyph(index)
                across = layout.column_at(glyph.column)
                paint_glyph(painter, glyph, across, half, colour, lit=lit, read=self._is_read(row))
            canvas.pen("soft", 1.2)
            for fold in layout.scale.folds:  # last, because a bar may run across one
                if top <= fold.end and fold.start <= bottom:
                    paint_fold(painter, (fold.start + fold.end) / 2, 0.0)

    # Words

    def _paint_row(self, index: int, row: Row) -> None:
        drawing, canvas, look = self._drawing, self._canvas, self._look
        top, height = drawing.extent_of(index)
        lit = self._is_lit(index)
        if self._lit.focused is not None and self._lit.focused[0] == index:
            canvas.pen("focus", 1.6)
            self._painter.drawRoundedRect(QRectF(5, top + 1.5, drawing.width - 10, height - 3), 6, 6)
        metrics = drawing.bold if lit else drawing.metrics
        canvas.write(look.interface_font(weight=Look.SEMIBOLD if lit else Look.REGULAR), "accent" if lit else "soft")
        canvas.say(drawing.date_right, top + _BASELINE, drawing.rows.date(index), metrics, 1)
        self._painter.setPen(look.colour("ink" if row.own else "soft"))
        for number, line in enumerate(drawing.lines(row.title)):
            canvas.say(drawing.text_left, top + _BASELINE + number * LINE, line, metrics, whole=row.title)
        if row.note and not drawing.brief:
            font = look.interface_font(11.5)
            canvas.write(font, "soft")
            canvas.say(drawing.text_left, top + height - PADDING / 2 - 4, row.note, QFontMetricsF(font))

    def _paint_place(self, index: int, row: Row) -> None:
        """The paragraph at the edge; bolder while it is being read."""
        drawing, read = self._drawing, self._is_read(row)
        font = self._look.interface_font(11.5, Look.SEMIBOLD if read else Look.REGULAR)
        self._canvas.write(font, "ink" if read else "faint")
        top = drawing.extent_of(index)[0]
        self._canvas.say(drawing.width - RIGHT, top + _BASELINE, row.place, QFontMetricsF(font), 1)

    def _paint_later(self) -> None:
        drawing, canvas, look = self._drawing, self._canvas, self._look
        y = drawing.later_top + 12
        canvas.pen("line", 1, Qt.PenStyle.DashLine)
        self._painter.drawLine(QPointF(LEFT, y), QPointF(drawing.width - RIGHT, y))
        font = look.interface_font(11.5, Look.SEMIBOLD)
        canvas.write(font, "soft")
        canvas.say(drawing.text_left, y + 22, tr("After this article"), QFontMetricsF(font))
        canvas.write(look.interface_font(), "soft")
        for event, top in zip(drawing.later, drawing.later_tops, strict=True):
            baseline = top + _BASELINE
            self._painter.setPen(look.colour("soft"))
            canvas.say(drawing.date_right, baseline, drawing.rows.date_words(event.date), drawing.metrics, 1)
            for text, colour in ((event.title, "ink"), (event.source, "soft")):
                self._painter.setPen(look.colour(colour))
                for line in drawing.lines(text):
                    canvas.say(drawing.text_left, baseline, line, drawing.metrics, whole=text)
                    baseline += LINE

    # The order in the text

    def _paint_rail(self) -> None:
        """Numbers in the order of the text, and a curve from each to its place in time."""
        drawing, canvas = self._drawing, self._canvas
        canvas.pen("line", 1.2)
        with canvas.shapes() as painter:
            painter.drawLine(QPointF(RAIL, drawing.rail[0][1]), QPointF(RAIL, drawing.rail[-1][1]))
            told = [
                Told(self._is_lit(index), self._is_read(drawing.rows[index]), keeps) for index, _, keeps in drawing.rail
            ]
            for place in sorted(range(len(told)), key=lambda place: told[place].weight):
                self._paint_curve(told[place], *drawing.rail[place][:2])
        before = None
        for place, (index, y, _) in enumerate(drawing.rail):
            row = drawing.rows[index]
            if self._top - LINE < y < self._bottom + LINE:
                self._paint_number(index, place + 1, y)
                if row.paragraph != before:
                    read = self._is_read(row)
                    font = self._look.interface_font(_SMALL, Look.SEMIBOLD if read else Look.REGULAR)
                    canvas.write(font, "ink" if read else "faint")
                    canvas.say(LEFT, y + 4, row.place, QFontMetricsF(font))
            before = row.paragraph

    def _paint_number(self, index: int, number: int, y: float) -> None:
        lit = self._is_lit(index)
        font = self._look.interface_font(_SMALL, Look.SEMIBOLD if lit else Look.REGULAR)
        self._canvas.write(font, "accent" if lit else "soft")
        self._canvas.say(RAIL - 8, y + 4, str(number), QFontMetricsF(font), 1)

    def _paint_curve(self, told: Told, index: int, y: float) -> None:
        drawing, to = self._drawing, self._drawing.anchor(index)
        if max(y, to) < self._top - 8 or min(y, to) > self._bottom + 8:
            return
        path = path_of(curve((RAIL, y), (RAIL + CURVES - 6, to)))
        path.lineTo(drawing.date_right - drawing.bold.horizontalAdvance(drawing.rows.date(index)) - 6, to)
        paint_told(self._canvas, told, path, QPointF(RAIL, y), len(drawing.rail))


def _paint_leaders(painter: QPainter, layout: Layout, index: int) -> None:
    for leader in (layout.leader(index), layout.date_leader(index)):
        if leader is not None:
            path = QPainterPath(QPointF(*leader.start))
            path.lineTo(QPointF(*leader.bend))
            path.cubicTo(QPointF(*leader.control_1), QPointF(*leader.control_2), QPointF(*leader.end))
            painter.drawPath(path)
