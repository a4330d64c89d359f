"""Rows by actor and by side."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from db.model.actor import Side
from db.model.event import Event, EventActor
from db.model.lesson import Lesson
from db.model.moment import Moment
from desktop.drawing.grouping import NONE, by_actors, by_articles, by_sides, together
from desktop.library.lessons import read_lesson
from desktop.library.library import Library


@pytest.fixture(scope="module")
def lesson(bundled_master: Path) -> Lesson:
    """The first bundled article."""
    with Library.open(bundled_master, write=False) as library:
        return read_lesson(library, library.articles.summaries()[0].id)


def names(lesson: Lesson, indices: Sequence[int]) -> list[str]:
    groups = by_actors(lesson, lesson.events).groups
    return [groups[index].name for index in indices]


def with_actors(lesson: Lesson, event: Event, *ids: int) -> Event:
    return event._replace(actors=tuple(EventActor(one, "") for one in ids))


def test_each_actor_with_events_has_a_row_key_actors_and_busy_ones_first(lesson: Lesson) -> None:
    grouping = by_actors(lesson, lesson.events)
    taking_part = {part.actor_id for event in lesson.events for part in event.actors}
    shown = [actor for group in grouping.groups for actor in group.actors]
    assert set(shown) == taking_part
    assert len(shown) == len(taking_part)

    counts = [sum(actor in {part.actor_id for part in event.actors} for event in lesson.events) for actor in shown]
    keys = [lesson.actor_by_id[actor].key for actor in shown]
    assert keys == sorted(keys, reverse=True)
    for key in (True, False):
        numbers = [count for count, is_key in zip(counts, keys, strict=True) if is_key is key]
        assert numbers == sorted(numbers, reverse=True)


def test_an_event_stands_in_the_row_of_each_of_its_actors(lesson: Lesson) -> None:
    grouping = by_actors(lesson, lesson.events)
    for event, rows in zip(lesson.events, grouping.of_event, strict=True):
        assert list(rows) == sorted(rows)
        assert set(names(lesson, rows)) == {lesson.actor_by_id[part.actor_id].name for part in event.actors}


def test_events_without_a_known_actor_come_last(lesson: Lesson) -> None:
    events = [with_actors(lesson, lesson.events[0]), with_actors(lesson, lesson.events[1], 10**6), lesson.events[2]]
    grouping = by_actors(lesson, events)
    last = len(grouping.groups) - 1
    assert grouping.groups[last] is NONE
    assert grouping.of_event[:2] == ((last,), (last,))
    assert last not in grouping.of_event[2]


def test_sides_stand_in_the_teachers_order_and_members_only_in_their_period(lesson: Lesson) -> None:
    first, second, third = (actor.id for actor in lesson.actors[:3])
    sides = (
        Side(1, "a", "Late", 3, ((first, Moment("2015/..")),)),
        Side(2, "b", "Empty", 4, ((third, None),)),
        Side(3, "c", "Early", 5, ((first, Moment("../2014")), (second, None))),
    )
    event = lesson.events[0]
    events = [
        with_actors(lesson, event, first)._replace(date=Moment("2010")),
        with_actors(lesson, event, first, second)._replace(date=Moment("2016-05")),
        with_actors(lesson, event, first)._replace(date=None),
        with_actors(lesson, event)._replace(date=Moment("2016")),
    ]
    grouping = by_sides(lesson._replace(sides=sides), events)
    assert [group.name for group in grouping.groups] == ["Late", "Early", ""]
    assert [group.style.index for group in grouping.groups if group.style] == [3, 5]
    assert grouping.of_event == ((1,), (0, 1), (0, 1), (2,))


def test_without_sides_there_is_one_row(lesson: Lesson) -> None:
    bare = lesson._replace(sides=())
    assert by_sides(bare, bare.events) == together(bare.events)
    assert by_actors(bare, []).groups == ()


def test_each_article_that_tells_something_has_a_row_and_of_many_the_fullest() -> None:
    articles, tellers = [(7, "A"), (8, "B"), (9, "C")], [[9], [7, 9], [7], [9]]

    grouping = by_articles(articles, tellers)
    fullest = by_articles(articles, tellers, most=1)

    assert ([group.name for group in grouping.groups], grouping.of_event) == (["A", "C"], ((1,), (0, 1), (0,), (1,)))
    assert ([group.name for group in fullest.groups], fullest.groups[-1]) == (["C", ""], NONE)
    assert fullest.of_event == ((0,), (0,), (1,), (0,))
