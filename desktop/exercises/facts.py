"""What a lesson knows for certain, each beside something that is as certainly wrong.

Silence is not falsehood: what the lesson does not say of somebody may still be so. Hence the wrong ones contradict a
row: another date than the event has, another person for whom it happened, the opponent's words, the contrary relation.
"""

import re
from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from db.model.actor import Actor, ActorKind, Relation
from db.model.event import Claim, DateBasis, Event
from db.model.statement import SpeakerKind, Stance, Statement
from desktop.exercises.choosing import (
    Period,
    Periods,
    actors_like,
    evidence_of,
    overlap,
    preferred,
)
from desktop.exercises.forms import Forms, date_forms
from desktop.exercises.glosses import Descriptions
from desktop.exercises.headlines import told_apart
from desktop.exercises.places import Sentences
from desktop.exercises.speakers import Kin, self_contained
from desktop.exercises.telling import capitalised, forms_of, labelled, places_of_alike, with_article, without, words_of
from desktop.exercises.values import GAP, Ask, Evidence
from desktop.exercises.wrong_dates import WrongDates, is_plain
from desktop.wording.dates import describe
from desktop.wording.lessons import speaker_name

ONE_ALONE = re.compile(r"^(?:commands|commanded|leads|led|heads|headed|chairs|chaired|rules|ruled)$")
"""Relations in which only one stands to another at a time."""
CONTRARY = {
    "supports": "opposes",
    "does not support": "supports",
    "supported": "opposed",
    "backs": "opposes",
    "backed": "opposed",
    "opposes": "supports",
    "opposed": "supported",
    "recognises": "does not recognise",
    "does not recognise": "recognises",
}
_SHE = re.compile(r"\b(?:she|her|hers|herself)\b", re.IGNORECASE)
_AN_AGE = 3653
"""Days: who is told of ten years away from an event would be seen to be wrong at once."""
_TRIES = 2
_TELLING = 3
"""Words of a headline beside a name that tell one happening from others; "... died" may be true of anybody."""
_OWN_WORDS = 2
"""Words of a description that must not be true of another person as well."""


_Person = tuple[Actor, Period]


class Fact(NamedTuple):
    """A proposition as the lesson has it and a false one that differs in one thing; `right` is what that should be.

    `forms` are the words in which they differ: what gives the answer away. `about` names what is told of. `things` are
    the uuids of all that it is about, the one in question first: with its sort they tell one fact from all others.
    """

    true: str
    false: str
    right: str
    evidence: Evidence
    forms: tuple[str, ...]
    about: tuple[Hashable, ...]
    things: tuple[str, ...]


def facts(ask: Ask, places: Sentences, kin: Kin | None = None) -> list[tuple[str, Fact]]:
    """What can be asked, by sort; each sort in the order in which to choose, and enough of it to choose from.

    `kin` is that of the lesson, where it has been found already.
    """
    kin, periods = kin or Kin(ask), Periods(ask.lesson)
    people = _people(ask, periods)
    sorts: dict[str, Iterator[Fact]] = {
        "date": _dated(ask, places),
        "speaker": _spoken(ask),
        "person": _acted(ask, places, kin, people),
        "relation": _related(ask, places, kin, periods),
        "description": _described(ask, places, people),
    }
    return [(sort, fact) for sort, found in sorts.items() for fact in islice(found, _TRIES * ask.most)]


def _dated(ask: Ask, places: Sentences) -> Iterator[Fact]:
    """An event at its date and at another."""
    dates = WrongDates(ask)
    for event in _events(ask, told_apart(ask.lesson.events)):
        evidence = _when(ask, places, event)
        if event.date is None or evidence is None:
            continue
        wrong = next(dates.of(event, places.evidence(event.anchor.span.start).quote, ask.choose), None)
        if wrong is None:
            continue
        true, false = describe(event.date, ask.language), describe(wrong, ask.language)
        forms = (*date_forms(event.date, ask.language), *date_forms(wrong, ask.language))
        yield Fact(
            _at(ask, true, event.title),
            _at(ask, false, event.title),
            true,
            evidence,
            forms,
            (event.uuid,),
            (event.uuid,),
        )


