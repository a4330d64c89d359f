"""One row of the actors: shape and line of the mark, name and who that is, and where the actor is mentioned."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from db.model.actor import Actor
from desktop.drawing.density import bars, frame
from desktop.drawing.marks import MarkStyle, Shape
from desktop.library.links import Choice
from desktop.ui.look import Look
from desktop.ui.models.actors import ACTOR, DENSITY
from desktop.ui.panes.reader_marks import underline
from desktop.ui.panes.rows import has_keyboard
from desktop.ui.panes.shapes import paint_shape
from desktop.ui.panes.wrapping import direction, elided

ROW_HEIGHT = 48
STRIP_GAP = 2.0
_STRIP_WIDTH = 104
_STRIP_HEIGHT = 18
_STRIP_SPACE = 14
"""Pixels between the words and the strip, at least."""
_WORDS = 42
"""Where the words begin, from the leading edge."""

AnyIndex = QModelIndex | QPersistentModelIndex


def strip_box(row: QRect, *, mirrored: bool = False) -> QRectF:
    """Where the density strip lies in a row: at its trailing end."""
    left = row.left() + 16 if mirrored else row.right() - 16 - _STRIP_WIDTH
    return QRectF(left, row.top() + 13, _STRIP_WIDTH, _STRIP_HEIGHT)


class ActorRow(QStyledItemDelegate):
    """Paints one actor; in windows that read from right to left, the other way round."""

    def __init__(self, look: Look, view: QListView) -> None:
        """Paint the rows of `view` in the colours of `look`."""
        super().__init__(view)
        self._view = view
        self._look = look
        self.styles: dict[int, MarkStyle] = {}
        self.taglines: dict[int, str] = {}
        self.choice = Choice()
        self.reading: int | None = None
        """The number of the paragraph that is being read."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """A row of two lines."""
        return QSize(220, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the row; what is lit by the choice stands on a raised ground."""
        actor: Actor = index.data(ACTOR)
        row: QRect = option.rect  # type: ignore[attr-defined]  # missing in the stubs
        mirrored = self._view.isRightToLeft()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, QRectF(row), actor, has_keyboard(self._view, index))
        style = self.styles[actor.id]
        colour = self._look.mark_colour(style.index)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        middle = row.right() - 22 if mirrored else row.left() + 22
        paint_shape(painter, style.shape, QPointF(middle, row.top() + 17), 4.6)
        underline(painter, style, middle - 8, middle + 8, row.top() + 31, 1.2, colour)
        self._paint_words(painter, row, actor, mirrored=mirrored)
        self._paint_strip(painter, strip_box(row, mirrored=mirrored), index.data(DENSITY), style, mirrored=mirrored)
        painter.restore()

    def _paint_ground(self, painter: QPainter, row: QRectF, actor: Actor, focused: bool) -> None:
        box = row.adjusted(6.5, 1.5, -6.5, -1.5)
        if actor.id in self.choice.actors:
            chosen = actor.id == self.choice.actor
            painter.setPen(QPen(self._look.colour("accent" if chosen else "line"), 1.4 if chosen else 1.0))
            painter.setBrush(self._look.colour("raised"))
            painter.drawRoundedRect(box, 7, 7)
        if focused:
            painter.setPen(QPen(self._look.colour("focus"), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)

    def _paint_words(self, painter: QPainter, row: QRect, actor: Actor, *, mirrored: bool) -> None:
        strip = strip_box(row, mirrored=mirrored)
        room = row.width() - _WORDS - 16 - _STRIP_WIDTH - _STRIP_SPACE
        left = strip.right() + _STRIP_SPACE if mirrored else row.left() + _WORDS
        painter.setFont(self._look.interface_font(13, Look.SEMIBOLD))
        painter.setPen(self._look.colour("ink"))
        metrics = QFontMetricsF(painter.font())
        name = elided(actor.name, metrics, room)
        used = metrics.horizontalAdvance(name)
        painter.setLayoutDirection(direction(actor.name))
        painter.drawText(QPointF(left + room - used if mirrored else left, row.top() + 20), name)
        if actor.key:
            self._paint_key(painter, left + room - used - 11 if mirrored else left + used + 11, row.top() + 15.5)
        painter.setFont(self._look.interface_font(11.5))
        painter.setPen(self._look.colour("soft"))
        metrics = QFontMetricsF(painter.font())
        tagline = self.taglines.get(actor.id, "")
        words = elided(tagline, metrics, room)
        x = left + room - metrics.horizontalAdvance(words) if mirrored else left
        painter.setLayoutDirection(direction(tagline))
        painter.drawText(QPointF(x, row.top() + 37), words)

    def _paint_key(self, painter: QPainter, x: float, y: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("accent"))
        paint_shape(painter, Shape.DIAMOND, QPointF(x, y), 2.9)

    def _paint_strip(
        self, painter: QPainter, box: QRectF, counts: tuple[int, ...], style: MarkStyle, *, mirrored: bool
    ) -> None:
        painter.save()
        painter.translate(box.right() if mirrored else box.left(), box.top())
        painter.scale(-1 if mirrored else 1, 1)  # it reads as the text does
        painter.setPen(Qt.PenStyle.NoPen)
        colour, empty = self._look.mark_colour(style.index), self._look.colour("line")
        for x, y, width, height in bars(counts, box.width(), box.height(), STRIP_GAP, 1.0):
            painter.setBrush(empty if height <= 1.0 else colour)
            painter.drawRect(QRectF(x, y, width, height))
        if self.reading is not None and counts:
            x, y, width, height = frame(self.reading, len(counts), box.width(), box.height(), STRIP_GAP)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("soft"), 1))
            painter.drawRect(QRectF(x, y - 2, width, height + 4))
        painter.restore()
