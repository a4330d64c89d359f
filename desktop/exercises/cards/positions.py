"""Cards about statements: whose position something is, and who objects to it."""

from collections.abc import Iterator, Sequence
from itertools import chain

from db.model.actor import Actor, ActorKind
from db.model.statement import SpeakerKind, Stance, Statement
from desktop.exercises.cards.sources import Sources, some
from desktop.exercises.cards.values import Card, CardKind
from desktop.exercises.headlines import begins_unclear
from desktop.exercises.speakers import THINGS, said, self_contained, who_agree
from desktop.exercises.telling import capitalised, labelled
from desktop.wording.lessons import speaker_name

_OBJECTION = "objection"


def position_cards(sources: Sources) -> Iterator[Card]:
    """Whose position is this? Statements of actors, those of the author that belong to a dispute, then objections.

    An author tells everything else as well, so there it is nobody's position.
    """
    told = {one.uuid: one for one in said(sources.ask, sources.kin)}
    exchanged = _exchanged(sources.lesson.statements)
    for statement in sources.lesson.statements:
        if statement.uuid in told:
            one = told[statement.uuid]
            voices = _voices(sources, one.actor, one.rivals, one.prompt)
            yield from _card(sources, statement, one.prompt, voices, (statement.uuid,))
        elif statement.speaker is SpeakerKind.AUTHOR and statement.id in exchanged and self_contained(statement):
            voices = _voices(sources, None, who_agree(sources.ask, statement), statement.text)
            yield from _card(sources, statement, statement.text, voices, (statement.uuid,))
    yield from _objections(sources)


def _exchanged(statements: Sequence[Statement]) -> set[int]:
    """The ids of the statements that answer one of another voice, or are answered by one."""
    by_id = {one.id: one for one in statements}
    found: set[int] = set()
    for reply in statements:
        answered = by_id.get(reply.answers_id) if reply.answers_id is not None else None
        if answered is not None and _voice(answered) != _voice(reply):
            found |= {answered.id, reply.id}
    return found


def _voice(statement: Statement) -> tuple[SpeakerKind, int | None]:
    return statement.speaker, statement.speaker_id


def _objections(sources: Sources) -> Iterator[Card]:
    """What is disputed by one voice alone: whose? One card a statement, however many answer it."""
    replies: dict[int | None, list[Statement]] = {}
    for one in sources.lesson.statements:
        if one.stance is Stance.DISPUTES:
            replies.setdefault(one.answers_id, []).append(one)
    for statement in sources.lesson.statements:
        voices = {_voice(one) for one in replies.get(statement.id, ())}
        if len(voices) == 1 and _voice(statement) not in voices:
            yield from _objection(sources, statement, min(replies[statement.id], key=lambda one: one.id))


def _objection(sources: Sources, statement: Statement, reply: Statement) -> Iterator[Card]:
    """A card about a reply, if it is of one voice and what it disputes can be understood alone."""
    actor, language = _actor(sources, reply), sources.language
    unclear = begins_unclear(statement.text) or not self_contained(statement)
    if unclear or (actor is None and reply.speaker is not SpeakerKind.AUTHOR):
        return
    if actor is not None and sources.names_in(statement.text, actor):
        return
    prompt = labelled(language.say("An objection to this"), statement.text, language)
    belonging = sources.kin.of(actor) if actor else frozenset[int]()
    voices = _voices(sources, actor, belonging, statement.text)
    yield from _card(sources, reply, prompt, voices, (_OBJECTION, statement.uuid))


def _card(
    sources: Sources, statement: Statement, prompt: str, wrong: Iterator[str], things: tuple[str, ...]
) -> Iterator[Card]:
    """A card whose answer is the speaker of a statement, if the text still holds its evidence."""
    evidence = sources.evidence(statement.anchor)
    if evidence is None:
        return
    actor = _actor(sources, statement)
    answer = actor.name if actor else capitalised(speaker_name(sources.lesson, statement, sources.language))
    about = (things[-1], statement.uuid, *([actor.uuid] if actor else []))
    yield Card(
        sources.uuid(CardKind.POSITION, *things),
        CardKind.POSITION,
        prompt,
        answer,
        evidence,
        tuple(dict.fromkeys(about)),
        actor is not None and actor.key,
        sources.names.of(actor) if actor else (),
        some(wrong, answer),
        things=things,
    )


def _voices(sources: Sources, actor: Actor | None, agree: frozenset[int], text: str) -> Iterator[str]:
    """Those who might be taken for a speaker, None for the author: who speaks in this article first, then others alike.

    None of those who `agree` is among them, nor anybody named in the text.
    """
    speakers = sources.speakers
    alike = sources.others_like(actor or speakers[0]) if actor or speakers else ()
    for one in chain(speakers, alike):
        if one.id in agree or one.kind in THINGS or (actor and not _same_family(one, actor)):
            continue
        if not sources.names_in(text, one):
            yield one.name


def _same_family(one: Actor, other: Actor) -> bool:
    """Whether both are persons, or neither is."""
    return (one.kind is ActorKind.PERSON) == (other.kind is ActorKind.PERSON)


def _actor(sources: Sources, statement: Statement) -> Actor | None:
    """The actor who speaks; None for the author and for sources without a name."""
    if statement.speaker is not SpeakerKind.ACTOR or statement.speaker_id is None:
        return None
    return sources.lesson.actor_by_id.get(statement.speaker_id)
