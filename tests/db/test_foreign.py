"""Databases of other programs."""

import sqlite3

import pytest

from db.foreign import database


def fill(cursor: sqlite3.Cursor) -> None:
    cursor.execute("CREATE TABLE notes (text)")
    cursor.execute("INSERT INTO notes VALUES ('木')")


def test_what_is_filled_in_is_in_the_file_and_always_in_the_same_bytes() -> None:
    content = database(fill)
    assert content == database(fill)
    read = sqlite3.connect(":memory:")
    read.deserialize(content)
    assert read.execute("SELECT text FROM notes").fetchall() == [("木",)]
    read.close()


def test_a_failure_closes_the_database() -> None:
    cursors: list[sqlite3.Cursor] = []

    def fail(cursor: sqlite3.Cursor) -> None:
        cursors.append(cursor)
        raise ValueError("no such card")

    with pytest.raises(ValueError, match="no such card"):
        database(fail)
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        cursors[0].execute("SELECT 1")
