"""The things of lessons in a library: reading them for comparing, and putting them in."""

import json
from collections.abc import Iterable, Sequence
from uuid import uuid4

from db.collections import Collections
from db.model.moment import Moment
from db.model.pack import Audience, Thing, Value
from db.packs.kinds import BY_NAME, CARD, COLLECTION, DATED, FOR_COLLEAGUES, KINDS, PRACTICE
from db.packs.putting import Ids, add, add_parts, columns_of, link
from db.packs.things import read
from db.rows import add_anchor, anchor_from, change_anchor, period_columns, remove_anchor, remove_where, utc_now
from db.store import Store

_STAMPS = {"article": ("added", "changed"), "note": ("added", "changed"), "learning": ("added",)}


class Held:
    """The library as lessons see it."""

    def __init__(self, store: Store) -> None:
        """Work on an open library."""
        self._store = store
        self._tables = _LibraryTables(store)

    def article_ids(self, uuids: Iterable[str]) -> dict[str, int]:
        """The row ids of the articles that the library has of these, archived ones too."""
        wanted = set(uuids)
        return {uuid: row_id for row_id, uuid in self._store.rows("SELECT id, uuid FROM article") if uuid in wanted}

    def actor_ids(self, uuids: Iterable[str]) -> dict[str, tuple[int, str]]:
        """The row id and the own uuid of each actor that the library has, by the uuid that was asked for.

        An actor is also found by the uuid of one that was merged into it.
        """
        wanted = set(uuids)
        rows = self._store.rows(
            "SELECT uuid, id, uuid FROM actor"
            " UNION ALL SELECT actor_uuid.uuid, actor.id, actor.uuid FROM actor_uuid JOIN actor ON actor.id = actor_id"
        )
        return {asked: (row_id, own) for asked, row_id, own in rows if asked in wanted}

    def collection_ids(self, uuids: Iterable[str]) -> dict[str, int]:
        """The row ids of the collections that the library has of these."""
        wanted = set(uuids)
        return {uuid: row_id for row_id, uuid in self._store.rows("SELECT id, uuid FROM collection") if uuid in wanted}

    def known(self, table: str, uuids: Iterable[str]) -> dict[str, int]:
        """The row ids of those of these uuids that a table has, in whatever article."""
        rows = self._store.rows(
            f'SELECT uuid, id FROM "{table}" WHERE uuid IN (SELECT value FROM json_each(?))',  # noqa: S608  a name of kinds.py
            (json.dumps(list(uuids)),),
        )
        return dict(rows)

    def read(
        self,
        article_ids: Sequence[int],
        kinds: Iterable[str],
        actor_ids: Iterable[int] = (),
        collection_ids: Iterable[int] = (),
    ) -> tuple[list[Thing], dict[tuple[str, str], int]]:
        """The things of articles, with their row ids by kind and uuid; see db.packs.things.read()."""
        return read(self._store.rows, article_ids, kinds, actor_ids, collection_ids)

    # Writing, inside a transaction

    def add(self, thing: Thing, ids: Ids) -> int:
        """Store a thing that the library does not have; see db.packs.putting.add()."""
        return add(self._tables, thing, ids)

    def link(self, thing: Thing, ids: Ids) -> None:
        """Say which thing of its own kind a stored thing means."""
        link(self._tables, thing, ids)

    def replace(self, thing: Thing, ids: Ids) -> None:
        """Give a stored thing this content. Answers of a card, and articles of a collection that the lesson does not
        have, are left as they are.
        """
        kind, row_id = BY_NAME[thing.kind], ids[thing.kind, thing.uuid]
        self._tables.update(kind.table, row_id, **columns_of(kind, thing, ids))
        if kind.anchored:
            self._set_anchor(thing, row_id)
        match kind.table:
            case COLLECTION.table:
                self._collect(thing, row_id, ids)
            case CARD.table:
                self._add_answers(thing, row_id, ids)
            case _:
                self._replace_parts(thing, row_id, ids)

    def _collect(self, thing: Thing, row_id: int, ids: Ids) -> None:
        collections, rows = Collections(self._store), thing.content["articles"]
        assert isinstance(rows, list)
        named = [ids.get(("article", str(row[0]))) for row in rows if isinstance(row, list)]
        articles = [article_id for article_id in named if article_id is not None]
        others = [one for (kind, _), one in ids.items() if kind == "article" and one not in articles]
        collections.take(row_id, others)
        collections.put(row_id, articles)
        if [one for one in collections.article_ids(row_id) if one in articles] != articles:
            collections.arrange(row_id, articles)

    def _add_answers(self, thing: Thing, row_id: int, ids: Ids) -> None:
        present = {uuid for (uuid,) in self._store.rows("SELECT uuid FROM review WHERE card_id = ?", (row_id,))}
        reviews = thing.content["reviews"]
        assert isinstance(reviews, list)
        new: list[Value] = [row for row in reviews if isinstance(row, list) and row[0] not in present]
        add_parts(self._tables, CARD, row_id, thing._replace(content=thing.content | {"reviews": new}), ids)

    def _replace_parts(self, thing: Thing, row_id: int, ids: Ids) -> None:
        kind = BY_NAME[thing.kind]
        for part in kind.parts:
            if part.table != "paragraph":
                remove_where(self._store, part.table, f'"{part.owner}" = ?', row_id)
        parts = tuple(part for part in kind.parts if part.table != "paragraph")
        add_parts(self._tables, kind._replace(parts=parts), row_id, thing, ids)

    def settle(self, thing: Thing, ids: Ids) -> int:
        """Take the evidence of a stored thing out of doubt, and return the id of its anchor."""
        row = self._store.row(f'SELECT anchor_id FROM "{thing.kind}" WHERE id = ?', (ids[thing.kind, thing.uuid],))  # noqa: S608  a name of kinds.py
        assert row is not None
        remove_where(self._store, "doubt", "anchor_id = ?", row[0])
        return row[0]

    def _set_anchor(self, thing: Thing, row_id: int) -> None:
        row = self._store.row(f'SELECT article_id, anchor_id FROM "{thing.kind}" WHERE id = ?', (row_id,))  # noqa: S608  a name of kinds.py
        assert row is not None
        article_id, anchor_id = row
        values = thing.content["anchor"]
        anchor = anchor_from(*values) if isinstance(values, list) else None  # pyright: ignore[reportArgumentType]
        if anchor is not None and anchor_id is not None:
            change_anchor(self._store, anchor_id, anchor)
        elif anchor is not None:
            self._store.update(thing.kind, row_id, anchor_id=add_anchor(self._store, article_id, anchor))
        elif anchor_id is not None:
            self._store.update(thing.kind, row_id, anchor_id=None)
            remove_anchor(self._store, anchor_id)


