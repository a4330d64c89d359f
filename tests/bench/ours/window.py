"""The window after its start, with all that is done after the first paint."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.library.library import Library
from desktop.settings import load_settings, places
from desktop.ui.look import Look
from desktop.ui.window import Window
from tests.bench.child import memory, report


def main(library: str) -> None:
    class Started(Window):
        def paintEvent(self, event):
            super().paintEvent(event)
            QTimer.singleShot(0, self.end)

        def end(self):
            self.after_first_paint()
            self.tasks.finish()
            report(memory=memory())

    application = QApplication([])
    place = places()
    look = Look(load_settings(place), place.cache)
    look.dress()
    window = Started(Library.open(Path(library)), look, place)
    window.show()
    application.exec()
