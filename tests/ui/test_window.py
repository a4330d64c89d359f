"""The window as a whole: its library in every state, what it remembers, and that nothing is left behind."""

import gc
import shutil
import sqlite3
import weakref
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from db.store import Store
from desktop.library.library import Library
from desktop.settings import Places, Settings, load_settings, save_settings
from desktop.ui.care.work import WorkDialog
from desktop.ui.look import Look
from desktop.ui.window import Window
from tests.ui.conftest import Open, Said
from tests.ui.rig import (
    ANCIENT,
    WAIT,
    actor,
    add_article,
    click,
    colours,
    lesson_of,
    mention_box,
    picture,
    press,
    settle,
    wait_until_gone,
)

KEEPS_RUNNING = (
    "quit",
    "open_library",
    "export_sheet",
    "back_up",
    "restore",
    "shortcuts",
    "about",
    "add_bundled",
    "move_library",
    "delete_article",
    "import_table",
    "open_lesson",
    "export_article",
)
"""Commands that end the window or ask something; the others can be given in any state."""


def give_every_command(qtbot: QtBot, window: Window) -> None:
    """Give every command that is enabled and asks nothing, and press the keys of the panes."""
    for name, action in window.actions_by_name.items():
        if name not in KEEPS_RUNNING and action.isEnabled():
            action.trigger()
            settle(qtbot, window)
    keys = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Plus, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_Space)
    for pane in (window.articles.list, window.reader, window.actors.list, window.timeline.timeline):
        press(pane, *keys)
        click(pane.viewport(), QPoint(60, 60))
    window.actions_by_name["theme_light"].trigger()


@contextmanager
def full_disk() -> Iterator[None]:
    """No file can grow beyond a few bytes, as on a full disk; what is there can be read."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (16, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def in_file_dialog(path: Path) -> None:
    """Name a file in the file dialog that opens next, and press Enter."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            QTimer.singleShot(10, answer)
            return
        line = dialog.findChild(QLineEdit)
        line.setText(str(path))
        press(line, Qt.Key.Key_Return)

    QTimer.singleShot(0, answer)


def message(window: Window) -> str:
    """What the status bar says."""
    return window.statusBar().currentMessage()


# Libraries without articles


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """A library without articles."""
    path = tmp_path / "empty.dramatis"
    Store.create(path).close()
    return path


def test_an_empty_library_offers_the_bundled_articles(open_window: Open, empty: Path, qtbot: QtBot) -> None:
    window = open_window(empty)
    assert window.lesson is None
    assert window.windowTitle() == "Dramatis"
    assert colours(picture(window.reader.viewport()))[window.look.colour("soft").name()] > 50  # it says so
    assert not window.actions_by_name["export_sheet"].isEnabled()
    assert not window.actions_by_name["toggle_key"].isEnabled()

    window.actions_by_name["add_bundled"].trigger()
    settle(qtbot, window)
    assert len(window.summaries) == 3
    assert lesson_of(window).article.title == "Russia’s wager in Libya"
    assert not window.actions_by_name["add_bundled"].isEnabled()

    window.actions_by_name["undo"].trigger()
    settle(qtbot, window)
    assert window.lesson is None
    assert not window.summaries
    window.actions_by_name["redo"].trigger()
    settle(qtbot, window)
    assert len(window.summaries) == 3


def test_every_command_is_harmless_in_an_empty_library(open_window: Open, empty: Path, qtbot: QtBot) -> None:
    give_every_command(qtbot, open_window(empty))


def test_every_command_is_harmless_in_a_full_one(window: Window, qtbot: QtBot) -> None:
    window.selection.choose_actor(actor(window, "Russia").id)
    give_every_command(qtbot, window)


def test_an_article_without_actors_or_events(open_window: Open, empty: Path, qtbot: QtBot) -> None:
    with Library.open(empty) as library:
        add_article(library, "# Bare\n\nA text that speaks of nobody.")
    window = open_window(empty)
    assert window.windowTitle() == "Bare – Dramatis"
    give_every_command(qtbot, window)


# Libraries that cannot be written


@pytest.fixture
def held(bundled: Path) -> Iterator[Path]:
    """A library that somebody else has open."""
    with Store.open(bundled):
        yield bundled


