"""Bars side by side, each of a lower and an upper part: plain arithmetic for screen and paper."""

from collections.abc import Sequence
from math import ceil
from typing import NamedTuple

Rectangle = tuple[float, float, float, float]
"""x, y of the top left corner, width, height."""

_GAP_SHARE = 0.35
"""How much of a bar's place is left free beside it."""
_WIDEST = 44.0
_LEAST = 2.0
"""The height of the smallest part that is not nothing."""


class BarBox(NamedTuple):
    """A bar: the place that it has for itself and its words, from x to x + width, and its two parts."""

    x: float
    width: float
    lower: Rectangle
    upper: Rectangle


def bar_boxes(parts: Sequence[tuple[int, int]], width: float, height: float) -> tuple[BarBox, ...]:
    """Bars standing on y = height, from left to right; the highest reaches y = 0, and none has heights below 0.

    A part that is not 0 is seen, be it ever so small.

    Raises:
        ValueError: a part is negative.
    """
    if any(min(pair) < 0 for pair in parts):
        raise ValueError("a bar cannot be lower than nothing")
    most = max((sum(pair) for pair in parts), default=0) or 1
    place = width / max(1, len(parts))
    across = min(place * (1 - _GAP_SHARE), _WIDEST)
    boxes: list[BarBox] = []
    for number, (low, high) in enumerate(parts):
        left = number * place + (place - across) / 2
        whole = _height(low + high, most, height)
        lower = min(max(_height(low, most, height), _LEAST if low else 0.0), whole - (_LEAST if high else 0.0))
        lower = max(0.0, lower)
        boxes.append(
            BarBox(
                number * place,
                place,
                (left, height - lower, across, lower),
                (left, height - whole, across, whole - lower),
            )
        )
    return tuple(boxes)


def hatching(box: Rectangle, distance: float) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """Slanted lines that fill a box, `distance` apart along its edges, each from its lower left to its upper right."""
    left, top, width, height = box
    lines: list[tuple[tuple[float, float], tuple[float, float]]] = []
    at = distance
    while at < width + height and width > 0 and height > 0:
        begin = (left + max(0.0, at - height), top + min(height, at))
        end = (left + min(width, at), top + max(0.0, at - width))
        lines.append((begin, end))
        at += distance
    return lines


def labelled(count: int, place: float, needed: float, now: int) -> range:
    """Which of `count` bars have room for their words, each bar having `place` and words taking `needed`.

    The bar of the index `now` always has them.
    """
    step = max(1, ceil(needed / max(place, 0.1)))
    return range(now % step, count, step)


def _height(value: int, most: int, height: float) -> float:
    return max(_LEAST * 2, height * value / most) if value else 0.0
