"""A widget that paints rows, for the tests of what screen readers get; run by itself, a window with one.

`python -m tests.ui.painted` shows the window and prints each row that is pressed, until its input ends.
"""

import sys
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSocketNotifier, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMainWindow, QWidget

from desktop.ui import accessible
from desktop.ui.painted import PaintedItem, PaintedItems

ROW = 20


class Rows(QAbstractScrollArea):
    """Rows of twenty pixels; `titles` may change at any time."""

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.titles = titles
        self.current: int | None = None
        self.made = 0
        """How many items were made."""
        self.pressed: list[int] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Rows")
        accessible.expose(self)

    def painted_items(self) -> Sequence[PaintedItem]:
        return PaintedItems(len(self.titles), self._item)

    def press_painted(self, index: int) -> None:
        self.pressed.append(index)
        print("pressed", index, flush=True)

    def go_to(self, index: int) -> None:
        self.current = index
        accessible.focus_moved(self, index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current is not None:
            accessible.focus_moved(self, self.current)

    def _item(self, index: int) -> PaintedItem:
        self.made += 1
        here = index == self.current
        box = QRect(QPoint(0, index * ROW - self.verticalScrollBar().value()), self.viewport().size())
        box.setHeight(ROW)
        return PaintedItem(self.titles[index], f"row {index + 1}", box, chosen=here, current=here)


def _main() -> None:
    application = QApplication(sys.argv)
    window = QMainWindow()
    rows = Rows([f"Event {number}" for number in range(30)])
    rows.current = 2
    window.setCentralWidget(rows)
    window.setWindowTitle("Painted rows")
    window.resize(300, 200)
    window.show()
    rows.setFocus()
    accessible.begin()
    ended = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    ended.activated.connect(application.quit)
    print("shown", flush=True)
    application.exec()


if __name__ == "__main__":
    _main()