def test_a_library_that_is_open_elsewhere_is_shown_with_a_banner(open_window: Open, held: Path, qtbot: QtBot) -> None:
    before = held.read_bytes()
    window = open_window(held)

    assert window.banner.isVisible()
    assert window.banner.words.text().startswith("Another Dramatis has this library open.")
    assert "You can read it here" in window.banner.words.text()
    assert window.status.saved.text() == "Read only"
    window.selection.choose_actor(actor(window, "Russia").id)
    for name in ("toggle_key", "undo", "redo", "add_bundled"):
        assert not window.actions_by_name[name].isEnabled(), name
    for name in ("export_sheet", "next_mention", "check_library"):
        assert window.actions_by_name[name].isEnabled(), name
    give_every_command(qtbot, window)
    window.close()
    assert held.read_bytes() == before


def test_the_banner_can_be_closed(open_window: Open, held: Path) -> None:
    window = open_window(held)
    button = window.banner.findChild(QToolButton)
    button.click()
    assert not window.banner.isVisible()


def test_a_writable_library_has_no_banner(window: Window) -> None:
    assert not window.banner.isVisible()
    assert window.status.saved.text() == "Saved"


def test_a_write_that_fails_is_said_and_the_window_lives(window: Window, qtbot: QtBot, said: Said) -> None:
    egypt = actor(window, "Egypt")
    window.selection.choose_actor(egypt.id)
    with full_disk():
        window.actions_by_name["toggle_key"].trigger()
        words = said.wait_for(qtbot, "could not be")
        settle(qtbot, window)
    assert "library.dramatis" in words
    assert "Nothing that was saved before is lost." in words
    assert not actor(window, "Egypt").key
    assert not window.actions_by_name["toggle_key"].isChecked()
    assert not window.actions_by_name["undo"].isEnabled()

    window.actions_by_name["toggle_key"].trigger()
    settle(qtbot, window)
    assert actor(window, "Egypt").key


def test_a_window_on_a_full_disk_can_be_closed(window: Window, qtbot: QtBot, said: Said) -> None:
    window.reader.go_to(lesson_of(window).body[5].span.start, top=True)
    with full_disk():
        window.close()
    assert said.expect("options could not be saved")
    assert said.expect("could not be")


# What is noticed at the start


def test_a_changed_text_is_told_in_the_banner(open_window: Open, bundled: Path) -> None:
    with closing(sqlite3.connect(bundled)) as connection, connection:
        connection.execute("UPDATE article SET text = replace(text, 'Russia', 'Prussi') WHERE id = 1")
    window = open_window()
    assert "the file is damaged" in window.banner.words.text()
    assert window.banner.isVisible()


def test_the_text_of_every_article_is_checked_when_it_is_opened(open_window: Open, bundled: Path, qtbot: QtBot) -> None:
    with closing(sqlite3.connect(bundled)) as connection, connection:
        connection.execute("UPDATE article SET text = replace(text, 'Libya', 'Livia') WHERE id = 2")
    window = open_window()
    assert not window.banner.isVisible()
    window.actions_by_name["next_article"].trigger()
    settle(qtbot, window)
    assert window.banner.isVisible()


def break_table(library: Path, table: str) -> None:
    """Overwrite the first page of a table with nonsense."""
    with closing(sqlite3.connect(library)) as connection:
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    with library.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)


@pytest.mark.parametrize("table", ["article", "mention", "event", "actor", "paragraph"])
def test_a_library_that_cannot_be_read_leads_to_its_backups(
    open_window: Open, bundled: Path, tmp_path: Path, table: str
) -> None:
    backup = shutil.copy(bundled, tmp_path / "backup.dramatis")
    break_table(bundled, table)
    window = open_window()
    assert window.lesson is None
    assert window.banner.isVisible()
    assert "Restore the newest backup" in window.banner.words.text()

    window.commands.file.restore_from(backup)
    assert lesson_of(window).article.title == "Russia’s wager in Libya"
    assert not window.banner.isVisible()


def leave_open(library: Path) -> None:
    """Make a library look as after a crash of its writer."""
    library.with_name(f"{library.name}.lock").write_bytes(b"open  \n")


