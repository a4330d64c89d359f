"""Ticks of a time scale: round dates, as close as their labels allow."""

from collections.abc import Iterator
from itertools import count
from math import ceil, floor
from typing import NamedTuple

from db.model.moment import civil_from, day_from, days_in_month
from desktop.drawing.timescale import TimeScale, year_text

_FIRST_WRITTEN_YEAR, _LAST_WRITTEN_YEAR = -9999, 9999  # EDTF gives months and days to no other years
_STEPS_IN_DAYS = (1, 2, 5, 10)
_STEPS_IN_MONTHS = ((1, 28), (3, 90), (6, 181))  # with the days that they last at least
_SHORTEST_YEAR = 365


class Tick(NamedTuple):
    """A mark on the axis at the beginning of the date `edtf`: "2010", "2016-07" or "2017-01-11".

    The first of a month is given as the month and the first month of a year as the year. The words are left to the
    caller, who words dates in one place.
    """

    position: float
    edtf: str


def ticks(scale: TimeScale, top: float, bottom: float, spacing: float) -> list[Tick]:
    """The ticks from top to bottom (both included), none inside a fold, at least `spacing` from one another.

    Steps are 1, 2, 5 or 10 days (counted from the first of a month), 1, 3 or 6 months, and 1, 2, 5, 10, 20, 50, 100
    ... years.

    Raises:
        ValueError: spacing is not positive.
    """
    if spacing <= 0:
        raise ValueError(f"ticks cannot be {spacing} apart")
    first, last = scale.day(top), scale.day(bottom)
    days, months = _step(scale, spacing)
    found: list[Tick] = []
    for begin, end in scale.pieces():
        # A tick at the edge of a fold would belong to the far side of it.
        end_included = end if end == scale.last else end - 1
        bounds = ceil(max(begin, first)), floor(min(end_included, last))
        for day in _every_days(days, *bounds) if days else _every_months(months, *bounds):
            position = scale.position(day)
            if not found or position - found[-1].position >= spacing:
                found.append(Tick(position, _edtf(day)))
    return found


def _step(scale: TimeScale, spacing: float) -> tuple[int, int]:
    """The smallest step that is as long as the spacing, in days or in months; the other number is 0."""
    wanted = spacing / scale.per_day
    if day_from(_FIRST_WRITTEN_YEAR, 1, 1) <= scale.first and scale.last <= day_from(_LAST_WRITTEN_YEAR + 1, 1, 1):
        for days in _STEPS_IN_DAYS:
            if days >= wanted:
                return days, 0
        for months, days in _STEPS_IN_MONTHS:
            if days >= wanted:
                return 0, months
    power = 1
    while True:
        for factor in (1, 2, 5):
            if factor * power * _SHORTEST_YEAR >= wanted:
                return 0, factor * power * 12
        power *= 10


def _every_months(step: int, first: int, last: int) -> Iterator[int]:
    """The days from first to last (both included) that begin a step of months, counted from the year 0."""
    year, month, _ = civil_from(first)
    for months in count((year * 12 + month - 1) // step * step, step):
        day = day_from(months // 12, months % 12 + 1, 1)
        if day > last:
            return
        if day >= first:
            yield day


def _every_days(step: int, first: int, last: int) -> Iterator[int]:
    """The days from first to last (both included) that begin a step, counted anew in each month."""
    for start in _every_months(1, first - 31, last):
        year, month, _ = civil_from(start)
        # The last step of a month is left out where the first of the next month follows too soon.
        for day in range(start, start + days_in_month(year, month) + 1 - step, step):
            if first <= day <= last:
                yield day


def _edtf(day: int) -> str:
    year, month, day_of_month = civil_from(day)
    if day_of_month > 1:
        return f"{year_text(year)}-{month:02}-{day_of_month:02}"
    return f"{year_text(year)}-{month:02}" if month > 1 else year_text(year)
