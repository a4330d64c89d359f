"""The lesson that most tests of this folder begin with."""

from collections.abc import Generator
from pathlib import Path
from typing import NamedTuple

import pytest

from db.model.pack import Pack
from db.packs.writing import write
from tests.db.packs.rig import Loader
from tests.hostile.lesson import lesson, without_practice


class Good(NamedTuple):
    """A lesson and its file. Nobody may write to it."""

    pack: Pack
    path: Path


@pytest.fixture(scope="session")
def good(bundled_master: Path, tmp_path_factory: pytest.TempPathFactory) -> Good:
    """A lesson with something in every table, for colleagues."""
    folder = tmp_path_factory.mktemp("lessons")
    pack = lesson(bundled_master)
    write(pack, folder / "good.dramatis")
    return Good(pack, folder / "good.dramatis")


@pytest.fixture(scope="session")
def first_version(good: Good, tmp_path_factory: pytest.TempPathFactory) -> Good:
    """The same without what was practised: a file as the first version of the format has it."""
    pack, path = without_practice(good.pack), tmp_path_factory.mktemp("lessons") / "first version.dramatis"
    write(pack, path)
    return Good(pack, path)


@pytest.fixture(scope="module")
def loader(good: Good) -> Generator[Loader]:
    """A child that reads lesson files. It ends with the tests of a file: others count the children that are left."""
    child = Loader(good.path)
    yield child
    child.close()
