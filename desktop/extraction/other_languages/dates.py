"""Dates in languages other than English."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from db.model.article import Span
from db.model.event import DateBasis
from db.model.moment import Moment, civil_from
from db.model.sentence import Sentence
from desktop.extraction.other_languages.date_grammar import Found, candidates, grammar
from desktop.extraction.other_languages.words import bundled, months, weekdays
from desktop.extraction.timex import rules
from desktop.extraction.timex.points import Point, Unit, around, day_point, exists
from desktop.extraction.timex.timex import Timex, TimexType

_STATED, _WORKED_OUT, _UNKNOWN = 0.6, 0.45, 0.3
_UNITS = {"day": Unit.DAY, "week": Unit.WEEK, "month": Unit.MONTH, "year": Unit.YEAR}
_UNKNOWN_VALUES = {Unit.DAY: "XXXX-XX-XX", Unit.WEEK: "XXXX-WXX", Unit.MONTH: "XXXX-XX", Unit.YEAR: "XXXX"}
_NEAR_YEARS = 1
_FIRST_YEAR = 1000
_REACH = 30


def dates(text: str, language: str, published: Moment | None) -> list[Timex]:
    """The dates of a text in a language (ISO 639-1), in reading order and without overlaps.

    `published` is the publication date if it is confirmed. What names no year gets the last one before it; in a text
    whose years mostly lie far from it, a history, the year that was told before. A day keeps to its day, a month to
    its month: nothing is filled in.
    """
    found = [one for one in candidates(text, grammar(language)) if _exists(one, language)]
    return _Resolver(text, language, found, published.earliest if published is not None else None).timexes()


def _exists(found: Found, language: str) -> bool:
    """Whether the calendar has such a day."""
    parts = found.parts
    if int(parts.get("year", _FIRST_YEAR)) < _FIRST_YEAR:
        return False
    if "day" not in parts:
        return True
    month = int(parts["number"]) if "number" in parts else _month(parts["month"], language)
    days = [int(parts[key]) for key in ("first", "day") if key in parts]
    return all(exists(int(parts.get("year", 2000)), month, day) for day in days)


def _month(word: str, language: str) -> int:
    """The number of a month by its name, whichever alif it is written with."""
    names = months(language)
    folded = " ".join(word.casefold().split()).rstrip(".")
    return names.get(folded) or next(number for name, number in names.items() if _alif(name) == _alif(folded))


def _alif(word: str) -> str:
    return re.sub("[أإآ]", "ا", word)


class _Resolver:
    """Resolves the dates of one text, one after the other, and remembers the one told last."""

    def __init__(self, text: str, language: str, found: Sequence[Found], published: int | None) -> None:
        self._text, self._language, self._found, self._published = text, language, found, published
        self._grammar = grammar(language)
        self._words = bundled(language)["dates"]
        self._history = self._is_history()
        self._told: Point | None = None

    def timexes(self) -> list[Timex]:
        """All of them."""
        made: list[Timex] = []
        for place, found in enumerate(self._found):
            if found.form in ("relative", "ago", "weekday"):
                made.append(self._relative(found))
            else:
                made += self._calendar(place, found)
        return made

    def _is_history(self) -> bool:
        years = [int(one.parts["year"]) for one in self._found if "year" in one.parts]
        if self._published is None:
            return bool(years)
        this_year = civil_from(self._published)[0]
        near = sum(abs(year - this_year) <= _NEAR_YEARS for year in years)
        return len(years) - near > 2 * near

    # ---- dates of the calendar ----

    def _calendar(self, place: int, found: Found) -> list[Timex]:
        parts = found.parts
        if found.form == "decade":
            decade = Point(Unit.DECADE, int(parts["decade"]) // 10 * 10)
            return [self._timex(found.span, decade, rules.STATED, _STATED)]
        year, rule, sure = self._year(place, found)
        if year is None:
            return [self._without_year(found, rule)]
        made: list[Timex] = []
        span = found.span
        if "first" in parts:
            start = self._text.index(parts["first"], span.start)
            first = Span(start, start + len(parts["first"]))
            made.append(self._timex(first, self._point(found, year, "first"), rule, sure))
            span = Span(self._text.index(parts["day"], first.end), span.end)
        point = self._point(found, year, "day")
        timex = self._timex(span, point, rule, sure)
        opened = self._opened(place, timex)
        if opened == timex:  # "since 1985" looks aside, and the story goes on where it was
            self._told = point
        return [*made, opened]

    def _point(self, found: Found, year: int, day_key: str) -> Point:
        parts = found.parts
        if "season" in parts:
            return Point(Unit.SEASON, year, int(_lookup(self._words["seasons"], parts["season"])))
        if "month" not in parts and "number" not in parts:
            return Point(Unit.YEAR, year)
        month = self._month(found)
        return Point(Unit.DAY, year, month, int(parts[day_key])) if "day" in parts else Point(Unit.MONTH, year, month)

    def _month(self, found: Found) -> int:
        number = found.parts.get("number")
        return int(number) if number else _month(found.parts["month"], self._language)

    def _year(self, place: int, found: Found) -> tuple[int | None, Sentence, float]:
        """The year that is meant, how it was found, and how sure that is."""
        if "year" in found.parts:
            return int(found.parts["year"]), rules.STATED, _STATED
        words = self._text[found.span.start : found.span.end]
        following = self._found[place + 1] if place + 1 < len(self._found) else None
        if following and "year" in following.parts and self._joined(found, following):
            year = int(following.parts["year"])
            return year, rules.borrowed(words, self._point(following, year, "day").edtf), _STATED
        if self._history:
            return self._year_of_history(place, words)
        if self._published is None:
            return None, rules.NOT_PUBLISHED, _UNKNOWN
        year = civil_from(self._published)[0]
        if self._point(found, year, "day").first > self._published:
            year -= 1
        if "day" in found.parts and not exists(year, self._month(found), int(found.parts["day"])):
            return None, rules.NOT_PUBLISHED, _UNKNOWN
        return year, rules.last_before(words, self._published), _WORKED_OUT

    def _joined(self, found: Found, following: Found) -> bool:
        between = self._text[found.span.end : following.span.start]
        return "month" in following.parts and self._grammar.join.fullmatch(between) is not None

    def _year_of_history(self, place: int, words: str) -> tuple[int | None, Sentence, float]:
        if self._told is not None:
            return self._told.year, rules.from_narrative(words, self._told.edtf), _WORKED_OUT
        later = next((one for one in self._found[place + 1 :] if "year" in one.parts), None)
        if later is None:
            return None, rules.NO_ANCHOR, _UNKNOWN
        year = int(later.parts["year"])
        return year, rules.from_after(words, self._point(later, year, "day").edtf), _WORKED_OUT

    def _without_year(self, found: Found, rule: Sentence) -> Timex:
        value = f"XXXX-{self._month(found):02}"
        if "day" in found.parts:
            value += f"-{int(found.parts['day']):02}"
        return Timex(found.span, TimexType.DATE, value, None, DateBasis.WORKED_OUT, rule, _UNKNOWN)

    # ---- what counts from the day of publication ----

    def _relative(self, found: Found) -> Timex:
        words = self._text[found.span.start : found.span.end]
        unit, amount = self._shift(found)
        if self._published is None or self._history:
            rule = rules.NOT_PUBLISHED if self._published is None else rules.NO_ANCHOR
            return Timex(found.span, TimexType.DATE, _UNKNOWN_VALUES[unit], None, DateBasis.WORKED_OUT, rule, _UNKNOWN)
        if "weekday" in found.parts:
            weekday = weekdays(self._language)[found.parts["weekday"].casefold()]
            point = day_point(self._published - (self._published - weekday) % 7)
        else:
            point = around(unit, day_point(self._published).shifted(unit, amount).first)
        return self._timex(found.span, point, rules.from_published(words, self._published), _WORKED_OUT)

    def _shift(self, found: Found) -> tuple[Unit, int]:
        parts = found.parts
        if "weekday" in parts:
            return Unit.DAY, 0
        if "relative" in parts:
            amount, unit = _lookup(self._words["relative"], parts["relative"]).split()
            return _UNITS[unit], int(amount)
        count = parts.get("count", "1")
        number = int(count) if count.isdecimal() else int(_lookup(self._words["numbers"], count))
        return _UNITS[_lookup(self._words["units"], parts["unit"])], -number

    # ---- what is made of them ----

    def _timex(self, span: Span, point: Point, rule: Sentence, confidence: float) -> Timex:
        basis = DateBasis.STATED if confidence == _STATED else DateBasis.WORKED_OUT
        return Timex(span, TimexType.DATE, point.value, Moment.parse(point.edtf), basis, rule, confidence)

    def _opened(self, place: int, made: Timex) -> Timex:
        """Open to one side after "since" and "until", except the ends of a range ("from 2014 until 2016")."""
        edtf = str(made.moment)
        if "/" in edtf or self._ends_range(place):
            return made
        before = self._text[max(0, made.span.start - _REACH) : made.span.start]
        if self._grammar.since.search(before):
            edtf = f"{edtf}/.."
        elif self._grammar.until.search(before):
            edtf = f"../{edtf}"
        elif self._grammar.about.search(before) and not edtf.endswith("X"):
            edtf = f"{edtf}~"
        return made._replace(moment=Moment.parse(edtf))

    def _ends_range(self, place: int) -> bool:
        pairs = zip(self._found[max(0, place - 1) : place + 1], self._found[place : place + 2], strict=False)
        between = (self._text[one.span.end : other.span.start] for one, other in pairs if one is not other)
        return "first" in self._found[place].parts or any(
            words.strip() != "," and self._grammar.join.fullmatch(words) for words in between
        )


def _lookup(table: Mapping[str, Any], words: str) -> str:
    """What a table says of words, however they write capitals, spaces, apostrophes and alifs."""
    wanted = _plain(words)
    return str(next(value for key, value in table.items() if _plain(key) == wanted))


def _plain(words: str) -> str:
    return _alif(" ".join(words.casefold().replace("'", "’").split()))
