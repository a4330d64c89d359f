"""What may be accepted before anybody has looked: what is sure, and nothing that contradicts something else."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.model.actor import Actor, ActorKind
from db.model.statement import SpeakerKind, StatementKind
from db.model.suggestion import (
    EventSuggestion,
    Proposal,
    RelationSuggestion,
    StatementSuggestion,
    SuggestionState,
)
from db.store import Store
from desktop.library import reviewing
from desktop.library.curating.actors import add_actor
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from tests.db.rig import content
from tests.library.reviewed import PARAGRAPHS, WHY, Ids, actor, event, place, suggested


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(Store.create(tmp_path / "school.dramatis")) as library:
        yield library


@pytest.fixture
def ids(library: Library) -> Ids:
    return suggested(library)


def sure(library: Library, ids: Ids, least: float = reviewing.SURE) -> set[int]:
    return set(reviewing.sure(library, ids.article, least))


def add(library: Library, ids: Ids, proposal: Proposal, state: SuggestionState = SuggestionState.OPEN) -> int:
    with library.store.quiet():
        return library.suggestions.add(ids.article, proposal, state)


def change(library: Library, ids: Ids, suggestion_id: int, **values: object) -> None:
    found = next(one for one in reviewing.suggestions(library, ids.article) if one.id == suggestion_id)
    with library.store.quiet():
        library.suggestions.change(suggestion_id, found.proposal._replace(**values))  # type: ignore[arg-type]


def test_what_is_sure_is_accepted_in_one_step(library: Library, ids: Ids) -> None:
    before = content(library.store)
    wanted = {ids.khalifa, ids.lavrov, ids.haftar, ids.army, ids.visit, ids.battle}
    assert sure(library, ids) == wanted  # "commands" and the denial are not sure
    done = reviewing.accept_sure(library, ids.article, reviewing.SURE)
    assert done.name == "accept 6 suggestions"
    assert done.ids("suggestion") == wanted
    lesson = read_lesson(library, ids.article)
    assert len(lesson.actors) == 4
    assert sorted(len(one.actors) for one in lesson.events) == [1, 2]
    assert sure(library, ids) == set()
    library.history.undo()
    assert content(library.store) == before


@pytest.mark.parametrize(("least", "count"), [(0.91, 0), (0.9, 6), (0.65, 7), (0.6, 8), (0.0, 8)])
def test_the_least_confidence_is_inclusive(library: Library, ids: Ids, least: float, count: int) -> None:
    assert len(sure(library, ids, least)) == count


def test_an_event_relation_or_statement_waits_for_its_actors(library: Library, ids: Ids) -> None:
    change(library, ids, ids.army, confidence=0.89)
    change(library, ids, ids.commands, confidence=0.99)
    change(library, ids, ids.denial, confidence=0.99)
    assert sure(library, ids) == {ids.khalifa, ids.lavrov, ids.haftar, ids.visit, ids.denial}
    reviewing.accept(library, [ids.army])
    assert sure(library, ids) >= {ids.battle, ids.commands}
    reviewing.reject(library, [ids.lavrov])
    assert ids.visit not in sure(library, ids)


def test_actors_that_share_a_mention_wait(library: Library, ids: Ids) -> None:
    other = add(library, ids, actor("Saddam Haftar", place("Saddam Haftar"), place("Haftar", 1)))
    waits = {ids.haftar, other}
    assert not waits & sure(library, ids)
    assert ids.khalifa in sure(library, ids)
    reviewing.reject(library, [other])
    assert ids.haftar in sure(library, ids)


def test_actors_that_share_a_name_wait(library: Library, ids: Ids) -> None:
    change(library, ids, ids.khalifa, aliases=("HAFTAR",))
    assert not {ids.khalifa, ids.haftar, ids.visit} & sure(library, ids)


def test_two_that_are_one_of_the_library_wait(library: Library, ids: Ids) -> None:
    for one in (ids.khalifa, ids.haftar):
        change(library, ids, one, known="uuid-khalifa")
    assert not {ids.khalifa, ids.haftar} & sure(library, ids)


def test_a_name_that_the_library_has_for_another_waits(library: Library, ids: Ids) -> None:
    other = Actor(0, "", "Sergei Lavrov", ActorKind.PERSON, "A painter.", False, (), (), ())
    add_actor(library, ids.article, other, [place("Moscow")])
    assert ids.lavrov not in sure(library, ids)


def test_what_stands_by_hand_at_a_mention_makes_it_wait(library: Library, ids: Ids) -> None:
    other = Actor(0, "", "The soldiers", ActorKind.ARMED_GROUP, "", False, (), (), ())
    add_actor(library, ids.article, other, [place("LNA")])
    assert not {ids.army, ids.battle} & sure(library, ids)


def test_a_refused_name_waits(library: Library, ids: Ids) -> None:
    with library.store.quiet():
        library.suggestions.reject_name("Sergei Lavrov")
    assert not {ids.lavrov, ids.visit} & sure(library, ids)


def test_two_events_of_one_sentence_wait_unless_each_has_its_date(library: Library, ids: Ids) -> None:
    sentence = "The LNA took Benghazi in 2017."
    other = add(library, ids, event("Benghazi falls", "2017", sentence))
    assert not {ids.battle, other} & sure(library, ids)
    change(library, ids, ids.battle, date_span=place("2017"))
    change(library, ids, other, date_span=place("LNA"))
    assert {ids.battle, other} <= sure(library, ids)
    change(library, ids, other, date_span=None)
    assert not {ids.battle, other} & sure(library, ids)


def test_relations_of_one_pair_and_statements_of_one_place_wait(library: Library, ids: Ids) -> None:
    backs = RelationSuggestion(ids.army, "backs", ids.haftar, place(PARAGRAPHS[1][:41]), 0.95, WHY)
    said = StatementSuggestion(
        SpeakerKind.UNNAMED, None, StatementKind.CLAIMED, "He did.", place("Haftar denied that."), 0.95, WHY
    )
    relation, statement = add(library, ids, backs), add(library, ids, said)
    assert not {relation, statement, ids.commands, ids.denial} & sure(library, ids, 0.5)
    reviewing.reject(library, [ids.commands, ids.denial])
    assert {relation, statement} <= sure(library, ids)


def test_what_was_skipped_or_rejected_is_not_accepted_unasked(library: Library, ids: Ids) -> None:
    reviewing.skip(library, ids.lavrov)
    reviewing.reject(library, [ids.army])
    assert not {ids.lavrov, ids.army, ids.visit, ids.battle} & sure(library, ids)


def test_sure_ones_come_first_within_their_kind(library: Library, ids: Ids) -> None:
    change(library, ids, ids.visit, confidence=0.7)
    change(library, ids, ids.khalifa, confidence=0.3)
    change(library, ids, ids.lavrov, confidence=0.6)
    order = [one.id for one in reviewing.suggestions(library, ids.article)]
    assert order == [
        ids.haftar, ids.army, ids.lavrov, ids.khalifa, ids.battle, ids.visit, ids.commands, ids.denial,
    ]  # fmt: skip
    assert isinstance(reviewing.suggestions(library, ids.article)[4].proposal, EventSuggestion)
