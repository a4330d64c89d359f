"""When something happened, as exactly as it is known: a date of the Extended Date/Time Format (EDTF, ISO 8601-2:2019).

The forms that are read, a subset of EDTF levels 0 and 1:

    1969  2016-07  2017-01-11       a year, a month, a day
    201X  19XX                      a decade, a century (its hundred years as they are written, 1900 to 1999)
    2016-XX  2016-XX-XX             some time in a year
    2016-07-XX                      some day of a month
    2016-21 -22 -23 -24             spring (March to May), summer, autumn, winter (December to February of the next
                                    year): the seasons of the northern hemisphere
    0000  -0043-03-15               years before 1, in astronomical numbering: 0000 is 1 BC, -0043 is 44 BC
    Y12000  Y-170000                a year of five to twelve digits, without month
    2017-03~  2017?  2017-01-11%    approximate, uncertain, both; always at the end of a date
    2014/2016  2014~/2016-07?       from one date to another
    ../2017  2014/..                with an open start, with an open end
    /2017  2014/                    with an unknown start, an unknown end

Days are counted in the proleptic Gregorian calendar: day 1 is 0001-01-01, as in `datetime.date.toordinal`, and earlier
days are 0 and less. `datetime` itself ends at year 1, and would slow the program's start.
"""

from enum import Enum, IntEnum, auto
from typing import NamedTuple

from db.model.sentence import Say, Sentence

_LEGAL = frozenset("0123456789-/.~?%XY")
_LONGEST = len("Y-123456789012~/Y-123456789012~")
_UNMARKED = (False, False)
_QUALIFIERS = {"~": (True, False), "?": (False, True), "%": (True, True)}  # approximate, uncertain
_FIRST_MONTH_OF_SEASON = {21: 3, 22: 6, 23: 9, 24: 12}
_NO_DATE = ("..", "")  # an open and an unknown end


class MomentError(ValueError):
    """A text that is no date. Its message is for the user: what is wrong, and dates that are right."""

    def __init__(self, what: str, example: str, **values: object) -> None:
        """Say what is wrong and give examples; `values` fill the {places} of both."""
        self.sentence = Sentence(
            "{what} Write, for example, {example}.",
            what=Sentence(what, **values),
            example=Sentence(example, **values),
        )
        super().__init__(self.sentence)

    def said(self, say: Say) -> str:
        """The message in another language."""
        return self.sentence.said(say)


class Precision(IntEnum):
    """The unit that a date is given in, from fine to coarse. The value is its length in months; a day counts 0."""

    DAY = 0
    MONTH = 1
    SEASON = 3
    YEAR = 12
    DECADE = 120
    CENTURY = 1200


class Order(Enum):
    """How one moment stands to another, as far as their dates tell."""

    BEFORE = auto()
    AFTER = auto()
    SAME = auto()
    UNDECIDABLE = auto()


def day_from(year: int, month: int, day: int) -> int:
    """The number of a day; 1 is 0001-01-01. Any integer year, 0 being the year before 1.

    Months and days outside their range count on: month 13 is January of the next year, day 0 the last day of the month
    before. Method: years that begin in March, so that the leap day comes last (Hinnant, "chrono-Compatible Low-Level
    Date Algorithms").
    """
    year_shift, month_index = divmod(month - 1, 12)
    year += year_shift
    if month_index < 2:  # January and February end the year that began last March
        year -= 1
    days_since_march = (153 * ((month_index - 2) % 12) + 2) // 5
    return 365 * year + year // 4 - year // 100 + year // 400 + days_since_march + day - 306


