"""An answer that is typed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from desktop.exercises.cards.values import CardKind
from desktop.practice.asking import Asked
from desktop.ui.look import Look
from desktop.ui.practice.answers.answer import AnswerWidget
from desktop.ui.words import tr

_LONGEST = 200


class AnswerField(QLineEdit):
    """A field that leaves Ctrl+Z to the session where it has nothing to undo itself, and keeps Enter."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo what was typed, if anything was; Enter gives the answer, and must not rate it as well."""
        if event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable():
            event.ignore()
        else:
            super().keyPressEvent(event)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()


class WrittenAnswer(AnswerWidget):
    """A field; Enter gives what stands there."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin with an empty field."""
        super().__init__(look, parent)
        self.field = AnswerField()
        self.field.setMaxLength(_LONGEST)
        self.field.setAccessibleName(tr("Your answer"))
        self.field.returnPressed.connect(self._on_given)
        self.button = QPushButton(tr("&Answer"))
        self.button.setToolTip(tr("Give this answer (Enter)"))
        self.button.clicked.connect(self._on_given)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)

    def show_asked(self, asked: Asked) -> None:
        """Empty the field, and take the keyboard."""
        self.field.setFont(self.look.reading_font())
        self.field.setText("")  # clear() could be undone, and would bring back the answer to another card
        self.field.setReadOnly(False)
        self.button.setEnabled(True)
        dated = asked.card.kind is CardKind.DATE
        self.field.setPlaceholderText(tr("A day, a month or a year") if dated else tr("The name or the words"))
        self.field.setToolTip(tr("Small slips in names are forgiven and shown."))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_verdict(self, asked: Asked, given: object) -> None:
        """Leave what was typed to be read."""
        del asked, given
        self.field.setReadOnly(True)
        self.button.setEnabled(False)

    def _on_given(self) -> None:
        if not self.field.isReadOnly():
            self.given.emit(self.field.text())
