"""In which order to try candidates: several sorts in turn, and those first that need no mask."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

from desktop.exercises.choosing import Candidate
from desktop.exercises.values import Ask

Thing = TypeVar("Thing")


def in_turn(things: Iterable[Thing], group: Callable[[Thing], Hashable], most: int | None = None) -> list[Thing]:
    """The first thing of each group, then the second of each, and so on; the order is kept within each round.

    An exercise that takes the first few of them has something of all. `most` leaves only so many of one group.
    """
    seen: Counter[Hashable] = Counter()
    ranked: list[tuple[int, Thing]] = []
    for thing in things:
        turn = seen[group(thing)]
        seen[group(thing)] += 1
        if most is None or turn < most:
            ranked.append((turn, thing))
    return [thing for _, thing in sorted(ranked, key=lambda one: one[0])]


def least_masked(candidates: Iterable[Candidate], ask: Ask) -> list[Candidate]:
    """Without the text, those first whose prompts hold no answer that was kept before; else as they are."""
    disclosure = ask.disclosure
    if disclosure is None:
        return list(candidates)
    return sorted(candidates, key=lambda one: disclosure.masked(one.item.prompt) != one.item.prompt)
