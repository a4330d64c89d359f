"""The timeline pane: walking, choosing, zooming and panning by keyboard and pointer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from desktop.library.links import NOTHING, Choice
from desktop.ui import accessible
from desktop.ui.look import Look
from desktop.ui.panes.dragging import Drag
from desktop.ui.panes.rows import global_box
from desktop.ui.panes.timeline_view import STEP, ZOOM_STEP, TimelineView
from desktop.ui.selection import Selection
from desktop.ui.words import tr

if TYPE_CHECKING:
    from desktop.ui.painted import PaintedItem, PaintedItems


class Timeline(TimelineView):
    """Arrow keys walk, + and - zoom, dragging pans, Enter opens a card."""

    card_wanted = Signal(object, QRect)
    """A Told and the box of its row in global pixels."""

    def __init__(self, selection: Selection, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty, in the layout that the settings name."""
        super().__init__(selection, look, parent)
        self._drag = Drag(self.viewport())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Timeline"))
        accessible.expose(self)
        selection.changed.connect(self._on_choice)

    # Walking

    def step(self, forward: bool) -> None:
        """Choose the next or the previous event in time."""
        if not len(self._rows):
            return
        if self._current is None:
            lit = [n for n, told in enumerate(self._rows.told) if told.event.id in self._selection.choice.events]
            self.make_current((lit or ([0] if forward else [len(self._rows) - 1]))[0])
        else:
            self.make_current(min(max(self._current + (1 if forward else -1), 0), len(self._rows) - 1))

    def step_lane(self, down: bool) -> None:
        """Go on to the next lane: with the same event where it stands there as well."""
        if self._current is None:
            self.step(forward=True)
            return
        found = None if self._drawing is None else self._drawing.beside(self._current, self._lane, down)
        if found is not None:
            self.make_current(*found)

    def make_current(self, index: int, lane: int | None = None) -> None:
        """Choose an event, in one of its lanes, and bring it into view."""
        told = self._rows.told[index]
        self._current, self._lane = index, lane
        self._show_row(index)
        self.viewport().update()
        self._selection.choose_event(told.event.id)
        self._lane = lane
        accessible.focus_moved(self, index)

    def _open(self, index: int) -> None:
        self.card_wanted.emit(self._rows.told[index], global_box(self.viewport(), self.row_box(index)))

    def _on_choice(self, choice: Choice) -> None:
        rows = [n for n, told in enumerate(self._rows.told) if told.event.id in choice.events]
        if choice.event is not None and rows:
            if rows[0] != self._current:
                self._current, self._lane = rows[0], None
        elif choice != NOTHING:
            self._current = self._lane = None
        if rows and self._drawing is not None and not any(self._is_visible(row) for row in rows):
            self._show_row(rows[0])
        if choice.actor is not None and self._drawing is not None:
            self._scroll_to(self._scrolled + self._drawing.hidden_lane(choice.actor, self._scrolled))
        self.viewport().update()

    # For screen readers

    def painted_items(self) -> "PaintedItems":
        """All events in order of time."""
        from desktop.ui.painted import PaintedItems  # imported late: nobody asks before the first paint

        return PaintedItems(0 if self._drawing is None else len(self._rows), self._painted_item)

    def _painted_item(self, index: int) -> "PaintedItem":
        from desktop.ui.painted import PaintedItem

        rows, chosen = self._rows, self._rows.told[index].event.id in self._selection.choice.events
        return PaintedItem(
            rows.sentence(index), rows.detail(index), self.row_box(index), chosen, index == self._current
        )

    def press_painted(self, index: int) -> None:
        """Choose an event and open its card."""
        self.make_current(index)
        self._open(index)

    # Events of Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, zoom, open."""
        key = event.key()
        ahead, back = (Qt.Key.Key_Right, Qt.Key.Key_Left) if self.is_wide else (Qt.Key.Key_Down, Qt.Key.Key_Up)
        if self.is_wide and self.isRightToLeft():
            ahead, back = back, ahead
        if key in (ahead, back):
            self.step(key == ahead)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.step_lane(key == Qt.Key.Key_Down)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and len(self._rows):
            self.make_current(0 if key == Qt.Key.Key_Home else len(self._rows) - 1)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_0:
            self.zoom_reset()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current is not None:
            self._open(self._current)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            bar = self._time_bar
            bar.setValue(bar.value() + (1 if key == Qt.Key.Key_PageDown else -1) * (bar.pageStep() - 40))
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, with Shift or where there is nothing below, along the time; with Ctrl, zoom around the pointer."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turns = event.angleDelta().y() / 120
            self.set_zoom(self._zoom * ZOOM_STEP**turns, event.position())
            event.accept()
        elif self.is_wide and (
            event.modifiers() & Qt.KeyboardModifier.ShiftModifier or not self.verticalScrollBar().maximum()
        ):
            turned = event.angleDelta().y() or event.angleDelta().x()
            self._time_bar.setValue(self._time_bar.value() - round(turned / 120 * 3 * STEP))
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press may become a click or a drag."""
        self._drag.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragging pans."""
        moved = self._drag.move(event)
        ahead = -moved.x() if self.isRightToLeft() else moved.x()
        if not moved.isNull():
            self._scroll_to(self._scrolled - QPoint(ahead, moved.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses an event and opens its card, or chooses the actor of a lane."""
        if not self._drag.release() or self._drawing is None:
            return
        found = self._event_at(event.position())
        if found is not None:
            self.make_current(*found)
            self._open(found[0])
            return
        group = self._group_at(event.position())
        if group is not None and len(group.actors) == 1:
            self._selection.choose_actor(*group.actors)
        else:
            self._selection.clear()

    def viewportEvent(self, event: QEvent) -> bool:
        """Show a whole title where there is no room for it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._drawing is not None:
            found = self._event_at(QPointF(event.pos()))
            group = self._group_at(QPointF(event.pos()))
            words = self._rows.whole(found[0]) if found is not None else "" if group is None else group.name
            QToolTip.showText(event.globalPos(), "\u2060" + words if words else "", self)
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()
        if self._current is not None:
            accessible.focus_moved(self, self._current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        self.viewport().update()


class TimelinePane(QWidget):
    """The timeline, whose heading the place that it stands in has."""

    def __init__(self, selection: Selection, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.timeline = Timeline(selection, look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.timeline, 1)
        self.setFocusProxy(self.timeline)
