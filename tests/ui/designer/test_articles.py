"""Sheets for several articles: what is ticked, what is written, and what is said of it."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.library.batch import BatchReport
from desktop.library.curating.details import remove_article
from desktop.library.library import Library
from desktop.sheets.design import PRESETS, Copy, Master, Paper, PrintFor
from desktop.ui.designer.articles import EACH_ARTICLE, EACH_COPY, ONE, ArticlesDialog
from desktop.ui.look import Look
from desktop.ui.tasks import Tasks
from tests.ui.conftest import Said
from tests.ui.curating_rig import check_dialog
from tests.ui.rig import WAIT, press, wait_until_gone
from tests.ui.test_window import in_file_dialog

DESIGN = PRESETS["Pre-reading"]._replace(paper=Paper.LETTER, print_for=PrintFor.GREY)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the files go."""
    made = tmp_path / "sheets"
    made.mkdir()
    return made


@pytest.fixture
def dialog(qtbot: QtBot, library: Library, tasks: Tasks, look: Look, folder: Path) -> object:
    """The dialog as the designer opens it, with two articles ticked."""
    ids = [one.id for one in library.articles.summaries()]
    made = ArticlesDialog(library, ids[:2], DESIGN, tasks, folder, look)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=WAIT)
    yield made
    if isValid(made):
        made.reject()
    wait_until_gone(qtbot, made)


def titles(library: Library) -> list[str]:
    return [one.title.replace(":", "") for one in library.articles.summaries()]


def write(dialog: ArticlesDialog, qtbot: QtBot, act: Callable[[], object]) -> BatchReport:
    with qtbot.waitSignal(dialog.written, timeout=WAIT) as heard:
        act()
    assert heard.args is not None
    return heard.args[0]


def test_articles_are_filtered_and_ticked(dialog: ArticlesDialog, library: Library) -> None:
    articles, ids = dialog.articles, [one.id for one in library.articles.summaries()]
    assert articles.ticked() == tuple(ids[:2])
    assert dialog.words.text() == "2 files will be written."
    articles.filter.setText("WAGER")
    articles.none.click()
    assert articles.ticked() == (ids[1],), "what the filter hides stays as it was"
    articles.filter.clear()
    articles.all.click()
    assert articles.ticked() == tuple(ids)
    assert articles.count.text() == f"{len(ids)} articles ticked"
    articles.none.click()
    assert not dialog.save.isEnabled()
    assert dialog.words.text() == ""
    press(articles.list, Qt.Key.Key_Space)
    assert articles.ticked() == (ids[0],)
    assert dialog.save.isEnabled()


def test_it_begins_with_the_sheet_of_the_designer(dialog: ArticlesDialog) -> None:
    assert dialog.sheet.currentText() == "This sheet"
    assert dialog.design() == DESIGN
    assert dialog.masters() == (Master(print_for=PrintFor.GREY),)


def test_copies_versions_and_ways_are_counted(dialog: ArticlesDialog) -> None:
    dialog.teacher.click()
    dialog.versions.setCurrentIndex(1)
    grey = PrintFor.GREY
    assert dialog.masters() == (
        Master(0, Copy.STUDENT, grey), Master(1, Copy.STUDENT, grey), Master(0, Copy.TEACHER, grey),
        Master(1, Copy.TEACHER, grey),
    )  # fmt: skip
    dialog.files.setCurrentIndex(EACH_COPY)
    assert dialog.words.text() == "8 files will be written."
    dialog.files.setCurrentIndex(ONE)
    assert dialog.words.text() == "1 file will be written."
    assert dialog.name.isEnabled()
    dialog.form.setCurrentIndex(dialog.form.findData(".docx"))
    assert dialog.files.currentData() == EACH_ARTICLE, "a document of Word holds one article"
    assert not dialog.name.isEnabled()
    dialog.student.click()
    dialog.teacher.click()
    assert not dialog.save.isEnabled()


