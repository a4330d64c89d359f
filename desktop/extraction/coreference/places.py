"""Which names of places mean the same one: with what it is or without, and long names cut short."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from desktop.extraction.coreference.bodies import plain

_KIND_FIRST = re.compile(
    r"(?:kingdom|republic|free state|state|province|city|town|commonwealth|isle|island) of (?:the )?"
)
_KIND_LAST = re.compile(r" (?:province|prefecture|oblast|governorate|voivodeship|krai|islands|township|municipality)$")
_PARTICLE = re.compile(r"[\s\-](?:de|di|do|da|del|della|sur|upon|am|an der|on)[\s\-]")
"""What links a town to a river or a lord, and is left out the second time: "Rostov-on-Don"."""
_DIRECTION = re.compile(r"(?:new|old|north|south|east|west|upper|lower|great|little|central)\w* ")
_KNOWN = {"new york city": "new york"}


class Places:
    """The places of one text. All names are taken in first, so that a short form finds its long one before it."""

    def __init__(self) -> None:
        self._explained: dict[str, str] = {}
        self._longer: dict[str, set[str]] = defaultdict(set)

    def take_all(self, surfaces: Iterable[str], explained: dict[str, str]) -> None:
        """Take in the names of a text, and what it says itself of those that mean another."""
        self._explained = {plain(name): plain(other) for name, other in explained.items()}
        for name in dict.fromkeys(map(plain, surfaces)):
            for short in _shorter(name):
                self._longer[short].add(name)

    def whole(self, surface: str) -> str:
        """What is the same for all names of a place."""
        name = plain(surface)
        name = self._explained.get(name, name)
        longer = self._longer.get(name, ())
        if len(longer) == 1:
            name = next(iter(longer))
        name = _KIND_LAST.sub("", _KNOWN.get(name, name))
        kind = _KIND_FIRST.match(name)
        return name[kind.end() :] if kind is not None else name


def _shorter(name: str) -> Iterator[str]:
    """The forms to which the name of a place is cut when it is named again."""
    particle = _PARTICLE.search(name)
    if particle is not None and particle.start() > 2:
        yield name[: particle.start()]
    first, _, rest = name.partition(" ")
    if " " in rest and not _DIRECTION.match(name) and first not in ("lake", "mount", "river", "cape"):
        yield rest
