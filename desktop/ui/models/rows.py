"""Rows of a list that a pane has put together: each with its value, its title and its sentence."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

ROW = Qt.ItemDataRole.UserRole
"""The role under which a row gives itself."""

AnyIndex = QModelIndex | QPersistentModelIndex


class Row(NamedTuple):
    """One row. `id` tells it from the others of its list, also after the list was put together anew."""

    id: int
    value: object
    title: str
    """What typing letters finds."""
    sentence: str
    """What a screen reader says: all that the row shows."""


class RowsModel(QStringListModel):
    """The rows as they are handed in.

    A view that lays out its rows asks for their number once a row. Qt's list of strings answers for it, in a fifteenth
    of the time that Python would take; the strings are empty, what is shown comes from data().
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self._rows = rows
        self.setStringList([""] * len(rows))

    def change_rows(self, rows: Sequence[Row]) -> bool:
        """Let the rows that are there say something else, if their ids are the same ones at the same places.

        Nothing is reset, and nobody is told: the view lays them out when it wants to.
        """
        same = [row.id for row in rows] == [row.id for row in self._rows]
        if same:
            self._rows = rows
        return same

    def row(self, place: int) -> Row | None:
        """The row at a place, from 0."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, row_id: int) -> int | None:
        """Where the row with that id is."""
        return next((place for place, row in enumerate(self._rows) if row.id == row_id), None)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Rows are chosen, but neither typed over nor dragged."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Title, row and sentence."""
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.sentence
        return None
