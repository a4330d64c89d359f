"""What practice remembers: of each card how well it is known, of each answer when it was given and how it went."""

from datetime import UTC, date, datetime
from enum import IntEnum, StrEnum
from typing import NamedTuple

EARLIEST, LATEST = datetime(1900, 1, 1, tzinfo=UTC), datetime(9000, 1, 1, tzinfo=UTC)
"""A clock or a stored time that says less or more is taken to say this: days before and after can be reckoned."""


def bounded(time: datetime) -> datetime:
    """A time in UTC that is neither before EARLIEST nor after LATEST."""
    if not EARLIEST.year < time.year < LATEST.year:  # the first and last day of all cannot be moved to another zone
        return EARLIEST if time.year <= EARLIEST.year else LATEST
    return time.astimezone(UTC)


class Rating(IntEnum):
    """How well a card was known; the numbers are stored, and are the keys that give them."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


class CardState(StrEnum):
    """Where a card stands in its schedule."""

    NEW = "new"
    """Never answered by the schedule; it may have been set aside."""
    LEARNING = "learning"
    REVIEW = "review"
    RELEARNING = "relearning"


class Memory(NamedTuple):
    """What the scheduler knows of a card. Times are in UTC and aware of it.

    `step` is that of the learning steps, from 0, None in review. `stability` is in days, `difficulty` from 1 to 10;
    both are None for a new card, as `due` and `last` (the last answer) are.
    """

    card_uuid: str
    article_id: int
    kind: str
    state: CardState = CardState.NEW
    step: int | None = None
    stability: float | None = None
    difficulty: float | None = None
    due: datetime | None = None
    last: datetime | None = None
    set_aside: bool = False
    """The reader does not want to be asked this."""


class Review(NamedTuple):
    """One answer. `way` is how it was asked. `scheduled` is false where it was given beside the schedule."""

    uuid: str
    card_uuid: str
    at: datetime
    rating: Rating
    milliseconds: int
    """From the question to the answer, by a clock that nobody sets."""
    way: str
    scheduled: bool


class Learning(NamedTuple):
    """An article that is learnt. `test_day` is a day of the reader's own calendar."""

    article_id: int
    test_day: date | None
