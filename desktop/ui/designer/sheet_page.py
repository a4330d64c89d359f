"""What holds for the whole sheet: paper, readers, versions, head, length."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.sheets.design import LETTERS, MOST_SEED, MOST_VERSIONS, PAPER_NAMES, PRINT_FOR, Paper, PrintFor
from desktop.ui.designer.drafts import Draft
from desktop.ui.designer.number_box import NumberBox
from desktop.ui.designer.spoken import name_by_words
from desktop.ui.look import Look
from desktop.ui.words import tr

MOST_PAGES = 99
_GAP = 16
"""Pixels between two groups of options."""


class SheetPage(QWidget):
    """Shows what holds for the whole sheet, and says when something of it is to be another."""

    changed = Signal(object, str)
    """The Draft as it is to be, and a name for the gesture (see Drafts.change)."""
    shuffle_wanted = Signal()
    school_wanted = Signal()
    articles_wanted = Signal()
    """The teacher wants other questions; to change the school's head; the same sheet of several articles."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin with what a new sheet has."""
        super().__init__(parent)
        self._look = look
        self._draft: Draft | None = None
        self._open = False
        """Whether what is wanted seldom is shown."""
        self._make_choices()
        self._make_head()
        self._make_more()
        self._assemble()
        self._fold()
        look.changed.connect(self._fold)

    def _make_choices(self) -> None:
        self.paper = _choice(tr("Paper"), ((tr(name), paper) for paper, name in PAPER_NAMES.items()))
        self.paper.setToolTip(tr("The paper that is in the printer"))
        self.print_for = _choice(tr("Print for"), ((tr(name), who) for who, name in PRINT_FOR.items()))
        self.print_for.setToolTip(tr("Who reads it, or what it is copied on"))
        # As long as a name may be, the column stays as wide as it is.
        self.print_for.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.print_for.setMinimumContentsLength(10)
        self.versions = _choice(tr("Versions"), ((version_words(n), n) for n in range(1, MOST_VERSIONS + 1)))
        self.versions.setToolTip(tr("The same questions in another order, so that neighbours cannot copy"))
        self.shuffle = QPushButton(tr("Shuffle again"))
        self.shuffle.setToolTip(tr("Pick and arrange the questions in another way"))
        self.shuffle.setAutoDefault(False)
        self.shuffle.clicked.connect(self.shuffle_wanted)
        self.pages = NumberBox(0, MOST_PAGES, tr("Fit on pages"), tr("How many pages the student copy may have"))
        self.pages.setSpecialValueText(tr("any number"))
        self.pages.setMinimumWidth(120)
        for box in (self.paper, self.print_for, self.versions):
            box.activated.connect(self._on_changed)
        self.pages.valueChanged.connect(self._on_pages)

    def _make_head(self) -> None:
        self.fields = QCheckBox(tr("Name, class and date"))
        self.fields.setToolTip(tr("Lines to write them on, at the head of the student copy"))
        self.school = QCheckBox(tr("School"))
        self.school.setToolTip(tr("The school’s name and logo at the head, if there are any"))
        self.answers = QCheckBox(tr("Page with the answers"))
        self.answers.setToolTip(tr("All answers in short, on a page of its own at the end of the teacher copies"))
        self.edit_school = QToolButton()
        self.edit_school.setAccessibleName(tr("Change the school’s name and logo"))
        self.edit_school.setToolTip(tr("Change the school’s name and logo"))
        self.edit_school.clicked.connect(self.school_wanted)
        for box in (self.fields, self.school, self.answers):
            box.toggled.connect(self._on_changed)

    def _make_more(self) -> None:
        self.more = QToolButton()
        self.more.setToolTip(tr("What is wanted seldom"))
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.clicked.connect(self._on_more)
        self.seed = NumberBox(0, MOST_SEED, tr("Shuffle number"), tr("The same number gives the same questions again"))
        self.seed.setMinimumWidth(120)
        self.seed.valueChanged.connect(self._on_seed)
        self.articles = QPushButton(tr("Several articles…"))
        name_by_words(self.articles)
        self.articles.setToolTip(tr("Make a sheet like this of other articles too"))
        self.articles.setAutoDefault(False)
        self.articles.clicked.connect(self.articles_wanted)

    def _assemble(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(9)
        grid.setColumnStretch(1, 1)
        for words, control in (
            (tr("Paper"), self.paper),
            (tr("Print for"), self.print_for),
            (tr("Versions"), self.versions),
        ):
            _add(grid, words, control)
        grid.addWidget(self.shuffle, grid.rowCount(), 1, Qt.AlignmentFlag.AlignLeading)
        _add(grid, tr("Fit on pages"), self.pages)
        school = QHBoxLayout()
        school.setSpacing(8)
        school.addWidget(self.school)
        school.addWidget(self.edit_school)
        school.addStretch(1)
        head = QLabel(tr("On the sheet"))
        head.setFont(self._look.interface_font(13, Look.SEMIBOLD))
        self.rare = QWidget()
        rare = QGridLayout(self.rare)
        rare.setContentsMargins(0, 0, 0, 0)
        rare.setHorizontalSpacing(14)
        rare.setVerticalSpacing(9)
        rare.setColumnStretch(1, 1)
        _add(rare, tr("Shuffle number"), self.seed)
        rare.addWidget(self.articles, rare.rowCount(), 0, 1, 2, Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(7)
        column.addLayout(grid)
        column.addSpacing(_GAP)
        column.addWidget(head)
        column.addWidget(self.fields)
        column.addLayout(school)
        column.addWidget(self.answers)
        column.addSpacing(_GAP // 2)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.rare)
        column.addStretch(1)

    def show_draft(self, draft: Draft, school_known: bool) -> None:
        """Show what holds; the school can be left out only where its head is known."""
        self._draft = draft
        design = draft.design
        for box, value in ((self.paper, design.paper), (self.print_for, design.print_for)):
            box.setCurrentIndex(box.findData(value))
        self.versions.setCurrentIndex(draft.versions - 1)
        self.pages.show_number(design.pages)
        self.seed.show_number(design.seed)
        for tick, on in (
            (self.fields, design.fields),
            (self.school, design.school and school_known),
            (self.answers, design.answers),
        ):
            tick.blockSignals(True)
            tick.setChecked(on)
            tick.blockSignals(False)
        self.school.setEnabled(school_known)
        self.edit_school.setText(tr("Change…") if school_known else tr("Add…"))

    def _on_changed(self, _value: object = None) -> None:
        if self._draft is None:
            return
        design = self._draft.design._replace(
            paper=Paper(self.paper.currentData()),  # Qt gives back a plain text
            print_for=PrintFor(self.print_for.currentData()),
            fields=self.fields.isChecked(),
            answers=self.answers.isChecked(),
        )
        if self.school.isEnabled():
            design = design._replace(school=self.school.isChecked())
        self.changed.emit(Draft(design, self.versions.currentData()), "")

    def _on_pages(self, pages: int) -> None:
        if self._draft is not None:
            self.changed.emit(self._draft._replace(design=self._draft.design._replace(pages=pages)), "pages")

    def _on_seed(self, seed: int) -> None:
        if self._draft is not None:
            self.changed.emit(self._draft._replace(design=self._draft.design._replace(seed=seed)), "seed")

    def _on_more(self) -> None:
        """Show or hide what is wanted seldom."""
        self._open = not self._open
        self._fold()

    def _fold(self) -> None:
        self.rare.setVisible(self._open)
        self.more.setIcon(self._look.icon("chevron-up" if self._open else "chevron-down"))
        self.more.setText(tr("Less") if self._open else tr("More"))


def _choice(name: str, items: Iterable[tuple[str, object]]) -> QComboBox:
    box = QComboBox()
    for words, value in items:
        box.addItem(words, value)
    box.setAccessibleName(name)
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return box


def _add(grid: QGridLayout, words: str, control: QWidget) -> None:
    label = QLabel(words)
    label.setBuddy(control)
    row = grid.rowCount()
    grid.addWidget(label, row, 0)
    if isinstance(control, NumberBox):
        grid.addWidget(control, row, 1, Qt.AlignmentFlag.AlignLeading)
    else:
        grid.addWidget(control, row, 1)


def version_words(count: int) -> str:
    """What a number of versions is called."""
    if count == 1:
        return tr("One for all")
    if count == 2:
        return tr("{first} and {last}", first=LETTERS[0], last=LETTERS[1])
    return tr("{first} to {last}", first=LETTERS[0], last=LETTERS[count - 1])
