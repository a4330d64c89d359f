"""Who is who: what names an actor is given to another one, or taken away, in every table at once."""

from collections.abc import Iterable

from db.model.article import Span
from db.rows import ids_where, remove_anchored, remove_where
from db.store import Store

_OF_ARTICLE = {
    "event_actor": "event_id IN (SELECT id FROM event WHERE article_id = ?)",
    "side_actor": "side_id IN (SELECT id FROM side WHERE article_id = ?)",
    "mention": "article_id = ?",
    "doubt": "article_id = ?",
}
"""Tables with an actor_id, and which of their rows belong to an article."""

_UNUSED = """
    SELECT value FROM json_each(?) WHERE NOT (
        value IN (SELECT actor_id FROM mention) OR value IN (SELECT actor_id FROM event_actor)
        OR value IN (SELECT from_id FROM relation) OR value IN (SELECT to_id FROM relation)
        OR value IN (SELECT speaker_id FROM statement WHERE speaker_id IS NOT NULL)
        OR value IN (SELECT actor_id FROM side_actor)
        OR value IN (SELECT actor_id FROM doubt WHERE actor_id IS NOT NULL)
    ) ORDER BY value
"""


class Casting:
    """The columns of all tables that name an actor."""

    def __init__(self, store: Store) -> None:
        """Work on an open library."""
        self._store = store

    def unused(self, actor_ids: Iterable[int]) -> list[int]:
        """Those of some actors of whom no article speaks."""
        return [actor_id for (actor_id,) in self._store.rows(_UNUSED, (str(list(actor_ids)),))]

    def articles(self, actor_id: int) -> list[int]:
        """The articles of which a row names an actor, by id."""
        rows = self._store.rows(
            "SELECT article_id FROM mention WHERE actor_id = :actor"
            " UNION SELECT article_id FROM doubt WHERE actor_id = :actor"
            " UNION SELECT article_id FROM event JOIN event_actor ON event.id = event_id WHERE actor_id = :actor"
            " UNION SELECT article_id FROM relation WHERE from_id = :actor OR to_id = :actor"
            " UNION SELECT article_id FROM statement WHERE speaker_id = :actor"
            " UNION SELECT article_id FROM side JOIN side_actor ON side.id = side_id WHERE actor_id = :actor",
            {"actor": actor_id},
        )
        return sorted(article_id for (article_id,) in rows)

    # Taking away

    def take_out(self, article_id: int, actor_id: int) -> None:
        """Let nothing in an article name an actor.

        Mentions, parts in events, membership of sides and relations go. A statement stays, since its evidence does;
        its speaker is one without a name from then on.
        """
        for table, condition in _OF_ARTICLE.items():
            remove_where(self._store, table, f"actor_id = ? AND {condition}", actor_id, article_id)
        for relation_id in self._relations(actor_id, article_id):
            remove_anchored(self._store, "relation", relation_id)
        for statement_id in self._statements(actor_id, article_id):
            self._store.update("statement", statement_id, speaker="unnamed", speaker_id=None)

    def _relations(self, actor_id: int, article_id: int) -> list[int]:
        condition = "? IN (from_id, to_id) AND article_id = ?"
        return ids_where(self._store, "relation", condition, actor_id, article_id)

    def _statements(self, actor_id: int, article_id: int) -> list[int]:
        return ids_where(self._store, "statement", "speaker_id = ? AND article_id = ?", actor_id, article_id)

    # Giving

    def give_all(self, article_id: int, actor_id: int, other_id: int) -> None:
        """Let everything in an article that names one actor name another one.

        Of two mentions that overlap the longer one stays, of two that would be equal (relations, parts in an event,
        membership of a side) the other actor's; a relation between the two of them goes.
        """
        self._give_mentions(article_id, actor_id, other_id)
        for event_id in self._events(actor_id, article_id):
            self.give_part(event_id, actor_id, other_id)
        for relation_id in self._relations(actor_id, article_id):
            self.give_relation(relation_id, actor_id, other_id)
        for statement_id in self._statements(actor_id, article_id):
            self.give_statement(statement_id, other_id)
        self._give_sides(article_id, actor_id, other_id)
        for doubt_id in ids_where(self._store, "doubt", "actor_id = ? AND article_id = ?", actor_id, article_id):
            self._store.update("doubt", doubt_id, actor_id=other_id)

    def give_part(self, event_id: int, actor_id: int, other_id: int) -> None:
        """Let another actor have the part that one has in an event; one who has a part there already keeps it."""
        parts = self._store.rows(
            "SELECT id, actor_id, role FROM event_actor WHERE event_id = ? AND actor_id IN (?, ?)",
            (event_id, actor_id, other_id),
        )
        part_of = {owner: (part_id, role) for part_id, owner, role in parts}
        if actor_id not in part_of:
            return
        part_id, role = part_of[actor_id]
        if other_id not in part_of:
            self._store.update("event_actor", part_id, actor_id=other_id)
            return
        self._store.delete("event_actor", part_id)
        others_part, others_role = part_of[other_id]
        self._store.update("event_actor", others_part, role=others_role or role)

    def give_statement(self, statement_id: int, other_id: int) -> None:
        """Let another actor be the one who makes a statement."""
        self._store.update("statement", statement_id, speaker="actor", speaker_id=other_id)

    def give_relation(self, relation_id: int, actor_id: int, other_id: int) -> None:
        """Let a relation name another actor in the place of one; it goes where there is an equal one already."""
        sql = "SELECT article_id, from_id, kind, to_id, period FROM relation WHERE id = ?"
        row = self._store.row(sql, (relation_id,))
        assert row is not None
        article_id, from_id, kind, to_id, period = row
        from_id = other_id if from_id == actor_id else from_id
        to_id = other_id if to_id == actor_id else to_id
        equal = "article_id = ? AND from_id = ? AND kind = ? AND to_id = ? AND period IS ?"
        if from_id == to_id or ids_where(self._store, "relation", equal, article_id, from_id, kind, to_id, period):
            remove_anchored(self._store, "relation", relation_id)
        else:
            self._store.update("relation", relation_id, from_id=from_id, to_id=to_id)

    def _events(self, actor_id: int, article_id: int) -> list[int]:
        condition = "article_id = ? AND id IN (SELECT event_id FROM event_actor WHERE actor_id = ?)"
        return ids_where(self._store, "event", condition, article_id, actor_id)

    def _give_mentions(self, article_id: int, actor_id: int, other_id: int) -> None:
        rows = self._store.rows(
            'SELECT id, actor_id, start, "end" FROM mention WHERE article_id = ? AND actor_id IN (?, ?)'
            " ORDER BY start, actor_id = ?, id",
            (article_id, actor_id, other_id, actor_id),
        )
        kept: list[tuple[int, Span]] = []
        for mention_id, _, start, end in rows:
            span = Span(start, end)
            if kept and kept[-1][1].overlaps(span):
                last_id, last = kept[-1]
                if span.end - span.start <= last.end - last.start:
                    self._store.delete("mention", mention_id)
                    continue
                self._store.delete("mention", last_id)
                kept.pop()
            kept.append((mention_id, span))
        for mention_id, _ in kept:
            self._store.update("mention", mention_id, actor_id=other_id)

    def _give_sides(self, article_id: int, actor_id: int, other_id: int) -> None:
        rows = self._store.rows(
            "SELECT side_actor.id, side_id, actor_id, period FROM side_actor JOIN side ON side.id = side_id"
            " WHERE article_id = ? AND actor_id IN (?, ?) ORDER BY side_actor.id",
            (article_id, actor_id, other_id),
        )
        there = {(side_id, period) for _, side_id, owner, period in rows if owner == other_id}
        for member_id, side_id, owner, period in rows:
            if owner == other_id:
                continue
            if (side_id, period) in there or (side_id, None) in there:
                self._store.delete("side_actor", member_id)
            else:
                self._store.update("side_actor", member_id, actor_id=other_id)
