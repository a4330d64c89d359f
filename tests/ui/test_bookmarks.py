"""Bookmarks in the window: set, walked through, changed, deleted, taken back, printed."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from db.model.study import BOOKMARK, Note
from db.store import Store
from desktop.library import collecting, studying
from desktop.ui.dialogs.note import NoteDialog
from desktop.ui.dialogs.print_notes import PrintNotesDialog
from desktop.ui.window import Window
from tests.ui.conftest import Open, Said
from tests.ui.rig import WAIT, settle


def bookmarks(window: Window) -> list[Note]:
    assert window.lesson is not None
    return [note for note in window.library.study.notes(window.lesson.article.id) if note.is_bookmark]


def paragraph(window: Window, number: int) -> int:
    """Where a numbered paragraph begins."""
    assert window.lesson is not None
    return window.lesson.body[number - 1].span.start


def toggle(qtbot: QtBot, window: Window, number: int) -> None:
    """Press the key with the cursor in a paragraph."""
    window.selection.choose_sentence(paragraph(window, number) + 40)
    window.actions_by_name["toggle_bookmark"].trigger()
    settle(qtbot, window)


def test_the_same_key_sets_and_deletes_and_both_are_taken_back(qtbot: QtBot, window: Window) -> None:
    toggle(qtbot, window, 2)
    assert [note.anchor.span.start for note in bookmarks(window)] == [paragraph(window, 2)]
    assert window.statusBar().currentMessage() == "A bookmark is set at paragraph 2."
    window.selection.choose_sentence(paragraph(window, 3) - 3)  # the end of the same paragraph
    toggle(qtbot, window, 2)
    assert bookmarks(window) == []
    window.actions_by_name["undo"].trigger()
    settle(qtbot, window)
    assert len(bookmarks(window)) == 1
    window.actions_by_name["undo"].trigger()
    settle(qtbot, window)
    assert bookmarks(window) == []


def test_without_a_choice_the_paragraph_that_is_read_is_marked(qtbot: QtBot, window: Window) -> None:
    window.selection.clear()
    window.reader.go_to(paragraph(window, 6), top=True)
    qtbot.waitUntil(lambda: window.reader.position().offset > paragraph(window, 4), timeout=WAIT)
    here = window.reader.place()
    window.actions_by_name["toggle_bookmark"].trigger()
    settle(qtbot, window)
    (bookmark,) = bookmarks(window)
    assert window.lesson is not None
    assert window.lesson.paragraph_index(bookmark.anchor.span.start) == window.lesson.paragraph_index(here)


def test_going_from_bookmark_to_bookmark_goes_round(qtbot: QtBot, window: Window) -> None:
    for number in (5, 2, 9):
        toggle(qtbot, window, number)

    def step(name: str) -> int:
        window.actions_by_name[name].trigger()
        sentence = window.selection.choice.sentence
        assert sentence is not None
        return sentence.start

    window.selection.choose_sentence(paragraph(window, 3))
    wanted = [paragraph(window, number) for number in (5, 9, 2)]
    assert [step("next_bookmark") for _ in range(3)] == wanted
    assert [step("previous_bookmark") for _ in range(3)] == [wanted[1], wanted[0], wanted[2]]


def test_where_none_is_set_the_window_says_how(qtbot: QtBot, window: Window) -> None:
    window.actions_by_name["next_bookmark"].trigger()
    assert "Alt+5" in window.statusBar().currentMessage()
    window.actions_by_name["print_notes"].trigger()
    assert "no highlights, notes or bookmarks" in window.statusBar().currentMessage()
    settle(qtbot, window)


def test_a_highlight_on_the_words_of_a_bookmark_leaves_it(qtbot: QtBot, window: Window) -> None:
    toggle(qtbot, window, 2)
    (bookmark,) = bookmarks(window)
    window.selection.choose_place(bookmark.anchor.span)
    for expected in (2, 1):  # the second time takes the highlight away, and not the bookmark
        window.actions_by_name["highlight_green"].trigger()
        settle(qtbot, window)
        assert window.lesson is not None
        assert len(window.library.study.notes(window.lesson.article.id)) == expected
        assert bookmarks(window) == [bookmark]


def test_a_bookmark_is_given_words_and_stays_one(qtbot: QtBot, window: Window) -> None:
    toggle(qtbot, window, 4)
    (bookmark,) = bookmarks(window)
    window.commands.edit.change_note(bookmark.id)
    dialog = window.findChild(NoteDialog)
    dialog.words.setPlainText("Go on here.")
    dialog.hand_over()
    dialog.reject()
    settle(qtbot, window)
    assert [(note.colour, note.text) for note in bookmarks(window)] == [(BOOKMARK, "Go on here.")]
    window.commands.edit.remove_note(bookmark.id)
    settle(qtbot, window)
    assert bookmarks(window) == []
    assert window.library.history.undo_name == "Delete bookmark"


def test_a_library_that_cannot_be_written_offers_none(open_window: Open, bundled: Path) -> None:
    with Store.open(bundled):  # another program that writes
        window = open_window(bundled)
    assert not window.actions_by_name["toggle_bookmark"].isEnabled()
    assert window.actions_by_name["next_bookmark"].isEnabled()


def opened(window: Window) -> PrintNotesDialog:
    window.actions_by_name["print_notes"].trigger()
    dialog = window.findChild(PrintNotesDialog)
    assert dialog is not None
    return dialog


def test_where_this_article_has_none_those_of_all_are_offered(qtbot: QtBot, window: Window) -> None:
    toggle(qtbot, window, 2)
    other = window.library.articles.ids()[1]
    window.show_article(other)
    settle(qtbot, window)
    dialog = opened(window)
    assert dialog.articles.currentText() == "All articles"
    assert dialog.name() == "My notes: All articles"
    dialog.reject()


def test_my_notes_are_saved_as_chosen(
    qtbot: QtBot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    toggle(qtbot, window, 2)
    assert window.lesson is not None
    span = window.lesson.body[0].span
    window.refresh(
        studying.add_note(window.library, window.lesson, span._replace(end=span.start + 30), "green", "Why?")
    )
    dialog, target = opened(window), tmp_path / "mine"
    for box in dialog.kinds.values():
        box.setChecked(False)
    assert not dialog.save.isEnabled()
    assert not dialog.print_button.isEnabled()
    dialog.kinds["green"].setChecked(True)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    dialog.save.click()
    settle(qtbot, window)

    words = " ".join(page.extract_text() for page in PdfReader(target.with_suffix(".pdf")).pages)
    assert "Evidence" in words
    assert "Why?" in words
    assert "Bookmark" not in words
    assert str(target.with_suffix(".pdf")) in window.statusBar().currentMessage()


def test_a_choice_without_notes_is_said_and_the_dialog_stays(
    qtbot: QtBot, window: Window, said: Said, tmp_path: Path
) -> None:
    toggle(qtbot, window, 2)
    other = window.library.articles.ids()[1]
    window.refresh(collecting.make(window.library, "Term two", [other]))
    dialog = opened(window)
    dialog.articles.setCurrentIndex(dialog.articles.findText("Term two"))
    dialog.write_to(tmp_path / "none.pdf")
    settle(qtbot, window)

    said.expect("no notes of this kind")
    assert not (tmp_path / "none.pdf").exists()
    assert dialog.isVisible()
    assert dialog.save.isEnabled()
    dialog.reject()
