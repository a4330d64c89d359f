"""A field for a number, as the designer has them."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget


class NumberBox(QSpinBox):
    """Says a number when it has been typed, not at each digit; leaves undo and the wheel to the window."""

    def __init__(self, least: int, most: int, name: str, tip: str, parent: QWidget | None = None) -> None:
        """Take numbers from `least` to `most`, both included; `name` is what a screen reader says."""
        super().__init__(parent)
        self.setRange(least, most)
        self.setKeyboardTracking(False)
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel scrolls what is around it

    def show_number(self, number: int) -> None:
        """Show a number that was set elsewhere, and say nothing."""
        self.blockSignals(True)
        self.setValue(number)
        self.blockSignals(False)

    def event(self, event: QEvent) -> bool:
        """Leave undo to the designer: the text field in here would take back single digits."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if event.matches(keys.Undo) or event.matches(keys.Redo):
                event.ignore()
                return False
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the number only where the keyboard is: whoever scrolls past it changes nothing."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
