"""The teacher's own questions can be practised, and never reach a pupil."""

from datetime import UTC, datetime
from pathlib import Path

from db.model.pack import Audience
from db.model.practice import Rating
from desktop.exercises.cards.values import Card, CardKind
from desktop.library import practising
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from desktop.library.practising import Time
from desktop.library.questions import add_question, change_question, questions
from tests.library.lending import receive, shared

NOON = Time(lambda: datetime(2026, 11, 23, 12, tzinfo=UTC), lambda: 0.0, UTC)


def question_cards(library: Library, article_id: int = 1) -> list[Card]:
    return [card for card in practising.cards_of(library, article_id) if card.kind is CardKind.QUESTION]


def test_a_question_is_practised_and_keeps_its_history_when_it_is_put_otherwise(teacher: Library) -> None:
    lesson = read_lesson(teacher, 1)
    before = {card.uuid for card in question_cards(teacher)}
    add_question(teacher, lesson, "Who gains?", "Whoever sells the arms.", 2, 3, None)
    (card,) = [one for one in question_cards(teacher) if one.uuid not in before]
    assert (card.prompt, card.answer, card.evidence) == ("Who gains?", "Whoever sells the arms.", None)
    practising.learn(teacher, 1)
    asked = questions(teacher, 1)[-1]
    session = practising.lesson_session(teacher, 1, time=NOON, only=[asked.uuid])
    assert session.current is not None
    assert session.current.card == card
    session.give(Rating.GOOD)
    practising.record(teacher, session.rate(Rating.GOOD))
    change_question(teacher, lesson, asked.id, "Who gains by it?", asked.answer, 2, 3, None)
    (changed,) = [one for one in question_cards(teacher) if one.uuid == card.uuid]
    assert changed.prompt == "Who gains by it?"
    assert [one.rating for one in teacher.practice.reviews(card.uuid)] == [Rating.GOOD]


def test_a_question_without_an_answer_is_none_to_practise(teacher: Library) -> None:
    before = question_cards(teacher)
    add_question(teacher, read_lesson(teacher, 1), "What do you think?", "", 2, 3, None)
    assert question_cards(teacher) == before


def test_the_questions_of_an_article_are_a_set(teacher: Library) -> None:
    own = question_cards(teacher)
    session = practising.lesson_session(teacher, 1, time=NOON, only=[one.uuid for one in questions(teacher, 1)])
    assert own
    assert session.left == len(own)


def test_pupils_get_all_cards_but_the_questions(teacher: Library, pupil: Library, tmp_path: Path) -> None:
    receive(pupil, shared(teacher, tmp_path / "pupils.dramatis"))
    own = question_cards(teacher)
    assert own
    assert question_cards(pupil) == []
    rest = [card for card in practising.cards_of(teacher, 1) if card not in own]
    assert [card.uuid for card in practising.cards_of(pupil, 1)] == [card.uuid for card in rest]


def test_colleagues_get_the_questions_as_the_same_cards(teacher: Library, pupil: Library, tmp_path: Path) -> None:
    receive(pupil, shared(teacher, tmp_path / "colleagues.dramatis", Audience.COLLEAGUES))
    assert question_cards(pupil) == question_cards(teacher) != []
