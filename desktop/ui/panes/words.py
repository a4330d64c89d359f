"""The explained words of the article: what each means and, where it carries a judgement, a plainer one."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from db.model.lesson import Lesson
from db.model.statement import Word
from desktop.drawing.marks import Shape
from desktop.drawing.statement_marks import Figure
from desktop.library.links import Choice
from desktop.ui.look import Look
from desktop.ui.models.rows import Row
from desktop.ui.models.words import loaded_words, paragraph_sign, word_rows
from desktop.ui.panes.list_pane import ChangingListPane, OrderButton, list_action
from desktop.ui.panes.row_list import Block, Measured, RowDelegate, RowList
from desktop.ui.panes.shapes import paint_shape
from desktop.ui.panes.signs import paint_figure
from desktop.ui.selection import Selection
from desktop.ui.words import tr

_SCALES_ROOM = 19.0


class WordRow(RowDelegate):
    """Paints a word, its meaning, and the sign of scales where it carries a judgement."""

    def __init__(self, look: Look, view: RowList) -> None:
        """Paint the rows of `view`; the lesson comes later."""
        super().__init__(look, view)
        self.lesson: Lesson | None = None

    def blocks(self, row: Row) -> Sequence[Block]:
        """The word, its meaning, and its judgement."""
        word = _word(row)
        return (
            Block("word", word.word, self._look.interface_font(13, Look.SEMIBOLD), most=2),
            Block("meaning", word.meaning, self._look.interface_font(12.5), most=6, above=1),
            Block(
                "loaded", loaded_words(word), self._look.interface_font(11.5), "soft", 3, above=3, indent=_SCALES_ROOM
            ),
        )

    def place(self, row: Row) -> str:
        """Its paragraph."""
        return "" if self.lesson is None else paragraph_sign(self.lesson, _word(row).anchor.span.start)

    def place_beside(self, row: Row) -> str:
        """The paragraph stands on the line of the word."""
        return "word"

    def paint_signs(self, painter: QPainter, row: Row, box: QRectF, measured: Measured) -> None:
        """Draw the mark "learn this" after the word, and scales before the judgement."""
        mirrored = self._view.isRightToLeft()
        title, loaded = measured.block("word"), measured.block("loaded")
        if _word(row).key and title is not None:
            last = title.boxes[-1]
            x = last.left() - 11 if mirrored else last.right() + 11
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("accent"))
            paint_shape(painter, Shape.DIAMOND, QPointF(x, last.center().y()), 2.9)
        if loaded is not None:
            x = self.leading + 6
            point = QPointF(box.width() - x if mirrored else x, loaded.boxes[0].center().y())
            paint_figure(painter, Figure.SCALES, point, 5.5, self._look.colour("accent"))


class WordsPane(ChangingListPane):
    """The list of explained words. Choosing one shows its place in the text."""

    key_wanted = Signal(int, bool)
    """The id of a word that is to be marked as one to learn (True), or not any more."""

    def __init__(self, selection: Selection, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(tr("Words"), look, parent)
        self._selection = selection
        self._lesson: Lesson | None = None
        self._row = WordRow(look, self.list)
        self.list.use(self._row)
        self._make_tools(look)
        self.list.opened.connect(self._on_opened)
        selection.changed.connect(self._on_choice)
        self.show_lesson(None)

    def _make_tools(self, look: Look) -> None:
        orders = (("text", tr("Order in the text")), ("letters", tr("A to Z")))
        self.order = OrderButton(tr("Order of the words"), orders, self._fill, look)
        self.tools.add(self.order)
        self.make_changing_tools(tr("Change the explanation (F2)"), tr("Take the word out of the list (Del)"))
        self.key = list_action(
            self.list, tr("Learn this"), tr("Mark the word as one to learn, or unmark it"), self._on_key
        )
        self.key.setCheckable(True)
        self.tools.add_action(self.key)

    def show_lesson(self, lesson: Lesson | None) -> None:
        """Show the words of a lesson."""
        self._lesson = lesson
        self._row.lesson = lesson
        self._fill()

    def show_tools(self) -> None:
        """The tools act on the row that has the keyboard."""
        super().show_tools()
        row = self.list.current_row()
        self.key.setEnabled(self._writable and row is not None)
        self.key.setChecked(row is not None and _word(row).key)

    def _fill(self) -> None:
        lesson = self._lesson
        alphabetical = self.order.order == "letters"
        rows = [] if lesson is None else word_rows(lesson, alphabetical=alphabetical)
        self.fill(rows, self._why_empty())
        self.tools.setVisible(lesson is not None and bool(lesson.words))
        self.show_tools()

    def _why_empty(self) -> str:
        if self._lesson is None:
            return ""
        return tr(
            "No word of this article is explained here. Select one in the text and choose “Explain word” (Ctrl+E)."
        )

    def _on_opened(self, row: Row) -> None:
        self._selection.choose_place(_word(row).anchor.span)

    def _on_choice(self, choice: Choice) -> None:
        words = () if self._lesson is None or choice.sentence is None else self._lesson.words
        self.list.choose(next((word.id for word in words if word.anchor.span == choice.sentence), None))

    def _on_key(self) -> None:
        row = self.list.current_row()
        if row is not None:
            self.key_wanted.emit(row.id, not _word(row).key)
        self.show_tools()  # the button shows what is, not what was wanted


def _word(row: Row) -> Word:
    assert isinstance(row.value, Word)
    return row.value
