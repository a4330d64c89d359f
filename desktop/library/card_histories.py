"""What is known of cards, where an actor becomes another one: cards are named by the uuids of what they ask about."""

from collections import defaultdict
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from desktop.library.library import Library

if TYPE_CHECKING:
    from desktop.exercises.cards.values import Card

    Question = tuple[str, tuple[str, ...], tuple[str, ...]]
    """The kind of a card, what it is about, and of a relation which end is asked for."""


_MOST_BETWEEN = 20
"""Relations between two actors in one direction that are told apart."""


@contextmanager
def histories_kept(library: Library, article_ids: Sequence[int], old: str, new: str) -> Generator[None]:
    """Around what gives one actor's rows in some articles to another, inside Library.do(): answers go along.

    `old` and `new` are the actors' uuids. A card that is gone afterwards, and stands there with the other actor in the
    place of the one, keeps its history, unless that card has one of its own. Costs nothing where nothing was practised.
    """
    memories = library.practice.memories(article_ids)
    if not memories:
        yield
        return
    from desktop.library.practising import decks_of  # imported late: only practice takes it

    practised = {memory.article_id for memory in memories.values()}
    known = {
        article_id: [card for card in deck if old in card.about and card.uuid in memories]
        for article_id, deck in decks_of(library, practised).items()
    }
    yield
    for article_id, deck in decks_of(library, [key for key, cards in known.items() if cards]).items():
        article_uuid = library.articles.get(article_id).uuid
        for card, other in _pairs(article_uuid, known[article_id], deck, old, new):
            if other.uuid not in memories:
                library.practice.rename(card.uuid, other.uuid)


def _pairs(
    article_uuid: str, known: "Sequence[Card]", deck: "Sequence[Card]", old: str, new: str
) -> "Generator[tuple[Card, Card]]":
    """Cards that are gone, each with the one that now asks the same about the other actor."""
    there = {card.uuid for card in deck}
    gone = _by_question(article_uuid, (card for card in known if card.uuid not in there), old, new)
    come = _by_question(article_uuid, (card for card in deck if new in card.about), old, new)
    for question, cards in gone.items():
        if len(cards) == len(come[question]):
            yield from zip(cards, come[question], strict=True)


def _by_question(article_uuid: str, cards: "Iterable[Card]", old: str, new: str) -> "defaultdict[Question, list[Card]]":
    found: defaultdict[Question, list[Card]] = defaultdict(list)
    for card in cards:
        about = tuple(new if uuid == old else uuid for uuid in card.about)
        found[card.kind.value, about, _end(article_uuid, card)].append(card)
    return found


def _end(article_uuid: str, card: "Card") -> tuple[str, ...]:
    """Of a relation's card what its uuid is made of beside the actors: the end that is asked for, and a number."""
    from desktop.exercises.cards.identity import card_uuid  # imported late, as all that only practice takes
    from desktop.exercises.cards.relations import FROM, TO
    from desktop.exercises.cards.values import CardKind

    if card.kind is not CardKind.RELATION:
        return ()
    numbers = ((), *((str(number),) for number in range(1, _MOST_BETWEEN)))
    ends = ((end, *number) for end in (FROM, TO) for number in numbers)
    return next((end for end in ends if card_uuid(article_uuid, card.kind, *card.about, *end) == card.uuid), ())
