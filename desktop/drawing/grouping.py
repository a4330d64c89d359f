"""Which events stand in which row of a timeline: a row for each actor, or for each side."""

from collections import Counter
from collections.abc import Collection, Sequence
from typing import NamedTuple

from db.model.event import Event
from db.model.lesson import Lesson
from db.model.moment import Moment
from desktop.drawing.marks import STYLES, MarkStyle, style_for


class Group(NamedTuple):
    """One row: its name, the mark beside it, and its actors. The row of what belongs to none has none of them."""

    name: str
    style: MarkStyle | None
    actors: frozenset[int]


NONE = Group("", None, frozenset())


class Grouping(NamedTuple):
    """The rows from top to bottom; and, for each event, the indices of its rows, rising and at least one."""

    groups: tuple[Group, ...]
    of_event: tuple[tuple[int, ...], ...]


def together(events: Sequence[Event]) -> Grouping:
    """All events in one row."""
    return Grouping((NONE,), ((0,),) * len(events))


def by_actors(lesson: Lesson, events: Sequence[Event]) -> Grouping:
    """A row for each actor of the lesson that has events: key actors first, then by their number.

    Events without such an actor come last. Actors who tie keep the order in which the text names them.
    """
    counts = Counter(actor_id for event in events for actor_id in {part.actor_id for part in event.actors})
    actors = [actor for actor in lesson.actors if counts[actor.id]]
    actors.sort(key=lambda actor: (not actor.key, -counts[actor.id]))
    groups = [Group(actor.name, style_for(actor, lesson.sides), frozenset((actor.id,))) for actor in actors]
    place = {actor.id: index for index, actor in enumerate(actors)}
    found = [{place[part.actor_id] for part in event.actors if part.actor_id in place} for event in events]
    return _with_the_rest(groups, found)


def by_sides(lesson: Lesson, events: Sequence[Event]) -> Grouping:
    """A row for each side that has events, in the teacher's order; those without a side come last.

    An event belongs to a side if one of its actors was a member at some time of the event's date, as far as known.
    """
    sides = lesson.sides
    found: list[set[int]] = []
    for event in events:
        present = {part.actor_id for part in event.actors}
        found.append(
            {
                index
                for index, side in enumerate(sides)
                if any(actor in present and _meets(period, event.date) for actor, period in side.members)
            }
        )
    used = sorted({index for indices in found for index in indices})
    groups = [
        Group(sides[index].name, STYLES[sides[index].style], frozenset(actor for actor, _ in sides[index].members))
        for index in used
    ]
    return _with_the_rest(groups, [{used.index(index) for index in indices} for indices in found])


def by_articles(articles: Sequence[tuple[int, str]], tellers: Sequence[Collection[int]], most: int = 200) -> Grouping:
    """A row for each article that tells an event: `articles` are ids and names, `tellers` those of each event.

    Of more than `most` articles, those that tell most events have a row; what only others tell comes last.
    """
    counts = Counter(article_id for one in tellers for article_id in one)
    used = {article_id for article_id, _ in counts.most_common(most)}
    rows = [(article_id, name) for article_id, name in articles if article_id in used]
    place = {article_id: index for index, (article_id, _) in enumerate(rows)}
    groups = [Group(name, None, frozenset()) for _, name in rows]
    return _with_the_rest(groups, [{place[article_id] for article_id in one if article_id in place} for one in tellers])


def _with_the_rest(groups: list[Group], found: Sequence[set[int]]) -> Grouping:
    rest = (len(groups),)
    of_event = tuple(tuple(sorted(indices)) or rest for indices in found)
    return Grouping((*groups, NONE) if rest in of_event else tuple(groups), of_event)


def _meets(period: Moment | None, date: Moment | None) -> bool:
    """Whether a date may lie in a period; what is not known leaves it possible."""
    if period is None or date is None:
        return True
    began, ended, first, last = period.earliest, period.latest, date.earliest, date.latest
    return (began is None or last is None or began <= last) and (ended is None or first is None or first <= ended)
