"""The keyboard alone: Tab walks everything as one reads, each stop is seen, each command has a key."""

import operator
import re
from collections import Counter
from itertools import compress, pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.settings import Settings
from desktop.ui.menus import all_commands
from desktop.ui.window import Window
from tests.drawing.colour import contrast, parsed
from tests.ui.conftest import Open
from tests.ui.opening import DIALOGS, opened, show_all_panes
from tests.ui.test_accessible_tree import focusable

THEMES = ("light", "sepia", "dark", "high-contrast")
RING = 30
"""Pixels that have to change at least where a ring comes; the ring of a box to tick has some 50."""
SEEN = 3.0
"""Contrast of what changes to what was there before (WCAG 2.2, 1.4.11 and 2.4.13)."""


def walked(top: QWidget, start: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Where Tab leads from a widget until it comes back to it."""
    top.activateWindow()
    start.setFocus(Qt.FocusReason.TabFocusReason)
    stops: list[QWidget] = []
    while (here := top.focusWidget()) is not None and here not in stops:
        stops.append(here)
        QTest.keyClick(here, key)
        assert len(stops) < 200
    return stops


def place_of(widget: QWidget, places: list[QWidget]) -> int:
    return next(n for n, place in enumerate(places) if place is widget or place.isAncestorOf(widget))


def as_shown(widget: QWidget) -> QImage:
    """What a widget looks like in its window, and a little around it."""
    top = widget.window()
    box = QRect(widget.mapTo(top, QPoint(0, 0)), widget.size()).adjusted(-2, -2, 2, 2)
    QApplication.processEvents()
    return top.grab(box).toImage().convertToFormat(QImage.Format.Format_RGB32)


def seen_change(before: QImage, after: QImage) -> int:
    """How many pixels have a colour that stands out against the one that was there before."""
    old, new = before.constBits().cast("I"), after.constBits().cast("I")
    assert len(old) == len(new)
    pairs = Counter(compress(zip(old, new, strict=True), map(operator.ne, old, new)))
    return sum(
        count
        for (one, other), count in pairs.items()
        if contrast(parsed(f"#{one & 0xFFFFFF:06x}"), parsed(f"#{other & 0xFFFFFF:06x}")) >= SEEN
    )


def unseen(stops: list[QWidget]) -> list[str]:
    """The stops at which nobody sees that the keyboard is there."""
    faults: list[str] = []
    for widget in stops:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        after = as_shown(widget)
        widget.clearFocus()
        if seen_change(as_shown(widget), after) < RING:
            faults.append(f"{type(widget).__name__} {widget.objectName()!r} {widget.accessibleName()!r}")
    return faults


def test_tab_walks_everything_place_by_place(window: Window) -> None:
    rooms = window.rooms
    places = [window.menuBar(), rooms.articles, rooms.reader, rooms.people, rooms.times]
    for _ in show_all_panes(window):
        stops = walked(window, rooms.reader)
        assert {*focusable(window)} == {*stops}
        order = [
            next(n for n, place in enumerate(places) if place is stop or place.isAncestorOf(stop)) for stop in stops
        ]
        start = order.index(0)
        assert order[start:] + order[:start] == sorted(order)
        back = walked(window, rooms.reader, Qt.Key.Key_Backtab)
        assert back[1:] == stops[:0:-1]


def test_within_a_place_tab_goes_on_as_one_reads(window: Window) -> None:
    for _ in show_all_panes(window):
        for place in (window.menuBar(), window.rooms.people, window.rooms.times):
            stops = [stop for stop in walked(window, window.rooms.reader) if place.isAncestorOf(stop)]
            boxes = [(stop.mapTo(place, QPoint(0, 0)), stop.height()) for stop in stops]
            for (one, height), (other, _) in pairwise(boxes):
                assert other.y() >= one.y() + height - 4 or other.x() > one.x()


def test_f6_walks_the_panes_and_back(window: Window, qtbot: QtBot) -> None:
    rooms = window.rooms
    rooms.reader.setFocus()
    seen: list[int] = []
    panes = [rooms.articles, rooms.reader, rooms.people, rooms.times]
    for _ in range(5):
        window.actions_by_name["next_pane"].trigger()
        focused = window.focusWidget()
        assert focused is not None
        seen.append(place_of(focused, panes))
    assert seen == [2, 3, 0, 1, 2]


@pytest.mark.parametrize("theme", THEMES)
def test_each_stop_of_the_window_is_seen(open_window: Open, theme: str) -> None:
    window = open_window(settings=Settings(theme=theme))
    faults = {fault for _ in show_all_panes(window) for fault in unseen(focusable(window))}
    assert faults == set()


@pytest.mark.parametrize("name", DIALOGS)
def test_tab_walks_each_dialog_and_is_seen(window: Window, name: str) -> None:
    with opened(window, name) as dialog:
        wanted = focusable(dialog)
        stops = [stop for stop in walked(dialog, wanted[0]) if not stop.objectName().startswith("qt_")]
        missed = {*wanted} - {*stops}
        # Of buttons that exclude each other, Tab stops at the one that is on; the arrows walk the others.
        assert [stop for stop in missed if not getattr(stop, "autoExclusive", bool)()] == []
        assert unseen(wanted) == []


def test_every_command_has_a_key_of_its_own(window: Window) -> None:
    keys = Counter(key for _, command in all_commands() for key in command.keys)
    assert [command.name for _, command in all_commands() if not command.keys] == []
    assert {key for key, count in keys.items() if count > 1} == set()
    assert {command.name for _, command in all_commands()} == {*window.actions_by_name}


def test_every_menu_and_entry_has_an_access_key(window: Window) -> None:
    for action in window.menuBar().actions():
        menu = action.menu()
        titles = [one.text() for one in menu.actions() if one.text()]  # type: ignore[union-attr]
        letters = Counter(match.group(1).lower() for title in titles if (match := re.search(r"&(\w)", title)))
        assert len(titles) == sum(letters.values()), action.text()
        assert {letter for letter, count in letters.items() if count > 1} == set(), action.text()
