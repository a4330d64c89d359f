"""Asks how one actor stands to another, when, and which words of the article say so."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from db.model.actor import Relation
from db.model.article import Span
from db.model.lesson import Lesson
from desktop.library.typed import one_line
from desktop.ui.curating.dates import DateField
from desktop.ui.curating.evidence import EvidenceDialog
from desktop.ui.curating.fields import ActorChoice, name_field
from desktop.ui.look import Look
from desktop.ui.words import tr


class RelationDialog(EvidenceDialog):
    """One relation of a lesson."""

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
        title = tr("Change relation") if existing else tr("New relation")
        super().__init__(title, lesson, relation.anchor, selected, look, parent)
        self._relation = relation
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
        self.finish(
            self._rows(),
            tr("Keep this relation (Ctrl+Enter)"),
            tr("Take this relation out of the lesson") if existing else "",
        )
        for box in (self.first, self.second):
            box.currentIndexChanged.connect(self._show_what_is_possible)
        self.kind.editTextChanged.connect(self._show_what_is_possible)
        self.period.changed.connect(self._show_what_is_possible)
        self._show_what_is_possible()
        self.kind.setFocus()

    def _rows(self) -> Sequence[tuple[str, QWidget]]:
        return (
            (tr("&Who"), self.first),
            (tr("&How"), self.kind),
            (tr("Wh&om"), self.second),
            (tr("Whe&n"), self.period),
        )

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
            self.saved.emit(
                self._relation._replace(
                    from_id=first,
                    kind=one_line(self.kind.currentText()),
                    to_id=second,
                    period=self.period.moment(),
                    anchor=self.anchor_now(),
                )
            )

    def _show_what_is_possible(self) -> None:
        first, second = self.first.chosen(), self.second.chosen()
        both = first is not None and second is not None and first != second
        self.save.setEnabled(both and bool(one_line(self.kind.currentText())) and not self.period.problem)
