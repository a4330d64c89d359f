"""Calendar units: one day, week, month, season ... century, with its TIMEX3 value and its EDTF.

Years are counted as astronomers do: 0 is 1 BC.
"""

from enum import IntEnum
from typing import NamedTuple

from db.model.moment import civil_from, day_from, days_in_month


class Unit(IntEnum):
    """From fine to coarse."""

    SECOND = 0
    MINUTE = 1
    HOUR = 2
    DAY = 3
    WEEK = 4
    FORTNIGHT = 5
    MONTH = 6
    SEASON = 7
    QUARTER = 8
    HALF = 9
    YEAR = 10
    DECADE = 11
    CENTURY = 12


LETTERS = {
    Unit.SECOND: "TS",
    Unit.MINUTE: "TM",
    Unit.HOUR: "TH",
    Unit.DAY: "D",
    Unit.WEEK: "W",
    Unit.FORTNIGHT: "W",
    Unit.MONTH: "M",
    Unit.QUARTER: "Q",
    Unit.YEAR: "Y",
    Unit.DECADE: "DE",
    Unit.CENTURY: "CE",
}
"""How TIMEX3 writes lengths: P3D, PT2H."""
_SEASON_VALUES = ("SP", "SU", "FA", "WI")
_MONTHS_IN = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.HALF: 6, Unit.YEAR: 12, Unit.DECADE: 120, Unit.CENTURY: 1200}
_FIRST_MONTH_OF_SEASON = (3, 6, 9, 12)


class Point(NamedTuple):
    """One unit of the calendar.

    `number` is the month of a DAY or MONTH, the week of the ISO year, the season (1 spring to 4 winter, as it begins),
    quarter or half; 0 for years and longer ones. A WEEK with a `day` is its weekend. A decade or century has its first
    year in writing: 1990, 1900.
    """

    unit: Unit
    year: int
    number: int = 0
    day: int = 0

    @property
    def month(self) -> int:
        """The first month of it, 1 for years and longer ones."""
        return civil_from(self.first)[1]

    @property
    def first(self) -> int:
        """The number of its first day."""
        if self.unit is Unit.DAY:
            return day_from(self.year, self.number, self.day)
        if self.unit is Unit.WEEK:
            return _first_of_week_year(self.year) + 7 * (self.number - 1) + (5 if self.day else 0)
        return day_from(self.year, self._first_month(), 1)

    @property
    def last(self) -> int:
        """The number of its last day."""
        if self.unit is Unit.DAY:
            return self.first
        if self.unit is Unit.WEEK:
            return self.first + (1 if self.day else 6)
        return day_from(self.year, self._first_month() + _MONTHS_IN.get(self.unit, 3), 1) - 1

    def _first_month(self) -> int:
        if self.unit is Unit.SEASON:
            return _FIRST_MONTH_OF_SEASON[self.number - 1]
        return (self.number - 1) * _MONTHS_IN[self.unit] + 1 if self.number else 1

    @property
    def value(self) -> str:
        """The TIMEX3 value: 2017-01-11, 2008-W35, 1776-SP, 2009-Q3, 199, BC0146."""
        year = _value_of_year(self.year)
        if self.unit is Unit.DAY:
            return f"{year}-{self.number:02}-{self.day:02}"
        if self.unit is Unit.MONTH:
            return f"{year}-{self.number:02}"
        if self.unit is Unit.WEEK:
            return f"{year}-W{self.number:02}" + ("-WE" if self.day else "")
        if self.unit is Unit.SEASON:
            return f"{year}-{_SEASON_VALUES[self.number - 1]}"
        if self.unit is Unit.QUARTER:
            return f"{year}-Q{self.number}"
        if self.unit is Unit.HALF:
            return f"{year}-H{self.number}"
        if self.unit is Unit.DECADE:
            return f"{self.year // 10:03}" if self.year >= 0 else f"BC{-self.year // 10:03}"
        if self.unit is Unit.CENTURY:
            return f"{self.year // 100:02}" if self.year >= 0 else f"BC{-self.year // 100:02}"
        return year

    @property
    def edtf(self) -> str:
        """The same for `Moment`: units that EDTF does not have become intervals of days or months."""
        if self.unit is Unit.DAY:
            return day_text(self.first)
        if self.unit in (Unit.WEEK, Unit.QUARTER, Unit.HALF):
            text = day_text if self.unit is Unit.WEEK else _month_text
            return f"{text(self.first)}/{text(self.last)}"
        if self.unit is Unit.SEASON:
            return f"{year_text(self.year)}-{20 + self.number}"
        if self.unit is Unit.MONTH:
            return _month_text(self.first)
        if self.unit in (Unit.DECADE, Unit.CENTURY):
            return self._years_text()
        return year_text(self.year)

    def _years_text(self) -> str:
        digits = 1 if self.unit is Unit.DECADE else 2
        if self.year >= 0:
            return f"{self.year:04}"[:-digits] + "X" * digits
        return f"{year_text(self.year)}/{year_text(self.year + 10**digits - 1)}"

    def year_before(self) -> "Point":
        """The same unit of the year before; 28 February for the 29th, week 52 for week 53."""
        year, limit = self.year - 1, 52 if self.unit is Unit.WEEK else 12
        if self.unit is Unit.DAY and not exists(year, self.number, self.day):
            return Point(Unit.DAY, year, self.number, self.day - 1)
        return self._replace(year=year, number=min(self.number, limit))

    def shifted(self, unit: Unit, amount: int) -> "Point":
        """The unit that lies `amount` units later (earlier if negative), as fine as this one and `unit` allow.

        Three days after 2016-07-30 is a day, two years after it a year: so exactly do people mean it.
        """
        if unit in (Unit.DAY, Unit.WEEK, Unit.FORTNIGHT):
            days = amount * {Unit.DAY: 1, Unit.WEEK: 7, Unit.FORTNIGHT: 14}[unit]
            if self.unit is Unit.DAY:
                return day_point(self.first + days)
            return around(unit if unit is not Unit.FORTNIGHT else Unit.WEEK, self.first + days)
        year, month, day = civil_from(self.first)
        months = _MONTHS_IN[unit] * amount if unit in _MONTHS_IN else 3 * amount
        moved_year, moved_month = divmod(12 * year + month - 1 + months, 12)
        day = min(day, days_in_month(moved_year, moved_month + 1))
        return around(unit, day_from(moved_year, moved_month + 1, day))


