"""Laying a page out bit by bit, so that a text of any length opens at once and never holds the window up."""

from PySide6.QtCore import QEvent, QObject, QTimerEvent, Signal
from PySide6.QtGui import QTextBlock, QTextDocument

SLICE = 16_000
"""UTF-16 units that are laid out at once while nobody waits: some 5 ms."""
WAITED_SLICE = 100_000
"""The same while a place further on is waited for: some 35 ms."""


class PageLayout(QObject):
    """Has Qt lay a document out in small slices, and knows how far it is.

    Qt by itself does so in slices of up to 200,000 units, 60 to 100 ms each, and all at once when it is asked what
    lies at a point near the end of what is done (PySide 6.11).
    """

    advanced = Signal()
    """More is laid out."""

    def __init__(self, document: QTextDocument, parent: QObject | None = None) -> None:
        """Begin with nothing laid out."""
        super().__init__(parent)
        self._document = document
        self._layout = document.documentLayout()
        self._layout.installEventFilter(self)
        self._timers: set[int] = set()
        self._working = False
        self.position = 0
        """Document position before which everything is laid out."""
        self.bottom = 0.0
        """Pixels from the top of the document down to which everything is laid out."""
        self.waited_for = False

    @property
    def finished(self) -> bool:
        """Whether all of it is laid out."""
        return self.position >= self._document.characterCount()

    def begin_again(self) -> None:
        """The document has got another width: nothing is laid out any more."""
        self.position, self.bottom = 0, 0.0

    def until(self, position: int) -> None:
        """Lay out what lies before a document position, and the block that it is in."""
        if position < self.position or self.finished or self._working:
            return  # asked again from within its work, Qt gives wrong answers
        last = self._document.characterCount() - 1
        block = self._document.findBlock(min(position, last))
        self._working = True
        self.bottom = self._layout.blockBoundingRect(block).bottom()
        self._working = False
        self.position = block.position() + block.length()

    def down_to(self, y: float) -> None:
        """Lay out what lies above a height, in pixels from the top of the document."""
        while self.bottom < y and not self.finished and not self._working:
            self.until(self.position + SLICE)

    def block_at(self, y: float) -> QTextBlock:
        """The block at a height, in pixels from the top of the document: the last one laid out that begins above it."""
        first, last = 0, max(0, self._document.findBlock(max(0, self.position - 1)).blockNumber())
        while first < last:
            middle = (first + last + 1) // 2
            if self._layout.blockBoundingRect(self._document.findBlockByNumber(middle)).top() <= y:
                first = middle
            else:
                last = middle - 1
        return self._document.findBlockByNumber(first)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Do one slice in the place of Qt's larger one.

        Two timers of Qt's come here: one of the layout, again and again, and one that only tells its new size, each
        time a new one. So a timer that was here before is the former.
        """
        if not isinstance(event, QTimerEvent) or self.finished:
            return False
        known = event.timerId() in self._timers
        self._timers.add(event.timerId())
        if known:
            self.until(self.position + (WAITED_SLICE if self.waited_for else SLICE))
            self.advanced.emit()
        return known
