"""Reads a lesson file from anybody: nothing in it is trusted, nothing of it is executed, nothing is written.

Each step lets the next one rely on it. What the steps are against was measured: a recursive view named like a table
hung a program that opened files plainly, a view with printf took 3.4 GB, a trigger deleted rows.
"""

import sqlite3
import time
from collections.abc import Generator
from contextlib import contextmanager
from functools import cache, partial
from pathlib import Path
from typing import Any

from db.connections import APPLICATION_ID as LIBRARY_ID
from db.failures import plain_errors
from db.model.errors import DamagedError, LibraryError, NewerLibraryError, NotALibraryError
from db.model.pack import Audience, Pack
from db.packs.checking import check
from db.packs.format import APPLICATION_ID, NEWEST, kinds_of, schema
from db.packs.things import things

LARGEST = 64 * 2**20
"""Bytes of the largest file that is read: more than a thousand articles have with their texts."""
SECONDS = 4.0
"""How long SQLite may take to read."""
MOST_ROWS = 120_000
"""Rows of all tables together: some five hundred articles have as many. Python works on each, past that clock."""
_MAGIC = b"SQLite format 3\0"
_HEADER = 100
_VERSION_AT = 60
"""Where `user_version` stands in the header (sqlite.org/fileformat.html, section 1.3)."""
_STEPS = 10_000
"""SQLite's instructions between two looks at the clock."""
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 2**25,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 2**20,
    sqlite3.SQLITE_LIMIT_COLUMN: 64,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 32,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 2,
    sqlite3.SQLITE_LIMIT_VDBE_OP: 250_000,  # the ids of all actors stand in one statement
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 8,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 50,
    sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER: 8,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}
_GUARDS = """
    PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;
    PRAGMA ignore_check_constraints = ON; PRAGMA query_only = ON; PRAGMA temp_store = MEMORY;
"""


