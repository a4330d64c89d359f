"""A timeline to fill in: dates without headlines, or headlines without dates."""

from db.model.event import Event
from desktop.exercises.choosing import Candidate, choose, preferred
from desktop.exercises.ordering import dated_headline, decided_events
from desktop.exercises.values import Ask, Exercise, Item

_FEWEST = 3


def blank_timeline(ask: Ask, dates_given: bool) -> Exercise:
    """Events in order of time: with `dates_given` their headlines are asked for, else their dates; the bank has them.

    The rows of a timeline stand in an order, so of any two events it must be certain which came first; then no two
    dates can be taken for each other either. No headline names a year or a month, and no two are the same.
    """
    chain = decided_events(ask, lambda event: _item(ask, event, dates_given))
    items = {event.id: _item(ask, event, dates_given) for event in chain}
    drawn = preferred(chain, ask, key=lambda event: event.key, place=lambda event: event.anchor.span.start)
    candidates = [Candidate(items[event.id], (event.uuid,), items[event.id].answers) for event in drawn]
    chosen = choose(candidates, ask, least=_FEWEST, in_reading_order=False)
    places = {event.id: place for place, event in enumerate(chain)}
    return chosen._replace(items=tuple(sorted(chosen.items, key=lambda item: places[item.event_id])))


def _item(ask: Ask, event: Event, dates_given: bool) -> Item:
    item = dated_headline(ask, event)
    if not dates_given:
        return item
    return item._replace(prompt=item.answers[0], answers=(event.title,), forms=(event.title,))
