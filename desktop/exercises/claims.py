"""Claim, evidence, reply: what somebody says, what the article has for it, and who says otherwise."""

from collections.abc import Sequence

from db.model.lesson import Lesson
from db.model.statement import Stance, Statement
from desktop.exercises.choosing import Candidate, choose, evidence_of, preferred
from desktop.exercises.forms import Forms
from desktop.exercises.mixing import least_masked
from desktop.exercises.telling import attributed
from desktop.exercises.values import Ask, Exercise, Item

_MOST = 3
"""Of several replies to one claim, so many are enough for an answer page."""


def claim_evidence_reply(ask: Ask) -> Exercise:
    """Claims under their speakers' names; the answers are the evidence and the reply.

    Asked are claims that another statement of the lesson supports or disputes: for all others the rows do not know
    whether there is a reply, and silence of the rows is not silence of the article. The evidence is in the article's
    words: those of the statements that support the claim, else the passage in which it is made, with whatever reason
    stands there. Of several, any one is right; " / " stands between them. The prompt bears the speaker's name, since
    the speaker is not asked for. Without the text, the words of evidence and reply are what must not stand elsewhere.
    """
    disputed = {one.answers_id for one in ask.lesson.statements if one.stance is Stance.DISPUTES}
    claims = _answered(ask.lesson)
    found = preferred(claims, ask, key=lambda one: one.id in disputed, place=lambda one: one.anchor.span.start)
    candidates = (_candidate(ask, statement) for statement in found)
    return choose(least_masked((one for one in candidates if one is not None), ask), ask)


def _answered(lesson: Lesson) -> list[Statement]:
    asked = {one.answers_id for one in lesson.statements if one.stance is not None and one.answers_id is not None}
    return [one for one in lesson.statements if one.id in asked]


def _answers(lesson: Lesson, statement: Statement, stance: Stance) -> list[Statement]:
    """The statements that answer one, where the article still says so."""
    return [
        one
        for one in lesson.statements
        if one.answers_id == statement.id
        and one.id != statement.id
        and one.stance is stance
        and evidence_of(lesson, one.anchor)
    ]


def _candidate(ask: Ask, statement: Statement) -> Candidate | None:
    lesson, language = ask.lesson, ask.language
    evidence = evidence_of(lesson, statement.anchor)
    support = _answers(lesson, statement, Stance.SUPPORTS)
    replies = _answers(lesson, statement, Stance.DISPUTES)
    if evidence is None or not (support or replies):
        return None
    shown = [one.anchor.quote for one in support] or [evidence.quote]
    said = [attributed(lesson, one, language) for one in replies] or [language.say("no reply in the article")]
    forms = [words for one in (*support, *replies) for words in (one.text, one.anchor.quote)]
    prompt = attributed(lesson, statement, language)
    if ask.disclosure is not None and ask.disclosure.masked(prompt) != prompt:
        prompt = statement.text  # a masked name before a colon says nothing
    if Forms(forms).found_in(prompt):
        return None
    item = Item(prompt, (_either(shown), _either(said)), evidence, tuple(forms))
    return Candidate(item, (statement.uuid,))


def _either(texts: Sequence[str]) -> str:
    return " / ".join(dict.fromkeys(texts[:_MOST]))
