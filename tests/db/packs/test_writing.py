"""Writing a lesson file: the same tables for the same lesson, whole or not at all."""

import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from db.model.errors import LibraryError, StorageError
from db.packs.loading import is_lesson, load
from db.packs.writing import write
from tests.db.packs.conftest import Good
from tests.db.rig import kill_soon
from tests.hostile.lesson import for_pupils, make, uuid

KILLS = 50
"""Times the campaign."""


def test_a_lesson_is_read_as_it_was_written(good: Good, tmp_path: Path) -> None:
    assert load(good.path) == good.pack
    write(for_pupils(good.pack), tmp_path / "pupils.dramatis")
    assert load(tmp_path / "pupils.dramatis") == for_pupils(good.pack)


def test_every_table_of_the_good_lesson_has_rows(good: Good) -> None:
    with closing(sqlite3.connect(good.path)) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema")]
        assert [name for name in tables if not connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]] == []


def test_the_same_lesson_gives_the_same_bytes(good: Good, tmp_path: Path) -> None:
    write(good.pack, tmp_path / "again.dramatis")
    assert (tmp_path / "again.dramatis").read_bytes() == good.path.read_bytes()


def test_a_lesson_is_told_from_a_library(good: Good, bundled: Path, tmp_path: Path) -> None:
    assert is_lesson(good.path)
    assert not is_lesson(bundled)
    assert not is_lesson(tmp_path)
    assert not is_lesson(tmp_path / "missing.dramatis")


def test_a_lesson_with_very_many_actors_is_read(good: Good, tmp_path: Path) -> None:
    one = good.pack.of_kind("actor")[0]
    many = tuple(one._replace(uuid=uuid(f"actor {number}")) for number in range(15_000))
    actors = (*good.pack.of_kind("actor"), *many)
    pack = make(good.pack.audience, (*actors, *(thing for thing in good.pack.things if thing.kind != "actor")))
    write(pack, tmp_path / "many.dramatis")
    assert load(tmp_path / "many.dramatis") == pack


def test_nothing_is_left_beside_the_file(good: Good, tmp_path: Path) -> None:
    for _ in range(2):
        write(good.pack, tmp_path / "lesson.dramatis")
    assert [path.name for path in tmp_path.iterdir()] == ["lesson.dramatis"]


def test_what_cannot_be_written_leaves_the_old_file(good: Good, tmp_path: Path) -> None:
    """A folder in the file's place is what a file cannot be moved over anywhere."""
    target = tmp_path / "lesson.dramatis"
    (target / "inside").mkdir(parents=True)
    with pytest.raises(StorageError) as caught:
        write(good.pack, target)
    assert str(caught.value.what).endswith(".")
    assert [path.name for path in tmp_path.iterdir()] == ["lesson.dramatis"]
    with pytest.raises(LibraryError):
        write(good.pack, tmp_path / "no folder" / "lesson.dramatis")


def test_a_kill_leaves_the_old_lesson_or_the_new_one(
    good: Good, tmp_path: Path, campaign: int, capsys: pytest.CaptureFixture[str]
) -> None:
    target, first, second = (tmp_path / f"{name}.dramatis" for name in ("target", "first", "second"))
    packs = {1: good.pack._replace(edition=1), 2: for_pupils(good.pack)._replace(edition=2)}
    write(packs[1], first)
    write(packs[2], second)
    shutil.copyfile(first, target)
    moments = random.Random(7)
    interrupted = found_new = 0
    for _ in range(KILLS * campaign):
        editions = kill_soon(moments, "packs.writing_child", first, second, target)
        found = load(target)
        assert found == packs[found.edition]
        # The one after the last that was acknowledged may be in place already.
        found_new += found.edition != int(editions[-1])
        parts = [path for path in tmp_path.iterdir() if path.name.endswith(".part")]
        interrupted += bool(parts)
        for part in parts:
            part.unlink()
    assert interrupted
    with capsys.disabled():
        print(
            f"\nkilled {KILLS * campaign} times, {interrupted} before the file was in place, {found_new} just after:"
            " the old lesson or the new one each time"
        )
