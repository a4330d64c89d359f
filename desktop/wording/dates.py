"""A moment in words, for labels: "11 January 2017", "about March 2017", "by 2017".

Every form is a template that each language fills in its own order: where English says "by 2017", Russian may say
"2017 or earlier" and leave the date in its first case. The templates are English, as all of the program's words are.
"""

from db.model.moment import CalendarDate, Moment, Precision, civil_from
from db.model.sentence import mark
from desktop.wording.language import ENGLISH, Language

# A month has another form beside a day in some languages (Russian "11 января" and "январь"), hence two tables. The
# short ones call their places otherwise: "May" is short and long in English, but "mayo" and "may" in Spanish.
_DAYS = (
    mark("{day} January {year}"),
    mark("{day} February {year}"),
    mark("{day} March {year}"),
    mark("{day} April {year}"),
    mark("{day} May {year}"),
    mark("{day} June {year}"),
    mark("{day} July {year}"),
    mark("{day} August {year}"),
    mark("{day} September {year}"),
    mark("{day} October {year}"),
    mark("{day} November {year}"),
    mark("{day} December {year}"),
)
_SHORT_DAYS = (
    mark("{d} Jan {y}"),
    mark("{d} Feb {y}"),
    mark("{d} Mar {y}"),
    mark("{d} Apr {y}"),
    mark("{d} May {y}"),
    mark("{d} Jun {y}"),
    mark("{d} Jul {y}"),
    mark("{d} Aug {y}"),
    mark("{d} Sep {y}"),
    mark("{d} Oct {y}"),
    mark("{d} Nov {y}"),
    mark("{d} Dec {y}"),
)
_MONTHS = (
    mark("January {year}"),
    mark("February {year}"),
    mark("March {year}"),
    mark("April {year}"),
    mark("May {year}"),
    mark("June {year}"),
    mark("July {year}"),
    mark("August {year}"),
    mark("September {year}"),
    mark("October {year}"),
    mark("November {year}"),
    mark("December {year}"),
)
_SHORT_MONTHS = (
    mark("Jan {y}"),
    mark("Feb {y}"),
    mark("Mar {y}"),
    mark("Apr {y}"),
    mark("May {y}"),
    mark("Jun {y}"),
    mark("Jul {y}"),
    mark("Aug {y}"),
    mark("Sep {y}"),
    mark("Oct {y}"),
    mark("Nov {y}"),
    mark("Dec {y}"),
)
_SEASONS = (mark("spring {year}"), mark("summer {year}"), mark("autumn {year}"), mark("winter {year}"))
_FIRST = mark("1")
"""The first day of a month beside its name: French says "1er"."""

CENTURY = mark("{century}s")
"""Of the years 1900 to 1999. Translations may also use {number} (20) and {roman} (XX)."""

_FIRST_PLAIN_YEAR = 1000
"""Earlier years bear AD, see describe()."""


def describe(moment: Moment, language: Language = ENGLISH, *, short: bool = False) -> str:
    """Say a moment in words; the short ones ("~Mar 2017", "11 Jan 2017?") are for narrow places.

    Years are counted as history books do: the year 0000 is 1 BC. Years 1 to 999 bear AD, so that nobody takes 44 for
    1944. Open and unknown ends read alike ("by 2017", "from 2014").
    """
    start, end = moment.start, moment.end
    if start is None or end is None:
        if end is not None:
            return language.say("by {date}", date=_date(end, language, short, after_word=True))
        return language.say("from {date}", date=_date(start, language, short, after_word=True)) if start else ""
    if start == end:
        return _date(start, language, short)
    if start.precision is end.precision is Precision.YEAR and not (moment.approximate or moment.uncertain):
        return _years(civil_from(start.earliest)[0], civil_from(end.latest)[0], language)
    first, last = _date(start, language, short), _date(end, language, short)
    if " " in first + last:
        return language.say("{first} – {last}", first=first, last=last)
    return language.say("{first}–{last}", first=first, last=last)


def _date(date: CalendarDate, language: Language, short: bool, after_word: bool = False) -> str:
    """A date with its marks in words; after a word such as "by" it is the 1990s instead of 1990s."""
    words = _decade(date, language)
    if words and (after_word or (date.approximate and not short)):
        words = language.say("the {decade}", decade=words)
    words = words or _unmarked(date, language, short)
    if date.approximate:
        words = language.say("~{date}", date=words) if short else language.say("about {date}", date=words)
    if date.uncertain:
        words = language.say("{date}?", date=words) if short else language.say("{date} (uncertain)", date=words)
    return words


def _decade(date: CalendarDate, language: Language) -> str:
    """A decade or century by its first year, as in 1990s; empty for what is neither, or cannot be said so."""
    year, *_ = civil_from(date.earliest)
    if year < 1:  # it may reach into the years after 1
        return ""
    if date.precision is Precision.CENTURY:
        number = year // 100 + 1
        return language.say(CENTURY, century=_year(year, language), number=number, roman=_roman(number))
    if date.precision is not Precision.DECADE or year % 100 == 0:  # 1900s would be the century
        return ""
    if year < _FIRST_PLAIN_YEAR:
        return language.say("AD {year}s", year=year)
    return language.say("{year}s", year=language.number(year))


def _unmarked(date: CalendarDate, language: Language, short: bool) -> str:
    year, month, day = civil_from(date.earliest)
    if date.precision is Precision.DAY:
        number = language.say(_FIRST) if day == 1 else str(day)
        if short:
            return language.say(_SHORT_DAYS[month - 1], d=number, y=_year(year, language))
        return language.say(_DAYS[month - 1], day=number, year=_year(year, language))
    if date.precision is Precision.MONTH:
        if short:
            return language.say(_SHORT_MONTHS[month - 1], y=_year(year, language))
        return language.say(_MONTHS[month - 1], year=_year(year, language))
    years = _years(year, civil_from(date.latest)[0], language)
    if date.precision is Precision.SEASON:
        return language.say(_SEASONS[month // 3 - 1], year=years)
    return years


def _years(first: int, last: int, language: Language) -> str:
    """One year, or all from the first to the last, both included."""
    if first == last:
        return _year(first, language)
    if last < 1:
        return language.say("{first}–{last} BC", first=language.number(1 - first), last=language.number(1 - last))
    if first < 1:
        return language.say("{first}–{last}", first=_year(first, language), last=_year(last, language))
    if first < _FIRST_PLAIN_YEAR:
        return language.say("AD {first}–{last}", first=first, last=language.number(last))
    return language.say("{first}–{last}", first=language.number(first), last=language.number(last))


def _year(year: int, language: Language) -> str:
    """A year in astronomical numbering as history books write it."""
    if year < 1:
        return language.say("{year} BC", year=language.number(1 - year))
    return language.say("AD {year}", year=year) if year < _FIRST_PLAIN_YEAR else language.number(year)


def _roman(number: int) -> str:
    """A number in Roman numerals, as French and Spanish count centuries."""
    words = ""
    for value, numeral in (
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ):
        words += numeral * (number // value)
        number %= value
    return words
