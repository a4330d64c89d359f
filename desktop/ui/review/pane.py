"""The review: suggestions beside the text, the current one lit up in its sentence, one key for each decision."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from db.model.article import Span
from db.model.lesson import Lesson
from db.model.suggestion import (
    ActorSuggestion,
    EventSuggestion,
    Proposal,
    Suggestion,
    SuggestionKind,
    SuggestionState,
)
from desktop.extraction.sentences import sentence_at
from desktop.library.links import Choice
from desktop.ui.look import Look
from desktop.ui.models.suggestions import SuggestionRows, names_of
from desktop.ui.review.actor_editor import ActorEditor
from desktop.ui.review.deck import Deck
from desktop.ui.review.editor import Editor
from desktop.ui.review.event_editor import EventEditor
from desktop.ui.review.filters import Filters
from desktop.ui.review.foot import Foot
from desktop.ui.review.grouping import Grouping
from desktop.ui.review.head import Head
from desktop.ui.review.keys import HELP, KIND, letter_of
from desktop.ui.review.list import SuggestionList
from desktop.ui.review.offer import Offer
from desktop.ui.review.other_editors import RelationEditor, StatementEditor
from desktop.ui.review.places import Places
from desktop.ui.selection import Selection
from desktop.ui.words import tr

_EDITORS = {
    SuggestionKind.ACTOR: ActorEditor,
    SuggestionKind.EVENT: EventEditor,
    SuggestionKind.RELATION: RelationEditor,
    SuggestionKind.STATEMENT: StatementEditor,
}
_LOW = 520
"""Pixels of height below which only the most wanted filters are shown."""


class ReviewPane(QWidget):
    """Decides nothing itself: it says what was decided, and shows that at once, before the library has written it."""

    accepted = Signal(object)
    """The ids of suggestions, a list of int."""
    rejected = Signal(object)
    skipped = Signal(int)
    reopened = Signal(object)
    edited = Signal(int, object)
    """The id of a suggestion and the Proposal that takes the place of its own."""
    merged = Signal(int, int)
    """The id of the suggestion that stays, and of the one that goes into it."""
    apart = Signal(int, object, str)
    """The id of a suggestion, those of its mentions that are somebody else's (spans), and that one's name."""
    applied = Signal(int, str, bool)
    """The id of an actor's suggestion, a name, and whether mentions of others there are to be replaced."""
    new_actor_wanted = Signal()
    """An actor is to be made of the words selected in the article."""
    selected_wanted = Signal(int)
    """The words selected in the article are to be a place of the suggestion with this id."""
    suggestions_wanted = Signal()
    finding_cancelled = Signal()
    checklist_wanted = Signal()
    closed = Signal()
    places_lit = Signal(object, object)
    """The spans of the current suggestion in the text, and the one of them that it is decided on (None: none)."""
    hinted = Signal(str)
    """A sentence for the status bar."""

    def __init__(self, selection: Selection, look: Look, parent: QWidget | None = None) -> None:
        """Begin without a lesson."""
        super().__init__(parent)
        self._selection = selection
        self._look = look
        self._writable = True
        self._lighting = False
        self.deck = Deck()
        self.head = Head(look)
        self.filters = Filters(look)
        self.list = SuggestionList(look, self.deck)
        self.foot = Foot(look)
        self.offer = Offer(look)
        self.places = Places(look)
        self.grouping = Grouping(self.deck, self.list, look, self)
        self._rows = SuggestionRows(look.language)
        self._editors: dict[SuggestionKind, Editor] = {}
        self._assemble()
        self._connect()
        self.setMinimumWidth(300)
        self.setAccessibleName(tr("Review"))

    def _assemble(self) -> None:
        self._review = QWidget()
        inner = QVBoxLayout(self._review)
        column = QVBoxLayout(self)
        self._stack = QStackedLayout()
        for layout in (inner, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        for widget, stretch in ((self.filters, 0), (self.list, 1), (self.foot, 0)):
            inner.addWidget(widget, stretch)
        for page in (self._review, self.offer, self.places):
            self._stack.addWidget(page)
        column.addWidget(self.head)
        column.addLayout(self._stack, 1)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.head.closed.connect(self.closed)
        self.head.checklist_wanted.connect(self.checklist_wanted)
        self.offer.wanted.connect(self.suggestions_wanted)
        self.offer.cancelled.connect(self.finding_cancelled)
        self.filters.changed.connect(self._on_filters)
        self.foot.commanded.connect(self.command)
        self.list.commanded.connect(self.command)
        self.list.picked.connect(self._go_to)
        self.list.merged.connect(self.grouping.merge)
        self.grouping.merged.connect(self.merged)
        self.grouping.apart.connect(self.apart)
        self.grouping.applied.connect(self.applied)
        self.grouping.hinted.connect(self.hinted)
        self.grouping.moved.connect(self._on_moved)
        self.places.apart.connect(self._on_apart)
        self.places.closed.connect(self._show_list)
        self.places.place_shown.connect(self._light_place)
        self._selection.changed.connect(self._on_choice)
        self._look.changed.connect(self._fill)

    # Showing

    def show_lesson(self, lesson: Lesson | None) -> None:
        """Show that there is nothing to review yet; suggestions follow."""
        self.show_suggestions(lesson, ())

    def show_suggestions(self, lesson: Lesson | None, suggestions: Sequence[Suggestion]) -> None:
        """Show the suggestions for a lesson, or the same ones after a change; the current one stays so."""
        before, known = self.deck.current, self.deck.shows(lesson, suggestions)
        self.deck.take(lesson, suggestions)
        if known:
            return  # as what was decided here is shown already
        if not suggestions:
            self.offer.show_busy(False)
            self._stack.setCurrentWidget(self.offer)
        elif self._stack.currentWidget() is self.offer or before != self.deck.current:
            self._stack.setCurrentWidget(self._review)
        self.setFocusProxy(self.list if suggestions else self.offer)
        self._fill()
        if before != self.deck.current and self.isVisible():
            self._light()

    def show_finding(self, busy: bool, *, found_nothing: bool = False) -> None:
        """Say that suggestions are being made, or that nothing was found."""
        self.offer.show_busy(busy, found_nothing=found_nothing)

    def say_caution(self, sentence: str) -> None:
        """Say above the suggestions, and before there are any, that they are weaker for this language."""
        self.offer.say_caution(sentence)
        self.head.say_caution(sentence)

    def set_writable(self, writable: bool) -> None:
        """In a library that cannot be written, one can only look."""
        self._writable = writable
        self.offer.set_writable(writable)
        self._show_possible()

    def light_current(self) -> None:
        """Show the current suggestion in the text, as when the review is opened."""
        self._light()

    def _fill(self) -> None:
        lesson = self.deck.lesson
        if lesson is None:
            self.list.show_rows(())
            self.head.show_state(())
            return
        names = names_of(self.deck.all)
        choice = self._selection.choice.sentence
        current = self.deck.get(self.deck.current)
        start = current.proposal.span.start if current is not None else 0 if choice is None else choice.start
        self.filters.show_counts(lesson, self.deck.all, lesson.paragraph_index(start))
        self.head.show_state(self.deck.all)
        self.list.blockSignals(True)  # the rows are the same ones, and nobody walked
        self.list.show_rows(self._rows.rows(lesson, self.deck.shown(), names))
        self.list.blockSignals(False)
        self._show_current()
        self._show_possible()

    def _show_current(self) -> None:
        current, lesson = self.deck.get(self.deck.current), self.deck.lesson
        if current is None or lesson is None:
            self.list.expand(None, None)
            return
        editor = self._editor(current.kind)
        editor.show_suggestion(current, lesson, names_of(self.deck.all))
        editor.setEnabled(self._writable)
        self.list.expand(current.id, editor)

    def _editor(self, kind: SuggestionKind) -> Editor:
        """The editor of a kind; each is made when it is first needed."""
        if kind not in self._editors:
            self._editors[kind] = editor = _EDITORS[kind](self._look, self.list.viewport())
            editor.edited.connect(self._on_edited)
            editor.left.connect(self.list.setFocus)
            editor.height_changed.connect(self.list.fit_editor)
            if isinstance(editor, ActorEditor):
                editor.places_wanted.connect(self._show_places)
                editor.name_apart.connect(self.grouping.take_name_apart)
            elif isinstance(editor, EventEditor):
                editor.actor_wanted.connect(self._ask_for_actor)
        return self._editors[kind]

    def _show_possible(self) -> None:
        current = self.deck.get(self.deck.current)
        names: set[str] = set()
        if current is not None and self._writable:
            names = {"accept", "reject", "skip", "edit", "use_words", "new_actor"}
            names |= {"back"} if self.deck.last_decided() is not None else set()
            names |= {"learn"} if current.kind in (SuggestionKind.ACTOR, SuggestionKind.EVENT) else set()
            names |= {"merge", "places", "apply"} if current.kind is SuggestionKind.ACTOR else set()
        left = len(self.deck.left_shown())
        names |= {"accept_shown"} if names and left > 1 else set()
        self.foot.show_possible(names, left)

    # The text beside it

    def _light(self) -> None:
        """Light up the current suggestion in its sentence, and have the reader scroll there."""
        current, lesson = self.deck.get(self.deck.current), self.deck.lesson
        if current is None or lesson is None:
            self.places_lit.emit((), None)
            return
        proposal = current.proposal
        spans = proposal.mentions if isinstance(proposal, ActorSuggestion) else ()
        self._choose_sentence(lesson, proposal.span)
        self.places_lit.emit(spans, proposal.span)

    def _light_place(self, span: Span) -> None:
        current, lesson = self.deck.get(self.deck.current), self.deck.lesson
        if current is not None and lesson is not None and isinstance(current.proposal, ActorSuggestion):
            self._choose_sentence(lesson, span)
            self.places_lit.emit(current.proposal.mentions, span)

    def _choose_sentence(self, lesson: Lesson, span: Span) -> None:
        self._lighting = True
        self._selection.choose_place(sentence_at(lesson.article.text, span.start))
        self._lighting = False

    def _on_choice(self, choice: Choice) -> None:
        """A sentence that is clicked in the article brings what is suggested for it."""
        if self._lighting or not self.isVisible() or choice.brings or choice.sentence is None:
            return
        current, lesson = self.deck.get(self.deck.current), self.deck.lesson
        if lesson is None or (current is not None and choice.sentence.contains(current.proposal.span.start)):
            return
        here = [one for one in self.deck.shown() if choice.sentence.contains(one.proposal.span.start)]
        left = [one for one in here if one.state is SuggestionState.OPEN] or here
        if left:
            self._go_to(left[0].id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the suggestions have it."""
        super().resizeEvent(event)
        self.filters.set_low(event.size().height() < _LOW)

    def hideEvent(self, _event: QHideEvent) -> None:
        """What was lit in the text goes with the pane."""
        self.places_lit.emit((), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Letters and digits count also while the keyboard is in the article, but for what concerns all at once."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or not self._shows_list:
            return super().eventFilter(watched, event)
        name = letter_of(event)
        if name is None or name == "accept_shown":
            return super().eventFilter(watched, event)
        self.command(name)
        return True

    def listen_to(self, article: QObject) -> None:
        """Take letters and digits from the article too, which has no use for them."""
        article.installEventFilter(self)

    @property
    def _shows_list(self) -> bool:
        return self.isVisible() and self._stack.currentWidget() is self._review

    # Decisions

    def command(self, name: str) -> None:
        """Do what a key or a button asks for; nothing where it makes no sense now."""
        if name == HELP:
            self.foot.show_keys()
            return
        current = self.deck.get(self.deck.current)
        if current is None or not self._writable:
            return
        self._editor(current.kind).finish()
        current = self.deck.get(self.deck.current) or current
        if name.startswith(KIND):
            self._editor(current.kind).choose_kind(int(name.removeprefix(KIND)))
        elif name in ("accept", "reject", "skip"):
            self._decide(current, name)
        elif self.foot.actions_by_name[name].isEnabled():
            {
                "back": self._back,
                "accept_shown": self._accept_shown,
                "edit": self._edit,
                "learn": self._editor(current.kind).toggle_key,
                "merge": self.grouping.ask_for_other,
                "places": self._show_places,
                "apply": self.grouping.ask_for_places,
                "use_words": self._use_words,
                "new_actor": self.new_actor_wanted.emit,
            }[name]()

    def _decide(self, current: Suggestion, name: str) -> None:
        state = _STATES[name]
        if current.state is not state:
            self.deck.decide([current.id], state)
            if name == "skip":
                self.skipped.emit(current.id)
            else:
                (self.accepted if name == "accept" else self.rejected).emit([current.id])
        self._go_to(self.deck.following())

    def _accept_shown(self) -> None:
        ids = self.deck.left_shown()
        self.deck.decide(ids, SuggestionState.ACCEPTED)
        self.accepted.emit(ids)
        self._go_to(self.deck.following())

    def _back(self) -> None:
        last = self.deck.last_decided()
        if last is not None:
            self.deck.decide([last], SuggestionState.OPEN)
            self.reopened.emit([last])
            self._go_to(last)

    def _go_to(self, suggestion_id: int | None) -> None:
        """Make another suggestion the current one, or show the same one as it is now."""
        self.deck.current = self.deck.current if suggestion_id is None else suggestion_id
        self._fill()
        self._light()

    def _on_filters(self) -> None:
        self.deck.wanted = self.filters.wanted()
        current, lesson = self.deck.get(self.deck.current), self.deck.lesson
        left_out = lesson is not None and current is not None and not self.deck.wanted.covers(lesson, current)
        self._go_to(self.deck.following() if left_out else None)

    # Changing

    def _edit(self) -> None:
        current = self.deck.get(self.deck.current)
        if current is not None:
            self._editor(current.kind).first_field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_edited(self, suggestion_id: int, proposal: Proposal) -> None:
        self.deck.change(suggestion_id, proposal)
        self.edited.emit(suggestion_id, proposal)
        self._fill()

    def _use_words(self) -> None:
        if self.deck.current is not None:
            self.selected_wanted.emit(self.deck.current)

    def _on_moved(self) -> None:
        self._go_to(None)

    def _ask_for_actor(self) -> None:
        current = self.deck.get(self.deck.current)
        editor = self._editors.get(SuggestionKind.EVENT)
        if current is not None and isinstance(editor, EventEditor) and isinstance(current.proposal, EventSuggestion):
            self.grouping.ask_for_actor([key for key, _ in current.proposal.actors], editor.add_actor)

    def _show_places(self) -> None:
        current, lesson = self.deck.get(self.deck.current), self.deck.lesson
        if current is not None and lesson is not None and isinstance(current.proposal, ActorSuggestion):
            self.places.show_places(current.id, current.proposal, lesson)
            self._stack.setCurrentWidget(self.places)
            self.places.list.setFocus()

    def _show_list(self) -> None:
        self._stack.setCurrentWidget(self._review)
        self.list.setFocus()
        self._light()

    def _on_apart(self, suggestion_id: int, spans: tuple[Span, ...], name: str) -> None:
        self._show_list()
        self.grouping.take_places_apart(suggestion_id, spans, name)


_STATES = {
    "accept": SuggestionState.ACCEPTED,
    "reject": SuggestionState.REJECTED,
    "skip": SuggestionState.SKIPPED,
}
