"""When a card is asked again: FSRS, by the package fsrs.

Fuzzing is off, since it draws from the randomness that all of Python shares; ids are our own. The method and its
parameters are those of FSRS 6, as the package has them: https://github.com/open-spaced-repetition/py-fsrs
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from db.model.practice import CardState, Memory, Rating, Review, bounded

if TYPE_CHECKING:
    import fsrs

LONGEST_INTERVAL = 3650
"""Days after which a card comes again at the latest: a reader who still knows it has lost a few seconds."""


class Scheduler:
    """Moves the memory of a card on by an answer. `retention` is the part of cards that is to be known when due."""

    def __init__(self, retention: float = 0.9) -> None:
        """Take a retention above 0 and below 1."""
        self.retention = retention

    @cached_property
    def _fsrs(self) -> "fsrs.Scheduler":
        import fsrs  # imported late: 70 ms that only practice takes

        return fsrs.Scheduler(desired_retention=self.retention, maximum_interval=LONGEST_INTERVAL, enable_fuzzing=False)

    def answered(self, memory: Memory, rating: Rating, now: datetime) -> Memory:
        """The memory of a card after an answer at `now`, in UTC.

        Where the clock was set back, so that the last answer lies ahead, no time counts as gone by since.
        """
        import fsrs

        now = bounded(now)
        card, _log = self._fsrs.review_card(_as_card(memory, now), fsrs.Rating(int(rating)), now)
        return memory._replace(
            state=_STATES[card.state.name],
            step=card.step,
            stability=card.stability,
            difficulty=card.difficulty,
            due=card.due,
            last=now,
        )

    def replayed(self, memory: Memory, reviews: Iterable[Review]) -> Memory:
        """The memory of a card that was given these answers; those beside the schedule do not count."""
        found = Memory(memory.card_uuid, memory.article_id, memory.kind, set_aside=memory.set_aside)
        for review in reviews:
            if review.scheduled:
                found = self.answered(found, review.rating, review.at)
        return found

    def intervals(self, memory: Memory, now: datetime) -> dict[Rating, timedelta]:
        """After which time each answer at `now` would bring the card again."""
        times = {rating: self.answered(memory, rating, now).due for rating in Rating}
        begin = bounded(now)
        return {rating: due - begin for rating, due in times.items() if due is not None}

    def retrievability(self, memory: Memory, now: datetime) -> float:
        """How likely a card is known at a time, from 0 to 1; 0 for a new one."""
        if memory.state is CardState.NEW:
            return 0.0
        return self._fsrs.get_card_retrievability(_as_card(memory, now), bounded(now))


_STATES = {"Learning": CardState.LEARNING, "Review": CardState.REVIEW, "Relearning": CardState.RELEARNING}


def _as_card(memory: Memory, now: datetime) -> "fsrs.Card":
    import fsrs

    if memory.state is CardState.NEW:
        return fsrs.Card(card_id=0, due=now)
    return fsrs.Card(
        card_id=0,  # a number of its own would cost a millisecond, and nothing reads it
        state=fsrs.State[memory.state.value.capitalize()],
        step=memory.step,
        stability=memory.stability,
        difficulty=memory.difficulty,
        due=memory.due,
        last_review=memory.last,
    )
