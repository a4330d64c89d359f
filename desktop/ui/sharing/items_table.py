"""The things of a lesson in a table: what becomes of each, and a tick where somebody has to choose."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from desktop.sharing.comparing import Item, Key, State
from desktop.sharing.describing import KINDS, title, what_happens
from desktop.ui.words import tr

_TICK = 3
"""The column of the choice."""
MOST = 500
"""Rows that are made beside those that ask for a choice; the rest is counted."""


class ItemsTable(QTableWidget):
    """A row a thing. Space ticks “the lesson’s version” where somebody has to choose."""

    chosen = Signal(object)
    """The Item whose row has the keyboard, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(0, 4, parent)
        self._items: Sequence[Item] = ()
        self._ticks: dict[int, QTableWidgetItem] = {}
        """The cells of the choices, by their rows."""
        self.not_shown = 0
        """How many things have no row; none of them asks for a choice."""
        self.setHorizontalHeaderLabels([tr("What"), tr("Name"), tr("What happens"), tr("The lesson’s version")])
        self.setAccessibleName(tr("What is in the lesson"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.currentCellChanged.connect(self._on_current)

    def show_items(self, items: Sequence[Item], actors: Mapping[str, str]) -> None:
        """Show things, all that ask for a choice first; names of actors are by uuid."""
        asked = [item for item in items if item.state is State.CONFLICT]
        others = [item for item in items if item.state is not State.CONFLICT]
        self._items = [*asked, *others[:MOST]]
        self.not_shown = len(others[MOST:])
        self._ticks.clear()
        self.setRowCount(len(self._items))
        for row, item in enumerate(self._items):
            words = (tr(KINDS[item.thing.kind]), title(item.thing, actors), tr(what_happens(item)), "")
            for column, text in enumerate(words):
                cell = QTableWidgetItem(text)
                cell.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                if column == _TICK and item.state is State.CONFLICT:
                    cell.setFlags(cell.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                    cell.setCheckState(Qt.CheckState.Unchecked)
                    self._ticks[row] = cell
                if column == 0:
                    cell.setData(Qt.ItemDataRole.AccessibleTextRole, tr(", ").join(filter(None, words)))
                self.setItem(row, column, cell)
        self.setColumnHidden(_TICK, not asked)

    def tick_all(self, ticked: bool) -> None:
        """Take the lesson's version everywhere, or nowhere."""
        for tick in self._ticks.values():
            tick.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def tick(self, keys: Collection[Key]) -> None:
        """Take the lesson's version of these things, where there is a choice."""
        for row, tick in self._ticks.items():
            if self._items[row].key in keys:
                tick.setCheckState(Qt.CheckState.Checked)

    def theirs(self) -> set[Key]:
        """The things of which the lesson's version is to be taken."""
        ticked = (row for row, tick in self._ticks.items() if tick.checkState() is Qt.CheckState.Checked)
        return {self._items[row].key for row in ticked}

    def _on_current(self, row: int) -> None:
        self.chosen.emit(self._items[row] if 0 <= row < len(self._items) else None)
