"""The table of the articles on a shelf."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from db.model.collection import ArticleFacts
from desktop.ui.browser.shelves_list import packed
from desktop.ui.look import Look
from desktop.ui.models.shelf import TITLES, Column, ShelfModel
from desktop.ui.words import tr

_ROW_ROOM = 12
"""Pixels of a row beside its letters."""
_BESIDE = 34
"""Pixels of a column beside its letters: padding, and the sign of the order."""
_WIDTHS = {
    Column.AUTHOR: "Sergei Borisovich",
    Column.PUBLICATION: "The Moscow Times ",
    Column.DATE: "20 Sept 2017",
    Column.WORDS: "10,000",
    Column.ACTORS: "1,000",
    Column.EVENTS: "1,000",
    Column.READ: "100 %",
    Column.COLLECTIONS: "History-term-two",
}
"""Letters that a column has room for; the title takes what is left."""
_GIVES_WAY = (Column.PUBLICATION, Column.WORDS, Column.AUTHOR, Column.READ, Column.COLLECTIONS, Column.DATE)
"""Columns that are left out, one after the other, until the title has room."""
_TITLE = "Libya’s two governments: a backgrounder"
"""Letters that the title has room for, at least."""


class ArticlesTable(QTableView):
    """Rows of one height, so that 10,000 of them scroll as ten do. Which are chosen stays so in another order."""

    opened = Signal()
    """Enter was pressed on a row, or it was clicked twice."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._widths: dict[Column, int] = {}
        self.articles = ShelfModel(look.language, packed, self)
        self.setModel(self.articles)
        self.setAccessibleName(tr("Articles"))
        self.setAccessibleDescription(tr("Enter opens an article; Shift with the arrows chooses several."))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._dress()
        look.changed.connect(self._dress)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def _dress(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + _ROW_ROOM)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSortIndicatorClearable(True)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        for column, words in _WIDTHS.items():
            widest = max(self.fontMetrics().horizontalAdvance(one) for one in (words, tr(TITLES[column])))
            self._widths[column] = widest + _BESIDE
            head.resizeSection(column, widest + _BESIDE)

    def show_articles(self, facts: Sequence[ArticleFacts]) -> None:
        """Show these articles; the chosen ones stay so, as far as they are there."""
        with _Chosen(self):
            self.articles.show(facts)

    def narrow(self, text: str) -> None:
        """Show those alone that hold all of these words."""
        with _Chosen(self):
            self.articles.narrow(text)

    def choose(self, article_ids: set[int]) -> None:
        """Choose some articles, and bring the first into view."""
        rows, wanted = self.articles.rows_of(article_ids), QItemSelection()
        for row in rows:
            wanted.select(self.articles.index(row, 0), self.articles.index(row, len(Column) - 1))
        if rows or self.articles.rowCount():
            here = self.articles.index(rows[0] if rows else 0, 0)
            self.selectionModel().setCurrentIndex(here, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(here)
        self.selectionModel().select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def chosen(self) -> list[ArticleFacts]:
        """The articles of the selected rows, from above."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [one for one in map(self.articles.article, rows) if one is not None]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current row; all else as usual."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.currentIndex().isValid() and not self.chosen():
                self.selectRow(self.currentIndex().row())
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks on a row open it."""
        super().mouseDoubleClickEvent(event)
        if self.indexAt(event.position().toPoint()).isValid():
            self.opened.emit()

    def updateGeometries(self) -> None:
        """A narrow table leaves columns out, so that titles can be read."""
        room = self.width() - self.fontMetrics().horizontalAdvance(_TITLE) - _BESIDE
        needed = sum(self._widths.values())
        for column in _GIVES_WAY:
            hidden = needed > room
            if hidden:
                needed -= self._widths[column]
            if self.isColumnHidden(column) != hidden:
                self.setColumnHidden(column, hidden)
        super().updateGeometries()


class _Chosen:
    """Keeps what is chosen while the rows become others."""

    def __init__(self, table: ArticlesTable) -> None:
        self._table = table
        self._ids = {one.id for one in table.chosen()}

    def __enter__(self) -> None:
        return None

    def __exit__(self, *_: object) -> None:
        self._table.choose(self._ids)
