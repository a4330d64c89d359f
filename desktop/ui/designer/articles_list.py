"""The articles of the library, to be ticked: with a filter, and all or none at once."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.model.article import ArticleSummary
from desktop.ui.words import tr, trn

_ID = Qt.ItemDataRole.UserRole


class ArticlesList(QWidget):
    """What is ticked stays ticked while a filter hides it; the words below count all that is ticked."""

    changed = Signal()

    def __init__(
        self, articles: Sequence[ArticleSummary], ticked: Collection[int], parent: QWidget | None = None
    ) -> None:
        """Begin with the articles of these ids ticked."""
        super().__init__(parent)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter by title"))
        self.filter.setAccessibleName(tr("Filter by title"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._on_filter)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Articles"))
        self.list.setAccessibleDescription(tr("Space ticks an article."))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        for article in articles:
            item = QListWidgetItem(article.title)
            item.setToolTip(article.title)
            item.setData(_ID, article.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if article.id in ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.itemChanged.connect(self._on_ticked)
        self.all = _button(tr("&All"), tr("Tick all articles that are shown"))
        self.all.clicked.connect(self._on_all)
        self.none = _button(tr("N&one"), tr("Take the ticks from all articles that are shown"))
        self.none.clicked.connect(self._on_none)
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty("tone", "soft")
        self._assemble()
        self._on_ticked()

    def _assemble(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.all)
        below.addWidget(self.none)
        below.addStretch(1)
        below.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addLayout(below)

    def ticked(self) -> tuple[int, ...]:
        """The ids of the articles that are ticked, in the order of the list."""
        return tuple(item.data(_ID) for item in self._items() if item.checkState() == Qt.CheckState.Checked)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _on_filter(self, text: str) -> None:
        wanted = text.casefold().split()
        for item in self._items():
            item.setHidden(not all(word in item.text().casefold() for word in wanted))

    def _on_all(self) -> None:
        self._tick(Qt.CheckState.Checked)

    def _on_none(self) -> None:
        self._tick(Qt.CheckState.Unchecked)

    def _tick(self, state: Qt.CheckState) -> None:
        self.list.blockSignals(True)
        for item in self._items():
            if not item.isHidden():
                item.setCheckState(state)
        self.list.blockSignals(False)
        self.list.viewport().update()
        self._on_ticked()

    def _on_ticked(self, _item: object = None) -> None:
        count = len(self.ticked())
        self.count.setText(trn(count, "{n} article ticked", "{n} articles ticked"))
        self.changed.emit()


def _button(words: str, tip: str) -> QPushButton:
    button = QPushButton(words)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button
