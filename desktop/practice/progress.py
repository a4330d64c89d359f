"""How practice goes: answers by week, article and actor, how many cards are known, and what comes due."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta, tzinfo
from typing import NamedTuple

from db.model.practice import CardState, Memory
from db.model.progress import Counted, Tally, total
from desktop.exercises.cards.values import Card
from desktop.practice.options import day_began

FORECAST_DAYS = 30
KNOWN_FOR = 21.0
"""Days of stability from which a card counts as known well: nine in ten of such are still known three weeks on."""


class Standing(NamedTuple):
    """How many cards there are of each kind. `known`: well, see KNOWN_FOR; `learning`: answered, but not yet so far.

    Cards that were set aside are in none of them.
    """

    known: int = 0
    learning: int = 0
    unseen: int = 0

    @property
    def cards(self) -> int:
        """All of them."""
        return sum(self)


class Week(NamedTuple):
    """A week by its first day, of the reader's calendar, and its answers by article id."""

    begin: date
    articles: Mapping[int, Tally]

    def tally(self, article_ids: Collection[int] | None = None) -> Tally:
        """The answers of some articles, of all if None."""
        return total(one for key, one in self.articles.items() if article_ids is None or key in article_ids)


class Practised(NamedTuple):
    """An article or an actor: answers of the period, where its cards stand, and how many are due today."""

    key: str
    """An actor's uuid; an article's id in digits."""
    name: str
    tally: Tally
    standing: Standing
    due: int
    article_ids: tuple[int, ...]
    """The articles that have cards about an actor; the article itself."""


class ProgressFigures(NamedTuple):
    """All figures of a period. `weeks` are in order and end with this one; `forecast` begins today, a number a day.

    `day` is today; what is overdue is due today. `articles` are in the order given, `actors` the weakest first.
    """

    day: date
    weeks: tuple[Week, ...]
    forecast: tuple[int, ...]
    articles: tuple[Practised, ...]
    actors: tuple[Practised, ...]
    tally: Tally
    standing: Standing


def today_of(now: datetime, zone: tzinfo | None = None) -> date:
    """The day of practice that a time belongs to; `zone` is the reader's own, of the machine if None."""
    return day_began(now, zone).astimezone(zone).date()


def first_days(now: datetime, weeks: int, week_begins: int, zone: tzinfo | None = None) -> tuple[date, ...]:
    """The first days of the last weeks, in order; this one is the last. `week_begins` is 1 for Monday to 7."""
    today = today_of(now, zone)
    begin = today - timedelta(days=(today.isoweekday() - week_begins) % 7)
    return tuple(begin - timedelta(weeks=weeks - 1 - number) for number in range(weeks))


def standing(cards: Iterable[Card], memories: Mapping[str, Memory]) -> Standing:
    """How many of some cards are known well, are being learnt, and were never asked."""
    known = learning = unseen = 0
    for card in cards:
        memory = memories.get(card.uuid)
        if memory is None or (memory.state is CardState.NEW and not memory.set_aside):
            unseen += 1
        elif memory.set_aside:
            continue
        elif memory.state is CardState.REVIEW and (memory.stability or 0.0) >= KNOWN_FOR:
            known += 1
        else:
            learning += 1
    return Standing(known, learning, unseen)


def forecast(memories: Iterable[Memory], now: datetime, zone: tzinfo | None = None) -> tuple[int, ...]:
    """How many cards come due on each of the next FORECAST_DAYS days, today first; overdue ones are due today."""
    today = today_of(now, zone)
    days = [0] * FORECAST_DAYS
    for memory in memories:
        if memory.due is not None and not memory.set_aside:
            ahead = (today_of(memory.due, zone) - today).days
            if ahead < FORECAST_DAYS:
                days[max(0, ahead)] += 1
    return tuple(days)


class Known(NamedTuple):
    """What figures are made of. `learnt` are the articles whose cards come up; `names` are those of actors, by uuid."""

    decks: Mapping[int, Sequence[Card]]
    memories: Mapping[str, Memory]
    learnt: Collection[int]
    titles: Mapping[int, str]
    names: Mapping[str, str]


def figures(
    known: Known, counted: Counted, begins: Sequence[date], now: datetime, zone: tzinfo | None = None
) -> ProgressFigures:
    """All figures of the weeks that begin on these days; `counted` are the answers since the first of them."""
    weeks = [dict[int, Tally]() for _ in begins]
    for (number, article_id), tally in counted.weeks.items():
        weeks[number][article_id] = tally
    found = tuple(Week(begin, articles) for begin, articles in zip(begins, weeks, strict=True))
    waiting = [memory for memory in known.memories.values() if memory.article_id in known.learnt]
    due = {memory.card_uuid for memory in waiting if _is_due(memory, now, zone)}
    articles = tuple(_article(known, found, article_id, due) for article_id in known.decks)
    return ProgressFigures(
        today_of(now, zone),
        found,
        forecast(waiting, now, zone),
        articles,
        _actors(known, counted, due),
        total(week.tally() for week in found),
        standing((card for deck in known.decks.values() for card in deck), known.memories),
    )


def _is_due(memory: Memory, now: datetime, zone: tzinfo | None) -> bool:
    return memory.due is not None and not memory.set_aside and today_of(memory.due, zone) <= today_of(now, zone)


def _article(known: Known, weeks: Sequence[Week], article_id: int, due: Collection[str]) -> Practised:
    deck = known.decks[article_id]
    return Practised(
        str(article_id),
        known.titles.get(article_id, ""),
        total(week.tally({article_id}) for week in weeks),
        standing(deck, known.memories),
        sum(card.uuid in due for card in deck),
        (article_id,),
    )


def _actors(known: Known, counted: Counted, due: Collection[str]) -> tuple[Practised, ...]:
    """The actors that answers were about, the weakest first; of equal ones, those that were asked more."""
    about: dict[str, list[Card]] = {}
    articles: dict[str, dict[int, None]] = {}
    for article_id, card in ((article_id, card) for article_id, deck in known.decks.items() for card in deck):
        for uuid in dict.fromkeys(card.about):
            if uuid in known.names:
                about.setdefault(uuid, []).append(card)
                articles.setdefault(uuid, {})[article_id] = None
    found = [
        Practised(
            uuid,
            known.names[uuid],
            total(counted.cards[card.uuid] for card in cards if card.uuid in counted.cards),
            standing(cards, known.memories),
            sum(card.uuid in due for card in cards),
            tuple(articles[uuid]),
        )
        for uuid, cards in about.items()
    ]
    return tuple(sorted((one for one in found if one.tally.answers), key=_strength))


def _strength(one: Practised) -> tuple[float, int, str]:
    return one.tally.right_share or 0.0, -one.tally.answers, one.name


def weakest(actors: Sequence[Practised], most: int = 5) -> tuple[Practised, ...]:
    """The actors that were answered wrongly, the weakest first."""
    return tuple(one for one in actors if one.tally.right < one.tally.answers)[:most]


def shared_article(actors: Sequence[Practised]) -> int | None:
    """The article that has cards about most of some actors, where they are practised together; None without any."""
    counts = Counter(article_id for one in actors for article_id in one.article_ids)
    return max(counts, key=lambda article_id: counts[article_id], default=None)
