"""Places that need a look since the text was corrected: each is shown in the article, and put right or dropped."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from db.model.article import Span
from db.model.doubt import Doubt, DoubtKind
from db.model.lesson import Lesson
from db.model.sentence import mark
from desktop.library.typed import without_blanks
from desktop.ui.look import Look
from desktop.ui.words import tr

_KINDS = {
    DoubtKind.MENTION: mark("mention"),
    DoubtKind.EVENT: mark("evidence of an event"),
    DoubtKind.RELATION: mark("evidence of a relation"),
    DoubtKind.STATEMENT: mark("statement"),
    DoubtKind.WORD: mark("explained word"),
    DoubtKind.NOTE: mark("note"),
    DoubtKind.QUESTION: mark("place of a question"),
}


class DoubtsDialog(QDialog):
    """Leaves the article free, so that the right words can be selected there."""

    place_wanted = Signal(object)
    """A Span that the article is to show."""
    settled = Signal(int, object)
    """The id of a doubt, and the Span where its words are now; None to drop what stood there."""

    def __init__(self, selected: Callable[[], Span | None], look: Look, parent: QWidget | None = None) -> None:
        """Begin empty; `selected` tells what is selected in the article."""
        super().__init__(parent)
        self._selected = selected
        self._lesson: Lesson | None = None
        self._doubts: Sequence[Doubt] = ()
        self._waiting = False
        self.setWindowTitle(tr("Places to look at"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(520, 380)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Places to look at"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._on_row)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.here = _button(tr("It is &here"), tr("The place that the article shows now is right"), self._on_here)
        self.there = _button(tr("It is what I &selected"), tr("Select the right words in the article"), self._on_there)
        self.drop = _button(tr("&Drop it"), tr("What stood here is no longer in the text"), self._on_drop)
        self.close_button = _button(tr("Close"), tr("The rest stays for another day"), self.reject)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.here, self.there, self.drop):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addWidget(self.words)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        self.words.setFont(look.interface_font(13))

    def show_doubts(self, lesson: Lesson, doubts: Sequence[Doubt]) -> None:
        """Show what is left; the next one is current."""
        row = max(0, self.list.currentRow())
        self._lesson, self._doubts, self._waiting = lesson, doubts, False
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([self._line(lesson, doubt) for doubt in doubts])
        self.list.setCurrentRow(min(row, len(doubts) - 1))
        self.list.blockSignals(False)
        self.words.setText(
            tr("These words were changed when the text was corrected. Say where each belongs now.")
            if doubts
            else tr("Everything has its place in the text.")
        )
        for button in (self.here, self.there, self.drop):
            button.setEnabled(bool(doubts))
        self._on_row(self.list.currentRow())

    def _line(self, lesson: Lesson, doubt: Doubt) -> str:
        named = {
            DoubtKind.MENTION: {actor.id: actor.name for actor in lesson.actors},
            DoubtKind.EVENT: {event.id: event.title for event in lesson.events},
            DoubtKind.STATEMENT: {one.id: one.text for one in lesson.statements},
            DoubtKind.WORD: {word.id: word.word for word in lesson.words},
        }
        name = named.get(doubt.kind, {}).get(doubt.target_id, "")
        what = tr(_KINDS[doubt.kind])
        head = tr("{name} ({kind})", name=name, kind=what) if name else what
        return tr("{head}\nwas: “{quote}”", head=head, quote=" ".join(doubt.quote.split()))

    def _current(self) -> Doubt | None:
        row = self.list.currentRow()
        return self._doubts[row] if 0 <= row < len(self._doubts) else None

    def _on_row(self, _row: int) -> None:
        doubt = self._current()
        if doubt is not None:
            self.here.setEnabled(doubt.span.start < doubt.span.end)
            self.place_wanted.emit(doubt.span)

    def _on_here(self) -> None:
        doubt = self._current()
        if doubt is not None:
            self._settle(doubt, doubt.span)

    def _on_there(self) -> None:
        doubt, span = self._current(), self._selected()
        if doubt is None or self._lesson is None:
            return
        if span is None:
            self.words.setText(tr("Select the right words in the article first."))
        else:
            self._settle(doubt, without_blanks(self._lesson.article.text, span))

    def _on_drop(self) -> None:
        doubt = self._current()
        if doubt is not None:
            self._settle(doubt, None)

    def _settle(self, doubt: Doubt, span: Span | None) -> None:
        if not self._waiting:  # a second press would come before the list knows of the first
            self._waiting = True
            self.settled.emit(doubt.id, span)


def _button(words: str, tip: str, slot: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    button.clicked.connect(slot)
    return button
