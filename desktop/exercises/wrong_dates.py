"""Dates at which an event certainly did not happen, and that somebody might still believe."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from heapq import merge
from itertools import chain, islice
from random import Random

from db.model.event import Event
from db.model.moment import Moment, Precision, civil_from
from desktop.exercises.folding import tokens
from desktop.exercises.ordering import days_of
from desktop.exercises.telling import places_of_alike
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
        dated = [(event.title, event.date) for event in ask.lesson.events if event.date is not None]
        self._titles = tuple(title for title, _ in dated)
        self._days = [days_of(date) for _, date in dated]
        self._words: dict[str, set[str]] = {}
        self._plain: dict[Precision, list[Moment]] = {}
        plain = filter(is_plain, dict.fromkeys(date for _, date in dated))
        for moment in sorted(plain, key=lambda one: (_day(one), one.edtf)):
            self._plain.setdefault(moment.precision, []).append(moment)

    def of(self, event: Event, sentence: str, choose: Random) -> Iterator[Moment]:
        """Dates as exact as the event's own that are certainly before or after it, the best first.

        Dates of other events of the same age come first, then dates somewhat earlier, then the rest; `choose` mixes
        those that are as good. None is taken that the article gives beside the event (in its `sentence`, or in what the
        lesson adds to it), nor one at which something like it happened.
        """
        right = event.date
        if right is None or not is_plain(right):
            return
        taken = _Taken((days_of(right), *(self._days[place] for place in places_of_alike(event.title, self._titles))))
        beside = _tokens(f"{event.title} {event.detail} {sentence}") - _tokens(describe(right))
        found: set[str] = set()
        for moment in self._candidates(right, choose):
            if (
                moment.edtf not in found
                and not taken.meets(days_of(moment))
                and beside.isdisjoint(self._words_of(moment))
            ):
                found.add(moment.edtf)
                yield moment

    def _candidates(self, right: Moment, choose: Random) -> Iterator[Moment]:
        """Dates as exact as the right one: the few next to it first, in no order, if they are of its age."""
        by_distance = self._by_distance(right)
        passed = list(islice(by_distance, _NEAR))
        choose.shuffle(passed)
        yield from (moment for days, _, moment in passed if days <= _AN_AGE)
        for one in by_distance:
            passed.append(one)
            if one[0] > _AN_AGE:
                break
            yield one[2]
        yield from _put_back(choose, right)
        yield from (moment for found in (passed, by_distance) for _, _, moment in found)

    def _by_distance(self, right: Moment) -> Iterator[tuple[int, str, Moment]]:
        """The plain dates as exact as a date, each with the days between their beginnings, the nearest first.

        They are looked up from the date outwards, since only some are asked for.
        """
        group, day = self._plain.get(right.precision, []), _day(right)
        place = bisect_left(group, day, key=_day)
        earlier = chain.from_iterable(_day_by_day(group, place))
        yield from merge(
            *(((abs(_day(one) - day), one.edtf, one) for one in side) for side in (earlier, islice(group, place, None)))
        )

    def _words_of(self, moment: Moment) -> set[str]:
        """The words of a date as it is described."""
        if moment.edtf not in self._words:
            self._words[moment.edtf] = _tokens(describe(moment))
        return self._words[moment.edtf]


class _Taken:
    """Days on which something happened: spans with both ends included, those that meet made one."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._firsts: list[int] = []
        self._lasts: list[int] = []
        for first, last in sorted(spans):
            if self._lasts and first <= self._lasts[-1]:
                self._lasts[-1] = max(self._lasts[-1], last)
            else:
                self._firsts.append(first)
                self._lasts.append(last)

    def meets(self, span: tuple[int, int]) -> bool:
        """Whether a span has a day in common with any of them."""
        place = bisect_right(self._firsts, span[1]) - 1
        return place >= 0 and self._lasts[place] >= span[0]


def _day_by_day(group: Sequence[Moment], end: int) -> Iterator[Sequence[Moment]]:
    """The dates before a place of a sorted list, those of the last day first; of one day in their order."""
    while end:
        start = bisect_left(group, _day(group[end - 1]), hi=end, key=_day)
        yield group[start:end]
        end = start


def _day(moment: Moment) -> int:
    return moment.earliest or 0


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
