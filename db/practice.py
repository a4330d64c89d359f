"""What practice remembers: the articles that are learnt, what is known of their cards, and the log of answers."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

from db.model.practice import EARLIEST, LATEST, CardState, Learning, Memory, Rating, Review, bounded
from db.rows import ids_where, remove_where, utc_now
from db.store import Store

_MEMORIES = """
    SELECT uuid, article_id, kind, state, step, stability, difficulty, due, last, set_aside FROM card
"""
_REVIEWS = """
    SELECT review.uuid, card.uuid, at, rating, milliseconds, way, scheduled FROM review JOIN card ON card.id = card_id
"""

_ANSWERED = (CardState.LEARNING, CardState.REVIEW, CardState.RELEARNING)
_MOST_STEPS, _LONGEST, _HARDEST = 99, 1e9, 10
"""Learning steps, days of stability and difficulty: no honest answers lead to more."""


class Practice:
    """The learning, card and review tables."""

    def __init__(self, store: Store) -> None:
        """Work on an open library."""
        self._store = store

    # Articles that are learnt

    def learning(self) -> tuple[Learning, ...]:
        """The articles that are learnt, in the order in which that began; archived ones rest."""
        rows = self._store.rows(
            "SELECT article_id, test_day FROM learning JOIN article ON article.id = article_id"
            " WHERE archived = 0 ORDER BY learning.id"
        )
        return tuple(Learning(article_id, None if day is None else _day(day)) for article_id, day in rows)

    def learn(self, article_id: int) -> None:
        """Begin to learn an article; one that is learnt already is no error."""
        if self._store.row("SELECT id FROM learning WHERE article_id = ?", (article_id,)) is None:
            self._store.insert("learning", article_id=article_id, test_day=None, added=utc_now())

    def stop_learning(self, article_id: int) -> None:
        """Learn an article no longer. What is known of its cards stays."""
        remove_where(self._store, "learning", "article_id = ?", article_id)

    def set_test_day(self, article_id: int, day: date | None) -> None:
        """Say when the test on an article that is learnt is; None where there is none."""
        for (row_id,) in self._store.rows("SELECT id FROM learning WHERE article_id = ?", (article_id,)):
            self._store.update("learning", row_id, test_day=None if day is None else day.isoformat())

    # Cards

    def memories(self, article_ids: Sequence[int]) -> dict[str, Memory]:
        """What is known of the cards of some articles, by their uuids; those that were never seen are left out."""
        rows = self._store.rows(
            f"{_MEMORIES} WHERE article_id IN (SELECT value FROM json_each(?)) ORDER BY id",  # noqa: S608  our own words
            (str(list(article_ids)),),
        )
        return {row[0]: _memory(row) for row in rows}

    def memory(self, card_uuid: str) -> Memory | None:
        """What is known of one card; None for one that was never seen."""
        row = self._store.row(f"{_MEMORIES} WHERE uuid = ?", (card_uuid,))
        return None if row is None else _memory(row)

    def keep(self, memory: Memory) -> None:
        """Store what is known of a card, in the place of what was."""
        values = {
            "kind": memory.kind,
            "state": memory.state.value,
            "step": memory.step,
            "stability": memory.stability,
            "difficulty": memory.difficulty,
            "due": None if memory.due is None else stamp(memory.due),
            "last": None if memory.last is None else stamp(memory.last),
            "set_aside": int(memory.set_aside),
        }
        row = self._store.row("SELECT id FROM card WHERE uuid = ?", (memory.card_uuid,))
        if row is None:
            self._store.insert("card", uuid=memory.card_uuid, article_id=memory.article_id, **values)
        else:
            self._store.update("card", row[0], **values)

    def rename(self, card_uuid: str, new_uuid: str) -> None:
        """Let a card go by another uuid, with all that is known of it; one that was never seen is no error."""
        for (card_id,) in self._store.rows("SELECT id FROM card WHERE uuid = ?", (card_uuid,)):
            self._store.update("card", card_id, uuid=new_uuid)

    def forget(self, card_uuid: str) -> None:
        """Delete what is known of a card with its answers; a card that was never seen is no error."""
        for (card_id,) in self._store.rows("SELECT id FROM card WHERE uuid = ?", (card_uuid,)):
            self._forget(card_id)

    def forget_article(self, article_id: int) -> None:
        """Delete all that practice knows of an article, before the article goes."""
        self.stop_learning(article_id)
        for card_id in ids_where(self._store, "card", "article_id = ?", article_id):
            self._forget(card_id)

    def _forget(self, card_id: int) -> None:
        remove_where(self._store, "review", "card_id = ?", card_id)
        self._store.delete("card", card_id)

    # Answers

    def add_review(self, review: Review) -> None:
        """Store an answer to a card that is kept; one that is stored already, by its uuid, is no error.

        Raises:
            ValueError: nothing is kept of that card.
        """
        if self._store.row("SELECT id FROM review WHERE uuid = ?", (review.uuid,)) is not None:
            return
        row = self._store.row("SELECT id FROM card WHERE uuid = ?", (review.card_uuid,))
        if row is None:
            raise ValueError(f"nothing is kept of card {review.card_uuid}")
        self._store.insert(
            "review",
            uuid=review.uuid,
            card_id=row[0],
            at=stamp(review.at),
            rating=int(review.rating),
            milliseconds=review.milliseconds,
            way=review.way,
            scheduled=int(review.scheduled),
        )

    def remove_review(self, uuid: str) -> None:
        """Take an answer out of the log; one that is not in it is no error."""
        remove_where(self._store, "review", "uuid = ?", uuid)

    def reviews(self, card_uuid: str) -> tuple[Review, ...]:
        """The answers to a card in the order in which they were given."""
        return tuple(map(_review, self._store.rows(f"{_REVIEWS} WHERE card.uuid = ? ORDER BY review.id", (card_uuid,))))

    def answered_between(self, begin: datetime, end: datetime) -> frozenset[str]:
        """The uuids of the cards that the schedule has asked from `begin` on, before `end`."""
        rows = self._store.rows(
            "SELECT DISTINCT card.uuid FROM review JOIN card ON card.id = card_id"
            " WHERE at >= ? AND at < ? AND scheduled = 1",
            (stamp(begin), stamp(end)),
        )
        return frozenset(uuid for (uuid,) in rows)

    def introduced_between(self, begin: datetime, end: datetime) -> int:
        """How many cards the schedule has asked for the first time from `begin` on, before `end`.

        A card that a clock has asked which was ahead, and has been set back since, is none of them.
        """
        row = self._store.row(
            "SELECT count(DISTINCT card_id) FROM review WHERE at >= ?1 AND at < ?2 AND scheduled = 1 AND NOT EXISTS"
            " (SELECT 1 FROM review AS other WHERE other.card_id = review.card_id AND other.scheduled = 1"
            " AND (other.at < ?1 OR other.at >= ?2))",
            (stamp(begin), stamp(end)),
        )
        assert row is not None
        return row[0]


def stamp(time: datetime) -> str:
    """A time as it is stored: UTC to the millisecond, such as 2026-11-22T08:30:00.000Z."""
    return f"{time.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='milliseconds')}Z"


def time_of(text: str) -> datetime:
    """The time that a stamp says, bounded; what is no stamp is the EARLIEST, so that its card comes and is not lost."""
    try:
        return bounded(datetime.fromisoformat(text))
    except ValueError:
        return EARLIEST


def _day(text: str) -> date | None:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if EARLIEST.year < day.year < LATEST.year else None


def _memory(row: Sequence[Any]) -> Memory:
    uuid, article_id, kind, state, step, stability, difficulty, due, last, set_aside = row
    if state == CardState.NEW or not _is_whole(*row[3:9]):
        return Memory(uuid, article_id, kind, set_aside=bool(set_aside))
    step = None if state == CardState.REVIEW else step
    times = time_of(due), time_of(last)
    return Memory(uuid, article_id, kind, CardState(state), step, stability, difficulty, *times, bool(set_aside))


def _is_whole(state: object, step: object, stability: object, difficulty: object, due: object, last: object) -> bool:
    """Whether a scheduler can go on from a card; one that another program has left otherwise counts as new."""
    return (
        state in _ANSWERED
        and (state == CardState.REVIEW or (isinstance(step, int) and 0 <= step <= _MOST_STEPS))
        and isinstance(stability, float)
        and 0 < stability < _LONGEST
        and isinstance(difficulty, float)
        and 1 <= difficulty <= _HARDEST
        and isinstance(due, str)
        and isinstance(last, str)
    )


def _review(row: Sequence[Any]) -> Review:
    uuid, card_uuid, at, rating, milliseconds, way, scheduled = row
    rating = Rating(min(max(rating, Rating.AGAIN), Rating.EASY))
    return Review(uuid, card_uuid, time_of(at), rating, max(0, milliseconds), way, bool(scheduled))
