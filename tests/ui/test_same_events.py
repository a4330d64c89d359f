"""The dialog that shows events which several articles may tell, and the list of such articles in an event's dialog."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from db.model.event import Event
from desktop.ui.curating.event import EventDialog
from desktop.ui.curating.same_events import SameEventsDialog
from desktop.ui.window import Window
from desktop.wording.lessons import date_words
from tests.ui.conftest import Open
from tests.ui.curating_rig import check_dialog, dialog_of, give, tab_through
from tests.ui.rig import WAIT, lesson_of, press, settle, wait_until_gone


def joined(window: Window) -> list[int | None]:
    return [event.same_as for event in window.library.events.of_library()]


def part_all(window: Window) -> None:
    """Take away what joins the events of the bundled articles, so that there is something to propose."""
    with window.library.store.quiet():
        for event in window.library.events.of_library():
            window.library.store.update("event", event.id, same_as=None)


@pytest.fixture
def dialog(window: Window, qtbot: QtBot) -> SameEventsDialog:
    part_all(window)
    give(qtbot, window, "look_for_same_events")
    dialog = dialog_of(qtbot, window, SameEventsDialog)
    qtbot.waitUntil(lambda: dialog.list.count() > 6, timeout=WAIT)
    return dialog


def said(dialog: SameEventsDialog) -> str:
    return "\n".join(part.text() for part in dialog.findChildren(QLabel) if not part.isHidden())


def row_of(dialog: SameEventsDialog, words: str) -> int:
    return next(row for row in range(dialog.list.count()) if words in dialog.list.item(row).text())


def test_a_pair_is_shown_with_both_dates_and_both_quotes(
    window: Window, dialog: SameEventsDialog, qtbot: QtBot
) -> None:
    check_dialog(dialog)
    dialog.list.setCurrentRow(row_of(dialog, "Haftar in Moscow: meets Shoigu"))
    words = said(dialog)
    assert "June 2016" in words
    assert "July 2016" in words
    assert "Against it: The articles give different dates." in words
    assert "Both name " in words
    for event in (dialog.current().one, dialog.current().other):
        assert event.anchor.quote in words
    with qtbot.waitSignal(dialog.place_wanted):
        dialog.other.findChildren(QPushButton)[0].click()
    assert lesson_of(window).article.id == dialog.current().other.article_id


def test_m_joins_d_parts_s_skips_and_z_takes_back(window: Window, dialog: SameEventsDialog, qtbot: QtBot) -> None:
    count = dialog.list.count()
    pair = dialog.current()
    press(dialog.list, Qt.Key.Key_M)
    settle(qtbot, window)
    assert window.library.happenings.together(pair.one.id) == [pair.one.id, pair.other.id]
    qtbot.waitUntil(lambda: dialog._searching is None, timeout=WAIT)
    assert dialog.list.count() < count

    press(dialog.list, Qt.Key.Key_Z)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: dialog.list.count() == count, timeout=WAIT)
    assert set(joined(window)) == {None}

    first = dialog.list.item(0).text()
    dialog.list.setCurrentRow(0)
    press(dialog.list, Qt.Key.Key_S)
    assert dialog.list.item(count - 1).text() == f"{first} (skipped)"
    press(dialog.list, Qt.Key.Key_D)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: dialog._searching is None, timeout=WAIT)
    assert dialog.list.count() == count - 1
    assert len(window.library.happenings.told_apart()) == 1
    dialog.reject()
    wait_until_gone(qtbot, dialog)


def test_tab_reaches_everything(dialog: SameEventsDialog) -> None:
    found = tab_through(dialog)
    for part in (dialog.list, dialog.merge, dialog.apart, dialog.skip, dialog.close_button):
        assert part in found


def test_without_writing_pairs_are_only_shown(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    part_all(window)
    window.library.store.read_only = True  # as a library that another program writes to
    give(qtbot, window, "look_for_same_events")
    dialog = dialog_of(qtbot, window, SameEventsDialog)
    qtbot.waitUntil(lambda: dialog.list.count() > 6, timeout=WAIT)
    assert not dialog.merge.isEnabled()
    assert not dialog.apart.isEnabled()
    window.library.store.read_only = False


def told_twice(window: Window) -> tuple[Event, Event]:
    """An event of the article that is shown, and the one of another article that gives it another date."""
    told = next(one for one in window.timeline.timeline._rows.told if one.differing and one.event.article_id == 1)
    return told.event, told.differing[0]


def test_the_dialog_of_an_event_lists_who_tells_it_too_and_tells_it_apart(window: Window, qtbot: QtBot) -> None:
    event, other = told_twice(window)
    dialog = window.commands.curate.change_event(event.id)
    assert isinstance(dialog, EventDialog)
    assert f"“{other.anchor.quote}”" in [part.text() for part in dialog.elsewhere.findChildren(QLabel)]
    assert not dialog.elsewhere.isHidden()
    check_dialog(dialog)
    _, apart = dialog.elsewhere.findChildren(QPushButton)
    assert apart.text() == "Not the same"
    apart.click()
    settle(qtbot, window)
    assert window.library.happenings.together(event.id) == [event.id]
    assert dialog.elsewhere.isHidden()

    dialog.save.click()  # what is saved now does not join the two again
    settle(qtbot, window)
    assert window.library.happenings.together(event.id) == [event.id]


def test_the_dialog_of_an_event_leads_to_the_other_article(window: Window, qtbot: QtBot) -> None:
    event, other = told_twice(window)
    dialog = window.commands.curate.change_event(event.id)
    assert isinstance(dialog, EventDialog)
    dialog.elsewhere.findChildren(QPushButton)[0].click()
    assert lesson_of(window).article.id == other.article_id
    assert window.selection.choice.event == other.id
    dialog.reject()


def test_the_card_shows_the_other_date_and_the_other_words(window: Window) -> None:
    event, other = told_twice(window)
    told = next(one for one in window.timeline.timeline._rows.told if one.event.id == event.id)
    window.rooms.show_event_card(told, QRect(600, 300, 10, 10))
    words = [part.text() for part in window.card.findChildren(QLabel) if not part.isHidden()]
    assert any(line.strip("“”").removesuffix("…") in other.anchor.quote and len(line) > 40 for line in words)
    links = [part.accessibleName() for part in window.card.findChildren(QPushButton) if not part.isHidden()]
    assert any(link.startswith(f"{date_words(other)} in “") for link in links)
