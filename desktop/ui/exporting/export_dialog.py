"""Asks in which form articles are exported, says what that leaves out, and writes the files in the background."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from db.model.errors import CancelledError
from desktop.library import exporting
from desktop.library.exporting import Planned
from desktop.library.file_names import file_name
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from desktop.sharing.formats import FORMS, Form
from desktop.ui import alerts
from desktop.ui.curating.fields import SCROLL_GAP, give_tone
from desktop.ui.designer.writing_dialog import WritingDialog
from desktop.ui.look import Look
from desktop.ui.panes.rows import give_viewport
from desktop.ui.tasks import Tasks
from desktop.ui.words import tr, trn

_INDENT = 24
"""Pixels by which the sentence under a choice begins after the choice's own words."""
_MARGINS = 22 + 22 + SCROLL_GAP
"""Pixels at both sides of the choices."""
_HIGHEST = 520
"""Pixels of height for the choices; together with the buttons it is what a low screen has."""


class Articles(NamedTuple):
    """Articles that can be exported together: what they are called, and their titles by id."""

    name: str
    titles: Mapping[int, str]


class ExportDialog(WritingDialog):
    """The forms, one below the other; what the chosen one leaves out; which articles, and where to."""

    written = Signal(object)
    """The paths of the files, as soon as they are there."""

    def __init__(
        self,
        library: Library,
        choices: Sequence[Articles],
        tasks: Tasks,
        folder: Path,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        """Offer some sets of articles, none of them empty; the first is chosen."""
        super().__init__(tr("Export"), tasks, parent)
        self._library, self._look, self._choices = library, look, choices
        self.setModal(True)
        self.setMinimumWidth(800)
        self._make_forms()
        self._make_fields(folder)
        self._make_buttons()
        self._assemble()
        self._show_choice()
        self.forms[0].setFocus()

    def _make_forms(self) -> None:
        self._group = QButtonGroup(self)
        self.forms: list[QRadioButton] = []
        for index, form in enumerate(FORMS):
            button = QRadioButton(tr(form.name))
            button.setFont(self._look.interface_font(13, Look.SEMIBOLD))
            button.setAccessibleDescription(tr(form.purpose))
            self._group.addButton(button, index)
            self.forms.append(button)
        self.forms[0].setChecked(True)
        self._group.idToggled.connect(self._show_choice)

    def _make_fields(self, folder: Path) -> None:
        self.left_out = _wrapped()
        give_tone(self.left_out, "soft")
        self.articles = QComboBox()
        self.articles.setAccessibleName(tr("Articles"))
        for choice in self._choices:
            self.articles.addItem(choice.name)
        self.articles.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.articles.currentIndexChanged.connect(self._show_choice)
        self.folder = QLineEdit(str(folder))
        self.folder.setAccessibleName(tr("Folder"))
        self.folder.textChanged.connect(self._show_choice)
        self.choose = QPushButton(tr("C&hoose…"))
        self.choose.setAccessibleName(tr("Choose the folder"))
        self.choose.setToolTip(tr("Choose the folder for the files"))
        self.choose.setAutoDefault(False)  # Enter exports
        self.choose.clicked.connect(self._on_choose)
        self.files = _wrapped()
        give_tone(self.files, "soft")

    def _make_buttons(self) -> None:
        self.buttons = QDialogButtonBox()
        self.save = self.buttons.addButton(tr("&Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setToolTip(tr("Write the files (Enter)"))
        self.save.setDefault(True)
        self.cancel = self.buttons.addButton(tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.cancel.setToolTip(tr("Close without a file, or stop writing them (Escape)"))
        self.save.clicked.connect(self.write)
        self.buttons.rejected.connect(self.reject)

    def _assemble(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(2)
        for button, form in zip(self.forms, FORMS, strict=True):
            purpose = _wrapped()
            purpose.setText(tr(form.purpose))
            purpose.setContentsMargins(_INDENT, 0, 0, 9)
            give_tone(purpose, "soft")
            left.addWidget(button)
            left.addWidget(purpose)
        left.addStretch(1)
        heading = QLabel(tr("What this leaves out"))
        heading.setFont(self._look.interface_font(13, Look.SEMIBOLD))
        right.setSpacing(6)
        right.addWidget(heading)
        right.addWidget(self.left_out)
        right.addStretch(1)
        self._add_fields(right)
        self.choices = QWidget()
        halves = QHBoxLayout(self.choices)
        halves.setContentsMargins(0, 0, 0, 0)
        halves.setSpacing(34)
        halves.addLayout(left, 1)
        halves.addLayout(right, 1)
        self._area = _frame(self.choices)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(self._area, 1)
        column.addWidget(self.bar)
        column.addWidget(self.buttons)

    def _add_fields(self, column: QVBoxLayout) -> None:
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.folder, 1)
        place.addWidget(self.choose)
        for words, field in ((tr("&Articles"), self.articles), (tr("&Folder"), self.folder)):
            label = QLabel(words)
            label.setBuddy(field)
            column.addSpacing(8)
            column.addWidget(label)
            if field is self.folder:
                column.addLayout(place)
            else:
                column.addWidget(field)
        column.addSpacing(4)
        column.addWidget(self.files)

    def _make_room(self) -> None:
        """Grow until all lines are seen, or as far as low screens allow; then the choices scroll."""
        inner = self.choices.layout()
        if inner is not None:
            # Asked for its height in a width, a layout says how many lines the words take.
            needed = min(inner.minimumHeightForWidth(self.width() - _MARGINS), _HIGHEST)
            self._area.setMinimumHeight(max(needed, self._area.minimumHeight()))

    # What is wanted

    def form(self) -> Form:
        """The form that is chosen."""
        return FORMS[max(0, self._group.checkedId())]

    def planned(self) -> tuple[Planned, ...]:
        """The files that would be written: tables in a folder that is called by the article or the collection."""
        chosen, form = self._choices[self.articles.currentIndex()], self.form()
        folder = Path(os.path.expanduser(self.folder.text().strip()))
        if not form.each_article:
            title = next(iter(chosen.titles.values())) if len(chosen.titles) == 1 else chosen.name
            folder = folder / file_name(tr("{title} – {what}", title=title, what=tr(form.name)), "", tr("lesson"))
        return exporting.plan_folder(form, chosen.titles, folder, tr("lesson"))

    def _show_choice(self) -> None:
        """Say what the form leaves out and what will be written where."""
        form = self.form()
        self.left_out.setText("\n".join(tr(sentence) for sentence in form.left_out))
        possible = bool(self.folder.text().strip())
        self.save.setEnabled(possible)
        self.files.setText("")
        if possible:
            planned = self.planned()
            words = trn(len(planned), "{n} file will be written.", "{n} files will be written.")
            if len(planned) == 1:
                words = tr("The file will be called “{file}”.", file=planned[0].path.name)
            elif not form.each_article:
                names = ", ".join(one.path.name for one in planned)
                folder = planned[0].path.parent.name
                words = tr("A folder “{folder}” will have the files {names}.", folder=folder, names=names)
            self.files.setText(words)
        self._make_room()

    def _on_choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Folder for the files"), self.folder.text())
        if name:
            self.folder.setText(name)

    # Writing

    def write(self) -> None:
        """Write the files in the background. Those that are there already are replaced if the user says so."""
        planned = self.planned()
        there = exporting.present(planned)
        if there and not alerts.confirm(
            self,
            trn(len(there), "Replace {n} file?", "Replace {n} files?"),
            tr("They are in {folder} already, such as “{file}”.", folder=there[0].parent, file=there[0].name),
            tr("Replace"),
        ):
            return
        library, language = self._library, self._look.language
        self._run(
            lambda progress: exporting.export(
                lambda article_id: read_lesson(library, article_id),
                planned,
                language,
                replace=True,
                progress=progress.report,
                cancelled=progress.cancelled,
            ),
            self._on_written,
        )

    def _on_written(self, paths: tuple[Path, ...]) -> None:
        self._end()
        self.written.emit(paths)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, CancelledError):
            self._end()
        else:
            super()._on_failed(error)

    def failure_words(self) -> str:
        """What is said when it went wrong; the reason comes after it."""
        return tr("The export could not be written.")

    def show_running(self, running: bool) -> None:
        """Leave the progress bar and Cancel alone in use."""
        self.choices.setEnabled(not running)
        self.save.setEnabled(not running)


def _frame(inner: QWidget) -> QScrollArea:
    """What scrolls where a screen is too low, on the ground of the dialog."""
    area = QScrollArea()
    give_viewport(area)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    area.setWidget(inner)
    inner.setAutoFillBackground(False)  # which setWidget() turned on
    return area


def _wrapped() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
