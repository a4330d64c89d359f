"""A program on a disk that refuses: too full, or read-only. Run as a child, because it limits and mounts.

Prints one line of JSON, or ends with a traceback where something was lost.
"""

import json
import os
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from datetime import datetime
from pathlib import Path

import pytest

from db.backup import restore, scheduled_backup
from db.migrate import MIGRATIONS, latest
from db.model.errors import ReadOnlyError, StorageError
from db.store import Store
from tests.db.rig import add_settings, content, interrupt, settings

PAGE = 4096

Limit = Callable[[], AbstractContextManager[None]]


def _make_library(path: Path) -> Path:
    with Store.create(path) as store:
        add_settings(store, 1, 100, 200)
    return path


def _work(store: Store, number: int) -> None:
    """One transaction that adds a page or two, changes old ones and deletes one."""
    with store.atomic():
        store.insert("setting", name=str(number), value="new " * 1500)
        with store.atomic():
            row = store.row("SELECT id FROM setting WHERE name = ?", (str(number - 90),))
            assert row is not None
            store.update("setting", row[0], value="changed " * 40)


def _work_until_refused(library: Path, limited: Limit, *, spilling: bool, limited_rewrites: bool = False) -> int:
    """Work until the disk refuses; nothing that was acknowledged may be missing, and the store must go on.

    Returns how many transactions got through. `limited` gives the context in which the disk is small; with
    `limited_rewrites` not even bytes that are there already can be written again.
    """
    acknowledged = 100
    with Store.open(library) as store:
        if spilling:
            # A small cache makes SQLite write pages in the middle of a transaction, so it also fails there.
            store._connection.execute("PRAGMA cache_size = 4")
        refusal = None
        with limited():
            while refusal is None:
                assert acknowledged < 2000, "the disk never refused"
                try:
                    _work(store, acknowledged + 1)
                    acknowledged += 1
                except StorageError as error:
                    refusal = error
            assert "disk" in refusal.what + refusal.remedy, refusal
            # Taking the change back writes what was there before. A full disk has room for that; one that takes no byte
            # any more keeps the journal until it does.
            with suppress(StorageError) if limited_rewrites else nullcontext():
                assert settings(store) == list(range(1, acknowledged + 1))
            with suppress(StorageError):  # Once more: a refusal may not spoil the next try.
                _work(store, acknowledged + 1)
                acknowledged += 1
        _work(store, acknowledged + 1)
        acknowledged += 1
        assert settings(store) == list(range(1, acknowledged + 1))
    with Store.open(library) as store:
        assert not store.unclean
        assert settings(store) == list(range(1, acknowledged + 1))
        assert store.problems() == []
    return acknowledged - 101


def full_by_limit(points: int) -> dict[str, object]:
    """Files may not grow past a limit (RLIMIT_FSIZE); the write that would do so fails with EFBIG."""
    folder = Path(tempfile.mkdtemp())
    library = _make_library(folder / "model.dramatis")
    size = library.stat().st_size
    passed: list[int] = []
    for point in range(points):
        copy = folder / "school.dramatis"
        shutil.copyfile(library, copy)
        # From limits that stop the journal's first bytes to ones that stop the library's growth.
        limit = 1 + point * 2 * size // points

        @contextmanager
        def limited(limit: int = limit):
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
            try:
                yield
            finally:
                resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))

        passed.append(_work_until_refused(copy, limited, spilling=bool(point % 2), limited_rewrites=limit < size))
    shutil.rmtree(folder)
    return {"points": points, "passed": passed}


def full_disk(points: int) -> dict[str, object]:
    """A small file system of its own, filled up to a few pages; needs a private mount namespace."""
    folder = Path(tempfile.mkdtemp())
    mount = folder / "disk"
    mount.mkdir()
    _make_library(folder / "model.dramatis")
    passed: list[int] = []
    try:
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2M", "tmpfs", mount], check=True)
        for point in range(points):
            library = mount / "school.dramatis"
            shutil.copyfile(folder / "model.dramatis", library)

            @contextmanager
            def limited(free: int = point * PAGE):
                _fill(mount / "filler", free)
                try:
                    yield
                finally:
                    (mount / "filler").unlink()

            passed.append(_work_until_refused(library, limited, spilling=bool(point % 2)))
            library.unlink()
        _backups_on_a_full_disk(folder / "model.dramatis", mount)
    finally:
        subprocess.run(["umount", mount], check=True)
        shutil.rmtree(folder)
    return {"points": points, "passed": passed}


def _fill(filler: Path, free: int) -> None:
    with filler.open("wb", buffering=0) as file:
        with suppress(OSError):
            while True:
                file.write(bytes(PAGE))
        file.truncate(max(0, file.tell() - free))


