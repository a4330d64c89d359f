"""Makes and opens library files: as the one writer where that is possible, for reading elsewhere, and says why."""

import errno
import os
import sqlite3
from contextlib import suppress
from pathlib import Path

from db.connections import APPLICATION_ID, check_identity, check_version, open_reader, open_writer
from db.failures import plain_errors
from db.files import discard, part_beside, place_new
from db.locks import LibraryLock
from db.migrate import latest, migrate, version
from db.model.errors import LockedError, ReadOnlyError
from db.model.sentence import Sentence, mark

NO_REASON = Sentence("")
"""Why a library is read-only that can be written."""


class OpenFile:
    """An open library file. A writer holds its lock; a reader may look at a private copy, which lies in `folder`."""

    # A dataclass would say the same and cost most of a millisecond at every start.
    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        lock: LibraryLock | None = None,
        folder: Path | None = None,
        read_only_reason: Sentence = NO_REASON,
    ) -> None:
        self.path = path
        self.connection = connection
        self.lock = lock
        self.folder = folder
        self.read_only_reason = read_only_reason

    def close(self) -> None:
        """Close it as a proper end: clear the mark, let the next writer in, remove a private copy."""
        if self.lock is not None:
            with suppress(sqlite3.Error):  # Takes SQLite's empty journal away, so that one file is the library.
                self.connection.execute("PRAGMA journal_mode = DELETE")
        self.connection.close()
        if self.lock is not None:
            self.lock.release(clean=True)
        if self.folder is not None:
            import shutil

            shutil.rmtree(self.folder, ignore_errors=True)


def create_file(path: Path, migrations: Path) -> None:
    """Make a new, empty library where there is no file.

    Raises:
        StorageError: there is a file of that name, or none can be written there.
        MissingError: there is no such folder.
    """
    part = part_beside(path)
    try:
        with plain_errors(path):
            if path.exists():  # Spares the work; place_new() makes sure of it.
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), path)
            connection = sqlite3.connect(part, isolation_level=None)
            try:
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                migrate(connection, migrations)
            finally:
                connection.close()
            place_new(part, path)
    finally:
        discard(part)


def open_for_writing(path: Path, backups: Path | None, busy_seconds: float, migrations: Path) -> OpenFile:
    """Open a library as its writer, brought up to date; for reading only where it cannot be written.

    Raises:
        LibraryError: there is no such file, it is no library, a newer one, or damaged; or the disk failed.
    """
    check_identity(path)
    try:
        lock = _lock(path)
    except ReadOnlyError as error:
        reason = Sentence("{what} {remedy}", what=error.what, remedy=error.remedy)
        return open_for_reading(path, reason, busy_seconds, migrations)
    try:
        connection = open_writer(path, busy_seconds)
        try:
            _bring_up_to_date(connection, path, backups, migrations)
        except BaseException:
            connection.close()
            raise
    except BaseException:
        lock.release(clean=False)
        raise
    lock.mark_open()
    return OpenFile(path, connection, lock)


def open_for_reading(path: Path, reason: Sentence, busy_seconds: float, migrations: Path) -> OpenFile:
    """Open a library without writing anything beside it; `reason` says why it is not opened for writing.

    Raises:
        LibraryError: there is no such file, it is no library, a newer one, or damaged; or the disk failed.
    """
    check_identity(path)
    connection, folder, recovered = open_reader(path, busy_seconds, migrations)
    if recovered:
        interrupted = Sentence("The last change to it was interrupted; it is shown as it was before.")
        reason = Sentence("{reason} {interrupted}", reason=reason, interrupted=interrupted)
    return OpenFile(path, connection, folder=folder, read_only_reason=reason)


def _lock(path: Path) -> LibraryLock:
    """The lock of a library that can be written.

    Raises:
        ReadOnlyError: it cannot be written; the message says why.
    """
    protected = mark("The library lies on read-only media, or its file or folder is write-protected.")
    remedy = mark("You can read it here; to change it, copy it to a folder of your own.")
    # SQLite would open such a file all the same, and refuse the first write.
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise ReadOnlyError(protected, remedy)
    try:
        return LibraryLock.take(path)
    except LockedError as error:
        raise ReadOnlyError(
            "Another Dramatis has this library open.", "You can read it here; to change it, close it there."
        ) from error
    except OSError as error:
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            raise ReadOnlyError(protected, remedy) from error
        unlocked = mark("No lock can be put on the library, which would keep a second writer out ({failure}).")
        raise ReadOnlyError(unlocked, remedy, failure=error.strerror) from error


def _bring_up_to_date(connection: sqlite3.Connection, path: Path, backups: Path | None, migrations: Path) -> None:
    """Back up and migrate an older library.

    Raises:
        LibraryError: it is a newer one, or the backup or the migration failed; the library is as it was.
    """
    with plain_errors(path):
        found = version(connection)
        check_version(found, path, migrations)
        if found == latest(migrations):
            return
        from datetime import datetime

        from db.copies import BackupReason, back_up, backup_path, backups_folder

        folder = backups or backups_folder(path)
        folder.mkdir(parents=True, exist_ok=True)
        back_up(connection, backup_path(folder, path.stem, datetime.now(), BackupReason.UPDATE))
        migrate(connection, migrations)
