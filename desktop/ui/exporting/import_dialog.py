"""Asks what the columns of a table are, shows what would become of every row, and takes it over as one step."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from db.model.change import Change
from db.model.errors import CancelledError
from db.model.lesson import Lesson
from db.model.sentence import mark, said
from desktop.library.library import Library
from desktop.library.tables.new_article import add_timeline
from desktop.library.tables.plan import carry_out, plan_rows
from desktop.library.tables.rows import Choices, Plan, guessed_choices
from desktop.library.tables.source import TableFile, read_file
from desktop.sharing.columns import Content, Field, guessed_mapping, is_timeline_template
from desktop.sharing.table_files import DELIMITERS
from desktop.ui import alerts
from desktop.ui.curating.fields import give_tone
from desktop.ui.dialogs.saving import SavingDialog
from desktop.ui.exporting.columns import ColumnsView
from desktop.ui.exporting.outcomes import OutcomesList, summary
from desktop.ui.look import Look
from desktop.ui.tasks import Progress, Task, Tasks
from desktop.ui.words import tr, trn

ACTORS, EVENTS, ARTICLE = range(3)
_WAYS = (
    mark("Actors for this article"),
    mark("Events for this article"),
    mark("A new article of these events"),
)
_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "cp1252", "cp1250", "cp1251", "cp1256", "gb18030", "shift_jis")


class ImportDialog(SavingDialog):
    """How the file is read, what its columns hold, and what comes of each row."""

    change_wanted = Signal(object)
    """A callable that writes what was chosen and returns the Change."""

    def __init__(
        self,
        library: Library,
        lesson: Lesson | None,
        read: TableFile,
        tasks: Tasks,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with what a table seems to hold; without a lesson it can only become an article of its own."""
        super().__init__(tr("Import from “{file}”", file=read.path.name), parent)
        self._library, self._lesson, self._read = library, lesson, read
        self._tasks, self._look = tasks, look
        self._task: Task | None = None
        self.plan: Plan | None = None
        """What would become of the rows; None while that is found out, or for a new article."""
        self.setModal(True)
        self.resize(860, 680)
        choices = guessed_choices(read.table)
        self._make_fields(choices)
        self._make_parts()
        self.make_buttons(tr("Take the rows over as one step, which undo takes back (Enter)"))
        self.save.setText(tr("&Import"))
        self._assemble()
        self._show_columns(choices)
        self.way.setFocus()

    def _make_fields(self, choices: Choices) -> None:
        table = self._read.table
        self.way = _box(tr("What the rows are"))
        for index, words in enumerate(_WAYS):
            if index == ARTICLE or self._lesson is not None:
                self.way.addItem(tr(words), index)
        events = ARTICLE if self._lesson is None else EVENTS
        self.way.setCurrentIndex(self.way.findData(ACTORS if choices.content is Content.ACTORS else events))
        self.way.setCurrentIndex(max(0, self.way.currentIndex()))
        self.delimiter = _box(tr("Between the cells"))
        for sign, words in DELIMITERS.items():
            self.delimiter.addItem(tr(words), sign)
        self.delimiter.setCurrentIndex(self.delimiter.findData(table.delimiter))
        self.encoding = _box(tr("Encoding"))
        for name in dict.fromkeys((self._read.encoding, *_ENCODINGS)):
            self.encoding.addItem(name, name)
        self.headings = QCheckBox(tr("The first row has &headings"))
        self.headings.setChecked(choices.headings)
        self.days = _box(tr("Dates"))
        self.days.addItem(tr("3/4/2017 is not clear"), None)
        self.days.addItem(tr("3/4/2017 is 3 April"), True)
        self.days.addItem(tr("3/4/2017 is 4 March"), False)
        self.source = QLineEdit()
        self.source.setAccessibleName(tr("Source"))
        self.source.setPlaceholderText(tr("Of events that came after the article"))

    def _make_parts(self) -> None:
        self.columns = ColumnsView(self._look)
        self.outcomes = OutcomesList(self._look)
        self.notices = _soft()
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setFont(self._look.interface_font(13, Look.SEMIBOLD))
        self.way.currentIndexChanged.connect(self._guess_again)
        self.headings.toggled.connect(self._guess_again)
        self.delimiter.currentIndexChanged.connect(self._read_again)
        self.encoding.currentIndexChanged.connect(self._read_again)
        self.days.currentIndexChanged.connect(self._plan_again)
        self.source.editingFinished.connect(self._plan_again)
        self.columns.changed.connect(self._plan_again)

    def _assemble(self) -> None:
        left, right = _form(), _form()
        left.addRow(tr("&Rows"), self.way)
        left.addRow(tr("&Dates"), self.days)
        left.addRow(tr("S&ource"), self.source)
        right.addRow(tr("&Between the cells"), self.delimiter)
        right.addRow(tr("&Encoding"), self.encoding)
        right.addRow("", self.headings)
        halves = QHBoxLayout()
        halves.setSpacing(26)
        halves.addLayout(left, 1)
        halves.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(10)
        column.addLayout(halves)
        column.addSpacing(4)
        column.addWidget(self._heading(tr("What the columns hold")))
        column.addWidget(self.columns, 1)
        column.addWidget(self.words)
        column.addWidget(self.outcomes, 1)
        column.addWidget(self.notices)
        column.addWidget(self.buttons)

    def _heading(self, words: str) -> QLabel:
        label = QLabel(words)
        label.setFont(self._look.interface_font(13, Look.SEMIBOLD))
        return label

    # What was chosen

    def choices(self) -> Choices:
        """How the table is to be understood."""
        return Choices(
            self._content(), self.columns.mapping(), self.headings.isChecked(), self.days.currentData(),
            self.source.text().strip(),
        )  # fmt: skip

    def _content(self) -> Content:
        return Content.ACTORS if self.way.currentData() == ACTORS else Content.EVENTS

    def _guess_again(self) -> None:
        content, first = self._content(), self._read.table.rows[0]
        headings = self.headings.isChecked()
        self._show_columns(Choices(content, guessed_mapping(first, content) if headings else {}, headings))

    def _show_columns(self, choices: Choices) -> None:
        content = self._content()
        mapping = choices.mapping if content is choices.content else guessed_mapping(self._read.table.rows[0], content)
        self.columns.show_columns(self._read.table, content, mapping, headings=choices.headings)
        self.notices.setText("\n".join(said(notice, tr) for notice in self._read.table.notices))
        self.notices.setVisible(bool(self._read.table.notices))
        self._plan_again()

    # Finding out what comes of it

    def _read_again(self) -> None:
        """Read the file again, with another encoding or another sign between the cells."""
        path, encoding, delimiter = self._read.path, self.encoding.currentData(), self.delimiter.currentData()
        self._begin(lambda _progress: read_file(path, encoding, delimiter), self._on_read)

    def _on_read(self, read: TableFile) -> None:
        self._read = read
        self._guess_again()

    def _plan_again(self) -> None:
        """Find out what would become of the rows; a new article is simply made of them all."""
        self.outcomes.show_plan(None)
        making, template = self.way.currentData() == ARTICLE, is_timeline_template(self._read.table.rows[0])
        self.source.setEnabled(self.way.currentData() == EVENTS)
        if making or self._lesson is None:
            self._stop()
            rows = len(self._read.table.rows) - self.headings.isChecked()
            words = trn(rows, "{n} row becomes an article.", "{n} rows become an article.")
            self.words.setText(
                words if template else f"{words} {tr('Say which columns have the headlines and dates.')}"
            )
            self.save.setEnabled(Field.TITLE in self.columns.mapping().values())
            return
        library, lesson, table, choices = self._library, self._lesson, self._read.table, self.choices()

        def plan(progress: Progress) -> Plan:
            return plan_rows(library, lesson, table, choices, cancelled=progress.cancelled)

        self._begin(plan, self._on_planned)

    def _on_planned(self, plan: Plan) -> None:
        self.plan = plan
        self.outcomes.show_plan(plan)
        self.words.setText(summary(plan))
        self.save.setEnabled(plan.writes)

    def _begin(self, job: Callable[[Progress], object], done: Callable[..., None]) -> None:
        """Run a job in the place of the one before it, whose result nobody waits for any more."""
        self._stop()
        self.plan = None
        self.save.setEnabled(False)
        self.words.setText(tr("Reading the table…"))
        self._number = getattr(self, "_number", 0) + 1
        number = self._number
        self._task = self._tasks.run(job, partial(self._on_done, number, done), partial(self._on_failed, number))

    def _stop(self) -> None:
        if self._task is not None:
            self._task.progress.cancel()
            self._task = None

    def _on_done(self, number: int, done: Callable[..., None], result: object) -> None:
        if number == self._number and self._task is not None:
            self._task = None
            done(result)

    def _on_failed(self, number: int, error: Exception) -> None:
        if number == self._number and not isinstance(error, CancelledError):
            self._task = None
            self.words.setText(alerts.said(error))

    def done(self, result: int) -> None:
        """Close; what is still being found out is not waited for."""
        self._stop()
        super().done(result)

    def hand_over(self) -> None:
        """Say what is to be written."""
        library, lesson, table, choices = self._library, self._lesson, self._read.table, self.choices()
        if self.way.currentData() == ARTICLE or lesson is None:
            title, language = self._read.path.stem, "en" if lesson is None else lesson.article.language

            def write() -> Change:
                return add_timeline(library, table, choices, title, language)
        else:
            plan = self.plan
            assert plan is not None

            def write() -> Change:
                return carry_out(library, lesson, plan)

        self.change_wanted.emit(write)


def _box(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    return box


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(10)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    return form


def _soft() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    give_tone(label, "soft")
    return label
