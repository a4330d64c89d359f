"""An article of the program's own with suggestions for it, as if they had just been made, for the tests of the review.

The text and what is to be found in it are those of a bundled article; in the library of the tests nothing of it is
accepted yet.
"""

from collections.abc import Iterable
from pathlib import Path

from db.model.article import Span
from db.model.event import DateBasis
from db.model.lesson import Lesson
from db.model.sentence import Sentence
from db.model.suggestion import (
    ActorSuggestion,
    EventSuggestion,
    Gloss,
    Proposal,
    RelationSuggestion,
    StatementSuggestion,
    SuggestionState,
)
from db.store import Store
from desktop.library.library import Library

CONFIDENCES = (0.95, 0.9, 0.7, 0.4)


def make(path: Path, lesson: Lesson, *, times: int = 1) -> int:
    """Store the text of a lesson in a new library, with open suggestions for all that it holds; the article's id.

    `times` stores every suggestion so many times.
    """
    with Library(Store.create(path)) as library:
        return store(library, lesson, times=times)


def store(library: Library, lesson: Lesson, *, times: int = 1) -> int:
    """The same in a library that is open already."""
    with library.store.quiet():
        article_id = library.articles.add(lesson.article._replace(id=0, published_confirmed=True), lesson.paragraphs)
        for _ in range(times):
            keys: dict[int, int] = {}
            for place, proposal in enumerate(actors(lesson)):
                keys[lesson.actors[place].id] = library.suggestions.add(article_id, proposal, SuggestionState.OPEN)
            for proposal in others(lesson, keys):
                library.suggestions.add(article_id, proposal, SuggestionState.OPEN)
    return article_id


def actors(lesson: Lesson) -> Iterable[ActorSuggestion]:
    """The actors of a lesson as suggestions, in its order; those without a mention get the first word."""
    for place, actor in enumerate(lesson.actors):
        mentions = lesson.mentions_by_actor.get(actor.id, (Span(0, 4),))
        names = dict.fromkeys(lesson.text_of(span) for span in mentions)
        yield ActorSuggestion(
            name=actor.name,
            kind=actor.kind,
            aliases=tuple(name for name in names if name != actor.name),
            mentions=mentions,
            gloss=Gloss(actor.gloss, mentions[0]) if place % 3 == 0 else Gloss(actor.gloss, None),
            roles=(),
            known="",
            confidence=CONFIDENCES[place % len(CONFIDENCES)],
            reason=Sentence("“{name}” begins with capitals and has a verb of saying beside it.", name=actor.name),
        )


def others(lesson: Lesson, keys: dict[int, int]) -> Iterable[Proposal]:
    """The events, relations and statements of a lesson as suggestions; `keys` are those of its actors by their ids."""
    reason = Sentence("The sentence has a date and names somebody who acts.")
    for place, event in enumerate(lesson.events):
        yield EventSuggestion(
            title=event.title,
            date=event.date,
            date_span=None,
            date_basis=DateBasis.WORKED_OUT if place % 3 == 1 else event.date_basis,
            date_rule=Sentence("“{words}” is the one before the article’s own day.", words="Jan. 11"),
            claim=event.claim,
            actors=tuple((keys[part.actor_id], part.role) for part in event.actors),
            span=event.anchor.span,
            confidence=CONFIDENCES[place % len(CONFIDENCES)],
            reason=reason,
        )
    for relation in lesson.relations:
        ends = keys[relation.from_id], relation.kind, keys[relation.to_id]
        yield RelationSuggestion(
            *ends, relation.anchor.span, 0.7, Sentence("“{words}” stands between them.", words="of")
        )
    for statement in lesson.statements[:4]:
        key = None if statement.speaker_id is None else keys[statement.speaker_id]
        said = statement.speaker, key, statement.kind, statement.text
        yield StatementSuggestion(*said, statement.anchor.span, 0.9, Sentence("A verb of saying stands there."))
