"""Drawn figures of practice: bars that the keyboard walks along, a strip of cards, and what their patterns mean."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.drawing.bars import BarBox, bar_boxes, hatching, labelled
from desktop.ui import accessible
from desktop.ui.look import Look
from desktop.ui.painted import PaintedItem

FULL, HATCHED, EMPTY, PLAIN = range(4)
"""How an area is filled; the pattern tells as much as the colour. FULL is what is right or known, PLAIN a number."""
_COLOURS = {FULL: "right", HATCHED: "accent", EMPTY: "edge", PLAIN: "soft"}
_HATCHING = 5.0
_HEIGHT = 120
"""Pixels of the highest bar."""
_SMALL = 11.5
"""Pixels of the words in a drawing."""
_LABEL_GAP = 10.0
_SAMPLE = 11.0
_EDGE = 4.0


class ShownBar(NamedTuple):
    """A bar: what stands under it, its lower and upper part, what stands above it, and all of it in a sentence."""

    label: str
    parts: tuple[int, int]
    above: str
    tells: str


class BarChart(QWidget):
    """Bars side by side. The arrow keys walk along them; each is an item for screen readers."""

    walked = Signal(str)
    """The sentence of the bar that was come to."""

    def __init__(self, look: Look, name: str, *, lower: int = FULL, parent: QWidget | None = None) -> None:
        """Begin without bars; `name` is what a screen reader calls the drawing, `lower` fills their lower parts."""
        super().__init__(parent)
        self._look, self._lower = look, lower
        self.bars: tuple[ShownBar, ...] = ()
        self.current = self._now = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        accessible.expose(self)
        look.changed.connect(self._on_look)

    def show_bars(self, bars: Sequence[ShownBar], current: int) -> None:
        """Show bars; the one with the index `current` is now, and has the keyboard first."""
        self.bars, self.current, self._now = tuple(bars), current, current
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the highest bar with its words."""
        return QSize(320, round(_HEIGHT + 2 * self._line() + 2 * _EDGE + 6))

    def minimumSizeHint(self) -> QSize:
        """As narrow as need be: words that find no room are left out."""
        return QSize(160, self.sizeHint().height())

    # The keyboard, the mouse, and screen readers

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along the bars."""
        last = len(self.bars) - 1
        towards_end = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        towards_begin = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        steps = {
            towards_end: self.current + 1,
            towards_begin: self.current - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        wanted = steps.get(Qt.Key(event.key()))
        if wanted is None or not self.bars:
            super().keyPressEvent(event)
            return
        self._walk(min(max(wanted, 0), last))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the bar under the mouse."""
        for index, item in enumerate(self.painted_items()):
            if item.box.left() <= event.position().x() <= item.box.right():
                self._walk(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say the bar that the keyboard comes to."""
        super().focusInEvent(event)
        if self.bars:
            self._walk(self.current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame goes with the keyboard."""
        super().focusOutEvent(event)
        self.update()

    def _walk(self, index: int) -> None:
        self.current = index
        self.walked.emit(self.bars[index].tells)
        accessible.focus_moved(self, index)
        self.update()

    def painted_items(self) -> Sequence[PaintedItem]:
        """The bars."""
        top, height = round(self._top() - self._line()), round(_HEIGHT + 2 * self._line())
        return [
            PaintedItem(
                bar.tells, "", QRect(round(self._x(box)), top, round(box.width), height), False, index == self.current
            )
            for index, (bar, box) in enumerate(zip(self.bars, self._boxes(), strict=True))
        ]

    def press_painted(self, index: int) -> None:
        """There is nothing to open: the bar becomes the current one."""
        self._walk(index)

    # Drawing

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars on their line, their words, and the frame around the one that has the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top, boxes = self._top(), self._boxes()
        for box in boxes:
            for part, style in ((box.lower, self._lower), (box.upper, HATCHED)):
                x = self.width() - part[0] - part[2] - _EDGE if self.isRightToLeft() else part[0] + _EDGE
                fill(painter, self._look, QRectF(x, part[1] + top, part[2], part[3]), style)
        painter.setPen(QPen(self._look.colour("edge"), 1))
        painter.drawLine(QPointF(0, top + _HEIGHT + 0.5), QPointF(self.width(), top + _HEIGHT + 0.5))
        self._paint_words(painter, boxes, top)
        if self.hasFocus() and boxes:
            box = boxes[self.current]
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("focus"), 2))
            painter.drawRoundedRect(
                QRectF(self._x(box) + 1, top - self._line(), box.width - 2, _HEIGHT + self._line() + 3), 4, 4
            )

    def _paint_words(self, painter: QPainter, boxes: Sequence[BarBox], top: float) -> None:
        painter.setFont(self._look.interface_font(_SMALL))
        metrics = QFontMetricsF(self._look.interface_font(_SMALL))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
        rows = (
            ([bar.above for bar in self.bars], "ink", [top + box.upper[1] - self._line() for box in boxes]),
            ([bar.label for bar in self.bars], "soft", [top + _HEIGHT + 4 for _ in boxes]),
        )
        for words, colour, tops in rows:
            widest = max((metrics.horizontalAdvance(text) for text in words), default=0.0)
            painter.setPen(self._look.colour(colour))
            for index in labelled(len(boxes), boxes[0].width if boxes else 1.0, widest + _LABEL_GAP, self._now):
                middle = self._x(boxes[index]) + boxes[index].width / 2
                half = metrics.horizontalAdvance(words[index]) / 2
                middle = min(max(middle, half + 1), self.width() - half - 1)
                painter.drawText(QRectF(middle - half, tops[index], 2 * half, self._line()), flags, words[index])

    def _boxes(self) -> tuple[BarBox, ...]:
        return bar_boxes([bar.parts for bar in self.bars], self.width() - 2 * _EDGE, _HEIGHT)

    def _x(self, box: BarBox) -> float:
        return self.width() - box.x - box.width - _EDGE if self.isRightToLeft() else box.x + _EDGE

    def _top(self) -> float:
        return self._line() + _EDGE

    def _line(self) -> float:
        return QFontMetricsF(self._look.interface_font(_SMALL)).height() + 2

    def _on_look(self) -> None:
        self.updateGeometry()
        self.update()


