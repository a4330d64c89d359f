"""Every key of the program, in one list that can be searched."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.library.guide_search import fold
from desktop.ui.keys import key_words
from desktop.ui.menus import MENUS
from desktop.ui.words import tr

_WHERE, _WHAT, _KEYS = range(3)

AnyIndex = QModelIndex | QPersistentModelIndex
Row = tuple[str, str, str]
"""Where, what, and by which keys."""


class ShortcutsDialog(QDialog):
    """A table of places, commands and keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Fill the table from the menus and from what the panes do by themselves."""
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        room = self.screen().availableGeometry().size() - QSize(20, 50)
        self.resize(QSize(680, 580).boundedTo(room))
        self._rows = [*_of_menus(), *_of_panes()]
        self._make_widgets()
        self._make_buttons()
        self._assemble()
        self.field.setFocus()

    def _make_widgets(self) -> None:
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Search for a command or a key"))
        self.field.setAccessibleName(tr("Search for a command or a key"))
        self.field.setToolTip(tr("Type a part of what you look for"))
        self.field.textChanged.connect(self._filter)
        self.table = _table(self._rows)
        self.nothing = QLabel(tr("There is no such command or key."))
        self.nothing.hide()

    def _make_buttons(self) -> None:
        self.buttons = QDialogButtonBox()
        close = self.buttons.addButton(tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setToolTip(tr("Close this list (Escape)"))
        close.setAutoDefault(False)
        self.buttons.rejected.connect(self.reject)

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(12)
        column.addWidget(self.field)
        column.addWidget(self.table, 1)
        column.addWidget(self.nothing)
        column.addWidget(self.buttons)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows lead from the search into the list; Escape empties the search, then closes."""
        if event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self.table.setFocus()
        elif event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
            self.field.setFocus()
        else:
            super().keyPressEvent(event)

    def _filter(self) -> None:
        """Show the rows that hold all parts of what was typed, whatever their capitals and accents."""
        parts = fold(self.field.text()).split()
        for number, row in enumerate(self._rows):
            words = fold(" ".join(row))
            self.table.setRowHidden(number, not all(part in words for part in parts))
        shown = [number for number in range(len(self._rows)) if not self.table.isRowHidden(number)]
        if shown:
            self.table.selectRow(shown[0])
        self.table.setVisible(bool(shown))
        self.nothing.setVisible(not shown)


class _Where(QStyledItemDelegate):
    """Says the place of a row once, at the first of the rows that share it; a screen reader hears it at each."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the word quietly, or only the ground."""
        quiet = QStyleOptionViewItem(option)
        palette: QPalette = quiet.palette  # type: ignore[attr-defined]  # missing in the stubs
        palette.setColor(QPalette.ColorRole.Text, palette.color(QPalette.ColorRole.PlaceholderText))
        quiet.palette = palette  # type: ignore[attr-defined]
        super().paint(painter, quiet, index)

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Leave the word out where the row before has said it."""
        super().initStyleOption(option, index)
        table = self.parent()
        before = index.row() - 1
        if isinstance(table, QTableWidget):
            while before >= 0 and table.isRowHidden(before):
                before -= 1
            said = table.item(before, _WHERE)
            if said is not None and said.text() == index.data():
                option.text = ""  # type: ignore[attr-defined]


def _of_menus() -> list[Row]:
    return [
        (
            _bare(tr(menu.title)),
            _bare(tr(command.words)),
            _keys(*command.keys),
        )
        for menu in MENUS
        for command in menu.commands
        if command is not None
    ]


def _of_panes() -> list[Row]:
    """The keys that a pane knows while it has the keyboard, and no menu shows."""
    up_down, arrows = _keys("Up", "Down"), _keys("Left", "Right", "Up", "Down")
    enter, wheel = _keys("Return"), tr("{key}+wheel", key=_keys("Ctrl"))
    page, zoom = _keys("Space", "Shift+Space"), _keys("+", "-", "0")
    return [
        (tr("Article"), tr("Turn the page"), page),
        (tr("Article"), tr("Open the card of the mention at the cursor, or choose its sentence"), enter),
        (tr("Article"), tr("Move the line focus by a line"), up_down),
        (tr("Article"), tr("Make the text larger or smaller"), wheel),
        (tr("Actors"), tr("Choose the next or previous actor"), up_down),
        (tr("Actors"), tr("Open the card"), enter),
        (tr("Timeline"), tr("Choose the next or previous event"), arrows),
        (tr("Timeline"), tr("Choose the first or last event"), _keys("Home", "End")),
        (tr("Timeline"), tr("Stretch time, draw it together, show all of it"), zoom),
        (tr("Timeline"), tr("Zoom around the pointer"), wheel),
        (tr("Relations"), tr("Go to the next actor in that direction"), arrows),
        (tr("Relations"), tr("Go through the relations of the actor"), page),
        (tr("Relations"), tr("Make the map larger or smaller, show all of it"), zoom),
        (tr("Words"), tr("Change the explanation"), _keys("F2")),
        (tr("Words"), tr("Take the word out of the list"), _keys("Del")),
        (tr("Notes"), tr("Change the note"), _keys("F2")),
        (tr("Notes"), tr("Delete the note with its highlight"), _keys("Del")),
        (tr("Card"), tr("Walk its links"), _keys("Tab", "Up", "Down")),
    ]


def _table(rows: list[Row]) -> QTableWidget:
    table = QTableWidget(len(rows), 3)
    table.setHorizontalHeaderLabels([tr("Where"), tr("What"), tr("Keys")])
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setAccessibleName(tr("Keyboard shortcuts"))
    for row, words in enumerate(rows):
        for column, word in enumerate(words):
            table.setItem(row, column, QTableWidgetItem(word))
    table.setItemDelegateForColumn(_WHERE, _Where(table))
    table.selectRow(0)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.Stretch)
    return table


def _keys(*keys: str) -> str:
    return tr(", ").join(key_words(key) for key in keys)


def _bare(words: str) -> str:
    return words.replace("&", "").rstrip("…")
