"""Headlines of events as prompts: those that say what happened without saying when."""

import re
from collections.abc import Iterable
from functools import lru_cache

from db.model.event import Claim, Event
from db.model.moment import Moment
from desktop.exercises.folding import tokens
from desktop.exercises.forms import Forms, date_hints
from desktop.exercises.months import ALONE

_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_ORDINAL = re.compile(
    r"(?<!\w)(?:again|first|second|third|fourth|later|afterwards|resumes?|follow(?:s|ed)|erneut|wieder|erste\w*|zweite\w*|dritte\w*|"
    r"de nouveau|premi\w+|deuxième|troisième|otra vez|segund[oa]|tercer[oa]?|снова|втор\w+|трет\w+)(?!\w)",
    re.IGNORECASE,
)
"""What says that something came before or after."""
PRONOUN = re.compile(
    r"(?<!\w)(?:he|she|it|they|him|her|them|his|its|their|this|these|those|such|both|er|sie|es|ihn|ihm|ihr|sein|seine|"
    r"dies|diese|dieser|il|elle|ils|elles|son|sa|ses|leur|él|ella|ellos|su|sus|он|она|оно|они|его|её|ее|их|ему|это|"
    r"(?:did|does|done|do) so|هو|هي|هم)(?!\w)",
    re.IGNORECASE,
)
"""What stands for somebody or something that is named elsewhere."""
_UNCLEAR = re.compile(
    r"[“‘«\"']*(?:that|neither|nor|here|there(?!\s+(?:is|are|was|were))|the\s+(?:first|second|third|others?|latter|former|same)"
    r"(?!\s+of))(?!\w)",
    re.IGNORECASE,
)
_UNREAL = re.compile(r"(?<!\w)(?:might|may|could|would|should)\s+(?:not\s+)?have(?!\w)", re.IGNORECASE)
_MONTH = Forms(name for names in ALONE for name in names)


@lru_cache(maxsize=2048)
def names_a_date(headline: str) -> bool:
    """Whether a headline names a year or a month. (It also takes "march" and Theresa May for one.)"""
    return bool(_YEAR.search(headline)) or _MONTH.found_in(headline)


def names_a_place(headline: str) -> bool:
    """Whether a headline tells of a place in a row: a second visit, a later one."""
    return bool(_ORDINAL.search(headline))


def begins_unclear(text: str) -> bool:
    """Whether a text begins with what only the text before it explains: "It", "That", "The first"."""
    return bool(PRONOUN.match(text.lstrip("“‘«\"'")) or _UNCLEAR.match(text))


def told_apart(events: Iterable[Event]) -> list[Event]:
    """The dated events whose headlines can be asked about: they name no date, and do not begin with "It" or "His".

    No two headlines are the same. What an article only judges to have happened is not asked for.
    """
    found: list[Event] = []
    headlines: dict[tuple[str, ...], int] = {}
    for event in events:
        words = tuple(token.folded for token in tokens(event.title))
        headlines[words] = headlines.get(words, 0) + 1
        alone = words and not begins_unclear(event.title)
        if alone and _is_told(event) and not names_a_date(event.title) and not _hinted(event):
            found.append(event)
    return [event for event in found if headlines[tuple(token.folded for token in tokens(event.title))] == 1]


def _is_told(event: Event) -> bool:
    """Whether an article tells that it happened, not that it might have."""
    return event.claim is not Claim.JUDGEMENT and not _UNREAL.search(event.title)


def _hinted(event: Event) -> bool:
    """Whether a headline tells something of its own date; also of an event that has none."""
    figures = any(map(str.isnumeric, event.title))  # without any, only a month could tell it: see `names_a_date`
    return event.date is None or (figures and _tells(event.title, event.date))


@lru_cache(maxsize=2048)
def _tells(headline: str, date: Moment) -> bool:
    return Forms(date_hints(date)).found_in(headline)
