"""Chips: quiet switches in a row that wraps. None of them pressed means that everything is shown."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QMargins, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QLayout, QLayoutItem, QSizePolicy, QWidget

from desktop.ui.look import Look

PaintSign = Callable[[QPainter, QPointF, QColor], None]
"""Paints a sign of about 12 pixels around a point; the colour is that of the words beside it."""

_SIGN = 14.0
_SIDE = 9.0
_GAP = 6.0


class ChipWords(NamedTuple):
    """What a chip says: its name, how many rows it stands for, and what it means."""

    key: str
    name: str
    number: int
    spoken: str
    """Name and number for a screen reader."""
    tip: str = ""


class Flow(QLayout):
    """Widgets one after the other, on as many lines as they need; from the right where the window is mirrored."""

    def __init__(self, parent: QWidget, gap: int, line_gap: int | None = None) -> None:
        """Begin empty; `gap` pixels stand between widgets, and `line_gap`, or as many, between lines."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._line_gap = gap if line_gap is None else line_gap

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """The number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]  # the stubs forget None
        """An item, or None where there is none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Neither way."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        return self._lay(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, box: QRect) -> None:
        """Put the widgets into their places."""
        super().setGeometry(box)
        self._lay(box, move=True)

    def sizeHint(self) -> QSize:
        """The size of the widest item, with the margins."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Room for the widest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins: QMargins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _lay(self, box: QRect, *, move: bool) -> int:
        """Lay the items into a box as wide as given; the height that they take."""
        margins = self.contentsMargins()
        inner = box.marginsRemoved(margins)
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
        y = 0
        for line in self._lines(inner.width()):
            height = max(item.sizeHint().height() for item in line)
            x = 0
            for item in line if move else ():
                size = item.sizeHint()
                left = inner.right() + 1 - x - size.width() if mirrored else inner.left() + x
                top = inner.top() + y + (height - size.height()) // 2
                item.setGeometry(QRect(left, top, size.width(), size.height()))
                x += size.width() + self._gap
            y += height + self._line_gap
        return max(0, y - self._line_gap) + margins.top() + margins.bottom()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """Break the items that are shown into lines of a width."""
        lines: list[list[QLayoutItem]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():  # its widget is hidden
                continue
            needed = item.sizeHint().width()
            if not lines or x + needed > width:
                lines.append([])
                x = 0
            lines[-1].append(item)
            x += needed + self._gap
        return lines


class Chip(QCheckBox):
    """One switch: a sign, a name, a count. Pressed it is dark on light, whatever the colours of the theme."""

    def __init__(self, words: ChipWords, sign: PaintSign | None, look: Look, parent: QWidget) -> None:
        """Begin released; one without a sign leaves no room for it."""
        super().__init__(parent)
        self._look = look
        self._sign = sign
        self._before = _SIDE if sign is None else _SIDE + _SIGN + _GAP
        self.key = words.key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_words(words)

    def show_words(self, words: ChipWords) -> None:
        """Say another name or count."""
        self.words = words
        self.setText(words.name)
        self.setAccessibleName(words.spoken)
        self.setToolTip(words.tip)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for sign, name and count."""
        name, count = self._widths()
        return QSize(round(self._before + name + _GAP + count + _SIDE), self.fontMetrics().height() + 9)

    def minimumSizeHint(self) -> QSize:
        """As large as it is."""
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        """All of it can be pressed."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip; the ring of the keyboard stands around it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        pressed = self.isChecked()
        ink = self._look.colour("paper" if pressed else "ink")
        painter.setBrush(self._look.colour("ink" if pressed else "raised"))
        painter.setPen(QPen(self._look.colour("ink" if pressed or self.underMouse() else "edge"), 1))
        gap = 2.5 if pressed and self.hasFocus() else 0.0  # between ring and filling, as the style sheet has it
        filled = box.adjusted(gap, gap, -gap, -gap)
        painter.drawRoundedRect(filled, filled.height() / 2, filled.height() / 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("focus"), 2))
            ring = box.adjusted(-0.5, -0.5, 0.5, 0.5)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        self._paint_words(painter, ink)
        painter.end()

    def _paint_words(self, painter: QPainter, ink: QColor) -> None:
        mirrored = self.isRightToLeft()
        name, count = self._widths()
        if self._sign is not None:
            x = _SIDE + _SIGN / 2
            self._sign(painter, QPointF(self.width() - x if mirrored else x, self.height() / 2), ink)
        x = self._before
        for words, width, colour in (
            (self.text(), name, ink),
            (str(self.words.number), count, ink if self.isChecked() else self._look.colour("faint")),
        ):
            painter.setFont(self._look.interface_font(12))
            painter.setPen(colour)
            left = self.width() - x - width if mirrored else x
            painter.drawText(QRectF(left - 1, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignCenter, words)
            x += width + _GAP

    def _widths(self) -> tuple[float, float]:
        """Pixels of the name and of the count."""
        self.setFont(self._look.interface_font(12))
        metrics = self.fontMetrics()
        return metrics.horizontalAdvance(self.text()), metrics.horizontalAdvance(str(self.words.number))


class Chips(QWidget):
    """The chips of a pane."""

    changed = Signal()

    def __init__(self, name: str, look: Look, parent: QWidget | None = None) -> None:
        """Begin without a chip; `name` is what a screen reader calls them together."""
        super().__init__(parent)
        self._look = look
        self._chips: list[Chip] = []
        self._flow = Flow(self, 5)
        self._flow.setContentsMargins(13, 6, 12, 4)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)

    def show_chips(self, chips: Sequence[ChipWords], sign: Callable[[str], PaintSign | None]) -> None:
        """Show these chips, each with the sign of its key; one that stands for no row is hidden and released."""
        if [chip.key for chip in self._chips] != [words.key for words in chips]:
            for chip in self._chips:
                self._flow.removeWidget(chip)
                chip.deleteLater()
            self._chips = [Chip(words, sign(words.key), self._look, self) for words in chips]
            for chip in self._chips:
                self._flow.addWidget(chip)
                chip.toggled.connect(self.changed)
        for chip, words in zip(self._chips, chips, strict=True):
            chip.show_words(words)
            if not words.number:
                chip.setChecked(False)
            chip.setVisible(words.number > 0)
        self.setVisible(any(words.number for words in chips))
        self.updateGeometry()

    def add_after(self, widget: QWidget) -> None:
        """Put something after the chips that are there, such as the order of what they choose from."""
        self._flow.addWidget(widget)

    def wanted(self, key: str) -> bool:
        """Whether rows of that key are to be shown: their chip is pressed, or none is."""
        pressed = [chip.key for chip in self._chips if chip.isChecked()]
        return not pressed or key in pressed

    def release(self) -> None:
        """Show everything again."""
        for chip in self._chips:
            chip.setChecked(False)
