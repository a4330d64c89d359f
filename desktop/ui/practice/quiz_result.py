"""What became of a quiz: the score, and each question with what is right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.exercises.cards.instructions import INSTRUCTIONS
from desktop.library import quizzing
from desktop.practice.asking import Way
from desktop.practice.quiz import Quiz, Result
from desktop.ui.look import Look
from desktop.ui.practice.leading import set_words
from desktop.ui.practice.paper import button, label, scrolled_paper
from desktop.ui.words import tr, trn

_SIGN = 16
_LONGEST_NAME = 80


class QuizResultView(QWidget):
    """The result on the screen, and the way to paper."""

    save_wanted = Signal()
    again_wanted = Signal()
    home_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._look = look
        self.score = label()
        self.under = label(soft=True)
        self.name = QLineEdit()
        self.name.setMaxLength(_LONGEST_NAME)
        self.name.setPlaceholderText(tr("Your name, for the sheet; it may stay empty"))
        self.name.setAccessibleName(tr("Your name"))
        self.name.setToolTip(tr("It stands on the sheet, and nowhere else"))
        self.save = button(
            tr("&Print or save…"), tr("A result sheet, with the evidence for what was wrong"), self.save_wanted.emit
        )
        self.save.setDefault(True)
        self.again = button(tr("S&huffle again"), tr("Another quiz on this article"), self.again_wanted.emit)
        self.back = button(tr("Back to the start &page"), tr("Leave the quiz (Esc)"), self.home_wanted.emit)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(14)
        self._assemble()

    def _assemble(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for one in (self.save, self.again, self.back):
            buttons.addWidget(one)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setContentsMargins(4, 28, 4, 28)
        column.setSpacing(10)
        for widget in (self.score, self.under, self.name):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addSpacing(14)
        column.addLayout(self._rows)
        column.addStretch(1)
        self.area = scrolled_paper(column, self)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the arrow keys scroll through the questions
        self.area.setAccessibleName(tr("Result of the quiz"))

    def show_quiz(self, quiz: Quiz, title: str) -> None:
        """Show what became of a quiz on the article of this title."""
        count = len(quiz.results)
        self.score.setFont(self._look.reading_font(1.5))
        self.score.setText(
            trn(count, "{score} of {n} question is right.", "{score} of {n} questions are right.", score=quiz.score)
        )
        set_words(self.under, tr("“{title}”", title=title))
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for number, result in enumerate(quiz.results, 1):
            self._rows.addWidget(self._row(number, result))
        self.area.verticalScrollBar().setValue(0)

    def _row(self, number: int, result: Result) -> QWidget:
        language = self._look.language
        asked = result.asked
        texts: list[QLabel] = []
        asks = tr(INSTRUCTIONS[asked.card.kind])
        texts.append(label(tr("{number}. {question}", number=number, question=asks), soft=True))
        if prompt_words := quizzing.prompt_words(asked):
            texts.append(label(prompt_words, font=self._look.reading_font(0.95)))
        given = quizzing.answer_words(result, language)
        verdict = tr("Right.") if result.right else tr("Not right.") if given else tr("Not answered.")
        between = "\n" if asked.way is Way.ORDER else " "
        texts.append(label(between.join(filter(None, (verdict, given)))))
        if not result.right:
            texts.append(label(tr("Right: {answer}", answer=quizzing.right_words(result, language))))
        evidence = asked.card.evidence
        if not result.right and evidence is not None and asked.way is not Way.FLIP:
            words, paragraph = " ".join(evidence.quote.split()), evidence.number
            placed = tr("“{words}” (paragraph {number})", words=words, number=paragraph)
            texts.append(label(tr("“{words}”", words=words) if paragraph is None else placed, soft=True))
        sign = QLabel()
        icon = self._look.icon("check" if result.right else "x", "right" if result.right else "accent")
        sign.setPixmap(icon.pixmap(_SIGN, _SIGN))
        column = QVBoxLayout()
        column.setSpacing(2)
        for text in texts:
            set_words(text, text.text())
            column.addWidget(text)
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        return made
