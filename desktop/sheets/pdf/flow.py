"""Strips of a sheet and their way onto pages: headings stay with what follows, and rows are never cut."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop.sheets.pdf.document import Page

Paint = Callable[[Page, float], None]
"""Draws a strip; the float is the y of its top."""

FOOT_GAP = 15.0
"""Between the text of a page and its footnotes."""


@dataclass(slots=True)
class Strip:
    """A part of the sheet that stays on one page: a line of text, a row of a table, a drawing.

    `gap` is left free above it, except at the top of a page. With `keep`, no page ends between it and the next strip;
    with `near`, none does if a page has room for all that keeps together then. Where it comes first on a page,
    `repeated` is drawn above it: the heading of the table that goes on. `beside` is drawn once on a page for all the
    strips there that have the same, given the top of the first and the bottom of the last of them. What is in `under`
    is drawn before it, and what is in `over` after it, at the same place.

    What makes strips one by one may ask for the place of one that does not keep with the next, before it makes that.
    """

    height: float
    paint: Paint
    gap: float = 0.0
    keep: bool = False
    repeated: "Strip | None" = None
    beside: Callable[[Page, float, float], None] | None = None
    under: list[Paint] = field(default_factory=list[Paint])
    over: list[Paint] = field(default_factory=list[Paint])
    near: bool = False
    notes: "Sequence[Strip]" = ()
    """Footnotes: they stand at the foot of the page that the strip is on."""
    placed: "Callable[[Spot], None] | None" = None
    """Told as soon as it is known where the strip stands."""


class Spot(NamedTuple):
    """Where a strip stands: on which page, counted from 0, the y of its top, and how far down strips may reach."""

    page: int
    top: float
    bottom: float


class Probe:
    """Remembers the spot of a strip, for whoever makes the strips after it."""

    spot = Spot(0, 0.0, 0.0)

    def strip(self, height: float = 0.0) -> Strip:
        """A blank strip whose spot is remembered, and which does not keep with the next."""
        strip = blank_strip(height)
        strip.placed = self._place
        return strip

    def _place(self, spot: Spot) -> None:
        self.spot = spot


def blank_strip(height: float, *, gap: float = 0.0, keep: bool = False) -> Strip:
    """Room in which nothing is drawn."""
    return Strip(height, paint_nothing, gap, keep)


def paint_nothing(_page: Page, _top: float) -> None:
    """Draw nothing."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A strip and the y of its top on the page."""

    strip: Strip
    top: float


def flow(strips: Iterable[Strip], top: float, bottom: float) -> Iterator[list[Placed]]:
    """Spread strips over pages whose room reaches from top to bottom (y grows downwards).

    Strips that keep together but are higher than a page together are parted after all, and a strip that alone is
    higher than a page reaches below its bottom: nothing is left out.
    """
    page: list[Placed] = []
    notes: list[Strip] = []
    y, number = top, 0
    for group in _groups(strips, bottom - top):
        height = sum(strip.gap + strip.height for strip in group)
        added = [note for strip in group for note in strip.notes]
        if page and y + height + foot_height([*notes, *added]) > bottom + 1e-6:
            yield page + list(_foot(notes, bottom))
            page, notes, y, number = [], [], top, number + 1
        notes += added
        for strip in group:
            if page:
                y += strip.gap
            elif strip.repeated is not None:
                page.append(Placed(strip.repeated, y))
                y += strip.repeated.height
            page.append(Placed(strip, y))
            if strip.placed is not None:
                strip.placed(Spot(number, y, bottom - foot_height(notes)))
            y += strip.height
    if page:
        yield page + list(_foot(notes, bottom))


def paint(page: Page, placed: Iterable[Placed]) -> None:
    """Draw the strips of one page."""
    beside: dict[Callable[[Page, float, float], None], tuple[float, float]] = {}
    for strip, top in ((item.strip, item.top) for item in placed):
        for draw_under in strip.under:
            draw_under(page, top)
        strip.paint(page, top)
        for draw_over in strip.over:
            draw_over(page, top)
        if strip.beside is not None:
            first, _ = beside.get(strip.beside, (top, top))
            beside[strip.beside] = first, top + strip.height
    for draw, (first, last) in beside.items():
        draw(page, first, last)


def foot_height(notes: Sequence[Strip]) -> float:
    """The room that footnotes take at the foot of a page."""
    return sum(note.gap + note.height for note in notes) + FOOT_GAP if notes else 0.0


def _foot(notes: Sequence[Strip], bottom: float) -> Iterator[Placed]:
    """Footnotes, one below the other down to the bottom of their page."""
    y = bottom - foot_height(notes) + FOOT_GAP
    for note in notes:
        yield Placed(note, y + note.gap)
        y += note.gap + note.height


def _groups(strips: Iterable[Strip], room: float) -> Iterator[list[Strip]]:
    """Strips that stay on one page: those that keep together, and with them what is to be near, where a page has room.

    What keeps together and is higher than a page comes in parts.
    """
    group: list[Strip] = []
    height = 0.0
    for kept in _kept(strips, room):
        needed = _height(kept)
        if group and height + needed > room:
            yield group
            group, height = [], 0.0
        group += kept
        height += needed
        if not kept[-1].near:
            yield group
            group, height = [], 0.0
    if group:
        yield group


def _kept(strips: Iterable[Strip], room: float) -> Iterator[list[Strip]]:
    """Strips that keep together, as far as they fit into the room of one page."""
    kept: list[Strip] = []
    height = 0.0
    for strip in strips:
        needed = _height([strip])
        if kept and height + needed > room:
            yield kept
            kept, height = [], 0.0
        elif kept:
            needed = strip.gap + strip.height
        kept.append(strip)
        height += needed
        if not strip.keep:
            yield kept
            kept, height = [], 0.0
    if kept:
        yield kept


def _height(group: Sequence[Strip]) -> float:
    """What strips take, with the heading that is repeated should they come first on a page."""
    repeated = group[0].repeated
    return sum(strip.gap + strip.height for strip in group) + (repeated.height if repeated else 0.0)
