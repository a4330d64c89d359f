"""Chips: quiet switches that wrap, and their layout."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.look import Look
from desktop.ui.panes.chips import Chip, Chips, ChipWords, Flow
from tests.ui.rig import colours, picture, press

KEYS = ("reported", "claimed", "judged", "predicted", "denied")


def words(*numbers: int) -> list[ChipWords]:
    return [
        ChipWords(key, key, number, f"{key}, {number} statements", f"What {key} means")
        for key, number in zip(KEYS, numbers, strict=True)
    ]


def dot(painter: QPainter, centre: QPointF, colour: QColor) -> None:
    painter.setBrush(colour)
    painter.drawEllipse(centre, 3, 3)


@pytest.fixture
def chips(qtbot: QtBot, look: Look) -> Iterator[Chips]:
    holder = QWidget()
    chips = Chips("Kinds", look, holder)
    qtbot.addWidget(holder)
    chips.resize(430, 60)
    holder.resize(430, 200)
    chips.show_chips(words(1, 2, 3, 4, 5), lambda _key: dot)
    holder.show()
    qtbot.waitExposed(holder)
    yield chips
    holder.close()


def all_chips(chips: Chips) -> list[Chip]:
    return chips.findChildren(Chip)


def test_with_none_pressed_everything_is_wanted(chips: Chips) -> None:
    assert all(chips.wanted(key) for key in KEYS)


def test_pressed_ones_are_wanted_alone(chips: Chips, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chips.changed):
        all_chips(chips)[1].click()
    all_chips(chips)[3].click()
    assert [key for key in KEYS if chips.wanted(key)] == ["claimed", "predicted"]
    chips.release()
    assert all(chips.wanted(key) for key in KEYS)


def test_space_presses(chips: Chips) -> None:
    chip = all_chips(chips)[2]
    chip.setFocus()
    press(chip, Qt.Key.Key_Space)
    assert [key for key in KEYS if chips.wanted(key)] == ["judged"]


def test_a_screen_reader_hears_name_number_and_state(chips: Chips) -> None:
    chip = all_chips(chips)[3]
    interface = QAccessible.queryAccessibleInterface(chip)
    assert interface.role() is QAccessible.Role.CheckBox
    assert interface.text(QAccessible.Text.Name) == "predicted, 4 statements"
    chip.click()
    assert interface.state().checked
    assert chip.toolTip() == "What predicted means"


def test_pressed_is_seen_without_colour(chips: Chips, look: Look) -> None:
    chip = all_chips(chips)[0]
    before = colours(picture(chip))
    chip.click()
    chip.clearFocus()
    after = colours(picture(chip))
    ink = look.colour("ink").name()
    assert after[ink] > before[ink] + 300


def test_the_keyboard_has_a_ring(chips: Chips, look: Look) -> None:
    all_chips(chips)[0].setFocus()
    chip = all_chips(chips)[1]
    focus = look.colour("focus").name()
    assert colours(picture(chip))[focus] == 0
    chip.setFocus()
    assert colours(picture(chip))[focus] > 30


def test_a_chip_for_nothing_is_hidden_and_released(chips: Chips) -> None:
    all_chips(chips)[0].click()
    chips.show_chips(words(0, 2, 3, 4, 5), lambda _key: dot)
    assert [chip.isVisible() for chip in all_chips(chips)] == [False, True, True, True, True]
    assert chips.wanted("claimed")
    chips.show_chips(words(0, 0, 0, 0, 0), lambda _key: dot)
    assert not chips.isVisible()


def test_chips_wrap_and_are_mirrored(chips: Chips) -> None:
    flow = chips.layout()
    assert isinstance(flow, Flow)
    assert flow.heightForWidth(200) > flow.heightForWidth(430) > flow.heightForWidth(900)
    chips.resize(430, flow.heightForWidth(430))
    plain = [chip.geometry() for chip in all_chips(chips)]
    for one, other in pairwise(plain):
        assert not one.intersects(other)
        assert chips.rect().contains(other)
    chips.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.activate()
    flow.setGeometry(chips.rect())
    margins = flow.contentsMargins()
    mirrored = [chip.geometry() for chip in all_chips(chips)]
    for one, other in zip(plain, mirrored, strict=True):
        assert one.size() == other.size()
        assert one.left() - margins.left() == chips.width() - margins.right() - 1 - other.right()


def test_an_item_can_be_taken_out(chips: Chips) -> None:
    flow = chips.layout()
    assert isinstance(flow, Flow)
    assert flow.count() == 5
    assert flow.itemAt(9) is None
    assert flow.takeAt(9) is None
    assert flow.takeAt(0) is not None
    assert flow.count() == 4
