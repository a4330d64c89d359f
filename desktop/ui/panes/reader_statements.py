"""Who says this? A bracket beside each statement, in a line of its kind, with its speaker in the gutter."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF, QTextBlock

from db.model.statement import Statement
from desktop.drawing.marks import strokes
from desktop.drawing.packing import rows
from desktop.drawing.statement_marks import mark_of
from desktop.ui.look import Look
from desktop.ui.panes.page import Page
from desktop.ui.panes.reader_marks import ground_of
from desktop.ui.panes.reader_things import Places, Thing, ThingKind, blocks_from_above, place_of
from desktop.ui.panes.reader_view import Visible
from desktop.ui.panes.signs import paint_figure
from desktop.ui.panes.wrapping import wrapped
from desktop.ui.words import tr
from desktop.wording.lessons import STATEMENT_KINDS, speaker_name

_LINE = 70
"""Code points of a line, or a few more: statements that share one get brackets beside each other."""
_GAP, _STEP, _COLUMNS = 9.0, 5.0, 2
"""Pixels from the text to the first bracket and from there to the next, and how many of them there may be."""
_TICK = 4.0
_PIXELS = 11.0
_LEADING = 13.5
_LABEL_GAP = 8.0
_NUMBER_HEIGHT = 12.0
_FIGURE = 4.2
"""Half the height of the sign of a kind."""


class _Label(NamedTuple):
    statement: Statement
    box: QRectF
    lines: list[str]
    """The speaker's name, and as the last one the kind."""


