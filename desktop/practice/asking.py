"""How a card is asked this time: turned over, picked, typed, put in order, placed in time, judged true or false."""

from collections.abc import Sequence
from enum import StrEnum
from random import Random
from typing import NamedTuple

from db.model.moment import Moment, Order, order
from db.model.practice import CardState, Memory
from desktop.exercises.cards.values import Card, CardKind

OPTIONS = 4
"""Answers to pick from, the right one among them."""
_FEWEST_OPTIONS = 3
_MOST_AROUND = 5
"""Events on the timeline among which one is to be placed."""
_FEWEST_AROUND = 2


class Way(StrEnum):
    """A way to ask. The values are stored with the answers: they never change."""

    FLIP = "flip"
    """Turned over, and rated by the reader."""
    PICK = "pick"
    """One of several answers."""
    TYPE = "type"
    """Written."""
    ORDER = "order"
    """Things put in order."""
    PLACE = "place"
    """An event put among others on the timeline."""
    TRUTH = "truth"
    """True or false."""


class Placed(NamedTuple):
    """An event on the timeline among which another is to be placed."""

    title: str
    date: Moment


class Asked(NamedTuple):
    """A card as it is asked.

    `prompt` is what is read: that of the card, or of TRUTH perhaps the false statement. `options` are the answers of
    PICK, or the things of ORDER as they are mixed. `around` are the events of PLACE, in their certain order. `taken`
    is what other cards accept, such as the names of all other actors: a typed answer that is one of these is no slip.

    What is given: of FLIP a Rating; of PICK the place of an option; of TYPE a text; of ORDER the places of `options` in
    the order that was made of them; of PLACE how many of `around` come before; of TRUTH a bool.
    """

    card: Card
    way: Way
    prompt: str
    options: tuple[str, ...] = ()
    around: tuple[Placed, ...] = ()
    taken: tuple[str, ...] = ()

    @property
    def is_true(self) -> bool:
        """Of TRUTH: whether the statement that is read is the true one."""
        return self.prompt == self.card.prompt

    @property
    def right(self) -> object:
        """What is to be given, in the form that the way asks for; of FLIP None."""
        match self.way:
            case Way.PICK:
                return self.options.index(self.card.answer)
            case Way.TYPE:
                return self.card.answer
            case Way.ORDER:
                return tuple(self.options.index(one) for one in self.card.items)
            case Way.PLACE:
                return sum(
                    self.card.moment is not None and _is_before(one.date, self.card.moment) for one in self.around
                )
            case Way.TRUTH:
                return self.is_true
            case Way.FLIP:
                return None


_TYPED = (CardKind.NAME, CardKind.DATE, CardKind.GAP)
"""The kinds whose answers are short and the same for everybody."""


_NAMING = (CardKind.NAME, CardKind.GAP)


def ways_of(card: Card, deck: Sequence[Card] = ()) -> tuple[Way, ...]:
    """The ways in which a card can be asked, the easiest first; `deck` has the other cards of its lesson."""
    if card.kind is CardKind.ORDER:
        return (Way.ORDER, Way.FLIP) if len(set(card.items)) == len(card.items) >= _FEWEST_AROUND else (Way.FLIP,)
    if card.kind is CardKind.TRUTH:
        return (Way.TRUTH,) if card.wrong else (Way.FLIP,)
    found: list[Way] = []
    if len(_wrong(card)) >= _FEWEST_OPTIONS - 1:
        found.append(Way.PICK)
    if card.kind is CardKind.DATE and len(around(card, deck)) >= _FEWEST_AROUND:
        found.append(Way.PLACE)
    found.append(Way.FLIP)
    if card.kind in _TYPED:
        found.append(Way.TYPE)
    return tuple(found)


def way_for(card: Card, memory: Memory | None, deck: Sequence[Card], random: Random, *, turn_only: bool = False) -> Way:
    """How to ask a card: the easiest way while it is being learnt, later any of the harder ones.

    With `turn_only` every card is turned over, but for those that have no back of their own (see `ways_of`).
    """
    ways = ways_of(card, deck)
    if turn_only:
        return Way.FLIP if Way.FLIP in ways else ways[0]
    if memory is None or memory.state is not CardState.REVIEW or len(ways) == 1:
        return ways[0]
    return random.choice(ways[1:])


def ask(card: Card, way: Way, deck: Sequence[Card], random: Random) -> Asked:
    """Ask a card in one of its ways. What is mixed is mixed by `random`, and never left in its right order.

    Raises:
        ValueError: the card cannot be asked in this way.
    """
    if way not in ways_of(card, deck):
        raise ValueError(f"a card of kind {card.kind.value} is not asked by {way.value}")
    match way:
        case Way.PICK:
            options = [card.answer, *_wrong(card)[: 2 * (OPTIONS - 1)]]
            chosen = [card.answer, *random.sample(options[1:], min(OPTIONS - 1, len(options) - 1))]
            random.shuffle(chosen)
            return Asked(card, way, card.prompt, tuple(chosen))
        case Way.TYPE:
            return Asked(card, way, card.prompt, taken=_taken(card, deck))
        case Way.ORDER:
            return Asked(card, way, card.prompt, _mixed(card.items, random))
        case Way.PLACE:
            return Asked(card, way, card.prompt, around=around(card, deck))
        case Way.TRUTH:
            return Asked(card, way, random.choice((card.prompt, card.wrong[0])))
        case Way.FLIP:
            return Asked(card, way, card.prompt)


def around(card: Card, deck: Sequence[Card]) -> tuple[Placed, ...]:
    """The events among which that of a card can be placed, in order of time: those nearest to it.

    Of any two of them, and of each and the card's own, it is certain which came first.
    """
    if card.moment is None:
        return ()
    others = [Placed(one.prompt, one.moment) for one in deck if one.kind is CardKind.DATE and one.moment is not None]
    chosen: list[Placed] = []
    own = _middle(card.moment)
    for other in sorted(others, key=lambda one: (abs(_middle(one.date) - own), one.title)):
        dates = (card.moment, *(one.date for one in chosen))
        if len(chosen) < _MOST_AROUND and all(order(other.date, date) in _DECIDED for date in dates):
            chosen.append(other)
    return tuple(sorted(chosen, key=lambda one: one.date.sort_key()))


_DECIDED = (Order.BEFORE, Order.AFTER)


def _is_before(one: Moment, other: Moment) -> bool:
    return order(one, other) is Order.BEFORE


def _middle(date: Moment) -> float:
    ends = [day for day in (date.earliest, date.latest) if day is not None]
    return sum(ends) / len(ends) if ends else 0.0


def _wrong(card: Card) -> tuple[str, ...]:
    return tuple(one for one in dict.fromkeys(card.wrong) if one != card.answer)


def _taken(card: Card, deck: Sequence[Card]) -> tuple[str, ...]:
    """What is typed for other cards: all names that cards of names and gaps accept, but for those of this card."""
    kinds = _NAMING if card.kind in _NAMING else (card.kind,)
    own = {card.answer, *card.accepted}
    others = (one for one in deck if one.kind in kinds and one.answer != card.answer)
    return tuple(dict.fromkeys(name for one in others for name in (one.answer, *one.accepted) if name not in own))


def _mixed(items: Sequence[str], random: Random) -> tuple[str, ...]:
    while True:
        mixed = random.sample(items, len(items))
        if mixed != list(items):
            return tuple(mixed)
