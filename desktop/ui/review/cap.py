"""A key as it looks on a keyboard, and a box to tick that shows the key which does the same."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.ui.look import Look

CAP_GAP = 7
"""Pixels between words and their key."""
_CAP = 16
_AROUND = 8
"""Pixels that a cap is wider than the words on it."""


def cap_width(metrics: QFontMetrics, key: str) -> int:
    """Pixels that a key takes beside words of these metrics."""
    return max(_CAP, metrics.horizontalAdvance(key) + _AROUND)


def paint_cap(
    painter: QPainter, look: Look, left: float, middle: float, width: float, key: str, line: QColor, ink: QColor
) -> None:
    """Draw a key whose left edge and vertical middle are given."""
    box = QRectF(left, middle - _CAP / 2, width, _CAP)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(line, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setPen(ink)
    painter.setFont(look.interface_font(10.5, Look.SEMIBOLD))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)


class KeyBox(QCheckBox):
    """A box to tick with its words and its key."""

    def __init__(self, words: str, key: str, look: Look, parent: QWidget | None = None) -> None:
        """Begin without a tick."""
        super().__init__(words, parent)
        self._look, self._key = look, key

    def sizeHint(self) -> QSize:
        """Room for the key after the words."""
        size = super().sizeHint()
        return QSize(size.width() + CAP_GAP + cap_width(self.fontMetrics(), self._key), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the key where the words end."""
        super().paintEvent(event)
        painter, width = QPainter(self), cap_width(self.fontMetrics(), self._key)
        words = super().sizeHint().width() + CAP_GAP
        left = self.width() - words - width if self.isRightToLeft() else words
        line, ink = self._look.colour("edge"), self._look.colour("soft")
        paint_cap(painter, self._look, left, self.height() / 2, width, self._key, line, ink)
        painter.end()
