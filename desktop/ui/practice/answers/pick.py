"""One of several answers, or true or false."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.practice.asking import Asked, Way
from desktop.ui.look import Look
from desktop.ui.practice.answers.answer import AnswerWidget
from desktop.ui.practice.answers.option import OptionButton
from desktop.ui.words import tr


class PickAnswer(AnswerWidget):
    """A button for each answer; its number chooses it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(look, parent)
        self.buttons: list[OptionButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_asked(self, asked: Asked) -> None:
        """Offer the answers, the first with the keyboard."""
        before = self.buttons
        judging = asked.way is Way.TRUTH
        texts = (tr("True"), tr("False")) if judging else asked.options
        self.buttons = [OptionButton(self.look, n, text, reading=not judging) for n, text in enumerate(texts, 1)]
        for place, button in enumerate(self.buttons):
            self._column.addWidget(button)
            button.show()  # the layout would do so later, and what is not shown cannot take the keyboard
            button.clicked.connect(lambda _checked=False, place=place: self._give(place, judging))
            if place:
                QWidget.setTabOrder(self.buttons[place - 1], button)
        self.buttons[0].setFocus()
        for button in before:  # only now: the keyboard would leave the page with the button that had it
            self._column.removeWidget(button)
            button.hide()  # until it is deleted, the arrows would still go to it
            button.deleteLater()

    def show_verdict(self, asked: Asked, given: object) -> None:
        """Mark what is right, and what was picked instead."""
        right, picked = _place(asked.right), _place(given)
        for place, button in enumerate(self.buttons):
            button.mark("right" if place == right else "wrong" if place == picked else "none")

    def take_key(self, event: QKeyEvent) -> bool:
        """A digit chooses; the arrows go from answer to answer."""
        place = event.text().isdecimal() and int(event.text()) - 1
        if place is not False and 0 <= place < len(self.buttons):
            self.buttons[place].click()
            return True
        return False

    def _give(self, place: int, judging: bool) -> None:
        self.given.emit(place == 0 if judging else place)


def _place(answer: object) -> int:
    """The place of an answer; of True the first, of False the second."""
    if isinstance(answer, bool):
        return 0 if answer else 1
    return answer if isinstance(answer, int) else -1
