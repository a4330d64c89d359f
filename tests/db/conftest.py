"""The library that most tests of this folder begin with."""

from pathlib import Path

import pytest

from db.store import Store


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A new, empty library."""
    path = tmp_path / "school.dramatis"
    Store.create(path).close()
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where backups go; it does not exist yet."""
    return tmp_path / "backups"
