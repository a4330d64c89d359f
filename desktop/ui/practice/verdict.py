"""Right or not: a sign, a word and what is right, spoken to screen readers too."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.practice.asking import Asked, Way
from desktop.ui.look import Look
from desktop.ui.practice.leading import set_words
from desktop.ui.practice.paper import label, set_tone
from desktop.ui.words import tr

_SIGN = 18


class VerdictLine(QWidget):
    """Says what became of an answer."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._look = look
        self.sign = QLabel()
        self.words, self.answer, self.remark = label(), label(), label(soft=True)
        column = QVBoxLayout()
        column.setSpacing(3)
        for one in (self.words, self.answer, self.remark):
            one.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(one)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(10)
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def show_verdict(self, right: bool | None, asked: Asked, remark: str) -> None:
        """Say whether an answer was right; None where the reader says so."""
        self.setVisible(right is not None)
        if right is None:
            _announce(self, asked.card.answer)
            return
        self.sign.setPixmap(
            self._look.icon("check" if right else "x", "right" if right else "accent").pixmap(_SIGN, _SIGN)
        )
        set_tone(self.words, "right" if right else "accent")
        self.words.setFont(self._look.interface_font(14, self._look.SEMIBOLD))
        set_words(self.words, tr("Right.") if right else tr("Not right."))
        answer = _right_answer(asked, right)
        self.answer.setFont(self._look.reading_font(1.0))
        set_words(self.answer, answer)
        self.answer.setVisible(bool(answer))
        set_words(self.remark, remark)
        self.remark.setVisible(bool(remark))
        _announce(self, " ".join(filter(None, (self.words.text(), answer, remark))))


def _right_answer(asked: Asked, right: bool) -> str:
    """What is right, where the widget of the answer does not show it already."""
    card = asked.card
    match asked.way:
        case Way.TRUTH:
            return "" if asked.is_true else tr("What is true: {statement}", statement=card.prompt)
        case Way.PICK:
            return "" if right else card.answer
        case Way.PLACE:
            return card.answer
        case _:
            return card.answer if not right or asked.way is Way.ORDER else ""


def _announce(widget: QWidget, words: str) -> None:
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
