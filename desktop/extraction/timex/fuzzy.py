"""From a calendar unit to the Moment that its words mean: about, by, since, until, early and late."""

import re
from functools import lru_cache

from db.model.moment import Moment, MomentError
from desktop.extraction.timex.points import Point, Unit, year_text

_ABOUT = re.compile(
    r"(?i:\b(?:about|around|circa|approximately|roughly|some time in|sometime in|probably in|c\."
    r"|ca\.))[ \u00a0]?(?:the )?$"
)
_OPEN = re.compile(
    r"(?i:\b(?P<word>by|until|till|up to|no later than|not later than|prior to|since|from|starting in|beginning in"
    r"|as early as|(?<!day )(?<!days )(?<!week )(?<!weeks )(?<!month )(?<!months )(?<!year )(?<!years )"
    r"(?:before|after)))"
    r"[ \u00a0](?:the )?(?:about )?$"
)
_ENDS = frozenset(("by", "until", "till", "up to", "no later than", "not later than", "prior to", "before"))
_TO = re.compile(r"\s?(?:to|until|till|through|[-–—])\s?", re.IGNORECASE)
_EARLY = frozenset(("early", "beginning", "start", "turn", "early part", "first days", "early days"))
_LATE = frozenset(("late", "end", "close", "latter part", "final days", "last days"))
_MIDDLE = frozenset(("mid", "middle", "height"))
_REACH = 28


def moment_of(text: str, start: int, end: int, point: Point, part: str) -> Moment | None:
    """The date of the words from start to end, as exact as they are; None where EDTF cannot say it."""
    before = text[max(0, start - _REACH) : start]
    edtf = _part_of(point, _plain(part)) or point.edtf
    if "/" not in edtf and _ABOUT.search(before):
        edtf += "~"
    opening = _OPEN.search(before)
    if opening is not None:
        edtf = _opened(edtf, opening["word"].lower(), text[end : end + 8])
    return _parsed(edtf)


@lru_cache(maxsize=1 << 12)
def _parsed(edtf: str) -> Moment | None:
    """The moment, kept: texts name the same days again and again."""
    try:
        return Moment.parse(edtf)
    except MomentError:
        return None


def half_of(point: Point, part: str) -> Point:
    """The half of a year that "the latter half of" means; any other point as it is."""
    words = _plain(part)
    if point.unit is Unit.YEAR and words.endswith("half"):
        return Point(Unit.HALF, point.year, 1 if words.startswith("first") else 2)
    return point


def _plain(part: str) -> str:
    return part.lower().removeprefix("the ").removeprefix("very ").strip()


def _opened(edtf: str, word: str, following: str) -> str:
    if word in _ENDS:
        return f"../{edtf.rpartition('/')[2]}"
    if word == "from" and _TO.match(following):
        return edtf  # the end follows: a range, see ranges.py
    return f"{edtf.partition('/')[0]}/.."


def _part_of(point: Point, part: str) -> str:
    """An interval for the early, middle or late part of a year and longer; shorter units are exact enough as they are.

    A third of it each: that is what the words mean, and ~ says that it is not sharp.
    """
    thirds = {Unit.DECADE: (3, 4, 6), Unit.CENTURY: (33, 34, 66)}
    place = 0 if part in _EARLY else 1 if part in _MIDDLE else 2 if part in _LATE else None
    if place is None:
        return ""
    if point.unit is Unit.YEAR:
        year = year_text(point.year)
        return (f"{year}-01/{year}-04~", f"{year}-05~/{year}-08~", f"{year}-09~/{year}-12")[place]
    if point.unit not in thirds or point.year < 0:
        return ""
    first, second, third = thirds[point.unit]
    last = point.year + (9 if point.unit is Unit.DECADE else 99)
    years = (
        (point.year, point.year + first),
        (point.year + second, point.year + third - 1),
        (point.year + third, last),
    )
    begin, end = (year_text(year) for year in years[place])
    return (f"{begin}/{end}~", f"{begin}~/{end}~", f"{begin}~/{end}")[place]
