"""Actors by hand, in the window: made of a selection, mentioned, changed, merged, told apart, deleted, and undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from db.model.actor import ActorKind, OriginalName, Role
from db.model.moment import Moment
from desktop.library.curating import actors
from desktop.ui.curating.actor import ActorDialog
from desktop.ui.curating.choice import ChoiceDialog
from desktop.ui.curating.merge import MergeDialog
from desktop.ui.curating.split import SplitDialog
from desktop.ui.curating.table import Cells
from desktop.ui.window import Window
from tests.ui.conftest import Open, Said
from tests.ui.curating_rig import dialog_of, expect_refusal, give, no_dialog, other_actor, select, undo_name
from tests.ui.rig import WAIT, actor, lesson_of, press, settle, wait_until_gone
from tests.ui.test_window import full_disk


def names(window: Window) -> set[str]:
    return {one.name for one in lesson_of(window).actors}


# New ones


def test_an_actor_of_the_selected_name_has_all_places_of_it_and_undo_takes_it_back(
    window: Window, qtbot: QtBot
) -> None:
    select(window, "contracts")
    give(qtbot, window, "new_actor")
    dialog = dialog_of(qtbot, window, ActorDialog)
    assert dialog.name.text() == "contracts"
    dialog.name.setText("The contracts")
    dialog.kind.setCurrentIndex(dialog.kind.findData(ActorKind.ORGANISATION))
    press(dialog.name, Qt.Key.Key_Return)
    settle(qtbot, window)
    made, text = actor(window, "The contracts"), lesson_of(window).article.text
    assert made.kind is ActorKind.ORGANISATION
    assert len(lesson_of(window).mentions_by_actor[made.id]) == text.count("contracts") > 1
    assert undo_name(window) == "&Undo “new actor The contracts”"
    wait_until_gone(qtbot, dialog)
    give(qtbot, window, "undo")
    assert "The contracts" not in names(window)
    give(qtbot, window, "redo")
    assert "The contracts" in names(window)


def test_a_new_actor_leaves_the_mentions_of_others_alone(window: Window, qtbot: QtBot) -> None:
    before = len(lesson_of(window).mentions_by_actor[actor(window, "Libyan National Army").id])
    select(window, "Army")
    give(qtbot, window, "new_actor")
    dialog_of(qtbot, window, ActorDialog).save.click()
    settle(qtbot, window)
    # The selected place alone was wanted; it was the only one of the army's that was taken.
    assert len(lesson_of(window).mentions_by_actor[actor(window, "Libyan National Army").id]) == before - 1


def test_a_gloss_is_proposed_with_its_source(window: Window, qtbot: QtBot) -> None:
    window.change(lambda: actors.remove_actor(window.library, actor(window, "Khalifa Haftar").id))
    settle(qtbot, window)
    select(window, "Khalifa Haftar")
    give(qtbot, window, "new_actor")
    dialog = dialog_of(qtbot, window, ActorDialog)
    assert "commander of the libyan national army" in dialog.gloss.toPlainText().casefold()
    assert dialog.gloss_source.text().startswith("From the text: “")
    assert dialog.gloss_source.isVisible()
    dialog.reject()


def test_a_name_of_the_lesson_becomes_a_mention(window: Window, qtbot: QtBot) -> None:
    haftar = actor(window, "Khalifa Haftar")
    span = lesson_of(window).mentions_by_actor[haftar.id][0]
    window.commands.curate._add_mentions(lesson_of(window), actor(window, "Egypt"), [span])
    settle(qtbot, window)
    assert select(window, "Khalifa Haftar") == span
    give(qtbot, window, "new_actor")
    assert no_dialog(window)
    assert span in lesson_of(window).mentions_by_actor[haftar.id]
    assert "Khalifa Haftar" in window.statusBar().currentMessage()


@pytest.mark.parametrize("answer", [0, 1])
def test_who_is_known_from_other_articles_is_offered(window: Window, qtbot: QtBot, answer: int) -> None:
    known = other_actor(window, "spoiler")
    select(window, "spoiler")
    give(qtbot, window, "new_actor")
    choice = dialog_of(qtbot, window, ChoiceDialog)
    assert choice.answers[0].accessibleDescription() == "Who spoiler is."
    choice.answers[answer].setChecked(True)
    press(choice, Qt.Key.Key_Return)
    settle(qtbot, window)
    if answer == 0:
        assert actor(window, "spoiler").id == known.id
        assert lesson_of(window).mentions_by_actor[known.id]
    else:
        dialog_of(qtbot, window, ActorDialog).save.click()
        settle(qtbot, window)
        assert actor(window, "spoiler").id != known.id
        assert len(window.library.actors.named("spoiler")) == 2


def test_what_is_no_name_is_said(window: Window, qtbot: QtBot) -> None:
    give(qtbot, window, "new_actor")
    assert window.statusBar().currentMessage() == "Select the name in the article first."
    select(window, lesson_of(window).article.text[:200])
    give(qtbot, window, "new_actor")
    assert window.statusBar().currentMessage() == "Select a name, not a whole passage."
    assert no_dialog(window)


def test_a_key_pressed_twice_opens_one_dialog(window: Window, qtbot: QtBot) -> None:
    select(window, "contracts")
    window.actions_by_name["new_actor"].trigger()
    window.actions_by_name["new_actor"].trigger()
    settle(qtbot, window)
    dialog_of(qtbot, window, ActorDialog).reject()


# Mentions


def test_mentions_are_added_and_removed(window: Window, qtbot: QtBot) -> None:
    haftar = actor(window, "Khalifa Haftar")
    window.selection.choose_actor(haftar.id)
    span = select(window, "a general across the border")
    give(qtbot, window, "add_mention")
    assert span in lesson_of(window).mentions_by_actor[haftar.id]
    assert undo_name(window) == "&Undo “mentions of Khalifa Haftar”"
    select(window, "a general across the border")
    give(qtbot, window, "remove_mention")
    assert span not in lesson_of(window).mentions_by_actor[haftar.id]
    give(qtbot, window, "undo")
    assert span in lesson_of(window).mentions_by_actor[haftar.id]


def test_commands_without_a_place_say_what_they_need(window: Window, qtbot: QtBot) -> None:
    for command in ("add_mention", "merge_actors", "split_actor", "change_chosen"):
        window.statusBar().clearMessage()
        window.selection.clear()
        give(qtbot, window, command)
        assert window.statusBar().currentMessage(), command
        assert no_dialog(window)


# Changing


def test_everything_of_an_actor_is_changed_by_keys(window: Window, qtbot: QtBot) -> None:
    egypt = actor(window, "Egypt")
    window.selection.choose_actor(egypt.id)
    give(qtbot, window, "change_chosen")
    dialog = dialog_of(qtbot, window, ActorDialog)
    assert QApplication.focusWidget() is dialog.name
    dialog.tabs.setCurrentIndex(2)
    dialog.roles.add.click()
    type_into_cell(qtbot, dialog.roles.table, "host of the base")
    dialog.roles.table.setCurrentCell(0, 1)
    press(dialog.roles.table, Qt.Key.Key_Return)  # Enter edits, and does not save
    type_into_cell(qtbot, dialog.roles.table, "2017-13")
    assert not dialog.save.isEnabled()
    assert dialog.problem.isVisible()
    meaning = dialog.roles.table.item(0, 2)
    assert meaning is not None
    assert meaning.text() == dialog.problem.text()
    press(dialog.roles.table, Qt.Key.Key_Return)
    type_into_cell(qtbot, dialog.roles.table, "2014/2017")
    assert meaning.text() == "2014–2017"
    dialog.tabs.setCurrentIndex(1)
    dialog.originals.show_rows([["مصر", "ar"]])
    dialog.aliases.setPlainText("Cairo\n\nArab Republic of Egypt\nCairo")
    dialog.key.setChecked(True)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    changed = actor(window, "Egypt")
    assert changed.key
    assert changed.aliases == ("Cairo", "Arab Republic of Egypt")
    assert changed.originals == (OriginalName("مصر", "ar"),)
    assert changed.roles == (Role("host of the base", Moment.parse("2014/2017")),)
    assert undo_name(window) == "&Undo “change of Egypt”"
    assert window.selection.choice.actor == egypt.id


def type_into_cell(qtbot: QtBot, table: Cells, words: str) -> None:
    """Type into the cell that is being edited, and press Enter."""
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit), timeout=WAIT)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert table.isAncestorOf(field)
    field.selectAll()
    QTest.keyClicks(field, words)
    press(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is table, timeout=WAIT)


def test_what_was_typed_of_an_actor_comes_back_from_a_full_disk(window: Window, qtbot: QtBot, said: Said) -> None:
    window.commands.curate.change_actor(actor(window, "Egypt").id)
    dialog = dialog_of(qtbot, window, ActorDialog)
    dialog.gloss.setPlainText("On the Nile. " * 1000)
    with full_disk():
        dialog.save.click()
        settle(qtbot, window)
    expect_refusal(said)
    wait_until_gone(qtbot, dialog)
    again = dialog_of(qtbot, window, ActorDialog)
    assert again.gloss.toPlainText().startswith("On the Nile. On")
    again.save.click()
    settle(qtbot, window)
    assert actor(window, "Egypt").gloss.startswith("On the Nile. On")


# Merging and splitting


def test_two_become_one_and_the_menu_names_it(window: Window, qtbot: QtBot) -> None:
    egypt, algeria = actor(window, "Egypt"), actor(window, "Algeria")
    mentions = lesson_of(window).mentions_by_actor
    both = len(mentions[egypt.id]) + len(mentions[algeria.id])
    window.selection.choose_actor(egypt.id)
    give(qtbot, window, "merge_actors")
    dialog = dialog_of(qtbot, window, MergeDialog)
    assert not dialog.save.isEnabled()
    dialog.other.setCurrentIndex(dialog.other.findData(algeria.id))
    dialog.second.setChecked(True)
    assert "“Egypt” becomes another name of it" in dialog.words.text()
    press(dialog, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert "Egypt" not in names(window)
    assert actor(window, "Algeria").aliases[-1] == "Egypt"
    assert len(lesson_of(window).mentions_by_actor[algeria.id]) == both
    assert undo_name(window) == "&Undo “merge of Algeria and Egypt”"
    give(qtbot, window, "undo")
    assert {"Egypt", "Algeria"} <= names(window)


def test_two_of_one_surname_are_told_apart_and_both_keep_it(window: Window, qtbot: QtBot, said: Said) -> None:
    haftar = actor(window, "Khalifa Haftar")
    before = lesson_of(window).mentions_by_actor[haftar.id]
    short = [span for span in before if lesson_of(window).text_of(span) == "Haftar"]
    window.selection.choose_actor(haftar.id)
    give(qtbot, window, "split_actor")
    dialog = dialog_of(qtbot, window, SplitDialog)
    assert not dialog.save.isEnabled()
    row = before.index(short[1])
    dialog.mentions.setCurrentRow(row)
    press(dialog.mentions, Qt.Key.Key_Space)
    dialog.name.setText("Saddam Haftar")
    with full_disk():
        press(dialog.name, Qt.Key.Key_Return)
        settle(qtbot, window)
    expect_refusal(said)
    again = dialog_of(qtbot, window, SplitDialog)
    assert again.name.text() == "Saddam Haftar"
    again.save.click()
    settle(qtbot, window)
    other = actor(window, "Saddam Haftar")
    assert lesson_of(window).mentions_by_actor[other.id] == (short[1],)
    assert other.aliases == ("Haftar",)
    assert "Haftar" in actor(window, "Khalifa Haftar").aliases
    assert undo_name(window) == "&Undo “split of Khalifa Haftar and Saddam Haftar”"


# Deleting


def test_who_is_in_other_articles_is_asked_about(window: Window, qtbot: QtBot) -> None:
    haftar = actor(window, "Khalifa Haftar")
    assert lesson_of(window).also_in[haftar.id] == 2
    window.commands.curate.change_actor(haftar.id)
    dialog_of(qtbot, window, ActorDialog).delete.click()
    choice = dialog_of(qtbot, window, ChoiceDialog)
    press(choice, Qt.Key.Key_Escape)  # which leaves everything as it was
    settle(qtbot, window)
    assert "Khalifa Haftar" in names(window)
    window.commands.curate.delete_actor(haftar.id)
    press(dialog_of(qtbot, window, ChoiceDialog), Qt.Key.Key_Return)
    settle(qtbot, window)
    assert "Khalifa Haftar" not in names(window)
    assert window.library.actors.get(haftar.id).name == "Khalifa Haftar"
    assert undo_name(window) == "&Undo “removal of Khalifa Haftar”"
    give(qtbot, window, "undo")
    window.commands.curate.delete_actor(haftar.id)
    choice = dialog_of(qtbot, window, ChoiceDialog)
    choice.answers[1].setChecked(True)
    choice.save.click()
    settle(qtbot, window)
    assert window.library.actors.named("Khalifa Haftar") == []
    give(qtbot, window, "undo")
    assert "Khalifa Haftar" in names(window)


def test_a_library_for_reading_opens_no_dialog(open_window: Open, window: Window) -> None:
    second = open_window(window.library.path)
    assert second.library.store.read_only
    curate = second.commands.curate
    second.selection.choose_actor(actor(second, "Egypt").id)
    for ask in (
        curate.new_actor,
        curate.new_event,
        curate.new_relation,
        curate.new_statement,
        curate.change_chosen,
        curate.merge_actors,
        curate.split_actor,
        curate.article_details,
        curate.correct_text,
        curate.add_mention,
        curate.remove_mention,
    ):
        second.statusBar().clearMessage()
        ask()
        assert second.statusBar().currentMessage(), ask
        assert no_dialog(second)
