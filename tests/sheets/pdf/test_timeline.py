"""The timeline on paper: nothing clipped or written over, however many events; rows to fill in; any size of print."""

import re
from itertools import pairwise
from pathlib import Path
from random import Random

import pikepdf
import pypdfium2
import pytest

from db.model.moment import Moment
from desktop.sheets.blocks import ArticleText, Heading, Timeline, TimelineRow, Words
from desktop.sheets.design import Part, PartKind, PrintFor
from desktop.sheets.pdf.styles import MILLIMETRE
from desktop.wording.dates import describe
from desktop.wording.language import ENGLISH
from tests.sheets.geometry import TextBox, assert_tidy, text_boxes
from tests.sheets.lessons import bridge, lesson
from tests.sheets.pdf.printing import print_blocks
from tests.sheets.reading import Node, structure

TITLE = Heading(Words("Timeline"))
HEADLINES = (
    "The committee meets",
    "A headline that goes on and on about the many things that happened on that day in the valley and beyond it, until "
    "nobody remembers how it began",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft is founded",
)


def row(date: str, index: int) -> TimelineRow:
    moment = Moment.parse(date)
    headline = f"event{index}. {HEADLINES[index % 3]}"
    note = "told with a hedge" if index % 4 == 0 else ""
    return TimelineRow(moment, describe(moment, ENGLISH), headline, note, index % 5 == 0)


def events(count: int) -> list[TimelineRow]:
    """Dates of all kinds, from seeded chance, in order of time."""
    chance = Random(count)
    forms = (
        lambda: f"{chance.randint(1900, 2020)}",
        lambda: f"{chance.randint(2000, 2020)}-{chance.randint(1, 12):02}",
        lambda: f"{chance.randint(2010, 2020)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}",
        lambda: f"{chance.randint(1990, 2000)}/{chance.randint(2001, 2010)}",
        lambda: f"../{chance.randint(1990, 2020)}",
        lambda: f"{chance.randint(2010, 2018)}-03~",
    )
    dates = sorted((chance.choice(forms)() for _ in range(count)), key=lambda date: Moment.parse(date).sort_key())
    return [row(date, number) for number, date in enumerate(dates)]


def one_month(count: int) -> list[TimelineRow]:
    return [row(f"2017-01-{1 + number * 31 // count:02}", number) for number in range(count)]


def found_events(path: Path) -> list[int]:
    return [int(number) for number in re.findall(r"event(\d+)\.", text(path))]


def text(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in document).split())


def tree(path: Path) -> Node:
    with pikepdf.open(path) as pdf:
        return structure(pdf)


@pytest.mark.parametrize("print_for", [PrintFor.STANDARD, PrintFor.LARGE, PrintFor.TWO_UP, PrintFor.DYSLEXIA])
@pytest.mark.parametrize("count", [1, 3, 30])
def test_few_events_and_many(tmp_path: Path, count: int, print_for: PrintFor) -> None:
    path = print_blocks(bridge(), [TITLE, Timeline(tuple(events(count)))], tmp_path / "events.pdf", print_for)

    assert sorted(found_events(path)) == list(range(count))
    assert_tidy(path, 30.0)


def test_three_hundred_events(tmp_path: Path) -> None:
    path = print_blocks(bridge(), [TITLE, Timeline(tuple(events(300)))], tmp_path / "events.pdf")

    assert sorted(found_events(path)) == list(range(300))
    assert len(tree(path).all("LI")) == 300
    assert_tidy(path)


@pytest.mark.parametrize("print_for", [PrintFor.STANDARD, PrintFor.LARGER])
def test_forty_events_in_one_month(tmp_path: Path, print_for: PrintFor) -> None:
    path = print_blocks(bridge(), [TITLE, Timeline(tuple(one_month(40)))], tmp_path / "month.pdf", print_for)

    assert sorted(found_events(path)) == list(range(40))
    assert_tidy(path, 30.0)


@pytest.mark.parametrize("count", [3, 11, 12, 13, 14, 30, 300])
@pytest.mark.parametrize("above", [0, 2, 5])
def test_the_heading_stands_on_the_page_of_the_first_event(tmp_path: Path, count: int, above: int) -> None:
    written = bridge()
    article = ArticleText(Part(PartKind.ARTICLE, on=True), written.paragraphs[:above])
    blocks = [article, TITLE, Timeline(tuple(events(count)))]
    boxes = text_boxes(print_blocks(written, blocks, tmp_path / "heading.pdf"))
    heading = next(box for box in boxes if box.text.strip() == "Timeline")
    first = next(box for box in boxes if "event0." in box.text)

    assert heading.page == first.page
    assert heading.bottom < first.top


@pytest.mark.parametrize("count", [4, 30])
def test_a_heading_at_the_foot_of_a_page_goes_to_the_next_with_its_timeline(tmp_path: Path, count: int) -> None:
    """Wherever on the page the article ends."""
    for words in range(250, 470, 31):
        written = lesson(["word " * words])
        article = ArticleText(Part(PartKind.ARTICLE, on=True), written.paragraphs)
        path = print_blocks(written, [article, TITLE, Timeline(tuple(events(count)))], tmp_path / "foot.pdf")
        boxes = text_boxes(path)
        heading = next(box for box in boxes if box.text.strip() == "Timeline")

        assert heading.page == next(box for box in boxes if "event0." in box.text).page


