"""Several panes in one place, and the places of the window."""

import pytest
from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.settings import Settings
from desktop.ui.panes.tabs import TabbedPane
from desktop.ui.window import Window
from tests.ui.conftest import Open


@pytest.fixture
def made() -> list[str]:
    return []


@pytest.fixture
def tabbed(qtbot: QtBot, made: list[str]) -> TabbedPane:
    pane = TabbedPane("Panes")
    qtbot.addWidget(pane)

    def maker(name: str) -> QWidget:
        made.append(name)
        return QLabel(name)

    zoom = QToolButton()
    zoom.setText("zoom")
    pane.add("one", "First", lambda: maker("one"), [zoom])
    pane.add("two", "Second", lambda: maker("two"))
    return pane


def test_a_pane_is_made_when_it_is_first_shown(tabbed: TabbedPane, made: list[str], qtbot: QtBot) -> None:
    tabbed.show()
    assert made == []
    with qtbot.waitSignal(tabbed.page_shown) as signal:
        tabbed.show_page("two")
    assert signal.args[0] == "two"
    assert made == ["two"]
    assert tabbed.current == "two"
    assert tabbed.page("one") is None
    tabbed.tabs.setCurrentIndex(0)
    tabbed.show_page("two")
    assert made == ["two", "one"]
    assert tabbed.current_page.isVisible()


def test_the_first_tab_too_is_shown_only_when_it_is_asked_for(tabbed: TabbedPane, made: list[str]) -> None:
    tabbed.show_page("one")
    assert made == ["one"]
    assert tabbed.current == "one"


def test_buttons_belong_to_their_pane(tabbed: TabbedPane) -> None:
    tabbed.show()
    button = tabbed.findChild(QToolButton)
    tabbed.show_page("two")
    assert not button.isVisible()
    tabbed.show_page("one")
    assert button.isVisible()


def test_the_tabs_of_the_window_are_remembered(open_window: Open) -> None:
    settings = Settings(theme="light", people_pane="words", time_pane="relations")
    window = open_window(settings=settings)

    assert window.rooms.people.current_page.isVisible()
    assert not window.actors.isVisible()
    assert (window.settings_now().people_pane, window.settings_now().time_pane) == ("words", "relations")


def test_every_tab_shows_the_lesson(window: Window) -> None:
    for name in ("words", "statements", "notes", "actors"):
        window.actions_by_name[f"go_{name}"].trigger()
        assert window.rooms.people.current == name
        assert window.focusWidget() is not None
        assert window.rooms.people.isAncestorOf(window.focusWidget())
    for name in ("relations", "timeline"):
        window.actions_by_name[f"go_{name}"].trigger()
        assert window.rooms.times.current == name
        assert window.rooms.times.isAncestorOf(window.focusWidget())
    window.show_article(window.summaries[1].id)


def test_the_timeline_goes_across_the_window_and_back(window: Window) -> None:
    action = window.actions_by_name["timeline_wide"]
    heights = window.rooms.arrangement.heights_now
    assert window.timeline.width() < window.width() / 2
    action.trigger()
    assert window.timeline.width() == window.width()
    assert window.settings_now().timeline_wide
    assert window.settings_now().rows == heights
    action.trigger()
    assert window.timeline.width() < window.width() / 2
    assert window.rooms.arrangement.heights_now == heights


def test_a_wide_timeline_is_remembered(open_window: Open) -> None:
    settings = Settings(theme="light", timeline_wide=True, timeline_rows="actors", timeline_order=True)
    window = open_window(settings=settings)

    assert window.timeline.width() == window.width()
    for name in ("timeline_wide", "rows_actors", "timeline_order"):
        assert window.actions_by_name[name].isChecked()
