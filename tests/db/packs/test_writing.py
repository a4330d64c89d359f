"""Writing a lesson file: the same tables for the same lesson, whole or not at all."""

import os
import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from db.model.errors import LibraryError, StorageError
from db.packs.loading import is_lesson, load
from db.packs.writing import ABANDONED, write
from tests.db.packs.conftest import Good
from tests.db.rig import kill_soon
from tests.hostile.lesson import for_pupils, make, uuid, without_practice

KILLS = 25
"""Times the campaign."""


def test_a_lesson_is_read_as_it_was_written(good: Good, tmp_path: Path) -> None:
    assert load(good.path) == good.pack
    write(for_pupils(good.pack), tmp_path / "pupils.dramatis")
    assert load(tmp_path / "pupils.dramatis") == for_pupils(good.pack)


def test_a_lesson_without_practice_can_be_read_by_programs_that_know_none(good: Good, tmp_path: Path) -> None:
    write(without_practice(good.pack), tmp_path / "plain.dramatis")
    assert load(tmp_path / "plain.dramatis") == without_practice(good.pack)
    versions = [int.from_bytes(path.read_bytes()[60:64], "big") for path in (tmp_path / "plain.dramatis", good.path)]
    assert versions == [1, 2]


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
    write(pack, tmp_path / "many.dramatis")  # which reads it back
    assert (tmp_path / "many.dramatis").is_file()


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


def test_what_nobody_could_open_is_not_written(good: Good, tmp_path: Path) -> None:
    target = shutil.copyfile(good.path, tmp_path / "lesson.dramatis")
    first = good.pack.of_kind("actor")[0]
    lines = first._replace(content=first.content | {"name": "two\nlines"})
    endless = good.pack.of_kind("article")[0]
    endless = endless._replace(content=endless.content | {"origin": "x" * 2**26})
    out_of_order = list(good.pack.things)  # events are read article by article
    events = [place for place, thing in enumerate(out_of_order) if thing.kind == "event"]
    one, other = events[0], events[-1]
    out_of_order[one], out_of_order[other] = out_of_order[other], out_of_order[one]
    others = {
        "that no lesson may hold": [lines if thing is first else thing for thing in good.pack.things],
        "too large": [endless if thing.uuid == endless.uuid else thing for thing in good.pack.things],
        "not what was to be written": out_of_order,
    }
    for words, things in others.items():
        with pytest.raises(StorageError) as caught:
            write(good.pack._replace(things=tuple(things)), target)
        assert words in str(caught.value)
        assert [path.name for path in tmp_path.iterdir()] == ["lesson.dramatis"]
        assert target.read_bytes() == good.path.read_bytes()


def test_a_kill_leaves_the_old_lesson_or_the_new_one(
    good: Good, tmp_path: Path, campaign: int, capsys: pytest.CaptureFixture[str]
) -> None:
    target, first, second = (tmp_path / f"{name}.dramatis" for name in ("target", "first", "second"))
    packs = {1: good.pack._replace(edition=1), 2: for_pupils(good.pack)._replace(edition=2)}
    write(packs[1], first)
    write(packs[2], second)
    shutil.copyfile(first, target)
    moments = random.Random(7)
    interrupted = found_new = before = 0
    parts: list[Path] = []
    for _ in range(KILLS * campaign):
        editions = kill_soon(moments, "packs.writing_child", first, second, target)
        found = load(target)
        assert found == packs[found.edition]
        # The one after the last that was acknowledged may be in place already.
        found_new += found.edition != int(editions[-1])
        parts = [path for path in tmp_path.iterdir() if path not in (target, first, second)]
        assert all(path.name.startswith(".target.dramatis.") for path in parts)  # which file managers do not show
        interrupted += len(parts) > before
        before = len(parts)
    assert interrupted
    assert_abandoned_parts_go(target, parts)
    with capsys.disabled():
        print(
            f"\nkilled {KILLS * campaign} times, {interrupted} before the file was in place, {found_new} just after:"
            " the old lesson or the new one each time"
        )


def assert_abandoned_parts_go(target: Path, parts: list[Path]) -> None:
    """The next lesson that is written removes what was left there, but nothing that somebody may be at work on."""
    pack = load(target)
    others = [target.with_name(name) for name in (".other.dramatis.0123abcd.part", ".target.dramatis.notes.part")]
    for path in others:
        path.write_bytes(b"somebody's")
    write(pack, target)
    assert all(path.exists() for path in (*parts, *others))
    for path in (*parts, *others):
        long_ago = path.stat().st_mtime - ABANDONED - 60
        os.utime(path, (long_ago, long_ago))
    write(pack, target)
    assert not any(path.exists() for path in parts)
    assert all(path.exists() for path in others)
