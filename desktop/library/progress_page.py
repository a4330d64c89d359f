"""The figures of practice in the words of the page that a pupil may hand in."""

from desktop.library.progress import day_words
from desktop.practice.progress import ProgressFigures
from desktop.sheets.content.summary import Summary, SummaryArticle, SummaryWeek
from desktop.wording.language import Language

_MOST_BARS = 16
"""More weeks than these have no room on a page, and those that come first are left out."""


def summary_of(found: ProgressFigures, about: str, language: Language) -> Summary:
    """The page on some figures; `about` is the title of the article, or says that these are all."""
    period = language.say(
        "{first} – {last}", first=day_words(found.weeks[0].begin, language), last=day_words(found.day, language)
    )
    weeks = tuple(
        SummaryWeek(
            day_words(week.begin, language, short=True),
            day_words(week.begin, language),
            week.tally().answers,
            week.tally().right,
        )
        for week in found.weeks[-_MOST_BARS:]
    )
    articles = tuple(
        SummaryArticle(one.name, one.tally.answers, one.tally.right, one.standing.known, one.standing.cards)
        for one in found.articles
        if one.tally.answers
    )
    return Summary(about, period, _facts(found, language), weeks, articles)


def _facts(found: ProgressFigures, language: Language) -> tuple[tuple[str, str], ...]:
    say, number, tally, standing = language.say, language.number, found.tally, found.standing
    facts = [
        (say("Answers given"), number(tally.answers)),
        (say("Right"), share_words(tally.right_share, language)),
        (say("Minutes of practice"), number(round(tally.milliseconds / 60_000))),
        (say("New cards"), number(tally.new)),
    ]
    if tally.retention is not None:
        facts.append((say("Known when they came again"), share_words(tally.retention, language)))
    known = say("{known} of {cards}", known=number(standing.known), cards=number(standing.cards))
    return (*facts, (say("Cards known well"), known))


def share_words(share: float | None, language: Language) -> str:
    """A part of the whole in words, such as "86 %"; a dash where there is none."""
    return "–" if share is None else language.say("{number} %", number=round(100 * share))
