"""Where a publication date and the text cannot both be right."""

import re
from typing import NamedTuple

from db.model.article import Span
from db.model.moment import Moment, civil_from
from db.model.sentence import Sentence
from desktop.extraction.timex.find import resolved
from desktop.extraction.timex.rules import MISDATED, STATED, moment_words
from desktop.extraction.timex.tense import sentence_around
from desktop.extraction.timex.timex import Timex

_TOLD = re.compile(
    r"\b(?:was|were|had|did|has|have|been|said|(?!schedul|expect|plann|project|intend|hop)\w{2,}ed|became"
    r"|began|came|fell|got|held|led|left|lost|made|met|sent|took"
    r"|went|won|wrote)\b"
)
_NOT_YET = re.compile(
    r"\b(?:will|won['’]t|would|could|may|might|should|shall|going to|plan(?:s|ned)?|project(?:ed|ion|s)"
    r"|forecasts?|expect(?:s|ed)|scheduled|due|goals?|targets?"
    r"|aims?|intends?|hopes?|predict(?:s|ed)?|estimated|likely|vision|horizon|to (?:be|become|reach|achieve"
    r"|cut|end)|novel|fiction|if|until|unless|by the end"
    r"|is set|are set|deadline|contracts?|bid|candidate|mandate|election|elections|Olympics?|World Cup"
    r"|Games|agenda|strategy)\b",
    re.IGNORECASE,
)

_FAR_AHEAD = 20 * 366
"""A year so many days ahead is a forecast, however it is told."""


class Contradiction(NamedTuple):
    """Words of the text that do not fit the publication date, and what is wrong, for the user."""

    span: Span
    words: Sentence


def contradictions(text: str, published: Moment, language: str = "en") -> list[Contradiction]:
    """What speaks against the publication date, in reading order; nothing for texts that are not English.

    Either the text tells, as past, of a date after it ("by 2017" in a text dated 2010), or it reads like news of an
    earlier time: it speaks of a "now", leaves out the year of its days and months, and its last year lies years back.
    """
    if language != "en" or published.latest is None:
        return []
    setting, timexes = resolved(text, published)
    found = [
        Contradiction(timex.span, _too_early(text, timex, published))
        for timex in timexes
        if timex.rule is STATED and _is_after(timex, published.latest) and _is_told(text, timex)
    ]
    if setting.misdated:
        found += _misdated(text, timexes, published)
    return sorted(found)


def _misdated(text: str, timexes: list[Timex], published: Moment) -> list[Contradiction]:
    """The dates whose year is not worked out for that reason; if there is none, the last year that the text names."""
    last = max((one for one in timexes if one.rule is STATED and _year(one)), key=_year)
    doubtful = [one for one in timexes if one.rule is MISDATED]
    if not doubtful:
        return [Contradiction(last.span, _long_before(_year(last), published))]
    return [Contradiction(one.span, _too_late(text, one, _year(last), published)) for one in doubtful]


def _is_after(timex: Timex, latest: int) -> bool:
    if timex.moment is None or not timex.value[:4].isdigit():
        return False
    return latest < _first_day(timex.moment) < latest + _FAR_AHEAD


def _first_day(moment: Moment) -> int:
    """The first day of a date; of one with an open start ("by 2017") that of its end, which cannot be before."""
    if moment.earliest is not None:
        return moment.earliest
    return moment.end.earliest if moment.end is not None else 0


def _year(timex: Timex) -> int:
    """The year of a date that has one, else 0."""
    if timex.moment is None or not timex.value[:4].isdigit():
        return 0
    return civil_from(_first_day(timex.moment))[0]


def _is_told(text: str, timex: Timex) -> bool:
    start, end = sentence_around(text, timex.span.start, timex.span.end)
    if _NOT_YET.search(text, start, end) is not None:
        return False
    if timex.moment is not None and timex.moment.start is None:  # "by 2017": also of what is to come
        return re.search(r"\bhad\b", text[start:end]) is not None
    return _TOLD.search(text, start, end) is not None


def _too_early(text: str, timex: Timex, published: Moment) -> Sentence:
    return Sentence(
        "The text tells of “{words}” as past, but its publication date is {date}. Was it published later?",
        words=text[timex.span.start : timex.span.end],
        date=moment_words(published),
    )


def _too_late(text: str, timex: Timex, year: int, published: Moment) -> Sentence:
    return Sentence(
        "“{words}” has no year, and the last year that the text names is {year}, long before the "
        "publication date, {date}. "
        "Was it published earlier, and put on the web again?",
        words=text[timex.span.start : timex.span.end],
        year=year,
        date=moment_words(published),
    )


def _long_before(year: int, published: Moment) -> Sentence:
    return Sentence(
        "The text reads like news, and the last year that it names is {year}, long before the publication "
        "date, {date}. "
        "Was it published earlier, and put on the web again?",
        year=year,
        date=moment_words(published),
    )
