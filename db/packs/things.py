"""Reads things out of tables, of a library or of a lesson file alike."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import Any

from db.model.pack import Thing, derived_uuid
from db.packs.kinds import ACTOR, ARTICLE, COLLECTION, KINDS, Kind, Part

Rows = Callable[[str], list[tuple[Any, ...]]]
"""Runs a SELECT."""

_ANCHOR = ("start", "end", "quote", "before", "after")


def things(
    rows: Rows, article_ids: Sequence[int], kinds: Iterable[str], extra_actors: Iterable[int] = ()
) -> list[Thing]:
    """The things of these kinds that belong to articles, and all actors that take part in them.

    Articles come in the order of `article_ids`, all else kind by kind, article by article, as it was stored; what
    refers to something outside (the same event in another article) has None there. `extra_actors` are read as well.
    """
    return read(rows, article_ids, kinds, extra_actors)[0]


def read(
    rows: Rows,
    article_ids: Sequence[int],
    kinds: Iterable[str],
    extra_actors: Iterable[int] = (),
    extra_collections: Iterable[int] = (),
) -> tuple[list[Thing], dict[tuple[str, str], int]]:
    """As things(), and the row id of each by its kind and uuid. `extra_collections` are read though they are empty."""
    reader = _Reader(rows, article_ids, frozenset(kinds), extra_actors, extra_collections)
    return reader.read(), reader.ids


def quoted(columns: Iterable[str]) -> str:
    """Column names for SQL; some of them are words of the language."""
    return ", ".join(f'"{column}"' for column in columns)


class _Reader:
    """One reading: what row ids mean is gathered on the way, and put in their place at its end."""

    def __init__(
        self,
        rows: Rows,
        article_ids: Sequence[int],
        kinds: frozenset[str],
        extra_actors: Iterable[int],
        extra_collections: Iterable[int],
    ) -> None:
        self._rows = rows
        self._article_ids = list(article_ids)
        self._kinds = kinds
        self._actor_ids = set(extra_actors)
        self._collection_ids = list(extra_collections)
        self._uuids: dict[str, dict[int, str]] = {kind.table: {} for kind in KINDS}
        self._alike: Counter[str] = Counter()
        self.ids: dict[tuple[str, str], int] = {}

    def read(self) -> list[Thing]:
        found = {kind.table: self._read(kind) for kind in KINDS if kind is not ACTOR and kind.table in self._kinds}
        for kind in KINDS:
            if kind.table in found:
                self._note_actors(kind, [content for _, content in found[kind.table]])
        if ACTOR.table in self._kinds:
            found[ACTOR.table] = self._read(ACTOR)
        return [thing for kind in KINDS if kind.table in found for thing in self._resolved(kind, found[kind.table])]

    def _read(self, kind: Kind) -> list[tuple[int, dict[str, Any]]]:
        """The rows of a kind with their ids, references still by id."""
        own = ("uuid",) if kind.has_uuid else ()
        columns = (*own, *kind.columns, *kind.refs, *(("anchor_id",) if kind.anchored else ()))
        sql = f'SELECT id, {quoted(columns)} FROM "{kind.table}" WHERE {self._scope(kind)} ORDER BY id'  # noqa: S608  names of kinds.py
        found = {row[0]: dict(zip(columns, row[1:], strict=True)) for row in self._rows(sql)}
        for row_id, content in found.items():
            if own:
                self._uuids[kind.table][row_id] = content.pop("uuid")
        for part in kind.parts:
            for content in found.values():
                content[part.name] = []
            for owner, *row in self._part_rows(kind, part):
                found[owner][part.name].append(row)
        if kind.anchored:
            for content in found.values():
                content["anchor"] = self._anchors.get(content.pop("anchor_id"))
        order = {article_id: place for place, article_id in enumerate(self._article_ids)}
        ordered = found.items()
        if kind is ARTICLE:
            ordered = sorted(ordered, key=lambda both: order[both[0]])
        elif kind.in_article:
            ordered = sorted(ordered, key=lambda both: order[both[1]["article_id"]])
        return list(ordered)

    def _scope(self, kind: Kind) -> str:
        """The condition for the rows of a kind that belong to the articles."""
        ids = self._actor_ids if kind is ACTOR else self._article_ids
        if kind is COLLECTION:
            holding = f"SELECT collection_id FROM collection_article WHERE article_id IN ({_listed(ids)})"  # noqa: S608  numbers
            return f"(id IN ({holding}) OR id IN ({_listed(self._collection_ids)}))"
        return f"{'id' if kind in (ARTICLE, ACTOR) else 'article_id'} IN ({_listed(ids)})"

    def _part_rows(self, kind: Kind, part: Part) -> list[tuple[Any, ...]]:
        columns = quoted((part.owner, *part.columns))
        return self._rows(
            f'SELECT {columns} FROM "{part.table}" WHERE "{part.owner}" IN'  # noqa: S608  names of kinds.py
            f' (SELECT id FROM "{kind.table}" WHERE {self._scope(kind)}) ORDER BY {part.order}, id'
        )

    @cached_property
    def _anchors(self) -> dict[int, list[Any]]:
        scope = f"article_id IN ({_listed(self._article_ids)})"
        rows = self._rows(f"SELECT id, {quoted(_ANCHOR)} FROM anchor WHERE {scope}")  # noqa: S608  numbers
        return {row[0]: list(row[1:]) for row in rows}

    def _note_actors(self, kind: Kind, contents: Iterable[dict[str, Any]]) -> None:
        columns = [column for column, meant in kind.refs.items() if meant == "actor"]
        places = [(part.name, part.columns.index("actor_id")) for part in kind.parts if "actor_id" in part.refs]
        for content in contents:
            self._actor_ids.update(content[column] for column in columns if content[column] is not None)
            for name, place in places:
                self._actor_ids.update(row[place] for row in content[name])

    def _resolved(self, kind: Kind, found: Sequence[tuple[int, dict[str, Any]]]) -> list[Thing]:
        """The things of a kind, with uuids for ids."""
        resolved: list[Thing] = []
        for row_id, content in found:
            for column, meant in kind.refs.items():
                referred: Any = content[column]
                content[column] = self._uuids[meant].get(referred)
            if "answers_id" in content and content["answers_id"] is None:
                content["stance"] = None
            for part in kind.parts:
                content[part.name] = self._resolved_part(part, content[part.name])
            uuid = self._uuids[kind.table][row_id] if kind.has_uuid else derived_uuid(kind.table, content, self._alike)
            self.ids[kind.table, uuid] = row_id
            resolved.append(Thing(kind.table, uuid, content))
        return resolved

    def _resolved_part(self, part: Part, rows: list[list[Any]]) -> list[list[Any]]:
        """The rows of a part with uuids for ids, without those that mean something outside."""
        for column, meant in part.refs.items():
            place = part.columns.index(column)
            rows = [[*row[:place], self._uuids[meant].get(row[place]), *row[place + 1 :]] for row in rows]
            rows = [row for row in rows if row[place] is not None]
        return sorted(rows, key=_by_place) if part.name == "mentions" else rows


def _listed(ids: Iterable[int]) -> str:
    return ",".join(str(int(one)) for one in sorted(ids))


def _by_place(mention: Sequence[Any]) -> tuple[Any, ...]:
    """The order of mentions: by place, not by the ids of their actors."""
    return (mention[1], mention[2], mention[0])
