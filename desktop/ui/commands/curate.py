"""What a teacher adds to a lesson and changes in it by hand: actors, events, relations, statements, its text."""

from functools import partial
from typing import TYPE_CHECKING

from db.model.actor import Actor, Relation
from db.model.article import Article, ParagraphKind, Span
from db.model.change import Change
from db.model.event import Event
from db.model.lesson import Lesson
from db.model.sentence import said
from db.model.statement import Statement
from desktop.library.curating import actors, correcting, details, events, proposing, relations, statements
from desktop.ui import alerts
from desktop.ui.words import tr, trn

if TYPE_CHECKING:
    from desktop.ui.window import Window

_HINT = 6000
"""How long a hint stays in the status bar, in milliseconds."""


class CurateCommands:
    """The commands that open a dialog on the lesson, and write what comes of it as one step each."""

    def __init__(self, window: "Window") -> None:
        """Work on a window."""
        self._window = window

    # Adding from the text

    def new_actor(self) -> None:
        """Make an actor of the selected words; words that name one already become its mention."""
        lesson, span = self._lesson(), self._window.reader.selected_span()
        if lesson is None:
            return
        if span is None:
            self._hint(tr("Select the name in the article first."))
            return
        known = proposing.actor_named(lesson, span)
        if known is not None:
            self._add_mention(lesson, known, span)
            return
        proposed = proposing.actor_at(lesson, span)
        if proposed is None:
            self._hint(tr("Select a name, not a whole passage."))
            return
        self._ask_new_actor(lesson, proposed.actor, proposed.mentions, said(proposed.gloss_source, tr))

    def _ask_new_actor(self, lesson: Lesson, actor: Actor, mentions: tuple[Span, ...], source: str = "") -> None:
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
        if lesson is None or actor is None or span is None:
            self._hint(tr("Choose an actor, then select the words that name it."))
            return
        self._add_mention(lesson, actor, span)

    def _add_mention(self, lesson: Lesson, actor: Actor, span: Span) -> None:
        library = self._window.library
        self._window.change(lambda: actors.add_mentions(library, lesson.article.id, actor.id, [span], replace=True))
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

    def new_event(self) -> None:
        """Make an event of the selected words, or of the sentence at the cursor."""
        lesson, place = self._evidence()
        if lesson is not None and place is not None:
            self._ask_event(lesson, proposing.event_at(lesson, place))

    def new_relation(self) -> None:
        """Note how two actors stand to each other, as the selected words or the sentence at the cursor say."""
        lesson, place = self._evidence()
        if lesson is not None and place is not None:
            self._ask_relation(lesson, proposing.relation_at(lesson, place))

    def new_statement(self) -> None:
        """Note who says what in the selected words, or in the sentence at the cursor."""
        lesson, place = self._evidence()
        if lesson is not None and place is not None:
            self._ask_statement(lesson, proposing.statement_at(lesson, place))

    # Changing what is there

    def change_chosen(self) -> None:
        """Change the actor, event or statement that is chosen."""
        lesson, choice = self._lesson(), self._window.selection.choice
        if lesson is None:
            return
        if choice.actor is not None:
            self.change_actor(choice.actor)
        elif choice.event is not None:
            self.change_event(choice.event)
        elif choice.statement is not None:
            self.change_statement(choice.statement)
        else:
            self._hint(tr("Choose an actor, an event or a statement first."))

    def change_actor(self, actor_id: int) -> None:
        """Change who an actor is, or delete it."""
        lesson = self._lesson()
        actor = None if lesson is None else lesson.actor_by_id.get(actor_id)
        if actor is not None:
            self._ask_actor(actor)

    def _ask_actor(self, actor: Actor) -> None:
        from desktop.ui.curating.actor import ActorDialog  # imported late: the first paint has no dialogs

        library = self._window.library
        dialog = ActorDialog(actor, self._window.look, self._window)

        def save(changed: Actor) -> None:
            self._window.change(lambda: actors.change_actor(library, changed), partial(self._ask_actor, changed))

        dialog.saved.connect(save)
        dialog.deleted.connect(partial(self.delete_actor, actor.id))
        dialog.open()

    def delete_actor(self, actor_id: int) -> None:
        """Take an actor out of this article; where others speak of it too, ask whether out of all of them."""
        lesson, library = self._lesson(), self._window.library
        actor = None if lesson is None else lesson.actor_by_id.get(actor_id)
        if lesson is None or actor is None:
            return
        elsewhere = lesson.also_in.get(actor_id, 0)
        if elsewhere and alerts.confirm(
            self._window,
            tr("Delete “{name}” from all articles?", name=actor.name),
            trn(
                elsewhere,
                "{n} other article speaks of it. Cancel takes it out of this article alone.",
                "{n} other articles speak of it. Cancel takes it out of this article alone.",
            ),
            tr("Delete everywhere"),
        ):
            self._window.change(lambda: actors.remove_actor(library, actor_id))
        else:
            self._window.change(lambda: actors.remove_from_article(library, lesson.article.id, actor_id))

    def change_event(self, event_id: int) -> None:
        """Change what an event says, or delete it."""
        lesson = self._lesson()
        event = None if lesson is None else next((one for one in lesson.events if one.id == event_id), None)
        if lesson is not None and event is not None:
            self._ask_event(lesson, event)

    def _ask_event(self, lesson: Lesson, event: Event) -> None:
        from desktop.ui.curating.event import EventDialog  # imported late: the first paint has no dialogs

        library, article_id = self._window.library, lesson.article.id
        dialog = EventDialog(lesson, event, self._window.reader.selected_span, self._window.look, self._window)

        def save(new: Event) -> None:
            def write() -> Change:
                return events.change_event(library, new) if new.id else events.add_event(library, article_id, new)

            self._window.change(write, partial(self._ask_event, lesson, new))

        dialog.saved.connect(save)
        dialog.deleted.connect(partial(self.delete_event, event.id))
        dialog.show()

    def delete_event(self, event_id: int) -> None:
        """Take an event out of the lesson."""
        library = self._window.library
        self._window.change(lambda: events.remove_event(library, event_id))

    def change_relation(self, relation_id: int) -> None:
        """Change a relation, or delete it."""
        lesson = self._lesson()
        relation = None if lesson is None else next((one for one in lesson.relations if one.id == relation_id), None)
        if lesson is not None and relation is not None:
            self._ask_relation(lesson, relation)

    def _ask_relation(self, lesson: Lesson, relation: Relation) -> None:
        from desktop.ui.curating.relation import RelationDialog  # imported late: the first paint has no dialogs

        library, article_id = self._window.library, lesson.article.id
        dialog = RelationDialog(lesson, relation, self._window.reader.selected_span, self._window.look, self._window)

        def save(new: Relation) -> None:
            verb = relations.change_relation if new.id else relations.add_relation
            self._window.change(lambda: verb(library, article_id, new), partial(self._ask_relation, lesson, new))

        dialog.saved.connect(save)
        dialog.deleted.connect(partial(self.delete_relation, relation.id))
        dialog.show()

    def delete_relation(self, relation_id: int) -> None:
        """Take a relation out of the lesson."""
        library = self._window.library
        self._window.change(lambda: relations.remove_relation(library, relation_id))

    def change_statement(self, statement_id: int) -> None:
        """Change a statement, or delete it."""
        lesson = self._lesson()
        known = None if lesson is None else next((one for one in lesson.statements if one.id == statement_id), None)
        if lesson is not None and known is not None:
            self._ask_statement(lesson, known)

    def _ask_statement(self, lesson: Lesson, statement: Statement) -> None:
        from desktop.ui.curating.statement import StatementDialog  # imported late: the first paint has no dialogs

        library, article_id = self._window.library, lesson.article.id
        dialog = StatementDialog(lesson, statement, self._window.reader.selected_span, self._window.look, self._window)

        def save(new: Statement) -> None:
            def write() -> Change:
                if new.id:
                    return statements.change_statement(library, new)
                return statements.add_statement(library, article_id, new)

            self._window.change(write, partial(self._ask_statement, lesson, new))

        dialog.saved.connect(save)
        dialog.deleted.connect(partial(self.delete_statement, statement.id))
        dialog.show()

    def delete_statement(self, statement_id: int) -> None:
        """Take a statement out of the lesson."""
        library = self._window.library
        self._window.change(lambda: statements.remove_statement(library, statement_id))

    # Merging and splitting

    def merge_actors(self) -> None:
        """Make one actor of the chosen one and another."""
        from desktop.ui.curating.merge import MergeDialog  # imported late: the first paint has no dialogs

        lesson, actor, library = self._lesson(), self._chosen_actor(), self._window.library
        if lesson is None or actor is None or len(lesson.actors) < 2:
            self._hint(tr("Choose one of the two actors first."))
            return
        dialog = MergeDialog(lesson, actor.id, self._window.look, self._window)

        def save(kept_id: int, other_id: int) -> None:
            self._window.change(lambda: actors.merge_actors(library, kept_id, other_id))

        dialog.saved.connect(save)
        dialog.open()

    def split_actor(self) -> None:
        """Tell two actors apart that were taken for one."""
        lesson, actor = self._lesson(), self._chosen_actor()
        if lesson is None or actor is None or len(lesson.mentions_by_actor.get(actor.id, ())) < 2:
            self._hint(tr("Choose an actor that is mentioned more than once."))
            return
        from desktop.ui.curating.split import SplitDialog  # imported late: the first paint has no dialogs

        library, article_id = self._window.library, lesson.article.id
        dialog = SplitDialog(lesson, actor, self._window.look, self._window)

        def save(new: Actor, spans: list[Span]) -> None:
            self._window.change(lambda: actors.split_actor(library, article_id, actor.id, new, spans))

        dialog.saved.connect(save)
        dialog.open()

    # The article itself

    def article_details(self) -> None:
        """Change what stands above the article, or delete it."""
        lesson = self._lesson()
        if lesson is not None:
            self._ask_details(lesson.article)

    def _ask_details(self, article: Article) -> None:
        from desktop.ui.curating.details import DetailsDialog  # imported late: the first paint has no dialogs

        library = self._window.library
        dialog = DetailsDialog(article, self._window.look, self._window)

        def save(changed: Article) -> None:
            self._window.change(lambda: details.change_details(library, changed), partial(self._ask_details, changed))

        dialog.saved.connect(save)
        dialog.deleted.connect(partial(self.delete_article, article))
        dialog.open()

    def delete_article(self, article: Article) -> None:
        """Take an article out of the library, with everything that belongs to it, once that was confirmed."""
        library = self._window.library
        if alerts.confirm(
            self._window,
            tr("Delete “{title}”?", title=article.title),
            tr("Its events, notes and statements go with it. Undo brings all of it back until you close Dramatis."),
            tr("Delete"),
        ):
            self._window.change(lambda: details.remove_article(library, article.id))

    def correct_text(self) -> None:
        """Correct the words of the article."""
        lesson = self._lesson()
        if lesson is not None:
            self._ask_text(lesson)

    def _ask_text(self, lesson: Lesson) -> None:
        from desktop.ui.curating.correct import CorrectDialog  # imported late: the first paint has no dialogs

        library, article_id = self._window.library, lesson.article.id
        dialog = CorrectDialog(lesson, self._window.reader.cursor_offset(), self._window.look, self._window)

        def save(text: str, kinds: list[ParagraphKind]) -> None:
            self._window.tasks.write(
                lambda: correcting.correct_text(library, article_id, text, kinds),
                self._on_corrected,
                self._window.say_failure,
            )

        dialog.saved.connect(save)
        dialog.open()

    def _on_corrected(self, change: Change) -> None:
        self._window.refresh(change)
        lesson = self._window.lesson
        if lesson is not None and correcting.doubts(self._window.library, lesson.article.id):
            self._window.commands.checking.look_at_doubts()

    # What all of them share

    def _lesson(self) -> Lesson | None:
        """The whole lesson, if it can be changed."""
        window = self._window
        return window.lesson if window.lesson is not None and window.can_be_changed() else None

    def _chosen_actor(self) -> Actor | None:
        lesson, chosen = self._window.lesson, self._window.selection.choice.actor
        return None if lesson is None or chosen is None else lesson.actor_by_id.get(chosen)

    def _evidence(self) -> tuple[Lesson | None, Span | None]:
        """The lesson, and the words that are selected, the sentence that is chosen, or the one at the cursor."""
        lesson, reader = self._lesson(), self._window.reader
        if lesson is None:
            return None, None
        span = reader.selected_span() or self._window.selection.choice.sentence
        return lesson, proposing.evidence_at(lesson, span, reader.cursor_offset())

    def _hint(self, words: str) -> None:
        self._window.statusBar().showMessage(words, _HINT)
