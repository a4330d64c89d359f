"""A list whose rows are wrapped words of several kinds: what words, statements and notes share."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.ui.look import Look
from desktop.ui.models.rows import ROW, Row, RowsModel
from desktop.ui.panes.rows import give_viewport, has_keyboard
from desktop.ui.panes.wrapping import direction, wrapped

AnyIndex = QModelIndex | QPersistentModelIndex

TRAILING = 18.0
ABOVE = 9.0
"""Pixels above the words of a row, and below them."""
LINK = "link"
"""The name of a block that leads elsewhere."""
_LEADING_OF_LINE = 1.16
"""Height of a line to the height of its face."""
_PLACE_ROOM = 44.0
"""Pixels that the first line leaves for the paragraph at the trailing edge."""
_LONGEST = 6_000
"""Characters of a block that are looked at: more than the lines of any row can hold."""


_SURELY_LONGER = 1.5
"""A text of so many times the average characters of a line needs more than one, nearly always."""


class Block(NamedTuple):
    """Words of one kind in a row: lines under each other, the last of `most` ending with … where more would follow."""

    name: str
    text: str
    font: QFont
    colour: str = "ink"
    most: int = 1
    above: float = 0.0
    """Pixels between this block and what is above it."""
    indent: float = 0.0
    """Pixels from where the words of the row begin."""


@dataclass(eq=False)
class Placed:
    """A block with its lines, measured from the row's top left corner in pixels; mirrored where the row is."""

    block: Block
    lines: list[str]
    top: float
    line_height: float
    edge: float
    """Where lines begin: their left end or, in a mirrored row, their right one."""
    mirrored: bool

    @cached_property
    def boxes(self) -> list[QRectF]:
        """The box of each line. Made when it is painted: to know the height of all rows, none is needed."""
        metrics = QFontMetricsF(self.block.font)
        found: list[QRectF] = []
        for place, line in enumerate(self.lines):
            width = metrics.horizontalAdvance(line)
            left = self.edge - width if self.mirrored else self.edge
            found.append(QRectF(left, self.top + place * self.line_height, width, self.line_height))
        return found


class Measured(NamedTuple):
    """The blocks of a row and its height."""

    blocks: list[Placed]
    height: int

    def block(self, name: str) -> Placed | None:
        """The block of that name."""
        return next((placed for placed in self.blocks if placed.block.name == name), None)