def is_lesson(path: Path) -> bool:
    """Whether a file says that it is a lesson; load() finds out whether it is one."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEADER)
    except OSError:
        return False
    return head.startswith(_MAGIC) and _number(head, 68) == APPLICATION_ID


def load(path: Path) -> Pack:
    """The lesson in a file.

    Raises:
        LibraryError: there is no such file, it is no lesson, a newer one, or not whole; the message says what to do.
    """
    content = _bytes(path)
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        with _as_refusal(path):
            for limit, value in _LIMITS.items():
                connection.setlimit(limit, value)
            version = _number(content, _VERSION_AT)
            connection.deserialize(content)
            end = time.monotonic() + SECONDS
            connection.set_progress_handler(lambda: int(time.monotonic() > end), _STEPS)
            return _read(connection, path, version)
    finally:
        connection.close()


def _bytes(path: Path) -> bytearray:
    """The file, once its head says that it is a lesson of a version that is known."""
    with plain_errors(path):
        if not path.is_file():
            raise NotALibraryError("“{name}” is not a file.", "Choose a lesson file.", name=path.name)
        too_large = path.stat().st_size > LARGEST
        with path.open("rb") as file:
            content = bytearray(b"" if too_large else file.read(LARGEST))
    if too_large:
        raise NotALibraryError("“{name}” is too large for a lesson.", "Choose another file.", name=path.name)
    if not content.startswith(_MAGIC) or len(content) < _HEADER:
        raise NotALibraryError("“{name}” is not a Dramatis lesson.", "Choose another file.", name=path.name)
    if _number(content, 68) == LIBRARY_ID:
        raise NotALibraryError(
            "“{name}” is a whole library, not a lesson.", "Open it by “Open library…”.", name=path.name
        )
    if _number(content, 68) != APPLICATION_ID:
        raise NotALibraryError(
            "“{name}” is a database, but not a Dramatis lesson.", "Choose another file.", name=path.name
        )
    if _number(content, _VERSION_AT) > NEWEST:
        raise NewerLibraryError("“{name}” was written by a newer Dramatis.", "Update Dramatis.", name=path.name)
    content[18:20] = b"\1\1"  # no write-ahead log: there is no second file, and none is looked for
    return content


def _number(content: bytes | bytearray, place: int) -> int:
    return int.from_bytes(content[place : place + 4], "big")


def _read(connection: sqlite3.Connection, path: Path, version: int) -> Pack:
    connection.executescript(_GUARDS)
    found = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY rowid").fetchall()
    if not version or found != _schema(version):
        raise _not_whole(path)
    if connection.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
        raise _not_whole(path)
    for name, wanted in (("application_id", APPLICATION_ID), ("user_version", version)):
        if connection.execute(f"PRAGMA {name}").fetchone() != (wanted,):
            raise _not_whole(path)
    columns = _columns(version)
    connection.set_authorizer(partial(_only_reading, columns))
    rows_of = {
        table: connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]  # noqa: S608  names of ours
        for table in columns
    }
    if sum(rows_of.values()) > MOST_ROWS:
        raise NotALibraryError("“{name}” is too large for a lesson.", "Choose another file.", name=path.name)
    heads = connection.execute("SELECT id, uuid, title, edition, audience, made, sha256 FROM lesson").fetchall()
    if len(heads) != 1:
        raise _not_whole(path)
    _, uuid, title, edition, audience, made, sha256 = heads[0]

    def rows(sql: str) -> list[tuple[Any, ...]]:
        return connection.execute(sql).fetchall()

    articles = [article_id for (article_id,) in rows("SELECT id FROM article ORDER BY id")]
    actors = [actor_id for (actor_id,) in rows("SELECT id FROM actor ORDER BY id")]
    held = things(rows, articles, kinds_of(version), actors)
    pack = Pack(uuid, title, edition, Audience(audience), made, tuple(held))
    check(pack, rows_of)
    if pack.sha256 != sha256:
        raise _not_whole(path)
    return pack


@cache
def _schema(version: int) -> list[tuple[str, str, str, str]]:
    """What sqlite_schema holds in a lesson file, to the letter."""
    with_tables = sqlite3.connect(":memory:")
    try:
        for statement in schema(version):
            with_tables.execute(statement)
        return with_tables.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY rowid").fetchall()
    finally:
        with_tables.close()


@cache
def _columns(version: int) -> dict[str, frozenset[str]]:
    """The columns of each table of a lesson file."""
    with_tables = sqlite3.connect(":memory:")
    try:
        for statement in schema(version):
            with_tables.execute(statement)
        names = [name for (name,) in with_tables.execute("SELECT name FROM sqlite_schema ORDER BY rowid")]
        return {
            name: frozenset(row[1] for row in with_tables.execute(f'PRAGMA table_info("{name}")')) for name in names
        }
    finally:
        with_tables.close()


def _only_reading(
    columns: dict[str, frozenset[str]],
    action: int,
    one: str | None,
    other: str | None,
    _database: str | None,
    inside: str | None,
) -> int:
    """Let a SELECT read the listed columns and count rows, and nothing from within a view or trigger."""
    if inside is None:
        if action == sqlite3.SQLITE_SELECT or (action == sqlite3.SQLITE_FUNCTION and other == "count"):
            return sqlite3.SQLITE_OK
        if action == sqlite3.SQLITE_READ and one in columns and (not other or other in columns[one]):
            return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY


@contextmanager
def _as_refusal(path: Path) -> Generator[None]:
    """Whatever a hostile or broken file makes fail is one refusal: there is nothing that the user could mend."""
    try:
        yield
    except LibraryError:
        raise
    except (sqlite3.Error, UnicodeError, ValueError, TypeError, KeyError, OverflowError, MemoryError) as error:
        raise _not_whole(path) from error


def _not_whole(path: Path) -> DamagedError:
    return DamagedError(
        "“{name}” is not a whole lesson: it was damaged on its way, or somebody changed it.",
        "Ask for the file again.",
        name=path.name,
    )
