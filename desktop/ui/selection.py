"""What is chosen in the window. Panes set it and listen to it; they do not know each other."""

from PySide6.QtCore import QObject, Signal

from db.model.article import Span
from db.model.lesson import Lesson
from desktop.library import links
from desktop.library.links import NOTHING, Choice


class Selection(QObject):
    """The one choice of the window, an actor, an event, a statement or a place of the lesson that is shown."""

    changed = Signal(object)
    """A new Choice."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with no lesson and nothing chosen."""
        super().__init__(parent)
        self._lesson: Lesson | None = None
        self.choice = NOTHING

    def show_lesson(self, lesson: Lesson | None) -> None:
        """Another lesson is shown: nothing is chosen in it."""
        self._lesson = lesson
        self._set(NOTHING)

    def choose_again(self, choice: Choice) -> None:
        """Choose what was chosen before the lesson became another, as far as it is still there; nothing scrolls."""
        lesson = self._lesson
        if lesson is None:
            return
        again = NOTHING
        if choice.actor is not None and choice.actor in lesson.actor_by_id:
            again = links.choose_actor(lesson, choice.actor)
        elif choice.event is not None:
            again = links.choose_event(lesson, choice.event)
        elif choice.statement is not None:
            again = links.choose_statement(lesson, choice.statement)
        elif choice.sentence is not None:
            again = links.around(lesson, choice.sentence)
        self._set(again._replace(brings=False))

    def choose_actor(self, actor_id: int) -> None:
        """Choose an actor of the lesson."""
        if self._lesson is not None and actor_id in self._lesson.actor_by_id:
            self._set(links.choose_actor(self._lesson, actor_id))

    def choose_event(self, event_id: int) -> None:
        """Choose an event of the lesson."""
        if self._lesson is not None:
            self._set(links.choose_event(self._lesson, event_id))

    def choose_sentence(self, offset: int) -> None:
        """Choose the sentence at a code-point offset of the article's text."""
        if self._lesson is not None:
            self._set(links.choose_sentence(self._lesson, offset))

    def choose_statement(self, statement_id: int) -> None:
        """Choose a statement of the lesson."""
        if self._lesson is not None:
            self._set(links.choose_statement(self._lesson, statement_id))

    def choose_place(self, span: Span) -> None:
        """Choose a place of the article's text, and have the reader scroll there."""
        if self._lesson is not None:
            self._set(links.choose_place(self._lesson, span))

    def clear(self) -> None:
        """Choose nothing."""
        self._set(NOTHING)

    def _set(self, choice: Choice) -> None:
        if choice != self.choice:
            self.choice = choice
            self.changed.emit(choice)
