"""Every key of the program, in one list."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.actions import all_commands

_IN_PANES = (
    ("Article", "Turn the page", "Space, Shift+Space"),
    ("Article", "Open the card of the mention at the cursor, or choose its sentence", "Enter"),
    ("Actors", "Choose the next or previous actor", "Down, Up"),
    ("Actors", "Open the card", "Enter"),
    ("Timeline", "Choose the next or previous event", "Down, Up"),
    ("Timeline", "Stretch time, draw it together, show all of it", "+, -, 0"),
    ("Timeline", "Zoom around the pointer", "Ctrl+wheel"),
    ("Card", "Walk its links", "Tab, Down, Up"),
)


class ShortcutsDialog(QDialog):
    """A table of places, commands and keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Fill the table from the menus and from what the panes do by themselves."""
        super().__init__(parent)
        self.setWindowTitle("Keyboard shortcuts")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 560)
        rows = [
            (menu, command.words.replace("&", "").rstrip("…"), ", ".join(command.keys))
            for menu, command in all_commands()
        ]
        self.table = _table([*rows, *_IN_PANES])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setToolTip("Close this list (Escape)")
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(12)
        column.addWidget(self.table)
        column.addWidget(buttons)


def _table(rows: list[tuple[str, str, str]]) -> QTableWidget:
    table = QTableWidget(len(rows), 3)
    table.setHorizontalHeaderLabels(["Where", "What", "Keys"])
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
    table.setAccessibleName("Keyboard shortcuts")
    for row, words in enumerate(rows):
        for column, word in enumerate(words):
            table.setItem(row, column, QTableWidgetItem(word))
    table.selectRow(0)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    return table
