"""What is known of cards, where an actor becomes another one: cards are named by the uuids of what they ask about."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager

from db.model.change import Change
from desktop.library.library import Library


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
    from desktop.exercises.cards.identity import card_uuid  # imported late: only practice takes cards
    from desktop.library.practising import decks_of

    practised = {memory.article_id for memory in memories.values()}
    known = {
        article_id: [card for card in deck if old in card.things and card.uuid in memories]
        for article_id, deck in decks_of(library, practised).items()
    }
    yield
    for article_id, deck in decks_of(library, [key for key, cards in known.items() if cards]).items():
        there = {card.uuid for card in deck}
        article_uuid = library.articles.get(article_id).uuid
        for card in known[article_id]:
            things = (new if one == old else one for one in card.things)
            other = card_uuid(article_uuid, card.kind, *things)
            if card.uuid not in there and other in there and other not in memories:
                library.practice.rename(card.uuid, other)


def renamed_in(change: Change) -> dict[str, str]:
    """The cards that a step, or taking it back, has let go by another uuid: the new uuids by the old ones."""
    first: dict[int, str] = {}
    last: dict[int, str] = {}
    for image in change.rows:
        if image.table == "card" and image.before and image.after:
            first.setdefault(image.id, str(image.before["uuid"]))
            last[image.id] = str(image.after["uuid"])
    return {uuid: last[card_id] for card_id, uuid in first.items() if uuid != last[card_id]}
