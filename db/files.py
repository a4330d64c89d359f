"""Whole files: written beside their target, moved into place at once, on the disk when that returns."""

import os
import sys
from contextlib import suppress
from pathlib import Path

SIDE_FILES = ("-journal", "-wal", "-shm")
"""What SQLite keeps beside a database, by the ending that it adds to the name."""


def part_beside(target: Path) -> Path:
    """A new name in the target's folder, for a file that becomes the target when it is finished."""
    return target.with_name(f"{target.name}.{os.urandom(4).hex()}.part")


def target_of(part: Path) -> Path:
    """The file that a part made by part_beside() was to become."""
    return part.with_name(part.name.rsplit(".", 2)[0])


def side_file(database: Path, ending: str) -> Path:
    """The path of one of SIDE_FILES."""
    return database.with_name(database.name + ending)


def sync_file(path: Path) -> None:
    """Wait until the file's content is on the disk."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Wait until the names in the folder are on the disk."""
    if sys.platform == "win32":  # Windows opens no folders, and writes names through.
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        # Some file systems of networks refuse; the file itself is on the disk there all the same.
        with suppress(OSError):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def replace(part: Path, target: Path) -> None:
    """Move a finished file into place, over the one that is there.

    Raises:
        OSError: it could not be moved; both files are as they were.
    """
    sync_file(part)
    part.replace(target)
    sync_folder(target.parent)


def place_new(part: Path, target: Path) -> None:
    """Move a finished file into place where there is none.

    Raises:
        FileExistsError: there is one.
        OSError: it could not be moved.
    """
    sync_file(part)
    try:
        os.link(part, target)
    except FileExistsError:
        raise
    except OSError:  # No hard links on this file system: claim the name, then move over the empty file.
        os.close(os.open(target, os.O_CREAT | os.O_EXCL))
        part.replace(target)
    else:
        part.unlink()
    sync_folder(target.parent)


def discard(part: Path) -> None:
    """Remove an unfinished database and what SQLite left beside it, if they are there."""
    for path in (part, *(side_file(part, ending) for ending in SIDE_FILES)):
        with suppress(OSError):
            path.unlink()
