"""One window for each library and user: a second start raises the first.

The first window lays a file among the user's own, its bell, and hears when something is written into it. So nothing of
Qt for networks is loaded: 3 MB of memory, and 5 MB of a bundle.
"""

import time
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject

_WAIT_SECONDS, _BETWEEN_SECONDS = 5, 0.02


def raise_first_window(library: Path, cache: Path) -> bool:
    """Ask the window that has this library open to come to the front; whether there was one.

    `cache` is the user's folder for what can be made again.
    """
    bell = _bell(library, cache)
    with suppress(OSError):
        with bell.open("r+b") as file:  # never made here: without a first window there is none
            file.write(b"!")
        until = time.monotonic() + _WAIT_SECONDS
        while time.monotonic() < until:
            if not _rings(bell):  # the first window has heard it
                return True
            time.sleep(_BETWEEN_SECONDS)
    return False


class FirstWindow(QObject):
    """Listens for further starts with the same library, for this user alone."""

    def __init__(self, library: Path, cache: Path, called: Callable[[], None], parent: QObject) -> None:
        """Call `called` whenever the program is started again. Only the holder of the library's lock listens."""
        super().__init__(parent)
        self._called = called
        self._bell = _bell(library, cache)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_changed)
        with suppress(OSError):  # where nothing can be written, a second start opens the library for reading
            cache.mkdir(parents=True, exist_ok=True)
            self._bell.write_bytes(b"")  # the lock is ours, so what is there can only be left over from a crash
            self._watcher.addPath(str(self._bell))

    def _on_changed(self) -> None:
        with suppress(OSError):
            if _rings(self._bell):
                self._bell.write_bytes(b"")
                self._called()

    def close(self) -> None:
        """Stop listening."""
        self._watcher.removePath(str(self._bell))
        with suppress(OSError):
            self._bell.unlink(missing_ok=True)


def _bell(library: Path, cache: Path) -> Path:
    return cache / f"{zlib.crc32(str(library).encode()):08x}.bell"


def _rings(bell: Path) -> bool:
    return bell.stat().st_size > 0
