"""The order in which a text tells its events, beside the order in which they happened (as in a slopegraph)."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

Point = tuple[float, float]


class Curve(NamedTuple):
    """A cubic Bézier curve that leaves and arrives square to the two rails that it joins."""

    start: Point
    control_1: Point
    control_2: Point
    end: Point


_BEND = 0.3
"""How far a curve keeps square to its rails, as a part of the way between them: with more, many lie in a bundle."""


def curve(start: Point, end: Point) -> Curve:
    """The curve between two rails, given as (across, along): `across` is measured from rail to rail."""
    bend = (end[0] - start[0]) * _BEND
    return Curve(start, (start[0] + bend, start[1]), (end[0] - bend, end[1]), end)


def places(first: float, last: float, count: int) -> list[float]:
    """Evenly spaced places on a rail, both ends included; one alone stands in the middle.

    Raises:
        ValueError: count is negative.
    """
    if count < 0:
        raise ValueError(f"a rail cannot hold {count} events")
    if count == 1:
        return [(first + last) / 2]
    return [first + (last - first) * number / (count - 1) for number in range(count)]


def in_step(ranks: Sequence[int]) -> list[bool]:
    """Which events the text tells in their order of time, given their ranks in time in the order of the text.

    Those in step are a longest rising subsequence; the fewest possible are out of it: where the text looks back or
    ahead (patience sorting: Fredman, On computing the length of longest increasing subsequences, 1975).
    """
    tails: list[int] = []
    tail_places: list[int] = []
    before: list[int | None] = []
    for place, rank in enumerate(ranks):
        length = bisect_left(tails, rank)
        before.append(tail_places[length - 1] if length else None)
        tails[length : length + 1] = [rank]
        tail_places[length : length + 1] = [place]
    kept = [False] * len(ranks)
    at = tail_places[-1] if tail_places else None
    while at is not None:
        kept[at] = True
        at = before[at]
    return kept
