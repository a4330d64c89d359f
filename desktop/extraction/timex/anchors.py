"""What a relative date is counted from, and how it is counted: the ground that all kinds of them stand on."""

from typing import NamedTuple

from db.model.sentence import Sentence
from desktop.extraction.timex import rules
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
STEPS = {
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
    """What may be counted from, None where there is none.

    `told` is the date told before, `day` the last single day of those, `published` the day of publication. `ahead`:
    whether the verbs look ahead, None where they do not say.
    """

    told: Point | None
    day: Point | None
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


def direction_of(fields: dict[str, str]) -> str:
    """The word that says which way to count ("last", "the next" ...), without its article; empty without one."""
    return fields.get("direction", "").lower().removeprefix("over ").removeprefix("in ").removeprefix("the ").strip()


def anchor_of(direction: str, plain: bool, anchors: Anchors) -> tuple[Point | None, bool]:
    """The point to count from, and whether it is the day of publication. `plain`: without "the" before it."""
    published = None if anchors.published is None else day_point(anchors.published)
    spoken = direction in _SPOKEN and (plain or direction not in ("next", "coming"))
    if spoken and not (anchors.history and direction in ("this", "next") and anchors.told is not None):
        return published, True
    return anchors.told, False


def unknown(unit: Unit, spoken: bool, anchors: Anchors) -> Answer:
    """The answer where there is nothing to count from; `spoken`: it would be the day of publication."""
    rule = rules.NOT_PUBLISHED if spoken and anchors.published is None else rules.NO_ANCHOR
    return Answer(None, _UNKNOWN_VALUES.get(unit, "XXXX-XX-XX"), rule)


def reached(said: str, point: Point, spoken: bool, anchors: Anchors, base: Point) -> Answer:
    """The answer of a point counted from `base`, or if `spoken` from the day of publication."""
    if spoken and anchors.published is not None:
        return Answer(point, "", rules.from_published(said, anchors.published), tells=False)
    return Answer(
        point, "", rules.from_before(said, base.edtf), tells=point.first >= base.first
    )  # a look back is an aside


def stepped(said: str, unit: Unit, direction: str, anchors: Anchors, *, plain: bool | None = None) -> Answer:
    """Last, this, the next year. `plain`: without "the" before it; None: as the words begin."""
    plain = not said.lower().startswith("the ") if plain is None else plain
    base, spoken = anchor_of(direction, plain, anchors)
    if base is None or (base.unit > unit and not spoken):
        return unknown(unit, spoken, anchors)
    here = around(unit, base.first)
    step = STEPS.get(direction, 0)
    return reached(said, here.shifted(unit, step) if step else here, spoken, anchors, base)
