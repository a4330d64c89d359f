"""Paints what lies on the page of the reader: grounds below the words, underlines and numbers beside them.

Only the visible blocks are looked at, so the cost does not grow with the text, and no mark moves a word.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTextBlock

from db.model.lesson import Lesson
from desktop.drawing.marks import MarkStyle, strokes, style_for
from desktop.library.links import Choice
from desktop.ui.look import INTERFACE_PIXELS, Look
from desktop.ui.panes.page import NUMBER_GAP, Page

_BELOW_BASELINE = 3.6
"""Pixels from the baseline to the first underline, in text of 18.5 pixels: under most descenders' bows."""
_GROUND_AROUND = 1.5


class Marks:
    """The marks of one page, painted onto whatever part of it is visible."""

    def __init__(self, page: Page, look: Look) -> None:
        """Prepare a style for every actor of the page's lesson."""
        self._page = page
        self._look = look
        self._styles = styles_of(page.lesson)

    def paint_grounds(self, painter: QPainter, blocks: list[tuple[QTextBlock, QPointF]], choice: Choice) -> None:
        """Paint the warm ground of the chosen sentence and the soft one of the chosen actor's mentions."""
        painter.setPen(Qt.PenStyle.NoPen)
        for block, corner in blocks:
            span = self._page.paragraph_span(block)
            if span is None:
                continue
            if choice.sentence is not None:
                painter.setBrush(self._look.colour("sentence"))
                for box, baseline in self._page.boxes(block, choice.sentence, corner):
                    painter.drawRect(self._ground(box, baseline))
            if choice.actor is not None:
                painter.setBrush(self._look.colour("actor"))
                for index in self._page.mentions_in(span):
                    mention = self._page.mention(index)
                    if mention.actor_id == choice.actor:
                        for box, baseline in self._page.boxes(block, mention.span, corner):
                            painter.drawRect(self._ground(box, baseline))

    def paint_lines(self, painter: QPainter, blocks: list[tuple[QTextBlock, QPointF]], focused: int | None) -> None:
        """Paint numbers, underlines, and a ring around the mention that has the keyboard's attention."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit = max(1.0, self._look.settings.text_size / 13.5)
        for block, corner in blocks:
            self._paint_number(painter, block, corner)
            span = self._page.paragraph_span(block)
            for index in self._page.mentions_in(span) if span is not None else ():
                mention = self._page.mention(index)
                style = self._styles[mention.actor_id]
                for box, baseline in self._page.boxes(block, mention.span, corner):
                    y = baseline + _BELOW_BASELINE * self._look.settings.text_size / 18.5
                    underline(painter, style, box.left(), box.right(), y, unit, self._look.mark_colour(style.index))
                    if index == focused:
                        painter.setBrush(Qt.BrushStyle.NoBrush)
                        painter.setPen(QPen(self._look.colour("focus"), 1.6))
                        painter.drawRoundedRect(self._ground(box, baseline).adjusted(-2, -1, 2, 2), 4, 4)

    def _ground(self, box: QRectF, baseline: float) -> QRectF:
        size = self._look.settings.text_size
        top = baseline - size * 0.98
        return QRectF(box.left() - _GROUND_AROUND, top, box.width() + 2 * _GROUND_AROUND, size * 1.38)

    def _paint_number(self, painter: QPainter, block: QTextBlock, corner: QPointF) -> None:
        number = self._page.number(block)
        if number is None or block.layout().lineCount() == 0:
            return
        line = block.layout().lineAt(0)
        painter.setFont(self._look.interface_font(INTERFACE_PIXELS * 0.88))
        painter.setPen(self._look.colour("faint"))
        metrics = painter.fontMetrics()
        label = str(number)
        x = corner.x() + line.x() - NUMBER_GAP - metrics.horizontalAdvance(label)
        painter.drawText(QPointF(x, corner.y() + line.y() + line.ascent()), label)


def styles_of(lesson: Lesson) -> dict[int, MarkStyle]:
    """The mark style of each actor of a lesson, by the actor's id."""
    return {actor.id: style_for(actor, lesson.sides) for actor in lesson.actors}


def underline(painter: QPainter, style: MarkStyle, x0: float, x1: float, y: float, unit: float, colour: QColor) -> None:
    """Draw one underline from the geometry that sheets use too."""
    drawn = strokes(style.line, x0, x1, y, unit)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(
        QPen(colour, drawn.thickness, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin)
    )
    for points in drawn.polylines:
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))
