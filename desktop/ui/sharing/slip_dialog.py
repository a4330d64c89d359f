"""Asks for two editions of a lesson, shows what differs, and writes or prints a correction slip of it."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from db.model.errors import LibraryError
from desktop.library import correction_slip
from desktop.library.correction_slip import Corrections, Editions
from desktop.library.file_names import file_name
from desktop.library.library import Library
from desktop.library.schooling import school
from desktop.sheets.content.slip import slip_handout, slip_lesson
from desktop.sheets.design import PAPER_NAMES, PRINT_FOR, Paper, PrintFor
from desktop.sheets.plain import handout_pdf, write_handout
from desktop.ui import alerts
from desktop.ui.browser.print_dialog import FOR_WHOM
from desktop.ui.designer.saving import Saved
from desktop.ui.designer.writing_dialog import WritingDialog
from desktop.ui.look import Look
from desktop.ui.sharing.latest import Latest
from desktop.ui.sharing.lesson_file import LessonFileField
from desktop.ui.sharing.slip_view import SlipView
from desktop.ui.tasks import Progress, Tasks
from desktop.ui.words import tr, trn

_HERE, _FILE = 0, 1
"""The rows of the choice of the newer edition."""

Read = tuple[Editions, Corrections]


class SlipDialog(WritingDialog):
    """Two editions, for whom, and what differs between them."""

    written = Signal(object)
    """A Saved."""

    def __init__(self, library: Library, tasks: Tasks, folder: Path, look: Look, parent: QWidget | None = None) -> None:
        """Begin without files; they are looked for, and written, in `folder`."""
        super().__init__(tr("Print a correction slip"), tasks, parent)
        self._library, self._folder, self._look = library, folder, look
        self._reading = Latest(tasks, self._on_read, self._on_unreadable)
        self._read: Read | None = None
        self.setModal(True)
        self.resize(820, 640)
        self._make_editions()
        self._make_choices()
        self._make_buttons()
        self._assemble()
        self._on_newer()

    def _make_editions(self) -> None:
        self.older = LessonFileField(
            tr("Older edition"), tr("The lesson file that the sheets were printed from"), tr("C&hoose…"), self._folder
        )
        self.newer = QComboBox()
        self.newer.addItem(tr("The lesson as it is here now"))
        self.newer.addItem(tr("Another lesson file"))
        self.newer.setAccessibleName(tr("Newer edition"))
        self.newer.setToolTip(tr("What the older edition is compared with"))
        self.newer_file = LessonFileField(
            tr("File of the newer edition"), tr("The lesson file with the corrections"), tr("Ch&oose…"), self._folder
        )
        self.older.changed.connect(self._compare)
        self.newer_file.changed.connect(self._compare)
        self.newer.currentIndexChanged.connect(self._on_newer)

    def _make_choices(self) -> None:
        self.for_pupils = QRadioButton(tr("For &pupils"))
        self.for_pupils.setToolTip(tr("Without questions, answers and statements"))
        self.for_colleagues = QRadioButton(tr("For &colleagues"))
        self.for_colleagues.setToolTip(tr("With questions, answers and statements; both editions must have them"))
        self.for_pupils.setChecked(True)
        self.for_colleagues.toggled.connect(self._compare)
        self.print_for, self.paper = QComboBox(), QComboBox()
        for who in FOR_WHOM:
            self.print_for.addItem(tr(PRINT_FOR[who]), who)
        self.print_for.setAccessibleName(tr("Print for"))
        self.print_for.setToolTip(tr("Whom or what the slip is printed for"))
        for paper, words in PAPER_NAMES.items():
            self.paper.addItem(tr(words), paper)
        self.paper.setAccessibleName(tr("Paper"))
        self.paper.setToolTip(tr("The size of the paper"))
        self.paper.setCurrentIndex(max(0, self.paper.findData(Paper(self._look.settings.paper))))
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.view = SlipView(self._look)

    def _make_buttons(self) -> None:
        self.buttons = QDialogButtonBox()
        self.save = self.buttons.addButton(tr("&Save as PDF…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setToolTip(tr("Choose where the slip is written (Enter)"))
        self.save.setDefault(True)
        self.print_button = self.buttons.addButton(tr("P&rint…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.print_button.setToolTip(tr("Print the slip"))
        self.print_button.setAutoDefault(False)
        self.close_button = self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.close_button.setToolTip(tr("Close without a slip, or stop writing it (Escape)"))
        self.save.clicked.connect(self._on_save)
        self.print_button.clicked.connect(self._on_print)
        self.buttons.rejected.connect(self.reject)

    def _assemble(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr("Ol&der edition"), self.older)
        form.addRow(tr("&Newer edition"), self.newer)
        form.addRow("", self.newer_file)
        audience, paper = QHBoxLayout(), QHBoxLayout()
        audience.setSpacing(20)
        audience.addWidget(self.for_pupils)
        audience.addWidget(self.for_colleagues)
        audience.addStretch(1)
        paper.setSpacing(10)
        paper.addWidget(self.print_for, 2)
        paper.addWidget(self.paper, 1)
        paper.addStretch(1)
        form.addRow("", audience)
        form.addRow(tr("Print for"), paper)
        self._form = form
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.words)
        column.addWidget(self.view, 1)
        column.addWidget(self.bar)
        column.addWidget(self.buttons)

    # Comparing

    def colleagues(self) -> bool:
        """Whether the slip is for colleagues."""
        return self.for_colleagues.isChecked()

    def _on_newer(self) -> None:
        self._form.setRowVisible(self.newer_file, self.newer.currentIndex() == _FILE)
        self._compare()

    def _compare(self) -> None:
        """Read both editions in the background, and show what differs."""
        older, from_file = self.older.path(), self.newer.currentIndex() == _FILE
        newer = self.newer_file.path() if from_file else None
        self._read = None
        self.view.clear()
        self._show_what_is_possible()
        if older is None or (from_file and newer is None):
            self._say(tr("Choose the lesson file that the sheets were printed from, and the newer edition of it."))
            return
        self._say(tr("Comparing…"))
        library, language, colleagues = self._library, self._look.language, self.colleagues()
        today = date.today().isoformat()

        def job(_progress: Progress) -> Read:
            if newer is None:
                editions = correction_slip.since(library, older, today)
            else:
                editions = correction_slip.between_files(older, newer)
            return editions, editions.corrected(language, colleagues=colleagues)

        self._reading.run(job)

    def _on_read(self, read: Read) -> None:
        if self._wants_a_file():
            return
        editions, found = read
        if found.none:
            self._say(correction_slip.nothing(editions, self._look.language))
            return
        self._read = read
        count = trn(found.places, "{n} place is corrected.", "{n} places are corrected.")
        self._say(f"{correction_slip.between(editions, self._look.language)} {count}")
        self.view.show_corrections(found)
        self._show_what_is_possible()

    def _on_unreadable(self, error: Exception) -> None:
        if self._wants_a_file():
            return
        if isinstance(error, LibraryError):
            self._say(" ".join(filter(None, error.said(tr))))
        else:
            alerts.failure(self, self.failure_words(), error)

    def _wants_a_file(self) -> bool:
        """Whether a file was taken away while the two were being compared."""
        return self.older.path() is None or (self.newer.currentIndex() == _FILE and self.newer_file.path() is None)

    def _say(self, words: str) -> None:
        self.words.setText(words)

    def done(self, result: int) -> None:
        """Close; what is still being compared matters no more."""
        self._reading.stop()
        super().done(result)

    # Writing

    def _on_save(self) -> None:
        if self._read is None:
            return
        title = tr("Corrections: {title}", title=self._read[0].new.title)
        offered = self._folder / file_name(title, ".pdf", tr("corrections"))
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the correction slip"), str(offered), "PDF (*.pdf)")
        if name:
            self.write_to(Path(name))

    def write_to(self, target: Path) -> None:
        """Write the slip in the background."""
        assert self._read is not None
        path = target if target.suffix.lower() == ".pdf" else target.with_name(target.name + ".pdf")
        (editions, found), library, language = self._read, self._library, self._look.language
        paper, print_for = Paper(self.paper.currentData()), PrintFor(self.print_for.currentData())

        def job(progress: Progress) -> Saved:
            slip = correction_slip.slip(editions, found, language)
            report = write_handout(
                path, slip_lesson(slip, language), slip_handout(slip, print_for, language), school(library),
                paper, language, progress=progress.report, cancelled=progress.cancelled,
            )  # fmt: skip
            return Saved((path,), report.pages, report.missing)

        self._run(job, self._on_written)

    def _on_written(self, saved: Saved) -> None:
        self._end()
        self.written.emit(saved)
        self.accept()

    def _on_print(self) -> None:
        """Make the pages in the background, and hand them to the system's dialog."""
        assert self._read is not None
        (editions, found), library, language = self._read, self._library, self._look.language
        paper, print_for = Paper(self.paper.currentData()), PrintFor(self.print_for.currentData())

        def job(progress: Progress) -> bytes:
            slip = correction_slip.slip(editions, found, language)
            return handout_pdf(
                slip_lesson(slip, language), slip_handout(slip, print_for, language), school(library),
                paper, language, progress=progress.report, cancelled=progress.cancelled,
            )[0]  # fmt: skip

        self._run(job, self._on_pages)

    def _on_pages(self, content: bytes) -> None:
        from desktop.ui.designer.printing import PrintDialog  # imported late: not every slip is printed

        self._end()
        assert self._read is not None
        title = tr("Corrections: {title}", title=self._read[0].new.title)
        dialog = PrintDialog(title, content, self._tasks, self)
        dialog.save_wanted.connect(self._on_save)
        dialog.begin()

    def failure_words(self) -> str:
        """What is said when it went wrong; the reason comes after it."""
        return tr("The correction slip could not be made.")

    def show_running(self, running: bool) -> None:
        """Leave the progress bar and Cancel alone in use."""
        fields = (self.older, self.newer, self.newer_file, self.for_pupils, self.for_colleagues)
        for field in (*fields, self.print_for, self.paper):
            field.setEnabled(not running)
        self._show_what_is_possible(running=running)

    def _show_what_is_possible(self, *, running: bool = False) -> None:
        for button in (self.save, self.print_button):
            button.setEnabled(self._read is not None and not running)
