"""Actors, their names and roles, their mentions, and the relations between them."""

from collections.abc import Iterable, Mapping, Sequence

from db.model.actor import Actor, ActorKind, DatedGloss, Mention, OriginalName, Relation, Role
from db.model.article import Span
from db.model.errors import DamagedError, MissingError
from db.rows import (
    add_anchor,
    anchor_from,
    change_anchor,
    ids_where,
    known_moment,
    moment_from,
    period_columns,
    remove_anchored,
    remove_where,
    same_at_the_start,
)
from db.store import Store

_TAKING_PART = """
    WITH wanted (article) AS (SELECT ?)
    SELECT actor_id FROM mention WHERE article_id IN wanted
    UNION SELECT actor_id FROM event_actor JOIN event ON event.id = event_id WHERE article_id IN wanted
    UNION SELECT from_id FROM relation WHERE article_id IN wanted
    UNION SELECT to_id FROM relation WHERE article_id IN wanted
    UNION SELECT speaker_id FROM statement WHERE article_id IN wanted AND speaker_id IS NOT NULL
    UNION SELECT actor_id FROM side_actor JOIN side ON side.id = side_id WHERE article_id IN wanted
    UNION SELECT actor_id FROM doubt WHERE article_id IN wanted AND actor_id IS NOT NULL
"""


