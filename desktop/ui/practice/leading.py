"""Where a line of a card begins: at the leading edge of the window, in whatever language its words are."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def align_leading(label: QLabel) -> None:
    """Put a label's words at the leading edge: by itself a label puts English left even in a window from the right."""
    side = Qt.AlignmentFlag.AlignRight if label.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
