"""A bare Qt window: splitter, text, list and scene. Ends after its first paint."""

import os

from PySide6.QtCore import QStringListModel, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsScene,
    QGraphicsView,
    QListView,
    QMainWindow,
    QSplitter,
    QTextBrowser,
)


def main(say_memory: bool = False) -> None:
    class Window(QMainWindow):
        def paintEvent(self, event):
            super().paintEvent(event)
            QTimer.singleShot(0, end)

    def end():
        if say_memory:
            from tests.bench.child import memory, report

            report(memory=memory())
        os._exit(0)

    application = QApplication([])
    window = Window()
    window.setWindowTitle("bare")
    splitter = QSplitter(Qt.Orientation.Horizontal)
    text = QTextBrowser()
    text.setPlainText("lorem ipsum dolor sit amet " * 40)
    rows = QListView()
    model = QStringListModel([f"item {number}" for number in range(50)])
    rows.setModel(model)
    scene = QGraphicsScene()
    for number in range(20):
        scene.addRect(number * 20, 0, 15, 15)
    view = QGraphicsView(scene)
    for pane in (rows, text, view):
        splitter.addWidget(pane)
    window.setCentralWidget(splitter)
    window.resize(1100, 700)
    window.show()
    application.exec()


if __name__ == "__main__":
    main()
