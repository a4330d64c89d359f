"""Annotated places in a text, and which of those that were found are which of those that were wanted."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

Pairs = list[tuple[int, int]]

_ARTICLE = re.compile(r"(?:the|a|an)\s+", re.IGNORECASE)
_BEFORE = frozenset("\"'“”‘’`([,;:.-–—")
_AFTER = frozenset("\"“”‘’`)],;:!?-–—'")
_POSSESSIVE = ("'s", "’s")
_ABBREVIATION = re.compile(r"\b(?:[A-Z][a-z]{0,3}|[ap]\.m)\.\Z")
"""A last word that keeps its full stop: "Corp.", "U.S.", "10 a.m."."""
_LONGEST_ABBREVIATION = 8


class Item(NamedTuple):
    """A place with its type, and the value (of a date), entity (of a name) and confidence where it has them.

    `core` is the place without what does not count: articles, quotes, punctuation and possessive endings.
    """

    start: int
    end: int
    type: str
    value: str | None
    entity: object
    confidence: float | None
    core: tuple[int, int]

    def shared(self, other: "Item") -> int:
        """How many code points lie in both, negative for a gap."""
        return min(self.end, other.end) - max(self.start, other.start)


class Match(NamedTuple):
    """What was wanted of one document and what was found, with the pairs of their places that belong together."""

    wanted: list[Item]
    found: list[Item]
    overlapping: Pairs
    exact: Pairs


def items(text: str, annotations: Iterable[Mapping[str, Any]]) -> list[Item]:
    """The annotations of a text in reading order, without those that lie outside of it."""
    read = [_item(text, one) for one in annotations if 0 <= one["start"] < one["end"] <= len(text)]
    return sorted(read, key=lambda one: (one.start, one.end))


def match(wanted: Sequence[Item], ignored: Sequence[Item], found: Sequence[Item]) -> Match:
    """Pair one to one. What was found in an ignored place is dropped, unless it belongs to a wanted one."""
    taken = {place for _, place in _pairs(wanted, found, Item.shared)}
    kept = [
        one
        for place, one in enumerate(found)
        if place in taken or not any(one.shared(ignorable) > 0 for ignorable in ignored)
    ]
    overlapping = _pairs(wanted, kept, Item.shared)
    return Match(list(wanted), kept, overlapping, _pairs(wanted, kept, lambda one, other: int(one.core == other.core)))


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A place without the articles, quotes, punctuation and possessive ending around it; never nothing."""
    while True:
        first = _after_opening(text, start, end)
        last = end if first > start else _before_closing(text, start, end)
        if (first, last) == (start, end):
            break
        start, end = first, last
    if text[end - 1] == "." and not _ABBREVIATION.search(text, max(start, end - _LONGEST_ABBREVIATION), end):
        end -= 1
    return start, end


def _item(text: str, one: Mapping[str, Any]) -> Item:
    start, end = one["start"], one["end"]
    core = trimmed(text, start, end)
    return Item(start, end, one["type"], one.get("value"), one.get("entity"), one.get("confidence"), core)


def _pairs(wanted: Sequence[Item], found: Sequence[Item], weight: Callable[[Item, Item], int]) -> Pairs:
    """One to one: the heaviest first, of equals the first."""
    candidates = sorted(
        (-weight(one, other), place, at)
        for place, one in enumerate(wanted)
        for at, other in enumerate(found)
        if one.shared(other) > 0 and weight(one, other)
    )
    paired: dict[int, int] = {}
    taken: set[int] = set()
    for _, place, at in candidates:
        if place not in paired and at not in taken:
            paired[place] = at
            taken.add(at)
    return list(paired.items())


def _after_opening(text: str, start: int, end: int) -> int:
    """Where the text goes on after an article or marks; `start` where nothing of either stands, or nothing after it."""
    article = _ARTICLE.match(text, start, end)
    position = article.end() if article else start
    while not article and position < end and (text[position] in _BEFORE or text[position].isspace()):
        position += 1
    return position if position < end else start


def _before_closing(text: str, start: int, end: int) -> int:
    """Where the text ends before a possessive ending or marks; `end` where there is none, or nothing before it."""
    position = end
    if text.endswith(_POSSESSIVE, start, end):
        position -= 2
    else:
        while position > start and (text[position - 1] in _AFTER or text[position - 1].isspace()):
            position -= 1
    return position if position > start else end