@pytest.mark.parametrize("ending", [".pdf", ".html", ".docx"])
def test_each_article_has_its_file(
    dialog: ArticlesDialog, library: Library, qtbot: QtBot, folder: Path, ending: str
) -> None:
    dialog.form.setCurrentIndex(dialog.form.findData(ending))
    report = write(dialog, qtbot, dialog.save.click)
    assert sorted(os.listdir(folder)) == sorted(f"{title}{ending}" for title in titles(library)[:2])
    assert not report.failed
    assert f"2 files were written to {folder}." in dialog.report.words.text()
    assert dialog.report.open.isVisible()
    assert dialog.report.open.isEnabled()
    assert dialog.cancel.hasFocus()
    press(dialog.cancel, Qt.Key.Key_Return)
    wait_until_gone(qtbot, dialog)


def test_all_stand_in_one_file(dialog: ArticlesDialog, qtbot: QtBot, folder: Path) -> None:
    dialog.files.setCurrentIndex(ONE)
    dialog.name.setText("Both/at once.pdf")
    report = write(dialog, qtbot, dialog.save.click)
    assert os.listdir(folder) == ["Bothat once.pdf"]
    assert len(PdfReader(folder / "Bothat once.pdf").pages) == report.written[0].report.pages


def test_files_are_replaced_only_after_a_question(
    dialog: ArticlesDialog, library: Library, qtbot: QtBot, said: Said, folder: Path
) -> None:
    old = folder / f"{titles(library)[1]}.pdf"
    old.write_bytes(b"old")
    dialog.save.click()
    assert f"such as “{old.name}”" in said.expect("Replace 1 file?")
    assert old.read_bytes() == b"old"
    assert len(os.listdir(folder)) == 1
    said.answer = True
    write(dialog, qtbot, dialog.save.click)
    said.expect("Replace 1 file?")
    assert old.read_bytes().startswith(b"%PDF")


def test_an_article_that_is_gone_fails_and_the_others_are_written(
    dialog: ArticlesDialog, library: Library, qtbot: QtBot
) -> None:
    gone = library.articles.summaries()[0]
    remove_article(library, gone.id)
    report = write(dialog, qtbot, dialog.save.click)
    assert [failed.article_id for failed in report.failed] == [gone.id]
    assert len(report.written) == 1
    assert dialog.report.words.text().endswith("1 article could not be printed.")
    assert dialog.report.list.item(0).text().startswith(gone.title)


def test_a_folder_that_cannot_be_made_is_told(dialog: ArticlesDialog, qtbot: QtBot, said: Said, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    dialog.folder.setText(str(tmp_path / "file" / "folder"))
    dialog.save.click()
    said.wait_for(qtbot, "could not be written")
    assert dialog.save.isEnabled()
    assert dialog.choices.isEnabled()


def test_escape_stops_and_tells_what_was_written(dialog: ArticlesDialog, qtbot: QtBot, folder: Path) -> None:
    dialog.sheet.setCurrentIndex(dialog.sheet.findText("Homework"))
    dialog.versions.setCurrentIndex(7)
    dialog.articles.all.click()

    def stop() -> None:
        dialog.save.click()
        assert dialog.bar.isVisible()
        assert not dialog.choices.isEnabled()
        press(dialog, Qt.Key.Key_Escape)

    report = write(dialog, qtbot, stop)
    assert report.cancelled
    assert len(os.listdir(folder)) == len(report.written) < 3
    assert "It was stopped before the end." in dialog.report.words.text()
    assert dialog.isVisible()


def test_the_folder_is_chosen(dialog: ArticlesDialog, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    in_file_dialog(other)
    dialog.choose.click()
    assert dialog.target() == other
    dialog.folder.setText("  ")
    assert not dialog.save.isEnabled()


def test_letters_names_and_size(dialog: ArticlesDialog) -> None:
    check_dialog(dialog)
