"""Things that are put in order: dragged, or moved by keys."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.practice.asking import Asked
from desktop.ui.look import Look
from desktop.ui.practice.answers.answer import AnswerWidget
from desktop.ui.practice.paper import button
from desktop.ui.words import tr

_PLACE = Qt.ItemDataRole.UserRole
_PADDING = 12
"""Pixels beside the words of a row: the padding of window.qss, and what Qt leaves there."""
_ABOVE = 9
"""The same above and below them."""
_SIGN, _HIGHEST = 28, 10_000
"""Pixels of the sign before a row with the room behind it, and of a row at the most."""


class OrderList(QListWidget):
    """A list whose rows are dragged, or moved with Alt and the arrows."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up and Alt+Down move the row."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_row(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def move_row(self, step: int) -> None:
        """Move the current row up (-1) or down (1), if there is room."""
        row = self.currentRow()
        if 0 <= row + step < self.count():
            item = self.takeItem(row)
            self.insertItem(row + step, item)
            self.setCurrentRow(row + step)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are higher where there is less room for their words."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit_rows()

    def fit_rows(self) -> None:
        """Be as high as the rows are at this width, so that none is scrolled away and none runs out at the side."""
        for row in range(self.count()):
            self.item(row).setSizeHint(self._hint(self.item(row)))
        self.doItemsLayout()
        if self.count():
            self.setFixedHeight(self.contentsSize().height() + self.height() - self.viewport().height())

    def _hint(self, item: QListWidgetItem) -> QSize:
        """The whole width, and the height of the words in it; Qt's own hint forgets the padding of the style."""
        width = self.viewport().width()
        sign = 0 if item.icon().isNull() else _SIGN
        room = QRect(0, 0, max(1, width - 2 * _PADDING - sign), _HIGHEST)
        words = QFontMetrics(self.font()).boundingRect(room, Qt.TextFlag.TextWordWrap, item.text())
        return QSize(width, words.height() + 2 * _ABOVE)


class OrderAnswer(AnswerWidget):
    """A list, and buttons for those who neither drag nor know the keys."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(look, parent)
        self.list = OrderList()
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.list.setAccessibleName(tr("The earliest first"))
        self.list.setToolTip(tr("Drag the rows, or move one with Alt and the arrow keys"))
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setObjectName("order_list")
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.up = button(tr("&Up"), tr("Move the row up (Alt+Up)"), lambda: self.list.move_row(-1))
        self.down = button(tr("&Down"), tr("Move the row down (Alt+Down)"), lambda: self.list.move_row(1))
        self.done = button(tr("&This is the order"), tr("Give this order (Enter)"), self._on_given)
        row = QHBoxLayout()
        row.setSpacing(8)
        for one in (self.up, self.down):
            row.addWidget(one)
        row.addStretch(1)
        row.addWidget(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.list)
        column.addLayout(row)

    def show_asked(self, asked: Asked) -> None:
        """Show the rows as they are mixed."""
        self.list.clear()
        self.list.setFont(self.look.reading_font(0.92))
        for place, text in enumerate(asked.options):
            item = QListWidgetItem(text)
            item.setData(_PLACE, place)
            self.list.addItem(item)
        self._set_open(True)
        self.list.setCurrentRow(0)
        self.list.fit_rows()
        self.list.setFocus()

    def show_verdict(self, asked: Asked, given: object) -> None:
        """Mark each row: at its place, or at which it belongs."""
        order = given if isinstance(given, tuple) else ()
        for row, place in enumerate(order):
            belongs = asked.card.items.index(asked.options[place])
            item = self.list.item(row)
            item.setIcon(self.look.icon(*(("check", "right") if belongs == row else ("x", "accent"))))
            if belongs != row:
                words = tr("{text} (belongs at place {place})", text=asked.options[place], place=belongs + 1)
                item.setText(words)
        self._set_open(False)
        self.list.clearSelection()
        self.list.fit_rows()

    def take_key(self, event: QKeyEvent) -> bool:
        """Enter gives the order."""
        if self.done.isVisible() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_given()
            return True
        return False

    def _set_open(self, is_open: bool) -> None:
        for widget in (self.up, self.down, self.done):
            widget.setVisible(is_open)
        self.list.setDragEnabled(is_open)
        mode = QAbstractItemView.SelectionMode
        self.list.setSelectionMode(mode.SingleSelection if is_open else mode.NoSelection)

    def _on_given(self) -> None:
        self.given.emit(tuple(self.list.item(row).data(_PLACE) for row in range(self.list.count())))
