"""The way into the dialog for new articles: files, drops, the clipboard, typed words; and what cannot be read."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from desktop.ui.new_article.dialog import NewArticleDialog
from desktop.ui.window import Window
from tests.ui.conftest import Open
from tests.ui.curating_rig import check_dialog, dialog_of, give, no_dialog, tab_through
from tests.ui.new_article_rig import PAGE, PARAGRAPHS, copy, data, drop, opened, page, text_file, wait_for
from tests.ui.rig import WAIT, press, settle, wait_until_gone
from tests.ui.test_window import in_file_dialog

TEXT = "\n\n".join(PARAGRAPHS)


def kept(dialog: NewArticleDialog) -> list[str]:
    making = dialog.check_page.making
    assert making is not None
    return [block.text for block in making.draft.kept]


# Ways in


def test_what_was_copied_is_pasted_by_a_key(window: Window, qtbot: QtBot) -> None:
    copy(data(text=TEXT))
    give(qtbot, window, "paste_article")
    dialog = dialog_of(qtbot, window, NewArticleDialog)
    wait_for(qtbot, dialog, dialog.check_page)
    assert kept(dialog) == list(PARAGRAPHS)
    dialog.reject()
    wait_until_gone(qtbot, dialog)


def test_a_copied_page_keeps_its_headings_and_loses_its_menu(window: Window, qtbot: QtBot) -> None:
    copy(data(html=PAGE, text=TEXT))
    give(qtbot, window, "new_article")
    dialog = dialog_of(qtbot, window, NewArticleDialog)
    assert QApplication.focusWidget() is dialog.source_page.choose
    dialog.source_page.paste.click()
    wait_for(qtbot, dialog, dialog.check_page)
    assert [words for words in kept(dialog) if words in PARAGRAPHS] == list(PARAGRAPHS)
    assert all("newsletter" not in words for words in kept(dialog))
    dialog.reject()


def test_ctrl_v_in_the_field_takes_what_was_copied_as_a_whole(window: Window, qtbot: QtBot) -> None:
    copy(data(html=PAGE, text=TEXT))
    dialog = opened(qtbot, window)
    dialog.source_page.words.setFocus()
    QTest.keySequence(dialog.source_page.words, QKeySequence(QKeySequence.StandardKey.Paste))
    wait_for(qtbot, dialog, dialog.check_page)
    assert dialog.check_page.form.title.currentText() == "A bridge for Omsk"
    dialog.reject()


def test_into_words_that_were_typed_it_is_inserted(window: Window, qtbot: QtBot) -> None:
    dialog = opened(qtbot, window)
    assert not dialog.source_page.take.isEnabled()
    QTest.keyClicks(dialog.source_page.words, "Omsk. ")
    copy(data(text=PARAGRAPHS[0]))
    dialog.source_page.words.setFocus()
    QTest.keySequence(dialog.source_page.words, QKeySequence(QKeySequence.StandardKey.Paste))
    assert dialog.pages.currentWidget() is dialog.source_page
    dialog.source_page.take.click()
    wait_for(qtbot, dialog, dialog.check_page)
    assert kept(dialog) == ["Omsk. " + PARAGRAPHS[0]]
    dialog.reject()


def test_a_file_dropped_on_the_window_is_read(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    assert drop(window, data(urls=[page(tmp_path)]))
    dialog = dialog_of(qtbot, window, NewArticleDialog)
    wait_for(qtbot, dialog, dialog.check_page)
    making = dialog.check_page.making
    assert making is not None
    assert making.document.name == "bridge.html"
    dialog.reject()


def test_words_dropped_on_the_window_are_read(window: Window, qtbot: QtBot) -> None:
    assert drop(window, data(text=TEXT))
    dialog = dialog_of(qtbot, window, NewArticleDialog)
    wait_for(qtbot, dialog, dialog.check_page)
    dialog.reject()


def test_a_picture_dropped_on_the_window_is_not_taken(window: Window) -> None:
    mime = data()
    mime.setData("image/png", b"\x89PNG")
    assert not drop(window, mime)
    assert no_dialog(window)


@pytest.mark.parametrize("where", ["page", "field"])
def test_a_file_dropped_in_the_dialog_is_read(window: Window, qtbot: QtBot, tmp_path: Path, where: str) -> None:
    dialog = opened(qtbot, window)
    source_page = dialog.source_page
    assert drop(source_page if where == "page" else source_page.words.viewport(), data(urls=[page(tmp_path)]))
    wait_for(qtbot, dialog, dialog.check_page)
    dialog.reject()


def test_files_are_chosen_in_a_dialog(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(qtbot, window)
    in_file_dialog(page(tmp_path))
    dialog.source_page.choose.click()
    wait_for(qtbot, dialog, dialog.check_page)
    assert dialog.check_page.form.author.currentText() == "Anna Weber"
    dialog.reject()


# What cannot be read


def test_an_address_is_no_article(window: Window, qtbot: QtBot) -> None:
    dialog = opened(qtbot, window)
    address = "https://example.org/bridge"
    assert drop(dialog.source_page, data(text=address, urls=[address]))
    assert "never goes online" in dialog.source_page.problem.text()
    assert dialog.source_page.problem.isVisible()
    dialog.reject()
    assert drop(window, data(text=address, urls=[address]))
    dialog = dialog_of(qtbot, window, NewArticleDialog)
    assert "never goes online" in dialog.source_page.problem.text()
    dialog.reject()


def test_an_empty_clipboard_says_so(window: Window, qtbot: QtBot) -> None:
    QApplication.clipboard().clear()
    give(qtbot, window, "paste_article")
    dialog = dialog_of(qtbot, window, NewArticleDialog)
    assert dialog.source_page.problem.text() == "The clipboard holds no text. Copy the article first."
    assert not dialog.source_page.paste.isEnabled()
    copy(data(text=TEXT))
    qtbot.waitUntil(dialog.source_page.paste.isEnabled, timeout=WAIT)
    dialog.reject()


def test_what_cannot_be_read_is_said_and_another_can_be_chosen(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    window.commands.new_article.ask([tmp_path, tmp_path / "gone.pdf"])
    dialog = dialog_of(qtbot, window, NewArticleDialog)
    qtbot.waitUntil(lambda: bool(dialog.source_page.problem.text()), timeout=WAIT)
    assert dialog.pages.currentWidget() is dialog.source_page
    first, second = dialog.source_page.problem.text().split("\n")
    assert "is a folder" in first
    assert "“gone.pdf” does not exist" in second
    dialog.read([page(tmp_path)])
    assert not dialog.source_page.problem.text()
    wait_for(qtbot, dialog, dialog.check_page)
    dialog.reject()


def test_one_bad_file_does_not_stop_the_rest(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    bad = tmp_path / "picture.html"
    bad.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    sources = [page(tmp_path), bad, text_file(tmp_path, "second.txt", TEXT)]
    dialog = opened(qtbot, window, *sources)
    assert dialog.check_page.list.count() == 2
    assert dialog.check_page.list.isVisible()
    qtbot.waitUntil(lambda: "picture.html" in dialog.check_page.notes.text(), timeout=WAIT)
    assert dialog.add.text() == "&Add 2 articles"
    dialog.reject()


def test_reading_is_cancelled_by_escape_and_begun_again(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = page(tmp_path)
    window.commands.new_article.ask([path] * 30)
    dialog = dialog_of(qtbot, window, NewArticleDialog)
    assert dialog.pages.currentWidget() is dialog.waiting
    assert "30 files" in dialog.waiting_words.text()
    press(dialog, Qt.Key.Key_Escape)
    wait_for(qtbot, dialog, dialog.source_page)
    assert dialog.isVisible()
    assert not dialog.source_page.problem.isVisible()
    dialog.read([path])
    wait_for(qtbot, dialog, dialog.check_page)
    press(dialog, Qt.Key.Key_Escape)
    wait_until_gone(qtbot, dialog)


def test_the_window_closes_while_a_file_is_read(open_window: Open, tmp_path: Path, qtbot: QtBot) -> None:
    window = open_window()
    window.commands.new_article.ask([page(tmp_path)] * 10)
    dialog_of(qtbot, window, NewArticleDialog)  # closing cancels it, which the fixture checks


def test_another_encoding_is_chosen_and_one_that_does_not_fit_changes_nothing(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    russian = "В понедельник областной совет Омска проголосовал за новый мост через реку."
    dialog = opened(qtbot, window, text_file(tmp_path, "most.txt", f"{russian}\n\n{russian}", "koi8-r"))
    box = dialog.check_page.encoding
    assert box.isVisible()
    for encoding, fits in (("cp1251", False), ("koi8-r", True)):
        choose(box, encoding)
        settle(qtbot, window)
        wait_for(qtbot, dialog, dialog.check_page)
        assert (kept(dialog)[0] == russian) is fits
        assert box.currentData() == encoding
    choose(box, "utf-8")  # which refuses what is none
    settle(qtbot, window)
    wait_for(qtbot, dialog, dialog.check_page)
    assert dialog.check_page.making is not None
    if dialog.check_page.making.document.encoding == "koi8-r":
        assert dialog.check_page.notes.isVisible()
        assert box.currentData() == "koi8-r"
    dialog.reject()


def choose(box: QComboBox, encoding: str) -> None:
    """Choose from a list, as a click does."""
    place = box.findData(encoding)
    box.setCurrentIndex(place)
    box.activated.emit(place)


# Keys, names


def test_both_pages_have_letters_names_tips_and_an_order(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    copy(data(text=TEXT))  # so that there is something to paste
    dialog = opened(qtbot, window)
    check_dialog(dialog)
    assert len(tab_through(dialog)) >= 4
    dialog.read([page(tmp_path), text_file(tmp_path, "second.txt", TEXT)])
    wait_for(qtbot, dialog, dialog.check_page)
    check_dialog(dialog)
    dialog.back.click()
    dialog.read([text_file(tmp_path, "third.txt", TEXT)])
    wait_for(qtbot, dialog, dialog.check_page)
    check_dialog(dialog)
    parts = tab_through(dialog)
    assert parts.index(dialog.check_page.blocks.kept) < parts.index(dialog.check_page.blocks.left_out)
    dialog.reject()


def test_a_library_for_reading_says_so(open_window: Open, window: Window, tmp_path: Path) -> None:
    second = open_window(window.library.path)
    assert second.commands.new_article.ask([page(tmp_path)]) is None
    assert second.statusBar().currentMessage()
    assert not second.actions_by_name["new_article"].isEnabled()
    second.statusBar().clearMessage()
    assert drop(second, data(urls=[page(tmp_path)]))
    assert second.statusBar().currentMessage()
    assert no_dialog(second)
