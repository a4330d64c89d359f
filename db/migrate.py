"""Brings a library to the newest schema: numbered SQL files, applied in order and in one transaction."""

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

MIGRATIONS = Path(__file__).parent / "migrations"


def migrations(directory: Path = MIGRATIONS) -> list[tuple[int, Path]]:
    """The files NNNN_name.sql of the directory with their numbers, lowest first."""
    return sorted((int(name[:4]), directory / name) for name in os.listdir(directory) if name.endswith(".sql"))


def latest(directory: Path = MIGRATIONS) -> int:
    """The number of the newest migration: the `user_version` of an up-to-date library."""
    return max(int(name[:4]) for name in os.listdir(directory) if name.endswith(".sql"))


def version(connection: sqlite3.Connection) -> int:
    """The number of the last migration that the library has seen; 0 is an empty one."""
    return connection.execute("PRAGMA user_version").fetchone()[0]


def statements(sql: str) -> Iterator[str]:
    """The single statements of a script, each with its semicolon; comments stay with the statement that follows.

    Unlike Connection.executescript(), running them one by one commits nothing on the way.
    """
    statement = ""
    for piece in sql.split(";")[:-1]:
        statement += piece + ";"
        if sqlite3.complete_statement(statement):
            yield statement.strip()
            statement = ""
    rest = statement + sql.rpartition(";")[2]
    if any(line.strip() and not line.lstrip().startswith("--") for line in rest.splitlines()):
        yield rest.strip()  # SQLite will say what is wrong with an unfinished statement.


def migrate(connection: sqlite3.Connection, directory: Path = MIGRATIONS) -> None:
    """Apply all migrations that the library has not seen; all of them or, where one fails, none.

    The connection must be in autocommit mode (isolation_level None) and outside a transaction.

    Raises:
        sqlite3.Error: a statement failed; the library is as it was.
    """
    from db.indexing import offer_folding  # imported late: a start seldom migrates

    offer_folding(connection)
    foreign_keys = connection.execute("PRAGMA foreign_keys").fetchone()[0]
    # A table can only be rebuilt with them off (sqlite.org/lang_altertable.html, section 7), and that can only be said
    # outside a transaction. They are checked before the commit instead.
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        connection.execute("BEGIN IMMEDIATE")
        seen = version(connection)
        for number, path in migrations(directory):
            if number > seen:
                for statement in statements(path.read_text(encoding="utf-8")):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {number:d}")
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise sqlite3.IntegrityError("a migration left rows that refer to missing ones")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    finally:
        connection.execute(f"PRAGMA foreign_keys = {foreign_keys:d}")
