"""Masters for a class in one file: the list at its head names the pages that they are on."""

from itertools import pairwise
from pathlib import Path

import pytest
from pypdf import PdfReader

from desktop.sheets.class_set import parse
from desktop.sheets.content.codes import code_for
from desktop.sheets.design import PRESETS, Copy, Master, PrintFor
from desktop.sheets.material import Material
from desktop.sheets.writing import write_sheet
from tests.sheets.lessons import bridge
from tests.sheets.reading import structure

CLASS = parse("13 A, 12 B, 2 large print, 1 dyslexia-friendly")


@pytest.fixture(scope="module")
def pages(materials: list[Material], tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    path = tmp_path_factory.mktemp("class") / "class.pdf"
    teachers = (Master(0, Copy.TEACHER), Master(1, Copy.TEACHER))
    write_sheet(materials[0], PRESETS["Homework"], (*CLASS, *teachers), path)
    return [page.extract_text() for page in PdfReader(path).pages]


def rows(cover: str) -> list[str]:
    """The lines of the list that begin with pages."""
    return [line for line in cover.splitlines() if line.split("–")[0].strip().isdigit() and "–" in line[:6]]


def reach(row: str) -> tuple[int, int]:
    first, last = row.split()[0].split("–")
    return int(first), int(last)


def test_the_list_names_every_master_with_its_copies(pages):
    cover = " ".join(pages[0].split())
    assert "Class set" in cover
    for words in (
        "Standard 13",
        "Standard 12",
        "Large print, 18 pt 2",
        "Dyslexia-friendly 1",
        "Teacher copy",
        "All answers",
    ):
        assert words in cover, words


def test_each_master_is_where_the_list_says(pages, materials):
    uuid, seed = materials[0].lesson.article.uuid, PRESETS["Homework"].seed
    codes = [code_for(uuid, seed, master.version) for master in CLASS]
    found = [reach(row) for row in rows(pages[0])]
    assert found[0][0] == 2
    assert all(later[0] == earlier[1] + 1 for earlier, later in pairwise(found))
    for (first, last), code in zip(found, codes, strict=False):
        assert "Name" in pages[first - 1]
        assert all(code in page for page in pages[first - 1 : last])


def test_a_sheet_without_numbers_of_copies_has_no_list(tmp_path: Path, materials):
    path = tmp_path / "sheet.pdf"
    write_sheet(materials[0], PRESETS["Test"], [Master(), Master(1)], path)
    assert "Class set" not in PdfReader(path).pages[0].extract_text()


def test_a_list_that_takes_two_pages_names_the_right_ones(tmp_path: Path):
    path = tmp_path / "many.pdf"
    masters = [Master(version, print_for=kind, copies=3) for version in range(8) for kind in tuple(PrintFor)[:6]]
    write_sheet(Material(bridge()), PRESETS["Pre-reading"], masters, path)
    read = [page.extract_text() for page in PdfReader(path).pages]
    found = [row for page in read[:3] for row in page.splitlines() if row[:1].isdigit()]
    first = next(index for index, page in enumerate(read, 1) if "Name" in page)
    assert first == 3
    assert any(row.split()[0].split("–")[0] == str(first) for row in found)


def test_the_list_is_read_before_the_masters(tmp_path: Path, materials):
    import pikepdf

    path = tmp_path / "class.pdf"
    write_sheet(materials[0], PRESETS["Test"], CLASS, path)
    with pikepdf.open(path) as pdf:
        tree = structure(pdf)
        assert "Class set" in tree.text[:200]


def test_the_same_class_set_gives_the_same_bytes(tmp_path: Path, materials):
    for name in ("one", "two"):
        write_sheet(materials[0], PRESETS["Test"], CLASS, tmp_path / f"{name}.pdf")
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()
