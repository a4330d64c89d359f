"""A timeline to fill in."""

from itertools import pairwise

import pytest

from db.model.lesson import Lesson
from db.model.moment import Order, order
from desktop.exercises.disclosure import Disclosure
from desktop.exercises.timelines import blank_timeline
from desktop.wording.dates import describe
from tests.exercises.told import EVENTS, asked, harbour, holds_in_every_version


@pytest.mark.parametrize("dates_given", [True, False])
@pytest.mark.parametrize("seed", range(4))
def test_the_order_is_certain_and_told_by_the_rows(lessons: tuple[Lesson, ...], seed: int, dates_given: bool) -> None:
    for lesson in (*lessons, harbour()):
        holds_in_every_version(lambda ask: blank_timeline(ask, dates_given), lesson, seed)
        events = {event.id: event for event in lesson.events}
        items = blank_timeline(asked(lesson, seed), dates_given).items
        dates = [events[item.event_id].date for item in items]
        assert all(one and two and order(one, two) is Order.BEFORE for one, two in pairwise(dates))
        for item in items:
            event = events[item.event_id]
            pair = (describe(event.date), event.title) if event.date else ()
            assert pair == ((item.prompt, *item.answers) if dates_given else (*item.answers, item.prompt))


def test_the_bank_is_shuffled_anew() -> None:
    banks = {blank_timeline(asked(harbour(), 1, version), True).bank for version in "ABCDEFGH"}
    assert len(banks) > 3
    assert all(sorted(bank) == sorted(event.title for event in EVENTS) for bank in banks)


def test_two_events_of_one_time_are_not_both_there() -> None:
    same = (*EVENTS, EVENTS[0]._replace(id=9, uuid="event-9", title="The old ferry sinks"))
    for seed in range(6):
        bank = blank_timeline(asked(harbour(events=same), seed), False).bank
        assert sorted(bank) == ["1999", "August 1993", "June 1990", "May 1988"]


def test_fewer_than_three_are_not_asked() -> None:
    assert blank_timeline(asked(harbour(events=EVENTS[:2])), True).too_few


def test_without_the_text_a_date_shown_before_is_not_asked() -> None:
    disclosure = Disclosure()
    disclosure.show("What began in May 1988")
    items = blank_timeline(asked(harbour(), disclosure=disclosure), False).items
    assert [item.answers[0] for item in items] == ["June 1990", "August 1993", "1999"]
