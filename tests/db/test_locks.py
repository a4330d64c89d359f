"""Who may write, across stores, threads and processes."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import Popen

import pytest

from db.locks import LibraryLock
from db.model.errors import LockedError
from db.store import Store
from tests.db.rig import add_settings, settings, start


@contextmanager
def another_program(library: Path) -> Iterator[tuple[Popen[str], str]]:
    """A child that holds the library, and how it got it."""
    with start("writer_child", "hold", library) as child:
        assert child.stdout is not None
        yield child, child.stdout.readline().strip()
        if child.poll() is None:
            child.communicate()


def test_the_second_program_reads_and_is_told_why(library: Path) -> None:
    with another_program(library) as (_, got), Store.open(library) as store:
        assert got == "writer"
        assert store.read_only
        assert store.read_only_reason.startswith("Another Dramatis has this library open.")
        assert settings(store) == []


def test_the_second_program_writes_when_the_first_has_closed(library: Path) -> None:
    with Store.open(library) as store:
        with another_program(library) as (_, got):
            assert got == "read-only"
        add_settings(store, 1, 1)
    with another_program(library) as (_, got):
        assert got == "writer"


def test_two_stores_of_one_process_keep_each_other_out(library: Path) -> None:
    with Store.open(library) as first:
        with Store.open(library) as second:
            assert second.read_only
        with Store.open(library, write=False) as reader:
            assert reader.read_only
        # Neither of their ends has let go of the first one's lock.
        with Store.open(library) as third:
            assert third.read_only
        add_settings(first, 1, 1)


def test_a_killed_program_holds_nothing(library: Path) -> None:
    with another_program(library) as (child, got):
        assert got == "writer"
        child.kill()
        child.wait()
        with Store.open(library) as store:
            assert not store.read_only
            assert store.unclean


def test_the_file_stays_and_says_whether_somebody_writes(library: Path) -> None:
    mark = library.with_name("school.dramatis.lock")
    node = mark.stat().st_ino
    assert mark.read_bytes() == b"closed\n"

    with Store.open(library):
        assert mark.read_bytes() == b"open  \n"

    assert mark.read_bytes() == b"closed\n"
    assert mark.stat().st_ino == node


def test_a_file_of_somebody_else_with_the_locks_name_does_no_harm(library: Path) -> None:
    library.with_name("school.dramatis.lock").write_bytes(b"\xff" * 5000)

    with Store.open(library) as store:
        assert not store.read_only
        assert not store.unclean
    with Store.open(library) as store:
        assert not store.unclean


def test_a_folder_with_the_locks_name_makes_the_library_read_only(library: Path) -> None:
    library.with_name("school.dramatis.lock").unlink()
    library.with_name("school.dramatis.lock").mkdir()

    with Store.open(library) as store:
        assert store.read_only
        assert store.read_only_reason


def test_a_lock_is_refused_in_words(library: Path) -> None:
    lock = LibraryLock.take(library)
    with pytest.raises(LockedError, match=r"school\.dramatis"):
        LibraryLock.take(library)
    lock.release(clean=True)
    LibraryLock.take(library).release(clean=True)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not fork")
def test_a_lock_does_not_go_to_children_that_run_another_program(library: Path) -> None:
    with Store.open(library) as store:
        assert store._file.lock is not None
        assert not os.get_inheritable(store._file.lock._descriptor)
