"""The class set: lines, the live sentence, what comes out as files and as jobs for a printer."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.library.class_sets import last_class_set, remember_class_set
from desktop.library.library import Library
from desktop.library.printing import material
from desktop.sheets.class_set import describe
from desktop.sheets.design import PRESETS, Copy, Master, PrintFor
from desktop.ui.designer.class_set import ClassSetDialog, runs_of
from desktop.ui.designer.print_job import print_job
from desktop.ui.designer.saving import Saved
from desktop.ui.look import Look
from desktop.ui.tasks import Progress, Tasks
from desktop.wording.language import ENGLISH
from tests.ui.conftest import Said
from tests.ui.curating_rig import check_dialog, tab_through
from tests.ui.designer.test_printing import in_print_dialog
from tests.ui.rig import WAIT, press, wait_until_gone
from tests.ui.test_window import in_file_dialog

Open = Callable[..., ClassSetDialog]
DESIGN = PRESETS["Pre-reading"]


@pytest.fixture
def dialog(qtbot: QtBot, library: Library, tasks: Tasks, look: Look, tmp_path: Path) -> ClassSetDialog:
    """The dialog with what it begins with."""
    found = material(library, library.articles.summaries()[0].id)
    made = ClassSetDialog(found, DESIGN, last_class_set(library), tasks, tmp_path, look)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=WAIT)
    return made


@pytest.fixture(autouse=True)
def _gone(dialog: ClassSetDialog, qtbot: QtBot) -> object:
    yield
    if isValid(dialog):
        dialog.reject()
    wait_until_gone(qtbot, dialog)


def test_it_begins_with_an_example_and_counts_live(dialog: ClassSetDialog) -> None:
    assert describe(dialog.masters()) == "13 A, 12 B, 2 large print, 1 dyslexia-friendly"
    words = "28 copies from 4 masters; the questions have the same numbers in all of them."
    assert dialog.words.text() == words
    dialog.rows.lines[0].copies.setValue(14)
    assert dialog.words.text().startswith("29 copies from 4 masters;")
    dialog.teacher.click()
    assert dialog.words.text().endswith("2 teacher copies come with them.")
    assert dialog.masters()[-2:] == (Master(0, Copy.TEACHER, copies=1), Master(1, Copy.TEACHER, copies=1))


def test_lines_that_say_the_same_are_one_master(dialog: ClassSetDialog) -> None:
    dialog.rows.lines[1].version.setCurrentIndex(0)
    assert dialog.masters()[0] == Master(0, copies=25)
    assert dialog.words.text().startswith("28 copies from 3 masters;")


def test_lines_are_added_and_removed_by_keyboard(dialog: ClassSetDialog, qtbot: QtBot) -> None:
    dialog.rows.add.setFocus()
    press(dialog.rows.add, Qt.Key.Key_Space)
    assert len(dialog.rows.lines) == 5
    added = dialog.rows.lines[-1]
    assert added.version.hasFocus()
    assert added.master() == Master(1, Copy.STUDENT, PrintFor.DYSLEXIA, 1)
    order = tab_through(dialog)
    assert order[: 4] == list(added)  # fmt: skip
    qtbot.keyClick(added.version, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert len(dialog.rows.lines) == 4
    for _ in range(5):
        press(dialog.rows.lines[0].remove, Qt.Key.Key_Space)
    assert len(dialog.rows.lines) == 1
    assert not dialog.rows.lines[0].remove.isEnabled()
    assert dialog.words.text() == "1 copy from one master."


def test_answers_come_only_with_teacher_copies(dialog: ClassSetDialog) -> None:
    assert not dialog.answers.isEnabled()
    dialog.teacher.click()
    assert dialog.answers.isEnabled()
    dialog.answers.setChecked(False)
    assert not dialog.design().answers


def written(dialog: ClassSetDialog, qtbot: QtBot, target: Path, *, each: bool) -> Saved:
    with qtbot.waitSignal(dialog.written, timeout=WAIT) as heard:
        dialog.write(target, each=each)
    wait_until_gone(qtbot, dialog)
    assert heard.args is not None
    return heard.args[0]


def test_all_stand_in_one_file(dialog: ClassSetDialog, qtbot: QtBot, tmp_path: Path) -> None:
    saved = written(dialog, qtbot, tmp_path / "set.pdf", each=False)
    assert saved.files == (tmp_path / "set.pdf",)
    assert len(PdfReader(saved.files[0]).pages) == saved.pages
    assert saved.pages > 4


def test_each_has_a_file_that_says_what_it_is(dialog: ClassSetDialog, qtbot: QtBot, tmp_path: Path) -> None:
    dialog.each.click()
    folder = tmp_path / "set"
    folder.mkdir()
    in_file_dialog(folder)
    with qtbot.waitSignal(dialog.written, timeout=WAIT):
        dialog.save.click()
    title = "Russia’s wager in Libya"
    assert sorted(os.listdir(folder)) == [
        f"{title} – A, Dyslexia-friendly.pdf",
        f"{title} – A, Large print, 18 pt.pdf",
        f"{title} – A.pdf",
        f"{title} – B.pdf",
    ]


def test_files_are_replaced_only_after_a_question(
    dialog: ClassSetDialog, qtbot: QtBot, said: Said, tmp_path: Path
) -> None:
    old = tmp_path / "Russia’s wager in Libya – A.pdf"
    old.write_bytes(b"old")
    dialog.write(tmp_path, each=True)
    said.expect("Replace “Russia’s wager in Libya – A.pdf”?")
    assert old.read_bytes() == b"old"
    said.answer = True
    written(dialog, qtbot, tmp_path, each=True)
    said.expect("Replace")
    assert old.read_bytes().startswith(b"%PDF")


def test_a_folder_that_is_gone_is_told(dialog: ClassSetDialog, qtbot: QtBot, said: Said, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    dialog.write(tmp_path / "file" / "set.pdf", each=False)
    said.wait_for(qtbot, "written")
    assert dialog.isVisible()
    assert dialog.save.isEnabled()


def test_escape_stops_and_then_closes(dialog: ClassSetDialog, qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    dialog.write(tmp_path / "set.pdf", each=False)
    assert dialog.bar.isVisible()
    assert not dialog.save.isEnabled()
    press(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not tasks.busy, timeout=WAIT)
    assert not (tmp_path / "set.pdf").exists()
    assert dialog.isVisible()
    press(dialog, Qt.Key.Key_Escape)
    wait_until_gone(qtbot, dialog)


def test_each_master_is_a_run_with_its_copies(library: Library) -> None:
    found = material(library, library.articles.summaries()[0].id)
    masters = (*last_class_set(library), Master(0, Copy.TEACHER, copies=1))
    job = print_job(found, DESIGN._replace(answers=True), masters, ENGLISH, Progress(lambda _part: None))
    runs = runs_of(job)
    assert [run.copies for run in runs] == [13, 12, 2, 1, 1, 1], "the last are the answers"
    assert [page for run in runs for page in run.pages] == list(range(job.pages))


def test_what_was_printed_is_offered_again(
    dialog: ClassSetDialog, library: Library, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.ui.designer.printing import PrintDialog

    monkeypatch.setattr(PrintDialog, "begin", PrintDialog.ask)  # as where there is a printer
    for line in dialog.rows.lines[1:]:
        line.remove.click()
    dialog.rows.lines[0].copies.setValue(2)
    target = tmp_path / "printed.pdf"
    in_print_dialog(target=target)
    with qtbot.waitSignal(dialog.used, timeout=WAIT) as heard:
        dialog.print.click()
    assert heard.args == [(Master(0, copies=2),)]
    printing = dialog.findChild(PrintDialog)
    qtbot.waitUntil(lambda: printing.close_button.isVisible(), timeout=WAIT)
    assert len(PdfReader(target).pages) % 2 == 0
    printing.accept()
    remember_class_set(library, heard.args[0])
    assert last_class_set(library) == (Master(0, copies=2),)


def test_a_kept_class_set_that_cannot_be_read_counts_as_none(library: Library) -> None:
    with library.store.quiet():
        library.study.set_setting("class_set", "thirteen of everything")
    assert describe(last_class_set(library)).startswith("13 A")


def test_letters_names_and_size(dialog: ClassSetDialog) -> None:
    check_dialog(dialog)
    assert isinstance(dialog.focusWidget(), QWidget)
