"""The page of practice, in the place of the article: the start page, a session, its summary, a quiz, progress."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from db.model.change import Change
from db.model.practice import Memory
from db.model.sentence import said
from desktop.library import practising
from desktop.library.card_histories import renamed_in
from desktop.library.library import Library
from desktop.library.practising import Sitting, Today
from desktop.practice.session import Session
from desktop.ui import alerts
from desktop.ui.look import Look
from desktop.ui.practice.home import Home
from desktop.ui.practice.session_page import SessionPage
from desktop.ui.practice.summary import Summary
from desktop.ui.tasks import Progress, Task, Tasks
from desktop.ui.words import tr

if TYPE_CHECKING:
    from desktop.ui.practice.progress_page import ProgressPage
    from desktop.ui.practice.quiz_page import QuizPage

UNTOUCHED = frozenset({"learning", "setting", "note", "anchor", "preset", "sheet", "collection", "collection_article"})
"""What a change touches that changes no card."""


class PracticePage(QWidget):
    """Shows one page at a time. What takes long, such as making the cards of many articles, runs in the background."""

    place_wanted = Signal(int, object)
    """An article's id and a Span: the place that shows an answer."""
    change_wanted = Signal(object)
    """A callable that carries out an undoable change and returns it."""

    def __init__(self, library: Library, look: Look, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Begin with the start page."""
        super().__init__(parent)
        self.library, self._look, self._tasks = library, look, tasks
        self._opened: tuple[int, str] | None = None
        self._task: Task | None = None
        self._today: Today | None = None
        self.home = Home(look)
        self.session = SessionPage(library, look, tasks)
        self.summary = Summary(look)
        self._stack = QStackedLayout(self)
        for page in (self.home, self.session, self.summary):
            self._stack.addWidget(page)
        self._connect()

    def _connect(self) -> None:
        self.home.start_wanted.connect(self.start)
        self.home.lesson_wanted.connect(self.practise_lesson)
        self.home.questions_wanted.connect(self._on_questions)
        self.home.learn_wanted.connect(self._on_learn)
        self.home.stop_wanted.connect(self._on_stop)
        self.home.test_day_wanted.connect(self._on_test_day)
        self.home.bring_back_wanted.connect(self._on_bring_back)
        self.home.options_wanted.connect(self._on_options)
        self.home.quiz_wanted.connect(self.show_quiz)
        self.home.progress_wanted.connect(self.show_progress)
        self.session.place_wanted.connect(self.place_wanted)
        self.session.ended.connect(self._on_ended)
        self.summary.home_wanted.connect(self.show_home)

    @cached_property
    def quiz(self) -> "QuizPage":
        """The quiz, made when it is first asked for, as the progress is."""
        from desktop.ui.practice.quiz_page import QuizPage

        page = QuizPage(self.library, self._look, self._tasks)
        page.home_wanted.connect(self.show_home)
        page.place_wanted.connect(self.place_wanted)
        self._stack.addWidget(page)
        return page

    @cached_property
    def progress(self) -> "ProgressPage":
        """How practice goes."""
        from desktop.ui.practice.progress_page import ProgressPage

        page = ProgressPage(self.library, self._look, self._tasks)
        page.home_wanted.connect(self.show_home)
        page.practise_wanted.connect(self._on_weak)
        self._stack.addWidget(page)
        return page

    def show_quiz(self) -> None:
        """Show the quiz on the article that is open, or the one that is under way."""
        self.quiz.show_opened(self._opened)
        self._stack.setCurrentWidget(self.quiz)
        self.quiz.take_keyboard()

    def show_progress(self) -> None:
        """Show how practice goes."""
        self._stack.setCurrentWidget(self.progress)
        self.progress.setFocus()

    def _on_weak(self, article_id: int, actors: tuple[str, ...]) -> None:
        self.practise_lesson(article_id, only=actors)

    # The start page

    def show_opened(self, opened: tuple[int, str] | None) -> None:
        """Say which article the reader has, by id and title."""
        self._opened = opened

    def show_again(self) -> None:
        """Go on where the reader was: in a session that is under way, or at the start page."""
        current = self._stack.currentWidget()
        if current is self.session:
            self.session.show_again()
        elif "quiz" in self.__dict__ and current is self.quiz:
            self.show_quiz()
        elif current in (self.home, self.summary):
            self.show_home()

    def show_home(self) -> None:
        """Show the start page, and count what is due."""
        self._stack.setCurrentWidget(self.home)
        self.home.show_counting()
        self._count()

    def _count(self) -> None:
        library, language = self.library, self._look.language

        def job(progress: Progress) -> Today:
            return practising.today(library, language, cancelled=progress.cancelled)

        self._run(job, self._on_counted)

    def _on_counted(self, found: Today) -> None:
        self._today = found
        learning = self.library.practice.learning()
        titles = self.library.articles.titles([one.article_id for one in learning])
        store = self.library.store
        why = said(store.read_only_reason, tr) if store.read_only else None
        self.home.show_today(found, learning, titles, self._opened, why)
        if self._stack.currentWidget() is self.home:
            self.home.take_keyboard()

    def _run(self, job: Callable[[Progress], object], done: Callable[..., None]) -> None:
        """Run one job for this page; a new one takes the place of the one before."""
        if self._task is not None:
            self._task.progress.cancel()
        task: Task | None = None

        def ended(result: object) -> None:
            if task is self._task:
                self._task = None
                done(result)

        def failed(error: Exception) -> None:
            if task is self._task:
                self._task = None
                alerts.failure(self, tr("The library could not be read."), error)

        task = self._task = self._tasks.run(job, ended, failed)

    # Sessions

    def start(self) -> None:
        """Review what is due."""
        found = self._today
        if found is not None and found.queue.cards:
            self._begin(practising.due_session(self.library, found))

    def practise_lesson(
        self, article_id: int, sitting: Sitting = Sitting.EVERYTHING, only: tuple[str, ...] = ()
    ) -> None:
        """Ask everything in one lesson now, beside the schedule; with `only`, what is about these things alone."""
        library, language = self.library, self._look.language

        def job(_progress: Progress) -> Session:
            return practising.lesson_session(library, article_id, language, sitting=sitting, only=only)

        self._run(job, self._begin)

    def _on_questions(self, article_id: int) -> None:
        questions = tuple(question.uuid for question in self.library.handouts.questions(article_id))
        self.practise_lesson(article_id, only=questions)

    def _begin(self, session: Session) -> None:
        if session.current is None:
            alerts.information(
                self,
                tr("There is nothing to ask yet."),
                tr("Cards come from actors with a description, dated events, explained words and statements."),
            )
            return
        titles = self.library.articles.titles(session.article_ids)
        self._stack.setCurrentWidget(self.session)
        self.session.begin(session, titles)

    def _on_ended(self) -> None:
        session = self.session.session
        self.session.session = None
        if session is None or not session.done:
            self.show_home()
            return
        self.summary.show_session(session)
        self._stack.setCurrentWidget(self.summary)
        self.summary.button.setFocus()

    # Changes

    def refresh(self, change: Change) -> None:
        """Follow a change of the library: cards may have changed, or what is learnt."""
        session, cards_changed = self.session.session, not change.tables <= UNTOUCHED
        if session is not None and cards_changed:
            self.session.rename(renamed_in(change))
            self._renew(session)
        elif self.isVisible() and self._stack.currentWidget() is self.home:
            if cards_changed:  # what was counted must not be begun with: its cards may be others now
                self.home.show_counting()
            self._count()

    def _renew(self, session: Session) -> None:
        library, language, ids = self.library, self._look.language, session.article_ids

        def job(progress: Progress) -> tuple[practising.Decks, dict[str, Memory]]:
            decks = practising.decks_of(library, ids, language, progress.cancelled)
            return decks, library.practice.memories(ids)

        def done(found: tuple[practising.Decks, dict[str, Memory]]) -> None:
            for article_id, cards in found[0].items():
                session.replace_deck(article_id, cards, found[1])
            if session is self.session.session:
                self.session.follow()

        self._run(job, done)

    def _on_learn(self, article_id: int) -> None:
        self.change_wanted.emit(lambda: practising.learn(self.library, article_id))

    def _on_stop(self, article_id: int) -> None:
        self.change_wanted.emit(lambda: practising.stop_learning(self.library, article_id))

    def _on_bring_back(self, article_id: int) -> None:
        library = self.library
        self._tasks.write(
            lambda: practising.bring_back(library, article_id),
            lambda _count: self._count(),
            lambda error: alerts.failure(self, tr("The library could not be written."), error),
        )

    def _on_test_day(self, article_id: int) -> None:
        from desktop.ui.practice.day_dialog import DayOfTestDialog  # imported late, as all dialogs

        days = {one.article_id: one.test_day for one in self.library.practice.learning()}
        title = self.library.articles.titles([article_id]).get(article_id, "")
        dialog = DayOfTestDialog(title, days.get(article_id), datetime.now(UTC).astimezone().date(), self)
        dialog.saved.connect(
            lambda day: self.change_wanted.emit(lambda: practising.set_test_day(self.library, article_id, day))
        )
        dialog.open()

    def _on_options(self) -> None:
        from desktop.ui.practice.options_dialog import OptionsDialog  # imported late, as all dialogs

        dialog = OptionsDialog(practising.options(self.library), self)
        dialog.saved.connect(
            lambda chosen: self.change_wanted.emit(lambda: practising.set_options(self.library, chosen))
        )
        dialog.open()
