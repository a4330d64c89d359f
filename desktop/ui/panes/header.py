"""The heading that every pane beside the reader has."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from desktop.ui.look import Look
from desktop.ui.panes.wrapping import runs_right_to_left


class PaneHeader(QWidget):
    """A title in small capitals, a quiet subtitle, and room for buttons at the trailing end."""

    HEIGHT = 40

    def __init__(self, title: str, subtitle: str, look: Look, parent: QWidget | None = None) -> None:
        """Name the pane."""
        super().__init__(parent)
        self._title = title
        self._subtitle = subtitle
        self._look = look
        self._leading: QToolButton | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 6, 10, 2)
        self._row.setSpacing(2)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def lead_with(self, button: QToolButton) -> None:
        """Put a button at the leading end, in the place of the title; while it is hidden, the title is there."""
        self._leading = button
        self._row.insertWidget(0, button, 0, Qt.AlignmentFlag.AlignVCenter)

    def add_button(self, button: QToolButton) -> None:
        """Put a button at the trailing end."""
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(120, self.HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw title and subtitle; the subtitle gives way where there is no room."""
        if self._leading is not None and not self._leading.isHidden():
            return
        painter = QPainter(self)
        font = self._look.interface_font(11, Look.SEMIBOLD)
        if not runs_right_to_left(self._title):  # joined letters would come apart
            font.setLetterSpacing(font.SpacingType.PercentageSpacing, 106)
        painter.setFont(font)
        painter.setPen(self._look.colour("soft"))
        mirrored = self.isRightToLeft()
        leading, trailing = 16, 10
        box = self.rect().adjusted(trailing if mirrored else leading, 6, -leading if mirrored else -trailing, -2)
        painter.setLayoutDirection(self.layoutDirection())  # where that is from the right, Qt swaps left and right
        title = self._title.upper()
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
        used = painter.fontMetrics().horizontalAdvance(title) + 10
        painter.setFont(self._look.interface_font(11.5))
        metrics = painter.fontMetrics()
        boxes = [child.geometry() for child in self.findChildren(QToolButton)]
        buttons = [self.width() - 1 - box.right() if mirrored else box.left() for box in boxes]
        room = min(buttons, default=self.width()) - 8 - leading - used
        subtitle = metrics.elidedText(self._subtitle, Qt.TextElideMode.ElideRight, room) if room > 40 else ""
        box = box.adjusted(0, 0, -used, 0) if mirrored else box.adjusted(used, 0, 0, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, subtitle)
        painter.end()
