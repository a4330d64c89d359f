"""Paints what lies on the page of the reader: grounds below the words, marks and numbers beside them.

Only the visible blocks are looked at, so the cost does not grow with the text, and no mark moves a word.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTextBlock

from db.model.actor import Mention
from db.model.lesson import Lesson
from desktop.drawing.marks import MarkStyle, strokes, style_for
from desktop.drawing.theme import GROUND_SHARE, mixed
from desktop.library.links import Choice
from desktop.ui.look import INTERFACE_PIXELS, Look
from desktop.ui.panes.page import NUMBER_GAP, Page
from desktop.ui.panes.reader_view import Visible
from desktop.ui.panes.shapes import paint_shape

USUAL_SIZE = 18.5
"""The text size for which lengths on the page are given; they grow with it."""
_BELOW_BASELINE = 3.6
"""Pixels from the baseline to the first underline: under most descenders' bows."""
_GROUND_AROUND = 1.5


class Marks:
    """The marks of one page, painted onto whatever part of it is visible."""

    def __init__(self, page: Page, look: Look, only: frozenset[int] | None) -> None:
        """Prepare a style for every actor of the page's lesson; only those of some actors are shown, or of all."""
        self._page = page
        self._look = look
        self._styles = styles_of(page.lesson)
        self.only = only
        settings = look.settings
        self._grounds: list[QColor] | None = None
        # An underline alone is hard on readers for whom the clear face is made.
        if settings.marks == "grounds" or (settings.marks == "auto" and settings.face == "clear"):
            theme = look.theme
            self._grounds = [QColor(mixed(mark, theme.paper, GROUND_SHARE)) for mark in theme.marks]

    def shows(self, mention: Mention) -> bool:
        """Whether a mention is marked."""
        return self.only is None or mention.actor_id in self.only

    def paint_sentence(self, painter: QPainter, view: Visible, choice: Choice) -> None:
        """Paint the warm ground of the chosen sentence."""
        if choice.sentence is None:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("sentence"))
        for block, corner in view.blocks:
            for box, baseline in self._page.boxes(block, choice.sentence, corner):
                painter.drawRect(ground_of(box, baseline, self._look.settings.text_size))

    def paint_grounds(self, painter: QPainter, view: Visible, choice: Choice) -> None:
        """Paint the soft ground of the chosen actor's mentions, and the marks that are grounds."""
        if choice.actor is None and self._grounds is None:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        for block, corner in view.blocks:
            for index in self._marked(block):
                mention = self._page.mention(index)
                if mention.actor_id == choice.actor:
                    painter.setBrush(self._look.colour("actor"))
                elif self._grounds is not None:
                    painter.setBrush(self._grounds[self._styles[mention.actor_id].index])
                else:
                    continue
                for box, baseline in self._page.boxes(block, mention.span, corner):
                    painter.drawRect(ground_of(box, baseline, self._look.settings.text_size))

    def paint_marks(self, painter: QPainter, view: Visible, choice: Choice, focused: int | None) -> None:
        """Paint numbers, marks, and a ring around the mention that has the keyboard's attention."""
        for block, corner in view.blocks:
            self._paint_number(painter, block, corner, view)
            for index in self._marked(block):
                mention = self._page.mention(index)
                boxes = list(self._page.boxes(block, mention.span, corner))
                if self._grounds is None:
                    self._underline(painter, mention, boxes)
                else:
                    self._paint_sign(painter, mention, boxes, mention.actor_id == choice.actor)
                if index == focused:
                    self._paint_ring(painter, boxes)

    def _marked(self, block: QTextBlock) -> list[int]:
        span = self._page.paragraph_span(block)
        if span is None:
            return []
        return [index for index in self._page.mentions_in(span) if self.shows(self._page.mention(index))]

    def _underline(self, painter: QPainter, mention: Mention, boxes: list[tuple[QRectF, float]]) -> None:
        size = self._look.settings.text_size
        style = self._styles[mention.actor_id]
        unit = max(1.0, size / 13.5)
        for box, baseline in boxes:
            y = baseline + _BELOW_BASELINE * size / USUAL_SIZE
            underline(painter, style, box.left(), box.right(), y, unit, self._look.mark_colour(style.index))

    def _paint_sign(self, painter: QPainter, mention: Mention, boxes: list[tuple[QRectF, float]], chosen: bool) -> None:
        """Paint the style's figure at the head of a ground, and a line around the ground of the chosen actor."""
        if not boxes:
            return
        size = self._look.settings.text_size
        style = self._styles[mention.actor_id]
        colour = self._look.mark_colour(style.index)
        if chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, 1))
            for box, baseline in boxes:
                painter.drawRect(ground_of(box, baseline, size).adjusted(0.5, 0.5, -0.5, -0.5))
        head, baseline = boxes[-1 if self._page.right_to_left else 0]
        ground = ground_of(head, baseline, size)
        corner = ground.topRight() if self._page.right_to_left else ground.topLeft()
        radius = 3.1 * size / USUAL_SIZE
        inwards = -radius if self._page.right_to_left else radius
        place = corner + QPointF(inwards * 0.6, 0)
        painter.setBrush(self._look.colour("paper"))  # apart from the letters of the line above
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(place, radius * 1.5, radius * 1.5)
        painter.setBrush(colour)
        paint_shape(painter, style.shape, place, radius)

    def _paint_ring(self, painter: QPainter, boxes: list[tuple[QRectF, float]]) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.colour("focus"), 1.6))
        for box, baseline in boxes:
            ground = ground_of(box, baseline, self._look.settings.text_size)
            painter.drawRoundedRect(ground.adjusted(-2, -1, 2, 2), 4, 4)

    def _paint_number(self, painter: QPainter, block: QTextBlock, corner: QPointF, view: Visible) -> None:
        number = self._page.number(block)
        if number is None or block.layout().lineCount() == 0:
            return
        line = block.layout().lineAt(0)
        painter.setFont(self._look.interface_font(INTERFACE_PIXELS * 0.88))
        painter.setPen(self._look.colour("faint"))
        label = str(number)
        if self._page.right_to_left:
            x = view.text.right() + NUMBER_GAP
        else:
            x = view.text.left() - NUMBER_GAP - painter.fontMetrics().horizontalAdvance(label)
        painter.drawText(QPointF(x, corner.y() + line.y() + line.ascent()), label)


def styles_of(lesson: Lesson) -> dict[int, MarkStyle]:
    """The mark style of each actor of a lesson, by the actor's id."""
    return {actor.id: style_for(actor, lesson.sides) for actor in lesson.actors}


def ground_of(box: QRectF, baseline: float, size: float) -> QRectF:
    """The ground below the words of a box, from above the tall letters to below the deep ones, in text of a size."""
    top = baseline - size * 0.98
    return QRectF(box.left() - _GROUND_AROUND, top, box.width() + 2 * _GROUND_AROUND, size * 1.38)


def underline(painter: QPainter, style: MarkStyle, x0: float, x1: float, y: float, unit: float, colour: QColor) -> None:
    """Draw one underline from the geometry that sheets use too."""
    drawn = strokes(style.line, x0, x1, y, unit)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(
        QPen(colour, drawn.thickness, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin)
    )
    for points in drawn.polylines:
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))
