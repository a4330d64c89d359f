"""The mentions of all suggested actors, asked by place."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from db.model.actor import ActorKind
from db.model.article import Span
from db.model.suggestion import ActorSuggestion


class Mentioned(NamedTuple):
    """A mention and the key of its actor: the place of it among the suggestions."""

    span: Span
    key: int


class Mentions:
    """All mentions in reading order."""

    def __init__(self, actors: Sequence[ActorSuggestion]) -> None:
        self._actors = actors
        self._all = sorted(Mentioned(span, key) for key, actor in enumerate(actors) for span in actor.mentions)
        self._starts = [mentioned.span.start for mentioned in self._all]

    def within(self, span: Span) -> list[Mentioned]:
        """Those that lie in a span, in reading order."""
        first, last = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        return [mentioned for mentioned in self._all[first:last] if mentioned.span.end <= span.end]

    def name(self, key: int) -> str:
        """The name of an actor."""
        return self._actors[key].name

    def is_place(self, key: int) -> bool:
        """Whether it is a place, where something happens."""
        return self._actors[key].kind is ActorKind.PLACE

    def is_person(self, key: int) -> bool:
        """Whether an actor is a person."""
        return self._actors[key].kind is ActorKind.PERSON
