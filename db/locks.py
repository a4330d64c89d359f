"""Who may write: an operating system's lock on a file beside the library.

The lock ends with its process, however that ends, so the file is never stale and never deleted (whoever deletes it
lets a second writer in). What stays behind is its content: "open" while a writer works, "closed" after a proper end.
"""

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path

from db.model.errors import LockedError

if sys.platform == "win32":
    import msvcrt

    # Windows keeps others from even reading what is locked, so the locked byte lies far behind the content.
    _LOCKED_BYTE = 1 << 30

    def _try_lock(descriptor: int) -> bool:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            if error.errno in (errno.EACCES, errno.EDEADLK):
                return False
            raise
        return True

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno in (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES):
                return False
            raise
        return True

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)


# Both are as long, so that the second overwrites the first in place even on a full disk.
_OPEN = b"open  \n"
_CLOSED = b"closed\n"


class LibraryLock:
    """The right to write one library, held from take() to release().

    It belongs to this object, not to the process: a second take() in the same process is refused as well.
    """

    left_open: bool
    """Whether the last writer ended without release()."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._synced = True
        os.lseek(descriptor, 0, os.SEEK_SET)
        self.left_open = os.read(descriptor, len(_OPEN)) == _OPEN

    @classmethod
    def take(cls, library: Path) -> "LibraryLock":
        """Take the lock of a library, given by its real path (symbolic links followed).

        Raises:
            LockedError: another Dramatis, or another part of this one, holds it.
            OSError: the lock's file could not be made or locked.
        """
        path = library.with_name(f"{library.name}.lock")
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
        try:
            if _try_lock(descriptor):
                return cls(descriptor)
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)
        raise LockedError("Another Dramatis has the library “{name}” open.", "Close it there first.", name=library.name)

    def mark_open(self) -> None:
        """Leave a sign that stays if this process ends without release()."""
        self._mark(_OPEN)
        self._synced = False

    def sync_mark(self) -> None:
        """Bring the mark to the disk, once; called before the first change, so that opening need not wait for it."""
        if not self._synced:
            self._synced = True
            with suppress(OSError):
                os.fsync(self._descriptor)

    def release(self, *, clean: bool) -> None:
        """Let go. `clean` clears the mark of whoever did not close the library, be it this process or one before."""
        if clean:
            self._mark(_CLOSED)
        with suppress(OSError):
            _unlock(self._descriptor)
        os.close(self._descriptor)

    def _mark(self, content: bytes) -> None:
        # A disk so full that it does not take seven bytes must not keep anyone from opening the library and making
        # room: then an unclean end goes unnoticed, which SQLite's own journal repairs all the same.
        with suppress(OSError):
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            os.write(self._descriptor, content)
