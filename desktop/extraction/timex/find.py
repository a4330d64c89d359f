"""The temporal expressions of a text."""

import re

from db.model.moment import Moment
from desktop.extraction.timex.grammar import Found, expressions
from desktop.extraction.timex.guards import is_wanted
from desktop.extraction.timex.hours import on_their_days
from desktop.extraction.timex.resolve import Resolver
from desktop.extraction.timex.rules import part_of_month
from desktop.extraction.timex.setting import Setting, setting_of
from desktop.extraction.timex.timex import Timex

_MONTH = re.compile(r"\d{4}-\d{2}")
_PART = re.compile(
    r"(?:the )?(?:very )?(?:early|late|mid|beginning|start|end|middle|close|first|second|latter|final|last)\b"
    r"(?! (?:month|year))",
    re.IGNORECASE,
)


def timexes(text: str, *, published: Moment | None, language: str = "en") -> list[Timex]:
    """All temporal expressions of a text, in reading order and without overlaps.

    `published` is the publication date if it is confirmed: without it nothing is counted from it. `language` is an ISO
    639-1 code; texts that are not English are searched for dates alone. Both dates of a range are expressions of their
    own; `ranges.joined` makes one of them. Takes time in proportion to the text.
    """
    if language != "en":
        from desktop.extraction.other_languages import dates  # imported late: it builds on this package

        return dates(text, language, published)
    return [_with_part(text, one) for one in resolved(text, published)[1]]


def _with_part(text: str, timex: Timex) -> Timex:
    """The expression with a word on "early" or "the end of" where its date is a whole month."""
    words = text[timex.span.start : timex.span.end]
    if timex.moment is None or not _MONTH.fullmatch(timex.value) or not _PART.match(words):
        return timex
    return timex._replace(rule=part_of_month(words, timex.rule))


def telling(text: str, *, published: Moment | None, language: str = "en") -> Setting | None:
    """Whether a text tells history or news, decided from its words; None for texts that are not English.

    Its `rule` says it to people; it is what `timexes` goes by. Takes time in proportion to the text.
    """
    if language != "en":
        return None
    return setting_of(text, _found(text), published)


def _found(text: str) -> list[Found]:
    return [one for one in expressions(text) if is_wanted(text, one)]


def resolved(text: str, published: Moment | None) -> tuple[Setting, list[Timex]]:
    """Those of an English text, with the setting that decided on them."""
    found = _found(text)
    setting = setting_of(text, found, published)
    return setting, on_their_days(text, Resolver(text, found, setting).timexes())
