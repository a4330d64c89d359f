"""The order in the text beside the order in time."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.drawing.told import curve, in_step, places


def test_a_look_back_is_out_of_step() -> None:
    assert in_step([0, 3, 4, 1, 5, 6]) == [True, True, True, False, True, True]
    assert in_step([5, 0, 1, 2]) == [False, True, True, True]
    assert in_step([]) == []


@given(st.permutations(range(8)))
def test_as_few_as_possible_are_out_of_step(ranks: list[int]) -> None:
    kept = [rank for rank, keeps in zip(ranks, in_step(ranks), strict=True) if keeps]
    assert kept == sorted(kept)
    longest = max(size for size in range(1, 9) for some in combinations(ranks, size) if list(some) == sorted(some))
    assert len(kept) == longest


def test_places_are_even_and_one_alone_is_in_the_middle() -> None:
    assert places(10, 30, 3) == [10, 20, 30]
    assert places(10, 30, 1) == [20]
    assert places(10, 30, 0) == []
    with pytest.raises(ValueError, match="-1 events"):
        places(0, 1, -1)


def test_a_curve_leaves_and_arrives_square_to_the_rails() -> None:
    drawn = curve((0, 5), (60, 80))
    assert drawn.start == (0, 5)
    assert drawn.end == (60, 80)
    assert drawn.control_1[1] == 5
    assert drawn.control_2[1] == 80
    assert 0 < drawn.control_1[0] < drawn.control_2[0] < 60
