"""Asks in which form, of which copies and where a sheet is saved, and saves it in the background."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.model.sentence import mark
from desktop.sheets.design import Copy, Master
from desktop.sheets.material import Material
from desktop.sheets.outcome import SheetReport
from desktop.ui import alerts
from desktop.ui.designer.drafts import Draft
from desktop.ui.designer.file_names import file_name
from desktop.ui.designer.masters import master_words, masters_of
from desktop.ui.designer.writing_dialog import WritingDialog
from desktop.ui.tasks import Progress, Tasks
from desktop.ui.words import tr
from desktop.wording.language import Language

FORMS = {
    ".pdf": mark("PDF, to print"),
    ".html": mark("Web page, to read on a screen"),
    ".docx": mark("Word, to edit"),
}
"""The forms that sheets are saved in, by the endings of their files."""


class Saved(NamedTuple):
    """What was written: files, their pages (0 in forms without pages), and characters that no face could draw."""

    files: tuple[Path, ...]
    pages: int
    missing: tuple[str, ...]


class SaveDialog(WritingDialog):
    """Writes the sheet, and closes when it is there."""

    written = Signal(object)
    """A Saved."""

    def __init__(
        self,
        material: Material,
        draft: Draft,
        language: Language,
        tasks: Tasks,
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        """Offer a file in `folder`, named after the article."""
        super().__init__(tr("Save sheet"), tasks, parent)
        self._material, self._draft, self._language = material, draft, language
        self._folder = folder
        self._make_widgets()
        self._make_buttons()
        self._assemble()
        self._show_what_is_possible()

    def _make_widgets(self) -> None:
        self.student = QCheckBox(tr("&Student copies"))
        self.student.setToolTip(tr("As they are handed out"))
        self.teacher = QCheckBox(tr("&Teacher copies"))
        self.teacher.setToolTip(tr("With the answers"))
        for box in (self.student, self.teacher):
            box.setChecked(True)
            box.toggled.connect(self._show_what_is_possible)
        self.each = QCheckBox(tr("A file for &each of them"))
        self.each.setToolTip(tr("Otherwise all stand in one file, one after the other"))
        self.form = QComboBox()
        for ending, words in FORMS.items():
            self.form.addItem(tr(words), ending)
        self.form.setAccessibleName(tr("Form"))
        self.form.activated.connect(self._on_form)
        self.file = QLineEdit(str(self._folder / (file_name(self._material.lesson.article.title) + ".pdf")))
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
        self.save = self.buttons.addButton(tr("S&ave"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setToolTip(tr("Write the file (Enter)"))
        self.save.setDefault(True)
        self.cancel = self.buttons.addButton(tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.cancel.setToolTip(tr("Close without a file, or stop writing it (Escape)"))
        self.buttons.accepted.connect(self.write)
        self.buttons.rejected.connect(self.reject)

    def _assemble(self) -> None:
        copies, place = QHBoxLayout(), QHBoxLayout()
        copies.setSpacing(24)
        copies.addWidget(self.student)
        copies.addWidget(self.teacher)
        copies.addStretch(1)
        place.setSpacing(8)
        place.addWidget(self.file, 1)
        place.addWidget(self.choose)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        form.addRow(tr("Copies"), copies)
        form.addRow("", self.each)
        form.addRow(tr("Form"), self.form)
        form.addRow(tr("File"), place)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(self.bar)
        column.addWidget(self.buttons)

    def masters(self) -> tuple[Master, ...]:
        """What is to be saved."""
        ticked = ((Copy.STUDENT, self.student), (Copy.TEACHER, self.teacher))
        return masters_of(self._draft, [copy for copy, box in ticked if box.isChecked()])

    def target(self) -> Path:
        """The file that is named, with the ending of its form; a name alone means the folder that was offered."""
        path = self._folder / os.path.expanduser(self.file.text().strip() or tr("sheet"))
        ending = self.form.currentData()
        return path if path.suffix.lower() == ending else path.with_name(path.name + ending)

    def runs(self) -> list[tuple[Path, Sequence[Master]]]:
        """The files to write, each with the masters in it."""
        target, masters = self.target(), self.masters()
        if not self.each.isChecked() or len(masters) == 1:
            return [(target, masters)]
        named = [(master_words(master, self._draft.versions), master) for master in masters]
        return [(target.with_name(f"{target.stem}, {words}{target.suffix}"), (master,)) for words, master in named]

    def write(self) -> None:
        """Write the files in the background; whoever names one that is there already is asked first."""
        runs = self.runs()
        there = [path.name for path, _ in runs if os.path.isfile(path)]  # of a name too long, a Path would complain
        if there and not alerts.confirm(
            self,
            tr("Replace “{file}”?", file=there[0]),
            tr("There is already a file of that name in {folder}.", folder=runs[0][0].parent),
            tr("Replace"),
        ):
            return
        material, design, language = self._material, self._draft.design, self._language

        def job(progress: Progress) -> Saved:
            from desktop.sheets.writing import write_sheet  # imported late: its libraries take their time

            reports: list[SheetReport] = []
            for number, (path, masters) in enumerate(runs):

                def report(part: float, number: int = number) -> None:
                    progress.report((number + part) / len(runs))

                reports.append(
                    write_sheet(
                        material, design, masters, path, language, progress=report, cancelled=progress.cancelled
                    )
                )
            missing = dict.fromkeys(words for one in reports for words in one.missing)
            return Saved(tuple(path for path, _ in runs), sum(one.pages for one in reports), tuple(missing))

        self._run(job, self._on_written)

    def _on_written(self, saved: Saved) -> None:
        self._end()
        self.written.emit(saved)
        self.accept()

    def show_running(self, running: bool) -> None:
        """Leave the progress bar and Cancel alone in use."""
        for widget in (self.student, self.teacher, self.each, self.form, self.file, self.choose, self.save):
            widget.setEnabled(not running)
        if not running:
            self._show_what_is_possible()

    def _show_what_is_possible(self) -> None:
        masters = self.masters()
        self.each.setEnabled(len(masters) > 1)
        self.save.setEnabled(bool(masters) and bool(self.file.text().strip()))

    def _on_form(self, _place: int) -> None:
        """Give the file the ending of its form."""
        path, ending = Path(self.file.text().strip()), self.form.currentData()
        if path.suffix.lower() in FORMS:
            self.file.setText(str(path.with_suffix(ending)))

    def _choose_file(self) -> None:
        ending = self.form.currentData()
        name, _ = QFileDialog.getSaveFileName(
            self,
            tr("Save sheet"),
            str(self.target()),
            f"{tr(FORMS[ending])} (*{ending})",
            options=QFileDialog.Option.DontConfirmOverwrite,  # write() asks
        )
        if name:
            self.file.setText(name)
