"""The cast of the library: who is in how many articles, where, and which two look like one and are not."""

from collections.abc import Sequence

from db.model.actor import ActorKind
from db.model.article import Span
from db.model.cast import CastMember, SeenIn
from db.rows import ids_where, moment_from
from db.store import Store

_MEMBERS = """
    WITH shown (article_id) AS (SELECT value FROM json_each(:articles)),
    counted (actor_id, articles, mentions) AS (
        SELECT actor_id, count(DISTINCT article_id), count(*) FROM mention
        WHERE article_id IN shown GROUP BY actor_id
    ),
    present (actor_id) AS (
        SELECT actor_id FROM counted
        UNION SELECT actor_id FROM event_actor JOIN event ON event.id = event_id WHERE article_id IN shown
        UNION SELECT from_id FROM relation WHERE article_id IN shown
        UNION SELECT to_id FROM relation WHERE article_id IN shown
        UNION SELECT speaker_id FROM statement WHERE article_id IN shown AND speaker_id IS NOT NULL
        UNION SELECT actor_id FROM side_actor JOIN side ON side.id = side_id WHERE article_id IN shown
    )
    SELECT actor.id, name, kind, gloss, key, coalesce(articles, 0), coalesce(mentions, 0)
    FROM present JOIN actor ON actor.id = present.actor_id LEFT JOIN counted ON counted.actor_id = actor.id
    ORDER BY actor.id
"""
_OWN_SCRIPT = "SELECT actor_id, name FROM actor_name WHERE language != '' ORDER BY id DESC"


class Cast:
    """Questions that concern the actors of many articles at once, and the different_actors table."""

    def __init__(self, store: Store) -> None:
        """Work on an open library."""
        self._store = store

    def members(self, article_ids: Sequence[int]) -> list[CastMember]:
        """Who takes part in some articles, by id, counted over these articles alone.

        One pass over their mentions: a third of a second for 10,000 articles with 300,000 mentions.
        """
        originals = dict(self._store.rows(_OWN_SCRIPT))
        rows = self._store.rows(_MEMBERS, {"articles": str(list(article_ids))})
        return [
            CastMember(id_, name, ActorKind(kind), originals.get(id_, ""), gloss, bool(key), articles, mentions)
            for id_, name, kind, gloss, key, articles, mentions in rows
        ]

    def seen_in(self, actor_id: int) -> list[SeenIn]:
        """The articles that mention an actor, the newest first; those without a date come last."""
        rows = self._store.rows(
            'SELECT article_id, title, published, archived, count(*), min(start), "end" FROM mention'
            " JOIN article ON article.id = article_id WHERE actor_id = ? GROUP BY article_id",
            (actor_id,),
        )
        found = [
            SeenIn(article_id, title, moment_from(published), bool(archived), mentions, Span(start, end))
            for article_id, title, published, archived, mentions, start, end in rows
        ]
        dated = [one for one in found if one.published is not None]
        dated.sort(key=lambda one: one.published.sort_key() if one.published else (), reverse=True)
        return dated + [one for one in found if one.published is None]

    def articles_of(self, actor_ids: Sequence[int]) -> dict[int, dict[int, Span]]:
        """Where some actors are mentioned first: by actor, then by article."""
        rows = self._store.rows(
            'SELECT actor_id, article_id, min(start), "end" FROM mention'
            " WHERE actor_id IN (SELECT value FROM json_each(?)) GROUP BY actor_id, article_id",
            (str(list(actor_ids)),),
        )
        found: dict[int, dict[int, Span]] = {}
        for actor_id, article_id, start, end in rows:
            found.setdefault(actor_id, {})[article_id] = Span(start, end)
        return found

    # Told apart

    def told_apart(self) -> frozenset[tuple[int, int]]:
        """The pairs of actors that are known to be two, each with the smaller id first."""
        rows = self._store.rows("SELECT one_id, other_id FROM different_actors")
        return frozenset((one, other) for one, other in rows)

    def tell_apart(self, actor_id: int, other_id: int) -> None:
        """Remember that two actors are two. Told before, nothing changes."""
        one, other = sorted((actor_id, other_id))
        if not ids_where(self._store, "different_actors", "one_id = ? AND other_id = ?", one, other):
            self._store.insert("different_actors", one_id=one, other_id=other)

    def hand_on(self, actor_id: int, other_id: int) -> None:
        """Let those whom one actor is told apart from be told apart from another one; the two themselves are not."""
        for one, other in self.told_apart():
            if actor_id in (one, other):
                third = other if one == actor_id else one
                if third != other_id:
                    self.tell_apart(other_id, third)
        for row_id in ids_where(self._store, "different_actors", "? IN (one_id, other_id)", actor_id):
            self._store.delete("different_actors", row_id)
