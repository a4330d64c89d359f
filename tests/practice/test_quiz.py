"""A quiz: which questions, in which order, answered once each."""

import pytest

from db.model.article import Span
from db.model.practice import Rating
from desktop.exercises.cards.values import Card, CardKind
from desktop.exercises.values import Evidence
from desktop.practice.asking import Way
from desktop.practice.quiz import FEWEST, Quiz, Topic, questions
from tests.practice.decks import card, deck, uuids

ALL = tuple(Topic)


def resting(number: int, start: int, kind: CardKind = CardKind.NAME) -> Card:
    """A card with its evidence at a place."""
    return card(number, kind)._replace(evidence=Evidence("Words.", Span(start, start + 10), 1))


def test_the_same_seed_asks_the_same_and_another_does_not() -> None:
    cards = deck(30)
    first = questions(cards, ALL, 10, 1)
    assert len(first) == 10
    assert first == questions(cards, ALL, 10, 1)
    assert first != questions(cards, ALL, 10, 2)


@pytest.mark.parametrize(("count", "asked"), [(FEWEST - 1, 0), (FEWEST, FEWEST), (30, 20)])
def test_fewer_than_five_are_none(count: int, asked: int) -> None:
    assert len(questions(deck(count), ALL, 20, 1)) == asked


def test_only_the_topics_that_are_wanted_are_asked() -> None:
    cards = (*deck(10), *(card(number, CardKind.WORD) for number in range(10, 20)))
    assert {one.card.kind for one in questions(cards, (Topic.WORDS,), 8, 1)} == {CardKind.WORD}
    assert questions(cards, (Topic.POSITIONS,), 8, 1) == ()


def test_kinds_take_turns() -> None:
    cards = (*deck(20), *(card(number, CardKind.WORD) for number in range(20, 40)))
    kinds = [one.card.kind for one in questions(cards, ALL, 10, 1)]
    assert kinds.count(CardKind.NAME) == kinds.count(CardKind.WORD) == 5


def test_key_things_come_before_others() -> None:
    cards = [card(number, key=number % 3 == 0) for number in range(18)]
    assert all(one.card.key for one in questions(cards, ALL, 6, 1))


def test_each_thing_is_asked_about_once() -> None:
    cards = [card(number, about=f"thing {number // 3}") for number in range(18)]
    asked = questions(cards, ALL, 20, 1)
    assert len(asked) == 6
    assert len({one.card.about for one in asked}) == 6


def test_no_evidence_answers_another_question() -> None:
    cards = [resting(number, 10 * (number // 2)) for number in range(14)]
    spans = [one.card.evidence.span for one in questions(cards, ALL, 20, 1) if one.card.evidence]
    assert len(spans) == 7
    assert not any(one.overlaps(other) for place, one in enumerate(spans) for other in spans[:place])


def test_words_of_one_sentence_may_all_be_asked() -> None:
    cards = [resting(number, 0, CardKind.WORD) for number in range(6)]
    assert len(questions(cards, ALL, 20, 1)) == 6


def test_what_nobody_can_mark_is_not_asked_but_for_the_teachers_questions() -> None:
    bare = [card(number, CardKind.GLOSS)._replace(wrong=()) for number in range(10)]
    assert questions(bare, ALL, 10, 1) == ()
    own = [card(number, CardKind.QUESTION)._replace(wrong=()) for number in range(10, 16)]
    asked = questions((*bare, *own), ALL, 10, 1)
    assert set(uuids([one.card for one in asked])) == set(uuids(own))
    assert {one.way for one in asked} == {Way.FLIP}


def test_answers_are_counted_and_going_on_leaves_a_question_out() -> None:
    asked = questions(deck(10), ALL, 5, 1)
    quiz = Quiz(asked)
    assert quiz.number == 1
    assert quiz.give(asked[0].right).right
    quiz.go_on()
    wrong = next(place for place in range(len(asked[1].options)) if place != asked[1].right)
    assert not quiz.give(wrong).right
    quiz.go_on()
    quiz.go_on()

    assert quiz.number == 4
    assert quiz.score == 1
    assert [result.right for result in quiz.results] == [True, False, False, False, False]
    assert [result.verdict is None for result in quiz.results] == [False, False, True, True, True]
    assert quiz.results[1].given == wrong


def test_an_answer_that_was_given_before_is_replaced() -> None:
    own = [card(number, CardKind.QUESTION)._replace(wrong=()) for number in range(5)]
    quiz = Quiz(questions(own, ALL, 5, 1))
    quiz.give(Rating.GOOD)
    quiz.give(Rating.AGAIN)
    assert quiz.score == 0


def test_after_the_last_question_nothing_is_taken() -> None:
    asked = questions(deck(5), ALL, 5, 1)
    quiz = Quiz(asked)
    for one in asked:
        quiz.give(one.right)
        quiz.go_on()
    assert quiz.current is None
    assert quiz.score == 5
    with pytest.raises(ValueError, match="all questions"):
        quiz.give(0)
    with pytest.raises(ValueError, match="all questions"):
        quiz.go_on()
