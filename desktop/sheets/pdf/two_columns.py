"""Text in columns side by side: full on every page but the last, and there of the same height."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import islice
from typing import NamedTuple

from desktop.sheets.pdf.document import Page
from desktop.sheets.pdf.flow import Strip, flow, foot_height
from desktop.sheets.pdf.text_lines import TextLine

_HALVINGS = 12
_TOLERANCE = 0.5


class _Fill(NamedTuple):
    """Two columns of some height: the top of each line that they hold, and how many of these stand in the first."""

    tops: list[float]
    first: int
    height: float
    """What they really take."""


def column_strips(
    lines: Iterable[TextLine], lefts: Sequence[float], full: float, first: Callable[[], float]
) -> Iterator[Strip]:
    """A strip for each page, with the lines in two columns whose texts begin at `lefts`, in reading order.

    `first` tells, when the first strip is wanted, how high it may be; the others are as high as a page, `full`.
    """
    source = iter(lines)
    waiting = list(islice(source, 1))
    room = first()
    while waiting:
        held = sum(line.gap + line.height for line in waiting)
        while held <= 2.5 * room and (line := next(source, None)) is not None:
            waiting.append(line)
            held += line.gap + line.height
        filled = _fullest(waiting, room)
        count = len(filled.tops)
        if count == len(waiting) and (line := next(source, None)) is not None:
            waiting.append(line)
        elif count == len(waiting):
            filled = _balanced(waiting, filled)
        shown, waiting = waiting[:count], waiting[count:]
        notes = [note for line in shown for note in line.notes]
        yield Strip(filled.height, partial(_paint, shown, filled, lefts), notes=notes)
        room = full


def _fullest(lines: Sequence[TextLine], room: float) -> _Fill:
    """The highest columns that fit into the room together with the footnotes of their lines."""
    low, high = 0.0, room
    filled = _fill(lines, room)
    if _needs(lines, filled) <= room:
        return filled
    best = _fill(lines, low)
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        filled = _fill(lines, middle)
        if _needs(lines, filled) <= room:
            low, best = middle, filled
        else:
            high = middle
        if high - low < _TOLERANCE:
            break
    return best


def _needs(lines: Sequence[TextLine], filled: _Fill) -> float:
    shown = lines[: len(filled.tops)]
    return filled.height + foot_height([note for line in shown for note in line.notes])


def _balanced(lines: Sequence[TextLine], filled: _Fill) -> _Fill:
    """The lowest columns that still hold all lines."""
    low, high, best = 0.0, filled.height, filled
    while high - low > _TOLERANCE:
        middle = (low + high) / 2
        filled = _fill(lines, middle)
        if len(filled.tops) == len(lines) and filled.height <= middle + 1e-6:
            high, best = middle, filled
        else:
            low = middle
    return best


def _fill(lines: Sequence[TextLine], height: float) -> _Fill:
    """Spread lines over two columns. A line that is higher than both stands in them all the same."""
    columns = list(islice(flow((line.strip(0.0) for line in _bare(lines)), 0.0, height), 2))
    tops = [placed.top for column in columns for placed in column]
    used = max((column[-1].top + column[-1].strip.height for column in columns), default=0.0)
    return _Fill(tops, len(columns[0]) if columns else 0, used)


def _bare(lines: Sequence[TextLine]) -> Iterator[TextLine]:
    """The lines without their notes, which do not stand in the columns."""
    return (TextLine(line.height, line.draws, line.gap, line.keep) for line in lines)


def _paint(lines: Sequence[TextLine], filled: _Fill, lefts: Sequence[float], page: Page, top: float) -> None:
    for number, (line, at) in enumerate(zip(lines, filled.tops, strict=True)):
        line.draw(lefts[0 if number < filled.first else 1], page, top + at)
