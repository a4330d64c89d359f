"""Backups on schedule, thinned out as they age, and the way back from one."""

import errno
import os
from collections.abc import Callable, Hashable
from contextlib import closing, suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from db.connections import check_identity, open_writer
from db.copies import SUFFIX, BackupReason, back_up, backup_path, backup_reason, backup_time, backups_folder
from db.failures import plain_errors
from db.files import SIDE_FILES, discard, part_beside, place_new, replace, side_file, target_of
from db.locks import LibraryLock
from db.model.errors import DamagedError, NewerLibraryError, NotALibraryError
from db.store import Store

DAYS = 7
WEEKS = 8
MONTHS = 24


def scheduled_backup(store: Store, folder: Path, now: datetime) -> Path | None:
    """Back the library up unless there is a backup of this day, and thin the older ones out.

    `now` is the clock time that people read in the names; its time zone is not looked at. Makes the folder.

    Raises:
        LibraryError: the library is damaged, or the backup could not be written; no other backup was removed.
    """
    now = now.replace(tzinfo=None)
    stem = store.path.stem
    with plain_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        if any(time.date() == now.date() for time in _times(folder, stem).values()):
            return None
        target = backup_path(folder, stem, now)
    store.backup(target)
    _thin_out(folder, stem, now)
    return target


class Backup(NamedTuple):
    """A backup by its name: when it was made, by the clock that people read, and why (None: the day's)."""

    path: Path
    time: datetime
    reason: BackupReason | None
    size: int
    """In bytes."""


def backups_of(library: Path, folder: Path) -> list[Backup]:
    """The backups of one library in a folder, newest first.

    Raises:
        LibraryError: the folder cannot be read. One that does not exist has no backups.
    """
    found: list[Backup] = []
    for path in list_backups(folder):
        time = backup_time(path, library.stem)
        if time is not None:
            with suppress(OSError):  # it went between two looks
                found.append(Backup(path, time, backup_reason(path), path.stat().st_size))
    return found


def reasoned_backup(store: Store, folder: Path, now: datetime, reason: BackupReason) -> Path:
    """Back the library up now, for a reason that stands in the name. Makes the folder.

    Raises:
        LibraryError: the library is damaged, or the backup could not be written.
    """
    with plain_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        target = backup_path(folder, store.path.stem, now.replace(tzinfo=None), reason)
    store.backup(target)
    return target


def list_backups(folder: Path) -> list[Path]:
    """All backups in a folder, of whichever library: newest first by the time in their names, others at the end.

    Raises:
        LibraryError: the folder cannot be read. One that does not exist has no backups.
    """
    with plain_errors(folder):
        if not folder.is_dir():
            return []
        found = [path for path in folder.iterdir() if path.suffix == SUFFIX and path.is_file()]
    return sorted(found, key=lambda path: (backup_time(path) or datetime.min, path.name), reverse=True)


def to_thin_out(times: dict[Path, datetime], now: datetime) -> set[Path]:
    """Which backups are no longer kept.

    Kept are all of the last DAYS days that have any, the newest of each of the last WEEKS weeks and of the last MONTHS
    months that have any, and all that are dated after `now`. What counts is how many there are, not how old they are by
    the clock: one that was set wrong for a while removes nothing that would have been kept otherwise.
    """
    past = sorted((path for path, time in times.items() if time <= now), key=lambda path: times[path], reverse=True)
    days = list(dict.fromkeys(times[path].date() for path in past))[:DAYS]
    kept = {path for path in past if times[path].date() in days}
    kept |= _newest_of_each(past, lambda path: times[path].isocalendar()[:2], WEEKS)
    kept |= _newest_of_each(past, lambda path: (times[path].year, times[path].month), MONTHS)
    return set(past) - kept


def restore(library: Path, backup: Path) -> Path | None:
    """Put a backup in the library's place, as it was when it was made.

    The library that is there is kept: as a backup in its usual folder or, where it cannot be read, beside itself under
    another name. Returns where; None if there was no library.

    Raises:
        LockedError: somebody has the library open.
        LibraryError: the backup is not whole, or the disk refused; the library is as it was.
    """
    library = Path(os.path.realpath(library))
    part = part_beside(library)
    with plain_errors(library):
        lock = LibraryLock.take(library)
    clean = False
    try:
        _copy_whole(backup, part)
        with plain_errors(library):
            kept = _keep(library, datetime.now()) if library.exists() else None
            # The old library's journal would be played back into the new one.
            for ending in SIDE_FILES:
                side_file(library, ending).unlink(missing_ok=True)
            replace(part, library)
        clean = True
        return kept
    finally:
        discard(part)
        lock.release(clean=clean)


