"""The time scale: true between folds, and folds where nothing happens for long."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.model.moment import Moment, day_from
from desktop.drawing.glyphs import item_of
from desktop.drawing.timescale import MANY, SHORTEST_FOLD, SHORTEST_INNER_FOLD, TimeScale, stretches_to_fold, year_text

days = st.integers(day_from(-3000, 1, 1), day_from(3000, 1, 1))
extents = st.lists(st.tuples(days, st.integers(1, 40_000)), min_size=1, max_size=30).map(
    lambda pairs: sorted((start, start + length) for start, length in pairs)
)
scales = st.builds(
    lambda pairs, per_day, fold: scale_of(pairs, per_day, fold), extents, st.floats(0.001, 50), st.floats(5, 60)
)


def scale_of(pairs: list[tuple[int, int]], per_day: float, fold: float) -> TimeScale:
    firsts, lasts = [start for start, _ in pairs], [end for _, end in pairs]
    return TimeScale(min(firsts), max(lasts), stretches_to_fold(firsts, lasts), per_day, fold)


def scale_for(*dates: str, per_day: float = 0.1, fold: float = 30.0) -> TimeScale:
    items = [item_of(Moment(date)) for date in dates]
    firsts, lasts = [item.first for item in items], [item.last for item in items]
    bodies = [day for item in items for day in (item.start, item.end)]
    return TimeScale(min(firsts), max(lasts), stretches_to_fold(firsts, lasts, bodies), per_day, fold)


def left_out(*dates: str) -> list[str]:
    return [fold.left_out for fold in scale_for(*dates).folds]


@pytest.mark.parametrize(
    ("dates", "folds"),
    [
        (["1969", "2010", "2011", "2011", "2014", "2016-07", "2016-11", "2017-01-11", "2017-03"], ["1970/2009"]),
        (["1951-12-24", "1969", "2010-01-29", "2011-02", "2014-05-16", "2017-03-14"], ["1952/1968", "1970/2009"]),
        (["1900", "1950", "2000"], []),
        (["1900", "1910", "1920", "1930", "1940"], []),
        (["2011", "2012", "2014"], []),
        (["1969"], []),
        (["1969", "2011"], ["1970/2010"]),
        (["2016-01-20", "2016-07-04"], ["2016-02/2016-06"]),
        (["2016-01-05", "2016-03-04", "2016-03-05"], []),
        (["2015-12-30", "2016-12-31"], ["2016-01/2016-11"]),
        (["-0043-03-15", "1969"], ["-0042/1968"]),
        (["Y-170000", "Y12000"], ["Y-169999/Y11999"]),
        (["2010-12-31", "2012-01-01"], ["2011"]),
        (["2016-01-31", "2016-04-02"], []),
        (["2016-01-31", "2016-04-03"], ["2016-02/2016-03"]),
    ],
)
def test_long_empty_stretches_are_folded(dates: list[str], folds: list[str]) -> None:
    assert left_out(*dates) == folds


def test_a_century_does_not_squeeze_what_happens_in_a_year() -> None:
    months = [f"2016-{month:02}" for month in range(1, 9)]

    assert left_out("19XX", *months) == ["1900/1999", "2000/2015"]
    assert left_out("19XX", "1980", *months) == ["1900/1979", "1981/1999", "2000/2015"]


def test_events_among_few_keep_their_length() -> None:
    assert left_out("1914-06-28", "1914-08", "1939/1945") == ["1915/1938"]
    assert left_out("1914/1945") == []


def test_a_year_always_keeps_its_length() -> None:
    assert left_out("1969", *(f"1970-01-0{day}" for day in range(1, 9))) == []


def test_folds_never_leave_only_what_is_empty() -> None:
    assert left_out(*["2001/2003-05"] * 4, *["2003-07/2005"] * 4) == ["2004/2005"]
    assert left_out(*["2001/2003"] * 8) == []


def test_days_have_one_length_on_both_sides_of_a_fold() -> None:
    scale = scale_for("1969", "2010", "2014", "2017", per_day=0.1, fold=30.0)
    (fold,) = scale.folds

    assert (fold.first, fold.last) == (day_from(1970, 1, 1), day_from(2009, 12, 31))
    assert (fold.start, fold.end) == pytest.approx((36.5, 66.5))
    assert scale.position(day_from(2010, 12, 1)) - scale.position(day_from(2010, 11, 1)) == pytest.approx(3.0)
    assert scale.position(day_from(1969, 3, 11)) == pytest.approx(6.9)
    assert scale.length == pytest.approx(36.5 + 30 + 0.1 * (day_from(2018, 1, 1) - day_from(2010, 1, 1)))


def test_years_are_written_as_in_edtf() -> None:
    assert [year_text(year) for year in (2017, 44, 0, -43, 12_000, -170_000)] == [
        "2017",
        "0044",
        "0000",
        "-0043",
        "Y12000",
        "Y-170000",
    ]


@pytest.mark.parametrize(("stretches", "per_day"), [([], 0.0), ([(5, 3)], 1.0), ([(-5, 3)], 1.0), ([(5, 30)], 1.0)])
def test_impossible_scales_are_refused(stretches: list[tuple[float, float]], per_day: float) -> None:
    with pytest.raises(ValueError, match="time scale"):
        TimeScale(0, 10, stretches, per_day, 30.0)


@given(scales, days, days)
def test_positions_rise_with_the_days(scale: TimeScale, one: int, other: int) -> None:
    earlier, later = sorted((one, other))

    assert scale.position(earlier) <= scale.position(later)
    if later - earlier > 1:
        assert scale.position(earlier) < scale.position(later)


@given(scales, days)
def test_day_is_the_inverse_of_position(scale: TimeScale, day: int) -> None:
    assert scale.day(scale.position(day)) == pytest.approx(day, abs=1e-3)


@given(scales, st.lists(days, max_size=20))
def test_many_positions_at_once_are_the_same(scale: TimeScale, some: list[int]) -> None:
    assert scale.positions(some) == [scale.position(day) for day in some]


@given(scales, st.floats(0, 1))
def test_positions_on_the_axis_are_days_of_the_period(scale: TimeScale, part: float) -> None:
    assert scale.first - 1e-6 <= scale.day(part * scale.length) <= scale.last + 1e-6


@given(extents)
def test_folds_leave_out_only_what_is_empty_or_inside_one_long_extent(pairs: list[tuple[int, int]]) -> None:
    folded = stretches_to_fold([start for start, _ in pairs], [end for _, end in pairs])

    bounds = {bound for pair in pairs for bound in pair}
    staying = max(bounds) - min(bounds) - sum(end - start for start, end in folded)
    assert folded == sorted(folded)
    for start, end in folded:
        assert not any(start < bound < end for bound in bounds)
        covered = any(first <= start and end <= last for first, last in pairs)
        assert end - start >= (SHORTEST_INNER_FOLD if covered else SHORTEST_FOLD)
        assert not covered or len(pairs) >= MANY
        assert end - start > staying > 0


@given(extents)
def test_no_stretch_that_stays_is_longer_than_all_the_rest(pairs: list[tuple[int, int]]) -> None:
    firsts, lasts = [start for start, _ in pairs], [end for _, end in pairs]
    folded = stretches_to_fold(firsts, lasts)

    staying = max(lasts) - min(firsts) - sum(end - start for start, end in folded)
    reach = firsts[0]
    for start, end in pairs:
        if start - reach >= SHORTEST_FOLD and (reach, start) not in folded:
            assert start - reach <= staying - (start - reach)
        reach = max(reach, end)
