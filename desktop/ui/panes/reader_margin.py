"""The margin after the lines: signs of highlights, notes and the meanings of words, each beside its own line.

Nothing overlaps: what finds its place taken moves down. Where the margin is too narrow for words, only the signs of
highlights and notes stand in it.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from db.model.article import Span
from db.model.statement import Word
from db.model.study import BOOKMARK, Note
from desktop.drawing.highlights import highlight_of
from desktop.drawing.statement_marks import Figure
from desktop.ui.look import Look
from desktop.ui.models.words import loaded_words
from desktop.ui.panes.page import END_GAP, Page
from desktop.ui.panes.reader_notes import note_tip
from desktop.ui.panes.reader_things import Places, Thing, ThingKind, blocks_from_above, place_of
from desktop.ui.panes.reader_view import Visible
from desktop.ui.panes.reader_words import word_tip
from desktop.ui.panes.signs import paint_figure, paint_highlight, paint_ribbon
from desktop.ui.panes.wrapping import wrapped

NARROWEST = 110.0
"""Pixels that words need in the margin."""
_WIDEST = 210.0
_SIGN = 14.0
"""Pixels from the text to the middle of a sign."""
_WORDS = END_GAP
"""Pixels from the text to the words."""
_EDGE = 14.0
_PIXELS = 12.0
_LEADING = 15.5
_BETWEEN = 5.0
_RADIUS = 4.2
_RIBBON = 15.0
_MOST_LINES = 4


class _Entry(NamedTuple):
    kind: ThingKind
    id: int
    span: Span
    head: str
    """The word that is explained; empty for a note."""
    body: str
    loaded: str
    colour: str
    """The key of a note's highlight, or BOOKMARK."""
    tip: tuple[str, ...]


class _Placed(NamedTuple):
    entry: _Entry
    box: QRectF
    lines: list[tuple[str, bool, str]]
    """Each with whether it is bold and its colour's name; none where there is no room for words."""


