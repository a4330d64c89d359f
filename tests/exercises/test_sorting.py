"""Fact, claim, judgement or prediction."""

import pytest

from db.model.event import Claim
from db.model.lesson import Lesson
from db.model.statement import StatementKind
from desktop.exercises.sorting import fact_claim_judgement
from desktop.wording.language import Language
from tests.exercises.told import EVENTS, STATEMENTS, asked, harbour, holds_in_every_version, place


@pytest.mark.parametrize("seed", range(3))
def test_versions(lessons: tuple[Lesson, ...], seed: int) -> None:
    for lesson in (*lessons, harbour()):
        holds_in_every_version(fact_claim_judgement, lesson, seed)
        exercise = fact_claim_judgement(asked(lesson, seed))
        assert exercise.too_few or exercise.bank == ("fact", "claim", "judgement", "prediction")
        assert len({item.answers for item in exercise.items}) != 1


def test_each_category_takes_part() -> None:
    told = {item.prompt: item.answers[0] for item in fact_claim_judgement(asked(harbour(), most=4)).items}
    assert set(told.values()) == {"claim", "fact", "judgement"}, "the prediction is too short a quote"
    assert told["The sale was a shameful farce …"] == "judgement"


def test_a_quote_with_the_category_in_it_is_not_asked() -> None:
    lesson = harbour()
    says = lesson.article.text.replace("Union says that", "Union claims    ")
    changed = lesson._replace(
        article=lesson.article._replace(text=says),
        statements=(
            STATEMENTS[0]._replace(anchor=place("The Union claims     wages fell by half.", says)),
            STATEMENTS[2],
        ),
    )
    assert "claim" not in {item.answers[0] for item in fact_claim_judgement(asked(changed)).items}


def test_two_categories_in_one_place_are_not_asked() -> None:
    judged = EVENTS[2]._replace(anchor=place("The sale was a shameful farce, and it will ruin the town."))
    lesson = harbour(events=(judged,), statements=STATEMENTS)
    assert "judgement" not in {item.answers[0] for item in fact_claim_judgement(asked(lesson)).items}


def test_what_is_hedged_is_no_fact() -> None:
    hedged = tuple(event._replace(claim=Claim.HEDGED) for event in EVENTS)
    assert {item.answers[0] for item in fact_claim_judgement(asked(harbour(events=hedged))).items} == {
        "claim", "judgement",
    }  # fmt: skip


def test_one_category_alone_is_nothing_to_sort() -> None:
    assert fact_claim_judgement(asked(harbour(statements=()))).too_few
    reported = tuple(one._replace(kind=StatementKind.REPORTED) for one in STATEMENTS)
    assert fact_claim_judgement(asked(harbour(statements=reported))).too_few


def test_categories_are_said_in_the_program_s_language() -> None:
    shout = Language("xx", lambda text, _number: text.upper())
    assert fact_claim_judgement(asked(harbour(), language=shout)).bank == ("FACT", "CLAIM", "JUDGEMENT", "PREDICTION")
