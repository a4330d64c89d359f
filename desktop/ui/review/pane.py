"""The review: suggestions beside the text, the current one lit up in its sentence, one key for each decision."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from db.model.actor import Actor
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
from desktop.library.links import Choice
from desktop.library.reviewing import SURE
from desktop.ui.look import Look
from desktop.ui.models.suggestions import Fold, SuggestionRows, names_of
from desktop.ui.review.actor_editor import ActorEditor
from desktop.ui.review.deciding import DECISIONS, Deciding
from desktop.ui.review.deck import Deck
from desktop.ui.review.editor import Editor
from desktop.ui.review.event_editor import EventEditor
from desktop.ui.review.filters import Filters
from desktop.ui.review.foot import Foot
from desktop.ui.review.grouping import Grouping
from desktop.ui.review.head import Head
from desktop.ui.review.keys import HELP, KIND, letter_of
from desktop.ui.review.lighting import Lighting
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
_FOLDS = {"doubtful": Fold.DOUBTFUL, "again": Fold.BEFOREHAND}
_OPENING = ("accept", "skip", "edit")
"""The commands whose keys open or close a fold on its row: Enter and Space are among them."""
_OF_MANY = ("accept_shown", "accept_sure", "take_back")
_LOW = 520
"""Pixels of height below which only the most wanted filters are shown."""


class ReviewPane(QWidget):
    """Decides nothing itself: it says what was decided, and shows that at once, before the library has written it."""

    accepted = Signal(object)
    """The ids of suggestions, a list of int."""
    rejected = Signal(object)
    skipped = Signal(int)
    reopened = Signal(object)
    sure_wanted = Signal()
    """What the program is sure of is to be accepted."""
    beforehand_wanted = Signal(float)
    """The least confidence of what is to be accepted beforehand from now on; 0 for nothing."""
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
        self.namesakes: Callable[[ActorSuggestion], Sequence[Actor]] = lambda _actor: ()  # the window says
        self.deck = Deck()
        self.head = Head(look)
        self.filters = Filters(look)
        self.list = SuggestionList(look, self.deck)
        self.foot = Foot(look)
        self.offer = Offer(look)
        self.places = Places(look)
        self.deciding = Deciding(self.deck, self)
        self.lighting = Lighting(self.deck, selection, self)
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
        for mine, said in (
            (self.accepted, self.deciding.accepted),
            (self.rejected, self.deciding.rejected),
            (self.skipped, self.deciding.skipped),
            (self.reopened, self.deciding.reopened),
        ):
            said.connect(mine)
        self.lighting.places_lit.connect(self.places_lit)
        self.deciding.moved.connect(self._go_to)
        self.list.folded.connect(self._on_folded)
        self.list.merged.connect(self.grouping.merge)
        self.head.beforehand.commanded.connect(self.command)
        self.foot.beforehand_wanted.connect(self.beforehand_wanted)
        self.grouping.merged.connect(self.merged)
        self.grouping.apart.connect(self.apart)
        self.grouping.applied.connect(self.applied)
        self.grouping.hinted.connect(self.hinted)
        self.grouping.moved.connect(self._on_moved)
        self.places.apart.connect(self._on_apart)
        self.places.closed.connect(self._show_list)
        self.places.place_shown.connect(self.lighting.light_place)
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
            self.lighting.light()

    def show_finding(self, busy: bool, *, found_nothing: bool = False) -> None:
        """Say that suggestions are being made, or that nothing was found."""
        self.offer.show_busy(busy, found_nothing=found_nothing)

    def say_caution(self, sentence: str) -> None:
        """Say above the suggestions, and before there are any, that they are weaker for this language."""
        self.offer.say_caution(sentence)
        self.head.say_caution(sentence)

    def say_telling(self, sentence: str) -> None:
        """Say above the suggestions whether the text tells history or news, so how years are found."""
        self.head.say_telling(sentence)

    def show_beforehand(self, ids: Iterable[int]) -> None:
        """Say that these suggestions of the lesson were accepted by the program itself, beside any before them."""
        self.deck.beforehand |= frozenset(ids)
        current = self.deck.get(self.deck.current)
        if current is not None and self.deck.fold_of(current) is not None:
            self.deck.current = self.deck.following()  # what is folded away now is not in sight
        self._fill()

    def set_writable(self, writable: bool) -> None:
        """In a library that cannot be written, one can only look."""
        self._writable = writable
        self.offer.set_writable(writable)
        self._show_possible()

    def light_current(self) -> None:
        """Show the current suggestion in the text, as when the review is opened."""
        self.lighting.light()

    def _fill(self) -> None:
        lesson = self.deck.lesson
        if lesson is None:
            self.list.show_rows(())
            self.head.show_state(())
            return
        choice = self._selection.choice.sentence
        current = self.deck.get(self.deck.current)
        start = current.proposal.span.start if current is not None else 0 if choice is None else choice.start
        self.filters.show_counts(lesson, self.deck.all, lesson.paragraph_index(start))
        self.head.show_state(self.deck.all)
        opened = Fold.BEFOREHAND in self.deck.open_folds
        self.head.beforehand.show_count(len(self.deck.standing_beforehand()), opened=opened, writable=self._writable)
        self.list.blockSignals(True)  # the rows are the same ones, and nobody walked
        self.list.show_rows(self.deck.rows(self._rows))
        self.list.blockSignals(False)
        self._show_current()
        self._show_possible()

    def _show_current(self) -> None:
        current, lesson = self.deck.get(self.deck.current), self.deck.lesson
        if current is None or lesson is None:
            self.list.expand(self.deck.current, None)
            return
        editor = self._editor(current.kind)
        beforehand = current.id in self.deck.beforehand
        editor.show_suggestion(current, lesson, names_of(self.deck.all), beforehand=beforehand)
        if isinstance(editor, ActorEditor):
            editor.ask_who(self.namesakes)
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
            names |= {"learn"} if current.kind in (SuggestionKind.ACTOR, SuggestionKind.EVENT) else set()
            names |= {"merge", "places", "apply"} if current.kind is SuggestionKind.ACTOR else set()
        left = len(self.deck.left_shown())
        names |= {"back"} if self._writable and self.deck.last_decided() is not None else set()
        if self._writable and self.deck.all:
            names |= {"accept_shown"} if left > 1 else set()
            names |= {"accept_sure"} if any(map(self._is_sure, self.deck.all)) else set()
            names |= {"take_back"} if self.deck.standing_beforehand() else set()
        folds = self.deck.folds()
        names |= {name for name, fold in _FOLDS.items() if fold in folds}
        self.foot.show_possible(names, left)

    def _is_sure(self, one: Suggestion) -> bool:
        least = self._look.settings.accept_from or SURE
        return one.state is SuggestionState.OPEN and one.proposal.confidence >= least

    # The text beside it

    def _on_choice(self, choice: Choice) -> None:
        """A sentence that is clicked in the article brings what is suggested for it."""
        found = self.lighting.suggested_at(choice) if self.isVisible() else None
        if found is not None:
            self._go_to(found)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the suggestions have it."""
        super().resizeEvent(event)
        for part in (self.filters, self.head):
            part.set_low(event.size().height() < _LOW)

    def hideEvent(self, _event: QHideEvent) -> None:
        """What was lit in the text goes with the pane."""
        self.places_lit.emit((), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Letters and digits count also while the keyboard is in the article, but for what concerns all at once."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or not self._shows_list:
            return super().eventFilter(watched, event)
        name = letter_of(event)
        if name is None or name in _OF_MANY:
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
        here = self.deck.current
        if name in _FOLDS:
            self._on_folded(_FOLDS[name])
        elif here is not None and here in list(Fold) and name in _OPENING:
            self._on_folded(here)
        elif self._writable:
            self._do(name)

    def _do(self, name: str) -> None:
        current = self.deck.get(self.deck.current)
        if current is not None:
            self._editor(current.kind).finish()
            current = self.deck.get(current.id) or current
        if name in DECISIONS or name.startswith(KIND):
            if current is not None and name in DECISIONS:
                self.deciding.decide(current, name)
            elif current is not None:
                self._editor(current.kind).choose_kind(int(name.removeprefix(KIND)))
        elif self.foot.actions_by_name[name].isEnabled():
            {
                "back": self.deciding.back,
                "accept_shown": self.deciding.accept_shown,
                "accept_sure": self.sure_wanted.emit,
                "take_back": self.deciding.take_back,
                "edit": self._edit,
                "learn": self._learn,
                "merge": self.grouping.ask_for_other,
                "places": self._show_places,
                "apply": self.grouping.ask_for_places,
                "use_words": self._use_words,
                "new_actor": self.new_actor_wanted.emit,
            }[name]()

    def _on_folded(self, fold: int) -> None:
        """Open or close a fold."""
        self.deck.toggle(Fold(fold))
        self._go_to(None)

    def _go_to(self, suggestion_id: int | None) -> None:
        """Make another suggestion, or a fold, the current one, or show the same one as it is now."""
        if suggestion_id is not None:
            self.deck.go_to(suggestion_id)
        self._fill()
        self.lighting.light()

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

    def _learn(self) -> None:
        current = self.deck.get(self.deck.current)
        if current is not None:
            self._editor(current.kind).toggle_key()

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
        self.lighting.light()

    def _on_apart(self, suggestion_id: int, spans: tuple[Span, ...], name: str) -> None:
        self._show_list()
        self.grouping.take_places_apart(suggestion_id, spans, name)