class Actors:
    """The actor, actor_uuid, actor_name, role, gloss, mention and relation tables."""

    def __init__(self, store: Store) -> None:
        """Work on an open library."""
        self._store = store

    def of_article(self, article_id: int) -> list[Actor]:
        """Every actor that takes part in an article: mentioned in it or named by one of its rows; by id.

        Raises:
            DamagedError: one of them is missing from the library.
        """
        with self._store.reading():
            ids = self._taking_part(article_id)
            found = self._read("SELECT value FROM json_each(?)", str(ids))
        if len(found) < len(ids):
            raise DamagedError(
                "The library is damaged: an article speaks of an actor that is missing.", "Restore the newest backup."
            )
        return found

    def of_library(self) -> list[Actor]:
        """Every actor of the library, by id."""
        return self._read("SELECT id FROM actor")

    def get(self, actor_id: int) -> Actor:
        """One actor.

        Raises:
            MissingError: there is no such actor.
        """
        found = self._read("SELECT ?", actor_id)
        if not found:
            raise MissingError("There is no such actor in this library any more.", "Choose another one.")
        return found[0]

    def by_uuid(self, uuid: str) -> Actor | None:
        """The actor that has a uuid, or had it before it was merged; None when the library has no such one."""
        found = self._read(
            "SELECT id FROM actor WHERE uuid = ? UNION SELECT actor_id FROM actor_uuid WHERE uuid = ?", uuid, uuid
        )
        return found[0] if found else None

    def named(self, name: str) -> list[Actor]:
        """The actors that have exactly this name, by id."""
        return self._read("SELECT id FROM actor WHERE name = ?", name)

    def called(self, names: Sequence[str]) -> list[Actor]:
        """The actors that have one of some names, as their own, as another one or in their own script, by id."""
        places = ", ".join("?" * len(names))
        return self._read(
            f"SELECT id FROM actor WHERE name IN ({places})"  # noqa: S608  question marks
            f" UNION SELECT actor_id FROM actor_name WHERE name IN ({places})",
            *names,
            *names,
        )

    def _read(self, choosing: str, *parameters: object) -> list[Actor]:
        """The actors whose ids a query gives, by id."""
        aliases: dict[int, list[str]] = {}
        originals: dict[int, list[OriginalName]] = {}
        for actor_id, name, language in self._store.rows(
            f"SELECT actor_id, name, language FROM actor_name WHERE actor_id IN ({choosing}) ORDER BY id",  # noqa: S608  our own query
            parameters,
        ):
            if language:
                originals.setdefault(actor_id, []).append(OriginalName(name, language))
            else:
                aliases.setdefault(actor_id, []).append(name)
        roles: dict[int, list[Role]] = {}
        for actor_id, title, period in self._store.rows(
            f"SELECT actor_id, title, period FROM role WHERE actor_id IN ({choosing}) ORDER BY id",  # noqa: S608  as above
            parameters,
        ):
            roles.setdefault(actor_id, []).append(Role(title, moment_from(period)))
        glosses: dict[int, list[DatedGloss]] = {}
        for actor_id, text, period in self._store.rows(
            f"SELECT actor_id, text, period FROM gloss WHERE actor_id IN ({choosing}) ORDER BY id",  # noqa: S608  as above
            parameters,
        ):
            glosses.setdefault(actor_id, []).append(DatedGloss(text, known_moment(period)))
        rows = self._store.rows(
            f"SELECT id, uuid, name, kind, gloss, key FROM actor WHERE id IN ({choosing}) ORDER BY id",  # noqa: S608  as above
            parameters,
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
                tuple(glosses.get(id_, ())),
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
        """Store an actor with names, roles and glosses and return its id."""
        actor_id = self._store.insert(
            "actor", uuid=actor.uuid, name=actor.name, kind=actor.kind.value, gloss=actor.gloss, key=int(actor.key)
        )
        self._add_names(actor_id, actor.aliases, actor.originals)
        self._add_roles(actor_id, actor.roles)
        self._add_glosses(actor_id, actor.glosses)
        return actor_id

    def change(self, actor: Actor) -> None:
        """Give a stored actor these values; its uuid stays.

        Other names, roles and glosses before the first that differs keep their rows.

        Raises:
            MissingError: there is no such actor.
        """
        before = self.get(actor.id)
        self._store.update(
            "actor", actor.id, name=actor.name, kind=actor.kind.value, gloss=actor.gloss, key=int(actor.key)
        )
        aliases = same_at_the_start(before.aliases, actor.aliases)
        originals = same_at_the_start(before.originals, actor.originals)
        roles = same_at_the_start(before.roles, actor.roles)
        self._remove_names("language = ''", actor.id, aliases)
        self._remove_names("language != ''", actor.id, originals)
        self._add_names(actor.id, actor.aliases[aliases:], actor.originals[originals:])
        for role_id in ids_where(self._store, "role", "actor_id = ?", actor.id)[roles:]:
            self._store.delete("role", role_id)
        self._add_roles(actor.id, actor.roles[roles:])
        glosses = same_at_the_start(before.glosses, actor.glosses)
        for gloss_id in ids_where(self._store, "gloss", "actor_id = ?", actor.id)[glosses:]:
            self._store.delete("gloss", gloss_id)
        self._add_glosses(actor.id, actor.glosses[glosses:])

    def remove(self, actor_id: int) -> None:
        """Delete an actor with all that is its own alone; no article may speak of it any more."""
        remove_where(self._store, "different_actors", "? IN (one_id, other_id)", actor_id)
        remove_where(self._store, "actor_uuid", "actor_id = ?", actor_id)
        remove_where(self._store, "gloss", "actor_id = ?", actor_id)
        remove_where(self._store, "actor_name", "actor_id = ?", actor_id)
        remove_where(self._store, "role", "actor_id = ?", actor_id)
        self._store.delete("actor", actor_id)

    def add_uuid(self, actor_id: int, uuid: str) -> None:
        """Let an actor that is known elsewhere by another uuid be found by it. Known already, nothing changes."""
        known = self.by_uuid(uuid)
        if known is None:
            self._store.insert("actor_uuid", uuid=uuid, actor_id=actor_id)

    def give_uuids(self, actor_id: int, other_id: int) -> None:
        """Let every uuid by which an actor is known mean another one, once the first is gone."""
        uuid = self.get(actor_id).uuid
        for row_id in ids_where(self._store, "actor_uuid", "actor_id = ?", actor_id):
            self._store.update("actor_uuid", row_id, actor_id=other_id)
        self._store.insert("actor_uuid", uuid=uuid, actor_id=other_id)

    def _add_names(self, actor_id: int, aliases: Sequence[str], originals: Sequence[OriginalName]) -> None:
        for alias in aliases:
            self._store.insert("actor_name", actor_id=actor_id, name=alias, language="")
        for original in originals:
            self._store.insert("actor_name", actor_id=actor_id, name=original.name, language=original.language)

    def _remove_names(self, which: str, actor_id: int, kept: int) -> None:
        """Delete the other names of one kind after the first `kept`."""
        for name_id in ids_where(self._store, "actor_name", f"actor_id = ? AND {which}", actor_id)[kept:]:
            self._store.delete("actor_name", name_id)

    def _add_roles(self, actor_id: int, roles: Sequence[Role]) -> None:
        for role in roles:
            self._store.insert("role", actor_id=actor_id, title=role.title, **period_columns(role.period))

    def _add_glosses(self, actor_id: int, glosses: Sequence[DatedGloss]) -> None:
        for gloss in glosses:
            self._store.insert("gloss", actor_id=actor_id, text=gloss.text, **period_columns(gloss.period))

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

    def placed_mentions(self, article_id: int) -> dict[int, Mention]:
        """The mentions in an article in reading order, by their rows' ids."""
        rows = self._store.rows(
            'SELECT id, actor_id, start, "end" FROM mention WHERE article_id = ? ORDER BY start, id', (article_id,)
        )
        return {id_: Mention(actor_id, Span(start, end)) for id_, actor_id, start, end in rows}

    def move_mentions(self, spans: Mapping[int, Span]) -> None:
        """Give mentions other places, by their rows' ids."""
        self._store.update_all("mention", ("start", "end"), spans)

    def give_mentions(self, mention_ids: Iterable[int], actor_id: int) -> None:
        """Let mentions, given by their rows' ids, name another actor."""
        for mention_id in mention_ids:
            self._store.update("mention", mention_id, actor_id=actor_id)

    def remove_mentions(self, mention_ids: Iterable[int]) -> None:
        """Delete mentions, given by their rows' ids."""
        for mention_id in mention_ids:
            self._store.delete("mention", mention_id)

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

    def change_relation(self, relation: Relation) -> None:
        """Give a stored relation these values; its article stays."""
        row = self._store.row("SELECT anchor_id FROM relation WHERE id = ?", (relation.id,))
        if row is None:
            raise ValueError(f"there is no relation {relation.id}")
        self._store.update(
            "relation",
            relation.id,
            from_id=relation.from_id,
            kind=relation.kind,
            to_id=relation.to_id,
            **period_columns(relation.period),
        )
        change_anchor(self._store, row[0], relation.anchor)

    def remove_relation(self, relation_id: int) -> None:
        """Delete a relation with its anchor. One that is gone already is no error."""
        remove_anchored(self._store, "relation", relation_id)