class CardStrip(QWidget):
    """A strip in three parts, as long as there are cards of each kind. What it shows stands under it in words."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._look = look
        self.parts: tuple[int, ...] = ()
        self.setFixedHeight(16)
        look.changed.connect(self.update)

    def show_parts(self, parts: tuple[int, ...]) -> None:
        """Show numbers of cards: full, hatched, empty."""
        self.parts = parts
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the parts side by side."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, at = sum(self.parts) or 1, 0.5
        for style, part in enumerate(self.parts):
            width = (self.width() - 1) * part / whole
            left = self.width() - at - width if self.isRightToLeft() else at
            fill(painter, self._look, QRectF(left, 2.5, width, self.height() - 5), style)
            at += width


class Legend(QWidget):
    """What patterns mean: a sample of each before its words."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._look = look
        self.entries: tuple[tuple[int, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_entries(self, entries: Sequence[tuple[int, str]]) -> None:
        """Explain patterns."""
        self.entries = tuple(entries)
        self.setAccessibleName("; ".join(words for _, words in entries))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Entries that find no room go to another line."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        places = self._places(width)
        return round((places[-1][1] if places else 0.0) + self._line())

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, round(self._line()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the samples and their words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.interface_font(12))
        metrics = QFontMetricsF(self._look.interface_font(12))
        for (x, y), (style, words) in zip(self._places(self.width()), self.entries, strict=True):
            width = metrics.horizontalAdvance(words) + 1
            mirrored = self.isRightToLeft()
            left = self.width() - x - _SAMPLE - 0.5 if mirrored else x + 0.5
            fill(painter, self._look, QRectF(left, y + (self._line() - _SAMPLE) / 2, _SAMPLE, _SAMPLE), style)
            painter.setPen(self._look.colour("soft"))
            begin = self.width() - x - _SAMPLE - 6 - width if mirrored else x + _SAMPLE + 6
            painter.drawText(QRectF(begin, y, width, self._line()), Qt.AlignmentFlag.AlignVCenter, words)

    def _places(self, width: int) -> list[tuple[float, float]]:
        metrics = QFontMetricsF(self._look.interface_font(12))
        places: list[tuple[float, float]] = []
        x = y = 0.0
        for _, words in self.entries:
            needed = _SAMPLE + 6 + metrics.horizontalAdvance(words)
            if x and x + needed > width:
                x, y = 0.0, y + self._line()
            places.append((x, y))
            x += needed + 18
        return places

    def _line(self) -> float:
        return QFontMetricsF(self._look.interface_font(12)).height() + 4


def fill(painter: QPainter, look: Look, box: QRectF, style: int) -> None:
    """Fill a box in one of the patterns; one without height or width is not seen."""
    if box.width() <= 0 or box.height() <= 0:
        return
    painter.save()
    colour = look.colour(_COLOURS[style])
    if style in (FULL, PLAIN):
        painter.fillRect(box, colour)
    else:
        painter.setPen(QPen(colour, 1))
        if style == HATCHED:
            for begin, end in hatching((box.x(), box.y(), box.width(), box.height()), _HATCHING):
                painter.drawLine(QPointF(*begin), QPointF(*end))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
    painter.restore()
