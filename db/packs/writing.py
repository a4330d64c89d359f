"""Writes a lesson file: fresh, beside its target, moved into place when it is whole."""

import sqlite3
from contextlib import closing
from importlib.resources import files
from pathlib import Path

from db.failures import plain_errors
from db.files import discard, part_beside, replace
from db.migrate import statements
from db.model.pack import Pack
from db.packs.putting import Ids, add, link
from db.packs.things import quoted

APPLICATION_ID = 1148349299
"""`PRAGMA application_id` of a lesson file: "Dras" in ASCII."""
VERSION = 1


def schema() -> list[str]:
    """The statements that make the tables of a lesson file, as they are stored in one."""
    sql = (files("db.packs") / f"lesson_{VERSION:04}.sql").read_text(encoding="utf-8")
    return [statement[statement.index("CREATE") :] for statement in statements(sql)]


def write(pack: Pack, target: Path) -> None:
    """Write a lesson into a file, over the one that is there. The same lesson gives the same tables, row by row.

    Raises:
        LibraryError: it could not be written; the old file, if there was one, is as it was.
    """
    part = part_beside(target)
    try:
        with plain_errors(target):
            _write(pack, part)
            replace(part, target)
    finally:
        discard(part)


def _write(pack: Pack, path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        # The file is nobody's until it has been moved into place: a journal would only cost time.
        connection.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 4096; BEGIN;")
        for statement in schema():
            connection.execute(statement)
        tables = _Tables(connection)
        tables.insert(
            "lesson",
            uuid=pack.uuid,
            title=pack.title,
            edition=pack.edition,
            audience=pack.audience.value,
            made=pack.made,
            sha256=pack.sha256,
        )
        ids: Ids = {}
        for thing in pack.things:
            add(tables, thing, ids)
        for thing in pack.things:
            link(tables, thing, ids)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID:d}")
        connection.execute(f"PRAGMA user_version = {VERSION:d}")
        connection.execute("COMMIT")


class _Tables:
    """The tables of a file that is being written; their names come from kinds.py."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def insert(self, table: str, **values: object) -> int:
        marks = ", ".join("?" * len(values))
        sql = f'INSERT INTO "{table}" ({quoted(values)}) VALUES ({marks})'  # noqa: S608  as the class says
        row_id = self._connection.execute(sql, tuple(values.values())).lastrowid
        assert row_id is not None
        return row_id

    def update(self, table: str, id: int, **values: object) -> None:
        setting = ", ".join(f'"{column}" = ?' for column in values)
        self._connection.execute(f'UPDATE "{table}" SET {setting} WHERE id = ?', (*values.values(), id))  # noqa: S608  as above
