"""Dates in a row that share their words: "5-7 April", "1914-18", "264 to 241 BC", "the 18th and 19th centuries"."""

import re
from typing import NamedTuple

from db.model.article import Span
from desktop.extraction.timex import words
from desktop.extraction.timex.grammar import Found
from desktop.extraction.timex.parts import with_era
from desktop.extraction.timex.points import Point, Unit, exists

_REACH = 40
_DAY_BEFORE = re.compile(
    r"(?<![\d,.:/])(?<![A-Za-z] )?([12]\d|3[01]|[1-9])(?:st|nd|rd|th)?(?P<join>\s?(?:-|–|—|and|to|or|until"
    r"|/|,)\s?(?:the )?)$"
)
_DAY_AFTER = re.compile(
    r"(?:\s?[-–—]\s?|\s(?:and|to|or|until)\s(?:the )?)([12]\d|3[01]|[1-9])(?:st|nd|rd|th)?\b(?![\d%:]|,\d"
    r"|\.\d| [A-Za-z]+s\b)"
)
_DAYS = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_SHORT_YEAR = re.compile(r"\s?[-–/]\s?(\d\d)\b(?![-–,.]\d|\d|%)")
_ERA_YEAR_BEFORE = re.compile(r"(?<![\d,.:/])(\d{2,3})\s?(?:and|to|or|until|-|–)\s?(?:about |around |circa |c\. ?)?$")
_ERA_AFTER = re.compile(r"\s?(?:to|and|until|or|[-–—])\s?(?:about |around |circa |c\. ?)?\d{1,4} ?(?:BCE?\b|B\.C)")
_CENTURY_BEFORE = re.compile(
    rf"\b(?:(?i:(early|late|mid|middle))[- ])?((?i:{'|'.join(words.ORDINALS)})|\d{{1,2}}(?:st|nd|rd|th))"
    r"(?:[- ]century)?(?:, | ?[-–—] ?| (?:and|to|or|through) )(?:the )?$"
)


class Said(NamedTuple):
    """One date of a row: its words, the point that they mean, and a word such as "early" before it, or nothing."""

    span: Span
    point: Point
    part: str


def row_of(text: str, found: Found, point: Point) -> list[Said]:
    """The date of an expression, in a row with those beside it that leave out what it says; in reading order."""
    said = Said(found.span, point, found.fields.get("part", ""))
    if found.form == "year":
        return _years(text, said)
    if found.form == "year_era":
        return _era_years(text, found, said)
    if found.form == "century":
        return [*_century_before(text, said), said]
    return _days(text, found, said) if point.unit is Unit.DAY else [said]


def _years(text: str, said: Said) -> list[Said]:
    """Both years of "1914-18"; the first of "1200 to 400 BC" has the era of the second."""
    if _ERA_AFTER.match(text, said.span.end):
        return [said._replace(point=Point(Unit.YEAR, with_era(said.point.year, "BC")))]
    short = _SHORT_YEAR.match(text, said.span.end)
    if short is None or int(short[1]) <= said.point.year % 100:
        return [said]
    return [said, Said(Span(*short.span(1)), Point(Unit.YEAR, said.point.year // 100 * 100 + int(short[1])), "")]


def _era_years(text: str, found: Found, said: Said) -> list[Said]:
    """Both years of "264-241 BC" and "264 to 241 BC", where the era stands once."""
    era = found.fields["era"]
    if "second" in found.fields:
        second = found.fields["second"]
        start = text.index(second, found.span.start + len(found.fields["digits"]))
        last = Said(Span(start, start + len(second)), Point(Unit.YEAR, with_era(int(second), era)), "")
        return [said._replace(span=Span(found.span.start, start - 1)), last]
    before = _ERA_YEAR_BEFORE.search(text, max(0, found.span.start - _REACH), found.span.start)
    if before is None:
        return [said]
    return [Said(Span(*before.span(1)), Point(Unit.YEAR, with_era(int(before[1]), era)), ""), said]


def _century_before(text: str, said: Said) -> list[Said]:
    """The first of "the late 18th and early 19th centuries"."""
    start = said.span.start
    before = _CENTURY_BEFORE.search(text, max(0, start - _REACH), start)
    number = words.ordinal(before[2]) if before is not None else None
    if before is None or not number:
        return []
    first = 100 * (number - 1) if said.point.year >= 0 else 1 - 100 * number
    if first >= said.point.year:
        return []
    return [Said(Span(before.start(), before.end(2)), said.point._replace(year=first), before[1] or "")]


def _days(text: str, found: Found, said: Said) -> list[Said]:
    """Both days of "5-7 April", "April 5-7" and "April 5-7, 1945"."""
    span, point = said.span, said.point
    if "last_day" in found.fields:
        first, second, *_ = _DAYS.finditer(text, span.start, span.end)
        last = _later_day(point, int(second[0]))
        if last is None:
            return [said]
        return [said._replace(span=Span(span.start, first.end())), Said(Span(second.start(), span.end), last, "")]
    if found.form == "day_month" and (text[span.start].isdigit() or text.startswith("the ", span.start)):
        before = _DAY_BEFORE.search(text, max(0, span.start - _REACH), span.start)
        if before is not None and int(before[1]) < point.day:
            return [Said(Span(before.start(1), before.start("join")), point._replace(day=int(before[1])), ""), said]
    if found.form == "month_day" and "year" not in found.fields:
        after = _DAY_AFTER.match(text, span.end)
        last = _later_day(point, int(after[1])) if after is not None else None
        if after is not None and last is not None:
            return [said, Said(Span(*after.span(1)), last, "")]
    return [said]


def _later_day(point: Point, day: int) -> Point | None:
    """A later day of the same month, if there is one."""
    return point._replace(day=day) if day > point.day and exists(point.year, point.number, day) else None
