"""From expressions to dates, in reading order: what a date leaves out comes from its surroundings."""

import re
from collections.abc import Sequence

from db.model.article import Span
from db.model.event import DateBasis
from db.model.moment import Moment, civil_from
from db.model.sentence import Sentence
from desktop.extraction.timex import fuzzy, rules, words
from desktop.extraction.timex.grammar import Found
from desktop.extraction.timex.lengths import clock, length, repeated, vague
from desktop.extraction.timex.parts import Date, date_of, nearest, point_in, points_near, with_era, year_of, year_point
from desktop.extraction.timex.points import Point, Unit, day_point, exists
from desktop.extraction.timex.relative import Anchors, Answer, relative
from desktop.extraction.timex.setting import Setting, looks_ahead
from desktop.extraction.timex.timex import Timex, TimexType

_STATED, _NEWS, _HISTORY, _UNKNOWN = 0.95, 0.85, 0.75, 0.4
_LONG_AGO = 300
"""A month that lies so many days back is rather the coming one, where the verbs do not say."""
_SHORT_YEAR = re.compile(r"\s?[-–/]\s?(\d\d)\b(?![-–,.]\d|\d|%)")
_DAY_BEFORE = re.compile(
    r"(?<![\d,.:/])(?<![A-Za-z] )?([12]\d|3[01]|[1-9])(?:st|nd|rd|th)?(?P<join>\s?(?:-|–|—|and|to|or|until"
    r"|/|,)\s?(?:the )?)$"
)
_DAY_AFTER = re.compile(
    r"(?:\s?[-–—]\s?|\s(?:and|to|or|until)\s(?:the )?)([12]\d|3[01]|[1-9])(?:st|nd|rd|th)?\b(?![\d%:]|,\d"
    r"|\.\d| [A-Za-z]+s\b)"
)
_YEAR_BEFORE_ERA = re.compile(r"(?<![\d,.])(\d{2,4})\s?(?:and|to|or|until|-|–)\s?$")
_JOINED = re.compile(
    r"\s?(?:,|and|or|to|through|until|till|[-–—/])\s?(?:(?:and|early|late|mid|the)[- ])?(?:in )?$", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"[a-z)”\"]{2}[.!?]['”\"]?\s+(?=[A-Z])")
_ASIDE = 12
_REACH = 24
_STORY_YEARS = 3
_OF_DAYS = frozenset(("weekday", "today", "morning", "day", "night", "week", "weekend", "fortnight"))
_SENTENCE = 60
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


_CALENDAR_FORMS = frozenset(
    (
        "day_month",
        "month_day",
        "month_year",
        "month",
        "season_year",
        "year_season",
        "holiday",
        "iso",
        "dotted",
        "slashed",
    )
)
_YEAR_FORMS = frozenset(
    ("year", "year_era", "era_year", "plain_year", "decade", "short_decade", "named_decade", "century", "attacks")
)


