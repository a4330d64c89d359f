"""Every command and every control: a key, a tooltip, a name; and all of it by keyboard alone."""

from collections import Counter
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.settings import Settings
from desktop.ui.actions import Actions
from desktop.ui.designer.designer import Designer
from desktop.ui.dialogs.shortcuts import ShortcutsDialog
from desktop.ui.menus import MENUS, all_commands
from desktop.ui.window import Window
from tests.ui.rig import WAIT, actor, event, lesson_of, press, settle, wait_until_gone

CONTROLS = (QToolButton, QPushButton, QComboBox, QCheckBox, QLineEdit)
SAME_IN_THE_PANE = {"copy"}
"""Commands whose key a pane may take for itself, because it does the same."""


def keys_of(command_keys: tuple[str, ...]) -> list[QKeySequence]:
    """The sequences of a command."""
    return [QKeySequence(key) for key in command_keys]


# The table of commands


def test_every_command_has_a_key_a_tooltip_and_words(window: Window) -> None:
    for _, command in all_commands():
        action = window.actions_by_name[command.name]
        assert action.shortcuts() == keys_of(command.keys)
        assert all(not sequence.isEmpty() for sequence in action.shortcuts())
        assert action.shortcuts()
        assert command.tip in action.toolTip()
        assert command.keys[0] in action.toolTip()
        assert action.statusTip() == command.tip
        assert action.text()


def test_no_two_commands_share_a_key() -> None:
    count = Counter(sequence.toString() for _, command in all_commands() for sequence in keys_of(command.keys))
    assert [key for key, times in count.items() if times > 1] == []


def test_no_two_commands_of_a_menu_share_a_letter() -> None:
    def letter(words: str) -> str:
        return words[words.index("&") + 1].lower()

    assert max(Counter(letter(menu.title) for menu in MENUS).values()) == 1
    for menu in MENUS:
        letters = Counter(letter(command.words) for command in menu.commands if command is not None)
        assert [which for which, times in letters.items() if times > 1] == [], menu.title


def test_no_pane_takes_the_key_of_a_command(window: Window) -> None:
    panes = {
        "library": window.articles.list,
        "article": window.reader,
        "actors": window.actors.list,
        "timeline": window.timeline.timeline,
        "card": window.card,
    }
    for name, pane in panes.items():
        for _, command in all_commands():
            for sequence in keys_of(command.keys):
                combination = sequence[0]
                override = QKeyEvent(
                    QEvent.Type.ShortcutOverride, combination.key().value, combination.keyboardModifiers()
                )
                override.ignore()
                QApplication.sendEvent(pane, override)
                assert not override.isAccepted() or command.name in SAME_IN_THE_PANE, (name, command.name)


class Recorder(QObject):
    """Stands for the commands of a window, and remembers which were given."""

    def __init__(self) -> None:
        super().__init__()
        self.given: list[str] = []

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return lambda *_: self.given.append(name)


@pytest.fixture
def recorder(qtbot: QtBot) -> Iterator[tuple[QMainWindow, Recorder]]:
    """A window that has the menus, and in their place of the commands only a memory."""
    window, memory = QMainWindow(), Recorder()
    rooms = {command.room or menu.name for menu in MENUS for command in menu.commands if command is not None}
    Actions(window, SimpleNamespace(**dict.fromkeys(rooms, memory))).fill()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    yield window, memory
    window.close()
    window.deleteLater()


def test_every_key_gives_its_command(recorder: tuple[QMainWindow, Recorder]) -> None:
    window, memory = recorder
    for _, command in all_commands():
        for sequence in keys_of(command.keys):
            memory.given.clear()
            combination = sequence[0]
            QTest.keyClick(window, combination.key(), combination.keyboardModifiers())
            assert memory.given == [command.name], sequence.toString()


# Names and tooltips of controls


def unnamed(window: QWidget) -> list[str]:
    """The controls of a window that a screen reader or a pointer could not make out."""
    found: list[str] = []
    for kind in CONTROLS:
        for control in window.findChildren(kind):
            if control.objectName().startswith(("qt_", "Scroll")):  # Qt's own, which it names in the user's language
                continue
            interface = QAccessible.queryAccessibleInterface(control)
            if not interface.text(QAccessible.Text.Name).strip() or not control.toolTip().strip():
                found.append(
                    f"{type(control).__name__} {control.objectName()!r} {interface.text(QAccessible.Text.Name)!r}"
                )
    return found


def test_every_control_of_the_window_has_a_name_and_a_tooltip(window: Window) -> None:
    window.card.show_actor(lesson_of(window), actor(window, "Khalifa Haftar").id, window.rect(), full=True)
    assert len(window.findChildren(QToolButton)) > 5
    assert len(window.findChildren(QPushButton)) > 2
    assert unnamed(window) == []


def test_every_pane_has_a_name(window: Window) -> None:
    panes = (window.articles.list, window.reader, window.actors.list, window.timeline.timeline, window.card)
    names = [QAccessible.queryAccessibleInterface(pane).text(QAccessible.Text.Name) for pane in panes]
    assert names == ["Library", "Article", "Actors", "Timeline", "Card"]


