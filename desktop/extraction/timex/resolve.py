"""From expressions to dates, in reading order: what a date leaves out comes from its surroundings."""

import re
from collections.abc import Sequence
from functools import lru_cache

from db.model.event import DateBasis
from db.model.moment import civil_from
from db.model.sentence import Sentence
from desktop.extraction.timex import fuzzy, rules, words
from desktop.extraction.timex.anchors import Anchors, Answer
from desktop.extraction.timex.grammar import Found
from desktop.extraction.timex.lengths import clock, length, repeated, vague
from desktop.extraction.timex.narrative import Narrative
from desktop.extraction.timex.parts import Date, date_of, point_in, points_near, within_month, year_point
from desktop.extraction.timex.points import Point, Unit, day_point
from desktop.extraction.timex.relative import relative
from desktop.extraction.timex.rows import Said, row_of
from desktop.extraction.timex.setting import Setting
from desktop.extraction.timex.tense import looks_ahead
from desktop.extraction.timex.timex import Timex, TimexType

_STATED, _NEWS, _HISTORY, _UNKNOWN = 0.95, 0.85, 0.75, 0.4
_LONG_AGO = 300
"""A month that lies so many days back is rather the coming one, where the verbs do not say."""
_JOINED = re.compile(
    r"\s?(?:,|and|or|to|through|until|till|[-–—/])\s?(?:(?:and|early|late|mid|the)[- ])?(?:in )?$", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"[a-z)”\"]{2}[.!?]['”\"]?\s+(?=[A-Z])")
