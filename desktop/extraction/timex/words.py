"""The English words of dates and spans of time, and what they count."""

import re

from desktop.extraction.timex.points import Unit

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        1,
    )
    for name in names
}
WEEKDAYS = {
    name: number
    for number, name in enumerate(
        ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    )
}
SEASONS = {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4}
UNITS = {
    "second": Unit.SECOND,
    "minute": Unit.MINUTE,
    "hour": Unit.HOUR,
    "day": Unit.DAY,
    "night": Unit.DAY,
    "week": Unit.WEEK,
    "fortnight": Unit.FORTNIGHT,
    "month": Unit.MONTH,
    "quarter": Unit.QUARTER,
    "year": Unit.YEAR,
    "decade": Unit.DECADE,
    "century": Unit.CENTURY,
    "centurie": Unit.CENTURY,  # the plural without its s
}
PARTS_OF_DAY = {
    "morning": "MO",
    "dawn": "MO",
    "afternoon": "AF",
    "evening": "EV",
    "night": "NI",
    "midnight": "NI",
    "daytime": "DT",
}
HOLIDAYS = {
    "christmas": (12, 25),
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
}
_ONE_TO_NINETEEN = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_ONES = _ONE_TO_NINETEEN.split()
_TENS_WORDS = "twenty thirty forty fifty sixty seventy eighty ninety"
TENS = _TENS_WORDS.split()
NUMBERS: dict[str, int] = {
    **{name: number for number, name in enumerate(_ONES, 1)},
    **{name: 10 * number for number, name in enumerate(TENS, 2)},
    **{"a": 1, "an": 1, "a couple of": 2, "a dozen": 12, "hundred": 100, "a hundred": 100},
}
_FIRST_TO_TWENTIETH = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
)
ORDINALS: dict[str, int] = {
    **{name: number for number, name in enumerate(_FIRST_TO_TWENTIETH.split(), 1)},
    **{"twenty-first": 21, "last": 0, "final": 0, "latter": 2},
}
DECADES = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
_BLANKS = re.compile(r"\s+")


def number(words: str) -> float | None:
    """What a number in digits or words says; None for one that is vague ("several") or none at all."""
    plain = _BLANKS.sub(" ", words.strip().lower())
    amount, _, scale = plain.replace("-", " ").rpartition(" ")
    if scale in _SCALES and (times := number(amount or "one")) is not None:
        return times * _SCALES[scale]
    if plain in NUMBERS:
        return NUMBERS[plain]
    digits = plain.replace(",", "")
    if digits.replace(".", "", 1).isdigit():
        return float(digits) if "." in digits else int(digits)
    tens, _, ones = plain.replace(" ", "-").partition("-")
    if tens in TENS and ones in _ONES[:9]:
        return NUMBERS[tens] + NUMBERS[ones]
    return None


def ordinal(words: str) -> int | None:
    """What an ordinal says ("19th", "nineteenth"); 0 is the last one."""
    plain = words.strip().lower()
    if plain in ORDINALS:
        return ORDINALS[plain]
    digits = plain.rstrip("stndrh")
    return int(digits) if digits.isdigit() else None


def unit(word: str) -> Unit:
    """The unit of a word in singular or plural."""
    plain = word.lower()
    return UNITS[plain] if plain in UNITS else UNITS[plain.removesuffix("s")]


def month(word: str) -> int:
    """The number of a month by its name, whole or shortened."""
    return MONTHS[word.lower().rstrip(".")]
