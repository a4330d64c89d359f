"""When relations hold: the stretches of time in which the picture stays the same, and what it shows in each."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from db.model.actor import Relation
from db.model.moment import Moment, civil_from
from desktop.drawing.timescale import year_text


class Stretch(NamedTuple):
    """Whole years, both included, in astronomical numbering; None where it is open."""

    first: int | None
    last: int | None

    def moment(self) -> Moment:
        """The same as a date, for the words that dates have."""
        if self.first is not None and self.first == self.last:
            return Moment.parse(year_text(self.first))
        ends = [".." if year is None else year_text(year) for year in self]
        return Moment.parse("/".join(ends))


def stretches(relations: Iterable[Relation]) -> list[Stretch]:
    """The stretches of years in which the same dated relations hold, in order of time.

    Years in which no dated relation holds belong to none. An approximate date counts with the years that it may mean.
    """
    spans = [_years(relation.period) for relation in relations if relation.period is not None]
    bounds = sorted(
        {first for first, _ in spans if first is not None} | {last + 1 for _, last in spans if last is not None}
    )
    if not bounds:
        return []
    starts: Sequence[int | None] = [None, *bounds]
    ends: Sequence[int | None] = [*(bound - 1 for bound in bounds), None]
    found = [Stretch(first, last) for first, last in zip(starts, ends, strict=True)]
    return [one for one in found if any(_meets(span, one) for span in spans)]


def holds(relation: Relation, stretch: Stretch | None) -> bool:
    """Whether a relation is shown for a stretch (None: all times); one whose period is not stated always is."""
    return stretch is None or relation.period is None or _meets(_years(relation.period), stretch)


def _years(period: Moment) -> Stretch:
    first, last = period.compare_earliest, period.compare_latest
    return Stretch(None if first is None else civil_from(first)[0], None if last is None else civil_from(last)[0])


def _meets(one: Stretch, other: Stretch) -> bool:
    return (one.first is None or other.last is None or one.first <= other.last) and (
        other.first is None or one.last is None or other.first <= one.last
    )
