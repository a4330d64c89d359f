"""Logs of answers made by hand, counted by week, article and card."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from random import Random
from threading import Thread
from typing import Any

import pytest

from db.kept_file import Parameters
from db.model.practice import CardState, Memory, Rating, Review
from db.model.progress import Tally, total
from db.progress import Progress
from desktop.library.library import Library
from tests import made

MONDAY = datetime(2026, 11, 16, 4, tzinfo=UTC)
WEEKS = (MONDAY, MONDAY + timedelta(weeks=1))


@pytest.fixture
def library(made_file: made.File) -> Iterator[Library]:
    with Library.open(made_file.path) as opened:
        yield opened


def answer(library: Library, card: str, hours: float, rating: Rating, *, scheduled: bool = True) -> None:
    """Log an answer so many hours after the first week began; it took two seconds."""
    article_id = library.articles.summaries()[0].id
    number = len(library.store.rows("SELECT id FROM review"))
    at = MONDAY + timedelta(hours=hours)
    with library.store.quiet():
        library.practice.keep(Memory(card, article_id, "name", CardState.REVIEW, None, 3.0, 5.0, at, at))
        library.practice.add_review(Review(f"r{number}", card, at, rating, 2000, "flip", scheduled))


def test_without_answers_there_are_no_figures(library: Library) -> None:
    found = Progress(library.store).counted(WEEKS)
    assert (found.weeks, found.cards) == ({}, {})
    assert Progress(library.store).article_ids() == ()


def test_one_answer_is_one_new_card(library: Library) -> None:
    answer(library, "a", 5, Rating.GOOD)
    article_id = library.articles.summaries()[0].id
    found = Progress(library.store).counted(WEEKS)
    assert found.weeks == {(0, article_id): Tally(1, 1, 2000, 1)}
    assert found.cards == {"a": Tally(1, 1, 2000)}
    assert Progress(library.store).article_ids() == (article_id,)


def test_a_log_made_by_hand(library: Library) -> None:
    answer(library, "a", -50, Rating.GOOD)  # before the first week: no part of it, but "a" is not new
    answer(library, "a", 0, Rating.AGAIN)  # came again after two days
    answer(library, "a", 0.2, Rating.GOOD)  # a learning step
    answer(library, "b", 19, Rating.EASY)  # new
    answer(library, "b", 21, Rating.HARD)  # on another day, but two hours on
    answer(library, "b", 43, Rating.HARD)  # 22 hours later: not yet a day
    answer(library, "b", 67, Rating.AGAIN)  # a day later to the second
    answer(library, "c", 70, Rating.GOOD, scheduled=False)  # beside the schedule: neither new nor come again
    answer(library, "c", 168, Rating.HARD)  # the first second of the second week; new
    answer(library, "a", 190, Rating.EASY)  # a week later, earlier in the day: known
    article_id = library.articles.summaries()[0].id

    found = Progress(library.store).counted(WEEKS)
    assert found.weeks == {
        (0, article_id): Tally(answers=7, right=5, milliseconds=14_000, new=1, spaced=2, kept=0),
        (1, article_id): Tally(answers=2, right=2, milliseconds=4000, new=1, spaced=1, kept=1),
    }
    assert found.cards == {"a": Tally(3, 2, 6000), "b": Tally(4, 3, 8000), "c": Tally(2, 2, 4000)}


def test_answers_of_a_clock_that_was_set_back_since_are_counted(library: Library) -> None:
    answer(library, "a", 24 * 365 * 40, Rating.GOOD)
    answer(library, "a", 1, Rating.GOOD)  # the clock is right again: no day has gone by
    found = Progress(library.store).counted(WEEKS)
    assert total(found.weeks.values()) == Tally(2, 2, 4000, 1)
    assert {week for week, _ in found.weeks} == {0, 1}


def test_the_figures_of_a_year_are_those_of_counting_one_by_one(library: Library) -> None:
    random, last = Random(5), dict[str, float]()
    wanted: dict[int, list[int]] = {}
    begins = tuple(MONDAY + timedelta(weeks=week) for week in range(53))
    hours = sorted(random.uniform(0, 24 * 365) for _ in range(300))
    with library.store.quiet():
        for hour in hours:
            card, rating = f"c{random.randint(1, 40)}", random.choice(list(Rating))
            answer(library, card, hour, rating)
            sums = wanted.setdefault(int(hour // 168), [0] * 6)
            spaced = card in last and hour - last[card] >= 24
            for place, value in enumerate((1, rating > 1, 2000, card not in last, spaced, spaced and rating > 1)):
                sums[place] += value
            last[card] = hour
    found = Progress(library.store).counted(begins)
    assert {week: tally for (week, _), tally in found.weeks.items()} == {
        week: Tally(*sums) for week, sums in wanted.items()
    }
    assert total(found.cards.values()).answers == 300


def test_what_is_counted_is_of_one_state_whoever_writes_meanwhile(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where the window saves an answer to a new card while its progress is counted in the background."""
    answer(library, "a", 5, Rating.GOOD)
    rows = library.store.rows
    writer = Thread(target=answer, args=(library, "b", 6, Rating.GOOD))

    def meanwhile(sql: str, parameters: Parameters = ()) -> list[tuple[Any, ...]]:
        found = rows(sql, parameters)
        if "FROM card" in sql:
            monkeypatch.undo()
            writer.start()
            writer.join(0.2)
        return found

    monkeypatch.setattr(library.store, "rows", meanwhile)
    counted = Progress(library.store).counted(WEEKS)
    writer.join()
    assert counted.cards == {"a": Tally(1, 1, 2000)}
    assert total(counted.weeks.values()) == Tally(1, 1, 2000, 1)
    assert set(Progress(library.store).counted(WEEKS).cards) == {"a", "b"}
