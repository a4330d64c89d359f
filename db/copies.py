"""Verified copies of an open library, and what backups are called."""

import re
import sqlite3
from contextlib import AbstractContextManager, closing, nullcontext
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from db.checks import damage
from db.failures import plain_errors
from db.files import discard, part_beside, replace
from db.model.errors import DamagedError

SUFFIX = ".dramatis"


class BackupReason(StrEnum):
    """Why a backup was made that is not the day's; the word stands in its name."""

    UPDATE = "update"
    """A newer Dramatis was about to change the tables."""
    RESTORE = "restore"
    """Another backup was about to take the library's place."""
    DELETE = "delete"
    """Several articles were about to be deleted."""


_NAME = re.compile(
    r"(?P<stem>.+) (?P<stamp>\d{4}-\d\d-\d\d \d{6})"
    + f"(?: (?P<reason>{'|'.join(BackupReason)}))?"
    + r"(?: \(\d+\))?"
    + re.escape(SUFFIX)
)
_STAMP = "%Y-%m-%d %H%M%S"
_NOT_SHARED = nullcontext()  # for a connection that one thread alone has


def backups_folder(library: Path) -> Path:
    """Where backups of a library go unless somebody says otherwise: a folder beside it."""
    return library.with_name(f"{library.name}.backups")


def backup_path(folder: Path, stem: str, now: datetime, reason: BackupReason | None = None) -> Path:
    """The name of a backup made at `now`, the clock time that people read; one that is not taken yet.

    `reason` is None for the day's backup.
    """
    stamp = now.strftime(_STAMP) + (f" {reason}" if reason else "")
    path = folder / f"{stem} {stamp}{SUFFIX}"
    number = 2
    while path.exists():  # Two in one second: a restored backup must not be overwritten by what it replaces.
        path = folder / f"{stem} {stamp} ({number}){SUFFIX}"
        number += 1
    return path


def backup_time(path: Path, stem: str | None = None) -> datetime | None:
    """The time in a backup's name; None for other names, and for backups of another library if `stem` is given."""
    match = _NAME.fullmatch(path.name)
    if match is None or (stem is not None and match["stem"] != stem):
        return None
    try:
        return datetime.strptime(match["stamp"], _STAMP)
    except ValueError:
        return None


def backup_reason(path: Path) -> BackupReason | None:
    """Why a backup was made, by its name; None for the day's."""
    match = _NAME.fullmatch(path.name)
    return BackupReason(match["reason"]) if match is not None and match["reason"] else None


def _copy_pages(source: sqlite3.Connection, part: Path) -> None:
    """Copy the state of the last commit into a new file; the connection must not be in a transaction.

    Raises:
        sqlite3.Error: the library could not be read, or the copy not written.
    """
    with closing(sqlite3.connect(part, isolation_level=None)) as copy:
        # If this fails the copy is thrown away, so nothing but its final content need be safe: _finish() sees to that.
        copy.executescript("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;")
        source.backup(copy)


def _finish(part: Path, target: Path) -> None:
    """Check a copy and move it into place, over what is there.

    Raises:
        DamagedError: the copy, so the library too, is damaged; the target is as it was.
        OSError, sqlite3.Error: it could not be read or moved; the target is as it was.
    """
    with closing(sqlite3.connect(part, isolation_level=None)) as copy:
        found = damage(copy)
    if found:
        raise DamagedError(
            "“{name}” was not made: the library has damaged parts. {problem}",
            "Restore the newest backup; the damaged library is kept beside it.",
            name=target.name,
            problem=found[0],
        )
    replace(part, target)


def back_up(source: sqlite3.Connection, target: Path, reserving: AbstractContextManager[object] = _NOT_SHARED) -> None:
    """Write a verified copy of a library, over what is there.

    `reserving` keeps other threads off the connection while it is copied from.

    Raises:
        LibraryError: the library is damaged, or the copy could not be written; the target is as it was.
    """
    part = part_beside(target)
    try:
        with plain_errors(target):
            with reserving:
                _copy_pages(source, part)
            _finish(part, target)
    finally:
        discard(part)
