"""What stands in the place of the article while the library has none, and of the actors while an article has none."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.ui.look import Look
from desktop.ui.words import tr


class EmptyLibrary(QWidget):
    """Says that there is nothing to read yet, and offers ways to something."""

    def __init__(self, look: Look, buttons: Sequence[QToolButton], parent: QWidget | None = None) -> None:
        """Stand on paper; the buttons carry commands of the window."""
        super().__init__(parent)
        self._look = look
        self.title = QLabel(tr("This library holds no articles yet."))
        self.words = QLabel(
            tr("Dramatis brings two articles and a comment on Libya in 2017, with their actors and timelines.")
        )
        self.setAutoFillBackground(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 40, 28, 40)
        column.setSpacing(14)
        column.addStretch(2)
        for label in (self.title, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        row, stacked = QHBoxLayout(), QVBoxLayout()
        stacked.setSpacing(10)
        for button in buttons:  # one below the other: side by side, a narrow window would cut their words
            button.setProperty("prominent", True)
            button.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
            stacked.addWidget(button)
        row.addStretch(1)
        row.addLayout(stacked)
        row.addStretch(1)
        column.addSpacing(6)
        column.addLayout(row)
        column.addStretch(3)
        look.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.title.setFont(self._look.reading_font(1.2, Look.BOLD))
        self.words.setFont(self._look.interface_font(13.5))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._look.colour("paper"))
        self.setPalette(palette)


class EmptyActors(QWidget):
    """Says that an article has no actors yet, and offers to find some."""

    wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin with the offer."""
        super().__init__(parent)
        self._look = look
        self.words = QLabel(tr("Nobody is noted in this article yet."))
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.offer = QPushButton(tr("&Find actors and events"))
        self.offer.setToolTip(tr("Have Dramatis look for them; you decide on each"))
        self.offer.clicked.connect(self.wanted)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.offer)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 20)
        column.setSpacing(14)
        column.addStretch(2)
        column.addWidget(self.words)
        column.addLayout(row)
        column.addStretch(3)
        self.setFocusProxy(self.offer)
        look.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.words.setFont(self._look.interface_font(13.5))
