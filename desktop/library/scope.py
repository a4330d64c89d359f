"""Less than the whole lesson: what the text has told so far, or what concerns one actor."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from db.model.event import Event
from db.model.lesson import Lesson
from db.model.statement import Statement


def told_so_far(lesson: Lesson, end: int) -> Lesson:
    """The lesson as a reader knows it who has read up to code point `end` (excluded).

    What has its evidence later is left out, and who is first mentioned later, from events too. What came after the
    article shows once all of it has been read.
    """
    mentions = lesson.mentions[: bisect_left(lesson.mentions, end, key=lambda mention: mention.span.start)]
    ever, met = {mention.actor_id for mention in lesson.mentions}, {mention.actor_id for mention in mentions}
    # Who has a part without being mentioned anywhere is known from the row that names them.
    known = met | {actor.id for actor in lesson.actors if actor.id not in ever}
    events = tuple(_with_actors(event, known) for event in lesson.events if event.anchor.span.start < end)
    relations = tuple(
        relation
        for relation in lesson.relations
        if relation.anchor.span.start < end and {relation.from_id, relation.to_id} <= known
    )
    statements = tuple(
        statement
        for statement in lesson.statements
        if statement.anchor.span.start < end and (statement.speaker_id is None or statement.speaker_id in known)
    )
    named = {part.actor_id for event in events for part in event.actors}
    named |= {actor_id for relation in relations for actor_id in (relation.from_id, relation.to_id)}
    named |= {statement.speaker_id for statement in statements if statement.speaker_id is not None}
    shown = met | (known & named)
    return lesson._replace(
        actors=tuple(actor for actor in lesson.actors if actor.id in shown),
        mentions=mentions,
        events=events,
        relations=relations,
        statements=_without_missing_answers(statements),
        words=tuple(word for word in lesson.words if word.anchor.span.start < end),
        later=lesson.later if end >= len(lesson.article.text) else (),
    )


def _with_actors(event: Event, known: set[int]) -> Event:
    if all(part.actor_id in known for part in event.actors):
        return event
    return event._replace(actors=tuple(part for part in event.actors if part.actor_id in known))


def _without_missing_answers(statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements; one that answers none of them answers nothing."""
    left = {one.id for one in statements}
    return tuple(
        one if one.answers_id is None or one.answers_id in left else one._replace(answers_id=None, stance=None)
        for one in statements
    )


def turning_points(lesson: Lesson) -> list[int]:
    """The offsets, in order, behind which `told_so_far` grows: between two of them it stays as it is."""
    anchored = (*lesson.events, *lesson.relations, *lesson.statements, *lesson.words)
    starts = {mention.span.start for mention in lesson.mentions} | {row.anchor.span.start for row in anchored}
    return [*sorted(starts), len(lesson.article.text) - 1]


def about_actor(lesson: Lesson, actor_id: int) -> Lesson:
    """What concerns one actor: its events, relations and statements, and whom they connect it with.

    A statement concerns the actor who makes it or who is mentioned in it. Words and mentions stay.
    """
    events = tuple(event for event in lesson.events if takes_part(event, actor_id))
    relations = tuple(one for one in lesson.relations if actor_id in (one.from_id, one.to_id))
    spans = lesson.mentions_by_actor.get(actor_id, ())
    statements = tuple(
        one
        for one in lesson.statements
        if one.speaker_id == actor_id or any(one.anchor.span.overlaps(span) for span in spans)
    )
    near = {actor_id} | _ids(part.actor_id for event in events for part in event.actors)
    near |= _ids(other for one in relations for other in (one.from_id, one.to_id))
    near |= _ids(one.speaker_id for one in statements)
    actors = tuple(actor for actor in lesson.actors if actor.id in near)
    statements = _without_missing_answers(statements)
    return lesson._replace(actors=actors, events=events, relations=relations, statements=statements, later=())


def takes_part(event: Event, actor_id: int) -> bool:
    """Whether an actor has a part in an event."""
    return any(part.actor_id == actor_id for part in event.actors)


def _ids(found: Iterable[int | None]) -> set[int]:
    return {actor_id for actor_id in found if actor_id is not None}
