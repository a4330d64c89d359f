"""Asks which articles are shared, for whom and under which name, and writes the lesson file in the background."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from db.model.pack import Audience, Pack
from desktop.library import sharing
from desktop.library.file_names import file_name
from desktop.library.library import Library
from desktop.library.sharing import Shared
from desktop.ui.curating.fields import give_tone
from desktop.ui.designer.writing_dialog import WritingDialog
from desktop.ui.exporting.export_dialog import Articles
from desktop.ui.look import Look
from desktop.ui.tasks import Tasks
from desktop.ui.words import tr

_INDENT = 24
"""Pixels by which the sentence under a choice begins after the choice's own words."""
ENDING = ".dramatis"


class ShareDialog(WritingDialog):
    """Articles, name, audience; whether it is the next edition of a lesson that was shared before."""

    written = Signal(object, object)
    """The Pack and the path of its file."""

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
        super().__init__(tr("Share a lesson"), tasks, parent)
        self._library, self._choices, self._folder, self._look = library, choices, folder, look
        self._shared = sharing.shared_lessons(library)
        self.setModal(True)
        self.setMinimumWidth(560)
        self._make_fields()
        self._make_audience()
        self._make_buttons()
        self._assemble()
        self._on_articles()
        self.title.setFocus()

    def _make_fields(self) -> None:
        self.articles = QComboBox()
        for choice in self._choices:
            self.articles.addItem(choice.name)
        self.articles.currentIndexChanged.connect(self._on_articles)
        self.edition = QComboBox()
        self.edition.addItem(tr("A new lesson"))
        for shared in self._shared:
            words = tr("The next edition of “{title}” (now {number})", title=shared.title, number=shared.edition)
            self.edition.addItem(words)
        self.edition.currentIndexChanged.connect(self._on_edition)
        for box in (self.articles, self.edition):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.title = QLineEdit()
        self.title.textChanged.connect(self._show_possible)

    def _make_audience(self) -> None:
        self.for_pupils = QRadioButton(tr("For &pupils"))
        self.for_colleagues = QRadioButton(tr("For &colleagues"))
        self.for_pupils.setChecked(True)
        self.notes = QCheckBox(tr("With my &notes and highlights"))
        self.notes.setToolTip(tr("Otherwise they stay here, as does how far you have read"))

    def _make_buttons(self) -> None:
        self.buttons = QDialogButtonBox()
        self.save = self.buttons.addButton(tr("&Save as…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setToolTip(tr("Choose where the lesson file is written (Enter)"))
        self.save.setDefault(True)
        self.cancel = self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.cancel.setToolTip(tr("Close without a file (Escape)"))
        self.save.clicked.connect(self._on_save)
        self.buttons.rejected.connect(self.reject)

    def _assemble(self) -> None:
        form = QFormLayout()
        form.setSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr("&Articles"), self.articles)
        form.addRow(tr("&Edition"), self.edition)
        form.addRow(tr("&Title"), self.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(6)
        column.addLayout(form)
        column.addSpacing(8)
        for button, words in (
            (self.for_pupils, tr("Without your questions, their answers and saved sheets.")),
            (self.for_colleagues, tr("With your questions, their answers and the designs of your sheets.")),
        ):
            button.setAccessibleDescription(words)
            column.addWidget(button)
            column.addWidget(_explained(words))
        column.addSpacing(4)
        column.addWidget(self.notes)
        column.addSpacing(8)
        column.addWidget(self.bar)
        column.addWidget(self.buttons)

    # What is wanted

    def again(self) -> Shared | None:
        """The lesson whose next edition this is; None for a new one."""
        index = self.edition.currentIndex()
        return self._shared[index - 1] if index > 0 else None

    def audience(self) -> Audience:
        """Whom it is for."""
        return Audience.PUPILS if self.for_pupils.isChecked() else Audience.COLLEAGUES

    def _on_articles(self) -> None:
        """Offer the edition and the title that fit the articles."""
        choice = self._choices[self.articles.currentIndex()]
        uuids = {self._library.articles.get(article_id).uuid for article_id in list(choice.titles)[:1]}
        fitting = [place for place, shared in enumerate(self._shared, 1) if uuids & set(shared.article_uuids)]
        self.edition.setCurrentIndex(fitting[-1] if fitting else 0)
        if not fitting:
            self.title.setText(next(iter(choice.titles.values())) if len(choice.titles) == 1 else choice.name)

    def _on_edition(self) -> None:
        shared = self.again()
        if shared is not None:
            self.title.setText(shared.title)
            (self.for_pupils if shared.audience is Audience.PUPILS else self.for_colleagues).setChecked(True)

    def _show_possible(self) -> None:
        self.save.setEnabled(bool(self.title.text().strip()))

    # Writing

    def _on_save(self) -> None:
        offered = self._folder / file_name(self.title.text(), ENDING, tr("lesson"))
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Share a lesson"), str(offered), f"{tr('Dramatis lessons')} (*{ENDING})"
        )
        if name:
            self.write_to(Path(name))

    def write_to(self, target: Path) -> None:
        """Write the lesson in the background."""
        if not target.suffix:
            target = target.with_name(target.name + ENDING)
        library, again, audience = self._library, self.again(), self.audience()
        ids, title, notes = list(self._choices[self.articles.currentIndex()].titles), self.title.text(), self.notes
        with_notes, today = notes.isChecked(), date.today().isoformat()

        def job(_progress: object) -> tuple[Pack, Path]:
            pack = sharing.put_together(library, ids, audience, title, today, notes=with_notes, again=again)
            sharing.save(library, pack, target)
            return pack, target

        self._run(job, self._on_written)

    def _on_written(self, made: tuple[Pack, Path]) -> None:
        self._end()
        self.written.emit(*made)
        self.accept()

    def failure_words(self) -> str:
        """What is said when it went wrong; the reason comes after it."""
        return tr("The lesson could not be written.")

    def show_running(self, running: bool) -> None:
        """Leave the progress bar and Cancel alone in use."""
        for field in (self.articles, self.edition, self.title, self.for_pupils, self.for_colleagues, self.notes):
            field.setEnabled(not running)
        self.save.setEnabled(not running)


def _explained(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setContentsMargins(_INDENT, 0, 0, 6)
    give_tone(label, "soft")
    return label
