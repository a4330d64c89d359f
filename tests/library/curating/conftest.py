"""The library that these tests change."""

from collections.abc import Iterator

import pytest

from desktop.library.library import Library
from tests import made


@pytest.fixture
def library(made_file: made.File) -> Iterator[Library]:
    with Library.open(made_file.path) as library, library.store.quiet():
        yield library


@pytest.fixture
def ids(made_file: made.File) -> made.Made:
    return made_file.ids
