"""What happens while a session is under way: the article is edited, the disk is full, a screen reader listens."""

from datetime import timedelta
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from db.model.actor import Actor
from db.model.change import Change
from db.model.event import Event
from db.model.moment import Moment
from db.model.practice import CardState, Memory
from desktop.exercises.cards.values import Card, CardKind
from desktop.library import practising
from desktop.library.curating.actors import change_actor, merge_actors
from desktop.library.curating.correcting import correct_text
from desktop.library.curating.events import change_event, remove_event
from desktop.library.library import Library
from desktop.practice.asking import Way, ask
from desktop.ui.practice import verdict
from desktop.ui.practice.page import PracticePage
from desktop.ui.window import Window
from tests.practice.decks import NOON
from tests.ui.practice.sitting import ask_by, keyboard, session_of, start_session
from tests.ui.rig import press, settle

ENTER = Qt.Key.Key_Return


@pytest.fixture
def page(window: Window, qtbot: QtBot) -> PracticePage:
    """The page of practice in a session of what is due in the first article."""
    return start_session(qtbot, window)


def stored(window: Window) -> int:
    row = window.library.store.row("SELECT count(*) FROM review")
    assert row is not None
    return row[0]


def ask_kind(page: PracticePage, kind: CardKind, way: Way) -> Card:
    """Have the session ask a card of a kind in some way."""
    session = session_of(page)
    deck = [card for cards in session._decks.values() for card in cards]
    card = next(card for card in deck if card.kind is kind and card.evidence is not None and card.wrong)
    session._show(ask(card, way, deck, Random(3)))
    page.session._show_current()
    return card


def renamed(library: Library, card: Card) -> Change:
    actor = library.actors.by_uuid(card.about[0])
    assert actor is not None
    return change_actor(library, actor._replace(name="Zenobia the Renamed", aliases=()))


def event_of(library: Library, card: Card) -> Event:
    articles = library.articles.ids()
    return next(one for key in articles for one in library.events.of_article(key) if one.uuid == card.about[0])


def moved(library: Library, card: Card) -> Change:
    event = event_of(library, card)
    return change_event(library, event._replace(date=Moment.parse("1888-08-08")))


def gone(library: Library, card: Card) -> Change:
    return remove_event(library, event_of(library, card).id)


def cut(library: Library, card: Card) -> Change:
    """Take the paragraph out of the text that has the evidence of a card."""
    assert card.evidence is not None
    article_id = library.articles.ids()[0]
    text = library.articles.get(article_id).text
    start = text.rfind("\n", 0, card.evidence.span.start) + 1
    end = text.find("\n", card.evidence.span.end) + 1 or len(text)
    return correct_text(library, article_id, text[:start] + text[end:])


EDITS = {
    "renamed": (CardKind.NAME, renamed),
    "moved": (CardKind.DATE, moved),
    "gone": (CardKind.DATE, gone),
    "cut": (CardKind.DATE, cut),
}


@pytest.mark.parametrize("edit", EDITS)
@pytest.mark.parametrize("answered", [False, True], ids=["asked", "answered"])
def test_an_edit_of_what_is_asked_loses_no_answer(
    page: PracticePage, window: Window, qtbot: QtBot, edit: str, answered: bool
) -> None:
    kind, change = EDITS[edit]
    library: Library = window.library
    card = ask_kind(page, kind, Way.PICK)
    press(keyboard(), Qt.Key.Key_1, Qt.Key.Key_3)  # an answer before
    settle(qtbot, window)
    assert stored(window) == 1
    card = ask_kind(page, kind, Way.PICK)
    if answered:
        press(keyboard(), Qt.Key.Key_1)
        before = page.session.card.verdict.words.text()
    window.change(lambda: change(library, card))
    settle(qtbot, window)
    session = session_of(page)
    if answered:
        assert page.session.card.verdict.words.text() == before, "what is being read stays"
        press(keyboard(), Qt.Key.Key_3)
        settle(qtbot, window)
        assert stored(window) == 2, "and its answer is kept"
    deck = {one.uuid: one for cards in session._decks.values() for one in cards}
    current = session.current
    assert current is None or current.card == deck[current.card.uuid], "what is asked is what the article has now"
    if edit == "renamed":
        assert deck[card.uuid].answer == "Zenobia the Renamed"
    if edit == "gone":
        assert card.uuid not in deck
    window.actions_by_name["undo"].trigger()
    settle(qtbot, window)
    decks = [one for cards in session_of(page)._decks.values() for one in cards]
    assert card in decks, "taken back, it asks as before"
    assert stored(window) == 1 + answered
    assert library.store.problems() == []