def _events(ask: Ask, events: Iterable[Event]) -> list[Event]:
    """Events to ask about: not those in a passage about which the article itself lets people disagree."""
    replies = [one for one in ask.lesson.statements if one.stance is Stance.DISPUTES]
    ids = {one.id for one in replies} | {one.answers_id for one in replies}
    disputed = [one.anchor.span for one in ask.lesson.statements if one.id in ids]
    certain = [one for one in events if not any(span.overlaps(one.anchor.span) for span in disputed)]
    return preferred(certain, ask, key=lambda one: one.key, place=lambda one: one.anchor.span.start)


def _at(ask: Ask, date: str, headline: str) -> str:
    return ask.language.say("{date}: {headline}", date=date, headline=headline)


def _when(ask: Ask, places: Sentences, event: Event) -> Evidence | None:
    """The words that decide when an event happened: the quote, or its sentence if only that has the date."""
    evidence = evidence_of(ask.lesson, event.anchor)
    if event.date is None or evidence is None or event.claim is not Claim.REPORT:
        return None
    dates = Forms(date_forms(event.date, ask.language))
    if event.date_basis is DateBasis.WORKED_OUT or dates.found_in(evidence.quote):
        return evidence
    sentence = places.evidence(evidence.span.start)
    return sentence if dates.found_in(sentence.quote) else None


def _acted(ask: Ask, places: Sentences, kin: Kin, people: Sequence[_Person]) -> Iterator[Fact]:
    """An event with another person in the headline, in English: a name that is put in may ask for other forms of the
    words beside it elsewhere. The date stands with it, so that one certain happening is meant. A name after a title
    ("Foreign Minister ...") stays: with the title the other would be seen to be wrong.
    """
    if ask.lesson.article.language != "en":
        return
    for event in _events(ask, ask.lesson.events):
        evidence = evidence_of(ask.lesson, event.anchor)
        if evidence is None or event.claim is not Claim.REPORT or event.date is None or not is_plain(event.date):
            continue
        for part in event.actors:
            actor = ask.lesson.actor_by_id.get(part.actor_id)
            if actor is None or actor.kind is not ActorKind.PERSON:
                continue
            headline = without(ask, event.title, actor) or ""
            before, gap, after = headline.partition(GAP)
            words = before.split()
            titled = bool(words) and words[-1][0].isupper()
            named = Forms(forms_of(ask, actor)).found_in(evidence.quote)
            if not gap or titled or not named or len(words) + len(after.split()) < _TELLING:
                continue
            beside = f"{headline} {places.evidence(evidence.span.start).quote}"
            wrong = _other_person(ask, kin, people, event, actor, beside)
            if wrong is None:
                continue
            date = describe(event.date, ask.language)
            true, false = (_at(ask, date, headline.replace(GAP, one.name)) for one in (actor, wrong))
            yield Fact(
                true, false, actor.name, evidence, _both(ask, actor, wrong), (event.uuid,), (event.uuid, actor.uuid)
            )


def _other_person(
    ask: Ask, kin: Kin, people: Sequence[_Person], event: Event, actor: Actor, beside: str
) -> Actor | None:
    """Somebody of whom the event, or one like it, is not told at all, and who is not named `beside` it."""
    if event.date is None:
        return None
    events = ask.lesson.events
    told = places_of_alike(event.title, tuple(one.title for one in events))
    involved = {part.actor_id for place in told for part in events[place].actors} | kin.of(actor)
    for other in _nearest(people, (event.date.earliest, event.date.latest)):
        if other.id not in involved and other.id != actor.id and not Forms(forms_of(ask, other)).found_in(beside):
            return other
    return None


def _people(ask: Ask, periods: Periods) -> list[_Person]:
    """The persons of the lesson with the time in which each is told of; key ones first, else at random."""
    found = [actor for actor in ask.lesson.actors if actor.kind is ActorKind.PERSON]
    ask.choose.shuffle(found)
    return [(actor, periods.of(actor)) for actor in sorted(found, key=lambda actor: not actor.key)]


