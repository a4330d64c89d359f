"""Asks which articles are shared, for whom and under which name, and writes the lesson file in the background."""

from collections.abc import Callable, Sequence
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

from db.model.collection import Collection
from db.model.pack import Audience, Pack
from desktop.library import sharing
from desktop.library.file_names import file_name
from desktop.library.library import Library
from desktop.library.sharing import Shared
from desktop.ui.curating.fields import give_tone
from desktop.ui.designer.writing_dialog import WritingDialog
from desktop.ui.exporting.export_dialog import Articles
from desktop.ui.look import Look
from desktop.ui.sharing.articles_list import ArticlesList
from desktop.ui.sharing.fitting import fit
from desktop.ui.sharing.latest import Latest
from desktop.ui.tasks import Progress, Tasks
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
        self._collections: list[Collection] = []
        """Those that can go along, in the order in which they are offered."""
        self._comparing = Latest(tasks, self._on_compared, self._on_not_compared)
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
        self.single = ArticlesList()
        self.single.changed.connect(self._on_single)
        self.collection = QComboBox()
        self.collection.currentIndexChanged.connect(self._compare)
        self.edition = QComboBox()
        self.edition.addItem(tr("A new lesson"))
        for shared in self._shared:
            words = tr("The next edition of “{title}” (now {number})", title=shared.title, number=shared.edition)
            self.edition.addItem(words)
        self.edition.currentIndexChanged.connect(self._on_edition)
        for box in (self.articles, self.collection, self.edition):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.title = QLineEdit()
        self.title.textChanged.connect(self._compare)
        self.unchanged = _explained("")
        self.unchanged.setContentsMargins(0, 0, 0, 0)
        self.unchanged.hide()

    def _make_audience(self) -> None:
        self.for_pupils = QRadioButton(tr("For &pupils"))
        self.for_colleagues = QRadioButton(tr("For &colleagues"))
        self.for_pupils.setChecked(True)
        self.notes = QCheckBox(tr("With my &notes and highlights"))
        self.notes.setToolTip(tr("Otherwise they stay here, as does how far you have read"))
        self.practice = QCheckBox(tr("With what I have p&ractised"))
        self.practice.setToolTip(
            tr("For another computer of your own: your answers and how well you know each card. Nobody else needs them")
        )
        for button in (self.for_pupils, self.notes, self.practice):
            button.toggled.connect(self._compare)

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
        form.addRow("", self.single)
        form.addRow(tr("C&ollection"), self.collection)
        form.addRow(tr("&Edition"), self.edition)
        form.addRow(tr("&Title"), self.title)
        self._form = form
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
        column.addWidget(self.practice)
        column.addSpacing(8)
        column.addWidget(self.unchanged)
        column.addStretch(1)
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

    def article_ids(self) -> list[int]:
        """The articles that are shared, in their order."""
        return self.single.chosen()

    def collection_uuid(self) -> str:
        """The uuid of the collection that goes along; empty for none."""
        index = self.collection.currentIndex()
        return self._collections[index - 1].uuid if index > 0 else ""

    def _on_articles(self) -> None:
        """Offer the edition and the title that fit the articles."""
        choice = self._choices[self.articles.currentIndex()]
        self.single.show_articles(choice.titles)
        self._form.setRowVisible(self.single, len(choice.titles) > 1)
        uuids = {self._library.articles.get(article_id).uuid for article_id in list(choice.titles)[:1]}
        fitting = [place for place, shared in enumerate(self._shared, 1) if uuids & set(shared.article_uuids)]
        self.edition.setCurrentIndex(fitting[-1] if fitting else 0)
        if not fitting:
            self.title.setText(next(iter(choice.titles.values())) if len(choice.titles) == 1 else choice.name)
        self._offer_collections(list(choice.titles))

    def _offer_collections(self, article_ids: list[int]) -> None:
        """Offer the collections that hold some of these articles; the one that holds just these is chosen."""
        wanted, chosen = set(article_ids), 0
        self._collections.clear()
        self.collection.blockSignals(True)
        self.collection.clear()
        self.collection.addItem(tr("No collection"))
        for one in self._library.collections.all():
            held = set(self._library.collections.article_ids(one.id))
            if wanted & held:
                self._collections.append(one)
                self.collection.addItem(one.name)
                if wanted == held and len(wanted) > 1:
                    chosen = len(self._collections)
        self.collection.setCurrentIndex(chosen)
        self.collection.blockSignals(False)
        self._form.setRowVisible(self.collection, bool(self._collections))
        fit(self)
        self._compare()

    def _on_single(self) -> None:
        self._compare()

    def _on_edition(self) -> None:
        shared = self.again()
        if shared is not None:
            self.title.setText(shared.title)
            (self.for_pupils if shared.audience is Audience.PUPILS else self.for_colleagues).setChecked(True)
        self._compare()

    def _compare(self) -> None:
        """Find out in the background whether anything has changed since the edition that this one follows."""
        self.save.setEnabled(bool(self.title.text().strip()) and bool(self.article_ids()))
        own = self.notes.isChecked() or self.practice.isChecked()  # which make a file of their own
        if self.again() is None or own or not self.save.isEnabled():
            self._on_compared(None)
        else:
            self._comparing.run(self._lesson())

    def _on_compared(self, pack: Pack | None) -> None:
        again = self.again()
        same = pack is not None and again is not None and (pack.uuid, pack.edition) == (again.uuid, again.edition)
        if same and again is not None:
            self.unchanged.setText(
                tr(
                    "Nothing has changed since edition {number}. You can write the same edition again for whoever has"
                    " lost it; nobody else needs it.",
                    number=again.edition,
                )
            )
        if same is self.unchanged.isHidden():
            self.unchanged.setVisible(same)
            fit(self)

    def _on_not_compared(self, _error: Exception) -> None:
        """What is wrong is said when the lesson is to be written."""
        self._on_compared(None)

    def done(self, result: int) -> None:
        """Close; what is still being compared matters no more."""
        self._comparing.stop()
        super().done(result)

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
        library, lesson = self._library, self._lesson()

        def job(progress: Progress) -> tuple[Pack, Path]:
            pack = lesson(progress)
            sharing.save(library, pack, target)
            return pack, target

        self._run(job, self._on_written)

    def _lesson(self) -> Callable[[Progress], Pack]:
        """The job that puts the lesson together as it is chosen now."""
        library, ids, audience, title = self._library, self.article_ids(), self.audience(), self.title.text()
        notes, practice, again = self.notes.isChecked(), self.practice.isChecked(), self.again()
        collection, today = self.collection_uuid(), date.today().isoformat()

        def job(_progress: Progress) -> Pack:
            return sharing.put_together(
                library,
                ids,
                audience,
                title,
                today,
                notes=notes,
                practice=practice,
                collection=collection,
                again=again,
            )

        return job

    def _on_written(self, made: tuple[Pack, Path]) -> None:
        self._end()
        self.written.emit(*made)
        self.accept()

    def failure_words(self) -> str:
        """What is said when it went wrong; the reason comes after it."""
        return tr("The lesson could not be written.")

    def show_running(self, running: bool) -> None:
        """Leave the progress bar and Cancel alone in use."""
        fields = (self.articles, self.single, self.collection, self.edition, self.title)
        for field in (*fields, self.for_pupils, self.for_colleagues, self.notes, self.practice):
            field.setEnabled(not running)
        self.save.setEnabled(not running)


def _explained(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setContentsMargins(_INDENT, 0, 0, 6)
    give_tone(label, "soft")
    return label
