"""What a teacher does with actors by hand: made of a selection, changed, merged, told apart, deleted."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from db.model.actor import Actor
from db.model.article import Span
from db.model.lesson import Lesson
from db.model.sentence import said
from desktop.library.curating import actors, proposing
from desktop.ui import alerts
from desktop.ui.words import tr, trn

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from desktop.ui.window import Window

Found = TypeVar("Found")

HINT = 6000
"""How long a hint stays in the status bar, in milliseconds."""


class _Named(NamedTuple):
    """What a selected name may be: actors that the library knows, and one that it does not."""

    known: tuple[Actor, ...]
    new: proposing.ProposedActor | None


class CurateActors:
    """The commands on actors, and what they share with those on the rest of a lesson."""

    def __init__(self, window: "Window") -> None:
        """Work on a window."""
        self._window = window
        self._proposing = False

    # Adding from the text

    def new_actor(self) -> None:
        """Make an actor of the selected words; words that name one of the lesson become its mention."""
        lesson, span = self._lesson(), self._window.reader.selected_span()
        if lesson is None:
            return
        if span is None:
            self._hint(tr("Select the name in the article first."))
            return
        named = proposing.actor_named(lesson, span)
        if named is not None:
            self._add_mentions(lesson, named, [span])
            return
        library = self._window.library

        def propose() -> _Named:
            known = proposing.known_by_name(lesson, span, library.actors.of_library())
            return _Named(known, proposing.actor_at(lesson, span))

        self._propose(lesson, propose, partial(self._ask_who, lesson))

    def _ask_who(self, lesson: Lesson, named: _Named) -> None:
        """Ask for a new actor; where the library knows some of that name, whether it is one of them."""
        if named.new is None:
            self._hint(tr("Select a name, not a whole passage."))
            return
        new = named.new
        ask_new = partial(self._ask_new_actor, lesson, new.actor, new.mentions, said(new.gloss_source, tr))
        if not named.known:
            ask_new()
            return
        from desktop.ui.curating.choice import ChoiceDialog  # imported late: the first paint has no dialogs

        answers = [(one.name, one.gloss) for one in named.known]
        dialog = ChoiceDialog(
            tr("New actor"),
            tr("Other articles of your library speak of “{name}”. Who is it here?", name=new.actor.name),
            [*answers, (tr("Somebody else"), tr("A new actor is made."))],
            tr("&Choose"),
            self._window.look,
            self._window,
        )

        def choose(answer: int) -> None:
            if answer < len(named.known):
                self._add_mentions(lesson, named.known[answer], new.mentions)
            else:
                ask_new()

        dialog.saved.connect(choose)
        dialog.open()

    def _ask_new_actor(self, lesson: Lesson, actor: Actor, mentions: Sequence[Span], source: str = "") -> None:
        from desktop.ui.curating.actor import ActorDialog  # imported late: the first paint has no dialogs

        library, article_id = self._window.library, lesson.article.id
        dialog = ActorDialog(actor, self._window.look, self._window, gloss_source=source)

        def save(new: Actor) -> None:
            self._window.change(
                lambda: actors.add_actor(library, article_id, new, mentions),
                partial(self._ask_new_actor, lesson, new, mentions),
            )

        dialog.saved.connect(save)
        dialog.open()

    def add_mention(self) -> None:
        """Have the selected words name the chosen actor."""
        lesson, span = self._lesson(), self._window.reader.selected_span()
        actor = self._chosen_actor()
        if lesson is None:
            return
        if actor is None or span is None:
            self._hint(tr("Choose an actor, then select the words that name it."))
            return
        self._add_mentions(lesson, actor, [span])

    def _add_mentions(self, lesson: Lesson, actor: Actor, spans: Sequence[Span]) -> None:
        library = self._window.library
        self._window.change(lambda: actors.add_mentions(library, lesson.article.id, actor.id, spans, replace=True))
        self._hint(tr("These words name {name} now.", name=actor.name))

    def remove_mention(self) -> None:
        """Have the selected words, or those at the cursor, name nobody."""
        lesson = self._lesson()
        if lesson is None:
            return
        place = self._window.reader.selected_span() or Span(*[self._window.reader.cursor_offset()] * 2)
        spans = [one.span for one in lesson.mentions if one.span.overlaps(place) or one.span.contains(place.start)]
        if not spans:
            self._hint(tr("Put the cursor into a marked name first."))
            return
        library = self._window.library
        self._window.change(lambda: actors.remove_mentions(library, lesson.article.id, spans))

    # Changing and deleting

    def change_actor(self, actor_id: int) -> "QDialog | None":
        """Change who an actor is, or delete it. The dialog, if there is such an actor."""
        lesson = self._lesson()
        if lesson is None or actor_id not in lesson.actor_by_id:
            return None
        # What holds at all times is changed, not what this article sees.
        return self._ask_actor(self._window.library.actors.get(actor_id))

    def _ask_actor(self, actor: Actor) -> "QDialog":
        from desktop.ui.curating.actor import ActorDialog  # imported late: the first paint has no dialogs

        library = self._window.library
        dialog = ActorDialog(actor, self._window.look, self._window)

        def save(changed: Actor) -> None:
            self._window.change(lambda: actors.change_actor(library, changed), partial(self._ask_actor, changed))

        dialog.saved.connect(save)
        dialog.deleted.connect(partial(self.delete_actor, actor.id))
        dialog.open()
        return dialog

    def delete_actor(self, actor_id: int) -> None:
        """Take an actor out of this article; where others speak of it too, ask whether out of all of them."""
        lesson, library = self._lesson(), self._window.library
        actor = None if lesson is None else lesson.actor_by_id.get(actor_id)
        if lesson is None or actor is None:
            return
        article_id, elsewhere = lesson.article.id, lesson.also_in.get(actor_id, 0)
        if not elsewhere:
            self._window.change(lambda: actors.remove_from_article(library, article_id, actor_id))
            return
        from desktop.ui.curating.choice import ChoiceDialog  # imported late: the first paint has no dialogs

        dialog = ChoiceDialog(
            tr("Delete actor"),
            tr("Where should “{name}” be deleted?", name=actor.name),
            [
                (tr("In this article"), tr("The other articles keep it.")),
                (tr("In all articles"), trn(elsewhere, "{n} more speaks of it.", "{n} more speak of it.")),
            ],
            tr("&Delete"),
            self._window.look,
            self._window,
        )

        def delete(answer: int) -> None:
            if answer:
                self._window.change(lambda: actors.remove_actor(library, actor_id))
            else:
                self._window.change(lambda: actors.remove_from_article(library, article_id, actor_id))

        dialog.saved.connect(delete)
        dialog.open()

    # Merging and splitting

    def merge_actors(self) -> None:
        """Make one actor of the chosen one and another."""
        lesson, actor = self._lesson(), self._chosen_actor()
        if lesson is None:
            return
        if actor is None or len(lesson.actors) < 2:
            self._hint(tr("Choose one of the two actors first."))
            return
        from desktop.ui.curating.merge import MergeDialog  # imported late: the first paint has no dialogs

        library = self._window.library
        mentions = {actor_id: len(spans) for actor_id, spans in lesson.mentions_by_actor.items()}
        dialog = MergeDialog(actor, lesson.actors, mentions, self._window)

        def save(kept_id: int, other_id: int) -> None:
            self._window.change(lambda: actors.merge_actors(library, kept_id, other_id))

        dialog.saved.connect(save)
        dialog.open()

    def split_actor(self) -> None:
        """Tell two actors apart that were taken for one."""
        lesson, actor = self._lesson(), self._chosen_actor()
        if lesson is None:
            return
        if actor is None or len(lesson.mentions_by_actor.get(actor.id, ())) < 2:
            self._hint(tr("Choose an actor that is mentioned more than once."))
            return
        self._ask_split(lesson, actor)

    def _ask_split(self, lesson: Lesson, actor: Actor, new: Actor | None = None, ticked: Sequence[Span] = ()) -> None:
        from desktop.ui.curating.split import SplitDialog  # imported late: the first paint has no dialogs

        library, article_id = self._window.library, lesson.article.id
        dialog = SplitDialog(lesson, actor, self._window.look, self._window, new=new, ticked=ticked)

        def save(new: Actor, spans: list[Span]) -> None:
            self._window.change(
                lambda: actors.split_actor(library, article_id, actor.id, new, spans),
                partial(self._ask_split, lesson, actor, new, spans),
            )

        dialog.saved.connect(save)
        dialog.open()

    # What all of them share

    def _lesson(self) -> Lesson | None:
        """The whole lesson, if it can be changed."""
        window = self._window
        return window.lesson if window.lesson is not None and window.can_be_changed() else None

    def _chosen_actor(self) -> Actor | None:
        lesson, chosen = self._window.lesson, self._window.selection.choice.actor
        return None if lesson is None or chosen is None else lesson.actor_by_id.get(chosen)

    def _propose(self, lesson: Lesson, job: Callable[[], Found], then: Callable[[Found], object]) -> None:
        """Look through the text in the background: what does so is loaded at its first use, which takes its time.

        What is found for a text that is not shown any more is dropped.
        """
        if self._proposing:  # a key that was pressed twice
            return
        self._proposing = True

        def done(found: Found) -> None:
            self._proposing = False
            now = self._window.lesson
            if now is not None and (now.article.id, now.article.text) == (lesson.article.id, lesson.article.text):
                then(found)

        def failed(error: Exception) -> None:
            self._proposing = False
            alerts.failure(self._window, tr("The text could not be looked through."), error)

        self._window.tasks.run(lambda _progress: job(), done, failed)

    def _hint(self, words: str) -> None:
        self._window.statusBar().showMessage(words, HINT)
