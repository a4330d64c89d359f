"""Two positions."""

import pytest

from db.model.actor import Side
from db.model.lesson import Lesson
from db.model.statement import StatementKind
from desktop.exercises.positions import two_positions
from tests.exercises.told import (
    AUTHORITY,
    COUNCIL,
    LIND,
    STATEMENTS,
    UNION,
    asked,
    harbour,
    holds_in_every_version,
    said,
)


@pytest.mark.parametrize("seed", range(3))
def test_versions(lessons: tuple[Lesson, ...], seed: int) -> None:
    for lesson in (*lessons, harbour()):
        holds_in_every_version(two_positions, lesson, seed)
        exercise = two_positions(asked(lesson, seed))
        assert {item.answers[0] for item in exercise.items} == set(exercise.bank)


def test_the_speakers_who_dispute_are_the_positions() -> None:
    exercise = two_positions(asked(harbour()))
    assert sorted(exercise.bank) == ["Port Authority", "Union"]
    assert {(item.prompt, item.answers[0]) for item in exercise.items} == {
        ("Wages fell by half.", "Union"),
        ("Nobody lost anything.", "Port Authority"),
    }


def test_which_ministry_argues_this(bundled_lessons: tuple[Lesson, ...]) -> None:
    assert sorted(two_positions(asked(bundled_lessons[0])).bank) == [
        "Russian Defence Ministry", "Russian Foreign Ministry",
    ]  # fmt: skip
    assert sorted(two_positions(asked(bundled_lessons[1])).bank) == [
        "House of Representatives", "Supreme Court of Libya",
    ]  # fmt: skip
    assert two_positions(asked(bundled_lessons[2])).too_few, "only its author argues"


def test_two_sides_come_before_speakers() -> None:
    sides = (
        Side(1, "side-1", "Owners", 0, ((AUTHORITY, None), (LIND, None))),
        Side(2, "side-2", "Workers", 1, ((UNION, None), (COUNCIL, None))),
    )
    exercise = two_positions(asked(harbour(sides=sides)))
    assert sorted(exercise.bank) == ["Owners", "Workers"]
    both = sides[1]._replace(members=((UNION, None), (AUTHORITY, None)))
    assert two_positions(asked(harbour(sides=(sides[0], both)))).bank != ("Owners", "Workers")


def test_no_argument_names_a_position() -> None:
    naming = said(1, UNION, StatementKind.CLAIMED, "The Port Authority’s wages fell.", "The Union says that wages")
    assert two_positions(asked(harbour(statements=(naming, STATEMENTS[1])))).too_few
