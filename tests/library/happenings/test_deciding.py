"""Events of several articles are proposed as one, joined, told apart, and stay joined when one of them goes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.model.actor import Actor, ActorKind
from db.model.errors import MissingError
from db.model.event import EventActor
from db.store import Store
from desktop.library.curating.events import remove_event
from desktop.library.happenings.deciding import join, tell_apart, told_elsewhere
from desktop.library.happenings.likeness import Dates
from desktop.library.happenings.proposing import same_events
from desktop.library.library import Library
from desktop.library.merging import merge, root
from tests import made

COUNT = 5


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Five articles; each tells one event, in the same words."""
    with Library(Store.create(tmp_path / "school.dramatis")) as library:
        with library.store.quiet():
            ann = library.actors.add(Actor(0, "ann", "Ann", ActorKind.PERSON, "", False, (), (), ()))
            for number in range(COUNT):
                article = library.articles.add(made.article(f"A {number}", f"article-{number}"), made.paragraphs())
                tell(library, article, f"{number}", "The League meets in Cairo", ann)
                for other in range(4):
                    tell(library, article, f"{number} {other}", f"Word{number}{other} and {number}word{other}", None)
        yield library


def tell(library: Library, article: int, name: str, title: str, actor: int | None) -> int:
    parts = [] if actor is None else [EventActor(actor, "")]
    return library.events.add(article, made.event(name, "1969-05", parts, "Cairo")._replace(title=title, detail=""))


@pytest.fixture
def told(library: Library) -> list[int]:
    """The five events that look like one."""
    return [event.id for event in library.events.of_library() if event.title.startswith("The League")]


def groups(library: Library, told: list[int]) -> list[list[int]]:
    """The five events by the happening that they tell, as their places."""
    by_id = {event.id: event for event in library.events.of_library()}
    roots = [root(by_id[one], by_id) for one in told if one in by_id]
    assert all(by_id[by_id[one].same_as or one].same_as is None for one in by_id), "there is one root, and no chain"
    there = [place for place, one in enumerate(told) if one in by_id]
    return [[there[n] for n, one in enumerate(roots) if one == first] for first in dict.fromkeys(roots)]


def test_what_looks_like_one_is_proposed_with_its_evidence(library: Library, told: list[int]) -> None:
    heard: list[float] = []
    pairs = same_events(library, report=heard.append)
    assert {frozenset((pair.one.id, pair.other.id)) for pair in pairs} == {
        frozenset((one, other)) for one in told for other in told if one < other
    }
    first = pairs[0]
    assert first.dates is Dates.SAME
    assert first.actors == ("Ann",)
    assert first.one.article_id < first.other.article_id
    assert not first.several
    assert heard == sorted(heard)
    assert same_events(library, lambda: True) == []


def test_joining_joins_whole_groups_under_one_root_and_is_undone(library: Library, told: list[int]) -> None:
    join(library, told[3], told[4])
    join(library, told[1], told[2])
    assert groups(library, told) == [[0], [1, 2], [3, 4]]
    join(library, told[4], told[2])
    assert groups(library, told) == [[0], [1, 2, 3, 4]]
    assert [event.id for event in told_elsewhere(library, told[3])] == [told[1], told[2], told[4]]
    library.history.undo()
    assert groups(library, told) == [[0], [1, 2], [3, 4]]


def test_what_is_one_already_is_proposed_no_more_and_two_happenings_only_once(
    library: Library, told: list[int]
) -> None:
    join(library, told[1], told[2])
    join(library, told[3], told[4])
    proposed = [{told.index(pair.one.id), told.index(pair.other.id)} for pair in same_events(library)]
    assert len(proposed) == 3  # of 0, of 1 and 2, of 3 and 4
    assert {1, 2} not in proposed
    assert {3, 4} not in proposed


