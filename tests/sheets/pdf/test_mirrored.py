"""Sheets of articles that are written from right to left."""

from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from desktop.drawing.theme import theme_from
from desktop.settings import read_toml, resource
from desktop.sheets.design import PRESETS, PrintFor
from desktop.sheets.pdf import styles
from tests.sheets.geometry import text_boxes
from tests.sheets.lessons import WHOLE, arabic, bridge, write
from tests.sheets.universal import failures
from tests.wording.catalogues import language

WIDTH = 595.28
Line = tuple[float, float, float]
"""Left, right and y (from below) of a level line, in points."""


@pytest.fixture(scope="module")
def sheet(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("arabic") / "sheet.pdf"
    assert write(arabic(), path, WHOLE, language("ar")).missing == ()
    return path


def level_lines(path: Path, colours: set[str] | None = None) -> list[Line]:
    """The level lines of the first page; of some colours ("#8a3b12") alone, if that is wanted."""
    found: list[Line] = []
    colour, start = "", (0.0, 0.0)
    with pikepdf.open(path) as pdf:
        for operands, operator in pikepdf.parse_content_stream(pdf.pages[0]):
            if str(operator) == "RG":
                colour = "#" + "".join(f"{round(float(value) * 255):02x}" for value in operands)
            elif str(operator) == "m":
                start = (float(operands[0]), float(operands[1]))
            elif str(operator) == "l" and (colours is None or colour in colours):
                x, y = (float(value) for value in operands)
                if y == start[1] and x != start[0]:
                    found.append((min(x, start[0]), max(x, start[0]), y))
    return found


def test_numbers_hang_at_the_right_and_notes_stand_at_the_left(sheet: Path) -> None:
    boxes = [box for box in text_boxes(sheet) if box.page == 0 and 180 < box.top < 400]
    numbers = [box for box in boxes if box.left > 524]
    beside = [box for box in boxes if box.right < 150]

    assert [box.text.strip() for box in sorted(numbers, key=lambda box: box.top)] == ["1", "2", "3", "4"]
    assert set("".join(box.text for box in beside)) >= set("ملاحظات")


def test_a_paragraph_that_runs_rightwards_stands_at_its_own_side(sheet: Path) -> None:
    english = [box for box in text_boxes(sheet) if box.text.startswith(("The letter", "Board", "kept it"))]

    assert max(box.left for box in english) - min(box.left for box in english) < 2
    assert max(box.right for box in english) - min(box.right for box in english) > 100


def test_shapes_are_those_of_the_other_direction_turned_around(tmp_path: Path) -> None:
    """The same lesson, said to be Arabic: what does not stand under words is mirrored to the point."""
    rule = {styles.RULE}
    for name, code in (("en", "en"), ("ar", "ar")):
        write(bridge(language=code), tmp_path / f"{name}.pdf")
    there = sorted((WIDTH - right, WIDTH - left, y) for left, right, y in level_lines(tmp_path / "en.pdf", rule))
    here = sorted(level_lines(tmp_path / "ar.pdf", rule))

    assert len(here) > 3
    assert [line for line in here if line[2] > 90] == [pytest.approx(line, abs=0.02) for line in there if line[2] > 90]


@pytest.mark.parametrize("name", ["Nadia Rahal", "نادية رحال"])
def test_marks_stand_under_their_words(name: str, sheet: Path) -> None:
    marks = level_lines(sheet, set(theme_from(read_toml(resource("themes/light.toml"))).marks))
    found: list[str] = []
    with pypdfium2.PdfDocument(sheet) as document:
        page = document[0].get_textpage()
        for left, right, y in marks:
            found.append(page.get_text_bounded(left - 0.5, y, right + 0.5, y + 14).strip())

    assert marks
    assert sorted(name.replace(" ", "")) in [sorted(text.replace(" ", "")) for text in found]


def test_links_lie_on_their_words(sheet: Path) -> None:
    with pikepdf.open(sheet) as pdf:
        links = [(str(link.Contents), [float(value) for value in link.Rect]) for link in pdf.pages[0].Annots]
    with pypdfium2.PdfDocument(sheet) as document:
        page = document[0].get_textpage()
        shown = [(tells, page.get_text_bounded(*box).strip()) for tells, box in links]

    assert len(shown) > 5
    assert all(tells.endswith(text) and text for tells, text in shown)


def test_nothing_leaves_the_page(sheet: Path) -> None:
    assert all(box.left > 50 and box.right < WIDTH - 50 for box in text_boxes(sheet))


def test_a_sheet_in_another_direction_is_as_sound(sheet: Path) -> None:
    with pikepdf.open(sheet) as pdf:
        assert failures(pdf) == []
        assert pdf.Root.Lang == "ar"


@pytest.mark.parametrize("print_for", [PrintFor.LARGE, PrintFor.DYSLEXIA, PrintFor.TWO_UP])
def test_every_way_of_printing_is_mirrored(print_for: PrintFor, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    write(arabic(), path, PRESETS["Reading"], language("ar"), print_for)
    boxes = [box for box in text_boxes(path) if box.page == 0]
    title = next(box for box in boxes if "جس" in box.text or box.text.strip() == "ج")
    row = [box for box in boxes if abs(box.top - title.top) < 10]
    with pypdfium2.PdfDocument(path) as document:
        assert max(box.right for box in row) > document[0].get_width() - 60
