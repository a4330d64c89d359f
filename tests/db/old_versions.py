"""Libraries of older versions, as SQL: what a file looked like before the next migration.

Before a migration is added, `python -m tests.db.old_versions` writes down the version that it will find, with the
lesson of tests.made in it. The text is committed as tests/db/versions/NNNN.sql, and is never changed again.
"""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from db.connections import APPLICATION_ID
from db.migrate import latest
from db.model.question import Question
from db.model.study import ReadingPosition
from db.store import Store
from desktop.library.library import Library
from tests import made

FOLDER = Path(__file__).parent / "versions"


def old_version(number: int) -> Path:
    """Where the library of a version is written down."""
    return FOLDER / f"{number:04}.sql"


def load(number: int, path: Path) -> Path:
    """Make the file of a library that the program of that version has left."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript(old_version(number).read_text(encoding="utf-8"))
    return path


def write_down(path: Path) -> str:
    """A library as SQL, with the two numbers that say what it is."""
    with closing(sqlite3.connect(path)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        lines = [f"PRAGMA application_id = {APPLICATION_ID};", f"PRAGMA user_version = {version};"]
        return "\n".join([*lines, *_dumped(connection), ""])


def _dumped(connection: sqlite3.Connection) -> Iterator[str]:
    """The dump of a library; its indexes are created, then filled with what their shadow tables hold."""
    tables = connection.execute("SELECT name, type FROM pragma_table_list WHERE schema = 'main'").fetchall()
    virtual = {name for name, kind in tables if kind == "virtual"}
    shadows = {name for name, kind in tables if kind == "shadow"}
    for statement in connection.iterdump():
        if statement.startswith(("PRAGMA writable_schema", "INSERT INTO sqlite_master")):
            continue
        if any(statement.startswith(f'INSERT INTO "{name}" ') for name in virtual):
            continue
        if any(statement.startswith(f"CREATE TABLE '{name}'") for name in shadows):
            continue
        yield statement
        if statement == "BEGIN TRANSACTION;":
            created = connection.execute("SELECT sql FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%'")
            yield from (f"{sql};" for (sql,) in created)
            yield from (f'DELETE FROM "{name}";' for name in sorted(shadows))


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "school.dramatis"
        with Library(Store.create(path)) as library:
            ids = made.make(library)
            with library.store.quiet():
                library.study.add_note(ids.article, "note-1", "amber", "مريم?", made.anchor("Ben"))
                library.study.set_reading_position(ids.article, ReadingPosition(5, 60))
                library.study.set_setting("open article", "article-1")
                asked = Question(0, "question-1", ids.article, "مريم?", "Ben", 2, 3, made.anchor("Ben"))
                library.handouts.add_question(asked)
                library.handouts.set_preset("Öz 木", "preset-1", "{}")
                library.handouts.set_design(ids.article, "sheet-1", "{}")
        old_version(latest()).write_text(write_down(path), encoding="utf-8")


if __name__ == "__main__":
    main()
