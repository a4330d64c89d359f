"""The way back from a backup: the backup as it was, and what it replaces is kept."""

import random
import shutil
import sqlite3
from datetime import datetime
from pathlib import Path

import pytest

from db.backup import list_backups, restore, scheduled_backup
from db.copies import backup_path
from db.model.errors import DamagedError, LockedError, MissingError, NotALibraryError
from db.store import Store
from tests.db.rig import add_settings, content, hot_journal, interrupt, kill_soon

NOW = datetime(2026, 11, 22, 8, 30)


@pytest.fixture
def library(library: Path) -> Path:
    with Store.open(library) as store:
        add_settings(store, 1, 200)
    return library


def test_a_restored_library_is_the_backup_row_for_row_and_the_old_one_is_kept(library: Path, folder: Path) -> None:
    with Store.open(library) as store:
        backup = scheduled_backup(store, folder, NOW)
        wanted = content(store)
        add_settings(store, 201, 300)
        replaced = content(store)
    assert backup is not None

    kept = restore(library, backup)

    with Store.open(library) as store:
        assert content(store) == wanted
        assert store.problems() == []
        assert not store.unclean
    assert kept is not None
    assert list_backups(library.with_name("school.dramatis.backups")) == [kept]
    with Store.open(kept, write=False) as store:
        assert content(store) == replaced
    assert backup.exists()


def test_a_backup_of_this_second_is_not_overwritten_by_what_it_replaces(library: Path) -> None:
    usual = library.with_name("school.dramatis.backups")
    with Store.open(library) as store:
        wanted = content(store)
        scheduled_backup(store, usual, NOW)
        add_settings(store, 201, 300)
    for _ in range(3):  # at least two of them in one second
        now = backup_path(usual, "school", datetime.now())
        shutil.copyfile(usual / "school 2026-11-22 083000.dramatis", now)
        kept = restore(library, now)
        assert kept != now
        with Store.open(library) as store:
            assert content(store) == wanted


def test_a_damaged_library_is_set_aside_as_it_is(library: Path, folder: Path) -> None:
    with Store.open(library) as store:
        backup = scheduled_backup(store, folder, NOW)
        wanted = content(store)
    assert backup is not None
    for broken in (b"", b"SQLite format 3\0", b"x" * 10_000, library.read_bytes()[:9000]):
        library.write_bytes(broken)

        kept = restore(library, backup)

        assert kept is not None
        assert kept.name.startswith("school replaced ")
        assert kept.read_bytes() == broken
        with Store.open(library) as store:
            assert content(store) == wanted


def test_an_old_journal_is_not_played_into_the_restored_library(library: Path, folder: Path) -> None:
    with Store.open(library) as store:
        add_settings(store, 201, 300, 100)
        backup = scheduled_backup(store, folder, NOW)
        wanted = content(store)
    assert backup is not None
    whole = library.read_bytes()
    journal = library.with_name("school.dramatis-journal")
    library.write_bytes(b"not readable")
    journal.write_bytes(hot_journal(bytes(reversed(whole))[:4096].replace(b"\0", b"\1") + whole[4096:]))

    kept = restore(library, backup)

    assert kept is not None
    assert kept.with_name(kept.name + "-journal").exists()
    assert not journal.exists()
    with Store.open(library) as store:
        assert content(store) == wanted
        assert store.problems() == []


def test_an_interrupted_change_is_taken_back_before_the_library_is_kept(library: Path, folder: Path) -> None:
    with Store.open(library) as store:
        backup = scheduled_backup(store, folder, NOW)
        before = content(store)
    assert backup is not None
    interrupt(library)

    kept = restore(library, backup)

    assert kept is not None
    with Store.open(kept, write=False) as store:
        assert content(store) == before
        assert store.read_only_reason == "The library was opened for reading only."


def test_a_library_that_is_gone_comes_back(library: Path, folder: Path) -> None:
    with Store.open(library) as store:
        backup = scheduled_backup(store, folder, NOW)
        wanted = content(store)
    assert backup is not None
    library.unlink()

    assert restore(library, backup) is None

    with Store.open(library) as store:
        assert content(store) == wanted


def test_an_open_library_is_not_replaced(library: Path, folder: Path) -> None:
    with Store.open(library) as store:
        backup = scheduled_backup(store, folder, NOW)
        assert backup is not None
        with pytest.raises(LockedError, match="open"):
            restore(library, backup)
        add_settings(store, 201, 201)


def test_what_is_no_whole_backup_replaces_nothing(library: Path, folder: Path, tmp_path: Path) -> None:
    before = library.read_bytes()
    text = tmp_path / "text.dramatis"
    text.write_text("Dear diary")
    short = tmp_path / "short.dramatis"
    short.write_bytes(before[:9000])
    strange = tmp_path / "strange.dramatis"
    shutil.copyfile(library, strange)
    connection = sqlite3.connect(strange)
    connection.execute("CREATE TRIGGER evil AFTER INSERT ON setting BEGIN DELETE FROM article; END")
    connection.close()

    for backup, error in ((text, NotALibraryError), (short, DamagedError), (strange, DamagedError)):
        with pytest.raises(error):
            restore(library, backup)
    with pytest.raises(MissingError):
        restore(library, tmp_path / "none.dramatis")

    assert library.read_bytes() == before
    assert not library.with_name("school.dramatis.backups").exists()
    assert list(tmp_path.glob("*.part*")) == []


def test_a_killed_restore_leaves_one_library_or_the_other(library: Path, tmp_path: Path, campaign: int) -> None:
    backups = [tmp_path / "first.dramatis", tmp_path / "second.dramatis"]
    contents = []
    with Store.open(library) as store:
        for number, backup in enumerate(backups):
            add_settings(store, 1000 * (number + 1), 1000 * (number + 1) + 900, 300)
            store.backup(backup)
            contents.append(content(store))
    moments = random.Random(5)
    for _ in range(10 * campaign):
        kill_soon(moments, "writer_child", "swap", library, *backups)
        with Store.open(library) as store:
            assert content(store) in contents
            assert store.problems() == []