def _backups_on_a_full_disk(model: Path, mount: Path) -> None:
    """A backup, a new library, a migration and a restore that do not fit leave everything as it was."""
    library = mount / "school.dramatis"
    shutil.copyfile(model, library)
    with Store.open(library) as store:
        before = content(store)
        backup = model.with_name("backup.dramatis")
        store.backup(backup)
        _fill(mount / "filler", 5 * PAGE)
        for write in (
            lambda: store.backup(mount / "copy.dramatis"),
            lambda: scheduled_backup(store, mount / "backups", datetime.now()),
            lambda: Store.create(mount / "new.dramatis"),
        ):
            _expect_full(write)
    _expect_full(lambda: restore(library, backup))
    newer = model.with_name("migrations")
    shutil.copytree(MIGRATIONS, newer)
    (newer / f"{latest() + 1:04}_copy.sql").write_text("CREATE TABLE trail (id INTEGER PRIMARY KEY) STRICT;")
    _expect_full(lambda: Store.open(library, migrations=newer))
    with Store.open(library) as store:
        assert content(store) == before
        assert store.problems() == []
    found = {path.name for path in mount.rglob("*") if path.is_file()}
    assert found == {"filler", "school.dramatis", "school.dramatis.lock"}, found


def _expect_full(write: Callable[[], object]) -> None:
    with pytest.raises(StorageError, match="full"):
        write()


def read_only_disk(_: int) -> dict[str, object]:
    """Media that nobody can write to; needs a private mount namespace."""
    folder = Path(tempfile.mkdtemp())
    mount = folder / "disk"
    mount.mkdir()
    try:
        subprocess.run(["mount", "-t", "tmpfs", "tmpfs", mount], check=True)
        reasons = _read_only(mount, lambda: subprocess.run(["mount", "-o", "remount,bind,ro", mount], check=True))
    finally:
        subprocess.run(["umount", mount], check=True)
        shutil.rmtree(folder)
    return {"reasons": reasons}


def protected_folder(_: int) -> dict[str, object]:
    """A folder and files that this user may only read; an administrator becomes nobody first."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)

    def protect() -> None:
        for path in folder.iterdir():
            path.chmod(0o444)
        folder.chmod(0o555)
        if os.getuid() == 0:
            os.setgid(65534)
            os.setuid(65534)

    return {"reasons": _read_only(folder, protect), "folder": str(folder)}


def half_protected(_: int) -> dict[str, object]:
    """A protected file in an open folder, and open files in a protected folder: SQLite alone would let both be."""
    reasons: list[str] = []
    folders = [Path(tempfile.mkdtemp()) for _ in range(2)]
    for folder, file_mode, folder_mode in zip(folders, (0o444, 0o666), (0o777, 0o555), strict=True):
        _make_library(folder / "school.dramatis").chmod(file_mode)
        (folder / "school.dramatis.lock").chmod(0o666)
        folder.chmod(folder_mode)
    if os.getuid() == 0:
        os.setgid(65534)
        os.setuid(65534)
    for folder in folders:
        with Store.open(folder / "school.dramatis") as store:
            assert store.read_only
            reasons.append(store.read_only_reason)
    return {"reasons": reasons, "folders": [str(folder) for folder in folders]}


def _read_only(folder: Path, protect: Callable[[], object]) -> list[str]:
    """Open libraries of every kind where nothing can be written, once as a writer and once as a reader."""
    names = ["whole", "locked", "interrupted", "older", "log"]
    for name in names:
        _make_library(folder / f"{name}.dramatis")
        if name != "locked":  # a lock's file that came along changes nothing
            (folder / f"{name}.dramatis.lock").unlink()
    interrupt(folder / "interrupted.dramatis")
    stranger = sqlite3.connect(folder / "log.dramatis")
    stranger.execute("PRAGMA journal_mode = WAL")  # which needs files beside the library even for reading
    stranger.close()
    with Store.open(folder / "whole.dramatis", write=False) as store:
        wanted = content(store)
    newer = Path(tempfile.mkdtemp()) / "migrations"
    newer.parent.chmod(0o755)
    shutil.copytree(MIGRATIONS, newer)
    (newer / f"{latest() + 1:04}_copy.sql").write_text("CREATE TABLE trail (id INTEGER PRIMARY KEY) STRICT;")
    protect()
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    reasons: list[str] = []
    for name in names:
        for write in (True, False):
            migrations = newer if name == "older" else MIGRATIONS
            with Store.open(folder / f"{name}.dramatis", write=write, migrations=migrations) as store:
                _check_read_only(store, wanted)
                reasons.append(f"{name}: {store.read_only_reason}")
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    with pytest.raises(StorageError, match="could not be"):
        Store.create(folder / "new.dramatis")
    assert {path.name for path in folder.iterdir()} == before.keys()
    return reasons


def _check_read_only(store: Store, wanted: dict[str, list[tuple[object, ...]]]) -> None:
    assert store.read_only
    assert not store.unclean
    assert {name: rows for name, rows in content(store).items() if name in wanted} == wanted
    assert store.problems() == []
    with pytest.raises(ReadOnlyError) as refused, store.quiet():
        pass
    assert str(refused.value) == store.read_only_reason
    with tempfile.TemporaryDirectory() as elsewhere:
        store.backup(Path(elsewhere) / "copy.dramatis")
        with Store.open(Path(elsewhere) / "copy.dramatis", migrations=store._migrations) as copy:
            assert not copy.read_only
            assert settings(copy) == settings(store)


VERBS = {verb.__name__: verb for verb in (full_by_limit, full_disk, read_only_disk, protected_folder, half_protected)}

if __name__ == "__main__":
    print(json.dumps(VERBS[sys.argv[1]](int(sys.argv[2]))))
