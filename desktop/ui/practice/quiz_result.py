"""What became of a quiz: the score, and each question with what is right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.exercises.cards.instructions import INSTRUCTIONS
from desktop.library import quizzing
from desktop.practice.asking import Way
from desktop.practice.quiz import Quiz, Result
from desktop.ui.look import Look
from desktop.ui.panes.rows import give_viewport
from desktop.ui.practice.card_view import MEASURE
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
        self.score = _label("")
        self.under = _label("")
        self.under.setProperty("tone", "soft")
        self.name = QLineEdit()
        self.name.setMaxLength(_LONGEST_NAME)
        self.name.setPlaceholderText(tr("Your name, for the sheet; it may stay empty"))
        self.name.setAccessibleName(tr("Your name"))
        self.name.setToolTip(tr("It stands on the sheet, and nowhere else"))
        self.save = _button(tr("&Save as PDF…"), tr("Write the result sheet, with the evidence for what was wrong"))
        self.save.setDefault(True)
        self.again = _button(tr("S&huffle again"), tr("Another quiz on this article"))
        self.back = _button(tr("Back to the start &page"), tr("Leave the quiz (Esc)"))
        self.save.clicked.connect(self.save_wanted)
        self.again.clicked.connect(self.again_wanted)
        self.back.clicked.connect(self.home_wanted)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(14)
        self._assemble()

    def _assemble(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.save, self.again, self.back):
            buttons.addWidget(button)
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
        middle = QWidget()
        middle.setLayout(column)
        middle.setMaximumWidth(MEASURE)
        page = QWidget()
        page.setProperty("paper", True)
        row = QHBoxLayout(page)
        row.setContentsMargins(24, 0, 24, 0)
        row.addStretch(1)
        row.addWidget(middle, 1000)
        row.addStretch(1)
        self.area = QScrollArea()
        give_viewport(self.area)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setWidget(page)
        self.area.setAccessibleName(tr("Result of the quiz"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    def show_quiz(self, quiz: Quiz, title: str) -> None:
        """Show what became of a quiz on the article of this title."""
        count = len(quiz.results)
        self.score.setFont(self._look.reading_font(1.5))
        self.score.setText(
            trn(count, "{score} of {n} question is right.", "{score} of {n} questions are right.", score=quiz.score)
        )
        self.under.setText(tr("“{title}”", title=title))
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
        instruction = _label(tr("{number}. {question}", number=number, question=asks))
        instruction.setProperty("tone", "soft")
        texts.append(instruction)
        if prompt_words := quizzing.prompt_words(asked):
            prompt = _label(prompt_words)
            prompt.setFont(self._look.reading_font(0.95))
            texts.append(prompt)
        given = quizzing.answer_words(result, language)
        verdict = tr("Right.") if result.right else tr("Not right.") if given else tr("Not answered.")
        between = "\n" if asked.way is Way.ORDER else " "
        texts.append(_label(between.join(filter(None, (verdict, given)))))
        if not result.right:
            texts.append(_label(tr("Right: {answer}", answer=quizzing.right_words(result, language))))
        evidence = asked.card.evidence
        if not result.right and evidence is not None and asked.way is not Way.FLIP:
            words, paragraph = " ".join(evidence.quote.split()), evidence.number
            placed = tr("“{words}” (paragraph {number})", words=words, number=paragraph)
            quote = _label(tr("“{words}”", words=words) if paragraph is None else placed)
            quote.setProperty("tone", "soft")
            texts.append(quote)
        sign = QLabel()
        icon = self._look.icon("check" if result.right else "x", "ink" if result.right else "accent")
        sign.setPixmap(icon.pixmap(_SIGN, _SIGN))
        column = QVBoxLayout()
        column.setSpacing(2)
        for text in texts:
            column.addWidget(text)
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        return made


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _button(words: str, tip: str) -> QPushButton:
    button = QPushButton(words)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button
