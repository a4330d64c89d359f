"""Headlines of events as prompts: those that say what happened without saying when."""

import re
from collections.abc import Iterable

from db.model.event import Event
from desktop.exercises.folding import tokens
from desktop.exercises.forms import Forms, date_hints
from desktop.exercises.months import MONTHS

_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_ORDINAL = re.compile(
    r"(?<!\w)(?:again|first|second|third|fourth|later|afterwards|resumes?|erneut|wieder|erste\w*|zweite\w*|dritte\w*|"
    r"de nouveau|premi\w+|deuxième|troisième|otra vez|segund[oa]|tercer[oa]?|снова|втор\w+|трет\w+)(?!\w)",
    re.IGNORECASE,
)
"""What says that something came before or after."""
_MONTH = Forms(name for names in MONTHS for name in names if len(name) > 3)


def names_a_date(headline: str) -> bool:
    """Whether a headline names a year or a month. (It also takes "march" for one.)"""
    return bool(_YEAR.search(headline)) or _MONTH.found_in(headline)


def names_a_place(headline: str) -> bool:
    """Whether a headline tells of a place in a row: a second visit, a later one."""
    return bool(_ORDINAL.search(headline))


def told_apart(events: Iterable[Event]) -> list[Event]:
    """The dated events whose headlines name no date, none with the same headline as another."""
    found: list[Event] = []
    headlines: dict[tuple[str, ...], int] = {}
    for event in events:
        words = tuple(token.folded for token in tokens(event.title))
        headlines[words] = headlines.get(words, 0) + 1
        if words and not names_a_date(event.title) and not _hinted(event):
            found.append(event)
    return [event for event in found if headlines[tuple(token.folded for token in tokens(event.title))] == 1]


def _hinted(event: Event) -> bool:
    """Whether a headline tells something of its own date; also of an event that has none."""
    return event.date is None or Forms(date_hints(event.date)).found_in(event.title)
