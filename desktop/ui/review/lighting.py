"""The text beside the review: the current suggestion lit up in its sentence, and what a click there brings."""

from PySide6.QtCore import QObject, Signal

from db.model.article import Span
from db.model.suggestion import ActorSuggestion, SuggestionState
from desktop.extraction.sentences import sentence_at
from desktop.library.links import Choice
from desktop.ui.review.deck import Deck
from desktop.ui.selection import Selection


class Lighting(QObject):
    """Chooses sentences in the window's selection, and says which words are to be lit."""

    places_lit = Signal(object, object)
    """The spans of the current suggestion in the text, and the one of them that it is decided on (None: none)."""

    def __init__(self, deck: Deck, selection: Selection, parent: QObject) -> None:
        """Light up what is current in a deck."""
        super().__init__(parent)
        self._deck = deck
        self._selection = selection
        self._chosen: Span | None = None
        """The sentence that was lit last: that it is chosen is not a click on it."""

    def light(self) -> None:
        """Light up the current suggestion in its sentence, and have the reader scroll there."""
        current = self._deck.get(self._deck.current)
        if current is None:
            self.places_lit.emit((), None)
            return
        proposal = current.proposal
        spans = proposal.mentions if isinstance(proposal, ActorSuggestion) else ()
        self._choose_sentence(proposal.span)
        self.places_lit.emit(spans, proposal.span)

    def light_place(self, span: Span) -> None:
        """Light up one mention of the current actor."""
        current = self._deck.get(self._deck.current)
        if current is not None and isinstance(current.proposal, ActorSuggestion):
            self._choose_sentence(span)
            self.places_lit.emit(current.proposal.mentions, span)

    def _choose_sentence(self, span: Span) -> None:
        if self._deck.lesson is not None:
            self._chosen = sentence_at(self._deck.lesson.article.text, span.start)
            self._selection.choose_place(self._chosen)

    def suggested_at(self, choice: Choice) -> int | None:
        """What is suggested for a sentence that was clicked in the article: what is left before what is decided.

        None where that is nothing, or the current one.
        """
        sentence, current = choice.sentence, self._deck.get(self._deck.current)
        if choice.brings or sentence is None or sentence == self._chosen:
            return None
        if current is not None and sentence.contains(current.proposal.span.start):
            return None
        folded = [one for ones in self._deck.folds().values() for one in ones]
        here = [one for one in (*self._deck.unfolded(), *folded) if sentence.contains(one.proposal.span.start)]
        left = [one for one in here if one.state is SuggestionState.OPEN] or here
        return left[0].id if left else None
