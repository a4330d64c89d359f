"""One calm line above the panes, for what the reader should know all the time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from desktop.ui.look import Look


class Banner(QWidget):
    """Says a sentence until it is closed; hidden while there is none."""

    closed = Signal()
    """Its button was pressed."""
    accepted = Signal()
    """What it offers was chosen."""

    def __init__(self, look: Look, button: str, *, quiet: bool = False, parent: QWidget | None = None) -> None:
        """Begin hidden. `button` says what closing does; `quiet` is for what is no warning."""
        super().__init__(parent)
        self._look = look
        self._quiet = quiet
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.button = QToolButton(self)
        self.button.setText(button)
        self.button.setToolTip(button)
        self.button.clicked.connect(self._on_close)
        self.offer = QToolButton()
        self.offer.clicked.connect(self.accepted)
        self.offer.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 6, 10, 6)
        row.addWidget(self.words, 1)
        row.addWidget(self.offer)
        row.addWidget(self.button)
        look.changed.connect(self._dress)
        self._dress()
        self.hide()

    def say(self, sentence: str, offer: str = "") -> None:
        """Show a sentence, and a button for what can be done about it; an empty sentence hides the line."""
        self.words.setText(sentence)
        self.offer.setText(offer)
        self.offer.setVisible(bool(offer))
        self.setVisible(bool(sentence))

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(self.words.foregroundRole(), self._look.colour("ink" if self._quiet else "warning"))
        self.words.setPalette(palette)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("actor" if self._quiet else "warning_ground"))
        painter.end()
