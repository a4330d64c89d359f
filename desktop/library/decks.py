"""Decks that were made, kept for as long as nothing changes that they are made from."""

from collections.abc import Callable
from threading import Lock

from db.model.lesson import Lesson
from db.model.question import Question
from desktop.exercises.cards.values import Card
from desktop.wording.language import Language

Source = tuple[Lesson, Language, tuple[Question, ...]]
"""What a deck is made from: the same gives the same cards."""
Deck = tuple[Card, ...]

_MOST = 64
"""Articles whose decks are kept, those that were asked for last. One of 1,800 words takes some 0.3 MB."""


class MadeDecks:
    """The decks of articles; every change of a library asks for those that are learnt again, and most are as before."""

    def __init__(self) -> None:
        """Begin with none."""
        self._made: dict[int, tuple[Source, Deck]] = {}
        self._lock = Lock()  # several jobs may ask at a time

    def of(self, source: Source, make: Callable[[], Deck]) -> Deck:
        """The deck that was made from the same, else the one that `make` makes, which is kept from now on."""
        article_id = source[0].article.id
        with self._lock:
            held = self._made.pop(article_id, None)
        if held is None or held[0] != source:
            held = source, make()
        with self._lock:
            self._made[article_id] = held
            while len(self._made) > _MOST:
                del self._made[next(iter(self._made))]
        return held[1]
