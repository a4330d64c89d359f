"""The review in the window: keys, what they write, what is lit in the text, and how little has to be pressed."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from db.model.actor import ActorKind
from db.model.event import DateBasis
from db.model.lesson import Lesson
from db.model.moment import Moment
from db.model.suggestion import ActorSuggestion, EventSuggestion, Suggestion, SuggestionKind, SuggestionState
from desktop.library import reviewing
from desktop.library.library import Library
from desktop.ui.models.suggestions import Fold
from desktop.ui.review.actor_editor import ActorEditor
from desktop.ui.review.event_editor import EventEditor
from desktop.ui.review.finder import Finder
from desktop.ui.review.pane import ReviewPane
from desktop.ui.window import Window
from tests.ui import review_sample
from tests.ui.conftest import Open
from tests.ui.rig import WAIT, colours, lesson_of, picture, press, settle

Opened = tuple[Window, ReviewPane]
KEYS_FOR_THE_OP_ED = 120


@pytest.fixture
def library_file(lesson: Lesson, tmp_path: Path) -> Path:
    path = tmp_path / "review.dramatis"
    review_sample.make(path, lesson)
    return path


@pytest.fixture
def review(open_window: Open, library_file: Path, qtbot: QtBot) -> ReviewPane:
    """The review of a window, opened."""
    window = open_window(library_file)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    return opened(window)


def opened(window: Window) -> ReviewPane:
    window.commands.review.open()
    return window.commands.review.pane


def window_of(pane: ReviewPane) -> Window:
    window = pane.window()
    assert isinstance(window, Window)
    return window


def stored(pane: ReviewPane) -> dict[int, Suggestion]:
    """What the library holds."""
    window = window_of(pane)
    return {one.id: one for one in reviewing.suggestions(window.library, lesson_of(window).article.id)}


def current(pane: ReviewPane) -> Suggestion:
    found = pane.deck.get(pane.deck.current)
    assert found is not None
    return found


def actor_of(suggestion: Suggestion) -> ActorSuggestion:
    assert isinstance(suggestion.proposal, ActorSuggestion)
    return suggestion.proposal


def event_of(suggestion: Suggestion) -> EventSuggestion:
    assert isinstance(suggestion.proposal, EventSuggestion)
    return suggestion.proposal


def key(pane: ReviewPane, text: str) -> None:
    """Press a letter in the list, a capital with Shift."""
    shift = Qt.KeyboardModifier.ShiftModifier if text.isupper() else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(pane.list, text.lower(), shift)


def named(suggestions: Iterable[Suggestion], name: str) -> Suggestion:
    """The suggested actor of that name."""
    actors = (one for one in suggestions if one.kind is SuggestionKind.ACTOR)
    return next(one for one in actors if actor_of(one).name == name)


def go_to(pane: ReviewPane, name: str) -> Suggestion:
    """Make the actor of that name the current suggestion."""
    found = next(
        one for one in pane.deck.all if isinstance(one.proposal, ActorSuggestion) and one.proposal.name == name
    )
    walk_to(pane, found)
    assert pane.deck.current == found.id
    return found


def go_to_kind(pane: ReviewPane, kind: SuggestionKind) -> Suggestion:
    """Make the first suggestion of a kind the current one."""
    found = next(one for one in pane.deck.all if one.kind is kind)
    walk_to(pane, found)
    return found


def walk_to(pane: ReviewPane, suggestion: Suggestion) -> None:
    """Make a suggestion the current one; the doubtful ones are unfolded for it."""
    if pane.list.place_of(suggestion.id) is None:
        key(pane, "d")
    place = pane.list.place_of(suggestion.id)
    assert place is not None
    pane.list.setCurrentIndex(pane.list.model().index(place, 0))


def editor(pane: ReviewPane) -> ActorEditor:
    found = pane.list.viewport().findChild(ActorEditor)
    assert found is not None
    return found


def event_editor(pane: ReviewPane) -> EventEditor:
    found = pane.list.viewport().findChild(EventEditor)
    assert found is not None
    return found


def finder() -> Finder:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, Finder) and one.isVisible())


def type_into(field: QWidget, text: str, last: Qt.Key = Qt.Key.Key_Return) -> None:
    """Type over what a field holds."""
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, last)


def select(window: Window, words: str) -> None:
    cursor: QTextCursor = window.reader.document().find(words)
    assert cursor.hasSelection(), words
    window.reader.setTextCursor(cursor)


# Deciding


def test_the_review_takes_the_place_of_actors_and_timeline_and_gives_it_back(review: ReviewPane, qtbot: QtBot) -> None:
    window = window_of(review)
    columns = window.rooms.arrangement.columns_now
    assert review.isVisible()
    assert not window.rooms.people.isVisible()
    assert not window.rooms.times.isVisible()
    assert review.width() >= 300
    assert window.reader.isVisible()
    review.head.close_button.click()
    assert window.rooms.people.isVisible()
    assert window.rooms.times.isVisible()
    assert not review.isVisible()
    assert window.rooms.arrangement.columns_now == columns


def test_one_key_for_each_decision(review: ReviewPane, qtbot: QtBot) -> None:
    ids = [one.id for one in review.deck.all]
    assert current(review).id == ids[0]
    key(review, "a")
    assert current(review).id == ids[1]
    key(review, "r")
    key(review, "s")
    key(review, "b")
    assert current(review).id == ids[2]
    settle(qtbot, window_of(review))
    states = [stored(review)[one].state for one in ids[:4]]
    assert states == [
        SuggestionState.ACCEPTED, SuggestionState.REJECTED, SuggestionState.OPEN, SuggestionState.OPEN,
    ]  # fmt: skip
    assert actor_of(review.deck.all[0]).name in [one.name for one in lesson_of(window_of(review)).actors]


@pytest.mark.parametrize(
    ("pressed", "state"),
    [
        (Qt.Key.Key_Return, SuggestionState.ACCEPTED),
        (Qt.Key.Key_Delete, SuggestionState.REJECTED),
        (Qt.Key.Key_Backspace, SuggestionState.REJECTED),
        (Qt.Key.Key_Space, SuggestionState.SKIPPED),
    ],
)
def test_keys_that_every_keyboard_has(
    review: ReviewPane, qtbot: QtBot, pressed: Qt.Key, state: SuggestionState
) -> None:
    first = current(review).id
    press(review.list, pressed)
    settle(qtbot, window_of(review))
    assert stored(review)[first].state is state
    press(review.list, Qt.Key.Key_Left)
    assert current(review).id == first
    settle(qtbot, window_of(review))
    assert stored(review)[first].state is SuggestionState.OPEN


def test_many_keys_at_once_are_all_written_in_order(review: ReviewPane, qtbot: QtBot) -> None:
    ids = [one.id for one in review.deck.all][:12]
    for letter in "aarasaarasaa":
        key(review, letter)
    expected = {"a": SuggestionState.ACCEPTED, "r": SuggestionState.REJECTED, "s": SuggestionState.SKIPPED}
    settle(qtbot, window_of(review))
    assert [stored(review)[one].state for one in ids] == [expected[letter] for letter in "aarasaarasaa"]
    assert [one.state for one in review.deck.all] == [one.state for one in stored(review).values()]


def test_skipped_ones_come_last(review: ReviewPane, qtbot: QtBot) -> None:
    first = current(review).id
    key(review, "s")
    key(review, "d")
    key(review, "A")
    settle(qtbot, window_of(review))
    assert all(one.state is SuggestionState.ACCEPTED for one in stored(review).values())
    assert first in stored(review)


def test_undo_takes_a_decision_back_and_shows_it(review: ReviewPane, qtbot: QtBot) -> None:
    window, first = window_of(review), current(review).id
    key(review, "a")
    settle(qtbot, window)
    assert lesson_of(window).actors
    window.actions_by_name["undo"].trigger()
    settle(qtbot, window)
    found = review.deck.get(first)
    assert found is not None
    assert found.state is SuggestionState.OPEN
    assert not lesson_of(window).actors


def test_a_pane_that_is_asked_for_comes_back(review: ReviewPane) -> None:
    window = window_of(review)
    window.actions_by_name["go_timeline"].trigger()
    assert window.timeline.isVisible()
    assert not review.isVisible()
    assert not window.actions_by_name["toggle_review"].isChecked()


def test_what_is_left_is_always_said(review: ReviewPane, qtbot: QtBot, lesson: Lesson) -> None:
    likely = Counter(one.kind for one in review.deck.all if one.proposal.confidence >= 0.5)
    actors, events = likely[SuggestionKind.ACTOR], likely[SuggestionKind.EVENT]
    assert actors < len(lesson.actors)  # the doubtful ones stand apart
    assert f"{actors} actors, {events} events" in review.head.left.text()
    assert review.head.progress.value() == 0
    key(review, "a")
    assert f"{actors - 1} actors" in review.head.left.text()
    assert review.head.progress.value() == 1
    assert not review.head.checklist.isVisible()


def test_a_finished_review_says_so_and_leads_on(review: ReviewPane, qtbot: QtBot) -> None:
    key(review, "A")
    assert review.head.left.text().startswith("Only doubtful ones are left: ")
    assert review.head.checklist.isVisible()
    key(review, "d")
    key(review, "A")
    settle(qtbot, window_of(review))
    assert review.head.left.text().startswith("All is decided.")
    before = set(QApplication.topLevelWidgets())
    review.head.checklist.click()
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one not in before]
    assert [one.windowTitle() for one in shown] == ["Checklist for this lesson"]
    shown[0].close()


def test_the_menu_opens_and_closes_it(review: ReviewPane) -> None:
    toggle = window_of(review).actions_by_name["toggle_review"]
    assert toggle.isChecked()
    review.head.close_button.click()
    assert not toggle.isChecked()
    toggle.trigger()
    assert review.isVisible()
    toggle.trigger()
    assert not review.isVisible()


def test_the_whole_article_takes_few_keys(review: ReviewPane, qtbot: QtBot) -> None:
    """Every suggestion is looked at; the doubtful ones are rejected, a third is to be learnt, one name is put right."""
    pressed = 0
    while any(one.state is SuggestionState.OPEN for one in review.deck.all):
        if review.deck.current == Fold.DOUBTFUL:
            press(review.list, Qt.Key.Key_Return)
            pressed += 1
        proposal = current(review).proposal
        if isinstance(proposal, ActorSuggestion) and proposal.name == "Fayez al-Serraj":
            key(review, "e")
            QTest.keyClick(editor(review).name, Qt.Key.Key_End)
            QTest.keyClicks(editor(review).name, " (PM)")
            QTest.keyClick(editor(review).name, Qt.Key.Key_Return)
            pressed += 8
        if isinstance(proposal, ActorSuggestion) and len(proposal.mentions) > 3:
            key(review, "l")
            pressed += 1
        key(review, "r" if proposal.confidence < 0.5 else "a")
        pressed += 1
    settle(qtbot, window_of(review))
    assert len(review.deck.all) >= 41
    assert pressed <= KEYS_FOR_THE_OP_ED
    lesson = lesson_of(window_of(review))
    assert sum(actor.key for actor in lesson.actors) >= 4
    assert "Fayez al-Serraj (PM)" in [actor.name for actor in lesson.actors]
    assert lesson.events


def test_leaving_and_coming_back_loses_nothing(review: ReviewPane, open_window: Open, qtbot: QtBot) -> None:
    window = window_of(review)
    key(review, "a")
    key(review, "r")
    key(review, "s")
    following = current(review).id
    settle(qtbot, window)
    before = {one.id: one.state for one in stored(review).values()}
    path = window.library.path
    window.close()
    again = opened(open_window(path))
    assert {one.id: one.state for one in again.deck.all} == before
    assert current(again).id == following


def test_a_refused_write_is_said_and_the_pane_shows_what_is(review: ReviewPane, qtbot: QtBot, said: "object") -> None:
    window, first = window_of(review), current(review).id
    with window.library.store.quiet():
        window.library.suggestions.remove(first)
    key(review, "a")
    getattr(said, "wait_for")(qtbot, "This suggestion is gone.")  # noqa: B009 the fixture's class is private to conftest
    settle(qtbot, window)
    assert review.deck.get(first) is None


def test_a_library_that_cannot_be_written_can_be_looked_at(library_file: Path, open_window: Open) -> None:
    with Library.open(library_file):
        pane = opened(open_window(library_file))
        first = current(pane).id
        key(pane, "a")
        assert current(pane).id == first
        assert not pane.foot.buttons["accept"].isEnabled()
        press(pane.list, Qt.Key.Key_Down)
        assert current(pane).id != first


# The text beside it


def test_the_current_one_is_lit_in_its_sentence(review: ReviewPane) -> None:
    window = window_of(review)
    suggestion = go_to(review, "Nikolai Patrushev")
    place = actor_of(suggestion).span
    sentence = window.selection.choice.sentence
    assert sentence is not None
    assert sentence.contains(place.start)
    assert window.reader._is_visible(place.start)
    view = picture(window.reader.viewport())
    look = window.look
    found = colours(view)
    assert found[look.colour("sentence").name()] > 500
    assert found[look.colour("actor").name()] > 200
    review.head.close_button.click()
    assert colours(picture(window.reader.viewport()))[look.colour("actor").name()] == 0


def test_all_its_mentions_are_marked_and_one_more_than_the_others(review: ReviewPane) -> None:
    window = window_of(review)
    go_to(review, "Egypt")
    window.reader.go_to(0, top=True)
    ring = window.look.colour("accent").name()
    assert colours(picture(window.reader.viewport()))[ring] > 50


def test_a_click_on_a_sentence_brings_what_is_suggested_for_it(review: ReviewPane) -> None:
    window = window_of(review)
    wanted = next(one for one in review.deck.all if one.kind is SuggestionKind.ACTOR and "Shultz" in actor_of(one).name)
    window.selection.choose_sentence(wanted.proposal.span.start)
    assert current(review).id == wanted.id


def test_letters_count_in_the_article_too(review: ReviewPane, qtbot: QtBot) -> None:
    window, first = window_of(review), current(review).id
    QTest.keyClick(window.reader, "a")
    QTest.keyClick(window.reader, "a", Qt.KeyboardModifier.ShiftModifier)  # all at once is for the list alone
    settle(qtbot, window)
    assert stored(review)[first].state is SuggestionState.ACCEPTED
    review.head.close_button.click()
    QTest.keyClick(window.reader, "a")
    settle(qtbot, window)
    assert sum(one.state is SuggestionState.ACCEPTED for one in stored(review).values()) == 1


# Changing in place


def test_keys_do_not_count_while_one_types(review: ReviewPane, qtbot: QtBot) -> None:
    window = window_of(review)
    first = current(review).id
    key(review, "e")
    field = editor(review).name
    assert window.focusWidget() is field
    type_into(field, "ars bAlM 123?")
    assert current(review).id == first
    assert window.focusWidget() is review.list
    settle(qtbot, window)
    found = stored(review)[first]
    assert (found.state, actor_of(found).name) == (SuggestionState.OPEN, "ars bAlM 123?")


def test_escape_leaves_a_field_as_it_was(review: ReviewPane, qtbot: QtBot) -> None:
    window = window_of(review)
    name = actor_of(current(review)).name
    key(review, "e")
    type_into(editor(review).name, "Somebody", Qt.Key.Key_Escape)
    assert window.focusWidget() is review.list
    assert editor(review).name.text() == name
    settle(qtbot, window)
    assert actor_of(current(review)).name == name
    assert window.selection.choice.sentence is not None  # Escape was not for the window


def test_what_was_typed_is_kept_when_a_button_is_pressed(review: ReviewPane, qtbot: QtBot) -> None:
    first = current(review).id
    key(review, "e")
    field = editor(review).name
    field.selectAll()
    QTest.keyClicks(field, "Special forces")
    review.foot.buttons["accept"].setFocus()
    review.foot.buttons["accept"].click()
    settle(qtbot, window_of(review))
    found = stored(review)[first]
    assert (found.state, actor_of(found).name) == (SuggestionState.ACCEPTED, "Special forces")
    assert "Special forces" in [actor.name for actor in lesson_of(window_of(review)).actors]


def test_a_digit_chooses_the_kind(review: ReviewPane, qtbot: QtBot) -> None:
    first = current(review).id
    key(review, "2")
    settle(qtbot, window_of(review))
    assert actor_of(stored(review)[first]).kind is ActorKind.STATE
    assert editor(review).kind.value is ActorKind.STATE


def test_only_what_is_to_be_learnt_is_asked_who_it_is(review: ReviewPane, qtbot: QtBot) -> None:
    first = current(review).id
    assert not editor(review).gloss.isVisible()
    key(review, "l")
    assert editor(review).gloss.isVisible()
    assert editor(review).source.text().startswith("Proposed from the text: “")
    type_into(editor(review).gloss, "Soldiers of Russia.")
    key(review, "a")
    settle(qtbot, window_of(review))
    made = next(one for one in lesson_of(window_of(review)).actors if one.id == stored(review)[first].made_id)
    assert (made.key, made.gloss) == (True, "Soldiers of Russia.")


def test_a_date_is_said_in_words_while_it_is_typed(review: ReviewPane, qtbot: QtBot) -> None:
    first = go_to_kind(review, SuggestionKind.EVENT)
    field = event_editor(review).date
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, "2017-01~")
    assert event_editor(review).said.text() == "about January 2017"
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, window_of(review))
    event = event_of(stored(review)[first.id])
    assert (event.date, event.date_basis) == (Moment.parse("2017-01~"), DateBasis.STATED)


def test_a_date_that_cannot_be_read_is_said_and_not_kept(review: ReviewPane, qtbot: QtBot) -> None:
    first = go_to_kind(review, SuggestionKind.EVENT)
    before = event_of(first).date
    field = event_editor(review).date
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, "soon")
    assert "2017" in event_editor(review).rule.text()
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, window_of(review))
    assert event_of(stored(review)[first.id]).date == before
    assert before is not None
    assert field.text() == before.edtf


def test_who_takes_part_can_be_removed_and_added(review: ReviewPane, qtbot: QtBot) -> None:
    first = go_to_kind(review, SuggestionKind.EVENT)
    before = [one for one, _ in event_of(first).actors]
    chip = event_editor(review).actors.findChildren(QWidget)[0]
    press(chip, Qt.Key.Key_Delete)
    settle(qtbot, window_of(review))
    assert [one for one, _ in event_of(stored(review)[first.id]).actors] == before[1:]
    event_editor(review).add.click()
    QTest.keyClicks(finder().words, "shoigu")
    press(finder().words, Qt.Key.Key_Return)
    settle(qtbot, window_of(review))
    names = {one.id: actor_of(one).name for one in review.deck.all if one.kind is SuggestionKind.ACTOR}
    assert names[event_of(stored(review)[first.id]).actors[-1][0]] == "Sergei Shoigu"


# Who is who


def test_m_merges_into_another(review: ReviewPane, qtbot: QtBot) -> None:
    first, other = go_to(review, "Sergei Lavrov"), go_to(review, "Sergei Shoigu")
    key(review, "m")
    QTest.keyClicks(finder().words, "LAVR")
    press(finder().words, Qt.Key.Key_Return)
    settle(qtbot, window_of(review))
    assert other.id not in stored(review)
    merged = actor_of(stored(review)[first.id])
    assert set(merged.mentions) == {*actor_of(first).mentions, *actor_of(other).mentions}
    assert current(review).id == first.id


def test_one_row_dropped_on_another_merges_them(review: ReviewPane, qtbot: QtBot) -> None:
    view = review.list
    target, dragged = (view.model().index(place, 0) for place in (2, 3))
    ids = [one.id for one in review.deck.all]
    start, end = (view.visualRect(index).center() for index in (dragged, target))
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(view.viewport(), (start + end) / 2)
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    settle(qtbot, window_of(review))
    assert ids[3] not in stored(review)
    assert ids[2] in stored(review)


def test_a_short_press_picks_the_row(review: ReviewPane) -> None:
    view = review.list
    box = view.visualRect(view.model().index(2, 0))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, box.center())
    assert current(review).id == review.deck.all[2].id


def test_two_of_one_name_are_told_apart(review: ReviewPane, qtbot: QtBot) -> None:
    first = go_to(review, "Khalifa Haftar")
    mentions = actor_of(first).mentions
    key(review, "p")
    places = review.places
    assert places.isVisible()
    assert places.list.model().rowCount() == len(mentions)
    for _ in range(2):
        press(places.list, Qt.Key.Key_Down, Qt.Key.Key_Space)
    window = window_of(review)
    assert window.selection.choice.sentence is not None
    assert window.selection.choice.sentence.contains(mentions[2].start)
    places.name.setFocus()
    type_into(places.name, "Saddam Haftar")
    settle(qtbot, window)
    assert review.list.isVisible()
    other = named(stored(review).values(), "Saddam Haftar")
    assert actor_of(other).mentions == mentions[1:3]
    assert actor_of(stored(review)[first.id]).mentions == (mentions[0], *mentions[3:])


def test_escape_leads_back_from_the_places(review: ReviewPane) -> None:
    go_to(review, "Khalifa Haftar")
    key(review, "p")
    press(review.places.list, Qt.Key.Key_Escape)
    assert review.list.isVisible()
    assert window_of(review).focusWidget() is review.list


def test_another_name_can_be_taken_apart(review: ReviewPane, qtbot: QtBot) -> None:
    first = go_to(review, "Khalifa Haftar")
    alias = actor_of(first).aliases[0]
    chip = next(one for one in editor(review).aliases.findChildren(QWidget) if one.accessibleName() == alias)
    press(chip, Qt.Key.Key_Delete)
    settle(qtbot, window_of(review))
    assert alias not in actor_of(stored(review)[first.id]).aliases
    assert alias in [actor_of(one).name for one in stored(review).values() if one.kind is SuggestionKind.ACTOR]


def test_further_places_of_a_name_are_marked_at_once_where_nobody_stands(review: ReviewPane, qtbot: QtBot) -> None:
    window = window_of(review)
    first = go_to(review, "Egypt")
    mentions = actor_of(first).mentions
    reviewing.change_proposal(window.library, first.id, actor_of(first)._replace(mentions=mentions[:1]))
    review.show_suggestions(lesson_of(window), tuple(stored(review).values()))
    key(review, "t")
    settle(qtbot, window)
    made = stored(review)[first.id]
    assert made.state is SuggestionState.ACCEPTED
    assert made.made_id is not None
    assert set(lesson_of(window).mentions_by_actor[made.made_id]) == set(mentions)


def test_where_another_one_stands_it_is_asked_first(review: ReviewPane, qtbot: QtBot) -> None:
    window = window_of(review)
    text = lesson_of(window).article.text
    other = go_to(review, "Libya")
    key(review, "a")
    settle(qtbot, window)
    taken = actor_of(other).mentions
    first = go_to(review, "Egypt")
    proposal = actor_of(first)._replace(aliases=("Libya",))
    reviewing.change_proposal(window.library, first.id, proposal)
    review.show_suggestions(lesson_of(window), tuple(stored(review).values()))
    go_to(review, "Egypt")
    key(review, "t")
    qtbot.waitUntil(lambda: bool(review.list.findChildren(QMenu)), timeout=WAIT)
    menu = review.list.findChildren(QMenu)[0]
    words = [action.text() for action in menu.actions()]
    assert any("in place of Libya" in one for one in words)
    menu.actions()[-1].trigger()
    menu.close()
    settle(qtbot, window)
    made = stored(review)[first.id].made_id
    assert made is not None
    mentions = lesson_of(window).mentions_by_actor[made]
    assert {text[start:end] for start, end in mentions} == {"Egypt", "Libya"}
    assert set(taken) <= set(mentions)


def test_a_name_without_further_places_says_so(review: ReviewPane) -> None:
    go_to(review, "Egypt")
    key(review, "t")
    assert "marked already" in window_of(review).statusBar().currentMessage()


def test_selected_words_become_an_actor(review: ReviewPane, qtbot: QtBot) -> None:
    window = window_of(review)
    key(review, "n")
    assert window.statusBar().currentMessage().startswith("Select the name")
    select(window, "Benghazi")
    QTest.keyClick(window.reader, "n")
    settle(qtbot, window)
    made = next(actor for actor in lesson_of(window).actors if actor.name == "Benghazi")
    text = lesson_of(window).article.text
    assert len(lesson_of(window).mentions_by_actor[made.id]) == text.count("Benghazi")


def test_selected_words_become_the_place(review: ReviewPane, qtbot: QtBot) -> None:
    window = window_of(review)
    first = go_to(review, "Egypt")
    select(window, "military base in Egypt")
    key(review, "w")
    settle(qtbot, window)
    text = lesson_of(window).article.text
    mentions = actor_of(stored(review)[first.id]).mentions
    assert "military base in Egypt" in {text[start:end] for start, end in mentions}
    assert len(mentions) == len(actor_of(first).mentions)


# Filters


def test_chips_narrow_what_is_shown_and_what_all_means(review: ReviewPane, qtbot: QtBot) -> None:
    review.filters.chips["event"].click()
    assert current(review).kind is SuggestionKind.EVENT
    key(review, "d")
    events = [one.id for one in review.deck.all if one.kind is SuggestionKind.EVENT]
    assert review.list.model().rowCount() == len(events) + 1  # and the row of the fold
    key(review, "A")
    settle(qtbot, window_of(review))
    accepted = {one.id for one in stored(review).values() if one.state is SuggestionState.ACCEPTED}
    assert accepted == set(events)


def test_this_paragraph_alone(review: ReviewPane) -> None:
    lesson = lesson_of(window_of(review))
    first = go_to(review, "George Shultz")
    review.filters.chips["here"].click()
    here = lesson.paragraph_index(first.proposal.span.start)
    assert current(review).id == first.id
    assert 1 < review.list.model().rowCount() < len(review.deck.all)
    key(review, "a")
    assert review.deck.wanted.paragraph == here  # it stays, though the next one may begin elsewhere


# Without suggestions


def test_an_article_without_suggestions_offers_to_find_some(open_window: Open, bundled: Path) -> None:
    pane = opened(open_window(bundled))
    assert pane.offer.isVisible()
    assert not pane.list.isVisible()
    assert pane.offer.start.isEnabled()


def test_what_is_found_can_be_reviewed_in_few_keys(
    open_window: Open, lesson: Lesson, tmp_path: Path, qtbot: QtBot
) -> None:
    """From the bare text to a lesson: every suggestion of the program's own is looked at and decided on."""
    path = tmp_path / "bare.dramatis"
    review_sample.make(path, lesson, times=0)
    window = open_window(path)
    pane = opened(window)
    pressed = 1
    press(pane.offer.start, Qt.Key.Key_Space)
    assert pane.offer.cancel.isVisible()
    settle(qtbot, window)
    assert pane.list.isVisible()
    while any(one.state is SuggestionState.OPEN for one in pane.deck.all):
        if pane.deck.current == Fold.DOUBTFUL:
            press(pane.list, Qt.Key.Key_Return)
            pressed += 1
        key(pane, "r" if current(pane).proposal.confidence < 0.6 else "a")
        pressed += 1
    settle(qtbot, window)
    assert pressed <= KEYS_FOR_THE_OP_ED
    known = {actor.name for actor in lesson.actors}
    assert len({actor.name for actor in lesson_of(window).actors} & known) >= 0.8 * len(known)
    assert len(lesson_of(window).events) >= 10
    assert lesson_of(window).relations
    assert lesson_of(window).statements


