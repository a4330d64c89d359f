"""The one place where failures of SQLite and of the file system become sentences for the user."""

import errno
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from db.model.errors import (
    CancelledError,
    DamagedError,
    LibraryError,
    LockedError,
    MissingError,
    NotALibraryError,
    ReadOnlyError,
    StorageError,
    VanishedError,
)
from db.model.sentence import mark

_DISK_IS_FULL = mark("“{name}” could not be written: the disk is full.")
_MAKE_ROOM = mark("Make room. Nothing that was saved before is lost.")
STOPPED = mark("It was stopped; the library is as it was.")
VANISHED = mark("“{name}” was moved or deleted while it was open.")
BRING_IT_BACK = mark("Bring it back or connect its disk again, or save a copy elsewhere.")
_LOOK_AT_THE_DISK = mark("Check that its disk is still connected and in order. Nothing that was saved before is lost.")

# By the beginning of SQLite's own name for the failure; the first that fits. What is not here (a broken rule of a
# table, a wrong statement) is a mistake of ours and stays the exception that it is.
_SQLITE: tuple[tuple[str, type[LibraryError], str, str], ...] = (
    ("SQLITE_FULL", StorageError, _DISK_IS_FULL, _MAKE_ROOM),
    ("SQLITE_INTERRUPT", CancelledError, STOPPED, ""),
    ("SQLITE_NOTADB", NotALibraryError, mark("“{name}” is not a Dramatis library."), mark("Choose another file.")),
    (
        "SQLITE_READONLY_DBMOVED",
        VanishedError,
        VANISHED,
        BRING_IT_BACK,
    ),
    (
        "SQLITE_READONLY_ROLLBACK",
        LockedError,
        mark("A change to “{name}” was interrupted by another program."),
        mark("Close the library and open it again."),
    ),
    (
        "SQLITE_READONLY",
        ReadOnlyError,
        mark("“{name}” cannot be changed here."),
        mark("Copy it to a folder of your own."),
    ),
    ("SQLITE_BUSY", LockedError, mark("Another program is using “{name}”."), mark("Wait a moment and try again.")),
    ("SQLITE_LOCKED", LockedError, mark("Another program is using “{name}”."), mark("Wait a moment and try again.")),
    ("SQLITE_PROTOCOL", LockedError, mark("Another program is using “{name}”."), mark("Wait a moment and try again.")),
    (
        "SQLITE_CANTOPEN",
        StorageError,
        mark("“{name}” could not be opened."),
        mark("Check that you may use it and its folder."),
    ),
    (
        "SQLITE_PERM",
        StorageError,
        mark("“{name}” could not be opened."),
        mark("Check that you may use it and its folder."),
    ),
    ("SQLITE_IOERR", StorageError, mark("“{name}” could not be read or written."), _LOOK_AT_THE_DISK),
)

_DAMAGE = ("SQLITE_CORRUPT", "SQLITE_IOERR_CORRUPTFS", "SQLITE_IOERR_SHORT_READ")
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NOT_PERMITTED = {errno.EACCES, errno.EPERM, errno.EROFS}


def is_damage(error: Exception) -> bool:
    """Whether a failure of a statement means that the file's content is not whole."""
    # SQLite's own sentence may cite a damaged schema, and Python finds that it is no text; or a row's text is none.
    if isinstance(error, UnicodeDecodeError) or str(error).startswith("Could not decode to UTF-8"):
        return True
    return getattr(error, "sqlite_errorname", "").startswith(_DAMAGE)


def from_sqlite(error: sqlite3.Error, path: Path) -> LibraryError | None:
    """The failure in words for the user; None where it is a mistake of ours."""
    # The attribute is missing where Python's module itself complains, as over a closed connection.
    code: str = getattr(error, "sqlite_errorname", "")
    if code.startswith("SQLITE_CANTOPEN") and not path.parent.is_dir():
        return _no_folder(path)
    # A stick that was pulled out answers with all kinds of failures; that its file is gone says more.
    if code.startswith(("SQLITE_IOERR", "SQLITE_READONLY")) and not path.exists():
        return VanishedError(VANISHED, BRING_IT_BACK, name=path.name)
    if is_damage(error):
        return _damaged(path)
    for beginning, kind, what, remedy in _SQLITE:
        if code.startswith(beginning):
            return kind(what, remedy, name=path.name)
    return None


def from_system(error: OSError, path: Path) -> LibraryError:
    """A failure of the file system in words for the user; `path` is the file that was wanted."""
    if error.errno in _FULL:
        return StorageError(_DISK_IS_FULL, _MAKE_ROOM, name=path.name)
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        if not path.parent.is_dir():
            return _no_folder(path)
        return MissingError(
            "There is no file “{name}” in “{folder}”.",
            "It may have been moved or renamed.",
            name=path.name,
            folder=path.parent,
        )
    if error.errno == errno.ENAMETOOLONG:
        return StorageError("The name “{name}” is too long for this disk.", "Choose a shorter one.", name=path.name)
    if error.errno == errno.EISDIR:
        return StorageError("“{name}” is a folder.", "Choose another name.", name=path.name)
    if error.errno == errno.EEXIST:
        return StorageError(
            "There is already a file “{name}” in “{folder}”.",
            "Choose another name.",
            name=path.name,
            folder=path.parent,
        )
    if error.errno in _NOT_PERMITTED:
        return StorageError(
            "“{name}” could not be read or written: you do not have the permission.",
            "Choose another folder.",
            name=path.name,
        )
    return StorageError("“{name}” could not be read or written.", _LOOK_AT_THE_DISK, name=path.name)


def _damaged(path: Path) -> DamagedError:
    return DamagedError(
        "“{name}” is damaged.", "Restore the newest backup; the damaged file is kept beside it.", name=path.name
    )


def _no_folder(path: Path) -> MissingError:
    return MissingError("There is no folder “{folder}”.", "Make it first, or choose another one.", folder=path.parent)


@contextmanager
def plain_errors(path: Path) -> Generator[None]:
    """Turn the world's failures inside the block into a LibraryError that names `path`.

    Raises:
        LibraryError: SQLite or the file system failed.
    """
    try:
        yield
    except sqlite3.Error as error:
        told = from_sqlite(error, path)
        if told is None:
            raise
        raise told from error
    except UnicodeDecodeError as error:
        raise _damaged(path) from error
    except OSError as error:
        raise from_system(error, path) from error
