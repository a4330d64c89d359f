"""Whether somebody else wrote a library while it was open here.

The lock beside the library keeps a second Dramatis out. Where locks do not work (some network shares), and with
programs that copy files from one machine to another, it does not: so this is asked before every change.
"""

import os
import sqlite3
from pathlib import Path

from db.failures import BRING_IT_BACK, VANISHED
from db.model.errors import ChangedElsewhereError, VanishedError
from db.model.sentence import mark

CHANGED = mark("“{name}” was changed by somebody else since it was opened here, so nothing was written.")
SHOW_OR_COPY = mark("Open it again to see what they wrote, or save a copy of what is here.")


class Witness:
    """Remembers what a library's file was when it was opened, and compares."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        """Remember the state of now; the connection must not be in a transaction of somebody else's."""
        self._connection = connection
        self._path = path
        self._version = self._version_now()
        self._file = _identity(path)
        self._recovering = False

    def _version_now(self) -> int:
        # Another number whenever another connection, in whichever process, has committed something; our own commits
        # leave it as it is (sqlite.org/pragma.html, data_version).
        return self._connection.execute("PRAGMA data_version").fetchone()[0]

    def expect_recovery(self) -> None:
        """A change of our own failed so badly that its journal may have stayed: playing it back counts as a change."""
        self._recovering = True

    def look(self) -> None:
        """Compare the file with what it was; what has changed once is told every time.

        Raises:
            ChangedElsewhereError: another connection wrote to the file, or another file was put in its place.
            VanishedError: there is no file any more.
            sqlite3.Error: the file cannot be read.
        """
        try:
            there = _identity(self._path)
        except OSError as error:
            raise VanishedError(VANISHED, BRING_IT_BACK, name=self._path.name) from error
        version = self._version_now()
        if self._recovering:
            self._recovering, self._version = False, version
        if there != self._file or version != self._version:
            raise ChangedElsewhereError(CHANGED, SHOW_OR_COPY, name=self._path.name)


def _identity(path: Path) -> tuple[int, int]:
    status = os.stat(path)
    return status.st_dev, status.st_ino
