"""The shelves at the leading side of the browser. Articles are dragged onto a collection."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QFontMetricsF,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from db.model.sentence import said
from desktop.library.shelves import Shelf
from desktop.ui.look import Look
from desktop.ui.panes.rows import has_keyboard
from desktop.ui.words import tr, trn

ARTICLES = "application/x-dramatis-articles"
"""What is dragged: the ids of articles, with blanks between them."""
_SHELF = Qt.ItemDataRole.UserRole
_SIDE = 18
_ROOM = 16

AnyIndex = QModelIndex | QPersistentModelIndex


def packed(article_ids: Sequence[int]) -> QMimeData:
    """Articles as they are dragged."""
    data = QMimeData()
    data.setData(ARTICLES, " ".join(map(str, article_ids)).encode())
    return data


def unpacked(data: QMimeData) -> tuple[int, ...]:
    """The articles that are dragged; none where something else is."""
    words = bytes(data.data(ARTICLES).data()).decode("ascii", "replace").split()
    return tuple(int(word) for word in words if word.isdecimal())


class ShelvesList(QListWidget):
    """One row a shelf: its name, and how many articles stand on it."""

    shelf_chosen = Signal(object)
    """A Shelf."""
    articles_dropped = Signal(int, object)
    """The id of a collection, and a tuple of ids of articles."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._look = look
        self.dropping: int | None = None
        """The row onto which articles would fall."""
        self.setObjectName("shelves")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_ShelfRow(look, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(tr("Shelves"))
        self.setAccessibleDescription(tr("F2 renames a collection, Delete deletes it."))
        self.setAcceptDrops(True)
        self.currentRowChanged.connect(self._on_row)
        look.changed.connect(self._dress)
        self._dress()

    def show_shelves(self, shelves: Sequence[Shelf], chosen: int) -> None:
        """Show these shelves, with one of them chosen; shelf_chosen follows."""
        self.blockSignals(True)
        self.clear()
        for shelf in shelves:
            name = said(shelf.name, tr)
            item = QListWidgetItem(name)
            item.setData(_SHELF, shelf)
            count = trn(len(shelf.article_ids), "{n} article", "{n} articles")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, tr("{title}, {facts}", title=name, facts=count))
            item.setToolTip(name)
            self.addItem(item)
        self.setCurrentRow(chosen)
        self.blockSignals(False)
        self._on_row(chosen)

    def shelf(self) -> Shelf | None:
        """The shelf that is chosen."""
        return self._shelf_at(self.currentRow())

    def _shelf_at(self, row: int) -> Shelf | None:
        item = self.item(row) if 0 <= row < self.count() else None
        return None if item is None else item.data(_SHELF)

    def _on_row(self, row: int) -> None:
        shelf = self._shelf_at(row)
        if shelf is not None:
            self.shelf_chosen.emit(shelf)

    def _dress(self) -> None:
        colour = self._look.theme.panel
        self.setStyleSheet(f"QListWidget#shelves {{ background: {colour}; border: 0; padding: 4px 0; }}")
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()

    # Dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take articles alone."""
        if event.mimeData().hasFormat(ARTICLES):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """A collection takes them; the other shelves do not."""
        row = self.indexAt(event.position().toPoint()).row()
        shelf = self._shelf_at(row)
        self._mark(row if shelf is not None and shelf.collection_id is not None else None)
        if self.dropping is None:
            event.ignore()
        else:
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing falls here any more."""
        self._mark(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say what fell where; whoever listens puts it there."""
        shelf = self._shelf_at(self.indexAt(event.position().toPoint()).row())
        self._mark(None)
        found = unpacked(event.mimeData())
        if found and shelf is not None and shelf.collection_id is not None:
            event.acceptProposedAction()
            self.articles_dropped.emit(shelf.collection_id, found)
        else:
            event.ignore()

    def _mark(self, row: int | None) -> None:
        if row != self.dropping:
            self.dropping = row
            self.viewport().update()


class _ShelfRow(QStyledItemDelegate):
    """Paints a name and a number; mirrored in windows that read from right to left."""

    def __init__(self, look: Look, view: ShelvesList) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """One line."""
        return QSize(120, round(QFontMetricsF(self._look.interface_font(13)).height()) + _ROOM)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the row; the chosen one stands on a raised ground."""
        row: QRect = option.rect  # type: ignore[attr-defined]  # missing in the stubs
        shelf: Shelf = index.data(_SHELF)
        chosen = index.row() == self._view.currentRow()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = row.adjusted(8, 2, -8, -2)
        if chosen or index.row() == self._view.dropping:
            painter.setBrush(self._look.colour("raised"))
            painter.setPen(QPen(self._look.colour("accent" if index.row() == self._view.dropping else "line"), 1))
            painter.drawRoundedRect(box, 6, 6)
        if has_keyboard(self._view, index):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("focus"), 2))
            painter.drawRoundedRect(box, 6, 6)
        painter.setLayoutDirection(self._view.layoutDirection())
        inner, flags = row.adjusted(_SIDE, 0, -_SIDE, 0), Qt.AlignmentFlag.AlignVCenter
        count = self._look.language.number(len(shelf.article_ids))
        painter.setFont(self._look.interface_font(11.5))
        painter.setPen(self._look.colour("soft"))
        painter.drawText(inner, flags | Qt.AlignmentFlag.AlignRight, count)
        used = painter.fontMetrics().horizontalAdvance(count) + 10
        mirrored = self._view.isRightToLeft()
        inner = inner.adjusted(used, 0, 0, 0) if mirrored else inner.adjusted(0, 0, -used, 0)
        painter.setFont(self._look.interface_font(13, Look.SEMIBOLD if chosen else Look.REGULAR))
        painter.setPen(self._look.colour("ink"))
        name = painter.fontMetrics().elidedText(said(shelf.name, tr), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, flags | Qt.AlignmentFlag.AlignLeft, name)
        painter.restore()
