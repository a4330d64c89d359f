"""What a reader can choose about practice, and when a day of practice begins."""

import json
import math
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import NamedTuple, cast

from db.model.practice import EARLIEST, LATEST, bounded

LOWEST_RETENTION, HIGHEST_RETENTION = 0.70, 0.97
"""Less is hardly learning; more would ask the same cards every few days."""
MOST_NEW = 200
DAY_BEGINS = time(4)
"""Who practises after midnight is still at the day before."""
_INTO_THE_NEXT_DAY = timedelta(hours=30)
"""From the beginning of a day, however long it is."""


class Options(NamedTuple):
    """`retention` is the part of the cards that is to be known when they come again, from 0.70 to 0.97.

    `new_each_day` counts new cards of all articles together, 0 to 200. `key_only` leaves new cards to what is marked
    "learn this". `turn_only` asks every card as one that is turned over and rated, without choices and typing.
    """

    retention: float = 0.9
    new_each_day: int = 10
    key_only: bool = False
    turn_only: bool = False


def options_from(text: str | None) -> Options:
    """The options of a setting; what another program put in their place, or out of bounds, counts as the usual ones."""
    try:
        found: object = json.loads(text or "{}")
    except (ValueError, RecursionError):
        found = {}
    values = cast("dict[str, object]", found) if isinstance(found, dict) else {}
    return Options(
        _within(values.get("retention"), LOWEST_RETENTION, HIGHEST_RETENTION, Options().retention),
        round(_within(values.get("new_each_day"), 0, MOST_NEW, Options().new_each_day)),
        values.get("key_only") is True,
        values.get("turn_only") is True,
    )


def _within(value: object, least: float, most: float, usual: float) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or math.isnan(value):
        return usual
    return min(max(value, least), most)


def options_text(options: Options) -> str:
    """The options as a setting."""
    return json.dumps(options._asdict())


def day_began(now: datetime, zone: tzinfo | None = None) -> datetime:
    """When the day of practice that `now` belongs to began, in UTC.

    Days are those of `zone`, or of the machine if None. A day has 23 or 25 hours where the clocks change.
    """
    local = bounded(now).astimezone(zone)
    began = local.replace(hour=DAY_BEGINS.hour, minute=0, second=0, microsecond=0)
    if began > local:
        began = (local - timedelta(days=1)).replace(hour=DAY_BEGINS.hour, minute=0, second=0, microsecond=0)
    if zone is None:  # astimezone() has fixed the distance from UTC to that of `now`
        began = began.replace(tzinfo=None).astimezone()
    return began.astimezone(UTC)


def day_of(now: datetime, zone: tzinfo | None = None) -> tuple[datetime, datetime]:
    """When the day of practice that `now` belongs to began and when the next one does, in UTC; see day_began()."""
    began = day_began(now, zone)
    return began, day_began(began + _INTO_THE_NEXT_DAY, zone)


def begin_of(day: date, zone: tzinfo | None = None) -> datetime:
    """When a day of practice begins, at four in the morning by the reader's clock."""
    begin = datetime.combine(min(max(day, EARLIEST.date()), LATEST.date()), DAY_BEGINS, tzinfo=zone)
    return begin if zone is not None else begin.astimezone()
