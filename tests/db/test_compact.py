"""Compacting: what is won, that nothing is lost by a kill, a full disk or a change of mind, and copies elsewhere."""

import os
import random
import shutil
from pathlib import Path

import pytest

from db.backup import backups_of, copy_bytes, copy_new, reasoned_backup, remove
from db.copies import BackupReason, backups_folder
from db.model.errors import CancelledError, LockedError, ReadOnlyError, StorageError
from db.store import Store
from tests.db.rig import add_settings, content, kill_soon, settings
from tests.db.test_backup import NOW


@pytest.fixture
def loose(library: Path) -> Path:
    """A library of which a good part was deleted."""
    with Store.open(library) as store:
        add_settings(store, 1, 400, 4000)
        with store.quiet():
            for row in store.rows("SELECT id FROM setting WHERE CAST(name AS INTEGER) % 2"):
                store.delete("setting", row[0])
    return library


def test_the_room_of_what_was_deleted_is_given_back(loose: Path) -> None:
    before = loose.stat().st_size
    with Store.open(loose) as store:
        wanted = content(store)
        won = store.compact(lambda: False)
        assert store.compact(lambda: False) <= 0
        assert content(store) == wanted
        add_settings(store, 401, 401)
        assert store.problems() == []

    assert won > 500_000
    assert before - won == pytest.approx(loose.stat().st_size, abs=8192)
    assert [path.name for path in loose.parent.iterdir() if "journal" in path.name] == []


def test_a_change_of_mind_changes_nothing(loose: Path) -> None:
    with Store.open(loose) as store:
        before, wanted = loose.stat().st_size, content(store)
        with pytest.raises(CancelledError, match="as it was"):
            store.compact(lambda: True)
        assert (loose.stat().st_size, content(store)) == (before, wanted)
        add_settings(store, 401, 401)


def test_a_check_can_be_cancelled(loose: Path) -> None:
    with Store.open(loose) as store:
        with pytest.raises(CancelledError):
            store.problems(lambda: True)
        assert store.problems() == []


def test_a_reader_does_not_compact(loose: Path) -> None:
    with Store.open(loose, write=False) as store, pytest.raises(ReadOnlyError):
        store.compact(lambda: False)


def test_nothing_is_lost_by_a_kill(loose: Path, campaign: int) -> None:
    with Store.open(loose) as store:
        wanted = content(store)
    moments = random.Random(5)
    interrupted = 0
    for _ in range(20 * campaign):
        kill_soon(moments, "writer_child", "compact", loose)
        journal = loose.with_name(f"{loose.name}-journal")
        interrupted += journal.exists() and journal.stat().st_size > 0
        with Store.open(loose) as store:
            assert content(store) == wanted
            assert store.problems() == []
    assert interrupted, "no kill came in the middle"


@pytest.mark.skipif(os.name == "nt", reason="limits of files are POSIX")
def test_a_disk_that_is_full_keeps_the_library_as_it_was(loose: Path) -> None:
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    with Store.open(loose) as store:
        wanted = content(store)
        for limit in (4096, 50_000, 400_000):
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
            try:
                with pytest.raises(StorageError):
                    store.compact(lambda: False)
            finally:
                resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
            assert content(store) == wanted
        assert store.compact(lambda: False) > 0
        assert content(store) == wanted
        assert store.problems() == []


# Copies, backups with a reason, removal


def test_a_copy_is_made_where_there_is_no_file_alone(loose: Path) -> None:
    other = loose.with_name("other.dramatis")
    with Store.open(loose) as store:
        copy_new(store, other)
        wanted = content(store)
        with pytest.raises(StorageError, match="already a file"):
            copy_new(store, other)
    with pytest.raises(StorageError, match="already a file"):
        copy_bytes(loose, other)
    copy_bytes(loose, loose.with_name("bytes.dramatis"))

    for name in ("other", "bytes"):
        with Store.open(loose.with_name(f"{name}.dramatis")) as store:
            assert content(store) == wanted
    assert not list(loose.parent.glob("*.part"))


def test_a_backup_says_in_its_name_why_it_was_made(library: Path) -> None:
    folder = backups_folder(library)
    with Store.open(library) as store:
        for reason in BackupReason:
            path = reasoned_backup(store, folder, NOW, reason)
            assert path.name == f"school 2026-11-22 083000 {reason}.dramatis"
    shutil.copyfile(path, folder / "school 2026-11-23 083000.dramatis")
    shutil.copyfile(path, folder / "another 2026-11-23 083000.dramatis")
    found = backups_of(library, folder)

    assert [one.reason for one in found] == [None, *sorted(BackupReason, reverse=True)]
    assert all(one.size == one.path.stat().st_size for one in found)


def test_a_library_that_is_open_is_not_removed(library: Path) -> None:
    with Store.open(library) as store:
        add_settings(store, 1, 2)
        with pytest.raises(LockedError):
            remove(library)
        assert settings(store) == [1, 2]
    remove(library)
    assert list(library.parent.iterdir()) == []
