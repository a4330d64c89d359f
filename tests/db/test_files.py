"""Files that are moved into place at once."""

import os
from pathlib import Path

import pytest

from db.files import part_beside, place_new, replace, target_of


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "a name.with dots.dramatis"


@pytest.fixture
def part(target: Path) -> Path:
    part = part_beside(target)
    part.write_text("new")
    return part


def test_a_part_knows_its_target_and_no_two_are_the_same(target: Path) -> None:
    first, second = part_beside(target), part_beside(target)

    assert first != second
    assert target_of(first) == target_of(second) == target


def test_a_finished_file_replaces_the_one_that_is_there(part: Path, target: Path) -> None:
    target.write_text("old")

    replace(part, target)

    assert target.read_text() == "new"
    assert not part.exists()


@pytest.mark.parametrize("links", [True, False])
def test_a_new_file_does_not_replace_one_that_came_meanwhile(
    part: Path, target: Path, links: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not links:
        monkeypatch.setattr(os, "link", _no_links)
    target.write_text("old")

    with pytest.raises(FileExistsError):
        place_new(part, target)
    assert target.read_text() == "old"

    target.unlink()
    place_new(part, target)
    assert target.read_text() == "new"
    assert not part.exists()


def _no_links(source: Path, target: Path) -> None:
    """What a file system without hard links (FAT) answers."""
    raise PermissionError(1, "Operation not permitted", source, None, target)
