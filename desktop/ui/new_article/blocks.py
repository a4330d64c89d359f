"""The text of an article in the making, beside what was left out of it; a click moves a paragraph to the other side."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QSplitter,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from db.model.article import ParagraphKind
from db.model.sentence import Sentence, said
from desktop.importers.document import Block as TextBlock
from desktop.ui.keys import latin_key
from desktop.ui.look import Look
from desktop.ui.models.rows import AnyIndex, Row
from desktop.ui.new_article.drafts import Making
from desktop.ui.panes.list_pane import Tools, list_action
from desktop.ui.panes.row_list import LINK, Block, Measured, RowDelegate, RowList
from desktop.ui.words import tr, trn

_LEADING = 44.0
"""Pixels to the words; paragraph numbers stand before them."""
_BETWEEN = 15
"""Pixels between the two sides."""
_LINES = 6
"""As many lines of a paragraph are shown: enough to know what it is."""
_MANY = 120
"""Paragraphs from which on a side shows few lines of each: rows of one height need not be measured one by one, and who
looks through a book wants to see more of it at once."""
_FEW_LINES = 2
_SPOKEN = 1_000
"""Characters of a paragraph that a screen reader gets."""


class BlockRow(RowDelegate):
    """Paints a paragraph: of the article with its number, of what was left out with its reason."""

    def __init__(self, look: Look, view: RowList, *, kept: bool) -> None:
        """Paint the rows of `view`, all of them kept or all left out."""
        super().__init__(look, view)
        self._kept = kept
        self._row_height = 0
        self.compact = False
        """Whether all rows are as high as one with few lines."""
        self.leading = _LEADING if kept else 20.0

    def forget(self) -> None:
        """Measure all rows again, the one that all others are like too."""
        super().forget()
        self._row_height = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """As high as the words need or, of very many rows, all as high as a full one."""
        if not self.compact:
            return super().sizeHint(option, index)
        if not self._row_height:
            full = TextBlock(_FULL, ParagraphKind.BODY, self._kept, Sentence(""))
            self._row_height = self._measure(Row(0, full, "…", ""), self.width, self._view.isRightToLeft()).height
        return QSize(self.width, self._row_height)

    def blocks(self, row: Row) -> Sequence[Block]:
        """Its words and, of what was left out, what it seems to be."""
        block = _block(row)
        heading = block.kind is ParagraphKind.HEADING
        pixels = (14.5 if self._kept else 13.5) / self._look.settings.text_size
        font = self._look.reading_font(pixels, Look.BOLD) if heading else self._look.reading_font(pixels)
        lines = _FEW_LINES if self.compact else _LINES
        words = Block("words", block.text, font, "ink" if self._kept else "soft", most=lines)
        if self._kept:
            return (words,)
        reason = Block("why", row.title, self._look.interface_font(11.5, Look.SEMIBOLD), "ink", 2)
        link = Block(LINK, tr("Put back"), self._look.interface_font(11.5), "accent", above=3)
        return (reason, words._replace(above=3), link)

    def place(self, row: Row) -> str:
        """Nothing stands at the trailing edge."""
        return ""

    def place_beside(self, row: Row) -> str:
        """No line leaves room."""
        return ""

    def paint_signs(self, painter: QPainter, row: Row, box: QRectF, measured: Measured) -> None:
        """Tint what is selected, and write the number of a paragraph into the margin."""
        view = self._view
        if row.id in self._list().selected_ids:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("raised"))
            painter.drawRoundedRect(box.adjusted(6.5, 1.5, -6.5, -1.5), 7, 7)
        number, words = row.title, measured.block("words")
        if not self._kept or not number or words is None:
            return
        line = words.boxes[0]
        mirrored = view.isRightToLeft()
        left = box.width() - _LEADING if mirrored else 0.0
        painter.setFont(self._look.interface_font(11.5))
        painter.setPen(self._look.colour("faint"))
        room = QRectF(left + 10, line.top(), _LEADING - 20, line.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)

    def _list(self) -> "BlockList":
        assert isinstance(self._view, BlockList)
        return self._view


class BlockList(RowList):
    """Paragraphs of one side. Space, Enter, Delete or a double click moves what is selected to the other one."""

    moved = Signal(list)
    """The places of the blocks to move."""
    heading_wanted = Signal(list)
    """The places of the blocks that turn from paragraphs into headings, or back."""

    def __init__(self, name: str, look: Look, *, kept: bool) -> None:
        """Begin empty."""
        super().__init__(name, look)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._painter = BlockRow(look, self, kept=kept)
        self.use(self._painter)
        self.selected_ids: frozenset[int] = frozenset()
        """The places of the blocks whose rows are selected: painting asks for every row that is seen."""
        self.link_followed.connect(self._on_link)

    @property
    def is_compact(self) -> bool:
        """Whether there are so many paragraphs that few lines of each are shown."""
        return self._painter.compact

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; of very many, few lines each."""
        self._painter.compact = len(rows) > _MANY
        self.setUniformItemSizes(self.is_compact)
        super().show_rows(rows)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Know which rows are tinted."""
        super().selectionChanged(selected, deselected)
        rows = [self._rows.row(index.row()) for index in self.selectionModel().selectedIndexes()]
        self.selected_ids = frozenset(row.id for row in rows if row is not None)

    def selected(self) -> list[int]:
        """The places of the selected blocks or, without one, of the current one."""
        current = self.current_row()
        return sorted(self.selected_ids) or ([] if current is None else [current.id])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys move, and H turns headings; the arrows walk and select."""
        key, places = event.key(), self.selected()
        if key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete) and places:
            self.moved.emit(places)
        elif latin_key(event) == Qt.Key.Key_H and places:
            self.heading_wanted.emit(places)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Move the paragraph under the pointer."""
        found = self.part_at(event.position().toPoint())
        if found is not None:
            self.moved.emit([found[0].id])

    def _on_link(self, row: Row) -> None:
        self.moved.emit([row.id])

    def select_place(self, place: int) -> None:
        """Give a row the keyboard, by its number from 0, as far as there are rows."""
        count = self.model().rowCount()
        if count:
            index = self.model().index(min(place, count - 1), 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)


class BlocksView(QWidget):
    """Both sides, each with its count of words and its buttons."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._look = look
        self._making: Making | None = None
        self._frames: list[QFrame] = []
        self.words_kept = 0
        """How many words the article has now."""
        self.kept = BlockList(tr("The article"), look, kept=True)
        self.left_out = BlockList(tr("Left out"), look, kept=False)
        self.kept_title, self.left_title = QLabel(), QLabel()
        self.leave_out = list_action(
            self.kept, tr("Leave out"), tr("Leave the selected paragraphs out of the article (Space)"), self._leave_out
        )
        self.heading = list_action(
            self.kept,
            tr("Heading"),
            tr("Make headings of the selected paragraphs, or paragraphs again (H)"),
            self._turn,
        )
        self.put_back = list_action(
            self.left_out,
            tr("Put back"),
            tr("Put the selected paragraphs back into the article (Space)"),
            self._put_back,
        )
        self.everything = list_action(
            self.left_out, tr("Keep everything"), tr("Put back all that was left out"), self._keep_everything
        )
        self.again = list_action(
            self.left_out, tr("As proposed"), tr("Go back to what Dramatis proposed to keep"), self._propose_again
        )
        self._assemble()
        self._connect()
        look.changed.connect(self._dress)
        self._dress()

    def _assemble(self) -> None:
        self._halves = QSplitter(Qt.Orientation.Horizontal)
        self._halves.setChildrenCollapsible(False)
        for title, rows, actions in (
            (self.kept_title, self.kept, (self.leave_out, self.heading)),
            (self.left_title, self.left_out, (self.put_back, self.everything, self.again)),
        ):
            self._halves.addWidget(self._side(title, rows, actions))
        self._halves.setHandleWidth(_BETWEEN)
        self._halves.setStyleSheet("QSplitter::handle { background: transparent; }")
        self._halves.setSizes([600, 400])
        self._halves.setStretchFactor(0, 3)
        self._halves.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._halves)

    def _side(self, title: QLabel, rows: BlockList, actions: Sequence[QAction]) -> QWidget:
        tools = Tools(self._look)
        for action in actions:
            tools.add_action(action)
        frame = QFrame()
        frame.setObjectName("kept_side" if rows is self.kept else "left_side")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(1, 6, 1, 1)
        inner.setSpacing(0)
        inner.addWidget(rows, 1)
        inner.addWidget(tools)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(frame, 1)
        self._frames.append(frame)
        return side

    def _connect(self) -> None:
        self.kept.moved.connect(self._on_leave_out)
        self.left_out.moved.connect(self._on_put_back)
        for rows in (self.kept, self.left_out):
            rows.heading_wanted.connect(self._on_heading)
            rows.current_changed.connect(self._show_what_is_possible)

    def show_making(self, making: Making) -> None:
        """Show the text of another document."""
        self._making = making
        self._fill()
        self.kept.select_place(0)
        self.kept.scrollToTop()
        self.left_out.scrollToTop()

    def _fill(self) -> None:
        making = self._making
        if making is None:
            return
        kept, left = making.rows(kept=True), making.rows(kept=False)
        self.kept.show_rows(_kept_rows(kept))
        self.left_out.show_rows(_left_rows(left))
        self.words_kept, words_left = making.words_of(kept), making.words_of(left)
        self.kept_title.setText(trn(self.words_kept, "The article: {n} word", "The article: {n} words"))
        self.left_title.setText(trn(words_left, "Left out: {n} word", "Left out: {n} words"))
        self._show_what_is_possible()

    def _show_what_is_possible(self) -> None:
        has_kept, has_left = self.kept.model().rowCount() > 0, self.left_out.model().rowCount() > 0
        self.leave_out.setEnabled(has_kept)
        self.heading.setEnabled(has_kept)
        self.put_back.setEnabled(has_left)
        self.everything.setEnabled(has_left)

    # Moving

    def _on_leave_out(self, places: list[int]) -> None:
        self._move(self.kept, places, kept=False)

    def _on_put_back(self, places: list[int]) -> None:
        self._move(self.left_out, places, kept=True)

    def _leave_out(self) -> None:
        self._on_leave_out(self.kept.selected())

    def _put_back(self) -> None:
        self._on_put_back(self.left_out.selected())

    def _turn(self) -> None:
        self._on_heading(self.kept.selected())

    def _move(self, side: BlockList, places: list[int], *, kept: bool) -> None:
        if self._making is None or not places:
            return
        at = side.place_of(places[0]) or 0
        self._making.keep(places, kept)
        self._fill()
        side.select_place(at)
        self.changed.emit()

    def _on_heading(self, places: list[int]) -> None:
        if self._making is not None and places:
            self._making.turn_heading(places)
            self._fill()
            self.changed.emit()

    def _keep_everything(self) -> None:
        if self._making is not None:
            self._making.keep_all()
            self._fill()
            self.changed.emit()

    def _propose_again(self) -> None:
        if self._making is not None:
            self._making.propose_again()
            self._fill()
            self.changed.emit()

    def _dress(self) -> None:
        for title in (self.kept_title, self.left_title):
            title.setTextFormat(Qt.TextFormat.PlainText)
            title.setFont(self._look.interface_font(13.5, Look.SEMIBOLD))
        theme = self._look.theme
        for frame, ground in zip(self._frames, (theme.paper, theme.panel), strict=True):
            frame.setStyleSheet(
                f"#{frame.objectName()} {{ background: {ground}; border: 1px solid {theme.line}; border-radius: 6px; }}"
            )


