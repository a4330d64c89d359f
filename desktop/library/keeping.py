"""Keeping the library safe: backups on schedule, on request, and the way back."""

from datetime import datetime
from pathlib import Path

from db import backup as backups
from db.copies import backups_folder
from desktop.library.library import Library


def back_up_today(library: Library) -> Path | None:
    """Write today's backup unless there is one; the path of the new one.

    Raises:
        LibraryError: the library is damaged, or the backup cannot be written.
    """
    if library.store.read_only:
        return None
    return backups.scheduled_backup(library.store, backups_folder(library.path), datetime.now())


def back_up_to(library: Library, target: Path) -> None:
    """Write a checked copy of the library.

    Raises:
        LibraryError: the library is damaged, or the copy cannot be written.
    """
    library.store.backup(target)


def restore(library: Path, backup: Path) -> Path | None:
    """Put a backup in the place of a library that is closed; the path under which the present file is kept.

    Raises:
        LibraryError: the backup is damaged, or the library is open elsewhere or cannot be written.
    """
    return backups.restore(library, backup)


__all__ = ["back_up_to", "back_up_today", "backups_folder", "restore"]
