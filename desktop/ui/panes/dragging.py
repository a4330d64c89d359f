"""Pressing and dragging a drawing: a press that hardly moves is a click, any other pans."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

_DRAG = 6
"""Pixels from which on a press is no click."""


class Drag:
    """One press of the left button over a widget at a time."""

    def __init__(self, over: QWidget) -> None:
        """`over` shows the closed hand while it is dragged."""
        self._over = over
        self._last: QPoint | None = None
        self._moved = False

    @property
    def is_on(self) -> bool:
        """Whether the drawing is being dragged."""
        return self._moved and self._last is not None

    def press(self, event: QMouseEvent) -> None:
        """A press may become a click or a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._last = event.position().toPoint()
            self._moved = False

    def move(self, event: QMouseEvent) -> QPoint:
        """How far the drawing is dragged with this, in pixels; nothing as long as it may be a click."""
        if self._last is None:
            return QPoint()
        moved = event.position().toPoint() - self._last
        if not self._moved and moved.manhattanLength() <= _DRAG:
            return QPoint()
        self._moved = True
        self._over.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._last = event.position().toPoint()
        return moved

    def release(self) -> bool:
        """End it; whether it was a click."""
        self._over.unsetCursor()
        clicked = self._last is not None and not self._moved
        self._last = None
        return clicked
