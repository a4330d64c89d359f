"""A name that several actors of the library have: the review asks which of them the article means."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.model.actor import Actor, ActorKind
from db.model.suggestion import ActorSuggestion, SuggestionState
from db.store import Store
from desktop.library import reviewing
from desktop.library.importing import add_article
from desktop.library.library import Library
from desktop.ui.review.actor_editor import ActorEditor
from desktop.ui.review.pane import ReviewPane
from desktop.ui.window import Window
from tests.library import reviewed
from tests.ui.conftest import Open
from tests.ui.rig import WAIT, press, settle

TEXT = "In the morning Putin was seen in Moscow, and in the evening Putin was not. Angela Merkel spoke in Berlin."
Opened = tuple[Window, ReviewPane, int]


@pytest.fixture
def library_file(tmp_path: Path) -> Path:
    path = tmp_path / "review.dramatis"
    with Library(Store.create(path)) as library:
        for first in ("Vladimir", "Igor"):
            gloss = f"Who {first} Putin is."
            known = Actor(0, f"uuid {first}", f"{first} Putin", ActorKind.PERSON, gloss, False, ("Putin",), (), ())
            library.do("test", lambda known=known: library.actors.add(known))
        article_id = next(iter(add_article(library, reviewed.draft("Three", TEXT)).ids("article")))
        reviewing.suggest_for(library, article_id, lambda: False)
    return path


@pytest.fixture
def review(open_window: Open, library_file: Path, qtbot: QtBot) -> Opened:
    """The review, with the ambiguous name as the current suggestion."""
    window = open_window(library_file)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    window.commands.review.open()
    pane = window.commands.review.pane
    putin = next(one.id for one in pane.deck.all if getattr(one.proposal, "name", "") == "Putin")
    pane.deck.go_to(putin)
    pane._fill()
    return window, pane, putin


def editor_of(pane: ReviewPane) -> ActorEditor:
    editor = pane.list._editor
    assert isinstance(editor, ActorEditor)
    return editor


def choose(pane: ReviewPane, place: int) -> None:
    """Choose by the keyboard."""
    who = editor_of(pane).who
    who.setFocus()
    who.setCurrentIndex(0)
    for _ in range(place):
        press(who, Qt.Key.Key_Down)


def test_both_namesakes_and_somebody_else_are_offered(review: Opened) -> None:
    _, pane, _ = review
    who = editor_of(pane).who
    assert not who.isHidden()
    assert who.accessibleName() == "Who is it?"
    assert [who.itemText(n) for n in range(who.count())] == [
        "Somebody else of this name",
        "Vladimir Putin: Who Vladimir Putin is.",
        "Igor Putin: Who Igor Putin is.",
    ]
    assert who.currentIndex() == 0


def test_the_one_that_is_chosen_gets_the_mentions(review: Opened, qtbot: QtBot) -> None:
    window, pane, putin = review
    choose(pane, 2)
    settle(qtbot, window)
    stored = next(one for one in reviewing.suggestions(window.library, 1) if one.id == putin)
    assert isinstance(stored.proposal, ActorSuggestion)
    assert stored.proposal.known == "uuid Igor"
    assert stored.proposal.reason == "You said who it is."
    assert editor_of(pane).who.currentIndex() == 2

    pane.accepted.emit([putin])
    settle(qtbot, window)
    igor = window.library.actors.named("Igor Putin")[0]
    mentions = [one for one in window.library.actors.mentions(1) if one.actor_id == igor.id]
    assert [TEXT[one.span.start : one.span.end] for one in mentions] == ["Putin", "Putin"]
    assert window.library.actors.named("Putin") == []
    settled = next(one for one in reviewing.suggestions(window.library, 1) if one.id == putin)
    assert settled.state is SuggestionState.ACCEPTED
    window.commands.edit.undo()
    settle(qtbot, window)
    assert not [one for one in window.library.actors.mentions(1) if one.actor_id == igor.id]


def test_somebody_else_becomes_an_actor_of_their_own(review: Opened, qtbot: QtBot) -> None:
    window, pane, putin = review
    pane.accepted.emit([putin])
    settle(qtbot, window)
    (new,) = window.library.actors.named("Putin")
    assert {one.actor_id for one in window.library.actors.mentions(1)} >= {new.id}
    assert len(window.library.actors.of_library()) >= 3


def test_nothing_is_asked_of_a_name_that_only_one_has(review: Opened) -> None:
    _, pane, _ = review
    other = next(
        one.id
        for one in pane.deck.all
        if isinstance(one.proposal, ActorSuggestion) and "Putin" not in one.proposal.name
    )
    pane.deck.go_to(other)
    pane._fill()
    assert editor_of(pane).who.isHidden()
