"""Whether confidences can be believed: of those at 0.9, nine in ten should be right."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

EDGES = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9)
"""Where the bins begin; each ends before the next one, the last holds 1."""
HEADLINE = 0.9


class Judged(NamedTuple):
    """A suggestion's confidence, 0 to 1, and whether it is right."""

    confidence: float
    right: bool


class Bin(NamedTuple):
    """Suggestions of like confidence: how many, the share of them that is right, their mean confidence."""

    size: int
    right: float
    confidence: float


def bins(judged: Iterable[Judged]) -> list[Bin]:
    """The reliability table, a bin for each of EDGES; shares of an empty bin are 0."""
    sorted_in: list[list[Judged]] = [[] for _ in EDGES]
    for one in judged:
        sorted_in[sum(one.confidence >= edge for edge in EDGES[1:])].append(one)
    return [_bin(some) for some in sorted_in]


def at_least(judged: Iterable[Judged], confidence: float = HEADLINE) -> Bin:
    """All suggestions of a confidence or more as one bin."""
    return _bin([one for one in judged if one.confidence >= confidence])


def calibration_error(judged: Sequence[Judged]) -> float:
    """How far the shares are from the confidences, weighted by count (expected calibration error, Naeini 2015)."""
    if not judged:
        return 0.0
    return sum(one.size * abs(one.right - one.confidence) for one in bins(judged)) / len(judged)


def _bin(some: Sequence[Judged]) -> Bin:
    if not some:
        return Bin(0, 0.0, 0.0)
    return Bin(len(some), sum(one.right for one in some) / len(some), sum(one.confidence for one in some) / len(some))
