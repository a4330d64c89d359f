"""A collection of articles as one handout: who is who, one timeline, the relations, the articles as its sources."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from db.model.article import Article
from db.model.event import Event
from db.model.lesson import Lesson
from desktop.sheets.blocks import (
    Block,
    Cast,
    Cell,
    Column,
    Handout,
    Heading,
    PageSet,
    Prose,
    RelationsMap,
    Row,
    Table,
    Timeline,
    TimelineRow,
    Tone,
    Words,
)
from desktop.sheets.content.codes import code_for
from desktop.sheets.content.source import source_of
from desktop.sheets.design import Master
from desktop.wording.dates import describe
from desktop.wording.language import Language
from desktop.wording.lessons import date_words


class CollectedEvent(NamedTuple):
    """An event as the articles of a collection tell it.

    `places`: the number of each article that tells it with this date, and the paragraph (None in a heading).
    `elsewhere`: events of other articles that date it differently, each with the number of its article.
    """

    event: Event
    places: tuple[tuple[int, int | None], ...]
    elsewhere: tuple[tuple[int, Event], ...]


class Collected(NamedTuple):
    """What the sheet of a collection is made from. Articles have numbers from 1, in the order in which they stand.

    `lesson` has the title, the actors to show in their order, the relations and the sides. `actor_articles` gives the
    numbers of the articles that name an actor, by its id. `left` says in sentences what is not on the sheet.
    """

    uuid: str
    lesson: Lesson
    events: tuple[CollectedEvent, ...]
    articles: tuple[Article, ...]
    actor_articles: dict[int, tuple[int, ...]]
    left: tuple[str, ...] = ()


def collection_handouts(collected: Collected, masters: Sequence[Master], language: Language) -> tuple[Handout, ...]:
    """The handout of a collection for each of the masters."""
    title = collected.lesson.article.title
    count = language.count(len(collected.articles), "{n} article", "{n} articles")
    blocks = tuple(_blocks(collected, language))
    pages = PageSet(Words(title), (_own(language, count),), blocks, 0, (title, count))
    return tuple(Handout(one, code_for(collected.uuid, 1, one.version), (pages,), ()) for one in masters)


def with_articles(collected: Collected, language: Language) -> Lesson:
    """The lesson with the numbers of the articles behind each actor's sentence."""
    actors = tuple(
        actor._replace(gloss=f"{actor.gloss} [{_numbers(collected.actor_articles[actor.id], language)}]".strip())
        if actor.id in collected.actor_articles
        else actor
        for actor in collected.lesson.actors
    )
    return collected.lesson._replace(actors=actors)


def _blocks(collected: Collected, language: Language) -> Iterator[Block]:
    lesson, say = collected.lesson, language.say
    numbers = say("The numbers in brackets are those of the articles, which are listed at the end.")
    if lesson.actors:
        yield Heading(_own(language, say("Actors")))
        yield Prose(_own(language, numbers), Tone.NOTE)
        yield Cast(tuple(actor.id for actor in lesson.actors), samples=False)
    if collected.events:
        yield Heading(_own(language, say("Timeline")))
        yield Timeline(tuple(_row(one, language) for one in collected.events))
    if lesson.relations:
        yield Heading(_own(language, say("Relations")))
        yield RelationsMap(tuple(relation.id for relation in lesson.relations))
    yield Heading(_own(language, say("The articles")))
    yield _sources(collected, language)


def _row(told: CollectedEvent, language: Language) -> TimelineRow:
    """An event with the articles that tell it; those that date it differently say when."""
    event, say = told.event, language.say
    notes = [_place(number, paragraph, language) for number, paragraph in told.places]
    for number, other in told.elsewhere:
        date = say("undated") if other.date is None else describe(other.date, language)
        notes.append(say("article {number} says: {date}", number=number, date=date))
    return TimelineRow(event.date, date_words(event, language), event.title, " · ".join(notes), event.key)


def _place(number: int, paragraph: int | None, language: Language) -> str:
    if paragraph is None:
        return language.say("article {number}", number=number)
    return language.say("article {number}, paragraph {paragraph}", number=number, paragraph=paragraph)


def _sources(collected: Collected, language: Language) -> Table:
    """The articles by their numbers, with where they come from."""
    say = language.say
    columns = (
        Column(_own(language, say("Number")), 0.12),
        Column(_own(language, say("Title")), 0.44),
        Column(_own(language, say("Source")), 0.44),
    )
    rows = tuple(
        Row(
            (
                Cell(Words(str(number))),
                Cell(Words(article.title, language=article.language or None)),
                Cell(_own(language, source_of(article, language))),
            )
        )
        for number, article in enumerate(collected.articles, 1)
    )
    return Table(columns, rows, _own(language, say("The articles by their numbers.")))


def _numbers(numbers: Sequence[int], language: Language) -> str:
    return language.say(", ").join(map(str, numbers))


def _own(language: Language, text: str) -> Words:
    """Words of the program, in its language."""
    return Words(text, language=language.code)
