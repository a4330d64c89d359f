"""The reader's own highlights, notes and bookmarks in the article, in reading order."""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from db.model.lesson import Lesson
from db.model.study import BOOKMARK, Note
from desktop.drawing.highlights import HIGHLIGHTS, Highlight, highlight_of
from desktop.library.links import Choice
from desktop.ui.look import Look
from desktop.ui.models.notes import colour_name, note_rows
from desktop.ui.models.rows import Row
from desktop.ui.models.words import paragraph_sign
from desktop.ui.panes.chips import ChipWords, PaintSign
from desktop.ui.panes.folding import FoldingRow
from desktop.ui.panes.list_pane import ChangingListPane, list_action
from desktop.ui.panes.row_list import Block, Measured, RowDelegate, RowList
from desktop.ui.panes.signs import paint_highlight, paint_ribbon
from desktop.ui.selection import Selection
from desktop.ui.words import tr, trn

_SIGN = 22.0
"""Pixels from the leading edge to the middle of the sign."""
_QUOTE_PIXELS = 14.5
_GROUND_AROUND = 3.0


class NoteRow(RowDelegate):
    """Paints a quote on the ground of its colour, the reader's words, and the sign and name of the colour."""

    def __init__(self, look: Look, view: RowList) -> None:
        """Paint the rows of `view`; the lesson and the names come later."""
        super().__init__(look, view)
        self.leading = 40.0
        self.lesson: Lesson | None = None
        self.names: Mapping[str, str] = {}

    def blocks(self, row: Row) -> Sequence[Block]:
        """The quote, the reader's words, and the name of the colour."""
        note = _note(row)
        reading = self._look.reading_font(_QUOTE_PIXELS / self._look.settings.text_size)
        text = note.text.replace("\n", "\N{LINE SEPARATOR}")
        return (
            Block("quote", " ".join(note.anchor.quote.split()), reading, most=4),
            Block("text", text, self._look.interface_font(13), most=12, above=4),
            Block("colour", colour_name(note, self.names), self._look.interface_font(11.5), "soft", 2, 3),
        )

    def place(self, row: Row) -> str:
        """Its paragraph."""
        return "" if self.lesson is None else paragraph_sign(self.lesson, _note(row).anchor.span.start)

    def place_beside(self, row: Row) -> str:
        """The paragraph stands on the first line of the quote."""
        return "quote"

    def paint_signs(self, painter: QPainter, row: Row, box: QRectF, measured: Measured) -> None:
        """Draw the ground behind the quote and the sign of its colour; a bookmark has a ribbon and no ground."""
        quote, highlight = measured.block("quote"), highlight_of(_note(row).colour)
        if quote is None:
            return
        x = box.width() - _SIGN if self._view.isRightToLeft() else _SIGN
        centre = QPointF(x, quote.boxes[0].center().y())
        if _note(row).is_bookmark:
            paint_ribbon(painter, centre, 15.0, self._look.colour("accent"))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        ground = self._look.highlight_colour(highlight.key)
        painter.setBrush(ground)
        for line in quote.boxes:
            painter.drawRect(line.adjusted(-_GROUND_AROUND, 0, _GROUND_AROUND, 0))
        paint_highlight(painter, highlight, centre, 5.0, ground, self._look.colour("soft"))