def test_an_unclean_end_is_told_calmly(open_window: Open, bundled: Path) -> None:
    leave_open(bundled)
    window = open_window()
    assert message(window) == "Dramatis was not closed properly last time; the library is whole."


def test_a_clean_end_is_not_mentioned(open_window: Open, qtbot: QtBot) -> None:
    open_window().close()
    assert message(open_window()) == ""


def test_an_unclean_end_that_broke_something_is_told_with_a_remedy(open_window: Open, bundled: Path) -> None:
    leave_open(bundled)
    with closing(sqlite3.connect(bundled)) as connection, connection:
        connection.execute("UPDATE article SET text = replace(text, 'Russia', 'Prussi') WHERE id = 1")
    dialog = open_window().findChild(WorkDialog)
    assert dialog.words.text() == "The library is damaged."
    found = [dialog.findings.item(row).text() for row in range(dialog.findings.count())]
    assert "The text of “Russia’s wager in Libya” is not the one that was stored." in found
    assert "go back to the newest backup" in dialog.advice.text()


# Backups and other libraries


def test_a_backup_is_made_once_a_day(open_window: Open, bundled: Path) -> None:
    folder = bundled.with_name(f"{bundled.name}.backups")
    for _ in range(2):
        open_window().close()
        assert len(list(folder.glob("library *.dramatis"))) == 1