def civil_from(day: int) -> tuple[int, int, int]:
    """The year, month (1 to 12) and day of month (from 1) of a day number: the inverse of `day_from`."""
    era, day_of_era = divmod(day + 305, 146_097)  # 400 years from 1 March of the year 0
    year_of_era = (day_of_era - day_of_era // 1_460 + day_of_era // 36_524 - day_of_era // 146_096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    month_from_march = (5 * day_of_year + 2) // 153
    day_of_month = day_of_year - (153 * month_from_march + 2) // 5 + 1
    month = month_from_march + 3 if month_from_march < 10 else month_from_march - 9
    return 400 * era + year_of_era + (month <= 2), month, day_of_month


def days_in_month(year: int, month: int) -> int:
    """How many days a month (1 to 12) has, in any integer year."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


class CalendarDate(NamedTuple):
    """One date without a stroke: the days that it spans (numbers, both included), its unit and its marks."""

    earliest: int
    latest: int
    precision: Precision
    approximate: bool
    uncertain: bool

    def widened(self) -> tuple[int, int]:
        """The first and last day for comparing: an approximate date gains one unit of its precision on both sides."""
        if not self.approximate:
            return self.earliest, self.latest
        if self.precision is Precision.DAY:
            return self.earliest - 1, self.latest + 1
        first_year, first_month, _ = civil_from(self.earliest)
        last_year, last_month, _ = civil_from(self.latest)
        return (
            day_from(first_year, first_month - self.precision, 1),
            day_from(last_year, last_month + self.precision + 1, 1) - 1,
        )


class Moment:
    """A date or interval as EDTF, with the days that it may mean: day numbers, both included, None where it is open.

    Equal are moments of the same EDTF; `order` tells what came first, `sort_key` puts them in a list. A moment is made
    from its text alone, so its days cannot differ from it, and it does not change. What has no date at all has None
    instead of a Moment.
    """

    __slots__ = ("edtf", "end", "start")

    edtf: str
    start: CalendarDate | None
    """The date before the stroke, or the only one; None if it is open or unknown."""
    end: CalendarDate | None
    """The date after the stroke, or the only one; None if it is open or unknown."""

    def __init__(self, edtf: str) -> None:
        """Read the text.

        Raises:
            MomentError: see `parse`.
        """
        start, end = _read(edtf)
        for name, value in (("edtf", edtf), ("start", start), ("end", end)):
            object.__setattr__(self, name, value)

    def __setattr__(self, name: str, _value: object) -> None:
        raise AttributeError(f"a moment does not change, nor does its {name}")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Moment) and self.edtf == other.edtf

    def __hash__(self) -> int:
        return hash(self.edtf)

    def __repr__(self) -> str:
        return f"Moment({self.edtf!r})"

    def __reduce__(self) -> tuple[type["Moment"], tuple[str]]:
        return Moment, (self.edtf,)

    @classmethod
    def parse(cls, text: str) -> "Moment":
        """Read a date of the forms that the module's docstring lists; str() gives the same text back.

        Raises:
            MomentError: the text has another form, the day does not exist, or the interval ends before it starts.
        """
        return cls(text)

    def __str__(self) -> str:
        """The EDTF text."""
        return self.edtf

    @property
    def earliest(self) -> int | None:
        """The first day that it may mean."""
        return None if self.start is None else self.start.earliest

    @property
    def latest(self) -> int | None:
        """The last day that it may mean."""
        return None if self.end is None else self.end.latest

    @property
    def compare_earliest(self) -> int | None:
        """`earliest`, widened by one unit if the start is approximate: 2017-02-01 for 2017-03~."""
        return None if self.start is None else self.start.widened()[0]

    @property
    def compare_latest(self) -> int | None:
        """`latest`, widened by one unit if the end is approximate: 2017-04-30 for 2017-03~."""
        return None if self.end is None else self.end.widened()[1]

    @property
    def approximate(self) -> bool:
        """Whether the date, or one end of the interval, is marked ~ or %."""
        return any(date.approximate for date in self._dates())

    @property
    def uncertain(self) -> bool:
        """Whether the date, or one end of the interval, is marked ? or %; this does not widen the comparison."""
        return any(date.uncertain for date in self._dates())

    @property
    def precision(self) -> Precision:
        """The unit of the date; for an interval the coarser one of its ends."""
        return max(date.precision for date in self._dates())

    @property
    def is_exact_day(self) -> bool:
        """Whether it is one single day, neither approximate nor uncertain."""
        return self.earliest is not None and self.earliest == self.latest and not (self.approximate or self.uncertain)

    def sort_key(self) -> tuple[int, int, int, str]:
        """A key for lists: total, the same on every machine, and never against `order`.

        A moment stands at its first day, with an open start at the first day of its end (../2017 at 2017-01-01). On the
        same day an open start comes first, then the longer before the shorter, as headings do: ../2017, 2017/..,
        2017/2018, 2017, 2017-01, 2017-01-01. What is still equal goes by its text.
        """
        first = self._dates()[0].earliest
        if self.end is None:
            return first, 1, 0, self.edtf
        return first, 0 if self.start is None else 2, -self.end.latest, self.edtf

    def _dates(self) -> list[CalendarDate]:
        return [date for date in (self.start, self.end) if date is not None]


def order(a: Moment, b: Moment) -> Order:
    """How a stands to b, as far as it is certain.

    BEFORE and AFTER need every day of the one to come before every day of the other, both widened where they are
    approximate; an open end leaves nothing certain on its side. SAME is only one exact day and the same day again.
    All else is UNDECIDABLE, also 2011 and 2011: nothing is known of the order within the year.
    """
    if _ends_before(a, b):
        return Order.BEFORE
    if _ends_before(b, a):
        return Order.AFTER
    if a.is_exact_day and b.is_exact_day and a.earliest == b.earliest:
        return Order.SAME
    return Order.UNDECIDABLE


def _ends_before(a: Moment, b: Moment) -> bool:
    last, first = a.compare_latest, b.compare_earliest
    return last is not None and first is not None and last < first


def _read(text: str) -> tuple[CalendarDate | None, CalendarDate | None]:
    """Read the start and the end; without a stroke both are the one date."""
    if not text:
        raise MomentError("The date is empty.", "2017-01-11")
    if len(text) > _LONGEST or not _LEGAL.issuperset(text):
        raise MomentError(
            "A date is digits with hyphens between them, the year first, without blanks, words or a time of day.",
            "2017-01-11, 2017-01 or 2017",
        )
    start_text, stroke, end_text = text.partition("/")
    if not stroke:
        date = _read_date(text)
        return date, date
    if "/" in end_text:
        raise MomentError("“{text}” has more than one stroke.", "2014/2016", text=text)
    start = None if start_text in _NO_DATE else _read_date(start_text)
    end = None if end_text in _NO_DATE else _read_date(end_text)
    if start is None and end is None:
        raise MomentError("“{text}” says nothing, since both ends are open.", "2014/.. or ../2017", text=text)
    if start is not None and end is not None and start.earliest > end.latest:
        raise MomentError("“{text}” ends before it starts.", "2014/2016", text=text)
    return start, end


def _read_date(text: str) -> CalendarDate:
    approximate, uncertain = _QUALIFIERS.get(text[-1], _UNMARKED)
    body = text[:-1] if approximate or uncertain else text
    earliest, latest, precision = _span(body)
    return CalendarDate(earliest, latest, precision, approximate, uncertain)


_Span = tuple[int, int, Precision]  # first and last day, both included


def _span(body: str) -> _Span:
    """The days of a date without its mark."""
    if body[:1] == "Y":
        return _months(_long_year(body), 1, Precision.YEAR)
    negative = body[:1] == "-"
    year_text, month_given, rest = (body[1:] if negative else body).partition("-")
    if "X" in year_text and not month_given:
        return _decade_or_century(body, year_text, negative)
    year = _year(body, year_text, negative)
    if not month_given or rest in ("XX", "XX-XX"):
        return _months(year, 1, Precision.YEAR)
    month_text, day_given, day_text = rest.partition("-")
    month = _number(body, month_text, 2)
    if month in _FIRST_MONTH_OF_SEASON and not day_given:
        return _months(year, _FIRST_MONTH_OF_SEASON[month], Precision.SEASON)
    if not 1 <= month <= 12:
        raise MomentError(
            "“{text}” has no month from 01 to 12, nor a season, 21 to 24 without a day.", "2016-07", text=body
        )
    if not day_given or day_text == "XX":
        return _months(year, month, Precision.MONTH)
    day = _number(body, day_text, 2)
    last = days_in_month(year, month)
    if not 1 <= day <= last:
        raise MomentError(
            "“{text}” does not exist: that month has {days} days.",
            "{month}{days}",
            text=body,
            month=body[:-2],
            days=last,
        )
    number = day_from(year, month, day)
    return number, number, Precision.DAY


def _months(year: int, month: int, unit: Precision) -> _Span:
    """The days of one unit, MONTH or coarser, that begins with a month."""
    return day_from(year, month, 1), day_from(year, month + unit, 1) - 1, unit


def _year(body: str, year_text: str, negative: bool) -> int:
    year = _number(body, year_text, 4)
    if negative and year == 0:
        raise MomentError("The year 0000 has no minus sign.", "0000 for 1 BC or -0001 for 2 BC")
    return -year if negative else year


def _decade_or_century(body: str, year_text: str, negative: bool) -> _Span:
    known = year_text.rstrip("X")
    if len(year_text) != 4 or len(known) not in (2, 3) or not known.isdigit():
        raise _malformed(body)
    unit = Precision.DECADE if len(known) == 3 else Precision.CENTURY
    years = unit // Precision.YEAR
    first = int(known) * years
    return _months(1 - first - years if negative else first, 1, unit)


def _long_year(body: str) -> int:
    digits = body[1:].removeprefix("-")
    if not digits.isdigit() or not 5 <= len(digits) <= 12 or digits[0] == "0":
        raise MomentError(
            "“{text}” is not a year of five to twelve digits after Y, without month and day.",
            "Y12000, Y-170000, or 1969 for a year of four digits",
            text=body,
        )
    return int(body[1:])


def _number(body: str, part: str, length: int) -> int:
    if len(part) != length or not part.isdigit():
        raise _malformed(body)
    return int(part)


def _malformed(body: str) -> MomentError:
    """Say what is wrong with a date whose parts are not the digits that they should be."""
    if not body or any(mark in body for mark in _QUALIFIERS):
        return MomentError("A date has one mark, at its very end: ~ or ?, and % for both.", "2017-03~ or 2017-03%")
    if "." in body:
        return MomentError("Two dots stand alone, on one side of a stroke.", "2014/.. or ../2017")
    if "X" in body:
        return MomentError(
            "X stands for one or two last digits of a year, XX for a month or day, and nothing known follows it.",
            "201X, 19XX, 2016-XX or 2016-07-XX",
        )
    return MomentError(
        "“{text}” is not a year of four digits, alone or with a month and a day of two digits each.",
        "2017-01-11, 2017-01, 2017 or 0044",
        text=body,
    )
