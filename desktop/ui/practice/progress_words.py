"""Figures of practice in words, as they stand in sentences and at bars."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from db.model.progress import Tally
from desktop.library.progress import day_words
from desktop.practice.progress import Practised, ProgressFigures, shared_article
from desktop.ui.practice.progress_chart import ShownBar
from desktop.ui.words import tr, trn
from desktop.wording.language import Language


def share_words(share: float | None) -> str:
    """A part of the whole, such as "86 %"; a dash where there is none."""
    return "–" if share is None else tr("{number} %", number=round(100 * share))


def minutes_words(milliseconds: int) -> str:
    """A time of practice in minutes, one at least."""
    return trn(max(1, round(milliseconds / 60_000)), "{n} minute", "{n} minutes")


def answers_words(tally: Tally) -> str:
    """The sentence at the head of the page."""
    if not tally.answers:
        return tr("No answers in this period.")
    return trn(
        tally.answers,
        "{n} answer in this period, {share} right, in {minutes} of practice.",
        "{n} answers in this period, {share} right, in {minutes} of practice.",
        share=share_words(tally.right_share),
        minutes=minutes_words(tally.milliseconds),
    )


def retention_words(tally: Tally) -> str:
    """How much was kept in mind."""
    if tally.retention is None:
        return tr("No card has come again after a day or more in this period.")
    return trn(
        tally.spaced,
        "{n} card came again after a day or more; {share} of such cards were known.",
        "{n} cards came again after a day or more; {share} of them were known.",
        share=share_words(tally.retention),
    )


def weak_words(weak: Sequence[Practised], titles: Mapping[int, str]) -> str:
    """Whom the button below the actors asks about, and in which article."""
    article_id = shared_article(weak)
    if article_id is None:
        return tr("No answer about an actor was wrong in this period.")
    names = tr(", ").join(one.name for one in weak if article_id in one.article_ids)
    return tr("{names}, in “{title}”", names=names, title=titles.get(article_id, ""))


def week_bars(found: ProgressFigures, language: Language) -> list[ShownBar]:
    """A bar for each week: its answers, the right ones below."""
    bars: list[ShownBar] = []
    for week in found.weeks:
        tally, day = week.tally(), day_words(week.begin, language)
        tells = tr("Week of {day}: no answers.", day=day)
        if tally.answers:
            tells = trn(
                tally.answers,
                "Week of {day}: {n} answer, {share} right, {minutes}.",
                "Week of {day}: {n} answers, {share} right, {minutes}.",
                day=day,
                share=share_words(tally.right_share),
                minutes=minutes_words(tally.milliseconds),
            )
        above = share_words(tally.right_share) if tally.answers else ""
        parts = (tally.right, tally.answers - tally.right)
        bars.append(ShownBar(day_words(week.begin, language, short=True), parts, above, tells))
    return bars


def forecast_bars(found: ProgressFigures, language: Language) -> list[ShownBar]:
    """A bar for each day to come, today first."""
    bars: list[ShownBar] = []
    for ahead, cards in enumerate(found.forecast):
        day = found.day + timedelta(days=ahead)
        tells = trn(cards, "{day}: {n} card to review.", "{day}: {n} cards to review.", day=day_words(day, language))
        above = language.number(cards) if cards else ""
        bars.append(ShownBar(day_words(day, language, short=True), (cards, 0), above, tells))
    return bars
