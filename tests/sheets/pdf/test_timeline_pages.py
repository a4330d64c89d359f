"""A timeline on pages: every event once, in order, and no drawing higher than its page."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.model.moment import Moment
from desktop.drawing.glyphs import Item, item_of
from desktop.sheets.pdf.styles import STANDARD
from desktop.sheets.pdf.timeline_pages import Stretch, divide, sizes_for

ROOM = 622.0
SIZES = sizes_for(STANDARD, STANDARD.cell.leading)
LINE = SIZES.line
DATES = ("2017", "2017-01-01", "2017-12-31", "../1969", "2016~", "2014/..", "-0043-03-15", "Y-170000", "2017-05")


def items_of(texts: list[str]) -> list[Item]:
    return [item_of(moment) for moment in sorted(map(Moment, texts), key=Moment.sort_key)]


def check(parts: list[Stretch], count: int) -> None:
    assert [parts[0].first, parts[-1].beyond] == [0, count]
    assert all(before.beyond == after.first for before, after in pairwise(parts))
    assert all(len(part.layout) == part.beyond - part.first > 0 for part in parts)
    assert all(part.layout.length <= ROOM + 1e-6 for part in parts)


@given(st.data(), st.lists(st.sampled_from(DATES), min_size=1, max_size=60), st.sampled_from([0, 50, 300, 2000]))
def test_every_event_is_drawn_once_on_a_page_that_holds_it(data: st.DataObject, dates: list[str], under: int) -> None:
    rows = st.lists(st.sampled_from([LINE, 2 * LINE, ROOM / 3]), min_size=len(dates), max_size=len(dates))

    check(divide(items_of(dates), data.draw(rows), ROOM, under, SIZES), len(dates))


@pytest.mark.parametrize("count", range(6, 40))
@pytest.mark.parametrize("height", [LINE, 32.0, 57.0])
def test_rows_that_crowd_at_both_ends_of_the_line(count: int, height: float) -> None:
    """The rows just fit, but the line may not be squeezed so far that they no longer stand beside it."""
    dates = ["2017", *["2017-01-01"] * (count // 2), *["2017-12-31"] * (count - count // 2)]
    rows = [height] * len(dates)

    for room in (sum(rows), sum(rows) + 2):
        parts = divide(items_of(dates), rows, room, 0, SIZES)
        assert [parts[0].first, parts[-1].beyond] == [0, len(dates)]
        assert all(part.layout.length <= room + 1e-6 for part in parts)


def test_no_events_need_no_page() -> None:
    assert divide([], [], ROOM, 0, SIZES) == []


@pytest.mark.parametrize("first", [120.0, 300.0, 600.0])
def test_the_first_part_keeps_to_what_is_left_of_its_page(first: float) -> None:
    dates = [f"2017-01-{day:02}" for day in range(1, 32)]
    parts = divide(items_of(dates), [LINE + 12.0] * 31, ROOM, 0, SIZES, first)

    check(parts, 31)
    assert parts[0].layout.length <= first + 1e-6
    assert len(parts) > 1
