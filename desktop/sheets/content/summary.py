"""A page on how practice went, to hand in: the period, its figures, the weeks as bars, the articles."""

from collections.abc import Iterator
from textwrap import shorten
from typing import NamedTuple

from db.model.lesson import Lesson
from desktop.sheets.blocks import (
    Bar,
    Block,
    Cell,
    Chart,
    Column,
    Handout,
    Heading,
    PageSet,
    Prose,
    Range,
    Row,
    Table,
    Tone,
    Words,
)
from desktop.sheets.design import Copy, Master, PrintFor
from desktop.sheets.plain import titled
from desktop.wording.language import Language

MOST_ROWS = 6
"""Articles that are listed; the page is one page."""
_LONGEST = 56
"""Letters of a title in that list, which then takes one line on most pages."""


class SummaryWeek(NamedTuple):
    """A week by its first day, in short words and in whole ones, with its answers and how many were right."""

    short: str
    begin: str
    answers: int
    right: int


class SummaryArticle(NamedTuple):
    """An article with its answers, how many were right, and of how many cards how many are known well."""

    title: str
    answers: int
    right: int
    known: int
    cards: int


class Summary(NamedTuple):
    """What the page shows. `about` is the article's title, or that it is all of them; `period` says from when to when.

    `facts` are pairs of words and figure.
    """

    about: str
    period: str
    facts: tuple[tuple[str, str], ...]
    weeks: tuple[SummaryWeek, ...]
    articles: tuple[SummaryArticle, ...]


def summary_lesson(summary: Summary, language: Language) -> Lesson:
    """What the PDF takes its title and its language from."""
    return titled(_title(summary, language), language)


def summary_handout(summary: Summary, language: Language) -> Handout:
    """The page as a handout; it asks nothing."""
    title = Words(_title(summary, language))
    pages = PageSet(title, (Words(summary.period),), tuple(_blocks(summary, language)), 0, (title.text, summary.period))
    return Handout(Master(0, Copy.STUDENT, PrintFor.STANDARD), "", (pages,), ())


def _title(summary: Summary, language: Language) -> str:
    return language.say("Practice: {title}", title=summary.about)


def _blocks(summary: Summary, language: Language) -> Iterator[Block]:
    say = language.say
    yield _facts(summary, language)
    yield Heading(Words(say("Answers in each week")))
    yield _chart(summary, language)
    if len(summary.articles) > 1:
        yield Heading(Words(say("Articles")))
        yield _articles(summary, language)
        more = len(summary.articles) - MOST_ROWS
        if more > 0:
            yield Prose(
                Words(language.count(more, "{n} more article is not listed.", "{n} more articles are not listed.")),
                Tone.NOTE,
            )
    yield Prose(
        Words(
            say(
                "This page was made on the reader’s own computer. The program has sent nothing to anybody; whoever has "
                "the page was given it."
            )
        ),
        Tone.NOTE,
    )


def _facts(summary: Summary, language: Language) -> Table:
    """The facts in two columns of pairs, so that the articles have room below."""
    heads = (Words(language.say("What")), Words(language.say("Figure")))
    columns = tuple(Column(head, share) for head, share in zip(heads * 2, (0.32, 0.18) * 2, strict=True))
    half = (len(summary.facts) + 1) // 2
    pairs = (*summary.facts, ("", ""))
    rows = tuple(
        Row(
            (
                *(Cell(Words(summary.facts[row][0])), Cell(_bold(summary.facts[row][1]))),
                *(Cell(Words(pairs[row + half][0])), Cell(_bold(pairs[row + half][1]))),
            )
        )
        for row in range(half)
    )
    return Table(columns, rows, Words(language.say("The figures of the period.")))


def _bold(text: str) -> Words:
    return Words(text, (Range(0, len(text), bold=True),) if text else ())


def _chart(summary: Summary, language: Language) -> Chart:
    say = language.say
    bars = tuple(
        Bar(
            week.short,
            (week.right, week.answers - week.right),
            (language.number(week.answers), _share(week.right, week.answers, language)) if week.answers else (),
        )
        for week in summary.weeks
    )
    told = [
        say(
            "Week of {day}: {answers} answers, {right} of them right.",
            day=week.begin,
            answers=language.number(week.answers),
            right=language.number(week.right),
        )
        for week in summary.weeks
    ]
    columns = tuple(
        Column(Words(head), share)
        for head, share in ((say("Week of"), 0.4), (say("Answers given"), 0.3), (say("Right"), 0.3))
    )
    rows = tuple(
        Row(
            (
                Cell(Words(week.begin)),
                Cell(Words(language.number(week.answers))),
                Cell(Words(language.number(week.right))),
            )
        )
        for week in summary.weeks
    )
    tells = say("Bars of the answers in each week.")
    return Chart((say("right"), say("not right")), bars, " ".join((tells, *told)), Table(columns, rows, Words(tells)))


def _articles(summary: Summary, language: Language) -> Table:
    say = language.say
    columns = (
        Column(Words(say("Article")), 0.46),
        Column(Words(say("Answers given")), 0.16),
        Column(Words(say("Right")), 0.14),
        Column(Words(say("Cards known well")), 0.24),
    )
    rows = tuple(
        Row(
            (
                Cell(Words(shorten(one.title, _LONGEST, placeholder="…"))),
                Cell(Words(language.number(one.answers))),
                Cell(Words(_share(one.right, one.answers, language))),
                Cell(Words(say("{known} of {cards}", known=one.known, cards=one.cards))),
            )
        )
        for one in summary.articles[:MOST_ROWS]
    )
    return Table(columns, rows, Words(say("Answers and cards of each article.")))


def _share(right: int, answers: int, language: Language) -> str:
    return language.say("{number} %", number=round(100 * right / answers)) if answers else "–"
