"""The actors of a lesson as rows of a list."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from db.model.actor import Actor
from db.model.lesson import Lesson

ACTOR = Qt.ItemDataRole.UserRole
"""The role under which a row gives its Actor."""
DENSITY = Qt.ItemDataRole.UserRole + 1
"""The role under which a row gives its counts by paragraph."""

AnyIndex = QModelIndex | QPersistentModelIndex


class ActorsModel(QAbstractListModel):
    """One row an actor, in the order of the lesson."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._lesson: Lesson | None = None
        self._density: dict[int, tuple[int, ...]] = {}

    def show_lesson(self, lesson: Lesson | None) -> None:
        """Show the actors of another lesson."""
        self.beginResetModel()
        self._lesson = lesson
        self._density = {}
        self.endResetModel()

    def actor(self, row: int) -> Actor | None:
        """The actor of a row."""
        if self._lesson is None or not 0 <= row < len(self._lesson.actors):
            return None
        return self._lesson.actors[row]

    def row_of(self, actor_id: int) -> int | None:
        """The row of an actor."""
        for row, actor in enumerate(self._lesson.actors if self._lesson is not None else ()):
            if actor.id == actor_id:
                return row
        return None

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """The number of actors."""
        if self._lesson is None or (parent is not None and parent.isValid()):
            return 0
        return len(self._lesson.actors)

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
            count = len(self._lesson.mentions_by_actor.get(actor.id, ()))
            key = ", learn this" if actor.key else ""
            return f"{actor.name}, {actor.kind.value}{key}, {times(count)}. {actor.gloss}"
        return None


def times(count: int) -> str:
    """How often an actor is mentioned, in words."""
    return "not mentioned" if not count else "mentioned once" if count == 1 else f"mentioned {count} times"
