"""The end of a sitting: what was done, and what comes next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.model.practice import Rating
from desktop.exercises.values import GAP
from desktop.practice.session import Answer, Session
from desktop.ui.look import Look
from desktop.ui.practice.paper import button, label, scrolled_paper
from desktop.ui.words import tr, trn

_MOST_MISSED = 6
"""Cards that are listed by name; more are counted."""


class Summary(QWidget):
    """How many cards were answered, how many of them were known, and which were not."""

    home_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._look = look
        self.title, self.words, self.missed = label(), label(), label(soft=True)
        self.button = button(
            tr("&Back to the start page"), tr("See what is to be reviewed (Enter)"), self.home_wanted.emit
        )
        self.button.setDefault(True)
        column = QVBoxLayout()
        column.setContentsMargins(4, 28, 4, 28)
        column.setSpacing(12)
        column.addStretch(1)
        for words in (self.title, self.words, self.missed):
            column.addWidget(words)
        column.addSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(3)
        scrolled_paper(column, self)

    def show_session(self, session: Session) -> None:
        """Say what became of a sitting that is over or was left."""
        answers = [answer for answer in session.done if answer.review is not None]
        first = _first_answers(answers)
        known = sum(rating > Rating.AGAIN for rating in first.values())
        self.title.setFont(self._look.reading_font(1.5))
        self.words.setFont(self._look.reading_font(1.0))
        over = session.current is None
        self.title.setText(tr("Done for now") if over else tr("Left before the end"))
        self.words.setText(_words(len(first), known, session.left, scheduled=session.scheduled))
        missed = [session.prompt_of(uuid) for uuid, rating in first.items() if rating is Rating.AGAIN]
        self.missed.setVisible(bool(missed))
        self.missed.setText(_missed_words(missed))
        self.button.setFocus()


def _first_answers(answers: list[Answer]) -> dict[str, Rating]:
    """The first rating of each card: those that follow in the same sitting are for learning."""
    found: dict[str, Rating] = {}
    for answer in answers:
        if answer.review is not None:
            found.setdefault(answer.review.card_uuid, answer.review.rating)
    return found


def _words(cards: int, known: int, left: int, *, scheduled: bool) -> str:
    if not cards:
        return tr("No card was answered.")
    sentences = [
        trn(
            cards,
            "{n} card answered, {known} known at once.",
            "{n} cards answered, {known} known at once.",
            known=known,
        )
    ]
    if left and scheduled:
        sentences.append(trn(left, "{n} card is left; it comes again.", "{n} cards are left; they come again."))
    if not scheduled:
        sentences.append(tr("This was beside the schedule: what is due stays due."))
    return " ".join(sentences)


def _missed_words(prompts: list[str]) -> str:
    lines = [tr("Not known at first:")]
    lines += [tr("– {card}", card=" ".join(prompt.replace(GAP, "___").split())) for prompt in prompts[:_MOST_MISSED]]
    more = len(prompts) - _MOST_MISSED
    if more > 0:
        lines.append(trn(more, "– and {n} more", "– and {n} more"))
    return "\n".join(lines)
