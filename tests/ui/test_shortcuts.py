"""The list of keys: all of them, in the order of the menus, and found by typing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs.shortcuts import ShortcutsDialog
from desktop.ui.look import Look
from desktop.ui.menus import all_commands
from tests.ui.rig import picture, press, wait_until_gone


@pytest.fixture
def dialog(qtbot: QtBot, look: Look) -> ShortcutsDialog:
    opened = ShortcutsDialog()
    opened.show()
    qtbot.waitExposed(opened)
    return opened


def shown(dialog: ShortcutsDialog) -> list[tuple[str, ...]]:
    table = dialog.table
    rows = [row for row in range(table.rowCount()) if not table.isRowHidden(row)]
    return [tuple(table.item(row, column).text() for column in range(3)) for row in rows]


def test_every_key_of_the_menus_is_there_in_their_order(dialog: ShortcutsDialog) -> None:
    form = QKeySequence.SequenceFormat.NativeText
    wanted = [
        (
            menu,
            command.words.replace("&", "").rstrip("…"),
            ", ".join(QKeySequence(key).toString(form) for key in command.keys),
        )
        for menu, command in all_commands()
    ]
    assert shown(dialog)[: len(wanted)] == wanted
    assert {"Article", "Actors", "Timeline", "Card"} <= {where for where, _, _ in shown(dialog)[len(wanted) :]}


@pytest.mark.parametrize("typed", ["find", "FIND", "ctrl+f", "edit  find", "fínd"])
def test_typing_narrows_the_list(dialog: ShortcutsDialog, typed: str) -> None:
    everything = len(shown(dialog))
    dialog.field.setText(typed)
    assert 0 < len(shown(dialog)) < everything
    assert ("Edit", "Find in article", "Ctrl+F") in shown(dialog)
    assert dialog.table.currentRow() >= 0
    assert not dialog.table.isRowHidden(dialog.table.currentRow())


def test_where_nothing_is_found_that_is_said(dialog: ShortcutsDialog) -> None:
    dialog.field.setText("xyzzy")
    assert dialog.nothing.isVisible()
    assert not dialog.table.isVisible()
    press(dialog.field, Qt.Key.Key_Escape)
    assert dialog.table.isVisible()
    assert len(shown(dialog)) == dialog.table.rowCount()


def test_escape_closes_at_last(dialog: ShortcutsDialog, qtbot: QtBot) -> None:
    press(dialog.field, Qt.Key.Key_Escape)
    wait_until_gone(qtbot, dialog)


def test_down_leads_into_the_list(dialog: ShortcutsDialog) -> None:
    assert dialog.field.hasFocus()
    press(dialog.field, Qt.Key.Key_Down)
    assert dialog.table.hasFocus()


def test_a_place_is_painted_once_and_said_at_each_row(dialog: ShortcutsDialog) -> None:
    table = dialog.table
    image = picture(table.viewport())

    def inked(row: int) -> bool:
        box = table.visualItemRect(table.item(row, 0)).adjusted(2, 2, -2, -2)
        return (
            len({image.pixel(x, y) for x in range(box.left(), box.right()) for y in range(box.top(), box.bottom())}) > 1
        )

    assert not inked(2)
    assert inked([menu for menu, _ in all_commands()].index("Edit"))
    cells = QAccessible.queryAccessibleInterface(table)
    assert "File" in [cells.child(n).text(QAccessible.Text.Name) for n in range(3, 9)]
    dialog.field.setText("check library")
    assert shown(dialog) == [("Library", "Check library", "Ctrl+Shift+K")]
