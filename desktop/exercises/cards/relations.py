"""Cards about relations: who leads, backs or opposes whom."""

from collections import Counter
from collections.abc import Iterable, Iterator

from db.model.actor import Actor, Relation
from desktop.drawing.relations_kinds import is_against
from desktop.exercises.cards.sources import Sources, some
from desktop.exercises.cards.values import Card, CardKind
from desktop.exercises.facts import CONTRARY, ONE_ALONE
from desktop.exercises.folding import fold
from desktop.exercises.telling import capitalised, with_article
from desktop.exercises.values import GAP, Evidence

FROM, TO = "from", "to"


def relation_cards(sources: Sources) -> Iterator[Card]:
    """Two of a relation: who does it, and to whom. Asked is only what is so of one alone, as the lesson has it.

    The article has to name both where it says so, perhaps in the sentence before.
    """
    lesson = sources.lesson
    known = _Known(lesson.relations)
    numbers: Counter[tuple[int, int]] = Counter()
    for relation in sorted(lesson.relations, key=lambda one: one.id):
        ends = relation.from_id, relation.to_id
        number, numbers[ends] = numbers[ends], numbers[ends] + 1
        first, second = (lesson.actor_by_id.get(one) for one in ends)
        if first is None or second is None or not relation.kind.strip():
            continue
        evidence = _evidence(sources, relation, first, second)
        if evidence is None:
            continue
        more = (str(number),) if number else ()
        for end, asked in ((FROM, first), (TO, second)):
            prompt = _prompt(sources, relation, first, second, end)
            if not known.is_of_one_alone(relation, end) or sources.names_in(prompt, asked):
                continue
            things = (first.uuid, second.uuid, end, *more)
            yield Card(
                sources.uuid(CardKind.RELATION, *things),
                CardKind.RELATION,
                prompt,
                asked.name,
                evidence,
                (first.uuid, second.uuid),
                first.key or second.key,
                sources.names.of(asked),
                some(_wrong(sources, known, relation, end), asked.name),
                things=things,
            )


def _evidence(sources: Sources, relation: Relation, first: Actor, second: Actor) -> Evidence | None:
    """The sentences that show a relation, if they name both of its actors."""
    found = sources.evidence(relation.anchor)
    if found and all(sources.names_in(found.quote, one) for one in (first, second)):
        return found
    return None


def _prompt(sources: Sources, relation: Relation, first: Actor, second: Actor, end: str) -> str:
    """A sentence where the words of the relation are known to make one, else both names with its words between them."""
    lesson, kind = sources.lesson, relation.kind.strip()
    if lesson.article.language == "en" and (kind in CONTRARY or ONE_ALONE.match(kind)):
        names = [
            GAP if end == FROM else with_article(lesson, first),
            GAP if end == TO else with_article(lesson, second),
        ]
        return capitalised(f"{names[0]} {kind} {names[1]}.")
    return f"{GAP if end == FROM else first.name} – {kind} – {GAP if end == TO else second.name}"


def _wrong(sources: Sources, known: "_Known", relation: Relation, end: str) -> Iterator[str]:
    """Actors like the one asked for of whom the lesson knows that it is not so; silence would not be enough."""
    ends = (relation.to_id, relation.from_id) if end == FROM else (relation.from_id, relation.to_id)
    given, asked = (sources.lesson.actor_by_id[one] for one in ends)
    kin = sources.kin.of(given)
    for other in known.ruled_out(relation, end, given, sources.others_like(asked)):
        if other.id not in kin and other.id != given.id:
            yield other.name


def _kind(relation: Relation) -> str:
    """The words of a relation as they are compared: to head is to lead, but who led may lead no longer."""
    kind = fold(relation.kind).strip()
    if not ONE_ALONE.match(kind):
        return kind
    return "leads" if kind.endswith("s") else "led"


class _Known:
    """What the relations of a lesson say and rule out."""

    def __init__(self, relations: Iterable[Relation]) -> None:
        """Look through the relations once."""
        self._against: dict[int, dict[int, list[bool]]] = {}
        self._leading: dict[int, set[int]] = {}
        self._often: Counter[tuple[str, str, int]] = Counter()
        self._led: set[int] = set()
        for relation in relations:
            kind = _kind(relation)
            against, alone = is_against(relation.kind), ONE_ALONE.match(relation.kind)
            for one, other in ((relation.from_id, relation.to_id), (relation.to_id, relation.from_id)):
                self._against.setdefault(one, {}).setdefault(other, []).append(against)
                if alone:
                    self._leading.setdefault(one, set()).add(other)
            self._often.update(((kind, FROM, relation.to_id), (kind, TO, relation.from_id)))
            if alone:
                self._led.add(relation.to_id)

    def is_of_one_alone(self, relation: Relation, end: str) -> bool:
        """Whether the same is said of no other pair with the actor that is named."""
        return self._often[_kind(relation), end, relation.to_id if end == FROM else relation.from_id] == 1

    def ruled_out(self, relation: Relation, end: str, given: Actor, others: Iterable[Actor]) -> Iterator[Actor]:
        """Those of others who are certainly not the one who is asked for.

        Only one leads at a time; of two that can both be led, the one that somebody else leads is not asked for. And
        who is for somebody is not against it.
        """
        if ONE_ALONE.match(relation.kind):
            leading = self._leading.get(given.id, set())
            return (one for one in others if one.id not in leading and (end == FROM or one.id in self._led))
        against, between = is_against(relation.kind), self._against.get(given.id, {})
        return (one for one in others if one.id in between and against not in between[one.id])