def test_on_a_full_disk_the_answer_waits_until_there_is_room(page: PracticePage, window: Window, qtbot: QtBot) -> None:
    window.actions_by_name["practise_lesson"].trigger()
    settle(qtbot, window)
    connection = window.library.store._connection
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")  # SQLite then answers as on a full disk
    for _ in range(500):
        ask_by(qtbot, page, Way.PICK)
        press(keyboard(), Qt.Key.Key_1)
        page.session.ratings.go_on.click()
        settle(qtbot, window)
        if page.session.failure.isVisible():
            break
    assert "could not be saved" in page.session.failure.text()
    assert keyboard() is page.session.again
    answers = len(session_of(page).done)
    assert stored(window) == answers - 1
    press(page.session.again, ENTER)
    settle(qtbot, window)
    assert page.session.failure.isVisible(), "still full"
    connection.execute("PRAGMA max_page_count = 1073741823")
    press(page.session.again, ENTER)
    settle(qtbot, window)
    assert not page.session.failure.isVisible()
    assert stored(window) == answers
    assert window.library.store.problems() == []


def know(page: PracticePage, window: Window, qtbot: QtBot, card: Card) -> None:
    """Have the session ask a card, pick the right answer, and rate it."""
    show(page, card)
    press(keyboard(), ENTER)
    settle(qtbot, window)


def show(page: PracticePage, card: Card) -> None:
    """Have the session ask a card, and pick the right answer."""
    session = session_of(page)
    session._show(ask(card, Way.PICK, session._decks[session._article_of[card.uuid]], Random(3)))
    page.session._show_current()
    assert session.current is not None
    right = session.current.right
    assert isinstance(right, int)
    QTest.keyClicks(keyboard(), str(right + 1))
    assert session.verdict is not None


def two_actors(window: Window) -> tuple[Library, Actor, Actor]:
    """The library, Haftar, and Serraj, who becomes Haftar in these tests."""
    library: Library = window.library
    haftar, serraj = (library.actors.named(name)[0] for name in ("Khalifa Haftar", "Fayez al-Serraj"))
    return library, haftar, serraj


def about(page: PracticePage, actor: Actor) -> Card:
    cards = [card for deck in session_of(page)._decks.values() for card in deck]
    return next(card for card in cards if card.kind is CardKind.NAME and card.about == (actor.uuid,))


def test_an_answer_that_is_being_read_follows_its_card_to_another_actor_and_back(
    page: PracticePage, window: Window, qtbot: QtBot
) -> None:
    library, haftar, serraj = two_actors(window)
    card, other = about(page, serraj), about(page, haftar)
    know(page, window, qtbot, card)
    know(page, window, qtbot, card)
    show(page, card)
    window.change(lambda: merge_actors(library, haftar.id, serraj.id))
    settle(qtbot, window)
    press(keyboard(), ENTER)
    settle(qtbot, window)
    assert library.practice.memory(card.uuid) is None
    assert library.practice.memory(other.uuid) == session_of(page).done[-1].after
    assert [len(library.practice.reviews(one.uuid)) for one in (card, other)] == [0, 3]
    page.session.take_back()
    settle(qtbot, window)
    memory = session_of(page).done[-1].after
    assert library.practice.memory(other.uuid) == memory, "the last but one, taken back under the uuid it has now"
    window.actions_by_name["undo"].trigger()
    settle(qtbot, window)
    assert library.practice.memory(other.uuid) is None
    assert library.practice.memory(card.uuid) == memory._replace(card_uuid=card.uuid)
    assert len(library.practice.reviews(card.uuid)) == 2
    page.session.take_back()
    page.session.take_back()
    settle(qtbot, window)
    assert library.store.problems() == []


def test_a_sitting_goes_on_from_the_history_that_a_merge_has_handed_on(
    page: PracticePage, window: Window, qtbot: QtBot
) -> None:
    """The card was answered before this sitting began, which asks it now about the other actor."""
    library, haftar, serraj = two_actors(window)
    card, other = about(page, serraj), about(page, haftar)
    known = Memory(card.uuid, 1, "name", CardState.REVIEW, None, 300.0, 3.0, NOON, NOON - timedelta(days=300))
    with library.store.quiet():
        library.practice.keep(known._replace(article_id=session_of(page).article_id))
    window.change(lambda: merge_actors(library, haftar.id, serraj.id))
    settle(qtbot, window)
    know(page, window, qtbot, about(page, haftar))
    memory = library.practice.memory(other.uuid)
    assert memory is not None
    assert memory.stability is not None
    assert memory.stability > 300, "it was not begun anew"


