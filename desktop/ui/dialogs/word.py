"""Asks what a word of the article means."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.library.typed import one_line
from desktop.ui.dialogs.saving import SavingDialog
from desktop.ui.words import tr

_MEANING_LINES = 3


class WordDialog(SavingDialog):
    """A word, its meaning, and whether it carries a judgement that a plainer one does not."""

    saved = Signal(str, str, bool, str)
    """Word, meaning, whether it is loaded, and the plainer word, which may be empty."""
    deleted = Signal()

    def __init__(
        self,
        word: str,
        meaning: str = "",
        loaded: bool = False,
        plainer: str = "",
        parent: QWidget | None = None,
        *,
        existing: bool,
    ) -> None:
        """Begin with what is known; an existing word can be deleted."""
        super().__init__(tr("Change word") if existing else tr("Explain word"), parent)
        self._make_widgets(word, meaning, loaded, plainer)
        self._make_buttons(existing)
        self._assemble()
        self._show_what_is_possible()
        self.meaning.setFocus()

    def _make_widgets(self, word: str, meaning: str, loaded: bool, plainer: str) -> None:
        self.word = QLineEdit(one_line(word))
        self.word.setAccessibleName(tr("Word"))
        self.word.setToolTip(tr("As a word list has it, such as “to recognise” for “recognised”"))
        self.word.setMinimumWidth(320)
        self.meaning = QPlainTextEdit(meaning)
        self.meaning.setTabChangesFocus(True)
        self.meaning.setAccessibleName(tr("Meaning"))
        self.meaning.setPlaceholderText(tr("In plain words, as it is meant here"))
        lines = _MEANING_LINES * self.meaning.fontMetrics().lineSpacing()
        self.meaning.setFixedHeight(lines + 20)
        self.loaded = QCheckBox(tr("It carries a &judgement"))
        self.loaded.setToolTip(tr("Whoever uses this word says what to think, too"))
        self.loaded.setChecked(loaded)
        self.plainer = QLineEdit(plainer)
        self.plainer.setAccessibleName(tr("Plainer word"))
        self.plainer.setPlaceholderText(tr("A word without the judgement, if there is one"))
        self.word.textChanged.connect(self._show_what_is_possible)
        self.meaning.textChanged.connect(self._show_what_is_possible)
        self.loaded.toggled.connect(self._show_what_is_possible)

    def _make_buttons(self, existing: bool) -> None:
        self.make_buttons(tr("Keep the explanation (Ctrl+Enter)"))
        self.delete = self.add_button(tr("&Delete"), tr("Take the word out of the word list"))
        self.delete.setVisible(existing)
        self.delete.clicked.connect(self._on_delete)
        self.save_with_ctrl_enter()

    def _assemble(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr("&Word"), self.word)
        form.addRow(tr("&Meaning"), self.meaning)
        form.addRow("", self.loaded)
        self.plainer_label = QLabel(tr("&Plainer word"))
        self.plainer_label.setBuddy(self.plainer)
        form.addRow(self.plainer_label, self.plainer)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(18)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(self.buttons)

    def _show_what_is_possible(self) -> None:
        self.save.setEnabled(bool(one_line(self.word.text()) and one_line(self.meaning.toPlainText())))
        self.plainer.setEnabled(self.loaded.isChecked())
        self.plainer_label.setEnabled(self.loaded.isChecked())

    def hand_over(self) -> None:
        """Say the word and what it means."""
        plainer = one_line(self.plainer.text()) if self.loaded.isChecked() else ""
        meaning = one_line(self.meaning.toPlainText())
        self.saved.emit(one_line(self.word.text()), meaning, self.loaded.isChecked(), plainer)

    def _on_delete(self) -> None:
        self.deleted.emit()
        self.accept()
