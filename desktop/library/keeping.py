"""Keeping the library safe: backups on schedule, on request, before a deletion; looking into them, and the way back."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from db import backup as backups
from db.backup import Backup
from db.checks import INDEX_DIFFERS
from db.copies import BackupReason, backups_folder
from desktop.library.library import Library


class BackedUp(NamedTuple):
    """An article of a backup, beside the library as it is now."""

    title: str
    words: int
    gone: bool
    """The library does not have it any more."""
    other_text: bool
    """The library has it with another text."""


class Inside(NamedTuple):
    """What a backup holds."""

    articles: tuple[BackedUp, ...]
    actors: int
    events: int
    notes: int
    missing: int
    """Articles of the library that the backup does not have: they came later."""


def back_up_today(library: Library) -> Path | None:
    """Write today's backup unless there is one; the path of the new one.

    Raises:
        LibraryError: the library is damaged, or the backup cannot be written.
    """
    if library.store.read_only:
        return None
    return backups.scheduled_backup(library.store, backups_folder(library.path), datetime.now())


def back_up_before_deletion(library: Library) -> Path:
    """Write a backup because much is about to be deleted; undo ends with the session, this one does not.

    Raises:
        LibraryError: the library is damaged, or the backup cannot be written.
    """
    folder = backups_folder(library.path)
    return backups.reasoned_backup(library.store, folder, datetime.now(), BackupReason.DELETE)


def back_up_to(library: Library, target: Path) -> None:
    """Write a checked copy of the library.

    Raises:
        LibraryError: the library is damaged, or the copy cannot be written.
    """
    library.store.backup(target)


def copy_to(library: Library, target: Path) -> None:
    """Write a checked copy of the library where there is no file yet.

    Raises:
        LibraryError: there is a file of that name, the library is damaged, or the copy cannot be written.
    """
    backups.copy_new(library.store, target)


def copy_as_it_is(library: Path, target: Path) -> None:
    """Copy the file of a library that may be damaged, byte for byte, where there is no file yet; nobody may write it.

    Raises:
        LibraryError: there is a file of that name, or the copy cannot be written.
    """
    backups.copy_bytes(library, target)


def list_backups(library: Path) -> list[Backup]:
    """The backups that a library has in its usual folder, newest first.

    Raises:
        LibraryError: the folder cannot be read.
    """
    return backups.backups_of(library, backups_folder(library))


def look_inside(backup: Path, library: Library) -> Inside:
    """What a backup holds, compared with the library as it is now. Nothing is written, in either.

    Raises:
        LibraryError: the backup cannot be read.
    """
    present = {uuid: sha256 for uuid, _, _, sha256 in library.articles.identities()}
    with Library.open(backup, write=False) as kept:
        held = kept.articles.identities()
        counts = kept.articles.counts()
    articles = tuple(
        BackedUp(title, words, uuid not in present, present.get(uuid, sha256) != sha256)
        for uuid, title, words, sha256 in held
    )
    missing = len(present.keys() - {uuid for uuid, _, _, _ in held})
    return Inside(articles, counts["actor"], counts["event"], counts["note"], missing)


def restore(library: Path, backup: Path) -> Path | None:
    """Put a backup in the place of a library that is closed; the path under which the present file is kept.

    Raises:
        LibraryError: the backup is damaged, or the library is open elsewhere or cannot be written.
    """
    return backups.restore(library, backup)


def compact(library: Library, cancelled: Callable[[], bool]) -> int:
    """Give back the room that deleted things have left; the bytes won.

    Raises:
        LibraryError: the library cannot be written, or it was cancelled; the library is as it was.
    """
    return library.store.compact(cancelled)


def remove_moved(library: Path) -> None:
    """Remove the file of a library that was copied to another place, closed now. Its backups stay.

    Raises:
        LockedError: somebody has it open.
        LibraryError: it cannot be removed.
    """
    backups.remove(library)


__all__ = [
    "INDEX_DIFFERS",
    "Backup",
    "BackupReason",
    "back_up_before_deletion",
    "back_up_to",
    "back_up_today",
    "backups_folder",
    "compact",
    "copy_as_it_is",
    "copy_to",
    "list_backups",
    "look_inside",
    "remove_moved",
    "restore",
]
