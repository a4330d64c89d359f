"""A moment in English words, for labels: "11 January 2017", "about March 2017", "by 2017"."""

from db.model.moment import CalendarDate, Moment, Precision, civil_from

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
SEASONS = ("spring", "summer", "autumn", "winter")
_TO = "\N{EN DASH}"


def describe(moment: Moment, *, short: bool = False) -> str:
    """Say a moment in words; the short ones ("~Mar 2017", "11 Jan 2017?") are for narrow places.

    Years are counted as history books do: the year 0000 is 1 BC. Years 1 to 999 bear AD, so that nobody takes 44 for
    1944. Open and unknown ends read alike ("by 2017", "from 2014").
    """
    start, end = moment.start, moment.end
    if start is None or end is None:
        preposition, known = ("by", end) if start is None else ("from", start)
        return f"{preposition} {_date(known, short, after_word=True)}" if known else ""
    if start == end:
        return _date(start, short)
    if start.precision is end.precision is Precision.YEAR and not (moment.approximate or moment.uncertain):
        return _years(civil_from(start.earliest)[0], civil_from(end.latest)[0])
    first, last = _date(start, short), _date(end, short)
    return f"{first} {_TO} {last}" if " " in first + last else f"{first}{_TO}{last}"


def _date(date: CalendarDate, short: bool, after_word: bool = False) -> str:
    """A date with its marks in words; after a word such as "by" it is the 1990s instead of 1990s."""
    words = _unmarked(date, short)
    about = "about " if date.approximate and not short else ""
    if (about or after_word) and words.endswith("0s"):
        words = f"the {words}"
    if short:
        return f"{'~' if date.approximate else ''}{words}{'?' if date.uncertain else ''}"
    return f"{about}{words}{' (uncertain)' if date.uncertain else ''}"


def _unmarked(date: CalendarDate, short: bool) -> str:
    year, month, day = civil_from(date.earliest)
    last_year = civil_from(date.latest)[0]
    month_name = MONTHS[month - 1][:3] if short else MONTHS[month - 1]
    if date.precision is Precision.DAY:
        return f"{day} {month_name} {_year(year)}"
    if date.precision is Precision.MONTH:
        return f"{month_name} {_year(year)}"
    if date.precision is Precision.SEASON:
        return f"{SEASONS[month // 3 - 1]} {_years(year, last_year)}"
    # 1900s is the century; its first decade needs both years, and so does what reaches into the years before 1.
    first_decade = date.precision is Precision.DECADE and year % 100 == 0
    if date.precision is Precision.YEAR or year < 1 or first_decade:
        return _years(year, last_year)
    return f"{_year(year)}s"


def _years(first: int, last: int) -> str:
    if first == last:
        return _year(first)
    if last < 1:
        return f"{_grouped(1 - first)}{_TO}{_year(last)}"
    return f"{_year(first)}{_TO}{_year(last) if first < 1 else _grouped(last)}"


def _year(year: int) -> str:
    """A year in astronomical numbering as history books write it."""
    if year < 1:
        return f"{_grouped(1 - year)} BC"
    return f"AD {year}" if year < 1000 else _grouped(year)


def _grouped(number: int) -> str:
    return f"{number:,}" if number >= 10_000 else str(number)
