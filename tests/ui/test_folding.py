"""A row that becomes two lines where there is no room for one."""

import pytest
from PySide6.QtWidgets import QPushButton, QTabBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.panes.folding import FoldingRow
from tests.ui.rig import WAIT


@pytest.fixture
def tabs() -> QTabBar:
    made = QTabBar()
    made.setExpanding(False)
    for title in ("Timeline", "Relations"):
        made.addTab(title)
    return made


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def row(qtbot: QtBot, window: QWidget, tabs: QTabBar) -> FoldingRow:
    made = FoldingRow(tabs, (8, 4, 10, 0), 2)
    column = QVBoxLayout(window)
    column.addWidget(made)
    column.addStretch(1)
    window.resize(800, 200)
    window.show()
    qtbot.waitExposed(window)
    return made


def lines(row: FoldingRow, *parts: QWidget) -> int:
    """In how many lines the parts stand; none may be cut or lie over another."""
    for part in parts:
        assert part.width() >= part.minimumSizeHint().width()
        assert row.rect().contains(part.geometry())
    return len({part.geometry().center().y() // 12 for part in parts})


def test_it_folds_where_it_has_to_and_unfolds_again(row: FoldingRow, tabs: QTabBar, qtbot: QtBot) -> None:
    button = QPushButton("Show everything")
    row.add_button(button)
    needed = tabs.sizeHint().width() + button.sizeHint().width()
    qtbot.waitUntil(lambda: lines(row, tabs, button) == 1, timeout=WAIT)
    row.window().resize(needed, 200)
    qtbot.waitUntil(lambda: lines(row, tabs, button) == 2, timeout=WAIT)
    assert button.geometry().top() >= tabs.geometry().bottom()
    row.window().resize(needed + 100, 200)
    qtbot.waitUntil(lambda: lines(row, tabs, button) == 1, timeout=WAIT)


def test_longer_words_and_buttons_that_come_and_go_fold_it_too(row: FoldingRow, tabs: QTabBar, qtbot: QtBot) -> None:
    button, other = QPushButton("Show"), QPushButton("Something else")
    for one in (button, other):
        row.add_button(one)
    row.window().resize(tabs.sizeHint().width() + button.sizeHint().width() + other.sizeHint().width() + 80, 200)
    qtbot.waitUntil(lambda: lines(row, tabs, button, other) == 1, timeout=WAIT)
    button.setText("Show all that there is to be seen in this place")
    qtbot.waitUntil(lambda: button.y() > tabs.y() + 10, timeout=WAIT)
    button.hide()
    qtbot.waitUntil(lambda: lines(row, tabs, other) == 1, timeout=WAIT)
