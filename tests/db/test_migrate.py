"""From an older schema to the newest: all of it or nothing, with a backup first."""

import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from db import indexing
from db.backup import list_backups
from db.migrate import MIGRATIONS, latest, migrations, statements
from db.model.errors import StorageError
from db.store import Store
from desktop.library.bundled import _Builder
from desktop.library.lessons import problems, read_lesson
from desktop.library.library import Library
from desktop.settings import resource
from tests import made
from tests.db.old_versions import load, old_version
from tests.db.rig import add_settings, content, kill_soon, settings


@pytest.fixture
def library(library: Path) -> Path:
    with Store.open(library) as store:
        add_settings(store, 1, 300)
    return library


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    """The migrations with two more."""
    folder = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, folder)
    number = latest() + 1
    (folder / f"{number:04}_colour.sql").write_text(
        "ALTER TABLE setting ADD COLUMN colour TEXT NOT NULL DEFAULT 'red; or blue';\n"
        "CREATE TABLE trace (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;\n"
    )
    (folder / f"{number + 1:04}_rename.sql").write_text(
        "INSERT INTO trace (name) SELECT name || ';' FROM setting;\nALTER TABLE trace RENAME TO trail; -- the end\n"
    )
    return folder


def test_the_migrations_are_numbered_without_a_gap() -> None:
    assert [number for number, _ in migrations()] == list(range(1, latest() + 1))


OLD_VERSIONS = range(1, latest())
WITH_INDEX = 5
"""The first version that keeps an index of the library's words."""