@pytest.mark.parametrize(("command", "kind"), [("export_sheet", Designer), ("shortcuts", ShortcutsDialog)])
def test_every_control_of_a_dialog_has_a_name_and_a_tooltip(
    window: Window, qtbot: QtBot, command: str, kind: type[QDialog]
) -> None:
    window.actions_by_name[command].trigger()
    dialog = window.findChild(kind)
    assert isinstance(dialog, kind)
    assert dialog.isVisible()
    assert dialog.isModal()
    assert dialog.windowTitle()
    assert unnamed(dialog) == []
    press(dialog, Qt.Key.Key_Escape)
    wait_until_gone(qtbot, dialog)


def test_the_list_of_keys_shows_every_key(window: Window, qtbot: QtBot) -> None:
    window.actions_by_name["shortcuts"].trigger()
    dialog = window.findChild(ShortcutsDialog)
    assert dialog is not None
    shown = {
        tuple(dialog.table.item(row, column).text() for column in range(3)) for row in range(dialog.table.rowCount())
    }
    for menu, command in all_commands():
        assert (menu, command.words.replace("&", "").rstrip("…"), ", ".join(command.keys)) in shown
    assert {"Article", "Actors", "Timeline", "Card"} <= {where for where, _, _ in shown}
    dialog.reject()
    wait_until_gone(qtbot, dialog)


# By keyboard alone


def test_f6_goes_round_the_panes(window: Window) -> None:
    window.reader.setFocus()
    panes = [window.actors.list, window.timeline.timeline, window.articles.list, window.reader]
    for pane in (*panes, panes[0]):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        assert pane.hasFocus()

    window.actions_by_name["show_library"].trigger()
    window.timeline.timeline.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert window.reader.hasFocus()


def test_f6_from_a_button_goes_to_a_pane(window: Window) -> None:
    window.findChild(QToolButton, "zoom_in").setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
    assert window.articles.list.hasFocus()


def test_ctrl_and_a_number_goes_to_a_pane(window: Window) -> None:
    panes = {
        Qt.Key.Key_1: window.articles.list,
        Qt.Key.Key_2: window.reader,
        Qt.Key.Key_3: window.actors.list,
        Qt.Key.Key_4: window.timeline.timeline,
    }
    for key, pane in panes.items():
        QTest.keyClick(QApplication.focusWidget(), key, Qt.KeyboardModifier.ControlModifier)
        assert pane.hasFocus()

    window.actions_by_name["show_library"].trigger()
    assert not window.articles.isVisible()
    window.actions_by_name["go_library"].trigger()
    assert window.articles.list.hasFocus()
    assert window.actions_by_name["show_library"].isChecked()


