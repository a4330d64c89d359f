"""Claim, evidence, reply."""

import pytest

from db.model.lesson import Lesson
from db.model.statement import Stance, StatementKind
from desktop.exercises.claims import claim_evidence_reply
from desktop.exercises.disclosure import Disclosure
from tests.exercises.told import COUNCIL, STATEMENTS, UNION, asked, harbour, holds_in_every_version, said

SUPPORT = said(5, COUNCIL, StatementKind.CLAIMED, "It is so.", "The town council supports", 1, Stance.SUPPORTS)
FARCE = said(6, UNION, StatementKind.CLAIMED, "All knew.", "In 1999 the harbour froze.", 3, Stance.SUPPORTS)


@pytest.mark.parametrize("seed", range(3))
def test_versions(lessons: tuple[Lesson, ...], seed: int) -> None:
    for lesson in (*lessons, harbour(statements=(*STATEMENTS, FARCE))):
        holds_in_every_version(claim_evidence_reply, lesson, seed)


def test_evidence_is_the_article_s_and_the_reply_has_its_speaker() -> None:
    items = claim_evidence_reply(asked(harbour(statements=(*STATEMENTS, SUPPORT, FARCE)))).items
    assert [(item.prompt, *item.answers) for item in items] == [
        ("Union: Wages fell by half.", "The town council supports", "Port Authority: Nobody lost anything."),
        ("The author: The sale was a farce.", "In 1999 the harbour froze.", "no reply in the article"),
    ]


def test_without_support_the_evidence_is_where_the_claim_is_made(bundled_lessons: tuple[Lesson, ...]) -> None:
    items = claim_evidence_reply(asked(bundled_lessons[1])).items
    found = next(item for item in items if item.prompt.startswith("Reuters"))
    assert "relying on sources that it did not name" in found.answers[0]
    assert found.answers[1] == "Russia: The reports are not true. / Egypt: The reports are not true."


def test_a_claim_without_an_answer_is_not_asked() -> None:
    assert claim_evidence_reply(asked(harbour())).too_few, "only one statement is answered"


def test_without_the_text_a_masked_speaker_is_not_written() -> None:
    from desktop.exercises.speakers import who_said

    lesson = harbour(statements=(*STATEMENTS, FARCE))
    disclosure = Disclosure()
    disclosure.keep(who_said(asked(harbour(statements=STATEMENTS[:1]), disclosure=disclosure)))
    prompts = [item.prompt for item in claim_evidence_reply(asked(lesson, disclosure=disclosure)).items]
    assert not any(prompt.startswith("[…]") for prompt in prompts)
