"""Transactions, rows and their images, threads."""

import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from db.migrate import latest
from db.model.change import RowImage
from db.model.errors import LockedError, MissingError, ReadOnlyError, StorageError
from db.store import Store
from tests.db.rig import add_settings, content, settings

ACTOR = {"uuid": "u1", "name": "Ann", "kind": "person", "gloss": "A judge.", "key": 0}


@pytest.fixture
def store(library: Path):
    with Store.open(library) as store:
        yield store


def fail_after(store: Store, name: str) -> None:
    """Add a setting in a block of its own and fail."""
    with store.atomic():
        store.insert("setting", name=name, value="")
        raise ZeroDivisionError


def test_a_new_library_is_whole_and_says_what_it_is(library: Path, store: Store) -> None:
    assert store.problems() == []
    assert not store.read_only
    assert store.read_only_reason == ""
    assert not store.unclean
    assert store.row("SELECT * FROM pragma_application_id") == (0x4472616D,)
    assert store.row("SELECT * FROM pragma_user_version") == (latest(),)


def test_a_writer_is_set_up_to_lose_nothing(store: Store) -> None:
    wanted = {"synchronous": 2, "journal_mode": "truncate", "foreign_keys": 1, "trusted_schema": 0}
    wanted |= {"cell_size_check": 1, "mmap_size": 0, "busy_timeout": 5000}

    found = {name: store._connection.execute(f"PRAGMA {name}").fetchone() for name in wanted}

    # A build of SQLite without memory mapping answers nothing.
    assert {name: row[0] for name, row in found.items() if row} | {"mmap_size": 0} == wanted


def test_create_refuses_an_existing_file(library: Path) -> None:
    before = library.read_bytes()

    with pytest.raises(StorageError, match="already a file"):
        Store.create(library)

    assert library.read_bytes() == before


def test_create_says_that_there_is_no_folder(tmp_path: Path) -> None:
    with pytest.raises(MissingError, match="no folder"):
        Store.create(tmp_path / "none" / "a.dramatis")


def test_a_failed_create_leaves_nothing_behind(tmp_path: Path) -> None:
    folder = tmp_path / "migrations"
    folder.mkdir()
    (folder / "0001_wrong.sql").write_text("CREATE TABLE setting (id INTEGER PRIMARY KEY); CREATE NONSENSE;")

    with pytest.raises(sqlite3.OperationalError, match="NONSENSE"):
        Store.create(tmp_path / "a.dramatis", migrations=folder)

    assert [path.name for path in tmp_path.iterdir()] == ["migrations"]


def test_closed_a_library_is_one_file_and_its_lock(library: Path) -> None:
    with Store.open(library) as store:
        add_settings(store, 1, 3)

    assert sorted(path.name for path in library.parent.iterdir()) == ["school.dramatis", "school.dramatis.lock"]


