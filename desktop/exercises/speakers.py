"""Who said it, who did it: statements and headlines without the one who speaks or acts."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate, islice
from typing import NamedTuple

from db.model.actor import Actor, ActorKind
from db.model.event import Event
from db.model.statement import SpeakerKind, Stance, Statement, StatementKind
from desktop.drawing.relations_kinds import is_against
from desktop.exercises.choosing import Candidate, actors_like, choose, evidence_of, preferred
from desktop.exercises.forms import Forms
from desktop.exercises.mixing import in_turn, least_masked
from desktop.exercises.places import Sentences
from desktop.exercises.telling import alike, forms_of, places_of_alike, without
from desktop.exercises.values import GAP, NOTHING_TO_ASK, Ask, Evidence, Exercise, Item

_PEOPLE = frozenset((ActorKind.PERSON,))
THINGS = frozenset((ActorKind.PLACE, ActorKind.SHIP))
"""What neither speaks nor acts."""
_BODIES = frozenset(ActorKind) - _PEOPLE - THINGS
_TWICE = 2
_TRIES = 5
_FEWEST = 3
"""So many of a family the bank has at least, where the lesson has them."""
_BACKING = re.compile(r"\b(?:support|back|fund|arm|help|assist)(?:s|ed|ing)?\b", re.IGNORECASE)
_APART = "\n" * 9
"""Between names, so that no form is found across two of them."""
_PASSIVE = re.compile(rf"^{GAP} (?:is|are|was|were) ")


class Kin:
    """Finds those who belong to an actor or to whom it belongs: what one does, the other may be said to do.

    Words of relations may be in any language: those that are known to mean enmity or mere help are left out. A name
    that holds another's tells as much ("Russian Defence Ministry", "Supreme Court of Libya"), but not of two persons:
    those who are both called Sergei have no more in common.
    """

    def __init__(self, ask: Ask) -> None:
        """Look at the lesson's relations; names are compared when somebody's kin is asked for, and once."""
        self._ask = ask
        self._pairs = {
            (relation.from_id, relation.to_id)
            for relation in ask.lesson.relations
            if not is_against(relation.kind) and not _BACKING.search(relation.kind)
        }

    def of(self, actor: Actor) -> frozenset[int]:
        """The ids of its kin, without its own."""
        return self._kin.get(actor.id, frozenset())

    @cached_property
    def _kin(self) -> dict[int, frozenset[int]]:
        """By id, for those who have any."""
        found: dict[int, set[int]] = {}
        for one, other in (*self._pairs, *self._named_after()):
            found.setdefault(one, set()).add(other)
            found.setdefault(other, set()).add(one)
        return {one: frozenset(others - {one}) for one, others in found.items()}

    def _named_after(self) -> Iterator[tuple[int, int]]:
        """Pairs of ids of whom one's name holds the other's; not of two persons."""
        actors = self._ask.lesson.actors
        bodies = [actor for actor in actors if actor.kind is not ActorKind.PERSON]
        yield from self._held([actor for actor in actors if actor.kind is ActorKind.PERSON], bodies)
        yield from self._held(bodies, actors)

    def _held(self, held: Sequence[Actor], holders: Sequence[Actor]) -> Iterator[tuple[int, int]]:
        """Pairs of ids of whom the second's name holds the first's. All names are searched as one text, far apart."""
        starts = [0, *accumulate(len(actor.name) + len(_APART) for actor in holders)]
        names = _APART.join(actor.name for actor in holders)
        for actor in held:
            for span in Forms(forms_of(self._ask, actor)).spans(names):
                yield actor.id, holders[bisect_right(starts, span.start) - 1].id


class Told(NamedTuple):
    """Something that an actor said or did; `rivals` are ids of actors that it might be said of as well."""

    actor: Actor
    prompt: str
    evidence: Evidence
    rivals: frozenset[int]
    key: bool
    uuid: str


def who_said(ask: Ask) -> Exercise:
    """What was said or done, without the name; the bank holds those who did, and others like them.

    A statement stands as the lesson tells it, a happening as its headline; where a name stood there is a GAP. Nobody is
    the answer more than twice. An item is not asked if another in the bank could be meant too: one who says the same or
    agrees, who takes part in the same event without being named, or who belongs to the answer (a ministry to its
    state, an army to its commander). For each person there is another person in the bank, for each body another body.
    """
    kin = Kin(ask)
    told = [*islice(said(ask, kin), _TRIES * ask.most), *islice(_done(ask, kin), _TRIES * ask.most)]
    families = [_PEOPLE, _BODIES]
    while families:
        exercise = _asked(ask, [one for one in told if any(one.actor.kind in family for family in families)])
        lonely = [family for family in families if _is_lonely(ask, family, exercise)]
        if not lonely:
            return exercise if len(exercise.bank) >= _FEWEST else NOTHING_TO_ASK
        families.remove(lonely[0])
    return NOTHING_TO_ASK


def _is_lonely(ask: Ask, family: frozenset[ActorKind], exercise: Exercise) -> bool:
    """Whether the bank has only one of a family, so that what it is would give it away."""
    return sum(actor.kind in family and actor.name in exercise.bank for actor in ask.lesson.actors) == 1


def _asked(ask: Ask, told: Sequence[Told]) -> Exercise:
    ordered = preferred(told, ask, key=lambda one: one.key, place=lambda one: one.evidence.span.start)
    ordered.sort(key=lambda one: (_PASSIVE.search(one.prompt) is not None, not _shows(ask, one)))
    asked = list(_apart(in_turn(ordered, lambda one: one.actor.id, _TWICE)))
    by_place = {(one.evidence, one.actor.name): one for one in asked}

    def others(items: Sequence[Item]) -> Iterator[str]:
        return _others(ask, [by_place[item.evidence, item.answers[0]] for item in items if item.evidence])

    places = Sentences(ask.lesson)
    candidates = least_masked((_candidate(ask, places, one) for one in asked), ask)
    return choose(candidates, ask, others=others, more=2 * _FEWEST)


def self_contained(statement: Statement) -> bool:
    """Whether a statement is to be understood alone; "The reports are not true." needs what it denies beside it."""
    return statement.kind is not StatementKind.DENIED or statement.answers_id is None


def said(ask: Ask, kin: Kin) -> Iterator[Told]:
    """What actors say, in an order to choose from: key ones first, spread over the article."""
    ordered = preferred(
        ask.lesson.statements, ask, key=lambda one: one.speaker_id is not None, place=lambda one: one.anchor.span.start
    )
    for statement in ordered:
        actor = _speaker(ask, statement)
        evidence = evidence_of(ask.lesson, statement.anchor)
        if actor is None or evidence is None or actor.kind in THINGS or not self_contained(statement):
            continue
        prompt = without(ask, statement.text, actor)
        if prompt is not None:
            rivals = who_agree(ask, statement) | kin.of(actor)
            yield Told(actor, prompt, evidence, rivals - {actor.id}, actor.key, statement.uuid)


def _speaker(ask: Ask, statement: Statement) -> Actor | None:
    if statement.speaker is not SpeakerKind.ACTOR or statement.speaker_id is None:
        return None
    return ask.lesson.actor_by_id.get(statement.speaker_id)


def who_agree(ask: Ask, statement: Statement) -> frozenset[int]:
    """Speakers who say nearly the same, or who support it."""
    others = ask.lesson.statements
    agree = [others[place] for place in places_of_alike(statement.text, tuple(one.text for one in others))]
    agree += [
        other
        for other in others
        if (other.answers_id == statement.id and other.stance is Stance.SUPPORTS)
        or (statement.answers_id == other.id and statement.stance is Stance.SUPPORTS)
    ]
    return frozenset(other.speaker_id for other in agree if other.speaker_id is not None)


def _done(ask: Ask, kin: Kin) -> Iterator[Told]:
    for event in preferred(ask.lesson.events, ask, key=lambda one: one.key, place=lambda one: one.anchor.span.start):
        evidence = evidence_of(ask.lesson, event.anchor)
        for part in event.actors:
            actor = ask.lesson.actor_by_id.get(part.actor_id)
            if actor is None or evidence is None or actor.kind in THINGS:
                continue
            prompt = without(ask, event.title, actor)
            if prompt is not None and _asks_who(ask, prompt) and not _is_plural(ask, event, actor):
                rivals = _who_take_part(ask, event, prompt) | kin.of(actor)
                yield Told(actor, prompt, evidence, rivals - {actor.id}, event.key, event.uuid)


def _asks_who(ask: Ask, prompt: str) -> bool:
    """Whether the blank is where a headline names the one who acts: at its beginning, or after the verb in Arabic.

    Further on stand those to whom something is done, and places.
    """
    before, gap, _ = prompt.partition(GAP)
    return bool(gap) and len(before.split()) <= (ask.lesson.article.language == "ar")


def _is_plural(ask: Ask, event: Event, actor: Actor) -> bool:
    """Whether the form of an English verb may tell that a body with a plural name acts ("attack", "take")."""
    if ask.lesson.article.language != "en" or actor.kind not in _BODIES:
        return False
    title = event.title
    return any(title[span.start : span.end].endswith("s") for span in Forms(forms_of(ask, actor)).spans(title))


def _who_take_part(ask: Ask, event: Event, prompt: str) -> frozenset[int]:
    """Those of the event itself whom the prompt does not name, and those of whom nearly the same is told."""
    found = {part.actor_id for part in event.actors}
    for other in ask.lesson.events:
        if other.id != event.id and alike(other.title, event.title):
            found |= {part.actor_id for part in other.actors}
    named = {one.id for one in ask.lesson.actors if one.id in found and Forms(forms_of(ask, one)).found_in(prompt)}
    return frozenset(found - named)


def _shows(ask: Ask, told: Told) -> bool:
    """Whether the quote itself names the one who is asked for, not a "he" or "they"."""
    return Forms(forms_of(ask, told.actor)).found_in(told.evidence.quote)


def _apart(told: Iterable[Told]) -> Iterator[Told]:
    """What can be asked side by side: none of the answers is a rival in another item."""
    answers: set[int] = set()
    rivals: set[int] = set()
    for one in told:
        if one.actor.id in rivals or one.rivals & answers:
            continue
        answers.add(one.actor.id)
        rivals |= one.rivals
        yield one


def _candidate(ask: Ask, places: Sentences, told: Told) -> Candidate:
    name = told.actor.name
    item = Item(told.prompt, (name,), told.evidence, forms_of(ask, told.actor))
    return Candidate(item, (told.uuid, places.at(told.evidence.span.start).start), (name,))


def _others(ask: Ask, asked: Sequence[Told]) -> Iterator[str]:
    """More names for each family that is asked for: one more than its answers, and _FEWEST in all at least."""
    rivals = {rival for one in asked for rival in one.rivals}
    for family in (_PEOPLE, _BODIES):
        answers = {one.actor.id: one.actor for one in asked if one.actor.kind in family}
        if not answers:
            continue
        like = [*actors_like(ask, list(answers.values())), *_of_family(ask, family)]
        fitting = dict.fromkeys(one.name for one in like if one.id not in rivals and one.id not in answers)
        yield from list(fitting)[: max(1, _FEWEST - len(answers))]


def _of_family(ask: Ask, family: frozenset[ActorKind]) -> list[Actor]:
    found = [actor for actor in ask.lesson.actors if actor.kind in family]
    ask.choose.shuffle(found)
    return sorted(found, key=lambda actor: not actor.key)
