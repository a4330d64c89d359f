"""Who wrote the article, where and when: what the file says, and where it says so, to be confirmed or corrected."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from db.model.article import ArticleForm
from db.model.moment import Moment, MomentError
from db.model.sentence import said
from desktop.importers.document import Document, Proposal
from desktop.library.importing import Draft
from desktop.library.typed import one_line
from desktop.ui.curating.fields import begin_with_the_line
from desktop.ui.languages import NAMES
from desktop.ui.look import Look
from desktop.ui.words import tr
from desktop.wording.dates import describe

LANGUAGES = (
    *("en", "ar", "de", "es", "fr", "ru", "bg", "cs", "da", "el", "fa", "fi", "he", "hu", "it", "nl"),
    *("no", "pl", "pt", "ro", "sr", "sv", "tr", "uk"),
)
"""ISO 639-1 codes that are offered, those of the program's own languages first."""


class Details(NamedTuple):
    """What the form says. `problem` is a sentence where the date is none, else ""."""

    title: str
    author: str
    publication: str
    published: Moment | None
    published_confirmed: bool
    language: str
    form: ArticleForm
    problem: str


class DetailsForm(QWidget):
    """The fields. Under each stands where its value was found, as long as it is that value."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._look = look
        self._showing = False
        self._found: dict[QComboBox, dict[str, str]] = {}
        self._notes: dict[QComboBox, QLabel] = {}
        self.title = self._choice(tr("Title"), "")
        self.author = self._choice(tr("Author"), "")
        self.publication = self._choice(tr("Publication"), tr("The newspaper, website or book"))
        self.published = self._choice(tr("Published"), tr("A date, such as 2017-03-15"))
        self.confirmed = QCheckBox(tr("Yes, it was &published on this day"))
        self.confirmed.setToolTip(tr("Dates such as “Jan. 11” or “last week” are worked out from this day"))
        self.telling = self._note()
        self.language = QComboBox()
        self.form = QComboBox()
        self._fill_choices()
        self._assemble()
        self._connect()
        self.say_telling("")
        look.changed.connect(self._dress)
        self._dress()

    def _choice(self, name: str, hint: str) -> QComboBox:
        box = QComboBox()
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(18)
        field = box.lineEdit()
        if field is not None:
            field.setPlaceholderText(hint)
            field.setAccessibleName(name)
        box.setCompleter(None)  # type: ignore[arg-type]  # Qt takes none, the stubs do not
        self._notes[box] = self._note()
        self._found[box] = {}
        return box

    @staticmethod
    def _note() -> QLabel:
        note = QLabel()
        note.setTextFormat(Qt.TextFormat.PlainText)
        note.setWordWrap(True)
        note.setProperty("tone", "soft")
        begin_with_the_line(note)
        note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        return note

    def _fill_choices(self) -> None:
        self.language.setAccessibleName(tr("Language of the text"))
        for code in LANGUAGES:
            self.language.addItem(language_name(code), code)
        self.form.setAccessibleName(tr("Kind of text"))
        self.form.addItem(tr("Article"), ArticleForm.ARTICLE)
        self.form.addItem(tr("Opinion"), ArticleForm.OPINION)
        self.form.setToolTip(tr("Readers are told when a text is somebody’s opinion"))

    def _assemble(self) -> None:
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setVerticalSpacing(4)
        for words, box in (
            (tr("&Title"), self.title),
            (tr("A&uthor"), self.author),
            (tr("Publ&ication"), self.publication),
            (tr("Published o&n"), self.published),
        ):
            field = QVBoxLayout()
            field.setSpacing(3)
            field.addWidget(box)
            field.addWidget(self._notes[box])
            if box is self.published:
                field.addWidget(self.confirmed)
                field.addWidget(self.telling)
            field.addSpacing(8)
            label = QLabel(words)
            label.setBuddy(box)
            self._form.addRow(label, field)
        for words, box in ((tr("Lan&guage"), self.language), (tr("&Kind"), self.form)):
            label = QLabel(words)
            label.setBuddy(box)
            field = QVBoxLayout()
            field.addWidget(box)
            field.addSpacing(8)
            self._form.addRow(label, field)

    def _connect(self) -> None:
        for box in self._notes:
            box.editTextChanged.connect(self._on_changed)
        self.published.editTextChanged.connect(self._on_date)
        self.confirmed.toggled.connect(self._on_changed)
        self.language.currentIndexChanged.connect(self._on_changed)
        self.form.currentIndexChanged.connect(self._on_changed)

    # Showing

    def show_draft(self, document: Document, draft: Draft) -> None:
        """Show what a draft says now, and offer what its document proposes."""
        self._showing = True
        for box, proposals, value in (
            (self.title, document.titles, draft.title),
            (self.author, document.authors, draft.author),
            (self.publication, document.publications, draft.publication),
            (self.published, document.dates, "" if draft.published is None else draft.published.edtf),
        ):
            self._offer(box, proposals, value)
        self.confirmed.setChecked(draft.published_confirmed)
        if self.language.findData(draft.language) < 0:
            self.language.addItem(language_name(draft.language), draft.language)
        self.language.setCurrentIndex(self.language.findData(draft.language))
        self.form.setCurrentIndex(self.form.findData(draft.form))
        where = "\n".join(said(one.found, tr) for one in document.languages[:1])
        self.language.setToolTip(where or tr("Suggestions are best for English"))
        self._showing = False
        self._show_notes()

    def _offer(self, box: QComboBox, proposals: Sequence[Proposal], value: str) -> None:
        box.clear()
        found = {one_line(one.value): said(one.found, tr) for one in reversed(proposals)}
        self._found[box] = found
        for place, one in enumerate(dict.fromkeys(one_line(proposal.value) for proposal in proposals)):
            box.addItem(one)
            box.setItemData(place, found[one], Qt.ItemDataRole.ToolTipRole)
        box.setEditText(value)
        field = box.lineEdit()
        if field is not None:
            field.setCursorPosition(0)

    def details(self) -> Details:
        """What the form says now."""
        text, published, problem = self.published.currentText().strip(), None, ""
        try:
            published = Moment.parse(text) if text else None
        except MomentError as error:
            problem = error.said(tr)
        return Details(
            self.title.currentText(),
            self.author.currentText(),
            self.publication.currentText(),
            published,
            self.confirmed.isChecked() and published is not None,
            str(self.language.currentData()),
            ArticleForm(self.form.currentData()),
            problem,
        )

    def say_telling(self, sentence: str) -> None:
        """Say under the day of publication whether the text tells history or news; an empty sentence says nothing."""
        self.telling.setText(sentence)
        self.telling.setVisible(bool(sentence))

    def ask_for_date(self) -> None:
        """Put the keyboard where the day of publication is confirmed."""
        self.confirmed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_date(self) -> None:
        if not self._showing and self.confirmed.isChecked():
            self.confirmed.setChecked(False)  # another day has not been confirmed yet

    def _on_changed(self) -> None:
        if not self._showing:
            self._show_notes()
            self.changed.emit()

    def _show_notes(self) -> None:
        for box, note in self._notes.items():
            note.setText(self._found[box].get(one_line(box.currentText()), ""))
        details = self.details()
        if not one_line(details.title):
            self._notes[self.title].setText(tr("The first eight words of the text, if it has none"))
        if details.problem:
            self._notes[self.published].setText(details.problem)
        elif details.published is not None:
            day, where = describe(details.published, self._look.language), self._notes[self.published].text()
            words = tr("{day}: {where}", day=day, where=where) if where else day
            self._notes[self.published].setText(words)
        else:
            self._notes[self.published].setText(
                tr("Without it, dates such as “Jan. 11” cannot be worked out. Leave it empty if it is not known.")
            )
        self.confirmed.setEnabled(details.published is not None)
        for note in self._notes.values():
            note.setVisible(bool(note.text()))

    def _dress(self) -> None:
        for note in (*self._notes.values(), self.telling):
            note.setFont(self._look.interface_font(12))


def language_name(code: str) -> str:
    """A language in its own words."""
    if code in NAMES:
        return NAMES[code]
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:] if name else code