def kinds_for(audience: Audience, *, notes: bool, practice: bool = False) -> frozenset[str]:
    """The kinds of things that a lesson for somebody holds, but for collections."""
    left_out = {"collection"} if notes else {"collection", "note"}
    if not practice:
        left_out |= PRACTICE
    if audience is Audience.PUPILS:
        left_out |= FOR_COLLEAGUES
    return frozenset(kind.table for kind in KINDS) - left_out


class _LibraryTables:
    """The tables of a library, which have columns that a lesson file leaves out."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def insert(self, table: str, **values: object) -> int:
        more: dict[str, object] = dict.fromkeys(_STAMPS.get(table, ()), utc_now())
        if table == "sheet":
            more["uuid"] = str(uuid4())
        return self._store.insert(table, **values, **more, **_derived(table, values))

    def update(self, table: str, id: int, **values: object) -> None:
        self._store.update(table, id, **values, **_derived(table, values))


def _derived(table: str, values: dict[str, object]) -> dict[str, object]:
    """The columns of a row that follow from others."""
    found: dict[str, object] = {}
    dated = DATED.get(table)
    if dated is not None and dated in values:
        edtf = values[dated]
        columns = period_columns(None if edtf is None else Moment.parse(str(edtf)))
        found |= {"earliest": columns["earliest"], "latest": columns["latest"]}
    if table == "article" and "text" in values:
        import hashlib  # imported late, as db.articles

        text = str(values["text"])
        found |= {"words": len(text.split()), "sha256": hashlib.sha256(text.encode("utf-8")).hexdigest()}
    return found
