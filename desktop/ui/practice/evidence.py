"""The sentence of the article that shows an answer, and the way to its place."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from db.model.article import Span
from desktop.exercises.cards.shown import quote_of, shown_at
from desktop.exercises.cards.values import Card
from desktop.ui.look import Look
from desktop.ui.practice.leading import set_words
from desktop.ui.practice.paper import button, label
from desktop.ui.words import tr

_PLACE_OF_WORDS = "\0"
_SET_OFF = '<span style="font-weight: 600; text-decoration: underline">{words}</span>'
"""Neither needs a colour."""


class EvidenceBlock(QWidget):
    """The words of the article with a line beside them, where they stand, and a button that goes there."""

    wanted = Signal()
    """The place is to be shown in the article."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._look = look
        self.quote = QLabel()
        self.quote.setTextFormat(Qt.TextFormat.RichText)
        self.quote.setWordWrap(True)
        self.quote.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.place = label(soft=True)
        self.button = button(
            tr("Open the &place"),
            tr("Show the sentence in the article (Ctrl+Enter); {key} comes back", key="F5"),
            self.wanted.emit,
        )
        line = QWidget()
        line.setFixedWidth(2)
        line.setObjectName("evidence_line")
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.place, 1)
        below.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(self.quote)
        words.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(line)
        row.addLayout(words, 1)

    def show_evidence(self, card: Card, title: str) -> None:
        """Show the words and their paragraph, the answer set off; where there are none, say so.

        `title` is that of the article.
        """
        evidence = card.evidence
        self.quote.setFont(self._look.reading_font(0.9))
        self.button.setVisible(evidence is not None)
        if evidence is None:
            self._show_words(tr("The article does not say this in one sentence: it stands in the glossary."))
            set_words(self.place, tr("“{title}”", title=title))
            return
        around = tr("“{words}”", words=_PLACE_OF_WORDS)
        self._show_words(quote_of(card), shown_at(card, self._look.language), around)
        number = evidence.number
        set_words(
            self.place,
            tr("“{title}”, heading", title=title)
            if number is None
            else tr("“{title}”, paragraph {number}", title=title, number=number),
        )

    def _show_words(self, words: str, set_off: Sequence[Span] = (), around: str = _PLACE_OF_WORDS) -> None:
        """Show words as they are, with some of them set off; a screen reader gets the sentence alone."""
        parts: list[str] = []
        end = 0
        for span in set_off:
            parts += [escape(words[end : span.start]), _SET_OFF.format(words=escape(words[span.start : span.end]))]
            end = span.end
        parts.append(escape(words[end:]))
        sentence = around.replace(_PLACE_OF_WORDS, words)
        set_words(self.quote, sentence, escape(around).replace(_PLACE_OF_WORDS, "".join(parts)))
        self.quote.setAccessibleName(sentence)
