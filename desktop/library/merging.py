"""One timeline from several articles: the same happening once, unless the articles date it differently."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from db.model.errors import CancelledError
from db.model.event import Event
from desktop.library.lessons import in_order_of_time
from desktop.library.library import Library

_AT_ONCE = 200
"""Articles that are read before others may read or write, or the user cancel."""


class Told(NamedTuple):
    """An event, and the events of other articles that tell the same happening.

    `agreeing` have the same date and are shown by this one alone; `differing` have another date and stand for
    themselves as well, so that the disagreement can be seen.
    """

    event: Event
    agreeing: tuple[Event, ...] = ()
    differing: tuple[Event, ...] = ()


def merge(events: Sequence[Event], article_id: int) -> list[Told]:
    """The events of a library in order of time. Where articles agree, the one of `article_id` speaks for all."""
    groups: dict[int, list[Event]] = {}
    by_id = {event.id: event for event in events}
    for event in events:
        groups.setdefault(root(event, by_id), []).append(event)
    told: list[Told] = []
    for group in groups.values():
        by_date: dict[str | None, list[Event]] = {}
        for event in sorted(group, key=lambda event: event.article_id != article_id):
            by_date.setdefault(None if event.date is None else event.date.edtf, []).append(event)
        for same in by_date.values():
            others = tuple(event for event in group if event not in same)
            told.append(Told(same[0], tuple(same[1:]), others))
    order = {event.id: place for place, event in enumerate(in_order_of_time([one.event for one in told]))}
    return sorted(told, key=lambda one: order[one.event.id])


def tell_all(library: Library, article_id: int, cancelled: Callable[[], bool] = lambda: False) -> list[Told]:
    """The events of one article and of every other that is not archived, merged as merge() does.

    Raises:
        CancelledError: `cancelled` said so.
        LibraryError: the library cannot be read.
    """
    ids = sorted({article_id, *library.articles.ids()})
    events: list[Event] = []
    for start in range(0, len(ids), _AT_ONCE):
        if cancelled():
            raise CancelledError("Reading was stopped.")
        events += library.events.of_articles(ids[start : start + _AT_ONCE])
    return merge(events, article_id)


def root(event: Event, by_id: dict[int, Event]) -> int:
    """The id of the event to which all point that tell the same happening; `by_id` are those that are looked at."""
    seen: set[int] = set()
    while event.same_as in by_id and event.id not in seen:
        seen.add(event.id)
        event = by_id[event.same_as]
    return event.id
