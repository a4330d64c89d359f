"""A file put in its place in one step, and what the disk's refusals mean for the user."""

import errno
import os
import secrets
from contextlib import suppress
from pathlib import Path

from db.model.errors import StorageError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NO_FOLDER = frozenset({errno.ENOENT, errno.ENOTDIR})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


def save(content: bytes, target: Path) -> None:
    """Write a file, or replace it at the last moment: a failure, even a crash, leaves an older one as it was.

    Raises:
        StorageError: it cannot be written; nothing is left beside it.
    """
    target = Path(os.path.realpath(target))  # where the target is a link, what it leads to is replaced
    beside = target.with_name(f".{secrets.token_hex(6)}.part")
    try:
        # os.path, as a Path complains of what lies in a folder that nobody else may look into.
        if os.path.isdir(target):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        # An administrator could replace even a device or a pipe.
        if os.path.exists(target) and not os.path.isfile(target):
            raise StorageError("“{name}” is not a file.", "Choose another name for the sheet.", name=target)
        with beside.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, target)
    except OSError as error:
        raise _refusal(error, target) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    _settle(target.parent)


def _settle(folder: Path) -> None:
    """Have the folder written to the disk as well, where a system can: then the new name outlives a power cut."""
    if os.name == "posix":
        with suppress(OSError):
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)


def _refusal(error: OSError, target: Path) -> StorageError:
    name, folder = target.name, target.parent
    if error.errno == errno.EISDIR:
        return StorageError("“{name}” is a folder.", "Choose another name for the sheet.", name=name)
    if error.errno in _FULL:
        return StorageError("The disk is full; the sheet was not saved.", "Free some space, or choose another disk.")
    if error.errno in _NO_FOLDER:
        return StorageError("There is no folder “{folder}”.", "Choose another folder for the sheet.", folder=folder)
    if error.errno in _FORBIDDEN and os.path.exists(target):
        return StorageError(
            "“{name}” cannot be replaced: it is open in another program, or may not be changed.",
            "Close it there, or choose another name for the sheet.",
            name=name,
        )
    if error.errno in _FORBIDDEN:
        return StorageError(
            "Nothing may be written in the folder “{folder}”.", "Choose another folder for the sheet.", folder=folder
        )
    if error.errno == errno.ENAMETOOLONG:
        return StorageError("The name of the file is too long.", "Choose a shorter name for the sheet.")
    return StorageError(
        "The sheet could not be saved: {failure}.", "Try another folder.", failure=error.strerror or error
    )
