"""Asks whether two actors are the same, and which name stays."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFormLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from db.model.actor import Actor
from desktop.ui.curating.choice import without_mnemonic
from desktop.ui.curating.fields import ActorChoice, give_tone
from desktop.ui.dialogs.saving import SavingDialog
from desktop.ui.words import tr, trn


class MergeDialog(SavingDialog):
    """Two actors become one: everything of the other goes to the one whose name stays."""

    saved = Signal(int, int)
    """The id of the actor that stays, and of the one that goes into it."""

    def __init__(
        self, actor: Actor, others: Sequence[Actor], mentions: Mapping[int, int], parent: QWidget | None = None
    ) -> None:
        """Begin with one of the two; the other is one of `others`, of which a single one is chosen already.

        `mentions` are the numbers of mentions by the ids of actors.
        """
        super().__init__(tr("Merge actors"), parent)
        self._actor, self._mentions = actor, mentions
        self._others = {other.id: other for other in others if other.id != actor.id}
        self.setMinimumWidth(460)
        self.other = ActorChoice(tr("Other actor"), list(self._others.values()), None)
        self.other.setCurrentIndex(0 if len(self._others) == 1 else -1)
        self.other.currentIndexChanged.connect(self._show)
        self.first, self.second = QRadioButton(), QRadioButton()
        self._which = QButtonGroup(self)
        self._which.addButton(self.first)
        self._which.addButton(self.second)
        self.first.setChecked(True)
        self.first.toggled.connect(self._show)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.make_buttons(tr("Make one actor of the two (Enter)"))
        self.save.setText(tr("&Merge"))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        same = QLabel(tr("“{name}” is the same as", name=self._actor.name))
        same.setTextFormat(Qt.TextFormat.PlainText)
        same.setWordWrap(True)
        form.addRow(same)
        form.addRow(tr("&Actor"), self.other)
        form.addRow(tr("Name that stays"), self.first)
        form.addRow("", self.second)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(self.words)
        column.addStretch(1)
        column.addWidget(self.buttons)
        give_tone(self.words, "soft")
        self._show()
        self.other.setFocus()

    def _show(self) -> None:
        chosen = self.other.chosen()
        other = None if chosen is None else self._others[chosen]
        self.first.setText(without_mnemonic(self._actor.name))
        self.second.setText("" if other is None else without_mnemonic(other.name))
        self.second.setVisible(other is not None)
        self.save.setEnabled(other is not None)
        going = self._actor if other is not None and self.second.isChecked() else other
        self.words.setVisible(going is not None)
        if going is not None:
            mentions = trn(self._mentions.get(going.id, 0), "{n} mention", "{n} mentions")
            self.words.setText(
                tr(
                    "“{name}” becomes another name of it, with {mentions}, events, relations and statements,"
                    " in all articles. Undo takes it back.",
                    name=going.name,
                    mentions=mentions,
                )
            )

    def hand_over(self) -> None:
        """Say which actor stays and which goes."""
        other = self.other.chosen()
        if other is not None:
            kept, going = (self._actor.id, other) if self.first.isChecked() else (other, self._actor.id)
            self.saved.emit(kept, going)
