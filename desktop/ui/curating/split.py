"""Asks which mentions of an actor are somebody else: two people of one surname told apart."""

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
from db.model.article import Span
from db.model.lesson import Lesson
from desktop.extraction.sentences import sentence_at
from desktop.library.typed import one_line
from desktop.ui.curating.fields import isolated
from desktop.ui.dialogs.saving import SavingDialog
from desktop.ui.look import Look
from desktop.ui.models.words import paragraph_words
from desktop.ui.words import tr
from desktop.wording.lessons import ACTOR_KINDS

_AROUND = 40
"""Characters of the sentence that are shown on both sides of a mention, cut between words."""


class SplitDialog(SavingDialog):
    """The mentions of one actor with their sentences; those that are ticked go to a new actor."""

    saved = Signal(object, object)
    """The new Actor (id 0) and the Spans of its mentions."""

    def __init__(
        self,
        lesson: Lesson,
        actor: Actor,
        look: Look,
        parent: QWidget | None = None,
        *,
        new: Actor | None = None,
        ticked: Sequence[Span] = (),
    ) -> None:
        """Begin with no mention ticked, or with what was typed and ticked before."""
        super().__init__(tr("Split actor"), parent)
        self._lesson, self._actor = lesson, actor
        self._spans: Sequence[Span] = lesson.mentions_by_actor.get(actor.id, ())
        self.resize(620, 520)
        self.mentions = QListWidget()
        self.mentions.setAccessibleName(tr("Mentions"))
        self.mentions.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.mentions.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.mentions.setUniformItemSizes(True)
        self.mentions.setSpacing(2)
        for span in self._spans:
            item = QListWidgetItem(self._around(span))
            item.setToolTip(" ".join(lesson.text_of(sentence_at(lesson.article.text, span.start)).split()))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if span in ticked else Qt.CheckState.Unchecked)
            self.mentions.addItem(item)
        self.mentions.itemChanged.connect(self._show_what_is_possible)
        self.name = QLineEdit("" if new is None else new.name)
        self.name.setAccessibleName(tr("Name"))
        self.name.setPlaceholderText(tr("The full name of the other one"))
        self.name.textChanged.connect(self._show_what_is_possible)
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Kind"))
        for kind, words in ACTOR_KINDS.items():
            self.kind.addItem(tr(words), kind)
        self.kind.setCurrentIndex(self.kind.findData((new or actor).kind))
        self.make_buttons(tr("Make another actor of the ticked mentions (Enter)"))
        self.save.setText(tr("S&plit"))
        self._assemble()
        self._show_what_is_possible()
        self.mentions.setFocus()

    def _around(self, span: Span) -> str:
        text = self._lesson.article.text
        sentence = sentence_at(text, span.start)
        before, after = text[min(sentence.start, span.start) : span.start], text[span.end : max(sentence.end, span.end)]
        if len(before) > _AROUND:
            before = "…" + before[-_AROUND:].partition(" ")[2]
        if len(after) > _AROUND:
            after = after[:_AROUND].rpartition(" ")[0] + "…"
        words = " ".join(f"{before}{self._lesson.text_of(span)}{after}".split())
        return tr("{place}: {words}", place=paragraph_words(self._lesson, span.start), words=isolated(words))

    def _assemble(self) -> None:
        why = QLabel(
            tr("Tick the mentions of “{name}” that are somebody else. They go to a new actor.", name=self._actor.name)
        )
        why.setTextFormat(Qt.TextFormat.PlainText)
        why.setWordWrap(True)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(tr("&Name"), self.name)
        form.addRow(tr("&Kind"), self.kind)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addWidget(why)
        column.addWidget(self.mentions, 1)
        column.addLayout(form)
        column.addWidget(self.buttons)

    def _ticked(self) -> list[Span]:
        states = [self.mentions.item(row).checkState() for row in range(self.mentions.count())]
        return [span for span, state in zip(self._spans, states, strict=True) if state is Qt.CheckState.Checked]

    def hand_over(self) -> None:
        """Say who the other one is, and where."""
        kind = ActorKind(self.kind.currentData())
        name, ticked = one_line(self.name.text()), self._ticked()
        # The surname by which the text calls both stays a name of both.
        short = dict.fromkeys(one_line(self._lesson.text_of(span)) for span in ticked)
        aliases = tuple(one for one in short if one != name and not one[:1].islower())
        self.saved.emit(Actor(0, "", name, kind, "", False, aliases, (), ()), ticked)

    def _show_what_is_possible(self) -> None:
        ticked = len(self._ticked())
        self.save.setEnabled(0 < ticked < len(self._spans) and bool(one_line(self.name.text())))
