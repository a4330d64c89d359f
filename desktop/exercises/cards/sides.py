"""Cards about the sides that a teacher has given."""

from collections.abc import Iterator

from desktop.exercises.cards.sources import Sources, some
from desktop.exercises.cards.values import Card, CardKind


def side_cards(sources: Sources) -> Iterator[Card]:
    """Which side is this actor on? Of actors of one side alone, whom none of the sides is named after.

    Sides are the teacher's own, with no evidence of theirs in the text: the sentence is the one that introduces the
    actor.
    """
    sides = sources.lesson.sides
    for actor in sources.lesson.actors:
        own = [side for side in sides if any(member == actor.id for member, _ in side.members)]
        if len(own) != 1 or len(sides) < 2:
            continue
        if any(sources.names_in(side.name, actor) for side in sides):
            continue
        original = actor.originals[0] if actor.originals else None
        yield Card(
            sources.uuid(CardKind.SIDE, actor.uuid),
            CardKind.SIDE,
            actor.name,
            own[0].name,
            sources.introduction(actor),
            (actor.uuid, own[0].uuid),
            actor.key,
            wrong=some((side.name for side in sides), own[0].name),
            original=original.name if original else None,
            language=original.language if original else None,
            things=(actor.uuid,),
        )
