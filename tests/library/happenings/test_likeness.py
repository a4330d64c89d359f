"""Which events of different articles are taken for one happening, how surely, and how the work grows."""

import random
import time
from itertools import accumulate

import pytest

from db.model.article import Anchor, Span
from db.model.event import Event, EventActor
from db.model.moment import Moment
from desktop.library.happenings.likeness import Dates, alike, compared, stemmed
from tests import made

LEAST = 0.28


def event(article: int, date: str | None, title: str, actors: tuple[int, ...] = (), quote: str = "") -> Event:
    plain = made.event(title, date, [EventActor(actor, "") for actor in actors], "Cairo")
    return plain._replace(article_id=article, title=title, anchor=Anchor(Span(0, 1), quote or title, "", ""))


def weight(one: Event, other: Event) -> float:
    """How likely two are among others that have nothing to do with them."""
    others = [event(100 + n, "1850", f"{word} {word}ville", (90 + n,)) for n, word in enumerate("abcdefghijkl")]
    return next((found.weight for found in alike([one, other, *others], 0.0) if found[:2] == (0, 1)), 0.0)


@pytest.mark.parametrize(
    ("one", "other", "dates"),
    [
        ("2017-01-11", "2017-01-11", Dates.SAME),
        ("2017", "2017-01-11", Dates.MAY_BE_SAME),
        ("2017-03~", "2017-04-13", Dates.MAY_BE_SAME),
        ("../2017", "2016", Dates.MAY_BE_SAME),
        ("2016-06", "2016-07", Dates.DIFFERENT),
        (None, "2017", Dates.UNKNOWN),
    ],
)
def test_what_dates_say(one: str | None, other: str | None, dates: Dates) -> None:
    moments = [None if date is None else Moment.parse(date) for date in (one, other)]
    said, factor = compared(*moments)
    assert said is dates
    assert 0 < factor <= 1
    assert compared(*moments[::-1]) == (said, factor)


@pytest.mark.parametrize(("one", "other"), [("2016-06-01", "2016-09-01"), ("1969", "1996"), ("2016-01", "2016-06")])
def test_dates_far_apart_are_of_two_happenings(one: str, other: str) -> None:
    assert compared(Moment.parse(one), Moment.parse(other)) == (Dates.DIFFERENT, 0.0)


def test_the_same_words_and_actors_on_the_same_day_are_likely() -> None:
    one = event(1, "2017-01-11", "Haftar tours the carrier Kuznetsov", (1, 2))
    other = event(2, "2017-01-11", "Visit to the Kuznetsov: Haftar on a carrier", (1, 2))
    assert weight(one, other) > 0.7
    assert weight(one, other._replace(date=Moment.parse("2017"))) > LEAST
    assert weight(one, other._replace(date=None)) > LEAST
    assert weight(one, other._replace(date=Moment.parse("2017-01-14"))) > LEAST
    assert weight(one, other._replace(date=Moment.parse("2016-01-14"))) == 0


def test_two_of_one_article_are_never_a_pair() -> None:
    one = event(1, "2017-01-11", "Haftar tours the carrier Kuznetsov", (1, 2))
    assert weight(one, one._replace(id=9)) == 0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (event(1, "2014", "A parliament is elected", (1,)), event(2, "2014", "A pipeline bursts", (1,))),
        (event(1, "2014-05-02", "The army takes Tobruk", (1,)), event(2, "2014-05-02", "A ship sails", (2,))),
    ],
)
def test_a_common_actor_or_day_alone_is_not_enough(one: Event, other: Event) -> None:
    assert weight(one, other) < LEAST


def test_words_are_compared_without_endings_accents_and_capitals() -> None:
    assert stemmed("Visits") == stemmed("visited") == stemmed("visit")
    assert stemmed("Élections") == stemmed("election")
    assert stemmed("of") == ""
    assert stemmed("مؤتمر") != ""


def test_after_a_cancel_there_are_none() -> None:
    events = [event(n, "2017", "Haftar tours the carrier Kuznetsov", (1,)) for n in range(3)]
    assert len(alike(events, LEAST)) == 3
    assert alike(events, LEAST, lambda: True) == []


def library_of(count: int, told_again: float = 0.05) -> tuple[list[Event], set[tuple[int, int]]]:
    """Made events, five to an article, some of which tell an earlier one again in other words; and these pairs."""
    chance = random.Random(3)
    words = [f"w{number:05}" for number in range(20_000)]
    often = list(accumulate(1 / (number + 5) for number in range(20_000)))
    events: list[Event] = []
    same: set[tuple[int, int]] = set()
    for place in range(count):
        article = place // 5
        before = events[chance.randrange(len(events))] if place > 100 and chance.random() < told_again else None
        if before is not None and before.article_id != article:
            kept = chance.sample(before.title.split(), 4)
            title = " ".join(kept + chance.choices(words, cum_weights=often, k=4))
            date = None if before.date is None else before.date.edtf
            date = chance.choice([date, date, date and date[:7], date and date[:4]])
            actors = tuple(part.actor_id for part in before.actors)[:2]
            quote = " ".join([*chance.choices(words, cum_weights=often, k=20), *kept[:3]])
            same.add((before.id, place))
        else:
            day = f"{chance.randrange(1990, 2024)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 28):02}"
            date = chance.choice([day, day, day[:7], day[:4], None])
            actors = tuple(chance.sample(range(2000), 3))
            title = " ".join(chance.choices(words, cum_weights=often, k=8))
            quote = " ".join(chance.choices(words, cum_weights=often, k=25))
        events.append(event(article, date, title, actors, quote)._replace(id=place))
    return events, same


def test_most_that_is_told_again_is_found_in_a_large_library_and_little_else() -> None:
    events, same = library_of(3000)
    found = {(events[one.one].id, events[one.other].id) for one in alike(events, LEAST)}
    assert len(found & same) >= 0.9 * len(same)
    assert len(found - same) <= 0.2 * len(found)


def test_the_work_grows_with_the_number_of_events() -> None:
    """Four times as many take about four times as long, not sixteen times."""
    times: list[float] = []
    for count in (1000, 4000):
        events, _ = library_of(count)
        begun = time.process_time()
        alike(events, LEAST)
        times.append(time.process_time() - begun)
    assert times[1] < 10 * times[0]
