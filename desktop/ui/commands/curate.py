"""What a teacher adds to a lesson and changes in it by hand: events, relations, statements, its text."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from db.model.actor import Relation
from db.model.article import Article, ParagraphKind, Span
from db.model.change import Change
from db.model.event import Event
from db.model.lesson import Lesson
from db.model.statement import Statement
from desktop.library.curating import correcting, details, events, proposing, relations, statements
from desktop.ui import alerts
from desktop.ui.commands.curate_actors import CurateActors
from desktop.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from desktop.ui.curating.beside import Beside
    from desktop.ui.curating.event import EventDialog
    from desktop.ui.curating.relation import RelationDialog
    from desktop.ui.curating.statement import StatementDialog
    from desktop.ui.window import Window


class CurateCommands(CurateActors):
    """The commands that open a dialog on the lesson, and write what comes of it as one step each."""

    def __init__(self, window: "Window") -> None:
        """Work on a window."""
        super().__init__(window)
        self._beside: Beside | None = None

    # Adding from the text

    def new_event(self) -> None:
        """Make an event of the selected words, or of the sentence at the cursor."""
        lesson, place = self._evidence()
        if lesson is not None and place is not None:
            self._propose(lesson, lambda: proposing.event_at(lesson, place), self._ask_event)

    def new_relation(self) -> None:
        """Note how two actors stand to each other, as the selected words or the sentence at the cursor say."""
        lesson, place = self._evidence()
        if lesson is not None and place is not None:
            self._ask_relation(proposing.relation_at(lesson, place))

    def new_statement(self) -> None:
        """Note who says what in the selected words, or in the sentence at the cursor."""
        lesson, place = self._evidence()
        if lesson is not None and place is not None:
            self._ask_statement(proposing.statement_at(lesson, place))

    def _evidence(self) -> tuple[Lesson | None, Span | None]:
        """The lesson, and the words that are selected, the sentence that is chosen, or the one at the cursor."""
        lesson, reader = self._lesson(), self._window.reader
        if lesson is None:
            return None, None
        span = reader.selected_span() or self._window.selection.choice.sentence
        return lesson, proposing.evidence_at(lesson, span, reader.cursor_offset())

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

    def change_event(self, event_id: int) -> "QDialog | None":
        """Change what an event says, or delete it. The dialog, if there is such an event."""
        lesson = self._lesson()
        event = None if lesson is None else next((one for one in lesson.events if one.id == event_id), None)
        return None if event is None else self._ask_event(event)

    def _ask_event(self, event: Event) -> "QDialog | None":
        from desktop.ui.curating.event import EventDialog  # imported late: the first paint has no dialogs

        library = self._window.library

        def save(lesson: Lesson, new: Event) -> Change:
            return events.change_event(library, new) if new.id else events.add_event(library, lesson.article.id, new)

        dialog = self._show_beside(EventDialog, event, save, self.delete_event, self._ask_event)
        if isinstance(dialog, EventDialog) and event.id:
            from desktop.ui.curating.retelling import Retelling  # imported late, as above

            Retelling.watch(self._window, dialog, event.id)
        return dialog

    def delete_event(self, event_id: int) -> None:
        """Take an event out of the lesson."""
        library = self._window.library
        self._window.change(lambda: events.remove_event(library, event_id))

    def change_relation(self, relation_id: int) -> "QDialog | None":
        """Change a relation, or delete it. The dialog, if there is such a relation."""
        lesson = self._lesson()
        relation = None if lesson is None else next((one for one in lesson.relations if one.id == relation_id), None)
        return None if relation is None else self._ask_relation(relation)

    def _ask_relation(self, relation: Relation) -> "QDialog | None":
        from desktop.ui.curating.relation import RelationDialog  # imported late: the first paint has no dialogs

        library = self._window.library

        def save(lesson: Lesson, new: Relation) -> Change:
            verb = relations.change_relation if new.id else relations.add_relation
            return verb(library, lesson.article.id, new)

        return self._show_beside(RelationDialog, relation, save, self.delete_relation, self._ask_relation)

    def delete_relation(self, relation_id: int) -> None:
        """Take a relation out of the lesson."""
        library = self._window.library
        self._window.change(lambda: relations.remove_relation(library, relation_id))

    def change_statement(self, statement_id: int) -> "QDialog | None":
        """Change a statement, or delete it. The dialog, if there is such a statement."""
        lesson = self._lesson()
        known = None if lesson is None else next((one for one in lesson.statements if one.id == statement_id), None)
        return None if known is None else self._ask_statement(known)

    def _ask_statement(self, statement: Statement) -> "QDialog | None":
        from desktop.ui.curating.statement import StatementDialog  # imported late: the first paint has no dialogs

        library = self._window.library

        def save(lesson: Lesson, new: Statement) -> Change:
            if new.id:
                return statements.change_statement(library, new)
            return statements.add_statement(library, lesson.article.id, new)

        return self._show_beside(StatementDialog, statement, save, self.delete_statement, self._ask_statement)

    def delete_statement(self, statement_id: int) -> None:
        """Take a statement out of the lesson."""
        library = self._window.library
        self._window.change(lambda: statements.remove_statement(library, statement_id))

    def _show_beside(
        self,
        kind: "type[EventDialog | RelationDialog | StatementDialog]",
        thing: Event | Relation | Statement,
        save: Callable[..., Change],
        delete: Callable[[int], None],
        again: Callable[..., object],
    ) -> "QDialog | None":
        """Show a dialog that leaves the article free; one that is open on the same thing comes to the front."""
        window, lesson = self._window, self._window.lesson
        if lesson is None:
            return None
        if self._beside is None:
            from desktop.ui.curating.beside import Beside  # imported late: the first paint has no dialogs

            self._beside = Beside(window)
        known = self._beside.open_on(kind, thing.id)
        if known is not None:
            return known
        dialog = kind(lesson, thing, window.reader.selected_span, window.look, window)  # type: ignore[arg-type]

        def on_saved(new: Event | Relation | Statement) -> None:
            window.change(lambda: save(lesson, new), partial(again, new))

        dialog.saved.connect(on_saved)
        dialog.deleted.connect(partial(delete, thing.id))
        self._beside.show(dialog, thing.id, lesson)
        return dialog

    # The article itself

    def article_details(self) -> "QDialog | None":
        """Change what stands above the article, or delete it."""
        lesson = self._lesson()
        return None if lesson is None else self._ask_details(lesson.article)

    def _ask_details(self, article: Article) -> "QDialog":
        from desktop.ui.curating.details import DetailsDialog  # imported late: the first paint has no dialogs

        library = self._window.library
        dialog = DetailsDialog(article, self._window.look, self._window)

        def save(changed: Article) -> None:
            self._window.tasks.write(
                lambda: details.change_details(library, changed),
                partial(self._on_details, article, changed),
                partial(self._details_refused, changed),
            )

        dialog.saved.connect(save)
        dialog.deleted.connect(partial(self.delete_article, article))
        dialog.open()
        return dialog

    def _on_details(self, before: Article, after: Article, change: Change) -> None:
        """Show what stands above the article now; what was worked out from its day is worked out anew."""
        window = self._window
        window.refresh(change)
        if _dates_differ(before, after) and window.library.suggestions.of_article(after.id):
            window.commands.review.suggest()

    def _details_refused(self, typed: Article, error: Exception) -> None:
        self._window.say_failure(error)
        self._ask_details(typed)

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

    def _ask_text(self, lesson: Lesson, typed: Sequence[str] = ()) -> None:
        from desktop.ui.curating.correct import CorrectDialog  # imported late: the first paint has no dialogs

        window, library, article_id = self._window, self._window.library, lesson.article.id
        dialog = CorrectDialog(lesson, window.reader.cursor_offset(), window.look, window, typed=typed)

        def save(text: str, kinds: list[ParagraphKind]) -> None:
            def refused(error: Exception) -> None:
                window.say_failure(error)
                self._ask_text(lesson, CorrectDialog.lines_of(text, kinds))

            window.tasks.write(
                lambda: correcting.correct_text(library, article_id, text, kinds), self.text_corrected, refused
            )

        dialog.saved.connect(save)
        dialog.open()

    def text_corrected(self, change: Change) -> None:
        """Show an article with its other text, and what is uncertain in it."""
        self._window.refresh(change)
        lesson = self._window.lesson
        if lesson is not None and correcting.doubts(self._window.library, lesson.article.id):
            self._window.commands.checking.look_at_doubts()


def _dates_differ(before: Article, after: Article) -> bool:
    """Whether dates that are worked out would be others: another day, or one that is confirmed now."""
    return (before.published, before.published_confirmed, before.language) != (
        after.published,
        after.published_confirmed,
        after.language,
    )
