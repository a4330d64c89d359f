"""The review of what the program suggests: opening it, and writing what is decided there."""

import threading
from collections.abc import Callable, Mapping, Sequence, Set
from functools import partial
from typing import TYPE_CHECKING

from db.model.actor import Actor, ActorKind
from db.model.article import Article, Span
from db.model.change import Change
from db.model.errors import LibraryError
from db.model.lesson import Lesson
from db.model.sentence import Sentence
from db.model.suggestion import ActorSuggestion, Proposal, Suggestion, SuggestionState
from desktop.library import reviewing
from desktop.library.curating import actors as curating_actors
from desktop.library.matching import find
from desktop.library.reviewing.namesakes import namesakes
from desktop.library.typed import one_line
from desktop.ui import alerts
from desktop.ui.words import tr, trn

if TYPE_CHECKING:
    from desktop.ui.review.pane import ReviewPane
    from desktop.ui.tasks import Task
    from desktop.ui.window import Window

_SAID_MILLISECONDS = 6000
"""How long a hint stays in the status bar."""


class ReviewCommands:
    """Stands between the review and the library. The pane shows a decision at once; here it is written, in order."""

    def __init__(self, window: "Window") -> None:
        """Work on a window."""
        self._window = window
        self._connected = False
        self._writing = 0
        """Writes that are not done yet: until then the pane knows more than the library."""
        self._finding: int | None = None
        """The id of the article in which actors and events are being found."""
        self._cancel = threading.Event()
        self._told: tuple[Article, Sentence | None] | None = None
        """Of which article it was decided last whether it tells history or news, and the sentence that says so."""
        self._typed: dict[int, Proposal] = {}
        """Changes that the library refused, by the ids of their suggestions: they stay in sight, and are written with
        the next decision."""

    @property
    def pane(self) -> "ReviewPane":
        """The review of the window, listened to from its first use on."""
        pane = self._window.rooms.review
        if not self._connected:
            self._connected = True
            self._connect(pane)
        return pane

    def _connect(self, pane: "ReviewPane") -> None:
        pane.namesakes = partial(namesakes, self._window.library)
        pane.accepted.connect(self._on_accepted)
        pane.rejected.connect(self._on_rejected)
        pane.skipped.connect(self._on_skipped)
        pane.reopened.connect(self._on_reopened)
        pane.sure_wanted.connect(self.accept_sure)
        pane.beforehand_wanted.connect(self._on_beforehand)
        pane.edited.connect(self._on_edited)
        pane.merged.connect(self._on_merged)
        pane.apart.connect(self._on_apart)
        pane.applied.connect(self._on_applied)
        pane.new_actor_wanted.connect(self.new_actor)
        pane.selected_wanted.connect(self._on_selected)
        pane.suggestions_wanted.connect(self.suggest)
        pane.finding_cancelled.connect(self._on_cancelled)
        pane.closed.connect(self.close)
        pane.checklist_wanted.connect(self._on_checklist)
        pane.hinted.connect(self._hint)
        for place in (self._window.rooms.people, self._window.rooms.times):
            place.page_shown.connect(self._on_page_shown)
        self._window.changed.connect(self._on_changed)
        self._window.lesson_shown.connect(self._on_lesson)

    # Coming and going

    def open(self) -> None:
        """Show the review in the place of actors and timeline; the keyboard goes there."""
        if self._window.lesson is None:
            self._tick()
            return
        pane = self.pane
        self._window.rooms.show_review(True)
        self._tick()
        pane.set_writable(not self._window.library.store.read_only)
        self._fill()
        pane.light_current()
        pane.setFocus()

    def find(self) -> None:
        """Open the review; an article that was never looked through is now."""
        self.open()
        lesson = self._window.lesson
        if lesson is not None and not self._suggestions(lesson):
            self.suggest()

    def close(self) -> None:
        """Show actors and timeline again. What is left stays for another day."""
        had_keyboard = self._holds_keyboard()
        self._window.rooms.show_review(False)
        self._tick()
        if had_keyboard:
            self._window.reader.setFocus()

    def toggle_review(self, shown: bool) -> None:
        """Open or close it."""
        if shown:
            self.open()
        else:
            self.close()

    def _tick(self) -> None:
        self._window.actions_by_name["toggle_review"].setChecked(self._window.rooms.reviewing)

    def _holds_keyboard(self) -> bool:
        focused = self._window.focusWidget()
        return focused is not None and (focused is self.pane or self.pane.isAncestorOf(focused))

    # Showing

    def _fill(self) -> None:
        lesson = self._window.lesson
        caution = None if lesson is None else reviewing.caution(lesson.article.language)
        self.pane.say_caution("" if caution is None else caution.said(tr))
        self.pane.show_suggestions(lesson, () if lesson is None else self._suggestions(lesson))
        self.pane.show_finding(lesson is not None and self._finding == lesson.article.id)
        self._tell(None if lesson is None else lesson.article)

    def _tell(self, article: Article | None) -> None:
        """Have it said how the years of an article are found; after a change of its date, anew."""
        if article is None or (self._told is not None and self._told[0] == article):
            told = None if article is None or self._told is None else self._told[1]
            self.pane.say_telling("" if told is None else told.said(tr))
            return
        self._told = article, None
        self.pane.say_telling("")
        published = article.published if article.published_confirmed else None

        def show(told: Sentence | None) -> None:
            if self._told is not None and self._told[0] is article:
                self._told = article, told
                self.pane.say_telling("" if told is None else told.said(tr))

        self._window.tasks.run(
            lambda _progress: reviewing.telling(article.text, published, article.language),
            show,
            self._window.say_failure,
        )

    def _suggestions(self, lesson: Lesson) -> Sequence[Suggestion]:
        try:
            found = reviewing.suggestions(self._window.library, lesson.article.id)
        except LibraryError as error:
            self._window.rooms.say(alerts.said(error))
            return ()
        return [one._replace(proposal=self._typed.get(one.id, one.proposal)) for one in found]

    def _on_changed(self) -> None:
        if self._window.rooms.reviewing and not self._writing:
            self._fill()

    def _on_lesson(self) -> None:
        self._cancel.set()  # it was for the article before
        self._finding = None
        self._typed.clear()
        if self._window.rooms.reviewing:
            if self._window.lesson is None:
                self.close()
            else:
                self._fill()
                self.pane.light_current()

    def _on_page_shown(self) -> None:
        """A command of the Go menu wants a pane whose place the review has taken."""
        if self._window.rooms.reviewing:
            self.close()

    def _on_checklist(self) -> None:
        self._window.commands.checking.open_checklist()

    def _hint(self, sentence: str) -> None:
        self._window.statusBar().showMessage(sentence, _SAID_MILLISECONDS)

    # Writing

    def _write(self, job: Callable[[], Change | None], typed: Mapping[int, Proposal] | None = None) -> None:
        """Write after what is being written. The pane is filled anew when all is done, or at once on a failure.

        `typed` is what would be lost if the library refused it, by the ids of suggestions.
        """
        window = self._window
        if not window.can_be_changed():
            self._fill()
            return
        self._writing += 1

        def done(change: Change | None) -> None:
            self._writing -= 1
            if change is not None:
                window.refresh(change)

        def failed(error: Exception) -> None:
            self._writing -= 1
            self._typed |= typed or {}
            window.say_failure(error)
            self._fill()

        window.tasks.write(job, done, failed)

    def _on_accepted(self, ids: list[int]) -> None:
        library = self._window.library
        typed = {one: self._typed.pop(one) for one in ids if one in self._typed}

        def accept() -> Change:
            for suggestion_id, proposal in typed.items():
                reviewing.change_proposal(library, suggestion_id, proposal)
            return reviewing.accept(library, ids)

        self._write(accept, typed)

    def _on_rejected(self, ids: list[int]) -> None:
        library = self._window.library
        self._write(lambda: reviewing.reject(library, ids))

    def _on_skipped(self, suggestion_id: int) -> None:
        library = self._window.library
        self._write(lambda: reviewing.skip(library, suggestion_id))

    def _on_reopened(self, ids: list[int]) -> None:
        library = self._window.library
        self._write(lambda: reviewing.reopen(library, ids))

    def _on_edited(self, suggestion_id: int, proposal: Proposal) -> None:
        library = self._window.library
        self._typed.pop(suggestion_id, None)
        self._write(lambda: reviewing.change_proposal(library, suggestion_id, proposal), {suggestion_id: proposal})

    def _on_merged(self, into_id: int, from_id: int) -> None:
        library = self._window.library
        self._write(lambda: reviewing.merge_suggestions(library, into_id, from_id))

    def _on_apart(self, suggestion_id: int, spans: Sequence[Span], name: str) -> None:
        library = self._window.library
        self._write(lambda: reviewing.take_mentions_apart(library, suggestion_id, spans, name))

    def _on_applied(self, suggestion_id: int, name: str, replace: bool) -> None:
        """Mark further places. They are mentions of the lesson's actor, so that the suggestion is accepted before."""
        library, lesson = self._window.library, self._window.lesson
        if lesson is None:
            return
        article_id = lesson.article.id

        def made() -> int | None:
            found = library.suggestions.of_article(article_id)
            return next((one.made_id for one in found if one.id == suggestion_id), None)

        def apply() -> Change | None:
            actor_id = made()
            if actor_id is None:
                return None
            return reviewing.apply_to_all(library, article_id, actor_id, name, replace=replace)

        suggestion = self.pane.deck.get(suggestion_id)
        if suggestion is not None and suggestion.made_id is None:
            self._on_accepted([suggestion_id])
        self._write(apply)

    # Accepting beforehand

    def accept_sure(self) -> None:
        """Accept what the program is sure of, and say how much that was."""
        window, library = self._window, self._window.library
        lesson, least = window.lesson, window.look.settings.accept_from or reviewing.SURE
        if lesson is None or not window.can_be_changed():
            return
        article_id = lesson.article.id

        def done(change: Change) -> None:
            self._writing -= 1
            window.refresh(change)
            self._show_beforehand(article_id, change.ids("suggestion"))

        def failed(error: Exception) -> None:
            self._writing -= 1
            window.say_failure(error)
            self._fill()

        self._writing += 1
        window.tasks.write(lambda: reviewing.accept_sure(library, article_id, least), done, failed)

    def _show_beforehand(self, article_id: int, ids: Set[int]) -> None:
        """Say that these suggestions were accepted by the program itself."""
        lesson = self._window.lesson
        if lesson is not None and lesson.article.id == article_id:
            self.pane.show_beforehand(ids)
            self.pane.light_current()

    def _on_beforehand(self, least: float) -> None:
        """Keep what is to be accepted beforehand from now on; of this article, at once."""
        look = self._window.look
        self._window.commands.view.apply_settings(look.settings.changed(accept_from=least))
        if least:
            self.accept_sure()

    # The words selected in the article

    def new_actor(self) -> None:
        """Make an actor of the selected words, with all places where they stand and nobody else does."""
        lesson, library = self._window.lesson, self._window.library
        span = self._window.reader.selected_span()
        name = "" if lesson is None or span is None else one_line(lesson.text_of(span))
        if lesson is None or span is None or not name:
            self._hint(tr("Select the name in the article first."))
            return
        taken = [mention.span for mention in lesson.mentions]
        taken += [place for one in self.pane.deck.all for place in _mentions(one.proposal)]
        places = find(lesson.article.text, name, case=True, whole=True)
        free = [place for place in places if not any(place.overlaps(one) for one in taken)]
        actor = Actor(0, "", name, ActorKind.PERSON, "", False, (), (), ())
        mentions = sorted({span, *free})
        self._write(lambda: curating_actors.add_actor(library, lesson.article.id, actor, mentions))
        many = len(mentions)
        self._hint(trn(many, "{name} is an actor, at {n} place.", "{name} is an actor, at {n} places.", name=name))

    def _on_selected(self, suggestion_id: int) -> None:
        """Take the selected words as the place of a suggestion; of an actor, as one of its mentions."""
        suggestion, span = self.pane.deck.get(suggestion_id), self._window.reader.selected_span()
        if suggestion is None or span is None:
            self._hint(tr("Select the words in the article first."))
            return
        proposal = suggestion.proposal
        if isinstance(proposal, ActorSuggestion):
            others = tuple(one for one in proposal.mentions if not one.overlaps(span))
            new: Proposal = proposal._replace(mentions=tuple(sorted((*others, span))))
        else:
            new = proposal._replace(span=span)
        if new != proposal:
            self._on_edited(suggestion_id, new)

    # Finding

    def suggest(self) -> None:
        """Have actors and events found in the article, in the background; after what is being found, if anything is."""
        window = self._window
        lesson, library = window.lesson, window.library
        if lesson is None or not window.can_be_changed():
            return
        self._cancel.set()  # what was begun before is for another article, or would be made anew
        self._cancel = cancel = threading.Event()
        self._finding = article_id = lesson.article.id
        first = not self._suggestions(lesson)

        def done(change: Change) -> None:
            if self._cancel is cancel:
                self._finding = None
            if change.rows:
                window.refresh(change)
            self._on_found(article_id, first=first, cancelled=cancel.is_set())

        def failed(error: Exception) -> None:
            if self._cancel is cancel:
                self._finding = None
            self._fill()
            window.say_failure(error)

        # Asked for through the task too, which a window that closes cancels.
        task: list[Task] = []

        def cancelled() -> bool:
            return cancel.is_set() or any(one.progress.cancelled() for one in task)

        task.append(window.tasks.write(lambda: reviewing.suggest_for(library, article_id, cancelled), done, failed))
        self.pane.show_finding(True)

    def _on_found(self, article_id: int, *, first: bool, cancelled: bool) -> None:
        """Show what was found, if its article is still the one that is shown; the first time, accept what is sure."""
        lesson = self._window.lesson
        if lesson is None or lesson.article.id != article_id or self._finding is not None:
            return
        self._fill()
        if self.pane.deck.all:
            if first:
                known = {one.id for one in self.pane.deck.all if one.state is SuggestionState.ACCEPTED}
                self._show_beforehand(article_id, known)
                if self._window.look.settings.accept_from:
                    self.accept_sure()
            self.pane.light_current()
            self.pane.setFocus()
        else:
            self.pane.show_finding(False, found_nothing=not cancelled)

    def _on_cancelled(self) -> None:
        self._cancel.set()


def _mentions(proposal: Proposal) -> tuple[Span, ...]:
    return proposal.mentions if isinstance(proposal, ActorSuggestion) else ()
