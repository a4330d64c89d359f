"""Asks how one actor stands to another, when, and which words of the article say so."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QVBoxLayout, QWidget

from db.model.actor import Relation
from db.model.article import Anchor, Span
from db.model.lesson import Lesson
from desktop.library.typed import one_line
from desktop.ui.curating.dates import DateField
from desktop.ui.curating.fields import ActorChoice, EvidenceField, name_field, scrolled
from desktop.ui.dialogs.saving import SavingDialog
from desktop.ui.look import Look
from desktop.ui.words import tr


class RelationDialog(SavingDialog):
    """One relation. It leaves the article free, so that words can be selected there for its evidence."""

    saved = Signal(object)
    """The Relation as it is to be."""
    deleted = Signal()

    def __init__(
        self,
        lesson: Lesson,
        relation: Relation,
        selected: Callable[[], Span | None],
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with a relation; id 0 is a new one, whose actors may be 0 for none."""
        existing = relation.id != 0
        super().__init__(tr("Change relation") if existing else tr("New relation"), parent)
        self._lesson, self._relation = lesson, relation
        self.setModal(False)
        self.resize(580, 440)
        self.first = ActorChoice(tr("Who"), lesson.actors, relation.from_id or None)
        self.kind = QComboBox()
        self.kind.setEditable(True)
        self.kind.setAccessibleName(tr("How"))
        self.kind.setToolTip(tr("Words that stand between the two names, such as “commands” or “is backed by”"))
        # What the lesson uses already keeps its words alike.
        self.kind.addItems(sorted({one.kind for one in lesson.relations}))
        self.kind.setEditText(relation.kind)
        name_field(self.kind)
        self.second = ActorChoice(tr("Whom"), lesson.actors, relation.to_id or None)
        self.period = DateField(tr("When"), look)
        self.period.show_moment(relation.period)
        self.evidence = EvidenceField(lesson, relation.anchor.span, selected, look)
        self.make_buttons(tr("Keep this relation (Ctrl+Enter)"))
        self.delete = self.add_button(tr("&Delete"), tr("Take this relation out of the lesson"))
        self.delete.setVisible(existing)
        self.delete.clicked.connect(self._on_delete)
        self.save_with_ctrl_enter()
        self._assemble()
        for box in (self.first, self.second):
            box.currentIndexChanged.connect(self._show_what_is_possible)
        self.kind.editTextChanged.connect(self._show_what_is_possible)
        self.period.changed.connect(self._show_what_is_possible)
        self._show_what_is_possible()
        self.kind.setFocus()

    def _assemble(self) -> None:
        form = QFormLayout()
        for words, field in (
            (tr("&Who"), self.first),
            (tr("&How"), self.kind),
            (tr("Wh&om"), self.second),
            (tr("Whe&n"), self.period),
            (tr("Evidence"), self.evidence),
        ):
            form.addRow(words, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(16)
        column.addWidget(scrolled(form), 1)
        column.addWidget(self.buttons)

    def follow(self, lesson: Lesson) -> bool:
        """Go on with the lesson as it is now; False where the relation is gone."""
        self._lesson = lesson
        for box in (self.first, self.second):
            box.follow(lesson.actors)
        return not self._relation.id or any(one.id == self._relation.id for one in lesson.relations)

    def hand_over(self) -> None:
        """Say how they stand."""
        first, second = self.first.chosen(), self.second.chosen()
        if first is not None and second is not None:
            span = self.evidence.span
            kept = self._relation.anchor
            self.saved.emit(
                self._relation._replace(
                    from_id=first,
                    kind=one_line(self.kind.currentText()),
                    to_id=second,
                    period=self.period.moment(),
                    anchor=kept if span == kept.span else Anchor.of(self._lesson.article.text, span),
                )
            )

    def _show_what_is_possible(self) -> None:
        first, second = self.first.chosen(), self.second.chosen()
        both = first is not None and second is not None and first != second
        self.save.setEnabled(both and bool(one_line(self.kind.currentText())) and not self.period.problem)

    def _on_delete(self) -> None:
        self.reject()
        self.deleted.emit()
