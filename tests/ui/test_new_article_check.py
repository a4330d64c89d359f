"""What was read, looked over: details and where they were found, the date, what was left out, and adding it."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from db.model.article import ParagraphKind
from db.model.moment import Moment
from db.model.sentence import Sentence
from desktop.importers.document import Block, Document, Pasted
from desktop.ui.new_article.dialog import NewArticleDialog
from desktop.ui.new_article.drafts import Making
from desktop.ui.window import Window
from tests.ui.conftest import Said
from tests.ui.curating_rig import dialog_of, expect_refusal, give, undo_name
from tests.ui.new_article_rig import PARAGRAPHS, opened, page, text_file, wait_for
from tests.ui.rig import WAIT, keep, lesson_of, picture, press, settle, wait_until_gone
from tests.ui.test_window import full_disk

TITLE = "A bridge for Omsk"


@pytest.fixture
def dialog(window: Window, qtbot: QtBot, tmp_path: Path) -> NewArticleDialog:
    """The dialog with a saved page."""
    return opened(qtbot, window, page(tmp_path))


def making_of(dialog: NewArticleDialog) -> Making:
    assert dialog.check_page.making is not None
    return dialog.check_page.making


def titles(window: Window) -> list[str]:
    return [one.title for one in window.library.articles.summaries()]


def confirm(dialog: NewArticleDialog) -> None:
    dialog.check_page.form.confirmed.setChecked(True)


def add(qtbot: QtBot, window: Window, dialog: NewArticleDialog) -> None:
    """Add what is ready, by its key."""
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_until_gone(qtbot, dialog)
    settle(qtbot, window)


# Details


def test_details_are_proposed_with_where_they_were_found(dialog: NewArticleDialog) -> None:
    form = dialog.check_page.form
    assert QApplication.focusWidget() is form.title.lineEdit() or QApplication.focusWidget() is form.title
    assert form.title.currentText() == TITLE
    assert form.author.currentText() == "Anna Weber"
    assert form.publication.currentText() == "The Example"
    assert form.published.currentText() == "2017-03-15"
    assert form.language.currentData() == "en"
    for box in (form.title, form.author, form.publication, form.published):
        note = form._notes[box]
        assert note.isVisible()
        assert note.text()
    assert form._notes[form.published].text().startswith("15 March 2017: ")
    form.title.setEditText("My own")
    assert not form._notes[form.title].isVisible()
    dialog.reject()


def test_adding_is_the_button_that_stands_out(dialog: NewArticleDialog) -> None:
    assert dialog.add.isDefault()
    dialog.back.click()
    assert not any(button.isDefault() for button in dialog.findChildren(QPushButton) if button.isVisible())
    dialog.reject()


def test_enter_goes_from_field_to_field_and_adds_nothing(dialog: NewArticleDialog) -> None:
    press(QApplication.focusWidget() or dialog, Qt.Key.Key_Return)
    form = dialog.check_page.form
    assert QApplication.focusWidget() in (form.author, form.author.lineEdit())
    assert dialog.isVisible()
    dialog.reject()


def test_a_date_must_be_confirmed_or_taken_away(window: Window, qtbot: QtBot, dialog: NewArticleDialog) -> None:
    form = dialog.check_page.form
    dialog.add.click()
    assert dialog.isVisible()
    assert dialog.check_page.notes.text().startswith("Confirm the day of publication first")
    assert form.confirmed.hasFocus()
    press(form.confirmed, Qt.Key.Key_Space)
    assert form.confirmed.isChecked()
    form.published.setEditText("2017-03-16")
    assert not form.confirmed.isChecked()  # that was another day
    form.published.setEditText("15 March")
    assert not dialog.add.isEnabled()
    form.published.setEditText("")
    assert not form.confirmed.isEnabled()
    add(qtbot, window, dialog)
    assert lesson_of(window).article.published is None


def test_what_speaks_against_the_date_is_said(qtbot: QtBot, dialog: NewArticleDialog) -> None:
    dialog.check_page.form.published.setEditText("2010-03-15")
    qtbot.waitUntil(lambda: "2015" in dialog.check_page.notes.text(), timeout=WAIT)
    dialog.check_page.form.published.setEditText("2017-03-15")
    qtbot.waitUntil(lambda: "2015" not in dialog.check_page.notes.text(), timeout=WAIT)
    dialog.reject()


def test_a_title_that_is_there_already_is_pointed_out(window: Window, qtbot: QtBot, dialog: NewArticleDialog) -> None:
    dialog.check_page.form.title.setEditText(titles(window)[0])
    offer = dialog.check_page.duplicate
    qtbot.waitUntil(offer.isVisible, timeout=WAIT)
    assert f"another text with the title “{titles(window)[0]}”" in offer.words.text()
    assert dialog.add.text() == "&Add beside it"
    dialog.reject()


def add_and_open_again(qtbot: QtBot, window: Window, tmp_path: Path, dialog: NewArticleDialog) -> NewArticleDialog:
    """Add the article of the page, and open the dialog with the same page once more."""
    confirm(dialog)
    add(qtbot, window, dialog)
    window.rooms.show_review(False)
    return opened(qtbot, window, page(tmp_path))


def test_a_text_that_is_there_already_is_opened_instead(
    window: Window, qtbot: QtBot, dialog: NewArticleDialog, tmp_path: Path
) -> None:
    again = add_and_open_again(qtbot, window, tmp_path, dialog)
    added, before = lesson_of(window).article, titles(window)
    window.show_article(window.summaries.ids[0])
    offer = again.check_page.duplicate
    qtbot.waitUntil(offer.isVisible, timeout=WAIT)
    assert "holds this text already" in offer.words.text()
    assert not offer.correct.isVisible()
    keep(picture(again), "duplicate-same")
    offer.open.click()
    settle(qtbot, window)

    assert lesson_of(window).article == added
    assert titles(window) == before


def test_a_text_that_is_there_in_good_part_is_corrected(
    window: Window, qtbot: QtBot, dialog: NewArticleDialog, tmp_path: Path
) -> None:
    again = add_and_open_again(qtbot, window, tmp_path, dialog)
    added, before = lesson_of(window).article, titles(window)
    making = making_of(again)
    making.keep([max(place for place, block in enumerate(making.draft.blocks) if block.kept)], False)
    again.check_page.changed.emit()
    offer = again.check_page.duplicate
    qtbot.waitUntil(lambda: offer.isVisible() and offer.correct.isVisible(), timeout=WAIT)
    assert "% of this text stand word for word in" in offer.words.text()
    keep(picture(again), "duplicate-like")
    offer.correct.click()
    settle(qtbot, window)

    assert titles(window) == before
    assert lesson_of(window).article.id == added.id
    assert len(lesson_of(window).article.text) < len(added.text)
    window.actions_by_name["undo"].trigger()
    settle(qtbot, window)
    assert lesson_of(window).article.text == added.text


def test_closing_while_it_is_compared_leaves_nothing(window: Window, qtbot: QtBot, dialog: NewArticleDialog) -> None:
    dialog._look_over()
    dialog.reject()
    wait_until_gone(qtbot, dialog)
    settle(qtbot, window)


# What was left out


def test_what_was_left_out_is_put_back_and_left_out_by_keys(dialog: NewArticleDialog) -> None:
    blocks, making = dialog.check_page.blocks, making_of(dialog)
    before = [one.text for one in making.draft.kept]
    left = [one.text for _, one in making.rows(kept=False)]
    assert any("newsletter" in words for words in left)
    assert all(one.why for _, one in making.rows(kept=False))
    title = blocks.kept_title.text()
    blocks.left_out.setFocus()
    place = next(row for row, words in enumerate(left) if "newsletter" in words)
    blocks.left_out.select_place(place)
    press(blocks.left_out, Qt.Key.Key_Space)
    assert any("newsletter" in one.text for one in making.draft.kept)
    assert blocks.kept_title.text() != title
    assert dialog.check_page.read.text().endswith(f"{making.words_of(making.rows(kept=True))} kept")
    blocks.again.trigger()
    assert [one.text for one in making.draft.kept] == before
    blocks.everything.trigger()
    assert all(one.kept for one in making.draft.blocks)
    assert not blocks.put_back.isEnabled()
    blocks.again.trigger()
    blocks.kept.setFocus()
    blocks.kept.selectAll()
    press(blocks.kept, Qt.Key.Key_Delete)
    assert making.draft.kept == ()
    assert not dialog.add.isEnabled()
    assert any(one.why == "left out by you" for one in making.draft.blocks)
    dialog.reject()


def test_a_paragraph_is_turned_into_a_heading(window: Window, qtbot: QtBot, dialog: NewArticleDialog) -> None:
    blocks = dialog.check_page.blocks
    making = making_of(dialog)
    row = next(row for row, (_, one) in enumerate(making.rows(kept=True)) if one.text == PARAGRAPHS[1])
    blocks.kept.setFocus()
    blocks.kept.select_place(row)
    press(blocks.kept, Qt.Key.Key_H)
    assert making.rows(kept=True)[row][1].kind is ParagraphKind.HEADING
    assert blocks.kept.current_row() is not None
    press(blocks.kept, Qt.Key.Key_H)
    press(blocks.kept, Qt.Key.Key_H)
    confirm(dialog)
    add(qtbot, window, dialog)
    lesson = lesson_of(window)
    headings = [lesson.text_of(one.span) for one in lesson.paragraphs if one.kind is ParagraphKind.HEADING]
    assert PARAGRAPHS[1] in headings


def test_a_click_puts_back(dialog: NewArticleDialog) -> None:
    left = dialog.check_page.blocks.left_out
    making = making_of(dialog)
    before = len(making.draft.kept)
    index = left.model().index(0, 0)
    box = left.visualRect(index)
    QTest.mouseDClick(left.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert len(making.draft.kept) == before + 1
    dialog.reject()


# Adding


def test_an_article_is_added_shown_and_reviewed_and_undo_takes_it_back(
    window: Window, qtbot: QtBot, dialog: NewArticleDialog
) -> None:
    before = titles(window)
    confirm(dialog)
    add(qtbot, window, dialog)
    article = lesson_of(window).article
    assert article.title == TITLE
    assert (article.published, article.published_confirmed) == (Moment.parse("2017-03-15"), True)
    assert article.text.endswith(PARAGRAPHS[-1])
    assert window.rooms.reviewing
    assert window.rooms.review.deck.all  # Maria Petrova at least
    give(qtbot, window, "undo")
    while TITLE in titles(window):
        give(qtbot, window, "undo")
    assert titles(window) == before
    assert lesson_of(window).article.title != TITLE


def test_several_are_added_in_one_step_and_one_is_left_out(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    texts = [text_file(tmp_path, f"{n}.txt", f"Text {n}\n\n" + "\n\n".join(PARAGRAPHS)) for n in (1, 2, 3)]
    dialog = opened(qtbot, window, *texts)
    check = dialog.check_page
    for row in range(3):
        check.list.setCurrentRow(row)
        check.form.title.setEditText(f"Text {row + 1}")
        check.form.published.setEditText("")
    check.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.add.text() == "&Add 2 articles"
    assert not check.encoding.isVisible()
    before = len(titles(window))
    add(qtbot, window, dialog)
    assert len(titles(window)) == before + 2
    assert "Text 2" not in titles(window)
    assert lesson_of(window).article.title == "Text 1"
    names = []
    while len(titles(window)) > before:
        names.append(undo_name(window))
        give(qtbot, window, "undo")
    assert names[-1] == "&Undo “import of 2 articles”"


def test_the_one_whose_date_is_not_confirmed_is_shown(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(qtbot, window, text_file(tmp_path, "a.txt", "\n\n".join(PARAGRAPHS)), page(tmp_path))
    dialog.add.click()
    assert dialog.check_page.list.currentRow() == 1
    assert dialog.check_page.form.confirmed.hasFocus()
    dialog.reject()


def test_a_refused_write_gives_everything_back(
    window: Window, qtbot: QtBot, dialog: NewArticleDialog, said: Said
) -> None:
    dialog.check_page.form.title.setEditText("My own title")
    dialog.check_page.blocks.everything.trigger()
    confirm(dialog)
    with full_disk():
        add(qtbot, window, dialog)
    expect_refusal(said, "could not be added")
    again = dialog_of(qtbot, window, NewArticleDialog)
    wait_for(qtbot, again, again.check_page)
    assert again.check_page.form.title.currentText() == "My own title"
    assert again.check_page.form.confirmed.isChecked()
    assert all(one.kept for one in making_of(again).draft.blocks)
    add(qtbot, window, again)
    assert lesson_of(window).article.title == "My own title"


# Much of everything


def book(paragraphs: int) -> Document:
    words = "The council of Omsk met again and spoke of bridges, roads and schools until late at night. " * 5
    kept = Sentence("")
    blocks = tuple(
        Block(f"{n} {words}", ParagraphKind.BODY, n % 7 != 0, kept if n % 7 else Sentence("menu"))
        for n in range(paragraphs)
    )
    return Document("book.txt", "Text", blocks, (), (), (), (), (), 70 * paragraphs, "", ())


def test_ten_thousand_paragraphs_are_shown_and_moved_at_once(window: Window, qtbot: QtBot) -> None:
    dialog = opened(qtbot, window)
    making = Making.of(book(10_000))
    times: list[float] = []

    def measured(*steps: object) -> None:
        started = time.process_time()
        for step in steps:
            assert callable(step)
            step()
        QApplication.processEvents()
        times.append(time.process_time() - started)

    measured(lambda: dialog.show_makings([making]))
    blocks = dialog.check_page.blocks
    assert blocks.kept.is_compact
    for place in (3, 5000, 8000):
        blocks.kept.select_place(place)
        measured(blocks.leave_out.trigger)
        row = blocks.kept.current_row()
        assert row is not None
        assert blocks.kept.place_of(row.id) == place
        assert blocks.kept.viewport().rect().intersects(blocks.kept.visualRect(blocks.kept.currentIndex()))
    assert min(times[1:]) < 1, times  # of the processor, ten times what it takes: this finds what grows without bound
    settle(qtbot, window)
    dialog.reject()


def test_a_large_clipboard_is_read(window: Window, qtbot: QtBot) -> None:
    text = "\n\n".join([" ".join(PARAGRAPHS)] * 7_000)
    assert len(text) > 2_500_000
    dialog = opened(qtbot, window, Pasted("", text))
    assert len(making_of(dialog).draft.kept) == 7_000
    dialog.reject()


def test_a_very_long_title_makes_nothing_wider(window: Window, qtbot: QtBot, dialog: NewArticleDialog) -> None:
    width = dialog.minimumSizeHint().width()
    dialog.check_page.form.title.setEditText("A bridge " * 300)
    assert dialog.minimumSizeHint().width() == width
    confirm(dialog)
    assert all(button.width() < 400 for button in dialog.buttons.buttons() if isinstance(button, QPushButton))
    add(qtbot, window, dialog)
    assert lesson_of(window).article.title.startswith("A bridge A bridge")
    give(qtbot, window, "undo")  # of the suggestions
    assert len(undo_name(window)) < 120


def test_a_document_that_proposes_nothing_takes_its_first_words(window: Window, qtbot: QtBot) -> None:
    dialog = opened(qtbot, window)
    dialog.show_makings([Making.of(book(3))])
    form = dialog.check_page.form
    assert (form.title.currentText(), form.published.currentText()) == ("", "")
    assert "cannot be worked out" in form._notes[form.published].text()
    add(qtbot, window, dialog)
    assert lesson_of(window).article.title == "1 The council of Omsk met again and"


def test_how_years_are_found_is_said_under_the_day(window: Window, qtbot: QtBot, dialog: NewArticleDialog) -> None:
    form = dialog.check_page.form
    form.published.setEditText("2017-03-15")
    qtbot.waitUntil(lambda: "15 March 2017" in form.telling.text(), timeout=WAIT)
    assert form.telling.isVisible()
    form.published.setEditText("2018-05-16")
    qtbot.waitUntil(lambda: "16 May 2018" in form.telling.text(), timeout=WAIT)
    form.language.setCurrentIndex(form.language.findData("de"))
    qtbot.waitUntil(form.telling.isHidden, timeout=WAIT)
    dialog.reject()
