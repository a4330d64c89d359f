"""Sides: the draft that may be wrong for a while, and the dialog around it."""

from collections.abc import Callable
from itertools import product

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from db.model.actor import Actor, Side
from db.model.moment import Moment
from desktop.library.teaching import MOST_SIDES
from desktop.ui.dialogs.sides import SidesDialog
from desktop.ui.look import Look
from desktop.ui.models.sides import Part, SidesDraft, period_words, style_names, wrong_name, wrong_period
from tests import made
from tests.ui.rig import WAIT, press, wait_until_gone

ACTORS = [made.actor(name)._replace(id=number) for number, name in enumerate(("Ann", "Ben", "Cleo", "Dan"), 1)]
ANN, BEN, CLEO, DAN = ACTORS
LEFT = Side(7, "left", "Left", 3, ((ANN.id, None), (BEN.id, Moment.parse("2014/.."))))
RIGHT = Side(9, "right", "Right", 0, ((BEN.id, Moment.parse("../2014")), (CLEO.id, Moment.parse("1969~"))))
GIVEN = [LEFT, RIGHT]


# The draft


def test_a_draft_that_is_not_changed_gives_back_what_was_given() -> None:
    odd = LEFT._replace(members=((BEN.id, Moment.parse("2014/")), (ANN.id, Moment.parse("201X")), (99, None)))
    for given in (GIVEN, [odd, RIGHT], []):
        assert SidesDraft.of(ACTORS, given).result() == given


def test_every_actor_has_a_part_and_whoever_changed_sides_has_two() -> None:
    draft = SidesDraft.of(ACTORS, GIVEN)
    assert [(part.actor.name, part.side.name if part.side else "", part.start, part.end) for part in draft.parts] == [
        ("Ann", "Left", "", ""), ("Ben", "Left", "2014", ""), ("Ben", "Right", "", "2014"),
        ("Cleo", "Right", "1969~", "1969~"), ("Dan", "", "", ""),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("", "", None),
        ("2014", "", "2014/.."),
        (" ", "2016-07", "../2016-07"),
        ("2014", "2016", "2014/2016"),
        (" 2014 ", "2014", "2014"),
        ("2014~", "2017-01-11", "2014~/2017-01-11"),
    ],
)
def test_two_dates_make_a_period(start: str, end: str, expected: str | None) -> None:
    part = Part(ANN, None, start, end)
    assert wrong_period(part) == ""
    period = part.period()
    assert (None if period is None else period.edtf) == expected


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("yesterday", "", "“yesterday” is not a date"),
        ("", "2014/2016", "“2014/2016” is not a date"),
        ("2014", "20x6", "“20x6” is not a date"),
        ("2016", "2014", "ends before it begins"),
        ("..", "", "“..” is not a date"),
    ],
)
def test_a_period_that_is_wrong_is_said_in_a_sentence(start: str, end: str, words: str) -> None:
    assert words in wrong_period(Part(ANN, None, start, end))


def test_names_must_be_there_and_differ() -> None:
    draft = SidesDraft.of(ACTORS, GIVEN)
    left, right = draft.sides
    assert wrong_name(draft, left) == ""
    right.name = " LEFT "
    assert "called so" in wrong_name(draft, left)
    right.name = "\t"
    assert "needs a name" in wrong_name(draft, right)


def test_new_sides_have_names_and_styles_of_their_own_up_to_eight() -> None:
    draft = SidesDraft.of(ACTORS, GIVEN)
    while not draft.full:
        draft.add()
    assert len(draft.sides) == MOST_SIDES
    assert sorted(side.style for side in draft.sides) == list(range(MOST_SIDES))
    assert all(wrong_name(draft, side) == "" for side in draft.sides)
    assert [side.id for side in draft.result()[2:]] == [0] * 6


def test_a_style_that_another_side_has_is_swapped() -> None:
    draft = SidesDraft.of(ACTORS, GIVEN)
    left, right = draft.sides
    draft.restyle(left, right.style)
    assert (left.style, right.style) == (0, 3)
    draft.restyle(left, 5)
    assert (left.style, right.style) == (5, 3)


def test_a_side_that_is_taken_away_leaves_nobody_on_it() -> None:
    draft = SidesDraft.of(ACTORS, GIVEN)
    draft.remove(draft.sides[0])
    assert [(part.actor.name, part.side is not None) for part in draft.parts] == [
        ("Ann", False), ("Ben", True), ("Cleo", True), ("Dan", False),
    ]  # fmt: skip
    assert draft.result() == [RIGHT]


def test_one_more_part_counts_once_it_has_a_side() -> None:
    draft = SidesDraft.of(ACTORS, GIVEN)
    part = draft.add_part(draft.parts[0])
    assert draft.parts.index(part) == 1
    assert draft.result() == GIVEN
    draft.give(part, draft.sides[1])
    part.start = "2016"
    assert (ANN.id, Moment.parse("2016/..")) in draft.result()[1].members
    draft.give(part, None)
    assert part not in draft.parts
    assert draft.result() == GIVEN


