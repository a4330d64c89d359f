"""Which files are let in, what is said about the others, and that they are left alone."""

import os
import shutil
import sqlite3
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from db.migrate import latest
from db.model.errors import (
    DamagedError,
    LibraryError,
    LockedError,
    MissingError,
    NewerLibraryError,
    NotALibraryError,
    StorageError,
)
from db.store import Store
from tests.db.rig import add_settings, content, hot_journal, interrupt, run, settings


@pytest.fixture
def library(library: Path) -> Path:
    with Store.open(library) as store:
        add_settings(store, 1, 200, 100)
    return library


def _database(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def _zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "text " * 1000)


STRANGERS = {
    "empty": (lambda path: path.write_bytes(b""), "is empty"),
    "one byte": (lambda path: path.write_bytes(b"S"), "not a Dramatis library"),
    "the magic bytes alone": (lambda path: path.write_bytes(b"SQLite format 3\0"), "not a Dramatis library"),
    "text": (lambda path: path.write_text("Dear diary\n" * 1000), "not a Dramatis library"),
    "zeroes": (lambda path: path.write_bytes(bytes(100_000)), "not a Dramatis library"),
    "zip": (_zip, "not a Dramatis library"),
    "folder": (lambda path: path.mkdir(), "folder"),
    "another database": (lambda path: _database(path, "CREATE TABLE t (a)"), "is a database, but not"),
    "another program's": (
        lambda path: _database(path, "PRAGMA application_id = 77", "CREATE TABLE article (id INTEGER PRIMARY KEY)"),
        "is a database, but not",
    ),
    "another one with a log": (
        lambda path: _database(path, "PRAGMA journal_mode = WAL", "CREATE TABLE t (a)"),
        "is a database, but not",
    ),
}


