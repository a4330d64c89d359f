"""The tour: four steps, each pointing at its thing, and every way out of it."""

from collections.abc import Iterator
from typing import NamedTuple

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.look import Look
from desktop.ui.tour import Tour, first_steps
from tests.ui.rig import click, colours, picture, press, wait_until_gone

SIZE = (1024, 700)
BOXES = (QRect(260, 280, 160, 24), QRect(600, 40, 420, 280), QRect(600, 330, 420, 340), QRect(890, 6, 110, 28))


class Scene(NamedTuple):
    """A window with a field and a button, and a tour of four places in it."""

    window: QMainWindow
    field: QLineEdit
    button: QPushButton
    boxes: list[QRect]
    tour: Tour
    escaped: list[bool]
    """Filled by the window's own command on Escape."""


@pytest.fixture
def scene(qtbot: QtBot, look: Look) -> Iterator[Scene]:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(*SIZE)
    middle = QWidget()
    window.setCentralWidget(middle)
    field, button = QLineEdit(middle), QPushButton("Press", middle)
    field.setGeometry(20, 600, 120, 30)
    button.setGeometry(160, 600, 80, 30)
    escaped: list[bool] = []
    command = QAction("Nothing", window)
    command.setShortcut(QKeySequence("Esc"))
    command.triggered.connect(lambda: escaped.append(True))
    window.addAction(command)
    window.show()
    qtbot.waitExposed(window)
    field.setFocus()
    boxes = [QRect(box) for box in BOXES]
    mention, actors, timeline, sheet = (lambda n=n: boxes[n] for n in range(4))
    yield Scene(
        window, field, button, boxes, Tour(window, first_steps(mention, actors, timeline, sheet), look), escaped
    )
    window.close()


def said(scene: Scene) -> str:
    return scene.tour.card.step.text()


def test_it_leads_forward_and_back_with_enter_and_the_arrows(scene: Scene) -> None:
    scene.tour.begin()
    card = scene.tour.card
    assert said(scene) == "1 of 4"
    assert card.next.hasFocus()
    assert card.back.isHidden()
    press(card.next, Qt.Key.Key_Return)
    assert said(scene) == "2 of 4"
    press(card.next, Qt.Key.Key_Right)
    assert said(scene) == "3 of 4"
    press(card.next, Qt.Key.Key_Left)
    assert said(scene) == "2 of 4"
    card.back.click()
    assert said(scene) == "1 of 4"


def test_after_the_last_step_it_is_over(scene: Scene, qtbot: QtBot) -> None:
    scene.tour.begin()
    card = scene.tour.card
    with qtbot.waitSignal(scene.tour.ended):
        for _ in range(4):
            press(card.next, Qt.Key.Key_Return)
    assert scene.field.hasFocus()
    wait_until_gone(qtbot, card)


@pytest.mark.parametrize("step", range(4))
def test_each_step_outlines_its_thing_and_covers_none_of_it(scene: Scene, step: int) -> None:
    scene.tour.begin()
    for _ in range(step):
        scene.tour.go_on()
    card, box = scene.tour.card, scene.boxes[step]
    assert scene.tour.outline.isVisible()
    assert scene.tour.outline.geometry().contains(box & scene.window.rect())
    assert scene.window.rect().contains(card.geometry())
    inside = card.geometry().adjusted(9, 9, -9, -9)  # the beak lies outside of it
    assert not inside.intersects(box)


def test_the_card_stands_in_the_window_at_any_size(scene: Scene) -> None:
    scene.tour.begin()
    scene.boxes[0] = QRect(0, 0, 5000, 5000)
    scene.window.resize(420, 300)
    assert scene.window.rect().contains(scene.tour.card.geometry())
    scene.boxes[0] = QRect()
    scene.window.resize(600, 400)
    assert not scene.tour.outline.isVisible()
    assert abs(scene.tour.card.geometry().center().x() - 300) <= 1


def test_the_card_follows_a_window_that_changes_its_size(scene: Scene) -> None:
    scene.tour.begin()
    scene.boxes[0] = QRect(100, 100, 50, 20)
    before = scene.tour.card.geometry()
    scene.window.resize(900, 600)
    assert scene.tour.card.geometry() != before
    assert scene.tour.outline.geometry().contains(scene.boxes[0])


