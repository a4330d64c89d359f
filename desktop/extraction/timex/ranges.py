"""Two dates that are the ends of one period: "from 2014 to 2016", "between April and June", "1955–1963"."""

import re
from collections.abc import Iterable

from db.model.article import Span
from db.model.moment import Moment, MomentError
from desktop.extraction.timex.timex import Timex, TimexType

_FROM = re.compile(r"(?i:\bfrom)[ \u00a0](?:the )?(?:about )?$")
_BETWEEN = re.compile(r"(?i:\bbetween)[ \u00a0](?:the )?(?:about )?$")
_TO = re.compile(r"[ \u00a0](?:to|until|till|through)[ \u00a0](?:the )?(?:about )?", re.IGNORECASE)
_AND = re.compile(r"[ \u00a0]and[ \u00a0](?:the )?(?:about )?")
_DASH = re.compile(r"[ \u00a0]?[-–—][ \u00a0]?")
_REACH = 16


def joined(text: str, timexes: Iterable[Timex]) -> list[Timex]:
    """The same expressions with the two ends of each period made one, whose moment is the interval.

    Its value is the interval too ("2014/2016"), its span reaches from the first word of one to the last of the other.
    """
    made: list[Timex] = []
    for timex in timexes:
        period = _period(text, made[-1], timex) if made else None
        if period is None:
            made.append(timex)
        else:
            made[-1] = period
    return made


def _period(text: str, first: Timex, last: Timex) -> Timex | None:
    if (
        first.type is not TimexType.DATE
        or last.type is not TimexType.DATE
        or first.moment is None
        or last.moment is None
    ):
        return None
    between, before = text[first.span.end : last.span.start], text[max(0, first.span.start - _REACH) : first.span.start]
    if not (
        _DASH.fullmatch(between)
        or (_TO.fullmatch(between) and (_FROM.search(before) or first.moment.precision is last.moment.precision))
        or (_AND.fullmatch(between) and _BETWEEN.search(before))
    ):
        return None
    begin, end = first.moment.edtf.partition("/")[0], last.moment.edtf.rpartition("/")[2]
    try:
        moment = Moment.parse(f"{begin}/{end}")
    except MomentError:
        return None
    weaker = min(first, last, key=lambda one: one.confidence)
    return weaker._replace(
        span=Span(first.span.start, last.span.end), value=f"{first.value}/{last.value}", moment=moment
    )
