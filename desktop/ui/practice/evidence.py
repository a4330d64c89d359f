"""The sentence of the article that shows an answer, and the way to its place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.exercises.values import Evidence
from desktop.ui.look import Look
from desktop.ui.practice.leading import align_leading
from desktop.ui.words import tr


class EvidenceBlock(QWidget):
    """The words of the article with a line beside them, where they stand, and a button that goes there."""

    wanted = Signal()
    """The place is to be shown in the article."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._look = look
        self.quote = QLabel()
        self.quote.setTextFormat(Qt.TextFormat.PlainText)
        self.quote.setWordWrap(True)
        self.quote.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.place = QLabel()
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setProperty("tone", "soft")
        self.button = QPushButton(tr("Open the &place"))
        self.button.setToolTip(tr("Show the sentence in the article (Ctrl+Enter); {key} comes back", key="F5"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.wanted)
        line = QWidget()
        line.setFixedWidth(2)
        line.setObjectName("evidence_line")
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.place)
        below.addWidget(self.button)
        below.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(self.quote)
        words.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(line)
        row.addLayout(words, 1)

    def show_evidence(self, evidence: Evidence | None, title: str) -> None:
        """Show the words and their paragraph; where there are none, say so. `title` is that of the article."""
        align_leading(self.quote)
        align_leading(self.place)
        self.quote.setFont(self._look.reading_font(0.9))
        self.button.setVisible(evidence is not None)
        if evidence is None:
            self.quote.setText(tr("The article does not say this in one sentence: it stands in the glossary."))
            self.place.setText(tr("“{title}”", title=title))
            return
        self.quote.setText(tr("“{words}”", words=" ".join(evidence.quote.split())))
        number = evidence.number
        self.place.setText(
            tr("“{title}”, heading", title=title)
            if number is None
            else tr("“{title}”, paragraph {number}", title=title, number=number)
        )