class Statements:
    """The statements of one page."""

    def __init__(self, page: Page, look: Look) -> None:
        """Find each statement's column of brackets."""
        self._page = page
        self._look = look
        self._statements = page.lesson.statements
        spans = [statement.anchor.span for statement in self._statements]
        self._places = Places(spans)
        self._columns = rows([span.start for span in spans], [span.end + _LINE for span in spans])
        self._lines: dict[int, list[str]] = {}

    def paint(self, painter: QPainter, view: Visible, chosen: int | None) -> None:
        """Paint brackets and speakers of what is visible; the chosen statement's in the accent's colour."""
        for index, bracket in self._brackets(view):
            statement = self._statements[index]
            self._paint_bracket(painter, statement, bracket, chosen == statement.id)
        for label in self._labels(view):
            bold = label.statement.id == chosen
            y = label.box.top() + _PIXELS
            for line in label.lines:
                is_kind = line is label.lines[-1]
                painter.setFont(self._look.interface_font(_PIXELS, Look.SEMIBOLD if not is_kind else Look.REGULAR))
                painter.setPen(self._look.colour("accent" if bold else "faint" if is_kind else "soft"))
                width = painter.fontMetrics().horizontalAdvance(line)
                x = label.box.left() if self._page.right_to_left else label.box.right() - width
                painter.drawText(QPointF(x, y), line)
                if is_kind:
                    self._paint_figure(painter, label.statement, x, x + width, y)
                y += _LEADING

    def _paint_figure(
        self, painter: QPainter, statement: Statement, left: float, right: float, baseline: float
    ) -> None:
        """Paint the sign of a statement's kind before the word for it."""
        away = _FIGURE + 4
        x = right + away if self._page.right_to_left else left - away
        colour = painter.pen().color()
        paint_figure(painter, mark_of(statement.kind).figure, QPointF(x, baseline - _FIGURE), _FIGURE, colour)

    def at(self, view: Visible, point: QPointF) -> Thing | None:
        """The statement whose bracket or label is at a point."""
        for label in self._labels(view):
            if label.box.contains(point):
                return self._thing(label.statement, label.box)
        for index, bracket in self._brackets(view):
            if bracket.adjusted(-3, 0, 3, 0).contains(point):
                return self._thing(self._statements[index], bracket)
        return None

    def _thing(self, statement: Statement, box: QRectF) -> Thing:
        language = self._look.language
        name = tr(
            "{speaker}: {kind}",
            speaker=speaker_name(self._page.lesson, statement, language),
            kind=language.say(STATEMENT_KINDS[statement.kind]),
        )
        return Thing(ThingKind.STATEMENT, statement.id, (name, statement.text), box)

    def _brackets(self, view: Visible) -> list[tuple[int, QRectF]]:
        """Each visible statement's index with its bracket, a block at a time."""
        found: list[tuple[int, QRectF]] = []
        size = self._look.settings.text_size
        for block, corner in view.blocks:
            whole = self._page.paragraph_span(block)
            for index in self._places.touching(whole) if whole is not None else []:
                boxes = self._page.boxes(block, self._statements[index].anchor.span, corner)
                grounds = [ground_of(box, baseline, size) for box, baseline in boxes]
                if not grounds:
                    continue
                away = _GAP + _STEP * min(self._columns[index], _COLUMNS - 1)
                x = view.text.right() + away if self._page.right_to_left else view.text.left() - away
                top, bottom = grounds[0].top(), grounds[-1].bottom()
                found.append((index, QRectF(x - _TICK / 2, top, _TICK, bottom - top)))
        return found

    def _paint_bracket(self, painter: QPainter, statement: Statement, bracket: QRectF, chosen: bool) -> None:
        unit = 1.7 if chosen else 1.2
        drawn = strokes(mark_of(statement.kind).line, bracket.top(), bracket.bottom(), 0, unit)
        colour = self._look.colour("accent" if chosen else "soft")
        pen = QPen(colour, drawn.thickness)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        away = 1 if self._page.right_to_left else -1  # a second line lies away from the text
        x = bracket.center().x()
        for line in drawn.polylines:
            painter.drawPolyline(QPolygonF([QPointF(x + away * depth, along) for along, depth in line]))
        painter.setPen(QPen(colour, unit))
        for y in (bracket.top(), bracket.bottom()):
            painter.drawLine(QPointF(x, y), QPointF(x - away * _TICK, y))

    def _labels(self, view: Visible) -> list[_Label]:
        """The visible labels, each beside its first line or as far below as what stands there asks for."""
        found: list[_Label] = []
        free = float("-inf")
        away = _GAP + _STEP * (_COLUMNS - 1) + _LABEL_GAP
        width = self._page.gutter - away - 4
        left = view.text.right() + away if self._page.right_to_left else view.text.left() - away - width
        blocks = list(blocks_from_above(view))
        numbers = [y for block, corner in blocks if (y := self._number_top(block, corner)) is not None]
        for block, corner in blocks:
            whole = self._page.paragraph_span(block)
            for index in self._places.starting_in(whole) if whole is not None else []:
                statement = self._statements[index]
                place = place_of(self._page, block, statement.anchor.span, corner)
                if place is None:
                    continue
                lines = self._label_lines(statement, width)
                box = QRectF(left, max(free, place[1] - _PIXELS), width, _LEADING * len(lines))
                for number in numbers:
                    if box.top() < number + _NUMBER_HEIGHT and box.bottom() > number:
                        box.moveTop(number + _NUMBER_HEIGHT + 2)
                free = box.bottom() + 4
                found.append(_Label(statement, box, lines))
        return [label for label in found if label.box.intersects(view.bounds)]

    def _number_top(self, block: QTextBlock, corner: QPointF) -> float | None:
        """Where the number beside a block begins."""
        if self._page.number(block) is None or not block.layout().lineCount():
            return None
        line = block.layout().lineAt(0)
        return corner.y() + line.y() + line.ascent() - _NUMBER_HEIGHT + 2

    def _label_lines(self, statement: Statement, width: float) -> list[str]:
        if statement.id not in self._lines:
            font = self._look.interface_font(_PIXELS, Look.SEMIBOLD)
            name = speaker_name(self._page.lesson, statement, self._look.language)
            kind = self._look.language.say(STATEMENT_KINDS[statement.kind])
            kind = QFontMetricsF(self._look.interface_font(_PIXELS)).elidedText(
                kind, Qt.TextElideMode.ElideRight, width - 2 * _FIGURE - 4
            )
            self._lines[statement.id] = [*wrapped(name, font, width, 2), kind]
        return self._lines[statement.id]
