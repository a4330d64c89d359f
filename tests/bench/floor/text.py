"""A QTextBrowser that is given a plain text."""

from PySide6.QtWidgets import QApplication, QTextBrowser

from tests.bench.child import Stopwatch, report
from tests.bench.synthetic import marked_text


def main(words: int) -> None:
    text = marked_text(words).text
    application = QApplication([])
    browser = QTextBrowser()
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
