"""Asks which study sheet to write and where, and shows its progress."""

import os
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.model.lesson import Lesson
from desktop.sheets.outcome import Paper, SheetCancelled, SheetOptions, SheetReport
from desktop.ui import alerts
from desktop.ui.look import Look
from desktop.ui.tasks import Progress, Task, Tasks
from desktop.ui.words import tr


class SheetDialog(QDialog):
    """Writes one sheet, and closes when it is there."""

    written = Signal(object, object)
    """The Path of the sheet and its SheetReport."""

    def __init__(self, lesson: Lesson, tasks: Tasks, folder: Path, look: Look, parent: QWidget | None = None) -> None:
        """Offer a file in `folder`, named after the article."""
        super().__init__(parent)
        self._lesson = lesson
        self._tasks = tasks
        self._folder = folder
        self._language = look.language
        self._task: Task | None = None
        self.setWindowTitle(tr("Export study sheet"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._make_widgets(look.settings.paper)
        self._make_buttons()
        self._assemble()

    def _make_widgets(self, paper: str) -> None:
        self.file = QLineEdit(str(self._folder / file_name(self._lesson.article.title)))
        self.file.setAccessibleName(tr("File"))
        self.file.setToolTip(tr("The PDF to write"))
        self.file.setMinimumWidth(380)
        self.choose = QPushButton(tr("C&hoose…"))
        self.choose.setAccessibleName(tr("Choose the file"))
        self.choose.setToolTip(tr("Choose a folder and a name (Alt+H)"))
        self.choose.setAutoDefault(False)  # Enter writes the sheet
        self.choose.clicked.connect(self._choose_file)
        self.paper = QComboBox()
        self.paper.addItem("A4", Paper.A4)
        self.paper.addItem(tr("Letter"), Paper.LETTER)
        self.paper.setCurrentIndex(1 if paper == Paper.LETTER else 0)
        self.paper.setAccessibleName(tr("Paper"))
        self.paper.setToolTip(tr("The paper that the sheet is printed on"))
        self.article = _part(tr("&Article with numbered paragraphs"), tr("The whole text"))
        self.actors = _part(tr("&Who is who"), tr("A table of the actors, with their names in their own script"))
        self.timeline = _part(tr("&Timeline"), tr("The events, drawn, with later ones apart"))
        self.marks = _part(tr("&Mark the actors in the text"), tr("Underline every mention in the style of its kind"))
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.bar.setAccessibleName(tr("Progress"))

    def _make_buttons(self) -> None:
        self.buttons = QDialogButtonBox()
        self.write = self.buttons.addButton(tr("&Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.write.setToolTip(tr("Write the PDF (Enter)"))
        self.write.setDefault(True)
        self.stop = self.buttons.addButton(tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.stop.setToolTip(tr("Close without a sheet, or stop writing it (Escape)"))
        self.buttons.accepted.connect(self.export)
        self.buttons.rejected.connect(self.reject)

    def _assemble(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.file, 1)
        row.addWidget(self.choose)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(tr("&File"), row)
        form.itemAt(form.rowCount() - 1, QFormLayout.ItemRole.LabelRole).widget().setBuddy(self.file)  # type: ignore[attr-defined]
        form.addRow(tr("&Paper"), self.paper)
        form.addRow(tr("Parts"), self.article)
        form.addRow("", self.actors)
        form.addRow("", self.timeline)
        form.addRow("", self.marks)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(self.bar)
        column.addWidget(self.buttons)
        for part in (self.article, self.actors, self.timeline):
            part.toggled.connect(self._show_what_is_possible)
        self.file.textChanged.connect(self._show_what_is_possible)

    def options(self) -> SheetOptions:
        """What is chosen now."""
        return SheetOptions(
            paper=Paper(self.paper.currentData()),  # Qt gives back a plain text
            article=self.article.isChecked(),
            actors=self.actors.isChecked(),
            timeline=self.timeline.isChecked(),
            marks=self.marks.isChecked(),
            language=self._language,
        )

    def export(self) -> None:
        """Write the sheet in the background; whoever names a file that is there already is asked first."""
        if not self.file.text().lower().endswith(".pdf"):
            self.file.setText(self.file.text() + ".pdf")
        lesson, options, target = self._lesson, self.options(), self.target()
        if os.path.isfile(target) and not alerts.confirm(
            self,
            tr("Replace “{file}”?", file=target.name),
            tr("There is already a file of that name in {folder}.", folder=target.parent),
            tr("Replace"),
        ):
            return

        def job(progress: Progress) -> SheetReport:
            from desktop.sheets.pdf.sheet import write_sheet  # imported late: ReportLab takes its time

            return write_sheet(lesson, target, options, progress=progress.report, cancelled=progress.cancelled)

        self._set_running(True)
        self._task = self._tasks.run(job, self._on_written, self._on_failed)
        self._task.signals.progressed.connect(self._on_progress)

    def reject(self) -> None:
        """Stop a sheet that is being written; without one, close."""
        if self._task is not None:
            self._task.progress.cancel()
        else:
            super().reject()

    def target(self) -> Path:
        """The file that is written; a name alone means the folder that was offered."""
        return self._folder / os.path.expanduser(self.file.text().strip())

    def _on_progress(self, part: float) -> None:
        self.bar.setValue(round(part * 1000))

    def _on_written(self, report: SheetReport) -> None:
        self._task = None
        self.written.emit(self.target(), report)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        self._set_running(False)
        if not isinstance(error, SheetCancelled):
            alerts.failure(self, tr("The sheet could not be written."), error)

    def _set_running(self, running: bool) -> None:
        for widget in (
            self.file,
            self.choose,
            self.paper,
            self.article,
            self.actors,
            self.timeline,
            self.marks,
            self.write,
        ):
            widget.setEnabled(not running)
        self.bar.setValue(0)
        self.bar.setVisible(running)
        if not running:
            self._show_what_is_possible()

    def _show_what_is_possible(self) -> None:
        self.marks.setEnabled(self.article.isChecked())
        parts = any(part.isChecked() for part in (self.article, self.actors, self.timeline))
        self.write.setEnabled(parts and bool(self.file.text().strip()))

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            tr("Export study sheet"),
            str(self.target()),
            f"{tr('PDF')} (*.pdf)",
            options=QFileDialog.Option.DontConfirmOverwrite,  # export() asks
        )
        if name:
            self.file.setText(name)


def file_name(title: str) -> str:
    """A file name for an article that every system takes."""
    from pathvalidate import sanitize_filename  # imported late: a dialog alone needs it

    printable = "".join(character if character.isprintable() else " " for character in title)
    plain = " ".join(printable.split()).strip(" .")
    return (sanitize_filename(plain, platform="universal", max_len=100).strip(" .") or tr("sheet")) + ".pdf"


def _part(words: str, tip: str) -> QCheckBox:
    box = QCheckBox(words)
    box.setChecked(True)
    box.setToolTip(tip)
    return box