@pytest.mark.parametrize("write", [True, False])
@pytest.mark.parametrize("name", STRANGERS)
def test_other_files_are_refused_and_left_alone(tmp_path: Path, name: str, write: bool) -> None:
    make, sentence = STRANGERS[name]
    path = tmp_path / "x.dramatis"
    make(path)
    before = path.read_bytes() if path.is_file() else None

    with pytest.raises(NotALibraryError, match=sentence) as refused:
        Store.open(path, write=write)

    assert refused.value.remedy
    assert [each.name for each in tmp_path.iterdir()] == ["x.dramatis"]
    assert (path.read_bytes() if path.is_file() else None) == before


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes among Windows' files")
def test_a_pipe_does_not_hang_the_program(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x.dramatis")

    with pytest.raises(NotALibraryError, match="not a file"):
        Store.open(tmp_path / "x.dramatis")


@pytest.mark.parametrize("write", [True, False])
def test_a_missing_file_is_not_made(tmp_path: Path, write: bool) -> None:
    with pytest.raises(MissingError, match="no file"):
        Store.open(tmp_path / "x.dramatis", write=write)
    with pytest.raises(MissingError, match="no folder"):
        Store.open(tmp_path / "none" / "x.dramatis", write=write)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("write", [True, False])
def test_a_newer_library_is_refused_untouched(library: Path, write: bool) -> None:
    _database(library, "PRAGMA user_version = 99")
    before = library.read_bytes()

    with pytest.raises(NewerLibraryError, match="Update Dramatis"):
        Store.open(library, write=write)

    assert library.read_bytes() == before


def test_a_library_without_tables_is_damaged(tmp_path: Path) -> None:
    _database(tmp_path / "x.dramatis", "PRAGMA application_id = 1148346733")

    with pytest.raises(DamagedError, match="no tables"):
        Store.open(tmp_path / "x.dramatis")


@pytest.mark.parametrize("write", [True, False])
def test_a_library_that_ends_too_early_is_damaged(library: Path, write: bool) -> None:
    whole = library.read_bytes()
    for size in (100, 511, 4096, 5000, len(whole) // 2, len(whole) - 4096):
        library.write_bytes(whole[:size])
        with pytest.raises(DamagedError, match="damaged") as refused:
            Store.open(library, write=write)
        assert "backup" in refused.value.remedy
        assert library.read_bytes() == whole[:size]


@hypothesis_settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_changed_bytes_never_end_in_anything_but_a_sentence(library: Path, data: st.DataObject) -> None:
    damaged = library.with_name("damaged.dramatis")
    whole = bytearray(library.read_bytes())
    for _ in range(data.draw(st.integers(1, 20))):
        # Half of them in the header and the schema, where they hurt most.
        end = data.draw(st.sampled_from([120, 4096, len(whole), len(whole)]))
        whole[data.draw(st.integers(0, end - 1))] = data.draw(st.integers(0, 255))
    damaged.write_bytes(whole)

    try:
        told = _use(damaged)
    finally:
        for path in library.parent.glob("damaged.*"):
            path.unlink()
    # Changed names of tables and columns, as text that SQLite still understands, look like a mistake of ours.
    if isinstance(told, sqlite3.Error):
        assert told.sqlite_errorname.startswith(("SQLITE_ERROR", "SQLITE_CONSTRAINT"))
    assert not isinstance(told, LibraryError) or told.remedy


def test_a_schema_that_is_no_text_is_damage(library: Path) -> None:
    whole = library.read_bytes()
    library.write_bytes(whole.replace(b"CREATE TABLE setting", b"CREATE TABLE\x80setting"))

    with pytest.raises(DamagedError, match="damaged"):
        Store.open(library)


def _use(library: Path) -> LibraryError | sqlite3.Error | None:
    """What reading, checking and writing a library ends in."""
    try:
        with Store.open(library, busy_seconds=0) as store:
            store.problems()
            store.rows("SELECT * FROM setting")
            add_settings(store, 5000, 5010)
    except (LibraryError, sqlite3.Error) as error:
        return error
    return None


def test_a_symbolic_link_leads_to_the_same_lock(library: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link.dramatis"
    link.symlink_to(library)

    with Store.open(link) as store, Store.open(library) as second:
        assert store.path == library
        assert not store.read_only
        assert second.read_only

    assert [path.name for path in link.parent.iterdir()] == ["link.dramatis"]


def test_another_programs_transaction_is_waited_for_and_then_named(library: Path) -> None:
    stranger = sqlite3.connect(library, isolation_level=None)
    stranger.execute("BEGIN EXCLUSIVE")
    with pytest.raises(LockedError, match="Another program"):
        Store.open(library, busy_seconds=0.05)
    with pytest.raises(LockedError, match="Another program"):
        Store.open(library, busy_seconds=0.05, write=False)
    stranger.close()

    Store.open(library).close()


def test_a_library_that_somebody_put_into_wal_mode_comes_back(library: Path) -> None:
    _database(library, "PRAGMA journal_mode = WAL", "INSERT INTO setting (name, value) VALUES ('201', '')")

    with Store.open(library) as store:
        assert settings(store) == list(range(1, 202))
        add_settings(store, 202, 202)

    assert library.read_bytes()[18:20] == b"\1\1"


def test_text_that_is_none_is_damage(library: Path) -> None:
    _database(library, "UPDATE setting SET value = CAST(x'61ff' AS TEXT) WHERE name = '7'")

    with Store.open(library) as store, pytest.raises(DamagedError, match="damaged"):
        store.rows("SELECT value FROM setting")


@pytest.mark.parametrize("written", [1, 2, 5, 30])
def test_an_interrupted_change_is_taken_back_by_the_next_writer(library: Path, written: int) -> None:
    with Store.open(library, write=False) as store:
        before = content(store)
    interrupt(library, written)

    with Store.open(library) as store:
        assert not store.read_only
        assert content(store) == before
        assert store.problems() == []
    assert not library.with_name("school.dramatis-journal").exists()


@pytest.mark.parametrize("written", [1, 2, 5, 30])
def test_an_interrupted_change_is_read_past_without_writing(library: Path, written: int) -> None:
    with Store.open(library, write=False) as store:
        before = content(store)
    interrupt(library, written)
    files = {path.name: path.read_bytes() for path in library.parent.iterdir()}

    with Store.open(library, write=False) as store:
        assert content(store) == before
        assert store.problems() == []
        assert "interrupted" in store.read_only_reason
        folder = store._file.folder
        assert folder is not None
        assert folder.exists()

    assert not folder.exists()
    assert {path.name: path.read_bytes() for path in library.parent.iterdir()} == files


@hypothesis_settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_whichever_pages_were_written_the_state_before_comes_back(library: Path, data: st.DataObject) -> None:
    torn = library.with_name("torn.dramatis")
    shutil.copyfile(library, torn)
    before = torn.read_bytes()
    with Store.open(torn) as store, store.atomic():
        for number in range(1, 40):
            store.update("setting", number, value="changed" * 20)
        for number in range(300, 500):
            store.insert("setting", name=str(number), value="new" * 20)
    after = torn.read_bytes()
    pages = [after[start : start + 4096] for start in range(0, len(after), 4096)]
    for index, start in enumerate(range(0, len(before), 4096)):
        if data.draw(st.booleans()):
            pages[index] = before[start : start + 4096]
    size = data.draw(st.integers(len(before) // 4096, len(pages)))
    torn.write_bytes(b"".join(pages[:size]))
    torn.with_name("torn.dramatis-journal").write_bytes(hot_journal(before))

    with Store.open(torn) as store:
        assert settings(store) == list(range(1, 201))
        assert store.problems() == []

    assert torn.read_bytes() == before


def test_an_unclean_exit_is_noticed_once(library: Path) -> None:
    assert run("writer_child", "abandon", library).split() == ["1"]

    with Store.open(library, write=False) as reader:
        assert not reader.unclean
    with Store.open(library) as store:
        assert store.unclean
        with Store.open(library) as second:
            assert not second.unclean
    with Store.open(library) as store:
        assert not store.unclean


def test_a_failed_opening_keeps_the_mark_of_an_unclean_exit(library: Path) -> None:
    run("writer_child", "abandon", library)
    _database(library, "PRAGMA user_version = 99")
    with pytest.raises(NewerLibraryError):
        Store.open(library)
    _database(library, f"PRAGMA user_version = {latest()}")

    with Store.open(library) as store:
        assert store.unclean


def test_a_disk_error_names_the_library(library: Path) -> None:
    with Store.open(library) as store:
        library.rename(library.with_name("moved.dramatis"))
        if sys.platform == "win32":
            pytest.skip("Windows does not move open files")
        with pytest.raises(StorageError, match="moved or deleted"), store.atomic():
            store.insert("setting", name="201", value="")
        library.with_name("moved.dramatis").rename(library)
        add_settings(store, 201, 201)
        assert settings(store)[-1] == 201
