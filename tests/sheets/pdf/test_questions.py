"""Questions, banks and boxes: what stands where, what stays together, and what a screen reader is told."""

from itertools import pairwise
from pathlib import Path

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from desktop.sheets.blocks import Bank, Block, Cell, Column, Heading, Option, Prose, Question, Row, Table, Tone, Words
from desktop.sheets.design import Paper, PrintFor
from desktop.sheets.pdf.styles import MILLIMETRE, frame_for
from tests.sheets.geometry import TextBox, assert_tidy, text_boxes
from tests.sheets.handouts import article, gaps, handout, printed, source, written
from tests.sheets.reading import structure


def rules(path: Path) -> list[tuple[int, float, float, float]]:
    """The level lines of a file: page, left, right, and y from the page's top."""
    found: list[tuple[int, float, float, float]] = []
    with pypdfium2.PdfDocument(path) as document:
        for number, page in enumerate(document):
            for item in page.get_objects(filter=(pdfium.FPDF_PAGEOBJ_PATH,)):
                left, bottom, right, top = item.get_bounds()
                if top - bottom < 2 and right - left > 100:
                    found.append((number, left, right, page.get_height() - (top + bottom) / 2))
    return found


def matching() -> list[Block]:
    """Ten rows of two columns to match."""
    columns = (Column(Words("Name"), 0.4), Column(Words("Letter"), 0.11), Column(Words("Who"), 0.49, apart=True))
    rows = tuple(
        Row((Cell(Words(f"Name {number}")), Cell(lines=1), Cell(Words("What it is"))), number, 1)
        for number in range(1, 11)
    )
    return [Heading(Words("Match")), Table(columns, rows)]


def find(boxes: list[TextBox], text: str) -> TextBox:
    return next(box for box in boxes if text in box.text)


