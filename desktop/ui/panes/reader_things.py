"""What the layers of the reader share: things that can be pointed at, and where those of a page are looked for."""

from collections.abc import Iterator, Sequence
from enum import Enum, auto
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock

from db.model.article import Span
from desktop.drawing.packing import Extents
from desktop.ui.panes.page import Page
from desktop.ui.panes.reader_view import Visible


class ThingKind(Enum):
    """What lies on the page beside the mentions."""

    NOTE = auto()
    WORD = auto()
    STATEMENT = auto()


class Thing(NamedTuple):
    """Something on the page that can be pointed at."""

    kind: ThingKind
    id: int
    tip: tuple[str, ...]
    """What is said of it to whoever points at it, line by line; the first line is its name."""
    box: QRectF = QRectF()
    """In pixels of the viewport."""
    span: Span | None = None
    """Where it lies in the text; None for what stands in the margins."""


class Places:
    """Finds those of many spans that touch a stretch of the text."""

    def __init__(self, spans: Sequence[Span]) -> None:
        """Keep the spans, which may overlap, by their places in the sequence."""
        self._spans = spans
        starts, ends = [span.start for span in spans], [span.end - 1 for span in spans]
        self._extents = Extents(starts, ends, sorted(range(len(spans)), key=starts.__getitem__))

    def touching(self, span: Span) -> list[int]:
        """The indices of the spans that share a code point with a span, in order of their starts."""
        return self._extents.touching(span.start, span.end - 1) if span.end > span.start else []

    def starting_in(self, span: Span) -> list[int]:
        """The indices of the spans that begin in a span."""
        return [index for index in self.touching(span) if span.contains(self._spans[index].start)]


def place_of(page: Page, block: QTextBlock, span: Span, corner: QPointF) -> tuple[QRectF, float] | None:
    """The box of the first letter of a span in a block, with its baseline; None if it does not begin there."""
    first = Span(span.start, span.start + 1)
    return next(page.boxes(block, first, corner), None)


def box_at(view: Visible, span: Span, point: QPointF) -> QRectF | None:
    """The box of a piece of a span that holds a point; None if none does."""
    for block, corner in view.blocks:
        for box, _ in view.page.boxes(block, span, corner):
            if box.contains(point):
                return box
    return None


def blocks_from_above(view: Visible) -> Iterator[tuple[QTextBlock, QPointF]]:
    """The visible blocks and those of one screen above: what stands beside them may have been pushed into view."""
    if not view.blocks:
        return
    block, corner = view.blocks[0]
    shift = corner - block.layout().position()
    above: list[tuple[QTextBlock, QPointF]] = []
    block = block.previous()
    while block.isValid():
        place = block.layout().position() + shift
        if place.y() + block.layout().boundingRect().height() < -view.bounds.height():
            break
        above.append((block, place))
        block = block.previous()
    yield from reversed(above)
    yield from view.blocks


def tip_of(thing: Thing) -> str:
    """A tool tip's rich text, which breaks long lines; every word of it is escaped."""
    name, *rest = thing.tip
    return "".join([f"<b>{escape(name)}</b>", *(f"<div>{escape(line)}</div>" for line in rest if line)])
