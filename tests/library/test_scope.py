"""What is left of a lesson so far, and about one actor."""

from collections.abc import Iterator

import pytest

from db.model.lesson import Lesson
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from desktop.library.scope import about_actor, told_so_far, turning_points
from tests import made


@pytest.fixture
def lesson(made_file: made.File) -> Iterator[Lesson]:
    with Library.open(made_file.path, write=False) as library:
        yield read_lesson(library, made_file.ids.article)


def names(lesson: Lesson) -> list[str]:
    return [actor.name for actor in lesson.actors]


def test_nothing_is_known_before_the_first_word(lesson: Lesson) -> None:
    known = told_so_far(lesson, 0)

    rows = (known.actors, known.events, known.mentions, known.relations, known.statements, known.words, known.later)
    assert rows == ((),) * 7
    assert known.article is lesson.article
    assert known.paragraphs == lesson.paragraphs


def test_all_is_known_at_the_end(lesson: Lesson) -> None:
    assert told_so_far(lesson, len(made.TEXT)) == lesson


def test_what_is_told_so_far_is_known(lesson: Lesson, made_file: made.File) -> None:
    known = told_so_far(lesson, made.place("Cairo").start)

    assert names(known) == ["Ann 🙂", "مريم"]
    assert [event.id for event in known.events] == [made_file.ids.meeting]
    assert known.density(made_file.ids.actors[0]) == (1, 0)
    assert known.later == ()


def test_an_actor_who_comes_later_is_in_no_event_yet(lesson: Lesson, made_file: made.File) -> None:
    ann, maryam, *_ = made_file.ids.actors
    meeting = told_so_far(lesson, made.place("مريم").start).events[0]

    assert [part.actor_id for part in meeting.actors] == [ann]
    assert maryam not in told_so_far(lesson, made.place("مريم").start).actor_by_id


def test_who_is_never_mentioned_is_known_by_the_row_that_names_them(lesson: Lesson) -> None:
    assert "the League" not in names(told_so_far(lesson, made.place("no “traitor”").start))
    assert "the League" in names(told_so_far(lesson, made.place("no “traitor”").start + 1))


def test_a_statement_answers_nothing_that_comes_later(lesson: Lesson, made_file: made.File) -> None:
    known = told_so_far(lesson, made.place("Ben saw").start)

    assert [(one.id, one.answers_id, one.stance) for one in known.statements] == [(made_file.ids.denied, None, None)]


def test_between_two_turning_points_nothing_changes(lesson: Lesson) -> None:
    points = set(turning_points(lesson))
    changes = {
        end for end in range(len(made.TEXT)) if told_so_far(lesson, end) != told_so_far(lesson, end + 1)
    }  # what stands at offset `end` is known from end + 1 on
    assert changes <= points
    assert len(changes) > 5
    assert turning_points(lesson) == sorted(turning_points(lesson))


def test_about_one_actor(lesson: Lesson, made_file: made.File) -> None:
    ids = made_file.ids
    ann, maryam, ben, _, _ = ids.actors

    of_ann = about_actor(lesson, ann)
    assert names(of_ann) == ["Ann 🙂", "مريم", "the League"]
    assert [event.id for event in of_ann.events] == [ids.meeting]
    assert len(of_ann.relations) == 1
    assert of_ann.mentions == lesson.mentions

    assert {event.id for event in about_actor(lesson, maryam).events} == {ids.meeting, ids.leaving}
    of_ben = about_actor(lesson, ben)
    assert [statement.id for statement in of_ben.statements] == [ids.said]
    assert (of_ben.relations, of_ben.later, of_ben.events) == ((), (), ())
