"""What masters are printed for: large print, two pages on a sheet, copiers, readers with dyslexia."""

import re
from pathlib import Path

import pikepdf
import pypdf
import pypdfium2
import pytest

from desktop.sheets.design import CARDS, Paper, PrintFor, whole_design
from desktop.sheets.pdf.document import Page
from desktop.sheets.pdf.imposition import HalfPage
from tests.sheets.geometry import assert_tidy, text_boxes
from tests.sheets.handouts import CODE, everything, gaps, handout, printed
from tests.sheets.reading import painted, structure

PAGES = [print_for for print_for in PrintFor if print_for not in CARDS]


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("print_for", PAGES)
def test_nothing_lies_over_anything_or_leaves_the_frame(print_for: PrintFor, paper: Paper, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    copies = (handout(everything(teacher=teacher), print_for=print_for, teacher=teacher) for teacher in (False, True))
    printed(path, *copies, design=whole_design()._replace(paper=paper))

    assert_tidy(path)


@pytest.mark.parametrize("print_for", PAGES)
def test_every_kind_is_tagged_whole(print_for: PrintFor, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    printed(path, handout(everything(), print_for=print_for))
    with pikepdf.open(path) as pdf:
        words = structure(pdf).text

        assert pdf.check_pdf_syntax() == []
        for page in pdf.pages:
            assert all(isinstance(one.under, int) or one.under == "Artifact" for one in painted(page))
    for text in ("For sixty years", "Pick from", "Konstanz", "Who pays", "ferry", "tick box", "Prediction", "Origin"):
        assert text in words or text == "tick box"


def sizes(path: Path) -> list[tuple[float, bool]]:
    """The size of each text, and whether it belongs to the foot."""
    found: list[tuple[float, bool]] = []
    with pikepdf.open(path) as pdf:
        for page in pdf.pages:
            size, stack = 0.0, []
            for operands, operator in pikepdf.parse_content_stream(page):
                name = str(operator)
                if name in ("BDC", "BMC"):
                    stack.append(str(operands[0]))
                elif name == "EMC":
                    stack.pop()
                elif name == "Tf":
                    size = float(operands[1])
                elif name in ("Tj", "TJ"):
                    found.append((size, "/Artifact" in stack))
    return found


@pytest.mark.parametrize(("print_for", "least"), [(PrintFor.LARGE, 18), (PrintFor.LARGER, 24), (PrintFor.TWO_UP, 9)])
def test_no_text_is_smaller_than_it_may_be(print_for: PrintFor, least: float, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    printed(path, handout(everything(), print_for=print_for))

    assert min(size for size, foot in sizes(path) if not foot) >= least
    assert min(size for size, _ in sizes(path)) >= 9


def test_for_a_copier_all_is_grey(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    printed(path, handout(everything(), print_for=PrintFor.GREY))
    with pypdfium2.PdfDocument(path) as document:
        for page in document:
            image = page.render(scale=2).to_pil().convert("HSV").split()[1]
            assert image.getextrema() == (0, 0)


def test_for_dyslexia_there_is_one_clear_face_and_neither_slant_nor_underline(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    printed(path, handout(everything(teacher=True), print_for=PrintFor.DYSLEXIA, teacher=True))
    with pikepdf.open(path) as pdf:
        fonts = {str(font.BaseFont).split("+")[-1] for page in pdf.pages for font in page.resources.Font.values()}

    assert {name for name in fonts if not name.startswith("Atkinson")} <= {"Inter-SemiBold", "Inter-Regular"}
    assert min(size for size, _ in sizes(path)) >= 12
    assert "Underlined" not in "".join(page.extract_text() for page in pypdf.PdfReader(path).pages)


def test_two_pages_stand_on_a_sheet_side_by_side_in_reading_order(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    result = printed(path, handout(everything(), print_for=PrintFor.TWO_UP), handout(gaps(), print_for=PrintFor.TWO_UP))
    reader = pypdf.PdfReader(path)
    feet = {(box.page, box.left > 420): box.text for box in text_boxes(path) if re.search(r"\d of \d", box.text)}

    assert result.starts[1] == len(reader.pages) - 1  # the next handout begins on a sheet of its own
    assert (float(reader.pages[0].mediabox.width), float(reader.pages[0].mediabox.height)) == (841.89, 595.28)
    assert [feet[0, False].split()[0], feet[0, True].split()[0], feet[1, False].split()[0]] == ["1", "2", "3"]
    with pikepdf.open(path) as pdf:
        words = structure(pdf).text
    assert words.index("For sixty years") < words.index("Pick from") < words.index("Who pays") < words.index("Origin")


def test_links_and_outline_lead_to_the_right_sheet(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    printed(path, handout(everything(teacher=True), print_for=PrintFor.TWO_UP, teacher=True))
    reader, boxes = pypdf.PdfReader(path), text_boxes(path)
    entries = [entry for entry in reader.outline if isinstance(entry, dict)]
    headings = {entry["/Title"]: reader.get_destination_page_number(entry) for entry in entries}
    for title in ("Fill the gaps", "True or false?", "Match", "Source"):
        assert headings[title] == next(box.page for box in boxes if box.text.startswith(title))
    with pikepdf.open(path) as pdf:
        links = [(number, link) for number, page in enumerate(pdf.pages) for link in page.obj.get("/Annots", [])]
        for number, link in links:
            left, low, right, high = map(float, link.Rect)
            upper, lower = 595.28 - high, 595.28 - low
            under = [
                box.text for box in boxes
                if box.page == number and box.right > left and box.left < right and upper - 12 < box.top < lower
            ]  # fmt: skip
            assert any(str(link.Contents).removeprefix("Paragraph ") in text for text in under)
        assert len(links) == 4
        assert max(float(link.Rect[0]) for _, link in links) > 421  # some of them on a right half


def test_a_half_of_a_sheet_can_do_what_a_page_can() -> None:
    public = {name for name, value in vars(Page).items() if callable(value) and not name.startswith("_")}

    assert public - {"finish", "rule"} <= set(vars(HalfPage))


def test_the_same_handouts_give_the_same_bytes(tmp_path: Path) -> None:
    made = [handout(everything(), print_for=print_for) for print_for in PAGES]
    first = printed(tmp_path / "one.pdf", *made)

    assert printed(tmp_path / "other.pdf", *made).content == first.content
    assert CODE in pypdf.PdfReader(tmp_path / "one.pdf").pages[0].extract_text()
