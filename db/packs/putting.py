"""Puts things into tables, of a lesson file or of a library alike."""

from collections.abc import Mapping, MutableMapping
from typing import Any, Protocol

from db.model.pack import Thing
from db.packs.kinds import BY_NAME, Kind

Ids = MutableMapping[tuple[str, str], int]
"""The row ids of things, by kind and uuid."""
_LATER = ("same_as", "answers_id", "stance")
"""What may mean a thing of the same kind that comes later, and the column that goes with it."""
_ANCHOR = ("start", "end", "quote", "before", "after")


class Tables(Protocol):
    """Where rows go."""

    def insert(self, table: str, **values: object) -> int:
        """Add a row and return its id."""
        ...

    def update(self, table: str, id: int, **values: object) -> None:
        """Change columns of a row."""
        ...


def add(tables: Tables, thing: Thing, ids: Ids) -> int:
    """Store a thing with its parts and return its row's id, which `ids` has then too.

    What it refers to must be in `ids`, but for things of its own kind: link() says these when all of them are stored.
    """
    kind = BY_NAME[thing.kind]
    values = columns_of(kind, thing, ids)
    values.update((column, None) for column in _LATER if column in values)
    if kind.has_uuid:
        values["uuid"] = thing.uuid
    anchor = thing.content.get("anchor")
    if isinstance(anchor, list):
        anchored = dict(zip(_ANCHOR, anchor, strict=True))
        values["anchor_id"] = tables.insert("anchor", article_id=values["article_id"], **anchored)
    row_id = tables.insert(kind.table, **values)
    ids[thing.kind, thing.uuid] = row_id
    add_parts(tables, kind, row_id, thing, ids)
    return row_id


def add_parts(tables: Tables, kind: Kind, row_id: int, thing: Thing, ids: Ids) -> None:
    """Store the parts of a thing, in their order; those that mean something that is not in `ids` are passed over."""
    for part in kind.parts:
        rows = thing.content[part.name]
        assert isinstance(rows, list)
        for row in rows:
            assert isinstance(row, list)
            values: dict[str, Any] = dict(zip(part.columns, row, strict=True))
            for column, meant in part.refs.items():
                values[column] = ids.get((meant, values[column]))
            if all(values[column] is not None for column in part.refs):
                tables.insert(part.table, **{part.owner: row_id}, **values)


def link(tables: Tables, thing: Thing, ids: Ids) -> None:
    """Say which thing of its own kind a stored thing means: the same event elsewhere, the statement it answers."""
    values = columns_of(BY_NAME[thing.kind], thing, ids)
    later = {column: values[column] for column in _LATER if column in values}
    if any(value is not None for value in later.values()):
        tables.update(thing.kind, ids[thing.kind, thing.uuid], **later)


def columns_of(kind: Kind, thing: Thing, ids: Mapping[tuple[str, str], int]) -> dict[str, Any]:
    """The columns of a thing's own row, but for uuid and evidence, with row ids for uuids."""
    values: dict[str, Any] = {column: thing.content[column] for column in kind.columns}
    for column, meant in kind.refs.items():
        uuid = thing.content[column]
        values[column] = None if uuid is None else ids.get((meant, str(uuid)))
    if "stance" in values and values["answers_id"] is None:
        values["stance"] = None  # what it answers was deleted here
    return values
