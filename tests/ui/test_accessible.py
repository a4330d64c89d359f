"""What screen readers get: the items of painted widgets, and a name and a role for all that takes the keyboard."""

import gc
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.ui import accessible
from tests.ui.painted import ROW, Rows
from tests.ui.rig import ROOT, WAIT, wait_until_gone
from tests.ui.test_start import screen

Role, Text, State = QAccessible.Role, QAccessible.Text, QAccessible.State


@pytest.fixture(autouse=True)
def listening(qapp: QApplication) -> Iterator[None]:
    """A screen reader that runs, as far as Qt knows."""
    accessible.begin()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def rows(qtbot: QtBot) -> Rows:
    made = Rows(["A coup", "A contract", "An uprising"])
    qtbot.addWidget(made)
    made.resize(200, 2 * ROW + 2)
    made.verticalScrollBar().setRange(0, 100)
    made.show()
    qtbot.waitExposed(made)
    return made


def tree(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def children(part: QAccessibleInterface) -> list[QAccessibleInterface]:
    return [part.child(index) for index in range(part.childCount())]


# Painted items


def test_painted_items_are_rows_of_a_list(rows: Rows) -> None:
    top = tree(rows)
    assert (top.role(), top.text(Text.Name), top.childCount()) == (Role.List, "Rows", 3)
    found = children(top)
    assert [item.text(Text.Name) for item in found] == ["A coup", "A contract", "An uprising"]
    assert [item.text(Text.Description) for item in found] == ["row 1", "row 2", "row 3"]
    assert {item.role() for item in found} == {Role.ListItem}
    assert [top.indexOfChild(item) for item in found] == [0, 1, 2]
    assert {item.parent() for item in found} == {top}
    assert top.child(3) is None
    assert top.child(-1) is None


def test_the_place_of_an_item_is_that_of_the_screen(rows: Rows) -> None:
    corner = rows.viewport().mapToGlobal(QPoint(0, 0))
    second = tree(rows).child(1)
    assert second.rect() == QRect(corner + QPoint(0, ROW), rows.viewport().size().boundedTo(second.rect().size()))
    assert tree(rows).childAt(corner.x() + 5, corner.y() + ROW + 5).text(Text.Name) == "A contract"
    assert tree(rows).childAt(corner.x() - 5, corner.y() + 5) is None
    rows.verticalScrollBar().setValue(ROW)
    assert second.rect().topLeft() == corner


def test_states_say_what_is_chosen_focused_and_out_of_sight(rows: Rows, qtbot: QtBot) -> None:
    rows.activateWindow()
    rows.setFocus()
    qtbot.waitUntil(rows.hasFocus, timeout=WAIT)
    assert tree(rows).focusChild() is None
    rows.go_to(1)
    first, second, third = (item.state() for item in children(tree(rows)))
    assert first.focusable
    assert first.selectable
    assert not (first.focused)
    assert not (first.selected)
    assert not (first.offscreen)
    assert second.focused
    assert second.selected
    assert third.offscreen
    assert tree(rows).focusChild().text(Text.Name) == "A contract"
    rows.clearFocus()
    assert not tree(rows).child(1).state().focused


def test_an_item_can_be_pressed(rows: Rows, qtbot: QtBot) -> None:
    actions = tree(rows).child(2).actionInterface()
    assert actions.actionNames() == ["Press"]
    assert actions.keyBindingsForAction("Press") == ["Return"]
    actions.doAction("Press")
    assert rows.pressed == []  # not before the screen reader has its answer
    qtbot.waitUntil(lambda: rows.pressed == [2], timeout=WAIT)


def test_an_item_of_another_name_is_another_item(rows: Rows) -> None:
    """Screen readers keep names, so a new name under an old identity would be read out wrong."""
    old = tree(rows).child(0)
    identity = QAccessible.uniqueId(old)
    assert QAccessible.uniqueId(tree(rows).child(0)) == identity
    rows.titles = ["A vote"]
    assert not old.isValid()
    new = tree(rows).child(0)
    assert new.text(Text.Name) == "A vote"
    assert QAccessible.uniqueId(new) != identity
    assert tree(rows).childCount() == 1


def test_thousands_of_items_are_made_only_when_asked_for(rows: Rows) -> None:
    rows.titles = [str(number) for number in range(10_000)]
    rows.made = 0
    rows.go_to(9_000)
    assert tree(rows).childCount() == 10_000
    assert tree(rows).child(9_000).state().selected
    assert rows.made < 10
    assert [item.text(Text.Name) for item in children(tree(rows))] == rows.titles


def test_what_was_there_before_begins_late(qtbot: QtBot) -> None:
    """A screen reader that runs already asks while the widget is being built, and Qt keeps that answer."""
    late = Rows([])
    qtbot.addWidget(late)
    assert tree(late).role() is Role.List


def test_deleted_widgets_leave_nothing_behind(qtbot: QtBot) -> None:
    for number in range(20):
        rows = Rows(["one", "two"])
        rows.show()
        kept = children(tree(rows))
        if number % 2:
            rows.go_to(1)
        if number % 3:
            rows.titles = ["three"]
            tree(rows).child(0)
        rows.deleteLater()
        wait_until_gone(qtbot, rows)
        assert not any(isValid(item) for item in kept)
        del kept
        gc.collect(1)  # the young are all that this round has made
    gc.collect()


@contextmanager
def session(display: str) -> Iterator[list[str]]:
    """The environment of a desktop session with a bus for screen readers, as words for `env`; skips without one."""
    command = ["dbus-run-session", "--", "sh", "-c", "echo $DBUS_SESSION_BUS_ADDRESS; cat"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as bus:
        assert bus.stdout is not None
        yield [f"DBUS_SESSION_BUS_ADDRESS={bus.stdout.readline().decode().strip()}", f"DISPLAY={display}"]


def called(where: list[str], method: str, *words: str) -> str:
    """What a method on a bus answers, in GVariant's text form."""
    command = ["gdbus", "call", *where, "--method", method, *words]
    done = subprocess.run(command, capture_output=True, text=True, timeout=WAIT / 1000, check=False)
    if done.returncode:
        pytest.skip(f"no bus for screen readers here: {done.stderr.strip()}")
    return done.stdout.strip()


@pytest.mark.needs("Xvfb", "dbus-run-session", "gdbus")
def test_a_real_screen_reader_finds_the_items_and_presses_one() -> None:
    with screen() as display, session(display) as words:
        home = dict(word.split("=", 1) for word in words)
        at_home = ["--address", home["DBUS_SESSION_BUS_ADDRESS"], "--dest", "org.a11y.Bus", "--object-path"]
        (address,) = re.findall(r"'([^']+)'", called([*at_home, "/org/a11y/bus"], "org.a11y.Bus.GetAddress"))
        child = subprocess.Popen(
            [sys.executable, "-X", "faulthandler", "-m", "tests.ui.painted"],
            cwd=ROOT,
            env=os.environ | home | {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        with child:
            assert child.stdout is not None
            assert child.stdout.readline() == "shown\n"
            read = Reader(address)
            name, path = read.first("/org/a11y/atspi/accessible/root", "org.a11y.atspi.Registry")
            for role in ("frame", "list"):
                name, path = read.first(path, name)
                assert read.role(path, name) == role
            items = read.children(path, name)
            assert len(items) == 30
            assert read.name(items[2][1], name) == "Event 2"
            assert read.role(items[2][1], name) == "list item"
            assert called(read.at(items[2][1], name), "org.a11y.atspi.Action.DoAction", "0") == "(true,)"
            assert child.stdout.readline() == "pressed 2\n"
            child.communicate()
        assert child.returncode == 0


class Reader:
    """The least of a screen reader: it walks the tree over the bus (AT-SPI 2)."""

    def __init__(self, address: str) -> None:
        self._address = address

    def at(self, path: str, name: str) -> list[str]:
        return ["--address", self._address, "--dest", name, "--object-path", path]

    def children(self, path: str, name: str) -> list[tuple[str, str]]:
        """The bus names and paths of the children."""
        answer = called(self.at(path, name), "org.a11y.atspi.Accessible.GetChildren")
        return re.findall(r"\('([^']+)', (?:objectpath )?'([^']+)'\)", answer)

    def first(self, path: str, name: str) -> tuple[str, str]:
        """The first child, once there is one: a program registers itself while it runs."""
        until = time.monotonic() + WAIT / 1000
        while not (found := self.children(path, name)) and time.monotonic() < until:
            time.sleep(0.05)
        return found[0]

    def role(self, path: str, name: str) -> str:
        return called(self.at(path, name), "org.a11y.atspi.Accessible.GetRoleName")[2:-3]

    def name(self, path: str, name: str) -> str:
        method = "org.freedesktop.DBus.Properties.Get"
        answer = called(self.at(path, name), method, "org.a11y.atspi.Accessible", "Name")
        return re.sub(r"^\(<'|'>,\)$", "", answer)
