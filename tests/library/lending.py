"""What the tests of lessons share that are given away and taken in: a file between two libraries."""

from pathlib import Path

from db.model.pack import Audience, Pack, Thing
from db.packs.held import Held, kinds_for
from db.packs.loading import load
from desktop.library import sharing
from desktop.library.library import Library

DAY = "2026-11-23"


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
