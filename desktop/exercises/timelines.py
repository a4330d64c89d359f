"""A timeline to fill in: dates without headlines, or headlines without dates."""

from db.model.event import Event
from desktop.exercises.choosing import Candidate, choose, evidence_of, preferred
from desktop.exercises.forms import date_forms
from desktop.exercises.headlines import told_apart
from desktop.exercises.ordering import longest_chain
from desktop.exercises.values import Ask, Exercise, Item
from desktop.wording.dates import describe

_FEWEST = 3


def blank_timeline(ask: Ask, dates_given: bool) -> Exercise:
    """Events in order of time: with `dates_given` their headlines are asked for, else their dates; the bank has them.

    The rows of a timeline stand in an order, so of any two events it must be certain which came first; then no two
    dates can be taken for each other either. No headline names a year or a month, and no two are the same.
    """
    lesson = ask.lesson
    chain = longest_chain([event for event in told_apart(lesson.events) if evidence_of(lesson, event.anchor)])
    drawn = preferred(chain, ask, key=lambda event: event.key, place=lambda event: event.anchor.span.start)
    chosen = choose(
        [_candidate(ask, event, dates_given) for event in drawn], ask, least=_FEWEST, in_reading_order=False
    )
    places = {event.id: place for place, event in enumerate(chain)}
    return chosen._replace(items=tuple(sorted(chosen.items, key=lambda item: places[item.event_id])))


def _candidate(ask: Ask, event: Event, dates_given: bool) -> Candidate:
    date = describe(event.date, ask.language) if event.date else ""
    evidence = evidence_of(ask.lesson, event.anchor)
    if dates_given:
        item = Item(date, (event.title,), evidence, (event.title,), event_id=event.id)
    else:
        forms = date_forms(event.date, ask.language) if event.date else ()
        item = Item(event.title, (date,), evidence, forms, event_id=event.id)
    return Candidate(item, (event.uuid,), item.answers)
