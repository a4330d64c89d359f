"""A tick for each article of a set: which of them are given away."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.ui.panes.rows import give_viewport
from desktop.ui.words import trn

_ROWS = 5
"""Lines of the list that are seen at once."""


class ArticlesList(QWidget):
    """The titles, each with a tick, below a tick for all that says how many there are."""

    changed = Signal()
    """Other articles are ticked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without articles."""
        super().__init__(parent)
        self.all = QCheckBox()
        self.all.setTristate(True)
        self.all.clicked.connect(self._on_all)
        self.list = QListWidget()
        give_viewport(self.list)
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemChanged.connect(self._on_item)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.all)
        column.addWidget(self.list)

    def show_articles(self, titles: Mapping[int, str]) -> None:
        """Show articles by their titles, all of them ticked; `titles` are by id."""
        self.list.blockSignals(True)
        self.list.clear()
        for article_id, title in titles.items():
            item = QListWidgetItem(title)
            item.setData(Qt.ItemDataRole.UserRole, article_id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            item.setToolTip(title)
            self.list.addItem(item)
        self.list.blockSignals(False)
        height = self.list.sizeHintForRow(0) * min(len(titles), _ROWS)
        self.list.setFixedHeight(height + 2 * self.list.frameWidth())
        self._show_count()

    def chosen(self) -> list[int]:
        """The ids of the ticked articles, in order."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if _ticked(item)]

    def _on_all(self) -> None:
        """Tick all, or none where all are ticked."""
        state = Qt.CheckState.Checked if len(self.chosen()) < self.list.count() else Qt.CheckState.Unchecked
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(state)
        self.list.blockSignals(False)
        self.list.viewport().update()
        self._show_count()
        self.changed.emit()

    def _on_item(self) -> None:
        self._show_count()
        self.changed.emit()

    def _show_count(self) -> None:
        chosen, count = len(self.chosen()), self.list.count()
        some = Qt.CheckState.PartiallyChecked if chosen else Qt.CheckState.Unchecked
        self.all.setCheckState(Qt.CheckState.Checked if chosen == count else some)
        self.all.setText(trn(count, "{chosen} of {n} article", "{chosen} of {n} articles", chosen=chosen))
        self.all.setToolTip(trn(count, "Tick the article, or none", "Tick all {n} articles, or none"))
        self.list.setAccessibleName(self.all.text())


def _ticked(item: QListWidgetItem) -> bool:
    return item.checkState() is Qt.CheckState.Checked
