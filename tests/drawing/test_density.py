"""The density strip: bars for paragraphs, and the paragraph at a place."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.drawing.density import bars, frame, paragraph_at

WIDTH, HEIGHT, GAP, MINIMUM = 120.0, 12.0, 1.5, 1.0

counts = st.lists(st.integers(0, 30), min_size=1, max_size=400)
widths = st.floats(1, 400)


def test_one_bar_for_each_paragraph() -> None:
    drawn = bars([2, 0, 4], 32.0, HEIGHT, 1.0, MINIMUM)

    assert [x for x, *_ in drawn] == [0.0, 11.0, 22.0]
    assert [width for _, _, width, _ in drawn] == [10.0] * 3
    assert [height for *_, height in drawn] == [6.5, 1.0, 12.0]
    assert all(y + height == HEIGHT for _, y, _, height in drawn)


def test_without_mentions_all_bars_are_hairlines() -> None:
    assert {height for *_, height in bars([0] * 14, WIDTH, HEIGHT, GAP, MINIMUM)} == {MINIMUM}


def test_without_paragraphs_nothing_is_drawn() -> None:
    assert bars([], WIDTH, HEIGHT, GAP, MINIMUM) == []


def test_crowded_paragraphs_share_a_bar_that_shows_the_fullest() -> None:
    counts = [0] * 1000
    counts[777] = 3
    drawn = bars(counts, WIDTH, HEIGHT, GAP, MINIMUM)

    assert len(drawn) == 48
    assert [index for index, (*_, height) in enumerate(drawn) if height == HEIGHT] == [777 * 48 // 1000]


def test_impossible_strips_are_refused() -> None:
    with pytest.raises(ValueError, match="never"):
        bars([1, -1], WIDTH, HEIGHT, GAP, MINIMUM)
    with pytest.raises(ValueError, match="wide"):
        bars([1], 0.0, HEIGHT, GAP, MINIMUM)
    with pytest.raises(ValueError, match="0 paragraphs"):
        paragraph_at(3.0, 0, WIDTH, GAP)
    with pytest.raises(ValueError, match="no paragraph 15 among 14"):
        frame(15, 14, WIDTH, HEIGHT, GAP)


@given(counts, widths)
def test_bars_fill_the_strip_without_touching(counts: list[int], width: float) -> None:
    drawn = bars(counts, width, HEIGHT, GAP, MINIMUM)

    assert drawn[0][0] == 0.0
    assert drawn[-1][0] + drawn[-1][2] == pytest.approx(width)
    for (x, _, bar, _), (following, *_) in pairwise(drawn):
        assert following - (x + bar) == pytest.approx(GAP)
        assert bar >= 1 - 1e-9
    assert all(MINIMUM <= height <= HEIGHT for *_, height in drawn)
    assert max(height for *_, height in drawn) == (HEIGHT if any(counts) else MINIMUM)


@given(counts, widths)
def test_a_click_finds_the_paragraph_whose_frame_it_hits(counts: list[int], width: float) -> None:
    for number in range(1, len(counts) + 1):
        x, _, framed, _ = frame(number, len(counts), width, HEIGHT, GAP)
        found = paragraph_at(x + framed / 2, len(counts), width, GAP)

        assert frame(found, len(counts), width, HEIGHT, GAP)[0] == x


@given(st.integers(1, 80), st.floats(-50, 500))
def test_with_room_for_all_a_click_finds_exactly_the_bar(paragraphs: int, x: float) -> None:
    width = paragraphs * 5.0
    number = paragraph_at(x, paragraphs, width, 1.0)

    left, _, framed, _ = frame(number, paragraphs, width, HEIGHT, 1.0)
    assert left + 0.5 <= min(max(x, 0.0), width) <= left + 0.5 + framed + 1e-9


@given(counts, widths, st.floats(0, 1), st.floats(0, 1))
def test_clicks_further_right_never_go_back(counts: list[int], width: float, a: float, b: float) -> None:
    left, right = sorted((a, b))

    assert paragraph_at(left * width, len(counts), width, GAP) <= paragraph_at(right * width, len(counts), width, GAP)