def test_sides_move_as_far_as_there_is_room() -> None:
    draft = SidesDraft.of(ACTORS, GIVEN)
    left, right = draft.sides
    draft.move(left, -1)
    assert draft.sides == [left, right]
    draft.move(left, 1)
    draft.move(left, 1)
    assert draft.sides == [right, left]


def test_periods_are_said_in_words() -> None:
    shown = {
        (start, end): period_words(Part(ANN, None, start, end)) for start, end in product(("", "2014"), ("", "2016"))
    }
    assert shown == {
        ("", ""): "",
        ("2014", ""): "from 2014",
        ("", "2016"): "until 2016",
        ("2014", "2016"): "2014 to 2016",
    }
    assert period_words(Part(ANN, None, "2014", "2014")) == "2014"


def test_every_style_has_a_name_of_its_own() -> None:
    assert len(set(style_names())) == MOST_SIDES


# The dialog


Make = Callable[..., SidesDialog]


@pytest.fixture
def make(qtbot: QtBot, look: Look) -> Make:
    def making(sides: list[Side] = GIVEN, actors: list[Actor] = ACTORS) -> SidesDialog:
        dialog = SidesDialog(actors, sides, look)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow, timeout=WAIT)
        return dialog

    return making


def table(dialog: SidesDialog) -> list[tuple[str, str, str]]:
    def text(row: int, column: int) -> str:
        item = dialog.actors.item(row, column)
        return "" if item is None else item.text().strip()

    return [(text(row, 0), text(row, 1), text(row, 2)) for row in range(dialog.actors.rowCount())]


def select(dialog: SidesDialog, *rows: int) -> None:
    dialog.actors.clearSelection()
    flags = QItemSelectionModel.SelectionFlag
    for row in rows:
        index = dialog.actors.model().index(row, 0)
        dialog.actors.selectionModel().select(index, flags.Select | flags.Rows)
    dialog.actors.selectionModel().setCurrentIndex(dialog.actors.model().index(rows[-1], 0), flags.NoUpdate)


def saved(dialog: SidesDialog, qtbot: QtBot) -> list[Side]:
    assert dialog.save.isEnabled()
    with qtbot.waitSignal(dialog.saved) as signal:
        dialog.save.click()
    assert signal.args is not None
    wait_until_gone(qtbot, dialog)
    return signal.args[0]


def test_what_is_not_changed_is_handed_back(make: Make, qtbot: QtBot) -> None:
    dialog = make()
    assert table(dialog) == [
        ("Ann", "Left", ""), ("Ben", "Left", "from 2014"), ("Ben", "Right", "until 2014"), ("Cleo", "Right", "1969~"),
        ("Dan", "", ""),
    ]  # fmt: skip
    assert [dialog.sides.item(row).text() for row in range(2)] == ["1 Left", "2 Right"]
    assert saved(dialog, qtbot) == GIVEN


def test_digits_put_all_selected_actors_on_a_side(make: Make, qtbot: QtBot) -> None:
    dialog = make()
    select(dialog, 0, 4)
    press(dialog.actors, Qt.Key.Key_2)
    assert table(dialog)[0] == ("Ann", "Right", "")
    assert table(dialog)[4] == ("Dan", "Right", "")
    assert len(dialog.actors.selectionModel().selectedRows()) == 2
    select(dialog, 3)
    press(dialog.actors, Qt.Key.Key_0)
    press(dialog.actors, Qt.Key.Key_9)
    assert table(dialog)[3] == ("Cleo", "", "")
    left, right = saved(dialog, qtbot)
    assert left.members == LEFT.members[1:]
    assert right.members == (RIGHT.members[0], (ANN.id, None), (DAN.id, None))


def test_everything_is_done_by_keyboard_alone(make: Make, qtbot: QtBot) -> None:
    dialog = make([])
    assert dialog.add.hasFocus()
    press(dialog.add, Qt.Key.Key_Space)
    assert dialog.name.hasFocus()
    QTest.keyClicks(dialog.name, "East")
    QTest.keyClick(dialog.name, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: dialog.sides.count() == 2, timeout=WAIT)  # buttons are pressed for a moment
    QTest.keyClicks(dialog.name, "West")
    dialog.actors.setFocus()
    press(dialog.actors, Qt.Key.Key_Home, Qt.Key.Key_1, Qt.Key.Key_Down, Qt.Key.Key_2)
    dialog.start.setFocus()
    QTest.keyClicks(dialog.start, "2014")
    with qtbot.waitSignal(dialog.saved) as signal:
        press(dialog.end, Qt.Key.Key_Return)
    assert signal.args is not None
    assert signal.args[0] == [
        Side(0, "", "East", 0, ((ANN.id, None),)),
        Side(0, "", "West", 1, ((BEN.id, Moment.parse("2014/..")),)),
    ]


