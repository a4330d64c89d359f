"""What both layouts of the timeline draw with: words and figures that also stand in mirrored windows."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QTransform

from desktop.drawing.glyphs import Edge, GlyphKind
from desktop.drawing.timeline import Glyph
from desktop.drawing.told import Curve
from desktop.ui.look import Look
from desktop.ui.panes.wrapping import direction


class Canvas:
    """A painter whose x grows from the leading edge: from the right one in mirrored windows."""

    def __init__(self, painter: QPainter, look: Look, width: float, mirrored: bool) -> None:
        """Paint within a width in pixels."""
        self.painter = painter
        self.look = look
        self.width = width
        self.mirrored = mirrored
        self._font: QFont | None = None
        self._direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def say(
        self, x: float, baseline: float, words: str, metrics: QFontMetricsF, part: float = 0.0, whole: str = ""
    ) -> None:
        """Write words from x on (part 0), around it (0.5) or up to it (1); `metrics` are of the painter's font.

        They run as the window does or, where they are a line of a `whole` text, as that does by itself.
        """
        left = self.width - x if self.mirrored else x
        before = 1 - part if self.mirrored else part
        if before:
            left -= metrics.horizontalAdvance(words) * before
        runs = direction(whole) if whole else self._direction
        if runs != self.painter.layoutDirection():
            self.painter.setLayoutDirection(runs)
        self.painter.drawText(QPointF(left, baseline), words)

    def box(self, x: float, y: float, width: float, height: float) -> QRectF:
        """A box in the painter's own coordinates."""
        return QRectF(self.width - x - width if self.mirrored else x, y, width, height)

    @contextmanager
    def shapes(self, x: float = 0.0, y: float = 0.0) -> Iterator[QPainter]:
        """Lines and figures, mirrored where the window is, with their origin at a place."""
        self.painter.save()
        if self.mirrored:
            self.painter.translate(self.width, 0)
            self.painter.scale(-1, 1)
        self.painter.translate(x, y)
        yield self.painter
        self.painter.restore()

    def pen(self, colour: str, width: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> None:
        """Draw lines in a colour of the theme."""
        self.painter.setPen(QPen(self.look.colour(colour), width, style))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def write(self, font: QFont, colour: str) -> None:
        """Write in a face and a colour of the theme, from now on, outside of `shapes`."""
        if font is not self._font:  # setting the same one takes as long as setting another
            self.painter.setFont(font)
            self._font = font
        self.painter.setPen(self.look.colour(colour))


ALONG_X = QTransform(0, 1, 1, 0, 0, 0)
"""Lays the time axis, which figures are drawn on, from downwards to sidewards."""


def path_of(curve: Curve) -> QPainterPath:
    """A curve as Qt draws it."""
    path = QPainterPath(QPointF(*curve.start))
    path.cubicTo(QPointF(*curve.control_1), QPointF(*curve.control_2), QPointF(*curve.end))
    return path


_FEW_CURVES = 60


class Told(NamedTuple):
    """How an event on the rail of the order in the text is set off; `keeps`: it is told in step with time."""

    lit: bool
    read: bool
    keeps: bool

    @property
    def weight(self) -> int:
        """What is painted later stands in front."""
        return 3 if self.lit else 2 if self.read else 0 if self.keeps else 1


def paint_told(canvas: Canvas, told: Told, path: QPainterPath, node: QPointF, count: int) -> None:
    """One of `count` nodes with the line to its place in time; the lines of those out of step are stronger.

    Where there are many, they are a quiet ground, before which the chosen one and those being read stand out.
    """
    strong, quiet = (("faint", 0.8), ("line", 1.0)) if count > _FEW_CURVES else (("soft", 1.3), ("faint", 1.0))
    colour, width = ("accent", 2.0) if told.lit else ("ink", 1.5) if told.read else quiet if told.keeps else strong
    canvas.pen(colour, width)
    canvas.painter.drawPath(path)
    canvas.painter.setPen(Qt.PenStyle.NoPen)
    canvas.painter.setBrush(canvas.look.colour("accent" if told.lit else "ink" if told.read else "soft"))
    radius = 3.6 if told.lit else 2.8
    canvas.painter.drawEllipse(node, radius, radius)


def paint_glyph(
    painter: QPainter, glyph: Glyph, across: float, half: float, colour: QColor, *, lit: bool, read: bool
) -> None:
    """The figure of an event, `half` as wide to each side of `across`; time runs downwards.

    A lit one is ringed; one of the paragraph that is being read is framed, as that paragraph is in density strips.
    """
    body = QRectF(across - half, glyph.body_start, 2 * half, glyph.body_end - glyph.body_start)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if glyph.kind is GlyphKind.DISC and glyph.start_edge is Edge.FIRM:
        painter.drawEllipse(body)
    elif glyph.start_edge is Edge.FIRM and glyph.end_edge is Edge.FIRM:
        radius = half if glyph.kind is GlyphKind.CAPSULE else 2.5
        painter.drawRoundedRect(body, radius, radius)
    else:
        _paint_soft(painter, glyph, across, half, colour)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if lit:
        painter.setPen(QPen(colour, 1.3))
        painter.drawRoundedRect(body.adjusted(-3, -3, 3, 3), half + 3, half + 3)
    elif read:
        painter.setPen(QPen(colour, 1.0))
        painter.drawRect(body.adjusted(-3, -3, 3, 3))


def _paint_soft(painter: QPainter, glyph: Glyph, across: float, half: float, colour: QColor) -> None:
    """A body whose soft edges fade out, and whose open edges fade over their whole reach."""
    from PySide6.QtGui import QLinearGradient  # imported late: 3 ms

    clear = QColor(colour)
    clear.setAlpha(0)
    length = max(glyph.end - glyph.start, 0.1)
    fade = QLinearGradient(QPointF(across, glyph.start), QPointF(across, glyph.end))
    fade.setColorAt(0.0, colour if glyph.start_edge is Edge.FIRM else clear)
    fade.setColorAt(min(1.0, max(0.0, (glyph.body_start - glyph.start) / length)), colour)
    fade.setColorAt(min(1.0, max(0.0, (glyph.body_end - glyph.start) / length)), colour)
    fade.setColorAt(1.0, colour if glyph.end_edge is Edge.FIRM else clear)
    painter.setBrush(fade)
    painter.drawRoundedRect(QRectF(across - half, glyph.start, 2 * half, length), 2.5, 2.5)


def paint_undated(painter: QPainter, glyph: Glyph, across: float, half: float, colour: QColor, *, lit: bool) -> None:
    """The hollow figure of an event without a date."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 2.2 if lit else 1.4))
    painter.drawEllipse(QRectF(across - half + 1, glyph.start + 1, 2 * half - 2, 2 * half - 2))


def paint_fold(painter: QPainter, middle: float, across: float) -> None:
    """Two strokes over an axis that runs downwards, where years are left out."""
    for along in (middle - 2.5, middle + 2.5):
        painter.drawLine(QPointF(across - 6, along + 2.5), QPointF(across + 6, along - 2.5))
