"""The density strip: how often an actor is mentioned in each numbered paragraph, from left to right."""

from collections.abc import Sequence

Rectangle = tuple[float, float, float, float]
"""x, y of the top left corner, width, height."""

_NARROWEST = 1.0


def bars(counts: Sequence[int], width: float, height: float, gap: float, minimum: float) -> list[Rectangle]:
    """A bar for each paragraph, standing on y = height; the fullest paragraph's is as high as the strip.

    A paragraph without mention has a bar of the height `minimum`, one with a mention always a higher one (given
    height > minimum). Where bars would be narrower than 1, neighbouring paragraphs share one, which shows the fullest
    of them. `gap` separates bars.

    Raises:
        ValueError: a count is negative, or width is not positive.
    """
    if not counts:
        return []
    if min(counts) < 0:
        raise ValueError("a paragraph cannot mention an actor less than never")
    slots = _slots(len(counts), width, gap)
    fullest = max(counts) or 1
    drawn: list[Rectangle] = []
    for slot in range(slots):
        first, beyond = _paragraphs(slot, slots, len(counts))
        tall = minimum + (height - minimum) * max(counts[first:beyond]) / fullest
        x, bar_width = _place(slot, slots, width, gap)
        drawn.append((x, height - tall, bar_width, tall))
    return drawn


def paragraph_at(x: float, paragraphs: int, width: float, gap: float) -> int:
    """The number (from 1) of the paragraph drawn at x; outside the strip the nearest one's. Gaps belong to the left.

    Raises:
        ValueError: there is no paragraph, or width is not positive.
    """
    slots = _slots(paragraphs, width, gap)
    pitch = (width + gap) / slots
    slot = min(max(int(x // pitch), 0), slots - 1)
    first, beyond = _paragraphs(slot, slots, paragraphs)
    within = int((x / pitch - slot) * (beyond - first))
    return first + min(max(within, 0), beyond - first - 1) + 1


def frame(number: int, paragraphs: int, width: float, height: float, gap: float) -> Rectangle:
    """The frame around the bar of the paragraph that is being read, half a gap wider on both sides.

    Raises:
        ValueError: there is no paragraph of this number, or width is not positive.
    """
    if not 1 <= number <= paragraphs:
        raise ValueError(f"no paragraph {number} among {paragraphs}")
    slots = _slots(paragraphs, width, gap)
    # The last slot whose first paragraph is not after this one, since slot s begins at s * paragraphs // slots.
    slot = (number * slots - 1) // paragraphs
    x, bar_width = _place(slot, slots, width, gap)
    return (x - gap / 2, 0.0, bar_width + gap, height)


def _slots(paragraphs: int, width: float, gap: float) -> int:
    """How many bars there are room for, at most one for each paragraph."""
    if width <= 0 or paragraphs < 1:
        raise ValueError(f"no strip of {paragraphs} paragraphs is {width} wide")
    return max(1, min(paragraphs, int((width + gap) / (_NARROWEST + gap))))


def _paragraphs(slot: int, slots: int, paragraphs: int) -> tuple[int, int]:
    """The paragraphs of a slot: index of the first, and of the first that no longer belongs to it."""
    return slot * paragraphs // slots, (slot + 1) * paragraphs // slots


def _place(slot: int, slots: int, width: float, gap: float) -> tuple[float, float]:
    pitch = (width + gap) / slots
    return slot * pitch, pitch - gap
