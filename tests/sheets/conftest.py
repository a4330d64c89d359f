"""Sheets written once and read by many tests."""

from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest

from desktop.sheets.pdf.sheet import SheetOptions, SheetReport, write_sheet
from tests.sheets.lessons import bridge
from tests.sheets.reading import Node, structure


@pytest.fixture(scope="session")
def bridge_sheet(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, SheetReport]:
    """The file and the report of a sheet with all its parts, on A4."""
    path = tmp_path_factory.mktemp("sheet") / "bridge.pdf"
    return path, write_sheet(bridge(), path, SheetOptions())


@pytest.fixture
def bridge_pdf(bridge_sheet: tuple[Path, SheetReport]) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(bridge_sheet[0]) as pdf:
        yield pdf


@pytest.fixture
def bridge_tree(bridge_pdf: pikepdf.Pdf) -> Node:
    return structure(bridge_pdf)
