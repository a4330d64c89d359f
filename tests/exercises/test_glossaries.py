"""A glossary to fill in."""

import pytest

from db.model.lesson import Lesson
from desktop.exercises.disclosure import Disclosure
from desktop.exercises.forms import Forms
from desktop.exercises.glossaries import blank_glossary
from desktop.exercises.values import MASK
from tests.exercises.told import CAST, asked, harbour, holds_in_every_version


@pytest.mark.parametrize("names_given", [True, False])
@pytest.mark.parametrize("seed", range(3))
def test_versions(lessons: tuple[Lesson, ...], seed: int, names_given: bool) -> None:
    for lesson in (*lessons, harbour()):
        holds_in_every_version(lambda ask: blank_glossary(ask, names_given), lesson, seed)


@pytest.mark.parametrize("seed", range(6))
def test_no_description_names_what_it_describes(lessons: tuple[Lesson, ...], seed: int) -> None:
    for lesson in lessons:
        items = blank_glossary(asked(lesson, seed, most=30), False).items
        assert len({item.prompt for item in items}) == len(items)
        for item in items:
            assert not Forms(item.forms).found_in(item.prompt)
            assert item.prompt.count(MASK) <= 1


def test_with_the_text_only_what_it_says_is_asked() -> None:
    asked_for = {item.prompt for item in blank_glossary(asked(harbour(), most=30), True).items}
    assert "Vera Lind" in asked_for
    assert "Town council" not in asked_for, "the article does not say that it is elected"
    learnt = blank_glossary(asked(harbour(), most=30, disclosure=Disclosure()), True)
    assert "Town council" in {item.prompt for item in learnt.items}


def test_words_take_part() -> None:
    items = blank_glossary(asked(harbour(), most=30), False).items
    assert ("A comedy of errors", ("farce",)) in {(item.prompt, item.answers) for item in items}
    shown = next(item for item in items if item.answers == ("farce",))
    assert shown.evidence is not None
    assert shown.evidence.quote == "The sale was a shameful farce, and it will ruin the town."


def test_one_description_for_two_is_not_asked() -> None:
    cast = tuple(one._replace(gloss="Owner who closed the yard and opened the harbour.") for one in CAST)
    assert {item.answers[0] for item in blank_glossary(asked(harbour(actors=cast)), False).items} == {
        "farce", "ruin", "yard",
    }  # fmt: skip
