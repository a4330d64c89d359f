"""Backups and the way back, as the window asks for them."""

from pathlib import Path

import pytest

from db.backup import list_backups
from db.model.errors import DamagedError, LibraryError
from desktop.library import keeping
from desktop.library.lessons import problems
from desktop.library.library import Library
from desktop.library.studying import set_actor_key
from tests import made
from tests.db.rig import content


def test_there_is_one_backup_a_day(made_file: made.File) -> None:
    assert list_backups(keeping.backups_folder(made_file.path)) == []
    with Library.open(made_file.path) as library:
        first = keeping.back_up_today(library)
        assert first is not None
        assert keeping.back_up_today(library) is None

    assert first.parent == keeping.backups_folder(made_file.path)
    assert list_backups(keeping.backups_folder(made_file.path)) == [first]


def test_who_may_not_write_makes_no_backup(made_file: made.File) -> None:
    with Library.open(made_file.path, write=False) as library:
        assert keeping.back_up_today(library) is None
    assert not keeping.backups_folder(made_file.path).exists()


def test_a_copy_holds_what_was_there(made_file: made.File, tmp_path: Path) -> None:
    with Library.open(made_file.path) as library:
        before = content(library.store)
        keeping.back_up_to(library, tmp_path / "copy.dramatis")
        set_actor_key(library, made_file.ids.actors[0], False)

    with Library.open(tmp_path / "copy.dramatis", write=False) as copy:
        assert content(copy.store) == before
        assert problems(copy) == []


def test_a_backup_is_restored_and_the_present_file_kept(made_file: made.File) -> None:
    with Library.open(made_file.path) as library:
        before = content(library.store)
        backup = keeping.back_up_today(library)
        set_actor_key(library, made_file.ids.actors[0], False)
        after = content(library.store)
    assert backup is not None

    kept = keeping.restore(made_file.path, backup)

    assert kept is not None
    for path, expected in ((made_file.path, before), (kept, after), (backup, before)):
        with Library.open(path, write=False) as library:
            assert content(library.store) == expected
    assert set(list_backups(keeping.backups_folder(made_file.path))) == {kept, backup}


def test_a_library_that_is_open_is_not_replaced(made_file: made.File) -> None:
    with Library.open(made_file.path) as library:
        backup = keeping.back_up_today(library)
        assert backup is not None
        with pytest.raises(LibraryError, match="has the library"):
            keeping.restore(made_file.path, backup)
        assert problems(library) == []


def test_a_damaged_backup_is_not_restored(made_file: made.File) -> None:
    with Library.open(made_file.path) as library:
        backup = keeping.back_up_today(library)
    assert backup is not None
    whole = made_file.path.read_bytes()
    backup.write_bytes(backup.read_bytes()[:8192] + bytes(len(whole) - 8192))

    with pytest.raises(DamagedError):
        keeping.restore(made_file.path, backup)
    assert made_file.path.read_bytes() == whole
