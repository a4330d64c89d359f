"""What the words of a date say: its year, month, day or season, as far as they are there."""

from typing import NamedTuple

from db.model.moment import civil_from
from desktop.extraction.timex import words
from desktop.extraction.timex.grammar import Found
from desktop.extraction.timex.points import Point, Unit, exists

_HALF_YEAR = 183
_LAST_YEAR = 9999
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
    if found.form == "year":
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
        return Date(year, month, day)
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


def points_near(date: Date, year: int) -> list[Point]:
    """A date in the years around one; four years off for 29 February. None of them lies behind the last year."""
    return [point_in(date, min(year + shift, _LAST_YEAR)) for shift in (-4, -1, 0, 1, 4)]


def nearest(date: Date, told: Point) -> Point:
    """The date in the year told before, or in the next or last one where that is much nearer.

    A story that stood in December and goes on in February has come to the next year.
    """
    if told.unit >= Unit.YEAR:
        return point_in(date, told.year)
    year = civil_from(told.first)[0]
    same = point_in(date, year)
    if told.first - same.first > _HALF_YEAR and year < _LAST_YEAR:
        return point_in(date, year + 1)
    if same.first - told.last > _HALF_YEAR:
        return point_in(date, year - 1)
    return same
