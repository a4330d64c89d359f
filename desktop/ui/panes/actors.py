"""The actor glossary: who is who, with a strip that shows where each is mentioned."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from db.model.actor import Actor
from db.model.lesson import Lesson
from desktop.drawing.density import bars, frame, paragraph_at
from desktop.drawing.marks import MarkStyle, Shape, outline
from desktop.library.links import Choice
from desktop.library.wording import tagline
from desktop.ui.look import Look
from desktop.ui.models.actors import ACTOR, DENSITY, ActorsModel, times
from desktop.ui.panes.header import PaneHeader
from desktop.ui.panes.reader_marks import styles_of, underline
from desktop.ui.panes.rows import give_viewport, global_box, has_keyboard
from desktop.ui.selection import Selection

ROW_HEIGHT = 48
_STRIP_WIDTH = 104
_STRIP_HEIGHT = 18
_STRIP_GAP = 2.0

AnyIndex = QModelIndex | QPersistentModelIndex


def strip_box(row: QRect) -> QRectF:
    """Where the density strip lies in a row."""
    return QRectF(row.right() - 16 - _STRIP_WIDTH, row.top() + 13, _STRIP_WIDTH, _STRIP_HEIGHT)


class ActorRow(QStyledItemDelegate):
    """Paints one actor: shape, name and who that is, and the density strip."""

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
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, QRectF(row), actor, has_keyboard(self._view, index))
        style = self.styles[actor.id]
        colour = self._look.mark_colour(style.index)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        paint_shape(painter, style.shape, QPointF(row.left() + 22, row.top() + 17), 4.6)
        underline(painter, style, row.left() + 14, row.left() + 30, row.top() + 31, 1.2, colour)
        self._paint_words(painter, row, actor)
        self._paint_strip(painter, strip_box(row), index.data(DENSITY), style)
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

    def _paint_words(self, painter: QPainter, row: QRect, actor: Actor) -> None:
        left, right = row.left() + 42, int(strip_box(row).left()) - 8
        painter.setFont(self._look.interface_font(13, Look.SEMIBOLD))
        painter.setPen(self._look.colour("ink"))
        metrics = painter.fontMetrics()
        name = metrics.elidedText(actor.name, Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(QPointF(left, row.top() + 20), name)
        if actor.key:
            self._paint_key(painter, left + metrics.horizontalAdvance(name) + 11, row.top() + 15.5)
        painter.setFont(self._look.interface_font(11.5))
        painter.setPen(self._look.colour("soft"))
        words = painter.fontMetrics().elidedText(
            self.taglines.get(actor.id, ""), Qt.TextElideMode.ElideRight, right - left
        )
        painter.drawText(QPointF(left, row.top() + 37), words)

    def _paint_key(self, painter: QPainter, x: float, y: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("accent"))
        paint_shape(painter, Shape.DIAMOND, QPointF(x, y), 2.9)

    def _paint_strip(self, painter: QPainter, box: QRectF, counts: tuple[int, ...], style: MarkStyle) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        colour, empty = self._look.mark_colour(style.index), self._look.colour("line")
        drawn = bars(counts, box.width(), box.height(), _STRIP_GAP, 1.0)
        for x, y, width, height in drawn:
            painter.setBrush(empty if height <= 1.0 else colour)
            painter.drawRect(QRectF(box.left() + x, box.top() + y, width, height))
        if self.reading is not None and counts:
            x, y, width, height = frame(self.reading, len(counts), box.width(), box.height(), _STRIP_GAP)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("soft"), 1))
            painter.drawRect(QRectF(box.left() + x, box.top() + y - 2, width, height + 4))


def paint_shape(painter: QPainter, shape: Shape, centre: QPointF, radius: float) -> None:
    """Fill a mark's shape with the painter's brush."""
    if shape is Shape.CIRCLE:
        painter.drawEllipse(centre, radius, radius)
    else:
        corners = outline(shape, centre.x(), centre.y(), radius)
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))


class ActorsList(QListView):
    """The rows. Choosing one chooses the actor; clicking its strip goes to that paragraph."""

    card_wanted = Signal(int, QRect, bool)
    card_unwanted = Signal()
    paragraph_wanted = Signal(int, int)
    """An actor's id and the number of a paragraph."""

    def __init__(self, selection: Selection, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        give_viewport(self)
        self._selection = selection
        self._model = ActorsModel(self)
        self._row = ActorRow(look, self)
        self.setModel(self._model)
        self.setItemDelegate(self._row)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName("Actors")
        selection.changed.connect(self._on_choice)
        look.changed.connect(self.viewport().update)

    def show_lesson(self, lesson: Lesson | None) -> None:
        """Show the actors of another lesson."""
        self._row.styles = {} if lesson is None else styles_of(lesson)
        self._row.taglines = {} if lesson is None else {actor.id: tagline(lesson, actor) for actor in lesson.actors}
        self._row.reading = None
        self._model.show_lesson(lesson)

    def show_reading(self, paragraph: int | None) -> None:
        """Frame the paragraph that is being read."""
        if paragraph != self._row.reading:
            self._row.reading = paragraph
            self.viewport().update()

    def current_actor(self) -> Actor | None:
        """The actor of the row that has the keyboard."""
        return self._model.actor(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk and choose, Enter opens the card."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_current()
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before:
            self._choose_current()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the strip goes to the paragraph, elsewhere it chooses the actor and opens its card."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        actor = self._model.actor(index.row())
        if event.button() is not Qt.MouseButton.LeftButton or actor is None:
            return
        self._choose_current()
        paragraph = self._paragraph_under(event.position(), index)
        if paragraph is not None:
            self.paragraph_wanted.emit(actor.id, paragraph)
        else:
            self._open_current()

    def viewportEvent(self, event: QEvent) -> bool:
        """Say over the strip which paragraph it is, elsewhere who the actor is."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            actor = self._model.actor(index.row())
            if actor is None:
                return super().viewportEvent(event)
            paragraph = self._paragraph_under(QPointF(event.pos()), index)
            counts = index.data(DENSITY)
            words = actor.gloss if paragraph is None else f"paragraph {paragraph}: {times(counts[paragraph - 1])}"
            # Tooltips guess whether a text is HTML; one that begins with a sign that HTML cannot begin with is plain.
            QToolTip.showText(event.globalPos(), "\u2060" + words, self)
            return True
        return super().viewportEvent(event)

    def _paragraph_under(self, point: QPointF, index: QModelIndex) -> int | None:
        counts = index.data(DENSITY)
        box = strip_box(self.visualRect(index))
        if not counts or not box.adjusted(-3, -8, 3, 8).contains(point):
            return None
        return paragraph_at(point.x() - box.left(), len(counts), box.width(), _STRIP_GAP)

    def _choose_current(self) -> None:
        actor = self.current_actor()
        if actor is not None:
            self._selection.choose_actor(actor.id)

    def _open_current(self) -> None:
        actor = self.current_actor()
        if actor is not None:
            self._choose_current()
            self.card_wanted.emit(actor.id, global_box(self.viewport(), self.visualRect(self.currentIndex())), True)

    def _on_choice(self, choice: Choice) -> None:
        self._row.choice = choice
        lit = [row for row in map(self._model.row_of, choice.actors) if row is not None]
        if lit:
            index = self._model.index(min(lit))
            if choice.actor is not None:
                self.setCurrentIndex(index)
            self.scrollTo(index)
        self.viewport().update()


class ActorsPane(QWidget):
    """Heading and rows."""

    def __init__(self, selection: Selection, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.header = PaneHeader("Actors", "people, groups, states", look)
        self.list = ActorsList(selection, look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.list)
