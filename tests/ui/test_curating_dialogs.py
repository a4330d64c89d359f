"""What holds for every dialog that changes a lesson: keys, names, letters, Escape, and that nothing of it is left."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from db.model.moment import Moment
from desktop.library.curating import checklist as checking
from desktop.ui.curating.actor import ActorDialog
from desktop.ui.curating.checklist import ChecklistDialog
from desktop.ui.curating.choice import ChoiceDialog
from desktop.ui.curating.correct import CorrectDialog
from desktop.ui.curating.dates import FORMS, DateField, DateFigure
from desktop.ui.curating.details import DetailsDialog
from desktop.ui.curating.doubts import DoubtsDialog
from desktop.ui.curating.event import EventDialog
from desktop.ui.curating.merge import MergeDialog
from desktop.ui.curating.relation import RelationDialog
from desktop.ui.curating.split import SplitDialog
from desktop.ui.curating.statement import StatementDialog
from desktop.ui.look import Look
from desktop.ui.window import Window
from tests.ui.curating_rig import check_dialog, tab_through
from tests.ui.rig import WAIT, lesson_of, picture, press, wait_until_gone


def _checklist(window: Window) -> QDialog:
    dialog = ChecklistDialog(window.look, window)
    dialog.show_items(checking.checklist(window.library, lesson_of(window)))
    return dialog


def _split(window: Window) -> QDialog:
    lesson = lesson_of(window)
    often = max(lesson.actors, key=lambda actor: len(lesson.mentions_by_actor.get(actor.id, ())))
    return SplitDialog(lesson, often, window.look, window)


def _nothing() -> None:
    return None


SAVING: dict[str, Callable[[Window], QDialog]] = {
    "actor": lambda w: ActorDialog(lesson_of(w).actors[0], w.look, w, gloss_source="From the text: “x”"),
    "event": lambda w: EventDialog(lesson_of(w), lesson_of(w).events[3], _nothing, w.look, w),
    "relation": lambda w: RelationDialog(lesson_of(w), lesson_of(w).relations[0], _nothing, w.look, w),
    "statement": lambda w: StatementDialog(lesson_of(w), lesson_of(w).statements[0], _nothing, w.look, w),
    "details": lambda w: DetailsDialog(lesson_of(w).article, w.look, w),
    "merge": lambda w: MergeDialog(lesson_of(w).actors[0], lesson_of(w).actors, {}, w),
    "split": _split,
    "correct": lambda w: CorrectDialog(lesson_of(w), 10, w.look, w),
    "choice": lambda w: ChoiceDialog("Delete", "Where?", [("A&B", "x"), ("<b>C</b>", "")], "&Delete", w.look, w),
}
ALL = {**SAVING, "checklist": _checklist, "doubts": lambda w: DoubtsDialog(_nothing, w.look, w)}


@pytest.fixture(params=ALL)
def dialog(request: pytest.FixtureRequest, window: Window, qtbot: QtBot) -> QDialog:
    return shown(qtbot, ALL[request.param](window))


def shown(qtbot: QtBot, dialog: QDialog) -> QDialog:
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=WAIT)
    return dialog


def test_parts_have_letters_and_names_and_tips_and_fit_a_small_screen(dialog: QDialog, qtbot: QtBot) -> None:
    check_dialog(dialog)
    dialog.reject()
    wait_until_gone(qtbot, dialog)


def test_escape_closes_from_wherever_the_keyboard_is_and_nothing_is_left(
    window: Window, qtbot: QtBot, dialog: QDialog
) -> None:
    press(window.focusWidget() or dialog, Qt.Key.Key_Escape)
    if isValid(dialog) and dialog.isVisible():  # the offscreen window manager may leave the keyboard in the window
        press(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)
    wait_until_gone(qtbot, dialog)


def test_tab_goes_down_the_dialog_and_comes_back(dialog: QDialog, qtbot: QtBot) -> None:
    found = tab_through(dialog)
    places = [part.mapTo(dialog, part.rect().topLeft()) for part in found]
    # From the first one on, no part stands above another that comes after it by more than one line of buttons.
    first = places.index(min(places, key=lambda place: (place.y() // 12, place.x())))
    order = places[first:] + places[:first]
    assert all(after.y() >= before.y() - 30 for before, after in pairwise(order)), order
    assert len(found) >= 2
    dialog.reject()
    wait_until_gone(qtbot, dialog)


@pytest.mark.parametrize("name", [name for name in SAVING if name not in ("merge", "split", "choice")])
def test_enter_in_a_field_of_lines_begins_a_line_and_ctrl_enter_saves(window: Window, qtbot: QtBot, name: str) -> None:
    dialog = shown(qtbot, SAVING[name](window))
    for field in dialog.findChildren(QPlainTextEdit):
        if field.isVisible():
            before = field.document().blockCount()
            field.setFocus()
            press(field, Qt.Key.Key_Return)
            assert dialog.isVisible()
            assert field.document().blockCount() == before + 1
    with qtbot.waitSignal(dialog.saved):  # type: ignore[attr-defined]
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_until_gone(qtbot, dialog)


def test_words_of_others_are_shown_as_they_are(window: Window, qtbot: QtBot) -> None:
    dialog = SAVING["choice"](window)
    assert isinstance(dialog, ChoiceDialog)
    shown(qtbot, dialog)
    assert [one.text() for one in dialog.answers] == ["A&&B", "<b>C</b>"]
    dialog.answers[1].setChecked(True)
    with qtbot.waitSignal(dialog.saved) as saved:
        press(dialog, Qt.Key.Key_Return)
    assert saved.args == [1]
    wait_until_gone(qtbot, dialog)


# Dates


@pytest.mark.parametrize("typed", ["2015-03/..", "../2017"])
def test_the_figure_of_a_date_runs_as_people_read(qtbot: QtBot, look: Look, typed: str) -> None:
    pictures: list[QImage] = []
    for runs in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        figure = DateFigure(look)
        qtbot.addWidget(figure)
        figure.setLayoutDirection(runs)
        figure.show_moment(Moment.parse(typed))
        pictures.append(picture(figure))
    accent = look.theme.accent
    left_then, right_then = (halves(accent, one) for one in pictures)
    assert left_then[0] != left_then[1]
    assert right_then == left_then[::-1]


def halves(colour: str, image: QImage) -> tuple[int, int]:
    """How many pixels have a colour, nearly: in the left half, and in the right one."""
    wanted = QColor(colour)

    def count(left: int) -> int:
        cells = [(x, y) for x in range(left, left + image.width() // 2) for y in range(image.height())]
        return sum(abs(image.pixelColor(x, y).red() - wanted.red()) < 12 for x, y in cells)

    return count(0), count(image.width() // 2)


def test_every_form_that_the_help_shows_is_a_date(qtbot: QtBot, look: Look) -> None:
    field = DateField("When", look)
    qtbot.addWidget(field)
    field.help.click()
    shown = {label.text() for label in field.findChildren(QLabel)}
    assert shown >= set(FORMS)
    for form in FORMS:
        field.line.setText(form)
        assert field.problem == ""
        assert field.words.text() in shown
