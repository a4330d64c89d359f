"""The articles of a shelf to be ticked: those without a tick are left out of the timeline."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from desktop.ui.words import tr

AnyIndex = QModelIndex | QPersistentModelIndex


class TicksModel(QAbstractListModel):
    """One row an article: its number and its title, with a tick."""

    ticked_others = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._articles: list[tuple[int, str]] = []
        self._shown: list[tuple[int, str]] = []
        self._unticked: set[int] = set()

    def show(self, articles: Sequence[tuple[int, str]]) -> None:
        """Show these articles, by id and words; those that were without a tick stay so."""
        self._articles = list(articles)
        self._unticked &= {article_id for article_id, _ in articles}
        self.narrow("")

    def narrow(self, text: str) -> None:
        """Show those alone that hold all of these words; ticks stay."""
        wanted = text.casefold().split()
        self.beginResetModel()
        self._shown = [one for one in self._articles if all(word in one[1].casefold() for word in wanted)]
        self.endResetModel()

    def ticked(self) -> tuple[int, ...]:
        """The articles that have a tick, in their order."""
        return tuple(article_id for article_id, _ in self._articles if article_id not in self._unticked)

    def tick_shown(self, ticked: bool) -> None:
        """Give all that are shown a tick, or take it from them."""
        shown = {article_id for article_id, _ in self._shown}
        self._unticked = self._unticked - shown if ticked else self._unticked | shown
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))
        self.ticked_others.emit()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """The number of articles that are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Rows are ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words and tick."""
        if not 0 <= index.row() < len(self._shown):
            return None
        article_id, words = self._shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return words
        if role == Qt.ItemDataRole.CheckStateRole:
            return int((Qt.CheckState.Unchecked if article_id in self._unticked else Qt.CheckState.Checked).value)
        return None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a row, or take its tick."""
        if role != Qt.ItemDataRole.CheckStateRole or not 0 <= index.row() < len(self._shown):
            return False
        article_id = self._shown[index.row()][0]
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._unticked.discard(article_id)
        else:
            self._unticked.add(article_id)
        self.dataChanged.emit(index, index)
        self.ticked_others.emit()
        return True


class Ticks(QWidget):
    """A filter, the articles, and all or none at once."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.articles = TicksModel(self)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter by title"))
        self.filter.setAccessibleName(tr("Filter by title"))
        self.filter.setClearButtonEnabled(True)
        self.list = QListView()
        self.list.setObjectName("ticks")
        self.list.setModel(self.articles)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setSpacing(2)
        self.list.setAccessibleName(tr("Articles"))
        self.list.setAccessibleDescription(tr("Space ticks an article."))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.all, self.none = QPushButton(tr("A&ll")), QPushButton(tr("N&one"))
        self.all.setToolTip(tr("Tick all articles that are shown"))
        self.none.setToolTip(tr("Take the ticks from all articles that are shown"))
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.all)
        below.addWidget(self.none)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addLayout(below)
        self.filter.textChanged.connect(self.articles.narrow)
        self.all.clicked.connect(self._on_all)
        self.none.clicked.connect(self._on_none)
        self.articles.ticked_others.connect(self.changed)

    def _on_all(self) -> None:
        self.articles.tick_shown(True)

    def _on_none(self) -> None:
        self.articles.tick_shown(False)
