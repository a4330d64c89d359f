"""Where the text comes from: a file that is chosen or dropped, the clipboard, or words typed here."""

from pathlib import Path
from typing import cast

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.importers.document import Pasted, Source
from desktop.ui.look import Look
from desktop.ui.words import tr


def pasted_from(data: QMimeData) -> Pasted | None:
    """The text of a clipboard or of what was dropped; None where it holds none."""
    html, text = data.html() if data.hasHtml() else "", data.text() if data.hasText() else ""
    return Pasted(html, text) if html.strip() or text.strip() else None


def files_from(data: QMimeData) -> list[Path]:
    """The files that were dropped or copied."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def can_be_taken(data: QMimeData) -> bool:
    """Whether it holds files or text, or at least the address of some."""
    return data.hasUrls() or pasted_from(data) is not None


def is_address(data: QMimeData) -> bool:
    """Whether this is a link to a page, as a browser gives it, and no text."""
    return data.hasUrls() and not files_from(data)


class WordsField(QPlainTextEdit):
    """A field for typing; what is pasted into it is taken as a whole, with its headings and paragraphs."""

    pasted = Signal(object)
    """The QMimeData of what was pasted; it does not outlive the signal."""

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Hand what is pasted into the empty field on; into words that were typed, it is inserted."""
        if self.toPlainText().strip() or not (files_from(source) or pasted_from(source)):
            super().insertFromMimeData(source)
        else:
            self.pasted.emit(source)


class SourcePage(QWidget):
    """A place to drop files on, and buttons for those who do not."""

    chosen = Signal(object)
    """Sources: Paths of files, or one Pasted."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Offer all ways."""
        super().__init__(parent)
        self._look = look
        self.setAcceptDrops(True)
        self.title = QLabel(tr("Drop an article here"))
        self.hint = QLabel(
            tr(
                "A web page that you saved, or a Word, OpenDocument, PDF, EPUB, RTF, Markdown or text file. "
                "Nothing is sent anywhere."
            )
        )
        self.choose = QPushButton(tr("&Choose files…"))
        self.choose.setToolTip(tr("Choose one file or several"))
        self.paste = QPushButton(tr("&Paste what was copied"))
        self.paste.setToolTip(tr("Take the text from the clipboard"))
        self.words = WordsField()
        self.words.setAccessibleName(tr("Text of the article"))
        self.words.setPlaceholderText(tr("Or paste or type the text here"))
        self.words.setTabChangesFocus(True)
        self.take = QPushButton(tr("&Use this text"))
        self.take.setToolTip(tr("Take the text that stands in the field"))
        self.problem = QLabel()
        self.problem.hide()
        self.hint.setProperty("tone", "soft")
        self.problem.setProperty("tone", "accent")
        self._assemble()
        self._connect()
        look.changed.connect(self._dress)
        self._dress()
        self._show_what_is_possible()

    def _assemble(self) -> None:
        self.place = QFrame()
        self.place.setObjectName("drop_place")
        inner = QVBoxLayout(self.place)
        inner.setContentsMargins(28, 30, 28, 30)
        inner.setSpacing(12)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        for button in (self.choose, self.paste):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        for label in (self.title, self.hint, self.problem):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inner.addWidget(self.title)
        inner.addWidget(self.hint)
        inner.addSpacing(4)
        inner.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.problem)
        column.addWidget(self.place)
        column.addWidget(self.words, 1)
        line = QHBoxLayout()
        line.addStretch(1)
        self.take.setAutoDefault(False)
        line.addWidget(self.take)
        column.addLayout(line)

    def _connect(self) -> None:
        self.choose.clicked.connect(self.choose_files)
        self.paste.clicked.connect(self.take_clipboard)
        self.words.pasted.connect(self.take_data)
        self.words.textChanged.connect(self._show_what_is_possible)
        self.take.clicked.connect(self._take_words)
        QGuiApplication.clipboard().dataChanged.connect(self._show_what_is_possible)

    def say_problem(self, sentence: str) -> None:
        """Say why what was chosen cannot be read; an empty sentence says nothing."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def choose_files(self) -> None:
        """Ask for files."""
        from desktop.importers.formats import SUFFIXES  # imported late: it comes with what opens archives

        pattern = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        names, _ = QFileDialog.getOpenFileNames(
            self, tr("Choose articles"), "", f"{tr('Articles')} ({pattern});;{tr('All files')} (*)"
        )
        if names:
            self.chosen.emit([Path(name) for name in names])

    def take_clipboard(self) -> None:
        """Take what was copied."""
        self.take_data(_clipboard() or QMimeData())

    def take_data(self, data: QMimeData) -> None:
        """Take files or text from a clipboard or from what was dropped."""
        sources: list[Source] = [*files_from(data)]
        pasted = None if sources else pasted_from(data)
        if pasted is not None:
            sources.append(pasted)
        if is_address(data):
            self.say_problem(
                tr(
                    "This is only the address of a page, and Dramatis never goes online. Save the page in your browser"
                    " and drop the file here, or copy the text of the article."
                )
            )
        elif sources:
            self.chosen.emit(sources)
        else:
            self.say_problem(tr("The clipboard holds no text. Copy the article first."))

    def _take_words(self) -> None:
        self.chosen.emit([Pasted("", self.words.toPlainText())])

    def _show_what_is_possible(self) -> None:
        self.take.setEnabled(bool(self.words.toPlainText().strip()))
        copied = _clipboard()
        self.paste.setEnabled(copied is not None and (copied.hasText() or copied.hasHtml() or copied.hasUrls()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text."""
        if can_be_taken(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        event.acceptProposedAction()
        self.take_data(event.mimeData())

    def _dress(self) -> None:
        self.title.setFont(self._look.reading_font(1.2 * 18.5 / self._look.settings.text_size, Look.BOLD))
        for label in (self.hint, self.problem):
            label.setFont(self._look.interface_font(13))
        theme = self._look.theme
        self.place.setStyleSheet(
            f"#drop_place {{ background: {theme.paper}; border: 1px dashed {theme.edge}; border-radius: 8px; }}"
        )


def _clipboard() -> QMimeData | None:
    """What was copied; None where the system has no clipboard, which the stubs do not know."""
    return cast("QMimeData | None", QGuiApplication.clipboard().mimeData())