@pytest.fixture(params=OLD_VERSIONS)
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A library as the program of an older version has left it."""
    return load(request.param, tmp_path / "older.dramatis")


Tables = dict[str, list[tuple[object, ...]]]


def without_new_columns(after: Tables, before: Tables) -> Tables:
    """The tables that were there before; a migration adds columns behind the others."""
    return {
        name: [row[: len(before[name][0])] for row in after[name]] if before[name] else after[name] for name in before
    }


def test_for_each_migration_the_version_before_it_is_written_down() -> None:
    missing = [number for number in OLD_VERSIONS if not old_version(number).exists()]
    assert missing == [], "see tests/db/old_versions.py"


def test_a_library_of_an_older_version_has_everything_afterwards(older: Path) -> None:
    with closing(sqlite3.connect(older)) as connection:
        names = connection.execute(  # of the index, problems() asks below
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'"
        ).fetchall()
        before = {name: connection.execute(f'SELECT * FROM "{name}" ORDER BY id').fetchall() for (name,) in names}

    with Library.open(older) as library:
        assert problems(library) == []
        assert library.store.row("SELECT * FROM pragma_user_version") == (latest(),)
        after = content(library.store)
        assert without_new_columns(after, before) == before
        lesson = read_lesson(library, library.articles.summaries()[0].id)
        assert lesson.article.text == made.TEXT
        assert [actor.name for actor in lesson.actors] == ["Ann 🙂", "مريم", "Cairo", "Ben", "the League"]
        assert library.study.setting("open article") == "article-1"

    (backup,) = list_backups(older.with_name("older.dramatis.backups"))
    with closing(sqlite3.connect(backup)) as connection:
        found = {name: connection.execute(f'SELECT * FROM "{name}" ORDER BY id').fetchall() for name in before}
    assert found == before


def sources_of_old(folder: Path) -> Path:
    """The bundled articles without what came with later versions: questions, which stand at the end of each file."""
    for source in resource("library").iterdir():
        (folder / source.name).write_text(source.read_text("utf-8").partition("\n[[question]]")[0], "utf-8")
    return folder


@pytest.mark.parametrize("number", OLD_VERSIONS)
def test_the_bundled_articles_of_an_older_version_are_all_there(
    number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "old").mkdir()
    for _, path in migrations()[:number]:
        shutil.copy(path, tmp_path / "old")
    path = tmp_path / "library.dramatis"
    (tmp_path / "sources").mkdir()
    with Library(Store.create(path, migrations=tmp_path / "old")) as library:
        with monkeypatch.context() as of_old:
            if number < WITH_INDEX:
                of_old.setattr(indexing, "INDEXED", {})  # a program of that version kept none
            library.do("add", _Builder(library, sources_of_old(tmp_path / "sources")).build)
        before = content(library.store)

    with Library.open(path) as library:
        after = content(library.store)
        assert without_new_columns(after, before) == before
        assert {name for name, rows in after.items() if not rows and name not in before} == after.keys() - before.keys()
        assert problems(library) == []
        assert len(library.articles.summaries()) == 3
    (backup,) = list_backups(tmp_path / "library.dramatis.backups")
    with Store.open(backup, write=False, migrations=tmp_path / "old") as store:
        assert content(store) == before


def test_an_older_library_is_backed_up_and_brought_up_to_date(library: Path, newer: Path) -> None:
    with Store.open(library) as store:
        before = content(store)

    with Store.open(library, migrations=newer) as store:
        assert not store.read_only
        assert store.problems() == []
        assert store.row("SELECT * FROM pragma_user_version") == (latest() + 2,)
        assert store.row("SELECT count(*), min(name) FROM trail") == (300, "100;")
        assert store.row("SELECT colour FROM setting") == ("red; or blue",)

    (backup,) = list_backups(tmp := library.with_name("school.dramatis.backups"))
    with Store.open(backup, write=False) as store:
        assert content(store) == before
    assert list(tmp.iterdir()) == [backup]


def test_the_backup_goes_where_it_is_told(library: Path, newer: Path, tmp_path: Path) -> None:
    Store.open(library, migrations=newer, backups=tmp_path / "a" / "b").close()

    assert len(list_backups(tmp_path / "a" / "b")) == 1
    assert not library.with_name("school.dramatis.backups").exists()


def test_without_a_backup_nothing_is_migrated(library: Path, newer: Path, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be")

    with pytest.raises(StorageError):
        Store.open(library, migrations=newer, backups=tmp_path / "taken")

    with Store.open(library) as store:
        assert store.problems() == []


def test_an_older_library_can_be_read_without_changing_it(library: Path, newer: Path) -> None:
    before = library.read_bytes()

    with Store.open(library, migrations=newer, write=False) as store:
        assert store.row("SELECT count(*) FROM trail") == (300,)
        assert store.problems() == []
        folder = store._file.folder

    assert folder is not None
    assert not folder.exists()
    assert library.read_bytes() == before
    assert not library.with_name("school.dramatis.backups").exists()


def test_the_second_program_reads_an_older_library_that_the_first_holds(library: Path, newer: Path) -> None:
    with Store.open(library) as first, Store.open(library, migrations=newer) as second:
        assert second.read_only
        assert second.read_only_reason.startswith("Another Dramatis")
        assert second.row("SELECT count(*) FROM trail") == (300,)
        add_settings(first, 301, 301)


def test_a_migration_that_fails_changes_nothing(library: Path, newer: Path) -> None:
    last = sorted(newer.iterdir())[-1]
    last.write_text(last.read_text() + "INSERT INTO nowhere VALUES (1);")

    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        Store.open(library, migrations=newer)

    with Store.open(library) as store:
        assert not store.read_only
        assert settings(store) == list(range(1, 301))
        assert store.problems() == []


def test_a_migration_that_loses_rows_others_refer_to_changes_nothing(library: Path, newer: Path) -> None:
    first = newer / f"{latest() + 1:04}_colour.sql"
    first.write_text(first.read_text() + "INSERT INTO role (actor_id, title) VALUES (1, 'Judge');")

    with pytest.raises(sqlite3.IntegrityError, match="missing"):
        Store.open(library, migrations=newer)

    with Store.open(library) as store:
        assert store.problems() == []


def test_foreign_keys_are_watched_again_after_a_migration(library: Path, newer: Path) -> None:
    with Store.open(library, migrations=newer) as store, store.atomic(), pytest.raises(sqlite3.IntegrityError):
        store.insert("role", actor_id=1, title="Judge")


@pytest.mark.parametrize(
    ("script", "found"),
    [
        ("", []),
        ("-- nothing; at all\n", []),
        ("SELECT 1; SELECT 2;", ["SELECT 1;", "SELECT 2;"]),
        ("-- one; two\nSELECT 1; -- three; four\n", ["-- one; two\nSELECT 1;"]),
        ("SELECT ';', \"a;b\" /* c;d */;\nSELECT 2", ["SELECT ';', \"a;b\" /* c;d */;", "SELECT 2"]),
        (
            "CREATE TRIGGER a AFTER INSERT ON b BEGIN DELETE FROM c; DELETE FROM d; END; SELECT 3;",
            ["CREATE TRIGGER a AFTER INSERT ON b BEGIN DELETE FROM c; DELETE FROM d; END;", "SELECT 3;"],
        ),
    ],
)
def test_a_script_falls_into_its_statements(script: str, found: list[str]) -> None:
    assert list(statements(script)) == found


def test_a_migration_that_is_killed_leaves_the_old_or_the_new_schema(
    library: Path, newer: Path, tmp_path: Path, campaign: int
) -> None:
    with Store.open(library) as store:
        add_settings(store, 301, 20_000)
        before = content(store)
    moments = random.Random(7)
    versions: list[int] = []
    for _ in range(10 * campaign):
        copy = tmp_path / "copy.dramatis"
        shutil.copyfile(library, copy)
        kill_soon(moments, "writer_child", "upgrade", copy, newer, tmp_path / "backups")
        connection = sqlite3.connect(copy)
        versions.append(connection.execute("PRAGMA user_version").fetchone()[0])
        connection.close()
        if versions[-1] == latest():
            with Store.open(copy) as store:
                assert content(store) == before
                assert store.problems() == []
        with Store.open(copy, migrations=newer, backups=tmp_path / "backups") as store:
            assert store.row("SELECT count(*) FROM trail") == (20_000,)
            assert store.problems() == []
        shutil.rmtree(tmp_path / "backups")
    print(f"killed while migrating: {versions.count(latest())} old, {versions.count(latest() + 2)} new")
    assert set(versions) <= {latest(), latest() + 2}
