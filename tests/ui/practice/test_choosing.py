"""What a reader chooses about practice: options and the day of a test, kept, followed and taken back."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop.library import practising
from desktop.library.practising import Sitting
from desktop.practice.asking import Way
from desktop.practice.options import Options
from desktop.ui.practice.day_dialog import DayOfTestDialog
from desktop.ui.practice.options_dialog import OptionsDialog
from desktop.ui.practice.page import PracticePage
from desktop.ui.window import Window
from tests.db.rig import content
from tests.ui.curating_rig import check_dialog, dialog_of
from tests.ui.practice.sitting import session_of
from tests.ui.practice.test_practice import entries
from tests.ui.rig import press, settle, wait_until_gone


@pytest.fixture
def page(window: Window, qtbot: QtBot) -> PracticePage:
    """The start page, with the first article learnt."""
    for name in ("learn_article", "practise"):
        window.actions_by_name[name].trigger()
        settle(qtbot, window)
    return window.commands.practise.page


def save(qtbot: QtBot, window: Window, dialog: QDialog) -> None:
    press(dialog, Qt.Key.Key_Return)
    wait_until_gone(qtbot, dialog)
    settle(qtbot, window)


def schedule(window: Window) -> list[object]:
    rows = content(window.library.store)
    return [rows["card"], rows["review"]]


def test_what_is_chosen_is_kept_and_followed(page: PracticePage, window: Window, qtbot: QtBot) -> None:
    page.home.more.click()
    dialog = dialog_of(qtbot, window, OptionsDialog)
    check_dialog(dialog)
    assert (dialog.new.value(), dialog.retention.value()) == (10, 90)
    dialog.new.setValue(3)
    dialog.retention.setValue(80)
    dialog.turn_only.setChecked(True)
    save(qtbot, window, dialog)
    assert practising.options(window.library) == Options(0.8, 3, turn_only=True)
    assert "3 cards" in page.home.today.text(), "the start page counts anew"
    page.start()
    settle(qtbot, window)
    session = session_of(page)
    assert session.left == 3
    assert session._now_asked().way is Way.FLIP
    page.session.end()
    window.actions_by_name["undo"].trigger()
    settle(qtbot, window)
    assert practising.options(window.library) == Options()


def test_the_start_page_says_about_whom_todays_cards_are(page: PracticePage, window: Window, qtbot: QtBot) -> None:
    found = practising.today(window.library)
    first = found.by_actor[0]
    assert page.home.about.text().startswith(f"About {first.name} ({first.cards})")
    assert page.home.about.text().count("(") == min(5, len(found.by_actor))
    window.change(lambda: practising.set_options(window.library, Options(new_each_day=0)))
    settle(qtbot, window)
    assert not page.home.about.isVisible(), "nothing is due"


def test_no_number_out_of_bounds_can_be_typed(page: PracticePage, window: Window, qtbot: QtBot) -> None:
    page.home.more.click()
    dialog = dialog_of(qtbot, window, OptionsDialog)
    for field, typed, least, most in ((dialog.new, "999", 0, 200), (dialog.retention, "5", 70, 97)):
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, typed)
        field.interpretText()
        assert least <= field.value() <= most
    save(qtbot, window, dialog)
    chosen = practising.options(window.library)
    assert 0 <= chosen.new_each_day <= 200
    assert 0.7 <= chosen.retention <= 0.97


def test_a_dialog_that_is_left_keeps_nothing(page: PracticePage, window: Window, qtbot: QtBot) -> None:
    before = content(window.library.store)
    page.home.more.click()
    options = dialog_of(qtbot, window, OptionsDialog)
    options.new.setValue(77)
    press(options, Qt.Key.Key_Escape)
    wait_until_gone(qtbot, options)
    entries(page)["&Day of the test…"].trigger()
    day = dialog_of(qtbot, window, DayOfTestDialog)
    day.field.setDate(QDate(2099, 1, 1))
    press(day, Qt.Key.Key_Escape)
    wait_until_gone(qtbot, day)
    settle(qtbot, window)
    assert content(window.library.store) == before


def test_the_day_of_a_test_is_set_changed_and_taken_away(page: PracticePage, window: Window, qtbot: QtBot) -> None:
    today, before = datetime.now(UTC).astimezone().date(), schedule(window)
    assert "&For the test" not in entries(page)
    for days in (3, 0):
        entries(page)["&Day of the test…"].trigger()
        dialog = dialog_of(qtbot, window, DayOfTestDialog)
        check_dialog(dialog)
        day = today + timedelta(days=days)
        dialog.field.setDate(QDate(day.year, day.month, day.day))
        save(qtbot, window, dialog)
        assert window.library.practice.learning()[0].test_day == day
        assert page.home._rows[0].counts.text().endswith("in 3 days" if days else "test today")
    entries(page)["&For the test"].trigger()
    settle(qtbot, window)
    assert not session_of(page).scheduled
    assert session_of(page).left == len(practising.cards_of(window.library, session_of(page).article_id))
    page.session.end()
    page.show_home()
    settle(qtbot, window)
    entries(page)["&Day of the test…"].trigger()
    dialog = dialog_of(qtbot, window, DayOfTestDialog)
    dialog.none.click()
    wait_until_gone(qtbot, dialog)
    settle(qtbot, window)
    assert window.library.practice.learning()[0].test_day is None
    assert "&For the test" not in entries(page)
    assert schedule(window) == before, "the schedule is left alone"


def test_a_day_that_has_passed_is_told_and_a_new_one_begins_a_week_on(
    page: PracticePage, window: Window, qtbot: QtBot
) -> None:
    article = window.library.practice.learning()[0].article_id
    today = datetime.now(UTC).astimezone().date()
    window.change(lambda: practising.set_test_day(window.library, article, date(2020, 2, 29)))
    settle(qtbot, window)
    assert "test was on 29 February 2020" in page.home._rows[0].counts.text()
    assert practising.lesson_session(window.library, article, sitting=Sitting.TEST).current is not None
    entries(page)["&Day of the test…"].trigger()
    dialog = dialog_of(qtbot, window, DayOfTestDialog)
    assert dialog.field.date() == QDate(today.year, today.month, today.day).addDays(7)
    assert dialog.field.minimumDate() <= dialog.field.date()
    press(dialog, Qt.Key.Key_Escape)
    wait_until_gone(qtbot, dialog)


def test_everything_in_the_lesson_is_asked_beside_the_schedule(
    page: PracticePage, window: Window, qtbot: QtBot
) -> None:
    entries(page)["&Everything in this lesson now"].trigger()
    settle(qtbot, window)
    session = session_of(page)
    assert not session.scheduled
    assert session.left == len(practising.cards_of(window.library, session.article_id))
    due = practising.today(window.library).queue
    for _ in range(5):
        asked = session._now_asked()
        given = asked.card.answer if asked.way is Way.TYPE else asked.right
        page.session.card.given.emit(3 if given is None else given)
        page.session.ratings.go_on.click()
        settle(qtbot, window)
    assert len(session.done) == 5
    assert {one.due for one in window.library.practice.memories([session.article_id]).values()} == {None}
    assert practising.today(window.library).queue == due
