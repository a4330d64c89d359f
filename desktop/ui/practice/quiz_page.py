"""A quiz: chosen, answered, and its result, which can be printed."""

from datetime import UTC, datetime
from random import Random
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedLayout, QVBoxLayout, QWidget

from db.model.practice import Rating
from desktop.library import quizzing
from desktop.library.library import Library
from desktop.practice.asking import Way
from desktop.practice.grading import Verdict
from desktop.practice.quiz import Quiz
from desktop.ui import alerts
from desktop.ui.look import Look
from desktop.ui.practice.card_view import CardView
from desktop.ui.practice.paper import button, label
from desktop.ui.practice.quiz_result import QuizResultView
from desktop.ui.practice.quiz_setup import QuizChoices, QuizSetup
from desktop.ui.practice.ratings import Ratings
from desktop.ui.tasks import Progress, Tasks
from desktop.ui.words import tr

if TYPE_CHECKING:
    from desktop.ui.designer.saving import Saved

_SEEDS = 1_000_000


class QuizPage(QWidget):
    """Leads through a quiz on one article. Nothing of it is scheduled or sent anywhere."""

    home_wanted = Signal()
    place_wanted = Signal(int, object)
    """An article's id and a Span: the place that shows an answer."""

    def __init__(self, library: Library, look: Look, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Begin with the choices."""
        super().__init__(parent)
        self.setProperty("paper", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._library, self._look, self._tasks = library, look, tasks
        self._opened: tuple[int, str] | None = None
        self._choices = QuizChoices()
        self.quiz: Quiz | None = None
        self.setup = QuizSetup(look)
        self.setup.begin_wanted.connect(self.begin)
        self.setup.home_wanted.connect(self.home_wanted)
        self.result = QuizResultView(look)
        self.result.again_wanted.connect(self.begin_again)
        self.result.save_wanted.connect(self._on_save)
        self.result.home_wanted.connect(self.home_wanted)
        self._make_question()
        self._stack = QStackedLayout(self)
        for page in (self.setup, self.question, self.result):
            self._stack.addWidget(page)

    def _make_question(self) -> None:
        self.question = QWidget()
        self.number = label(soft=True)
        self.number.setWordWrap(False)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.bar.setAccessibleName(tr("Questions that are done"))
        self.skip = button(tr("&Skip this question"), tr("Leave this question without an answer"), self._go_on)
        self.leave = button(tr("&Leave"), tr("End the quiz here; the result says what was answered (Esc)"), self.end)
        self.card = CardView(self._look)
        self.card.given.connect(self._on_given)
        self.card.place_wanted.connect(self._on_place)
        self.ratings = Ratings(self._look)
        self.ratings.rated.connect(self._on_rated)
        self.card.add_below(self.ratings)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.number)
        head.addWidget(self.bar, 1)
        head.addWidget(self.skip)
        head.addWidget(self.leave)
        column = QVBoxLayout(self.question)
        column.setContentsMargins(24, 14, 24, 10)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.card, 1)

    # Choosing

    def show_opened(self, opened: tuple[int, str] | None) -> None:
        """Say which article the quiz is on, by id and title; a quiz that is under way goes on."""
        if self.quiz is None or self._stack.currentWidget() is not self.question:
            self._opened = opened
            self.quiz = None
            self.setup.show_article("" if opened is None else opened[1], self._choices)
            self._stack.setCurrentWidget(self.setup)

    def take_keyboard(self) -> None:
        """Put the keyboard where the quiz goes on."""
        if self._stack.currentWidget() is self.question:
            (self.ratings.take_keyboard if self.ratings.isVisibleTo(self) else self.card.take_keyboard)()
        elif self._stack.currentWidget() is self.setup:
            self.setup.start.setFocus()

    def begin(self, choices: QuizChoices) -> None:
        """Make the questions, and ask the first."""
        if self._opened is None:
            return
        self._choices = choices
        library, article_id, language = self._library, self._opened[0], self._look.language

        def job(_progress: Progress) -> Quiz | None:
            return quizzing.quiz_on(library, article_id, choices.topics, choices.questions, choices.seed, language)

        self._tasks.run(job, self._on_made, self._on_unmade)

    def begin_again(self) -> None:
        """Shuffle again: other questions on the same article."""
        self.begin(self._choices._replace(seed=Random().randrange(_SEEDS)))

    def _on_unmade(self, error: Exception) -> None:
        alerts.failure(self, tr("The library could not be read."), error)

    def _on_made(self, quiz: Quiz | None) -> None:
        if quiz is None:
            alerts.information(
                self,
                tr("This article gives too few questions for a quiz."),
                tr("A quiz has at least five. Choose more topics, or describe more actors and date more events."),
            )
            return
        self.quiz = quiz
        self._stack.setCurrentWidget(self.question)
        self._show_current()

    # Asking

    def _show_current(self) -> None:
        quiz = self.quiz
        if quiz is None or quiz.current is None:
            self.end()
            return
        count = len(quiz.results)
        self.number.setText(tr("Question {number} of {count}", number=quiz.number, count=count))
        self.bar.setRange(0, count)
        self.bar.setValue(quiz.number - 1)
        self.ratings.hide()
        self.skip.setEnabled(True)
        self.card.show_asked(quiz.current)

    def _on_given(self, given: object) -> None:
        quiz = self.quiz
        if quiz is None or quiz.current is None or self.ratings.isVisibleTo(self):
            return
        asked = quiz.current
        judged = asked.way is Way.FLIP
        # A card that was only turned over is not answered: the pupil says first whether it was known.
        verdict = Verdict(True, Rating.GOOD) if judged else quiz.give(given)
        if not self._choices.feedback_at_once and not judged:
            self._go_on()
            return
        self.card.show_verdict(given, verdict, "" if self._opened is None else self._opened[1])
        self.ratings.offer({}, verdict.rating, rated_by_reader=judged)
        self.ratings.show()
        self.ratings.take_keyboard()
        self.skip.setEnabled(False)

    def _on_rated(self, rating: Rating) -> None:
        quiz = self.quiz
        if quiz is not None and quiz.current is not None:
            if quiz.current.way is Way.FLIP:
                quiz.give(rating)
            self._go_on()

    def _go_on(self) -> None:
        if self.quiz is not None and self.quiz.current is not None:
            self.quiz.go_on()
            self._show_current()

    def end(self) -> None:
        """Show the result, or the choices where nothing was answered."""
        quiz = self.quiz
        if quiz is None:
            return
        if not any(result.verdict for result in quiz.results):
            self.quiz = None
            self._stack.setCurrentWidget(self.setup)
            self.setup.start.setFocus()
            return
        self.result.show_quiz(quiz, "" if self._opened is None else self._opened[1])
        self._stack.setCurrentWidget(self.result)
        self.result.save.setFocus()

    def _on_place(self) -> None:
        quiz, opened = self.quiz, self._opened
        if quiz is not None and quiz.current is not None and opened is not None and self.ratings.isVisibleTo(self):
            evidence = quiz.current.card.evidence
            if evidence is not None:
                self.place_wanted.emit(opened[0], evidence.span)

    # The sheet

    def _on_save(self) -> None:
        from desktop.ui.commands.file import folder_for_sheets
        from desktop.ui.practice.result_dialog import ResultDialog  # imported late, as all dialogs

        quiz, opened = self.quiz, self._opened
        if quiz is None or opened is None:
            return
        day = datetime.now(UTC).astimezone().date()
        result = quizzing.result_of(quiz, opened[1], self.result.name.text(), day, self._look.language)
        dialog = ResultDialog(result, self._tasks, folder_for_sheets(), self._look, self)
        dialog.written.connect(self._on_written)
        dialog.open()

    def _on_written(self, saved: "Saved") -> None:
        # A name may have characters that no face has.
        alerts.information(self, tr("The result was saved as {file}.", file=saved.files[0]), "\n".join(saved.missing))

    # Keys

    def event(self, event: QEvent) -> bool:
        """Esc is meant for the quiz while it has the keyboard, not for the window."""
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no widget has taken: digits, Enter, Esc, Ctrl+Enter."""
        asking = self._stack.currentWidget() is self.question
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            (self.end if asking else self.home_wanted.emit)()
        elif asking and enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._on_place()
        elif asking and self.ratings.isVisibleTo(self):
            self.ratings.take_key(event)
        elif not (asking and self.card.take_key(event)):
            super().keyPressEvent(event)
