"""The small figures that stand for an actor's mark beside its name."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPolygonF

from desktop.drawing.marks import Shape, outline


def paint_shape(painter: QPainter, shape: Shape, centre: QPointF, radius: float) -> None:
    """Fill a mark's shape with the painter's brush."""
    if shape is Shape.CIRCLE:
        painter.drawEllipse(centre, radius, radius)
    else:
        corners = outline(shape, centre.x(), centre.y(), radius)
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
