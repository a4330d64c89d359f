"""Values of dates as TIMEX3 has them, and which of them mean the same."""

import calendar
import datetime
import re

_LENGTH = re.compile(r"P[\dXT.]")
_TIME_OF_DAY = re.compile(r"(?<=\d)T[\dA-Z:.+-]*\Z|(?<=X)T(?:\d|X|MO|AF|EV|NI|DT).*\Z")
_WEEKDAY = re.compile(r"(\d{4})-W(\d\d)-([1-7])")
_UNKNOWN = re.compile(r"(?:-(?:XX|WXX|X))+\Z")
_UNKNOWN_YEARS = re.compile(r"(\d{2,3})X+")
_CONCRETE = re.compile(r"(?:BC)?\d\d")
_BEFORE_CHRIST = re.compile(r"BC\d{2,4}(?:-\d\d){0,2}")
_WEEK = re.compile(r"(\d{4})-W(\d\d)")
_PART_OF_YEAR = re.compile(r"(\d{4})-([QH])(\d)")
_YEARS = {1: 1000, 2: 100, 3: 10, 4: 1}
"""How many years a number of so many figures stands for: 19 is a century, 199 a decade."""

Bounds = tuple[object, object]


def is_calendar(value: str | None) -> bool:
    """Whether a value names a year, decade or century, or something smaller in one."""
    return value is not None and _CONCRETE.match(_normal(value)) is not None


def same(value: str | None, other: str | None) -> bool:
    """Whether two values are the same days of the calendar, times of day left out; or else the same text."""
    if not value or not other:
        return False
    one, two = _normal(value), _normal(other)
    if not one or not two:
        return False
    return one == two or (_bounds(one) is not None and _bounds(one) == _bounds(two))


def _normal(value: str) -> str:
    """In capitals, without a time of day and without unknown parts at its end."""
    value = value.strip().upper().replace("−", "-")
    if value.endswith("_REF") or _LENGTH.match(value):
        return value
    if value[:1] == "-" and value[1:2].isdecimal():
        value = f"BC{value[1:]}"
    if "/" in value:
        return value
    value = _TIME_OF_DAY.sub("", value)
    if weekday := _WEEKDAY.fullmatch(value):
        try:
            value = datetime.date.fromisocalendar(*map(int, weekday.groups())).isoformat()
        except ValueError:
            return value
    value = _UNKNOWN.sub("", value)
    if years := _UNKNOWN_YEARS.fullmatch(value):
        value = years[1]
    return f"{value[:-3]}-FA" if value.endswith("-AU") else value


def _bounds(value: str) -> Bounds | None:
    """The first and the last day of a normal value; the value itself for both before Christ; None for none."""
    if "/" in value:
        first, last = (_bounds(_normal(part)) for part in value.split("/")[:2])
        return (first[0], last[1]) if first and last else None
    if _BEFORE_CHRIST.fullmatch(value):
        return value, value
    try:
        return _days(value)
    except ValueError:  # such as a thirtieth of February
        return None


def _days(value: str) -> Bounds | None:
    if week := _WEEK.fullmatch(value):
        monday = datetime.date.fromisocalendar(int(week[1]), int(week[2]), 1)
        return monday, monday + datetime.timedelta(days=6)
    if part := _PART_OF_YEAR.fullmatch(value):
        months = 3 if part[2] == "Q" else 6
        last = int(part[3]) * months
        return _months(int(part[1]), last - months + 1, last)
    if not re.fullmatch(r"\d{2,4}|\d{4}(?:-\d\d){1,2}", value):
        return None
    year, *rest = map(int, value.split("-"))
    if len(rest) == 2:
        day = datetime.date(year, *rest)
        return day, day
    if rest:
        return _months(year, rest[0], rest[0])
    years = _YEARS[len(value)]
    return datetime.date(max(1, year * years), 1, 1), datetime.date(year * years + years - 1, 12, 31)


def _months(year: int, first: int, last: int) -> Bounds:
    return datetime.date(year, first, 1), datetime.date(year, last, calendar.monthrange(year, last)[1])
