"""How large pages are shown, and where they stand: plain arithmetic, the same for the view and for who draws pages."""

from bisect import bisect_right
from collections.abc import Sequence
from enum import StrEnum
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

Sizes = Sequence[tuple[float, float]]
"""Width and height of each page in points."""

MARGIN = 22
"""Pixels around the pages."""
GAP = 16
"""Pixels between two pages."""
_PIXELS_TO_POINT = 96 / 72
"""At 100 %, as the other programs of a screen have it."""
_LEAST, _MOST = 0.2, 4.0


class Zoom(StrEnum):
    """How large a page is shown."""

    WIDTH = "width"
    PAGE = "page"
    HALF = "50"
    THREE_QUARTERS = "75"
    FULL = "100"
    LARGE = "150"
    DOUBLE = "200"

    @property
    def percent(self) -> int:
        """The size in percent; 0 for one that follows the window."""
        return int(self.value) if self.value.isdecimal() else 0


class Room(NamedTuple):
    """What a view has for its pages, in pixels that do not depend on the screen; `ratio` of the screen's are in one."""

    width: int
    height: int
    ratio: float = 1.0


class Shelf:
    """Pages one below the other, in the middle of a room. Lengths are pixels, measured from the top of all pages."""

    def __init__(self, sizes: Sizes, zoom: Zoom, room: Room) -> None:
        """Place the pages; there may be none."""
        self.sizes, self.room = sizes, room
        self.scale = _scale(sizes, zoom, room)
        """Pixels to a point, so that a page is a whole number of the screen's pixels wide."""

    @cached_property
    def boxes(self) -> list[tuple[int, int, int, int]]:
        """Left, top, width and height of each page."""
        found: list[tuple[int, int, int, int]] = []
        sides = [(round(width * self.scale), round(height * self.scale)) for width, height in self.sizes]
        tops = accumulate((height + GAP for _, height in sides), initial=MARGIN)
        for (width, height), top in zip(sides, tops, strict=False):
            found.append((max(MARGIN, (self.room.width - width) // 2), top, width, height))
        return found

    @property
    def width(self) -> int:
        """Of all pages, with what is around them."""
        return max((width for _, _, width, _ in self.boxes), default=0) + 2 * MARGIN

    @property
    def height(self) -> int:
        """Of all pages, with what is around them."""
        if not self.boxes:
            return 0
        _, top, _, height = self.boxes[-1]
        return top + height + MARGIN

    def page_at(self, y: float) -> int:
        """The page at a height, or the one above the gap there."""
        tops = [top for _, top, _, _ in self.boxes]
        return max(0, bisect_right(tops, y) - 1)

    def in_view(self, top: float) -> list[int]:
        """The pages of which something is seen where a room begins at `top`: first the one in its middle."""
        middle, bottom = top + self.room.height / 2, top + self.room.height
        seen = [
            number
            for number, (_, page_top, _, height) in enumerate(self.boxes)
            if page_top < bottom and page_top + height > top
        ]
        return sorted(seen, key=lambda number: abs(self.boxes[number][1] + self.boxes[number][3] / 2 - middle))

    def place(self, y: float) -> tuple[int, float]:
        """The page at a height, and which part of that page is above it: less than 0 in the margin before the first.

        Without a page it is before all that may come.
        """
        if not self.boxes:
            return 0, -1.0
        number = self.page_at(y)
        _, top, _, height = self.boxes[number]
        return number, (y - top) / height

    def height_of(self, place: tuple[int, float]) -> int:
        """Where a place of `place` is now; that of a page which is gone is the end of the last one."""
        number, part = place
        if not self.boxes:
            return 0
        if number >= len(self.boxes):
            return self.height
        _, top, _, height = self.boxes[number]
        return max(0, round(top + part * height))


class Eye(NamedTuple):
    """What of the pages is looked at: a value, so that whoever draws them can ask from another thread."""

    zoom: Zoom
    room: Room
    place: tuple[int, float]
    """What is at the room's top edge, as `Shelf.place` tells it."""

    def in_view(self, sizes: Sizes) -> list[tuple[int, float]]:
        """The pages in view, the one in the middle first, each with its scale in pixels of the screen to a point."""
        shelf = Shelf(sizes, self.zoom, self.room)
        top = min(shelf.height_of(self.place), max(0, shelf.height - self.room.height))
        return [(number, shelf.scale * self.room.ratio) for number in shelf.in_view(top)]


def _scale(sizes: Sizes, zoom: Zoom, room: Room) -> float:
    widest = max((width for width, _ in sizes), default=1.0)
    if zoom.percent:
        return _PIXELS_TO_POINT * zoom.percent / 100
    wanted = (room.width - 2 * MARGIN) / widest
    if zoom is Zoom.PAGE:
        highest = max((height for _, height in sizes), default=1.0)
        wanted = min(wanted, (room.height - 2 * MARGIN) / highest)
    return min(_MOST, max(_LEAST, wanted))
