"""What lights up together: choosing an actor, an event or a sentence shows the other two."""

from typing import NamedTuple

from db.model.article import Span
from db.model.lesson import Lesson
from desktop.extraction.sentences import sentence_at


class Choice(NamedTuple):
    """What is chosen in the window, and all that is lit because of it.

    At most one of `actor`, `event` and `statement` is set (their ids); all are None when a place or nothing is chosen.
    `sentence` is the place in the text with the warm ground; `brings` says that the reader is to scroll there, since
    the choice was made elsewhere.
    """

    actor: int | None = None
    event: int | None = None
    statement: int | None = None
    sentence: Span | None = None
    brings: bool = False
    actors: frozenset[int] = frozenset()
    events: frozenset[int] = frozenset()


NOTHING = Choice()


def choose_actor(lesson: Lesson, actor_id: int) -> Choice:
    """An actor with the events in which it takes part."""
    events = frozenset(event.id for event in lesson.events if any(part.actor_id == actor_id for part in event.actors))
    return Choice(actor=actor_id, actors=frozenset((actor_id,)), events=events)


def choose_event(lesson: Lesson, event_id: int) -> Choice:
    """An event with its evidence and its actors; nothing when the lesson has no such event."""
    for event in lesson.events:
        if event.id == event_id:
            actors = frozenset(part.actor_id for part in event.actors)
            span, events = event.anchor.span, frozenset((event_id,))
            return Choice(event=event_id, sentence=span, brings=True, actors=actors, events=events)
    return NOTHING


def choose_statement(lesson: Lesson, statement_id: int) -> Choice:
    """A statement with its evidence, its speaker and what it speaks of; nothing when the lesson has no such one."""
    for statement in lesson.statements:
        if statement.id == statement_id:
            place = choose_place(lesson, statement.anchor.span)
            speaker = frozenset(() if statement.speaker_id is None else (statement.speaker_id,))
            return place._replace(statement=statement_id, actors=place.actors | speaker)
    return NOTHING


def choose_place(lesson: Lesson, span: Span) -> Choice:
    """A place of the text, to be scrolled to, with the actors that it mentions and the events that it tells."""
    return around(lesson, span)._replace(brings=True)


def choose_sentence(lesson: Lesson, offset: int) -> Choice:
    """The sentence at an offset, with the actors that it mentions and the events that it tells."""
    return around(lesson, sentence_at(lesson.article.text, offset))


def around(lesson: Lesson, span: Span) -> Choice:
    """A place of the text with the actors that it mentions and the events that it tells."""
    actors = frozenset(mention.actor_id for mention in lesson.mentions if span.overlaps(mention.span))
    events = frozenset(event.id for event in lesson.events if span.overlaps(event.anchor.span))
    return Choice(sentence=span, actors=actors, events=events)
