"""How lesson files are changed behind SQLite's back, and signed again."""

import sqlite3
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from db.model.pack import Audience, Pack
from db.packs.format import kinds_of
from db.packs.things import things

Make = Callable[[Path], None]
"""Changes a copy of the good lesson in place; may put files beside it."""


class Hostile(NamedTuple):
    """A lesson file that is a trap or broken. `read`: it is harmless, and must be read as if nothing had been done;
    None where it is another lesson, odd and harmless, that may be read. `signed`: its hash is right, so that something
    else must refuse it.
    """

    make: Make
    read: bool | None = False
    signed: bool = False


@contextmanager
def opened(path: Path) -> Generator[sqlite3.Connection]:
    """The file, without any guard, and with a function that stands for one of the program's own."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.create_function("marker", -1, lambda *_: "", deterministic=True)
        connection.execute("PRAGMA writable_schema = ON")
        yield connection


def by_sql(script: str) -> Make:
    """Whatever SQL can do to a file."""

    def make(path: Path) -> None:
        with opened(path) as connection:
            connection.executescript(script)

    return make


def signed(script: str, *, read: bool | None = False) -> Hostile:
    """As by_sql(), with a hash that fits what came of it: who changes a file can do that, too."""

    def make(path: Path) -> None:
        by_sql(script)(path)
        sign(path)

    return Hostile(make, read, signed=True)


def loosely(table: str, script: str) -> Hostile:
    """As by_sql(), while the table takes values of any type; its schema is as it was in the end."""

    def make(path: Path) -> None:
        with opened(path) as connection:
            (sql,) = connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
            columns = [f'"{row[1]}"' for row in connection.execute(f'PRAGMA table_info("{table}")')][1:]
        loose = f"CREATE TABLE {table} (id INTEGER PRIMARY KEY, {', '.join(columns)})"
        reword(path, table, loose)
        by_sql(script)(path)
        reword(path, table, sql)

    return Hostile(make)


def reword(path: Path, table: str, sql: str) -> None:
    """Let a table's schema say something else than what is stored."""
    with opened(path) as connection:
        connection.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", (sql, table))


def reworded(table: str, old: str, new: str, script: str = "") -> Make:
    """Another schema for what is stored already, after a script."""

    def make(path: Path) -> None:
        by_sql(script)(path)
        with opened(path) as connection:
            (sql,) = connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
            assert old in sql
        reword(path, table, sql.replace(old, new))

    return make


def sign(path: Path) -> None:
    """Put the hash in that fits what the file holds now."""
    with opened(path) as connection:

        def rows(sql: str) -> list[tuple[Any, ...]]:
            return connection.execute(sql).fetchall()

        articles = [row_id for (row_id,) in rows("SELECT id FROM article ORDER BY id")]
        actors = [row_id for (row_id,) in rows("SELECT id FROM actor ORDER BY id")]
        held = things(rows, articles, kinds_of(rows("PRAGMA user_version")[0][0]), actors)
        uuid, title, edition, audience, made = rows("SELECT uuid, title, edition, audience, made FROM lesson")[0]
        pack = Pack(uuid, title, edition, Audience(audience), made, tuple(held))
        connection.execute("UPDATE lesson SET sha256 = ?", (pack.sha256,))


def in_bytes(change: Callable[[bytearray], None]) -> Make:
    """What can be done to the bytes of a file."""

    def make(path: Path) -> None:
        data = bytearray(path.read_bytes())
        change(data)
        path.write_bytes(data)

    return make


def set_bytes(place: int, value: bytes) -> Make:
    """Other bytes at a place."""

    def change(data: bytearray) -> None:
        data[place : place + len(value)] = value

    return in_bytes(change)


def page_size(data: bytes) -> int:
    """Of a database, from its head."""
    size = int.from_bytes(data[16:18], "big")
    return 65536 if size == 1 else size