def test_escape_leaves_and_reaches_nobody_else(scene: Scene, qtbot: QtBot) -> None:
    scene.tour.begin()
    with qtbot.waitSignal(scene.tour.ended):
        QTest.keyClick(scene.tour.card.next, Qt.Key.Key_Escape)
    assert scene.escaped == []
    assert scene.field.hasFocus()
    QTest.keyClick(scene.field, Qt.Key.Key_Escape)
    assert scene.escaped == [True]


def test_leave_leaves(scene: Scene, qtbot: QtBot) -> None:
    scene.tour.begin()
    card, outline = scene.tour.card, scene.tour.outline
    with qtbot.waitSignal(scene.tour.ended):
        card.leave.click()
    wait_until_gone(qtbot, card)
    wait_until_gone(qtbot, outline)
    wait_until_gone(qtbot, scene.tour)


def test_a_click_elsewhere_leaves_and_does_what_it_does(scene: Scene, qtbot: QtBot) -> None:
    pressed: list[bool] = []
    scene.button.clicked.connect(lambda: pressed.append(True))
    scene.tour.begin()
    with qtbot.waitSignal(scene.tour.ended):
        click(scene.button, scene.button.rect().center())
    assert pressed == [True]


def test_a_click_through_the_outline_reaches_the_thing(scene: Scene, qtbot: QtBot) -> None:
    scene.boxes[0] = QRect(scene.button.mapTo(scene.window, QPoint()), scene.button.size())
    pressed: list[bool] = []
    scene.button.clicked.connect(lambda: pressed.append(True))
    scene.tour.begin()
    assert scene.window.childAt(scene.boxes[0].center()) is scene.button
    click(scene.button, scene.button.rect().center())
    assert pressed == [True]


def test_a_click_on_the_card_stays(scene: Scene) -> None:
    scene.tour.begin()
    click(scene.tour.card, scene.tour.card.rect().center())
    assert scene.tour.card.isVisible()


def test_turning_to_something_else_by_keyboard_leaves(scene: Scene, qtbot: QtBot) -> None:
    scene.tour.begin()
    with qtbot.waitSignal(scene.tour.ended):
        scene.button.setFocus()
    assert scene.button.hasFocus()


def test_tab_goes_round_the_buttons(scene: Scene) -> None:
    scene.tour.begin()
    scene.tour.go_on()
    card = scene.tour.card
    order = []
    for _ in range(4):
        press(scene.window.focusWidget(), Qt.Key.Key_Tab)
        order.append(scene.window.focusWidget())
    assert order == [card.leave, card.back, card.next, card.leave]


def test_a_screen_reader_hears_each_step(scene: Scene) -> None:
    scene.tour.begin()
    scene.tour.go_on()
    card = QAccessible.queryAccessibleInterface(scene.tour.card)
    assert card.text(QAccessible.Text.Name) == "Tour, step 2 of 4: Everyone in this article"
    assert "timeline" in card.text(QAccessible.Text.Description)
    assert "Everyone" in QAccessible.queryAccessibleInterface(scene.tour.card.next).text(QAccessible.Text.Description)


def test_nothing_is_darkened(scene: Scene, look: Look) -> None:
    before = picture(scene.window)
    scene.tour.begin()
    after = picture(scene.window)
    covered = scene.tour.card.geometry().united(scene.tour.outline.geometry())
    for point in (QPoint(5, 5), QPoint(1000, 690), QPoint(900, 400), QPoint(30, 640)):
        assert not covered.contains(point)
        assert before.pixelColor(point) == after.pixelColor(point)
    assert look.colour("accent").name() in colours(after, scene.tour.outline.geometry())


def test_from_right_to_left_the_arrows_change_places(scene: Scene) -> None:
    scene.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    scene.tour.begin()
    press(scene.tour.card.next, Qt.Key.Key_Left)
    assert said(scene) == "2 of 4"
    press(scene.tour.card.next, Qt.Key.Key_Right)
    assert said(scene) == "1 of 4"


def test_a_tour_that_runs_does_not_begin_again(scene: Scene) -> None:
    scene.tour.begin()
    scene.tour.go_on()
    scene.tour.begin()
    assert said(scene) == "2 of 4"
