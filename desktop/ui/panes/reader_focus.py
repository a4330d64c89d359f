"""Line focus: a veil over all lines but about three, which follows the pointer and the arrow keys."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from desktop.ui.look import Look
from desktop.ui.panes.reader_marks import ground_of
from desktop.ui.panes.reader_view import Visible

_READING_HEIGHT = 0.4
"""Part of the pane's height at which the line is that is read, unless somebody says otherwise."""
_AROUND = 1
"""Lines left clear above and below the one that is read."""
_VEIL = 0.7


class LineFocus:
    """Where in the pane the line is that is read, and the veil over the others."""

    def __init__(self, look: Look) -> None:
        """Begin at the reading height."""
        self._look = look
        self._y: float | None = None
        """Pixels from the top of the pane; None: at the reading height."""

    def follow(self, y: float) -> None:
        """Put the focus where the pointer is."""
        self._y = y

    def paint(self, painter: QPainter, view: Visible) -> None:
        """Paint the veil of paper over what is not read now."""
        lines = self._lines(view)
        if not lines:
            return
        current = self._current(view, lines)
        first, last = lines[max(0, current - _AROUND)], lines[min(len(lines) - 1, current + _AROUND)]
        veil = QColor(self._look.colour("paper"))
        veil.setAlphaF(_VEIL)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(veil)
        top, bottom = first[0], last[0] + last[1]
        painter.drawRect(QRectF(0, 0, view.bounds.width(), max(0.0, top)))
        painter.drawRect(QRectF(0, bottom, view.bounds.width(), max(0.0, view.bounds.height() - bottom)))

    def step(self, view: Visible, forward: bool) -> float:
        """Go to the next or previous line, and return by how many pixels the page is to be scrolled for it.

        The focus stays at the reading height where the page can move under it. Whoever scrolls says by how much less
        than wanted with `scrolled`.
        """
        lines = self._lines(view)
        if not lines:
            return 0.0
        current = self._current(view, lines)
        following = min(max(current + (1 if forward else -1), 0), len(lines) - 1)
        before, after = (lines[place][0] + lines[place][1] / 2 for place in (current, following))
        self._y = after
        rest = _READING_HEIGHT * view.bounds.height()
        wanted = after - (max(before, rest) if forward else min(before, rest))
        return max(0.0, wanted) if forward else min(0.0, wanted)

    def scrolled(self, pixels: float) -> None:
        """The page was scrolled by so many pixels for the last step."""
        if self._y is not None:
            self._y -= pixels

    def middle(self, view: Visible) -> float | None:
        """The middle of the line that is read, in pixels from the top of the pane."""
        lines = self._lines(view)
        if not lines:
            return None
        top, height = lines[self._current(view, lines)]
        return top + height / 2

    def _lines(self, view: Visible) -> list[tuple[float, float]]:
        return lines_of(view, self._look.settings.text_size)

    def _current(self, view: Visible, lines: list[tuple[float, float]]) -> int:
        y = _READING_HEIGHT * view.bounds.height() if self._y is None else self._y
        return min(range(len(lines)), key=lambda number: abs(lines[number][0] + lines[number][1] / 2 - y))


def lines_of(view: Visible, size: float) -> list[tuple[float, float]]:
    """Top and height of each line of the visible blocks, as far as its letters reach, in pixels of the viewport."""
    found: list[tuple[float, float]] = []
    for block, corner in view.blocks:
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            ground = ground_of(QRectF(), corner.y() + line.y() + line.ascent(), max(size, line.descent() * 3))
            found.append((ground.top(), ground.height()))
    return found