def _nearest(people: Sequence[_Person], period: Period) -> Iterator[Actor]:
    """Those who are told of at most an age away from a period, the nearest first."""
    further: list[tuple[int, Actor]] = []
    for actor, own in people:
        days = _days_between(period, own)
        if not days:
            yield actor
        elif days <= _AN_AGE:
            further.append((days, actor))
    yield from (actor for _, actor in sorted(further, key=lambda one: one[0]))


def _days_between(one: Period, other: Period) -> int:
    """The days from one period to another, 0 where they meet or are not known."""
    after = other[0] - one[1] if other[0] is not None and one[1] is not None else 0
    before = one[0] - other[1] if one[0] is not None and other[1] is not None else 0
    return max(0, after, before)


def _both(ask: Ask, *actors: Actor) -> tuple[str, ...]:
    return tuple(form for actor in actors for form in forms_of(ask, actor))


def _spoken(ask: Ask) -> Iterator[Fact]:
    """A statement, and the same in the mouth of the one who disputes it, or whom it disputes."""
    by_id = {statement.id: statement for statement in ask.lesson.statements}
    for reply in preferred(
        ask.lesson.statements,
        ask,
        key=lambda one: one.speaker is SpeakerKind.ACTOR,
        place=lambda one: one.anchor.span.start,
    ):
        answered = by_id.get(reply.answers_id) if reply.answers_id is not None else None
        if answered is not None and reply.stance is Stance.DISPUTES:
            yield from (fact for fact in (_said(ask, answered, reply), _said(ask, reply, answered)) if fact)


def _said(ask: Ask, statement: Statement, contrary: Statement) -> Fact | None:
    speakers = [_voice(ask, statement), _voice(ask, contrary)]
    evidence = evidence_of(ask.lesson, statement.anchor)
    names = [speaker_name(ask.lesson, one, ask.language) for one in (statement, contrary)]
    if evidence is None or None in speakers or names[0] == names[1] or not self_contained(statement):
        return None
    forms = tuple(form for voice in speakers if voice for form in voice)
    if Forms(forms).found_in(statement.text):
        return None
    true, false = (labelled(name, statement.text, ask.language) for name in names)
    about = ("dispute", frozenset((statement.uuid, contrary.uuid)))
    return Fact(true, false, names[0], evidence, forms, about, (statement.uuid, contrary.uuid))


def _voice(ask: Ask, statement: Statement) -> tuple[str, ...] | None:
    """The forms of a single voice: none for the author, who has no name here. None for sources, who are many."""
    if statement.speaker is SpeakerKind.AUTHOR:
        return ()
    if statement.speaker_id is None or statement.speaker_id not in ask.lesson.actor_by_id:
        return None
    return forms_of(ask, ask.lesson.actor_by_id[statement.speaker_id])


def _related(ask: Ask, places: Sentences, kin: Kin, periods: Periods) -> Iterator[Fact]:
    """A relation, and the same with another actor in it or with its contrary; in English, where verbs are known."""
    if ask.lesson.article.language != "en":
        return
    ordered = preferred(ask.lesson.relations, ask, key=lambda one: True, place=lambda one: one.anchor.span.start)
    for relation in ordered:
        first, second = (ask.lesson.actor_by_id.get(one) for one in (relation.from_id, relation.to_id))
        evidence = evidence_of(ask.lesson, relation.anchor)
        if first is None or second is None or evidence is None:
            continue
        if not all(Forms(forms_of(ask, one)).found_in(evidence.quote) for one in (first, second)):
            continue
        about, things = (frozenset((first.uuid, second.uuid)),), (first.uuid, second.uuid)
        true = _sentence(ask, first, relation.kind, second)
        contrary = CONTRARY.get(relation.kind)
        if contrary and ask.disclosure is None and is_only_one(ask, relation):
            right = f"{relation.kind} {with_article(ask.lesson, second)}"
            yield Fact(true, _sentence(ask, first, contrary, second), right, evidence, (), about, things)
        sentence = places.evidence(evidence.span.start).quote
        alone = ONE_ALONE.match(relation.kind) and not _is_shared(ask, relation)
        wrong = _other_holder(ask, kin, periods, relation, first, sentence) if alone else None
        if wrong is not None:
            false = _sentence(ask, wrong, relation.kind, second)
            yield Fact(true, false, first.name, evidence, _both(ask, first, wrong), about, things)