def test_what_was_counted_before_a_change_is_not_begun_with(window: Window, qtbot: QtBot) -> None:
    library, haftar, serraj = two_actors(window)
    for name in ("learn_article", "practise"):
        window.actions_by_name[name].trigger()
        settle(qtbot, window)
    page = window.commands.practise.page
    assert page.home.start.isEnabled()
    change = merge_actors(library, haftar.id, serraj.id)
    page.refresh(change)
    assert not page.home.start.isEnabled(), "not before they are counted anew"
    settle(qtbot, window)
    assert page.home.start.hasFocus()
    page.home.start.click()
    settle(qtbot, window)
    cards = {card.uuid for card in practising.cards_of(library, session_of(page).article_id)}
    assert {card.uuid for deck in session_of(page)._decks.values() for card in deck} == cards


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is said aloud, as a screen reader would get it."""
    said: list[str] = []

    class Listening(QAccessible):
        @staticmethod
        def isActive() -> bool:
            return True

        @staticmethod
        def updateAccessibility(event: QAccessibleEvent) -> None:
            if isinstance(event, QAccessibleAnnouncementEvent):
                said.append(event.message())

    monkeypatch.setattr(verdict, "QAccessible", Listening)
    return said


def test_what_became_of_an_answer_is_said_aloud(page: PracticePage, qtbot: QtBot, announced: list[str]) -> None:
    ask_by(qtbot, page, Way.PICK)
    asked = session_of(page).current
    assert asked is not None
    right = asked.right
    assert isinstance(right, int)
    wrong = (right + 1) % len(asked.options)
    QTest.keyClicks(keyboard(), str(wrong + 1))
    assert announced == [f"Not right. {asked.card.answer}"]
    evidence = page.session.card.evidence
    assert asked.card.evidence is not None
    assert " ".join(asked.card.evidence.quote.split()) in evidence.quote.accessibleName()
    announced.clear()
    ask_by(qtbot, page, Way.FLIP)
    asked = session_of(page).current
    assert asked is not None
    QTest.keyClick(keyboard(), Qt.Key.Key_Space)
    assert announced == [asked.card.answer]


def test_an_answer_that_is_rated_while_a_merge_is_being_written_follows_its_card(
    page: PracticePage, window: Window, qtbot: QtBot
) -> None:
    library, haftar, serraj = two_actors(window)
    card, other = about(page, serraj), about(page, haftar)
    know(page, window, qtbot, card)
    show(page, card)
    window.change(lambda: merge_actors(library, haftar.id, serraj.id))
    press(keyboard(), ENTER)
    settle(qtbot, window)
    assert [len(library.practice.reviews(one.uuid)) for one in (card, other)] == [0, 2]
    assert library.practice.memory(other.uuid) == session_of(page).done[-1].after
    window.actions_by_name["undo"].trigger()
    page.session.take_back()
    settle(qtbot, window)
    assert [len(library.practice.reviews(one.uuid)) for one in (card, other)] == [1, 0]
    assert library.practice.memory(card.uuid) == session_of(page).done[-1].after


def test_what_is_typed_stays_where_there_is_nothing_to_take_back(page: PracticePage, qtbot: QtBot) -> None:
    ask_by(qtbot, page, Way.TYPE)
    field = keyboard()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "Somebody")
    page.session.take_back()
    qtbot.waitUntil(lambda: not page.session._busy())
    assert field.text() == "Somebody"


def test_what_is_typed_stays_while_other_cards_go_to_another_actor(
    page: PracticePage, window: Window, qtbot: QtBot
) -> None:
    library, haftar, serraj = two_actors(window)
    card = about(page, serraj)
    know(page, window, qtbot, card)
    session = session_of(page)
    deck = session._decks[session._article_of[card.uuid]]
    typed = next(
        one for one in deck if one.kind is CardKind.NAME and "Hafta" not in str(one) and "Serra" not in str(one)
    )
    session._show(ask(typed, Way.TYPE, deck, Random(3)))
    page.session._show_current()
    QTest.keyClicks(keyboard(), "Somebody")
    window.change(lambda: merge_actors(library, haftar.id, serraj.id))
    settle(qtbot, window)
    field = keyboard()
    assert isinstance(field, QLineEdit)
    assert field.text() == "Somebody"
    assert library.practice.memory(card.uuid) is None, "and the other card went by another uuid"
