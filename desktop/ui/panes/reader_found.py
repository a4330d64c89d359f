"""Paints the places that a search has found in the article."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from db.model.article import Span
from desktop.drawing.theme import FOUND_SHARE, mixed
from desktop.ui.look import Look
from desktop.ui.panes.page import Page
from desktop.ui.panes.reader_marks import ground_of
from desktop.ui.panes.reader_view import Visible


class FoundPlaces:
    """The places of one search. The current one is also selected; here it gets a strong line around it."""

    def __init__(self, page: Page, look: Look, spans: Sequence[Span], current: int | None) -> None:
        """Light up spans, the one with the index `current` more than the others."""
        self._page = page
        self._look = look
        self._spans = spans
        self._current = current
        self._starts = [span.start for span in spans]

    def make_current(self, current: int | None) -> None:
        """Light up another one more than the others."""
        self._current = current

    def paint_grounds(self, painter: QPainter, view: Visible) -> None:
        """Paint the grounds of what is visible, below the words."""
        theme = self._look.theme
        painter.setPen(QPen(self._look.colour("accent"), 0.7))
        painter.setBrush(QColor(mixed(theme.accent, theme.paper, FOUND_SHARE)))
        shown = [span for block, _ in view.blocks if (span := self._page.paragraph_span(block)) is not None]
        if shown:
            begin, end = bisect_left(self._starts, shown[0].start), bisect_left(self._starts, shown[-1].end)
            for ground, _ in self._places(view, range(begin, end)):
                painter.drawRoundedRect(ground, 3, 3)

    def paint_current(self, painter: QPainter, view: Visible) -> None:
        """Paint the line around the current one, above the words."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.colour("accent"), 1.8))
        for ground, line in self._places(view, () if self._current is None else (self._current,)):
            # As high as the selection, which is Qt's and fills the line.
            top, bottom = min(ground.top(), line.top()), max(ground.bottom(), line.bottom())
            painter.drawRoundedRect(QRectF(ground.left(), top, ground.width(), bottom - top), 3, 3)

    def _places(self, view: Visible, indices: Iterable[int]) -> Iterator[tuple[QRectF, QRectF]]:
        """For each piece of a line the ground of its words, and its box of the line's full height."""
        size = self._look.settings.text_size
        for block, corner in view.blocks:
            for index in indices:
                for box, baseline in self._page.boxes(block, self._spans[index], corner):
                    yield ground_of(box, baseline, size).adjusted(-0.5, 0, 0.5, 0), box
