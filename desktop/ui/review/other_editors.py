"""The editors of suggested relations and statements."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.model.statement import SpeakerKind
from db.model.suggestion import Proposal, RelationSuggestion, StatementSuggestion
from desktop.library.typed import one_line
from desktop.ui.look import Look
from desktop.ui.review.editor import Editor
from desktop.ui.review.fields import Choice, Field, KindChoice, WrappingField
from desktop.ui.words import tr
from desktop.wording.lessons import SPEAKERS, STATEMENT_KINDS


class RelationEditor(Editor):
    """Who, stands how, to whom."""

    def make_fields(self) -> None:
        """Make the fields."""
        self.one, self.other = Choice(tr("Who")), Choice(tr("To whom"))
        self.relation = Field(tr("Relation"))
        self.relation.setToolTip(tr("In a few words, such as “commands” or “part of”"))
        self.relation.kept.connect(self._on_relation)
        self.relation.left.connect(self.left)
        for choice in (self.one, self.other):
            choice.activated.connect(self._on_end)
        first = QHBoxLayout()
        first.addWidget(self.one, 1)
        first.addWidget(self.place)
        self.column.addLayout(first)
        self.column.addWidget(self.relation)
        self.column.addWidget(self.other)

    @property
    def first_field(self) -> QWidget:
        """What relation it is."""
        return self.relation

    def show_fields(self, proposal: Proposal) -> None:
        """Show a relation."""
        assert isinstance(proposal, RelationSuggestion)
        names = [(name, key) for key, name in self.names.items()]
        self.one.show_choice(names, proposal.from_key)
        self.relation.show_text(proposal.kind)
        self.other.show_choice(names, proposal.to_key)

    def dress(self) -> None:
        """Take faces and colours from the look."""
        super().dress()
        self.relation.setFont(self.look.interface_font(13, Look.SEMIBOLD))
        for choice in (self.one, self.other):
            choice.setFont(self.look.interface_font(12.5))

    def _on_relation(self, text: str) -> None:
        if self.suggestion is None or not isinstance(self.suggestion.proposal, RelationSuggestion):
            return
        if one_line(text):
            self.keep(self.suggestion.proposal._replace(kind=one_line(text)))
        else:
            self.relation.show_text(self.suggestion.proposal.kind)

    def _on_end(self) -> None:
        if self.suggestion is not None and isinstance(self.suggestion.proposal, RelationSuggestion):
            ends = {"from_key": self.one.value, "to_key": self.other.value}
            self.keep(self.suggestion.proposal._replace(**ends))


class StatementEditor(Editor):
    """What is said, of which kind it is, and who says it."""

    def make_fields(self) -> None:
        """Make the fields."""
        self.text = WrappingField(tr("Statement"))
        self.text.kept.connect(self._on_text)
        self.text.left.connect(self.left)
        self.text.height_changed.connect(self.height_changed)
        self.speaker = Choice(tr("Who says it"))
        self.speaker.activated.connect(self._on_speaker)
        self.kind = KindChoice(tr("Kind of statement"), self.look)
        self.kind.activated.connect(self._on_kind)
        first = QHBoxLayout()
        first.addWidget(self.text, 1)
        first.addWidget(self.place)
        self.column.addLayout(first)
        self.column.addWidget(self.speaker)
        self.column.addWidget(self.kind)

    @property
    def first_field(self) -> QWidget:
        """What is said."""
        return self.text

    def show_fields(self, proposal: Proposal) -> None:
        """Show a statement."""
        assert isinstance(proposal, StatementSuggestion)
        self.text.show_text(proposal.text)
        speakers: list[tuple[str, object]] = [(name, (SpeakerKind.ACTOR, key)) for key, name in self.names.items()]
        speakers += [(tr(SPEAKERS[kind]), (kind, None)) for kind in (SpeakerKind.AUTHOR, SpeakerKind.UNNAMED)]
        self.speaker.show_choice(speakers, (proposal.speaker, proposal.speaker_key))
        self.kind.show_kinds([(tr(words), kind) for kind, words in STATEMENT_KINDS.items()], proposal.kind)

    def choose_kind(self, number: int) -> None:
        """Choose a kind by its digit."""
        if 1 <= number <= self.kind.count():
            self.kind.setCurrentIndex(number - 1)
            self._on_kind()

    def dress(self) -> None:
        """Take faces and colours from the look."""
        super().dress()
        self.text.setFont(self.look.interface_font(13, Look.SEMIBOLD))
        for choice in (self.speaker, self.kind):
            choice.setFont(self.look.interface_font(12.5))

    def _statement(self) -> StatementSuggestion | None:
        proposal = None if self.suggestion is None else self.suggestion.proposal
        return proposal if isinstance(proposal, StatementSuggestion) else None

    def _on_text(self, text: str) -> None:
        statement = self._statement()
        if statement is not None and text:
            self.keep(statement._replace(text=text))
        elif statement is not None:
            self.text.show_text(statement.text)

    def _on_speaker(self) -> None:
        statement = self._statement()
        if statement is not None:
            kind, key = self.speaker.value
            self.keep(statement._replace(speaker=kind, speaker_key=key))

    def _on_kind(self) -> None:
        statement = self._statement()
        if statement is not None:
            self.keep(statement._replace(kind=self.kind.value))
