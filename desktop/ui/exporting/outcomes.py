"""What would become of the rows of a table: a list, and a sentence."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from db.model.sentence import mark, said
from desktop.library.tables.rows import Outcome, Plan, PlannedRow
from desktop.ui.look import Look
from desktop.ui.words import tr, trn

_SHOWN = 500
"""Rows that are listed; what becomes of more is only counted. Rows with something to be said come first."""
_WORDS = {
    Outcome.NEW: mark("{title}: is added"),
    Outcome.LATER: mark("{title}: comes after the article"),
    Outcome.FILLED_IN: mark("{title}: is there, and is filled in"),
    Outcome.THERE: mark("{title}: is there already"),
    Outcome.ELSEWHERE: mark("{title}: is of another article"),
    Outcome.SKIPPED: mark("{title}: is passed over"),
}
_ICONS = {
    Outcome.NEW: ("check", "accent"),
    Outcome.LATER: ("check", "accent"),
    Outcome.FILLED_IN: ("check", "soft"),
    Outcome.THERE: ("circle", "soft"),
    Outcome.ELSEWHERE: ("info", "soft"),
    Outcome.SKIPPED: ("triangle-alert", "warning"),
}


class OutcomesList(QListWidget):
    """One line for each row: what becomes of it, and why."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(tr("What becomes of the rows"))
        self.setWordWrap(True)
        self.setIconSize(QSize(16, 16))
        self.setUniformItemSizes(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_plan(self, plan: Plan | None) -> None:
        """List the rows of a plan; None empties the list."""
        self.clear()
        rows = () if plan is None else plan.rows
        ordered = sorted(rows, key=lambda row: row.outcome is not Outcome.SKIPPED)
        for row in ordered[:_SHOWN]:
            icon, colour = _ICONS[row.outcome]
            self.addItem(QListWidgetItem(self._look.icon(icon, colour), row_words(row)))
        if len(ordered) > _SHOWN:
            rest = len(ordered) - _SHOWN
            self.addItem(QListWidgetItem(trn(rest, "{n} more row", "{n} more rows")))


def row_words(row: PlannedRow) -> str:
    """What becomes of a row, and why, in a line."""
    title = row.title or tr("Row {number}", number=row.number)
    words = tr(_WORDS[row.outcome], title=title)
    return words if row.why is None else tr("{what}. {why}", what=words, why=said(row.why, tr))


def summary(plan: Plan) -> str:
    """What would become of all rows, in a few sentences."""
    counts = {outcome: plan.count(outcome) for outcome in Outcome}
    new, kept = counts[Outcome.NEW], counts[Outcome.THERE] + counts[Outcome.ELSEWHERE]
    parts = [trn(new, "{n} row is added.", "{n} rows are added.")]
    if counts[Outcome.LATER]:
        parts.append(trn(counts[Outcome.LATER], "{n} comes after the article.", "{n} come after the article."))
    if counts[Outcome.FILLED_IN]:
        parts.append(trn(counts[Outcome.FILLED_IN], "{n} fills in what is there.", "{n} fill in what is there."))
    if kept:
        parts.append(trn(kept, "{n} changes nothing.", "{n} change nothing."))
    if counts[Outcome.SKIPPED]:
        parts.append(trn(counts[Outcome.SKIPPED], "{n} is passed over.", "{n} are passed over."))
    if plan.ambiguous:
        parts.append(trn(plan.ambiguous, "{n} date is not clear.", "{n} dates are not clear."))
    return " ".join(parts)