_REACH = 40
_PARAGRAPH = 1000
"""So many code points on, what a paragraph has told is out of mind."""
_APPOSITION = re.compile(r"(?:, |[ \u00a0]?[-–—(][ \u00a0]?)")
_AFTER_IT = re.compile(r" after (?:the|this|that|his|her|their|its|[a-z]+ing) ")
_NEW_SENTENCE = re.compile(r"(?:^|[.!?][”\"’)]?\s|\n)(?:Only |Just )?$")
_AFTER = re.compile(r" (?:after|before|following) ")
_BY_TENSE = frozenset(("weekday", "quarter", "season", "unit"))
_NUMBER = "|".join(name for name in words.NUMBERS if len(name) > 2)
_RATE = re.compile(
    rf"(?:\b(?:\d[\d,.]*|{_NUMBER}) (?:\w+ )?[a-z]+s(?: \([^()]{{1,20}}\))?|[$€£]\d[\d,.]*(?: [mb]illion)?) $"
)
_DAY_LENGTH = len("2016-10-02")
_OF_DAYS = frozenset(("weekday", "today", "morning", "day", "night", "week", "weekend", "fortnight"))
_CALENDAR_FORMS = frozenset(
    (
        "day_month",
        "month_day",
        "month_year",
        "nth_in_month",
        "short_year",
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
    (
        "year",
        "owned_year",
        "year_era",
        "era_year",
        "plain_year",
        "decade",
        "short_decade",
        "named_decade",
        "century",
        "attacks",
    )
)


class Resolver:
    """Resolves the expressions of one text, one after the other, and remembers the date that was told last."""

    def __init__(self, text: str, found: Sequence[Found], setting: Setting) -> None:
        self._text = text
        self._found = found
        self._setting = setting
        self._narrative = Narrative(text, found, history=setting.history)
        self._place = 0
        """Of the expression that is being resolved."""

    def timexes(self) -> list[Timex]:
        """All of them, in reading order."""
        made: list[Timex] = []
        for place, found in enumerate(self._found):
            self._place = place
            end = made[-1].span.end if made else 0
            made += [one for one in self._timexes_of(found, made) if one.span.start >= end]
        return made

    def _timexes_of(self, found: Found, made: Sequence[Timex]) -> list[Timex]:
        if found.form in ("every", "adverb"):
            return [repeated(found)]
        if found.form in ("length", "long") and _is_rate(self._text, found):
            return [repeated(found)]
        if found.form in ("length", "long", "bare_units"):
            return [self._in_apposition(found, made) or self._after_what_was_told(found) or length(found)]
        if found.form in ("vague", "that_time"):
            return [vague(found)]
        if found.form == "clock":
            return [clock(found, self._day())]
        if found.form in _YEAR_FORMS:
            return self._years(found)
        if found.form in _CALENDAR_FORMS:
            return self._calendar(found)
        if found.form == "event_shift" and (same := self._in_apposition(found, made)):
            return [same]
        answer = relative(self._text, found, self._anchors(found))
        return [self._answered(found, answer)]

    def _in_apposition(self, found: Found, made: Sequence[Timex]) -> Timex | None:
        """The date before it, said once more: "on 2 October, two days after the armies met"."""
        last = made[-1] if made else None
        if last is None or last.type is not TimexType.DATE or last.moment is None or len(last.value) != _DAY_LENGTH:
            return None
        if not _APPOSITION.fullmatch(self._text, last.span.end, found.span.start):
            return None
        if found.form != "event_shift" and not _AFTER.match(self._text, found.span.end):
            return None
        return last._replace(span=found.span, moment=None, basis=DateBasis.WORKED_OUT, rule=rules.SAID_AGAIN)

    def _after_what_was_told(self, found: Found) -> Timex | None:
        """ "Two days after the battle" that a history has just told of, where a sentence opens with it."""
        told, text = self._narrative.told, self._text
        if not self._setting.history or told is None or told.unit is not Unit.DAY or found.form != "length":
            return None
        if not _AFTER_IT.match(text, found.span.end) or not _NEW_SENTENCE.search(
            text, max(0, found.span.start - 8), found.span.start
        ):
            return None
        told_at = self._narrative.told_at
        if found.span.start - told_at > _PARAGRAPH or "\n\n" in text[told_at : found.span.start]:
            return None
        fields = {**found.fields, "way": "later"}
        return self._answered(found, relative(text, Found(found.span, "later", fields), self._anchors(found)))

    # ---- years and longer ----

    def _years(self, found: Found) -> list[Timex]:
        point = year_point(found)
        return [] if point is None else self._row(found, point, rules.STATED, _STATED, said=True)

    def _row(self, found: Found, point: Point, rule: Sentence, confidence: float, *, said: bool) -> list[Timex]:
        """The expression and those beside it that share its words; `said`: the text says the year itself."""
        made: list[Timex] = []
        for one in row_of(self._text, found, point):
            self._tell(one.point, found, said=said)
            made.append(self._timex(found, one, rule, confidence))
        return made

    # ---- days, months and seasons ----

    def _calendar(self, found: Found) -> list[Timex]:
        date = date_of(found)
        if date is None:
            return []
        rule, confidence, said = rules.STATED, _STATED, date.year is not None
        if date.year is not None:
            point: Point | None = point_in(date, date.year)
        else:
            point, rule, confidence = self._with_year(found, date)
        if point is None:
            return [_without_year(found, date, rule)]
        if found.form == "nth_in_month":
            point = within_month(found, point)
        return [] if point is None else self._row(found, point, rule, confidence, said=said)

    def _with_year(self, found: Found, date: Date) -> tuple[Point | None, Sentence, float]:
        """The point of a date without a year, by the first of these that holds."""
        said = self._words(found)
        lent = self._lent_by_next(found, date)
        if lent is not None:
            return lent, rules.borrowed(said, lent.edtf), _STATED
        if self._setting.history or self._continues(found):
            return self._in_narrative(found, date, said)
        if self._setting.published is None:
            return None, rules.NOT_PUBLISHED, _UNKNOWN
        if self._setting.misdated:
            return None, rules.MISDATED, _UNKNOWN
        return self._in_news(found, date, said, self._setting.published)

    def _lent_by_next(self, found: Found, date: Date) -> Point | None:
        """The year of "July and November 2016": it stands with the last date of the row."""
        for following in self._found[self._place + 1 : self._place + 5]:
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
        said, told_at = self._narrative.said, self._narrative.told_at
        published = self._setting.published
        if said is None or found.span.start - told_at > _PARAGRAPH:
            return False
        between = self._text[told_at : found.span.start]
        if "\n" in between:
            return False
        sentences = len(_SENTENCE_END.findall(between))
        if said.unit is Unit.YEAR or (published is not None and said.year >= civil_from(published)[0] - 1):
            return sentences == 0
        return sentences <= 2 and self._ahead(found) is not True

    def _in_narrative(self, found: Found, date: Date, said: str) -> tuple[Point | None, Sentence, float]:
        told = self._narrative.told
        point = self._narrative.dated(date, found.span.start, self._place)
        if point is None:
            return None, rules.NO_ANCHOR, _UNKNOWN
        if told is None:
            return point, rules.from_after(said, point.edtf), _HISTORY
        published = self._setting.published
        if published is not None and told.first <= published < point.first and not self._ahead(found):
            point = point_in(date, point.year - 1)  # what is told has happened before it was published
        rule = rules.from_narrative if self._setting.history else rules.continued
        return point, rule(said, told.edtf), _HISTORY

    def _in_news(self, found: Found, date: Date, said: str, published: int) -> tuple[Point, Sentence, float]:
        past, coming = _nearest(date, published)
        ahead = looks_ahead(self._text, found)
        if ahead is None or (ahead and coming.first - published > _LONG_AGO):
            ahead = published - past.first > _LONG_AGO
        if ahead:
            return coming, rules.next_after(said, published), _NEWS
        return past, rules.last_before(said, published), _NEWS

    # ---- what is made of them ----

    def _timex(self, found: Found, said: Said, rule: Sentence, confidence: float) -> Timex:
        point = fuzzy.half_of(said.point, said.part)
        moment = fuzzy.moment_of(self._text, said.span.start, said.span.end, point, said.part)
        time = words.PARTS_OF_DAY.get(_daytime(found))
        value = f"{point.value}T{time}" if time and point.unit is Unit.DAY else point.value
        kind = TimexType.TIME if time or "clock" in found.fields else TimexType.DATE
        basis = DateBasis.STATED if confidence == _STATED else DateBasis.WORKED_OUT
        return Timex(said.span, kind, value, moment, basis, rule, confidence)

    def _answered(self, found: Found, answer: Answer) -> Timex:
        if answer.point is None:
            return Timex(found.span, answer.type, answer.value, None, DateBasis.WORKED_OUT, answer.rule, _UNKNOWN)
        confidence = _NEWS if self._setting.published else _HISTORY
        confidence = _STATED if answer.rule is rules.STATED else confidence
        said = Said(found.span, answer.point, found.fields.get("part", ""))
        made = self._timex(found, said, answer.rule, confidence)
        if answer.tells:
            self._tell(answer.point, found, said=False)
        return made._replace(
            value=answer.value or made.value, type=answer.type if answer.type is not TimexType.DATE else made.type
        )

    def _tell(self, point: Point, found: Found, *, said: bool) -> None:
        self._narrative.tell(point, found.span.start, self._place, said=said)

    def _day(self) -> Point | None:
        """The day that a time of day belongs to: in news that of publication."""
        if not self._setting.history and self._setting.published is not None:
            return day_point(self._setting.published)
        told = self._narrative.told
        return told if told is not None and told.unit is Unit.DAY else None

    def _anchors(self, found: Found) -> Anchors:
        setting = self._setting
        fine = found.form in _OF_DAYS or found.fields.get("unit", "").lower() in _OF_DAYS
        published = None if setting.misdated or (fine and not setting.exact) else setting.published
        ahead = self._ahead(found) if found.form in _BY_TENSE else None  # nothing else asks
        return Anchors(self._narrative.told, self._narrative.day, published, setting.history, ahead)

    def _ahead(self, found: Found) -> bool | None:
        return looks_ahead(self._text, found)

    def _words(self, found: Found) -> str:
        return self._text[found.span.start : found.span.end]


@lru_cache(maxsize=1 << 10)
def _nearest(date: Date, published: int) -> tuple[Point, Point]:
    """The last one of a date without its year that has begun on a day, and the first one that is not over then."""
    points = points_near(date, civil_from(published)[0])
    past = max((point for point in points if point.first <= published), key=lambda one: one.first)
    coming = (point for point in points if point.last >= published)
    return past, min(coming, key=lambda one: one.first, default=past)


def _is_rate(text: str, found: Found) -> bool:
    """Whether "a day" says how often: "20 miles a day", "$5 a month"."""
    start = found.span.start
    one = found.fields.get("count", "").lower() in ("a", "an")
    return one and _RATE.search(text, max(0, start - _REACH), start) is not None


def _daytime(found: Found) -> str:
    return (found.fields.get("daytime") or found.fields.get("late") or "").lower().removeprefix("early ")


def _without_year(found: Found, date: Date, rule: Sentence) -> Timex:
    value = f"XXXX-{date.month:02}" if date.month else "XXXX"
    if date.day is not None:
        value += f"-{date.day:02}"
    return Timex(found.span, TimexType.DATE, value, None, DateBasis.WORKED_OUT, rule, _UNKNOWN)