def copy_new(store: Store, target: Path) -> None:
    """Write a verified copy of an open library where there is no file.

    Raises:
        StorageError: there is one.
        LibraryError: the library is damaged, or the copy could not be written.
    """
    part = part_beside(target)
    try:
        _refuse_existing(target)
        store.backup(part)
        with plain_errors(target):
            place_new(part, target)
    finally:
        discard(part)


def copy_bytes(library: Path, target: Path) -> None:
    """Copy the file of a library as it is, damaged or not, where there is no file.

    Raises:
        LibraryError: there is one, or the copy could not be written.
    """
    import shutil

    part = part_beside(target)
    try:
        _refuse_existing(target)
        with plain_errors(target):
            shutil.copyfile(library, part)
            place_new(part, target)
    finally:
        discard(part)


def _refuse_existing(target: Path) -> None:
    """Spare the work where it would be for nothing; place_new() makes sure of it."""
    with plain_errors(target):
        if target.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), target)


def remove(library: Path) -> None:
    """Remove a library's file and what lies beside it, but for its backups.

    Raises:
        LockedError: somebody has it open.
        LibraryError: it cannot be removed.
    """
    with plain_errors(library):
        lock = LibraryLock.take(library)
        try:
            for path in (library, *(side_file(library, ending) for ending in SIDE_FILES)):
                path.unlink(missing_ok=True)
        finally:
            lock.release(clean=True)
        # Whoever opens a lock's file that is going has no library to write any more.
        library.with_name(f"{library.name}.lock").unlink(missing_ok=True)


def _copy_whole(backup: Path, part: Path) -> None:
    with Store.open(backup, write=False) as store:
        found = store.problems()
        if found:
            raise DamagedError(
                "The backup “{name}” is not whole. {problem}", "Choose another one.", name=backup.name, problem=found[0]
            )
        store.backup(part)


def _keep(library: Path, now: datetime) -> Path:
    """Keep a library that is about to be replaced; see restore()."""
    folder = backups_folder(library)
    target = backup_path(folder, library.stem, now, BackupReason.RESTORE)
    try:
        check_identity(library)
        with closing(open_writer(library, 0)) as connection:  # Takes an interrupted change back.
            folder.mkdir(exist_ok=True)
            back_up(connection, target)
        return target
    except (DamagedError, NotALibraryError, NewerLibraryError):
        return _set_aside(library, now)


def _set_aside(library: Path, now: datetime) -> Path:
    """Give the file a second name, so that there is no moment without a library; its journal goes with it."""
    import shutil

    aside = backup_path(library.parent, f"{library.stem} replaced", now)
    try:
        os.link(library, aside)
    except OSError:  # No hard links on this file system.
        shutil.copyfile(library, aside)
    for ending in SIDE_FILES:
        if side_file(library, ending).exists():
            shutil.copyfile(side_file(library, ending), side_file(aside, ending))
    return aside


def _newest_of_each(newest_first: list[Path], bucket: Callable[[Path], Hashable], count: int) -> set[Path]:
    """The newest backup of each of the newest `count` buckets."""
    newest: dict[Hashable, Path] = {}
    for path in newest_first:
        newest.setdefault(bucket(path), path)
    return set(list(newest.values())[:count])


def _times(folder: Path, stem: str) -> dict[Path, datetime]:
    return {path: time for path in list_backups(folder) if (time := backup_time(path, stem)) is not None}


def _thin_out(folder: Path, stem: str, now: datetime) -> None:
    # The backup is made; an old one that cannot be removed is no reason to call that a failure.
    for path in to_thin_out(_times(folder, stem), now):
        with suppress(OSError):
            path.unlink()
    for part in folder.glob("*.part"):  # Left by a program that ended in the middle of a backup.
        with suppress(OSError):
            if backup_time(target_of(part), stem) is not None and _is_old(part, now):
                part.unlink()


def _is_old(part: Path, now: datetime) -> bool:
    return datetime.fromtimestamp(part.stat().st_mtime) < now - timedelta(days=1)
