"""One card after the other: asked, answered, shown with its evidence, rated, saved."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QScrollArea, QVBoxLayout, QWidget

from db.model.article import Span
from db.model.practice import Rating
from db.model.sentence import said
from desktop.exercises.cards.instructions import INSTRUCTIONS
from desktop.exercises.values import GAP
from desktop.library import practising
from desktop.library.library import Library
from desktop.practice.asking import Asked, Way
from desktop.practice.session import Answer, Session
from desktop.ui import alerts
from desktop.ui.look import Look
from desktop.ui.panes.rows import give_viewport
from desktop.ui.practice.answers.answer import AnswerWidget
from desktop.ui.practice.answers.flip import FlipAnswer
from desktop.ui.practice.answers.order import OrderAnswer
from desktop.ui.practice.answers.pick import PickAnswer
from desktop.ui.practice.answers.place import PlaceAnswer
from desktop.ui.practice.answers.written import WrittenAnswer
from desktop.ui.practice.evidence import EvidenceBlock
from desktop.ui.practice.ratings import Ratings
from desktop.ui.practice.verdict import VerdictLine
from desktop.ui.tasks import Tasks
from desktop.ui.words import tr, trn

MEASURE = 680
"""Pixels of a line at the most, as in the article."""
_BLANK = "_____"


class SessionPage(QWidget):
    """Leads through a session. Each answer is saved before the next card is shown."""

    place_wanted = Signal(int, object)
    """An article's id and a Span: the place that shows an answer."""
    ended = Signal()
    """The sitting is over, or was left."""

    def __init__(self, library: Library, look: Look, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Begin without a session."""
        super().__init__(parent)
        self.setProperty("paper", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._library, self._look, self._tasks = library, look, tasks
        self.session: Session | None = None
        self._titles: dict[int, str] = {}
        self._unsaved: Callable[[], None] | None = None
        """Writes again what the library has refused."""
        self._saving = False
        self._total = 0
        self._make_head()
        self._make_card()
        self._assemble()
        look.changed.connect(self._on_look)

    # Making

    def _make_head(self) -> None:
        self.left = QLabel()
        self.left.setTextFormat(Qt.TextFormat.PlainText)
        self.left.setProperty("tone", "soft")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.bar.setAccessibleName(tr("Cards that are done"))
        self.back = _button(tr("&Take back"), tr("Take the last answer back (Ctrl+Z)"), self.take_back)
        self.aside = _button(
            tr("&Set aside"), tr("Do not ask this card again; the start page brings it back"), self.set_aside
        )
        self.leave = _button(tr("&Leave"), tr("Leave the session; everything so far is saved (Esc)"), self.end)

    def _make_card(self) -> None:
        self.instruction = QLabel()
        self.instruction.setTextFormat(Qt.TextFormat.PlainText)
        self.instruction.setProperty("tone", "soft")
        self.prompt = QLabel()
        self.prompt.setTextFormat(Qt.TextFormat.PlainText)
        self.prompt.setWordWrap(True)
        self.original = QLabel()
        self.original.setTextFormat(Qt.TextFormat.PlainText)
        self.original.setProperty("tone", "soft")
        self._ways: dict[Way, AnswerWidget] = {}
        self._answer_place = QVBoxLayout()
        self.verdict = VerdictLine(self._look)
        self.evidence = EvidenceBlock(self._look)
        self.evidence.wanted.connect(self._on_place)
        self.ratings = Ratings(self._look)
        self.ratings.rated.connect(self._on_rated)
        self.failure = QLabel()
        self.failure.setTextFormat(Qt.TextFormat.PlainText)
        self.failure.setWordWrap(True)
        self.failure.setProperty("tone", "accent")
        self.again = _button(tr("T&ry again"), tr("Save the answer that could not be saved"), self._on_again)

    def _assemble(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.left)
        head.addWidget(self.bar, 1)
        for button in (self.back, self.aside, self.leave):
            head.addWidget(button)
        card = QWidget()
        card.setObjectName("practice_card")
        column = QVBoxLayout(card)
        column.setContentsMargins(4, 22, 4, 22)
        column.setSpacing(10)
        column.addWidget(self.instruction)
        column.addWidget(self.prompt)
        column.addWidget(self.original)
        column.addSpacing(10)
        column.addLayout(self._answer_place)
        column.addSpacing(10)
        column.addWidget(self.verdict)
        column.addWidget(self.evidence)
        column.addWidget(self.failure)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(6)
        column.addWidget(self.ratings)
        column.addStretch(1)
        card.setMaximumWidth(MEASURE)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(24, 0, 24, 0)
        row.addStretch(1)
        row.addWidget(card, 1000)
        row.addStretch(1)
        self.area = QScrollArea()
        give_viewport(self.area)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(middle)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 14, 24, 10)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addWidget(self.area, 1)

    # Asking

    def begin(self, session: Session, titles: dict[int, str]) -> None:
        """Lead through a session; `titles` are those of its articles, by id."""
        self.session, self._titles = session, titles
        self._unsaved, self._saving = None, False
        self._total = session.left
        self._show_current()

    def show_again(self) -> None:
        """Take the keyboard up again, where the reader came back from the article."""
        if self.ratings.isVisibleTo(self):
            self.ratings.take_keyboard()
        elif self.session is not None and self.session.current is not None:
            self._widget(self.session.current.way).setFocus()

    def follow(self) -> None:
        """Show the card that the session asks now that its articles were changed, unless an answer is being read."""
        if self.session is not None and self.session.verdict is None and not self._busy():
            self._show_current()

    def _show_current(self) -> None:
        session = self.session
        if session is None:
            return
        asked = session.current
        if asked is None:
            self.end()
            return
        self._show_progress(session)
        self.instruction.setText(tr(INSTRUCTIONS[asked.card.kind]))
        self._show_prompt(asked)
        for widget in (self.verdict, self.evidence, self.ratings, self.failure, self.again):
            widget.hide()
        current = self._widget(asked.way)
        for widget in self._ways.values():
            widget.setVisible(widget is current)
        current.setEnabled(True)
        self.aside.setEnabled(True)
        self.area.verticalScrollBar().setValue(0)
        current.show_asked(asked)

    def _show_progress(self, session: Session) -> None:
        self.left.setText(trn(session.left, "{n} card left", "{n} cards left"))
        done = len(session.done)
        self.bar.setRange(0, max(1, done + session.left))
        self.bar.setValue(done)
        self.back.setEnabled(session.can_undo)

    def _show_prompt(self, asked: Asked) -> None:
        card = asked.card
        self.prompt.setFont(self._look.reading_font(1.15))
        self.prompt.setText(asked.prompt.replace(GAP, _BLANK))
        self.prompt.setVisible(asked.way is not Way.ORDER)  # what is to be put in order says it all
        shown = card.original is not None and card.original != card.answer
        self.original.setVisible(shown)
        if shown:
            self.original.setFont(self._look.reading_font(1.05))
            self.original.setText(card.original or "")

    def _widget(self, way: Way) -> AnswerWidget:
        if way not in self._ways:
            self._ways[way] = made = _WIDGETS[way](self._look)
            made.given.connect(self._on_given)
            self._answer_place.addWidget(made)
        return self._ways[way]

    def _on_given(self, given: object) -> None:
        session = self.session
        if session is None or session.current is None or session.verdict is not None:
            return
        asked = session.current
        verdict = session.give(given)
        self._widget(asked.way).show_verdict(asked, given)
        turned = asked.way is Way.FLIP
        self.verdict.show_verdict(None if turned else verdict.right, asked, said(verdict.remark or "", tr))
        self.evidence.show_evidence(asked.card.evidence, self._titles.get(session.article_id, ""))
        self.evidence.show()
        self.ratings.offer(session.intervals(), Rating.GOOD if turned else verdict.rating, rated_by_reader=turned)
        self.ratings.show()
        self.ratings.take_keyboard()
        QTimer.singleShot(0, self.ratings, self._show_ratings)  # when there is room for them

    def _show_ratings(self) -> None:
        self.area.ensureWidgetVisible(self.ratings)

    # Saving

    def _on_rated(self, rating: Rating) -> None:
        session = self.session
        if session is not None and session.verdict is not None and not self._busy():
            answer = session.rate(rating)
            self._save(lambda: practising.record(self._library, answer))

    def set_aside(self) -> None:
        """Ask the current card no more."""
        session = self.session
        if session is not None and session.current is not None and not self._busy():
            answer = session.set_aside()
            self._save(lambda: practising.record(self._library, answer))

    def take_back(self) -> None:
        """Take the last answer back, and ask its card again."""
        session = self.session
        if session is not None and session.can_undo and not self._busy():
            answer: Answer = session.undo()
            self._save(lambda: practising.take_back(self._library, answer))

    def _busy(self) -> bool:
        return self._saving or self._unsaved is not None

    def _save(self, job: Callable[[], None]) -> None:
        """Write in the background; what comes next is shown when it is written, or why it is not."""

        def failed(error: Exception) -> None:
            self._saving = False
            self._unsaved = lambda: self._save(job)
            self._show_failure(error)

        self._saving, self._unsaved = True, None
        self.ratings.setEnabled(False)
        self._tasks.write(job, lambda _: self._on_saved(), failed)

    def _on_saved(self) -> None:
        self._saving = False
        self.ratings.setEnabled(True)
        self._show_current()

    def _show_failure(self, error: Exception) -> None:
        words = tr("The answer could not be saved; it is kept here until it is.")
        self.failure.setText(f"{words} {alerts.said(error)}")
        self.failure.show()
        self.again.show()
        self.again.setFocus()
        self.ratings.hide()
        self.area.ensureWidgetVisible(self.again)

    def _on_again(self) -> None:
        if self._unsaved is not None:
            self.failure.hide()
            self.again.hide()
            self._unsaved()

    def end(self) -> None:
        """Leave the session: what was answered is saved, the card on the screen is as it was."""
        if self.session is not None and not self._saving:
            self.ended.emit()

    # Keys

    def event(self, event: QEvent) -> bool:
        """Esc and Ctrl+Z are meant for the session while it has the keyboard, not for the window."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo)
            if undo or event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no widget has taken: digits, Enter, Esc, Ctrl+Z, Ctrl+Enter."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.take_back()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._on_place()
        elif not self._take_key(event):
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        session = self.session
        if session is None or session.current is None:
            return False
        if session.verdict is not None:
            return self.ratings.isVisible() and self.ratings.take_key(event)
        return self._widget(session.current.way).take_key(event)

    def _on_place(self) -> None:
        session = self.session
        if session is None or session.current is None or session.verdict is None:
            return
        evidence = session.current.card.evidence
        if evidence is not None:
            span: Span = evidence.span
            self.place_wanted.emit(session.article_id, span)

    def _on_look(self) -> None:
        if self.session is not None and self.session.current is not None:
            self._show_prompt(self.session.current)


_WIDGETS: dict[Way, type[AnswerWidget]] = {
    Way.FLIP: FlipAnswer,
    Way.PICK: PickAnswer,
    Way.TRUTH: PickAnswer,
    Way.TYPE: WrittenAnswer,
    Way.ORDER: OrderAnswer,
    Way.PLACE: PlaceAnswer,
}


def _button(words: str, tip: str, slot: Callable[[], None]) -> QPushButton:
    button = QPushButton(words)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    button.clicked.connect(slot)
    return button