def test_the_library_can_be_backed_up_changed_and_restored(
    window: Window, qtbot: QtBot, said: Said, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.dramatis"
    in_file_dialog(copy)
    window.actions_by_name["back_up"].trigger()
    settle(qtbot, window)
    assert str(copy) in message(window)

    window.selection.choose_actor(actor(window, "Egypt").id)
    window.actions_by_name["toggle_key"].trigger()
    settle(qtbot, window)
    assert actor(window, "Egypt").key

    said.answer = False
    in_file_dialog(copy)
    window.commands.file.restore_file()
    assert said.expect("Go back to “copy”?").endswith("[Restore]")
    assert actor(window, "Egypt").key

    said.answer = True
    in_file_dialog(copy)
    window.commands.file.restore_file()
    settle(qtbot, window)
    assert said.expect("Go back to “copy”?")
    assert not actor(window, "Egypt").key
    assert "The backup was restored. The state before is kept as " in message(window)
    assert not window.actions_by_name["undo"].isEnabled()
    assert not window.library.store.read_only


def test_what_is_no_backup_is_not_restored(window: Window, said: Said, tmp_path: Path) -> None:
    window.reader.go_to(lesson_of(window).body[4].span.start, top=True)
    stray = tmp_path / "stray.dramatis"
    stray.write_text("no library")
    window.commands.file.restore_from(stray)
    assert "is not a Dramatis library" in said.expect("stray.dramatis")
    assert lesson_of(window).article.title == "Russia’s wager in Libya"
    assert not window.library.store.read_only


def test_a_backup_never_goes_over_the_library_itself(window: Window, qtbot: QtBot, said: Said) -> None:
    inode = window.library.path.stat().st_ino
    window.commands.file.back_up_to(window.library.path)
    settle(qtbot, window)
    assert "Choose another name" in said.expect("is the library itself")
    assert window.library.path.stat().st_ino == inode


def test_a_backup_that_cannot_be_written_is_told(window: Window, qtbot: QtBot, said: Said, tmp_path: Path) -> None:
    window.commands.file.back_up_to(tmp_path / "nowhere" / "copy.dramatis")
    settle(qtbot, window)
    assert said.expect("There is no folder")


def test_another_library_can_be_opened(window: Window, qtbot: QtBot, tmp_path: Path, bundled: Path) -> None:
    other = tmp_path / "other.dramatis"
    with Library(Store.create(other)) as library:
        add_article(library, ANCIENT)
    in_file_dialog(other)
    window.actions_by_name["open_library"].trigger()
    settle(qtbot, window)

    assert window.library.path == other
    assert lesson_of(window).article.title.startswith("A clay tablet")
    with Store.open(bundled) as store:
        assert not store.read_only
    window.actions_by_name["next_mention"].trigger()
    assert window.card.isVisible()


def test_the_library_that_is_open_already_stays_writable(window: Window, qtbot: QtBot) -> None:
    window.commands.file.open_path(window.library.path)
    settle(qtbot, window)
    assert not window.library.store.read_only


def test_a_file_that_is_no_library_is_refused_and_the_old_one_stays(
    window: Window, said: Said, tmp_path: Path, bundled: Path
) -> None:
    stray = tmp_path / "notes.txt"
    stray.write_text("Only some notes.")
    for path, words in ((stray, "is not a Dramatis library"), (tmp_path / "missing.dramatis", "There is no file")):
        window.commands.file.open_path(path)
        assert said.expect(words)
    assert window.library.path == bundled
    assert window.lesson is not None


def test_a_change_on_its_way_reaches_its_own_library(
    window: Window, qtbot: QtBot, tmp_path: Path, bundled: Path
) -> None:
    other = shutil.copy(bundled, tmp_path / "other.dramatis")
    window.selection.choose_actor(actor(window, "Egypt").id)
    window.actions_by_name["toggle_key"].trigger()
    window.commands.file.open_path(other)
    settle(qtbot, window)

    assert not actor(window, "Egypt").key
    window.commands.file.open_path(bundled)
    settle(qtbot, window)
    assert actor(window, "Egypt").key


# What is remembered


def test_the_settings_outlive_the_window(open_window: Open, place: Places, qtbot: QtBot) -> None:
    window = open_window()
    window.actions_by_name["theme_sepia"].trigger()
    window.actions_by_name["face_clear"].trigger()
    window.actions_by_name["larger"].trigger()
    window.resize(1111, 777)
    window.rooms.arrangement._columns.setSizes([220, 500, 391])
    window.rooms.arrangement._sides.setSizes([300, 400])
    sizes = window.rooms.arrangement._columns.sizes(), window.rooms.arrangement._sides.sizes()
    window.close()

    kept = load_settings(place)
    assert (kept.theme, kept.face, kept.text_size) == ("sepia", "clear", 20.4)
    again = open_window(settings=kept)
    assert (again.width(), again.height()) == (1111, 777)
    assert (again.rooms.arrangement._columns.sizes(), again.rooms.arrangement._sides.sizes()) == sizes
    assert again.look.theme.name == "Sepia"


def test_a_hidden_library_stays_hidden_and_comes_back_as_wide(open_window: Open, place: Places) -> None:
    window = open_window()
    window.rooms.arrangement._columns.setSizes([260, 600, 420])
    window.actions_by_name["show_library"].trigger()
    window.close()

    again = open_window(settings=load_settings(place))
    assert not again.articles.isVisible()
    assert not again.actions_by_name["show_library"].isChecked()
    again.actions_by_name["show_library"].trigger()
    assert again.articles.isVisible()
    assert again.articles.width() >= 150


def test_the_article_that_was_open_last_opens_again(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    window.actions_by_name["next_article"].trigger()
    title = lesson_of(window).article.title
    window.close()
    assert lesson_of(open_window()).article.title == title


def test_a_window_is_never_put_where_there_is_no_screen(open_window: Open) -> None:
    settings = Settings(theme="light", window=(9000, 9000, 900, 700))
    window = open_window(settings=settings)
    assert QGuiApplication.screenAt(window.frameGeometry().center()) is not None


def test_odd_numbers_in_the_settings_do_no_harm(open_window: Open, place: Places) -> None:
    odd = Settings(theme="light", window=(0, 0, 2**40, 2**40), columns=(2**40, -5), rows=(0,))
    save_settings(place, odd)
    window = open_window(settings=load_settings(place))
    assert window.reader.width() > 100
    assert window.timeline.isVisible()


def test_what_is_seen_is_told(window: Window) -> None:
    assert window.status.where.text().startswith("Paragraph 1 of 13")
    bar = window.reader.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert window.status.where.text().endswith("100 % seen")


# Ends


def test_a_window_closed_right_after_a_change_has_kept_it(open_window: Open, bundled: Path, qtbot: QtBot) -> None:
    window = open_window()
    egypt = actor(window, "Egypt")
    window.selection.choose_actor(egypt.id)
    window.actions_by_name["toggle_key"].trigger()
    window.close()
    assert actor(open_window(), "Egypt").key


def test_a_window_can_be_closed_twice(open_window: Open) -> None:
    window = open_window()
    window.close()
    window.close()


def test_quit_closes_the_window(open_window: Open) -> None:
    window = open_window()
    window.actions_by_name["quit"].trigger()
    assert not window.isVisible()


def test_a_closed_window_is_freed(bundled: Path, look: Look, place: Places, qtbot: QtBot) -> None:
    window = Window(Library.open(bundled), look, place)
    window.show()
    window.after_first_paint()
    settle(qtbot, window)
    reference = weakref.ref(window)
    window.close()
    window.deleteLater()
    wait_until_gone(qtbot, window)
    del window
    gc.collect()
    assert reference() is None


def test_a_dialog_leaves_nothing_behind(window: Window, qtbot: QtBot) -> None:
    counts: list[int] = []
    for _ in range(3):
        window.actions_by_name["export_sheet"].trigger()
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        reference = weakref.ref(dialog)
        dialog.reject()
        wait_until_gone(qtbot, dialog)
        del dialog
        gc.collect()
        assert reference() is None
        counts.append(len(window.children()))
    assert counts[0] == counts[-1]


def test_cards_leave_nothing_behind(window: Window, qtbot: QtBot) -> None:
    for index in range(6):
        click(window.reader.viewport(), mention_box(window.reader, index % 2).center())
        press(window.card, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(window.card.children()) < 40, timeout=WAIT)


def test_two_windows_on_two_libraries(open_window: Open, bundled: Path, tmp_path: Path, qtbot: QtBot) -> None:
    other = shutil.copy(bundled, tmp_path / "other.dramatis")
    one, two = open_window(), open_window(other)
    one.selection.choose_actor(actor(one, "Egypt").id)
    one.actions_by_name["toggle_key"].trigger()
    settle(qtbot, one)
    assert actor(one, "Egypt").key
    assert not actor(two, "Egypt").key


def read_to_the_end(window: Window) -> None:
    bar = window.reader.verticalScrollBar()
    while bar.value() < bar.maximum():
        bar.setValue(bar.maximum())


def test_how_far_an_article_was_read_shows_in_the_list_at_once(window: Window, qtbot: QtBot) -> None:
    summary = window.articles.summary(0)
    assert summary is not None
    assert summary.furthest < 1
    read_to_the_end(window)
    window.reading.remember()
    settle(qtbot, window)

    read = window.articles.summary(0)
    assert read is not None
    assert read.furthest == 1.0
    assert "100 % seen" in window.status.where.text()
    window.reader.verticalScrollBar().setValue(0)
    window.reading.remember()
    assert window.articles.summary(0) == read
    assert "Paragraph 1 of 13" in window.status.where.text()
    assert "100 % seen" in window.status.where.text()
    window.show_article(window.summaries[1].id)
    assert "100 %" not in window.status.where.text()
    window.show_article(window.summaries[0].id)
    assert "100 % seen" in window.status.where.text()
    assert window.library.articles.summaries()[0].furthest == 1.0


def test_what_was_passed_between_two_rests_of_the_page_was_seen_too(window: Window, qtbot: QtBot) -> None:
    read_to_the_end(window)
    window.reader.verticalScrollBar().setValue(0)
    window.reading.remember()
    settle(qtbot, window)

    assert window.library.articles.summaries()[0].furthest == 1.0
    assert window.library.study.reading_position(lesson_of(window).article.id).offset == 0


def test_in_a_narrow_window_the_menus_come_before_the_size_of_the_text(window: Window, qtbot: QtBot) -> None:
    bar, larger = window.menuBar(), window.toolbar._sizes[1]
    last = bar.actions()[-1]
    window.resize(1280, 700)
    assert larger.isVisible()

    window.resize(window.minimumWidth(), 600)
    qtbot.waitUntil(lambda: bar.actionGeometry(last).right() <= bar.cornerWidget().x())
    assert not larger.isVisible()
    assert window.toolbar.practise.isVisible()

    window.resize(1280, 700)
    assert larger.isVisible()
