"""One calm line above the panes, for what the reader should know all the time."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from desktop.ui.look import Look


class Banner(QWidget):
    """Says a sentence until it is closed; hidden while there is none."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self._look = look
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        close = QToolButton()
        close.setText("Close")
        close.setToolTip("Close this line")
        close.setAccessibleName("Close the line above the panes")
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 6, 10, 6)
        row.addWidget(self.words, 1)
        row.addWidget(close)
        look.changed.connect(self._dress)
        self._dress()
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence; an empty one hides the line."""
        self.words.setText(sentence)
        self.setVisible(bool(sentence))

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(self.words.foregroundRole(), self._look.colour("warning"))
        self.words.setPalette(palette)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("warning_ground"))
        painter.end()
