"""A QTextBrowser that is given a plain text, in the face of the reader: the default one differs between machines."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QTextBrowser

from tests.bench.child import Stopwatch, report
from tests.bench.synthetic import marked_text

_FACE = Path(__file__).resolve().parents[3] / "resources/fonts/Literata-Regular.ttf"


def main(words: int) -> None:
    text = marked_text(words).text
    application = QApplication([])
    QFontDatabase.addApplicationFont(str(_FACE))
    font = QFont("Literata")
    font.setPixelSize(18)
    browser = QTextBrowser()
    browser.setFont(font)
    browser.setUndoRedoEnabled(False)
    browser.resize(800, 900)
    browser.show()
    application.processEvents()
    watch = Stopwatch()
    browser.setPlainText(text)
    application.processEvents()
    browser.grab()
    paint = watch.read()
    browser.document().documentLayout().documentSize()
    layout = watch.read()
    report(paint=paint, layout=layout, mark=layout)
