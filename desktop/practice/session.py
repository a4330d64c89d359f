"""One sitting: cards one after the other, each answered, rated and handed on to be saved before the next is shown."""

import uuid
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from random import Random
from typing import NamedTuple

from db.model.practice import Memory, Rating, Review
from desktop.exercises.cards.values import Card
from desktop.practice.asking import Asked, Way, ask, way_for
from desktop.practice.grading import Verdict, grade
from desktop.practice.scheduling import Scheduler

_SOON = timedelta(minutes=20)
"""A card that is due within this time comes again in the same sitting."""
_CARDS_BETWEEN = 4
"""Cards that stand between a wrong answer and the same card again, beside the schedule."""


class Answer(NamedTuple):
    """What is to be saved of an answer, all of it or nothing. `before` is the card's memory until then."""

    before: Memory | None
    after: Memory
    review: Review | None
    """None where the card was set aside in the place of an answer."""

    def renamed(self, uuids: Mapping[str, str]) -> "Answer":
        """The answer to a card that goes by another uuid now; `uuids` has the new ones by the old ones."""
        uuid = uuids.get(self.after.card_uuid)
        if uuid is None:
            return self
        before = self.before and self.before._replace(card_uuid=uuid)
        review = self.review and self.review._replace(card_uuid=uuid)
        return Answer(before, self.after._replace(card_uuid=uuid), review)


class _Coming(NamedTuple):
    """A card that comes again: when it is due, or after so many more answers."""

    card: Card
    due: datetime | None
    after: int


