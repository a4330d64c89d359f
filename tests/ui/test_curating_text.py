"""The article itself by hand, in the window: its details, its deletion, its text, and the doubts that this leaves."""

import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.model.article import ArticleForm, Paragraph, ParagraphKind, Span
from db.model.moment import Moment
from desktop.library.curating import correcting
from desktop.ui.curating.correct import CorrectDialog
from desktop.ui.curating.details import DetailsDialog
from desktop.ui.curating.doubts import DoubtsDialog
from desktop.ui.window import Window
from tests.ui.conftest import Said
from tests.ui.curating_rig import dialog_of, expect_refusal, give, select, undo_name
from tests.ui.rig import actor, event, lesson_of, press, settle, wait_until_gone
from tests.ui.test_window import full_disk

TITLE = "Russia’s wager in Libya"


def test_details_are_changed_and_named_in_the_menu(window: Window, qtbot: QtBot) -> None:
    give(qtbot, window, "article_details")
    dialog = dialog_of(qtbot, window, DetailsDialog)
    form = dialog.form
    assert (form.title.currentText(), form.confirmed.isChecked()) == (TITLE, True)
    form.title.setEditText("A wager")
    form.published.setEditText("2017-03-16")
    assert not form.confirmed.isChecked()  # another day has not been confirmed
    form.confirmed.setChecked(True)
    form.form.setCurrentIndex(form.form.findData(ArticleForm.OPINION))
    dialog.origin.setText("Made up")
    qtbot.keyClick(dialog, Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    article = lesson_of(window).article
    assert (article.title, article.origin, article.form) == ("A wager", "Made up", ArticleForm.OPINION)
    assert (article.published, article.published_confirmed) == (Moment.parse("2017-03-16"), True)
    assert window.windowTitle().startswith("A wager")
    assert undo_name(window) == "&Undo “details of Russia’s wager in Libya”"


def test_bad_details_cannot_be_saved(window: Window, qtbot: QtBot) -> None:
    give(qtbot, window, "article_details")
    dialog = dialog_of(qtbot, window, DetailsDialog)
    dialog.form.published.setEditText("2017-02-30")
    assert not dialog.save.isEnabled()
    assert not dialog.form.confirmed.isEnabled()
    dialog.form.published.setEditText("")
    assert dialog.save.isEnabled()
    dialog.form.title.setEditText("  ")
    assert not dialog.save.isEnabled()
    dialog.reject()


def test_an_article_is_deleted_once_confirmed_and_undo_brings_it_back(window: Window, qtbot: QtBot, said: Said) -> None:
    before = {one.title for one in window.library.articles.summaries()}
    give(qtbot, window, "article_details")
    dialog_of(qtbot, window, DetailsDialog).delete.click()
    settle(qtbot, window)
    said.expect(f"Delete “{TITLE}”?")
    assert {one.title for one in window.library.articles.summaries()} == before
    said.answer = True
    give(qtbot, window, "article_details")
    dialog_of(qtbot, window, DetailsDialog).delete.click()
    settle(qtbot, window)
    said.expect(f"Delete “{TITLE}”?")
    assert lesson_of(window).article.title != TITLE
    assert {one.title for one in window.library.articles.summaries()} == before - {TITLE}
    give(qtbot, window, "undo")
    assert {one.title for one in window.library.articles.summaries()} == before


# The text


def corrected(qtbot: QtBot, window: Window, before: str, after: str) -> None:
    """Correct words of the text through the dialog."""
    give(qtbot, window, "correct_text")
    dialog = dialog_of(qtbot, window, CorrectDialog)
    typed = dialog._typed()
    assert before in typed
    dialog.text.setPlainText(typed.replace(before, after, 1))
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    wait_until_gone(qtbot, dialog)


def test_a_word_is_corrected_and_everything_keeps_its_place(window: Window, qtbot: QtBot) -> None:
    before = lesson_of(window)
    corrected(qtbot, window, "This month", "In this same month of March")
    after = lesson_of(window)
    assert after.article.text.startswith("In this same month of March, reports")
    assert [after.text_of(one.span) for one in after.mentions] == [before.text_of(one.span) for one in before.mentions]
    assert [one.kind for one in after.paragraphs] == [one.kind for one in before.paragraphs]
    assert undo_name(window) == f"&Undo “text of {TITLE}”"
    give(qtbot, window, "undo")
    assert lesson_of(window).article.text == before.article.text


def test_headings_are_made_and_unmade_with_a_sign(window: Window, qtbot: QtBot) -> None:
    corrected(qtbot, window, "# An officer", "An officer")
    text = lesson_of(window).article.text
    start = text.index("An officer and two authorities")
    assert lesson_of(window).paragraphs[2].span.start == start
    assert lesson_of(window).paragraphs[2].kind is ParagraphKind.BODY
    corrected(qtbot, window, "An officer", "# An officer")
    assert lesson_of(window).paragraphs[2].kind is ParagraphKind.HEADING


def test_nothing_typed_is_nothing_to_save_and_the_cursor_is_where_the_reader_was(window: Window, qtbot: QtBot) -> None:
    select(window, "two authorities", after="An officer")
    give(qtbot, window, "correct_text")
    dialog = dialog_of(qtbot, window, CorrectDialog)
    assert not dialog.save.isEnabled()
    assert QApplication.focusWidget() is dialog.text
    assert "An officer" in dialog.text.textCursor().block().text()
    dialog.text.clear()
    assert not dialog.save.isEnabled()
    press(dialog.text, Qt.Key.Key_Escape)
    wait_until_gone(qtbot, dialog)


def test_the_corrected_text_comes_back_from_a_full_disk(window: Window, qtbot: QtBot, said: Said) -> None:
    with full_disk():
        corrected(qtbot, window, "This month", "# That month" + " and that month" * 400)
    expect_refusal(said)
    again = dialog_of(qtbot, window, CorrectDialog)
    assert again._typed().startswith("# That month")
    assert again.save.isEnabled()
    again.save.click()
    settle(qtbot, window)
    assert lesson_of(window).article.text.startswith("That month")


def test_a_book_opens_for_correction_at_once(window: Window, qtbot: QtBot) -> None:
    lesson = lesson_of(window)
    text = "\n".join(["Words of a very long book, one after the other."] * 11_000)
    spans = [Span(start, start + 47) for start in range(0, len(text), 48)]
    paragraphs = tuple(Paragraph(span, ParagraphKind.BODY, n) for n, span in enumerate(spans, 1))
    book = lesson._replace(article=lesson.article._replace(text=text), paragraphs=paragraphs, mentions=())
    started = time.process_time()
    dialog = CorrectDialog(book, 400_000, window.look, window)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert time.process_time() - started < 2
    dialog.reject()
    wait_until_gone(qtbot, dialog)


# Doubts


def test_doubts_open_by_themselves_and_are_settled_from_the_selection(window: Window, qtbot: QtBot) -> None:
    coup = event(window, "Coup")
    corrected(qtbot, window, "In 1969 he took part in the coup", "Much earlier, Haftar joined those")
    dialog = dialog_of(qtbot, window, DoubtsDialog)
    left = correcting.doubts(window.library, lesson_of(window).article.id)
    assert dialog.list.count() == len(left) > 0
    row = next(row for row, one in enumerate(left) if one.target_id == coup.id)
    dialog.list.setCurrentRow(row)
    assert "Coup" in dialog.list.item(row).text()
    dialog.there.click()
    assert dialog.words.text() == "Select the right words in the article first."
    span = select(window, "Much earlier, Haftar joined those")
    dialog.there.click()
    dialog.there.click()  # a second press does nothing
    settle(qtbot, window)
    assert event(window, "Coup").anchor.span == span
    assert undo_name(window).startswith("&Undo “place of “In 1969")
    while dialog.list.count():
        dialog.drop.click()
        settle(qtbot, window)
    assert dialog.words.text() == "Everything has its place in the text."
    assert not dialog.drop.isEnabled()
    press(dialog.list, Qt.Key.Key_Escape)
    wait_until_gone(qtbot, dialog)


def test_a_place_whose_words_are_gone_can_be_looked_at(window: Window, qtbot: QtBot) -> None:
    haftar = actor(window, "Khalifa Haftar")
    corrected(qtbot, window, "Khalifa Haftar, commander", "a commander")
    dialog = dialog_of(qtbot, window, DoubtsDialog)
    left = correcting.doubts(window.library, lesson_of(window).article.id)
    place = next(row for row, one in enumerate(left) if one.target_id == haftar.id)
    dialog.list.setCurrentRow(place)
    if left[place].span.start == left[place].span.end:
        assert not dialog.here.isEnabled()
    window.grab()  # the reader shows the place, though it may be empty
    dialog.place_wanted.emit(Span(*[len(lesson_of(window).article.text)] * 2))
    window.grab()
    dialog.reject()


def test_what_a_doubt_refuses_to_take_can_be_tried_again(window: Window, qtbot: QtBot, said: Said) -> None:
    corrected(qtbot, window, "In 1969 he took part in the coup", "Much earlier, Haftar joined those")
    dialog = dialog_of(qtbot, window, DoubtsDialog)
    before = dialog.list.count()
    with full_disk():
        dialog.drop.click()
        settle(qtbot, window)
    expect_refusal(said)
    assert dialog.list.count() == before
    dialog.drop.click()
    settle(qtbot, window)
    assert dialog.list.count() == before - 1
    dialog.reject()
