"""The dialogs of notes and words: what they hand over, by mouse and by keyboard, and that they die."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from db.model.study import BOOKMARK
from desktop.library.studying import HIGHLIGHT_NAMES, LONGEST_NAME
from desktop.ui.dialogs.highlight_names import HighlightNamesDialog
from desktop.ui.dialogs.note import NoteDialog
from desktop.ui.dialogs.word import WordDialog
from desktop.ui.look import Look
from tests.ui.rig import WAIT, colours, picture, press, wait_until_gone

QUOTE = "Russian officials deny it. " * 40


def shown(qtbot: QtBot, dialog: QDialog) -> None:
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=WAIT)


def note(qtbot: QtBot, look: Look, colour: str = "green", text: str = "Why?", existing: bool = True) -> NoteDialog:
    dialog = NoteDialog(QUOTE, colour, text, HIGHLIGHT_NAMES, look, existing=existing)
    shown(qtbot, dialog)
    return dialog


def word(qtbot: QtBot, *values: object, existing: bool = False) -> WordDialog:
    dialog = WordDialog(*values, existing=existing)  # type: ignore[arg-type]
    shown(qtbot, dialog)
    return dialog


def names(qtbot: QtBot, look: Look, **given: str) -> HighlightNamesDialog:
    dialog = HighlightNamesDialog({**HIGHLIGHT_NAMES, **given}, look)
    shown(qtbot, dialog)
    return dialog


MAKERS: dict[str, Callable[[QtBot, Look], QDialog]] = {
    "note": note,
    "word": lambda qtbot, _look: word(qtbot, "coup", "the seizing of power", existing=True),
    "names": names,
}


@pytest.fixture(params=MAKERS)
def dialog(request: pytest.FixtureRequest, qtbot: QtBot, look: Look) -> QDialog:
    return MAKERS[request.param](qtbot, look)


def test_a_bookmark_takes_words_and_no_colour(qtbot: QtBot, look: Look) -> None:
    dialog = note(qtbot, look, BOOKMARK, "Go on here.")
    assert dialog.windowTitle() == "Bookmark"
    assert not any(button.isVisible() for button in dialog.colours.values())
    dialog.words.setPlainText("Read twice.")
    with qtbot.waitSignal(dialog.saved) as saved:
        QTest.keyClick(dialog.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert saved.args == [BOOKMARK, "Read twice."]


def test_escape_closes_and_nothing_is_left(dialog: QDialog, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(dialog.saved):  # type: ignore[attr-defined]
        press(dialog, Qt.Key.Key_Escape)
    wait_until_gone(qtbot, dialog)


def test_saving_closes_and_nothing_is_left(dialog: QDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.saved):  # type: ignore[attr-defined]
        dialog.save.click()  # type: ignore[attr-defined]
    wait_until_gone(qtbot, dialog)


def test_a_dialog_dies_with_its_parent(qtbot: QtBot, look: Look) -> None:
    parent = QWidget()
    dialog = NoteDialog("a", "amber", "", HIGHLIGHT_NAMES, look, parent, existing=False)
    shown(qtbot, dialog)
    parent.deleteLater()
    wait_until_gone(qtbot, parent)
    assert not isValid(dialog)


def test_every_part_has_a_letter_of_its_own_and_every_button_a_tip(dialog: QDialog) -> None:
    parts = [part for part in dialog.findChildren(QWidget) if part.isVisible()]
    texts = [part.text() for part in parts if isinstance(part, QPushButton | QLabel) or hasattr(part, "isChecked")]
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert len(set(letters)) == len(letters) >= 3
    assert all(part.toolTip() for part in parts if isinstance(part, QPushButton))
    dialog.reject()


def test_every_field_has_a_name_for_screen_readers(dialog: QDialog) -> None:
    for part in dialog.findChildren(QWidget):
        if (
            part.isVisible()
            and part.focusPolicy() & Qt.FocusPolicy.TabFocus
            and part.objectName() != "qt_scrollarea_viewport"
        ):
            interface = QAccessible.queryAccessibleInterface(part)
            assert interface.text(QAccessible.Text.Name), part
    dialog.reject()


def test_it_fits_on_a_small_screen(dialog: QDialog) -> None:
    assert dialog.sizeHint().width() <= 700
    assert dialog.sizeHint().height() <= 560
    dialog.reject()


# Notes


def test_a_note_hands_over_colour_and_words(qtbot: QtBot, look: Look) -> None:
    dialog = note(qtbot, look)
    dialog.colours["rose"].click()
    dialog.words.setPlainText("Who?\nمريم 🙂")
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.save.click()
    assert saved.args == ["rose", "Who?\nمريم 🙂"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_ctrl_enter_saves_and_enter_begins_a_line(qtbot: QtBot, look: Look, key: Qt.Key) -> None:
    dialog = note(qtbot, look, text="")
    assert dialog.words.hasFocus()
    QTest.keyClicks(dialog.words, "one")
    press(dialog.words, Qt.Key.Key_Return)
    QTest.keyClicks(dialog.words, "two")
    with qtbot.waitSignal(dialog.saved) as saved:
        QTest.keyClick(dialog.words, key, Qt.KeyboardModifier.ControlModifier)
    assert saved.args == ["green", "one\ntwo"]


def test_the_colours_are_radio_buttons_with_sign_and_name(qtbot: QtBot, look: Look) -> None:
    dialog = note(qtbot, look)
    buttons = dialog.findChildren(QRadioButton)
    assert [button.text() for button in buttons] == list(HIGHLIGHT_NAMES.values())
    pictures = [button.icon().pixmap(18, 18).toImage() for button in buttons]
    assert all(one != other for place, one in enumerate(pictures) for other in pictures[:place])
    assert [button.isChecked() for button in buttons] == [False, True, False, False]
    assert colours(picture(dialog.quote))[look.theme.highlights[1]] > 2_000
    buttons[1].setFocus()
    press(buttons[1], Qt.Key.Key_Right)
    assert buttons[2].isChecked()
    assert colours(picture(dialog.quote))[look.theme.highlights[2]] > 2_000
    dialog.reject()


def test_the_whole_quote_is_told_and_a_part_is_shown(qtbot: QtBot, look: Look) -> None:
    dialog = note(qtbot, look)
    assert dialog.quote.text().count("\n") == 4
    assert dialog.quote.text().endswith("…")
    assert dialog.quote.accessibleDescription() == QUOTE
    dialog.reject()


def test_tab_leaves_the_words(qtbot: QtBot, look: Look) -> None:
    dialog = note(qtbot, look)
    press(dialog.words, Qt.Key.Key_Tab)
    assert not dialog.words.hasFocus()
    assert "\t" not in dialog.words.toPlainText()
    dialog.reject()


def test_a_colour_that_is_not_known_is_the_first(qtbot: QtBot, look: Look) -> None:
    dialog = note(qtbot, look, colour="chartreuse")
    assert dialog.colours["amber"].isChecked()
    dialog.reject()


def test_an_ampersand_in_a_name_is_seen(qtbot: QtBot, look: Look) -> None:
    dialog = NoteDialog("a", "amber", "", {**HIGHLIGHT_NAMES, "amber": "Q&A"}, look, existing=False)
    assert dialog.colours["amber"].text() == "Q&&A"
    dialog.close()
    dialog.deleteLater()


@pytest.mark.parametrize("kind", ["note", "word"])
def test_what_exists_can_be_deleted(qtbot: QtBot, look: Look, kind: str) -> None:
    dialog = MAKERS[kind](qtbot, look)
    with qtbot.waitSignal(dialog.deleted), qtbot.assertNotEmitted(dialog.saved):  # type: ignore[attr-defined]
        dialog.delete.click()  # type: ignore[attr-defined]
    wait_until_gone(qtbot, dialog)


def test_what_is_new_cannot_be_deleted(qtbot: QtBot, look: Look) -> None:
    for dialog in (note(qtbot, look, existing=False), word(qtbot, "coup")):
        assert not dialog.delete.isVisible()
        dialog.reject()


# Words


def test_a_word_hands_over_what_was_typed_on_one_line(qtbot: QtBot) -> None:
    dialog = word(qtbot, "  the\n coup ")
    assert dialog.word.text() == "the coup"
    assert dialog.meaning.hasFocus()
    assert not dialog.save.isEnabled()
    QTest.keyClicks(dialog.meaning, "seizing power")
    dialog.loaded.setChecked(True)
    dialog.plainer.setText(" change of power ")
    with qtbot.waitSignal(dialog.saved) as saved:
        QTest.keyClick(dialog.plainer, Qt.Key.Key_Return)
    assert saved.args == ["the coup", "seizing power", True, "change of power"]


def test_a_plainer_word_is_asked_for_a_loaded_one_alone(qtbot: QtBot) -> None:
    dialog = word(qtbot, "spoiler", "someone", True, "opponent", existing=True)
    assert dialog.plainer.isEnabled()
    dialog.loaded.click()
    assert not dialog.plainer.isEnabled()
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.save.click()
    assert saved.args == ["spoiler", "someone", False, ""]


def test_without_word_or_meaning_nothing_is_saved(qtbot: QtBot) -> None:
    dialog = word(qtbot, "coup", " \n ")
    with qtbot.assertNotEmitted(dialog.saved):
        QTest.keyClick(dialog.meaning, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    dialog.meaning.setPlainText("x")
    assert dialog.save.isEnabled()
    dialog.word.setText("  ")
    assert not dialog.save.isEnabled()
    assert dialog.isVisible()
    dialog.reject()


# Names of the colours


def test_names_that_are_the_usual_ones_stay_usual(qtbot: QtBot, look: Look) -> None:
    dialog = names(qtbot, look, green="For the essay")
    assert {key: field.text() for key, field in dialog.fields.items()} == {
        "amber": "", "green": "For the essay", "blue": "", "rose": "",
    }  # fmt: skip
    assert dialog.fields["rose"].placeholderText() == "Unclear"
    dialog.fields["blue"].setText("Ask")
    with qtbot.waitSignal(dialog.saved) as saved:
        press(dialog.fields["blue"], Qt.Key.Key_Return)
    assert saved.args == [{"amber": "", "green": "For the essay", "blue": "Ask", "rose": ""}]


def test_the_usual_names_come_back(qtbot: QtBot, look: Look) -> None:
    dialog = names(qtbot, look, green="One", rose="Two")
    dialog.usual.click()
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.save.click()
    assert saved.args == [dict.fromkeys(HIGHLIGHT_NAMES, "")]


def test_a_name_has_an_end(qtbot: QtBot, look: Look) -> None:
    dialog = names(qtbot, look)
    QTest.keyClicks(dialog.fields["amber"], "x" * (LONGEST_NAME + 9))
    assert len(dialog.fields["amber"].text()) == LONGEST_NAME
    dialog.reject()