class Resolver:
    """Resolves the expressions of one text, one after the other, and remembers the date that was told last."""

    def __init__(self, text: str, found: Sequence[Found], setting: Setting) -> None:
        self._text = text
        self._found = found
        self._setting = setting
        self._told: Point | None = None
        self._told_at = 0
        self._first_year = next((year for one in found if (year := year_of(one)) is not None), None)
        self._doubtful: Point | None = None
        self._said: Point | None = None
        """The last date whose year the text says itself."""

    def timexes(self) -> list[Timex]:
        """All of them, in reading order."""
        made: list[Timex] = []
        for place, found in enumerate(self._found):
            made += self._timexes_of(place, found)
        return made

    def _timexes_of(self, place: int, found: Found) -> list[Timex]:
        if found.form in ("every", "adverb"):
            return [repeated(found)]
        if found.form in ("length", "long", "bare_units"):
            return [length(found)]
        if found.form in ("vague", "that_time"):
            return [vague(found)]
        if found.form == "clock":
            return [clock(found, self._day())]
        if found.form in _YEAR_FORMS:
            return self._years(found)
        if found.form in _CALENDAR_FORMS:
            return self._calendar(place, found)
        answer = relative(self._text, found, self._anchors(found))
        return [self._answered(found, answer)]

    # ---- years and longer ----

    def _years(self, found: Found) -> list[Timex]:
        point = year_point(found)
        if point is None:
            return []
        made = [self._stated(found.span, point, found)]
        self._tell(point, found.span.start, said=True)
        text, end = self._text, found.span.end
        short = _SHORT_YEAR.match(text, end) if found.form == "year" else None
        if short is not None and int(short[1]) > point.year % 100:
            second = Point(Unit.YEAR, point.year // 100 * 100 + int(short[1]))
            made.append(self._stated(Span(*short.span(1)), second, found))
            self._tell(second, found.span.start, said=True)
        return self._era_years(found, made) if found.form == "year_era" else made

    def _era_years(self, found: Found, made: list[Timex]) -> list[Timex]:
        """Both years of "264-241 BC" and "264 to 241 BC", where the era stands once."""
        era = found.fields["era"]
        if "second" in found.fields:
            start = self._text.index(found.fields["second"], found.span.start + len(found.fields["digits"]))
            span = Span(start, start + len(found.fields["second"]))
            point = Point(Unit.YEAR, with_era(int(found.fields["second"]), era))
            first = made[0]._replace(span=Span(found.span.start, start - 1))
            return [first, self._stated(span, point, found)]
        before = _YEAR_BEFORE_ERA.search(self._text, max(0, found.span.start - _ASIDE), found.span.start)
        if before is None:
            return made
        return [self._stated(Span(*before.span(1)), Point(Unit.YEAR, with_era(int(before[1]), era)), found), *made]

    # ---- days, months and seasons ----

    def _calendar(self, place: int, found: Found) -> list[Timex]:
        date = date_of(found)
        if date is None:
            return []
        if date.year is not None:
            point = point_in(date, date.year)
            main = self._stated(found.span, point, found)
            said = True
        else:
            point, rule, confidence = self._with_year(place, found, date)
            main = (
                self._timex(found, found.span, point, rule, confidence) if point else _without_year(found, date, rule)
            )
            said = False
        if point is None:
            return [main]
        self._tell(point, found.span.start, said=said)
        return self._neighbouring_days(found, point, main)

    def _neighbouring_days(self, found: Found, point: Point, main: Timex) -> list[Timex]:
        """The other day of "5-7 April" and "April 5-7", said without its month."""
        text, span = self._text, found.span
        if point.unit is not Unit.DAY:
            return [main]
        if found.form == "day_month" and text[span.start].isdigit():
            before = _DAY_BEFORE.search(text, max(0, span.start - _ASIDE), span.start)
            if before is not None and int(before[1]) < point.day:
                other = point._replace(day=int(before[1]))
                return [main._replace(span=Span(*before.span(1)), value=other.value, moment=_moment(other)), main]
        if found.form == "month_day" and "year" not in found.fields:
            after = _DAY_AFTER.match(text, span.end)
            if after is not None and exists(point.year, point.number, int(after[1])) and int(after[1]) > point.day:
                other = point._replace(day=int(after[1]))
                self._tell(other, span.start, said=False)
                return [main, main._replace(span=Span(*after.span(1)), value=other.value, moment=_moment(other))]
        return [main]

    def _with_year(self, place: int, found: Found, date: Date) -> tuple[Point | None, Sentence, float]:
        """The point of a date without a year, by the first of these that holds."""
        said = self._words(found)
        lent = self._lent_by_next(place, found, date)
        if lent is not None:
            return lent, rules.borrowed(said, lent.edtf), _STATED
        if self._setting.history or self._continues(found):
            return self._in_narrative(found, date, said)
        if self._setting.published is None:
            return None, rules.NOT_PUBLISHED, _UNKNOWN
        if self._setting.misdated:
            return None, rules.MISDATED, _UNKNOWN
        return self._in_news(found, date, said, self._setting.published)

    def _lent_by_next(self, place: int, found: Found, date: Date) -> Point | None:
        """The year of "July and November 2016": it stands with the last date of the row."""
        for following in self._found[place + 1 : place + 5]:
            if not _JOINED.fullmatch(self._text, found.span.end, following.span.start):
                return None
            later = date_of(following) if following.form in _CALENDAR_FORMS else None
            if later is None:
                return None
            if later.year is not None:
                back = later.month is not None and (date.month or 0) > later.month
                return point_in(date, later.year - back)
            found = following
        return None

    def _continues(self, found: Found) -> bool:
        """Whether the sentence or paragraph has just told a date with month and year, even in news."""
        said = self._said
        published = self._setting.published
        if said is None or "\n" in (between := self._text[self._told_at : found.span.start]):
            return False
        sentences = len(_SENTENCE_END.findall(between))
        if said.unit is Unit.YEAR or (published is not None and said.year >= civil_from(published)[0] - 1):
            return sentences == 0
        return sentences <= 2 and self._ahead(found) is not True

    def _in_narrative(self, found: Found, date: Date, said: str) -> tuple[Point | None, Sentence, float]:
        told = self._told
        if told is None:
            later = self._first_year
            if later is None:
                return None, rules.NO_ANCHOR, _UNKNOWN
            point = point_in(date, later)
            return point, rules.from_after(said, point.edtf), _HISTORY
        point = nearest(date, told)
        published = self._setting.published
        if published is not None and told.first <= published < point.first and not self._ahead(found):
            point = point_in(date, point.year - 1)  # what is told has happened before it was published
        return point, rules.from_narrative(said, told.edtf), _HISTORY

    def _in_news(self, found: Found, date: Date, said: str, published: int) -> tuple[Point, Sentence, float]:
        this_year = civil_from(published)[0]
        past = max(
            (point for point in points_near(date, this_year) if point.first <= published), key=lambda one: one.first
        )
        coming = min(
            (point for point in points_near(date, this_year) if point.last >= published),
            key=lambda one: one.first,
            default=past,
        )
        ahead = looks_ahead(self._text, found)
        if ahead is None or (ahead and coming.first - published > _LONG_AGO):
            ahead = published - past.first > _LONG_AGO
        if ahead:
            return coming, rules.next_after(said, published), _NEWS
        return past, rules.last_before(said, published), _NEWS

    # ---- what is made of them ----

    def _stated(self, span: Span, point: Point, found: Found) -> Timex:
        return self._timex(found, span, point, rules.STATED, _STATED)

    def _timex(self, found: Found, span: Span, point: Point, rule: Sentence, confidence: float) -> Timex:
        part = found.fields.get("part", "")
        point = fuzzy.half_of(point, part)
        moment = fuzzy.moment_of(self._text, span.start, span.end, point, part)
        time = words.PARTS_OF_DAY.get(_daytime(found))
        value = f"{point.value}T{time}" if time and point.unit is Unit.DAY else point.value
        kind = TimexType.TIME if time or "clock" in found.fields else TimexType.DATE
        basis = DateBasis.STATED if confidence == _STATED else DateBasis.WORKED_OUT
        return Timex(span, kind, value, moment, basis, rule, confidence)

    def _answered(self, found: Found, answer: Answer) -> Timex:
        if answer.point is None:
            return Timex(found.span, answer.type, answer.value, None, DateBasis.WORKED_OUT, answer.rule, _UNKNOWN)
        confidence = _NEWS if self._setting.published else _HISTORY
        confidence = _STATED if answer.rule is rules.STATED else confidence
        made = self._timex(found, found.span, answer.point, answer.rule, confidence)
        if answer.tells:
            self._tell(answer.point, found.span.start, said=False)
        return made._replace(
            value=answer.value or made.value, type=answer.type if answer.type is not TimexType.DATE else made.type
        )

    def _tell(self, point: Point, place: int, *, said: bool) -> None:
        """Remember what the narrative has come to; an aside does not move it."""
        if self._is_aside(point, place):
            return
        self._told = point
        self._told_at = place
        if said:
            self._said = point

    def _is_aside(self, point: Point, place: int) -> bool:
        """Whether a date stands apart from the story: in brackets, as a limit ("until 1976"), far off in mid-sentence.

        A second date close to one that seemed far off shows that the story has moved there.
        """
        told = self._told
        if point.unit >= Unit.DECADE:
            return True
        if told is None or _OPENS.search(self._text, max(0, place - _REACH), place):
            return False
        if point.unit is Unit.YEAR:
            if _LIMIT.search(self._text, max(0, place - _REACH), place):
                return True
            if told.year == point.year or (
                point.year > told.year and _PLANNED.search(self._text, max(0, place - _SENTENCE), place)
            ):
                return True  # what is told is as exact or more so; a plan is no story
        doubtful, self._doubtful = self._doubtful, point
        if abs(point.year - told.year) <= _STORY_YEARS:
            return False
        return doubtful is None or abs(point.year - doubtful.year) > _STORY_YEARS

    def _day(self) -> Point | None:
        """The day that a time of day belongs to: in news that of publication."""
        if not self._setting.history and self._setting.published is not None:
            return day_point(self._setting.published)
        return self._told if self._told is not None and self._told.unit is Unit.DAY else None

    def _anchors(self, found: Found) -> Anchors:
        setting = self._setting
        fine = found.form in _OF_DAYS or found.fields.get("unit", "").lower() in _OF_DAYS
        published = None if setting.misdated or (fine and not setting.exact) else setting.published
        ahead = self._ahead(found) if found.form in ("weekday", "quarter") else None  # nothing else asks
        return Anchors(self._told, published, setting.history, ahead)

    def _ahead(self, found: Found) -> bool | None:
        return looks_ahead(self._text, found)

    def _words(self, found: Found) -> str:
        return self._text[found.span.start : found.span.end]


def _moment(point: Point) -> Moment:
    return Moment.parse(point.edtf)


def _daytime(found: Found) -> str:
    return (found.fields.get("daytime") or found.fields.get("late") or "").lower().removeprefix("early ")


def _without_year(found: Found, date: Date, rule: Sentence) -> Timex:
    value = f"XXXX-{date.month:02}" if date.month else "XXXX"
    if date.day is not None:
        value += f"-{date.day:02}"
    return Timex(found.span, TimexType.DATE, value, None, DateBasis.WORKED_OUT, rule, _UNKNOWN)
