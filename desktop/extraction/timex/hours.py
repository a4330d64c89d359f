"""Which day a time of day belongs to: the one that its sentence names, if it names one."""

import re
from collections.abc import Sequence

from desktop.extraction.timex.rules import CLOCK
from desktop.extraction.timex.timex import Timex

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}(?=$|T)")
_STOP = re.compile(r"[a-z)”\"][.!?]['”\"]?\s+(?=[A-Z])|\n")
_AFTER, _BEFORE = 40, 150
"""So many code points from a time of day may its day be named."""


def on_their_days(text: str, timexes: Sequence[Timex]) -> list[Timex]:
    """The same expressions, with times of day on the day that stands close after them, or before, in their sentence."""
    made: list[Timex] = []
    for place, timex in enumerate(timexes):
        if timex.rule is CLOCK:
            after = timexes[place + 1] if place + 1 < len(timexes) else None
            day = _day(text, timex, after, _AFTER) or _day(text, timex, made[-1] if made else None, _BEFORE)
            timex = timex._replace(value=f"{day}T{timex.value.partition('T')[2]}") if day else timex
        made.append(timex)
    return made


def _day(text: str, clock: Timex, other: Timex | None, reach: int) -> str:
    day = _DAY.match(other.value) if other is not None else None
    if other is None or day is None:
        return ""
    first, last = sorted((clock.span, other.span))
    if last.start - first.end > reach or _STOP.search(text, first.end, last.start):
        return ""
    return day[0]
