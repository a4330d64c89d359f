"""Two people of one surname in three articles of one library: who is meant, and where the program asks."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.model.actor import Actor, ActorKind, Role
from db.model.suggestion import ActorSuggestion, Suggestion, SuggestionKind, SuggestionState
from db.store import Store
from desktop.library import reviewing
from desktop.library.importing import add_article
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from tests.library import reviewed


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(Store.create(tmp_path / "school.dramatis")) as library:
        yield library


def know(library: Library, name: str, *roles: str) -> int:
    """Store a person whom articles call by the last word of the name too."""
    held = tuple(Role(role, None) for role in roles)
    actor = Actor(0, f"uuid {name}", name, ActorKind.PERSON, f"Who {name} is.", False, (name.split()[-1],), (), held)
    library.do("test", lambda: library.actors.add(actor))
    return library.actors.named(name)[0].id


def read(library: Library, title: str, text: str) -> tuple[dict[str, list[str]], list[Suggestion]]:
    """Add an article and have suggestions made: the places of each accepted actor, and the suggestions still open."""
    article_id = next(iter(add_article(library, reviewed.draft(title, text)).ids("article")))
    reviewing.suggest_for(library, article_id, lambda: False)
    lesson = read_lesson(library, article_id)
    places = {
        lesson.actor_by_id[actor_id].name: [lesson.text_of(span) for span in spans]
        for actor_id, spans in lesson.mentions_by_actor.items()
    }
    left = [one for one in reviewing.suggestions(library, article_id) if one.state is SuggestionState.OPEN]
    return places, [one for one in left if one.kind is SuggestionKind.ACTOR]


def test_two_of_one_surname_in_three_articles(library: Library) -> None:
    know(library, "Vladimir Putin", "President of Russia")
    know(library, "Igor Putin", "chairman of the bank")

    places, _ = read(library, "One", "Vladimir Putin spoke in Moscow. Later Putin left for Sochi.")
    assert places["Vladimir Putin"] == ["Vladimir Putin", "Putin"]
    assert "Igor Putin" not in places

    places, _ = read(library, "Two", "Igor Putin sat in Moscow. Vladimir Putin called. Putin was tired.")
    assert places["Vladimir Putin"] == ["Vladimir Putin", "Putin"]
    assert places["Igor Putin"] == ["Igor Putin"]

    places, left = read(library, "Three", "In the morning Putin was seen in Moscow, and in the evening Putin was not.")
    assert "Vladimir Putin" not in places
    assert "Igor Putin" not in places
    asked = [one.proposal for one in left if isinstance(one.proposal, ActorSuggestion)]
    (putin,) = [one for one in asked if one.name == "Putin"]
    assert putin.known == ""
    assert putin.reason == "“Putin” may be Vladimir Putin or Igor Putin; the text does not say which."


def test_two_ministers_are_told_apart_by_their_offices(library: Library) -> None:
    know(library, "Sergei Ivanov", "Defence Minister")
    know(library, "Igor Ivanov", "Foreign Minister")
    places, _ = read(
        library, "Two", "Defence Minister Ivanov spoke in Moscow. Foreign Minister Ivanov was abroad at the time."
    )
    assert len(places["Sergei Ivanov"]) == 1
    assert len(places["Igor Ivanov"]) == 1


def test_somebody_new_of_a_known_surname_is_somebody_new(library: Library) -> None:
    know(library, "Vladimir Putin")
    places, left = read(library, "New", "Igor Putin sat in Moscow. Putin was the head of a bank there.")
    assert "Vladimir Putin" not in places
    assert any(one.proposal.name == "Igor Putin" for one in left if isinstance(one.proposal, ActorSuggestion))
