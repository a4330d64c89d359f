"""The statements of a lesson as rows: by who makes them, or with the replies below what they answer."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from db.model.lesson import Lesson
from db.model.sentence import mark
from db.model.statement import SpeakerKind, Stance, Statement, StatementKind
from desktop.ui.models.rows import Row
from desktop.ui.models.words import paragraph_words
from desktop.ui.words import tr
from desktop.wording.lessons import STATEMENT_KINDS

KIND_MEANINGS = {
    StatementKind.REPORTED: mark("Somebody passes on what is said to have happened."),
    StatementKind.CLAIMED: mark("Somebody says that it is so; others may not agree."),
    StatementKind.JUDGED: mark("Somebody says what to think of it."),
    StatementKind.PREDICTED: mark("Somebody says what will or would happen."),
    StatementKind.DENIED: mark("Somebody says that it is not so."),
}
_ANSWERS = {
    Stance.SUPPORTS: mark("supports: {statement}"),
    Stance.DISPUTES: mark("disputes: {statement}"),
}
_ANSWERS_ABOVE = {
    Stance.SUPPORTS: mark("supports the statement above"),
    Stance.DISPUTES: mark("disputes the statement above"),
}
_DEEPEST = 4
"""Replies to replies are indented up to this depth."""

Wanted = Callable[[StatementKind], bool]


class Said(NamedTuple):
    """A statement as a row shows it."""

    statement: Statement
    speaker: str
    heading: bool
    """Whether the speaker stands above the row, for all that follow up to the next heading."""
    answers: str
    """What it answers and how; empty where it answers nothing."""
    answers_above: bool
    """Whether what it answers stands above it, joined by a line."""
    rails: tuple[bool, ...] = ()
    """For each level above it, the outermost first: whether a line goes on below this row."""
    replied: bool = False
    """Whether replies stand below it, joined by a line."""


def by_speaker(lesson: Lesson, wanted: Wanted) -> list[Row]:
    """The statements of the wanted kinds, speaker by speaker: who speaks first in the text comes first."""
    groups: dict[tuple[SpeakerKind, int | None], list[Statement]] = {}
    for statement in lesson.statements:
        if wanted(statement.kind):
            groups.setdefault((statement.speaker, statement.speaker_id), []).append(statement)
    known = {statement.id: statement for statement in lesson.statements}
    rows: list[Row] = []
    for group in groups.values():
        for place, statement in enumerate(group):
            answers = _answer_words(statement, known)
            rows.append(_row(lesson, Said(statement, speaker_title(lesson, statement), not place, answers, False)))
    return rows


def with_replies(lesson: Lesson, wanted: Wanted) -> list[Row]:
    """The statements of the wanted kinds in the order of the text, each with those that answer it right below."""
    shown = {statement.id: statement for statement in lesson.statements if wanted(statement.kind)}
    replies: dict[int, list[Statement]] = {}
    for statement in shown.values():
        if statement.answers_id in shown:
            replies.setdefault(statement.answers_id, []).append(statement)
    known = {statement.id: statement for statement in lesson.statements}
    rows: list[Row] = []
    done: set[int] = set()
    for first in (*_beginnings(shown), *shown.values()):  # the latter for rings of answers, which no lesson should have
        for statement, rails, replied in _thread(first, replies, done):
            above = bool(rails)
            words = tr(_ANSWERS_ABOVE[statement.stance]) if above and statement.stance is not None else ""
            said = Said(
                statement,
                speaker_title(lesson, statement),
                heading=False,
                answers=words or _answer_words(statement, known),
                answers_above=above,
                rails=rails,
                replied=replied,
            )
            rows.append(_row(lesson, said))
    return rows


def _beginnings(shown: dict[int, Statement]) -> Iterator[Statement]:
    return (statement for statement in shown.values() if statement.answers_id not in shown)


def _thread(
    first: Statement, replies: dict[int, list[Statement]], done: set[int]
) -> Iterator[tuple[Statement, tuple[bool, ...], bool]]:
    """A statement and all below it, each with its rails and whether it is replied to.

    What is in `done` has its row already.
    """
    waiting: list[tuple[Statement, tuple[bool, ...]]] = [(first, ())]
    while waiting:
        statement, rails = waiting.pop()
        if statement.id in done:
            continue
        done.add(statement.id)
        below = [reply for reply in replies.get(statement.id, ()) if reply.id not in done]
        yield statement, rails, bool(below)
        last = len(below) - 1
        waiting += [(reply, (*rails, place < last)[-_DEEPEST:]) for place, reply in reversed(list(enumerate(below)))]


def speaker_title(lesson: Lesson, statement: Statement) -> str:
    """Who makes a statement, as a heading."""
    if statement.speaker is SpeakerKind.AUTHOR:
        return tr("The author")
    actor = None if statement.speaker_id is None else lesson.actor_by_id.get(statement.speaker_id)
    return tr("Unnamed sources") if actor is None else actor.name


def kind_words(kind: StatementKind) -> str:
    """The word for a kind of statement."""
    return tr(STATEMENT_KINDS[kind])


def _answer_words(statement: Statement, known: dict[int, Statement]) -> str:
    answered = None if statement.answers_id is None else known.get(statement.answers_id)
    if answered is None or statement.stance is None:
        return ""
    return tr(_ANSWERS[statement.stance], statement=answered.text)


def _row(lesson: Lesson, said: Said) -> Row:
    statement = said.statement
    parts = [
        tr("{speaker}: {statement}", speaker=said.speaker, statement=statement.text),
        kind_words(statement.kind),
        paragraph_words(lesson, statement.anchor.span.start),
        said.answers,
    ]
    return Row(statement.id, said, statement.text, tr("; ").join(part for part in parts if part))
