"""Dates at which an event certainly did not happen, and that somebody might still believe."""

from collections.abc import Iterator
from random import Random

from db.model.event import Event
from db.model.moment import Moment, Precision, civil_from
from desktop.exercises.folding import tokens
from desktop.exercises.ordering import decided
from desktop.exercises.telling import alike
from desktop.exercises.values import Ask
from desktop.wording.dates import describe

_UNITS_BACK = {Precision.YEAR: (1, 4), Precision.MONTH: (2, 9), Precision.DAY: (1, 8)}
"""How far a date is put back where the lesson has no other near it: years of a year, months of a month or a day."""

_NEAR = 4
_AN_AGE = 3653
"""Days: a date ten years away would be seen to be wrong at once."""


def is_plain(moment: Moment | None) -> bool:
    """Whether it is one day, month, season, year... without an open end, "about" or "uncertain"."""
    return (
        moment is not None
        and moment.start is not None
        and moment.start == moment.end
        and not (moment.approximate or moment.uncertain)
    )


class WrongDates:
    """Finds dates at which an event did not happen."""

    def __init__(self, ask: Ask) -> None:
        """Look at the dates of all events."""
        self._dated = [(event.title, event.date) for event in ask.lesson.events if event.date is not None]
        plain = [moment for moment in dict.fromkeys(date for _, date in self._dated) if is_plain(moment)]
        self._plain = [(moment.earliest or 0, moment.precision, moment) for moment in plain]

    def of(self, event: Event, sentence: str, choose: Random) -> Iterator[Moment]:
        """Dates as exact as the event's own that are certainly before or after it, the best first.

        Dates of other events of the same age come first, then dates somewhat earlier, then the rest; `choose` mixes
        those that are as good. None is taken that the article gives beside the event (in its `sentence`, or in what the
        lesson adds to it), nor one at which something like it happened.
        """
        right = event.date
        if right is None or not is_plain(right):
            return
        similar = [date for title, date in self._dated if alike(title, event.title)]
        beside = _tokens(f"{event.title} {event.detail} {sentence}") - _tokens(describe(right))
        found: set[str] = set()
        for moment in self._candidates(right, choose):
            if (
                moment.edtf not in found
                and decided(moment, right)
                and all(decided(moment, one) for one in similar)
                and beside.isdisjoint(_tokens(describe(moment)))
            ):
                found.add(moment.edtf)
                yield moment

    def _candidates(self, right: Moment, choose: Random) -> Iterator[Moment]:
        """Dates as exact as the right one: the few next to it first, in no order, if they are of its age."""
        first, unit = right.earliest or 0, right.precision
        others = [(abs(day - first), moment.edtf, moment) for day, as_exact, moment in self._plain if as_exact is unit]
        others.sort(key=lambda one: one[:2])
        near = others[:_NEAR]
        choose.shuffle(near)
        by_distance = near + others[_NEAR:]
        yield from (moment for days, _, moment in by_distance if days <= _AN_AGE)
        yield from _put_back(choose, right)
        yield from (moment for _, _, moment in by_distance)


def _tokens(text: str) -> set[str]:
    return {token.folded for token in tokens(text)}


def _put_back(choose: Random, right: Moment) -> Iterator[Moment]:
    """Earlier dates, in no order: never later ones, which the article may not have lived to see."""
    units = _UNITS_BACK.get(right.precision)
    if units is None or right.earliest is None:
        return
    year, month, day = civil_from(right.earliest)
    steps = list(range(units[0], units[1] + 1))
    choose.shuffle(steps)
    for step in steps:
        if right.precision is Precision.YEAR:
            earlier = f"{year - step:04d}"
        else:
            months = year * 12 + month - 1 - step
            earlier = f"{months // 12:04d}-{months % 12 + 1:02d}"
        if year - step > 0:
            yield Moment(f"{earlier}-{min(day, 28):02d}" if right.precision is Precision.DAY else earlier)
