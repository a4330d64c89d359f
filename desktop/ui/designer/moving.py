"""A list of rows whose order is the user's: Alt with an arrow key moves a row, a drag as well."""

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QListView

from desktop.ui.models.rows import Row
from desktop.ui.panes.row_list import RowList

_DRAG = 6
"""Pixels from which on a press is no click."""
_EDGE, _SCROLL_MILLISECONDS = 24, 40
"""A row that is held so near to an edge scrolls the list, by a few pixels so often."""
_STEPS = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}


class MovableList(RowList):
    """Says where a row is to stand; whoever owns the rows puts it there, or not."""

    moved = Signal(object, int)
    """What a row stands for, and the place in the list, from 0, that it is to have when it was taken out."""

    _pressed: QPoint | None = None
    _held: Row | None = None
    """The row that is being dragged, and below where it would be put: before the row at that place."""
    _gap: int | None = None
    _scroll: QTimer | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with the arrows moves. Escape puts back a row that is held; the next one closes the window."""
        row = self.current_row()
        if self._held is not None and event.key() == Qt.Key.Key_Escape:
            self._let_go()
        elif row is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _STEPS:
            place = self.currentIndex().row() + _STEPS[event.key()]
            if 0 <= place < self._rows.rowCount():
                self.moved.emit(row.value, place)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press chooses, and may become a drag."""
        QListView.mousePressEvent(self, event)
        point = event.position().toPoint()
        if event.button() is Qt.MouseButton.LeftButton and self.indexAt(point).isValid():
            self._pressed = point

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry a row along once the mouse has moved so far that it is no click."""
        point = event.position().toPoint()
        if self._pressed is None:
            return
        if self._held is None and (point - self._pressed).manhattanLength() > _DRAG:
            self._held = self.current_row()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._scroll = QTimer(self)
            self._scroll.timeout.connect(self._on_scroll)
            self._scroll.start(_SCROLL_MILLISECONDS)
        if self._held is not None:
            self._gap = self._gap_at(point)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the row down; what was no drag was a click."""
        held, gap, pressed = self._held, self._gap, self._pressed
        self._let_go()
        before = None if held is None else self.place_of(held.id)
        if held is not None and gap is not None and before is not None:
            place = gap - 1 if gap > before else gap
            if place != before:
                self.moved.emit(held.value, place)
        elif pressed is not None:
            self.on_click(pressed, event.position().toPoint())

    def on_click(self, pressed: QPoint, released: QPoint) -> None:
        """A row was clicked; the points are of the viewport. A subclass may do something with it."""

    def _let_go(self) -> None:
        self._pressed = self._held = self._gap = None
        if self._scroll is not None:
            self._scroll.stop()
            self._scroll.deleteLater()
            self._scroll = None
        self.viewport().unsetCursor()
        self.viewport().update()

    def _gap_at(self, point: QPoint) -> int:
        """The gap between two rows that is nearest."""
        count = self._rows.rowCount()
        boxes = (self.visualRect(self._rows.index(place)) for place in range(count))
        return next((place for place, box in enumerate(boxes) if point.y() < box.center().y()), count)

    def _on_scroll(self) -> None:
        """Scroll while a row is held at an edge."""
        point = self.viewport().mapFromGlobal(self.cursor().pos())
        by = -1 if point.y() < _EDGE else 1 if point.y() > self.viewport().height() - _EDGE else 0
        if by:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + by * _EDGE // 2)
            self._gap = self._gap_at(point)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows and, while one is held, where it would be put."""
        super().paintEvent(event)
        if self._gap is None:
            return
        last = self._gap == self._rows.rowCount()
        row = self.visualRect(self._rows.index(self._gap - 1 if last else self._gap))
        y = row.bottom() if last else row.top()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("accent"), 2))
        painter.drawLine(12, y, self.viewport().width() - 12, y)
        painter.setBrush(self._look.colour("panel"))
        painter.drawEllipse(QPointF(12 if not self.isRightToLeft() else self.viewport().width() - 12, y), 4, 4)
        painter.end()
