"""What all widgets share in which an answer is given."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.practice.asking import Asked
from desktop.ui.look import Look


class AnswerWidget(QWidget):
    """Takes one answer. After it was given, it shows what was right and takes no other."""

    given = Signal(object)
    """The answer, in the form that `Asked` says."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.look = look

    def show_asked(self, asked: Asked) -> None:
        """Ask a card, and take the keyboard."""
        raise NotImplementedError

    def show_verdict(self, asked: Asked, given: object) -> None:
        """Show beside what was given what is right."""
        raise NotImplementedError

    def take_keyboard(self) -> None:
        """Put the keyboard where it was before this widget was left."""
        (self.focusWidget() or self).setFocus()

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether a key that nothing else has taken was meant for the answer, such as the digit of an option."""
        del event
        return False