def test_two_that_are_different_are_remembered_with_all_that_are_one_with_them(
    library: Library, told: list[int]
) -> None:
    join(library, told[1], told[2])
    tell_apart(library, told[0], told[2])
    proposed = [{told.index(pair.one.id), told.index(pair.other.id)} for pair in same_events(library)]
    assert not [pair for pair in proposed if pair in ({0, 1}, {0, 2})]
    assert len(library.happenings.told_apart()) == 2
    tell_apart(library, told[2], told[0])
    assert len(library.happenings.told_apart()) == 2
    join(library, told[0], told[1])
    assert library.happenings.told_apart() == []
    library.history.undo()
    assert len(library.happenings.told_apart()) == 2


def test_one_is_taken_out_of_a_happening_and_the_others_stay_one(library: Library, told: list[int]) -> None:
    for other in told[1:]:
        join(library, told[0], other)
    tell_apart(library, told[1], told[0])  # the root itself goes
    assert groups(library, told) == [[0], [1, 2, 3, 4]]
    assert same_events(library) == []
    library.history.undo()
    assert groups(library, told) == [[0, 1, 2, 3, 4]]


def test_deleting_one_keeps_the_others_joined_and_undo_brings_all_back(library: Library, told: list[int]) -> None:
    for other in told[1:4]:
        join(library, told[0], other)
    tell_apart(library, told[0], told[4])
    before = library.happenings.told_apart()
    remove_event(library, told[0])
    assert groups(library, told) == [[1, 2, 3], [4]]
    assert all(told[0] not in pair for pair in library.happenings.told_apart())
    library.history.undo()
    assert groups(library, told) == [[0, 1, 2, 3], [4]]
    assert library.happenings.told_apart() == before


def test_one_article_never_tells_a_happening_twice(library: Library, told: list[int]) -> None:
    article = library.articles.ids()[0]
    with library.store.quiet():
        second = tell(library, article, "second", "The League meets in Cairo again", None)
    join(library, told[0], told[1])
    with pytest.raises(ValueError, match="one article"):
        join(library, second, told[1])
    with pytest.raises(ValueError, match="one article"):
        join(library, told[0], told[0])
    with pytest.raises(ValueError, match="itself"):
        tell_apart(library, told[0], told[0])
    with pytest.raises(MissingError):
        join(library, 999, told[0])
    assert all(second not in (p.one.id, p.other.id) or told[1] not in (p.one.id, p.other.id)
               for p in same_events(library))  # fmt: skip


def test_archived_articles_are_left_out(library: Library, told: list[int]) -> None:
    with library.store.quiet():
        library.store.update("article", library.articles.ids()[0], archived=1)
    assert all(told[0] not in (pair.one.id, pair.other.id) for pair in same_events(library))


def test_the_bundled_articles_precision(bundled: Path) -> None:
    """With all joints taken away: what a teacher would be offered. Of ten proposals, at least seven are right."""
    with Library.open(bundled) as library:
        events = library.events.of_library()
        by_id = {event.id: event for event in events}
        right = {
            frozenset((one.id, other.id))
            for one in events
            for other in events
            if one.id < other.id and root(one, by_id) == root(other, by_id)
        }
        with library.store.quiet():
            for event in events:
                library.store.update("event", event.id, same_as=None)
        found = [frozenset((pair.one.id, pair.other.id)) for pair in same_events(library)]
        assert len(right) == 7
        assert right <= set(found)
        assert len(found) <= 10
        assert set(found[:3]) <= right


def test_where_articles_disagree_both_dates_are_on_the_timeline(library: Library, told: list[int]) -> None:
    other = library.events.get(told[1])
    assert other is not None
    with library.store.quiet():
        library.events.change(other._replace(date=made.event("", "1969-06", [], "Cairo").date))
    (pair,) = [one for one in same_events(library) if {one.one.id, one.other.id} == set(told[:2])]
    assert pair.dates is Dates.DIFFERENT
    join(library, told[0], told[1])
    rows = [one for one in merge(library.events.of_library(), 0) if one.event.id in told[:2]]
    assert [[event.id for event in row.differing] for row in rows] == [[told[1]], [told[0]]]
