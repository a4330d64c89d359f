"""Columns for overlapping extents, rows for labels."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.drawing.packing import Extents, columns, rows, spread

lengths = st.floats(0, 1000, allow_nan=False).map(lambda value: round(value, 1))
extents = st.lists(st.tuples(lengths, lengths.map(lambda length: length + 0.1)), max_size=60)
wanted_rows = st.lists(st.tuples(st.floats(-500, 1500), st.floats(1, 60)), max_size=60)


def test_the_leftmost_free_column_is_taken() -> None:
    chosen, drawn = columns([0, 5, 10, 12, 40], [20, 10, 30, 14, 50], 4)

    assert chosen == [0, 1, 1, 2, 0]
    assert drawn == [0, 1, 2, 3, 4]


def test_beyond_the_limit_columns_are_shared_and_equals_are_drawn_once() -> None:
    chosen, drawn = columns([0.0] * 6 + [3.0], [10.0] * 6 + [8.0], 4)

    assert chosen == [0, 1, 2, 3, 0, 0, 0]
    assert drawn == [0, 1, 2, 3, 4, 6]


@given(extents, st.integers(1, 6))
def test_columns_hold_no_overlap_until_all_are_taken(pairs: list[tuple[float, float]], limit: int) -> None:
    starts = [start for start, _ in pairs]
    ends = [start + length for start, length in pairs]
    chosen, drawn = columns(starts, ends, limit)

    assert all(0 <= column < limit for column in chosen)
    assert [starts[index] for index in drawn] == sorted(starts[index] for index in drawn)
    depth = max((sum(a <= start < b for a, b in zip(starts, ends, strict=True)) for start in starts), default=0)
    if depth <= limit:
        assert len(set(chosen)) <= max(1, depth)
        for column in set(chosen):
            inside = sorted((starts[i], ends[i]) for i in range(len(pairs)) if chosen[i] == column)
            assert all(end <= start for (_, end), (start, _) in pairwise(inside))


@given(extents, st.integers(1, 6))
def test_everything_not_drawn_is_covered_by_its_like(pairs: list[tuple[float, float]], limit: int) -> None:
    starts = [start for start, _ in pairs]
    ends = [start + length for start, length in pairs]
    chosen, drawn = columns(starts, ends, limit)

    shown = {(chosen[index], starts[index], ends[index]) for index in drawn}
    assert shown == set(zip(chosen, starts, ends, strict=True))


@given(extents)
def test_rows_are_as_few_as_can_be_and_hold_no_overlap(pairs: list[tuple[float, float]]) -> None:
    starts = [start for start, _ in pairs]
    ends = [start + length for start, length in pairs]
    chosen = rows(starts, ends)

    depth = max((sum(a <= start < b for a, b in zip(starts, ends, strict=True)) for start in starts), default=0)
    assert len(set(chosen)) == depth
    assert set(chosen) == set(range(depth))
    for row in set(chosen):
        inside = sorted((starts[i], ends[i]) for i in range(len(pairs)) if chosen[i] == row)
        assert all(end <= start for (_, end), (start, _) in pairwise(inside))


def test_ten_thousand_extents_at_one_place_take_a_row_each() -> None:
    assert sorted(rows([5.0] * 10_000, [6.0] * 10_000)) == list(range(10_000))


@given(st.lists(st.tuples(lengths, lengths), max_size=200), lengths, lengths)
def test_extents_that_touch_a_stretch(pairs: list[tuple[float, float]], first: float, length: float) -> None:
    starts = [start for start, _ in pairs]
    ends = [start + length for start, length in pairs]
    order = sorted(range(len(pairs)), key=starts.__getitem__)
    found = Extents(starts, ends, order).touching(first, first + length)
    assert found == [index for index in order if starts[index] <= first + length and ends[index] >= first]


def test_rows_with_room_stay_where_they_want() -> None:
    assert spread([10, 50, 200], [30, 30, 30], 0, 300) == [10, 50, 200]


def test_crowded_rows_share_the_displacement() -> None:
    assert spread([100, 100, 100], [30, 30, 30], 0, 300) == [70, 100, 130]


def test_rows_are_kept_within_bounds() -> None:
    assert spread([-50, 280, 290], [30, 30, 30], 0, 300) == [0, 240, 270]
    assert spread([5, 5], [30, 30], -10, 50) == [-10, 20]


@pytest.mark.parametrize(("wanted", "heights"), [([0, 1], [60, 60]), ([0], [10, 10])])
def test_rows_that_do_not_fit_are_refused(wanted: list[float], heights: list[float]) -> None:
    with pytest.raises(ValueError, match="do not fit"):
        spread(wanted, heights, 0, 100)


@given(wanted_rows, st.floats(0, 500))
def test_rows_keep_their_order_and_do_not_overlap(pairs: list[tuple[float, float]], spare: float) -> None:
    heights = [height for _, height in pairs]
    high = sum(heights) + spare
    tops = spread([want for want, _ in pairs], heights, 0.0, high)

    reach = 0.0
    for top, height in zip(tops, heights, strict=True):
        assert top >= reach - 1e-6
        reach = top + height
    assert reach <= high + 1e-6


def displacement(tops: list[float], wanted: list[float]) -> float:
    return sum((top - want) ** 2 for top, want in zip(tops, wanted, strict=True))


@given(wanted_rows, st.floats(0, 500), st.data())
def test_no_other_placing_is_nearer_to_what_the_rows_want(
    pairs: list[tuple[float, float]], spare: float, data: st.DataObject
) -> None:
    wanted, heights = [want for want, _ in pairs], [height for _, height in pairs]
    high = sum(heights) + spare
    tops = spread(wanted, heights, 0.0, high)
    # Any other placing: slack before each row, adding up to what there is to spare at most.
    slacks = data.draw(st.lists(st.floats(0, 1), min_size=len(pairs) + 1, max_size=len(pairs) + 1))
    scale = spare / (sum(slacks) or 1.0)
    other: list[float] = []
    reach = 0.0
    for slack, height in zip(slacks, heights, strict=False):
        other.append(reach + slack * scale)
        reach = other[-1] + height

    assert displacement(tops, wanted) <= displacement(other, wanted) * (1 + 1e-9) + 1e-6
