"""Statements that are true or false: what a lesson knows, and the same with one thing wrong."""

from collections.abc import Iterator

from desktop.exercises.cards.sources import Sources
from desktop.exercises.cards.values import Card, CardKind
from desktop.exercises.facts import facts


def truth_cards(sources: Sources) -> Iterator[Card]:
    """True or false? One card a fact; the prompt is true, the one wrong answer is the false statement."""
    seen: set[str] = set()
    found = facts(sources.ask, sources.places, sources.kin)
    for sort, fact in sorted(found, key=lambda one: (one[1].evidence.span, one[0], one[1].true)):
        things = (sort, *fact.things)
        uuid = sources.uuid(CardKind.TRUTH, *things)
        if uuid in seen:
            continue
        seen.add(uuid)
        yield Card(
            uuid,
            CardKind.TRUTH,
            fact.true,
            fact.right,
            fact.evidence,
            fact.things,
            not sources.key.isdisjoint(fact.things),
            wrong=(fact.false,),
            things=things,
        )
