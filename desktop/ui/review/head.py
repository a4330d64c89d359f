"""What stands above the suggestions: what is left to do, how far one is, and what should be known of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QToolButton, QVBoxLayout, QWidget

from db.model.suggestion import Suggestion, SuggestionState
from desktop.ui.look import Look
from desktop.ui.models.suggestions import counted, is_doubtful, is_left, left_words, to_decide
from desktop.ui.review.beforehand import BeforehandLine
from desktop.ui.words import tr

_LEADING, _TRAILING = 18, 10
"""Pixels before the words, and after the button, which has some of its own around its word."""


class Head(QWidget):
    """The title line, what is left, and the line of progress."""

    closed = Signal()
    checklist_wanted = Signal()
    """What is still missing in the lesson is to be shown."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin with nothing to do."""
        super().__init__(parent)
        self._look = look
        self._low = False
        self.title, self.left = QLabel(tr("Review")), QLabel()
        for label in (self.title, self.left):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.left.setWordWrap(True)
        self.caution = QLabel()
        self.caution.setTextFormat(Qt.TextFormat.PlainText)
        self.caution.setWordWrap(True)
        self.caution.setProperty("tone", "soft")
        self.caution.hide()
        self.telling = QLabel()
        self.telling.setTextFormat(Qt.TextFormat.PlainText)
        self.telling.setWordWrap(True)
        self.telling.setProperty("tone", "soft")
        self.telling.setAccessibleName(tr("How years are found"))
        self.telling.hide()
        self.beforehand = BeforehandLine(look)
        self.close_button = QToolButton()
        self.close_button.setText(tr("Close"))
        self.close_button.setToolTip(tr("Back to actors and timeline; what is left stays"))
        self.close_button.clicked.connect(self.closed)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        self.progress.setAccessibleName(tr("Decided"))
        self.checklist = QPushButton(tr("What is still missing"))
        self.checklist.setToolTip(tr("Go through what the lesson still needs"))
        self.checklist.setAutoDefault(False)
        self.checklist.clicked.connect(self.checklist_wanted)
        self._assemble()
        look.changed.connect(self._dress)
        self._dress()

    def _assemble(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self.title, 1)
        first.addWidget(self.close_button)
        column = QVBoxLayout(self)
        edges = (_TRAILING, _LEADING) if self.isRightToLeft() else (_LEADING, _TRAILING)
        column.setContentsMargins(edges[0], 8, edges[1], 2)
        column.setSpacing(5)
        column.addLayout(first)
        for widget in (self.left, self.progress, self.beforehand, self.caution, self.telling):
            row = QHBoxLayout()
            row.setSpacing(0)
            row.addWidget(widget)
            row.addSpacing(_LEADING - _TRAILING)
            column.addLayout(row)
        button = QHBoxLayout()
        button.setContentsMargins(0, 4, 0, 8)
        button.addWidget(self.checklist)
        button.addStretch(1)
        column.addLayout(button)
        self.checklist.hide()

    def say_caution(self, sentence: str) -> None:
        """Say that suggestions are weaker for the language of the article; an empty sentence says nothing."""
        self.caution.setText(sentence)
        self.caution.setVisible(bool(sentence))

    def say_telling(self, sentence: str) -> None:
        """Say whether the text tells history or news, so how years are found; an empty sentence says nothing."""
        self.telling.setText(sentence)
        self.telling.setVisible(bool(sentence) and not self._low)

    def set_low(self, low: bool) -> None:
        """In a low window the suggestions need the room more."""
        self._low = low
        self.say_telling(self.telling.text())

    def show_state(self, suggestions: Sequence[Suggestion]) -> None:
        """Say what is left of the suggestions; when nothing is, what came of them."""
        left = sum(is_left(one) for one in suggestions)
        finished = bool(suggestions) and not left
        words = left_words(suggestions) if suggestions else ""
        if finished:
            kept = counted(one for one in suggestions if one.state is SuggestionState.ACCEPTED)
            words = tr("All is decided. In the lesson: {kinds}.", kinds=kept or tr("none of it"))
        self.left.setText(words)
        self.left.setVisible(bool(words))
        self.progress.setRange(0, max(1, len(suggestions)))
        self.progress.setValue(len(suggestions) - left)
        self.progress.setVisible(bool(suggestions))
        self.progress.setAccessibleDescription(words)
        self.checklist.setVisible(bool(suggestions) and all(map(is_doubtful, to_decide(suggestions))))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a hairline below what is said at the end, where no filters stand between it and the suggestions."""
        if self.checklist.isVisible():
            painter = QPainter(self)
            painter.setPen(self._look.colour("line"))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
            painter.end()

    def _dress(self) -> None:
        theme = self._look.theme
        self.progress.setStyleSheet(
            f"QProgressBar {{ background: {theme.line}; border: 0; border-radius: 2px; }}"
            f" QProgressBar::chunk {{ background: {theme.accent}; border-radius: 2px; }}"
        )
        self.title.setFont(self._look.interface_font(13, Look.SEMIBOLD))
        self.left.setFont(self._look.interface_font(13))
        for label in (self.caution, self.telling):
            label.setFont(self._look.interface_font(12))
