"""Exports and imports of tables in the window: what the dialogs say, what they write, and that they die."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.model.moment import Moment
from desktop.sharing.columns import Field
from desktop.sharing.formats import FORMS
from desktop.ui.exporting.export_dialog import ExportDialog
from desktop.ui.exporting.import_dialog import ACTORS, ARTICLE, EVENTS, ImportDialog
from desktop.ui.window import Window
from tests.ui.conftest import Said
from tests.ui.curating_rig import check_dialog, dialog_of, give, no_dialog
from tests.ui.rig import WAIT, keep, lesson_of, picture, press, settle, wait_until_gone

TABLE = (
    "When;What;Quote;Who;Source\n"
    "1969;A coup;he took part in the coup that brought;Khalifa Haftar [takes part];\n"
    "3/4/2017;Not clear;;;An encyclopedia\n"
    "hello;No date;;;x\n"
)


def ask(qtbot: QtBot, window: Window, path: Path) -> ImportDialog:
    window.commands.exporting.import_path(path)
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportDialog)), timeout=WAIT)
    dialog = dialog_of(qtbot, window, ImportDialog)
    planned(qtbot, dialog)
    return dialog


def planned(qtbot: QtBot, dialog: ImportDialog) -> None:
    qtbot.waitUntil(lambda: dialog.plan is not None, timeout=WAIT)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "mine.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


# Export


def test_each_form_says_what_it_leaves_out_and_what_it_writes(window: Window, qtbot: QtBot) -> None:
    give(qtbot, window, "export_article")
    dialog = dialog_of(qtbot, window, ExportDialog)
    for button, form in zip(dialog.forms, FORMS, strict=True):
        button.click()
        assert dialog.left_out.text() == "\n".join(form.left_out)
        assert button.accessibleDescription() == form.purpose
        names = [one.path.name for one in dialog.planned()]
        assert all(name in dialog.files.text() for name in names)
    keep(picture(dialog), "export")
    check_dialog(dialog)
    assert dialog.height() <= 560
    press(dialog, Qt.Key.Key_Escape)
    wait_until_gone(qtbot, dialog)


def test_an_export_is_written_and_replaces_only_what_it_may(
    window: Window, qtbot: QtBot, tmp_path: Path, said: Said
) -> None:
    for answer in (False, True):
        give(qtbot, window, "export_article")
        dialog = dialog_of(qtbot, window, ExportDialog)
        dialog.folder.setText(str(tmp_path / "out"))
        path = dialog.planned()[0].path
        dialog.save.click()
        settle(qtbot, window)
        wait_until_gone(qtbot, dialog)
        assert path.read_text(encoding="utf-8").endswith("</html>\n")
        assert str(path) in window.statusBar().currentMessage()
        path.write_text("old")
        said.answer = answer
        give(qtbot, window, "export_article")
        dialog = dialog_of(qtbot, window, ExportDialog)
        dialog.folder.setText(str(tmp_path / "out"))
        dialog.save.click()
        settle(qtbot, window)
        said.expect("Replace 1 file?")
        assert (path.read_text(encoding="utf-8") == "old") != answer
        if not answer:
            dialog.close()
        wait_until_gone(qtbot, dialog)
        path.unlink()


def test_all_articles_can_be_chosen(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    give(qtbot, window, "export_article")
    dialog = dialog_of(qtbot, window, ExportDialog)
    dialog.articles.setCurrentIndex(1)
    assert dialog.articles.currentText() == f"All articles ({len(window.summaries)} articles)"
    assert len(dialog.planned()) == len(window.summaries)
    dialog.folder.setText("")
    assert not dialog.save.isEnabled()
    dialog.close()


def test_a_folder_that_cannot_be_written_is_said(window: Window, qtbot: QtBot, tmp_path: Path, said: Said) -> None:
    (tmp_path / "file").write_text("")
    give(qtbot, window, "export_article")
    dialog = dialog_of(qtbot, window, ExportDialog)
    dialog.folder.setText(str(tmp_path / "file"))
    dialog.save.click()
    said.wait_for(qtbot, "The export could not be written.")
    assert dialog.choices.isEnabled()
    dialog.close()


# Import


def test_a_table_shows_what_would_become_of_its_rows_and_is_one_step(window: Window, qtbot: QtBot, table: Path) -> None:
    before = lesson_of(window)
    dialog = ask(qtbot, window, table)
    assert dialog.way.currentData() == EVENTS
    assert set(dialog.columns.mapping().values()) == {
        Field.DATE, Field.TITLE, Field.QUOTE, Field.ACTORS, Field.SOURCE,
    }  # fmt: skip
    assert dialog.words.text() == "1 row is added. 2 are passed over. 1 date is not clear."
    keep(picture(dialog), "import")
    check_dialog(dialog)
    dialog.days.setCurrentIndex(1)
    planned(qtbot, dialog)
    assert "1 comes after the article." in dialog.words.text()
    dialog.save.click()
    settle(qtbot, window)
    wait_until_gone(qtbot, dialog)
    after = lesson_of(window)
    assert [event.title for event in after.events if event not in before.events] == ["A coup"]
    assert [later.date for later in after.later if later not in before.later] == [Moment("2017-04-03")]
    give(qtbot, window, "undo")
    assert lesson_of(window).events == before.events


def test_columns_can_be_given_another_meaning(window: Window, qtbot: QtBot, table: Path) -> None:
    dialog = ask(qtbot, window, table)
    dialog.headings.setChecked(False)
    planned(qtbot, dialog)
    assert dialog.columns.mapping() == {}
    assert not dialog.save.isEnabled()
    dialog.way.setCurrentIndex(dialog.way.findData(ACTORS))
    planned(qtbot, dialog)
    dialog.headings.setChecked(True)
    planned(qtbot, dialog)
    assert Field.TITLE not in dialog.columns.mapping().values()
    dialog.close()
    settle(qtbot, window)


def test_another_sign_between_the_cells_reads_the_table_anew(window: Window, qtbot: QtBot, table: Path) -> None:
    dialog = ask(qtbot, window, table)
    dialog.delimiter.setCurrentIndex(dialog.delimiter.findData("\t"))
    planned(qtbot, dialog)
    assert dialog.columns.mapping() == {}
    dialog.delimiter.setCurrentIndex(dialog.delimiter.findData(";"))
    qtbot.waitUntil(lambda: Field.TITLE in dialog.columns.mapping().values(), timeout=WAIT)
    planned(qtbot, dialog)
    assert dialog.save.isEnabled()
    dialog.close()


def test_a_timeline_becomes_an_article(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "women.csv"
    path.write_text("Year,Headline,Text,Type\n,Women,,title\n1843,Notes,She wrote.,\n")
    count = len(window.summaries)
    dialog = ask(qtbot, window, path)
    dialog.way.setCurrentIndex(dialog.way.findData(ARTICLE))
    assert dialog.save.isEnabled()
    dialog.save.click()
    settle(qtbot, window)
    assert len(window.summaries) == count + 1


def test_a_file_that_is_no_table_is_said(window: Window, qtbot: QtBot, tmp_path: Path, said: Said) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(b"PK\x03\x04" + bytes(range(32)) * 100)
    window.commands.exporting.import_path(path)
    said.wait_for(qtbot, "The table cannot be read.")
    assert no_dialog(window)


def test_a_table_of_ten_thousand_rows_never_stops_the_window(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("Date;Headline;Quote\n" + "1969;Coup;no such words at all\n" * 300_000)
    dialog = ask(qtbot, window, path)
    assert "more than 10000 rows" in dialog.notices.text()
    assert dialog.outcomes.count() <= 501
    dialog.close()
