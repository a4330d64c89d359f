"""Times that have a name of their own: Tuesday, last May, the following spring, the third quarter, today."""

import re
from collections.abc import Callable

from desktop.extraction.timex import rules, words
from desktop.extraction.timex.anchors import STEPS, Anchors, Answer, anchor_of, direction_of, reached, stepped, unknown
from desktop.extraction.timex.grammar import Found
from desktop.extraction.timex.points import Point, Unit, around, day_point
from desktop.extraction.timex.tense import is_nowadays
from desktop.extraction.timex.timex import TimexType

_INDEFINITE = re.compile(r"\b(?:an?|any|some)[ \u00a0]$", re.IGNORECASE)
_OF_EVERY_YEAR = re.compile(
    r" (?:quarters|cloth\w+|coats?|uniforms?|storms?|(?:\w+ )?(?:food|supplies)|weather|sports?|games|olympics|camps?"
    r"|crops?|wheat|garden|houses?|homes?|residence|palace|schools?|jobs?|festivals?|tyres|tires)\b",
    re.IGNORECASE,
)


def vague_value(text: str, found: Found) -> str:
    """The value of words that speak of no certain day or season: "on a Monday", "winter clothes"; else nothing."""
    if found.form == "weekday" and _INDEFINITE.search(text, max(0, found.span.start - 5), found.span.start):
        return f"XXXX-WXX-{words.WEEKDAYS[found.fields['weekday'].lower()] + 1}"
    if found.form == "season" and _OF_EVERY_YEAR.match(text, found.span.end):
        return _season_value(words.SEASONS[found.fields["season"].lower()])
    return "PRESENT_REF" if found.form == "today" and is_nowadays(text, found) else ""


def _season_value(season: int) -> str:
    return f"XXXX-{('SP', 'SU', 'FA', 'WI')[season - 1]}"


def _weekday(said: str, fields: dict[str, str], anchors: Anchors) -> Answer:
    wanted = words.WEEKDAYS[fields["weekday"].lower()]
    value = f"XXXX-WXX-{wanted + 1}"
    direction = direction_of(fields)
    narrative = anchors.history and anchors.told is not None and anchors.told.unit is Unit.DAY
    if anchors.published is None and not narrative:
        return Answer(None, value, rules.NOT_PUBLISHED)
    if narrative and anchors.told is not None:
        after = anchors.told.first + (wanted - (anchors.told.first - 1)) % 7
        return Answer(day_point(after), "", rules.from_before(said, anchors.told.edtf))
    if anchors.history or anchors.published is None:
        return Answer(None, value, rules.NO_ANCHOR)
    published = anchors.published
    back = (published - 1 - wanted) % 7
    if direction in ("last", "past") and back == 0:
        back = 7
    coming = direction in ("next", "this coming") or (direction == "this" and anchors.ahead is not False)
    if coming or (anchors.ahead and direction != "last"):
        ahead = (wanted - (published - 1)) % 7 or 7
        return Answer(day_point(published + ahead), "", rules.next_after(said, published))
    return Answer(day_point(published - back), "", rules.last_before(said, published))


def _month(said: str, fields: dict[str, str], anchors: Anchors) -> Answer:
    month, direction = words.month(fields["month"]), direction_of(fields)
    return _named(said, Unit.MONTH, month, direction, anchors)


def _season(said: str, fields: dict[str, str], anchors: Anchors) -> Answer:
    season = words.SEASONS[fields["season"].lower()]
    direction = direction_of(fields) or (
        "same" if anchors.history else "this" if said.lower().startswith("the ") else ""
    )
    if not direction:
        return Answer(None, _season_value(season), rules.VAGUE, tells=False)
    if anchors.ahead is False and direction == "this" and "direction" not in fields:
        direction = _last_season(season, anchors)
    return _named(said, Unit.SEASON, season, direction, anchors)


def _last_season(season: int, anchors: Anchors) -> str:
    """ "In the autumn" of what has happened is the last one, where this year's has not begun when it is published."""
    published = anchors.published
    if published is None:
        return "this"
    begun = Point(Unit.SEASON, day_point(published).year, season).first <= published
    return "this" if begun else "last"


def _named(said: str, unit: Unit, number: int, direction: str, anchors: Anchors) -> Answer:
    """Last January, next spring, the following autumn, the same May."""
    base, spoken = anchor_of(direction, not said.lower().startswith("the "), anchors)
    if base is None:
        return unknown(unit, spoken, anchors)
    points = [Point(unit, base.year + shift, number) for shift in (-1, 0, 1)]
    step = STEPS.get(direction, 0)
    if step < 0:
        point = max((one for one in points if one.last < base.first), key=lambda one: one.first, default=points[0])
    elif step > 0:
        point = min((one for one in points if one.first > base.last), key=lambda one: one.first, default=points[2])
    else:
        point = points[1]
    return reached(said, point, spoken, anchors, base)


