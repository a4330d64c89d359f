"""The teacher's own questions about an article: written, changed, put in order, deleted, each a step of undo."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QListView, QPushButton, QVBoxLayout, QWidget

from db.model.change import Change
from db.model.lesson import Lesson
from db.model.question import Question
from desktop.library import questions as asking
from desktop.library.library import Library
from desktop.ui import alerts
from desktop.ui.designer.moving import MovableList
from desktop.ui.designer.question import QuestionDialog, Typed
from desktop.ui.designer.spoken import name_by_words
from desktop.ui.look import Look
from desktop.ui.models.rows import Row
from desktop.ui.models.words import paragraph_words
from desktop.ui.panes.row_list import TRAILING, Block, Measured, RowDelegate
from desktop.ui.tasks import Tasks
from desktop.ui.words import tr, trn

_PROMPT, _ANSWER, _FACTS = "prompt", "answer", "facts"
_NUMBER_AT = 20.0
"""Pixels from the leading edge to the number of a question."""


class QuestionDelegate(RowDelegate):
    """Number, question, and below it what belongs to it."""

    def __init__(self, lesson: Lesson, look: Look, view: QListView) -> None:
        """Paint questions about a lesson."""
        super().__init__(look, view)
        self._lesson = lesson
        self.leading = 44.0

    def blocks(self, row: Row) -> list[Block]:
        """The question in up to three lines, the beginning of the answer, and the facts."""
        question, small = _question(row), self._look.interface_font(12)
        return [
            Block(_PROMPT, row.title, self._look.interface_font(13), "ink", 3),
            Block(_ANSWER, question.answer, small, "soft", 1, 3.0),
            Block(_FACTS, facts_of(self._lesson, question), small, "soft", 2, 3.0),
        ]

    def place(self, row: Row) -> str:
        """Nothing stands at the trailing edge but the handle."""
        return " "

    def place_beside(self, row: Row) -> str:
        """The question leaves room for the handle."""
        return _PROMPT

    def paint_signs(self, painter: QPainter, row: Row, box: QRectF, measured: Measured) -> None:
        """Draw the number and, on the row with the keyboard, the handle to drag it by."""
        prompt = measured.block(_PROMPT)
        assert prompt is not None
        line = prompt.boxes[0]
        number = QRectF(self._across(_NUMBER_AT, 22.0), line.top(), 22.0, line.height())
        painter.setFont(self._look.interface_font(13))
        painter.setPen(self._look.colour("soft"))
        painter.drawText(number, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(_place(row) + 1))
        if row.id == self.chosen:
            middle = self._across(self.width - TRAILING, 0.0)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("edge"))
            for x in (-2.5, 2.5):
                for y in (-5.0, 0.0, 5.0):
                    painter.drawEllipse(QPointF(middle + x, line.center().y() + y), 1.3, 1.3)

    def _across(self, x: float, wide: float) -> float:
        """Pixels from the left of something so wide that begins at `x` from the leading edge."""
        return self.width - x - wide if self._view.isRightToLeft() else x


class QuestionList(MovableList):
    """Enter or a double click changes a question, Delete deletes it, Alt with an arrow moves it."""

    delete_wanted = Signal()

    def __init__(self, lesson: Lesson, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(tr("Your own questions"), look, parent)
        self.setAccessibleDescription(
            tr("Enter changes a question, Delete deletes it, Alt with an arrow key moves it.")
        )
        self.own = QuestionDelegate(lesson, look, self)
        self.use(self.own)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete deletes."""
        if event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: object) -> None:
        """Open the question."""
        row = self.current_row()
        if row is not None:
            self.opened.emit(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Where there is no question, say how to write one."""
        super().paintEvent(event)
        if self._rows.rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(self._look.colour("soft"))
            painter.setFont(self._look.interface_font(13))
            box = self.viewport().rect().adjusted(40, 20, -40, -20)
            words = tr("There are no questions of your own for this article yet. They stand on its sheets as you write"
                       " them, with lines to answer on.")  # fmt: skip
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), words)
            painter.end()


class QuestionsDialog(QDialog):
    """Every change is written at once; Ctrl+Z takes back what was done here."""

    changed = Signal(object)
    """A Change of the library."""

    def __init__(
        self, library: Library, lesson: Lesson, tasks: Tasks, look: Look, parent: QWidget | None = None
    ) -> None:
        """Show the questions about an article.

        Raises:
            LibraryError: the library cannot be read.
        """
        super().__init__(parent)
        self._library, self._lesson, self._tasks, self._look = library, lesson, tasks, look
        self._undo_steps = self._redo_steps = 0
        """What was done here and can be taken back, and what was taken back: other steps are not this dialog's."""
        self.setWindowTitle(tr("Your own questions: {title}", title=lesson.article.title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.resize(620, 460)
        self._make_widgets()
        self._make_buttons()
        self._assemble()
        self._show_questions()
        self.list.setFocus()

    def _make_widgets(self) -> None:
        self.list = QuestionList(self._lesson, self._look)
        self.list.opened.connect(self._on_change)
        self.list.delete_wanted.connect(self._on_delete)
        self.list.moved.connect(self._on_moved)
        self.list.current_changed.connect(self._on_current)
        self.add = _button(tr("&Write a question…"), tr("Ask something more, after these"), self._on_add)
        self.change = _button(tr("C&hange…"), tr("Change this question (Enter)"), self._on_change)
        self.delete = _button(tr("&Delete"), tr("Delete this question; it can be taken back (Delete)"), self._on_delete)
        self.undo = _button(tr("&Undo"), tr("Take back the last change that was made here (Ctrl+Z)"), self._on_undo)
        for keys, slot in (("Ctrl+Z", self._on_undo), ("Ctrl+Shift+Z", self._on_redo), ("Ctrl+Y", self._on_redo)):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def _make_buttons(self) -> None:
        self.buttons = QDialogButtonBox()
        self.close_button = self.buttons.addButton(tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.close_button.setToolTip(tr("Close; the questions are kept (Escape)"))
        self.close_button.setAutoDefault(False)
        self.buttons.rejected.connect(self.reject)

    def _assemble(self) -> None:
        below = QHBoxLayout()
        below.setContentsMargins(22, 0, 22, 0)
        below.setSpacing(8)
        for button in (self.add, self.change, self.delete, self.undo):
            below.addWidget(button)
        below.addStretch(1)
        below.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 18)
        column.setSpacing(14)
        column.addWidget(self.list, 1)
        column.addLayout(below)

    # Showing

    def _show_questions(self, current: int | None = None) -> None:
        """Show the questions as they are stored, with the keyboard on the one of that id."""
        found = asking.questions(self._library, self._lesson.article.id)
        self.list.show_rows([_row(self._lesson, question, place) for place, question in enumerate(found)])
        place = None if current is None else self.list.place_of(current)
        if place is None and self.list.current_row() is None and found:
            place = 0
        if place is not None:
            self.list.setCurrentIndex(self.list.model().index(place, 0))
        self._on_current()
        self.list.viewport().update()

    def _on_current(self) -> None:
        row, writable = self.list.current_row(), not self._library.store.read_only
        self.list.own.chosen = None if row is None else row.id
        self.list.viewport().update()
        self.add.setEnabled(writable)
        for button in (self.change, self.delete):
            button.setEnabled(writable and row is not None)
        self.undo.setEnabled(self._undo_steps > 0)

    def _current(self) -> Question | None:
        row = self.list.current_row()
        return None if row is None or self._library.store.read_only else _question(row)

    # Changing

    def _on_add(self) -> None:
        self._ask(Typed(""), None)

    def _on_change(self, _row: object = None) -> None:
        question = self._current()
        if question is not None:
            self._ask(Typed.of(question), question.id)

    def _ask(self, typed: Typed, question_id: int | None) -> None:
        """Ask for a question: a new one, or the one of that id."""
        dialog = QuestionDialog(self._lesson, typed, self._look, self, existing=question_id is not None)
        dialog.saved.connect(partial(self._keep, question_id))
        if question_id is not None:
            dialog.deleted.connect(partial(self._remove, question_id))
        dialog.open()

    def _keep(self, question_id: int | None, typed: Typed) -> None:
        library, lesson = self._library, self._lesson
        self._write(
            lambda: keep(library, lesson, question_id, typed), question_id, partial(self._ask, typed, question_id)
        )

    def _on_delete(self) -> None:
        question = self._current()
        if question is not None:
            self._remove(question.id)

    def _remove(self, question_id: int) -> None:
        library = self._library
        self._write(lambda: asking.remove_question(library, question_id))

    def _on_moved(self, moved: tuple[Question, int], place: int) -> None:
        library, question = self._library, moved[0]
        if not library.store.read_only:
            self._write(lambda: asking.move_question(library, question.id, place), question.id)

    def _write(
        self, job: Callable[[], Change], current: int | None = None, again: Callable[[], object] | None = None
    ) -> None:
        """Write one step, and show it; a refused one is told, and `again` gives back what was typed."""

        def done(change: Change) -> None:
            if change.rows:
                self._undo_steps, self._redo_steps = self._undo_steps + 1, 0
            new = [row.id for row in change.rows if row.table == "question" and row.before is None]
            self._show(change, new[0] if new else current)

        def refused(error: Exception) -> None:
            alerts.failure(self, tr("The library could not be written. What was saved before is safe."), error)
            if again is not None:
                again()

        self._tasks.write(job, done, refused)

    def _show(self, change: Change, current: int | None = None) -> None:
        self._show_questions(current)
        self.changed.emit(change)

    # Undo

    def _on_undo(self) -> None:
        if self._undo_steps:
            self._step(self._library.history.undo, by=1)

    def _on_redo(self) -> None:
        if self._redo_steps:
            self._step(self._library.history.redo, by=-1)

    def _step(self, job: Callable[[], Change | None], *, by: int) -> None:
        def done(change: Change | None) -> None:
            if change is not None:
                self._undo_steps, self._redo_steps = self._undo_steps - by, self._redo_steps + by
                self._show(change)

        def refused(error: Exception) -> None:
            alerts.failure(self, tr("The library could not be written. What was saved before is safe."), error)

        self._tasks.write(job, done, refused)


def keep(library: Library, lesson: Lesson, question_id: int | None, typed: Typed) -> Change:
    """Store what was typed: a new question for None, or another wording of the one of that id.

    Raises:
        LibraryError: the library refuses it.
    """
    if question_id is None:
        return asking.add_question(library, lesson, *typed)
    return asking.change_question(library, lesson, question_id, *typed)


def facts_of(lesson: Lesson, question: Question) -> str:
    """Marks, lines and place of a question, and that it has no answer, in one line."""
    parts = [
        trn(question.marks, "{n} mark", "{n} marks") if question.marks else "",
        trn(question.lines, "{n} line", "{n} lines") if question.lines else "",
        "" if question.anchor is None else paragraph_words(lesson, question.anchor.span.start),
        "" if question.answer else tr("no answer"),
    ]
    return tr(" · ").join(part for part in parts if part)


def _row(lesson: Lesson, question: Question, place: int) -> Row:
    spoken = tr("{number}: {words}", number=place + 1, words=question.prompt)
    spoken = tr("; ").join(filter(None, (spoken, question.answer, facts_of(lesson, question))))
    return Row(question.id, (question, place), question.prompt, spoken)


def _question(row: Row) -> Question:
    assert isinstance(row.value, tuple)
    return row.value[0]


def _place(row: Row) -> int:
    assert isinstance(row.value, tuple)
    return row.value[1]


def _button(words: str, tip: str, slot: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    name_by_words(button)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    button.clicked.connect(slot)
    return button
