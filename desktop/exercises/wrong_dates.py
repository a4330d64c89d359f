"""Dates at which an event certainly did not happen, and that somebody might still believe."""

from collections.abc import Iterable, Iterator

from db.model.event import Event
from db.model.moment import Moment, Precision, civil_from
from desktop.exercises.folding import tokens
from desktop.exercises.ordering import decided
from desktop.exercises.telling import alike
from desktop.exercises.values import Ask
from desktop.wording.dates import describe

_UNITS_BACK = {Precision.YEAR: (1, 4), Precision.MONTH: (2, 9), Precision.DAY: (1, 8)}
"""How far a date is put back where the lesson has no other: years of a year, months of a month or a day."""

_NEAR = 4


def is_plain(moment: Moment | None) -> bool:
    """Whether it is one day, month, season, year... without an open end, "about" or "uncertain"."""
    return (
        moment is not None
        and moment.start is not None
        and moment.start == moment.end
        and not (moment.approximate or moment.uncertain)
    )


def wrong_date(ask: Ask, event: Event, sentence: str) -> Moment | None:
    """A date as exact as the event's own that is certainly before or after it; None where there is none.

    Dates of other events come first, so they are of the same period. None is taken that the article gives beside the
    event (in its `sentence`, or in what the lesson adds to it), nor one at which something like it happened.
    """
    right = event.date
    if right is None or not is_plain(right):
        return None
    others = [other.date for other in ask.lesson.events if other.date is not None and is_plain(other.date)]
    others = _near_first(ask, dict.fromkeys(others), right)
    similar = [one.date for one in ask.lesson.events if one.date is not None and alike(one.title, event.title)]
    beside = _tokens(f"{event.title} {event.detail} {sentence}")
    for moment in (*others, *_put_back(ask, right)):
        told = _tokens(describe(moment)) - _tokens(describe(right))
        if (
            moment.precision is right.precision
            and decided(moment, right)
            and all(decided(moment, one) for one in similar)
            and not told & beside
        ):
            return moment
    return None


def _near_first(ask: Ask, moments: Iterable[Moment], right: Moment) -> list[Moment]:
    """The few that are next to a date first, in no order; a date of another age is easily seen to be wrong."""

    def distance(moment: Moment) -> tuple[int, str]:
        return abs((moment.earliest or 0) - (right.earliest or 0)), moment.edtf

    ordered = sorted((moment for moment in moments if moment.precision is right.precision), key=distance)
    near = ordered[:_NEAR]
    ask.choose.shuffle(near)
    return near + ordered[_NEAR:]


def _tokens(text: str) -> set[str]:
    return {token.folded for token in tokens(text)}


def _put_back(ask: Ask, right: Moment) -> Iterator[Moment]:
    """Earlier dates, in no order: never later ones, which the article may not have lived to see."""
    units = _UNITS_BACK.get(right.precision)
    if units is None or right.earliest is None:
        return
    year, month, day = civil_from(right.earliest)
    steps = list(range(units[0], units[1] + 1))
    ask.choose.shuffle(steps)
    for step in steps:
        if right.precision is Precision.YEAR:
            earlier = f"{year - step:04d}"
        else:
            months = year * 12 + month - 1 - step
            earlier = f"{months // 12:04d}-{months % 12 + 1:02d}"
        if year - step > 0:
            yield Moment(f"{earlier}-{min(day, 28):02d}" if right.precision is Precision.DAY else earlier)
