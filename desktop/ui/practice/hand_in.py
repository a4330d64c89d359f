"""Writes a summary of practice that a pupil can hand in, as a page or as a table. Nothing is sent anywhere."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.library.file_names import file_name
from desktop.library.progress import write_summary
from desktop.practice.progress import ProgressFigures
from desktop.ui.designer.writing_dialog import WritingDialog
from desktop.ui.tasks import Progress, Tasks
from desktop.ui.words import tr
from desktop.wording.language import Language

_INDENT = 24
_WIDTH = 520


class HandInDialog(WritingDialog):
    """Which form the summary has, what it holds, and where to it is written."""

    written = Signal(object)
    """The path of the file, as soon as it is there."""

    def __init__(
        self, found: ProgressFigures, about: str, language: Language, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        """Offer figures that were read; `about` is the title of the article, or says that these are all."""
        super().__init__(tr("Hand in a summary"), tasks, parent)
        self._found, self._about, self._language = found, about, language
        self.setModal(True)
        self.setMinimumWidth(_WIDTH)
        self.promise = _label(
            tr(
                "This writes a file, and sends it to nobody: you decide whom you give it to. It holds the figures of "
                "the articles and weeks that are shown, and no single answer."
            )
        )
        self.page = QRadioButton(tr("A &page (PDF)"))
        self.page.setChecked(True)
        self.table = QRadioButton(tr("A &table (CSV)"))
        self._group = QButtonGroup(self)
        for button in (self.page, self.table):
            self._group.addButton(button)
        self._page_told = _told(tr("One page with lines for your name, the figures and the drawn weeks."), self.page)
        self._table_told = _told(tr("A row for each article and week, for a spreadsheet."), self.table)
        self.buttons = QDialogButtonBox()
        self.save = self.buttons.addButton(tr("&Save…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setToolTip(tr("Choose a place for the file (Enter)"))
        self.save.setDefault(True)
        self.save.clicked.connect(self._on_save)
        self.cancel = self.buttons.addButton(tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.cancel.setToolTip(tr("Close without a file (Escape)"))
        self.buttons.rejected.connect(self.reject)
        self._assemble()
        self.page.setFocus()

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(6)
        column.addWidget(self.promise)
        column.addSpacing(10)
        for button, told in ((self.page, self._page_told), (self.table, self._table_told)):
            column.addWidget(button)
            column.addWidget(told)
            column.addSpacing(4)
        column.addStretch(1)
        column.addWidget(self.bar)
        column.addWidget(self.buttons)

    def _on_save(self) -> None:
        """Ask where to, and write there."""
        ending, kind = (".csv", tr("Table (*.csv)")) if self.table.isChecked() else (".pdf", tr("PDF (*.pdf)"))
        suggested = file_name(tr("Practice: {title}", title=self._about), ending, tr("summary"))
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the summary"), str(_folder() / suggested), kind)
        if name:
            path = Path(name)
            self.write(path if path.suffix.lower() == ending else path.with_name(path.name + ending))

    def write(self, target: Path) -> None:
        """Write the file in the background; the dialog closes when it is there."""
        found, about, language = self._found, self._about, self._language

        def job(progress: Progress) -> Path:
            write_summary(found, target, language, about=about, cancelled=progress.cancelled)
            return target

        self._run(job, self._on_written)

    def show_running(self, running: bool) -> None:
        """Keep what is chosen as it is while the file is written."""
        for widget in (self.page, self.table, self.save):
            widget.setEnabled(not running)

    def failure_words(self) -> str:
        """What is said when it went wrong."""
        return tr("The summary could not be written.")

    def _on_written(self, path: Path) -> None:
        self._end()
        self.written.emit(path)
        self.accept()


def _folder() -> Path:
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _told(text: str, button: QRadioButton) -> QLabel:
    """What a choice means, under its words."""
    label = _label(text)
    label.setProperty("tone", "soft")
    label.setContentsMargins(*((0, 0, _INDENT, 0) if button.isRightToLeft() else (_INDENT, 0, 0, 0)))
    label.setAlignment(Qt.AlignmentFlag.AlignLeading)
    button.setAccessibleDescription(text)
    return label
