"""Asks who an actor is: name, kind, gloss, other names, the name in its own script, roles and when they were held."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from db.model.actor import Actor, ActorKind, DatedGloss, OriginalName, Role
from db.model.moment import Moment, MomentError
from desktop.library.typed import one_line
from desktop.ui.curating.dates import period_meaning
from desktop.ui.curating.fields import begin_with_the_line, give_tone, run_with_the_words
from desktop.ui.curating.table import SmallTable
from desktop.ui.dialogs.saving import SavingDialog
from desktop.ui.look import Look
from desktop.ui.words import tr
from desktop.wording.lessons import ACTOR_KINDS

_GLOSS_LINES = 3
_ALIAS_LINES = 4


class ActorDialog(SavingDialog):
    """Everything that an actor is, in all articles. What it does stands in events, relations and statements."""

    saved = Signal(object)
    """The Actor as it is to be."""
    deleted = Signal()

    def __init__(self, actor: Actor, look: Look, parent: QWidget | None = None, *, gloss_source: str = "") -> None:
        """Begin with what is known; id 0 is a new actor. `gloss_source` says where a proposed gloss comes from."""
        existing = actor.id != 0
        super().__init__(tr("Change actor") if existing else tr("New actor"), parent)
        self._actor = actor
        self._look = look
        self.resize(560, 520)
        self._make_widgets(gloss_source)
        self._make_tables()
        self.make_buttons(tr("Keep what is said of this actor (Ctrl+Enter)"))
        self.delete = self.add_button(tr("&Delete…"), tr("Take this actor out of this article, or of all"))
        self.delete.setVisible(existing)
        self.delete.clicked.connect(self._on_delete)
        self.save_with_ctrl_enter()
        self._assemble()
        self._show_what_is_possible()
        self.name.setFocus()
        self.name.selectAll()

    def _make_widgets(self, gloss_source: str) -> None:
        actor = self._actor
        self.name = QLineEdit(actor.name)
        self.name.setAccessibleName(tr("Name"))
        self.name.textChanged.connect(self._show_what_is_possible)
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Kind"))
        for kind, words in ACTOR_KINDS.items():
            self.kind.addItem(tr(words), kind)
        self.kind.setCurrentIndex(self.kind.findData(actor.kind))
        self.gloss = _lines(tr("In one sentence"), actor.gloss, _GLOSS_LINES)
        self.gloss.setPlaceholderText(tr("Who it is, in one sentence that a pupil understands"))
        self.gloss_source = QLabel(gloss_source)
        self.gloss_source.setTextFormat(Qt.TextFormat.PlainText)
        self.gloss_source.setWordWrap(True)
        begin_with_the_line(self.gloss_source)
        give_tone(self.gloss_source, "soft")
        self.gloss_source.setVisible(bool(gloss_source))
        self.key = QCheckBox(tr("&Learn this"))
        self.key.setToolTip(tr("A key actor: it comes first in lists and exercises"))
        self.key.setChecked(actor.key)
        self.aliases = _lines(tr("Other names"), "\n".join(actor.aliases), _ALIAS_LINES)
        self.aliases.setPlaceholderText(tr("One on each line: short forms, acronyms, other spellings"))

    def _make_tables(self) -> None:
        self.originals = SmallTable(
            tr("Names in their own script"), (tr("Name"), tr("Language")), tr("&Add a name"), self._look, parent=self
        )
        self.originals.setToolTip(tr("The language is a code of two letters, such as ar or ru"))
        self.originals.show_rows([(one.name, one.language) for one in self._actor.originals])
        self.roles = SmallTable(
            tr("Roles"),
            (tr("Role"), tr("When")),
            tr("&Add a role"),
            self._look,
            lambda texts: period_meaning(texts[1], self._look),
        )
        self.roles.setToolTip(tr("When is a date or a period, such as 2014/2016, 2014/.. or 2017-01"))
        self.roles.show_rows(
            [(role.title, "" if role.period is None else role.period.edtf) for role in self._actor.roles]
        )
        self.glosses = SmallTable(
            tr("Sentences for a time"),
            (tr("In one sentence"), tr("When")),
            tr("&Add a sentence"),
            self._look,
            lambda texts: period_meaning(texts[1], self._look),
        )
        self.glosses.setToolTip(
            tr("Articles from such a time say this instead of the sentence above; when is a period, such as 2014/..")
        )
        self.glosses.show_rows([(one.text, one.period.edtf) for one in self._actor.glosses])
        self.glosses.changed.connect(self._show_what_is_possible)
        header = self.glosses.table.horizontalHeader()  # a sentence needs more room than what its dates mean
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.originals.changed.connect(self._show_what_is_possible)
        self.roles.changed.connect(self._show_what_is_possible)

    def _assemble(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr("&Name"), self.name)
        form.addRow(tr("&Kind"), self.kind)
        form.addRow(tr("In one s&entence"), self.gloss)
        form.addRow("", self.gloss_source)
        form.addRow("", self.key)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("Names and roles"))
        self.tabs.tabBar().setAccessibleName(tr("Names and roles"))
        for part, words in (
            (self.aliases, tr("Other names")),
            (self.originals, tr("Own script")),
            (self.roles, tr("Roles")),
            (self.glosses, tr("At other times")),
        ):
            page = QWidget()
            inner = QVBoxLayout(page)
            inner.setContentsMargins(0, 12, 0, 0)
            inner.addWidget(part)
            self.tabs.addTab(page, words)
        self.problem = QLabel()
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        give_tone(self.problem, "accent")
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)

    def actor(self) -> Actor:
        """The actor as it is typed.

        Raises:
            MomentError: a period is none.
        """
        name = one_line(self.name.text())
        aliases = (one_line(line) for line in self.aliases.toPlainText().splitlines())
        return self._actor._replace(
            name=name,
            kind=ActorKind(self.kind.currentData()),
            gloss=one_line(self.gloss.toPlainText()),
            key=self.key.isChecked(),
            aliases=tuple(dict.fromkeys(alias for alias in aliases if alias and alias != name)),
            originals=tuple(OriginalName(text, language.lower()) for text, language in self.originals.rows() if text),
            roles=tuple(
                Role(title, Moment.parse(period) if period else None) for title, period in self.roles.rows() if title
            ),
            glosses=tuple(DatedGloss(one_line(text), Moment.parse(when)) for text, when in self.glosses.rows() if text),
        )

    def hand_over(self) -> None:
        """Say who the actor is."""
        self.saved.emit(self.actor())

    def _show_what_is_possible(self) -> None:
        problem = "" if one_line(self.name.text()) else tr("An actor has a name.")
        try:
            self.actor()
        except MomentError as error:
            problem = error.said(tr)
        if any(not (len(code) in (2, 3) and code.isascii() and code.isalpha()) for _, code in self.originals.rows()):
            problem = tr("The language of a name is a code of two letters, such as ar or ru.")
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.save.setEnabled(not problem)

    def _on_delete(self) -> None:
        self.reject()
        self.deleted.emit()


def _lines(name: str, text: str, lines: int) -> QPlainTextEdit:
    field = QPlainTextEdit(text)
    field.setAccessibleName(name)
    field.setTabChangesFocus(True)
    run_with_the_words(field)
    field.setMinimumHeight(lines * field.fontMetrics().lineSpacing() + 20)
    if lines == _GLOSS_LINES:
        field.setMaximumHeight(field.minimumHeight())
    return field
