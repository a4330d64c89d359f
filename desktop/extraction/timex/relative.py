"""Dates that are counted from another: last year, two days later, the same month, a week ago."""

from collections.abc import Callable

from desktop.extraction.timex import rules, words
from desktop.extraction.timex.anchors import STEPS, Anchors, Answer, anchor_of, direction_of, reached, stepped, unknown
from desktop.extraction.timex.grammar import Found
from desktop.extraction.timex.lengths import length_value
from desktop.extraction.timex.named import NAMED, vague_value
from desktop.extraction.timex.points import Point, Unit, around, day_point
from desktop.extraction.timex.timex import TimexType

_WEEK = 7
_LATER = 3
"""Years after the story in which "ago" cannot be counted from the publication date of a history."""
_MILLENNIUM = 1000


def relative(text: str, found: Found, anchors: Anchors) -> Answer:
    """The meaning of an expression of one of the relative forms."""
    said = text[found.span.start : found.span.end]
    lasts = found.form == "unit" and text.endswith((" for ", "For "), 0, found.span.start)
    if lasts and direction_of(found.fields) == "next":
        return Answer(None, length_value("1", found.fields["unit"]), rules.LENGTH, TimexType.DURATION)
    vague = vague_value(text, found)
    if vague:
        return Answer(None, vague, rules.VAGUE, tells=False)
    return _HANDLERS[found.form](said, found.fields, anchors)


def _unit(said: str, fields: dict[str, str], anchors: Anchors) -> Answer:
    word, direction = fields["unit"].lower(), direction_of(fields)
    if word == "weekend":
        return _weekend(said, direction, anchors)
    unit = words.unit(word)
    if (
        direction in ("past", "last") and said.lower().startswith("the ") and unit in (Unit.DECADE, Unit.CENTURY)
    ) or direction == "past":
        return Answer(None, length_value("1", word), rules.LENGTH, TimexType.DURATION)
    return stepped(said, unit, "same" if direction in ("that same", "this same", "that") else direction, anchors)


def _weekend(said: str, direction: str, anchors: Anchors) -> Answer:
    """The weekend of a week; the one before for what has happened, where the publication stands early in its week."""
    base, spoken = anchor_of(direction, not said.lower().startswith("the "), anchors)
    if base is None or base.unit is not Unit.DAY:
        return unknown(Unit.WEEK, spoken, anchors)
    week = around(Unit.WEEK, base.first)
    step = STEPS.get(direction, 0)
    if direction in ("this", "last", "past", "this past") and not anchors.ahead and base.first < week.last - 1:
        step = -1
    return reached(said, week.shifted(Unit.WEEK, step)._replace(day=6), spoken, anchors, base)


def _year_before(said: str, fields: dict[str, str], anchors: Anchors) -> Answer:
    """The same month or quarter of the year before; that year where none has been told."""
    told = anchors.told
    if told is None or not Unit.DAY <= told.unit < Unit.YEAR:
        return stepped(said, Unit.YEAR, "last", anchors, plain=True)
    return reached(said, told.year_before(), False, anchors, told)


def _close_of_day(said: str, fields: dict[str, str], anchors: Anchors) -> Answer:
    """The day told last: in news one of the week before the publication, else its own day."""
    day = anchors.day
    if day is not None and (
        anchors.history or anchors.published is None or 0 <= anchors.published - day.first <= _WEEK
    ):
        return reached(said, day, False, anchors, day)
    return stepped(said, Unit.DAY, "this", anchors, plain=True)


def _part_unit(said: str, fields: dict[str, str], anchors: Anchors) -> Answer:
    direction = direction_of(fields)
    unit = words.unit(fields["unit"])
    if direction in ("the", ""):
        if unit is Unit.DAY:
            return _close_of_day(said, fields, anchors)
        direction = "same" if anchors.history or (anchors.told is not None and anchors.published is None) else "this"
    plain = not fields.get("direction", "").lower().startswith("the ")
    return stepped(said, unit, "same" if direction in ("that same", "that") else direction, anchors, plain=plain)


def _unit_end(said: str, fields: dict[str, str], anchors: Anchors) -> Answer:
    unit = words.unit(fields["unit"])
    return stepped(said, unit, "same" if anchors.history else "this", anchors)


def _counted(
    said: str, fields: dict[str, str], base: Point | None, sign: int, spoken: bool, anchors: Anchors
) -> Answer:
    unit = words.unit(fields["unit"])
    count = words.number(fields["count"]) if "count" in fields else None
    if count is None or unit < Unit.DAY:
        return Answer(None, "PAST_REF" if sign < 0 else "FUTURE_REF", rules.VAGUE, tells=False)
    if base is None or (base.unit > unit and not spoken):
        return unknown(unit, spoken, anchors)
    if count >= _MILLENNIUM:
        return _long_ago(said, base.year + sign * int(count), unit, anchors, base)
    return reached(said, base.shifted(unit, sign * int(count)), spoken, anchors, base)


def _long_ago(said: str, year: int, unit: Unit, anchors: Anchors, base: Point) -> Answer:
    """Thousands of years ago: the thousand years before Christ, or else the century; nobody means it more exactly."""
    if unit is not Unit.YEAR or not -9000 <= year <= base.year:
        return Answer(None, "PAST_REF", rules.VAGUE, tells=False)
    point = Point(Unit.CENTURY, year // 100 * 100) if year >= -500 else Point(Unit.YEAR, 1 + round(year, -3))
    return reached(said, point, True, anchors, base)._replace(tells=False)


def _ago(said: str, fields: dict[str, str], anchors: Anchors) -> Answer:
    published = None if anchors.published is None else day_point(anchors.published)
    answer = _counted(said, fields, published, -1, True, anchors)
    told = anchors.told
    if anchors.history and answer.point is not None and told is not None and answer.point.year - told.year > _LATER:
        return _counted(said, fields, told, -1, False, anchors)  # somebody in the story says it
    return answer


def _later(said: str, fields: dict[str, str], anchors: Anchors) -> Answer:
    sign = 1 if fields["way"].lower() in ("later", "after", "afterwards", "afterward") else -1
    return _counted(said, fields, anchors.told, sign, False, anchors)


def _event_shift(said: str, fields: dict[str, str], anchors: Anchors) -> Answer:
    sign = "1" if fields["way"].lower() == "after" else "-1"
    return _counted(said, {**fields, "count": "1"}, anchors.told, int(sign), False, anchors)


def _several(said: str, fields: dict[str, str], anchors: Anchors) -> Answer:
    return Answer(None, length_value(fields.get("count", ""), fields["unit"]), rules.LENGTH, TimexType.DURATION)


_HANDLERS: dict[str, Callable[[str, dict[str, str], Anchors], Answer]] = {
    **NAMED,
    "unit": _unit,
    "part_unit": _part_unit,
    "unit_end": _unit_end,
    "year_before": _year_before,
    "close_of_day": _close_of_day,
    "ago": _ago,
    "later": _later,
    "event_shift": _event_shift,
    "several_units": _several,
}
