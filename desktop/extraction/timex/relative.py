"""Dates that are counted from another: yesterday, last year, two days later, the same month, Tuesday."""

from collections.abc import Callable
from typing import NamedTuple

from db.model.sentence import Sentence
from desktop.extraction.timex import rules, words
from desktop.extraction.timex.grammar import Found
from desktop.extraction.timex.lengths import length_value
from desktop.extraction.timex.points import Point, Unit, around, day_point
from desktop.extraction.timex.timex import TimexType

_UNKNOWN_VALUES = {
    Unit.DAY: "XXXX-XX-XX",
    Unit.WEEK: "XXXX-WXX",
    Unit.FORTNIGHT: "XXXX-WXX",
    Unit.MONTH: "XXXX-XX",
    Unit.QUARTER: "XXXX-QX",
    Unit.SEASON: "XXXX",
    Unit.HALF: "XXXX",
    Unit.YEAR: "XXXX",
    Unit.DECADE: "XXX",
    Unit.CENTURY: "XX",
}
_SPOKEN = frozenset(("last", "past", "next", "this", "this past", "this coming", "coming", "current"))
"""Counted from the day of publication in news; the others from the date told before."""
_STEPS = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "preceding": -1,
    "this past": -1,
    "next": 1,
    "following": 1,
    "coming": 1,
    "this coming": 1,
}


class Anchors(NamedTuple):
    """What may be counted from: the date told before, the day of publication; None where there is none."""

    told: Point | None
    published: int | None
    history: bool
    ahead: bool | None


class Answer(NamedTuple):
    """What a relative expression means; without a point the value has XXXX. `tells`: the story has come to it."""

    point: Point | None
    value: str
    rule: Sentence
    type: TimexType = TimexType.DATE
    tells: bool = True


def relative(text: str, found: Found, anchors: Anchors) -> Answer:
    """The meaning of an expression of one of the relative forms."""
    said = text[found.span.start : found.span.end]
    return _HANDLERS[found.form](said, found.fields, anchors)


def _direction(fields: dict[str, str]) -> str:
    return fields.get("direction", "").lower().removeprefix("over ").removeprefix("in ").removeprefix("the ").strip()


def _anchor(direction: str, plain: bool, anchors: Anchors) -> tuple[Point | None, bool]:
    """The point to count from, and whether it is the day of publication. `plain`: without "the" before it."""
    published = None if anchors.published is None else day_point(anchors.published)
    spoken = direction in _SPOKEN and (plain or direction not in ("next", "coming"))
    if spoken and not (anchors.history and direction in ("this", "next") and anchors.told is not None):
        return published, True
    return anchors.told, False


def _unknown(unit: Unit, spoken: bool, anchors: Anchors) -> Answer:
    rule = rules.NOT_PUBLISHED if spoken and anchors.published is None else rules.NO_ANCHOR
    return Answer(None, _UNKNOWN_VALUES.get(unit, "XXXX-XX-XX"), rule)


def _reached(said: str, point: Point, spoken: bool, anchors: Anchors, base: Point) -> Answer:
    if spoken and anchors.published is not None:
        return Answer(point, "", rules.from_published(said, anchors.published), tells=False)
    return Answer(
        point, "", rules.from_before(said, base.edtf), tells=point.first >= base.first
    )  # a look back is an aside


def _stepped(said: str, unit: Unit, direction: str, anchors: Anchors, *, plain: bool | None = None) -> Answer:
    """Last, this, the next year. `plain`: without "the" before it; None: as the words begin."""
    plain = not said.lower().startswith("the ") if plain is None else plain
    base, spoken = _anchor(direction, plain, anchors)
    if base is None or (base.unit > unit and not spoken):
        return _unknown(unit, spoken, anchors)
    here = around(unit, base.first)
    step = _STEPS.get(direction, 0)
    return _reached(said, here.shifted(unit, step) if step else here, spoken, anchors, base)


