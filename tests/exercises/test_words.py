"""Find a plainer word."""

import pytest

from db.model.lesson import Lesson
from desktop.exercises.disclosure import Disclosure
from desktop.exercises.values import Exercise, Item
from desktop.exercises.words import loaded_words
from tests.exercises.told import WORDS, asked, harbour, holds_in_every_version


def set_off(exercise: Exercise) -> list[tuple[str, str]]:
    return [(item.prompt[slice(*item.emphasis)] if item.emphasis else "", item.answers[0]) for item in exercise.items]


@pytest.mark.parametrize("seed", range(3))
def test_versions(lessons: tuple[Lesson, ...], seed: int) -> None:
    for lesson in (*lessons, harbour()):
        holds_in_every_version(loaded_words, lesson, seed)


def test_the_word_is_set_off_in_its_sentence(bundled_lessons: tuple[Lesson, ...]) -> None:
    assert set_off(loaded_words(asked(bundled_lessons[0]))) == [
        ("spoiler", "opponent"), ("breakaway", "rival"), ("Gaddafi-light", "milder"), ("ragtag", "mixed"),
    ]  # fmt: skip


def test_masks_before_it_do_not_move_what_is_set_off(bundled_lessons: tuple[Lesson, ...]) -> None:
    disclosure = Disclosure()
    disclosure.keep(Exercise((Item("Who?", ("Haftar",), None, ("the West", "Haftar", "coalition")),)))
    exercise = loaded_words(asked(bundled_lessons[0], disclosure=disclosure))
    assert any("[…]" in item.prompt for item in exercise.items)
    assert set(set_off(exercise)) <= {("spoiler", "opponent"), ("breakaway", "rival"), ("Gaddafi-light", "milder")} | {
        ("ragtag", "mixed")
    }


def test_a_sentence_that_says_the_plainer_word_is_not_asked() -> None:
    words = (WORDS[0]._replace(plainer="shameful sales"), WORDS[1]._replace(plainer="Sale"))
    assert loaded_words(asked(harbour(words=words))).too_few
    assert set_off(loaded_words(asked(harbour()))) == [("farce", "failure"), ("ruin", "harm")]
