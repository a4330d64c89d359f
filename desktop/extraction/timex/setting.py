"""Whether a text tells history or news.

It decides where a date without its year gets one: history carries the year on from one date to the next, news means
the day of publication.
"""

import re
from typing import NamedTuple

from db.model.moment import Moment, civil_from
from db.model.sentence import Sentence
from desktop.extraction.timex import rules
from desktop.extraction.timex.grammar import Found

_NEAR_YEARS = 1
_DEICTIC_FORMS = frozenset(("today", "weekday", "ago"))
_DATED_FORMS = frozenset(("day_month", "month_day", "month_year"))
_YEARLESS_FORMS = frozenset(("day_month", "month_day", "month"))
_PRESENT = re.compile(r"\b(?:is|are|has|have|will|am)\b")
_PAST = re.compile(r"\b(?:was|were|had|did)\b")
_LEAST_GAP = 3
_LONGEST_GAP = 40
"""A text whose last year lies further back is history, whatever its tense."""
_WHEN = re.compile(r"\b(?:[Ii]n|[Oo]n|[Bb]y|[Dd]uring|[Uu]ntil|and)[ \u00a0]$")
_NOW = re.compile(
    r"\b(?:[Nn]ow|[Cc]urrently|[Tt]oday|[Yy]esterday|[Rr]ecently|(?:has|have) (?:just|recently)"
    r"|[Tt]his (?:week|month|year))\b"
)
_LEAST_PRESENT = 0.4
"""A text with this share of present auxiliary verbs or more is not told in the past."""


class Setting(NamedTuple):
    """Where a text stands in time. `published` is the first day of the publication date, None without one."""

    history: bool
    published: int | None
    exact: bool = True
    """Whether the publication date is one single day: weekdays and weeks are counted from nothing less."""
    misdated: bool = False
    """Whether it reads like news of a time long before the publication date: then nothing is counted from that date."""

    @property
    def rule(self) -> Sentence:
        """Where dates that leave out their year or day get them, for people."""
        if self.misdated:
            return rules.MISDATED
        if self.history:
            return rules.HISTORY
        return rules.NEWS_WITHOUT_DATE if self.published is None else rules.news(self.published)


def setting_of(text: str, found: list[Found], published: Moment | None) -> Setting:
    """The measure: years far from the publication date (twice where a month goes with them) against what news has.

    News has years within one year of its publication (twice with a month) and words that need it ("yesterday", a
    weekday, "this year"), which count three times. In a text not told in the past tense, each of these outweighs two of
    the far ones. Without a publication date, years in the past tense are history.
    """
    day = published.earliest if published is not None else None
    present = _share_of_present(text)
    years = [(int(one.fields["year"]), 2 if one.form in _DATED_FORMS else 1) for one in found if "year" in one.fields]
    years += [(0, 1) for one in found if one.form == "year_era"]
    if day is None:
        return Setting(bool(years) and present < _LEAST_PRESENT, None)
    this_year = civil_from(day)[0]
    near = sum(weight for year, weight in years if abs(year - this_year) <= _NEAR_YEARS)
    far = sum(weight for year, weight in years if this_year - year > _NEAR_YEARS)
    if far:  # alone, years to come are plans
        far += sum(weight for year, weight in years if year - this_year > _NEAR_YEARS)
    news = near + 3 * sum(map(_is_deictic, found))
    history = far > (news if present < _LEAST_PRESENT else 2 * news)
    misdated = not near and present >= _LEAST_PRESENT and _reads_like_old_news(text, found, this_year)
    exact = published is not None and published.earliest == published.latest
    return Setting(history and not misdated, day, exact, misdated)


def _is_deictic(found: Found) -> bool:
    direction = found.fields.get("direction", "").lower()
    return found.form in _DEICTIC_FORMS or direction == "last" or (direction == "this" and found.form != "morning")


def _reads_like_old_news(text: str, found: list[Found], this_year: int) -> bool:
    """Whether a text in the present tense speaks of a now whose last named year is some years before `this_year`.

    News names the year before its own, and leaves out the year of its days and months. So the last two years named
    must follow each other, one with a month, and say when something happened ("in May 2016"); all else may be mere
    background ("the treaty of 2014").
    """
    dated = [one for one in found if "year" in one.fields]
    last = max((int(one.fields["year"]) for one in dated), default=this_year)
    telling = [one for one in dated if _WHEN.search(text, max(0, one.span.start - 10), one.span.start)]
    years = {int(one.fields["year"]) for one in telling}
    recent = {int(one.fields["year"]) for one in telling if one.form in _DATED_FORMS}
    yearless = any(one.form in _YEARLESS_FORMS and "year" not in one.fields for one in found)
    return (
        _LEAST_GAP <= this_year - last <= _LONGEST_GAP
        and years.issuperset((last, last - 1))
        and not recent.isdisjoint((last, last - 1))
        and yearless
        and _NOW.search(text) is not None
    )


def _share_of_present(text: str) -> float:
    present, past = len(_PRESENT.findall(text)), len(_PAST.findall(text))
    return present / (present + past) if present + past else 0.0
