"""The true scale of a timeline: days on an axis, with a fold in the place of long empty stretches.

Days are the numbers of `db.model.moment` (1 is 0001-01-01) as a continuous quantity: day n lasts from n to n + 1.
"""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import repeat
from operator import sub
from typing import NamedTuple

from db.model.moment import civil_from, day_from

SHORTEST_FOLD = 62
"""Days; shorter stretches are never folded, so that every fold leaves out at least one whole month."""

SHORTEST_INNER_FOLD = 2 * 366
"""Days; a year always keeps its length."""

MANY = 8
"""Extents; among fewer, each keeps its length, since what they compare is perhaps just that."""


class Fold(NamedTuple):
    """A stretch that the axis leaves out: days `first` to `last`, both included, drawn from start to end."""

    first: int
    last: int
    start: float
    end: float

    @property
    def left_out(self) -> str:
        """The period in EDTF, in whole years or, where there are none, in whole months: "1970/2009", "2012", "2016-05".

        Parts of a year or month at either end are not told, so that nothing at all begins or ends in the period.
        """
        year, month, _ = civil_from(self.first - 1)
        next_year, next_month, _ = civil_from(self.last + 1)
        if next_year - year > 1:
            first, last = year_text(year + 1), year_text(next_year - 1)
        else:
            first = _month_text(day_from(year, month + 1, 1))
            last = _month_text(day_from(next_year, next_month, 0))
        return first if first == last else f"{first}/{last}"


def year_text(year: int) -> str:
    """A year in EDTF, astronomical numbering: 0044, -0043, Y12000."""
    if abs(year) > 9999:
        return f"Y{year}"
    return f"-{-year:04}" if year < 0 else f"{year:04}"


def _month_text(day: int) -> str:
    year, month, _ = civil_from(day)
    return f"{year_text(year)}-{month:02}"


def stretches_to_fold(
    firsts: Sequence[float], lasts: Sequence[float], marks: Sequence[float] = ()
) -> list[tuple[float, float]]:
    """The stretches that are worth a fold, in order of time, among extents that begin and end at these days.

    Rule: a stretch is left out if it is longer than everything that stays put together, the longest stretch being
    judged first. Evenly spread events therefore never lose their true spacing, one far event never squeezes the rest,
    and there are few folds: each takes more than half of what was left.

    A stretch is empty where no extent is, from SHORTEST_FOLD on. Among many extents, also the inside of a long one
    counts as empty, from SHORTEST_INNER_FOLD on, where nothing else begins or ends and no mark stands: else a century
    that is only mentioned would squeeze all the rest.
    """
    starts, ends = sorted(firsts), sorted(lasts)
    bounds = sorted([*starts, *ends, *marks])
    # Where all extents have ended that have begun, the next start comes after as many ends as there were starts.
    gaps = list(map(sub, starts[1:], ends))
    outer = _long(gaps, ends, SHORTEST_FOLD)
    inner: set[tuple[float, float, float]] = set()
    if len(starts) >= MANY:
        inner = _long(list(map(sub, bounds[1:], bounds)), bounds, SHORTEST_INNER_FOLD)
    staying = bounds[-1] - bounds[0]
    occupied = staying - sum(gap for gap in gaps if gap > 0)
    folded: list[tuple[float, float]] = []
    for stretch in sorted(outer | inner, reverse=True):
        length, start, end = stretch
        staying -= length
        occupied -= 0 if stretch in outer else length
        if length <= staying or occupied <= 0:
            break
        folded.append((start, end))
    return sorted(folded)


def _long(lengths: Sequence[float], begins: Sequence[float], least: float) -> set[tuple[float, float, float]]:
    """The stretches of at least that length, each with the length before its beginning and end."""
    if max(lengths, default=0.0) < least:  # as a rule among thousands
        return set()
    return {(length, begin, begin + length) for length, begin in zip(lengths, begins, strict=False) if length >= least}


class TimeScale:
    """A position along the axis, from 0 to `length`, for every day, and back: linear between folds, always increasing.

    Before the first and after the last day it goes on at the same scale. `folds` are in order of time.
    """

    __slots__ = ("_bases", "_bounds", "_origins", "_slopes", "first", "folds", "last", "length", "per_day")

    def __init__(
        self,
        first: float,
        last: float,
        stretches: Sequence[tuple[float, float]],
        per_day: float,
        fold_length: float,
    ) -> None:
        """Lay `first` at position 0, and each stretch in `fold_length`.

        Raises:
            ValueError: per_day or fold_length is not positive, or a stretch is out of order.
        """
        edges = [first, *(day for stretch in stretches for day in stretch), last]
        if per_day <= 0 or fold_length <= 0 or edges != sorted(edges):
            raise ValueError("a time scale needs a positive scale and its stretches in order")
        self.first, self.last, self.per_day = first, last, per_day
        self._bounds = edges[1:-1]
        self._origins = [first, *self._bounds]
        self._slopes = [per_day]
        for begin, end in stretches:
            self._slopes += [fold_length / (end - begin), per_day]
        self._bases = [0.0]
        for index, bound in enumerate(self._bounds):
            self._bases.append(self._bases[index] + (bound - self._origins[index]) * self._slopes[index])
        self.length = self.position(last)
        self.folds = tuple(
            Fold(int(begin), int(end) - 1, self.position(begin), self.position(end)) for begin, end in stretches
        )

    def position(self, day: float) -> float:
        """The place of a day's beginning; of its middle with day + 0.5."""
        piece = bisect_right(self._bounds, day)
        return self._bases[piece] + (day - self._origins[piece]) * self._slopes[piece]

    def positions(self, days: Sequence[float]) -> list[float]:
        """`position` of many days at once."""
        if not self._bounds:
            base, origin, slope = self._bases[0], self._origins[0], self._slopes[0]
            return [base + (day - origin) * slope for day in days]
        bases, origins, slopes = self._bases, self._origins, self._slopes
        pieces = map(bisect_right, repeat(self._bounds), days)
        return [bases[piece] + (day - origins[piece]) * slopes[piece] for day, piece in zip(days, pieces, strict=True)]

    def day(self, position: float) -> float:
        """The day drawn at a position, the inverse of `position`."""
        piece = bisect_right(self._bases, position, lo=1) - 1
        return self._origins[piece] + (position - self._bases[piece]) / self._slopes[piece]

    def pieces(self) -> list[tuple[float, float]]:
        """The stretches (first and last day) that are drawn to scale, in order of time."""
        edges = [self.first, *self._bounds, self.last]
        return list(zip(edges[::2], edges[1::2], strict=True))
