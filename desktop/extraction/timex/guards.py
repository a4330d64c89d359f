"""What looks like a date and is none: "2,000 men", "1500 soldiers", "Resolution 1973", "May" as a verb or a name."""

import re
from collections.abc import Callable

from desktop.extraction.timex.grammar import Found

_COUNTED = re.compile(
    r"[ \u00a0-](?:(?!(?:with|and|or|of|in|the|to|by|for|from|saw|was|were|had|which|that|when|moving|on"
    r"|at)\b)[a-z]+[ -])?(?:men|women|children|soldiers?|troops|people|persons|civilians|refugees|prisoners"
    r"|fighters"
    r"|casualties|deaths|dead|wounded|killed|horses|camels|ships|tanks|guns|rifles|aircraft|planes|vehicles"
    r"|miles|km|kilomet\w+"
    r"|met(?:re|er)s?|feet|ft|yards|acres|hectares|tons?|tonnes|kg|kilos?|pounds|dollars|euros|roubles"
    r"|rubles|francs|marks"
    r"|percent|per cent|%|°|degrees|hours|hrs|minutes|seconds|times|words|pages|votes|seats|families|houses"
    r"|homes|villages"
    r"|workers|employees|jobs|members|officers|volunteers|militants|rebels|protesters|troopers|strong"
    r"|or (?:more|so)|GMT|UTC)\b"
)
_NUMBERED = re.compile(
    r"(?:(?i:resolution|resolutions|no|nos|number|nr|directive|regulation|article|flight|route|highway|page"
    r"|pages|p|pp|section"
    r"|chapter|model|boeing|airbus|unit|room|battalion|brigade|population|about|some|nearly|almost|over"
    r"|than|least|only|exactly"
    r"|totall?ing|than|up to)\.?|[$€£¥#±+/]|US\$)[ \u00a0]?$"
)
_QUANTITY = re.compile(
    r"(?i:\b(?:about|around|some|nearly|almost|over|than|least|only|exactly|approximately|roughly|up to))[ \u00a0]$"
)
_PLURAL = re.compile(
    r"[ \u00a0](?!was\b|is\b|has\b|as\b|this\b|its\b|his\b|less\b|across\b|perhaps\b|towards\b|besides\b)[a-z]{3,}s\b"
)
_YEAR_BEFORE = re.compile(
    r"(?i:\b(?:in|of|since|by|from|until|till|to|and|during|between|before|after|the|circa|c|ca|year|early|late|mid"
    r"|around|about|through|for|at|or|on|throughout|as|its|his|her|their|our|this|that|a|an"
    r"|[a-z]+['’]s))[.,]?[ \u00a0(–-]*$"
)
_CALENDAR_BEFORE = re.compile(
    r"(?i:\b(?:in|of|since|by|from|until|till|to|and|or|during|between|before|after|last|next|this|that"
    r"|early|late|mid|through"
    r"|throughout|around|every|each|following|previous|same|on|and in)|[–—(-])[ \u00a0]?$"
)
_MODAL = frozenset(("may", "march"))
_NAMES_TOO = frozenset(("april", "june", "august"))
_CAPITAL_AFTER = re.compile(r"[ \u00a0][A-Z][a-z]+")
_JOINED = re.compile(r"(?:\b(?:and|or)|,)[ \u00a0]$")
_OWN = re.compile(r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Yy]our|its|one['’]s)[ \u00a0](?:\w+[ \u00a0])?$")
"""Before the decade of a life: "in her early 80s"."""
_CAMPAIGN = re.compile(r" (?:Counter-?)?(?:Offensive|Campaign|Fighting|Uprising)s?\b", re.IGNORECASE)
"""Named after the season that it was in, unlike an institute or games."""
_SHORT_YEAR = re.compile(r" ['’]\d\d\b")
_FRACTION = re.compile(r"\b(?:a|one|three)[- ]quarters?$", re.IGNORECASE)
_TO_A_YEAR = re.compile(r"\s?[-–—]\s?(1\d{3}|20\d\d)\b(?![,.]\d)")
_NAMED_DAY = re.compile(r"\b(?:Easter|Good|Holy|Ash|Palm|Maundy|Black|Bloody|Super|Cyber)[ \u00a0]$")
_NAMED_FOR_DAY = re.compile(r"[ \u00a0](?:Times|Telegraph|Express|Herald|Mirror|Mail|Post|Night Live|Night Football)\b")
_TITLE = re.compile(r"[ \u00a0][A-Z]|[”\"’]")
_IN_A_TITLE = re.compile(r"(?:\bThe|[a-z][ \u00a0](?:\w+[ \u00a0])?[“\"‘]\w+)[ \u00a0]$")
_AFTER_A_NAME = re.compile(r"[A-Z][a-z]+[ \u00a0]$")
_NOT_A_SEASON = re.compile(
    r" (?:of|from|in|out|back|short|apart|to|victim|foul|asleep|behind|under|offensive|quarters|within|on)\b"
)
_LOOK_BACK = 24


def is_wanted(text: str, found: Found) -> bool:
    """Whether the words around an expression leave it a temporal one."""
    before = text[max(0, found.span.start - _LOOK_BACK) : found.span.start]
    if before[-1:].isalnum() or (before[-1:] in "$€£¥#/." and before[-2:-1] not in " ."):
        return before[-1:] in "/." and not before[-2:-1].isdigit()
    guard = _GUARDS.get(found.form)
    if guard is not None:
        return guard(text, found, before)
    if found.form in ("unit", "part_unit"):
        return found.fields["unit"][0].islower() or (text[found.span.start].isupper() and "\n" in before)
    if found.form == "length" and _FRACTION.search(text, found.span.start, found.span.end):
        return not text.startswith(" of ", found.span.end)
    if found.form == "clock":
        return ":" in found.fields["clock"] or not found.fields["clock"][-1].isdigit()
    return True


def _is_year(text: str, found: Found, before: str) -> bool:
    end = found.span.end
    until = _TO_A_YEAR.match(text, end) if before.endswith(" over ") else None
    if until is not None and int(until[1]) > int(found.fields.get("year", "9999")):
        return True
    if _COUNTED.match(text, end) or (_NUMBERED.search(before) and not _YEAR_BEFORE.search(before)):
        return False
    if text[end : end + 1] == "-" and text[end + 1 : end + 2].isalpha() and found.form == "year":
        return text[end + 1 : end + 4] in ("era", "bas")
    if "part" in found.fields or found.form == "plain_year":
        return True
    said = _YEAR_BEFORE.search(before) is not None
    if _PLURAL.match(text, end) and (not said or _QUANTITY.search(before)):
        return False
    return said or int(found.fields["year"]) >= 1500


def _is_month(text: str, found: Found, before: str) -> bool:
    if _SHORT_YEAR.match(text, found.span.end):
        return False  # of which century, nobody says
    name = found.fields["month"].rstrip(".").lower()
    short = len(name) < 5 and name not in ("may", "june", "july")
    if "part" in found.fields:
        return True
    cued = _CALENDAR_BEFORE.search(before) is not None
    if short and not cued:
        return found.fields["month"].endswith(".") and name != "sun"
    if name in _MODAL:
        return cued and not re.match(r" (?:on|for|have|be|not|of|to the)\b", text[found.span.end : found.span.end + 9])
    if name in _NAMES_TOO and (not cued or _JOINED.search(before)):
        return not _CAPITAL_AFTER.match(text, found.span.end) and not _AFTER_A_NAME.search(before)
    return True


def _is_season(text: str, found: Found, before: str) -> bool:
    word = found.fields["season"]
    if word[0].isupper() and _CAPITAL_AFTER.match(text, found.span.end) and not _CAMPAIGN.match(text, found.span.end):
        return False
    if "part" in found.fields or "direction" in found.fields:
        return not _NOT_A_SEASON.match(text, found.span.end) or word.lower() in ("winter", "summer")
    whole = text[found.span.start : found.span.end].lower()
    if word.lower() == "fall":
        return whole.startswith("the ") and not re.match(r" (?:of|in|from)\b", text[found.span.end :][:6])
    if word.lower() == "spring":
        return not _NOT_A_SEASON.match(text, found.span.end) and text[found.span.end : found.span.end + 1] != "s"
    return not text[found.span.end : found.span.end + 1].isalpha()


def _is_weekday(text: str, found: Found, before: str) -> bool:
    return _NAMED_DAY.search(before) is None and _NAMED_FOR_DAY.match(text, found.span.end) is None


def _is_holiday(text: str, found: Found, before: str) -> bool:
    return _TITLE.match(text, found.span.end) is None or not _IN_A_TITLE.search(before)


def _is_decade(text: str, found: Found, before: str) -> bool:
    return _OWN.search(before) is None


_GUARDS: dict[str, Callable[[str, Found, str], bool]] = {
    "year": _is_year,
    "plain_year": _is_year,
    "month": _is_month,
    "season": _is_season,
    "weekday": _is_weekday,
    "holiday": _is_holiday,
    "short_decade": _is_decade,
    "named_decade": _is_decade,
}
