"""The highlights of the reader: four colours with a small figure each, so that colour is never the only sign.

A bookmark is a ribbon, as it hangs out of a book.
"""

from dataclasses import dataclass

from desktop.drawing.marks import Point, Shape


@dataclass(frozen=True, slots=True)
class Highlight:
    """One kind of highlight. `key` is what notes are stored with; `index` (0 to 3) picks `Theme.highlights[index]`."""

    key: str
    index: int
    shape: Shape
    """The figure beside the lines that are highlighted."""


HIGHLIGHTS = (
    Highlight("amber", 0, Shape.CIRCLE),
    Highlight("green", 1, Shape.TRIANGLE_UP),
    Highlight("blue", 2, Shape.SQUARE),
    Highlight("rose", 3, Shape.DIAMOND),
)


def ribbon(x: float, y: float, height: float) -> list[Point]:
    """The corners of a bookmark's ribbon around a point, `height` high: a band that is notched at its lower end."""
    top, end, side = y - height / 2, y + height / 2, height * 0.32
    return [(x - side, top), (x + side, top), (x + side, end), (x, end - height * 0.29), (x - side, end)]


_BY_KEY = {highlight.key: highlight for highlight in HIGHLIGHTS}


def highlight_of(key: str) -> Highlight:
    """The highlight of a note's colour; of one that this program does not know, the first."""
    return _BY_KEY.get(key, HIGHLIGHTS[0])
