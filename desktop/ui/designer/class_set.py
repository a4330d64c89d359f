"""Asks for a class set: so many copies of each version, each printed as its readers need it; saves or prints it."""

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.library.batch import BatchReport, copy_name, files_there, print_batch
from desktop.sheets.design import Copy, Design, Master
from desktop.sheets.material import Material
from desktop.ui import alerts
from desktop.ui.designer.class_set_rows import ClassSetRows
from desktop.ui.designer.file_names import file_name
from desktop.ui.designer.print_job import PrintJob, print_job
from desktop.ui.designer.print_pages import Run
from desktop.ui.designer.printing import PrintDialog
from desktop.ui.designer.saving import Saved
from desktop.ui.designer.spoken import name_by_words
from desktop.ui.designer.writing_dialog import WritingDialog
from desktop.ui.look import Look
from desktop.ui.tasks import Tasks
from desktop.ui.words import tr, trn

_ENDING = ".pdf"


def runs_of(job: PrintJob) -> tuple[Run, ...]:
    """The pages of each master, as often as it is wanted; what follows the masters, the answers, is wanted once."""
    ends = (*job.starts[1:], job.pages)
    copies = [max(1, master.copies) for master in job.masters] + [1] * (len(job.starts) - len(job.masters))
    return tuple(Run(range(start, end), count) for start, end, count in zip(job.starts, ends, copies, strict=True))


