"""The editor of a suggested actor: name, kind, other names, mentions and, for one to learn, who that is."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from db.model.actor import Actor
from db.model.suggestion import ActorSuggestion, Gloss, Proposal, SuggestionState
from desktop.library.reviewing.namesakes import meant
from desktop.library.typed import one_line
from desktop.ui.look import Look
from desktop.ui.panes.chips import Flow
from desktop.ui.review.cap import KeyBox
from desktop.ui.review.editor import Editor
from desktop.ui.review.fields import Choice, Field, KindChoice, Removable, WrappingField
from desktop.ui.words import tr, trn
from desktop.wording.lessons import ACTOR_KINDS


class ActorEditor(Editor):
    """Name and kind on two lines; below them the other names, each of which can be taken apart."""

    places_wanted = Signal()
    """The list of its mentions is wanted."""
    name_apart = Signal(int, str)
    """Another name is to become an actor of its own: the id of the suggestion, and the name."""

    def make_fields(self) -> None:
        """Make the fields."""
        self.name = Field(tr("Name"))
        self.name.kept.connect(self._on_name)
        self.name.left.connect(self.left)
        self.kind = KindChoice(tr("Kind of actor"), self.look)
        self.kind.setToolTip(tr("Kind of actor; the digits choose, too"))
        self.kind.activated.connect(self._on_kind)
        self.who = Choice(tr("Who is it?"))
        self.who.setToolTip(tr("Several actors of your library have this name: say which one the article means"))
        self.who.activated.connect(self._on_who)
        self._namesakes: Sequence[Actor] = ()
        self.mentions = QToolButton()
        self.mentions.setToolTip(tr("Show where it is mentioned (P)"))
        self.mentions.clicked.connect(self.places_wanted)
        self.aliases = QWidget()
        self.aliases.setAccessibleName(tr("Other names"))
        self._buttons: list[Removable] = []
        self._flow = Flow(self.aliases, 5)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.key = KeyBox(tr("Learn this"), "L", self.look)
        self.key.setToolTip(tr("One of the few that a class should learn; only these are asked who they are"))
        self.key.clicked.connect(self._on_key)
        self.gloss = WrappingField(tr("In one sentence"))
        self.gloss.setPlaceholderText(tr("Who is that, in one sentence?"))
        self.gloss.kept.connect(self._on_gloss)
        self.gloss.left.connect(self.left)
        self.gloss.height_changed.connect(self.height_changed)
        self.source = self.label(11.5, "faint")
        self._assemble()

    def _assemble(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.name, 1)
        first.addWidget(self.place)
        second.setSpacing(6)
        second.addWidget(self.kind, 1)
        second.addWidget(self.mentions)
        self.column.addLayout(first)
        self.column.addLayout(second)
        for widget in (self.who, self.aliases, self.key, self.gloss, self.source):
            self.column.addWidget(widget)

    @property
    def first_field(self) -> QWidget:
        """The name."""
        return self.name

    def show_fields(self, proposal: Proposal) -> None:
        """Show an actor."""
        assert isinstance(proposal, ActorSuggestion)
        self.name.show_text(proposal.name)
        self.kind.show_kinds([(tr(words), kind) for kind, words in ACTOR_KINDS.items()], proposal.kind)
        self.mentions.setText(trn(len(proposal.mentions), "{n} mention", "{n} mentions"))
        self._show_aliases(proposal.aliases)
        self.key.setChecked(proposal.key)
        self.gloss.show_text("" if proposal.gloss is None else proposal.gloss.text)
        self.source.setText(self._source_words(proposal.gloss))
        for widget in (self.gloss, self.source):
            widget.setVisible(proposal.key)
        self.source.setVisible(proposal.key and bool(self.source.text()))

    def ask_who(self, namesakes: Callable[[ActorSuggestion], Sequence[Actor]]) -> None:
        """Offer the actors of the library that have this name, unless it was decided who it is."""
        decided = self.suggestion is None or self.suggestion.state is SuggestionState.ACCEPTED
        self._namesakes = actors = () if decided else namesakes(self._actor())
        self.who.setVisible(bool(actors))
        if actors:
            entries = [
                (tr("{name}: {gloss}", name=one.name, gloss=one.gloss) if one.gloss else one.name, one.uuid)
                for one in actors
            ]
            self.who.show_choice([(tr("Somebody else of this name"), ""), *entries], self._actor().known)

    def _show_aliases(self, aliases: tuple[str, ...]) -> None:
        if [button.accessibleName() for button in self._buttons] == list(aliases):
            return
        self._buttons = []
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for alias in aliases:
            spoken = tr("Take “{name}” apart: it is somebody else", name=alias)
            button = Removable(alias, spoken, partial(self._on_apart, alias), self.look, self.aliases)
            self._flow.addWidget(button)
            self._buttons.append(button)
            button.show()  # Qt would do so too late for the height of the row
        self.aliases.setVisible(bool(aliases))
        self.aliases.updateGeometry()

    def _source_words(self, gloss: Gloss | None) -> str:
        """Where a proposed gloss comes from."""
        if gloss is None or self.lesson is None or not gloss.text:
            return ""
        if gloss.span is None:
            return tr("Proposed from the library, or from the entries that come with Dramatis")
        return tr("Proposed from the text: “{quote}”", quote=self.lesson.text_of(gloss.span))

    def choose_kind(self, number: int) -> None:
        """Choose a kind by its digit."""
        place = (number - 1) % 10
        if place < self.kind.count():
            self.kind.setCurrentIndex(place)
            self._on_kind()

    def toggle_key(self) -> None:
        """Mark it as one to learn, or unmark it."""
        self.key.click()

    def dress(self) -> None:
        """Take faces and colours from the look."""
        super().dress()
        self.name.setFont(self.look.interface_font(13.5, Look.SEMIBOLD))
        for widget in (self.kind, self.who, self.mentions, self.key, self.gloss):
            widget.setFont(self.look.interface_font(12.5))

    # What was changed

    def _actor(self) -> ActorSuggestion:
        assert self.suggestion is not None
        proposal = self.suggestion.proposal
        assert isinstance(proposal, ActorSuggestion)
        return proposal

    def _on_name(self, text: str) -> None:
        name, actor = one_line(text), self._actor()
        if not name:
            self.name.show_text(actor.name)
            return
        others = tuple(alias for alias in actor.aliases if alias != name)
        if actor.name in self._texts(actor):  # what stands in the text is still its name
            others = (actor.name, *others)
        self.keep(actor._replace(name=name, aliases=others))

    def _texts(self, actor: ActorSuggestion) -> set[str]:
        return set() if self.lesson is None else {self.lesson.text_of(span) for span in actor.mentions}

    def _on_kind(self) -> None:
        self.keep(self._actor()._replace(kind=self.kind.value))

    def _on_who(self) -> None:
        chosen = next((one for one in self._namesakes if one.uuid == self.who.value), None)
        self.keep(meant(self._actor(), chosen))

    def _on_key(self, key: bool) -> None:
        self.keep(self._actor()._replace(key=key))

    def _on_gloss(self, text: str) -> None:
        before = self._actor().gloss
        span = None if before is None else before.span
        self.keep(self._actor()._replace(gloss=Gloss(text, span) if text else None))

    def _on_apart(self, alias: str) -> None:
        if self.suggestion is not None:
            self.name_apart.emit(self.suggestion.id, alias)
