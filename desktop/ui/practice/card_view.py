"""A card on the page: what is to be done, what is asked, where the answer is given, and what became of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.model.sentence import said
from desktop.exercises.cards.instructions import INSTRUCTIONS
from desktop.exercises.values import GAP
from desktop.practice.asking import Asked, Way
from desktop.practice.grading import Verdict
from desktop.ui.look import Look
from desktop.ui.practice.answers.answer import AnswerWidget
from desktop.ui.practice.answers.flip import FlipAnswer
from desktop.ui.practice.answers.order import OrderAnswer
from desktop.ui.practice.answers.pick import PickAnswer
from desktop.ui.practice.answers.place import PlaceAnswer
from desktop.ui.practice.answers.written import WrittenAnswer
from desktop.ui.practice.evidence import EvidenceBlock
from desktop.ui.practice.leading import set_words
from desktop.ui.practice.paper import label, scrolled_paper
from desktop.ui.practice.verdict import VerdictLine
from desktop.ui.words import tr

_BLANK = "_____"


class CardView(QWidget):
    """One card in a column of the page's measure; what a page adds below it scrolls with it."""

    given = Signal(object)
    """An answer to the card that is asked, in the form that `Asked` says."""
    place_wanted = Signal()
    """The place that shows the answer is to be opened."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin without a card."""
        super().__init__(parent)
        self._look = look
        self.asked: Asked | None = None
        """The card that is shown."""
        self.instruction = label(soft=True)
        self.prompt = label()
        self.original = label(soft=True)
        self.answers: dict[Way, AnswerWidget] = {}
        self._answer_place = QVBoxLayout()
        self.verdict = VerdictLine(look)
        self.evidence = EvidenceBlock(look)
        self.evidence.wanted.connect(self.place_wanted)
        self._column = QVBoxLayout()
        self._assemble()
        look.changed.connect(self._on_look)

    def _assemble(self) -> None:
        self._column.setContentsMargins(4, 22, 4, 22)
        self._column.setSpacing(10)
        for widget in (self.instruction, self.prompt, self.original):
            self._column.addWidget(widget)
        self._column.addSpacing(10)
        self._column.addLayout(self._answer_place)
        self._column.addSpacing(10)
        self._column.addWidget(self.verdict)
        self._column.addWidget(self.evidence)
        self._column.addStretch(1)
        self.area = scrolled_paper(self._column, self)

    def add_below(self, widget: QWidget, *, leading: bool = False) -> None:
        """Put a widget of the page below the card, over the whole width or at the leading edge."""
        alignment = Qt.AlignmentFlag.AlignLeading if leading else Qt.AlignmentFlag(0)
        self._column.insertWidget(self._column.count() - 1, widget, 0, alignment)
        widget.setContentsMargins(0, 8, 0, 0)

    def show_asked(self, asked: Asked) -> None:
        """Ask a card; the keyboard goes to where its answer is given."""
        self.asked = asked
        self.instruction.setText(tr(INSTRUCTIONS[asked.card.kind]))
        self._show_prompt(asked)
        self.verdict.hide()
        self.evidence.hide()
        current = self.answer(asked.way)
        for widget in self.answers.values():
            widget.setVisible(widget is current)
        self.area.verticalScrollBar().setValue(0)
        current.show_asked(asked)

    def show_verdict(self, given: object, verdict: Verdict, title: str) -> None:
        """Say what became of an answer, and show the evidence from the article of that title."""
        asked = self.asked
        if asked is None:
            return
        self.answer(asked.way).show_verdict(asked, given)
        right = None if asked.way is Way.FLIP else verdict.right
        self.verdict.show_verdict(right, asked, said(verdict.remark or "", tr))
        self.evidence.show_evidence(asked.card, title)
        self.evidence.show()

    def answer(self, way: Way) -> AnswerWidget:
        """The widget in which answers of a way are given, made when it is first asked for."""
        if way not in self.answers:
            self.answers[way] = made = _WIDGETS[way](self._look)
            made.given.connect(self.given)
            self._answer_place.addWidget(made)
        return self.answers[way]

    def take_keyboard(self) -> None:
        """Put the keyboard where the answer is given."""
        if self.asked is not None:
            self.answer(self.asked.way).take_keyboard()

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether a key that nothing else has taken was meant for the answer."""
        return self.asked is not None and self.answer(self.asked.way).take_key(event)

    def _show_prompt(self, asked: Asked) -> None:
        card = asked.card
        self.prompt.setFont(self._look.reading_font(1.15))
        set_words(self.prompt, asked.prompt.replace(GAP, _BLANK))
        self.prompt.setVisible(asked.way is not Way.ORDER)  # what is to be put in order says it all
        shown = card.original is not None and card.original != card.answer
        self.original.setVisible(shown)
        if shown:
            self.original.setFont(self._look.reading_font(1.05))
            set_words(self.original, card.original or "")

    def _on_look(self) -> None:
        if self.asked is not None:
            self._show_prompt(self.asked)


_WIDGETS: dict[Way, type[AnswerWidget]] = {
    Way.FLIP: FlipAnswer,
    Way.PICK: PickAnswer,
    Way.TRUTH: PickAnswer,
    Way.TYPE: WrittenAnswer,
    Way.ORDER: OrderAnswer,
    Way.PLACE: PlaceAnswer,
}
