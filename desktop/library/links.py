"""What lights up together: choosing an actor, an event or a sentence shows the other two."""

from typing import NamedTuple

from db.model.article import Span
from db.model.lesson import Lesson
from desktop.extraction.sentences import sentence_at


class Choice(NamedTuple):
    """What is chosen in the window, and all that is lit because of it.

    At most one of `actor` and `event` is set (their ids); both are None when a sentence or nothing is chosen.
    `sentence` is the place in the text with the warm ground.
    """

    actor: int | None = None
    event: int | None = None
    sentence: Span | None = None
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
            return Choice(event=event_id, sentence=event.anchor.span, actors=actors, events=frozenset((event_id,)))
    return NOTHING


def choose_sentence(lesson: Lesson, offset: int) -> Choice:
    """The sentence at an offset, with the actors that it mentions and the events that it tells."""
    span = sentence_at(lesson.article.text, offset)
    actors = frozenset(mention.actor_id for mention in lesson.mentions if span.overlaps(mention.span))
    events = frozenset(event.id for event in lesson.events if span.overlaps(event.anchor.span))
    return Choice(sentence=span, actors=actors, events=events)
