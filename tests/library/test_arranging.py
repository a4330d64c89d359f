"""Actors sorted and filtered."""

from collections.abc import Iterator

import pytest

from db.model.lesson import Lesson
from desktop.library.arranging import ActorOrder, arranged, folded
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from tests import made


@pytest.fixture
def lesson(made_file: made.File) -> Iterator[Lesson]:
    with Library.open(made_file.path, write=False) as library:
        yield read_lesson(library, made_file.ids.article)


@pytest.mark.parametrize(
    ("order", "names"),
    [
        (ActorOrder.APPEARANCE, ["Ann 🙂", "مريم", "Cairo", "Ben", "the League"]),
        (ActorOrder.NAME, ["Ann 🙂", "Ben", "Cairo", "the League", "مريم"]),
        (ActorOrder.MENTIONS, ["Ann 🙂", "مريم", "Cairo", "Ben", "the League"]),
        (ActorOrder.KIND, ["Ann 🙂", "مريم", "Ben", "the League", "Cairo"]),
        (ActorOrder.SIDE, ["Ann 🙂", "Ben", "مريم", "Cairo", "the League"]),
        (ActorOrder.KEY, ["Ann 🙂", "مريم", "Cairo", "Ben", "the League"]),
    ],
)
def test_every_order(lesson: Lesson, order: ActorOrder, names: list[str]) -> None:
    assert [actor.name for actor in arranged(lesson, order)] == names


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("zoe", ["Ann 🙂"]),  # an alias without its accent
        ("ANN", ["Ann 🙂"]),
        ("أن", ["Ann 🙂"]),  # the name in another script
        ("is who ben", ["Ben"]),  # words of the gloss, in any order
        ("   ", ["Ann 🙂", "مريم", "Cairo", "Ben", "the League"]),
        ("nobody", []),
        ("%_*[", []),
    ],
)
def test_the_filter(lesson: Lesson, words: str, names: list[str]) -> None:
    assert [actor.name for actor in arranged(lesson, words=words)] == names


def test_accents_and_capitals_do_not_count() -> None:
    assert folded("Ärztin Łódź ﬁ") == folded("arztin LODZ FI")
