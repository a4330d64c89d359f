"""Events, relations and statements by hand, in the window: the dialogs that stand beside the article."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from db.model.event import DateBasis
from db.model.moment import Moment
from db.model.statement import SpeakerKind, Stance, StatementKind
from desktop.library.curating import actors, correcting, details
from desktop.ui.curating.event import EventDialog
from desktop.ui.curating.relation import RelationDialog
from desktop.ui.curating.statement import StatementDialog
from desktop.ui.window import Window
from tests.ui.conftest import Said
from tests.ui.curating_rig import dialog_of, expect_refusal, give, no_dialog, select, undo_name
from tests.ui.rig import WAIT, actor, colours, event, lesson_of, picture, press, settle, wait_until_gone
from tests.ui.test_window import full_disk

MADE_UP = "A meeting that the test makes up"


# Events


def test_an_event_of_the_selected_words_has_date_actors_and_evidence(window: Window, qtbot: QtBot) -> None:
    span = select(window, "In 1969 he took part in the coup")
    give(qtbot, window, "new_event")
    dialog = dialog_of(qtbot, window, EventDialog)
    assert dialog.date.line.text() == "1969"
    assert dialog.date.words.text() == "1969"
    assert window.look.theme.accent in colours(picture(dialog.date.figure))
    assert dialog.evidence.quote.text() == "“In 1969 he took part in the coup”"
    dialog.title.setText(MADE_UP)
    press(dialog.title, Qt.Key.Key_Return)
    settle(qtbot, window)
    made = event(window, MADE_UP)
    assert (made.date, made.anchor.span) == (Moment.parse("1969"), span)
    assert undo_name(window) == f"&Undo “new event {MADE_UP}”"
    wait_until_gone(qtbot, dialog)
    give(qtbot, window, "undo")
    assert all(one.title != MADE_UP for one in lesson_of(window).events)


def test_without_a_selection_it_is_the_sentence_at_the_cursor(window: Window, qtbot: QtBot) -> None:
    window.selection.clear()
    give(qtbot, window, "new_event")
    dialog = dialog_of(qtbot, window, EventDialog)
    sentence = dialog.evidence.quote.text()
    assert sentence.startswith("“This month, reports have placed")
    assert sentence.endswith(".”")
    dialog.reject()


def test_a_date_is_drawn_and_said_as_it_is_typed(window: Window, qtbot: QtBot) -> None:
    window.commands.curate.change_event(event(window, "Coup").id)
    dialog = dialog_of(qtbot, window, EventDialog)
    figures: list[bytes] = []
    for typed, words in (("1969", "1969"), ("1969-09-01", "1 September 1969"), ("../1969", "by 1969"), ("", "No date")):
        dialog.date.line.setText(typed)
        assert dialog.date.words.text().startswith(words)
        assert dialog.save.isEnabled()
        figures.append(bytes(picture(dialog.date.figure).constBits()))
    assert len(set(figures)) == len(figures)
    dialog.date.line.setText("1969-13")
    assert not dialog.save.isEnabled()
    assert dialog.date.words.property("tone") == "accent"
    dialog.date.help.click()
    assert dialog.date.forms is not None
    assert dialog.date.forms.isVisible()
    dialog.reject()


def test_actors_of_an_event_are_added_and_removed_by_keys(window: Window, qtbot: QtBot) -> None:
    coup = event(window, "Coup")
    window.selection.choose_event(coup.id)
    give(qtbot, window, "change_chosen")
    dialog = dialog_of(qtbot, window, EventDialog)
    before = len(dialog.parts.parts())
    qtbot.keyClick(dialog, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: len(dialog.parts._rows) == before + 1, timeout=WAIT)
    choice, role, remove = dialog.parts._rows[-1]
    qtbot.waitUntil(lambda: dialog.focusWidget() is choice, timeout=WAIT)
    choice.setCurrentIndex(choice.findData(actor(window, "Egypt").id))
    role.setText("looks on")
    dialog.parts._rows[0][2].click()
    assert remove.isVisible()
    dialog.basis.setCurrentIndex(dialog.basis.findData(DateBasis.WORKED_OUT))
    assert dialog.rule.isVisible()
    dialog.rule.setText("forty-eight years before")
    dialog.save.click()
    settle(qtbot, window)
    changed = next(one for one in lesson_of(window).events if one.id == coup.id)
    assert len(changed.actors) == before
    assert changed.actors[-1].role == "looks on"
    assert changed.date_rule == "forty-eight years before"
    assert window.selection.choice.event == coup.id


def test_evidence_is_taken_from_the_article_beside_the_dialog(window: Window, qtbot: QtBot) -> None:
    coup = event(window, "Coup")
    window.commands.curate.change_event(coup.id)
    dialog = dialog_of(qtbot, window, EventDialog)
    window.reader.setTextCursor(window.reader.textCursor())
    dialog.evidence.take.click()
    assert dialog.evidence.place.text() == "Nothing is selected in the article."
    span = select(window, "Russian officials deny it.")
    dialog.evidence.take.click()
    assert dialog.evidence.quote.text() == "“Russian officials deny it.”"
    dialog.save.click()
    settle(qtbot, window)
    changed = next(one for one in lesson_of(window).events if one.id == coup.id)
    assert changed.anchor.span == span
    assert changed.anchor.quote == "Russian officials deny it."


def test_an_event_is_deleted_and_undo_brings_it_back(window: Window, qtbot: QtBot) -> None:
    coup = event(window, "Coup")
    window.commands.curate.change_event(coup.id)
    dialog = dialog_of(qtbot, window, EventDialog)
    dialog.delete.click()
    settle(qtbot, window)
    wait_until_gone(qtbot, dialog)
    assert coup not in lesson_of(window).events
    give(qtbot, window, "undo")
    assert coup in lesson_of(window).events


def test_what_was_typed_of_an_event_comes_back_from_a_full_disk(window: Window, qtbot: QtBot, said: Said) -> None:
    window.commands.curate.change_event(event(window, "Coup").id)
    dialog = dialog_of(qtbot, window, EventDialog)
    dialog.title.setText(MADE_UP)
    dialog.detail.setPlainText("Word for word. " * 1000)
    with full_disk():
        dialog.save.click()
        settle(qtbot, window)
    expect_refusal(said)
    again = dialog_of(qtbot, window, EventDialog)
    assert again.title.text() == MADE_UP
    assert again.detail.toPlainText().startswith("Word for word.")
    again.save.click()
    settle(qtbot, window)
    assert event(window, MADE_UP)


# Relations and statements


def test_a_relation_is_made_of_the_two_actors_that_are_mentioned(window: Window, qtbot: QtBot) -> None:
    select(window, "Khalifa Haftar, commander of the Libyan National Army")
    give(qtbot, window, "new_relation")
    dialog = dialog_of(qtbot, window, RelationDialog)
    assert dialog.first.chosen() == actor(window, "Khalifa Haftar").id
    assert dialog.second.chosen() == actor(window, "Libyan National Army").id
    assert not dialog.save.isEnabled()
    dialog.kind.setEditText("inspects")
    dialog.period.line.setText("2015/..")
    dialog.save.click()
    settle(qtbot, window)
    made = next(one for one in lesson_of(window).relations if one.kind == "inspects")
    assert made.period == Moment.parse("2015/..")
    window.commands.curate.change_relation(made.id)
    dialog = dialog_of(qtbot, window, RelationDialog)
    dialog.delete.click()
    settle(qtbot, window)
    assert all(one.id != made.id for one in lesson_of(window).relations)
    give(qtbot, window, "undo")
    assert any(one.id == made.id for one in lesson_of(window).relations)


def test_a_statement_has_a_speaker_a_kind_and_what_it_answers(window: Window, qtbot: QtBot) -> None:
    select(window, "Russian officials deny it.")
    give(qtbot, window, "new_statement")
    dialog = dialog_of(qtbot, window, StatementDialog)
    assert dialog.text.toPlainText() == "Russian officials deny it."
    dialog.kind.setCurrentIndex(dialog.kind.findData(StatementKind.DENIED))
    assert dialog.meaning.text()
    assert not dialog.stance.isEnabled()
    other = lesson_of(window).statements[0]
    dialog.answers.setCurrentIndex(dialog.answers.findData(other.id))
    dialog.stance.setCurrentIndex(dialog.stance.findData(Stance.DISPUTES))
    before = {one.id for one in lesson_of(window).statements}
    dialog.save.click()
    settle(qtbot, window)
    made = next(one for one in lesson_of(window).statements if one.id not in before)
    assert (made.kind, made.answers_id, made.stance) == (StatementKind.DENIED, other.id, Stance.DISPUTES)
    window.selection.choose_statement(made.id)
    give(qtbot, window, "change_chosen")
    dialog_of(qtbot, window, StatementDialog).delete.click()
    settle(qtbot, window)
    assert made not in lesson_of(window).statements


# What becomes of an open dialog


def other_article(window: Window) -> int:
    return next(one.id for one in window.library.articles.summaries() if one.id != lesson_of(window).article.id)


def test_a_dialog_waits_unseen_while_another_article_is_read(window: Window, qtbot: QtBot) -> None:
    first = lesson_of(window).article.id
    window.commands.curate.change_event(event(window, "Coup").id)
    dialog = dialog_of(qtbot, window, EventDialog)
    dialog.title.setText(MADE_UP)
    window.show_article(other_article(window))
    assert no_dialog(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    window.show_article(first)
    assert dialog_of(qtbot, window, EventDialog) is dialog
    assert dialog.title.text() == MADE_UP
    dialog.save.click()
    settle(qtbot, window)
    assert event(window, MADE_UP).article_id == first


def test_a_second_dialog_on_the_same_thing_is_the_first_one(window: Window, qtbot: QtBot) -> None:
    coup = event(window, "Coup").id
    assert window.commands.curate.change_event(coup) is window.commands.curate.change_event(coup)
    dialog_of(qtbot, window, EventDialog).reject()
    again = window.commands.curate.change_event(coup)
    assert again is not None
    assert again.isVisible()
    again.reject()


def _gone_event(window: Window) -> None:
    window.commands.curate.delete_event(event(window, "Coup").id)


def _gone_article(window: Window) -> None:
    window.change(lambda: details.remove_article(window.library, lesson_of(window).article.id))


def _other_text(window: Window) -> None:
    lesson = lesson_of(window)
    text = lesson.article.text.replace("This month", "That month", 1)
    window.change(lambda: correcting.correct_text(window.library, lesson.article.id, text))


@pytest.mark.parametrize("happens", [_gone_event, _gone_article, _other_text])
def test_a_dialog_closes_when_what_it_is_about_is_gone(window: Window, qtbot: QtBot, happens: object) -> None:
    window.commands.curate.change_event(event(window, "Coup").id)
    dialog: QDialog = dialog_of(qtbot, window, EventDialog)
    assert callable(happens)
    happens(window)
    settle(qtbot, window)
    wait_until_gone(qtbot, dialog)
    assert not isValid(dialog)


def test_an_unseen_dialog_goes_with_its_article(window: Window, qtbot: QtBot) -> None:
    first = lesson_of(window).article.id
    window.commands.curate.change_event(event(window, "Coup").id)
    dialog = dialog_of(qtbot, window, EventDialog)
    window.show_article(other_article(window))
    window.change(lambda: details.remove_article(window.library, first))
    settle(qtbot, window)
    wait_until_gone(qtbot, dialog)


def test_choices_follow_the_actors_of_the_lesson(window: Window, qtbot: QtBot) -> None:
    lesson, library = lesson_of(window), window.library
    egypt = actor(window, "Egypt")
    denial = next(one for one in lesson.statements if one.speaker is SpeakerKind.ACTOR)
    window.commands.curate.change_relation(lesson.relations[0].id)
    window.commands.curate.change_statement(denial.id)
    relation = next(one for one in window.findChildren(RelationDialog) if one.isVisible())
    statement = next(one for one in window.findChildren(StatementDialog) if one.isVisible())
    relation.first.setCurrentIndex(relation.first.findData(egypt.id))
    statement.speaker.setCurrentText("Egypt")
    window.change(lambda: actors.remove_actor(library, egypt.id))
    settle(qtbot, window)
    assert relation.first.findData(egypt.id) == -1
    assert relation.first.chosen() is None
    assert not relation.save.isEnabled()
    assert statement.speaker.findText("Egypt") == -1
    assert statement.save.isEnabled()
    with qtbot.waitSignal(statement.saved) as saved:
        statement.save.click()
    assert saved.args is not None
    assert saved.args[0].speaker is SpeakerKind.UNNAMED
    settle(qtbot, window)
    relation.reject()
