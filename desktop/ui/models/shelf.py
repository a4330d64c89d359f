"""The articles of a shelf as rows of a table that can be sorted and narrowed."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from db.model.collection import ArticleFacts
from db.model.sentence import mark
from desktop.ui.words import tr, trn
from desktop.wording.dates import describe
from desktop.wording.language import Language

AnyIndex = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns of the table from the leading edge on."""

    TITLE = 0
    AUTHOR = 1
    PUBLICATION = 2
    DATE = 3
    WORDS = 4
    ACTORS = 5
    EVENTS = 6
    READ = 7
    COLLECTIONS = 8


TITLES = {
    Column.TITLE: mark("Title"),
    Column.AUTHOR: mark("Author"),
    Column.PUBLICATION: mark("Publication"),
    Column.DATE: mark("Date"),
    Column.WORDS: mark("Words"),
    Column.ACTORS: mark("Actors"),
    Column.EVENTS: mark("Events"),
    Column.READ: mark("Read so far"),
    Column.COLLECTIONS: mark("Collections"),
}
NUMBERS = (Column.WORDS, Column.ACTORS, Column.EVENTS, Column.READ)
_LAST: tuple[int, ...] = (1,)
"""Sorts behind everything that is known."""


class ShelfModel(QAbstractTableModel):
    """One row an article. As they come, they stand in the order of the shelf."""

    def __init__(
        self, language: Language, drag: Callable[[Sequence[int]], QMimeData], parent: QObject | None = None
    ) -> None:
        """Begin empty; `drag` packs the ids of the articles that are dragged away."""
        super().__init__(parent)
        self._language = language
        self._drag = drag
        self._all: Sequence[ArticleFacts] = ()
        self._shown: list[ArticleFacts] = []
        self._folded: dict[int, str] = {}
        self._words: list[str] = []
        self._sorted_by: Column | None = None
        self._backwards = False

    # Filling

    def show(self, facts: Sequence[ArticleFacts]) -> None:
        """Show these articles."""
        self._all = facts
        self._folded = {}
        self._arrange()

    def narrow(self, text: str) -> None:
        """Show those alone of which title, author, publication or collections hold all of these words."""
        self._words = text.casefold().split()
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 is the order of the shelf."""
        self._sorted_by = Column(column) if column >= 0 else None
        self._backwards = order is Qt.SortOrder.DescendingOrder
        self._arrange()

    @property
    def in_order_of_shelf(self) -> bool:
        """Whether all articles are shown as they stand on the shelf."""
        return self._sorted_by is None and not self._words

    def _arrange(self) -> None:
        self.beginResetModel()
        shown = [one for one in self._all if self._fits(one)] if self._words else list(self._all)
        column = self._sorted_by
        if column is not None:
            shown.sort(key=lambda one: _sort_key(one, column), reverse=self._backwards)
        self._shown = shown
        self.endResetModel()

    def _fits(self, one: ArticleFacts) -> bool:
        folded = self._folded.get(one.id)
        if folded is None:
            folded = " ".join((one.title, one.author, one.publication, *one.collections)).casefold()
            self._folded[one.id] = folded
        return all(word in folded for word in self._words)

    # Reading

    def article(self, row: int) -> ArticleFacts | None:
        """The article of a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def rows_of(self, article_ids: set[int]) -> list[int]:
        """The rows of some articles, as far as they are shown."""
        return [row for row, one in enumerate(self._shown) if one.id in article_ids] if article_ids else []

    @property
    def whole(self) -> int:
        """How many articles there are, shown or not."""
        return len(self._all)

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """The number of articles that are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """The number of columns."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(TITLES[Column(section)])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_alignment(Column(section)))
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell; a whole sentence for screen readers."""
        one = self.article(index.row())
        if one is None:
            return None
        column = Column(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(one, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_alignment(column))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if column is Column.TITLE:
                return tr("{title}, {facts}", title=one.title, facts=trn(one.events, "{n} event", "{n} events"))
            return tr("{name}: {value}", name=tr(TITLES[column]), value=self._text(one, column))
        return None

    def _text(self, one: ArticleFacts, column: Column) -> str:
        if column is Column.DATE:
            return "" if one.published is None else describe(one.published, self._language, short=True)
        if column is Column.READ:
            return tr("{percent} %", percent=f"{one.read * 100:.0f}") if one.read > 0 else ""
        if column is Column.COLLECTIONS:
            return tr(", ").join(one.collections)
        value = _value(one, column)
        return self._language.number(value) if isinstance(value, int) else str(value)

    # Dragging

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Rows can be dragged away."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """What is dragged."""
        return self._drag(()).formats()

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The articles of these cells."""
        rows = sorted({index.row() for index in indexes})
        return self._drag([one.id for one in map(self.article, rows) if one is not None])


def _value(one: ArticleFacts, column: Column) -> str | int:
    values: dict[Column, str | int] = {
        Column.TITLE: one.title,
        Column.AUTHOR: one.author,
        Column.PUBLICATION: one.publication,
        Column.WORDS: one.words,
        Column.ACTORS: one.actors,
        Column.EVENTS: one.events,
    }
    return values[column]


def _sort_key(one: ArticleFacts, column: Column) -> Any:
    """What is sorted by; what is not known comes last, or first backwards."""
    if column is Column.DATE:
        return _LAST if one.published is None else (0, one.published.sort_key())
    if column is Column.READ:
        return one.read
    if column is Column.COLLECTIONS:
        return (not one.collections, [name.casefold() for name in one.collections])
    value = _value(one, column)
    return value if isinstance(value, int) else (not value, value.casefold())


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignTrailing if column in NUMBERS else Qt.AlignmentFlag.AlignLeading
    return side | Qt.AlignmentFlag.AlignVCenter
