"""A timeline cut to fit pages: each part is a drawing of its own, with its own scale."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from desktop.drawing.glyphs import Item, Sizes
from desktop.drawing.timeline import OVERHANG, Layout, lay_out
from desktop.drawing.timescale import TimeScale
from desktop.sheets.pdf import styles

PADDING = 3.0
"""Above and below the words of a row."""
SIZES = Sizes().scaled(0.7)._replace(line=styles.STANDARD.cell.leading + 2 * PADDING)

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


def divide(items: Sequence[Item], heights: Sequence[float], room: float, under: float) -> list[Stretch]:
    """Lay out events on as few pages as they need, of a height `room` each.

    `under` is the height of what follows; it comes on the same page where that takes no more than moving the events
    closer together. `heights`, each at most `room`, are those of the events' rows.
    """
    if not items:
        return []
    for limit in (room - under, room):
        layout = _fitting(items, heights, limit)
        if layout is not None:
            return [Stretch(layout, 0, len(items))]
    return list(_several(items, heights, room))


def _several(items: Sequence[Item], heights: Sequence[float], room: float) -> Iterator[Stretch]:
    """Parts of about the same height."""
    total = sum(heights)
    target = total / ceil(total / (room * _FULL))
    first = 0
    while first < len(items):
        beyond, height = first, 0.0
        while beyond < len(items) and (height < target or beyond == first):
            height += heights[beyond]
            beyond += 1
        layout = _fitting(items[first:beyond], heights[first:beyond], room)
        while layout is None and beyond - first > 1:
            beyond -= 1
            layout = _fitting(items[first:beyond], heights[first:beyond], room)
        yield Stretch(layout or lay_out(items[first:beyond], heights[first:beyond], SIZES), first, beyond)
        first = beyond


def _fitting(items: Sequence[Item], heights: Sequence[float], limit: float) -> Layout | None:
    """The drawing with as much room as it likes or, if that is more than the limit, squeezed into it."""
    layout = lay_out(items, heights, SIZES)
    scale, rows = layout.scale, sum(heights)
    folds = [(fold.first, fold.last + 1) for fold in scale.folds]
    factor = 1.0
    while layout.length > limit:
        factor -= _SQUEEZE
        if factor < _LEAST or rows > limit:
            return None
        tighter = TimeScale(scale.first, scale.last, folds, scale.per_day * factor, SIZES.fold)
        if tighter.length + 2 * OVERHANG * SIZES.line < rows:  # there is no place for the rows beside so short a line
            return None
        layout = Layout(items, heights, SIZES, tighter)
    return layout
