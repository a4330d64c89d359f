"""Lengths of time, what repeats, and what is vague: found, told apart from dates, never on a timeline."""

import re

from db.model.event import DateBasis
from db.model.sentence import Sentence
from desktop.extraction.timex import rules, words
from desktop.extraction.timex.grammar import Found
from desktop.extraction.timex.points import LETTERS, Point, Unit
from desktop.extraction.timex.timex import Timex, TimexType

_SURE = 0.8
_PRESENT = frozenset(
    [
        *(
            "now",
            "right now",
            "currently",
            "current",
            "nowadays",
            "at present",
            "present-day",
            "present day",
            "these days",
        ),
        *("for the time being", "the time being"),
    ]
)
_ADVERBS = {
    "daily": "XXXX-XX-XX",
    "everyday": "XXXX-XX-XX",
    "nightly": "XXXX-XX-XXTNI",
    "weekly": "P1W",
    "monthly": "P1M",
    "quarterly": "P1Q",
    "yearly": "P1Y",
    "annually": "P1Y",
    "annual": "P1Y",
}


def length_value(count: str, unit: str, *, half: bool = False) -> str:
    """The TIMEX3 value of a length: P2W, PT30M, PXY for several years."""
    kind = words.unit(unit)
    letters = LETTERS[kind]
    number = words.number(count) if count else None
    if number is None:
        amount = "X"
    else:
        number = number * 2 if kind is Unit.FORTNIGHT else number
        amount = f"{number + 0.5 if half else number:g}"
    return f"PT{amount}{letters[1:]}" if letters.startswith("T") else f"P{amount}{letters}"


def length(found: Found) -> Timex:
    """A length of time."""
    value = length_value(found.fields.get("count", ""), found.fields["unit"], half="half" in found.fields)
    return _timex(found, TimexType.DURATION, value, rules.LENGTH)


def repeated(found: Found) -> Timex:
    """Something that repeats."""
    adverb = found.fields.get("adverb", "").lower()
    unit = found.fields.get("unit", "").lower()
    value = _ADVERBS.get(adverb) or (length_value("1", unit) if unit in words.UNITS else "XXXX-XX-XX")
    return _timex(found, TimexType.SET, value, rules.REPEATED)


def clock(found: Found, day: Point | None) -> Timex:
    """A time of day, on a day if that is known; it is never on a timeline."""
    said = found.fields["clock"]
    digits = re.findall(
        r"\d+", said if ":" in said or len(said) < 4 or not said[:4].isdigit() else f"{said[:2]}:{said[2:]}"
    )
    hour = int(digits[0]) % 12 + 12 if re.search(r"[Pp]\.?[Mm]", said) else int(digits[0])
    time = f"{hour:02}:{digits[1] if len(digits) > 1 else '00'}"
    return _timex(found, TimexType.TIME, f"{day.value if day else 'XXXX-XX-XX'}T{time}", rules.CLOCK)


def vague(found: Found) -> Timex:
    """Now, recently, in the future."""
    said = found.fields.get("vague", "that time").lower()
    if said in _PRESENT or said.endswith(" this time"):
        value = "PRESENT_REF"
    elif "future" in said:
        value = "FUTURE_REF"
    else:
        value = "PAST_REF"
    return _timex(found, TimexType.DATE, value, rules.VAGUE)


def _timex(found: Found, kind: TimexType, value: str, rule: Sentence) -> Timex:
    return Timex(found.span, kind, value, None, DateBasis.STATED, rule, _SURE)
