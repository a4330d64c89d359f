"""What came of the sheets of several articles: what was written, what failed and why, what could not be printed."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from desktop.library.batch import BatchReport
from desktop.ui import alerts
from desktop.ui.look import Look
from desktop.ui.words import tr, trn


class ReportPage(QWidget):
    """A sentence, and the files and failures line by line. `open`, which leads to the folder, is laid out elsewhere."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._look = look
        self._folder = ""
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setFont(look.interface_font(13, Look.SEMIBOLD))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What was written"))
        self.list.setWordWrap(True)
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.list.setIconSize(QSize(16, 16))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.open = QPushButton(tr("&Open folder"))
        self.open.setToolTip(tr("Show the files in the system’s own window"))
        self.open.setAutoDefault(False)
        self.open.clicked.connect(self._on_open)
        self.open.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.words)
        column.addWidget(self.list, 1)

    def show_report(self, report: BatchReport, folder: str, titles: Mapping[int, str]) -> None:
        """Show a report; `titles` are those of the articles, by id."""
        self._folder = folder
        self.words.setText(summary(report, folder))
        self.open.setEnabled(bool(report.written))
        self.list.clear()
        for icon, colour, words in _lines(report, titles):
            item = QListWidgetItem(self._look.icon(icon, colour), words)
            item.setForeground(self._look.colour("warning" if colour == "warning" else "ink"))
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _on_open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))


def summary(report: BatchReport, folder: str) -> str:
    """How it went, in a few sentences."""
    files = len(report.written)
    parts = [trn(files, "{n} file was written to {folder}.", "{n} files were written to {folder}.", folder=folder)]
    if not files:
        parts = [tr("No file was written.")]
    if report.cancelled:
        parts.append(tr("It was stopped before the end."))
    if report.failed:
        failed = len(report.failed)
        parts.append(trn(failed, "{n} article could not be printed.", "{n} articles could not be printed."))
    return " ".join(parts)


def _lines(report: BatchReport, titles: Mapping[int, str]) -> Iterator[tuple[str, str, str]]:
    """Icon, colour and words of each line: failures first, as something is to be done about them."""
    for failed in report.failed:
        title = titles.get(failed.article_id, "")
        yield "triangle-alert", "warning", tr("{title}: {what}", title=title, what=alerts.said(failed.error))
    for written in report.written:
        pages = written.report.pages
        name = written.path.name
        if pages:
            name = tr("{file} ({pages})", file=name, pages=trn(pages, "{n} page", "{n} pages"))
        yield "check", "soft", name
        for words in written.report.missing:
            yield "triangle-alert", "warning", words
        for words in written.report.left:
            yield "info", "soft", words
