"""Dates that stand by themselves, in a byline or in what a file says about itself, as EDTF.

Dates inside sentences, which need the sentence and the day of publication, are a matter of desktop.extraction.
"""

import re
from datetime import date

_MONTHS = {
    "en": "january february march april may june july august september october november december",
    "en short": "jan feb mar apr may jun jul aug sep oct nov dec",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "de": "januar februar märz april mai juni juli august september oktober november dezember",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
}
_SHORT = {"sept": 9, "janv": 1, "févr": 2, "avr": 4, "juil": 7, "déc": 12, "jänner": 1, "setiembre": 9, "إبريل": 4}
_MONTH = _SHORT | {name: number for names in _MONTHS.values() for number, name in enumerate(names.split(), 1)}

_YEAR = r"(1[5-9]\d\d|20\d\d)"
_ISO = re.compile(rf"\b{_YEAR}-(\d\d)(?:-(\d\d))?(?!\d)")
_WITH_SIGNS = re.compile(rf"\b{_YEAR}[/.](\d\d?)[/.](\d\d?)(?!\d)")
_TOGETHER = re.compile(rf"(?<!\d){_YEAR}(\d\d)(\d\d)(?!\d)")
_DAY_FIRST = re.compile(
    rf"(?<!\d)(\d\d?)(?:\.|st|nd|rd|th|er|º)?\s*(?:de |of )?\s*([^\W\d_]{{3,12}})\.?,?\s+(?:de |del )?{_YEAR}"
)
_MONTH_FIRST = re.compile(rf"\b([^\W\d_]{{3,12}})\.?\s+(\d\d?)(?:st|nd|rd|th)?,?\s+{_YEAR}")
_MONTH_ALONE = re.compile(rf"\b([^\W\d_]{{3,12}})\.?,?\s+(?:de |del )?{_YEAR}")
_FIGURES = re.compile(rf"(?<!\d)(\d\d?)([/.-])(\d\d?)\2{_YEAR}(?!\d)")
_IN_ADDRESS = re.compile(rf"[/_-]{_YEAR}[/_-]?(\d\d)(?:[/_-]?(\d\d))?(?=[/_.-]|$)")
_LONGEST = 400


def edtf_of(text: str) -> str:
    """The first date in a short text as EDTF, a day or a month of a year; "" if there is none, or it is ambiguous.

    3/4/2017 is ambiguous: it is a day in March or in April, depending on where it was written.
    """
    text = text[:_LONGEST].lower()
    for pattern in (_ISO, _WITH_SIGNS, _TOGETHER):
        if (found := pattern.search(text)) and (made := _edtf(*found.groups())):
            return made
    if (found := _DAY_FIRST.search(text)) and (made := _edtf(found[3], _MONTH.get(found[2], 0), found[1])):
        return made
    if (found := _MONTH_FIRST.search(text)) and (made := _edtf(found[3], _MONTH.get(found[1], 0), found[2])):
        return made
    if (found := _FIGURES.search(text)) and (made := _of_figures(found)):
        return made
    if found := _MONTH_ALONE.search(text):
        return _edtf(found[2], _MONTH.get(found[1], 0), None)
    return ""


def in_address(address: str) -> str:
    """The date in an address such as https://example.org/2017/03/15/title, as EDTF, or ""."""
    found = _IN_ADDRESS.search(address[:2000])
    return _edtf(*found.groups()) if found else ""


def is_only_a_date(text: str) -> bool:
    """Whether a line says when something was published, and little else: "Published: 15 March 2017, 10:30 GMT".

    A line that ends with a full stop is a sentence: "Brand resigned on 3 May 2018."
    """
    is_short = len(text) <= 80 and len(text.split()) <= 12
    return is_short and not text.endswith(".") and not set(text) & set(";!?") and bool(edtf_of(text))


def _of_figures(found: re.Match[str]) -> str:
    first, sign, second, year = int(found[1]), found[2], int(found[3]), found[4]
    if sign == "." or (first > 12 >= second):
        return _edtf(year, second, first)
    if second > 12 >= first:
        return _edtf(year, first, second)
    return _edtf(year, second, first) if first == second else ""


def _edtf(year: str | int, month: str | int, day: str | int | None) -> str:
    try:
        when = date(int(year), int(month), int(day or 1))
    except ValueError:
        return ""
    return when.isoformat() if day else when.isoformat()[:7]
