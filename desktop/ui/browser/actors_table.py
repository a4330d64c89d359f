"""The table of everybody in the articles of a shelf."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from db.model.cast import CastMember
from desktop.library.cast.roll import CastOrder
from desktop.settings import resource
from desktop.ui.browser.plain_cells import PlainCells
from desktop.ui.look import Look
from desktop.ui.models.cast import COLUMNS, CastModel, usual_way
from desktop.ui.words import tr

_ROW_ROOM = 12
"""Pixels of a row beside its letters."""
_WIDTHS = {
    CastOrder.ORIGINAL: "Владимир Путинов",
    CastOrder.KIND: "organisation   ",
    CastOrder.ARTICLES: "Articles  10,000",
    CastOrder.MENTIONS: "Mentions 10,000",
    CastOrder.KEY: "Learn-this---",
}
"""Letters that a column has room for; the name takes what is left."""


class ActorsTable(QTableView):
    """Rows of one height, so that 20,000 of them scroll as 20 do. Whoever is chosen stays chosen in another order."""

    opened = Signal()
    """Enter was pressed on the chosen row, or it was clicked twice."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.members = CastModel(look.language, self)
        self.setModel(self.members)
        self.setItemDelegate(PlainCells(look, self))
        self.setAccessibleName(tr("Actors"))
        self.setAccessibleDescription(tr("Enter changes an actor; Shift with the arrows chooses several."))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + _ROW_ROOM)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, (order, title) in enumerate(COLUMNS):
            if order in _WIDTHS:
                width = max(
                    self.fontMetrics().horizontalAdvance(words) for words in (_WIDTHS[order], tr(title) + "   ")
                )
                head.resizeSection(column, width + 24)
        self.setSortingEnabled(True)
        self._look = look
        look.changed.connect(self._dress)
        self._dress()
        self.show_order(CastOrder.ARTICLES, backwards=False)

    def _dress(self) -> None:
        """Put the sign of the order above a title: beside one, it would lie on the letters of a number's column."""
        tone = "light" if self._look.theme.dark else "dark"
        signs = resource(f"styles/{tone}").as_posix()
        self.horizontalHeader().setStyleSheet(
            f'QHeaderView::up-arrow {{ image: url("{signs}/up.svg"); }}'
            f' QHeaderView::down-arrow {{ image: url("{signs}/down.svg"); }}'
            " QHeaderView::up-arrow, QHeaderView::down-arrow"
            " { width: 9px; height: 9px; subcontrol-position: top center; }"
        )

    def show_members(self, members: Sequence[CastMember]) -> None:
        """Show other actors, or the same in another order; the chosen ones stay so, as far as they are there."""
        chosen = {one.id for one in self.chosen()}
        self.members.show_members(members)
        rows = self.members.rows_of(chosen)
        wanted = QItemSelection()
        for row in rows:
            wanted.select(self.members.index(row, 0), self.members.index(row, len(COLUMNS) - 1))
        if rows:
            here = self.members.index(rows[0], 0)
            self.selectionModel().setCurrentIndex(here, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(here)
        elif members:
            self.selectionModel().setCurrentIndex(self.members.index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        self.selectionModel().select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def show_order(self, order: CastOrder, *, backwards: bool) -> None:
        """Mark the column by which the rows are sorted."""
        column = [one for one, _ in COLUMNS].index(order)
        way = usual_way(order)
        if backwards:
            down = way is Qt.SortOrder.AscendingOrder
            way = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        with QSignalBlocker(self.members):
            self.horizontalHeader().setSortIndicator(column, way)

    def chosen(self) -> list[CastMember]:
        """The actors of the selected rows, from above."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [member for member in map(self.members.member, rows) if member is not None]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current row; all else as usual."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.currentIndex().isValid() and len(self.chosen()) != 1:
                way = QItemSelectionModel.SelectionFlag  # selectRow() does nothing where all is mirrored (Qt 6.11)
                self.selectionModel().select(self.currentIndex(), way.ClearAndSelect | way.Rows)
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks on a row open it."""
        super().mouseDoubleClickEvent(event)
        if self.indexAt(event.position().toPoint()).isValid():
            self.opened.emit()
