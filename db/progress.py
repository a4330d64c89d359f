"""The log of answers, counted."""

import json
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta

from db.model.progress import Counted, Tally
from db.practice import stamp
from db.store import Store

_DAY = len("2026-11-22")
"""The first part of a stamp."""
_END_OF_TIME = "~"
"""Comes after every stamp."""
_LAST = "SELECT card_id, max(at) FROM review WHERE at < ? AND scheduled = 1 GROUP BY +card_id"
_ANSWERS = "SELECT card_id, at, rating > 1, milliseconds, scheduled FROM review WHERE at >= ? ORDER BY id"

_Sums = defaultdict[int, list[int]]


class Progress:
    """Figures of the card and review tables."""

    def __init__(self, store: Store) -> None:
        """Work on an open library."""
        self._store = store

    def article_ids(self) -> tuple[int, ...]:
        """The articles of which cards were answered or set aside, and those that are learnt, the oldest first."""
        rows = self._store.rows("SELECT article_id FROM card UNION SELECT article_id FROM learning ORDER BY 1")
        return tuple(article_id for (article_id,) in rows)

    def actor_names(self, uuids: Iterable[str]) -> dict[str, str]:
        """The names of those among some uuids that are actors', by uuid."""
        rows = self._store.rows(
            "SELECT uuid, name FROM actor WHERE uuid IN (SELECT value FROM json_each(?))", (json.dumps(list(uuids)),)
        )
        return dict(rows)

    def counted(self, begins: Sequence[datetime]) -> Counted:
        """The answers since the first of some weeks, which begin at these times, in order.

        The last week has no end: an answer of a clock that has been set back since lies ahead of it, and counts. Of
        single cards the answers, right ones and times alone are counted.
        """
        marks = [stamp(begin) for begin in begins]
        with self._store.reading():
            known = {row[0]: row[1:] for row in self._store.rows("SELECT id, uuid, article_id FROM card")}
            last = dict(self._store.rows(_LAST, (marks[0],)))
            answers = self._store.rows(_ANSWERS, (marks[0],))
        weeks, cards = _sums(marks, {key: one[1] for key, one in known.items()}, last, answers)
        return Counted(
            {(week, key): Tally(*sums) for week, articles in enumerate(weeks) for key, sums in articles.items()},
            {known[card_id][0]: Tally(*sums) for card_id, sums in cards.items()},
        )


def _sums(
    marks: Sequence[str],
    article_of: Mapping[int, int],
    last: dict[int, str],
    answers: Iterable[tuple[int, str, int, int, int]],
) -> tuple[list[_Sums], _Sums]:
    """The numbers of a Tally by week and article id, and the first three of them by card.

    `marks` are the stamps at which the weeks begin, `last` those of the last answer to each card before the first week.
    All answers are read once: in SQL each way of grouping them takes as long, and holding each answer against the
    last one to its card three times as long.
    """
    weeks: list[_Sums] = [defaultdict(lambda: [0] * 6) for _ in marks]
    cards: _Sums = defaultdict(lambda: [0] * 3)
    ends = (*marks[1:], _END_OF_TIME)
    week = 0
    for card_id, at, right, spent, scheduled in answers:
        if not marks[week] <= at < ends[week]:  # most answers are of the week of the one before
            week = bisect_right(marks, at) - 1
        sums = weeks[week][article_of[card_id]]
        for counted in (sums, cards[card_id]):
            counted[0] += 1
            counted[1] += right
            counted[2] += spent
        if scheduled:
            before, last[card_id] = last.get(card_id), at
            if before is None:
                sums[3] += 1
            elif before[:_DAY] < at[:_DAY] and (before[_DAY:] <= at[_DAY:] or _apart(before, at)):
                sums[4] += 1
                sums[5] += right
    return weeks, cards


def _apart(before: str, at: str) -> bool:
    """Whether more than a day lies between two stamps of which the later has the earlier time of day."""
    try:
        return date.fromisoformat(at[:_DAY]) - date.fromisoformat(before[:_DAY]) > timedelta(days=1)
    except ValueError:  # another program wrote what is no stamp
        return False
