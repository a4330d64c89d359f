"""Lesson files from anybody: refused in words or read right, and nothing else happens."""

import hashlib
import os
import shutil
import sys
from pathlib import Path

import pytest

from tests.db.packs.conftest import Good
from tests.db.packs.rig import MEMORY, Answer, Loader
from tests.hostile.packs import KNOWN, PACKS

SECONDS = 5.0
"""How long reading may take, in the program's own time."""


def listing(folder: Path) -> dict[str, str]:
    """What lies in a folder, with the hash of its content."""
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def assert_did_nothing_else(answer: Answer, path: Path) -> None:
    """The program opened the file and nothing more, and called nothing."""
    assert set(answer.did) <= {f"open {path} r", "sqlite3.connect :memory:"}, answer.did


def assert_refused(answer: Answer, path: Path) -> None:
    assert answer.sha256 is None, "it was read"
    assert path.name in answer.what
    assert answer.what.endswith(".")
    assert answer.remedy.endswith(".")


@pytest.mark.parametrize("case", PACKS)
def test_a_hostile_lesson_is_refused_or_read_right(case: str, good: Good, loader: Loader, tmp_path: Path) -> None:
    assert_held_off(case, good, loader, tmp_path)


@pytest.mark.parametrize("case", KNOWN)
def test_a_hostile_lesson_of_the_first_version_is_refused_or_read_right(
    case: str, first_version: Good, loader: Loader, tmp_path: Path
) -> None:
    assert_held_off(case, first_version, loader, tmp_path)


def assert_held_off(case: str, good: Good, loader: Loader, tmp_path: Path) -> None:
    """A copy of the good lesson that was made hostile does no harm."""
    hostile = PACKS[case]
    path = shutil.copyfile(good.path, tmp_path / "hostile.dramatis")
    hostile.make(path)
    before = listing(tmp_path)
    answer = loader.load(path)
    if hostile.read:
        assert answer.sha256 == good.pack.sha256, answer
    elif hostile.read is False or answer.sha256 is None:
        assert_refused(answer, path)
    if hostile.signed and answer.sha256 is None:
        assert answer.cause, "the hash was all that refused it"
    assert answer.seconds < SECONDS
    assert "MemoryError" not in answer.cause
    assert answer.peak < MEMORY
    assert_did_nothing_else(answer, path)
    assert listing(tmp_path) == before


@pytest.mark.parametrize("case", [case for case in KNOWN if int(case.split()[0]) <= 12])
def test_nothing_is_carried_out_even_if_the_schema_is_not_compared(
    case: str, good: Good, loader: Loader, tmp_path: Path
) -> None:
    path = shutil.copyfile(good.path, tmp_path / "hostile.dramatis")
    PACKS[case].make(path)
    answer = loader.load(path, compared=False)
    assert answer.seconds < SECONDS
    assert "MemoryError" not in answer.cause
    assert answer.sha256 in (None, good.pack.sha256)
    assert_did_nothing_else(answer, path)


def test_the_corpus_is_whole() -> None:
    numbers = {case.split()[0] for case in PACKS if case[0].isdigit()}
    assert numbers >= {str(number) for number in range(1, 25)}
    assert KNOWN.items() <= PACKS.items()


def test_the_good_lesson_is_read(good: Good, loader: Loader) -> None:
    answer = loader.load(good.path)
    assert answer.sha256 == good.pack.sha256
    assert_did_nothing_else(answer, good.path)


def test_a_newer_lesson_asks_for_a_newer_program(good: Good, loader: Loader, tmp_path: Path) -> None:
    path = shutil.copyfile(good.path, tmp_path / "newer.dramatis")
    PACKS["24 newer version"].make(path)
    answer = loader.load(path)
    assert answer.kind == "NewerLibraryError"
    assert "Update" in answer.remedy


def test_a_library_is_told_from_a_lesson(bundled: Path, loader: Loader) -> None:
    answer = loader.load(bundled)
    assert_refused(answer, bundled)
    assert "library" in answer.what


def test_what_is_no_file_is_refused(loader: Loader, tmp_path: Path) -> None:
    (tmp_path / "folder.dramatis").mkdir()
    for name in ("folder.dramatis", "missing.dramatis"):
        assert_refused(loader.load(tmp_path / name), tmp_path / name)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_a_pipe_that_nobody_writes_to_is_refused(loader: Loader, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.dramatis")
    assert_refused(loader.load(tmp_path / "pipe.dramatis"), tmp_path / "pipe.dramatis")


def test_a_lesson_is_read_through_a_link(good: Good, loader: Loader, tmp_path: Path) -> None:
    link = tmp_path / "link.dramatis"
    try:
        link.symlink_to(good.path)
    except OSError:
        pytest.skip("this system permits no links")
    assert loader.load(link).sha256 == good.pack.sha256
