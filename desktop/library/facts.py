"""What may be told of a library to strangers: numbers, and not a word of what it holds."""

from typing import NamedTuple

from db.migrate import latest
from desktop.library.lessons import problems
from desktop.library.library import Library


class LibraryFacts(NamedTuple):
    """How much a library holds. What several articles share (actors) is counted once."""

    schema: int
    """The version of its tables; an older file is brought up to date before it is read."""
    read_only: bool
    articles: int
    longest: int
    """Code points of the longest article."""
    actors: int
    mentions: int
    events: int
    relations: int
    statements: int
    words: int
    notes: int
    questions: int
    problems: int
    """How many faults a check has found. What they are may name an article, so only their number is told."""


def library_facts(library: Library) -> LibraryFacts:
    """Count and check a library. With many articles this takes seconds.

    Raises:
        LibraryError: it cannot be read.
    """
    ids = [summary.id for summary in library.articles.summaries()]
    return LibraryFacts(
        schema=latest(),
        read_only=library.store.read_only,
        articles=len(ids),
        longest=max((len(text) for _, _, text, _ in library.articles.texts()), default=0),
        actors=len({actor.id for one in ids for actor in library.actors.of_article(one)}),
        mentions=sum(len(library.actors.mentions(one)) for one in ids),
        events=sum(len(library.events.of_article(one)) for one in ids),
        relations=sum(len(library.actors.relations(one)) for one in ids),
        statements=sum(len(library.statements.of_article(one)) for one in ids),
        words=sum(len(library.statements.words(one)) for one in ids),
        notes=sum(len(library.study.notes(one)) for one in ids),
        questions=sum(len(library.handouts.questions(one)) for one in ids),
        problems=len(problems(library)),
    )