_FULL = "mmmmmm " * 200
"""A text longer than what is shown of it, so that every row has room for as much."""


def _kept_rows(blocks: Sequence[tuple[int, TextBlock]]) -> list[Row]:
    """The rows of the article, with the numbers that its paragraphs will have."""
    paragraph, heading = tr("Paragraph {number}: {text}"), tr("Heading: {text}")  # looked up once, not for each row
    number = 0
    rows: list[Row] = []
    for place, block in blocks:
        if block.kind is ParagraphKind.BODY:
            number += 1
            spoken = paragraph.format(number=number, text=block.text[:_SPOKEN])
            rows.append(Row(place, block, str(number), spoken))
        else:
            rows.append(Row(place, block, "", heading.format(text=block.text[:_SPOKEN])))
    return rows


def _left_rows(blocks: Sequence[tuple[int, TextBlock]]) -> list[Row]:
    """The rows of what was left out; what was left out for one reason in one piece says so once."""
    runs = {place for (before, one), (place, other) in pairwise(blocks) if place == before + 1 and other.why == one.why}
    words = tr("{reason}: {text}")
    reasons = {why: said(why, tr) for why in {block.why for _, block in blocks}}
    rows: list[Row] = []
    for place, block in blocks:
        reason = reasons[block.why]
        spoken = words.format(reason=reason, text=block.text[:_SPOKEN])
        rows.append(Row(place, block, "" if place in runs else reason, spoken))
    return rows


def _block(row: Row) -> TextBlock:
    assert isinstance(row.value, TextBlock)
    return row.value
