"""Paints the wide timeline: lanes and what stands in them, then what stays at the edges."""

from itertools import pairwise

from PySide6.QtCore import QLineF, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from db.model.moment import Moment
from desktop.drawing.grouping import NONE
from desktop.drawing.marks import outline
from desktop.drawing.timescale import Fold
from desktop.drawing.told import curve
from desktop.ui.look import Look
from desktop.ui.panes.timeline_canvas import (
    ALONG_X,
    Canvas,
    Told,
    paint_fold,
    paint_glyph,
    paint_told,
    paint_undated,
    path_of,
)
from desktop.ui.panes.timeline_rows import Lit
from desktop.ui.panes.timeline_wide import AXIS_ROOM, LATER_GAP, LINE, NODE_Y, WideDrawing
from desktop.ui.words import tr

_MINOR_TICKS = 9.0
_NAME_X = 18.0
_NAME_TEXT = 34.0
_SMALL = 10.5
_NUMBERS = 24.0
"""Pixels between two numbers of the rail, at least."""
_GROUND = "panel"


class WidePainter:
    """Paints one frame of a wide timeline."""

    def __init__(self, drawing: WideDrawing, painter: QPainter, scrolled: QPoint, lit: Lit) -> None:
        """Paint onto a viewport that has been scrolled by so many pixels from the leading edge and the top."""
        self._drawing = drawing
        self._layout = drawing.layout
        self._look = drawing.look
        self._canvas = Canvas(painter, drawing.look, drawing.view_width, drawing.mirrored)
        self._painter = painter
        self._lit = lit
        self._x, self._y = scrolled.x(), scrolled.y()
        self._left, self._right = float(self._x), self._x + drawing.room[0]
        self._top, self._bottom = float(self._y), self._y + drawing.room[1]
        self._at_x = drawing.name_room - self._x
        """What is added to a place along the content to get pixels from the leading edge; likewise downwards."""
        self._at_y = drawing.rail_room - self._y
        self._ticks = drawing.labelled_ticks(self._left, self._right)
        self._seen = self._layout.visible(self._left, self._right)

    def paint(self) -> None:
        """Paint everything, from the back to the front."""
        drawing = self._drawing
        self._painter.fillRect(QRectF(0, 0, drawing.view_width, drawing.view_height), self._look.colour(_GROUND))
        self._clip(drawing.name_room, drawing.rail_room, *drawing.room)
        self._paint_ground()
        self._paint_drops()
        self._paint_joins()
        self._paint_figures()
        for index in self._seen:
            self._paint_words(index)
        self._paint_later()
        self._paint_focus()
        self._clip(0, drawing.rail_room, drawing.view_width, drawing.room[1])
        self._paint_names()
        self._clip(drawing.name_room, 0, drawing.room[0], drawing.view_height)
        self._paint_axis()
        if drawing.rail:
            self._paint_rail()
        self._painter.setClipping(False)

    def _clip(self, x: float, y: float, width: float, height: float) -> None:
        self._painter.setClipRect(self._canvas.box(x, y, width, height))

    def _is_lit(self, index: int) -> bool:
        return self._drawing.rows[index].event_id in self._lit.choice.events

    def _is_read(self, index: int) -> bool:
        number = self._lit.reading
        return number is not None and self._drawing.rows[index].paragraph == number

    # What scrolls

    def _paint_ground(self) -> None:
        """Lanes with hairlines between them, the chosen actor's on a ground of its own, and quiet years across."""
        canvas, layout, drawing = self._canvas, self._layout, self._drawing
        chosen = self._lit.choice.actor
        lanes = [n for n, lane in enumerate(layout.lanes) if self._sees(lane.top, lane.top + lane.height)]
        for n in lanes:
            lane = layout.lanes[n]
            box = canvas.box(drawing.name_room, self._at_y + lane.top, drawing.room[0], lane.height)
            if chosen is not None and chosen in drawing.grouping.groups[n].actors:
                self._painter.fillRect(box, self._look.colour("actor"))
        faint = QColor(self._look.colour("line"))
        faint.setAlphaF(0.55)
        with canvas.shapes(self._at_x, 0) as painter:
            painter.setPen(QPen(faint, 1))
            for tick in self._ticks:
                x = round(layout.origin + tick.position) + 0.5
                painter.drawLine(QPointF(x, drawing.rail_room), QPointF(x, drawing.rail_room + drawing.room[1]))
        canvas.pen("line")
        for n in lanes if drawing.name_room else []:
            y = round(self._at_y + layout.lanes[n].top + layout.lanes[n].height) - 0.5
            self._painter.drawLine(QPointF(0, y), QPointF(drawing.view_width, y))

    def _sees(self, top: float, bottom: float) -> bool:
        return top < self._bottom and self._top < bottom

    def _paint_joins(self) -> None:
        with self._canvas.shapes(self._at_x, self._at_y) as painter:
            for index in self._seen:
                join = self._layout.joins.get(index)
                if join is not None and self._sees(join.top, join.bottom):
                    lit = self._is_lit(index)
                    painter.setPen(QPen(self._look.colour("accent" if lit else "soft"), 1.6 if lit else 1.0))
                    painter.drawLine(QPointF(join.x, join.top), QPointF(join.x, join.bottom))

    def _paint_figures(self) -> None:
        layout, drawing = self._layout, self._drawing
        half = layout.sizes.figures.disc / 2
        with self._canvas.shapes(self._at_x, self._at_y) as painter:
            painter.setTransform(ALONG_X, True)
            for index in self._seen:
                lit = self._is_lit(index)
                colour = self._look.colour("accent" if lit else "ink" if drawing.rows[index].key else "soft")
                for stand in layout.stands[index]:
                    if not self._sees(stand.y - LINE, stand.y + LINE):
                        continue
                    if index < drawing.rows.dated:
                        read = self._is_read(index)
                        paint_glyph(painter, layout.glyph(index), stand.y, half, colour, lit=lit, read=read)
                    else:
                        paint_undated(painter, layout.glyph(index), stand.y, half, colour, lit=lit)
                    self._paint_node(painter, index, stand.y)

    def _paint_node(self, painter: QPainter, index: int, y: float) -> None:
        """Where a join meets a figure on which it would be lost."""
        join, (start, end) = self._layout.joins.get(index), self._layout.figure(index)
        if join is not None and end - start > 2 * self._layout.sizes.figures.disc:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour(_GROUND))
            painter.drawEllipse(QPointF(y, join.x), 2.0, 2.0)

    def _paint_words(self, index: int) -> None:
        x, y, width, height = self._layout.label_box(index)
        start, end = self._layout.figure(index)
        if x == start:  # below a long figure, whose words go along with it as it is scrolled
            x = min(max(x, self._left + 6), max(x, end - width))
        if not self._sees(y, y + height) or x > self._right:
            return
        drawing, canvas, row = self._drawing, self._canvas, self._drawing.rows[index]
        words, lit = drawing.words(index), self._is_lit(index)
        x, y = self._at_x + x, self._at_y + y
        self._paint_halo(index, x, y, height)
        read = self._is_read(index)
        font, metrics = (drawing.bold_font, drawing.bold) if lit or read else (drawing.font, drawing.metrics)
        canvas.write(font, "accent" if lit else "ink" if read else "soft")
        canvas.say(x, y + LINE - 4, words.date, metrics)
        indent = metrics.horizontalAdvance(words.date) + drawing.gap
        font, metrics = (drawing.bold_font, drawing.bold) if lit else (drawing.font, drawing.metrics)
        canvas.write(font, "ink" if row.own else "soft")
        for number, line in enumerate(words.lines, 1):
            canvas.say(x + indent if number == 1 else x, y + number * LINE - 4, line, metrics, whole=row.title)

    def _paint_halo(self, index: int, x: float, y: float, height: float) -> None:
        """Keep lines that pass behind words off them, as on a printed map."""
        lane = self._layout.stands[index][0].lane
        lit = self._lit.choice.actor in self._drawing.grouping.groups[lane].actors
        box = self._canvas.box(x - 2, y, self._layout.labels[index].width + 4, height)
        self._painter.fillRect(box, self._look.colour("actor" if lit else _GROUND))

    def _paint_later(self) -> None:
        """What came after the article: beyond the scale, behind a dashed line, each with its source."""
        canvas, drawing = self._canvas, self._drawing
        if not drawing.later or drawing.later_start > self._right:
            return
        with canvas.shapes(self._at_x, 0) as painter:
            canvas.pen("faint", 1, Qt.PenStyle.DashLine)
            bottom = drawing.rail_room + drawing.room[1]
            painter.drawLine(QPointF(drawing.later_start, drawing.rail_room), QPointF(drawing.later_start, bottom))
        box = canvas.box(
            self._at_x + drawing.later_start + LATER_GAP / 2, drawing.rail_room, drawing.content[0], drawing.room[1]
        )
        self._painter.fillRect(box, self._look.colour(_GROUND))  # over the lanes' hairlines
        for one in drawing.later:
            x, y = self._at_x + one.x, self._at_y + one.y + LINE - 4
            canvas.write(drawing.font, "soft")
            canvas.say(x, y, one.date, drawing.metrics)
            for number, line in enumerate(one.lines):
                canvas.write(drawing.font, "ink" if number < one.headline else "soft")
                canvas.say(x, y + (number + 1) * LINE, line, drawing.metrics, whole=" ".join(one.lines))

    def _paint_focus(self) -> None:
        if self._lit.focused is None:
            return
        box = self._drawing.box(*self._lit.focused, QPoint(self._x, self._y))
        self._canvas.pen("focus", 1.6)
        self._painter.drawRoundedRect(QRectF(box).adjusted(-2, 0, 2, 0), 5, 5)

    # What stays at the edges

    def _paint_names(self) -> None:
        drawing, layout = self._drawing, self._layout
        if not drawing.name_room:
            return
        canvas = self._canvas
        for n, lane in enumerate(layout.lanes):
            if not self._sees(lane.top, lane.top + lane.height):
                continue
            group = drawing.grouping.groups[n]
            lit = bool(group.actors & self._lit.choice.actors)
            chosen = self._lit.choice.actor is not None and self._lit.choice.actor in group.actors
            if chosen:
                box = canvas.box(0, self._at_y + lane.top, drawing.name_room, lane.height - 1)
                self._painter.fillRect(box, self._look.colour("actor"))
            # The name stays in view as long as a line of its lane does.
            top = min(max(lane.top, self._top), lane.top + lane.height - LINE - 2 * layout.sizes.padding)
            middle = self._at_y + top + layout.sizes.padding + LINE / 2
            if group is not NONE and group.style is not None:
                shape = outline(group.style.shape, _NAME_X, middle, 4.2)
                self._painter.setPen(Qt.PenStyle.NoPen)
                self._painter.setBrush(self._look.mark_colour(group.style.index))
                with canvas.shapes() as painter:
                    painter.drawPolygon(QPolygonF([QPointF(*point) for point in shape]))
            font = drawing.name_font(bold=lit)
            metrics = QFontMetricsF(font)
            room = drawing.name_room - _NAME_TEXT - 6
            name = metrics.elidedText(drawing.name(n), Qt.TextElideMode.ElideRight, room)
            canvas.write(font, "soft" if group is NONE else "ink")
            canvas.say(_NAME_TEXT, middle + 4.5, name, metrics, whole=drawing.name(n))
        canvas.pen("line")
        with canvas.shapes() as painter:
            x = drawing.name_room - 0.5
            painter.drawLine(QPointF(x, drawing.rail_room), QPointF(x, drawing.view_height))

    def _paint_axis(self) -> None:
        """The scale along the lower edge: ticks with their dates, folds with the years that they leave out."""
        drawing, layout, canvas = self._drawing, self._layout, self._canvas
        top = drawing.view_height - AXIS_ROOM
        box = canvas.box(drawing.name_room, top, drawing.room[0], AXIS_ROOM)
        self._painter.fillRect(box, self._look.colour(_GROUND))
        font = self._look.interface_font(_SMALL)
        metrics = QFontMetricsF(font)
        self._caption(layout.undated_start, tr("Without a date"), top, drawing.rows.dated < len(drawing.rows))
        self._caption(drawing.later_start + LATER_GAP, tr("After this article"), top, bool(drawing.later))
        scale = layout.scale
        if scale is None:
            return
        taken = self._paint_folds(scale.folds, top, metrics)
        with canvas.shapes(self._at_x + layout.origin, top) as painter:
            canvas.pen("soft", 1.2)
            edges = [0.0, *(edge for fold in scale.folds for edge in (fold.start, fold.end)), scale.length]
            for start, end in list(pairwise(edges))[::2]:
                painter.drawLine(QPointF(start, 1), QPointF(end, 1))
            canvas.pen("faint")
            minor = drawing.ticks(self._left, self._right, _MINOR_TICKS)
            painter.drawLines([QLineF(tick.position, 1, tick.position, 4) for tick in minor])
            canvas.pen("soft", 1.2)
            for tick in self._ticks:
                painter.drawLine(QPointF(tick.position, 1), QPointF(tick.position, 7))
        canvas.write(font, "soft")
        for tick in self._ticks:
            words = self._drawing.rows.date_words(Moment.parse(tick.edtf))
            half = metrics.horizontalAdvance(words) / 2 + 5
            middle = layout.origin + tick.position
            if all(middle + half <= start or end <= middle - half for start, end in taken):
                canvas.say(self._at_x + middle, top + 20, words, metrics, 0.5)
                taken.append((middle - half, middle + half))
        self._mark_lit(top)

    def _paint_folds(self, folds: tuple[Fold, ...], top: float, metrics: QFontMetricsF) -> list[tuple[float, float]]:
        """The strokes of the folds with their years; returns where along the content words stand now."""
        canvas, origin = self._canvas, self._layout.origin
        taken: list[tuple[float, float]] = []
        for fold in folds:
            middle = origin + (fold.start + fold.end) / 2
            if not self._left - 80 < middle < self._right + 80:
                continue
            with canvas.shapes(self._at_x, top) as painter:
                painter.setTransform(ALONG_X, True)
                canvas.pen("soft", 1.2)
                paint_fold(painter, middle, 1.0)
            canvas.write(self._look.interface_font(_SMALL), "faint")
            words = self._drawing.rows.date_words(Moment.parse(fold.left_out))
            half = metrics.horizontalAdvance(words) / 2 + 5
            if all(middle + half <= start or end <= middle - half for start, end in taken):
                canvas.say(self._at_x + middle, top + 20, words, metrics, 0.5)
                taken.append((middle - half, middle + half))
        return taken

    def _caption(self, x: float, words: str, top: float, shown: bool) -> None:
        if shown and x < self._right:
            font = self._look.interface_font(_SMALL, Look.SEMIBOLD)
            self._canvas.write(font, "soft")
            self._canvas.say(self._at_x + x, top + 20, words, QFontMetricsF(font))

    def _mark_lit(self, top: float) -> None:
        """The chosen event's place on the scale."""
        with self._canvas.shapes(self._at_x, top) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("accent"))
            for index in self._seen:
                if index < self._drawing.rows.dated and self._is_lit(index):
                    x = self._layout.middle(index)
                    painter.drawPolygon(QPolygonF([QPointF(x, 0), QPointF(x - 4, 7), QPointF(x + 4, 7)]))

    # The order in the text

    def _paint_rail(self) -> None:
        """Numbers in the order of the text, and a curve from each to its place in time."""
        drawing, canvas = self._drawing, self._canvas
        box = canvas.box(drawing.name_room, 0, drawing.room[0], drawing.rail_room)
        self._painter.fillRect(box, self._look.colour(_GROUND))
        bottom = drawing.rail_room - 1
        canvas.pen("line", 1.2)
        with canvas.shapes() as painter:
            for y in (NODE_Y, bottom):
                painter.drawLine(QPointF(drawing.name_room, y), QPointF(drawing.view_width, y))
        with canvas.shapes(self._at_x) as painter:
            painter.setTransform(ALONG_X, True)
            told = [Told(self._is_lit(index), self._is_read(index), keeps) for index, _, keeps in drawing.rail]
            for place in sorted(range(len(told)), key=lambda place: told[place].weight):
                index, x, _ = drawing.rail[place]
                self._paint_curve(told[place], x, self._layout.middle(index))
        self._paint_numbers()

    def _paint_curve(self, told: Told, x: float, to: float) -> None:
        if max(x, to) < self._left - 8 or min(x, to) > self._right + 8:
            return
        bottom = self._drawing.rail_room - 1
        path = path_of(curve((NODE_Y, x), (bottom, to)))
        paint_told(self._canvas, told, path, QPointF(NODE_Y, x), len(self._drawing.rail))
        self._painter.drawEllipse(QPointF(bottom, to), 1.8, 1.8)

    def _paint_drops(self) -> None:
        """From the lower end of each curve down to the event's figure."""
        if not self._drawing.rail:
            return
        own = {index for index, _, _ in self._drawing.rail}
        with self._canvas.shapes(self._at_x, self._at_y) as painter:
            for index in self._seen:
                if index in own:
                    lit = self._is_lit(index)
                    self._canvas.pen("accent" if lit else "faint", 1.2 if lit else 0.8, Qt.PenStyle.DotLine)
                    x = self._layout.middle(index)
                    path = QPainterPath(QPointF(x, self._top))
                    path.lineTo(x, self._layout.stands[index][0].y)
                    painter.drawPath(path)

    def _paint_numbers(self) -> None:
        """The numbers 1 to n, and over the first of each paragraph its number."""
        drawing, canvas = self._drawing, self._canvas
        small = self._look.interface_font(_SMALL)
        bold = self._look.interface_font(_SMALL, Look.SEMIBOLD)
        metrics, bold_metrics = QFontMetricsF(small), QFontMetricsF(bold)
        numbered = self._numbered()
        paragraph, free = None, float("-inf")
        for place, (index, x, _) in enumerate(drawing.rail):
            row, lit = drawing.rows[index], self._is_lit(index)
            if self._left - 40 < x < self._right + 40 and place in numbered:
                canvas.write(bold if lit else small, "accent" if lit else "soft")
                canvas.say(self._at_x + x, NODE_Y - 6, str(place + 1), bold_metrics if lit else metrics, 0.5)
            if row.paragraph != paragraph and x >= free:
                read = self._is_read(index)
                canvas.write(bold if read else small, "ink" if read else "faint")
                canvas.say(self._at_x + x, 12, row.place, bold_metrics if read else metrics, 0.5)
                free = x + bold_metrics.horizontalAdvance(row.place) + 8
            paragraph = row.paragraph

    def _numbered(self) -> set[int]:
        """The places in the text that have room for their numbers: the lit ones, and others at even steps."""
        rail = self._drawing.rail
        pitch = rail[1][1] - rail[0][1] if len(rail) > 1 else _NUMBERS
        step = max(1, -(-int(_NUMBERS) // max(1, int(pitch))))
        shown: set[int] = set()
        for place in [*(n for n, node in enumerate(rail) if self._is_lit(node[0])), *range(0, len(rail), step)]:
            if shown.isdisjoint(range(place - step + 1, place + step)):
                shown.add(place)
        return shown
