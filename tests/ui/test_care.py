"""The care of the library in the window: archive and deletion, backups, checks, other writers, other places."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from db.store import Store
from desktop.library import keeping, studying
from desktop.library.library import Library
from desktop.settings import Places, load_settings
from desktop.ui.care.backups import BackupsDialog
from desktop.ui.care.work import WorkDialog
from desktop.ui.window import Window
from tests.ui.conftest import Open, Said
from tests.ui.rig import click, keep, lesson_of, picture, press, settle, wait_until_gone


def titles(window: Window) -> list[str]:
    return [one.title for one in window.summaries]


def dialog_of(window: Window, kind: type[QWidget]) -> QWidget:
    return next(one for one in window.findChildren(kind) if one.isVisible())


def choose_also(window: Window, row: int) -> None:
    """Add a row of the list of articles to those that are chosen, with the mouse and Ctrl."""
    rows = window.articles.list
    place = rows.visualRect(rows.model().index(row, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place)


def end_of(qtbot: QtBot, window: Window) -> WorkDialog:
    """The dialog of a job, once it says what came of it."""
    settle(qtbot, window)
    dialog = dialog_of(window, WorkDialog)
    assert isinstance(dialog, WorkDialog)
    return dialog


def write_past_the_lock(path: Path) -> None:
    """Another machine writes the library, whose lock nobody sees."""
    with closing(sqlite3.connect(path, isolation_level=None)) as stranger:
        stranger.execute("UPDATE article SET title = 'Their title' WHERE id = 1")


# Articles


def test_an_archived_article_leaves_the_list_and_comes_back(window: Window, qtbot: QtBot) -> None:
    before, opened = titles(window), lesson_of(window).article
    window.actions_by_name["archive_article"].trigger()
    settle(qtbot, window)

    assert titles(window) == [title for title in before if title != opened.title]
    assert lesson_of(window).article.id != opened.id
    assert window.library.articles.ids(archived=True) == [opened.id]
    window.show_article(opened.id)
    assert window.actions_by_name["archive_article"].text() == "Take out of the &archive"
    window.actions_by_name["archive_article"].trigger()
    settle(qtbot, window)
    assert titles(window) == before
    window.actions_by_name["undo"].trigger()
    window.actions_by_name["undo"].trigger()
    settle(qtbot, window)
    assert titles(window) == before
    assert window.library.history.undo_name is None


def test_several_articles_are_chosen_and_deleted_after_a_backup(window: Window, qtbot: QtBot, said: Said) -> None:
    before, shown = titles(window), lesson_of(window).article.id
    choose_also(window, 1)
    assert lesson_of(window).article.id == shown  # choosing several opens none
    keep(picture(window), "several-chosen")
    press(window.articles.list, Qt.Key.Key_Delete)
    said.expect("Delete 2 articles?")
    assert titles(window) == before

    said.answer = True
    press(window.articles.list, Qt.Key.Key_Delete)
    settle(qtbot, window)
    said.expect("Delete 2 articles?")
    assert titles(window) == before[2:]
    made = {one.reason: one for one in keeping.list_backups(window.library.path)}
    backup = made[keeping.BackupReason.DELETE]
    with Library.open(backup.path, write=False) as kept:
        assert [one.title for one in kept.articles.summaries()] == before
    window.actions_by_name["undo"].trigger()
    settle(qtbot, window)
    assert titles(window) == before


def test_one_article_is_deleted_from_the_list(window: Window, qtbot: QtBot, said: Said) -> None:
    said.answer = True
    before = titles(window)
    window.articles.list.setCurrentIndex(window.articles.list.model().index(1, 0))
    press(window.articles.list, Qt.Key.Key_Delete)
    settle(qtbot, window)

    said.expect(f"Delete “{before[1]}”?")
    assert titles(window) == [before[0], before[2]]


def test_the_menu_of_the_list_offers_what_can_be_done(window: Window) -> None:
    care = window.commands.care
    one_article = [one.text() for one in care.menu_of([1]).actions() if one.text()]
    assert one_article == ["&Open", "Put into &collections…", "&Archive", "&Delete…"]
    several = [one.text() for one in care.menu_of([1, 2]).actions()]
    assert several == ["Put into &collections…", "&Archive", "&Delete 2 articles…"]
    opened: list[list[int]] = []
    window.articles.menu_wanted.disconnect()
    window.articles.menu_wanted.connect(lambda ids, _place: opened.append(ids))
    row = window.articles.list.visualRect(window.articles.list.model().index(2, 0)).center()
    click(window.articles.list.viewport(), row, Qt.MouseButton.RightButton)
    assert lesson_of(window).article.id == window.summaries.ids[0]  # the right button opens nothing


# Backups


def backups_of(window: Window, qtbot: QtBot) -> BackupsDialog:
    window.actions_by_name["restore"].trigger()
    settle(qtbot, window)
    dialog = dialog_of(window, BackupsDialog)
    assert isinstance(dialog, BackupsDialog)
    return dialog


def test_a_backup_says_what_it_holds_and_brings_it_back(window: Window, qtbot: QtBot, said: Said) -> None:
    said.answer = True
    before = titles(window)
    window.commands.care.delete([1])
    settle(qtbot, window)
    said.expect("Delete")
    dialog = backups_of(window, qtbot)

    assert dialog.table.rowCount() == 1
    assert dialog.table.item(0, 1).text() == "daily"
    assert dialog.summary.text().startswith("3 articles · ")
    assert dialog.articles.item(0).text() == f"{before[0]} (no longer in the library)"
    keep(picture(dialog), "backups")
    dialog.restore.click()
    settle(qtbot, window)
    said.expect("Go back to this backup (Today, ")
    assert titles(window) == before
    assert keeping.BackupReason.RESTORE in [one.reason for one in keeping.list_backups(window.library.path)]


def test_a_backup_is_read_without_being_restored(window: Window, qtbot: QtBot) -> None:
    library = window.library.path
    window.change(
        lambda: studying.add_note(window.library, lesson_of(window), lesson_of(window).paragraphs[0].span, "amber", "x")
    )
    settle(qtbot, window)
    dialog = backups_of(window, qtbot)
    assert dialog.chosen is not None
    backup = dialog.chosen.path
    folder = {path.name: path.read_bytes() for path in backup.parent.iterdir()}
    dialog.read.click()
    settle(qtbot, window)

    assert window.library.path == backup
    assert window.library.store.read_only
    assert "This is the backup" in window.banner.words.text()
    assert window.library.study.notes(lesson_of(window).article.id) == ()
    window.banner.offer.click()
    settle(qtbot, window)
    assert window.library.path == library
    assert not window.library.store.read_only
    assert len(window.library.study.notes(lesson_of(window).article.id)) == 1
    assert {path.name: path.read_bytes() for path in backup.parent.iterdir()} == folder


def test_a_library_without_backups_says_so(window: Window, qtbot: QtBot) -> None:
    shutil.rmtree(keeping.backups_folder(window.library.path))
    dialog = backups_of(window, qtbot)

    assert dialog.heading.text() == "There is no backup yet."
    assert not dialog.restore.isEnabled()
    dialog.reject()


# Checks, compacting


def test_a_whole_library_is_said_to_be_whole(window: Window, qtbot: QtBot) -> None:
    window.actions_by_name["check_library"].trigger()
    dialog = end_of(qtbot, window)

    assert dialog.words.text() == "The library is whole."
    assert "3 articles" in dialog.advice.text()
    keep(picture(dialog), "check-whole")
    press(dialog, Qt.Key.Key_Escape)


def test_damage_is_listed_with_what_to_do(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    with window.library.store.quiet():
        window.library.store.update("article", 2, text="Other words.")
    window.actions_by_name["check_library"].trigger()
    dialog = end_of(qtbot, window)

    assert dialog.words.text() == "The library is damaged."
    assert "is not the one that was stored" in dialog.findings.item(0).text()
    assert "Save a copy of it" in dialog.advice.text()
    keep(picture(dialog), "check-damaged")
    dialog.reject()
    keeping.copy_as_it_is(window.library.path, tmp_path / "damaged.dramatis")
    with Library.open(tmp_path / "damaged.dramatis", write=False) as copy:
        assert copy.articles.get(2).text == "Other words."


def test_a_check_can_be_stopped(window: Window, qtbot: QtBot) -> None:
    dialog = window.commands.care.check()
    dialog.reject()
    settle(qtbot, window)

    wait_until_gone(qtbot, dialog)


def test_compacting_wins_what_was_deleted(window: Window, qtbot: QtBot) -> None:
    library = window.library
    with library.store.quiet():
        row = library.store.insert("setting", name="large", value="x" * 3_000_000)
        library.store.delete("setting", row)
    before = library.path.stat().st_size
    window.actions_by_name["compact_library"].trigger()
    dialog = end_of(qtbot, window)

    assert "Room freed: " in dialog.words.text()
    assert library.path.stat().st_size < before - 2_900_000
    dialog.reject()
    assert library.store.problems() == []


# Another place


def test_the_library_moves_and_is_found_at_the_next_start(
    open_window: Open, place: Places, bundled: Path, qtbot: QtBot, said: Said, tmp_path: Path
) -> None:
    place.data.mkdir(parents=True)
    usual = shutil.copyfile(bundled, place.library)
    window = open_window(usual)
    target = tmp_path / "stick" / "mine.dramatis"
    target.parent.mkdir()
    said.answer = True
    window.commands.care.move_to(target)
    settle(qtbot, window)
    said.expect("Delete the old file?")
    settle(qtbot, window)

    assert window.library.path == target
    assert not window.library.store.read_only
    assert len(titles(window)) == 3
    assert not usual.exists()
    assert keeping.list_backups(usual)
    assert load_settings(place).library == str(target)


def test_a_library_is_not_moved_over_another_file(window: Window, qtbot: QtBot, said: Said, tmp_path: Path) -> None:
    other = tmp_path / "other.dramatis"
    other.write_bytes(b"mine")
    path = window.library.path
    window.commands.care.move_to(other)
    settle(qtbot, window)

    said.expect("There is already a file “other.dramatis”")
    assert window.library.path == path
    assert other.read_bytes() == b"mine"


# Others who write


def test_what_somebody_else_wrote_is_not_overwritten_and_can_be_shown(window: Window, qtbot: QtBot, said: Said) -> None:
    write_past_the_lock(window.library.path)
    said.choice = 1
    window.change(lambda: studying.set_actor_key(window.library, lesson_of(window).actors[0].id, True))
    settle(qtbot, window)
    said.expect("was changed by somebody else")
    settle(qtbot, window)

    assert titles(window)[0] == "Their title"
    window.change(lambda: studying.set_actor_key(window.library, lesson_of(window).actors[0].id, True))
    settle(qtbot, window)
    assert window.library.history.undo_name is not None


def test_whoever_comes_back_hears_that_the_library_was_changed(window: Window, qtbot: QtBot) -> None:
    write_past_the_lock(window.library.path)
    window.commands.care.look_for_changes()
    settle(qtbot, window)

    assert "was changed by somebody else" in window.banner.words.text()
    assert window.banner.offer.text() == "Show the changes"
    keep(picture(window), "changed-elsewhere")
    window.banner.offer.click()
    settle(qtbot, window)
    assert titles(window)[0] == "Their title"


@pytest.mark.skipif("sys.platform == 'win32'", reason="there, nobody can take away a file that is open")
def test_a_stick_that_is_pulled_out_ends_nothing(
    window: Window, qtbot: QtBot, said: Said, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path, away = window.library.path, tmp_path / "away.dramatis"
    path.rename(away)
    window.change(lambda: studying.set_actor_key(window.library, lesson_of(window).actors[0].id, True))
    settle(qtbot, window)
    said.expect("was moved or deleted while it was open")
    assert lesson_of(window).article.title
    window.commands.care.look_for_changes()
    settle(qtbot, window)
    assert window.banner.offer.text() == "Save a copy…"

    copy = tmp_path / "copy.dramatis"
    monkeypatch.setattr(window.commands.care, "_ask_for_file", lambda *_: copy)
    window.banner.offer.click()
    settle(qtbot, window)
    assert window.library.path == copy
    window.change(lambda: studying.set_actor_key(window.library, lesson_of(window).actors[0].id, True))
    settle(qtbot, window)
    assert window.library.history.undo_name is not None
    assert not path.exists()


def test_a_second_machine_reads_and_may_go_on_with_a_copy(
    open_window: Open, bundled: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with Store.open(bundled):
        window = open_window(bundled)
        assert "Another Dramatis has this library open" in window.banner.words.text()
        copy = tmp_path / "copy.dramatis"
        monkeypatch.setattr(window.commands.care, "_ask_for_file", lambda *_: copy)
        window.banner.offer.click()
        settle(qtbot, window)

        assert window.library.path == copy
        assert not window.library.store.read_only
        assert not window.banner.isVisible()


def test_an_index_that_is_not_whole_is_built_anew(window: Window, qtbot: QtBot) -> None:
    window.library.store._connection.execute("UPDATE actor SET name = 'Nobody at all' WHERE id = 1")
    window.actions_by_name["check_library"].trigger()
    dialog = end_of(qtbot, window)
    assert dialog.words.text() == "The articles are whole; the index for searching is not."
    (anew,) = [button for button in dialog.findChildren(QPushButton) if button.text() == "Build the &index anew"]
    anew.click()

    wait_until_gone(qtbot, dialog)
    dialog = end_of(qtbot, window)
    assert dialog.words.text() == "The index for searching was built anew."
    assert window.library.store.problems() == []
    dialog.reject()
