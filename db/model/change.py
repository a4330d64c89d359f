"""What a write did: the rows it touched, before and after. Undo and the panes both live from it."""

from typing import NamedTuple

Row = dict[str, object]


class RowImage(NamedTuple):
    """One touched row by column name; `before` is None for an insertion, `after` for a deletion."""

    table: str
    id: int
    before: Row | None
    after: Row | None

    def reversed(self) -> "RowImage":
        """The image of taking this one back."""
        return RowImage(self.table, self.id, self.after, self.before)


class Change(NamedTuple):
    """A finished user action. `name` completes "Undo ..." in the menu; rows are in the order of writing."""

    name: str
    rows: tuple[RowImage, ...]

    @property
    def tables(self) -> frozenset[str]:
        """The names of the tables touched."""
        return frozenset(row.table for row in self.rows)

    def ids(self, table: str) -> frozenset[int]:
        """The ids of the rows touched in one table."""
        return frozenset(row.id for row in self.rows if row.table == table)

    def reversed(self) -> "Change":
        """The change that takes this one back: the reversed rows, last first."""
        return Change(self.name, tuple(row.reversed() for row in reversed(self.rows)))
