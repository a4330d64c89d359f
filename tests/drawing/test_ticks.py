"""Ticks: round dates, far enough apart."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.model.moment import Moment, day_from
from desktop.drawing.ticks import ticks
from desktop.drawing.timescale import TimeScale


def years(first: int, last: int, per_day: float) -> TimeScale:
    return TimeScale(day_from(first, 1, 1), day_from(last, 1, 1), [], per_day, 30.0)


def labels(scale: TimeScale, spacing: float = 30.0) -> list[str]:
    return [tick.edtf for tick in ticks(scale, 0.0, scale.length, spacing)]


@pytest.mark.parametrize(
    ("per_year", "expected"),
    [
        (40.0, ["2010", "2011", "2012", "2013", "2014", "2015", "2016", "2017", "2018", "2019", "2020"]),
        (16.0, ["2010", "2012", "2014", "2016", "2018", "2020"]),
        (7.0, ["2010", "2015", "2020"]),
        (3.5, ["2010", "2020"]),
        (2.0, ["2020"]),
    ],
)
def test_steps_of_years(per_year: float, expected: list[str]) -> None:
    assert labels(years(2010, 2020, per_year / 365)) == expected


@pytest.mark.parametrize(
    ("per_month", "expected"),
    [
        (8.0, ["2016", "2016-07", "2017"]),
        (14.0, ["2016", "2016-04", "2016-07", "2016-10", "2017"]),
        (34.0, ["2016", *(f"2016-{month:02}" for month in range(2, 13)), "2017"]),
    ],
)
def test_steps_of_months(per_month: float, expected: list[str]) -> None:
    assert labels(years(2016, 2017, per_month / 30)) == expected


@pytest.mark.parametrize(
    ("per_day", "february"),
    [
        (3.0, ["2017-02", "2017-02-11", "2017-03"]),
        (6.0, ["2017-02", "2017-02-06", "2017-02-11", "2017-02-16", "2017-02-21", "2017-03"]),
        (15.0, ["2017-02", *(f"2017-02-{day:02}" for day in range(3, 28, 2)), "2017-03"]),
        (30.0, ["2017-02", *(f"2017-02-{day:02}" for day in range(2, 29)), "2017-03"]),
    ],
)
def test_steps_of_days(per_day: float, february: list[str]) -> None:
    assert labels(TimeScale(day_from(2017, 2, 1), day_from(2017, 3, 1), [], per_day, 30.0)) == february


def test_no_tick_stands_in_a_fold_or_at_its_near_edge() -> None:
    fold = (day_from(1970, 1, 1), day_from(2010, 1, 1))
    scale = TimeScale(day_from(1968, 1, 1), day_from(2013, 1, 1), [fold], 0.1, 30.0)

    assert labels(scale) == ["1968", "1969", "2010", "2011", "2012", "2013"]


def test_years_without_months_in_edtf_have_ticks_of_years() -> None:
    assert labels(years(12_000, 12_001, 3.0)) == ["Y12000", "Y12001"]
    assert labels(years(-44, -42, 0.1)) == ["-0044", "-0043", "-0042"]


def test_ticks_need_a_distance() -> None:
    with pytest.raises(ValueError, match="apart"):
        ticks(years(2010, 2020, 1.0), 0.0, 10.0, 0.0)


@given(
    st.integers(-200_000, 200_000),
    st.integers(1, 100_000),
    st.integers(0, 100_000),
    st.integers(0, 100_000),
    st.floats(50, 5000),
    st.floats(5, 90),
)
def test_ticks_are_real_dates_in_order_and_apart(
    first: int, before: int, gap: int, after: int, length: float, spacing: float
) -> None:
    folds = [(first + before, first + before + gap)] if gap else []
    scale = TimeScale(first, first + before + gap + after, folds, length / (before + after), 20.0)
    found = ticks(scale, 0.0, scale.length, spacing)

    assert len(found) <= scale.length / spacing + 1
    for tick in found:
        assert tick.position == pytest.approx(scale.position(Moment(tick.edtf).earliest or 0))
        assert -1e-6 <= tick.position <= scale.length + 1e-6
        assert not any(fold.start < tick.position < fold.end for fold in scale.folds)
    for tick, following in pairwise(found):
        assert following.position - tick.position >= spacing
