"""Asks in which articles an actor is somebody else: two people of one name told apart in several articles at once."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from db.model.actor import Actor, ActorKind
from desktop.library.cast.duplicates import Place
from desktop.library.typed import one_line, shortened
from desktop.ui.curating.fields import begin_with_the_line, isolated
from desktop.ui.dialogs.saving import SavingDialog
from desktop.ui.words import tr
from desktop.wording.lessons import ACTOR_KINDS

_LONGEST = 140
"""Characters of a sentence that are shown."""


class SplitArticlesDialog(SavingDialog):
    """The articles that speak of one actor, each with its first sentence; in those ticked it is a new actor."""

    saved = Signal(object, object)
    """The new Actor (id 0), and the ids of the articles that speak of it."""

    def __init__(self, actor: Actor, places: Sequence[Place], parent: QWidget | None = None) -> None:
        """Begin with no article ticked."""
        super().__init__(tr("Split actor"), parent)
        self._actor, self._places = actor, places
        self.resize(620, 520)
        self.articles = QListWidget()
        self.articles.setAccessibleName(tr("Articles"))
        self.articles.setAccessibleDescription(tr("Space ticks an article."))
        self.articles.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.articles.setWordWrap(True)
        self.articles.setSpacing(2)
        for place in places:
            item = QListWidgetItem(f"{place.seen.title}\n{isolated(shortened(place.sentence, _LONGEST))}")
            item.setToolTip(place.sentence)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.articles.addItem(item)
        self.articles.setCurrentRow(0)
        self.articles.itemChanged.connect(self._show_what_is_possible)
        self.name = QLineEdit(actor.name)
        self.name.setAccessibleName(tr("Name"))
        self.name.textChanged.connect(self._show_what_is_possible)
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Kind"))
        for kind, words in ACTOR_KINDS.items():
            self.kind.addItem(tr(words), kind)
        self.kind.setCurrentIndex(self.kind.findData(actor.kind))
        self.make_buttons(tr("Make another actor in the ticked articles (Enter)"))
        self.save.setText(tr("S&plit"))
        self._assemble()
        self._show_what_is_possible()
        self.articles.setFocus()

    def _assemble(self) -> None:
        why = QLabel(
            tr(
                "Tick the articles in which “{name}” is somebody else. There it becomes a new actor.",
                name=self._actor.name,
            )
        )
        why.setTextFormat(Qt.TextFormat.PlainText)
        why.setWordWrap(True)
        begin_with_the_line(why)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(tr("&Name"), self.name)
        form.addRow(tr("&Kind"), self.kind)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addWidget(why)
        column.addWidget(self.articles, 1)
        column.addLayout(form)
        column.addWidget(self.buttons)

    def _ticked(self) -> list[int]:
        states = [self.articles.item(row).checkState() for row in range(self.articles.count())]
        return [
            place.seen.article_id
            for place, state in zip(self._places, states, strict=True)
            if state is Qt.CheckState.Checked
        ]

    def hand_over(self) -> None:
        """Say who the other one is, and in which articles."""
        name = one_line(self.name.text())
        # The short names by which the articles call both stay names of both.
        aliases = tuple(one for one in self._actor.aliases if one != name and " " not in one)
        kind = ActorKind(self.kind.currentData())
        self.saved.emit(Actor(0, "", name, kind, "", False, aliases, (), ()), self._ticked())

    def _show_what_is_possible(self) -> None:
        self.save.setEnabled(0 < len(self._ticked()) < len(self._places) and bool(one_line(self.name.text())))
