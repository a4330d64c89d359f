"""A row that becomes two lines where there is no room for one: long languages, small windows, large letters."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

Margins = tuple[int, int, int, int]


class FoldingRow(QWidget):
    """One widget that takes what room there is and, after it or on a line below it, buttons at their own size."""

    def __init__(self, first: QWidget, margins: Margins, spacing: int, parent: QWidget | None = None) -> None:
        """Begin with `first` alone; `margins` are left, top, right and bottom in pixels."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._first = first
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(*margins)
        self._lines.setSpacing(spacing)
        self._lines.addWidget(first, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(spacing)
        self._buttons.addStretch(1)
        self._lines.addLayout(self._buttons)

    def add_button(self, button: QWidget) -> None:
        """Add a button after the others."""
        self._buttons.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may fold the row, or unfold it."""
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        """So may other words in it, and buttons that come or go."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fold()
        return done

    def _fold(self) -> None:
        margins = self._lines.contentsMargins()
        wanted = self._first.sizeHint().width() + self._lines.spacing() + self._buttons.minimumSize().width()
        room = self.width() - margins.left() - margins.right()
        direction = QBoxLayout.Direction.TopToBottom if wanted > room else QBoxLayout.Direction.LeftToRight
        if direction is not self._lines.direction():
            self._lines.setDirection(direction)
