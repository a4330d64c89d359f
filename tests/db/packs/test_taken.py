"""Whatever lesson is read can be taken in: what the loader lets through breaks no rule of a library's tables.

Lessons are changed in their tables and signed again, as somebody would who knows how; 20 of them here, 1,000 with
--campaign 50.
"""

import shutil
import sqlite3
from pathlib import Path
from random import Random

import pytest

from db.model.errors import DamagedError, LibraryError
from db.packs.checking import MOST_LINES, MOST_MARKS
from db.packs.loading import load
from db.store import Store
from desktop.library import questions, sharing
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from tests.db.packs.conftest import Good
from tests.hostile.pack_tools import opened, sign
from tests.hostile.packs import PACKS

ROUNDS = 20
"""Times the campaign."""
_ODD = (
    "", " ", "x", "木", "\N{COMBINING DIAERESIS}", "<b>", "1969", "2017-03~", "en", "ar", "actor", "author", "unnamed",
    "person", "supports", "heading", -1, 0, 1, 2, 3, 40, 2**31, 2**62, None,
)  # fmt: skip
_ALIKE = ("a design that is none", "a design without end", "events told in a circle", "an event that is told by itself")
"""Odd lessons of the corpus that are read."""


def change(path: Path, random: Random) -> None:
    """Do one to three things to the rows of a lesson."""
    with opened(path) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE name != 'lesson'")]
        for _ in range(random.randint(1, 3)):
            table = random.choice(tables)
            columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")][1:]
            ids = [row_id for (row_id,) in connection.execute(f"SELECT id FROM {table}")]
            if ids:
                _CHANGES[random.randrange(len(_CHANGES))](connection, table, columns, ids, random)


def _set(connection: sqlite3.Connection, table: str, columns: list[str], ids: list[int], random: Random) -> None:
    values = (random.choice(_ODD), random.choice(ids))
    _try(connection, f'UPDATE {table} SET "{random.choice(columns)}" = ? WHERE id = ?', values)


def _borrow(connection: sqlite3.Connection, table: str, columns: list[str], ids: list[int], random: Random) -> None:
    column = random.choice(columns)
    from_other = f'UPDATE {table} SET "{column}" = (SELECT "{column}" FROM {table} WHERE id = ?) WHERE id = ?'
    _try(connection, from_other, (random.choice(ids), random.choice(ids)))


def _delete(connection: sqlite3.Connection, table: str, _: list[str], ids: list[int], random: Random) -> None:
    _try(connection, f"DELETE FROM {table} WHERE id = ?", (random.choice(ids),))


def _double(connection: sqlite3.Connection, table: str, columns: list[str], ids: list[int], random: Random) -> None:
    named = ", ".join(f'"{column}"' for column in columns)
    new = ", ".join("'11111111-1111-4111-8111-111111111111'" if one == "uuid" else f'"{one}"' for one in columns)
    _try(connection, f"INSERT INTO {table} ({named}) SELECT {new} FROM {table} WHERE id = ?", (random.choice(ids),))


_CHANGES = (_set, _set, _borrow, _borrow, _borrow, _delete, _double)


def _try(connection: sqlite3.Connection, sql: str, values: tuple[object, ...]) -> None:
    try:
        connection.execute(sql, values)
    except sqlite3.IntegrityError:
        return  # the file's own tables refuse it


def take(path: Path, into: Path) -> None:
    """Take a lesson into a new library, and look at all of it."""
    with Library(Store.create(into)) as library:
        sharing.take(library, sharing.plan(library, load(path)))
        assert library.store.problems() == []
        for (article_id,) in library.store.rows("SELECT id FROM article"):
            read_lesson(library, article_id)
        assert sharing.plan(library, load(path)).changes_nothing


def test_a_lesson_that_is_read_can_be_taken_in(
    good: Good, tmp_path: Path, campaign: int, capsys: pytest.CaptureFixture[str]
) -> None:
    taken = 0
    for seed in range(ROUNDS * campaign):
        path = shutil.copyfile(good.path, tmp_path / f"seed {seed}.dramatis")  # which every failure names
        change(path, Random(seed))
        try:
            sign(path)
            load(path)
        except (LibraryError, TypeError, ValueError, KeyError):
            continue
        library = tmp_path / f"taken from seed {seed}.dramatis"
        try:
            take(path, library)
        except Exception as error:
            raise AssertionError(f"{path.name} is read and cannot be taken in") from error
        taken += 1
        for one in (path, library):
            one.unlink()
    assert taken
    with capsys.disabled():
        print(f"\nchanged and signed {ROUNDS * campaign} times: {taken} were read, and could be taken in")


@pytest.mark.parametrize("case", _ALIKE)
def test_an_odd_lesson_can_be_taken_in(case: str, good: Good, tmp_path: Path) -> None:
    path = shutil.copyfile(good.path, tmp_path / "odd.dramatis")
    PACKS[case].make(path)
    take(path, tmp_path / "library.dramatis")


def test_a_lesson_that_is_refused_changes_nothing(good: Good, tmp_path: Path) -> None:
    path = shutil.copyfile(good.path, tmp_path / "refused.dramatis")
    PACKS["no hash"].make(path)
    with pytest.raises(DamagedError):
        load(path)
    assert [one.name for one in tmp_path.iterdir()] == ["refused.dramatis"]


def test_a_question_has_as_many_marks_and_lines_as_can_be_given_to_one() -> None:
    assert (MOST_MARKS, MOST_LINES) == (questions.MOST_MARKS, questions.MOST_LINES)
