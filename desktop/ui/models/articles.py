"""The articles of the library as rows of a list."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from db.model.article import ArticleForm, ArticleSummary
from desktop.library.listing import ArticleList
from desktop.ui.words import tr, trn

SUMMARY = Qt.ItemDataRole.UserRole
"""The role under which a row gives its ArticleSummary."""

AnyIndex = QModelIndex | QPersistentModelIndex


def facts(summary: ArticleSummary) -> list[str]:
    """What stands under a title: what it is, its cast and events, how far it was read."""
    parts = [tr("Opinion")] if summary.form is ArticleForm.OPINION else []
    if summary.furthest > 0:
        parts.append(tr("{percent} % read", percent=f"{summary.furthest * 100:.0f}"))
    parts += [trn(summary.actors, "{n} actor", "{n} actors"), trn(summary.events, "{n} event", "{n} events")]
    return parts


def joined(facts: list[str]) -> str:
    """Facts beside each other in one line."""
    return " · ".join(facts)


class ArticlesModel(QAbstractListModel):
    """One row an article, in the order of the list."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._summaries: ArticleList | None = None
        self._count = 0  # Qt asks for it once for each row: ten thousand times

    def show(self, summaries: ArticleList) -> bool:
        """Show these articles. False where they are the ones of before, for whose rows tell_changed() may be due."""
        before = self._summaries
        if before is not None and summaries.ids == before.ids:
            self._summaries = summaries
            return False
        self.beginResetModel()
        self._summaries = summaries
        self._count = len(summaries)
        self.endResetModel()
        return True

    def tell_changed(self) -> None:
        """Have all rows measured and painted anew."""
        if self._count:
            self.dataChanged.emit(self.index(0), self.index(self._count - 1))

    def show_progress(self, article_id: int, part: float) -> None:
        """An article has been read up to a part of it, 0 to 1; what was read once stays read."""
        row = self.row_of(article_id)
        if self._summaries is not None and row is not None:
            self._summaries.show_progress(article_id, part)
            self.dataChanged.emit(self.index(row), self.index(row))

    def summary(self, row: int) -> ArticleSummary | None:
        """The article of a row."""
        return self._summaries[row] if self._summaries is not None and 0 <= row < self._count else None

    def row_of(self, article_id: int) -> int | None:
        """The row of an article."""
        return None if self._summaries is None else self._summaries.place_of(article_id)

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """The number of articles."""
        return 0 if parent is not None and parent.isValid() else self._count

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Title and summary of a row; a whole sentence for screen readers."""
        summary = self.summary(index.row())
        if summary is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return summary.title
        if role == SUMMARY:
            return summary
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("{title}, {facts}", title=summary.title, facts=joined(facts(summary)))
        return None
