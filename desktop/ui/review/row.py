"""One row of the review: what is suggested, how sure the program is and why, and what was decided."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from db.model.suggestion import ActorSuggestion, EventSuggestion, StatementSuggestion, SuggestionKind, SuggestionState
from desktop.drawing.marks import Shape, style_of
from desktop.drawing.statement_marks import Figure, mark_of
from desktop.ui.look import Look
from desktop.ui.models.rows import Row
from desktop.ui.models.suggestions import Certainty, Folded, Shown, certainty
from desktop.ui.models.words import paragraph_sign
from desktop.ui.panes.row_list import ABOVE, Block, Measured, RowDelegate, RowList
from desktop.ui.panes.shapes import paint_shape
from desktop.ui.panes.signs import paint_figure
from desktop.ui.review.deck import Deck

LEADING = 40.0
"""Pixels from the leading edge of a row to its words."""
SIGN = 22.0
"""Pixels from the leading edge to the middle of the sign."""
BAR_WIDTH = 23.0
_BAR_GAP = 8.0
_RADIUS = 4.8
_ICONS = {SuggestionState.ACCEPTED: "check", SuggestionState.REJECTED: "x", SuggestionState.SKIPPED: "arrow-down"}
_ICON = 16
_BELOW_SIGN = 21.0
"""Pixels from the sign of the kind to that of the decision, where the editor has the words."""


class SuggestionRow(RowDelegate):
    """Paints a suggestion; the row of the current one is as high as its editor, which stands on it."""

    def __init__(self, look: Look, view: RowList, deck: Deck) -> None:
        """Paint the rows of `view`, which are those of `deck`."""
        super().__init__(look, view)
        self._deck = deck
        self.leading = LEADING
        self.expanded: int | None = None
        """The id of the row that the editor stands on."""
        self.expanded_height = 0
        self.target: int | None = None
        """The id of the row that another one is dragged onto."""
        self._kept: dict[int, tuple[tuple[object, ...], Measured]] = {}
        """By id: what a row said and how wide it was, and where its words stood. A key changes one row of many."""
        self._faces = 0
        look.changed.connect(self._on_look)

    def _on_look(self) -> None:
        self._faces += 1

    def measure(self, row: Row) -> Measured:
        """The row under the editor has no words of its own."""
        return Measured([], self.expanded_height) if row.id == self.expanded else super().measure(row)

    def _measure(self, row: Row, width: int, mirrored: bool) -> Measured:
        if isinstance(row.value, Folded):
            return super()._measure(row, width, mirrored)
        shown = shown_of(row)
        said = (*shown[1:], shown.suggestion.state, width, mirrored, self._faces)
        kept = self._kept.get(row.id)
        if kept is None or kept[0] != said:
            self._kept[row.id] = kept = (said, super()._measure(row, width, mirrored))
        return kept[1]

    def blocks(self, row: Row) -> Sequence[Block]:
        """Headline, facts and, as long as it is to be decided on, the reason. A fold has a line alone."""
        if isinstance(row.value, Folded):
            return (Block("title", row.value.words, self._look.interface_font(13, Look.SEMIBOLD), "soft", 2),)
        shown, open_ = shown_of(row), is_open(row)
        title = self._look.interface_font(13, Look.SEMIBOLD if open_ else Look.REGULAR)
        indent = BAR_WIDTH + _BAR_GAP
        return (
            Block("title", shown.headline, title, "ink" if open_ else "soft", 2 if open_ else 1),
            Block("facts", shown.facts, self._look.interface_font(12), "soft", 1, above=1),
            Block(
                "reason", shown.reason if open_ else "", self._look.interface_font(11.5), "faint", 1, 3, indent=indent
            ),
        )

    def place(self, row: Row) -> str:
        """Its paragraph."""
        lesson = self._deck.lesson
        if lesson is None or isinstance(row.value, Folded):
            return ""
        return paragraph_sign(lesson, shown_of(row).suggestion.proposal.span.start)

    def place_beside(self, row: Row) -> str:
        """The paragraph stands on the line of the headline."""
        return "title"

    def paint_signs(self, painter: QPainter, row: Row, box: QRectF, measured: Measured) -> None:
        """Draw what kind of thing it is, how sure the program is, and what was decided."""
        mirrored, first = self._view.isRightToLeft(), measured.block("title")
        if isinstance(row.value, Folded) and first is not None:
            self._paint_fold(painter, row.value, first.boxes[0].center().y())
            return
        suggestion = shown_of(row).suggestion
        y = ABOVE + 17.0 if first is None else first.boxes[0].center().y()
        colour = self._look.colour("soft" if is_open(row) else "faint")
        paint_kind(painter, self._look, suggestion.kind, QPointF(self._from_leading(SIGN), y), colour, shown_of(row))
        reason = measured.block("reason")
        if reason is not None:
            line = reason.boxes[0]
            x = line.right() + _BAR_GAP if mirrored else line.left() - _BAR_GAP - BAR_WIDTH
            paint_certainty(
                painter, self._look, suggestion.proposal.confidence, QPointF(x, line.center().y()), mirrored
            )
        self._paint_decision(painter, row, measured, y)
        if row.id == self.target:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("accent"), 1.6, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(box.adjusted(7.5, 2.5, -7.5, -2.5), 6, 6)

    def _paint_fold(self, painter: QPainter, folded: Folded, y: float) -> None:
        """Draw the arrow, and a hairline above: what follows is apart from the rest."""
        closed = "chevron-left" if self._view.isRightToLeft() else "chevron-right"
        corner = QPointF(self._from_leading(SIGN) - _ICON / 2, y - _ICON / 2)
        icon = self._look.icon("chevron-down" if folded.open else closed, "soft")
        painter.drawPixmap(corner, icon.pixmap(_ICON, _ICON))
        painter.setPen(QPen(self._look.colour("line"), 1))
        painter.drawLine(QPointF(0, 0.5), QPointF(self.width, 0.5))

    def _paint_decision(self, painter: QPainter, row: Row, measured: Measured, above: float) -> None:
        """Draw the sign of the decision below that of the kind, and the mark "learn this" after the headline."""
        suggestion = shown_of(row).suggestion
        first, facts = measured.block("title"), measured.block("facts")
        icon = _ICONS.get(suggestion.state)
        if icon is not None:
            y = above + _BELOW_SIGN if facts is None else facts.boxes[0].center().y()
            colour = "accent" if suggestion.state is SuggestionState.ACCEPTED else "faint"
            corner = QPointF(self._from_leading(SIGN) - _ICON / 2, y - _ICON / 2)
            painter.drawPixmap(corner, self._look.icon(icon, colour).pixmap(_ICON, _ICON))
        proposal = suggestion.proposal
        if isinstance(proposal, ActorSuggestion | EventSuggestion) and proposal.key and first is not None:
            last = first.boxes[-1]
            x = last.left() - 11 if self._view.isRightToLeft() else last.right() + 11
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("accent"))
            paint_shape(painter, Shape.DIAMOND, QPointF(x, last.center().y()), 2.9)

    def _from_leading(self, pixels: float) -> float:
        return self.width - pixels if self._view.isRightToLeft() else pixels


def shown_of(row: Row) -> Shown:
    """The suggestion of a row that is no fold."""
    assert isinstance(row.value, Shown)
    return row.value


def is_open(row: Row) -> bool:
    """Whether a row is to be decided on, and not put off."""
    return shown_of(row).suggestion.state is SuggestionState.OPEN


def paint_kind(
    painter: QPainter,
    look: Look,
    kind: SuggestionKind,
    centre: QPointF,
    colour: QColor,
    shown: Shown | None = None,
) -> None:
    """Draw the sign of a kind of suggestion; of an actor or statement that is `shown`, the sign of its own kind."""
    proposal = None if shown is None else shown.suggestion.proposal
    if kind is SuggestionKind.ACTOR:
        style = style_of(proposal.kind) if isinstance(proposal, ActorSuggestion) else None
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour if style is None else look.mark_colour(style.index))
        paint_shape(painter, Shape.CIRCLE if style is None else style.shape, centre, _RADIUS)
    elif kind is SuggestionKind.STATEMENT:
        figure = mark_of(proposal.kind).figure if isinstance(proposal, StatementSuggestion) else Figure.SPEECH
        paint_figure(painter, figure, centre, _RADIUS + 0.8, colour)
    elif kind is SuggestionKind.EVENT:
        _paint_event(painter, look, centre, colour)
    else:
        _paint_relation(painter, centre, colour)


def _paint_event(painter: QPainter, look: Look, centre: QPointF, colour: QColor) -> None:
    """A day on the line of time."""
    painter.setPen(QPen(colour, 1.3))
    painter.drawLine(centre - QPointF(0, 8), centre + QPointF(0, 8))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(centre, 4.0, 4.0)


def _paint_relation(painter: QPainter, centre: QPointF, colour: QColor) -> None:
    """An arrow from one to the other."""
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = -1.0 if mirrored else 1.0
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawEllipse(centre - QPointF(5 * side, 0), 2.6, 2.6)
    tip = centre + QPointF(7 * side, 0)
    painter.drawLine(centre - QPointF(2 * side, 0), tip)
    painter.drawPolyline(QPolygonF([tip - QPointF(3.4 * side, 3.2), tip, tip - QPointF(3.4 * side, -3.2)]))


def paint_certainty(
    painter: QPainter, look: Look, confidence: float, left: QPointF, mirrored: bool, colour: QColor | None = None
) -> None:
    """Draw three short bars, as many of them filled as the program is sure; `left` is the middle of the left edge."""
    ink = look.colour("soft") if colour is None else colour
    filled = {Certainty.LOW: 1, Certainty.FAIR: 2, Certainty.HIGH: 3}[certainty(confidence)]
    width, gap = 6.0, 2.5
    painter.setPen(Qt.PenStyle.NoPen)
    for place in range(3):
        step = 2 - place if mirrored else place
        painter.setBrush(ink if place < filled else look.colour("line"))
        painter.drawRoundedRect(QRectF(left.x() + step * (width + gap), left.y() - 2, width, 4), 1.5, 1.5)