def _unit(said: str, fields: dict[str, str], anchors: Anchors) -> Answer:
    word, direction = fields["unit"].lower(), _direction(fields)
    if word == "weekend":
        return _unknown(Unit.WEEK, direction in _SPOKEN, anchors)
    unit = words.unit(word)
    if (
        direction in ("past", "last") and said.lower().startswith("the ") and unit in (Unit.DECADE, Unit.CENTURY)
    ) or direction == "past":
        return Answer(None, length_value("1", word), rules.LENGTH, TimexType.DURATION)
    return _stepped(said, unit, "same" if direction in ("that same", "this same", "that") else direction, anchors)


def _part_unit(said: str, fields: dict[str, str], anchors: Anchors) -> Answer:
    direction = _direction(fields)
    unit = words.unit(fields["unit"])
    if direction in ("the", ""):
        direction = "same" if anchors.history or (anchors.told is not None and anchors.published is None) else "this"
    plain = not fields.get("direction", "").lower().startswith("the ")
    return _stepped(said, unit, "same" if direction in ("that same", "that") else direction, anchors, plain=plain)


def _unit_end(said: str, fields: dict[str, str], anchors: Anchors) -> Answer:
    unit = words.unit(fields["unit"])
    return _stepped(said, unit, "same" if anchors.history else "this", anchors)


def _counted(
    said: str, fields: dict[str, str], base: Point | None, sign: int, spoken: bool, anchors: Anchors
) -> Answer:
    unit = words.unit(fields["unit"])
    count = words.number(fields["count"]) if "count" in fields else None
    if count is None or unit < Unit.DAY:
        return Answer(None, "PAST_REF" if sign < 0 else "FUTURE_REF", rules.VAGUE, tells=False)
    if base is None or (base.unit > unit and not spoken):
        return _unknown(unit, spoken, anchors)
    return _reached(said, base.shifted(unit, sign * int(count)), spoken, anchors, base)


def _ago(said: str, fields: dict[str, str], anchors: Anchors) -> Answer:
    published = None if anchors.published is None else day_point(anchors.published)
    return _counted(said, fields, published, -1, True, anchors)


def _later(said: str, fields: dict[str, str], anchors: Anchors) -> Answer:
    sign = 1 if fields["way"].lower() in ("later", "after", "afterwards", "afterward") else -1
    return _counted(said, fields, anchors.told, sign, False, anchors)


def _event_shift(said: str, fields: dict[str, str], anchors: Anchors) -> Answer:
    sign = "1" if fields["way"].lower() == "after" else "-1"
    return _counted(said, {**fields, "count": "1"}, anchors.told, int(sign), False, anchors)


def _several(said: str, fields: dict[str, str], anchors: Anchors) -> Answer:
    return Answer(None, length_value(fields.get("count", ""), fields["unit"]), rules.LENGTH, TimexType.DURATION)


def _weekday(said: str, fields: dict[str, str], anchors: Anchors) -> Answer:
    wanted = words.WEEKDAYS[fields["weekday"].lower()]
    value = f"XXXX-WXX-{wanted + 1}"
    direction = _direction(fields)
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
    if direction in ("next", "this coming") or (anchors.ahead and direction != "last"):
        ahead = (wanted - (published - 1)) % 7 or 7
        return Answer(day_point(published + ahead), "", rules.next_after(said, published))
    return Answer(day_point(published - back), "", rules.last_before(said, published))


def _month(said: str, fields: dict[str, str], anchors: Anchors) -> Answer:
    month, direction = words.month(fields["month"]), _direction(fields)
    return _named(said, Unit.MONTH, month, direction, anchors)


def _season(said: str, fields: dict[str, str], anchors: Anchors) -> Answer:
    season = words.SEASONS[fields["season"].lower()]
    direction = _direction(fields) or ("same" if anchors.history else "this" if said.lower().startswith("the ") else "")
    if not direction:
        return Answer(None, f"XXXX-{('SP', 'SU', 'FA', 'WI')[season - 1]}", rules.VAGUE, tells=False)
    return _named(said, Unit.SEASON, season, direction, anchors)


