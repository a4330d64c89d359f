"""Where a line of a card begins: at the leading edge of the window, in whatever language its words are."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from desktop.ui.panes.wrapping import direction


def set_words(label: QLabel, words: str, shown: str | None = None) -> None:
    """Let a label say words at the leading edge of the window, each sentence in the direction of its own script.

    By itself a label puts English left even in a window from the right, and sets its full stops before it. `shown` are
    the same words as rich text.
    """
    side = Qt.AlignmentFlag.AlignRight if QGuiApplication.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    label.setLayoutDirection(direction(words))
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    label.setText(words if shown is None else shown)
