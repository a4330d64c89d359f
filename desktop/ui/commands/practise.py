"""The Practise menu: the page that takes the place of the article, and the way back."""

from typing import TYPE_CHECKING

from db.model.article import Span
from desktop.library.library import Library

if TYPE_CHECKING:
    from desktop.ui.practice.page import PracticePage
    from desktop.ui.window import Window


class PractiseCommands:
    """The slots of the Practise menu."""

    def __init__(self, window: "Window") -> None:
        """Work on a window."""
        self._window = window
        self._page: PracticePage | None = None
        self._library: Library = window.library

    def practise(self, shown: bool) -> None:
        """Show the page of practice, or the article again."""
        if shown:
            self.page.show_opened(self._opened())
            self._show(True)
            self.page.show_again()
        else:
            self._show(False)

    def learn_article(self, learnt: bool) -> None:
        """Begin to learn the article that is open, or learn it no longer."""
        from desktop.library import practising  # imported late: cards take what no start needs

        opened, library = self._opened(), self._window.library
        if opened is not None:
            change = practising.learn if learnt else practising.stop_learning
            self._window.change(lambda: change(library, opened[0]))

    def practise_lesson(self) -> None:
        """Ask everything in the lesson that is open."""
        opened = self._opened()
        if opened is not None:
            self.page.show_opened(opened)
            self._show(True)
            self.page.practise_lesson(opened[0])

    def quiz(self) -> None:
        """Choose a quiz on the article that is open."""
        self.page.show_opened(self._opened())
        self._show(True)
        self.page.show_quiz()

    def progress(self) -> None:
        """Show how practice goes."""
        self.page.show_opened(self._opened())
        self._show(True)
        self.page.show_progress()

    @property
    def page(self) -> "PracticePage":
        """The page, made when it is first asked for; another library has another."""
        window = self._window
        if self._page is not None and self._page.library is not window.library:
            window.changed.disconnect(self._page.refresh)
            window.articles.article_wanted.disconnect(self.leave)
            window.lesson_shown.disconnect(self.leave)
            window.rooms.hold_practice(None)
            self._page = None
        if self._page is None:
            from desktop.ui.practice.page import PracticePage  # imported late: many sessions only read

            self._page = page = PracticePage(window.library, window.look, window.tasks)
            page.place_wanted.connect(self._on_place)
            page.change_wanted.connect(window.change)
            window.changed.connect(page.refresh)
            window.articles.article_wanted.connect(self.leave)
            window.lesson_shown.connect(self.leave)
            window.rooms.hold_practice(page)
        return self._page

    def show_state(self) -> None:
        """Tick what is so: whether the page is shown, and whether the open article is learnt."""
        actions, opened = self._window.actions_by_name, self._opened()
        learnt = opened is not None and self._is_learnt(opened[0])
        actions["practise"].setChecked(self._window.rooms.practising)
        actions["learn_article"].setChecked(learnt)

    def _is_learnt(self, article_id: int) -> bool:
        return any(one.article_id == article_id for one in self._window.library.practice.learning())

    def _opened(self) -> tuple[int, str] | None:
        lesson = self._window.lesson
        return None if lesson is None else (lesson.article.id, lesson.article.title)

    def take_keyboard(self) -> None:
        """Put the keyboard into the page of practice, which is shown."""
        self.page.show_again()

    def may_leave(self) -> bool:
        """Whether the library can be left: all answers are saved, or the reader accepts that the last one is not."""
        return self._page is None or self._page.library is not self._window.library or self._page.session.may_leave()

    def leave(self, _shown: object = None) -> None:
        """Show the article again, if the page of practice is shown; a session that is under way waits there."""
        if self._window.rooms.practising:
            self._show(False)

    def _show(self, shown: bool) -> None:
        self._window.rooms.show_practice(shown)
        self._window.show_state()
        if not shown:
            self._window.reader.setFocus()

    def _on_place(self, article_id: int, span: Span) -> None:
        window = self._window
        self._show(False)
        window.show_article(article_id)
        if window.lesson is not None and window.lesson.article.id == article_id:
            window.selection.choose_place(span)
