"""The heading that every pane beside the reader has."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from desktop.ui.look import Look


class PaneHeader(QWidget):
    """A title in small capitals, a quiet subtitle, and room for buttons at the right."""

    HEIGHT = 40

    def __init__(self, title: str, subtitle: str, look: Look, parent: QWidget | None = None) -> None:
        """Name the pane."""
        super().__init__(parent)
        self._title = title
        self._subtitle = subtitle
        self._look = look
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 6, 10, 2)
        self._row.setSpacing(2)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def add_button(self, button: QToolButton) -> None:
        """Put a button at the right end."""
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(120, self.HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw title and subtitle; the subtitle gives way where there is no room."""
        painter = QPainter(self)
        font = self._look.interface_font(11, Look.SEMIBOLD)
        font.setLetterSpacing(font.SpacingType.PercentageSpacing, 106)
        painter.setFont(font)
        painter.setPen(self._look.colour("soft"))
        box = self.rect().adjusted(16, 6, -10, -2)
        title = self._title.upper()
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
        used = painter.fontMetrics().horizontalAdvance(title) + 10
        painter.setFont(self._look.interface_font(11.5))
        metrics = painter.fontMetrics()
        buttons = [child.geometry().left() for child in self.findChildren(QToolButton)]
        room = min(buttons, default=self.width()) - 8 - box.left() - used
        subtitle = metrics.elidedText(self._subtitle, Qt.TextElideMode.ElideRight, room) if room > 40 else ""
        painter.drawText(
            box.adjusted(used, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, subtitle
        )
        painter.end()
