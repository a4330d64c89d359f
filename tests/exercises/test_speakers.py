"""Who said or did it."""

import pytest

from db.model.actor import ActorKind
from db.model.lesson import Lesson
from db.model.statement import Stance, StatementKind
from desktop.exercises.disclosure import Disclosure
from desktop.exercises.forms import Forms
from desktop.exercises.speakers import who_said
from desktop.exercises.telling import forms_of
from desktop.exercises.values import GAP, Exercise
from tests.exercises.told import AUTHORITY, COUNCIL, STATEMENTS, asked, harbour, holds_in_every_version, said


def answers(exercise: Exercise) -> dict[str, str]:
    return {item.prompt: item.answers[0] for item in exercise.items}


def test_names_are_replaced_by_a_gap() -> None:
    told = {text: name for seed in range(10) for text, name in answers(who_said(asked(harbour(), seed))).items()}
    assert told == {
        f"{GAP} opens the harbour of Orsk": "Vera Lind",
        f"{GAP} sells the cranes to Brandt": "Vera Lind",
        f"{GAP} closes the yard for good": "Otto Brandt",
        "Wages fell by half.": "Union",
    }, "the Port Authority belongs to Lind, who is an answer"


@pytest.mark.parametrize("seed", range(8))
def test_no_prompt_names_its_answer(lessons: tuple[Lesson, ...], seed: int) -> None:
    for lesson in (*lessons, harbour()):
        ask = asked(lesson, seed)
        for item in who_said(ask).items:
            actor = next(one for one in lesson.actors if one.name == item.answers[0])
            assert not Forms(forms_of(ask, actor)).found_in(item.prompt)


@pytest.mark.parametrize("seed", range(8))
def test_every_answer_has_company_in_the_bank(lessons: tuple[Lesson, ...], seed: int) -> None:
    for lesson in lessons:
        exercise = who_said(asked(lesson, seed))
        people = [one.kind is ActorKind.PERSON for one in lesson.actors if one.name in exercise.bank]
        assert people.count(True) != 1
        assert people.count(False) != 1


@pytest.mark.parametrize("seed", range(3))
def test_versions(lessons: tuple[Lesson, ...], seed: int) -> None:
    for lesson in (*lessons, harbour()):
        holds_in_every_version(who_said, lesson, seed)


def test_what_two_say_is_not_asked_of_both() -> None:
    twice = (*STATEMENTS, said(5, COUNCIL, StatementKind.CLAIMED, "Wages fell by half!", "it will ruin the town."))
    exercise = who_said(asked(harbour(statements=twice)))
    assert not {"Union", "Town council"} <= set(exercise.bank) or "Wages fell by half." not in answers(exercise)


def test_who_supports_a_statement_might_have_made_it() -> None:
    agreed = said(5, COUNCIL, StatementKind.CLAIMED, "They earn too little.", "it will", 1, Stance.SUPPORTS)
    exercise = who_said(asked(harbour(statements=(*STATEMENTS, agreed))))
    assert not {"Union", "Town council"} <= set(exercise.bank)


def test_a_denial_is_not_understood_alone() -> None:
    denial = said(2, AUTHORITY, StatementKind.DENIED, "That is not so.", "The Port Authority says that nobody", 1)
    exercise = who_said(asked(harbour(statements=(STATEMENTS[0], denial))))
    assert "That is not so." not in answers(exercise)


def test_the_bundled_articles_ask_what_a_teacher_would(bundled_lessons: tuple[Lesson, ...]) -> None:
    wager, governments, comment = bundled_lessons
    assert answers(who_said(asked(wager)))[f"{GAP}’s plan: Haftar as defence minister; Haftar refuses"] == (
        "Fayez al-Serraj"
    )
    told = {text for seed in range(20) for text in answers(who_said(asked(governments, seed)))}
    assert f"{GAP} launches ‘Operation Dignity’ in Benghazi" in told
    assert "The reports are not true." not in told, "both Russia and Egypt say so"
    assert not any(text.endswith(f"{GAP}") for text in told), "that is to whom it was done"
    assert who_said(asked(comment)).too_few


def test_without_the_text_a_name_shown_before_is_not_asked() -> None:
    disclosure = Disclosure()
    disclosure.show("How Vera Lind ruined a town")
    exercise = who_said(asked(harbour(), disclosure=disclosure))
    assert not exercise.too_few
    assert "Vera Lind" not in {item.answers[0] for item in exercise.items}
