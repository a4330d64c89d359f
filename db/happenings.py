"""Which events of different articles tell the same happening (event.same_as), and which were told apart."""

from db.rows import ids_where
from db.store import Store

_TOGETHER = """
    WITH RECURSIVE together (id, same_as) AS (
        SELECT id, same_as FROM event WHERE id = ?
        UNION SELECT event.id, event.same_as FROM together JOIN event
            ON event.same_as = together.id OR event.id = together.same_as
    )
    SELECT id FROM together ORDER BY id
"""


class Happenings:
    """The groups of events that are one happening, and the different_events table."""

    def __init__(self, store: Store) -> None:
        """Work on an open library."""
        self._store = store

    def together(self, event_id: int) -> list[int]:
        """The events that tell the same happening as one, with itself, by id; none if there is no such event."""
        return [id_ for (id_,) in self._store.rows(_TOGETHER, (event_id,))]

    def articles(self, event_ids: list[int]) -> list[int]:
        """The articles that tell some events, one for each event, in the order of the events' ids."""
        rows = self._store.rows(
            "SELECT article_id FROM event WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id", (str(event_ids),)
        )
        return [article_id for (article_id,) in rows]

    def join(self, event_id: int, other_id: int) -> None:
        """Let two events, and all that tell the same as one of them, be one happening; the oldest is its root."""
        one, other = self.together(event_id), self.together(other_id)
        for row_id in self._apart(one, other):
            self._store.delete("different_events", row_id)
        self._root([*one, *other])

    def _root(self, event_ids: list[int]) -> None:
        """Let some events point to the one of them that was stored first."""
        root = min(event_ids)
        for event_id in sorted(set(event_ids)):
            self._store.update("event", event_id, same_as=None if event_id == root else root)

    def take_out(self, event_id: int) -> None:
        """Let an event be a happening of its own; the others that told the same stay one."""
        rest = [one for one in self.together(event_id) if one != event_id]
        self._store.update("event", event_id, same_as=None)
        if rest:
            self._root(rest)

    # Told apart

    def told_apart(self) -> list[tuple[int, int]]:
        """The pairs of events that are known to be two happenings, each with the smaller id first."""
        return [(one, other) for one, other in self._store.rows("SELECT one_id, other_id FROM different_events")]

    def tell_apart(self, event_id: int, other_id: int) -> None:
        """Remember that two events, and all that tell the same as one of them, are two happenings."""
        known = set(self.told_apart())
        for one in self.together(event_id):
            for other in self.together(other_id):
                pair = min(one, other), max(one, other)
                if one != other and pair not in known:
                    self._store.insert("different_events", one_id=pair[0], other_id=pair[1])

    def _apart(self, one: list[int], other: list[int]) -> list[int]:
        """The rows that tell an event of one group apart from one of the other."""
        both = "(one_id IN (SELECT value FROM json_each(?)) AND other_id IN (SELECT value FROM json_each(?)))"
        sides = (str(one), str(other), str(other), str(one))
        return ids_where(self._store, "different_events", f"{both} OR {both}", *sides)
