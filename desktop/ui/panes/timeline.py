"""The timeline pane: one painted widget over the geometry of desktop.drawing.timeline."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolButton, QToolTip, QVBoxLayout, QWidget

from db.model.event import Event
from db.model.lesson import Lesson
from desktop.library.links import NOTHING, Choice
from desktop.library.merging import Told
from desktop.library.wording import date_words
from desktop.ui.look import Look
from desktop.ui.panes.header import PaneHeader
from desktop.ui.panes.rows import give_viewport, global_box
from desktop.ui.panes.timeline_drawing import Drawing, Row
from desktop.ui.selection import Selection

_ZOOM_STEP = 1.25
_LARGEST_ZOOM = 4096.0


class Timeline(QAbstractScrollArea):
    """Events along a true scale of time. Arrow keys walk, + and - zoom, dragging pans, Enter opens a card."""

    card_wanted = Signal(object, QRect)
    """A Told and the box of its row in global pixels."""
    card_unwanted = Signal()

    def __init__(self, selection: Selection, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        give_viewport(self)
        self._selection = selection
        self._look = look
        self._lesson: Lesson | None = None
        self._told: list[Told] = []
        self._drawing: Drawing | None = None
        self._current: int | None = None
        self._zoom = 1.0
        self._laid_out_for: QSize | None = None
        self._reading: int | None = None
        self._pressed: QPoint | None = None
        self._dragged = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName("Timeline")
        self.verticalScrollBar().setSingleStep(24)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        selection.changed.connect(self._on_choice)
        look.changed.connect(self.relayout)

    def show_lesson(self, lesson: Lesson | None, told: list[Told]) -> None:
        """Show events of a lesson, or of the whole library beside it; `told` is in order of time."""
        others = [one.event.id for one in told] != [one.event.id for one in self._told]
        self._lesson = lesson
        self._told = told
        if others:
            self._current = None
            self._zoom = 1.0
        self.relayout()
        if others:
            self.verticalScrollBar().setValue(0)

    def show_reading(self, paragraph: int | None) -> None:
        """Mark the events of the paragraph that is being read."""
        if paragraph != self._reading:
            self._reading = paragraph
            self.viewport().update()

    @property
    def zoom(self) -> float:
        """The stretch of time against the least that holds all rows; at least 1."""
        return self._zoom

    def set_zoom(self, zoom: float, anchor: int | None = None) -> None:
        """Stretch time; the place at `anchor` (pixels from the top of the pane) stays where it is."""
        zoom = min(max(zoom, 1.0), _LARGEST_ZOOM)
        if self._drawing is None or zoom == self._zoom:
            return
        at = self.viewport().height() // 2 if anchor is None else anchor
        day = self._drawing.day(self.verticalScrollBar().value() + at)
        self._zoom = zoom
        self.relayout()
        self.verticalScrollBar().setValue(round(self._drawing.position(day)) - at)

    def zoom_in(self) -> None:
        """Stretch time."""
        self.set_zoom(self._zoom * _ZOOM_STEP)

    def zoom_out(self) -> None:
        """Draw time together."""
        self.set_zoom(self._zoom / _ZOOM_STEP)

    def zoom_reset(self) -> None:
        """Show as much of the time as the rows allow."""
        self.set_zoom(1.0)

    def step(self, forward: bool) -> None:
        """Choose the next or the previous event in time."""
        if not self._told:
            return
        if self._current is None:
            lit = [n for n, told in enumerate(self._told) if told.event.id in self._selection.choice.events]
            start = (lit or ([0] if forward else [len(self._told) - 1]))[0]
            self.make_current(start)
        else:
            self.make_current(min(max(self._current + (1 if forward else -1), 0), len(self._told) - 1))

    def make_current(self, index: int) -> None:
        """Choose the event of a row and bring it into view."""
        told = self._told[index]
        self._current = index
        self._show_row(index)
        self.viewport().update()
        self._announce(told)
        self._selection.choose_event(told.event.id)

    def relayout(self) -> None:
        """Place everything anew, for another width, zoom, theme or lesson."""
        if self._laid_out_for is None:
            return  # a pane is resized before it is first shown: soon enough, and in the right width
        later = self._lesson.later if self._lesson is not None else ()
        moments = [one.event.date for one in self._told]
        bar = self.verticalScrollBar()
        # The scroll bar has its room even while there is none, so that its coming moves nothing.
        width, height = self.width() - bar.sizeHint().width(), self.viewport().height()
        told = self._told
        self._drawing = (
            Drawing(moments, lambda index: self._row(told[index]), later, self._look, width, height, self._zoom)
            if moments or later
            else None
        )
        length = 0 if self._drawing is None else round(self._drawing.height)
        bar.setRange(0, max(0, length - height))
        bar.setPageStep(height)
        self.viewport().update()

    def _row(self, told: Told) -> Row:
        event = told.event
        lesson = self._lesson
        own = lesson is not None and event.article_id == lesson.article.id
        number = lesson.paragraph_number(event.anchor.span.start) if lesson is not None and own else None
        return Row(
            title=event.title,
            place="" if number is None else f"¶ {number}",
            key=event.key,
            note=", ".join(f"elsewhere {date_words(other, short=True)}" for other in told.differing),
            own=own,
            event_id=event.id,
            paragraph=number,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is visible."""
        painter = QPainter(self.viewport())
        if self._drawing is not None:
            top = self.verticalScrollBar().value()
            painter.translate(0, -top)
            area = event.rect().translated(0, top)
            focused = self._current if self.hasFocus() else None
            self._drawing.paint(painter, area.top(), area.bottom() + 1, self._selection.choice, focused, self._reading)
        elif self._lesson is not None:
            painter.setPen(self._look.colour("soft"))
            words = "No dated events yet."
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, words)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles wrap to the width."""
        super().resizeEvent(event)
        if self.size() != self._laid_out_for:  # else only the scroll bar came or went
            self._laid_out_for = self.size()
            self.relayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, zoom, open."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.step(key == Qt.Key.Key_Down)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._told:
            self.make_current(0 if key == Qt.Key.Key_Home else len(self._told) - 1)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_0:
            self.zoom_reset()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current is not None:
            self._open(self._current)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + (1 if key == Qt.Key.Key_PageDown else -1) * (bar.pageStep() - 40))
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom around the pointer."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turns = event.angleDelta().y() / 120
            self.set_zoom(self._zoom * _ZOOM_STEP**turns, round(event.position().y()))
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press may become a click or a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
            self._dragged = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragging pans."""
        if self._pressed is None:
            return
        moved = event.position().toPoint() - self._pressed
        if self._dragged or moved.manhattanLength() > 6:
            self._dragged = True
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - moved.y())
            self._pressed = event.position().toPoint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses an event and opens its card."""
        self.viewport().unsetCursor()
        pressed, self._pressed = self._pressed, None
        if pressed is None or self._dragged or self._drawing is None:
            return
        index = self._drawing.row_at(event.position().x(), event.position().y() + self.verticalScrollBar().value())
        if index is not None:
            self.make_current(index)
            self._open(index)
        else:
            self._selection.clear()

    def viewportEvent(self, event: QEvent) -> bool:
        """Show a whole title where the row has no room for it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._drawing is not None:
            index = self._drawing.row_at(event.pos().x(), event.pos().y() + self.verticalScrollBar().value())
            words = "" if index is None else _sentence(self._told[index].event)
            QToolTip.showText(event.globalPos(), "\u2060" + words if words else "", self)
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        self.viewport().update()

    def row_box(self, index: int) -> QRect:
        """The box of a row in pixels of the viewport."""
        assert self._drawing is not None
        box = self._drawing.row_box(index)
        return box.translated(0, -self.verticalScrollBar().value())

    def _open(self, index: int) -> None:
        self.card_wanted.emit(self._told[index], global_box(self.viewport(), self.row_box(index)))

    def _show_row(self, index: int) -> None:
        box = self.row_box(index)
        bar = self.verticalScrollBar()
        if box.top() < 0:
            bar.setValue(bar.value() + box.top() - 8)
        elif box.bottom() > self.viewport().height():
            bar.setValue(bar.value() + box.bottom() - self.viewport().height() + 8)

    def _announce(self, told: Told) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleEvent  # imported late: 4 ms

        self.setAccessibleDescription(_sentence(told.event))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def _on_choice(self, choice: Choice) -> None:
        rows = [n for n, told in enumerate(self._told) if told.event.id in choice.events]
        if choice.event is not None and rows:
            self._current = rows[0]
        elif choice != NOTHING:
            self._current = None
        if rows and self._drawing is not None and not any(self._is_visible(row) for row in rows):
            self._show_row(rows[0])
        self.viewport().update()

    def _is_visible(self, index: int) -> bool:
        box = self.row_box(index)
        return box.top() >= 0 and box.bottom() <= self.viewport().height()

    def _on_scrolled(self) -> None:
        self.card_unwanted.emit()
        self.viewport().update()


def _sentence(event: Event) -> str:
    return f"{date_words(event)}: {event.title}"


class TimelinePane(QWidget):
    """Heading with zoom and scope, and the timeline."""

    def __init__(self, selection: Selection, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.header = PaneHeader("Timeline", "", look)
        self.timeline = Timeline(selection, look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.timeline, 1)
        self.setFocusProxy(self.timeline)

    def add_button(self, button: QToolButton) -> None:
        """Put a button into the heading."""
        self.header.add_button(button)
