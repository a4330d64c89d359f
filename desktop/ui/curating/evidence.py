"""What the dialogs share that are about something with evidence in the text: an event, a relation, a statement."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from db.model.article import Anchor, Span
from db.model.lesson import Lesson
from desktop.ui.curating.fields import SCROLL_GAP, EvidenceField, scrolled
from desktop.ui.dialogs.saving import SavingDialog
from desktop.ui.look import Look
from desktop.ui.words import tr

_MARGIN = 22
"""Pixels between the edges of the dialog and what stands in it."""


class EvidenceDialog(SavingDialog):
    """It leaves the article free, so that words can be selected there for the evidence."""

    saved = Signal(object)
    """The Event, Relation or Statement as it is to be."""
    deleted = Signal()

    def __init__(
        self,
        title: str,
        lesson: Lesson,
        anchor: Anchor,
        selected: Callable[[], Span | None],
        look: Look,
        parent: QWidget | None,
    ) -> None:
        """Begin with the evidence; `selected` tells what is selected in the article. A subclass calls finish()."""
        super().__init__(title, parent)
        self._lesson, self._anchor = lesson, anchor
        self.setModal(False)
        self.evidence = EvidenceField(lesson, anchor.span, selected, look)

    def finish(self, rows: Sequence[tuple[str, QWidget]], save_tip: str, delete_tip: str) -> None:
        """Lay out fields with their labels, the evidence below them, and the buttons; without a tip none deletes."""
        self.make_buttons(save_tip)
        self.delete = self.add_button(tr("&Delete"), delete_tip)
        self.delete.setVisible(bool(delete_tip))
        self.delete.clicked.connect(self._on_delete)
        self.save_with_ctrl_enter()
        self.form = form = QFormLayout()
        for words, field in (*rows, (tr("Evidence"), self.evidence)):
            form.addRow(words, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN - SCROLL_GAP, 20, _MARGIN - SCROLL_GAP, 18)
        column.setSpacing(16)
        fields, below = QHBoxLayout(), QHBoxLayout()
        for row in (fields, below):
            row.setSpacing(0)
            row.addSpacing(SCROLL_GAP)
            column.addLayout(row, 1 if row is fields else 0)
        fields.addWidget(scrolled(form))  # which has the gap at its other side, so that fields and buttons end alike
        below.addWidget(self.buttons)
        below.addSpacing(SCROLL_GAP)

    def follow(self, lesson: Lesson) -> bool:
        """Go on with the lesson as it is now; False where what the dialog is about is gone."""
        raise NotImplementedError

    def anchor_now(self) -> Anchor:
        """The evidence: as it was, unless other words were taken."""
        span = self.evidence.span
        return self._anchor if span == self._anchor.span else Anchor.of(self._lesson.article.text, span)

    def _on_delete(self) -> None:
        self.reject()
        self.deleted.emit()
