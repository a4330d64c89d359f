"""What the tests of lessons share that are given away and taken in: a file between two libraries."""

from datetime import UTC, datetime
from pathlib import Path
from uuid import NAMESPACE_OID, uuid5

from db.model.pack import Audience, Pack, Thing
from db.model.practice import CardState, Memory, Rating, Review
from db.packs.held import Held, kinds_for
from db.packs.loading import load
from db.practice import Practice
from desktop.library import sharing
from desktop.library.library import Library

DAY = "2026-11-23"
CARD = "5b0e7a0c-0000-4000-8000-000000000001"
"""The card that is answered where nothing else is said."""


def shared(library: Library, file: Path, audience: Audience = Audience.PUPILS, *articles: int) -> Pack:
    """A lesson that has been through a file; the next edition of one that was shared before."""
    before = sharing.shared_lessons(library)
    again = before[-1] if before else None
    pack = sharing.put_together(library, articles or (1, 2), audience, "Libya", DAY, again=again)
    sharing.save(library, pack, file)
    return load(file)


def receive(library: Library, pack: Pack) -> sharing.Plan:
    """Take a lesson in as most readers do, without a choice."""
    plan = sharing.plan(library, pack)
    sharing.take(library, plan)
    return plan


def held(library: Library) -> dict[tuple[str, str], Thing]:
    """All that a lesson can hold and the library does, by kind and uuid; collections are left out."""
    actors = [actor.id for actor in library.actors.of_library()]
    kinds = kinds_for(Audience.COLLEAGUES, notes=True)
    things, _ = Held(library.store).read(library.articles.ids(), kinds, actors)
    return {(thing.kind, thing.uuid): thing for thing in things}


def answer(library: Library, day: int, card: str = CARD, *, article_id: int = 1, stability: float = 3.0) -> Review:
    """Answer a card on a day of November 2026; the same day gives the same answer everywhere."""
    at = datetime(2026, 11, day, 8, 30, 0, 125_000, tzinfo=UTC)
    review = Review(str(uuid5(NAMESPACE_OID, f"{card} {day}")), card, at, Rating.GOOD, 2_000, "flip", scheduled=True)
    memory = Memory(card, article_id, "date", CardState.REVIEW, None, stability, 5.5, at.replace(month=12), at)
    practice = Practice(library.store)
    with library.store.quiet():
        practice.learn(article_id)
        practice.keep(memory)
        practice.add_review(review)
    return review
