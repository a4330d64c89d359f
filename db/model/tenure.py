"""Who an actor was when an article was written: which of its roles and glosses held then."""

from collections.abc import Iterable, Sequence
from enum import IntEnum
from functools import cached_property
from typing import NamedTuple

from db.model.actor import Actor, Role
from db.model.article import Article
from db.model.event import Event
from db.model.moment import CalendarDate, Moment, Order, order


class Standing(IntEnum):
    """How a period stands to the time of an article, in the order in which roles are listed."""

    HELD = 0
    """It certainly covers the time."""
    AROUND = 1
    """It may: its dates, or those of the article, do not tell."""
    UNDATED = 2
    """Nothing is said of its time, or of the article's."""
    EARLIER = 3
    """It had certainly ended."""
    LATER = 4
    """It had certainly not begun."""


class RoleThen(NamedTuple):
    """A role, and how it stands to the time of an article."""

    role: Role
    standing: Standing


class Held(NamedTuple):
    """An actor as an article shows it: the gloss valid then, and all roles, those that held first."""

    gloss: str
    roles: tuple[RoleThen, ...]

    def of(self, *standings: Standing) -> tuple[Role, ...]:
        """The roles that stand in one of these ways, in order."""
        return tuple(one.role for one in self.roles if one.standing in standings)


class ArticleTime:
    """The time that an article speaks of, asked who its actors were then.

    It is the date of publication, confirmed or not. An article without one speaks, of each of its actors, of the dates
    of the events in which the actor takes part.
    """

    def __init__(self, article: Article, events: Iterable[Event] = ()) -> None:
        """Take in an article and its events; those without a date do not count."""
        self._published = article.published
        self._events = [(event, event.date) for event in events if event.date is not None]

    def held(self, actor: Actor) -> Held:
        """The gloss and the roles of an actor at that time.

        A gloss needs a period that certainly covers the time; of several it is the one that began last. Where none
        does, Actor.gloss holds or, if that is blank, a gloss that may have held.
        """
        times = self._times(actor.id)
        roles = [RoleThen(role, standing(role.period, times)) for role in actor.roles]
        # sorted() leaves those that stand alike in the order in which they were written down.
        return Held(_gloss(actor, times), tuple(sorted(roles, key=lambda one: one.standing)))

    def as_then(self, actor: Actor) -> Actor:
        """The actor with the gloss that was valid at that time, and its roles in the order of held()."""
        if not actor.roles and not actor.glosses:
            return actor
        then = self.held(actor)
        return actor._replace(gloss=then.gloss, roles=tuple(one.role for one in then.roles))

    def _times(self, actor_id: int) -> tuple[Moment, ...]:
        return (self._published,) if self._published is not None else self._told.get(actor_id, ())

    @cached_property
    def _told(self) -> dict[int, tuple[Moment, ...]]:
        """The dates of each actor's events."""
        found: dict[int, dict[Moment, None]] = {}
        for event, date in self._events:
            for part in event.actors:
                found.setdefault(part.actor_id, {})[date] = None
        return {actor_id: tuple(dates) for actor_id, dates in found.items()}


def standing(period: Moment | None, times: Sequence[Moment]) -> Standing:
    """How a period stands to some times: what holds for all of them, else AROUND."""
    if period is None or not times:
        return Standing.UNDATED
    found = {_standing(period, time) for time in times}
    return found.pop() if len(found) == 1 else Standing.AROUND


def _gloss(actor: Actor, times: Sequence[Moment]) -> str:
    standings = [standing(one.period, times) for one in actor.glosses]
    for wanted in (Standing.HELD, Standing.AROUND):
        fitting = [one for one, how in zip(actor.glosses, standings, strict=True) if how is wanted]
        if fitting:
            return max(fitting, key=lambda one: one.period.sort_key()).text
        if actor.gloss:
            break
    return actor.gloss


def _standing(period: Moment, time: Moment) -> Standing:
    how = order(period, time)
    if how is Order.BEFORE:
        return Standing.EARLIER
    if how is Order.AFTER:
        return Standing.LATER
    first, last = time.compare_earliest, time.compare_latest
    begun = _is_open(period, start=True) or (first is not None and _end_of(period.start) <= first)
    lasting = _is_open(period, start=False) or (last is not None and last <= _begin_of(period.end))
    return Standing.HELD if begun and lasting else Standing.AROUND


def _is_open(period: Moment, *, start: bool) -> bool:
    """Whether an end is said to be open (".."): held ever since, held until now. An unknown one is not."""
    before, _, after = period.edtf.partition("/")
    return (before if start else after) == ".."


def _end_of(date: CalendarDate | None) -> float:
    """The last day on which something that began on a date can have begun."""
    return float("inf") if date is None else date.widened()[1]


def _begin_of(date: CalendarDate | None) -> float:
    """The first day on which something that ended on a date can have ended."""
    return float("-inf") if date is None else date.widened()[0]
