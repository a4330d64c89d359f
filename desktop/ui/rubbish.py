"""Python's garbage collector, kept to the thread of the window.

By itself it runs in whichever thread allocates next. In a worker it may free a widget that lies in a cycle, and Qt
aborts when a widget's timers are stopped from another thread than its own.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_MILLISECONDS = 1000


class Collector(QObject):
    """Collects now and then, from the event loop, by the thresholds of Python's own collector."""

    def __init__(self, parent: QObject) -> None:
        """Take the collector over as long as `parent` lives."""
        super().__init__(parent)
        gc.disable()
        parent.destroyed.connect(gc.enable)
        self._timer = QTimer(self)
        self._timer.setInterval(_MILLISECONDS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due, and with it the younger ones; nothing if none is."""
        due = [
            n for n, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if count > most
        ]
        if due:
            gc.collect(max(due))
