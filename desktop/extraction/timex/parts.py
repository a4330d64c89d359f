"""What the words of a date say: its year, month, day or season, as far as they are there."""

from typing import NamedTuple

from desktop.extraction.timex import words
from desktop.extraction.timex.grammar import Found
from desktop.extraction.timex.points import Point, Unit, day_point, exists

LAST_YEAR = 9999
"""EDTF, as it is read here, has no more digits."""


class Date(NamedTuple):
    """What the words of a date say; None where they are silent."""

    year: int | None
    month: int | None = None
    day: int | None = None
    season: int | None = None


def with_era(year: int, era: str) -> int:
    """The year in astronomical numbering."""
    return 1 - year if era.upper().startswith("B") else year


def year_of(found: Found) -> int | None:
    """The year that an expression names itself."""
    if found.form == "year_era":
        return with_era(int(found.fields["digits"].replace(",", "")), found.fields["era"])
    if found.form == "short_year":
        return 1900 + int(found.fields["short"])
    return int(found.fields["year"]) if "year" in found.fields else None


def year_point(found: Found) -> Point | None:
    """The point of a year, decade or century."""
    fields = found.fields
    if found.form == "attacks":
        return Point(Unit.DAY, 2001, 9, 11)
    if found.form == "century":
        return _century(fields)
    if found.form == "named_decade":
        return Point(Unit.DECADE, 1900 + words.DECADES[fields["decade"]])
    if found.form.endswith("decade"):
        decade = int(fields["decade"])
        return Point(Unit.DECADE, decade if decade > 100 else 1900 + decade)
    if found.form in ("year", "owned_year"):
        return Point(Unit.YEAR, int(fields["year"]))
    return Point(Unit.YEAR, with_era(int(fields["digits"].replace(",", "")), fields.get("era", "AD")))


def _century(fields: dict[str, str]) -> Point | None:
    number = words.ordinal(fields["ordinal"])
    if not number:
        return None
    first = -100 * number + 1 if fields.get("era", "").upper().startswith("B") else 100 * (number - 1)
    return Point(Unit.CENTURY, first)


def date_of(found: Found) -> Date | None:
    """The parts of a day, month or season; None for a day that does not exist."""
    fields = found.fields
    year = int(fields["year"]) if "year" in fields else None
    if "season" in fields:
        return Date(year, season=words.SEASONS[fields["season"].lower()])
    if found.form == "holiday":
        month, day = words.HOLIDAYS[fields["holiday"].lower().replace("’", "'")]
        return Date(year, month, None if "occasion" in fields else day)
    if found.form == "short_year":
        return Date(1900 + int(fields["short"]), words.month(fields["month"]))
    month = int(fields["iso_month"]) if "iso_month" in fields else words.month(fields["month"])
    day = int(fields["day"]) if "day" in fields else None
    if found.form == "slashed" and day is not None:
        if month <= 12 and day <= 12 and month != day:  # day or month first: who knows
            return Date(year)
        month, day = min(month, day), max(month, day)
    return Date(year, month, day) if day is None or exists(year or 2000, month, day) else None


def point_in(date: Date, year: int) -> Point:
    """A date in a year; its month where the year has no such day."""
    if date.season is not None:
        return Point(Unit.SEASON, year, date.season)
    if date.month is None:
        return Point(Unit.YEAR, year)
    month = date.month
    if date.day is None:
        return Point(Unit.MONTH, year, month)
    return Point(Unit.DAY, year, month, date.day) if exists(year, month, date.day) else Point(Unit.MONTH, year, month)


def within_month(found: Found, point: Point) -> Point | None:
    """The day that "the first Monday in June" or "the last day of May" means; None for one that the month has not.

    A week or weekend of a month has no bounds that all agree on: there it is the month.
    """
    number = words.ordinal(found.fields["ordinal"])
    if number is None or found.fields.get("unit") in ("week", "weekend"):
        return point
    days = [day_point(day) for day in range(point.first, point.last + 1)]
    if "weekday" in found.fields:
        weekday = words.WEEKDAYS[found.fields["weekday"].lower()]
        days = [day for day in days if (day.first - 1) % 7 == weekday]
    return days[number - 1] if number <= len(days) else None


def points_near(date: Date, year: int) -> list[Point]:
    """A date in the years around one; four years off for 29 February. None of them lies behind the last year."""
    return [point_in(date, min(year + shift, LAST_YEAR)) for shift in (-4, -1, 0, 1, 4)]
