"""Highlights, notes, words and sides through the window: by key, with undo, and when the disk refuses."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from db.model.actor import Side
from db.model.article import Span
from db.model.study import Note
from desktop.library import studying
from desktop.ui.dialogs.highlight_names import HighlightNamesDialog
from desktop.ui.dialogs.note import NoteDialog
from desktop.ui.dialogs.sides import SidesDialog
from desktop.ui.dialogs.word import WordDialog
from desktop.ui.panes.reader_marks import styles_of
from desktop.ui.window import Window
from tests.ui.conftest import Open, Said
from tests.ui.rig import WAIT, lesson_of, press, settle
from tests.ui.test_window import full_disk


def notes_of(window: Window) -> tuple[Note, ...]:
    return window.library.study.notes(lesson_of(window).article.id)


def select(window: Window, words: str) -> Span:
    """Select words of the article."""
    start = lesson_of(window).article.text.index(words)
    span = Span(start, start + len(words))
    window.reader.setFocus()
    window.reader.select(span)
    return span


def key(window: Window, qtbot: QtBot, name: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """Press a key of the window and wait until its work is done."""
    window.activateWindow()
    QTest.keyClick(window, name, modifiers)
    settle(qtbot, window)


def dialog_of(window: Window, kind: type[QDialog]) -> QDialog:
    """The dialog of that kind that is open."""
    found = [one for one in window.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def test_highlighting_by_key_again_takes_it_away(window: Window, qtbot: QtBot) -> None:
    span = select(window, "special forces at a military base")
    key(window, qtbot, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert [(note.colour, note.anchor.span, note.text) for note in notes_of(window)] == [("green", span, "")]
    assert window.actions_by_name["undo"].text() == "&Undo “Highlight”"

    key(window, qtbot, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert [note.colour for note in notes_of(window)] == ["blue"]
    key(window, qtbot, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert notes_of(window) == ()
    for _ in range(3):
        window.actions_by_name["undo"].trigger()
        settle(qtbot, window)
    assert notes_of(window) == ()
    window.actions_by_name["redo"].trigger()
    settle(qtbot, window)
    assert [note.colour for note in notes_of(window)] == ["green"]


def test_without_a_selection_the_chosen_sentence_is_meant(window: Window, qtbot: QtBot) -> None:
    key(window, qtbot, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert notes_of(window) == ()
    assert "Select the words first" in window.statusBar().currentMessage()

    window.selection.choose_sentence(lesson_of(window).body[1].span.start)
    key(window, qtbot, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert notes_of(window)[0].anchor.span == window.selection.choice.sentence


def test_a_note_is_written_changed_and_deleted(window: Window, qtbot: QtBot) -> None:
    select(window, "wry rule")
    window.actions_by_name["add_note"].trigger()
    dialog = dialog_of(window, NoteDialog)
    QTest.keyClicks(dialog.words, "Who said it?")
    press(dialog.words, Qt.Key.Key_Escape)
    assert notes_of(window) == ()

    window.actions_by_name["add_note"].trigger()
    dialog = dialog_of(window, NoteDialog)
    QTest.keyClicks(dialog.words, "Who said it?")
    dialog.save.click()
    settle(qtbot, window)
    note = notes_of(window)[0]
    assert (note.text, note.colour) == ("Who said it?", "amber")

    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    window.actions_by_name["go_notes"].trigger()
    qtbot.waitUntil(lambda: window.rooms.people.isAncestorOf(QApplication.focusWidget()), timeout=WAIT)
    press(window.focusWidget(), Qt.Key.Key_F2)
    dialog = dialog_of(window, NoteDialog)
    dialog.words.setPlainText("George Shultz")
    dialog.save.click()
    settle(qtbot, window)
    assert notes_of(window)[0].text == "George Shultz"
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    press(window.focusWidget(), Qt.Key.Key_Delete)
    settle(qtbot, window)
    assert notes_of(window) == ()


def test_what_was_typed_comes_back_when_the_disk_is_full(window: Window, qtbot: QtBot, said: Said) -> None:
    select(window, "wry rule")
    window.actions_by_name["add_note"].trigger()
    dialog = dialog_of(window, NoteDialog)
    dialog.words.setPlainText("A long thought " * 400)
    with full_disk():
        dialog.save.click()
        settle(qtbot, window)
    said.expect("could not be written")
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(NoteDialog)), timeout=WAIT)
    again = dialog_of(window, NoteDialog)
    assert again.words.toPlainText() == "A long thought " * 400
    again.save.click()
    settle(qtbot, window)
    assert notes_of(window)[0].text.startswith("A long thought")


def test_names_of_colours_too_come_back_when_the_disk_is_full(window: Window, qtbot: QtBot, said: Said) -> None:
    window.actions_by_name["highlight_names"].trigger()
    with full_disk():
        dialog_of(window, HighlightNamesDialog).saved.emit({"amber": "Proof"})
        dialog_of(window, HighlightNamesDialog).close()
        settle(qtbot, window)
    said.expect("could not be written")
    again = dialog_of(window, HighlightNamesDialog)
    again.save.click()
    settle(qtbot, window)
    assert window.commands.edit.names_of_colours()["amber"] == "Proof"


def test_a_library_opened_for_reading_says_so_instead_of_asking(
    open_window: Open, bundled: Path, window: Window, qtbot: QtBot
) -> None:
    select(window, "wry rule")
    window.actions_by_name["highlight_amber"].trigger()
    settle(qtbot, window)
    note, word = notes_of(window)[0], lesson_of(window).words[0]
    second = open_window(bundled)  # the first one has the right to write
    assert second.library.store.read_only
    for ask in (
        lambda: second.commands.edit.change_note(note.id),
        lambda: second.commands.prepare.change_word(word.id),
    ):
        second.statusBar().clearMessage()
        ask()
        assert second.statusBar().currentMessage()
        assert not any(one.isVisible() for one in second.findChildren(QDialog))


def test_colours_are_called_as_the_reader_likes(window: Window, qtbot: QtBot) -> None:
    window.actions_by_name["highlight_names"].trigger()
    dialog = dialog_of(window, HighlightNamesDialog)
    dialog.saved.emit({"amber": "Proof & doubt"})
    dialog.close()
    settle(qtbot, window)
    assert studying.highlight_names(window.library)["amber"] == "Proof & doubt"

    select(window, "wry rule")
    actions = [action.text() for action in window.commands.edit.actions_for(window.reader.selected_span())]
    assert "Highlight &1: Proof && doubt" in actions
    window.actions_by_name["highlight_amber"].setText("")
    window.actions_by_name.menu("edit").aboutToShow.emit()
    assert window.actions_by_name["highlight_amber"].text() == "Highlight &1: Proof && doubt"
    window.actions_by_name["undo"].trigger()
    settle(qtbot, window)
    assert studying.highlight_names(window.library)["amber"] == "Important"


def test_a_word_is_explained_and_explained_otherwise(window: Window, qtbot: QtBot) -> None:
    select(window, "special forces")
    before = lesson_of(window).words
    window.actions_by_name["explain_word"].trigger()
    dialog = dialog_of(window, WordDialog)
    assert dialog.word.text() == "special forces"
    dialog.meaning.setPlainText("soldiers for secret tasks")
    dialog.save.click()
    settle(qtbot, window)
    new = [word for word in lesson_of(window).words if word not in before]
    assert [(word.word, word.meaning) for word in new] == [("special forces", "soldiers for secret tasks")]

    select(window, "special forces")
    window.actions_by_name["explain_word"].trigger()
    dialog = dialog_of(window, WordDialog)
    assert dialog.meaning.toPlainText() == "soldiers for secret tasks"
    dialog.delete.click()
    settle(qtbot, window)
    assert lesson_of(window).words == before


def test_a_word_of_the_list_is_marked_as_one_to_learn(window: Window, qtbot: QtBot) -> None:
    window.actions_by_name["go_words"].trigger()
    word = lesson_of(window).words[0]
    action = window.actions_by_name["toggle_key"]
    action.setEnabled(True)
    action.trigger()
    settle(qtbot, window)
    assert lesson_of(window).words[0].key is not word.key


def test_sides_show_in_the_marks_and_can_be_taken_back(window: Window, qtbot: QtBot) -> None:
    lesson = lesson_of(window)
    first = lesson.actors[0]
    window.actions_by_name["sides"].trigger()
    dialog = dialog_of(window, SidesDialog)
    dialog.saved.emit([Side(0, "", "The east", 6, ((first.id, None),))])
    dialog.close()
    settle(qtbot, window)
    assert styles_of(lesson_of(window))[first.id].index == 6
    assert window.actions_by_name["undo"].text() == "&Undo “Sides”"
    window.actions_by_name["undo"].trigger()
    settle(qtbot, window)
    assert lesson_of(window).sides == ()


def test_nothing_is_written_into_a_library_that_can_only_be_read(open_window: Open, bundled: Path) -> None:
    first = open_window(bundled)
    second = open_window(bundled)
    assert second.library.store.read_only
    for name in ("highlight_amber", "add_note", "explain_word", "sides", "highlight_names", "toggle_key"):
        assert not second.actions_by_name[name].isEnabled(), name
    second.actions_by_name["go_words"].trigger()
    assert first.actions_by_name["add_note"].isEnabled()


@pytest.mark.parametrize("words", ["Haftar", "HAFTAR", "nothing like it"])
def test_finding_by_key(window: Window, qtbot: QtBot, words: str) -> None:
    key(window, qtbot, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = window.rooms.find_bar()
    assert bar.isVisible()
    QTest.keyClicks(window.focusWidget(), words)
    text = lesson_of(window).article.text
    key(window, qtbot, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    span = window.reader.selected_span()
    if words.lower() in text.lower():
        assert span is not None
        assert lesson_of(window).text_of(span) == "Haftar"
    else:
        assert span is None or lesson_of(window).text_of(span) != words
    press(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not bar.isVisible()
