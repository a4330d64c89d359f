"""Bars of two parts side by side, their hatching, and which of them have room for words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.drawing.bars import bar_boxes, hatching, labelled

parts = st.lists(st.tuples(st.integers(0, 5000), st.integers(0, 5000)), max_size=60)


def test_the_highest_bar_is_as_high_as_the_drawing_and_the_others_in_proportion() -> None:
    first, second, third = bar_boxes([(3, 1), (0, 0), (1, 1)], 120.0, 100.0)

    assert first.lower == (7.0, 25.0, 26.0, 75.0)
    assert first.upper == (7.0, 0.0, 26.0, 25.0)
    assert second.lower[3] == second.upper[3] == 0.0
    assert (third.lower[1], third.lower[3], third.upper[1], third.upper[3]) == (75.0, 25.0, 50.0, 25.0)
    assert [(box.x, box.width) for box in (first, second, third)] == [(0.0, 40.0), (40.0, 40.0), (80.0, 40.0)]


@given(parts, st.floats(50, 2000), st.floats(20, 400))
def test_whatever_is_there_is_seen_and_stays_in_the_drawing(
    given: list[tuple[int, int]], width: float, height: float
) -> None:
    for (low, high), box in zip(given, bar_boxes(given, width, height), strict=True):
        assert (box.lower[3] > 0, box.upper[3] > 0) == (low > 0, high > 0)
        assert box.upper[1] >= -1e-9
        assert box.upper[1] + box.upper[3] == pytest.approx(box.lower[1])
        assert box.lower[1] + box.lower[3] == pytest.approx(height)
        assert box.x <= box.lower[0]
        assert box.lower[0] + box.lower[2] <= box.x + box.width + 1e-9


def test_a_bar_below_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="lower than nothing"):
        bar_boxes([(1, -1)], 10.0, 10.0)


@given(st.floats(0, 200), st.floats(0, 200))
def test_hatching_stays_in_its_box(width: float, height: float) -> None:
    for line in hatching((5.0, 7.0, width, height), 4.0):
        for x, y in line:
            assert 5.0 - 1e-6 <= x <= 5.0 + width + 1e-6
            assert 7.0 - 1e-6 <= y <= 7.0 + height + 1e-6


def test_words_leave_out_bars_until_they_fit_and_never_the_one_of_now() -> None:
    assert list(labelled(12, 40.0, 70.0, 11)) == [1, 3, 5, 7, 9, 11]
    assert list(labelled(30, 20.0, 70.0, 0)) == [0, 4, 8, 12, 16, 20, 24, 28]
    assert list(labelled(3, 100.0, 70.0, 2)) == [0, 1, 2]
    assert list(labelled(0, 1.0, 70.0, 0)) == []
