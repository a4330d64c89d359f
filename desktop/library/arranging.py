"""The actors of a lesson in the order, and the choice, that the user asks for."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any

from db.model.actor import Actor, ActorKind
from db.model.lesson import Lesson


class ActorOrder(StrEnum):
    """What a list of actors is sorted by; equals keep the order of appearance."""

    APPEARANCE = "appearance"
    NAME = "name"
    MENTIONS = "mentions"
    KIND = "kind"
    SIDE = "side"
    KEY = "key"


def arranged(lesson: Lesson, order: ActorOrder = ActorOrder.APPEARANCE, words: str = "") -> tuple[Actor, ...]:
    """The actors of a lesson, sorted; with `words`, those alone in whose names or gloss all of the words occur.

    Capitals and accents do not count.
    """
    actors = lesson.actors
    if words.strip():
        wanted = folded(words).split()
        actors = tuple(actor for actor in actors if _has_all(actor, wanted))
    key = _KEYS[order]
    return actors if key is None else tuple(sorted(actors, key=lambda actor: key(lesson, actor)))


def folded(text: str) -> str:
    """A text as it is compared, without capitals and accents."""
    from desktop.library.matching import FoldedText  # imported late: nothing is compared before the first paint

    return FoldedText(text).folded


def _has_all(actor: Actor, wanted: list[str]) -> bool:
    names = (actor.name, *actor.aliases, *(original.name for original in actor.originals))
    searched = folded("\n".join((*names, actor.gloss)))
    return all(word in searched for word in wanted)


def _by_name(_lesson: Lesson, actor: Actor) -> str:
    name = folded(actor.name)
    return name.removeprefix("the ")


def _by_mentions(lesson: Lesson, actor: Actor) -> int:
    return -len(lesson.mentions_by_actor.get(actor.id, ()))


def _by_kind(_lesson: Lesson, actor: Actor) -> int:
    return _KIND_ORDER[actor.kind]


def _by_side(lesson: Lesson, actor: Actor) -> int:
    for place, side in enumerate(lesson.sides):
        if any(member == actor.id for member, _ in side.members):
            return place
    return len(lesson.sides)


def _by_key(_lesson: Lesson, actor: Actor) -> bool:
    return not actor.key


_KIND_ORDER = {kind: place for place, kind in enumerate(ActorKind)}
_KEYS: dict[ActorOrder, Callable[[Lesson, Actor], Any] | None] = {
    ActorOrder.APPEARANCE: None,
    ActorOrder.NAME: _by_name,
    ActorOrder.MENTIONS: _by_mentions,
    ActorOrder.KIND: _by_kind,
    ActorOrder.SIDE: _by_side,
    ActorOrder.KEY: _by_key,
}
