"""Failures of the file system in words: each says what happened, and what to do about it."""

import errno
import os
from pathlib import Path

import pytest

from db.failures import from_system
from db.model.errors import MissingError, StorageError
from db.store import Store


@pytest.mark.parametrize(
    ("number", "kind", "what"),
    [
        (errno.ENOSPC, StorageError, "could not be written: the disk is full."),
        (errno.EFBIG, StorageError, "could not be written: the disk is full."),
        (errno.ENOENT, MissingError, "There is no file"),
        (errno.EEXIST, StorageError, "There is already a file"),
        (errno.EISDIR, StorageError, "is a folder."),
        (errno.ENAMETOOLONG, StorageError, "is too long for this disk."),
        (errno.EROFS, StorageError, "you do not have the permission."),
        (errno.EIO, StorageError, "could not be read or written."),
    ],
)
def test_a_failure_is_said_in_words(tmp_path: Path, number: int, kind: type[Exception], what: str) -> None:
    told = from_system(OSError(number, os.strerror(number)), tmp_path / "school.dramatis")

    assert type(told) is kind
    assert what in told.what
    assert "school.dramatis" in told.what
    assert told.remedy


def test_a_backup_in_the_place_of_a_folder_is_named_as_one(tmp_path: Path) -> None:
    (tmp_path / "copy.dramatis").mkdir()
    with Store.create(tmp_path / "school.dramatis") as store, pytest.raises(StorageError, match="is a folder"):
        store.backup(tmp_path / "copy.dramatis")

    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".dramatis", ".dramatis", ".lock"]
