"""One open library file: kept whole, copied, compacted, watched for other writers, closed."""

import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from db.failures import STOPPED, plain_errors
from db.model.errors import CancelledError, DamagedError, ReadOnlyError, StorageError
from db.model.sentence import Sentence
from db.opening import OpenFile
from db.witness import Witness

Parameters = Sequence[object] | Mapping[str, object]
"""What stands for the ? or the :names of a statement."""

_STEPS = 100_000
"""Steps of SQLite's machine, some milliseconds, after which a long statement asks whether it was cancelled."""


class KeptFile(ABC):
    """The file of a Store, and what is done with it as a whole."""

    path: Path
    """The library's real file, symbolic links followed."""
    read_only: bool
    read_only_reason: Sentence
    """Why nothing can be written, in sentences for a banner; empty for a writable library."""
    unclean: bool
    """Whether the last writer ended without closing the library: reason enough to look at problems()."""

    def __init__(self, file: OpenFile, migrations: Path) -> None:
        """Take over an open file."""
        self.path = file.path
        self.read_only = file.lock is None
        self.read_only_reason = file.read_only_reason
        self.unclean = file.lock is not None and file.lock.left_open
        self._file = file
        self._connection = file.connection
        self._witness = Witness(file.connection, file.path)
        self._migrations = migrations
        self._mutex = threading.RLock()
        self._closed = False

    @abstractmethod
    def _busy(self) -> bool:
        """Whether a transaction is open."""

    def close(self) -> None:
        """Close the file, leave the mark of a clean end and let the next writer in. Closing twice is harmless."""
        with self._mutex:
            if self._closed:
                return
            if self._busy():
                raise RuntimeError("close() inside a transaction")
            self._closed = True
            self._file.close()

    @contextmanager
    def reading(self) -> Generator[None]:
        """All that is read in the block is of one state of the library: writes of any thread wait for its end.

        Without it, a change that comes between two SELECTs makes what is whole look damaged.

        Raises:
            LibraryError: the library cannot be read.
        """
        with self._mutex:
            if self._connection.in_transaction:  # of this thread, as the mutex is ours
                yield
                return
            self._run("BEGIN")
            try:
                yield
            finally:
                self._run("COMMIT")

    def look_for_changes(self) -> None:
        """Make sure that nobody else has written the library since it was opened. Every change begins with this.

        Raises:
            ChangedElsewhereError: somebody has.
            VanishedError: the file is gone.
        """
        with self._mutex, plain_errors(self.path):
            self._witness.look()

    def interrupt(self) -> None:
        """End the statement that is running, on whichever thread, with a CancelledError there."""
        self._connection.interrupt()

    def compact(self, cancelled: Callable[[], bool]) -> int:
        """Give back the room that deleted rows have left; returns the bytes won. Takes as much room again meanwhile.

        It is one transaction: killed, cancelled or refused by a full disk, the library is as it was.

        Raises:
            ReadOnlyError: the library cannot be written.
            LibraryError: the disk refused, somebody else changed the library, or it was cancelled.
        """
        with self._mutex:
            if self._busy():
                raise RuntimeError("compact() inside a transaction")
            if self.read_only:
                raise ReadOnlyError("{reason}", reason=self.read_only_reason)
            self.look_for_changes()
            before = self.path.stat().st_size
            try:
                with self._until(cancelled):
                    self._run("VACUUM")
            except BaseException:
                self._witness.expect_recovery()
                raise
            return before - self.path.stat().st_size

    @contextmanager
    def _until(self, cancelled: Callable[[], bool]) -> Generator[None]:
        """Let what runs inside the block fail with a CancelledError, once `cancelled` says so."""
        if cancelled():
            raise CancelledError(STOPPED)
        self._connection.set_progress_handler(cancelled, _STEPS)
        try:
            yield
        finally:
            self._connection.set_progress_handler(None, 0)

    def backup(self, target: Path) -> None:
        """Write a verified copy of the library, over what is there; the folder must exist.

        Raises:
            DamagedError: the library is damaged; the target is as it was.
            LibraryError: the copy could not be written, or the target is the library itself, by whichever name; the
                target is as it was.
        """
        from db.copies import back_up

        with self._mutex:
            if self._busy():
                raise RuntimeError("backup() inside a transaction")
        with plain_errors(target):
            # It would be swapped under the open connection; one that has vanished is no other file.
            if target.exists() and self.path.exists() and target.samefile(self.path):
                raise StorageError(
                    "“{name}” is the library itself.", "Choose another name for the copy.", name=target.name
                )
        back_up(self._connection, target, self._mutex)

    def problems(self, cancelled: Callable[[], bool] = lambda: False) -> list[Sentence]:
        """What is wrong with the file and its tables, as sentences; empty for a whole library. Reads all of the file.

        Raises:
            CancelledError: `cancelled` said so.
            LibraryError: the library cannot be read, for another reason than damage.
        """
        from db.checks import damage, schema_differences

        try:
            with self._mutex, plain_errors(self.path), self._until(cancelled):
                return damage(self._connection) or schema_differences(self._connection, self._migrations)
        except DamagedError as error:
            return [error.what]

    def index_problems(self, cancelled: Callable[[], bool] = lambda: False) -> list[Sentence]:
        """Whether a search may not find everything, as a sentence; for a library that is whole otherwise.

        Raises:
            CancelledError: `cancelled` said so.
            LibraryError: the library cannot be read.
        """
        from db.checks import index_differences

        with self._mutex, plain_errors(self.path), self._until(cancelled):
            return index_differences(self._connection)

    def _run(self, sql: str, parameters: Parameters = ()) -> list[tuple[Any, ...]]:
        with self._mutex, plain_errors(self.path):
            return self._connection.execute(sql, parameters).fetchall()
