"""Writes a lesson file: fresh, beside its target, read back, and moved into place when it is whole."""

import re
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from db.failures import plain_errors
from db.files import discard, part_beside, replace
from db.model.errors import LibraryError, NotALibraryError, StorageError
from db.model.pack import Pack
from db.packs.format import APPLICATION_ID, schema, version_for
from db.packs.loading import load
from db.packs.putting import Ids, add, link
from db.packs.things import quoted

ABANDONED = 3_600
"""Seconds after which nobody is at work on a part any more: writing takes a few of them."""


def write(pack: Pack, target: Path) -> None:
    """Write a lesson into a file, over the one that is there. The same lesson gives the same tables, row by row.

    What was written is read back as a stranger's file is before it takes the place of the old one. Parts that were left
    by a program that was killed go.

    Raises:
        LibraryError: it could not be written; the old file, if there was one, is as it was.
    """
    part = part_beside(target)
    part = part.with_name(f".{part.name}")  # in a folder of a class nobody is to open it
    try:
        with plain_errors(target):
            _write(pack, part)
            _discard_abandoned(part, target)
            _read_back(pack, part, target)
            replace(part, target)
    finally:
        discard(part)


def _discard_abandoned(part: Path, target: Path) -> None:
    """Remove the parts of this target that a killed program left, by the clock of the disk on which they lie."""
    now = part.stat().st_mtime
    ours = re.compile(re.escape(f".{target.name}.") + "[0-9a-f]{8}" + re.escape(".part"))
    for other in target.parent.iterdir():
        if ours.fullmatch(other.name):
            with suppress(OSError):  # somebody else was quicker
                if now - other.stat().st_mtime > ABANDONED:
                    discard(other)


def _read_back(pack: Pack, part: Path, target: Path) -> None:
    """Make sure that what lies on the disk is the lesson, and that everybody can open it."""
    try:
        found = load(part)
    except NotALibraryError as error:
        raise StorageError("“{title}” is too large for a lesson.", "Share fewer articles.", title=pack.title) from error
    except LibraryError as error:
        if isinstance(error.__cause__, ValueError):
            raise StorageError(
                "“{title}” cannot be shared as it is: it holds something that no lesson may hold.",
                "Share its articles one by one: the one that cannot be shared is to blame.",
                title=pack.title,
            ) from error
        found = None
    if found != pack:
        raise StorageError(
            "“{name}” could not be written: what was read back is not what was to be written.",
            "Try again, or choose another disk.",
            name=target.name,
        )


def _write(pack: Pack, path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        # The file is nobody's until it has been moved into place: a journal would only cost time.
        connection.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 4096; BEGIN;")
        version = version_for(thing.kind for thing in pack.things)
        for statement in schema(version):
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
        connection.execute(f"PRAGMA user_version = {version:d}")
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
