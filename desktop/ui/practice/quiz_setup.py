"""What a quiz is to be like."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from db.model.sentence import mark
from desktop.practice.quiz import FEWEST, MOST, Topic
from desktop.ui.look import Look
from desktop.ui.practice.paper import button, label, scrolled_paper
from desktop.ui.words import tr

_USUAL = 10


class QuizChoices(NamedTuple):
    """How many questions, on what, whether each is marked at once; the same seed asks the same questions."""

    questions: int = _USUAL
    topics: tuple[Topic, ...] = tuple(Topic)
    feedback_at_once: bool = True
    seed: int = 1


_TOPICS = {
    Topic.ACTORS: mark("Who is who"),
    Topic.TIME: mark("When, and in which order"),
    Topic.POSITIONS: mark("Sides, positions, relations"),
    Topic.SENTENCES: mark("Gaps, true or false"),
    Topic.WORDS: mark("Words"),
    Topic.QUESTIONS: mark("Your teacher’s questions"),
}


class QuizSetup(QWidget):
    """Asks for the choices."""

    begin_wanted = Signal(object)
    """The QuizChoices."""
    home_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin with the usual choices."""
        super().__init__(parent)
        self._look = look
        self._seed = 1
        self._has_article = False
        self.heading = label()
        self.why = label(
            tr("A quiz leaves the schedule alone. The result can be printed, and nothing is sent anywhere."), soft=True
        )
        self.count = QSpinBox()
        self.count.setRange(FEWEST, MOST)
        self.count.setAccessibleName(tr("Questions"))
        self.count.setToolTip(tr("From 5 to 20; fewer where the article does not give so many"))
        self.topics = {topic: QCheckBox(tr(words)) for topic, words in _TOPICS.items()}
        for box in self.topics.values():
            box.setToolTip(tr("Whether the quiz asks about this"))
            box.toggled.connect(self._on_toggled)
        self.at_once = QCheckBox(tr("Say after each question whether it was right"))
        self.at_once.setToolTip(tr("Otherwise all is said at the end"))
        self.start = button(tr("&Begin the quiz"), tr("Ask the first question (Enter)"), self._on_start)
        self.start.setDefault(True)
        self.back = button(tr("Back to the start &page"), tr("Leave the quiz (Esc)"), self.home_wanted.emit)
        self._assemble()

    def _assemble(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        number = QLabel(tr("&Questions"))
        number.setBuddy(self.count)
        self.count.setFixedWidth(90)
        form.addRow(number, self.count)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.start)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setContentsMargins(4, 28, 4, 28)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addWidget(self.why)
        column.addSpacing(10)
        column.addLayout(form)
        for box in self.topics.values():
            column.addWidget(box)
        column.addSpacing(6)
        column.addWidget(self.at_once)
        column.addSpacing(12)
        column.addLayout(buttons)
        column.addStretch(1)
        scrolled_paper(column, self)

    def show_article(self, title: str, choices: QuizChoices) -> None:
        """Show the choices for the article of this title; an empty one is none."""
        self.heading.setText(tr("Quiz: {title}", title=title) if title else tr("Open an article first."))
        self.count.setValue(choices.questions)
        for topic, box in self.topics.items():
            box.setChecked(topic in choices.topics)
        self.at_once.setChecked(choices.feedback_at_once)
        self._seed = choices.seed
        self._has_article = bool(title)
        self._on_toggled()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the face of the heading, which a style sheet takes away while the page is put together."""
        super().showEvent(event)
        self.heading.setFont(self._look.reading_font(1.4))

    def _on_toggled(self, _on: bool = False) -> None:
        chosen = any(box.isChecked() for box in self.topics.values())
        self.start.setEnabled(chosen and self._has_article)

    def _on_start(self) -> None:
        topics = tuple(topic for topic, box in self.topics.items() if box.isChecked())
        self.begin_wanted.emit(QuizChoices(self.count.value(), topics, self.at_once.isChecked(), self._seed))