@pytest.mark.parametrize(
    "name", ["a?b#c%d%20e.dramatis", "Ärger mit Łódź 木.dramatis", " blank .dramatis", "a&mode=ro.dramatis"]
)
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_any_name_will_do(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "a folder?mode=ro#%41"
    folder.mkdir()

    with Store.create(folder / name) as store:
        add_settings(store, 1, 2)
        store.backup(folder / f"copy of {name}")

    for path in (folder / name, folder / f"copy of {name}"):
        with Store.open(path, write=False) as store:
            assert settings(store) == [1, 2]


def test_a_row_goes_in_changes_and_goes(store: Store) -> None:
    with store.atomic() as images:
        ann = store.insert("actor", **ACTOR)
        store.update("actor", ann, name="Anne", key=1)
        store.delete("actor", ann)

    first = {"id": ann, **ACTOR}
    second = {**first, "name": "Anne", "key": 1}
    assert images == [
        RowImage("actor", ann, None, first),
        RowImage("actor", ann, first, second),
        RowImage("actor", ann, second, None),
    ]


def test_an_update_that_changes_nothing_is_none(store: Store) -> None:
    with store.atomic() as images:
        ann = store.insert("actor", **ACTOR)
        store.update("actor", ann, name="Ann", key=False)

    assert len(images) == 1


def test_a_time_stamp_alone_is_no_change_but_goes_along_with_one(store: Store) -> None:
    with store.atomic():
        article = _article(store)
        position = store.insert("reading_position", article_id=article, offset=1, furthest=1, changed="then")

    with store.atomic() as images:
        store.update("reading_position", position, offset=1, changed="now")
    assert images == []
    with store.atomic() as images:
        store.update("reading_position", position, offset=2, changed="now")
    assert images[0].after is not None
    assert images[0].after["changed"] == "now"
    with store.quiet():
        store.update("reading_position", position, changed="later")
    assert store.row("SELECT changed FROM reading_position") == ("later",)


def test_many_rows_change_at_once_as_they_would_one_by_one(store: Store) -> None:
    add_settings(store, 1, 50)
    before = content(store)
    with store.atomic() as one_by_one:
        for row_id in range(1, 41):
            store.update("setting", row_id, name=f"{row_id} new", value="木" if row_id > 3 else f"{row_id} xxxxxxxxxx")
    after = content(store)
    store.apply(image.reversed() for image in reversed(one_by_one))
    with store.atomic() as at_once:
        changes = {row_id: (f"{row_id} new", "木" if row_id > 3 else f"{row_id} xxxxxxxxxx") for row_id in range(1, 41)}
        store.update_all("setting", ("name", "value"), changes)

    assert content(store) == after
    assert sorted(at_once) == sorted(one_by_one)
    store.apply(image.reversed() for image in reversed(at_once))
    assert content(store) == before
    with store.atomic() as nothing:
        store.update_all("setting", ("value",), {1: ("1 xxxxxxxxxx",)})
        store.update_all("setting", ("value",), {})
    assert nothing == []
    with pytest.raises(RuntimeError, match="not all of the rows"), store.atomic():
        store.update_all("setting", ("value",), {1: ("",), 99: ("",)})
    assert content(store) == before


def test_an_inner_block_that_fails_takes_only_itself_back(store: Store) -> None:
    with store.atomic() as outer:
        store.insert("setting", name="1", value="")
        with store.atomic() as inner:
            store.insert("setting", name="2", value="")
        with pytest.raises(ZeroDivisionError):
            fail_after(store, "3")
        store.insert("setting", name="4", value="")

    assert settings(store) == [1, 2, 4]
    assert [image.id for image in inner] == [2]
    assert [image.after and image.after["name"] for image in outer] == ["1", "2", "4"]


def test_an_outer_block_that_fails_takes_all_back(store: Store) -> None:
    with pytest.raises(ZeroDivisionError), store.atomic():
        fail_after(store, "1")

    assert settings(store) == []


@pytest.mark.parametrize("then", ["commit", "insert", "inner block"])
def test_nothing_is_written_after_sqlite_has_taken_a_transaction_back_by_itself(store: Store, then: str) -> None:
    # As it does after some failures of the disk; what follows would otherwise be committed row by row.
    def write() -> None:
        with store.atomic():
            store.insert("setting", name="1", value="")
            store._connection.execute("ROLLBACK")
            if then == "insert":
                store.insert("setting", name="2", value="")
            elif then == "inner block":
                add_settings(store, 3, 3)

    with pytest.raises(StorageError, match="taken back"):
        write()

    assert settings(store) == []
    add_settings(store, 1, 2)
    assert settings(store) == [1, 2]


def test_quiet_writes_are_in_no_list(store: Store) -> None:
    with store.atomic() as outer:
        with store.quiet():
            store.insert("setting", name="1", value="")
            with store.atomic() as inner:
                store.insert("setting", name="2", value="")
        store.insert("setting", name="3", value="")

    assert len(inner) == 1
    assert [image.after and image.after["name"] for image in outer] == ["3"]
    assert settings(store) == [1, 2, 3]


def test_rows_are_written_in_transactions_only(store: Store) -> None:
    for write in (
        lambda: store.insert("setting", name="1", value=""),
        lambda: store.update("setting", 1, value=""),
        lambda: store.update_all("setting", ("value",), {1: ("",)}),
        lambda: store.delete("setting", 1),
    ):
        with pytest.raises(RuntimeError, match=r"atomic\(\)"):
            write()


def test_rows_only_reads(store: Store) -> None:
    with pytest.raises(ValueError, match="reads"):
        store.rows("DELETE FROM setting")


def test_no_sql_is_built_from_strange_names(store: Store) -> None:
    with store.atomic():
        with pytest.raises(ValueError, match="no table"):
            store.insert('setting" (id) VALUES (1) --', name="1")
        with pytest.raises(ValueError, match="no column"):
            store.insert("setting", **{"name) --": 1})
        with pytest.raises(ValueError, match="no column"):
            store.update("setting", 1, **{'name" = 1 --': 1})
        with pytest.raises(ValueError, match="no column"):
            store.update_all("setting", ('name" = 1 --',), {1: ("",)})
        with pytest.raises(ValueError, match="no table"):
            store.delete("sqlite_schema", 1)


def test_a_row_that_is_not_there_is_our_mistake(store: Store) -> None:
    with store.atomic():
        with pytest.raises(RuntimeError, match="no row 7"):
            store.update("setting", 7, value="")
        with pytest.raises(RuntimeError, match="no row 7"):
            store.delete("setting", 7)


def test_a_broken_rule_of_a_table_is_our_mistake_and_changes_nothing(store: Store) -> None:
    def write() -> None:
        with store.atomic():
            store.insert("setting", name="1", value="")
            store.insert("paragraph", article_id=99, start=0, end=1, kind="body", number=1)

    with pytest.raises(sqlite3.IntegrityError):
        write()

    assert settings(store) == []


def test_rows_that_are_missing_at_the_end_are_noticed_at_the_commit(store: Store) -> None:
    orphan = {"id": 5, "article_id": 99, "start": 0, "end": 1, "kind": "body", "number": 1}

    def write() -> None:
        with store.atomic():
            store.insert("setting", name="1", value="")
            store.apply([RowImage("paragraph", 5, None, orphan)])

    with pytest.raises(sqlite3.IntegrityError):
        write()

    assert settings(store) == []
    add_settings(store, 1, 1)
    assert store.problems() == []


def test_images_may_come_in_an_order_in_which_rows_are_missing_for_a_while(store: Store) -> None:
    with store.atomic() as images:
        article = _article(store)
        store.insert("paragraph", article_id=article, start=0, end=1, kind="body", number=1)
    store.apply(image.reversed() for image in images)  # the article first: wrong, but whole in the end

    assert store.rows("SELECT id FROM article") == []
    store.apply(reversed(images))
    assert store.rows("SELECT article_id FROM paragraph") == [(article,)]


def test_apply_refuses_rows_that_somebody_else_has_changed(store: Store) -> None:
    add_settings(store, 1, 1)
    with store.atomic() as images:
        store.insert("setting", name="2", value="")
        store.update("setting", 1, value="new")
    with store.atomic():
        store.update("setting", 1, value="newer")
    before = content(store)

    with pytest.raises(RuntimeError, match="setting 1"):
        store.apply(image.reversed() for image in reversed(images))

    assert content(store) == before


def test_another_thread_sees_all_of_a_transaction_or_nothing(store: Store) -> None:
    seen: list[int] = []
    with store.atomic():
        store.insert("setting", name="1", value="")
        reader = threading.Thread(target=lambda: seen.append(len(settings(store))))
        reader.start()
        store.insert("setting", name="2", value="")
    reader.join()

    assert seen == [2]


def test_many_threads_write_and_none_is_lost(store: Store) -> None:
    def write(thread: int) -> None:
        for number in range(10):
            add_settings(store, 100 * thread + number, 100 * thread + number)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(settings(store)) == 40


def test_a_reader_beside_the_writer_neither_waits_nor_takes_its_locks_away(library: Path, store: Store) -> None:
    # POSIX drops all locks of a process on a file when any of its descriptors of that file is closed.
    add_settings(store, 1, 1)
    stranger = "import sqlite3, sys\nc = sqlite3.connect(sys.argv[1], timeout=0)\nc.execute('BEGIN IMMEDIATE')"
    with store.atomic():
        store.insert("setting", name="2", value="")
        with Store.open(library, write=False) as reader:
            assert settings(reader) == [1]
        command = [sys.executable, "-c", stranger, str(library)]
        refused = subprocess.run(command, capture_output=True, text=True, check=False)

    assert "database is locked" in refused.stderr
    with Store.open(library, write=False) as reader:
        assert settings(reader) == [1, 2]


def test_a_commit_that_a_reader_holds_up_is_taken_back_and_can_be_tried_again(library: Path) -> None:
    with Store.open(library, busy_seconds=0.01) as store:
        reader = sqlite3.connect(library, isolation_level=None)
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM setting").fetchone()
        with pytest.raises(LockedError, match="Another program"), store.atomic() as images:
            store.insert("setting", name="1", value="")
        reader.close()

        assert len(images) == 1
        assert settings(store) == []
        add_settings(store, 1, 1)
        assert settings(store) == [1]


def test_a_read_only_store_says_so_when_it_is_written_to(library: Path) -> None:
    with Store.open(library, write=False) as store:
        assert store.read_only
        with pytest.raises(ReadOnlyError, match="for reading only"), store.atomic():
            pass
        with pytest.raises(ReadOnlyError, match="for reading only"), store.quiet():
            pass


def test_reading_leaves_no_trace(library: Path) -> None:
    library.with_name("school.dramatis.lock").unlink()
    before = library.read_bytes(), library.stat().st_mtime_ns

    with Store.open(library, write=False) as store:
        assert store.problems() == []

    assert [path.name for path in library.parent.iterdir()] == ["school.dramatis"]
    assert (library.read_bytes(), library.stat().st_mtime_ns) == before


def test_close_may_be_called_twice_but_not_inside_a_transaction(library: Path) -> None:
    store = Store.open(library)
    with store.atomic(), pytest.raises(RuntimeError, match="close"):
        store.close()
    store.close()
    store.close()

    with pytest.raises(sqlite3.ProgrammingError):
        store.rows("SELECT 1")


def _article(store: Store) -> int:
    return store.insert(
        "article", uuid="a", title="T", author="", publication="", published_confirmed=0, origin="", language="en",
        form="article", edition=1, text="x", words=1, sha256="", added="", changed="",
    )  # fmt: skip