def test_a_long_timeline_begins_below_what_stands_before_it(tmp_path: Path) -> None:
    written = bridge()
    article = ArticleText(Part(PartKind.ARTICLE, on=True), written.paragraphs[:1])
    path = print_blocks(written, [article, TITLE, Timeline(tuple(events(60)))], tmp_path / "below.pdf")

    assert next(box for box in text_boxes(path) if "event0." in box.text).page == 0
    assert_tidy(path)


def lines_to_write_on(path: Path) -> list[tuple[float, float, float]]:
    """Left, right and y of the level lines among the marked content of the first page, from the top down."""
    found: list[tuple[float, float, float]] = []
    with pikepdf.open(path) as pdf:
        at = (0.0, 0.0)
        for operands, operator in pikepdf.parse_content_stream(pdf.pages[0]):
            if str(operator) == "m":
                at = (float(operands[0]), float(operands[1]))
            elif str(operator) == "l" and float(operands[1]) == at[1] and float(operands[0]) - at[0] > 60:
                found.append((at[0], float(operands[0]), 841.89 - at[1]))
    return found


def blank(**changes: object) -> tuple[TimelineRow, ...]:
    dates = ("1962", "2016-07", "2017-01-11", "2017-03~")
    rows = (row(date, index)._replace(number=index + 7, note="", key=False) for index, date in enumerate(dates))
    return tuple(one._replace(**changes) for one in rows)


@pytest.mark.parametrize(("print_for", "least"), [(PrintFor.STANDARD, 8.0), (PrintFor.LARGE, 12.0)])
def test_headlines_to_write_have_room_for_a_hand_and_their_numbers(
    tmp_path: Path, print_for: PrintFor, least: float
) -> None:
    rows = blank(blank_headline=True)
    path = print_blocks(bridge(), [TITLE, Timeline(rows)], tmp_path / "blank.pdf", print_for)
    boxes = text_boxes(path)
    dates = [next(box for box in boxes if box.text.strip() == one.date) for one in rows]
    lines = [line for line in lines_to_write_on(path) if line[2] > dates[0].top and line[2] < 700 and line[0] > 120]

    assert found_events(path) == []
    assert len(lines) == len(rows)
    assert all(after[2] - before[2] >= least * MILLIMETRE for before, after in pairwise(lines))
    for number, date in zip(("7", "8", "9", "10"), dates, strict=True):
        label = next(box for box in boxes if box.text.strip() == number and abs(box.top - date.top) < 6)
        assert label.right < date.left
    assert_tidy(path)


def test_dates_to_write_stand_evenly_and_it_is_said(tmp_path: Path) -> None:
    path = print_blocks(bridge(), [TITLE, Timeline(blank(blank_date=True), to_scale=False)], tmp_path / "dates.pdf")
    tops = [box.top for box in text_boxes(path) if re.match(r"event\d", box.text)]
    told = text(path)

    assert "Not to scale" in told
    assert "To scale" not in told
    assert not {"1962", "July 2016", "11 January 2017"} & set(re.findall(r"1962|July 2016|11 January 2017", told))
    heights = [round(after - before, 1) for before, after in pairwise(tops)]
    assert min(heights) >= 8 * MILLIMETRE
    assert_tidy(path)


def test_a_blank_is_read_as_one(tmp_path: Path) -> None:
    path = print_blocks(bridge(), [TITLE, Timeline(blank(blank_date=True), to_scale=False)], tmp_path / "dates.pdf")
    items = tree(path).all("LI")

    assert [re.sub(r"\s+", " ", item.text)[:15] for item in items][:2] == ["7 blank event0.", "8 blank event1."]


@pytest.mark.parametrize("to_scale", [True, False])
def test_a_teacher_sees_which_words_are_the_answer(tmp_path: Path, to_scale: bool) -> None:
    """The headline where it was asked for, else the date."""
    path = print_blocks(bridge(), [TITLE, Timeline(blank(solved=True), to_scale=to_scale)], tmp_path / "solved.pdf")

    assert (weight(path, "event0") > weight(path, "1962")) is to_scale
    assert (weight(path, "event0") < weight(path, "1962")) is not to_scale


def weight(path: Path, words: str) -> int:
    """The weight of the face that words are set in."""
    with pypdfium2.PdfDocument(path) as document:
        found = document[0].get_textpage()
        return pypdfium2.raw.FPDFText_GetFontWeight(found.raw, found.get_text_range().index(words))


def test_lists_do_not_leave_one_event_alone_on_a_page(tmp_path: Path) -> None:
    rows = [row("2017", number)._replace(moment=None, date="undated") for number in range(40)]
    path = print_blocks(bridge(), [TITLE, Timeline(tuple(rows))], tmp_path / "list.pdf")
    pages: dict[int, list[TextBox]] = {}
    for box in text_boxes(path):
        if re.match(r"event\d", box.text):
            pages.setdefault(box.page, []).append(box)

    assert min(map(len, pages.values())) >= 2
    assert_tidy(path)