def test_a_date_that_is_wrong_is_said_and_nothing_is_lost(make: Make, qtbot: QtBot) -> None:
    dialog = make()
    select(dialog, 0)
    QTest.keyClicks(dialog.start, "last year")
    assert "“last year” is not a date" in dialog.period_problem.text()
    assert not dialog.save.isEnabled()
    select(dialog, 3)
    assert dialog.period_problem.text().startswith("Ann: “last year” is not a date")
    select(dialog, 0)
    assert dialog.start.text() == "last year"
    dialog.start.clear()
    QTest.keyClicks(dialog.start, "2016")
    assert dialog.period_problem.text() == ""
    assert saved(dialog, qtbot)[0].members[1] == (ANN.id, Moment.parse("2016/.."))


def test_a_name_that_is_wrong_is_said(make: Make) -> None:
    dialog = make()
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, "right")
    assert dialog.name_problem.text() == "Another side is called so too."
    assert not dialog.save.isEnabled()
    QTest.keyClicks(dialog.name, " wing")
    assert dialog.name_problem.text() == ""
    assert dialog.save.isEnabled()
    assert table(dialog)[0][1] == "right wing"
    dialog.reject()


def test_sides_are_added_moved_marked_and_removed(make: Make, qtbot: QtBot) -> None:
    dialog = make()
    dialog.sides.setCurrentRow(1)
    dialog.up.click()
    assert not dialog.up.isEnabled()
    assert [dialog.sides.item(row).text() for row in range(2)] == ["1 Right", "2 Left"]
    dialog.mark.setCurrentIndex(LEFT.style)
    dialog.mark.activated.emit(LEFT.style)
    dialog.add.click()
    dialog.remove.click()
    dialog.sides.setCurrentRow(1)
    assert dialog.name.text() == "Left"
    right, left = saved(dialog, qtbot)
    assert (right.uuid, right.style, left.uuid, left.style) == ("right", LEFT.style, "left", RIGHT.style)


def test_another_period_is_one_more_line(make: Make, qtbot: QtBot) -> None:
    dialog = make()
    select(dialog, 0)
    dialog.end.setFocus()
    QTest.keyClicks(dialog.end, "2015")
    dialog.again.click()
    assert table(dialog)[1] == ("Ann", "", "")
    assert dialog.side.hasFocus()
    dialog.side.setCurrentIndex(2)
    dialog.side.activated.emit(2)
    QTest.keyClicks(dialog.start, "2015")
    left, right = saved(dialog, qtbot)
    assert (ANN.id, Moment.parse("../2015")) in left.members
    assert (ANN.id, Moment.parse("2015/..")) in right.members


def test_as_many_sides_as_styles(make: Make) -> None:
    dialog = make([])
    for _ in range(MOST_SIDES):
        dialog.add.click()
    assert not dialog.add.isEnabled()
    assert dialog.save.isEnabled()
    dialog.remove.click()
    assert dialog.add.isEnabled()
    dialog.reject()


def test_with_no_side_there_is_nothing_to_give(make: Make) -> None:
    dialog = make([])
    assert not any(part.isEnabled() for part in (dialog.name, dialog.mark, dialog.remove, dialog.side, dialog.start))
    dialog.reject()


def test_an_article_without_actors_can_have_sides(make: Make, qtbot: QtBot) -> None:
    dialog = make([], [])
    dialog.add.click()
    assert [side.name for side in saved(dialog, qtbot)] == ["Side 1"]


def test_hundreds_of_actors_are_no_trouble(make: Make, qtbot: QtBot) -> None:
    many = [made.actor(f"Actor {number}")._replace(id=number) for number in range(1, 501)]
    dialog = make([LEFT], many)
    dialog.actors.selectAll()
    press(dialog.actors, Qt.Key.Key_1)
    (side,) = saved(dialog, qtbot)
    assert len({actor for actor, _ in side.members}) == 500


def test_escape_closes_and_nothing_is_left(make: Make, qtbot: QtBot) -> None:
    dialog = make()
    with qtbot.assertNotEmitted(dialog.saved):
        press(dialog, Qt.Key.Key_Escape)
    wait_until_gone(qtbot, dialog)


def test_letters_names_and_tips(make: Make) -> None:
    dialog = make()
    parts = [*dialog.findChildren(QLabel), *dialog.findChildren(QPushButton)]
    letters = [part.text()[part.text().index("&") + 1].lower() for part in parts if "&" in part.text()]
    assert len(set(letters)) == len(letters) == 12
    assert all(button.toolTip() for button in dialog.findChildren(QPushButton))
    for part in (dialog.sides, dialog.actors, dialog.name, dialog.mark, dialog.side, dialog.start, dialog.end):
        assert QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)
    dialog.reject()


def test_it_fits_on_a_small_screen(make: Make) -> None:
    dialog = make()
    assert dialog.minimumSizeHint().width() <= 960
    assert dialog.minimumSizeHint().height() <= 560
    dialog.reject()
