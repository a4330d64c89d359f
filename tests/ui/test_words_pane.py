"""The list of explained words: what it shows, in which order, and where it leads."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from db.model.lesson import Lesson
from desktop.library.links import NOTHING
from desktop.ui.look import Look
from desktop.ui.models.rows import ROW
from desktop.ui.panes.words import WordsPane
from desktop.ui.selection import Selection
from tests.ui.rig import click, colours, picture, press


@pytest.fixture
def pane(qtbot: QtBot, look: Look, selection: Selection, lesson: Lesson) -> Iterator[WordsPane]:
    pane = WordsPane(selection, look)
    qtbot.addWidget(pane)
    pane.show_lesson(lesson)
    pane.resize(430, 700)
    pane.show()
    qtbot.waitExposed(pane)
    yield pane
    pane.close()


def shown(pane: WordsPane) -> list[str]:
    model = pane.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def spoken(pane: WordsPane, word: str) -> str:
    index = pane.list.model().index(shown(pane).index(word), 0)
    return index.data(Qt.ItemDataRole.AccessibleTextRole)


def go_to(pane: WordsPane, word: str) -> int:
    """Put the keyboard on a word; its id."""
    index = pane.list.model().index(shown(pane).index(word), 0)
    pane.list.setFocus()
    pane.list.setCurrentIndex(index)
    return index.data(ROW).id


def test_words_stand_in_the_order_of_the_text_or_of_the_letters(pane: WordsPane, lesson: Lesson) -> None:
    assert shown(pane) == [word.word for word in lesson.words]
    pane.order.choose("letters")
    assert shown(pane) == sorted((word.word for word in lesson.words), key=str.casefold)
    assert pane.order.text() == "A to Z"
    assert pane.order.accessibleName() == "Order of the words: A to Z"
    pane.order.choose("text")
    assert shown(pane) == [word.word for word in lesson.words]


def test_a_screen_reader_hears_all_of_it(pane: WordsPane) -> None:
    assert spoken(pane, "coup") == "coup: the seizing of power by a small group, often of officers; paragraph 3"
    assert spoken(pane, "spoiler") == (
        "spoiler: someone who works to wreck an agreement; carries a judgement; plainer: opponent; learn this;"
        " paragraph 3"
    )


def test_enter_and_click_show_the_place(pane: WordsPane, selection: Selection, lesson: Lesson) -> None:
    place = {word.word: word.anchor.span for word in lesson.words}
    go_to(pane, "coup")
    press(pane.list, Qt.Key.Key_Return)
    assert selection.choice.sentence == place["coup"]
    assert selection.choice.brings
    box = pane.list.visualRect(pane.list.model().index(2, 0))
    click(pane.list.viewport(), box.center())
    assert selection.choice.sentence == place["spoiler"]


def test_the_arrows_alone_choose_nothing(pane: WordsPane, selection: Selection) -> None:
    go_to(pane, "coup")
    press(pane.list, Qt.Key.Key_Down)
    assert selection.choice == NOTHING


def test_a_word_that_is_chosen_elsewhere_is_shown(pane: WordsPane, selection: Selection, lesson: Lesson) -> None:
    word = lesson.words[-1]
    selection.choose_place(word.anchor.span)
    row = pane.list.current_row()
    assert row is not None
    assert row.value == word


def test_the_tools_act_on_the_word_with_the_keyboard(pane: WordsPane, qtbot: QtBot) -> None:
    word_id = go_to(pane, "coup")
    assert pane.edit.isEnabled()
    assert not pane.key.isChecked()
    with qtbot.waitSignal(pane.edit_wanted) as edited:
        press(pane.list, Qt.Key.Key_F2)
    assert edited.args == [word_id]
    with qtbot.waitSignal(pane.delete_wanted) as deleted:
        press(pane.list, Qt.Key.Key_Delete)
    assert deleted.args == [word_id]
    with qtbot.waitSignal(pane.key_wanted) as marked:
        pane.key.trigger()
    assert marked.args == [word_id, True]
    assert not pane.key.isChecked()  # nobody has marked it
    key_id = go_to(pane, "spoiler")
    assert pane.key.isChecked()
    with qtbot.waitSignal(pane.key_wanted) as unmarked:
        pane.key.trigger()
    assert unmarked.args == [key_id, False]


def test_every_tool_has_a_button_and_stands_in_the_context_menu(pane: WordsPane) -> None:
    words = [button.text() for button in pane.tools.findChildren(QToolButton)]
    assert words == ["Order in the text", "Change…", "Delete", "Learn this"]
    assert pane.list.actions() == [pane.edit, pane.delete, pane.key]


def test_a_library_that_cannot_be_written_rests_the_tools(pane: WordsPane, qtbot: QtBot) -> None:
    go_to(pane, "coup")
    pane.set_writable(False)
    assert not any(action.isEnabled() for action in (pane.edit, pane.delete, pane.key))
    with qtbot.assertNotEmitted(pane.delete_wanted):
        press(pane.list, Qt.Key.Key_Delete)
    go_to(pane, "spoiler")
    assert not pane.edit.isEnabled()


def test_after_a_deletion_the_keyboard_stays_in_the_pane(pane: WordsPane, lesson: Lesson) -> None:
    go_to(pane, "coup")
    left = tuple(word for word in lesson.words if word.word != "coup")
    pane.show_lesson(lesson._replace(words=left))
    row = pane.list.current_row()
    assert row is not None
    assert row.title == "spoiler"
    assert pane.list.hasFocus()
    pane.show_lesson(lesson._replace(words=()))
    assert pane.empty.hasFocus()
    assert "Explain word" in pane.empty.text()
    assert not pane.tools.isVisible()


def test_without_an_article_nothing_is_said(pane: WordsPane) -> None:
    pane.show_lesson(None)
    assert shown(pane) == []
    assert pane.empty.text() == ""


def test_signs_tell_key_words_and_loaded_ones(pane: WordsPane, look: Look) -> None:
    image = picture(pane.list.viewport())
    accent = look.colour("accent").name()
    model = pane.list.model()
    seen = {
        model.index(row, 0).data(): colours(image, pane.list.visualRect(model.index(row, 0)))[accent]
        for row in range(4)
    }
    assert seen["coup"] == 0
    assert seen["covert action"] > 10
    assert seen["spoiler"] > seen["covert action"]


def test_tab_leads_through_the_pane(pane: WordsPane) -> None:
    go_to(pane, "coup")
    seen = []
    for _ in range(4):
        QTest.keyClick(pane.window().focusWidget(), Qt.Key.Key_Tab)
        focused = pane.window().focusWidget()
        seen.append(focused.text() if isinstance(focused, QToolButton) else "")
    assert seen == ["Order in the text", "Change…", "Delete", "Learn this"]
