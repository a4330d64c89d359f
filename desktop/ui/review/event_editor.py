"""The editor of a suggested event: headline, date as written and as said, who takes part, how it is told."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from db.model.event import DateBasis
from db.model.moment import Moment, MomentError
from db.model.sentence import Sentence, said
from db.model.suggestion import EventSuggestion, Proposal
from desktop.ui.look import Look
from desktop.ui.panes.chips import Flow
from desktop.ui.review.cap import KeyBox
from desktop.ui.review.editor import Editor
from desktop.ui.review.fields import Field, KindChoice, Removable, WrappingField
from desktop.ui.words import tr
from desktop.wording.dates import describe
from desktop.wording.lessons import CLAIMS, DATE_BASES

_DATE_WIDTH = 122


class EventEditor(Editor):
    """A date that cannot be read is said so at once, and is not kept."""

    actor_wanted = Signal()
    """One more actor takes part: which one is to be asked."""

    def make_fields(self) -> None:
        """Make the fields."""
        self.title = WrappingField(tr("Headline"))
        self.title.kept.connect(self._on_title)
        self.date = Field(tr("Date"))
        self.date.setFixedWidth(_DATE_WIDTH)
        self.date.setPlaceholderText(tr("undated"))
        self.date.setToolTip(tr("2017, 2017-01 or 2017-01-11; ~ for about, ../2017 for by 2017, 2014/2016 for from to"))
        self.date.textChanged.connect(self._say_date)
        self.date.kept.connect(self._on_date)
        for field in (self.title, self.date):
            field.left.connect(self.left)
        self.title.height_changed.connect(self.height_changed)
        self.said = self.label(12.5, "ink")
        self.rule = self.label(11.5, "soft")
        self.actors = QWidget()
        self.actors.setAccessibleName(tr("Who takes part"))
        self._shown: list[tuple[int, str, str | None]] | None = None
        """Who is shown as taking part: key, part and name."""
        self._flow = Flow(self.actors, 5)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.claim = KindChoice(tr("How it is told"), self.look)
        self.claim.activated.connect(self._on_claim)
        self.key = KeyBox(tr("Learn this"), "L", self.look)
        self.key.clicked.connect(self._on_key)
        self._assemble()

    def _assemble(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.title, 1)
        first.addWidget(self.place)
        second.setSpacing(9)
        second.addWidget(self.date)
        second.addWidget(self.said, 1)
        self.column.addLayout(first)
        self.column.addLayout(second)
        for widget in (self.rule, self.actors, self.claim, self.key):
            self.column.addWidget(widget)

    @property
    def first_field(self) -> QWidget:
        """The headline."""
        return self.title

    def show_fields(self, proposal: Proposal) -> None:
        """Show an event."""
        assert isinstance(proposal, EventSuggestion)
        self.title.show_text(proposal.title)
        self.date.show_text("" if proposal.date is None else proposal.date.edtf)
        self._say_date()
        self._show_actors(proposal)
        self.claim.show_kinds([(tr(words), claim) for claim, words in CLAIMS.items()], proposal.claim)
        self.key.setChecked(proposal.key)

    def _say_date(self) -> None:
        """Say the date that stands in the field, or what is wrong with it."""
        text, event = self.date.text().strip(), self._event()
        try:
            moment = Moment.parse(text) if text else None
        except MomentError as error:
            self.said.setText("")
            self.rule.setText(error.said(tr))
        else:
            self.said.setText(tr("undated") if moment is None else describe(moment, self.look.language))
            known = event is not None and moment == event.date and moment is not None
            rule = said(event.date_rule, tr) if event is not None and known else ""
            if event is not None and known and event.date_basis is DateBasis.WORKED_OUT:
                basis = tr(DATE_BASES[event.date_basis])
                rule = tr("{basis}: {rule}", basis=basis, rule=rule) if rule else basis
            self.rule.setText(rule)
        self.rule.setVisible(bool(self.rule.text()))
        self.height_changed.emit()

    def _show_actors(self, event: EventSuggestion) -> None:
        shown = [(key, part, self.names.get(key)) for key, part in event.actors]
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for key, part, name in shown:
            if name is not None:
                words = tr("{name}: {part}", name=name, part=part) if part else name
                spoken = tr("{name} takes no part", name=name)
                button = Removable(words, spoken, partial(self._on_remove, key), self.look, self.actors)
                self._flow.addWidget(button)
                button.show()  # Qt would do so too late for the height of the row
        self.add = QPushButton(tr("Add…"), self.actors)
        self.add.setFont(self.look.interface_font(12))
        self.add.setStyleSheet("QPushButton { padding: 2px 9px; } QPushButton:focus { padding: 1px 8px; }")
        self.add.setAutoDefault(False)
        self.add.setAccessibleName(tr("Add an actor who takes part"))
        self.add.clicked.connect(self.actor_wanted)
        self._flow.addWidget(self.add)
        self.add.show()
        self.actors.updateGeometry()

    def choose_kind(self, number: int) -> None:
        """Choose how it is told by its digit."""
        if 1 <= number <= self.claim.count():
            self.claim.setCurrentIndex(number - 1)
            self._on_claim()

    def toggle_key(self) -> None:
        """Mark it as one to learn, or unmark it."""
        self.key.click()

    def add_actor(self, key: int) -> None:
        """One more actor takes part."""
        event = self._event()
        if event is not None and key not in (known for known, _ in event.actors):
            self.keep(event._replace(actors=(*event.actors, (key, ""))))

    def dress(self) -> None:
        """Take faces and colours from the look."""
        super().dress()
        self.title.setFont(self.look.interface_font(13.5, Look.SEMIBOLD))
        for widget in (self.date, self.claim, self.key):
            widget.setFont(self.look.interface_font(12.5))

    # What was changed

    def _event(self) -> EventSuggestion | None:
        proposal = None if self.suggestion is None else self.suggestion.proposal
        return proposal if isinstance(proposal, EventSuggestion) else None

    def _on_title(self, text: str) -> None:
        event = self._event()
        if event is not None and text:
            self.keep(event._replace(title=text))
        elif event is not None:
            self.title.show_text(event.title)

    def _on_date(self, text: str) -> None:
        event = self._event()
        if event is None:
            return
        try:
            moment = Moment.parse(text.strip()) if text.strip() else None
        except MomentError:
            self.date.show_text("" if event.date is None else event.date.edtf)
            self._say_date()
            return
        # What a teacher writes is as good as what the text says; the rule spoke of another date.
        self.keep(event._replace(date=moment, date_basis=DateBasis.STATED, date_rule=Sentence("")))
        self._say_date()

    def _on_claim(self) -> None:
        event = self._event()
        if event is not None:
            self.keep(event._replace(claim=self.claim.value))

    def _on_key(self, key: bool) -> None:
        event = self._event()
        if event is not None:
            self.keep(event._replace(key=key))

    def _on_remove(self, key: int) -> None:
        event = self._event()
        if event is not None:
            self.keep(event._replace(actors=tuple(one for one in event.actors if one[0] != key)))
