"""FSRS as practice uses it: intervals grow, a log replays to the same memory, no clock does harm."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.model.practice import EARLIEST, LATEST, CardState, Memory, Rating, Review
from desktop.practice.scheduling import LONGEST_INTERVAL, Scheduler
from tests.practice.decks import NOON

NEW = Memory("card", 1, "name")


def reviews(answers: list[tuple[Rating, float, bool]]) -> list[Review]:
    """Answers with the days before each."""
    at, found = NOON, []
    for number, (rating, days, scheduled) in enumerate(answers):
        at += timedelta(days=days)
        found.append(Review(str(number), "card", at, rating, 900, "pick", scheduled))
    return found


def test_a_new_card_comes_again_within_the_sitting_and_then_after_days() -> None:
    scheduler = Scheduler()
    first = scheduler.answered(NEW, Rating.GOOD, NOON)
    second = scheduler.answered(first, Rating.GOOD, NOON + timedelta(minutes=10))

    assert first.state is CardState.LEARNING
    assert first.due == NOON + timedelta(minutes=10)
    assert second.state is CardState.REVIEW
    assert second.due is not None
    assert timedelta(days=1) <= second.due - NOON < timedelta(days=10)


def test_what_was_forgotten_comes_sooner_than_what_was_known() -> None:
    scheduler = Scheduler()
    known = scheduler.answered(NEW, Rating.EASY, NOON)
    assert known.due is not None
    intervals = scheduler.intervals(known, known.due)

    assert list(intervals) == list(Rating)
    assert sorted(intervals.values()) == list(intervals.values())
    assert intervals[Rating.AGAIN] < timedelta(hours=1) < timedelta(days=3) < intervals[Rating.EASY]


def test_more_retention_means_shorter_intervals() -> None:
    dues = [Scheduler(retention).answered(NEW, Rating.EASY, NOON).due for retention in (0.97, 0.9, 0.7)]

    assert None not in dues
    assert sorted(due for due in dues if due) == dues


@given(
    st.lists(
        st.tuples(st.sampled_from(Rating), st.floats(-3, 400), st.booleans()),
        max_size=25,
    )
)
def test_a_log_replays_to_the_same_memory(answers: list[tuple[Rating, float, bool]]) -> None:
    scheduler, memory, log = Scheduler(), NEW, reviews(answers)
    for review in log:
        if review.scheduled:
            memory = scheduler.answered(memory, review.rating, review.at)

    assert scheduler.replayed(NEW, log) == memory
    if memory.due is not None and memory.last is not None:
        assert timedelta(0) < memory.due - memory.last <= timedelta(days=LONGEST_INTERVAL)
        assert memory.stability is not None
        assert memory.stability > 0


def test_a_clock_that_is_set_back_or_says_the_end_of_time_does_no_harm() -> None:
    scheduler = Scheduler()
    memory = scheduler.answered(scheduler.answered(NEW, Rating.EASY, NOON), Rating.GOOD, NOON - timedelta(days=4000))
    assert memory.last == NOON - timedelta(days=4000)
    assert 0 <= scheduler.retrievability(memory, NOON - timedelta(days=5000)) <= 1

    at_the_end = scheduler.answered(memory, Rating.EASY, datetime.max.replace(tzinfo=UTC))
    assert at_the_end.last == LATEST
    assert at_the_end.due is not None
    assert scheduler.intervals(at_the_end, datetime.max.replace(tzinfo=UTC))


@pytest.mark.parametrize("state", [CardState.LEARNING, CardState.REVIEW, CardState.RELEARNING])
@pytest.mark.parametrize("stability", [5e-324, 0.001, 1e9])
@pytest.mark.parametrize("step", [0, 99])
def test_any_memory_that_a_library_gives_can_be_gone_on_from(state: CardState, stability: float, step: int) -> None:
    """These are the bounds within which db/practice.py takes a card for whole."""
    scheduler = Scheduler(0.97)
    memory = Memory("card", 1, "name", state, None if state is CardState.REVIEW else step, stability, 10.0)
    for last in (EARLIEST, LATEST):
        old = memory._replace(due=last, last=last)
        assert 0 <= scheduler.retrievability(old, NOON) <= 1
        for rating in Rating:
            found = scheduler.answered(old, rating, NOON)
            assert found.due is not None
            assert NOON < found.due <= NOON + timedelta(days=LONGEST_INTERVAL)


def test_a_card_is_forgotten_with_time() -> None:
    scheduler = Scheduler()
    memory = scheduler.answered(NEW, Rating.EASY, NOON)
    found = [scheduler.retrievability(memory, NOON + timedelta(days=days)) for days in (0, 5, 50, 500)]

    assert found == sorted(found, reverse=True)
    assert found[0] == 1
    assert scheduler.retrievability(NEW, NOON) == 0