class ClassSetDialog(WritingDialog):
    """Puts a class set together. It stays open while it is printed, and closes when it has been saved."""

    used = Signal(object)
    """The masters of a class set that was printed or saved, as tuple[Master, ...]: to be offered again."""
    written = Signal(object)
    """A Saved."""

    def __init__(
        self,
        material: Material,
        design: Design,
        masters: Sequence[Master],
        tasks: Tasks,
        folder: Path,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with the class set that was used last; files are offered in `folder`."""
        super().__init__(tr("Class set"), tasks, parent)
        self._material, self._design = material, design
        self._folder, self._look = folder, look
        self._make_widgets(masters)
        self._make_buttons()
        self._assemble()
        self._show_count()
        self.rows.lines[0].copies.setFocus()
        self.rows.lines[0].copies.selectAll()

    def _make_widgets(self, masters: Sequence[Master]) -> None:
        self.rows = ClassSetRows([one for one in masters if one.copy is Copy.STUDENT], self._look)
        self.rows.changed.connect(self._show_count)
        self.teacher = QCheckBox(tr("&Teacher copies"))
        self.teacher.setToolTip(tr("One of each version, with the answers in their places"))
        self.teacher.setChecked(any(one.copy is Copy.TEACHER for one in masters))
        self.answers = QCheckBox(tr("Pa&ge with the answers"))
        self.answers.setToolTip(tr("The answers of all versions in short, after the teacher copies"))
        self.answers.setChecked(self._design.answers)
        for box in (self.teacher, self.answers):
            box.toggled.connect(self._show_count)
        self.one_file = QRadioButton(tr("All in &one file"))
        self.one_file.setToolTip(tr("One copy of each, one after the other; each says what it is"))
        self.each = QRadioButton(tr("A file for &each"))
        self.each.setToolTip(tr("To be printed or sent one by one"))
        self.one_file.setChecked(True)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setFont(self._look.interface_font(13, Look.SEMIBOLD))

    def _make_buttons(self) -> None:
        self.buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.print = self.buttons.addButton(tr("&Print…"), role.AcceptRole)
        self.print.setToolTip(tr("Print each as often as it is wanted (Enter)"))
        self.print.setDefault(True)
        self.print.clicked.connect(self.start_printing)
        self.save = self.buttons.addButton(tr("&Save…"), role.ActionRole)
        self.save.setToolTip(tr("Write one of each as PDF, to be printed or copied later"))
        self.save.setAutoDefault(False)
        self.save.clicked.connect(self._on_save)
        for button in (self.print, self.save):
            name_by_words(button)
        self.cancel = self.buttons.addButton(tr("&Cancel"), role.RejectRole)
        self.cancel.setToolTip(tr("Close, or stop what is being made (Escape)"))
        self.cancel.clicked.connect(self.reject)

    def _assemble(self) -> None:
        with_them = QHBoxLayout()
        with_them.setSpacing(24)
        with_them.addWidget(self.teacher)
        with_them.addWidget(self.answers)
        with_them.addStretch(1)
        files = QHBoxLayout()
        files.setSpacing(24)
        files.addWidget(self.one_file)
        files.addWidget(self.each)
        files.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(self.rows, 1)
        column.addSpacing(6)
        column.addWidget(_head(tr("With them"), self._look))
        column.addLayout(with_them)
        column.addWidget(_head(tr("When they are saved"), self._look))
        column.addLayout(files)
        column.addSpacing(6)
        column.addWidget(self.words)
        column.addWidget(self.bar)
        column.addWidget(self.buttons)
        self.setMinimumWidth(520)

    # What is wanted

    def masters(self) -> tuple[Master, ...]:
        """The student copies and, after them, a teacher copy of each version."""
        students = self.rows.masters()
        if not self.teacher.isChecked():
            return students
        versions = sorted({master.version for master in students})
        return (*students, *(Master(version, Copy.TEACHER, copies=1) for version in versions))

    def design(self) -> Design:
        """The sheet, with or without a page of answers."""
        return self._design._replace(answers=self.answers.isChecked())

    def _show_count(self) -> None:
        masters = self.masters()
        students = [master for master in masters if master.copy is Copy.STUDENT]
        teachers = len(masters) - len(students)
        copies = sum(master.copies for master in students)
        of_copies = trn(copies, "{n} copy", "{n} copies")
        words = tr(
            "{copies} from {masters}; the questions have the same numbers in all of them.",
            copies=of_copies,
            masters=trn(len(students), "{n} master", "{n} masters"),
        )
        if len(students) == 1:
            words = tr("{copies} from one master.", copies=of_copies)
        if teachers:
            more = trn(teachers, "{n} teacher copy comes with them.", "{n} teacher copies come with them.")
            words = tr("{first} {second}", first=words, second=more)
        self.words.setText(words)
        self.answers.setEnabled(self.teacher.isChecked())

    # Printing

    def start_printing(self) -> None:
        """Make the pages in the background, then ask the system's dialog."""
        material, design, masters, language = self._material, self.design(), self.masters(), self._look.language
        self._run(lambda progress: print_job(material, design, masters, language, progress), self._on_job)

    def _on_job(self, job: PrintJob) -> None:
        self._end()
        self.used.emit(job.masters)
        title = self._material.lesson.article.title
        dialog = PrintDialog(title, job.content, self._tasks, self, masters=job.masters, runs=runs_of(job))
        dialog.save_wanted.connect(self._on_save)
        dialog.begin()

    # Saving

    def _on_save(self) -> None:
        """Ask where to, and write."""
        each = self.each.isChecked() and len(self.masters()) > 1
        target = self._folder / (file_name(self._material.lesson.article.title) + _ENDING)
        option = QFileDialog.Option
        if each:
            name = QFileDialog.getExistingDirectory(self, tr("Folder for the files"), str(self._folder))
        else:
            name, _ = QFileDialog.getSaveFileName(
                self, tr("Save class set"), str(target), f"PDF (*{_ENDING})", options=option.DontConfirmOverwrite
            )
        if name:
            self.write(Path(name), each=each)

    def write(self, target: Path, *, each: bool) -> None:
        """Write to a file or, for a file `each`, to a folder; what is there already is replaced if the user says so."""
        masters, language, title = self.masters(), self._look.language, self._material.lesson.article.title
        if each:
            folder, name = target, ""
            names = (language.say("{title} – {copy}", title=title, copy=copy_name(one, language)) for one in masters)
            there = files_there(names, folder, _ENDING)
            masters = tuple(one._replace(copies=0) for one in masters)  # a file of one master needs no list of them
        else:
            folder = target.parent
            name = target.name.removesuffix(_ENDING)
            there = tuple(path for path in (folder / (name + _ENDING),) if os.path.lexists(path))
        if there and not alerts.confirm(
            self,
            tr("Replace “{file}”?", file=there[0].name) if len(there) == 1 else
            trn(len(there), "Replace {n} file?", "Replace {n} files?"),
            tr("There is already a file of that name in {folder}.", folder=folder),
            tr("Replace"),
        ):  # fmt: skip
            return
        material, design = self._material, self.design()
        self._run(
            lambda progress: print_batch(
                lambda _id: material, (material.lesson.article.id,), design, masters, folder, _ENDING,
                one_file=not each, by_master=each, name=name, replace=True, language=language,
                progress=progress.report, cancelled=progress.cancelled,
            ),
            self._on_written,
        )  # fmt: skip

    def _on_written(self, report: BatchReport) -> None:
        self._end()
        if report.failed:
            alerts.failure(self, tr("The sheet could not be written."), report.failed[0].error)
        elif not report.cancelled:
            missing = dict.fromkeys(words for one in report.written for words in one.report.missing)
            pages = sum(one.report.pages for one in report.written)
            self.used.emit(self.masters())
            self.written.emit(Saved(tuple(one.path for one in report.written), pages, tuple(missing)))
            self.accept()

    def show_running(self, running: bool) -> None:
        """Leave the progress bar and Cancel alone in use."""
        for widget in (self.rows, self.teacher, self.answers, self.one_file, self.each, self.print, self.save):
            widget.setEnabled(not running)
        if not running:
            self._show_count()


def _head(words: str, look: Look) -> QLabel:
    label = QLabel(words)
    label.setFont(look.interface_font(13, Look.SEMIBOLD))
    return label
