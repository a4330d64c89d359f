"""Flash cards: each back lies behind its front, whichever edge the sheet is turned over."""

from pathlib import Path

import pikepdf
import pypdf
import pytest

from desktop.sheets.blocks import Card, Words
from desktop.sheets.design import Paper, PrintFor, whole_design
from tests.sheets.geometry import TextBox, overlapping, text_boxes
from tests.sheets.handouts import handout, printed
from tests.sheets.reading import structure

TURNED = [PrintFor.CARDS_LONG, PrintFor.CARDS_SHORT]


def cards(count: int) -> list[Card]:
    return [Card(Words(f"Front{number}"), Words(f"Back{number}")) for number in range(count)]


def middle(box: TextBox) -> tuple[float, float]:
    return (box.left + box.right) / 2, (box.top + box.bottom) / 2


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("print_for", TURNED)
def test_each_back_lies_behind_its_front(print_for: PrintFor, paper: Paper, tmp_path: Path) -> None:
    path = tmp_path / "cards.pdf"
    printed(path, handout([], cards=cards(21), print_for=print_for), design=whole_design()._replace(paper=paper))
    width, height = paper.size
    boxes = {box.text.strip(): box for box in text_boxes(path)}
    for number in range(21):
        front, back = boxes[f"Front{number}"], boxes[f"Back{number}"]
        x, y = middle(back)
        behind = (width - x, y) if print_for is PrintFor.CARDS_LONG else (x, height - y)

        assert (front.page % 2, back.page) == (0, front.page + 1)
        assert behind == pytest.approx(middle(front), abs=6)  # boxes reach over the blank at the end


def test_eight_cards_stand_on_a_page_of_a4(tmp_path: Path) -> None:
    path = tmp_path / "cards.pdf"
    result = printed(path, handout([], cards=cards(17), print_for=PrintFor.CARDS_LONG))
    first = pypdf.PdfReader(path).pages[0].extract_text()

    assert result.report.pages == 6
    assert [f"Front{number}" in first for number in (0, 7, 8)] == [True, True, False]
    assert "cards 1 to 8, front" in first


def test_long_texts_become_smaller_and_then_are_cut_with_a_report(tmp_path: Path) -> None:
    made = [
        Card(Words("Fits"), Words("Some words that are not few. " * 12)),
        Card(Words("Does not fit"), Words("Far too many words for a card. " * 60)),
        Card(Words("A name of many words that goes on and on " * 3), Words("x"), Words("نادية رحال", language="ar")),
        Card(Words("W" * 300), Words("x" * 3000)),
    ]
    path = tmp_path / "cards.pdf"
    result = printed(path, handout([], cards=made, print_for=PrintFor.CARDS_SHORT))

    assert result.report.missing == (
        "The card “Does not fit” has no room for all of its text, which is cut.",
        f"The card “{'W' * 300}” has no room for all of its text, which is cut.",
    )
    assert overlapping(text_boxes(path)) == []
    for box in text_boxes(path):  # no text leaves its card
        half = 595.28 / 2
        assert box.bottom > 790 or (box.left < half) == (box.right - 4 < half)


def test_a_back_is_read_after_its_front(tmp_path: Path) -> None:
    path = tmp_path / "cards.pdf"
    made = [*cards(9), Card(Words("Rahal"), Words("Engineer"), Words("رحال", language="ar"))]
    printed(path, handout([], cards=made, print_for=PrintFor.CARDS_LONG))
    with pikepdf.open(path) as pdf:
        tree = structure(pdf)
        items = tree.all("LI")
        languages = [str(span.element.Lang) for span in items[-1].all("Span") if "/Lang" in span.element]

    assert [item.text.split() for item in items[:9]] == [[f"Front{n}", f"Back{n}"] for n in range(9)]
    assert languages == ["ar"]
