"""Dates as readers type them, compared with the date of an event at its own precision."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import permutations

from db.model.moment import Moment, MomentError
from desktop.exercises.folding import fold
from desktop.exercises.months import MONTHS

_NUMBER = re.compile(r"\d+")
_DIGITS_OF_A_YEAR = 3
"""At least: shorter numbers are days and months."""
_PARTS_OF_A_DATE = 3
_BEFORE_CHRIST = re.compile(r"\b(?:bce?|v\.? ?chr|av\.? ?j\.?-?c|a\.? ?c)\b|до н")


def is_right_date(given: str, date: Moment, written: Iterable[str]) -> bool:
    """Whether what was typed is a date: as one of its forms, or any usual writing of it, in the order of any country.

    A month is right for a month, and so is any day within it: the reader knows more. A year is not.
    """
    if fold(given).strip(" .") in {fold(form).strip(" .") for form in written}:
        return True
    wanted = _without_marks(date)
    ends = wanted.split("/")
    if ".." in ends or "" in ends:  # "by 2017": the bare year says it too
        known = [end for end in ends if end not in ("", "..")]
        return len(known) == 1 and any(one.edtf == known[0] for one in readings(given))
    if len(ends) == 2:
        return any({str(one), str(other)} == set(ends) for one, other in _pairs(given))
    return any(_is_within(one, Moment.parse(wanted)) for one in readings(given))


def readings(given: str) -> Iterator[Moment]:
    """The dates that a text may mean: a year, a month and a year, or a day. 3/4/2017 may be March or April."""
    text = "".join(str(unicodedata.decimal(letter, letter)) for letter in fold(given))
    numbers = _NUMBER.findall(text)
    months = {number for name, number in _month_names().items() if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)}
    before_christ = _BEFORE_CHRIST.search(text) is not None
    years = numbers[-1:] if before_christ else [one for one in numbers if len(one) >= _DIGITS_OF_A_YEAR]
    if len(years) != 1 or len(months) > 1 or len(numbers) + len(months) > _PARTS_OF_A_DATE:
        return
    year = int(years[0])
    begin = f"{1 - year:05}" if before_christ else f"{year:04}"
    others = [f"{int(number):02}" for number in numbers if number != years[0]]
    if months:
        yield from _moment(begin, f"{months.pop():02}", *others)
    else:
        for order in set(permutations(others)):
            yield from _moment(begin, *order)


def _pairs(given: str) -> Iterator[tuple[Moment, Moment]]:
    """The two dates of an interval: "2014–2016", "from May 2014 to June 2016"."""
    for separator in ("/", "–", "—", " - ", "-", " to ", " and ", " bis ", " until "):
        first, found, last = given.partition(separator)
        if found:
            for one in readings(first):
                for other in readings(last):
                    yield one, other


def _moment(*parts: str) -> Iterator[Moment]:
    try:
        yield Moment.parse("-".join(parts))
    except MomentError:
        return


def _without_marks(date: Moment) -> str:
    """A date as EDTF without "about" and "uncertain"."""
    return "/".join(end.rstrip("~?%") if end != ".." else end for end in str(date).split("/"))


def _is_within(one: Moment, wanted: Moment) -> bool:
    """Whether a date is the wanted one, or a more exact one within it."""
    if one.edtf == wanted.edtf:
        return True
    if one.earliest is None or one.latest is None or wanted.earliest is None or wanted.latest is None:
        return False
    finer = one.latest - one.earliest < wanted.latest - wanted.earliest
    return finer and wanted.earliest <= one.earliest and one.latest <= wanted.latest


@cache
def _month_names() -> dict[str, int]:
    """The names of months, folded, of all languages that the exercises know."""
    return {fold(name): number for number, names in enumerate(MONTHS, 1) for name in names}
