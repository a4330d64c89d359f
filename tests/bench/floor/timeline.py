"""A QGraphicsScene with a text item for each event."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView

from tests.bench.child import Stopwatch, report
from tests.bench.synthetic import events


def main(count: int) -> None:
    told = events(count)
    application = QApplication([])
    font = QFont()
    font.setPixelSize(10)
    watch = Stopwatch()
    scene = QGraphicsScene()
    for event in told:
        scene.addSimpleText(event.title, font).setPos(8, event.date.earliest / 4)
    view = QGraphicsView(scene)
    view.resize(430, 720)
    view.show()
    application.processEvents()
    view.grab()
    report(paint=watch.read())
