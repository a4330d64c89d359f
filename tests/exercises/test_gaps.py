"""Sentences with gaps."""

import pytest

from db.model.actor import ActorKind
from db.model.article import Anchor, Span
from db.model.lesson import Lesson
from db.model.statement import Word
from desktop.exercises.forms import Forms
from desktop.exercises.gaps import cloze
from desktop.exercises.values import GAP
from tests.exercises.asking import made
from tests.sheets.lessons import actor, event, lesson

PEOPLE = (
    actor(1, "Nadia Rahal", ActorKind.PERSON, "", aliases=["Rahal"]),
    actor(2, "Yosef Amir", ActorKind.PERSON, "", aliases=["Amir", "the chairman"]),
    actor(3, "Ruth Maurer", ActorKind.PERSON, ""),
    actor(4, "Ben Kahn", ActorKind.PERSON, ""),
    actor(5, "Russia", ActorKind.STATE, "", aliases=["Russian"]),
    actor(6, "Iran", ActorKind.STATE, ""),
)


def prompts(*sentences: str, **values: object) -> list[str]:
    one = lesson([" ".join(sentences)], **{"cast": PEOPLE, **values})  # type: ignore[arg-type]
    return [item.prompt for item in made(cloze, one).items]


def test_the_sentence_is_the_articles_with_one_gap() -> None:
    one = lesson(
        [
            "In 1962 the engineer Nadia Rahal proposed a bridge over the river. "
            "In 2016 Yosef Amir met her at the landing of the ferry."
        ],
        cast=PEOPLE,
    )
    exercise = made(cloze, one)
    assert [(item.prompt, item.answers) for item in exercise.items] == [
        (f"In 1962 the engineer {GAP} proposed a bridge over the river.", ("Nadia Rahal",)),
        (f"In 2016 {GAP} met her at the landing of the ferry.", ("Yosef Amir",)),
    ]
    assert set(exercise.bank) == {"Nadia Rahal", "Yosef Amir", "Ruth Maurer", "Ben Kahn"}
    assert exercise.items[0].evidence is not None
    assert exercise.items[0].evidence.quote.startswith("In 1962 the engineer Nadia")


@pytest.mark.parametrize(
    "sentence",
    [
        "The chairman spoke.",  # too short
        "In the year of the flood Rahal met Nadia Rahal’s brother at the old ferry.",  # names it twice
        "In the year of the flood a Rahal-led company built the bridge at last.",
        "In the year of the flood the chairman came to see the bridge at last.",  # an alias that is no name
        "In the year of the flood Russian engineers came to see the new bridge.",  # an adjective
    ],
)
def test_these_are_no_gaps(sentence: str) -> None:
    good = "In 1962 Ruth Maurer wrote down what the ferry had cost.", "In 1963 Ben Kahn paid for all of it at once."
    found = prompts(*good, sentence)
    assert len(found) == 2
    assert not any("flood" in prompt or "chairman" in prompt for prompt in found)


def test_a_sentence_that_can_be_read_alone_is_preferred() -> None:
    found = prompts(
        "He told Nadia Rahal in 1962 that nobody would ever cross the bridge.",
        "In 1964 Nadia Rahal told the River Board what the bridge would cost.",
        "In 1962 Ruth Maurer wrote down what the ferry had cost.",
    )
    assert f"In 1964 {GAP} told the River Board what the bridge would cost." in found
    assert not any(prompt.startswith("He") for prompt in found)


def test_what_two_could_have_done_is_not_asked() -> None:
    found = prompts(
        "It is said that Nadia Rahal never crossed the bridge again.",
        "It is said that Yosef Amir never crossed the bridge again.",
        "In 1962 Ruth Maurer wrote down what the ferry had cost.",
        "In 1963 Ben Kahn paid for all of it at once.",
    )
    assert len(found) == 2
    assert not any("never crossed" in prompt for prompt in found)


def test_dates_and_words_follow_where_actors_are_few() -> None:
    text = (
        "On 11 January 2017 the paper was signed at the landing of the ferry. "
        "On 4 July 2018 the first cars came over the new bridge. "
        "The toll was paid to a keeper who lived in a small house. "
        "The ferry was sold to a company that nobody in the valley knew."
    )
    events = (
        event(text, 1, "2017-01-11", "Amir signs", "On 11 January 2017 the paper was signed"),
        event(text, 2, "2018-07-04", "Cars cross", "On 4 July 2018 the first cars came"),
        event(text, 3, "2018-07", "The toll is paid", "The toll was paid"),
    )
    one = lesson([text], events=events)
    exercise = made(cloze, one)
    assert [item.answers[0] for item in exercise.items] == ["11 January 2017", "4 July 2018"]
    words = tuple(
        Word(number, word, word, "", False, "", True, _anchor(text, word))
        for number, word in enumerate(("toll", "ferry"))
    )
    found = made(cloze, Lesson(*one._replace(words=words)))
    assert {item.answers[0] for item in found.items} == {"ferry", "4 July 2018", "toll"}
    assert "11 January 2017" in found.bank


def _anchor(text: str, word: str) -> Anchor:
    start = text.index(word)
    return Anchor.of(text, Span(start, start + len(word)))


def test_no_gap_tells_its_own_answer(lessons: tuple[Lesson, ...]) -> None:
    for one in lessons:
        for seed in range(4):
            for item in made(cloze, one, seed, most=12).items:
                assert not Forms(item.forms).found_in(item.prompt)
                assert item.evidence is not None
                assert item.prompt.replace(GAP, item.answers[0]) == item.evidence.quote


def test_no_sentence_is_used_twice(lessons: tuple[Lesson, ...]) -> None:
    for one in lessons:
        found = [item.evidence for item in made(cloze, one, most=30).items]
        assert len(set(found)) == len(found)
        assert found == sorted(found, key=lambda evidence: evidence.span.start if evidence else 0)