class RowDelegate(QStyledItemDelegate):
    """Measures and paints rows. What they consist of, and their signs, come from a subclass."""

    def __init__(self, look: Look, view: QListView) -> None:
        """Paint the rows of `view` in the colours of `look`."""
        super().__init__(view)
        self._view = view
        self._look = look
        self._measured: dict[int, Measured] = {}
        self._measured_for = (0, False)
        self.leading = 18.0
        """Pixels from the leading edge of a row to its words; signs stand before them."""
        self.chosen: int | None = None
        """The id of the row that stands for the window's choice."""

    # What a subclass says

    def blocks(self, row: Row) -> Sequence[Block]:
        """The words of a row."""
        raise NotImplementedError

    def place(self, row: Row) -> str:
        """Where it stands in the text, shown at the trailing edge; may be empty."""
        raise NotImplementedError

    def place_beside(self, row: Row) -> str:
        """The name of the block on whose first line the place stands; its lines leave room for it."""
        raise NotImplementedError

    def paint_signs(self, painter: QPainter, row: Row, box: QRectF, measured: Measured) -> None:
        """Draw what is no words. The painter's origin is the row's top left corner."""

    def heading(self, row: Row) -> str:
        """The name of the block that stands above the row for all that follow, and takes no part in it; or ""."""
        return ""

    # Measuring

    def forget(self) -> None:
        """Measure all rows again: they, or the faces, are others now."""
        self._measured.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """As high as the wrapped words need."""
        return QSize(self.width, self.measure(index.data(ROW)).height)

    @property
    def width(self) -> int:
        """Pixels for a row, whether there is a scroll bar or not: rows are measured once, and no word moves."""
        return self._view.width() - self._view.verticalScrollBar().sizeHint().width()

    def origin(self, box: QRect) -> QPoint:
        """From where a row is measured that has a box in the viewport."""
        spare = box.width() - self.width if self._view.isRightToLeft() else 0
        return box.topLeft() + QPoint(spare, 0)

    def measure(self, row: Row) -> Measured:
        """Where the words of a row stand."""
        width, mirrored = self.width, self._view.isRightToLeft()
        if self._measured_for != (width, mirrored):
            self._measured_for = (width, mirrored)
            self.forget()
        if row.id not in self._measured:
            self._measured[row.id] = self._measure(row, width, mirrored)
        return self._measured[row.id]

    def _measure(self, row: Row, width: int, mirrored: bool) -> Measured:
        y = ABOVE
        found: list[Placed] = []
        for block in self.blocks(row):
            if not block.text:
                continue
            room = _PLACE_ROOM if block.name == self.place_beside(row) and self.place(row) else 0.0
            left = self.leading + block.indent
            metrics = QFontMetricsF(block.font)
            lines = _lines(block, metrics, width - left - TRAILING - room)
            height = ceil(metrics.height() * _LEADING_OF_LINE)
            y += block.above
            found.append(Placed(block, lines, y, height, width - left if mirrored else left, mirrored))
            y += height * len(lines)
        return Measured(found, ceil(y + ABOVE))

    # Painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the row; the chosen one stands on a raised ground."""
        box: QRect = option.rect  # type: ignore[attr-defined]  # missing in the stubs
        row: Row = index.data(ROW)
        measured = self.measure(row)
        painter.save()
        painter.translate(self.origin(box))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self._view.layoutDirection())
        own = QRectF(0, 0, self.width, box.height())
        above = measured.block(self.heading(row))
        if above is not None:
            own.setTop(above.boxes[-1].bottom())
        self._paint_ground(painter, own, row.id == self.chosen, has_keyboard(self._view, index))
        self.paint_signs(painter, row, own, measured)
        for placed in measured.blocks:
            self._paint_words(painter, placed)
        self._paint_place(painter, row, measured)
        painter.restore()

    def _paint_ground(self, painter: QPainter, own: QRectF, chosen: bool, focused: bool) -> None:
        box = own.adjusted(6.5, 1.5, -6.5, -1.5)
        if chosen:
            painter.setPen(QPen(self._look.colour("accent"), 1.4))
            painter.setBrush(self._look.colour("raised"))
            painter.drawRoundedRect(box, 7, 7)
        if focused:
            painter.setPen(QPen(self._look.colour("focus"), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)

    def _paint_words(self, painter: QPainter, placed: Placed) -> None:
        painter.setFont(placed.block.font)
        painter.setPen(self._look.colour(placed.block.colour))
        painter.save()
        # The base direction is that of the text: an English sentence keeps its full stop at its end in Arabic windows.
        painter.setLayoutDirection(direction(placed.block.text))
        metrics = QFontMetricsF(placed.block.font)
        for line, box in zip(placed.lines, placed.boxes, strict=True):
            painter.drawText(QPointF(box.left(), box.center().y() + (metrics.ascent() - metrics.descent()) / 2), line)
        painter.restore()

    def _paint_place(self, painter: QPainter, row: Row, measured: Measured) -> None:
        words, beside = self.place(row), measured.block(self.place_beside(row))
        if not words or beside is None:
            return
        line = beside.boxes[0]
        box = QRectF(TRAILING, line.top(), self.width - 2 * TRAILING, line.height())
        painter.setFont(self._look.interface_font(11.5))
        painter.setPen(self._look.colour("faint"))
        # Qt swaps left and right where the painter runs from right to left.
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)


def _lines(block: Block, metrics: QFontMetricsF, width: float) -> list[str]:
    """The lines of a block; most are short, and need no layout."""
    text = block.text[:_LONGEST]
    fits = len(text) * metrics.averageCharWidth() < _SURELY_LONGER * width
    if fits and text.isprintable() and metrics.horizontalAdvance(text) <= width:
        return [text]
    return wrapped(text, block.font, width, block.most)


