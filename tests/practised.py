"""Libraries that were practised: answers of sessions that were really held, at a clock of the tests' own."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

from db.model.practice import Memory, Rating, Review
from desktop.library import practising
from desktop.library.library import Library
from desktop.library.practising import Time
from desktop.practice.scheduling import Scheduler

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
"""A Monday."""
TIME = Time(clock=lambda: NOW, zone=UTC)


def practise(library: Library, *, days: int, cards: int, now: datetime = NOW) -> int:
    """Answer so many new cards of the first article on each of the last days, every third one wrongly; its id.

    Each answer took ten seconds.
    """
    article_id = library.articles.summaries()[0].id
    practising.learn(library, article_id)
    scheduler, deck = Scheduler(), practising.cards_of(library, article_id)
    with library.store.quiet():
        for number, card in enumerate(deck[: days * cards]):
            at = now - timedelta(days=number // cards, minutes=number % cards)
            rating = Rating.AGAIN if number % 3 == 0 else Rating.GOOD
            library.practice.keep(scheduler.answered(Memory(card.uuid, article_id, card.kind.value), rating, at))
            library.practice.add_review(Review(str(uuid4()), card.uuid, at, rating, 10_000, "flip", scheduled=True))
    return article_id
