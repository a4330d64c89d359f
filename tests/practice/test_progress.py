"""Figures of practice, worked out by hand."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from db.model.practice import CardState, Memory
from db.model.progress import Counted, Tally, total
from desktop.exercises.cards.values import Card, CardKind
from desktop.practice.options import begin_of
from desktop.practice.progress import (
    FORECAST_DAYS,
    Known,
    Standing,
    figures,
    first_days,
    forecast,
    shared_article,
    standing,
    weakest,
)

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
"""A Monday, ten in the morning in Berlin."""


def card(uuid: str, *about: str) -> Card:
    return Card(uuid, CardKind.NAME, "Who?", "She", None, about)


def memory(uuid: str, state: CardState, due_in: float | None = 1.0, *, stability: float = 5.0, aside: bool = False):
    due = None if due_in is None else NOW + timedelta(days=due_in)
    return Memory(uuid, 1, "name", state, None, stability, 5.0, due, None, aside)


def test_weeks_begin_as_the_locale_says_and_days_at_four() -> None:
    monday = datetime(2026, 11, 23, 2, 59, tzinfo=UTC)  # 3:59 in Berlin: still Sunday
    assert first_days(monday, 2, 1, BERLIN) == (date(2026, 11, 9), date(2026, 11, 16))
    assert first_days(monday + timedelta(minutes=1), 2, 1, BERLIN) == (date(2026, 11, 16), date(2026, 11, 23))
    assert first_days(monday, 1, 7, BERLIN) == (date(2026, 11, 22),)
    assert first_days(monday, 1, 6, BERLIN) == (date(2026, 11, 21),)


def test_a_day_begins_by_the_readers_clock_on_both_sides_of_a_change() -> None:
    assert begin_of(date(2026, 10, 24), BERLIN).astimezone(UTC) == datetime(2026, 10, 24, 2, tzinfo=UTC)
    assert begin_of(date(2026, 10, 26), BERLIN).astimezone(UTC) == datetime(2026, 10, 26, 3, tzinfo=UTC)
    assert begin_of(date(2026, 10, 26)).tzinfo is not None


def test_cards_are_known_well_being_learnt_or_new_and_those_set_aside_are_none_of_them() -> None:
    memories = {
        one.card_uuid: one
        for one in (
            memory("well", CardState.REVIEW, stability=21.0),
            memory("not quite", CardState.REVIEW, stability=20.9),
            memory("step", CardState.RELEARNING, stability=90.0),
            memory("aside", CardState.REVIEW, stability=90.0, aside=True),
            memory("new aside", CardState.NEW, None, aside=True),
        )
    }
    cards = [card(uuid) for uuid in ("well", "not quite", "step", "aside", "new aside", "unseen")]
    assert standing(cards, memories) == Standing(1, 2, 1)
    assert standing([], memories) == Standing()


def test_what_is_overdue_is_due_today_and_what_is_set_aside_is_not_due() -> None:
    due = [-400.0, 0.0, 0.7, 0.8, 29.0, 30.0]  # 17 and 19 hours on lie on both sides of four in the morning
    memories = [memory(str(ahead), CardState.REVIEW, ahead) for ahead in due]
    memories += [memory("aside", CardState.REVIEW, 0.0, aside=True), memory("new", CardState.NEW, None)]
    days = forecast(memories, NOW, BERLIN)
    assert len(days) == FORECAST_DAYS
    assert (days[0], days[1], days[29], sum(days)) == (3, 1, 1, 5)


def sample() -> Known:
    decks = {1: (card("a", "ann"), card("b", "ben", "ann"), card("c", "event")), 2: (card("d", "cy"),)}
    memories = {"a": memory("a", CardState.REVIEW, 0.0, stability=30.0), "b": memory("b", CardState.REVIEW, 3.0)}
    return Known(decks, memories, {1}, {1: "One", 2: "Two"}, {"ann": "Ann", "ben": "Ben", "cy": "Cy"})


def test_figures_by_article_actor_and_week() -> None:
    weeks = {(0, 1): Tally(4, 2, 8000, 2, 1, 0), (1, 1): Tally(2, 2, 2000, 0, 2, 2), (1, 2): Tally(1, 1, 500, 1)}
    cards = {"a": Tally(4, 4, 6000), "b": Tally(2, 0, 4000), "d": Tally(1, 1, 500), "gone": Tally(9, 0, 9)}
    found = figures(sample(), Counted(weeks, cards), (date(2026, 11, 16), date(2026, 11, 23)), NOW, BERLIN)

    assert found.tally == Tally(7, 5, 10_500, 3, 3, 2)
    assert [week.tally().answers for week in found.weeks] == [4, 3]
    assert [(one.name, one.tally.answers, one.standing, one.due) for one in found.articles] == [
        ("One", 6, Standing(1, 1, 1), 1),
        ("Two", 1, Standing(0, 0, 1), 0),
    ]
    assert [(one.name, one.tally.right, one.tally.answers, one.due) for one in found.actors] == [
        ("Ben", 0, 2, 0),
        ("Ann", 4, 6, 1),
        ("Cy", 1, 1, 0),
    ]
    assert found.standing == Standing(1, 1, 2)
    assert (found.forecast[0], found.forecast[3], sum(found.forecast)) == (1, 1, 2)
    assert found.day == date(2026, 11, 23)
    assert [one.name for one in weakest(found.actors)] == ["Ben", "Ann"]
    assert shared_article(weakest(found.actors)) == 1


def test_of_a_library_without_answers_all_figures_are_nothing() -> None:
    found = figures(Known({}, {}, (), {}, {}), Counted({}, {}), (date(2026, 11, 23),), NOW, BERLIN)
    assert (found.tally, found.standing, found.articles, found.actors) == (Tally(), Standing(), (), ())
    assert found.tally.right_share is None
    assert found.tally.retention is None
    assert weakest(found.actors) == ()
    assert shared_article(()) is None


def test_one_answer() -> None:
    one = Tally(1, 1, 900, 1)
    assert (one.right_share, one.retention) == (1.0, None)
    assert total([]) == Tally()
    assert total([one, Tally(3, 1, 100, 0, 2, 1)]) == Tally(4, 2, 1000, 1, 2, 1)