def day_point(day: int) -> Point:
    """The day of a number."""
    year, month, day_of_month = civil_from(day)
    return Point(Unit.DAY, year, month, day_of_month)


def around(unit: Unit, day: int) -> Point:
    """The unit that holds a day."""
    year, month, _ = civil_from(day)
    if unit <= Unit.DAY:
        return day_point(day)
    if unit in (Unit.WEEK, Unit.FORTNIGHT):
        return _week_of(day)
    if unit in (Unit.MONTH, Unit.QUARTER, Unit.HALF):
        return Point(unit, year, (month - 1) // _MONTHS_IN[unit] + 1)
    if unit is Unit.SEASON:
        begun = year if month > 2 else year - 1
        return Point(unit, begun, (month % 12) // 3 or 4)
    if unit is Unit.DECADE:
        return Point(unit, year // 10 * 10)
    return Point(unit, year // 100 * 100 if unit is Unit.CENTURY else year)


def exists(year: int, month: int, day: int) -> bool:
    """Whether there is such a day."""
    return 1 <= month <= 12 and 1 <= day <= days_in_month(year, month)


def day_text(day: int) -> str:
    """A day in EDTF."""
    year, month, day_of_month = civil_from(day)
    return f"{year_text(year)}-{month:02}-{day_of_month:02}"


def _month_text(day: int) -> str:
    return day_text(day)[:-3]


def year_text(year: int) -> str:
    """A year in EDTF."""
    return f"-{-year:04}" if year < 0 else f"{year:04}"


def _value_of_year(year: int) -> str:
    return f"BC{1 - year:04}" if year < 1 else f"{year:04}"


def _first_of_week_year(year: int) -> int:
    """The Monday of the ISO week that holds 4 January."""
    fourth = day_from(year, 1, 4)
    return fourth - (fourth - 1) % 7


def _week_of(day: int) -> Point:
    year = civil_from(day - (day - 1) % 7 + 3)[0]  # the year of its Thursday
    return Point(Unit.WEEK, year, (day - _first_of_week_year(year)) // 7 + 1)
