"""Cards of no article, for tests of what is asked when and how."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from db.model.moment import Moment
from desktop.exercises.cards.values import Card, CardKind

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
ARTICLE = 7


def card(number: int, kind: CardKind = CardKind.NAME, about: str = "", *, key: bool = False) -> Card:
    """A card whose answers are of its number."""
    wrong = tuple(f"Wrong {number}.{other}" for other in range(4))
    return Card(
        f"card-{number}",
        kind,
        f"Prompt {number}",
        f"Answer {number}",
        None,
        (about or f"thing-{number}",),
        key,
        (),
        wrong,
    )


def deck(count: int) -> tuple[Card, ...]:
    """Cards about different things."""
    return tuple(card(number) for number in range(count))


def dated(number: int, date: str) -> Card:
    """A card that asks for the date of an event."""
    return card(number, CardKind.DATE)._replace(prompt=f"Event {number}", answer=date, moment=Moment.parse(date))


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self, now: datetime = NOON) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def ticks(self) -> float:
        return self.now.timestamp()

    def wait(self, **time: float) -> None:
        self.now += timedelta(**time)


def uuids(cards: Sequence[Card]) -> list[str]:
    return [one.uuid for one in cards]