class RowList(QListView):
    """The rows. Arrows walk, Enter or a click opens; a block that is a link leads elsewhere, as Ctrl+Enter does."""

    opened = Signal(object)
    """A Row."""
    link_followed = Signal(object)
    """A Row whose link is wanted."""
    current_changed = Signal()

    def __init__(self, name: str, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty; `name` is what a screen reader calls the list."""
        super().__init__(parent)
        give_viewport(self)
        self._rows = RowsModel(self)
        self._look = look
        self._delegate: RowDelegate | None = None
        self.setModel(self._rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(name)
        look.changed.connect(self._on_look)

    def use(self, delegate: RowDelegate) -> None:
        """Paint the rows with a delegate of this list."""
        self._delegate = delegate
        self.setItemDelegate(delegate)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows. The row that has the keyboard keeps it; where it is gone, the one in its place gets it."""
        place, scrolled = self.currentIndex().row(), self.verticalScrollBar().value()
        current = self.current_row()
        if self._delegate is not None:
            self._delegate.forget()
        self._rows.show_rows(rows)
        again = None if current is None else self._rows.place_of(current.id)
        if current is not None and rows:
            self.setCurrentIndex(self._rows.index(min(place, len(rows) - 1) if again is None else again))
            self.verticalScrollBar().setValue(scrolled)
        self.current_changed.emit()

    def current_row(self) -> Row | None:
        """The row that has the keyboard."""
        return self._rows.row(self.currentIndex().row())

    def place_of(self, row_id: int) -> int | None:
        """Where the row with that id is; None where it is not shown."""
        return self._rows.place_of(row_id)

    def choose(self, row_id: int | None) -> None:
        """Show a row as the window's choice, and bring it into view; None for no row."""
        if self._delegate is None or self._delegate.chosen == row_id:
            return
        self._delegate.chosen = row_id
        place = None if row_id is None else self._rows.place_of(row_id)
        if place is not None:
            index = self._rows.index(place)
            self.setCurrentIndex(index)
            self.scrollTo(index)
        self.viewport().update()

    def part_at(self, point: QPoint) -> tuple[Row, str] | None:
        """The row at a point of the viewport, and the name of the block whose words are there, or ""."""
        index = self.indexAt(point)
        row = self._rows.row(index.row())
        if row is None or self._delegate is None:
            return None
        inside = QPointF(point - self._delegate.origin(self.visualRect(index)))
        for placed in self._delegate.measure(row).blocks:
            if any(box.contains(inside) for box in placed.boxes):
                return row, placed.block.name
        return row, ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row, Ctrl+Enter follows its link; the arrows walk."""
        row = self.current_row()
        if row is None or event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.link_followed.emit(row)
        else:
            self.opened.emit(row)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click opens the row, or follows its link; one on a heading does nothing."""
        super().mousePressEvent(event)
        found = self.part_at(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or found is None or self._delegate is None:
            return
        row, name = found
        if name == LINK:
            self.link_followed.emit(row)
        elif not name or name != self._delegate.heading(row):
            self.opened.emit(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The pointer becomes a hand over a link."""
        super().mouseMoveEvent(event)
        found = self.part_at(event.position().toPoint())
        over = found is not None and found[1] == LINK
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Tell whoever acts on the current row."""
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew in another width; Qt would do so a tenth of a second later, or not at all."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def event(self, event: QEvent) -> bool:
        """Lay out the rows once after another style, of which there are many at once, and not before they are seen."""
        if event.type() != QEvent.Type.StyleChange:
            return super().event(event)
        self.scheduleDelayedItemsLayout()
        return QAbstractScrollArea.event(self, event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew where the direction or the face changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange):
            self._on_look()

    def _on_look(self) -> None:
        if self._delegate is not None:
            self._delegate.forget()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
