"""A quiz: some questions of a lesson without schedule, answered once each."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from enum import Enum
from random import Random
from typing import NamedTuple

from desktop.exercises.cards.values import Card, CardKind
from desktop.practice.asking import Asked, Way, ask, ways_of
from desktop.practice.grading import Verdict, grade

FEWEST, MOST = 5, 20
"""Questions of a quiz."""


class Topic(Enum):
    """What a quiz asks about, as people choose it; the values are the kinds of its cards."""

    ACTORS = (CardKind.NAME, CardKind.GLOSS)
    TIME = (CardKind.DATE, CardKind.EVENT, CardKind.ORDER)
    POSITIONS = (CardKind.SIDE, CardKind.POSITION, CardKind.RELATION)
    SENTENCES = (CardKind.GAP, CardKind.TRUTH)
    WORDS = (CardKind.WORD,)
    QUESTIONS = (CardKind.QUESTION,)
    """The teacher's own, which the pupil judges."""


class Result(NamedTuple):
    """A question with what was answered and what became of it; both None where it was not answered."""

    asked: Asked
    given: object = None
    verdict: Verdict | None = None

    @property
    def right(self) -> bool:
        """Whether it was answered rightly."""
        return self.verdict is not None and self.verdict.right


def questions(deck: Sequence[Card], topics: Collection[Topic], most: int, seed: int) -> tuple[Asked, ...]:
    """Up to `most` questions about some topics; the same seed asks the same.

    Each thing is asked about once, key things before others, and the kinds take turns. No two questions rest on the
    same words of the article: the evidence for the one would answer the other. Where fewer than FEWEST can be asked,
    there are none.
    """
    random = Random(f"quiz {seed}")
    wanted = {kind for topic in topics for kind in topic.value}
    cards = [card for card in deck if card.kind in wanted and _way(card, deck) is not None]
    random.shuffle(cards)
    cards.sort(key=lambda card: not card.key)
    by_kind: dict[CardKind, list[Card]] = defaultdict(list)
    for card in cards:
        by_kind[card.kind].append(card)
    kinds = sorted(by_kind, key=lambda kind: list(CardKind).index(kind))
    chosen: list[Card] = []
    while len(chosen) < most and any(by_kind.values()):
        for kind in kinds:
            card = _next(by_kind[kind], chosen) if len(chosen) < most else None
            if card is not None:
                chosen.append(card)
    if len(chosen) < FEWEST:
        return ()
    random.shuffle(chosen)
    asked = ((card, _way(card, deck)) for card in chosen)
    return tuple(ask(card, way, deck, random) for card, way in asked if way is not None)


def _next(cards: list[Card], chosen: Sequence[Card]) -> Card | None:
    """The next card that no chosen one tells; those before it are left out."""
    while cards:
        card = cards.pop(0)
        if not any(_tells(other, card) for other in chosen):
            return card
    return None


def _tells(one: Card, other: Card) -> bool:
    """Whether two cards are about one thing or rest on the same words; words may be explained in one sentence."""
    if not set(one.about[:1]).isdisjoint(other.about[:1]):
        return True
    if one.evidence is None or other.evidence is None or one.kind is other.kind is CardKind.WORD:
        return False
    return one.evidence.span.overlaps(other.evidence.span)


def _way(card: Card, deck: Sequence[Card]) -> Way | None:
    """How a quiz asks a card: in a way that can be marked; only the teacher's own questions are judged by the pupil."""
    ways = [way for way in ways_of(card, deck) if way is not Way.FLIP]
    if ways:
        return ways[0]
    return Way.FLIP if card.kind is CardKind.QUESTION else None


class Quiz:
    """The questions one after the other. Going on without an answer leaves a question unanswered."""

    def __init__(self, asked: Sequence[Asked]) -> None:
        """Begin with the first question."""
        self._results = [Result(one) for one in asked]
        self._place = 0

    @property
    def current(self) -> Asked | None:
        """What is asked now; None when all were asked."""
        return self._results[self._place].asked if self._place < len(self._results) else None

    @property
    def number(self) -> int:
        """The number of the current question, from 1."""
        return self._place + 1

    @property
    def results(self) -> tuple[Result, ...]:
        """All questions with what became of them so far."""
        return tuple(self._results)

    @property
    def score(self) -> int:
        """How many were answered rightly."""
        return sum(result.right for result in self._results)

    def give(self, given: object) -> Verdict:
        """Answer the current question; an answer that was given before is replaced.

        Raises:
            ValueError: all were asked, or the answer has another form.
        """
        asked = self._asked()
        verdict = grade(asked, given)
        self._results[self._place] = Result(asked, given, verdict)
        return verdict

    def go_on(self) -> None:
        """Go to the next question.

        Raises:
            ValueError: all were asked.
        """
        self._asked()
        self._place += 1

    def _asked(self) -> Asked:
        if self._place >= len(self._results):
            raise ValueError("all questions were asked")
        return self._results[self._place].asked
