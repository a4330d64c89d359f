"""Pupils who learn for a year, by lot: what they are asked stays bearable, what they know stays known."""

from collections import Counter
from datetime import UTC, datetime, timedelta, tzinfo
from random import Random
from statistics import mean
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest

from db.model.practice import CardState, Memory, Rating
from desktop.exercises.cards.values import Card, CardKind
from desktop.practice.options import Options, day_began
from desktop.practice.queue import due_now
from desktop.practice.scheduling import Scheduler
from desktop.practice.session import Session
from tests.practice.decks import ARTICLE, Clock, card

DAYS = 365
SIBLINGS = 2


class Day(NamedTuple):
    due: int
    new: int
    known: int
    asked: int


class Pupil:
    """Knows a card as often as FSRS expects it, and is at the desk at some hour of most days."""

    def __init__(self, cards: tuple[Card, ...], options: Options, zone: tzinfo, seed: int) -> None:
        self.cards, self.options, self.zone = cards, options, zone
        self.random = Random(seed)
        self.clock = Clock(datetime(2026, 1, 5, tzinfo=UTC))
        self.scheduler = Scheduler(options.retention)
        self.memories: dict[str, Memory] = {}
        self.first_asked: dict[str, datetime] = {}
        self.last_asked: dict[str, datetime] = {}

    def practise(self) -> Day:
        """One day at the desk."""
        began = day_began(self.clock(), self.zone)
        queue = due_now(
            [self.cards],
            self.memories,
            self.scheduler,
            self.options,
            self.clock(),
            answered={uuid for uuid, at in self.last_asked.items() if at >= began},
            introduced=sum(at >= began for at in self.first_asked.values()),
        )
        siblings = Counter(one.about[0] for one in queue.cards)
        assert all(count == 1 for count in siblings.values()), "of siblings one is asked a day"
        session = Session(
            queue.cards, {ARTICLE: self.cards}, self.memories, self.scheduler,
            scheduled=True, clock=self.clock, ticks=self.clock.ticks, random=self.random,
        )  # fmt: skip
        known = asked = 0
        while (current := session.current) is not None:
            memory = session.memory(current.card)
            likely = self.scheduler.retrievability(memory, self.clock()) if memory.state is not CardState.NEW else 0.5
            knew = self.random.random() < likely
            if memory.state is CardState.REVIEW:
                known, asked = known + knew, asked + 1
            session.give(current.right if current.right is not None else Rating.GOOD)
            found = session.rate(Rating.GOOD if knew else Rating.AGAIN)
            self.memories[current.card.uuid] = found.after
            self.last_asked[current.card.uuid] = self.clock()
            self.first_asked.setdefault(current.card.uuid, self.clock())
            self.clock.wait(seconds=self.random.uniform(4, 40))
        return Day(len(queue.due), len(queue.new), known, asked)


def cards_of_a_term() -> tuple[Card, ...]:
    return tuple(
        card(number, CardKind.NAME if number % SIBLINGS else CardKind.GLOSS, about=f"thing-{number // SIBLINGS}")
        for number in range(200)
    )


@pytest.mark.parametrize(
    ("retention", "zone"), [(0.9, "Europe/Berlin"), (0.8, "Pacific/Auckland"), (0.95, "America/Los_Angeles")]
)
def test_a_year_of_practice(retention: float, zone: str) -> None:
    cards = cards_of_a_term()
    pupil = Pupil(cards, Options(retention, new_each_day=8), ZoneInfo(zone), 7)
    days: list[Day] = []
    for day in range(DAYS):
        pupil.clock.now = max(
            pupil.clock.now,
            datetime(2026, 1, 5, tzinfo=UTC) + timedelta(days=day, hours=pupil.random.uniform(7, 20)),
        )
        if pupil.random.random() < 0.9:  # nobody is there every day
            days.append(pupil.practise())

    assert set(pupil.memories) == {one.uuid for one in cards}, "every card came, siblings too"
    assert all(day.new <= 8 for day in days)
    assert sum(day.new for day in days) == len(cards)
    assert max(day.due for day in days) <= 90
    assert mean(day.due for day in days[-100:]) < 25, "after a year few come each day"
    settled = days[60:]
    held = sum(day.known for day in settled) / sum(day.asked for day in settled)
    assert abs(held - retention) < 0.04
    now = pupil.clock()
    late = [now - memory.due for memory in pupil.memories.values() if memory.due is not None and memory.due < now]
    assert all(one < timedelta(days=5) for one in late), "nothing starves"
