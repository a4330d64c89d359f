"""A strict grammar of dates: what may be one, before anything is made of it.

dateparser's own search takes every number for a date ("17 soldats", "le 5e bataillon"), so it is not used.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, NamedTuple

from db.model.article import Span
from desktop.extraction.other_languages.words import bundled, months, weekdays

_YEAR = r"\d{4}"
_SURE_YEAR = r"(?:[1١۱][4-9٤-٩۴-۹]|[2٢۲][0٠۰])\d\d"
"""1400 to 2099, in the digits of Arabic and of Persian too: \\d takes them all."""
_ALWAYS = (
    ("iso", r"(?<![\w-])(?P<year>[12]\d{3})-(?P<number>\d\d)-(?P<day>\d\d)(?![\w-])"),
    (
        "numeric",
        r"(?<![\w./])(?P<day>\d{1,2})(?P<stroke>[./])\s?(?P<number>\d{1,2})(?P=stroke)\s?(?P<year>[12]\d{3})(?!\w)",
    ),
)
_NONE = r"(?!)"
_POINT = r"(?:\.(?=\s?\d|(?-i:\s[a-zà-ÿа-я])))?"
"""The full stop of an abbreviation, not that of the sentence."""
_SMALL = r"(?-i:(?![A-ZÀ-ÞА-ЯЁ]))"
"""A month by itself is written small, so that Mars and Julio are none."""
_LEAST_FULL_NAME = 4


class Found(NamedTuple):
    """A candidate: its place, its form and the parts that it names, as they stand."""

    span: Span
    form: str
    parts: Mapping[str, str]


class Grammar(NamedTuple):
    """The patterns of one language, earlier ones going before later ones where they overlap."""

    patterns: tuple[tuple[str, re.Pattern[str]], ...]
    join: re.Pattern[str]
    """What stands between two dates that share a year: "juillet et novembre 2016"."""
    since: re.Pattern[str]
    until: re.Pattern[str]
    about: re.Pattern[str]
    """Words that end right before a date and open it to one side, or blur it."""


def candidates(text: str, grammar: Grammar) -> list[Found]:
    """All candidates in reading order, without overlaps."""
    taken = bytearray(len(text))
    found: list[Found] = []
    for form, pattern in grammar.patterns:
        for match in pattern.finditer(text):
            span = _span(match)
            if any(taken[span.start : span.end]):
                continue
            taken[span.start : span.end] = b"\1" * (span.end - span.start)
            found.append(Found(span, form, {name: part for name, part in match.groupdict().items() if part}))
    return sorted(found, key=lambda one: one.span)


def _span(match: re.Match[str]) -> Span:
    """The whole match, or its group "date" where words around it are only looked at."""
    name = "date" if "date" in match.re.groupindex else 0
    return Span(match.start(name), match.end(name))


@cache
def grammar(language: str) -> Grammar:
    """The grammar of a language; numbers alone ("2017-01-11", "11.01.2017") where nothing is known of it."""
    words = bundled(language)["dates"]
    forms = [*_ALWAYS, *_calendar(language, words), *_years(words), *_relative(language, words)]
    flags = re.IGNORECASE
    return Grammar(
        patterns=tuple((form, re.compile(pattern, flags)) for form, pattern in forms),
        join=re.compile(
            rf"\s*(?:(?<!\w)(?:{_join(words)})\s?|[,–—-]\s?)(?:(?:le|el|il|o|am|dem|в|во|في|a|en)\s)?", flags
        ),
        since=_before(words, "since"),
        until=_before(words, "until"),
        about=_before(words, "about"),
    )


def _before(words: Mapping[str, Any], key: str) -> re.Pattern[str]:
    openers = _regex(words.get(key) or _NONE)
    article = r"(?:\s(?:le|el|il|o|dem|den|am))?"
    return re.compile(rf"(?<!\w){_attached(words)}(?:{openers}){article}\s?$", re.IGNORECASE)


def _calendar(language: str, words: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    """Days of a month, months and seasons of a year, months after "in"."""
    names = months(language)
    if not names:
        return
    named = _alternatives(names)
    month = rf"(?P<month>{named})\b{_POINT}(?:\s?[/(]\s?(?:{named})\b\)?)?"
    start = rf"(?<!\w){_attached(words)}"
    link = rf"(?:(?:{_regex(words['link'])})\s)?" if words.get("link") else ""
    of_year = rf"{link}(?P<year>{_YEAR})(?!\d|[.,]\d){_not_after(words)}(?:{_after(words)})?"
    yield "day", rf"(?<![\w.,:/]){_days(language, words)}\s{link}{month}(?:,?\s{of_year})?"
    yield "month", rf"{start}(?P<date>{month},?\s{of_year})"
    if words.get("seasons"):
        season = rf"(?P<season>{_alternatives(words['seasons'])})\s(?:{_regex(words['season_link'])})?"
        yield "season", rf"{start}(?P<date>{season}{of_year})"
    if words.get("in"):
        full = _alternatives(word for word in names if len(word) >= _LEAST_FULL_NAME or not word.isascii())
        small = "" if bundled(language)["names"].get("nouns_have_capitals") else _SMALL
        month = rf"(?P<date>{small}(?P<month>{full})\b(?:\s?/\s?(?:{full})\b)?)"
        yield "month", rf"{start}(?:{_regex(words['in'])})\s?{month}(?!\s\d)"
        yield "month", rf"{start}{month}(?=\s(?:{_join(words)})\s?(?:\w+\s)?(?:{full})\b,?\s{link}{_YEAR})"


def _days(language: str, words: Mapping[str, Any]) -> str:
    """The days before a month: "11.", "mardi 11", "3 au 5"."""
    ordinal = rf"(?:\s?(?:{words['ordinal']}))?" if words.get("ordinal") else ""
    weekday = rf"(?:(?:{_alternatives(weekdays(language))}),?\s(?:(?:le|den|dem|el|o)\s)?)?"
    first = rf"(?:(?P<first>\d{{1,2}}){ordinal}\s?(?:(?:{_join(words)})\s|[-–—/]\s?))?"
    return rf"{weekday}{first}(?P<day>\d{{1,2}}){ordinal}"


def _years(words: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    """Years alone: a number of four digits needs a word that makes it one, or another year beside it."""
    year = rf"(?P<date>(?P<year>{_SURE_YEAR}))"
    end = rf"(?!\w|[.,]\d|\s?%){_not_after(words)}"
    if words.get("decade"):
        yield "decade", rf"(?<!\w)(?:{_decade(words['decade'])})(?!\w)"
    yield "year", rf"(?<=\(){year}(?=[)–—-])"
    yield "year", rf"(?<![\w.,]){year}(?=\s?[-–—]\s?{_SURE_YEAR}{end})"
    yield "year", rf"(?<=\d\d\d\d[-–—]){year}{end}"
    if words.get("after"):
        yield "year", rf"(?<![\w.,])(?P<year>{_YEAR}){words['after']}(?!\w)"
    if words.get("in") and not words.get("year_needs_after"):
        yield "year", rf"(?<!\w){_attached(words)}(?:{_regex(words['in'])})\s?{year}{end}"
    yield "year", rf"(?<!\w){year}(?=\s(?:{_join(words)})\s?{_SURE_YEAR}{end})"
    yield "year", rf"(?<=\d\d\d\d\s)(?:{_join(words)})\s?{year}{end}"
    if words.get("bare_year"):
        # Where nouns have capitals, a small letter or an end after the number says that it counts nothing.
        counts_nothing = r"(?=[,.;:)]|(?-i:\s[a-zäöüß]))(?![.,]\d)"
        yield "year", rf"(?<![\w.,])(?!2000|1[5-9]00){year}{counts_nothing}"


def _decade(pattern: str) -> str:
    """The pattern with its one group named."""
    return re.sub(r"\((?!\?)", "(?P<decade>", pattern, count=1)


def _relative(language: str, words: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    """Yesterday, last year, three weeks ago, on Tuesday."""
    if words.get("relative"):
        yield "relative", rf"(?<!\w)(?P<relative>{_alternatives(words['relative'])})(?!\w)"
    if words.get("ago"):
        number = rf"(?P<count>\d{{1,3}}|{_alternatives(words['numbers'])})\s"
        number = f"(?:{number})?" if words.get("ago_without_number") else number
        unit = rf"(?P<unit>{_alternatives(words['units'])})"
        yield "ago", rf"(?<!\w){words['ago'].replace('{}', number + unit)}(?!\w)"
    if weekdays(language):
        yield "weekday", rf"(?<!\w)(?P<weekday>{_alternatives(weekdays(language))})(?!\w)"


def _after(words: Mapping[str, Any]) -> str:
    return words.get("after") or _NONE


def _join(words: Mapping[str, Any]) -> str:
    return _regex(words.get("join", _NONE))


def _attached(words: Mapping[str, Any]) -> str:
    """Words of one letter that are written together with the next word, as in Arabic."""
    return f"(?:{words['attached']})?" if words.get("attached") else ""


def _not_after(words: Mapping[str, Any]) -> str:
    """Words that take a year to another calendar."""
    return rf"(?!\s?(?:{words['not_after']}))" if words.get("not_after") else ""


def _alternatives(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first; each kind of apostrophe, and of alif in Arabic, will do."""
    return "|".join(_tolerant(re.escape(word)) for word in sorted(words, key=lambda word: (-len(word), word))) or _NONE


def _tolerant(pattern: str) -> str:
    return re.sub("[أإآ]", "[أإآا]", _regex(pattern)).replace(r"\ ", r"\s")


def _regex(pattern: str) -> str:
    return pattern.replace("’", "['’]")
