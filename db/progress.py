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
_WEEKS = """
    SELECT week.key, card.article_id, count(*), sum(rating > 1), sum(milliseconds)
    FROM json_each(?) AS week CROSS JOIN review ON at >= week.value ->> 0 AND at < week.value ->> 1
    JOIN card ON card.id = card_id GROUP BY week.key, card.article_id
"""
_CARDS = """
    SELECT card_id, count(*), sum(rating > 1), sum(milliseconds) FROM review WHERE at >= ? GROUP BY +card_id
"""
_LAST = "SELECT card_id, max(at) FROM review WHERE at < ? AND scheduled = 1 GROUP BY +card_id"
_ANSWERS = "SELECT card_id, at, rating > 1 FROM review WHERE at >= ? AND scheduled = 1 ORDER BY id"


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
        ends = [*marks[1:], _END_OF_TIME]
        known = {row[0]: row[1:] for row in self._store.rows("SELECT id, uuid, article_id FROM card")}
        spaced = self._spaced(marks, {card_id: article_id for card_id, (_, article_id) in known.items()})
        weeks = {
            (week, article_id): Tally(answers, right, spent, *spaced.get((week, article_id), ()))
            for week, article_id, answers, right, spent in self._store.rows(
                _WEEKS, (json.dumps(list(zip(marks, ends, strict=True))),)
            )
        }
        cards = {known[card_id][0]: Tally(*sums) for card_id, *sums in self._store.rows(_CARDS, (marks[0],))}
        return Counted(weeks, cards)

    def _spaced(self, marks: Sequence[str], article_of: Mapping[int, int]) -> dict[tuple[int, int], list[int]]:
        """By week and article id: new cards, cards that came again after a day or more, and those of them known.

        Each answer is held against the last one to its card. In SQL that takes three times as long.
        """
        last = dict(self._store.rows(_LAST, (marks[0],)))
        found: defaultdict[tuple[int, int], list[int]] = defaultdict(lambda: [0, 0, 0])
        for card_id, at, right in self._store.rows(_ANSWERS, (marks[0],)):
            before, last[card_id] = last.get(card_id), at
            if before is None:
                found[bisect_right(marks, at) - 1, article_of[card_id]][0] += 1
            elif before[:_DAY] < at[:_DAY] and (before[_DAY:] <= at[_DAY:] or _apart(before, at)):
                sums = found[bisect_right(marks, at) - 1, article_of[card_id]]
                sums[1] += 1
                sums[2] += right
        return found


def _apart(before: str, at: str) -> bool:
    """Whether more than a day lies between two stamps of which the later has the earlier time of day."""
    return date.fromisoformat(at[:_DAY]) - date.fromisoformat(before[:_DAY]) > timedelta(days=1)
