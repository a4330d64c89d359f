"""Several articles as one lesson: events, actors, sides, relations."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.model.actor import Side
from db.model.errors import CancelledError
from desktop.library.gathering import gather_events, gather_relations, narrowed, together
from desktop.library.library import Library


@pytest.fixture
def library(bundled: Path) -> Iterator[Library]:
    with Library.open(bundled) as library:
        yield library


def test_events_of_several_articles_stand_on_one_timeline(library: Library) -> None:
    ids = library.articles.ids()[:2]
    heard: list[float] = []

    gathered = gather_events(library, "Term two", ids, heard.append)

    events = [event for article_id in ids for event in library.events.of_article(article_id)]
    shown = {one.id for told in gathered.told for one in (told.event, *told.agreeing)}
    assert shown == {event.id for event in events}
    assert len(gathered.told) < len(events), "the bundled articles share events"
    assert any(told.differing for told in gathered.told), "and date some differently"
    assert heard == sorted(heard)
    assert heard[-1] == 1
    assert gathered.lesson.article.title == "Term two"
    for event in events:
        paragraphs = library.articles.paragraphs(event.article_id)
        number = [one.number for one in paragraphs if one.span.start <= event.anchor.span.start][-1]
        assert gathered.paragraphs[event.id] == number


def test_what_is_not_ticked_and_does_not_concern_the_actor_is_left_out(library: Library) -> None:
    ids = library.articles.ids()[:2]
    gathered = gather_events(library, "", ids)
    haftar = next(actor for actor in gathered.lesson.actors if actor.name == "Khalifa Haftar")

    first = narrowed(gathered, ids[:1])
    his = narrowed(gathered, ids, haftar.id)

    assert {one.event.article_id for one in first.told} == {ids[0]}
    assert not any(one.agreeing or one.differing for one in first.told)
    assert 0 < len(his.told) < len(gathered.told)
    assert all(haftar.id in {part.actor_id for part in one.event.actors} for one in his.told)
    assert his.titles == gathered.titles


def test_what_several_articles_say_is_one_relation(library: Library) -> None:
    ids = library.articles.ids()
    whole = [one for article_id in ids for one in library.actors.relations(article_id)]

    gathered = gather_relations(library, "", ids)

    assert sum(len(places) for places in gathered.said_in.values()) == len(whole)
    assert {one.id for one in gathered.lesson.relations} == set(gathered.said_in)
    keys = [(one.from_id, one.kind, one.to_id, one.period) for one in gathered.lesson.relations]
    assert len(set(keys)) == len(keys) == len({(one.from_id, one.kind, one.to_id, one.period) for one in whole})
    assert gathered.actors_left == 0


def test_of_too_many_actors_the_most_related_stay(library: Library) -> None:
    whole = gather_relations(library, "", library.articles.ids())

    few = gather_relations(library, "", library.articles.ids(), most_actors=3)

    assert len(few.lesson.actors) == 3
    assert few.actors_left == len(whole.lesson.actors) - 3
    known = {actor.id for actor in few.lesson.actors}
    assert all({one.from_id, one.to_id} <= known for one in few.lesson.relations)


def test_sides_of_one_name_are_one() -> None:
    east, also, west = (
        Side(1, "a", "East", 0, ((1, None),)),
        Side(2, "b", "east", 3, ((1, None), (2, None))),
        Side(3, "c", "West", 1, ()),
    )

    assert together([east, also, west]) == (east._replace(members=((1, None), (2, None))), west)


def test_reading_can_be_stopped_and_nothing_is_nothing(library: Library) -> None:
    with pytest.raises(CancelledError):
        gather_events(library, "", library.articles.ids(), cancelled=lambda: True)
    with pytest.raises(CancelledError):
        gather_relations(library, "", library.articles.ids(), cancelled=lambda: True)
    assert gather_events(library, "", ()).told == ()
    assert gather_relations(library, "", ()).lesson.relations == ()
