"""A quiz on an article of a library, and its result as a sheet that is read back."""

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from db.model.errors import MissingError
from desktop.library.library import Library
from desktop.library.quizzing import answer_words, prompt_words, quiz_on, result_of, result_pdf, right_words
from desktop.practice.asking import Asked, Way
from desktop.practice.quiz import Quiz, Topic
from desktop.sheets.design import Paper, PrintFor
from tests.db.rig import content

DAY = date(2026, 11, 23)


@pytest.fixture
def library(bundled: Path) -> Iterator[Library]:
    with Library.open(bundled) as library:
        yield library


def made(library: Library, *topics: Topic, most: int = 20, seed: int = 1) -> Quiz:
    quiz = quiz_on(library, library.articles.ids()[0], topics or tuple(Topic), most, seed)
    assert quiz is not None
    return quiz


def wrong(asked: Asked) -> object:
    """An answer that is not right, in the form of its way."""
    match asked.way:
        case Way.TRUTH:
            return not asked.is_true
        case Way.ORDER:
            return tuple(range(len(asked.options)))  # as they were mixed, which is never right
        case Way.TYPE:
            return "nobody"
        case Way.PLACE:
            return 0 if asked.right else len(asked.around)
        case _:
            return next(place for place in range(len(asked.options)) if place != asked.right)


def answered(library: Library, seed: int = 1) -> Quiz:
    """A quiz with every other answer right, and the last two questions left out; no teacher's questions."""
    topics = tuple(topic for topic in Topic if topic is not Topic.QUESTIONS)
    quiz = made(library, *topics, seed=seed)
    for place, result in enumerate(quiz.results[:-2]):
        quiz.give(wrong(result.asked) if place % 2 else result.asked.right)
        quiz.go_on()
    return quiz


def read(content: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages).split())


def test_the_bundled_article_gives_twenty_questions_and_nothing_is_written(library: Library) -> None:
    before = content(library.store)
    quiz = answered(library)

    assert len(quiz.results) == 20
    assert quiz.score == 9
    assert content(library.store) == before, "a quiz leaves cards, schedule and log alone"


def test_the_same_seed_asks_a_class_the_same(library: Library) -> None:
    assert [one.asked for one in made(library).results] == [one.asked for one in made(library).results]
    assert [one.asked for one in made(library).results] != [one.asked for one in made(library, seed=2).results]


def test_the_teachers_questions_can_be_the_quiz(library: Library) -> None:
    ids = library.articles.ids()
    found = {
        article_id: quiz_on(library, article_id, (Topic.QUESTIONS,), 20, 1)
        for article_id in ids
        if len([one for one in library.handouts.questions(article_id) if one.answer]) >= 5
    }
    assert found, "the bundled articles come with questions"
    for quiz in found.values():
        assert quiz is not None
        assert {one.asked.way for one in quiz.results} == {Way.FLIP}


def test_too_few_questions_are_none(library: Library) -> None:
    library.articles.ids()
    with pytest.raises(MissingError):
        quiz_on(library, 999, tuple(Topic), 10, 1)
    short = library.articles.ids()[2]
    assert quiz_on(library, short, (Topic.POSITIONS,), 10, 1) is None


@pytest.mark.parametrize("seed", range(4))
def test_every_question_has_words_for_the_sheet(library: Library, seed: int) -> None:
    for result in answered(library, seed).results:
        assert bool(prompt_words(result.asked)) is (result.asked.way is not Way.ORDER)
        assert "\ufffc" not in prompt_words(result.asked)
        assert right_words(result)
        if result.verdict is None:
            assert answer_words(result) == ""
        elif result.asked.way is Way.TRUTH:
            assert answer_words(result) == ("True" if result.given else "False")
            assert right_words(result).startswith("True" if result.asked.is_true else "False. What is true: ")
        elif result.asked.way is Way.PLACE:
            assert answer_words(result).startswith(("before", "after"))
        else:
            assert (answer_words(result) == right_words(result)) is result.right


@pytest.mark.parametrize("print_for", [PrintFor.STANDARD, PrintFor.LARGE, PrintFor.GREY])
@pytest.mark.parametrize("paper", [Paper.A4, Paper.LETTER])
def test_the_sheet_has_score_answers_and_evidence_for_what_was_wrong(
    library: Library, paper: Paper, print_for: PrintFor
) -> None:
    quiz = answered(library)
    result = result_of(quiz, "Russia’s wager in Libya", "مريم Ann", DAY)
    pages, report = result_pdf(result, paper, print_for=print_for)

    assert report.missing == ()
    words = read(pages)
    for part in ("Quiz: Russia’s wager in Libya", "Ann", "23 November 2026", "9 of 20 questions are right."):
        assert part in words
    plain = words.replace(" ", "")  # words are broken at the ends of lines
    for one in quiz.results:
        evidence = one.asked.card.evidence
        if evidence is not None and not one.right:
            assert "".join(evidence.quote.split()[:4]) in plain


def test_the_same_result_makes_the_same_bytes(library: Library) -> None:
    result = result_of(answered(library), "Title", "", DAY)
    assert result_pdf(result) == result_pdf(result)


def test_characters_without_a_face_are_reported(library: Library) -> None:
    _, report = result_pdf(result_of(answered(library), "Title", "𓀀", DAY))
    assert report.missing