def test_tab_reaches_every_pane_and_button_in_the_order_of_the_eye(window: Window) -> None:
    window.articles.list.setFocus()
    reached: list[QWidget] = []
    while QApplication.focusWidget() not in reached:
        reached.append(QApplication.focusWidget())
        press(reached[-1], Qt.Key.Key_Tab)
    panes = [window.articles.list, window.reader, window.actors.list, window.timeline.timeline]
    assert [pane for pane in reached if pane in panes] == panes
    buttons = {button.objectName() for button in reached if isinstance(button, QToolButton)}
    assert buttons >= {"smaller", "larger", "export_sheet", "hide_later", "zoom_out", "zoom_in", "timeline_menu"}

    QTest.keyClick(reached[0], Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is reached[-1]


def test_the_library_is_walked_with_arrows_and_opened_with_enter(window: Window) -> None:
    view = window.articles.list
    view.setFocus()
    press(view, Qt.Key.Key_Down)
    assert lesson_of(window).article.id == window.summaries[0].id
    press(view, Qt.Key.Key_Return)
    assert lesson_of(window).article.id == window.summaries[1].id
    press(view, Qt.Key.Key_Up, Qt.Key.Key_Space)
    assert lesson_of(window).article.id == window.summaries[0].id


# What the commands do


def test_the_key_mark_can_be_given_undone_and_done_again(window: Window, qtbot: QtBot) -> None:
    actions = window.actions_by_name
    assert not actions["toggle_key"].isEnabled()
    assert not actions["undo"].isEnabled()
    assert actions["undo"].text() == "&Undo"
    window.selection.choose_actor(actor(window, "Egypt").id)
    assert actions["toggle_key"].isEnabled()
    assert not actions["toggle_key"].isChecked()

    actions["toggle_key"].trigger()
    settle(qtbot, window)
    assert actor(window, "Egypt").key
    assert actions["toggle_key"].isChecked()
    assert actions["undo"].text() == "&Undo “Key actor”"
    assert not actions["redo"].isEnabled()

    actions["undo"].trigger()
    settle(qtbot, window)
    assert not actor(window, "Egypt").key
    assert not actions["toggle_key"].isChecked()
    assert not actions["undo"].isEnabled()
    assert actions["redo"].text() == "&Redo “Key actor”"

    actions["redo"].trigger()
    settle(qtbot, window)
    assert actor(window, "Egypt").key
    assert actions["redo"].text() == "&Redo"

    actions["toggle_key"].trigger()
    settle(qtbot, window)
    assert actions["undo"].text() == "&Undo “No key actor”"


def test_an_event_can_have_the_key_mark_too(window: Window, qtbot: QtBot) -> None:
    contracts = event(window, "Russian contracts")
    window.selection.choose_event(contracts.id)
    with qtbot.waitSignal(window.changed, timeout=WAIT) as changed:
        window.actions_by_name["toggle_key"].trigger()

    assert changed.args is not None
    assert changed.args[0].ids("event") == {contracts.id}
    assert event(window, "Russian contracts").key
    assert window.selection.choice.event == contracts.id


def test_a_change_keeps_the_place_in_every_pane(window: Window, qtbot: QtBot) -> None:
    window.selection.choose_actor(lesson_of(window).actors[-3].id)
    window.reader.go_to(lesson_of(window).body[8].span.start, top=True)
    window.timeline.timeline.set_zoom(2.0)
    window.timeline.timeline.verticalScrollBar().setValue(150)
    bars = [
        window.reader.verticalScrollBar(),
        window.actors.list.verticalScrollBar(),
        window.timeline.timeline.verticalScrollBar(),
    ]
    before = [bar.value() for bar in bars]
    assert min(before) > 0
    window.actions_by_name["toggle_key"].trigger()
    settle(qtbot, window)
    assert window.timeline.timeline.zoom == 2.0
    assert [bar.value() for bar in bars] == before


@pytest.mark.parametrize(
    ("name", "theme"),
    [
        ("theme_sepia", "sepia"),
        ("theme_dark", "dark"),
        ("theme_high_contrast", "high-contrast"),
        ("theme_light", "light"),
    ],
)
def test_a_theme_dresses_everything(window: Window, name: str, theme: str) -> None:
    window.actions_by_name[name].trigger()
    ticked = [n for n, action in window.actions_by_name.items() if n.startswith("theme_") and action.isChecked()]
    assert ticked == [name]
    assert window.look.settings.theme == theme
    paper, panel = window.look.colour("paper"), window.look.colour("panel")
    assert window.reader.grab().toImage().pixelColor(5, 300) == paper
    for pane in (window.articles, window.actors, window.timeline):
        assert pane.grab().toImage().pixelColor(2, pane.height() - 3) == panel
    for bar in (window.menuBar(), window.statusBar()):
        assert bar.grab().toImage().pixelColor(bar.width() // 2, bar.height() // 2) == panel


def test_the_system_theme_follows_the_desktop(window: Window, qtbot: QtBot) -> None:
    # Offscreen the desktop never says dark; that its word is heard can be told all the same.
    window.actions_by_name["theme_system"].trigger()
    assert window.look.theme.name == "Light"
    hints = QGuiApplication.styleHints()
    with qtbot.waitSignal(window.look.changed, timeout=WAIT):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    window.actions_by_name["theme_sepia"].trigger()
    with qtbot.assertNotEmitted(window.look.changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)


def test_faces_and_sizes(window: Window) -> None:
    document = window.reader.document
    window.actions_by_name["face_clear"].trigger()
    assert document().defaultFont().families()[0] == "Atkinson Hyperlegible"
    window.actions_by_name["face_book"].trigger()
    assert document().defaultFont().families()[0] == "Literata"

    usual = document().defaultFont().pointSizeF()
    window.actions_by_name["larger"].trigger()
    assert document().defaultFont().pointSizeF() == pytest.approx(usual * 1.1, rel=0.01)
    window.actions_by_name["usual_size"].trigger()
    assert document().defaultFont().pointSizeF() == usual
    for _ in range(6):
        window.actions_by_name["smaller"].trigger()
    assert window.look.settings.text_size == 12.0
    for _ in range(16):
        window.actions_by_name["larger"].trigger()
    assert window.look.settings.text_size == 48.0
    assert window.look.settings == Settings(theme="light", text_size=48.0)


def test_the_library_can_be_hidden(window: Window, qtbot: QtBot) -> None:
    width = window.reader.width()
    window.actions_by_name["show_library"].trigger()
    assert not window.articles.isVisible()
    qtbot.waitUntil(lambda: window.reader.width() > width, timeout=WAIT)
    window.actions_by_name["show_library"].trigger()
    assert window.articles.isVisible()


def test_next_and_previous_article(window: Window) -> None:
    titles = [summary.title for summary in window.summaries]
    assert len(titles) == 3
    for title in (*titles[1:], titles[-1]):
        window.actions_by_name["next_article"].trigger()
        assert lesson_of(window).article.title == title
        assert window.windowTitle() == f"{title} – Dramatis"
    for title in (*titles[1::-1], titles[0]):
        window.actions_by_name["previous_article"].trigger()
        assert lesson_of(window).article.title == title


def test_the_open_article_opened_again_stays_as_it_is(window: Window) -> None:
    window.reader.go_to(lesson_of(window).body[7].span.start, top=True)
    place = window.reader.position().offset
    window.articles.list.chosen.emit(0)
    assert window.reader.position().offset == place
    window.actions_by_name["next_article"].trigger()
    window.actions_by_name["previous_article"].trigger()
    assert window.reader.position().offset == place
