"""Asks which of a few ways something is meant, each with a line that says what it does."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from desktop.ui.curating.fields import begin_with_the_line, give_tone
from desktop.ui.dialogs.saving import SavingDialog
from desktop.ui.look import Look
from desktop.ui.words import tr

_INDENT = 24
"""Pixels from a round box to its words."""


class ChoiceDialog(SavingDialog):
    """One question, and answers of which the first is chosen at the beginning."""

    saved = Signal(int)
    """The place of the answer, from 0."""

    def __init__(
        self,
        title: str,
        question: str,
        answers: Sequence[tuple[str, str]],
        verb: str,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        """`answers` are words with what should be known of each ("" for nothing); `verb` stands on the button."""
        super().__init__(title, parent)
        self.setMinimumWidth(440)
        words = _plain(question)
        words.setFont(look.interface_font(13, Look.SEMIBOLD))
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(6)
        column.addWidget(words)
        column.addSpacing(8)
        self.answers: list[QRadioButton] = []
        self._group = QButtonGroup(self)
        for answer, detail in answers:
            self._add(column, answer, detail)
        self.make_buttons(tr("Go on with this answer (Enter)"))
        self.save.setText(verb)
        column.addStretch(1)
        column.addSpacing(8)
        column.addWidget(self.buttons)
        self.answers[0].setChecked(True)
        self.answers[0].setFocus()

    def _add(self, column: QVBoxLayout, answer: str, detail: str) -> None:
        button = QRadioButton(without_mnemonic(answer))
        button.setAccessibleDescription(detail)
        self._group.addButton(button, len(self.answers))
        self.answers.append(button)
        column.addWidget(button)
        if detail:
            label = _plain(detail)
            label.setIndent(_INDENT)
            give_tone(label, "soft")
            column.addWidget(label)
        column.addSpacing(6)

    def hand_over(self) -> None:
        """Say which answer was chosen."""
        self.saved.emit(self._group.checkedId())


def without_mnemonic(words: str) -> str:
    """Words for a button that are not ours, such as a name: an & in them is one."""
    return words.replace("&", "&&")


def _plain(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    begin_with_the_line(label)
    return label
