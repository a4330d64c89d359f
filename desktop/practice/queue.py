"""Which cards are asked now, and in which order: what is due, what is new, everything before a test."""

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import zip_longest
from typing import NamedTuple

from db.model.practice import CardState, Memory
from desktop.exercises.cards.values import Card
from desktop.practice.options import Options
from desktop.practice.scheduling import Scheduler

_LEARNT_AT_ONCE = (CardState.LEARNING, CardState.RELEARNING)
_CLOCK_DRIFT = timedelta(days=1)
"""A last answer that lies further ahead was given by a clock that has been set back since."""

Memories = Mapping[str, Memory]
"""What is known of cards, by their uuids; those that were never seen are not among them."""


class Queue(NamedTuple):
    """Cards in the order in which they are asked: those that are due, then new ones."""

    due: tuple[Card, ...]
    new: tuple[Card, ...]

    @property
    def cards(self) -> tuple[Card, ...]:
        """All of them."""
        return self.due + self.new


def is_due(memory: Memory, now: datetime) -> bool:
    """Whether the schedule asks a card at a time; also where the clock was set back behind the last answer."""
    if memory.due is None or memory.set_aside:
        return False
    return memory.due <= now or (memory.last is not None and memory.last - _CLOCK_DRIFT > now)


def due_now(
    decks: Iterable[Sequence[Card]],
    memories: Memories,
    scheduler: Scheduler,
    options: Options,
    now: datetime,
    *,
    answered: Collection[str] = (),
    introduced: int = 0,
) -> Queue:
    """What the schedule asks now, of the decks of all articles that are learnt.

    Due cards come by how likely they are forgotten, the most likely first; new ones, as many as are left of the day's,
    from the articles in turn, in the order in which each tells them, key ones first. Of siblings one is asked a day:
    `answered` are the uuids of the cards that were asked today already, `introduced` is how many of them were new. A
    card in its learning steps always comes.
    """
    decks = list(decks)
    everything = [card for deck in decks for card in deck]
    due = [card for card in everything if card.uuid in memories and is_due(memories[card.uuid], now)]
    due.sort(key=lambda card: (_rank(memories[card.uuid], scheduler, now), card.uuid))
    buried = {card.about[0] for card in everything if card.about and card.uuid in answered}
    chosen: list[Card] = []
    for card in due:
        if memories[card.uuid].state in _LEARNT_AT_ONCE or not buried.intersection(card.about[:1]):
            chosen.append(card)
            buried.update(card.about[:1])
    unseen = [_unseen(deck, memories, options) for deck in decks]
    in_turn = [card for cards in zip_longest(*unseen) for card in cards if card is not None]
    in_turn.sort(key=lambda card: not card.key)
    new = _one_of_siblings(in_turn, buried, options.new_each_day - introduced)
    return Queue(tuple(chosen), tuple(new))


def _unseen(deck: Sequence[Card], memories: Memories, options: Options) -> list[Card]:
    """The new cards of an article in the order in which it tells them."""
    found = [card for card in deck if _is_new(card, memories) and (card.key or not options.key_only)]
    return sorted(found, key=_place_in_text)


def _place_in_text(card: Card) -> float:
    """Where the article tells it; what it does not tell comes last."""
    return card.evidence.span.start if card.evidence else math.inf


def _rank(memory: Memory, scheduler: Scheduler, now: datetime) -> tuple[bool, float]:
    return memory.state not in _LEARNT_AT_ONCE, scheduler.retrievability(memory, now)


def _is_new(card: Card, memories: Memories) -> bool:
    memory = memories.get(card.uuid)
    return memory is None or (memory.state is CardState.NEW and not memory.set_aside)


def _one_of_siblings(cards: Iterable[Card], buried: set[str], most: int) -> list[Card]:
    chosen: list[Card] = []
    for card in cards:
        if len(chosen) >= most:
            break
        if not buried.intersection(card.about[:1]):
            chosen.append(card)
            buried.update(card.about[:1])
    return chosen


def everything(deck: Sequence[Card], memories: Memories, scheduler: Scheduler, at: datetime) -> tuple[Card, ...]:
    """All cards of a lesson for one sitting: those first that are least likely to be known at a time, such as a test.

    Key ones come before all others of the same likelihood, and siblings stand apart. Cards that were set aside do not
    come.
    """
    wanted = [card for card in deck if not (card.uuid in memories and memories[card.uuid].set_aside)]

    def rank(card: Card) -> tuple[float, bool]:
        memory = memories.get(card.uuid)
        return (0.0 if memory is None else scheduler.retrievability(memory, at), not card.key)

    return tuple(_apart(sorted(wanted, key=rank)))


def _apart(cards: Sequence[Card]) -> list[Card]:
    """The cards in rounds: first one of each thing that is asked about, then the second of each, and so on."""
    seen: dict[str, int] = {}
    rounds: list[tuple[int, int]] = []
    for place, card in enumerate(cards):
        about = card.about[0] if card.about else card.uuid
        rounds.append((seen.get(about, 0), place))
        seen[about] = seen.get(about, 0) + 1
    return [cards[place] for _, place in sorted(rounds)]
