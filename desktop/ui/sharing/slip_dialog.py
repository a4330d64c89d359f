"""Asks for two editions of a lesson, shows what differs, and writes or prints a correction slip of it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QRadioButton, QWidget

from db.model.errors import LibraryError
from desktop.library import correction_slip
from desktop.library.correction_slip import Corrections, Editions
from desktop.library.library import Library
from desktop.library.schooling import school
from desktop.sheets.content.slip import slip_handout, slip_lesson
from desktop.sheets.plain import handout_pdf
from desktop.ui import alerts
from desktop.ui.dialogs.sheet import Pages, SheetDialog
from desktop.ui.look import Look
from desktop.ui.sharing.latest import Latest
from desktop.ui.sharing.lesson_file import LessonFileField
from desktop.ui.sharing.slip_view import SlipView
from desktop.ui.tasks import Progress, Tasks
from desktop.ui.words import tr, trn

_HERE, _FILE = 0, 1
"""The rows of the choice of the newer edition."""

Read = tuple[Editions, Corrections]


class SlipDialog(SheetDialog):
    """Two editions, for whom, and what differs between them."""

    def __init__(self, library: Library, tasks: Tasks, folder: Path, look: Look, parent: QWidget | None = None) -> None:
        """Begin without files; they are looked for, and written, in `folder`."""
        what = tr("What has changed since sheets were printed, on a slip for those who have them.")
        super().__init__(tr("Print a correction slip"), what, tasks, folder, look, parent)
        self._library = library
        self._reading = Latest(tasks, self._on_read, self._on_unreadable)
        self._read: Read | None = None
        self.resize(820, 680)
        self._make_editions()
        self._make_choices()
        self._make_rows()
        self.assemble(self.words, self.view)
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
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.view = SlipView(self._look)

    def _make_rows(self) -> None:
        audience = QHBoxLayout()
        audience.setSpacing(20)
        audience.addWidget(self.for_pupils)
        audience.addWidget(self.for_colleagues)
        audience.addStretch(1)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.setVerticalSpacing(10)
        self.form.addRow(tr("Ol&der edition"), self.older)
        self.form.addRow(tr("&Newer edition"), self.newer)
        self.form.addRow("", self.newer_file)
        self.form.addRow("", audience)
        self.rest_while_writing(self.older, self.newer, self.newer_file, self.for_pupils, self.for_colleagues)

    # Comparing

    def colleagues(self) -> bool:
        """Whether the slip is for colleagues."""
        return self.for_colleagues.isChecked()

    def _on_newer(self) -> None:
        self.form.setRowVisible(self.newer_file, self.newer.currentIndex() == _FILE)
        self._compare()

    def _compare(self) -> None:
        """Read both editions in the background, and show what differs."""
        older, from_file = self.older.path(), self.newer.currentIndex() == _FILE
        newer = self.newer_file.path() if from_file else None
        self._read = None
        self.view.clear()
        self.show_possible()
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
        self.show_possible()

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

    def name(self) -> str:
        """After the lesson."""
        return tr("Corrections: {title}", title=self._read[0].new.title if self._read else "")

    def pages(self) -> Callable[[Progress], Pages]:
        """The slip of what was compared."""
        assert self._read is not None, "offered only when two editions were read"
        (editions, found), library, language = self._read, self._library, self._look.language
        paper, print_for = self.chosen_paper, self.chosen_for

        def job(progress: Progress) -> Pages:
            slip = correction_slip.slip(editions, found, language)
            return handout_pdf(
                slip_lesson(slip, language), slip_handout(slip, print_for, language), school(library),
                paper, language, progress=progress.report, cancelled=progress.cancelled,
            )  # fmt: skip

        return job

    def failure_words(self) -> str:
        """What is said when it went wrong; the reason comes after it."""
        return tr("The correction slip could not be made.")

    def show_possible(self, *, running: bool = False) -> None:
        """Something must need correcting."""
        for button in (self.save, self.print_button):
            button.setEnabled(self._read is not None and not running)
