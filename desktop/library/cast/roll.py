"""The cast of a shelf as a list that is sorted and filtered, quickly also with 20,000 actors."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import cached_property
from typing import Any

from db.model.actor import ActorKind
from db.model.cast import CastMember
from desktop.library.arranging import folded


class CastOrder(StrEnum):
    """What the cast of several articles is sorted by; equals by name."""

    NAME = "name"
    ARTICLES = "articles"
    MENTIONS = "mentions"
    KIND = "kind"
    ORIGINAL = "original"
    KEY = "key"


class Roll:
    """Some members of a cast, made ready once to be asked for in any order, and by any words."""

    def __init__(self, members: Sequence[CastMember] = ()) -> None:
        """Take the members as they are; nothing is compared before it is asked for."""
        self._members = members

    def __len__(self) -> int:
        """The number of members."""
        return len(self._members)

    @cached_property
    def _names(self) -> dict[int, str]:
        """The names by the ids of the actors, without capitals, accents and "the"."""
        return {id_: name.removeprefix("the ") for id_, name in self._folded(lambda one: one.name).items()}

    @cached_property
    def _searched(self) -> dict[int, str]:
        return self._folded(lambda one: f"{one.name} {one.original} {one.gloss}")

    def _folded(self, words: Callable[[CastMember], str]) -> dict[int, str]:
        """Words of each member, folded in one go: one by one would take ten times as long."""
        text = folded("\n".join(words(one).replace("\n", " ") for one in self._members))
        return dict(zip((one.id for one in self._members), text.split("\n"), strict=bool(self._members)))

    def prepare(self) -> "Roll":
        """Do at once what takes time, for instance on another thread."""
        _ = self._names, self._searched
        return self

    def arranged(
        self, order: CastOrder, *, backwards: bool = False, words: str = "", kind: ActorKind | None = None
    ) -> list[CastMember]:
        """The members in an order; with `words` and `kind` those alone that have all of the words, and are of the kind.

        Names go from A to Z and numbers from the highest down, or `backwards`.
        """
        wanted = folded(words).split()
        found = [one for one in self._members if kind is None or one.kind is kind]
        if wanted:
            found = [one for one in found if all(word in self._searched[one.id] for word in wanted)]
        found.sort(key=lambda one: self._names[one.id])
        if order is CastOrder.NAME:
            return found[::-1] if backwards else found
        return sorted(found, key=_KEYS[order], reverse=backwards)


_KIND_ORDER = {kind: place for place, kind in enumerate(ActorKind)}
_KEYS: dict[CastOrder, Callable[[CastMember], Any]] = {
    CastOrder.ARTICLES: lambda one: -one.articles,
    CastOrder.MENTIONS: lambda one: -one.mentions,
    CastOrder.KIND: lambda one: _KIND_ORDER[one.kind],
    CastOrder.ORIGINAL: lambda one: (not one.original, one.original),
    CastOrder.KEY: lambda one: not one.key,
}
