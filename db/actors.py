"""Actors, their names and roles, their mentions, and the relations between them."""

from collections.abc import Iterable

from db.model.actor import Actor, ActorKind, Mention, OriginalName, Relation, Role
from db.model.article import Span
from db.model.errors import DamagedError
from db.rows import add_anchor, anchor_from, moment_from, period_columns
from db.store import Store

_TAKING_PART = """
    WITH wanted (article) AS (SELECT ?)
    SELECT actor_id FROM mention WHERE article_id IN wanted
    UNION SELECT actor_id FROM event_actor JOIN event ON event.id = event_id WHERE article_id IN wanted
    UNION SELECT from_id FROM relation WHERE article_id IN wanted
    UNION SELECT to_id FROM relation WHERE article_id IN wanted
    UNION SELECT speaker_id FROM statement WHERE article_id IN wanted AND speaker_id IS NOT NULL
    UNION SELECT actor_id FROM side_actor JOIN side ON side.id = side_id WHERE article_id IN wanted
"""


class Actors:
    """The actor, actor_name, role, mention and relation tables."""

    def __init__(self, store: Store) -> None:
        """Work on an open library."""
        self._store = store

    def of_article(self, article_id: int) -> list[Actor]:
        """Every actor that takes part in an article: mentioned in it or named by one of its rows; by id.

        Raises:
            DamagedError: one of them is missing from the library.
        """
        ids = self._taking_part(article_id)
        chosen = (str(ids),)  # a JSON array, as each of the queries below takes it apart
        aliases: dict[int, list[str]] = {}
        originals: dict[int, list[OriginalName]] = {}
        for actor_id, name, language in self._store.rows(
            "SELECT actor_id, name, language FROM actor_name"
            " WHERE actor_id IN (SELECT value FROM json_each(?)) ORDER BY id",
            chosen,
        ):
            if language:
                originals.setdefault(actor_id, []).append(OriginalName(name, language))
            else:
                aliases.setdefault(actor_id, []).append(name)
        roles: dict[int, list[Role]] = {}
        for actor_id, title, period in self._store.rows(
            "SELECT actor_id, title, period FROM role WHERE actor_id IN (SELECT value FROM json_each(?)) ORDER BY id",
            chosen,
        ):
            roles.setdefault(actor_id, []).append(Role(title, moment_from(period)))
        rows = self._store.rows(
            "SELECT id, uuid, name, kind, gloss, key FROM actor"
            " WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
            chosen,
        )
        if len(rows) < len(ids):
            raise DamagedError(
                "The library is damaged: an article speaks of an actor that is missing.", "Restore the newest backup."
            )
        return [
            Actor(
                id_,
                uuid,
                name,
                ActorKind(kind),
                gloss,
                bool(key),
                tuple(aliases.get(id_, ())),
                tuple(originals.get(id_, ())),
                tuple(roles.get(id_, ())),
            )
            for id_, uuid, name, kind, gloss, key in rows
        ]

    def also_in(self, article_id: int) -> dict[int, int]:
        """How many other articles mention each actor of an article; actors with none are absent."""
        return dict(
            self._store.rows(
                "SELECT actor_id, count(DISTINCT article_id) FROM mention WHERE article_id != ?"
                " AND actor_id IN (SELECT value FROM json_each(?)) GROUP BY actor_id",
                (article_id, str(self._taking_part(article_id))),
            )
        )

    def _taking_part(self, article_id: int) -> list[int]:
        return [actor_id for (actor_id,) in self._store.rows(_TAKING_PART, (article_id,))]

    def add(self, actor: Actor) -> int:
        """Store an actor with names and roles and return its id."""
        actor_id = self._store.insert(
            "actor", uuid=actor.uuid, name=actor.name, kind=actor.kind.value, gloss=actor.gloss, key=int(actor.key)
        )
        for alias in actor.aliases:
            self._store.insert("actor_name", actor_id=actor_id, name=alias, language="")
        for original in actor.originals:
            self._store.insert("actor_name", actor_id=actor_id, name=original.name, language=original.language)
        for role in actor.roles:
            self._store.insert("role", actor_id=actor_id, title=role.title, **period_columns(role.period))
        return actor_id

    def set_key(self, actor_id: int, key: bool) -> None:
        """Give or take the mark "learn this"."""
        self._store.update("actor", actor_id, key=int(key))

    def mentions(self, article_id: int) -> tuple[Mention, ...]:
        """The mentions in an article in reading order."""
        rows = self._store.rows(
            'SELECT actor_id, start, "end" FROM mention WHERE article_id = ? ORDER BY start', (article_id,)
        )
        return tuple(Mention(actor_id, Span(start, end)) for actor_id, start, end in rows)

    def add_mentions(self, article_id: int, mentions: Iterable[Mention]) -> None:
        """Store mentions of an article."""
        for mention in mentions:
            self._store.insert(
                "mention",
                article_id=article_id,
                actor_id=mention.actor_id,
                start=mention.span.start,
                end=mention.span.end,
            )

    def relations(self, article_id: int) -> tuple[Relation, ...]:
        """The relations that an article states, in the order of their evidence."""
        rows = self._store.rows(
            'SELECT relation.id, from_id, kind, to_id, period, start, "end", quote, "before", "after" FROM relation'
            " JOIN anchor ON anchor.id = anchor_id WHERE relation.article_id = ? ORDER BY start, relation.id",
            (article_id,),
        )
        return tuple(
            Relation(id_, from_id, kind, to_id, moment_from(period), anchor_from(*anchor))
            for id_, from_id, kind, to_id, period, *anchor in rows
        )

    def add_relation(self, article_id: int, relation: Relation) -> int:
        """Store a relation and return its id."""
        return self._store.insert(
            "relation",
            article_id=article_id,
            from_id=relation.from_id,
            kind=relation.kind,
            to_id=relation.to_id,
            anchor_id=add_anchor(self._store, article_id, relation.anchor),
            **period_columns(relation.period),
        )
