"""Dates as people write them into tables, as moments: 15.03.2017, 3/15/2017, March 2017, about 2014, 44 BC."""

import re
from typing import NamedTuple

from db.model.moment import Moment, MomentError
from desktop.exercises.months import MONTHS


class DateRead(NamedTuple):
    """What a text says; `ambiguous`: it is one day or another, as the day or the month comes first."""

    moment: Moment | None
    ambiguous: bool = False


NO_DATE = DateRead(None)
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?")
_FIGURES = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})")
_MONTH_OF_YEAR = re.compile(r"(\d{1,2})[-/.](\d{4})")
_DAY_MONTH = re.compile(r"(\d{1,2})(?:\.|st|nd|rd|th|er|º)?\s*(?:de |of )?([^\W\d_]+)\.?,?\s+(?:de |del )?(\d{3,4})")
_MONTH_DAY = re.compile(r"([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{3,4})")
_MONTH_YEAR = re.compile(r"([^\W\d_]+)\.?,?\s+(?:de |del )?(\d{3,4})")
_YEAR = re.compile(r"(\d{1,4})")
_BEFORE_CHRIST = re.compile(r"(\d{1,4})\s*(?:bc|bce|b\.c\.|v\. ?chr\.|av\. ?j\.-c\.|a\. ?c\.|до н\. ?э\.)")
_ABOUT = re.compile(r"(?:about|around|circa|ca\.?|c\.|~|um|etwa|vers|hacia|около)\s*(.+)")
_OPEN = re.compile(r"(by|until|before|from|since)\s+(.+)")
_FROM_TO = re.compile(r"(.+?)\s*(?:–|—|\s-\s|\bto\b)\s*(.+)")
_LONGEST = 80


def read_date(text: str, day_first: bool | None = None) -> DateRead:
    """Read a date. `day_first` says how 3/4/2017 is meant; None leaves such a date ambiguous. EDTF is read as it is."""
    words = " ".join(text.split())
    if not words or len(words) > _LONGEST:
        return NO_DATE
    try:
        return DateRead(Moment.parse(words))
    except MomentError:
        return _usual(words.lower(), day_first)


def _usual(words: str, day_first: bool | None) -> DateRead:
    found = _ABOUT.fullmatch(words)
    if found is not None:
        return _with(read_date(found[1], day_first), "{}~")
    found = _OPEN.fullmatch(words)
    if found is not None:
        return _with(read_date(found[2], day_first), "{}/.." if found[1] in ("from", "since") else "../{}")
    found = _FIGURES.fullmatch(words)
    if found is not None:
        return _of_figures(found, day_first)
    single = _single(words)
    if single:
        return _made(single)
    found = _FROM_TO.fullmatch(words)
    return NO_DATE if found is None else _between(found[1], found[2], day_first)


def _single(words: str) -> str:
    """One date that is not ambiguous, as EDTF; "" for all else."""
    if found := _YEAR_FIRST.fullmatch(words):
        return _edtf(found[1], int(found[2]), found[3])
    if found := _MONTH_OF_YEAR.fullmatch(words):
        return _edtf(found[2], int(found[1]), None)
    if found := _BEFORE_CHRIST.fullmatch(words):
        return before_christ(int(found[1]))
    if found := _YEAR.fullmatch(words):
        return f"{int(found[1]):04}"
    if found := _DAY_MONTH.fullmatch(words):
        return _edtf(found[3], _month(found[2]), found[1])
    if found := _MONTH_DAY.fullmatch(words):
        return _edtf(found[3], _month(found[1]), found[2])
    if found := _MONTH_YEAR.fullmatch(words):
        return _edtf(found[2], _month(found[1]), None)
    return ""


def _of_figures(found: re.Match[str], day_first: bool | None) -> DateRead:
    """A day in figures, the year last. With full stops it begins with the day."""
    first, sign, second, year = int(found[1]), found[2], int(found[3]), found[4]
    if sign == "." or first > 12 or first == second:
        return _made(_edtf(year, second, str(first)))
    if second > 12:
        return _made(_edtf(year, first, str(second)))
    if day_first is None:
        return DateRead(None, ambiguous=True)
    return _made(_edtf(year, second, str(first)) if day_first else _edtf(year, first, str(second)))


def _between(first: str, last: str, day_first: bool | None) -> DateRead:
    start, end = read_date(first, day_first), read_date(last, day_first)
    if start.moment is None or end.moment is None:
        return DateRead(None, start.ambiguous or end.ambiguous)
    return _made(f"{start.moment}/{end.moment}")


def _with(read: DateRead, form: str) -> DateRead:
    return read if read.moment is None else _made(form.format(read.moment))


def _made(edtf: str) -> DateRead:
    try:
        return DateRead(Moment.parse(edtf))
    except MomentError:
        return NO_DATE


def before_christ(year: int) -> str:
    """The EDTF of a year before Christ, counted from 1; "" for 0."""
    if year < 1:
        return ""
    return "0000" if year == 1 else f"-{year - 1:04}"


def _edtf(year: str, month: int, day: str | None) -> str:
    if not 1 <= month <= 12:
        return ""
    written = f"{int(year):04}-{month:02}"
    return written if day is None else f"{written}-{int(day):02}"


def _month(word: str) -> int:
    """The number of the month that a word names; 0 if it names none."""
    folded = word.casefold()
    fitting = [
        (len(name), number)
        for number, names in enumerate(MONTHS, 1)
        for name in names
        if folded == name.casefold() or (len(name) > 3 and folded.startswith(name.casefold()))
    ]
    return max(fitting)[1] if fitting else 0
