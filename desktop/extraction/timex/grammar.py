"""Where the temporal expressions of an English text are, and what each of them is made of.

One compiled expression holds all forms. It is tried only at words that may begin one, and only where a word that every
form needs (a number, a month, "year" ...) follows closely: reading a text stays cheap where it speaks of no time.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from db.model.article import Span
from desktop.extraction.timex import words

_WINDOW = 48
"""So many code points before its trigger may an expression begin."""

_ = r"[ \u00a0]+"
_FULL_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_SHORT_MONTHS = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
_MONTH = rf"(?P<month>(?:{_FULL_MONTHS}|{_FULL_MONTHS.upper()})\b|(?:{_SHORT_MONTHS})\b\.?)"
_WEEKDAY = "(?P<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_SEASON = "(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)"
_DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%°]|[.,:]\d|-?[a-z])"
_YEAR = r"(?P<year>1\d{3}|20\d{2})(?![\d%°a-zA-Z]|[.,:]\d)"
_ERA = r"(?P<era>B\.C\.(?:E\.)?|C\.E\.|A\.D\.|(?:B\.C(?:\.E)?|BCE?|CE|AD)\b)"
_NUMBER_WORDS = "|".join(sorted((name for name in words.NUMBERS if len(name) > 2), key=len, reverse=True))
_TENS = "|".join(words.TENS)
_COUNT = (
    rf"(?P<count>(?i:(?:(?:{_NUMBER_WORDS}|\d+(?:\.\d+)?)[- ])?(?:hundred|thousand|million|billion)"
    rf"|(?:{_TENS})[- ](?:one|two|three|four|five|six|seven|eight|nine)|{_NUMBER_WORDS}|several|some|many"
    r"|a few|few|various|numerous|countless|an|a)\b|\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)"
)
_ORDINAL = rf"(?P<ordinal>(?i:{'|'.join(sorted(words.ORDINALS, key=len, reverse=True))})|\d{{1,2}}(?:st|nd|rd|th))"
_UNIT = r"(?P<unit>(?i:minute|hour|day|night|week|fortnight|month|quarter|year|decade|centurie|century))"
_UNITS = rf"{_UNIT}s?"
_PART = (
    r"(?:(?P<part>(?i:(?:the )?(?:very )?(?:early|earlier|late|later|middle|mid|beginning|start|end|turn"
    r"|close|latter half"
    r"|second half|first half|latter part|early part|final days|last days|first days|early days|height)))"
    r"(?: in| of)?(?: the(?! (?:year|same|following|next|previous)\b))?[- ])?"
)
_CLOCK = (
    r"\d{1,2}\.\d{2} ?[AaPp]\.?[Mm]\b\.?|\d{1,2}:\d{2}(?::\d{2})?(?: ?hrs| ?[AaPp]\.?[Mm]\b\.?)?"
    r"|\d{1,2} ?[AaPp]\.?[Mm]\b\.?|\d{4} ?(?:hrs|UTC|GMT)"
)
_DAYTIME = r"(?P<daytime>(?i:(?:early )?(?:morning|dawn|afternoon|evening|night|midnight)))(?: hours)?"
_OF_DAY = rf"(?:(?:(?i:the) )?(?:{_DAYTIME} of|(?P<clock>{_CLOCK}) on)(?: the)? )?"
_AFTER_DAY = r"(?: (?P<late>morning|afternoon|evening|night)\b)?"
_WEEKDAY_BEFORE = rf"(?:{_WEEKDAY},?{_})?"
_DIRECTION = (
    r"(?P<direction>(?i:(?:the )?(?:last|past|next|previous|following|coming|preceding|same|current|entire"
    r"|whole|that same|this same)"
    r"|this past|this coming|this|that))"
)
_OCCASION = (
    r"(?:(?=(?P<occasion> (?i:offensive|campaign|ceasefire|bombings?|seasons?|period|holidays?|break|vacation|recess"
    r"|sales?|shopping|market|party|parties|rush|time)\b))|)"
)
"""What is called after a holiday, and takes longer than its day."""

_FORMS = {
    "iso": r"(?P<year>\d{4})[-/](?P<iso_month>0\d|1[0-2])[-/](?P<day>[0-3]\d)(?!\d)",
    "dotted": r"(?P<day>[0-3]?\d)\.(?P<iso_month>[01]?\d)\.(?P<year>[12]\d{3})(?!\d)",
    "slashed": r"(?P<iso_month>[0-3]?\d)/(?P<day>[0-3]?\d)/(?P<year>[12]\d{3})(?!\d)",
    "attacks": r"9/11\b|(?:September|Sept\.) 11(?:th)?(?=(?:,? 2001,?)? (?:terror|terrorist )?attacks)",
    "day_month": (
        rf"{_OF_DAY}{_PART}{_WEEKDAY_BEFORE}(?:[Tt]he )?{_DAY}(?: day)?(?: of)? {_MONTH}(?:,?{_}{_YEAR})?{_AFTER_DAY}"
    ),
    "day_that_month": rf"[Tt]he {_DAY} of (?P<direction>that|this|last|next|the same|the following|the next) month",
    "month_day": (
        rf"{_OF_DAY}{_PART}{_WEEKDAY_BEFORE}{_MONTH} (?:the )?{_DAY}"
        r"(?: ?(?:[-–—]|and|to|through) ?(?P<last_day>3[01]|[12]\d|[1-9])(?=,? [12]\d{3}\b))?"
        rf"(?:,?{_}{_YEAR}(?! [a-z]+s\b(?<!was)(?<!is)(?<!has)(?<!as)))?{_AFTER_DAY}"
    ),
    "nth_in_month": (
        rf"(?:[Tt]he )?{_ORDINAL} (?:{_WEEKDAY}|(?P<unit>day|week|weekend))(?: of| in) {_MONTH}(?:,?{_}{_YEAR})?"
    ),
    "short_year": rf"{_PART}{_MONTH} ['’](?P<short>[3-9]\d)\b",
    "month_year": rf"{_PART}{_MONTH}(?:,| in| of(?: the year)?)?{_}{_YEAR}",
    "month_that_year": (
        rf"{_PART}(?:{_MONTH}|(?:[Tt]he )?{_SEASON})(?:,| of)? "
        r"(?P<direction>(?:the )?(?:same|next|following|previous)|that same|that|this|last)"
        r" year"
    ),
    "holiday": rf"(?P<holiday>Christmas(?: [DE]ay| Eve)?|New Year['’]s (?:Day|Eve)){_OCCASION}(?:,?{_}{_YEAR})?"
    rf"{_AFTER_DAY}",
    "season_year": rf"{_PART}(?:[Tt]he )?{_SEASON}(?:,| of)?{_}{_YEAR}",
    "year_season": rf"{_YEAR} {_SEASON}\b(?! [A-Z])",
    "quarter": (
        rf"(?:[Tt]he )?{_ORDINAL}[- ](?P<fraction>quarter|half)(?:(?: of)? (?:{_YEAR}|(?P<direction>this"
        r"|last|next|the same) year))?"
    ),
    "quarter_code": rf"Q(?P<ordinal>[1-4]),? {_YEAR}",
    "century": rf"{_PART}(?:[Tt]he )?{_ORDINAL}[- ][Cc]entur(?:y|ies)\b(?: {_ERA})?",
    "owned_year": r"(?<!in )(?<!during )(?<!since )(?<!early )(?<!late )(?P<year>[12]\d{2}0)(?=['’]s\b)",
    "decade": rf"{_PART}(?:[Tt]he )?(?P<decade>\d{{3}}0)['’]?s\b",
    "short_decade": rf"{_PART}(?:[Tt]he )?['’]?(?P<decade>[1-9]0)['’]?s\b",
    "named_decade": rf"{_PART}[Tt]he (?:(?:nineteen|twenty) )?(?P<decade>{'|'.join(words.DECADES)})\b",
    "year_era": (
        rf"{_PART}(?:[Tt]he year )?(?P<digits>\d{{1,4}}(?:,\d{{3}})?)(?: ?[-–] ?(?P<second>\d{{1,4}}))? ?{_ERA}"
    ),
    "era_year": r"A\.?D\.? (?P<digits>\d{1,4})\b",
    "plain_year": r"(?:[Tt]he )?year (?P<digits>\d{3,4})\b(?!,\d)",
    "year": rf"{_PART}{_YEAR}",
    "weekday_month": rf"{_DIRECTION} {_MONTH}",
    "month": rf"{_PART}{_MONTH}",
    "weekday": rf"{_OF_DAY}{_PART}(?:{_DIRECTION} )?{_WEEKDAY}\b(?!s\b){_AFTER_DAY}",
    "season": rf"{_PART}(?:{_DIRECTION} )?(?:[Tt]he )?(?:middle of )?{_SEASON}\b",
    "ago": r"(?:(?:about|around|almost|nearly|over|more than|just|only|at least|some"
    rf"|a mere) )?(?:{_COUNT} )?(?:and a half )?{_UNITS} (?P<back>ago|back\b(?! (?:to|in|from)))",
    "later": (
        rf"(?:(?:about|around|almost|nearly|just over|over|more than|just|only|at least|a mere|some) )?(?:{_COUNT} )?"
        rf"(?:and a half )?{_UNITS} (?P<way>later|earlier|previously|afterwards?|beforehand|after(?= that)"
        r"|before(?=[.,;]))"
    ),
    "event_shift": (
        r"(?i:the (?P<unit>day|week|month|year|night) (?P<way>before|after|previous))\b(?! yesterday| tomorrow)"
    ),
    "year_before": (
        r"(?i:(?:the )?(?:same|corresponding) (?:period|time|day|week|month|quarter)(?: of| in)? (?:the )?"
        r"(?:last|previous) (?P<unit>year))\b"
    ),
    "close_of_day": r"(?:(?<=end )|(?<=ending )|(?<=ended )|(?<=closed )|(?<=finished )|(?<=began )|(?<=started ))"
    r"the (?P<unit>day)\b",
    "unit_end": r"(?P<unit>(?i:year|month|week))(?:['’]s|-)[ ]?end\b",
    "part_unit": (
        r"(?P<part>(?i:(?:the )?(?:end|beginning|start|middle|close|rest|early|earlier|late|later)))(?: of| in)? "
        r"(?P<direction>(?i:the (?:same|following|next|previous|current)|the|that same|this|that|last|next)) "
        r"(?:financial )?(?P<unit>(?i:day|week|month|year|decade|century))\b"
    ),
    "several_units": (
        r"(?P<direction>(?i:(?:over |in )?(?:the|these) (?:last|past|next|previous|following|coming"
        r"|preceding|first|final"
        rf"|intervening)|last|past|next)) {_COUNT} (?:[a-z]+ )?(?P<unit>(?i:minute|hour|day|night|week"
        r"|month|quarter|year|decade))s\b"
    ),
    "unit": rf"{_DIRECTION} (?P<unit>(?i:day|week|weekend|month|quarter|year|decade|century))\b(?! of age)",
    "morning": r"(?:(?P<direction>(?i:this|that|the (?:next|following|same|previous)|one)) )(?P<daytime>(?i:morning"
    r"|afternoon|evening|night))\b",
    "today": r"(?i:the day before yesterday|the day after tomorrow|earlier today|later today|today|yesterday|tomorrow"
    r"|tonight)(?: (?P<late>morning|afternoon|evening"
    r"|night))?\b",
    "day_number": r"[Tt]he (?P<day>3[01]|[12]?\d)(?:st|nd|rd|th)(?=[,.;)]| (?:and|to|until)\b)"
    r"(?!,? (?:and |to )?(?:the )?(?:(?:early|late|mid)[- ])?\d{1,2}(?:st|nd|rd|th)\b)",
    "clock": rf"(?P<clock>{_CLOCK})(?: (?:UTC|GMT|EST|local time))?",
    "every": (
        rf"(?i:(?:(?:once|twice|\w+ times) )?(?:per|every|each|(?:(?<=once )|(?<=twice )|(?<=times ))an?)"
        rf"(?: (?:other|single|{'|'.join(words.NUMBERS)}|\d+))? "
        r"(?P<unit>minute|hour|day|night|week|month|quarter|year|decade|morning|evening|weekend|summer"
        r"|winter|monday|tuesday|wednesday"
        r"|thursday|friday|saturday|sunday)s?\b)"
    ),
    "adverb": r"(?P<adverb>(?i:daily|nightly|weekly|monthly|quarterly|yearly|annually|annual|everyday))\b",
    "long": rf"(?:(?i:a|an|the) )?{_COUNT}[- ](?P<unit>(?i:minute|hour|day|night|week|month|year"
    r"|decade))(?:[- ](?:long|old|olds))?(?![\w]|[-][a-z])",
    "length": (
        r"(?!(?:about )?an? quarter)(?:(?i:about|around|almost|nearly|over|more than|less than|up to"
        r"|at least|close to|approximately|only) )?"
        rf"{_COUNT}(?:[- ](?:more|full|long|consecutive|entire|whole|straight|trading"
        rf"|bloody))?(?P<half> and a half)?[- ]{_UNITS}\b(?:[- ]long)?"
    ),
    "bare_units": (
        r"(?i:(?P<unit>minute|hour|day|week|month|year|decade|centurie)s)"
        r"(?:-long\b| of\b(?= [a-z])|\b(?! [12]\d{3}\b))"
    ),
    "vague": (
        r"(?P<vague>(?i:right now|now|currently|current|nowadays|at present|present[- ]day|these days"
        r"|(?:at|around|about|by|during|since|until|from) this time"
        r"|for the time being|the time being|recently|recent(?: (?:days|weeks|months|years|decades|times))?"
        r"|lately|formerly|former|previously"
        r"|(?:in )?the future|future"
        r"|(?:in )?the past(?! (?:few |several |[\w-]+ ){0,2}(?:day|week|month|quarter|year|decade|centur)))\b)(?!-)"
    ),
    "that_time": r"(?i:(?:at |by |during )?(?:that|the same) (?:time|period)|(?:at|by) that point)\b",
}


def _compiled(forms: dict[str, str]) -> re.Pattern[str]:
    """All forms in one expression; the groups of a form end in its number, since names must be unique."""
    alternatives: list[str] = []
    for place, (name, pattern) in enumerate(forms.items()):
        numbered = re.sub(r"\(\?P<(\w+)>", rf"(?P<\1_{place}>", pattern)
        alternatives.append(f"(?P<{name}>{numbered})")
    return re.compile("|".join(alternatives))


_MASTER = _compiled(_FORMS)
_GROUPS = {
    name: [(group.rpartition("_")[0], group) for group in _MASTER.groupindex if group.endswith(f"_{place}")]
    for place, name in enumerate(_FORMS)
}
_WORD = re.compile(r"[^\W_]+")
_DEICTIC_WORDS = (
    "today yesterday tomorrow tonight now currently current nowadays present recently recent lately formerly former "
    "previously future past daily nightly weekly monthly quarterly yearly annually annual everyday time times period "
    "point half weekend midnight morning dawn afternoon evening night christmas days"
)
_UNIT_WORDS = frozenset(name + plural for name in words.UNITS for plural in ("", "s"))
_TRIGGERS = frozenset(
    [
        *words.MONTHS,
        *words.WEEKDAYS,
        *words.SEASONS,
        *words.DECADES,
        *_UNIT_WORDS,
        *_DEICTIC_WORDS.split(),
        "ad",
    ]
) - frozenset(("second", "seconds"))
_STARTING_WORDS = (
    "the early earlier late later mid middle beginning start end turn close latter final first last next "
    "this that past "
    "previous following coming preceding same over in more less about around almost nearly just only at least some up "
    "approximately several many few various numerous countless a per every each once twice for by during right new "
    "these very height q1 q2 q3 q4 one"
)
_INNER_WORDS = "of on and or to than mere close part couple dozen full long days year"
"""Words that no expression begins with, but that stand in its middle."""
_STARTERS = _TRIGGERS | frozenset([*_STARTING_WORDS.split(), *words.NUMBERS, *words.ORDINALS])
_INNER = _STARTERS | frozenset(_INNER_WORDS.split())
_BEHIND_NUMBERS = (
    "consecutive entire whole straight trading bloody hundred thousand million billion am pm a p hrs utc gmt bc bce ce"
)
_GOES_ON = re.compile(
    rf"[ \u00a0](?:\d|(?!(?:{'|'.join(sorted({*_INNER, *_BEHIND_NUMBERS.split()}))})s?(?![^\W_]))[a-z])|[,.;:)]\s"
)
"""Behind a small number that begins no expression: "12 men". This is quick, and most numbers are of that sort."""
_IDLE = re.compile(r"(?i:(?:in|by|for|during|at)\b(?![ \u00a0](?:the|these|this|that|least|present)\b))")
"""Prepositions that begin no expression here, which is quick too."""
_LONGEST_KEPT = 32
"""Longer words are looked up each time: hostile ones would fill the memory."""


class Found(NamedTuple):
    """An expression: its place, its form (a key of the grammar) and the words in its parts."""

    span: Span
    form: str
    fields: dict[str, str]


_IS_STRANGE, _IS_STARTER, _IS_TRIGGER, _IS_UNIT, _IS_NUMBER = 1, 2, 4, 8, 16
"""What a word does for expressions, as bits: it is in none, may begin one, makes one likely, is a unit of time, or a
number with less figures than a year. None of them: it is only inside."""


def _looked_up(word: str) -> int:
    plain = word.lower()
    kind = _IS_UNIT if plain in _UNIT_WORDS else 0
    if plain.isdecimal() and len(plain) < len("2016"):
        kind |= _IS_NUMBER
    if plain in _TRIGGERS or plain[0].isdigit() or plain[-1].isdigit():
        return kind | _IS_TRIGGER | _IS_STARTER
    if plain in _STARTERS:
        return kind | _IS_STARTER
    return kind if plain in _INNER else _IS_STRANGE


_kept_kind = lru_cache(maxsize=1 << 14)(_looked_up)


def expressions(text: str) -> Iterator[Found]:
    """All expressions in reading order, without overlaps."""
    starts: list[int] = []  # of words that may begin an expression since the last trigger
    strange = stranger = previous = None  # the last word of no expression, the one before it, the last word
    done = 0
    for word in _WORD.finditer(text):
        surface = word.group()
        kind = _kept_kind(surface) if len(surface) <= _LONGEST_KEPT else _looked_up(surface)
        if kind == _IS_STRANGE:
            strange, stranger, previous = word, strange, word
            continue
        if kind & _IS_STARTER:
            starts.append(word.start())
        before, previous = previous, word
        if not kind & _IS_TRIGGER:
            continue
        one_inside = strange is before and kind & _IS_UNIT  # "the last five quiet years"
        behind = stranger if one_inside else strange
        start = word.start()
        first = max(done, start - _WINDOW, behind.start() if behind is not None else 0)
        if kind & _IS_NUMBER and _GOES_ON.match(text, word.end()):
            starts.pop()
        for begin in starts:
            if begin < first or _IDLE.match(text, begin):
                continue
            match = _MASTER.match(text, begin)
            if match is not None and match.end() > start:
                done = match.end()
                form = match.lastgroup or ""
                yield Found(Span(begin, done), form, _fields(match, form))
                break
        starts.clear()


def _fields(match: re.Match[str], form: str) -> dict[str, str]:
    return {field: words_ for field, group in _GROUPS[form] if (words_ := match.group(group))}
