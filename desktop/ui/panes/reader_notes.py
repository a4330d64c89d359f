"""Paints the reader's own highlights below the words."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlock

from db.model.article import Span
from db.model.study import Note
from desktop.drawing.packing import rows
from desktop.ui.look import Look
from desktop.ui.panes.page import Page
from desktop.ui.panes.reader_marks import ground_of
from desktop.ui.panes.reader_things import Places, Thing, ThingKind
from desktop.ui.panes.reader_view import Visible
from desktop.ui.words import tr

_LOWER = 0.12
"""Part of the size of the text by which a highlight stays below the top of a chosen ground, so that both are seen."""


class Highlights:
    """The highlights of one page. Where several overlap, each further one has the lower half of the one before."""

    def __init__(self, page: Page, look: Look, notes: Sequence[Note]) -> None:
        """Paint the notes' places, in colours of the theme."""
        self._page = page
        self._look = look
        notes = [note for note in notes if not note.is_bookmark]  # these stand in the margin alone
        self._notes = sorted(notes, key=lambda note: (note.anchor.span.start, -note.anchor.span.end))
        spans = [note.anchor.span for note in self._notes]
        self._places = Places(spans)
        self._rows = rows([span.start for span in spans], [span.end for span in spans])

    def paint(self, painter: QPainter, view: Visible) -> None:
        """Paint the grounds of what is visible."""
        painter.setPen(Qt.PenStyle.NoPen)
        for block, corner in view.blocks:
            whole = self._page.paragraph_span(block)
            found = self._places.touching(whole) if whole is not None else []
            lowest_last = sorted(found, key=self._rows.__getitem__, reverse=True)
            for index in lowest_last:
                self._paint_ground(painter, block, corner, index, self._notes[index].anchor.span, 0)
            for index in reversed(lowest_last):
                span = self._notes[index].anchor.span
                for other in lowest_last:
                    below = self._notes[other].anchor.span
                    if self._rows[other] < self._rows[index] and span.overlaps(below):
                        shared = Span(max(span.start, below.start), min(span.end, below.end))
                        self._paint_ground(painter, block, corner, index, shared, self._rows[index])

    def _paint_ground(
        self, painter: QPainter, block: QTextBlock, corner: QPointF, index: int, span: Span, row: int
    ) -> None:
        painter.setBrush(self._look.highlight_colour(self._notes[index].colour))
        for box, baseline in self._page.boxes(block, span, corner):
            painter.drawRect(self._ground(box, baseline, row))

    def at(self, offset: int) -> Thing | None:
        """The note that is painted uppermost at a code point."""
        found = self._places.touching(Span(offset, offset + 1))
        if not found:
            return None
        note = self._notes[max(found, key=self._rows.__getitem__)]
        return Thing(ThingKind.NOTE, note.id, note_tip(note), span=note.anchor.span)

    def _ground(self, box: QRectF, baseline: float, row: int) -> QRectF:
        size = self._look.settings.text_size
        ground = ground_of(box, baseline, size).adjusted(0, size * _LOWER, 0, -size * _LOWER)
        ground.setTop(ground.bottom() - ground.height() / 2**row)
        return ground


def note_tip(note: Note) -> tuple[str, ...]:
    """What is said of a note: its own words, or what it highlights; of a bookmark that it is one, and its words."""
    if note.is_bookmark:
        return (tr("Bookmark"), note.text)
    return (note.text or f"“{note.anchor.quote}”",)
