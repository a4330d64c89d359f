"""True or false."""

from random import Random

import pytest

from db.model.actor import Relation
from db.model.lesson import Lesson
from db.model.moment import Order, order
from db.model.statement import StatementKind
from desktop.exercises.disclosure import Disclosure
from desktop.exercises.facts import Fact, facts
from desktop.exercises.places import Sentences
from desktop.exercises.truths import true_or_false
from desktop.exercises.values import MASK
from desktop.exercises.wrong_dates import WrongDates, is_plain
from tests.exercises.told import AUTHORITY, LIND, STATEMENTS, asked, harbour, holds_in_every_version, place, said


def known(lesson: Lesson, seed: int = 1) -> dict[str, list[Fact]]:
    found: dict[str, list[Fact]] = {}
    for sort, fact in facts(asked(lesson, seed), Sentences(lesson)):
        found.setdefault(sort, []).append(fact)
    return found


@pytest.mark.parametrize("seed", range(12))
def test_some_are_true_and_some_are_false(lessons: tuple[Lesson, ...], seed: int) -> None:
    for lesson in (*lessons, harbour()):
        first = {item.answers[0] for item in true_or_false(asked(lesson, seed)).items}
        assert first in ({"true", "false"}, set())


def test_versions_ask_the_same_and_tell_other_things(bundled_lessons: tuple[Lesson, ...]) -> None:
    versions = [true_or_false(asked(bundled_lessons[1], 3, letter)) for letter in "ABCDEFGH"]
    assert len({tuple(item.evidence for item in one.items) for one in versions}) == 1
    assert len({tuple(item.answers[0] for item in one.items) for one in versions}) > 2
    assert len({one.items for one in versions}) > 2


@pytest.mark.parametrize("seed", range(3))
def test_versions(lessons: tuple[Lesson, ...], seed: int) -> None:
    for lesson in (*lessons, harbour()):
        holds_in_every_version(true_or_false, lesson, seed)


def test_the_answer_of_a_false_one_says_what_is_right() -> None:
    told = {(fact.true, fact.right) for found in known(harbour()).values() for fact in found}
    assert ("May 1988: Lind opens the harbour of Orsk", "May 1988") in told
    assert ("Union: Wages fell by half.", "Union") in told
    assert ("The Town council supports the Union.", "supports the Union") in told
    for seed in range(6):
        for item in true_or_false(asked(harbour(), seed)).items:
            assert len(item.answers) == (2 if item.answers[0] == "false" else 1)
            if item.answers[0] == "false":
                assert item.answers[1] not in item.prompt


@pytest.mark.parametrize("seed", range(6))
def test_a_wrong_date_is_as_exact_and_certainly_wrong(lessons: tuple[Lesson, ...], seed: int) -> None:
    for lesson in lessons:
        ask = asked(lesson, seed)
        for event in lesson.events:
            wrong = next(WrongDates(ask).of(event, "", ask.choose), None)
            if wrong is None:
                continue
            assert event.date is not None
            assert is_plain(wrong)
            assert wrong.precision is event.date.precision
            assert order(wrong, event.date) in (Order.BEFORE, Order.AFTER)


def test_a_date_that_the_article_gives_too_is_not_the_wrong_one(bundled_lessons: tuple[Lesson, ...]) -> None:
    congress = next(event for event in bundled_lessons[1].events if event.title.startswith("General National"))
    quote = congress.anchor.quote
    assert "August 2012" in quote
    dates = WrongDates(asked(bundled_lessons[1]))
    found = {str(wrong) for seed in range(30) for wrong in dates.of(congress, quote, Random(seed))}
    assert found
    assert "2012-08" not in found


def test_only_a_dispute_makes_a_wrong_speaker() -> None:
    told = {(fact.true, fact.false) for fact in known(harbour())["speaker"]}
    assert told == {
        ("Union: Wages fell by half.", "Port Authority: Wages fell by half."),
        ("Port Authority: Nobody lost anything.", "Union: Nobody lost anything."),
    }
    alone = (
        STATEMENTS[0],
        said(2, AUTHORITY, StatementKind.CLAIMED, "Nobody lost anything.", "The Port Authority says"),
    )
    assert "speaker" not in known(harbour(statements=alone))


def test_people_in_one_sentence_are_not_put_for_one_another() -> None:
    for fact in (fact for seed in range(10) for fact in known(harbour(), seed).get("person", [])):
        assert "cranes" not in fact.true


def test_two_relations_of_the_same_two_leave_nothing_certain() -> None:
    both = (Relation(1, LIND, "supports", AUTHORITY, None, place("Lind led the Port Authority")),)
    assert known(harbour(relations=both))["relation"]
    twice = (*both, both[0]._replace(id=2, kind="opposed"))
    assert "relation" not in known(harbour(relations=twice))


def test_relations_and_names_are_put_into_english_alone() -> None:
    lesson = harbour()
    german = lesson._replace(article=lesson.article._replace(language="de"))
    assert set(known(german)) == {"date", "speaker", "description"}


def test_what_the_article_lets_people_dispute_is_no_fact(bundled_lessons: tuple[Lesson, ...]) -> None:
    told = [fact.true for found in known(bundled_lessons[1]).values() for fact in found]
    assert not any(text.startswith("June 2016") for text in told), "another source says July"


def test_without_the_text_no_proposition_tells_another(lessons: tuple[Lesson, ...]) -> None:
    for lesson in lessons:
        for seed in range(4):
            exercise = true_or_false(asked(lesson, seed, disclosure=Disclosure()))
            assert sum(MASK in item.prompt for item in exercise.items) <= 1
