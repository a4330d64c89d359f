"""The actors of a lesson as rows of a list."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from db.model.actor import Actor
from db.model.lesson import Lesson
from desktop.ui.words import tr
from desktop.wording.language import Language
from desktop.wording.lessons import actor_kind, times

ACTOR = Qt.ItemDataRole.UserRole
"""The role under which a row gives its Actor."""
DENSITY = Qt.ItemDataRole.UserRole + 1
"""The role under which a row gives its counts by paragraph."""

AnyIndex = QModelIndex | QPersistentModelIndex


class ActorsModel(QAbstractListModel):
    """One row an actor, in the order that it is given."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._language = language
        self._lesson: Lesson | None = None
        self._actors: Sequence[Actor] = ()
        self._density: dict[int, tuple[int, ...]] = {}

    def show(self, lesson: Lesson | None, actors: Sequence[Actor]) -> None:
        """Show actors of a lesson."""
        self.beginResetModel()
        self._lesson = lesson
        self._actors = actors
        self._density = {}
        self.endResetModel()

    def actor(self, row: int) -> Actor | None:
        """The actor of a row."""
        return self._actors[row] if 0 <= row < len(self._actors) else None

    def row_of(self, actor_id: int) -> int | None:
        """The row of an actor."""
        return next((row for row, actor in enumerate(self._actors) if actor.id == actor_id), None)

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """The number of actors."""
        return 0 if parent is not None and parent.isValid() else len(self._actors)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name, actor and density of a row; a whole sentence for screen readers."""
        actor = self.actor(index.row())
        if actor is None or self._lesson is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return actor.name
        if role == ACTOR:
            return actor
        if role == DENSITY:
            if actor.id not in self._density:
                self._density[actor.id] = self._lesson.density(actor.id)
            return self._density[actor.id]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._sentence(actor, len(self._lesson.mentions_by_actor.get(actor.id, ())))
        return None

    def _sentence(self, actor: Actor, count: int) -> str:
        facts = {"name": actor.name, "kind": actor_kind(actor, self._language), "gloss": actor.gloss}
        facts["times"] = times(count, self._language)
        if actor.key:
            return tr("{name}, {kind}, learn this, {times}. {gloss}", **facts)
        return tr("{name}, {kind}, {times}. {gloss}", **facts)
