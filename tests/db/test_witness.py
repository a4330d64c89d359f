"""Somebody else writes the library while it is open: noticed before a change, and nothing of theirs is lost."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from db.model.errors import ChangedElsewhereError, VanishedError
from db.store import Store
from tests.db.rig import add_settings, run, settings


def write_past_the_lock(library: Path) -> None:
    """What a second machine does on a share where locks do not work."""
    with closing(sqlite3.connect(library, isolation_level=None)) as stranger:
        stranger.execute("INSERT INTO setting (name, value) VALUES ('1000', 'theirs')")


def in_another_process(library: Path) -> None:
    run("stranger_child", library)


def put_in_its_place(library: Path) -> None:
    """What a program does that copies files from one machine to another."""
    copy = library.with_name("copy")
    shutil.copyfile(library, copy)
    write_past_the_lock(copy)
    copy.replace(library)


@pytest.mark.parametrize("stranger", [write_past_the_lock, in_another_process, put_in_its_place])
def test_nothing_is_written_over_what_somebody_else_wrote(library: Path, stranger: Callable[[Path], None]) -> None:
    with Store.open(library) as store:
        add_settings(store, 1, 3)
        stranger(library)
        for _ in range(2):  # nor at the second try
            with pytest.raises(ChangedElsewhereError, match="changed by somebody else"):
                add_settings(store, 4, 4)
        with pytest.raises(ChangedElsewhereError):
            store.look_for_changes()
        store.backup(library.with_name("mine.dramatis"))

    with Store.open(library, write=False) as store:
        assert settings(store) == [1, 2, 3, 1000]
    with Store.open(library.with_name("mine.dramatis"), write=False) as store:
        assert settings(store)[:3] == [1, 2, 3]


def test_ones_own_changes_are_no_surprise(library: Path) -> None:
    with Store.open(library) as store:
        for number in range(5):
            add_settings(store, number, number)
            store.backup(library.with_name("copy.dramatis"))
            with Store.open(library, write=False) as reader:
                assert settings(reader)[-1] == number
        store.compact(lambda: False)
        add_settings(store, 5, 5)
        with pytest.raises(ZeroDivisionError), store.atomic():
            store.insert("setting", name="6", value=str(1 // 0))
        store.look_for_changes()
        add_settings(store, 6, 6)
        assert settings(store) == list(range(7))


def test_a_reader_hears_of_the_changes_of_the_writer(library: Path) -> None:
    with Store.open(library) as writer, Store.open(library, write=False) as reader:
        reader.look_for_changes()
        add_settings(writer, 1, 1)
        with pytest.raises(ChangedElsewhereError):
            reader.look_for_changes()


@pytest.mark.skipif(os.name == "nt", reason="there, nobody can take away a file that is open")
def test_a_file_that_is_gone_is_not_written_to(library: Path) -> None:
    copy = library.with_name("kept.dramatis")
    with Store.open(library) as store:
        add_settings(store, 1, 3)
        library.unlink()
        with pytest.raises(VanishedError, match="moved or deleted"):
            add_settings(store, 4, 4)
        assert settings(store) == [1, 2, 3]
        store.backup(copy)  # what this program still holds can be saved elsewhere
    assert not library.exists()
    with Store.open(copy) as store:
        assert settings(store) == [1, 2, 3]
        assert store.problems() == []


@pytest.mark.skipif(os.name == "nt", reason="there, nobody can take away a file that is open")
def test_a_file_that_comes_back_is_written_to_again(library: Path) -> None:
    away = library.with_name("away")
    with Store.open(library) as store:
        library.rename(away)
        with pytest.raises(VanishedError):
            add_settings(store, 1, 1)
        away.rename(library)
        add_settings(store, 1, 1)
        assert settings(store) == [1]
