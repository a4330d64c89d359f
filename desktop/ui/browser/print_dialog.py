"""Asks how a collection is to be printed, and writes its sheet as PDF."""

import os
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.model.sentence import said
from desktop.library.library import Library
from desktop.library.shelves import Shelf
from desktop.sheets.design import PAPER_NAMES, PRESETS, PRINT_FOR, Copy, Master, Paper, PrintFor
from desktop.ui import alerts
from desktop.ui.designer.file_names import file_name
from desktop.ui.designer.saving import Saved
from desktop.ui.designer.writing_dialog import WritingDialog
from desktop.ui.look import Look
from desktop.ui.tasks import Progress, Tasks
from desktop.ui.words import tr, trn

FOR_WHOM = (PrintFor.STANDARD, PrintFor.LARGE, PrintFor.LARGER, PrintFor.DYSLEXIA, PrintFor.GREY, PrintFor.TWO_UP)
"""What the sheet of a collection can be printed for: it has no cards."""


class PrintDialog(WritingDialog):
    """Paper, for whom, and the file; it closes when the file is there."""

    written = Signal(object)
    """A Saved."""

    def __init__(
        self, library: Library, shelf: Shelf, tasks: Tasks, folder: Path, look: Look, parent: QWidget | None = None
    ) -> None:
        """Offer a file in `folder`, named after the shelf."""
        name = said(shelf.name, tr)
        super().__init__(tr("Print “{name}”", name=name), tasks, parent)
        self._library, self._shelf, self._folder, self._look = library, shelf, folder, look
        self._make_widgets(name)
        self._make_buttons()
        self._assemble(name)
        self._show_what_is_possible()

    def _make_widgets(self, name: str) -> None:
        self.print_for, self.paper = QComboBox(), QComboBox()
        for who in FOR_WHOM:
            self.print_for.addItem(tr(PRINT_FOR[who]), who)
        self.print_for.setAccessibleName(tr("Print for"))
        for paper, words in PAPER_NAMES.items():
            self.paper.addItem(tr(words), paper)
        self.paper.setAccessibleName(tr("Paper"))
        self.paper.setCurrentIndex(max(0, self.paper.findData(Paper(self._look.settings.paper))))
        self.file = QLineEdit(str(self._folder / (file_name(name) + ".pdf")))
        self.file.setAccessibleName(tr("File"))
        self.file.setMinimumWidth(380)
        self.file.textChanged.connect(self._show_what_is_possible)
        self.choose = QPushButton(tr("C&hoose…"))
        self.choose.setAccessibleName(tr("Choose the file"))
        self.choose.setToolTip(tr("Choose a folder and a name"))
        self.choose.setAutoDefault(False)  # Enter saves
        self.choose.clicked.connect(self._choose_file)

    def _make_buttons(self) -> None:
        self.buttons = QDialogButtonBox()
        self.save = self.buttons.addButton(tr("S&ave as PDF"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setToolTip(tr("Write the file (Enter)"))
        self.save.setDefault(True)
        self.cancel = self.buttons.addButton(tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.cancel.setToolTip(tr("Close without a file, or stop writing it (Escape)"))
        self.buttons.accepted.connect(self.write)
        self.buttons.rejected.connect(self.reject)

    def _assemble(self, name: str) -> None:
        count = trn(len(self._shelf.article_ids), "{n} article", "{n} articles")
        words = QLabel(
            tr(
                "{name}, {facts}: the actors, one timeline, the relations and the list of articles.",
                name=name,
                facts=count,
            )
        )
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setProperty("tone", "soft")
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.file, 1)
        place.addWidget(self.choose)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        form.addRow(tr("Print for"), self.print_for)
        form.addRow(tr("Paper"), self.paper)
        form.addRow(tr("File"), place)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(16)
        column.addWidget(words)
        column.addLayout(form)
        column.addWidget(self.bar)
        column.addWidget(self.buttons)

    def target(self) -> Path:
        """The file that is named, with its ending; a name alone means the folder that was offered."""
        path = self._folder / os.path.expanduser(self.file.text().strip() or tr("sheet"))
        return path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")

    def write(self) -> None:
        """Write the file in the background; whoever names one that is there already is asked first."""
        target = self.target()
        if os.path.isfile(target) and not alerts.confirm(
            self,
            tr("Replace “{file}”?", file=target.name),
            tr("There is already a file of that name in {folder}.", folder=target.parent),
            tr("Replace"),
        ):
            return
        library, shelf, language = self._library, self._shelf, self._look.language
        design = PRESETS["Reading"]._replace(paper=Paper(self.paper.currentData()), fields=False)
        masters = (Master(0, Copy.STUDENT, PrintFor(self.print_for.currentData())),)

        def job(progress: Progress) -> Saved:
            from desktop.library.collection_sheet import collected  # imported late: ReportLab takes its time
            from desktop.library.schooling import school
            from desktop.sheets.collection import write_collection

            found = collected(library, shelf, language, lambda part: progress.report(part / 3), progress.cancelled)
            report = write_collection(
                found, school(library), design, masters, target, language,
                progress=lambda part: progress.report((1 + 2 * part) / 3), cancelled=progress.cancelled,
            )  # fmt: skip
            return Saved((target,), report.pages, (*report.missing, *report.left))

        self._run(job, self._on_written)

    def _on_written(self, saved: Saved) -> None:
        self._end()
        self.written.emit(saved)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        from db.model.errors import CancelledError

        if isinstance(error, CancelledError):
            self._end()
        else:
            super()._on_failed(error)

    def show_running(self, running: bool) -> None:
        """Leave the progress bar and Cancel alone in use."""
        for widget in (self.print_for, self.paper, self.file, self.choose, self.save):
            widget.setEnabled(not running)
        if not running:
            self._show_what_is_possible()

    def _show_what_is_possible(self) -> None:
        self.save.setEnabled(bool(self.file.text().strip()))

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            tr("Save sheet"),
            str(self.target()),
            "PDF (*.pdf)",
            options=QFileDialog.Option.DontConfirmOverwrite,  # write() asks
        )
        if name:
            self.file.setText(name)
