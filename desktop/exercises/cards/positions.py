"""Cards about statements: whose position something is, and who objects to it."""

from collections.abc import Iterator
from itertools import chain

from db.model.actor import Actor, ActorKind
from db.model.statement import SpeakerKind, Stance, Statement
from desktop.exercises.cards.sources import Sources, some
from desktop.exercises.cards.values import Card, CardKind
from desktop.exercises.forms import Forms
from desktop.exercises.headlines import begins_unclear
from desktop.exercises.speakers import THINGS, said, self_contained, who_agree
from desktop.exercises.telling import capitalised, forms_of, labelled
from desktop.wording.lessons import speaker_name

_OBJECTION = "objection"


def position_cards(sources: Sources) -> Iterator[Card]:
    """Whose position is this? Statements of actors, those of the author that belong to a dispute, then objections.

    An author tells everything else as well, so there it is nobody's position.
    """
    told = {one.uuid: one for one in said(sources.ask, sources.kin)}
    for statement in sources.lesson.statements:
        if statement.uuid in told:
            one = told[statement.uuid]
            voices = _voices(sources, one.actor, one.rivals, one.prompt)
            yield from _card(sources, statement, one.prompt, voices, (statement.uuid,))
        elif _is_the_authors(sources, statement):
            voices = _voices(sources, None, who_agree(sources.ask, statement), statement.text)
            yield from _card(sources, statement, statement.text, voices, (statement.uuid,))
    yield from _objections(sources)


def _is_the_authors(sources: Sources, statement: Statement) -> bool:
    """Whether the author says it in answer to another voice, or is answered by one."""
    others = [one for one in sources.lesson.statements if one.speaker is not SpeakerKind.AUTHOR]
    answered = any(statement.answers_id == one.id or one.answers_id == statement.id for one in others)
    return statement.speaker is SpeakerKind.AUTHOR and answered and self_contained(statement)


def _objections(sources: Sources) -> Iterator[Card]:
    """What is disputed by one voice alone: whose? One card a statement, however many answer it."""
    language = sources.language
    for statement in sources.lesson.statements:
        replies = [one for one in sources.lesson.statements if _disputes(one, statement)]
        voices = {(one.speaker, one.speaker_id) for one in replies}
        if len(voices) != 1 or (statement.speaker, statement.speaker_id) in voices:
            continue
        if begins_unclear(statement.text) or not self_contained(statement):
            continue
        reply = min(replies, key=lambda one: one.id)
        actor = _actor(sources, reply)
        if actor is None and reply.speaker is not SpeakerKind.AUTHOR:
            continue
        if actor is not None and Forms(forms_of(sources.ask, actor)).found_in(statement.text):
            continue
        prompt = labelled(language.say("An objection to this"), statement.text, language)
        belonging = sources.kin.of(actor) if actor else frozenset[int]()
        yield from _card(
            sources,
            reply,
            prompt,
            _voices(sources, actor, belonging, statement.text),
            (_OBJECTION, statement.uuid),
        )


def _disputes(reply: Statement, statement: Statement) -> bool:
    return reply.answers_id == statement.id and reply.stance is Stance.DISPUTES


def _card(
    sources: Sources, statement: Statement, prompt: str, wrong: Iterator[str], things: tuple[str, ...]
) -> Iterator[Card]:
    """A card whose answer is the speaker of a statement, if the text still holds its evidence."""
    evidence = sources.evidence(statement.anchor)
    if evidence is None:
        return
    actor = _actor(sources, statement)
    answer = capitalised(speaker_name(sources.lesson, statement, sources.language))
    about = (things[-1], statement.uuid, *([actor.uuid] if actor else []))
    yield Card(
        sources.uuid(CardKind.POSITION, *things),
        CardKind.POSITION,
        prompt,
        answer,
        evidence,
        tuple(dict.fromkeys(about)),
        actor is not None and actor.key,
        wrong=some(wrong, answer),
    )


def _voices(sources: Sources, actor: Actor | None, agree: frozenset[int], text: str) -> Iterator[str]:
    """Those who might be taken for a speaker, None for the author: who speaks in this article first, then others alike.

    None of those who `agree` is among them, nor anybody named in the text.
    """
    speakers = [_actor(sources, statement) for statement in sources.lesson.statements]
    model = actor or next((one for one in speakers if one), None)
    alike = sources.others_like(model) if model else iter(())
    for one in chain(speakers, alike):
        if one is None or one.id in agree or one.kind in THINGS or (actor and not _same_family(one, actor)):
            continue
        if not Forms(forms_of(sources.ask, one)).found_in(text):
            yield one.name


def _same_family(one: Actor, other: Actor) -> bool:
    """Whether both are persons, or neither is."""
    return (one.kind is ActorKind.PERSON) == (other.kind is ActorKind.PERSON)


def _actor(sources: Sources, statement: Statement) -> Actor | None:
    """The actor who speaks; None for the author and for sources without a name."""
    if statement.speaker is not SpeakerKind.ACTOR or statement.speaker_id is None:
        return None
    return sources.lesson.actor_by_id.get(statement.speaker_id)
