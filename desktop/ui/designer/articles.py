"""Asks for the same sheet of several articles, and writes them in the background."""

import os
from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from db.model.sentence import mark
from desktop.library import designs
from desktop.library.batch import BatchReport, copy_name, files_there, print_batch
from desktop.library.library import Library
from desktop.sheets.design import (
    MOST_VERSIONS,
    PAPER_NAMES,
    PRESETS,
    PRINT_FOR,
    Copy,
    Design,
    Master,
    Paper,
    PrintFor,
)
from desktop.ui import alerts
from desktop.ui.designer.articles_list import ArticlesList
from desktop.ui.designer.articles_report import ReportPage
from desktop.ui.designer.file_names import file_name
from desktop.ui.designer.saving import FORMS
from desktop.ui.designer.sheet_page import version_words
from desktop.ui.designer.writing_dialog import WritingDialog
from desktop.ui.look import Look
from desktop.ui.tasks import Tasks
from desktop.ui.words import tr, trn

EACH_ARTICLE, EACH_COPY, ONE = range(3)
_FILES = (mark("One for each article"), mark("One for each copy"), mark("All in one"))


class ArticlesDialog(WritingDialog):
    """Articles at one side, how they are printed at the other; afterwards, what came of it."""

    written = Signal(object)
    """A BatchReport, as soon as it is there."""

    def __init__(
        self,
        library: Library,
        ticked: Collection[int],
        design: Design | None,
        tasks: Tasks,
        folder: Path,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with articles ticked by id. `design` is a sheet that is offered beside the presets.

        Raises:
            LibraryError: the library cannot be read.
        """
        super().__init__(tr("Sheets for several articles"), tasks, parent)
        self._library, self._look = library, look
        self._summaries = library.articles.summaries()
        self._designs = {tr(name): preset for name, preset in PRESETS.items()} | designs.presets(library)
        if design is not None:
            self._designs = {tr("This sheet"): design, **self._designs}
        self.setModal(True)
        self.resize(820, 520)
        self._make_widgets(ticked, folder)
        self._make_choices(design)
        self._make_buttons()
        self._assemble()
        self._show_what_is_possible()
        self.articles.list.setFocus()

    def _make_widgets(self, ticked: Collection[int], folder: Path) -> None:
        self.articles = ArticlesList(self._summaries, ticked)
        self.articles.changed.connect(self._show_what_is_possible)
        self.student = QCheckBox(tr("&Student"))
        self.student.setToolTip(tr("Copies as they are handed out"))
        self.student.setChecked(True)
        self.teacher = QCheckBox(tr("&Teacher"))
        self.teacher.setToolTip(tr("Copies with the answers"))
        for box in (self.student, self.teacher):
            box.toggled.connect(self._show_what_is_possible)
        self.folder = QLineEdit(str(folder))
        self.folder.setAccessibleName(tr("Folder"))
        self.folder.textChanged.connect(self._show_what_is_possible)
        self.choose = QPushButton(tr("C&hoose…"))
        self.choose.setAccessibleName(tr("Choose the folder"))
        self.choose.setToolTip(tr("Choose the folder for the files"))
        self.choose.setAutoDefault(False)  # Enter saves
        self.choose.clicked.connect(self._on_choose)
        self.name = QLineEdit(tr("Study sheets"))
        self.name.setAccessibleName(tr("Name of the file"))
        self._name_label = QLabel(tr("Name"))
        self.name.textChanged.connect(self._show_what_is_possible)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setProperty("tone", "soft")
        self.report = ReportPage(self._look)

    def _make_choices(self, design: Design | None) -> None:
        first = design or PRESETS["Reading"]
        self.sheet = _choice(tr("Sheet"), [(name, name) for name in self._designs])
        self.sheet.setCurrentIndex(0 if design is not None else self.sheet.findData(tr("Reading")))
        self.paper = _choice(tr("Paper"), [(tr(name), paper) for paper, name in PAPER_NAMES.items()])
        paper = self._look.settings.paper
        self.paper.setCurrentIndex(max(0, self.paper.findData(first.paper if design is not None else paper)))
        self.print_for = _choice(tr("Print for"), [(tr(name), who) for who, name in PRINT_FOR.items()])
        self.print_for.setCurrentIndex(self.print_for.findData(first.print_for))
        self.versions = _choice(tr("Versions"), [(version_words(n), n) for n in range(1, MOST_VERSIONS + 1)])
        self.form = _choice(tr("Form"), [(tr(words), ending) for ending, words in FORMS.items()])
        self.files = _choice(tr("Files"), [(tr(words), way) for way, words in enumerate(_FILES)])
        for box in (self.versions, self.form, self.files):
            box.currentIndexChanged.connect(self._show_what_is_possible)

    def _make_buttons(self) -> None:
        self.buttons = QDialogButtonBox()
        self.save = self.buttons.addButton(tr("Sa&ve"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setToolTip(tr("Write the files (Enter)"))
        self.save.setDefault(True)
        self.cancel = self.buttons.addButton(tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.cancel.setToolTip(tr("Close without a file, or stop writing them (Escape)"))
        self.save.clicked.connect(self.write)
        self.buttons.rejected.connect(self.reject)

    def _assemble(self) -> None:
        copies, place = QHBoxLayout(), QHBoxLayout()
        copies.setSpacing(18)
        copies.addWidget(self.student)
        copies.addWidget(self.teacher)
        copies.addStretch(1)
        place.setSpacing(8)
        place.addWidget(self.folder, 1)
        place.addWidget(self.choose)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        rows = (
            (tr("Sheet"), self.sheet),
            (tr("Copies"), copies),
            (tr("Versions"), self.versions),
            (tr("Paper"), self.paper),
            (tr("Print for"), self.print_for),
            (tr("Form"), self.form),
            (tr("Files"), self.files),
            (self._name_label.text(), self.name),
            (tr("Folder"), place),
        )
        for row, (words, field) in enumerate(rows):
            label = self._name_label if field is self.name else QLabel(words)
            grid.addWidget(label, row, 0)
            if isinstance(field, QWidget):
                label.setBuddy(field)
                grid.addWidget(field, row, 1)
            else:
                grid.addLayout(field, row, 1)
        right = QVBoxLayout()
        right.addLayout(grid)
        right.addStretch(1)
        self.choices = QWidget()
        halves = QHBoxLayout(self.choices)
        halves.setContentsMargins(0, 0, 0, 0)
        halves.setSpacing(26)
        halves.addWidget(self.articles, 1)
        halves.addLayout(right, 1)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.choices)
        self.pages.addWidget(self.report)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addWidget(self.pages, 1)
        column.addWidget(self.bar)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.words, 1)
        foot.addWidget(self.report.open)
        foot.addStretch(1)
        foot.addWidget(self.buttons)
        column.addLayout(foot)

    # What is wanted

    def design(self) -> Design:
        """The sheet, on its paper."""
        chosen = self._designs[self.sheet.currentData()]
        return chosen._replace(
            paper=Paper(self.paper.currentData()), print_for=PrintFor(self.print_for.currentData())
        )  # (Qt gives back plain texts)

    def masters(self) -> tuple[Master, ...]:
        """Each version of each kind of copy."""
        ticked = [copy for copy, box in ((Copy.STUDENT, self.student), (Copy.TEACHER, self.teacher)) if box.isChecked()]
        print_for, versions = PrintFor(self.print_for.currentData()), self.versions.currentData()
        return tuple(Master(version, copy, print_for) for copy in ticked for version in range(versions))

    def _way(self) -> int:
        """How masters and articles are put into files; what is not possible now counts as the first way."""
        way = self.files.currentData()
        one, copies = self.form.currentData() == ".pdf", len(self.masters()) > 1
        return way if (way == ONE and one) or (way == EACH_COPY and copies) else EACH_ARTICLE

    def _show_what_is_possible(self) -> None:
        """Say how many files there will be; without an article, a copy or a folder there is nothing to write."""
        articles, masters, way = len(self.articles.ticked()), len(self.masters()), self._way()
        model = self.files.model()
        assert isinstance(model, QStandardItemModel)
        for number, possible in ((EACH_COPY, masters > 1), (ONE, self.form.currentData() == ".pdf")):
            model.item(number).setEnabled(possible)
        if self.files.currentData() != way:
            self.files.setCurrentIndex(way)
            return
        for widget in (self.name, self._name_label):
            widget.setEnabled(way == ONE)
        files = 1 if way == ONE else articles * masters if way == EACH_COPY else articles
        possible = bool(articles and masters and self.folder.text().strip())
        possible = possible and (way != ONE or bool(self.name.text().strip()))
        self.words.setText(trn(files, "{n} file will be written.", "{n} files will be written.") if possible else "")
        self.save.setEnabled(possible)

    def _on_choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Folder for the files"), self.folder.text())
        if name:
            self.folder.setText(name)

    # Writing

    def target(self) -> Path:
        """The folder that is named."""
        return Path(os.path.expanduser(self.folder.text().strip()))

    def _there(self) -> tuple[Path, ...]:
        """The files that would be replaced."""
        chosen, masters, language = set(self.articles.ticked()), self.masters(), self._look.language
        titles = [one.title for one in self._summaries if one.id in chosen]
        if self._way() == ONE:
            return tuple(path for path in (self.target() / (self._name() + ".pdf"),) if os.path.lexists(path))
        if self._way() == EACH_COPY:
            copies = [copy_name(master, language) for master in masters]
            titles = [language.say("{title} – {copy}", title=one, copy=copy) for one in titles for copy in copies]
        return files_there(titles, self.target(), self.form.currentData())

    def _name(self) -> str:
        return file_name(self.name.text().removesuffix(".pdf"))

    def write(self) -> None:
        """Write the files in the background. Those that are there already are replaced if the user says so."""
        there = self._there()
        if there and not alerts.confirm(
            self,
            trn(len(there), "Replace {n} file?", "Replace {n} files?"),
            tr("They are in {folder} already, such as “{file}”.", folder=self.target(), file=there[0].name),
            tr("Replace"),
        ):
            return
        source, ids, way = self._library.path, self.articles.ticked(), self._way()
        design, masters, folder, ending = self.design(), self.masters(), self.target(), self.form.currentData()
        name, language = self._name(), self._look.language
        self._run(
            lambda progress: print_batch(
                source, ids, design, masters, folder, ending,
                one_file=way == ONE, by_master=way == EACH_COPY, name=name, replace=True, language=language,
                progress=progress.report, cancelled=progress.cancelled,
            ),
            self._on_written,
        )  # fmt: skip

    def _on_written(self, report: BatchReport) -> None:
        """Tell what came of it, and close with the next Enter."""
        self._end()
        self.report.show_report(report, str(self.target()), {one.id: one.title for one in self._summaries})
        self.pages.setCurrentWidget(self.report)
        self.words.hide()
        self.report.open.show()
        self.save.hide()
        self.cancel.setText(tr("&Close"))
        self.cancel.setToolTip(tr("Close (Escape)"))
        self.cancel.setDefault(True)
        self.cancel.setFocus()
        self.written.emit(report)

    def failure_words(self) -> str:
        """What is said when it went wrong; the reason comes after it."""
        return tr("The sheets could not be written.")

    def show_running(self, running: bool) -> None:
        """Leave the progress bar and Cancel alone in use."""
        self.choices.setEnabled(not running)
        self.save.setEnabled(not running)


def _choice(name: str, items: list[tuple[str, object]]) -> QComboBox:
    box = QComboBox()
    for words, value in items:
        box.addItem(words, value)
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(16)
    return box
