"""The drawn signs of panes and dialogs, from the geometry that the reader and the sheets use too."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from desktop.drawing.highlights import Highlight, ribbon
from desktop.drawing.marks import STYLES, Strokes, strokes
from desktop.drawing.statement_marks import Figure, figure_strokes
from desktop.ui.look import Look
from desktop.ui.panes.shapes import paint_shape


def paint_strokes(painter: QPainter, drawn: Strokes, colour: QColor, cap: Qt.PenCapStyle) -> None:
    """Draw lines of one thickness."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, drawn.thickness, Qt.PenStyle.SolidLine, cap, Qt.PenJoinStyle.RoundJoin))
    for points in drawn.polylines:
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))


def paint_figure(painter: QPainter, figure: Figure, centre: QPointF, radius: float, colour: QColor) -> None:
    """Draw the sign of a kind of statement; it is mirrored where the painter's text runs from right to left."""
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    drawn = figure_strokes(figure, centre.x(), centre.y(), radius, mirrored=mirrored)
    paint_strokes(painter, drawn, colour, Qt.PenCapStyle.RoundCap)


def paint_highlight(
    painter: QPainter, highlight: Highlight, centre: QPointF, radius: float, ground: QColor, edge: QColor
) -> None:
    """Draw the sign of a highlight colour: its shape, filled with the colour and with an edge that is always seen."""
    painter.setBrush(ground)
    painter.setPen(QPen(edge, 1.1, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin))
    paint_shape(painter, highlight.shape, centre, radius)


def paint_ribbon(painter: QPainter, centre: QPointF, height: float, colour: QColor) -> None:
    """Draw the sign of a bookmark."""
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in ribbon(centre.x(), centre.y(), height)]))


def icon_of(paint: Callable[[QPainter, QPointF], None], width: int = 18, height: int = 18) -> QIcon:
    """An icon of a size in pixels, with what is painted around its middle; sharp on screens of up to three times it."""
    icon = QIcon()
    for ratio in (1, 2, 3):
        pixmap = QPixmap(width * ratio, height * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter, QPointF(width / 2, height / 2))
        painter.end()
        icon.addPixmap(pixmap)
        icon.addPixmap(pixmap, QIcon.Mode.Selected)  # Qt would blend it with the ground of a selected row
    return icon


def highlight_icon(highlight: Highlight, look: Look) -> QIcon:
    """The sign of a highlight colour as an icon."""
    ground, edge = look.highlight_colour(highlight.key), look.colour("ink")
    return icon_of(lambda painter, centre: paint_highlight(painter, highlight, centre, 6.0, ground, edge))


def ribbon_icon(look: Look) -> QIcon:
    """The sign of a bookmark as an icon."""
    return icon_of(lambda painter, centre: paint_ribbon(painter, centre, 14.0, look.colour("accent")))


def style_icon(style: int, look: Look) -> QIcon:
    """The mark of a side as an icon, 46 pixels wide: its figure, and a piece of its line."""

    def paint(painter: QPainter, centre: QPointF) -> None:
        mark, colour = STYLES[style], look.mark_colour(style)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        paint_shape(painter, mark.shape, QPointF(centre.x() - 14, centre.y()), 5.0)
        drawn = strokes(mark.line, centre.x() - 3, centre.x() + 22, centre.y() - 1, 1.5)
        paint_strokes(painter, drawn, colour, Qt.PenCapStyle.FlatCap)

    return icon_of(paint, 46, 22)
