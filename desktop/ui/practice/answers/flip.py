"""A card that is turned over: the reader says how well it was known."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from db.model.practice import Rating
from desktop.practice.asking import Asked
from desktop.ui.look import Look
from desktop.ui.practice.answers.answer import AnswerWidget
from desktop.ui.practice.leading import set_words
from desktop.ui.words import tr


class FlipAnswer(AnswerWidget):
    """A button that shows the answer; Space and Enter press it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin with the answer hidden."""
        super().__init__(look, parent)
        self.button = QPushButton(tr("Show the answer"))
        self.button.setToolTip(tr("Show the answer (Space)"))
        self.button.setDefault(True)
        self.button.clicked.connect(self._on_turned)
        self.answer = QLabel()
        self.answer.setTextFormat(Qt.TextFormat.PlainText)
        self.answer.setWordWrap(True)
        self.answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.answer)

    def show_asked(self, asked: Asked) -> None:
        """Hide the answer."""
        del asked
        self.answer.hide()
        self.button.show()
        self.button.setFocus()

    def show_verdict(self, asked: Asked, given: object) -> None:
        """Show the answer."""
        del given
        self.answer.setFont(self.look.reading_font(1.08, self.look.SEMIBOLD))
        set_words(self.answer, asked.card.answer)
        self.button.hide()
        self.answer.show()

    def take_key(self, event: QKeyEvent) -> bool:
        """Enter turns the card over, as Space does."""
        if self.button.isVisible() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.button.click()
            return True
        return False

    def _on_turned(self) -> None:
        self.given.emit(Rating.GOOD)  # the reader says afterwards how well it was known
