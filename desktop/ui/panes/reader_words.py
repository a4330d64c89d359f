"""Paints a faint dotted line below the words that the lesson explains."""

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QPainter, QPen

from db.model.article import Span
from db.model.statement import Word
from desktop.ui.look import Look
from desktop.ui.models.words import loaded_words
from desktop.ui.panes.page import Page
from desktop.ui.panes.reader_marks import USUAL_SIZE
from desktop.ui.panes.reader_things import Places, Thing, ThingKind
from desktop.ui.panes.reader_view import Visible

_BELOW_BASELINE = 7.2
"""Pixels, for the usual size of the text: below every underline of an actor, since a word may also be a mention."""
_DOT, _BETWEEN = 1.3, 2.6
"""Diameter of a dot in pixels, and how many diameters lie between two."""


class ExplainedWords:
    """The explained words of one page."""

    def __init__(self, page: Page, look: Look) -> None:
        """Take the words of the page's lesson."""
        self._page = page
        self._look = look
        self._words = page.lesson.words
        self._places = Places([word.anchor.span for word in self._words])

    def paint(self, painter: QPainter, view: Visible) -> None:
        """Paint the dots of what is visible."""
        scale = self._look.settings.text_size / USUAL_SIZE
        pen = QPen(self._look.colour("faint"), _DOT * scale)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, _BETWEEN])
        painter.setPen(pen)
        for block, corner in view.blocks:
            whole = self._page.paragraph_span(block)
            for index in self._places.touching(whole) if whole is not None else []:
                for box, baseline in self._page.boxes(block, self._words[index].anchor.span, corner):
                    y = baseline + _BELOW_BASELINE * scale
                    painter.drawLine(QLineF(box.left() + 1, y, box.right() - 1, y))

    def at(self, offset: int) -> Thing | None:
        """The explained word at a code point."""
        found = self._places.touching(Span(offset, offset + 1))
        if not found:
            return None
        word = self._words[found[0]]
        return Thing(ThingKind.WORD, word.id, word_tip(word), span=word.anchor.span)


def word_tip(word: Word) -> tuple[str, ...]:
    """What is said of a word: itself, its meaning, and what its choice carries."""
    return (word.word, word.meaning, loaded_words(word))
