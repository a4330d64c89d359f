"""Tiles of the reading options: each shows what it stands for."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton

from desktop.drawing.theme import Theme, theme_from
from desktop.settings import read_toml, resource
from desktop.ui.look import READING_FAMILIES, Look

_PAGE = QSize(84, 52)
_EDGE = 2.0
_FOCUSED_EDGE = 5.0
"""Pixels around the little page while there is the ring of the keyboard, and the gap before it."""
_GAP = 6
"""Pixels between the little page and its name."""
_WRAPPED = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
_ROUND = 6.0
_SAMPLE = "Ag"


class Tile(QRadioButton):
    """One of several ways to have it, drawn as a little page with its name below."""

    def __init__(self, value: str, name: str, tip: str, look: Look) -> None:
        """`value` is what Settings calls it."""
        super().__init__(name)
        self.value = value
        self._look = look
        self.setToolTip(tip)
        self.setAccessibleDescription(tip)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A page, and room for the name, which may take two lines."""
        font = QFontMetrics(self._look.interface_font(12, Look.SEMIBOLD))
        name = font.boundingRect(QRect(0, 0, _PAGE.width(), 100), _WRAPPED, self.text())
        return QSize(max(_PAGE.width(), name.width() + 2), _PAGE.height() + _GAP + name.height() + 2)

    def minimumSizeHint(self) -> QSize:
        """All of it: a name that is cut says nothing."""
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        """The whole tile can be clicked."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page, its edge, the name, and a tick if this is the one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = _FOCUSED_EDGE if self.hasFocus() else _EDGE
        page = QRectF(edge, edge, self.width() - 2 * edge, _PAGE.height() - 2 * edge)
        shape = QPainterPath()
        shape.addRoundedRect(page, _ROUND, _ROUND)
        painter.setClipPath(shape)
        self.paint_page(painter, page)
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        colour, width = ("accent", 1.8) if self.isChecked() else ("edge", 1.0)
        painter.setPen(QPen(self._look.colour(colour), width))
        painter.drawRoundedRect(page, _ROUND, _ROUND)
        if self.hasFocus():
            self._paint_ring(painter, page)
        if self.isChecked():
            self._paint_tick(painter, page)
        painter.setFont(self._look.interface_font(12, Look.SEMIBOLD if self.isChecked() else Look.REGULAR))
        painter.setPen(self._look.colour("ink"))
        below = QRect(0, _PAGE.height() + _GAP, self.width(), self.height() - _PAGE.height() - _GAP)
        painter.drawText(below, _WRAPPED, self.text())
        painter.end()

    def paint_page(self, painter: QPainter, page: QRectF) -> None:
        """Draw what the tile stands for; the clip is the page."""
        raise NotImplementedError

    def _paint_ring(self, painter: QPainter, page: QRectF) -> None:
        """Draw the ring of the keyboard with a gap, so that it is seen beside the edge of the one that is chosen."""
        painter.setPen(QPen(self._look.colour("focus"), 2))
        gap = _FOCUSED_EDGE - 1
        painter.drawRoundedRect(page.adjusted(-gap, -gap, gap, gap), _ROUND + gap, _ROUND + gap)

    def _paint_tick(self, painter: QPainter, page: QRectF) -> None:
        x = page.left() + 11 if self.isRightToLeft() else page.right() - 11
        centre = QPointF(x, page.top() + 11)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("accent"))
        painter.drawEllipse(centre, 7, 7)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(self._look.colour("on_accent"), 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPolyline([centre + QPointF(-3, 0.2), centre + QPointF(-0.8, 2.4), centre + QPointF(3.2, -2.4)])


class ThemeTile(Tile):
    """Paper, ink and accent of a theme; following the system is half light, half dark."""

    def __init__(self, value: str, name: str, tip: str, look: Look) -> None:
        """Read the theme of that name."""
        super().__init__(value, name, tip, look)
        names = ("light", "dark") if value == "system" else (value,)
        self._themes = [theme_from(read_toml(resource(f"themes/{one}.toml"))) for one in names]

    def paint_page(self, painter: QPainter, page: QRectF) -> None:
        """Draw letters and a line of text in the theme."""
        self._paint_theme(painter, page, self._themes[0])
        if len(self._themes) > 1:
            half = QRectF(page)
            half.setLeft(page.center().x())
            painter.setClipRect(half, Qt.ClipOperation.IntersectClip)
            self._paint_theme(painter, page, self._themes[1])

    def _paint_theme(self, painter: QPainter, page: QRectF, theme: Theme) -> None:
        painter.fillRect(page, QColor(theme.paper))
        _write(painter, page, self._look.reading_font(20 / self._look.settings.text_size), QColor(theme.ink))
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.drawLine(
            QPointF(page.center().x() - 14, page.bottom() - 9), QPointF(page.center().x() + 14, page.bottom() - 9)
        )


class FaceTile(Tile):
    """Two letters in a reading face."""

    def paint_page(self, painter: QPainter, page: QRectF) -> None:
        """Draw the letters in the colours of now."""
        painter.fillRect(page, self._look.colour("paper"))
        font = self._look.reading_font(24 / self._look.settings.text_size)
        font.setFamilies([READING_FAMILIES[self.value]])
        _write(painter, page, font, self._look.colour("ink"), lifted=0)


class MarksTile(Tile):
    """A name as it is marked in the text."""

    def paint_page(self, painter: QPainter, page: QRectF) -> None:
        """Draw the letters with a line, on a ground, or half and half."""
        painter.fillRect(page, self._look.colour("paper"))
        middle = page.center()
        ground = QRectF(middle.x() - 20, middle.y() - 13, 40, 26)
        if self.value == "auto":
            ground.setLeft(middle.x())
        if self.value != "lines":
            painter.fillRect(ground, self._look.colour("actor"))
        _write(
            painter,
            page,
            self._look.reading_font(20 / self._look.settings.text_size),
            self._look.colour("ink"),
            lifted=1,
        )
        if self.value != "grounds":
            end = middle.x() if self.value == "auto" else middle.x() + 15
            painter.setPen(QPen(self._look.mark_colour(0), 2))
            painter.drawLine(QPointF(middle.x() - 15, middle.y() + 12), QPointF(end, middle.y() + 12))


def _write(painter: QPainter, page: QRectF, font: QFont, colour: QColor, lifted: float = 4) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(page.adjusted(0, -lifted, 0, -lifted), Qt.AlignmentFlag.AlignCenter, _SAMPLE)
