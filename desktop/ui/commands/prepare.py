"""The Prepare menu: what a teacher adds to an article."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from db.model.actor import Actor, Side
from db.model.article import Span
from db.model.event import Event
from db.model.lesson import Lesson
from db.model.statement import Word
from desktop.library import studying, teaching
from desktop.ui.words import tr

if TYPE_CHECKING:
    from desktop.ui.designer.question import Typed
    from desktop.ui.window import Window

WordParts = tuple[str, str, bool, str]
"""A word, its meaning, whether it is loaded, and the plainer word."""


class PrepareCommands:
    """The slots of the Prepare menu."""

    def __init__(self, window: "Window") -> None:
        """Work on a window."""
        self._window = window

    def chosen_thing(self) -> Actor | Event | Word | None:
        """The actor or event that is chosen or, while the keyboard is in the list of words, the word there."""
        window = self._window
        if window.lesson is None:
            return None
        word = window.rooms.pages.word_with_keyboard()
        if word is not None:
            return word
        choice = window.selection.choice
        if choice.actor is not None:
            return window.lesson.actor_by_id.get(choice.actor)
        return next((event for event in window.lesson.events if event.id == choice.event), None)

    def toggle_key(self) -> None:
        """Mark what is chosen as something to learn, or unmark it."""
        library, chosen = self._window.library, self.chosen_thing()
        if isinstance(chosen, Actor):
            self._window.change(lambda: studying.set_actor_key(library, chosen.id, not chosen.key))
        elif isinstance(chosen, Event):
            self._window.change(lambda: studying.set_event_key(library, chosen.id, not chosen.key))
        elif isinstance(chosen, Word):
            self.set_word_key(chosen.id, not chosen.key)

    def explain_word(self) -> None:
        """Explain the selected word, or change what is said of it."""
        window = self._window
        lesson, span = window.lesson, window.reader.selected_span()
        if lesson is None:
            return
        if span is None:
            window.statusBar().showMessage(tr("Select the word first that you want to explain."), 6000)
            return
        known = teaching.word_at(lesson, span)
        if known is not None:
            self.change_word(known.id)
        else:
            self._ask_for_word(lesson, span, (lesson.text_of(span).strip(), "", False, ""))

    def write_question(self) -> None:
        """Ask something about the article; selected words become the place of the answer."""
        from desktop.ui.designer.question import Typed  # imported late: the first paint has no dialogs

        if self._window.lesson is not None:
            self._ask_question(self._window.lesson, Typed("", span=self._window.reader.selected_span()))

    def _ask_question(self, lesson: Lesson, typed: "Typed") -> None:
        from desktop.library import questions  # imported late, as the dialog
        from desktop.ui.designer.question import QuestionDialog

        window, library = self._window, self._window.library

        def save(typed: "Typed") -> None:
            window.change(
                lambda: questions.add_question(library, lesson, *typed), partial(self._ask_question, lesson, typed)
            )

        dialog = QuestionDialog(lesson, typed, window.look, window, existing=False)
        dialog.saved.connect(save)
        dialog.open()

    def _ask_for_word(self, lesson: Lesson, span: Span, parts: WordParts) -> None:
        window, library = self._window, self._window.library

        def save(*parts: Any) -> None:
            window.change(
                lambda: teaching.add_word(library, lesson, span, *parts),
                partial(self._ask_for_word, lesson, span, parts),
            )

        self._word_dialog(parts, save, existing=None)

    def change_word(self, word_id: int) -> None:
        """Change what is said of an explained word, or delete it."""
        lesson = self._window.lesson
        word = next((one for one in lesson.words if one.id == word_id), None) if lesson is not None else None
        if word is not None and self._window.can_be_changed():
            self._ask_for_meaning(word_id, (word.word, word.meaning, word.loaded, word.plainer))

    def _ask_for_meaning(self, word_id: int, parts: WordParts) -> None:
        window, library = self._window, self._window.library

        def save(*parts: Any) -> None:
            window.change(
                lambda: teaching.change_word(library, word_id, *parts), partial(self._ask_for_meaning, word_id, parts)
            )

        self._word_dialog(parts, save, existing=word_id)

    def _word_dialog(self, parts: WordParts, save: Callable[..., None], existing: int | None) -> None:
        from desktop.ui.dialogs.word import WordDialog  # imported late: the first paint has no dialogs

        dialog = WordDialog(*parts, self._window, existing=existing is not None)
        dialog.saved.connect(save)
        if existing is not None:
            dialog.deleted.connect(partial(self.remove_word, existing))
        dialog.open()

    def remove_word(self, word_id: int) -> None:
        """Take a word out of the word list."""
        library = self._window.library
        self._window.change(lambda: teaching.remove_word(library, word_id))

    def set_word_key(self, word_id: int, key: bool) -> None:
        """Mark a word as one to learn, or unmark it."""
        library = self._window.library
        self._window.change(lambda: studying.set_word_key(library, word_id, key))

    def sides(self) -> None:
        """Say which actors are on which side."""
        if self._window.lesson is not None:
            self._ask_for_sides(self._window.lesson.sides)

    def _ask_for_sides(self, sides: Sequence[Side]) -> None:
        from desktop.ui.dialogs.sides import SidesDialog  # imported late: the first paint has no dialogs

        window = self._window
        library, lesson = window.library, window.lesson
        if lesson is None:
            return
        dialog = SidesDialog(lesson.actors, sides, window.look, window)

        def save(sides: list[Side]) -> None:
            window.change(
                lambda: teaching.set_sides(library, lesson.article.id, sides), partial(self._ask_for_sides, sides)
            )

        dialog.saved.connect(save)
        dialog.open()

    def show_key(self) -> None:
        """Tick and offer the mark "learn this" as it is for what is chosen."""
        action = self._window.actions_by_name["toggle_key"]
        chosen = self.chosen_thing()
        action.setEnabled(chosen is not None and not self._window.library.store.read_only)
        action.setChecked(chosen is not None and chosen.key)