def _named(said: str, unit: Unit, number: int, direction: str, anchors: Anchors) -> Answer:
    """Last January, next spring, the following autumn, the same May."""
    base, spoken = _anchor(direction, not said.lower().startswith("the "), anchors)
    if base is None:
        return _unknown(unit, spoken, anchors)
    points = [Point(unit, base.year + shift, number) for shift in (-1, 0, 1)]
    step = _STEPS.get(direction, 0)
    if step < 0:
        point = max((one for one in points if one.last < base.first), key=lambda one: one.first, default=points[0])
    elif step > 0:
        point = min((one for one in points if one.first > base.last), key=lambda one: one.first, default=points[2])
    else:
        point = points[1]
    return _reached(said, point, spoken, anchors, base)


def _month_that_year(said: str, fields: dict[str, str], anchors: Anchors) -> Answer:
    direction = _direction(fields)
    plain = direction in ("last", "this")
    year = _stepped(said, Unit.YEAR, "same" if direction == "that" else direction, anchors, plain=plain)
    if year.point is None:
        return year._replace(value=f"XXXX-{words.month(fields['month']):02}")
    return year._replace(point=Point(Unit.MONTH, year.point.year, words.month(fields["month"])))


def _day_number(said: str, fields: dict[str, str], anchors: Anchors) -> Answer:
    told = anchors.told
    if told is None or told.unit not in (Unit.DAY, Unit.MONTH):
        return _unknown(Unit.DAY, False, anchors)
    if _direction(fields) in ("following", "next"):
        told = around(Unit.MONTH, told.first).shifted(Unit.MONTH, 1)
    day = min(int(fields["day"]), 28 if told.number == 2 else 30 if told.number in (4, 6, 9, 11) else 31)
    return _reached(said, Point(Unit.DAY, told.year, told.number, day), False, anchors, told)


def _quarter(said: str, fields: dict[str, str], anchors: Anchors) -> Answer:
    number = words.ordinal(fields["ordinal"])
    half = fields.get("fraction") == "half"
    unit = Unit.HALF if half else Unit.QUARTER
    if said.lower().startswith("last ") and "direction" not in fields:
        return _stepped(said, unit, "last", anchors)
    limit = 2 if half else 4
    if number is None or number > limit:
        return Answer(None, "XXXX", rules.VAGUE, tells=False)
    number = number or limit
    if "year" in fields:
        return Answer(Point(unit, int(fields["year"]), number), "", rules.STATED)
    if half and "direction" not in fields:
        return Answer(None, "XXXX", rules.VAGUE, tells=False)
    direction = _direction(fields) or ("same" if anchors.history else "this")
    year = _stepped(said, Unit.YEAR, direction, anchors, plain=True)
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
    point = day_point(anchors.published + shift)
    return Answer(point, "", rules.from_published(said, anchors.published), kind, tells=False)


def _morning(said: str, fields: dict[str, str], anchors: Anchors) -> Answer:
    direction = _direction(fields)
    time = words.PARTS_OF_DAY[fields["daytime"].lower()]
    if direction == "one":
        return Answer(None, f"XXXX-XX-XXT{time}", rules.VAGUE, TimexType.TIME, tells=False)
    answer = _stepped(said, Unit.DAY, "same" if direction == "that" else direction, anchors)
    if answer.point is None:
        return answer._replace(type=TimexType.TIME, value=f"XXXX-XX-XXT{time}")
    return answer._replace(type=TimexType.TIME)


_HANDLERS: dict[str, Callable[[str, dict[str, str], Anchors], Answer]] = {
    "unit": _unit,
    "part_unit": _part_unit,
    "unit_end": _unit_end,
    "ago": _ago,
    "later": _later,
    "event_shift": _event_shift,
    "several_units": _several,
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