class Session:
    """Asks the cards of a queue. With `scheduled` each answer moves the schedule on; without, it is only logged.

    `clock` gives the time in UTC, `ticks` the seconds of a clock that nobody sets; `decks` are the whole decks, by the
    id of their article, from which wrong answers and neighbours are taken. Nothing is written here: what `rate` and
    `set_aside` return is to be saved, what `undo` returns to be taken back, before the next card is shown.
    """

    def __init__(
        self,
        cards: Sequence[Card],
        decks: Mapping[int, Sequence[Card]],
        memories: Mapping[str, Memory],
        scheduler: Scheduler,
        *,
        scheduled: bool,
        clock: Callable[[], datetime],
        ticks: Callable[[], float],
        random: Random,
        turn_only: bool = False,
    ) -> None:
        """Begin with the first of the cards; where there is none, the sitting is over."""
        self.scheduled = scheduled
        self._article_of = {card.uuid: article_id for article_id, deck in decks.items() for card in deck}
        self._decks = decks
        self._memories = dict(memories)
        self._scheduler = scheduler
        self._clock, self._ticks, self._random, self._turn_only = clock, ticks, random, turn_only
        self._waiting = list(cards)
        self._coming: list[_Coming] = []
        self._done: list[tuple[Answer, Asked, list[Card], list[_Coming]]] = []
        self._asked: Asked | None = None
        self._given: Verdict | None = None
        self._began = 0.0
        self._milliseconds = 0
        self._next()

    @property
    def current(self) -> Asked | None:
        """What is asked now; None when the sitting is over."""
        return self._asked

    @property
    def verdict(self) -> Verdict | None:
        """What became of the answer to the current card; None before it is given."""
        return self._given

    @property
    def done(self) -> tuple[Answer, ...]:
        """The answers of this sitting, in their order."""
        return tuple(answer for answer, *_ in self._done)

    @property
    def left(self) -> int:
        """How many cards are still to come, the current one among them."""
        return len(self._waiting) + len(self._coming) + (self._asked is not None)

    @property
    def can_undo(self) -> bool:
        """Whether there is an answer that can be taken back."""
        return bool(self._done)

    @property
    def article_id(self) -> int:
        """The article of the current card.

        Raises:
            ValueError: the sitting is over.
        """
        return self._article_of[self._now_asked().card.uuid]

    @property
    def article_ids(self) -> tuple[int, ...]:
        """The articles whose cards may be asked."""
        return tuple(self._decks)

    def prompt_of(self, card_uuid: str) -> str:
        """What a card of this sitting asks; "" for one that was never asked."""
        return next((asked.card.prompt for _, asked, *_ in self._done if asked.card.uuid == card_uuid), "")

    def memory(self, card: Card) -> Memory:
        """What is known of a card, as this sitting has left it."""
        found = self._memories.get(card.uuid)
        return Memory(card.uuid, self._article_of[card.uuid], card.kind.value) if found is None else found

    def intervals(self) -> dict[Rating, timedelta]:
        """After which time each rating would bring the current card again; nothing beside the schedule.

        Raises:
            ValueError: the sitting is over.
        """
        if not self.scheduled:
            return {}
        return self._scheduler.intervals(self.memory(self._now_asked().card), self._clock())

    def give(self, given: object) -> Verdict:
        """Take the answer to the current card, in the form that its way asks for, and say what became of it.

        Raises:
            ValueError: the sitting is over, or the answer has another form.
        """
        asked = self._now_asked()
        self._given = grade(asked, given)
        self._milliseconds = round(1000 * (self._ticks() - self._began))
        return self._given

    def rate(self, rating: Rating) -> Answer:
        """Rate how well the current card was known, and go on to the next.

        Raises:
            ValueError: the sitting is over.
        """
        asked, now = self._now_asked(), self._now()
        card, before = asked.card, self._memories.get(asked.card.uuid)
        review = Review(
            str(uuid.uuid4()), card.uuid, now, rating, max(0, self._milliseconds), asked.way.value, self.scheduled
        )
        after = self._scheduler.answered(self.memory(card), rating, now) if self.scheduled else self.memory(card)
        answer = Answer(before, after, review)
        self._keep(answer, asked)
        if self.scheduled and after.due is not None and after.due - _SOON <= now:
            self._coming.append(_Coming(card, after.due, 0))
        elif not self.scheduled and rating is Rating.AGAIN:
            self._coming.append(_Coming(card, None, len(self._done) + _CARDS_BETWEEN))
        self._next()
        return answer

    def set_aside(self) -> Answer:
        """Ask the current card no more until it is brought back, and go on to the next.

        Raises:
            ValueError: the sitting is over.
        """
        asked = self._now_asked()
        answer = Answer(self._memories.get(asked.card.uuid), self.memory(asked.card)._replace(set_aside=True), None)
        self._keep(answer, asked)
        self._next()
        return answer

    def undo(self) -> Answer:
        """Take the last answer back: its card is asked again, in the same way, and what was asked now comes next.

        Raises:
            ValueError: there is none.
        """
        if not self._done:
            raise ValueError("there is no answer to take back")
        answer, asked, waiting, coming = self._done.pop()
        if answer.before is None:
            del self._memories[asked.card.uuid]
        else:
            self._memories[asked.card.uuid] = answer.before
        self._waiting, self._coming = self._as_now(waiting, coming)
        self._show(asked)
        self._ask_anew(self._as_it_is(asked.card))
        return answer

    def rename(self, uuids: Mapping[str, str]) -> None:
        """Go on with cards that go by other uuids now, as where an actor was split or merged, and all that is theirs.

        `uuids` has the new ones by the old ones. Who went by a new one until now was a card that nothing was known of.
        """
        taken = uuids.values() - uuids.keys()

        def named(card: Card) -> Card:
            return card._replace(uuid=uuids.get(card.uuid, card.uuid))

        def left(cards: Sequence[Card]) -> list[Card]:
            return [named(card) for card in cards if card.uuid not in taken]

        def to_come(coming: Sequence[_Coming]) -> list[_Coming]:
            return [one._replace(card=named(one.card)) for one in coming]

        self._article_of |= {new: self._article_of[old] for old, new in uuids.items() if old in self._article_of}
        self._decks = {key: left(cards) for key, cards in self._decks.items()}
        self._memories = {
            (new := uuids.get(old, old)): memory._replace(card_uuid=new) for old, memory in self._memories.items()
        }
        self._waiting, self._coming = left(self._waiting), to_come(self._coming)
        self._done = [
            (answer.renamed(uuids), asked._replace(card=named(asked.card)), left(waiting), to_come(coming))
            for answer, asked, waiting, coming in self._done
        ]
        if self._asked is not None and self._asked.card.uuid in uuids:  # any other stays the very one that is shown
            self._asked = self._asked._replace(card=named(self._asked.card))

    def replace_deck(self, article_id: int, deck: Sequence[Card], memories: Mapping[str, Memory] = {}) -> None:
        """Take the cards of an article as they are now that it was changed; those that are gone are asked no more.

        `memories` are what the library knows of cards: of those that this sitting knew nothing of, it holds from now.
        """
        self._memories = {**memories, **self._memories}
        self._decks = {**self._decks, article_id: deck}
        self._article_of |= {card.uuid: article_id for card in deck}
        self._waiting, self._coming = self._as_now(self._waiting, self._coming)
        if self._asked is not None and self._given is None:
            self._ask_anew(self._as_it_is(self._asked.card))

    def _as_it_is(self, card: Card) -> Card | None:
        """A card as its article has it now; None where it is gone."""
        deck = self._decks[self._article_of[card.uuid]]
        return next((one for one in deck if one.uuid == card.uuid), None)

    def _as_now(self, waiting: Sequence[Card], coming: Sequence[_Coming]) -> tuple[list[Card], list[_Coming]]:
        return (
            [found for card in waiting if (found := self._as_it_is(card)) is not None],
            [one._replace(card=found) for one in coming if (found := self._as_it_is(one.card)) is not None],
        )

    def _ask_anew(self, card: Card | None) -> None:
        if card is None:
            self._next()
        elif self._asked is not None and card != self._asked.card:
            self._show(self._asked_of(card))

    def _keep(self, answer: Answer, asked: Asked) -> None:
        self._done.append((answer, asked, list(self._waiting), list(self._coming)))
        self._memories[asked.card.uuid] = answer.after

    def _now(self) -> datetime:
        """The time as the library stores it, to the millisecond: its log then replays to the very same memory."""
        now = self._clock()
        return now.replace(microsecond=now.microsecond // 1000 * 1000)

    def _now_asked(self) -> Asked:
        if self._asked is None:
            raise ValueError("the sitting is over")
        return self._asked

    def _next(self) -> None:
        card = self._next_card()
        if card is None:
            self._asked, self._given = None, None
        else:
            self._show(self._asked_of(card))

    def _next_card(self) -> Card | None:
        """What has come due again, else the next of the queue, else what comes again soonest."""
        now, answers = self._clock(), len(self._done)
        coming = sorted(self._coming, key=lambda one: (one.due is not None and one.due.timestamp(), one.after))
        ready = [one for one in coming if (one.due <= now if one.due is not None else one.after <= answers)]
        chosen = ready or ([] if self._waiting else coming)
        if chosen:
            self._coming.remove(chosen[0])
            return chosen[0].card
        return self._waiting.pop(0) if self._waiting else None

    def _asked_of(self, card: Card) -> Asked:
        deck = self._decks[self._article_of[card.uuid]]
        known = self._memories.get(card.uuid)
        way: Way = way_for(card, known, deck, self._random, turn_only=self._turn_only)
        return ask(card, way, deck, self._random)

    def _show(self, asked: Asked) -> None:
        self._asked, self._given = asked, None
        self._began, self._milliseconds = self._ticks(), 0
