"""What counts as the name of an actor where it is typed."""

import re
from collections.abc import Iterator, Sequence

from db.model.actor import Actor, ActorKind
from desktop.exercises.folding import fold
from desktop.exercises.gaps import is_name

_ARTICLE = re.compile(r"^the\s+", re.IGNORECASE)


class AcceptedNames:
    """Finds the other names of actors, by which each of them alone is meant."""

    def __init__(self, actors: Sequence[Actor]) -> None:
        """Look at the names of all actors of a lesson: what two of them share names neither."""
        self._holders: dict[str, set[int]] = {}
        for actor in actors:
            for name in _all_names(actor):
                self._holders.setdefault(fold(name), set()).add(actor.id)

    def of(self, actor: Actor) -> tuple[str, ...]:
        """Other names, those in other scripts, a person's last name; no "the general", none of another actor too."""
        found = dict.fromkeys(_all_names(actor))
        return tuple(name for name in found if name != actor.name and self._holders[fold(name)] == {actor.id})


def _all_names(actor: Actor) -> Iterator[str]:
    yield actor.name
    for alias in actor.aliases:
        name = _ARTICLE.sub("", alias)
        if is_name(name, actor):
            yield name
    yield from (original.name for original in actor.originals)
    if actor.kind is ActorKind.PERSON:
        yield from actor.name.split()[-1:]
