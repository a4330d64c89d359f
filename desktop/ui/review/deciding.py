"""The decisions of the review: on one suggestion, on all that are shown, and on what was accepted beforehand."""

from PySide6.QtCore import QObject, Signal

from db.model.suggestion import Suggestion, SuggestionState
from desktop.ui.models.suggestions import Fold
from desktop.ui.review.deck import Deck

DECISIONS = {
    "accept": SuggestionState.ACCEPTED,
    "reject": SuggestionState.REJECTED,
    "skip": SuggestionState.SKIPPED,
}
"""What becomes of the current suggestion, by the names of the commands."""


class Deciding(QObject):
    """Puts decisions into the deck, and says them."""

    accepted = Signal(object)
    """The ids of suggestions, a list of int."""
    rejected = Signal(object)
    skipped = Signal(int)
    reopened = Signal(object)
    moved = Signal(object)
    """The id of the suggestion, or the Fold, that comes now; None: the same one."""

    def __init__(self, deck: Deck, parent: QObject) -> None:
        """Decide on what is in a deck."""
        super().__init__(parent)
        self._deck = deck

    def decide(self, current: Suggestion, name: str) -> None:
        """Decide on a suggestion, and go on."""
        state = DECISIONS[name]
        following = self._deck.following()  # a decision may take it out of its fold
        if current.state is not state:
            self._deck.decide([current.id], state)
            if name == "skip":
                self.skipped.emit(current.id)
            else:
                (self.accepted if name == "accept" else self.rejected).emit([current.id])
        self.moved.emit(following)

    def accept_shown(self) -> None:
        """Accept all that is to be seen and left."""
        ids = self._deck.left_shown()
        self._deck.decide(ids, SuggestionState.ACCEPTED)
        self.accepted.emit(ids)
        self.moved.emit(self._deck.following())

    def back(self) -> None:
        """Take the last decision back, and be there."""
        last = self._deck.last_decided()
        if last is not None:
            self._reopen([last])
            self.moved.emit(last)

    def take_back(self) -> None:
        """Open again what was accepted beforehand."""
        ids = self._deck.standing_beforehand()
        self._deck.beforehand = frozenset()
        self._deck.open_folds -= {Fold.BEFOREHAND}
        self._reopen(ids)
        self.moved.emit(self._deck.first_left())

    def _reopen(self, ids: list[int]) -> None:
        self._deck.decide(ids, SuggestionState.OPEN)
        self.reopened.emit(ids)