def _sentence(ask: Ask, first: Actor, kind: str, second: Actor) -> str:
    """A relation as a sentence. The kinds that are asked about are English verbs, so all of it is English."""
    return f"{capitalised(with_article(ask.lesson, first))} {kind} {with_article(ask.lesson, second)}."


def is_only_one(ask: Ask, relation: Relation) -> bool:
    """Whether the lesson has no other relation between the two, perhaps of another time."""
    one_way = relation.from_id, relation.to_id
    either = (one_way, one_way[::-1])
    return sum((one.from_id, one.to_id) in either for one in ask.lesson.relations) == 1


def _is_shared(ask: Ask, relation: Relation) -> bool:
    """Whether the lesson has another who leads as well, perhaps at the same time: three states that lead a group."""
    return any(
        one.to_id == relation.to_id
        and one.from_id != relation.from_id
        and ONE_ALONE.match(one.kind)
        and overlap(_period(one), _period(relation))
        for one in ask.lesson.relations
    )


def _period(relation: Relation) -> Period:
    return (relation.period.earliest, relation.period.latest) if relation.period else (None, None)


def _other_holder(
    ask: Ask, kin: Kin, periods: Periods, relation: Relation, first: Actor, sentence: str
) -> Actor | None:
    """One of the same kind who stands in no such relation to the second, and is not named in the sentence either."""
    near = kin.of(ask.lesson.actor_by_id[relation.to_id]) | kin.of(first) | {relation.to_id}
    for other in actors_like(ask, [first], periods):
        if other.id not in near and not Forms(forms_of(ask, other)).found_in(sentence):
            return other
    return None


def _described(ask: Ask, places: Sentences, people: Sequence[_Person]) -> Iterator[Fact]:
    """What the glossary says of a person, and the same of another. Of bodies too much may be true of several."""
    descriptions, mentions = Descriptions(places), ask.lesson.mentions_by_actor
    named = [actor for actor in ask.lesson.actors if actor.id in mentions]
    periods = {one.id: period for one, period in people}
    for actor in preferred(named, ask, key=lambda one: one.key, place=lambda one: mentions[one.id][0].start):
        gloss = actor.gloss.strip()
        found = descriptions.of(actor) if gloss and actor.kind is ActorKind.PERSON else None
        if found is None or not found[1] or Forms(forms_of(ask, actor)).found_in(gloss):
            continue
        others = (one for one in _nearest(people, periods[actor.id]) if one.id != actor.id)
        wrong = next((one for one in others if is_wrong(ask, gloss, one, found[0].quote)), None)
        if wrong is not None:
            true, false = (labelled(one.name, gloss, ask.language) for one in (actor, wrong))
            yield Fact(true, false, actor.name, found[0], _both(ask, actor, wrong), (actor.uuid,), (actor.uuid,))


def is_wrong(ask: Ask, gloss: str, other: Actor, sentence: str) -> bool:
    """Whether a description is certainly not that of another, and does not tell so by a name or by "she".

    Nor may the sentence that decides name the other: it might be said of both.
    """
    if _tells_of_her(gloss) != _tells_of_her(other.gloss) or not other.gloss.strip():
        return False
    own = words_of(gloss).difference(words_of(other.gloss), *(words_of(role.title) for role in other.roles))
    if len(own) < _OWN_WORDS:
        return False
    return not Forms(forms_of(ask, other)).found_in(f"{gloss} {sentence}" if sentence else gloss)


@lru_cache(maxsize=1024)
def _tells_of_her(gloss: str) -> bool:
    return bool(_SHE.search(gloss))