@pytest.mark.parametrize(
    ("print_for", "distance"), [(PrintFor.STANDARD, 8), (PrintFor.TWO_UP, 8), (PrintFor.LARGE, 12)]
)
def test_lines_are_as_far_apart_as_handwriting_needs(print_for: PrintFor, distance: float, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    printed(path, handout([Question(1, Words("Why?"), lines=5)], print_for=print_for, marks=0))
    prompt = find(text_boxes(path), "Why?")
    lines = sorted(y for _, left, _, y in rules(path) if left < prompt.left + 5 and y > prompt.bottom)[:5]

    assert lines[0] - prompt.bottom > distance * MILLIMETRE * 0.7
    distances = [below - above for above, below in pairwise(lines)]
    assert distances == pytest.approx([distance * MILLIMETRE] * 4, abs=0.1)


def test_marks_come_after_the_words_beside_them(tmp_path: Path) -> None:
    """Copied text does not have "/3" between two lines of a prompt; on paper, the marks stand by the first line."""
    path = tmp_path / "sheet.pdf"
    printed(path, handout([Question(1, Words("Who pays for the bridge, and who should? " * 4), marks=3)]))
    boxes = text_boxes(path)
    first, *_, last = [box for box in boxes if "should" in box.text]
    marks = find(boxes, "/3")

    assert last.top > first.bottom
    assert boxes.index(marks) > boxes.index(last)
    assert abs(marks.bottom - first.bottom) < 6


@pytest.mark.parametrize("teacher", [False, True])
def test_a_pupil_sees_both_columns_to_match_at_once(teacher: bool, tmp_path: Path) -> None:
    """A student copy has no page turn in a table to match; a teacher copy, whose letters are there, may have one."""
    pages: set[int] = set()
    for before in range(20, 40, 2):
        path = tmp_path / f"{before}.pdf"
        blocks = [*(Prose(Words("A line of the sheet.")) for _ in range(before)), *matching()]
        printed(path, handout(blocks, teacher=teacher))
        pages.add(len({box.page for box in text_boxes(path) if "What it is" in box.text}))

    assert pages == ({1, 2} if teacher else {1})


@pytest.mark.parametrize("before", range(0, 40, 3))
def test_lines_never_leave_their_question(before: int, tmp_path: Path) -> None:
    blocks = [*(Prose(Words("A line of the sheet.")) for _ in range(before)), *written()]
    path = tmp_path / "sheet.pdf"
    printed(path, handout(blocks))
    prompt = find(text_boxes(path), "Who pays")
    on_page = [y for page, left, _, y in rules(path) if page == prompt.page and y > prompt.bottom and left > 60]

    assert len(on_page) == 4


@pytest.mark.parametrize("before", range(0, 40, 3))
def test_a_heading_stays_with_the_bank_and_that_with_the_first_question(before: int, tmp_path: Path) -> None:
    blocks = [*(Prose(Words("A line of the sheet.")) for _ in range(before)), *gaps()]
    path = tmp_path / "sheet.pdf"
    printed(path, handout(blocks))
    boxes = text_boxes(path)

    assert (
        len({find(boxes, text).page for text in ("Fill the", "Write the", "Pick from", "Konstanz", "proposed by")}) == 1
    )


def test_a_question_higher_than_a_page_is_printed_whole(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    printed(path, handout([Question(1, Words("Write a letter."), lines=60)]))

    lines = [rule for rule in rules(path) if rule[1] > 70 and rule[2] > 400]
    assert len(lines) == 60
    assert {page for page, *_ in lines} == {0, 1, 2}
    assert all(y <= frame_for(Paper.A4).bottom + 1 for *_, y in lines)


def test_numbers_and_marks_stand_in_columns(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    printed(path, handout([*gaps(), *written()]))
    boxes = text_boxes(path)
    numbers = [box.left for box in boxes if box.text.strip() in {"1", "2", "3", "4", "5", "6"} and box.left < 70]
    marks = [box.right for box in boxes if box.text.strip() in {"/1", "/2", "/3", "/4", "/20"}]

    assert len(numbers) == 6
    assert max(numbers) - min(numbers) < 2
    assert len(marks) == 9
    assert max(marks) - min(marks) < 3


def test_a_teacher_copy_has_answer_quote_and_a_link_instead_of_lines(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    printed(path, handout([article(), *written(teacher=True)], teacher=True))
    with pikepdf.open(path) as pdf:
        item = structure(pdf).all("LI")[0]
        links = [annotation for page in pdf.pages for annotation in page.obj.get("/Annots", [])]

    assert "“By 2017 the River Board had changed its mind”" in item.text
    assert [str(link.Contents) for link in links] == ["Paragraph 2"]
    question = find(text_boxes(path), "changed its mind.")
    assert [rule for rule in rules(path) if rule[0] == question.page and 0 < rule[3] - question.bottom < 60] == []


def test_questions_are_a_list_and_options_a_list_in_it(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    printed(path, handout(written()))
    with pikepdf.open(path) as pdf:
        outer, ticks, letters = structure(pdf).all("L")
        figures = [str(figure.element.Alt) for figure in ticks.all("Figure")]

        assert [item.kids[0].text.strip() for item in outer.kids] == ["4", "5", "6"]
        assert [[kid.role for kid in item.kids] for item in outer.kids] == [["Lbl", "LBody"]] * 3
        assert figures == ["tick box", "tick box"]
        assert [item.all("Lbl")[0].text.strip() for item in letters.kids] == ["a", "b", "c"]
        assert "2 marks" in outer.kids[0].text


def test_a_ticked_box_says_so(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    printed(path, handout(written(teacher=True), teacher=True))
    with pikepdf.open(path) as pdf:
        assert [str(one.element.Alt) for one in structure(pdf).all("Figure")] == ["ticked box", "tick box"]


def test_options_that_fit_no_row_stand_below_one_another(tmp_path: Path) -> None:
    long = "one of the two towns that quarrel about the toll and have no other bridge " * 2
    options = (Option("", Words(long)), Option("", Words("neither")))
    path = tmp_path / "sheet.pdf"
    printed(path, handout([Question(1, Words("Who?"), options, inline=True)]))
    boxes = text_boxes(path)

    assert find(boxes, "neither").top > find(boxes, "quarrel").bottom
    assert_tidy(path)


@pytest.mark.parametrize("count", [1, 8, 60, 400])
def test_a_bank_of_any_size_is_framed_and_whole(count: int, tmp_path: Path) -> None:
    blocks: list[Block] = [
        Heading(Words("Gaps")),
        Bank(Words("Pick from"), tuple(Words(f"word {n}") for n in range(count))),
    ]
    path = tmp_path / "sheet.pdf"
    printed(path, handout([*blocks, Question(1, Words("Which?"))]))
    with pikepdf.open(path) as pdf:
        assert len(structure(pdf).all("L")[0].kids) == count
    assert_tidy(path)


def test_a_source_box_stands_in_one_piece(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    printed(path, handout([*(Prose(Words("A line."), Tone.NOTE) for _ in range(40)), *source()]))
    boxes = text_boxes(path)

    assert len({find(boxes, text).page for text in ("About this", "Origin", "Purpose", "Source")}) == 1
    with pikepdf.open(path) as pdf:
        assert [item.all("Lbl")[0].text.strip() for item in structure(pdf).all("LI")] == ["Origin", "Purpose"]
