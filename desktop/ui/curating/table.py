"""A small table of texts that are typed into its cells."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.look import Look
from desktop.ui.words import tr

Meaning = tuple[str, bool]
"""What a row says in words, and whether it is right."""


class Cells(QTableWidget):
    """Enter edits the cell instead of closing the dialog, and Delete empties it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit or empty the current cell; all else as usual."""
        item = self.currentItem()
        editable = item is not None and bool(item.flags() & Qt.ItemFlag.ItemIsEditable)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if editable and self.state() is not QAbstractItemView.State.EditingState:  # where it ends the editing
                self.editItem(item)
        elif event.key() == Qt.Key.Key_Delete and editable:
            item.setText("")
        else:
            super().keyPressEvent(event)


class SmallTable(QWidget):
    """A table of texts with buttons that add and remove rows; the last column may say what the row means."""

    changed = Signal()

    def __init__(
        self,
        name: str,
        columns: Sequence[str],
        add: str,
        look: Look,
        meaning: Callable[[list[str]], Meaning] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`columns` are edited; `meaning` says a row in words, in a column of its own."""
        super().__init__(parent)
        self._look, self._meaning, self._editable, self._showing = look, meaning, len(columns), False
        self.table = Cells(0, len(columns) + (meaning is not None))
        self.table.setHorizontalHeaderLabels([*columns, *([tr("Meaning")] if meaning else [])])
        self.table.setAccessibleName(name)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        if meaning is not None:  # a date is short, and leaves its room to the words beside it
            header.setSectionResizeMode(len(columns) - 1, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(len(columns) - 1, header.fontMetrics().horizontalAdvance("2017-03-15/2017-04-30"))
        header.setHighlightSections(False)
        self.table.setMinimumHeight(110)
        self.add, self.remove = QPushButton(add), QPushButton(tr("&Remove"))
        self.add.setToolTip(tr("Add a row and type into it"))
        self.remove.setToolTip(tr("Take the selected rows out"))
        row = QHBoxLayout()
        row.setSpacing(8)
        for button, slot in ((self.add, self._on_add), (self.remove, self._on_remove)):
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        self.table.itemChanged.connect(self._on_item)
        self.table.itemSelectionChanged.connect(self._show_what_is_possible)
        self._show_what_is_possible()

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these texts."""
        self.table.setRowCount(0)
        for texts in rows:
            self._append(texts)

    def rows(self) -> list[list[str]]:
        """The texts of all rows in which anything stands."""
        found = [self._texts(row) for row in range(self.table.rowCount())]
        return [texts for texts in found if any(texts)]

    def _texts(self, row: int) -> list[str]:
        items = [self.table.item(row, column) for column in range(self._editable)]
        return ["" if item is None else item.text().strip() for item in items]

    def _append(self, texts: Sequence[str]) -> None:
        row = self.table.rowCount()
        self._showing = True
        self.table.setRowCount(row + 1)
        for column, text in enumerate(texts):
            self.table.setItem(row, column, QTableWidgetItem(text))
        if self._meaning is not None:
            words = QTableWidgetItem()
            words.setFlags(words.flags() & ~Qt.ItemFlag.ItemIsEditable)
            self.table.setItem(row, self._editable, words)
            self._say(words, self._meaning(list(texts)))
        self._showing = False

    def _say(self, cell: QTableWidgetItem, meaning: Meaning) -> None:
        words, right = meaning
        cell.setText(words)
        cell.setToolTip(words)
        cell.setForeground(self._look.colour("soft" if right else "accent"))

    def _on_item(self, item: QTableWidgetItem) -> None:
        if self._showing:
            return
        meaning = self.table.item(item.row(), self._editable)
        if self._meaning is not None and meaning is not None:
            self._showing = True
            self._say(meaning, self._meaning(self._texts(item.row())))
            self._showing = False
        self.changed.emit()

    def _on_add(self) -> None:
        self._append([""] * self._editable)
        row = self.table.rowCount() - 1
        self.table.setCurrentCell(row, 0)
        self.table.setFocus()
        self.table.edit(self.table.model().index(row, 0))

    def _on_remove(self) -> None:
        for row in sorted((index.row() for index in self.table.selectionModel().selectedRows()), reverse=True):
            self.table.removeRow(row)
        self.changed.emit()

    def _show_what_is_possible(self) -> None:
        self.remove.setEnabled(bool(self.table.selectionModel().selectedRows()))
