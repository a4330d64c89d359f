"""The search in the window: found as it is typed, opened by keyboard or click, narrowed, left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.model.found import FoundKind
from desktop.ui.models.search import Shown
from desktop.ui.panes.search import SearchResults
from desktop.ui.window import Window
from tests.ui.conftest import Open
from tests.ui.rig import WAIT, click, keep, picture, press, settle


@pytest.fixture
def window(open_window: Open) -> Window:
    return open_window()


def rows(results: SearchResults) -> list[Shown]:
    model = results.list.model()
    return [model.index(place, 0).data(Qt.ItemDataRole.UserRole).value for place in range(model.rowCount())]


def typed(window: Window, words: str, qtbot: QtBot) -> SearchResults:
    window.actions_by_name["search_library"].trigger()
    QTest.keyClicks(window.articles.field, words)
    settle(qtbot, window)
    return window.commands.search.results


def test_results_stand_in_the_place_of_the_list(window: Window, qtbot: QtBot) -> None:
    results = typed(window, "tobruk parl", qtbot)
    assert results.isVisible()
    assert not window.articles.list.isVisible()
    shown = rows(results)
    assert [one.heading for one in shown if one.heading] == ["Articles: 2", "Actors: 1", "Events: 1"]
    assert results.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Article: ")
    press(window.articles.field, Qt.Key.Key_Escape)
    assert window.articles.list.isVisible()
    assert not results.isVisible()
    settle(qtbot, window)


def test_enter_opens_the_place_and_lights_it(window: Window, qtbot: QtBot) -> None:
    results = typed(window, "tobruk parl", qtbot)
    press(window.articles.field, Qt.Key.Key_Down)
    assert results.list.hasFocus()
    first = rows(results)[0].result
    press(results.list, Qt.Key.Key_Return)
    assert window.lesson is not None
    assert window.lesson.article.id == first.article_id
    assert window.reader.selected_span() == first.span
    press(results.list, Qt.Key.Key_Up)
    assert window.articles.field.hasFocus()
    settle(qtbot, window)


def test_an_actor_and_an_event_are_chosen(window: Window, qtbot: QtBot) -> None:
    results = typed(window, "haftar", qtbot)
    actor = next(one.result for one in rows(results) if one.result.kind is FoundKind.ACTOR)
    window.commands.search.open_result(actor)
    assert window.selection.choice.actor == actor.id
    event = next(one.result for one in rows(results) if one.result.kind is FoundKind.EVENT and not one.result.later)
    window.commands.search.open_result(event)
    assert window.selection.choice.event == event.id
    settle(qtbot, window)


def test_a_click_on_a_result_opens_it(window: Window, qtbot: QtBot) -> None:
    results = typed(window, "backgrounder", qtbot)
    index = results.list.model().index(0, 0)
    click(results.list.viewport(), results.list.visualRect(index).center())
    assert window.lesson is not None
    assert window.lesson.article.id == rows(results)[0].result.article_id
    settle(qtbot, window)


def test_chips_article_and_dates_narrow(window: Window, qtbot: QtBot) -> None:
    results = typed(window, "haftar", qtbot)
    whole = len(rows(results))
    chip = next(chip for chip in results.chips._chips if chip.key == "event")
    chip.setChecked(True)
    assert {one.result.kind for one in rows(results)} == {FoundKind.EVENT}
    chip.setChecked(False)
    results.here.setChecked(True)
    settle(qtbot, window)
    assert 0 < len(rows(results)) < whole
    results.here.setChecked(False)
    results.since.setText("2016")
    results.until.setText("2016-")
    settle(qtbot, window)
    results.until.setText("2016-12")
    settle(qtbot, window)
    assert {one.result.kind for one in rows(results)} <= {FoundKind.EVENT, FoundKind.ARTICLE}


def test_a_misspelt_name_is_offered(window: Window, qtbot: QtBot) -> None:
    results = typed(window, "Hafter", qtbot)
    assert "Hafter" in results.empty.text()
    results.nearest[0].click()
    settle(qtbot, window)
    assert window.articles.field.text() == "Haftar"
    assert rows(results)


def test_the_newest_words_win_and_a_change_is_seen(window: Window, qtbot: QtBot) -> None:
    results = typed(window, "hafta", qtbot)
    for _ in range(5):
        window.articles.field.setText("libya")
        window.articles.field.setText("quicksilver")
    settle(qtbot, window)
    assert rows(results) == []
    library = window.library
    actor = library.actors.get(1)
    window.change(lambda: library.do("rename", lambda: library.actors.change(actor._replace(name="Quicksilver"))))
    qtbot.waitUntil(lambda: len(rows(results)) == 1, timeout=WAIT)
    settle(qtbot, window)


@pytest.mark.parametrize("words", ["C++", '"', "NEAR(", "-", "\ud800", "%", "{"])
def test_any_text_is_safe(window: Window, qtbot: QtBot, words: str) -> None:
    window.articles.field.setText(words)
    settle(qtbot, window)
    window.articles.field.clear()
    settle(qtbot, window)


def test_a_picture_of_the_results(window: Window, qtbot: QtBot) -> None:
    window.resize(1024, 700)
    typed(window, "haftar", qtbot)
    keep(picture(window), "search")
