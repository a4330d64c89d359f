"""What stands in the place of suggestions while an article has none: the offer to make some, and how that goes on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.ui.look import Look
from desktop.ui.words import tr


class Offer(QWidget):
    """One sentence, and one button."""

    wanted = Signal()
    cancelled = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin with the offer."""
        super().__init__(parent)
        self._look = look
        self._state = (False, False)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.start = QPushButton(tr("&Find actors and events"))
        self.start.setDefault(True)
        self.start.clicked.connect(self.wanted)
        self.cancel = QPushButton(tr("&Cancel"))
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.cancelled)
        self.caution = QLabel()
        self.caution.setTextFormat(Qt.TextFormat.PlainText)
        self.caution.setWordWrap(True)
        self.caution.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.caution.setProperty("tone", "soft")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(8)
        self.progress.setAccessibleName(tr("Finding actors and events"))
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 20)
        column.setSpacing(14)
        column.addStretch(2)
        column.addWidget(self.words)
        column.addWidget(self.caution)
        column.addWidget(self.progress)
        for button in (self.start, self.cancel):
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(button)
            row.addStretch(1)
            column.addLayout(row)
        column.addStretch(3)
        look.changed.connect(self._dress)
        self._dress()

    def show_busy(self, busy: bool, *, found_nothing: bool = False) -> None:
        """Say that the article is being read, or offer to do so."""
        self._state = (busy, found_nothing)
        if busy:
            words = tr("Reading the article…")
        elif found_nothing:
            words = tr("Nothing was found that looks like an actor or an event. You can add them from the text.")
        else:
            words = self._offered()
        self.words.setText(words)
        self.progress.setVisible(busy)
        self.progress.setRange(0, 0 if busy else 1)
        self.cancel.setVisible(busy)
        self.start.setVisible(not busy)
        self.setFocusProxy(self.cancel if busy else self.start)

    def _offered(self) -> str:
        if self._look.settings.accept_from:
            return tr(
                "Dramatis can look for the actors and events of this article. What it is sure of is accepted"
                " beforehand: you can look at that again, or take it back. On all else you decide, with one key each."
            )
        return tr(
            "Dramatis can look for the actors and events of this article. You decide on each of them: one key each."
        )

    def say_caution(self, sentence: str) -> None:
        """Say that suggestions are weaker for the language of the article; an empty sentence says nothing."""
        self.caution.setText(sentence)
        self.caution.setVisible(bool(sentence))

    def set_writable(self, writable: bool) -> None:
        """In a library that cannot be written, nothing is found."""
        self.start.setEnabled(writable)

    def _dress(self) -> None:
        busy, found_nothing = self._state
        self.show_busy(busy, found_nothing=found_nothing)  # what it offers depends on the settings
        self.words.setFont(self._look.interface_font(13.5))
        self.caution.setFont(self._look.interface_font(12.5))
