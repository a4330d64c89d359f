"""Sheets written once and read by many tests."""

from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest

from desktop.library.library import Library
from desktop.library.printing import material
from desktop.sheets.material import Material
from desktop.sheets.pdf import system_fonts
from desktop.sheets.writing import SheetReport
from tests.sheets.lessons import bridge, write
from tests.sheets.reading import Node, structure


@pytest.fixture(scope="session", autouse=True)
def no_fonts_of_the_computer() -> Iterator[None]:
    """Sheets come out alike wherever the tests run."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(system_fonts, "system_folders", tuple)
        yield


@pytest.fixture(scope="session")
def bridge_sheet(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, SheetReport]:
    """The file and the report of a sheet with all its parts, on A4."""
    path = tmp_path_factory.mktemp("sheet") / "bridge.pdf"
    return path, write(bridge(), path)


@pytest.fixture(scope="session")
def materials(bundled_master: Path) -> list[Material]:
    """The bundled articles with all that belongs to them."""
    with Library.open(bundled_master, write=False) as library:
        return [material(library, article.id) for article in library.articles.summaries()]


@pytest.fixture
def bridge_pdf(bridge_sheet: tuple[Path, SheetReport]) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(bridge_sheet[0]) as pdf:
        yield pdf


@pytest.fixture
def bridge_tree(bridge_pdf: pikepdf.Pdf) -> Node:
    return structure(bridge_pdf)
