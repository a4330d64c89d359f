"""Decks are made again when something changed that they are made from, and only then."""

import pytest

from db.model.question import Question
from desktop.exercises.cards.values import CardKind
from desktop.library.curating.actors import change_actor
from desktop.library.decks import MadeDecks
from desktop.library.library import Library
from desktop.library.practising import cards_of, learn
from desktop.wording.language import ENGLISH, Language
from tests.sheets import lessons


@pytest.fixture
def article(teacher: Library) -> int:
    return teacher.articles.summaries()[0].id


def test_the_deck_of_an_article_that_is_as_it_was_is_not_made_again(teacher: Library, article: int) -> None:
    cards = cards_of(teacher, article)
    learn(teacher, article)
    assert cards_of(teacher, article) is cards


def test_a_change_and_taking_it_back_are_seen(teacher: Library, article: int) -> None:
    before = cards_of(teacher, article)
    named = next(card for card in before if card.kind is CardKind.NAME)
    actor = teacher.actors.by_uuid(named.about[0])
    assert actor is not None
    change_actor(teacher, actor._replace(name="Somebody Else"))
    changed = next(card for card in cards_of(teacher, article) if card.uuid == named.uuid)
    assert changed.answer == "Somebody Else"
    teacher.history.undo()
    assert cards_of(teacher, article) == before


def test_a_question_of_the_teachers_is_seen(teacher: Library, article: int) -> None:
    cards = cards_of(teacher, article)
    question = Question(0, "question-1", article, "Why so?", "Because.", 1, 2, None)
    teacher.do("Question", lambda: teacher.handouts.add_question(question))
    assert len(cards_of(teacher, article)) == len(cards) + 1


def test_another_language_has_its_own_words(teacher: Library, article: int) -> None:
    german = Language("de", lambda text, _number: text.replace("May", "Mai"))
    assert cards_of(teacher, article, german) != cards_of(teacher, article)


def test_only_so_many_are_kept() -> None:
    made, decks = [], MadeDecks()
    lesson = lessons.lesson(["Nothing is known of this."])
    for number in (*range(1, 66), 65, 1):
        source = type(lesson)(*lesson._replace(article=lesson.article._replace(id=number)))
        decks.of((source, ENGLISH, ()), lambda number=number: made.append(number) or ())
    assert made == [*range(1, 66), 1]
