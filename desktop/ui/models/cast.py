"""The cast of several articles as rows of a table."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from db.model.cast import CastMember
from db.model.sentence import mark
from desktop.library.cast.roll import CastOrder
from desktop.ui.words import tr, trn
from desktop.wording.language import Language
from desktop.wording.lessons import ACTOR_KINDS

COLUMNS = (
    (CastOrder.NAME, mark("Name")),
    (CastOrder.ORIGINAL, mark("Own script")),
    (CastOrder.KIND, mark("Kind")),
    (CastOrder.ARTICLES, mark("Articles")),
    (CastOrder.MENTIONS, mark("Mentions")),
    (CastOrder.KEY, mark("Learn this")),
)
"""What the columns hold, from first to last, and their titles."""
_NUMBERS = (CastOrder.ARTICLES, CastOrder.MENTIONS)

AnyIndex = QModelIndex | QPersistentModelIndex


class CastModel(QAbstractTableModel):
    """One row an actor, in the order in which they are given."""

    sort_wanted = Signal(object, bool)
    """A CastOrder, and whether backwards: somebody chose the title of a column."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._language = language
        self._members: Sequence[CastMember] = ()

    def show_members(self, members: Sequence[CastMember]) -> None:
        """Show other actors, or the same in another order."""
        self.beginResetModel()
        self._members = members
        self.endResetModel()

    def member(self, row: int) -> CastMember | None:
        """The actor of a row."""
        return self._members[row] if 0 <= row < len(self._members) else None

    def rows_of(self, actor_ids: set[int]) -> list[int]:
        """The rows of some actors, as far as they are shown."""
        return [row for row, one in enumerate(self._members) if one.id in actor_ids] if actor_ids else []

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """The number of actors."""
        return 0 if parent is not None and parent.isValid() else len(self._members)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """The number of columns."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for another order; the rows come anew with it."""
        if 0 <= column < len(COLUMNS):
            self.sort_wanted.emit(COLUMNS[column][0], order is not usual_way(COLUMNS[column][0]))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section][1])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role == Qt.ItemDataRole.InitialSortOrderRole:
            return usual_way(COLUMNS[section][0])
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, the gloss as its tip, and a whole sentence for screen readers."""
        member = self.member(index.row()) if index.isValid() else None
        if member is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(member, COLUMNS[index.column()][0])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return member.gloss or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._sentence(member) if index.column() == 0 else self._words(member, COLUMNS[index.column()][0])
        return None

    def _words(self, member: CastMember, column: CastOrder) -> str:
        match column:
            case CastOrder.NAME:
                return member.name
            case CastOrder.ORIGINAL:
                return member.original
            case CastOrder.KIND:
                return tr(ACTOR_KINDS[member.kind])
            case CastOrder.ARTICLES:
                return self._language.number(member.articles)
            case CastOrder.MENTIONS:
                return self._language.number(member.mentions)
            case CastOrder.KEY:
                return tr("learn this") if member.key else ""

    def _sentence(self, member: CastMember) -> str:
        facts = {
            "name": member.name,
            "kind": tr(ACTOR_KINDS[member.kind]),
            "mentions": trn(member.mentions, "{n} mention", "{n} mentions"),
            "articles": trn(member.articles, "{n} article", "{n} articles"),
            "gloss": member.gloss,
        }
        if member.key:
            return tr("{name}, {kind}, learn this, {mentions} in {articles}. {gloss}", **facts)
        return tr("{name}, {kind}, {mentions} in {articles}. {gloss}", **facts)


def usual_way(order: CastOrder) -> Qt.SortOrder:
    """Which way a column goes at first: numbers from the highest down, and who is to be learnt before the others."""
    down = order in (*_NUMBERS, CastOrder.KEY)
    return Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder


def _alignment(column: int) -> Qt.AlignmentFlag:
    """Numbers stand under each other at the far side of their column."""
    side = Qt.AlignmentFlag.AlignTrailing if COLUMNS[column][0] in _NUMBERS else Qt.AlignmentFlag.AlignLeading
    return side | Qt.AlignmentFlag.AlignVCenter
