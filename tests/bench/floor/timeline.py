"""A QGraphicsScene with a figure and a text item for each event."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPen
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView

from tests.bench.child import Stopwatch, report
from tests.bench.synthetic import events


def main(count: int) -> None:
    told = events(count)
    application = QApplication([])
    font = QFont()
    font.setPixelSize(10)
    pen, brush = QPen(Qt.PenStyle.NoPen), QBrush(QColor("#335577"))
    watch = Stopwatch()
    scene = QGraphicsScene()
    for event in told:
        y = event.date.earliest / 4
        scene.addRect(0, 0, 6, 16, pen, brush).setPos(0, y)
        scene.addSimpleText(event.title, font).setPos(8, y)
    view = QGraphicsView(scene)
    view.resize(430, 720)
    view.show()
    application.processEvents()
    view.grab()
    report(paint=watch.read())
