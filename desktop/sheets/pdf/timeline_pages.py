"""A timeline cut to fit pages: each part is a drawing of its own, with its own scale."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from desktop.drawing.glyphs import Item, Sizes
from desktop.drawing.timeline import OVERHANG, Layout, lay_out
from desktop.drawing.timescale import TimeScale
from desktop.sheets.pdf.styles import Styles

PADDING = 3.0
"""Above and below the words of a row."""
_FACTOR, _LARGEST = 0.7, 1.0
"""The figures' size against that on the screen: usually, and in large print, where words need the room more."""
_FULL = 0.92
"""The part of a page that rows may take when there are several pages: the rest lets them stand near their figures."""
_SQUEEZE = 0.04
_LEAST = 0.5


@dataclass(frozen=True, slots=True)
class Stretch:
    """The drawing of the events `first` to `beyond` (excluded) on one page."""

    layout: Layout
    first: int
    beyond: int


def sizes_for(styles: Styles, line: float) -> Sizes:
    """The sizes of a drawing whose rows begin with a line of that height."""
    return Sizes().scaled(min(_FACTOR * styles.scale, _LARGEST))._replace(line=line + 2 * PADDING)


def divide(
    items: Sequence[Item], heights: Sequence[float], room: float, under: float, sizes: Sizes, first: float | None = None
) -> list[Stretch]:
    """Lay out events on as few pages as they need, of a height `room` each; the first has `first`, if that is less.

    `under` is the height of what follows; it comes on the same page where that takes no more than moving the events
    closer together. `heights`, each at most `room`, are those of the events' rows.
    """
    if not items:
        return []
    start = room if first is None else min(first, room)
    for limit in (start - under, start):
        layout = _fitting(items, heights, limit, sizes)
        if layout is not None:
            return [Stretch(layout, 0, len(items))]
    return list(_several(items, heights, room, sizes, start))


def _several(
    items: Sequence[Item], heights: Sequence[float], room: float, sizes: Sizes, start: float
) -> Iterator[Stretch]:
    """Parts of about the same height, the first of at most `start`."""
    total = sum(heights)
    target = total / ceil(total / (room * _FULL))
    first = 0
    while first < len(items):
        beyond, height = first, 0.0
        limit = room if first else start
        while beyond < len(items) and (height < min(target, limit * _FULL) or beyond == first):
            height += heights[beyond]
            beyond += 1
        layout = _fitting(items[first:beyond], heights[first:beyond], limit, sizes)
        while layout is None and beyond - first > 1:
            beyond -= 1
            layout = _fitting(items[first:beyond], heights[first:beyond], limit, sizes)
        yield Stretch(layout or lay_out(items[first:beyond], heights[first:beyond], sizes), first, beyond)
        first = beyond


def _fitting(items: Sequence[Item], heights: Sequence[float], limit: float, sizes: Sizes) -> Layout | None:
    """The drawing with as much room as it likes or, if that is more than the limit, squeezed into it."""
    layout = lay_out(items, heights, sizes)
    scale, rows = layout.scale, sum(heights)
    folds = [(fold.first, fold.last + 1) for fold in scale.folds]
    factor = 1.0
    while layout.length > limit:
        factor -= _SQUEEZE
        if factor < _LEAST or rows > limit:
            return None
        tighter = TimeScale(scale.first, scale.last, folds, scale.per_day * factor, sizes.fold)
        if tighter.length + 2 * OVERHANG * sizes.line < rows:  # there is no place for the rows beside so short a line
            return None
        layout = Layout(items, heights, sizes, tighter)
    return layout
