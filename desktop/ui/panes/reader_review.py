"""Paints the places of what is being reviewed: lightly, and the one that it is decided on with a line around it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen

from db.model.article import Span
from desktop.ui.look import Look
from desktop.ui.panes.page import Page
from desktop.ui.panes.reader_marks import ground_of
from desktop.ui.panes.reader_things import Places
from desktop.ui.panes.reader_view import Visible


class ReviewedPlaces:
    """The places of one suggestion on one page."""

    def __init__(self, page: Page, look: Look, spans: Sequence[Span], current: Span | None) -> None:
        """Light up spans, `current` more than the others."""
        self._page = page
        self._look = look
        self._spans = spans
        self._current = current
        self._places = Places(spans)

    def paint(self, painter: QPainter, view: Visible) -> None:
        """Paint the grounds of what is visible, below the words."""
        size = self._look.settings.text_size
        painter.setPen(QPen(self._look.colour("faint"), 1, Qt.PenStyle.DotLine))
        painter.setBrush(self._look.colour("actor"))
        for block, corner in view.blocks:
            whole = self._page.paragraph_span(block)
            for index in self._places.touching(whole) if whole is not None else []:
                for box, baseline in self._page.boxes(block, self._spans[index], corner):
                    painter.drawRoundedRect(ground_of(box, baseline, size), 3, 3)

    def paint_current(self, painter: QPainter, view: Visible) -> None:
        """Paint the line around the current one, above the words; a whole sentence has its warm ground already."""
        if self._current is None or self._current not in self._spans:
            return
        size = self._look.settings.text_size
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.colour("accent"), 1.6))
        for block, corner in view.blocks:
            for box, baseline in self._page.boxes(block, self._current, corner):
                painter.drawRoundedRect(ground_of(box, baseline, size).adjusted(-1, 0, 1, 0), 3, 3)