class Margin:
    """The margin of one page."""

    def __init__(self, page: Page, look: Look, notes: Sequence[Note], words: Sequence[Word]) -> None:
        """Take notes and words, which may be none."""
        self._page = page
        self._look = look
        entries = [_of_note(note) for note in notes] + [_of_word(word) for word in words]
        self._entries = sorted(entries, key=lambda entry: (entry.span, entry.kind is ThingKind.WORD))
        self._places = Places([entry.span for entry in self._entries])
        # Arabic faces draw smaller letters than Latin ones of the same size.
        larger = 1.2 if page.right_to_left else 1.0
        self._pixels, self._leading = _PIXELS * larger, _LEADING * larger
        self._lines: dict[tuple[int, float], list[tuple[str, bool, str]]] = {}

    def paint(self, painter: QPainter, view: Visible) -> None:
        """Paint what stands in the margin of what is visible."""
        for placed in self._placed(view):
            if placed.entry.kind is ThingKind.NOTE or placed.entry.loaded:
                self._paint_sign(painter, placed, view)
            y = placed.box.top() + self._pixels
            for line, bold, colour in placed.lines:
                painter.setFont(self._look.interface_font(self._pixels, Look.SEMIBOLD if bold else Look.REGULAR))
                painter.setPen(self._look.colour(colour))
                width = painter.fontMetrics().horizontalAdvance(line)
                x = self._words_left(view) + (self._width(view) - width if self._page.right_to_left else 0)
                painter.drawText(QPointF(x, y), line)
                y += self._leading

    def at(self, view: Visible, point: QPointF) -> Thing | None:
        """What stands at a point of the margin."""
        for placed in self._placed(view):
            if placed.box.contains(point):
                return Thing(placed.entry.kind, placed.entry.id, placed.entry.tip, placed.box)
        return None

    def _placed(self, view: Visible) -> list[_Placed]:
        """The entries in view, each beside its line or as far below as those before it ask for."""
        found: list[_Placed] = []
        free = float("-inf")
        width = self._width(view)
        for block, corner in blocks_from_above(view):
            whole = self._page.paragraph_span(block)
            for index in self._places.starting_in(whole) if whole is not None else []:
                entry = self._entries[index]
                place = place_of(self._page, block, entry.span, corner)
                lines = self._lines_of(index, width)
                if place is None or (entry.kind is ThingKind.WORD and not lines):
                    continue
                top = max(free, place[1] - self._pixels)
                height = max(self._leading, self._leading * len(lines))
                left, right = self._extent(view, entry.kind is ThingKind.NOTE or bool(entry.loaded), bool(lines))
                found.append(_Placed(entry, QRectF(left, top, right - left, height), lines))
                free = top + height + (_BETWEEN if lines else 0)
        return [placed for placed in found if placed.box.intersects(view.bounds)]

    def _width(self, view: Visible) -> float:
        """Pixels for words, or 0 where they have no room."""
        room = view.text.left() if self._page.right_to_left else view.bounds.right() - view.text.right()
        width = min(room - _WORDS - _EDGE, _WIDEST)
        return width if width >= NARROWEST else 0.0

    def _words_left(self, view: Visible) -> float:
        if self._page.right_to_left:
            return view.text.left() - _WORDS - self._width(view)
        return view.text.right() + _WORDS

    def _extent(self, view: Visible, sign: bool, words: bool) -> tuple[float, float]:
        """Left and right of an entry, whether or not a sign and words belong to it."""
        near = _SIGN - _RADIUS - 3 if sign else _WORDS
        far = _WORDS + self._width(view) if words else _SIGN + _RADIUS + 3
        if self._page.right_to_left:
            return view.text.left() - far, view.text.left() - near
        return view.text.right() + near, view.text.right() + far

    def _paint_sign(self, painter: QPainter, placed: _Placed, view: Visible) -> None:
        """Paint a highlight's figure, or a written sheet where a note's words have no room; a ribbon; or scales."""
        entry = placed.entry
        x = view.text.left() - _SIGN if self._page.right_to_left else view.text.right() + _SIGN
        centre = QPointF(x, placed.box.top() + self._pixels - _RADIUS)
        if entry.loaded:
            paint_figure(painter, Figure.SCALES, centre, _RADIUS + 1, self._look.colour("accent"))
            return
        if entry.colour == BOOKMARK:
            paint_ribbon(painter, QPointF(x, centre.y() + 1), _RIBBON, self._look.colour("accent"))
            return
        ground, edge = self._look.highlight_colour(entry.colour), self._look.colour("soft")
        if not entry.body or placed.lines:
            paint_highlight(painter, highlight_of(entry.colour), centre, _RADIUS, ground, edge)
            return
        painter.setBrush(ground)
        painter.setPen(QPen(edge, 1.1))
        painter.drawRoundedRect(QRectF(centre.x() - 6, centre.y() - 6.5, 12, 13), 1.5, 1.5)
        for y in (-3.0, 0.0, 3.0):
            painter.drawLine(QPointF(centre.x() - 3, centre.y() + y), QPointF(centre.x() + 3, centre.y() + y))

    def _lines_of(self, index: int, width: float) -> list[tuple[str, bool, str]]:
        if not width:
            return []
        key = (index, width)
        if key not in self._lines:
            self._lines[key] = self._broken(self._entries[index], width)
        return self._lines[key]

    def _broken(self, entry: _Entry, width: float) -> list[tuple[str, bool, str]]:
        """An entry's lines, at most four; of a loaded word five, so that two remain for its meaning."""
        regular = self._look.interface_font(self._pixels)
        bold = self._look.interface_font(self._pixels, Look.SEMIBOLD)
        head = [(line, True, "ink") for line in wrapped(entry.head, bold, width, 1) if line]
        loaded = [(line, False, "soft") for line in wrapped(entry.loaded, regular, width, 2) if line]
        most = max(2, _MOST_LINES - len(head) - len(loaded))
        body = [(line, False, "soft" if head else "ink") for line in wrapped(entry.body, regular, width, most) if line]
        return head + body + loaded


def _of_note(note: Note) -> _Entry:
    return _Entry(ThingKind.NOTE, note.id, note.anchor.span, "", note.text, "", note.colour, note_tip(note))


def _of_word(word: Word) -> _Entry:
    loaded = loaded_words(word)
    return _Entry(ThingKind.WORD, word.id, word.anchor.span, word.word, word.meaning, loaded, "", word_tip(word))