def test_finding_can_be_cancelled(open_window: Open, lesson: Lesson, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "bare.dramatis"
    review_sample.make(path, lesson, times=0)
    window = open_window(path)
    pane = opened(window)
    pane.offer.start.click()
    pane.offer.cancel.click()
    settle(qtbot, window)
    assert pane.offer.start.isVisible()
    assert not stored(pane)
    assert window.library.history.undo_name is None


def test_what_is_found_for_an_article_that_was_left_is_not_shown_in_another(
    open_window: Open, lesson: Lesson, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "bare.dramatis"
    review_sample.make(path, lesson, times=0)
    with Library.open(path) as library:
        other = lesson._replace(article=lesson.article._replace(uuid="other"))
        review_sample.store(library, other, times=0)
    window = open_window(path)
    pane = opened(window)
    pane.offer.start.click()
    first, second = (one.id for one in window.summaries)
    window.show_article(second if lesson_of(window).article.id == first else first)
    pane.offer.start.click()
    settle(qtbot, window)
    assert pane.deck.all
    assert {one.article_id for one in pane.deck.all} == {lesson_of(window).article.id}


def test_another_article_has_its_own_review(open_window: Open, library_file: Path, lesson: Lesson) -> None:
    with Library.open(library_file) as library:
        other = review_sample.store(library, lesson._replace(article=lesson.article._replace(uuid="other")))
    window = open_window(library_file)
    pane = opened(window)
    before = {one.id for one in pane.deck.all}
    window.show_article(next(one.id for one in window.summaries if one.id != lesson_of(window).article.id))
    assert other in [one.id for one in window.summaries]
    assert not before & {one.id for one in pane.deck.all}
    assert current(pane).state is SuggestionState.OPEN


def test_hundreds_of_suggestions_are_painted_rows_with_one_editor(
    open_window: Open, lesson: Lesson, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "many.dramatis"
    review_sample.make(path, lesson, times=8)
    pane = opened(open_window(path))
    key(pane, "d")
    assert pane.list.model().rowCount() > 400
    widgets = len(pane.findChildren(QWidget))
    for _ in range(5):
        key(pane, "a")
    settle(qtbot, window_of(pane))
    assert len(pane.findChildren(QWidget)) <= widgets + 10
    assert widgets < 120


def test_the_help_says_every_key(review: ReviewPane, qtbot: QtBot) -> None:
    QTest.keyClick(review.list, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(review.foot.menu.isVisible, timeout=WAIT)
    said = [action.text() for action in review.foot.menu.actions()]
    review.foot.menu.close()
    for letter in "ARSBELMPTWNGD":
        assert any(text.endswith(f"\t{letter}") for text in said), letter


def test_screen_readers_hear_what_a_row_shows(review: ReviewPane) -> None:
    sentence = review.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert sentence.startswith("Russian special forces; armed forces · 2 mentions")
    assert "very likely" in sentence
    assert "paragraph 1" in sentence
    for widget in review.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget
