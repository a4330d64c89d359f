"""Asks what happened: headline, date as typed, drawn and said, how it is told, who took part, and what shows it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from db.model.article import Span
from db.model.event import Claim, DateBasis, Event, EventActor
from db.model.lesson import Lesson
from desktop.library.typed import one_line
from desktop.ui.curating.dates import DateField
from desktop.ui.curating.elsewhere import Elsewhere
from desktop.ui.curating.evidence import EvidenceDialog
from desktop.ui.curating.fields import ActorChoice, run_with_the_words
from desktop.ui.look import Look
from desktop.ui.words import tr
from desktop.wording.lessons import CLAIMS, DATE_BASES

_DETAIL_LINES = 2


class PartsField(QWidget):
    """Who took part, and how: a line for each, and one more button."""

    changed = Signal()

    def __init__(self, lesson: Lesson, event: Event) -> None:
        """Begin with the parts of an event."""
        super().__init__()
        self._lesson = lesson
        self._rows: list[tuple[ActorChoice, QLineEdit, QPushButton]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self.add = QPushButton(tr("Add a&n actor"))
        self.add.setToolTip(tr("One more actor that took part"))
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._on_add)
        for part in event.actors:
            self._append(part.actor_id, part.role)
        self._place()

    def parts(self) -> tuple[EventActor, ...]:
        """Who takes part; an actor that is chosen twice counts once."""
        found: dict[int, EventActor] = {}
        for choice, role, _ in self._rows:
            actor_id = choice.chosen()
            if actor_id is not None:
                found.setdefault(actor_id, EventActor(actor_id, one_line(role.text())))
        return tuple(found.values())

    def follow(self, lesson: Lesson) -> None:
        """Offer the actors that the lesson has now."""
        self._lesson = lesson
        for choice, _, _ in self._rows:
            choice.follow(lesson.actors)

    def _append(self, actor_id: int | None, words: str) -> ActorChoice:
        choice = ActorChoice(tr("Actor"), self._lesson.actors, actor_id, tr("Nobody"))
        role = QLineEdit(words)
        role.setAccessibleName(tr("Part"))
        role.setPlaceholderText(tr("what it did, such as “signs”"))
        remove = QPushButton(tr("Remove"))
        remove.setToolTip(tr("This actor took no part"))
        remove.setAutoDefault(False)
        remove.clicked.connect(self._on_remove)
        self._rows.append((choice, role, remove))
        return choice

    def _place(self) -> None:
        for row, widgets in enumerate(self._rows):
            for column, widget in enumerate(widgets):
                self._grid.addWidget(widget, row, column)
        self._grid.addWidget(self.add, len(self._rows), 0)
        self._grid.setColumnStretch(1, 1)

    def _on_add(self) -> None:
        choice = self._append(None, "")
        self._place()
        choice.setFocus()

    def _on_remove(self) -> None:
        row = next((row for row in self._rows if row[2] is self.sender()), None)
        if row is not None:
            self._rows.remove(row)
            for widget in row:
                self._grid.removeWidget(widget)
                widget.deleteLater()
            self._place()
            self.add.setFocus()


class EventDialog(EvidenceDialog):
    """One event of a lesson."""

    def __init__(
        self,
        lesson: Lesson,
        event: Event,
        selected: Callable[[], Span | None],
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with an event; id 0 is a new one. `selected` tells what is selected in the article."""
        existing = event.id != 0
        title = tr("Change event") if existing else tr("New event")
        super().__init__(title, lesson, event.anchor, selected, look, parent)
        self._event = event
        self.resize(640, 640)
        self._make_widgets(look)
        self.finish(
            self._rows(),
            tr("Keep this event (Ctrl+Enter)"),
            tr("Take this event out of the lesson") if existing else "",
        )
        self.show_elsewhere((), writable=False)
        self._show_what_is_possible()
        self.title.setCursorPosition(0)
        self.title.setFocus()

    def _make_widgets(self, look: Look) -> None:
        event = self._event
        self.title = QLineEdit(event.title)
        self.title.setAccessibleName(tr("Headline"))
        self.title.setPlaceholderText(tr("What happened, in at most twelve words"))
        self.title.textChanged.connect(self._show_what_is_possible)
        self.date = DateField(tr("Date"), look)
        self.date.show_moment(event.date)
        self.date.changed.connect(self._show_what_is_possible)
        self.basis = QComboBox()
        self.basis.setAccessibleName(tr("Where the date comes from"))
        for basis, words in DATE_BASES.items():
            self.basis.addItem(tr(words), basis)
        self.basis.setCurrentIndex(self.basis.findData(event.date_basis))
        self.rule = QLineEdit(event.date_rule)
        self.rule.setAccessibleName(tr("How the date was worked out"))
        self.rule.setPlaceholderText(tr("such as “January before the article was published”"))
        self.claim = QComboBox()
        self.claim.setAccessibleName(tr("How it is told"))
        for claim, words in CLAIMS.items():
            self.claim.addItem(tr(words), claim)
        self.claim.setCurrentIndex(self.claim.findData(event.claim))
        self.key = QCheckBox(tr("&Learn this"))
        self.key.setToolTip(tr("A key event: it comes first in lists and exercises"))
        self.key.setChecked(event.key)
        self.detail = QPlainTextEdit(event.detail)
        self.detail.setAccessibleName(tr("Detail"))
        self.detail.setTabChangesFocus(True)
        run_with_the_words(self.detail)
        self.detail.setPlaceholderText(tr("What the headline leaves out"))
        self.detail.setFixedHeight(_DETAIL_LINES * self.detail.fontMetrics().lineSpacing() + 18)
        self.parts = PartsField(self._lesson, event)
        self.elsewhere = Elsewhere(look)
        self.basis.currentIndexChanged.connect(self._show_what_is_possible)

    def _rows(self) -> Sequence[tuple[str, QWidget]]:
        return (
            (tr("&Headline"), self.title),
            (tr("D&ate"), self.date),
            ("", self.basis),
            ("", self.rule),
            (tr("De&tail"), self.detail),
            (tr("T&old as"), self.claim),
            ("", self.key),
            (tr("Actors"), self.parts),
            (tr("Also told"), self.elsewhere),
        )

    def event_now(self) -> Event:
        """The event as it is typed.

        Raises:
            MomentError: the date is none.
        """
        basis = DateBasis(self.basis.currentData())
        return self._event._replace(
            date=self.date.moment(),
            date_basis=basis,
            date_rule=one_line(self.rule.text()) if basis is DateBasis.WORKED_OUT else "",
            title=one_line(self.title.text()),
            detail=one_line(self.detail.toPlainText()),
            claim=Claim(self.claim.currentData()),
            key=self.key.isChecked(),
            actors=self.parts.parts(),
            anchor=self.anchor_now(),
        )

    def show_elsewhere(self, tellings: Sequence[tuple[Event, str]], *, writable: bool) -> None:
        """Show the events of other articles that tell the same, each with the title of its article."""
        self.elsewhere.show_tellings(tellings, writable=writable)
        self.form.setRowVisible(self.elsewhere, bool(tellings))

    def follow(self, lesson: Lesson) -> bool:
        """Go on with the lesson as it is now; False where the event is gone."""
        self._lesson = lesson
        self.parts.follow(lesson)
        if not self._event.id:
            return True
        now = next((one for one in lesson.events if one.id == self._event.id), None)
        if now is not None:
            self._event = self._event._replace(same_as=now.same_as)  # which is decided elsewhere
        return now is not None

    def hand_over(self) -> None:
        """Say what happened."""
        self.saved.emit(self.event_now())

    def _show_what_is_possible(self) -> None:
        self.rule.setVisible(DateBasis(self.basis.currentData()) is DateBasis.WORKED_OUT)
        self.save.setEnabled(bool(one_line(self.title.text())) and not self.date.problem)
