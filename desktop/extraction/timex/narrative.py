"""The order of the telling: which date a history has come to, and which year a date without one has in it."""

import re
from collections.abc import Sequence

from desktop.extraction.timex.grammar import Found
from desktop.extraction.timex.parts import LAST_YEAR, Date, date_of, point_in, year_of
from desktop.extraction.timex.points import Point, Unit

_REACH = 24
_STORY_YEARS = 3
_SENTENCE = 120
_BACKWARDS = 1.25
"""A story goes on rather than back: a step back counts so many times as long."""
_NEXT_REACH = 1500
"""So many code points ahead may the next date that says its year stand; farther away it is another story."""
_LEADS_UP = 45
"""A date that lies no more days before that next date has its year."""
_FLASH_YEARS = 2
_PLANNED = re.compile(
    r"\b(?:plans?|planned|projected|scheduled|would|to (?:be|culminate|begin|end)|will|intended)\b[^.!?\n]*$"
)
_OPENS = re.compile(
    r"(?:^|[.!?\n][\"”’)]?\s*)(?:(?:In|By|During|On|Since|From|After|Before|Until|The|Then,? in"
    r"|At)\s)?(?:the\s)?(?:\w+ of\s)?$",
    re.ASCII,
)
"""Before a date that opens a sentence or a paragraph: there the story moves."""
_LIMIT = re.compile(
    r"(?:\(|\b(?:for|until|till|by|before|since|to|as late as|as early as|its|his|her|their)\s(?:the\s)?)$"
)
_COMPARED = re.compile(
    r"\b(?:compared (?:to|with)|as against|as opposed to|unlike|surpass\w*|than|(?:high|low|peak|record) of)\b"
    r"[^.!?\n]*$"
)
_ONWARD = re.compile(r"\b(?:by|until|till|through)\s(?:the\s)?$")
_STOP = re.compile(r"[.!?\n]\s")


class Narrative:
    """What a text has told so far, as its expressions are resolved one after the other."""

    def __init__(self, text: str, found: Sequence[Found], *, history: bool) -> None:
        self._text = text
        self._history = history
        self._next = _next_stated(text, found)
        self._doubtful: Point | None = None
        self.told: Point | None = None
        """The date that the story has come to."""
        self.told_at = 0
        """Where it stands."""
        self.day: Point | None = None
        """The last single day."""
        self.said: Point | None = None
        """The last date whose year the text says itself."""

    def tell(self, point: Point, start: int, place: int, *, said: bool) -> None:
        """Remember what the story has come to at an expression, its start and its place among all; asides are left out.

        `said`: whether the text says the year itself.
        """
        vague = point.unit is Unit.SEASON and not said and self.told is not None and self.told.year == point.year
        led_to = point.unit > Unit.DAY and not said and self._is_led_to(start)
        if vague or led_to or self._is_aside(point, start):
            return
        if point.unit is Unit.DAY:
            self.day = point
        if not (said and self._is_flash(point, place)):
            self.told = point
        self.told_at = start
        if said:
            self.said = point

    def dated(self, date: Date, start: int, place: int) -> Point | None:
        """A date without its year, in the year that the story is in; None if no year has been told and none follows.

        That is the year which brings it nearest to the date told before: a story that stood in December and goes on in
        February has come to the next year. Only where it leads up to a date soon after that says its year, it has that.
        """
        told, following = self.told, self._next[place]
        if told is None:
            return None if following is None else point_in(date, following.year)
        if told.unit >= Unit.YEAR:
            return point_in(date, told.year)
        if following is not None and following.unit < Unit.YEAR:
            near = point_in(date, following.year)
            if 0 <= following.first - near.first <= _LEADS_UP:
                return near
        points = [point_in(date, year) for year in (told.year - 1, told.year, min(told.year + 1, LAST_YEAR))]
        if self._is_led_to(start) and self._is_in_sentence(start):
            return next((point for point in points if point.first >= told.first), points[-1])
        return min(points, key=lambda point: _way(told, point))

    def _is_led_to(self, start: int) -> bool:
        """Whether a date is where something comes to an end ("by December"), and not where the story goes on."""
        return _ONWARD.search(self._text, max(0, start - _REACH), start) is not None

    def _is_in_sentence(self, start: int) -> bool:
        """Whether the sentence has told a date before `start`."""
        return start - self.told_at <= _SENTENCE and _STOP.search(self._text, self.told_at, start) is None

    def _is_flash(self, point: Point, place: int) -> bool:
        """Whether a date is a look far back or ahead: the next date that says its year is back where the story was."""
        told, following = self.told, self._next[place]
        if told is None or following is None or not self._history:
            return False
        away = min(abs(point.year - told.year), abs(point.year - following.year))
        return away >= _FLASH_YEARS and abs(following.year - told.year) < _FLASH_YEARS

    def _is_aside(self, point: Point, start: int) -> bool:
        """Whether a date stands apart from the story: in brackets, as a limit ("until 1976"), far off in mid-sentence.

        A second date close to one that seemed far off shows that the story has moved there.
        """
        told = self.told
        if point.unit >= Unit.DECADE:
            return True
        if (
            told is not None
            and point.last < told.first
            and _COMPARED.search(self._text, max(0, start - _SENTENCE), start)
        ):
            return True
        if told is None or _OPENS.search(self._text, max(0, start - _REACH), start):
            return False
        if point.unit is Unit.YEAR:
            if _LIMIT.search(self._text, max(0, start - _REACH), start):
                return True
            if told.year == point.year or (
                point.year > told.year and _PLANNED.search(self._text, max(0, start - _SENTENCE), start)
            ):
                return True  # what is told is as exact or more so; a plan is no story
        doubtful, self._doubtful = self._doubtful, point
        if abs(point.year - told.year) <= _STORY_YEARS:
            return False
        return doubtful is None or abs(point.year - doubtful.year) > _STORY_YEARS


def _next_stated(text: str, found: Sequence[Found]) -> list[Point | None]:
    """For each expression the next one that says its year itself, if it is near enough; the first year for the first.

    The expressions before the first year have it at any distance.
    """
    following: list[Point | None] = []
    coming: Point | None = None
    at = 0
    for one in reversed(found):
        following.append(coming if coming is not None and at - one.span.start <= _NEXT_REACH else None)
        year = year_of(one)
        bracketed = "(" in text[max(0, one.span.start - _REACH) : one.span.start]
        if year is not None and not bracketed and not _is_attribute(text, one):
            coming, at = _stated(one, year), one.span.start
    following.reverse()
    for place, one in enumerate(found):
        if coming is None or year_of(one) is not None:
            break
        following[place] = coming
    return following


def _is_attribute(text: str, found: Found) -> bool:
    """Whether a date stands before what it tells apart, as in "the May 2007 high": that is another time."""
    start, end = found.span
    is_before_noun = text[end : end + 1] == " " and text[end + 1 : end + 2].islower()
    return is_before_noun and text[max(0, start - 4) : start].lower() == "the "


def _stated(found: Found, year: int) -> Point:
    is_date = found.form not in ("year", "owned_year", "year_era", "quarter", "quarter_code")
    date = date_of(found) if is_date else None
    return Point(Unit.YEAR, year) if date is None else point_in(date, year)


def _way(first: Point, second: Point) -> float:
    """The days between two dates, those back counted more; 0 where they overlap."""
    if second.first > first.last:
        return second.first - first.last
    return max(0, first.first - second.last) * _BACKWARDS
