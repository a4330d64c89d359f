"""Two libraries between which lessons go."""

from collections.abc import Generator
from pathlib import Path

import pytest

from db.store import Store
from desktop.library.library import Library


@pytest.fixture
def teacher(bundled: Path) -> Generator[Library]:
    """A library with the bundled articles."""
    with Library.open(bundled) as library:
        yield library


@pytest.fixture
def pupil(tmp_path: Path) -> Generator[Library]:
    """An empty library."""
    with Library(Store.create(tmp_path / "pupil.dramatis")) as library:
        yield library
