"""The reader with an article of any length, every twentieth word of it marked, and one actor lit up in it."""

from PySide6.QtWidgets import QApplication

from desktop.settings import Settings
from desktop.ui.look import Look
from desktop.ui.panes.reader import Reader
from desktop.ui.selection import Selection
from tests.bench.child import Stopwatch, report
from tests.bench.synthetic import lesson


def main(words: int) -> None:
    shown = lesson(words)
    application = QApplication([])
    look = Look(Settings(theme="light"))
    look.dress()
    selection = Selection()
    reader = Reader(selection, look)
    reader.resize(800, 900)
    reader.show()
    application.processEvents()
    watch = Stopwatch()
    selection.show_lesson(shown)
    reader.show_lesson(shown)
    application.processEvents()
    reader.grab()
    paint = watch.read()
    reader.document().documentLayout().documentSize()
    layout = watch.read()
    watch = Stopwatch()
    selection.choose_actor(shown.actors[0].id)
    reader.grab()
    report(paint=paint, layout=layout, mark=watch.read())
