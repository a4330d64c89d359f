"""The index of the library's words: which tables it covers, how it is kept, compared with the rows and built anew."""

import sqlite3
from collections.abc import Callable, Iterator
from typing import NamedTuple

from db.model.change import Row, RowImage
from db.model.folding import folded_for_index

SLOTS = 4
"""A rowid of the index is so many times the id of a row, plus the number of the row's table in that index."""


class Indexed(NamedTuple):
    """A table whose words are found; "" is no column."""

    into: str
    number: int
    title: str
    text: str


INDEXED = {
    "article": Indexed("article_search", 0, "title", "text"),
    "actor": Indexed("actor_search", 0, "name", "gloss"),
    "actor_name": Indexed("actor_search", 1, "name", ""),
    "gloss": Indexed("actor_search", 2, "", "text"),
    "role": Indexed("actor_search", 3, "", "title"),
    "event": Indexed("event_search", 0, "title", "detail"),
    "later_event": Indexed("event_search", 1, "title", "source"),
    "note": Indexed("remark_search", 0, "", "text"),
    "statement": Indexed("remark_search", 1, "", "text"),
    "word": Indexed("remark_search", 2, "word", "meaning"),
}
"""The tables that are searched, by name."""
INDEXES = tuple(dict.fromkeys(one.into for one in INDEXED.values()))

Run = Callable[[str, tuple[object, ...]], object]
"""Runs a statement with its values."""


def keep(run: Run, image: RowImage) -> None:
    """Have the index follow a row of any table; to be called in the transaction that changes the row."""
    table = INDEXED.get(image.table)
    if table is None:
        return
    before, after = _words(table, image.before), _words(table, image.after)
    if before == after:
        return
    rowid = image.id * SLOTS + table.number
    if before is not None:
        sql = f"INSERT INTO {table.into} ({table.into}, rowid, title, text) VALUES ('delete', ?, ?, ?)"  # noqa: S608
        run(sql, (rowid, *map(folded_for_index, before)))
    if after is not None:
        sql = f"INSERT INTO {table.into} (rowid, title, text) VALUES (?, ?, ?)"  # noqa: S608  a name of the table above
        run(sql, (rowid, *map(folded_for_index, after)))


def offer_folding(connection: sqlite3.Connection) -> None:
    """Give a connection the function indexed(), by which statements fill the index."""
    connection.create_function("indexed", 1, folded_for_index, deterministic=True)


def rebuild(run: Run) -> None:
    """Build the index anew from the rows, in the transaction that is open; the connection must know indexed()."""
    for index in INDEXES:
        run(f"INSERT INTO {index} ({index}) VALUES ('delete-all')", ())  # noqa: S608  a name of the table above
    for name, table in INDEXED.items():
        sql = f"INSERT INTO {table.into} (rowid, title, text) SELECT {_row(table)} FROM {name} ORDER BY id"  # noqa: S608
        run(sql, ())


def differs(connection: sqlite3.Connection) -> bool:
    """Whether the index holds other words than the rows, by building a second one in memory and comparing the two.

    Raises:
        sqlite3.Error: the library cannot be read.
    """
    offer_folding(connection)
    fresh = sqlite3.connect(":memory:", isolation_level=None)
    try:
        for index in INDEXES:
            (sql,) = connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (index,)).fetchone()
            fresh.execute(sql)
        for name, table in INDEXED.items():
            rows = connection.execute(f"SELECT {_row(table)} FROM {name} ORDER BY id")  # noqa: S608  as above
            fresh.executemany(f"INSERT INTO {table.into} (rowid, title, text) VALUES (?, ?, ?)", rows)  # noqa: S608
        return any(_differs(connection, fresh, index) for index in INDEXES)
    finally:
        fresh.close()


def _differs(connection: sqlite3.Connection, fresh: sqlite3.Connection, index: str) -> bool:
    here, there = _occurrences(connection, "main", index), _occurrences(fresh, "main", index)
    while True:
        one, other = next(here, None), next(there, None)
        if one != other:
            return True
        if one is None:
            return False


def _occurrences(connection: sqlite3.Connection, schema: str, index: str) -> Iterator[tuple[object, ...]]:
    """Each word of an index with the rows and places where it stands, in a fixed order."""
    connection.execute(f"CREATE VIRTUAL TABLE temp.{index}_words USING fts5vocab({schema}, {index}, 'row')")
    try:
        yield from connection.execute(f"SELECT term, doc, cnt FROM temp.{index}_words")  # noqa: S608  as above
    finally:
        connection.execute(f"DROP TABLE temp.{index}_words")


def _row(table: Indexed) -> str:
    """The three values of a row of the index, as SQL over a row of the table."""
    title, text = (f"indexed({column})" if column else "''" for column in (table.title, table.text))
    return f"id * {SLOTS} + {table.number}, {title}, {text}"


def _words(table: Indexed, row: Row | None) -> tuple[str, str] | None:
    """What a row gives to the index."""
    if row is None:
        return None
    return _text(row, table.title), _text(row, table.text)


def _text(row: Row, column: str) -> str:
    return str(row[column]) if column else ""
