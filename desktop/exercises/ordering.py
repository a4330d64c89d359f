"""Putting events in the order in which they happened."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import partial

from db.model.event import Claim, Event
from db.model.moment import Moment, Order, order
from desktop.exercises.choosing import Candidate, choose, evidence_of, preferred, shuffled_apart
from desktop.exercises.forms import date_forms
from desktop.exercises.headlines import names_a_place, told_apart
from desktop.exercises.values import NOTHING_TO_ASK, Ask, Exercise, Item
from desktop.wording.dates import describe

_FEWEST = 3
_ONE_MORE = 1000
"""What an event weighs against being a key event: the chain is as long as can be."""
_ALWAYS = -(10**18), 10**18


def put_in_order(ask: Ask) -> Exercise:
    """Three or more events in an order that is not the right one, each with its place ("1" is the first) as answer.

    Of any two of them it is certain which came first. Headlines that name a date are not among them.
    """
    chain = decided_events(ask, partial(_place_asked, ask), in_a_row=False)
    drawn = preferred_events(chain, ask)
    candidates = [Candidate(_place_asked(ask, event), (event.uuid,)) for event in drawn]
    chosen = choose(candidates, ask, least=_FEWEST, in_reading_order=False)
    if chosen.too_few:
        return NOTHING_TO_ASK
    places = {event.id: place for place, event in enumerate(chain)}
    right = sorted(chosen.items, key=lambda item: places[item.event_id])
    answered = [item._replace(answers=(str(place),)) for place, item in enumerate(right, 1)]
    return Exercise(tuple(shuffled_apart(answered, answered, ask.shuffle)))


def dated_headline(ask: Ask, event: Event) -> Item:
    """A headline, and the date of its event as the answer."""
    forms = date_forms(event.date, ask.language) if event.date else ()
    date = describe(event.date, ask.language) if event.date else ""
    return Item(event.title, (date,), evidence_of(ask.lesson, event.anchor), forms, event_id=event.id)


def _place_asked(ask: Ask, event: Event) -> Item:
    return dated_headline(ask, event)._replace(answers=())


def preferred_events(events: Sequence[Event], ask: Ask) -> list[Event]:
    """Events in an order to choose them in: what is told as a fact comes before what is hedged."""
    drawn = preferred(events, ask, key=lambda event: event.key, place=lambda event: event.anchor.span.start)
    return sorted(drawn, key=lambda event: event.claim is not Claim.REPORT)


def decided_events(ask: Ask, item: Callable[[Event], Item], *, in_a_row: bool = True) -> list[Event]:
    """The most events that can be asked for of which any two are in a certain order, in that order.

    Their headlines name no date, and without `in_a_row` none is the "second" of something; their quotes stand in the
    text; without the text, the `item` of each may still be asked.
    """
    return longest_chain(
        [
            event
            for event in told_apart(ask.lesson.events)
            if (in_a_row or not names_a_place(event.title)) and _may_be_asked(item(event), ask)
        ]
    )


def _may_be_asked(item: Item, ask: Ask) -> bool:
    return item.evidence is not None and (ask.disclosure is None or ask.disclosure.admits(item, item.answers))


def longest_chain(events: Sequence[Event]) -> list[Event]:
    """The most events of which any two are in a certain order, in that order; key ones and facts where it can choose.

    Events stand in a certain order where the days that they may mean do not meet, so this is the longest set of
    intervals apart from each other, each weighed (weighted interval scheduling, by the day on which they end).
    """
    dated = sorted(
        (event for event in events if event.date), key=lambda event: (*reversed(days_of(event.date)), event.uuid)
    )
    ends = [days_of(event.date)[1] for event in dated]
    best: list[tuple[int, list[Event]]] = [(0, [])]
    for event in dated:
        weight, chain = best[bisect_left(ends, days_of(event.date)[0])]
        weight += _ONE_MORE + 2 * event.key + (event.claim is Claim.REPORT)
        best.append(max(best[-1], (weight, [*chain, event]), key=lambda one: one[0]))
    return best[-1][1]


def days_of(date: Moment | None) -> tuple[int, int]:
    """The first and the last day that something may have happened on: what `decided` goes by."""
    first, last = (date.compare_earliest, date.compare_latest) if date else (None, None)
    return _ALWAYS[0] if first is None else first, _ALWAYS[1] if last is None else last


def decided(one: Moment, other: Moment) -> bool:
    """Whether it is certain that one came before the other, either way."""
    return order(one, other) in (Order.BEFORE, Order.AFTER)
