"""Keys in a session of practice: what has the keyboard comes first, and no answer is lost or given by mistake."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db.model.practice import Rating
from desktop.practice.asking import Way
from desktop.ui.practice.answers.pick import PickAnswer
from desktop.ui.practice.answers.written import WrittenAnswer
from desktop.ui.practice.page import PracticePage
from desktop.ui.window import Window
from tests import made
from tests.ui.conftest import Said
from tests.ui.practice.sitting import ask_by, keyboard, reviews, session_of, start_session
from tests.ui.rig import press, settle

ENTER, CTRL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(window: Window, qtbot: QtBot) -> Iterator[PracticePage]:
    """The page of practice in a session of what is due in the first article."""
    yield start_session(qtbot, window)
    window.library.store.read_only = False


def test_enter_picks_the_answer_that_has_the_keyboard(page: PracticePage, qtbot: QtBot) -> None:
    ask_by(qtbot, page, Way.PICK)
    press(keyboard(), Qt.Key.Key_Down)
    picked = page.session.card.answer(Way.PICK)
    assert isinstance(picked, PickAnswer)
    assert picked.buttons[1].hasFocus()
    press(keyboard(), ENTER)
    assert session_of(page).verdict is not None


def test_enter_on_a_button_beside_the_ratings_rates_nothing(page: PracticePage, window: Window, qtbot: QtBot) -> None:
    ask_by(qtbot, page, Way.PICK)
    press(keyboard(), Qt.Key.Key_1)
    page.session.card.evidence.button.setFocus()
    press(keyboard(), ENTER)
    settle(qtbot, window)
    assert not window.rooms.practising
    assert reviews(page) == 0


def test_ctrl_enter_opens_the_place_and_f5_comes_back_to_the_ratings(
    page: PracticePage, window: Window, qtbot: QtBot
) -> None:
    ask_by(qtbot, page, Way.PICK)
    press(keyboard(), Qt.Key.Key_1)
    proposed = keyboard()
    assert proposed in page.session.ratings.buttons.values()
    _key(proposed, ENTER, CTRL)
    assert not window.rooms.practising
    assert keyboard() is window.reader
    assert reviews(page) == 0
    window.actions_by_name["practise"].trigger()
    assert keyboard() is proposed
    assert session_of(page).verdict is not None


def test_ctrl_z_in_an_empty_field_takes_the_last_answer_back(page: PracticePage, window: Window, qtbot: QtBot) -> None:
    ask_by(qtbot, page, Way.PICK)
    press(keyboard(), Qt.Key.Key_1, Qt.Key.Key_3)
    settle(qtbot, window)
    assert reviews(page) == 1
    ask_by(qtbot, page, Way.TYPE)
    field = page.session.card.answer(Way.TYPE)
    assert isinstance(field, WrittenAnswer)
    press(keyboard(), Qt.Key.Key_A)
    _key(field.field, Qt.Key.Key_Z, CTRL)
    assert field.field.text() == ""
    assert reviews(page) == 1, "what was typed is undone first"
    _key(field.field, Qt.Key.Key_Z, CTRL)
    settle(qtbot, window)
    assert reviews(page) == 0
    assert window.library.practice.memory(session_of(page)._now_asked().card.uuid) is None


def test_an_answer_that_is_not_saved_is_not_left_behind_in_silence(
    page: PracticePage, window: Window, qtbot: QtBot, said: Said
) -> None:
    ask_by(qtbot, page, Way.PICK)
    press(keyboard(), Qt.Key.Key_1)
    window.library.store.read_only = True  # as a library that another program writes to
    press(keyboard(), Qt.Key.Key_3)
    settle(qtbot, window)
    assert keyboard() is page.session.again
    press(keyboard(), Qt.Key.Key_Escape)
    said.expect("Leave without the last answer?")
    assert page.session.session is not None
    window.library.store.read_only = False
    press(page.session.again, ENTER)
    settle(qtbot, window)
    assert [answer.review.rating for answer in session_of(page).done if answer.review] == [Rating.GOOD]
    assert not page.session.failure.isVisible()
    keyboard()


def test_neither_the_window_nor_another_library_drops_an_answer_in_silence(
    page: PracticePage, window: Window, qtbot: QtBot, said: Said, made_file: made.File
) -> None:
    ask_by(qtbot, page, Way.PICK)
    press(keyboard(), Qt.Key.Key_1)
    window.library.store.read_only = True
    press(keyboard(), Qt.Key.Key_3)
    settle(qtbot, window)
    library = window.library
    assert not window.close()
    said.expect("Leave without the last answer?")
    assert not window.commands.file.open_path(made_file.path)
    said.expect("Leave without the last answer?")
    assert window.library is library
    library.store.read_only = False
    press(page.session.again, ENTER)
    settle(qtbot, window)
    assert window.commands.file.open_path(made_file.path)
    settle(qtbot, window)
    assert window.library is not library
    assert window.close()


def test_the_next_session_can_be_rated_after_one_that_was_left_unsaved(
    page: PracticePage, window: Window, qtbot: QtBot, said: Said
) -> None:
    said.answer = True
    ask_by(qtbot, page, Way.PICK)
    press(keyboard(), Qt.Key.Key_1)
    window.library.store.read_only = True
    press(keyboard(), Qt.Key.Key_3)
    settle(qtbot, window)
    press(keyboard(), Qt.Key.Key_Escape)
    said.expect("Leave without the last answer?")
    window.library.store.read_only = False
    page.show_home()
    settle(qtbot, window)
    page.start()
    ask_by(qtbot, page, Way.PICK)
    press(keyboard(), Qt.Key.Key_1, Qt.Key.Key_3)
    settle(qtbot, window)
    assert reviews(page) == 1


def _key(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    QTest.keyClick(widget, key, modifier)
