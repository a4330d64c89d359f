"""What answers come to when they are counted."""

from collections.abc import Iterable
from typing import NamedTuple


class Tally(NamedTuple):
    """Answers, counted. All of them count in the first three; the others are those of the schedule alone.

    `right` are those rated better than "again"; `milliseconds` is the time from question to answer of all together.
    `new` are cards that the schedule asked for the first time. `spaced` are answers to cards that came again after a
    day or more, which is what the schedule reckons with; `kept` are those of them that were right.
    """

    answers: int = 0
    right: int = 0
    milliseconds: int = 0
    new: int = 0
    spaced: int = 0
    kept: int = 0

    @property
    def right_share(self) -> float | None:
        """The part of the answers that were right, 0 to 1; None where there are no answers."""
        return self.right / self.answers if self.answers else None

    @property
    def retention(self) -> float | None:
        """The part of the cards that were known when they came again, 0 to 1; None where none has come again yet."""
        return self.kept / self.spaced if self.spaced else None


def total(tallies: Iterable[Tally]) -> Tally:
    """Several tallies taken together."""
    return Tally(*map(sum, zip(Tally(), *tallies, strict=True)))


class Counted(NamedTuple):
    """The answers of a period: by week, counted from 0, with article id; and by the uuids of the cards."""

    weeks: dict[tuple[int, int], Tally]
    cards: dict[str, Tally]
