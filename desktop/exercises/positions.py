"""Two positions compared: which of the two argues this?"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from db.model.statement import SpeakerKind, Stance, Statement, StatementKind
from desktop.exercises.choosing import Candidate, choose, compared_as, evidence_of, preferred
from desktop.exercises.forms import Forms
from desktop.exercises.mixing import in_turn
from desktop.exercises.speakers import self_contained
from desktop.exercises.telling import capitalised, forms_of
from desktop.exercises.values import NOTHING_TO_ASK, Ask, Exercise, Item
from desktop.wording.lessons import speaker_name

_ENOUGH = 2
_Speaker = tuple[SpeakerKind, int | None]


class _Position(NamedTuple):
    """A position with its arguments; `forms` are the words that name it or those who hold it."""

    name: str
    arguments: tuple[Statement, ...]
    forms: tuple[str, ...]


def two_positions(ask: Ask) -> Exercise:
    """Arguments to give to one of two positions, which are the bank.

    They are the two sides that the teacher gave the lesson; else two speakers of whom one disputes the other. Of
    several such pairs those come first that have two arguments each, then two of a kind (two ministries rather than
    a state and the author), then those with the most arguments. Of the author only what belongs to the dispute counts,
    since an author tells everything else as well. No argument names either position or its own speaker.
    """
    pairs = list(_sides(ask)) or list(_disputes(ask))
    if not pairs:
        return NOTHING_TO_ASK
    _, first, second = max(pairs, key=lambda pair: pair[0])
    told = [(statement, position) for position in (first, second) for statement in position.arguments]
    ordered = preferred(told, ask, key=lambda one: True, place=lambda one: one[0].anchor.span.start)
    candidates = [_candidate(ask, *one) for one in in_turn(ordered, lambda one: one[1].name)]
    exercise = choose([one for one in candidates if one is not None], ask)
    return exercise if {item.answers[0] for item in exercise.items} == {first.name, second.name} else NOTHING_TO_ASK


_Rank = tuple[bool, bool, int, int]
_Pair = tuple[_Rank, _Position, _Position]


def _sides(ask: Ask) -> Iterator[_Pair]:
    """The two sides of the lesson, if it has just two; who stands on both argues for neither."""
    sides = ask.lesson.sides
    if len(sides) != _ENOUGH:
        return
    members = [{actor_id for actor_id, _ in side.members} for side in sides]
    speakers = [[(SpeakerKind.ACTOR, one) for one in sorted(own - other)] for own, other in (members, members[::-1])]
    positions = [
        _position(ask, side.name, own, (side.name,), (sides[0].name, sides[1].name))
        for side, own in zip(sides, speakers, strict=True)
    ]
    if all(position.arguments for position in positions):
        yield _rank(positions, True), positions[0], positions[1]


def _disputes(ask: Ask) -> Iterator[_Pair]:
    """Pairs of speakers of whom one disputes the other, in the order of the text."""
    lesson = ask.lesson
    by_id = {statement.id: statement for statement in lesson.statements}
    seen: set[frozenset[_Speaker]] = set()
    for reply in lesson.statements:
        answered = by_id.get(reply.answers_id) if reply.answers_id is not None else None
        if answered is None or reply.stance is not Stance.DISPUTES:
            continue
        speakers = [_speaker(answered), _speaker(reply)]
        if frozenset(speakers) in seen or speakers[0] == speakers[1] or not all(map(_has_name, speakers)):
            continue
        seen.add(frozenset(speakers))
        thread = _thread(lesson.statements, speakers)
        yield from _pair(ask, speakers, (answered, reply), thread)


def _pair(ask: Ask, speakers: list[_Speaker], two: tuple[Statement, Statement], thread: set[int]) -> Iterator[_Pair]:
    lesson = ask.lesson
    names = [capitalised(speaker_name(lesson, one, ask.language)) for one in two]
    both = tuple(form for speaker in speakers for form in _forms(ask, speaker))
    positions = [
        _position(ask, name, [speaker], _forms(ask, speaker), both, thread if speaker[1] is None else None)
        for name, speaker in zip(names, speakers, strict=True)
    ]
    if all(position.arguments for position in positions):
        kinds = {compared_as(lesson.actor_by_id[one]) if one is not None else "" for _, one in speakers}
        yield _rank(positions, len(kinds) == 1), positions[0], positions[1]


def _rank(positions: Sequence[_Position], of_a_kind: bool) -> _Rank:
    counts = [len(position.arguments) for position in positions]
    return min(counts) >= _ENOUGH, of_a_kind, min(counts), sum(counts)


def _position(
    ask: Ask,
    name: str,
    speakers: Sequence[_Speaker],
    forms: tuple[str, ...],
    names: tuple[str, ...],
    among: set[int] | None = None,
) -> _Position:
    """A position with what its speakers argue; `names` are the words that no argument may hold."""
    found = [
        statement
        for statement in ask.lesson.statements
        if _speaker(statement) in speakers
        and (among is None or statement.id in among)
        and statement.kind is not StatementKind.REPORTED
        and self_contained(statement)
        and evidence_of(ask.lesson, statement.anchor)
        and not Forms((*names, *_forms(ask, _speaker(statement)))).found_in(statement.text)
    ]
    return _Position(name, tuple(found), forms)


def _thread(statements: Sequence[Statement], speakers: Sequence[_Speaker]) -> set[int]:
    """The ids of what the speakers say to one another."""
    by_id = {statement.id: statement for statement in statements if _speaker(statement) in speakers}
    return {
        one
        for statement in by_id.values()
        if statement.answers_id in by_id and _speaker(by_id[statement.answers_id]) != _speaker(statement)
        for one in (statement.id, statement.answers_id)
    }


def _speaker(statement: Statement) -> _Speaker:
    return statement.speaker, statement.speaker_id if statement.speaker is SpeakerKind.ACTOR else None


def _has_name(speaker: _Speaker) -> bool:
    """Whether it is one voice; sources without a name are many."""
    return speaker[0] is SpeakerKind.AUTHOR or speaker[1] is not None


def _forms(ask: Ask, speaker: _Speaker) -> tuple[str, ...]:
    actor = ask.lesson.actor_by_id.get(speaker[1]) if speaker[1] is not None else None
    return forms_of(ask, actor) if actor else ()


def _candidate(ask: Ask, statement: Statement, position: _Position) -> Candidate | None:
    evidence = evidence_of(ask.lesson, statement.anchor)
    if evidence is None:
        return None
    item = Item(statement.text, (position.name,), evidence, position.forms)
    return Candidate(item, (statement.uuid,), (position.name,))
