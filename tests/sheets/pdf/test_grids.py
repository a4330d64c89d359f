"""Tables, the knowledge organiser, and the answers of many versions on one page."""

from collections.abc import Sequence
from pathlib import Path

import pikepdf
import pytest

from desktop.sheets.blocks import Cell, Column, Heading, Organiser, Prose, Row, Table, Words
from desktop.sheets.design import Paper, PrintFor, whole_design
from desktop.sheets.pdf.styles import MILLIMETRE
from tests.sheets.geometry import assert_tidy, text_boxes
from tests.sheets.handouts import handout, printed, tables
from tests.sheets.reading import Node, structure


def tree_of(path: Path) -> Node:
    with pikepdf.open(path) as pdf:
        return structure(pdf)


def keys(rows: int, versions: int, answers: Sequence[str] = "abcdefgh") -> Table:
    heads = ("Question", *("ABCDEFGH"[:versions]), "Paragraph")

    def row(number: int) -> Row:
        shown = (Cell(Words(answers[(number + version) % 8])) for version in range(versions))
        return Row((Cell(Words(str(number))), *shown, Cell(Words("¶ 3"))))

    columns = tuple(Column(Words(head), 1 / len(heads)) for head in heads)
    return Table(columns, tuple(row(number) for number in range(1, rows + 1)))


def test_a_table_has_heads_of_columns_and_rows(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    printed(path, handout(tables()))
    with pikepdf.open(path) as pdf:
        found = structure(pdf).all("Table")
        matching = found[0].all("TR")

        assert bytes(found[0].element.A.Summary).decode("utf-16") == "Two columns to match."
        assert [str(cell.element.A.Scope) for cell in matching[0].kids] == ["/Column"] * 3
        assert [[kid.role for kid in row.kids] for row in matching[1:]] == [["TH", "TD", "TD"]] * 3
        assert [row.kids[0].text.split()[0] for row in matching[1:]] == ["7", "8", "9"]
        assert matching[1].text.split()[-2:] == ["1", "mark"]
        assert [str(one.element.Alt) for one in found[1].all("Figure")] == ["tick box"] * 8


def test_heads_are_repeated_where_a_table_goes_on_and_never_stand_alone(tmp_path: Path) -> None:
    for before in range(0, 40, 5):
        path = tmp_path / "sheet.pdf"
        printed(path, handout([*(Prose(Words("A line.")) for _ in range(before)), Heading(Words("Keys")), keys(60, 3)]))
        boxes = text_boxes(path)
        pages = range(boxes[0].page, boxes[-1].page + 1)
        heads = [box for box in boxes if box.text.strip().startswith("Question")]
        rows = [box for box in boxes if box.text.strip().startswith("¶ 3")]

        assert [box.page for box in heads] == [page for page in pages if any(row.page == page for row in rows)]
        for head in heads:
            assert sum(row.page == head.page for row in rows) >= 2


def test_cells_leave_room_for_handwriting(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    rows = tuple(Row((Cell(Words(name)), Cell(lines=2)), number, 1) for number, name in enumerate(("Rahal", "Amir"), 1))
    printed(path, handout([Table((Column(Words("Name"), 0.3), Column(Words("Who"), 0.7)), rows)]))
    boxes = {box.text.strip(): box for box in text_boxes(path)}

    assert boxes["Amir"].top - boxes["Rahal"].top == pytest.approx(2 * 8 * MILLIMETRE, abs=0.5)


def test_in_large_print_rows_become_a_list_and_what_stands_apart_comes_after_it(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    printed(path, handout(tables(), print_for=PrintFor.LARGE))
    tree = tree_of(path)
    words = " ".join(tree.text.split())

    assert tree.all("Table") == []
    assert words.index("Association") < words.index("a engineer") < words.index("b decides") < words.index("Sort")
    assert words.count("Judgement") == 2
    assert_tidy(path, 40)


def test_all_answers_of_thirty_questions_in_eight_versions_stand_on_one_page(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    result = printed(path, handout([keys(30, 8)], teacher=True))

    assert result.report.pages == 1
    assert_tidy(path, 56)
    letters = [box.left for box in text_boxes(path) if box.text.strip() in set("abcdefgh")]
    assert len(letters) == 240


@pytest.mark.parametrize("paper", Paper)
def test_long_answers_of_many_versions_leave_no_column(paper: Paper, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    words = "Rechtsschutzversicherungsgesellschaften"
    printed(path, handout([keys(30, 8, [words, "a"] * 4)]), design=whole_design()._replace(paper=paper))

    assert_tidy(path, 56)


def entries(count: int, words: str) -> tuple[tuple[Words, Words], ...]:
    return tuple((Words(f"Term {number}"), Words(words)) for number in range(count))


@pytest.mark.parametrize("print_for", [PrintFor.STANDARD, PrintFor.TWO_UP, PrintFor.DYSLEXIA])
def test_the_organiser_takes_one_page_and_says_what_it_left_out(print_for: PrintFor, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    block = Organiser(entries(40, "What it means, in a sentence."), entries(6, "It happened."), entries(3, "A word."))
    result = printed(path, handout([Heading(Words("Knowledge organiser")), block], print_for=print_for, marks=0))
    shown = len(tree_of(path).all("LI"))

    assert result.report.pages == 1
    assert 9 < shown < 49
    assert result.report.missing == (
        f"The knowledge organiser has no room for {49 - shown} entries, which are left out.",
    )
    assert_tidy(path)


def test_an_organiser_in_large_print_leaves_nothing_out(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    block = Organiser(entries(40, "What it means, in a sentence."), (), entries(3, "A word."))
    result = printed(path, handout([Heading(Words("Knowledge organiser")), block], print_for=PrintFor.LARGER))

    assert result.report.missing == ()
    assert len(tree_of(path).all("LI")) == 43


def test_an_organiser_after_other_parts_stands_with_its_heading(tmp_path: Path) -> None:
    block = Organiser(entries(9, "What it means, in a sentence. " * 3), entries(9, "It happened."), ())
    for before in (5, 20, 35):
        path = tmp_path / "sheet.pdf"
        lines = [Prose(Words("A line of the sheet.")) for _ in range(before)]
        printed(path, handout([*lines, Heading(Words("Knowledge organiser")), block]))
        boxes = text_boxes(path)
        together = [box.page for box in boxes if box.text.startswith(("Knowledge", "People,", "Term "))]

        assert len(set(together)) == 1