class NotesPane(ChangingListPane):
    """The list of notes. Choosing one shows its place in the text."""

    names_wanted = Signal()
    """The colours are to be called otherwise."""
    print_wanted = Signal()
    """The notes are to be printed."""

    def __init__(self, selection: Selection, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(tr("Notes"), look, parent)
        self._selection = selection
        self._lesson: Lesson | None = None
        self._notes: Sequence[Note] = ()
        self._row = NoteRow(look, self.list)
        self.list.use(self._row)
        self._make_filter()
        self._make_tools()
        self.chips.setAccessibleName(tr("Colours and bookmarks"))
        self.chips.changed.connect(self._fill)
        self.list.opened.connect(self._on_opened)
        selection.changed.connect(self._on_choice)
        self.show_notes((), {})

    def _make_filter(self) -> None:
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setAccessibleName(tr("Filter notes by words"))
        self.filter.setToolTip(tr("Show only the notes that have these words, or are on them"))
        self.filter.installEventFilter(self)
        self.filter.textChanged.connect(self._fill)
        self._filter_row = FoldingRow(self.filter, (14, 2, 12, 6), 6)
        column = self.layout()
        assert isinstance(column, QBoxLayout)
        column.insertWidget(0, self._filter_row)

    def _make_tools(self) -> None:
        self.make_changing_tools(
            tr("Change words or colour of the note (F2)"), tr("Delete the note with its highlight (Del)")
        )
        self.names = list_action(
            self.list, tr("Names of the colours…"), tr("Say what each colour means to you"), self.names_wanted.emit
        )
        self.tools.add_action(self.names)
        self.print_action = list_action(
            self.list, tr("Print…"), tr("Print your highlights, notes and bookmarks"), self.print_wanted.emit
        )
        self.tools.add_action(self.print_action)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the filter, Escape empties it and arrow down goes on to the rows."""
        if watched is self.filter and isinstance(event, QKeyEvent):
            escapes = event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape
            if escapes and self.filter.text():
                self.filter.clear()
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
                self.list.setFocus()
                return True
        return super().eventFilter(watched, event)

    def show_lesson(self, lesson: Lesson | None) -> None:
        """Show notes on a lesson from now on; which ones, show_notes() says. Those on another article go."""
        if lesson is not None and lesson is self._lesson:
            return  # only how much of it the other panes show is another now
        if lesson is None or self._lesson is None or lesson.article.id != self._lesson.article.id:
            self._notes = ()
        self._lesson = lesson
        self._row.lesson = lesson
        self._fill()

    def show_notes(self, notes: Sequence[Note], names: Mapping[str, str]) -> None:
        """Show the notes on the article, in reading order. `names` gives the name of each colour by its key."""
        self._notes = notes
        self._row.names = names
        counts = Counter(map(_key_of, notes))
        chips = [_chip(highlight.key, names.get(highlight.key, ""), counts[highlight.key]) for highlight in HIGHLIGHTS]
        self.chips.show_chips([*chips, _bookmarks_chip(counts[BOOKMARK])], self._sign)
        self._fill()

    def show_tools(self) -> None:
        """The tools act on the row that has the keyboard; the names of the colours need none."""
        super().show_tools()
        self.names.setEnabled(self._writable)

    def _fill(self) -> None:
        lesson = self._lesson
        words = self.filter.text()
        rows = [] if lesson is None else note_rows(lesson, self._notes, self._row.names, self._wanted, words)
        filtered = bool(words.strip() and self._notes)
        why_empty = tr("No note here has these words.") if filtered else _how_to(self._row.names)
        self.fill(rows, "" if lesson is None else why_empty)
        self._filter_row.setVisible(bool(self._notes))
        self.tools.setVisible(bool(rows))
        self.show_tools()

    def _wanted(self, note: Note) -> bool:
        return self.chips.wanted(_key_of(note))

    def _sign(self, key: str) -> PaintSign:
        if key == BOOKMARK:
            return partial(_paint_bookmark, self._look)
        return partial(_paint_colour, highlight_of(key), self._look)

    def _on_opened(self, row: Row) -> None:
        self._selection.choose_place(_note(row).anchor.span)

    def _on_choice(self, choice: Choice) -> None:
        notes = () if choice.sentence is None else self._notes
        self.list.choose(next((note.id for note in notes if note.anchor.span == choice.sentence), None))


def _how_to(names: Mapping[str, str]) -> str:
    return tr(
        "Nothing is highlighted in this article yet.\n\nSelect words in the text and press Alt+1 ({first}),"
        " Alt+2 ({second}), Alt+3 ({third}) or Alt+4 ({fourth}), or Ctrl+M to write a note. Alt+5 sets a bookmark.",
        **dict(
            zip(("first", "second", "third", "fourth"), (names.get(one.key, "") for one in HIGHLIGHTS), strict=True)
        ),
    )


def _key_of(note: Note) -> str:
    """The chip that a note belongs to."""
    return BOOKMARK if note.is_bookmark else highlight_of(note.colour).key


def _chip(key: str, name: str, count: int) -> ChipWords:
    spoken = trn(count, "{name}, {n} note", "{name}, {n} notes", name=name)
    return ChipWords(key, name, count, spoken)


def _bookmarks_chip(count: int) -> ChipWords:
    return ChipWords(BOOKMARK, tr("Bookmarks"), count, trn(count, "{n} bookmark", "{n} bookmarks"))


def _paint_bookmark(look: Look, painter: QPainter, centre: QPointF, _colour: QColor) -> None:
    paint_ribbon(painter, centre, 12.5, look.colour("accent"))


def _paint_colour(highlight: Highlight, look: Look, painter: QPainter, centre: QPointF, colour: QColor) -> None:
    paint_highlight(painter, highlight, centre, 4.6, look.highlight_colour(highlight.key), colour)


def _note(row: Row) -> Note:
    assert isinstance(row.value, Note)
    return row.value
