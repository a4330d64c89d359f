"""The things of lessons in a library: reading them for comparing, and putting them in."""

from collections.abc import Iterable, Sequence
from uuid import uuid4

from db.model.moment import Moment
from db.model.pack import Audience, Thing
from db.packs.kinds import BY_NAME, DATED, FOR_COLLEAGUES, KINDS
from db.packs.putting import Ids, add, add_parts, columns_of, link
from db.packs.things import read
from db.rows import add_anchor, anchor_from, change_anchor, period_columns, remove_anchor, remove_where, utc_now
from db.store import Store

_STAMPED = frozenset({"article", "note"})


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

    def read(
        self, article_ids: Sequence[int], kinds: Iterable[str], actor_ids: Iterable[int] = ()
    ) -> tuple[list[Thing], dict[tuple[str, str], int]]:
        """The things of articles, with their row ids by kind and uuid; see db.packs.things.read()."""
        return read(self._store.rows, article_ids, kinds, actor_ids)

    # Writing, inside a transaction

    def add(self, thing: Thing, ids: Ids) -> int:
        """Store a thing that the library does not have; see db.packs.putting.add()."""
        return add(self._tables, thing, ids)

    def link(self, thing: Thing, ids: Ids) -> None:
        """Say which thing of its own kind a stored thing means."""
        link(self._tables, thing, ids)

    def replace(self, thing: Thing, ids: Ids, *, columns: bool = True) -> None:
        """Give a stored thing this content; of an article whose text is another one, `columns` are left alone."""
        kind, row_id = BY_NAME[thing.kind], ids[thing.kind, thing.uuid]
        if columns:
            self._tables.update(kind.table, row_id, **columns_of(kind, thing, ids))
        if kind.anchored:
            self._set_anchor(thing, row_id)
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


def kinds_for(audience: Audience, *, notes: bool) -> frozenset[str]:
    """The kinds of things that a lesson for somebody holds, but for collections."""
    left_out = {"collection"} if notes else {"collection", "note"}
    if audience is Audience.PUPILS:
        left_out |= FOR_COLLEAGUES
    return frozenset(kind.table for kind in KINDS) - left_out


class _LibraryTables:
    """The tables of a library, which have columns that a lesson file leaves out."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def insert(self, table: str, **values: object) -> int:
        more: dict[str, object] = {}
        if table in _STAMPED:
            more = {"added": utc_now(), "changed": utc_now()}
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