def _month_that_year(said: str, fields: dict[str, str], anchors: Anchors) -> Answer:
    direction = direction_of(fields)
    plain = direction in ("last", "this")
    year = stepped(said, Unit.YEAR, "same" if direction == "that" else direction, anchors, plain=plain)
    if "season" in fields:
        season = words.SEASONS[fields["season"].lower()]
        return _in_year(year, Unit.SEASON, season, _season_value(season))
    month = words.month(fields["month"])
    return _in_year(year, Unit.MONTH, month, f"XXXX-{month:02}")


def _in_year(year: Answer, unit: Unit, number: int, unknown: str) -> Answer:
    if year.point is None:
        return year._replace(value=unknown)
    return year._replace(point=Point(unit, year.point.year, number))


def _day_number(said: str, fields: dict[str, str], anchors: Anchors) -> Answer:
    direction = direction_of(fields)
    told, spoken = anchor_of(direction, "the next" not in said, anchors)
    if told is None or told.unit not in (Unit.DAY, Unit.MONTH):
        return unknown(Unit.DAY, spoken, anchors)
    if direction in STEPS:
        told = around(Unit.MONTH, told.first).shifted(Unit.MONTH, STEPS[direction])
    day = min(int(fields["day"]), 28 if told.number == 2 else 30 if told.number in (4, 6, 9, 11) else 31)
    return reached(said, Point(Unit.DAY, told.year, told.number, day), spoken, anchors, told)


def _quarter(said: str, fields: dict[str, str], anchors: Anchors) -> Answer:
    number = words.ordinal(fields["ordinal"])
    half = fields.get("fraction") == "half"
    unit = Unit.HALF if half else Unit.QUARTER
    if said.lower().startswith("last ") and "direction" not in fields:
        return stepped(said, unit, "last", anchors)
    limit = 2 if half else 4
    if number is None or number > limit:
        return Answer(None, "XXXX", rules.VAGUE, tells=False)
    number = number or limit
    if "year" in fields:
        return Answer(Point(unit, int(fields["year"]), number), "", rules.STATED)
    if half and "direction" not in fields:
        return Answer(None, "XXXX", rules.VAGUE, tells=False)
    direction = direction_of(fields) or ("same" if anchors.history else "this")
    year = stepped(said, Unit.YEAR, direction, anchors, plain=True)
    if year.point is None:
        return year._replace(value=f"XXXX-Q{number}")
    point = Point(unit, year.point.year, number)
    if (
        "direction" not in fields
        and anchors.published is not None
        and point.first > anchors.published
        and not anchors.ahead
    ):
        point = point._replace(year=point.year - 1)
    return year._replace(point=point)


def _today(said: str, fields: dict[str, str], anchors: Anchors) -> Answer:
    plain = said.lower().split()
    kind = TimexType.TIME if "tonight" in plain else TimexType.DATE
    if anchors.history:
        return Answer(None, "PRESENT_REF", rules.VAGUE, tells=False)
    if anchors.published is None:
        return Answer(None, "XXXX-XX-XX", rules.NOT_PUBLISHED, tells=False)
    shift = -1 if "yesterday" in plain else 1 if "tomorrow" in plain else 0
    shift *= 2 if plain[:2] == ["the", "day"] else 1
    point = day_point(anchors.published + shift)
    return Answer(point, "", rules.from_published(said, anchors.published), kind, tells=False)


def _morning(said: str, fields: dict[str, str], anchors: Anchors) -> Answer:
    direction = direction_of(fields)
    time = words.PARTS_OF_DAY[fields["daytime"].lower()]
    if direction == "one":
        return Answer(None, f"XXXX-XX-XXT{time}", rules.VAGUE, TimexType.TIME, tells=False)
    answer = stepped(said, Unit.DAY, "same" if direction == "that" else direction, anchors)
    if answer.point is None:
        return answer._replace(type=TimexType.TIME, value=f"XXXX-XX-XXT{time}")
    return answer._replace(type=TimexType.TIME)


NAMED: dict[str, Callable[[str, dict[str, str], Anchors], Answer]] = {
    "weekday": _weekday,
    "weekday_month": _month,
    "season": _season,
    "month_that_year": _month_that_year,
    "day_number": _day_number,
    "day_that_month": _day_number,
    "quarter": _quarter,
    "quarter_code": _quarter,
    "today": _today,
    "morning": _morning,
}
"""The meaning of each form by its words, its fields and what may be counted from."""
