"""What a reader can choose about practice."""

import json
import math
from typing import NamedTuple, cast

LOWEST_RETENTION, HIGHEST_RETENTION = 0.70, 0.97
"""Less is hardly learning; more would ask the same cards every few days."""
MOST_NEW = 200


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
