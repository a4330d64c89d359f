"""Which card is which: a uuid made of what a card asks about, the same in every library and after every edit."""

from functools import lru_cache
from typing import TYPE_CHECKING

from desktop.exercises.cards.values import CardKind

if TYPE_CHECKING:
    from uuid import UUID


@lru_cache(maxsize=1)
def _namespace() -> "UUID":
    """That of the cards of this program. With another one the history of every card would be lost."""
    from uuid import UUID  # imported late: not needed before the first paint

    return UUID("6b1f6a0e-4c0b-5f0c-9a43-2d6f2c1f7a55")


def card_uuid(article_uuid: str, kind: CardKind, *things: str) -> str:
    """The uuid of the card of a kind about these things of an article, named by their uuids in an order that matters.

    It is made of no words, so a card whose headline, date or gloss is edited stays the same card. Method: uuid of a
    name, version 5 (RFC 9562).
    """
    from uuid import uuid5  # imported late: not needed before the first paint

    return str(uuid5(_namespace(), "\n".join((article_uuid, kind.value, *things))))
