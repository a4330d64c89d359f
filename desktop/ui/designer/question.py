"""Asks for one question of the teacher's: its words, the answer, marks, lines to write on, and its place."""

from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from db.model.article import Span
from db.model.lesson import Lesson
from db.model.question import Question
from desktop.library.questions import LONGEST_ANSWER, LONGEST_PROMPT, MOST_LINES, MOST_MARKS
from desktop.library.typed import one_line, without_blanks
from desktop.ui.curating.fields import give_tone, run_with_the_words
from desktop.ui.designer.number_box import NumberBox
from desktop.ui.dialogs.saving import SavingDialog
from desktop.ui.look import Look
from desktop.ui.words import tr

_SIZE = QSize(580, 400)
_FIRST_WORDS = 60
"""Characters of a paragraph, or of selected words, that a line of the list of places shows."""
_USUAL_MARKS, _USUAL_LINES = 1, 3


class Typed(NamedTuple):
    """What was typed, with the place in the text; None for no place."""

    prompt: str
    answer: str = ""
    marks: int = _USUAL_MARKS
    lines: int = _USUAL_LINES
    span: Span | None = None

    @classmethod
    def of(cls, question: Question) -> "Typed":
        """What a stored question says."""
        span = None if question.anchor is None else question.anchor.span
        return cls(question.prompt, question.answer, question.marks, question.lines, span)


class QuestionDialog(SavingDialog):
    """One question. Line breaks that are typed become blanks: a question is one paragraph on the sheet."""

    saved = Signal(object)
    """A Typed."""
    deleted = Signal()

    def __init__(
        self, lesson: Lesson, typed: Typed, look: Look, parent: QWidget | None = None, *, existing: bool
    ) -> None:
        """Begin with what is there; its place may be any words of the lesson's text."""
        super().__init__(tr("Change question") if existing else tr("Write a question"), parent)
        self._lesson, self._look = lesson, look
        self._make_widgets(typed)
        self.make_buttons(tr("Keep the question (Ctrl+Enter)"))
        self.delete = self.add_button(tr("&Delete"), tr("Delete this question"))
        self.delete.setVisible(existing)
        self.delete.clicked.connect(self._on_delete)
        self.save_with_ctrl_enter()
        self._assemble()
        self._show_what_is_possible()
        self.prompt.setFocus()

    def _make_widgets(self, typed: Typed) -> None:
        self.prompt = _text(typed.prompt, tr("Question"), tr("What pupils are asked"), 3)
        self.answer = _text(typed.answer, tr("Answer"), tr("What is printed on teacher copies; may be left empty"), 3)
        for field in (self.prompt, self.answer):
            field.textChanged.connect(self._show_what_is_possible)
        self.marks = NumberBox(0, MOST_MARKS, tr("Marks"), tr("0 where no marks are given"))
        self.marks.show_number(typed.marks)
        self.lines = NumberBox(0, MOST_LINES, tr("Lines to write on"), tr("0 where nothing is to be written"))
        self.lines.show_number(typed.lines)
        for box in (self.marks, self.lines):
            box.setMinimumWidth(80)
        self.place = QComboBox()
        self.place.setAccessibleName(tr("Place in the article"))
        self.place.setToolTip(tr("Where the answer is found; teacher copies name the paragraph"))
        self.place.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.place.setMinimumContentsLength(24)
        self.place.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._offer_places(typed.span)
        self.problem = QLabel()
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        give_tone(self.problem, "accent")
        self.problem.hide()

    def _offer_places(self, span: Span | None) -> None:
        """No place, the words that it has or that are selected, and all paragraphs."""
        text = self._lesson.article.text
        self.place.addItem(tr("No place"), None)
        spans = [paragraph.span for paragraph in self._lesson.body]
        if span is not None and not self._lesson.text_of(span).strip():
            span = None
        if span is not None and span not in spans:
            span = without_blanks(text, span)
            number = self._lesson.paragraph_number(span.start)
            words = tr("“{quote}”", quote=_first_words(self._lesson.text_of(span)))
            if number is not None:
                words = tr("{number}: {words}", number=number, words=words)
            self.place.addItem(words, span)
        for number, own in enumerate(spans, 1):
            self.place.addItem(
                tr("{number}: {words}", number=number, words=_first_words(self._lesson.text_of(own))), own
            )
        places = [self.place.itemData(row) for row in range(self.place.count())]
        self.place.setCurrentIndex(places.index(span) if span in places else 0)

    def _assemble(self) -> None:
        numbers = QHBoxLayout()
        numbers.setSpacing(10)
        numbers.addWidget(self.marks)
        numbers.addSpacing(14)
        numbers.addWidget(_label(tr("&Lines to write on"), self.lines))
        numbers.addWidget(self.lines)
        numbers.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        top = Qt.AlignmentFlag.AlignTop
        for row, (words, field) in enumerate(((tr("&Question"), self.prompt), (tr("&Answer"), self.answer))):
            label = _label(words, field)
            label.setContentsMargins(0, 6, 0, 0)  # on the first line of the field
            grid.addWidget(label, row, 0, top)
            grid.addWidget(field, row, 1)
            grid.setRowStretch(row, 1)
        grid.addWidget(_label(tr("&Marks"), self.marks), 2, 0)
        grid.addLayout(numbers, 2, 1)
        grid.addWidget(_label(tr("&Place"), self.place), 3, 0)
        grid.addWidget(self.place, 3, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addLayout(grid, 1)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)
        self.resize(_SIZE)

    def typed(self) -> Typed:
        """What stands in the fields."""
        prompt, answer = one_line(self.prompt.toPlainText()), one_line(self.answer.toPlainText())
        return Typed(prompt, answer, self.marks.value(), self.lines.value(), self.place.currentData())

    def hand_over(self) -> None:
        """Say what was typed."""
        self.saved.emit(self.typed())

    def _show_what_is_possible(self) -> None:
        """Only a question that asks something, and is not endless, can be kept."""
        for field in (self.prompt, self.answer):
            with QSignalBlocker(field):
                run_with_the_words(field)
        typed, words = self.typed(), ""
        for length, most, sentence in (
            (len(typed.prompt), LONGEST_PROMPT, tr("The question is too long: at most {most} characters fit.",
                                                   most=LONGEST_PROMPT)),
            (len(typed.answer), LONGEST_ANSWER, tr("The answer is too long: at most {most} characters fit.",
                                                   most=LONGEST_ANSWER)),
        ):  # fmt: skip
            words = words or (sentence if length > most else "")
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        self.save.setEnabled(bool(typed.prompt) and not words)

    def _on_delete(self) -> None:
        self.reject()
        self.deleted.emit()


def _label(words: str, field: QWidget) -> QLabel:
    label = QLabel(words)
    label.setBuddy(field)
    return label


def _text(words: str, name: str, hint: str, lines: int) -> QPlainTextEdit:
    field = QPlainTextEdit(words)
    field.setTabChangesFocus(True)
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # not as high as Qt would like
    field.setMinimumHeight(lines * field.fontMetrics().lineSpacing() + 14)
    return field


def _first_words(text: str) -> str:
    """The beginning of a text, cut between two words."""
    words = one_line(text)
    if len(words) <= _FIRST_WORDS:
        return words
    return f"{words[:_FIRST_WORDS].rsplit(' ', 1)[0].rstrip(' ,;:–—-')}…"
