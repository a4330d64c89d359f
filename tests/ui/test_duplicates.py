"""The dialog that shows actors which the library may have twice, and the list of the articles that mention one."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from db.model.actor import Actor, ActorKind
from db.model.article import Span
from desktop.library.curating import actors
from desktop.library.library import Library
from desktop.ui.curating.articles_of import ArticlesOfActor
from desktop.ui.curating.duplicates import DuplicatesDialog
from desktop.ui.window import Window
from tests.ui.conftest import Open
from tests.ui.curating_rig import check_dialog, dialog_of, give, tab_through
from tests.ui.rig import WAIT, actor, lesson_of, press, settle, wait_until_gone


def add(library: Library, name: str, kind: ActorKind = ActorKind.PERSON, start: int = 0) -> int:
    """Add an actor that one of the other articles mentions, at an offset."""
    article_id = library.articles.ids()[-1]
    actors.add_actor(library, article_id, Actor(0, "", name, kind, "", False, (), (), ()), [Span(start, start + 1)])
    return library.actors.named(name)[0].id


@pytest.fixture
def dialog(window: Window, qtbot: QtBot) -> DuplicatesDialog:
    add(window.library, "Khalifa Hifter")
    add(window.library, "LNA", ActorKind.ARMED_FORCES, start=2)
    give(qtbot, window, "look_for_duplicates")
    dialog = dialog_of(qtbot, window, DuplicatesDialog)
    qtbot.waitUntil(lambda: dialog.list.count() == 2, timeout=WAIT)
    return dialog


def said(dialog: DuplicatesDialog) -> list[str]:
    return [part.text() for part in dialog.findChildren(QLabel) if not part.isHidden()]


def pair(dialog: DuplicatesDialog) -> set[str]:
    item = dialog.list.currentItem()
    assert item is not None
    return set(item.text().split("\n"))


def row_of(dialog: DuplicatesDialog, name: str) -> int:
    return next(row for row in range(dialog.list.count()) if name in dialog.list.item(row).text().split("\n"))


def test_a_pair_is_shown_with_its_evidence(window: Window, dialog: DuplicatesDialog, qtbot: QtBot) -> None:
    check_dialog(dialog)
    dialog.list.setCurrentRow(row_of(dialog, "Khalifa Hifter"))
    assert dialog.words.text() == "2 pairs may be one and the same."
    assert dialog.one.stays.text() == "Khalifa Haftar"
    assert dialog.one.stays.isChecked()
    assert dialog.other.stays.text() == "Khalifa Hifter"
    words = said(dialog)
    haftar = window.library.actors.named("Khalifa Haftar")[0]
    assert haftar.gloss in words
    assert any("two forms of one name" in line for line in words)
    with qtbot.waitSignal(dialog.place_wanted):
        dialog.other.findChildren(QPushButton)[0].click()
    assert lesson_of(window).article.id == window.library.articles.ids()[-1]


def test_m_merges_into_the_name_that_stays_and_z_takes_it_back(
    window: Window, dialog: DuplicatesDialog, qtbot: QtBot
) -> None:
    dialog.list.setCurrentRow(row_of(dialog, "Khalifa Hifter"))
    press(dialog.list, Qt.Key.Key_2, Qt.Key.Key_M)
    settle(qtbot, window)
    assert window.library.actors.named("Khalifa Haftar") == []
    assert "Khalifa Haftar" in window.library.actors.named("Khalifa Hifter")[0].aliases
    assert pair(dialog) == {"Libyan National Army", "LNA"}

    press(dialog.list, Qt.Key.Key_Z)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: dialog.list.count() == 2, timeout=WAIT)
    assert len(window.library.actors.named("Khalifa Haftar")) == 1


def test_d_is_remembered_and_s_puts_a_pair_at_the_end(window: Window, dialog: DuplicatesDialog, qtbot: QtBot) -> None:
    dialog.list.setCurrentRow(0)
    first = pair(dialog)
    press(dialog.list, Qt.Key.Key_S)
    assert pair(dialog) != first
    assert set(dialog.list.item(1).text().removesuffix(" (skipped)").split("\n")) == first

    press(dialog.list, Qt.Key.Key_D)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: dialog.list.count() == 1, timeout=WAIT)
    press(dialog.list, Qt.Key.Key_D)
    settle(qtbot, window)
    assert dialog.list.count() == 0
    assert dialog.words.text() == "No two actors look like one."
    assert len(window.library.cast.told_apart()) == 2

    dialog.reject()
    wait_until_gone(qtbot, dialog)
    give(qtbot, window, "look_for_duplicates")
    again = dialog_of(qtbot, window, DuplicatesDialog)
    settle(qtbot, window)
    assert again.list.count() == 0
    again.reject()
    wait_until_gone(qtbot, again)


def test_the_command_raises_the_dialog_that_is_open(window: Window, dialog: DuplicatesDialog, qtbot: QtBot) -> None:
    give(qtbot, window, "look_for_duplicates")
    assert [one for one in window.findChildren(DuplicatesDialog) if one.isVisible()] == [dialog]
    press(dialog.list, Qt.Key.Key_Escape)
    wait_until_gone(qtbot, dialog)


def test_tab_reaches_everything(dialog: DuplicatesDialog) -> None:
    found = tab_through(dialog)
    for part in (dialog.list, dialog.merge, dialog.apart, dialog.skip, dialog.close_button):
        assert part in found


def test_without_writing_pairs_are_only_shown(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    add(window.library, "Khalifa Hifter")
    window.library.store.read_only = True  # as a library that another program writes to
    give(qtbot, window, "look_for_duplicates")
    dialog = dialog_of(qtbot, window, DuplicatesDialog)
    qtbot.waitUntil(lambda: dialog.list.count() == 1, timeout=WAIT)
    assert not dialog.merge.isEnabled()
    assert not dialog.apart.isEnabled()
    window.library.store.read_only = False


def test_seen_in_leads_to_the_other_article(window: Window, qtbot: QtBot) -> None:
    haftar = actor(window, "Khalifa Haftar")
    window.card.show_actor(lesson_of(window), haftar.id, QRect(300, 300, 10, 10), full=True)
    link = next(one for one in window.card.findChildren(QPushButton) if one.accessibleName().startswith("Seen in"))
    link.click()
    dialog = dialog_of(qtbot, window, ArticlesOfActor)
    check_dialog(dialog)
    seen = window.library.cast.seen_in(haftar.id)
    assert dialog.list.count() == len(seen) > 1
    other = next(row for row, one in enumerate(seen) if one.article_id != lesson_of(window).article.id)
    dialog.list.setCurrentRow(other)
    press(dialog.list, Qt.Key.Key_Return)
    wait_until_gone(qtbot, dialog)
    assert lesson_of(window).article.id == seen[other].article_id
    assert window.selection.choice.sentence == seen[other].first
