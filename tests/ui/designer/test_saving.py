"""Saving a sheet: which copies, in which form, in how many files."""

import os
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.sheets.design import Copy, Master
from desktop.ui.designer.designer import Designer
from desktop.ui.designer.file_names import file_name
from desktop.ui.designer.saving import Saved, SaveDialog
from desktop.ui.tasks import Tasks
from tests.ui.conftest import Said
from tests.ui.rig import WAIT, press, wait_until_gone
from tests.ui.test_window import in_file_dialog


def open_dialog(designer: Designer, target: Path | None = None) -> SaveDialog:
    """The dialog as the button opens it."""
    designer.foot.save.click()
    dialog = designer.findChild(SaveDialog)
    assert dialog is not None
    if target is not None:
        dialog.file.setText(str(target))
    return dialog


def saved(dialog: SaveDialog, qtbot: QtBot) -> Saved:
    """What was written, once it is there and the dialog is gone."""
    with qtbot.waitSignal(dialog.written, timeout=WAIT) as heard:
        dialog.save.click()
    wait_until_gone(qtbot, dialog)
    assert heard.args is not None
    return heard.args[0]


def test_all_copies_stand_in_one_file(designer: Designer, qtbot: QtBot, tmp_path: Path) -> None:
    designer.change(designer.draft._replace(versions=2))
    dialog = open_dialog(designer, tmp_path / "all.pdf")
    assert dialog.masters() == (Master(0), Master(1), Master(0, Copy.TEACHER), Master(1, Copy.TEACHER))
    with qtbot.waitSignal(designer.written, timeout=WAIT):
        done = saved(dialog, qtbot)
    assert done.files == (tmp_path / "all.pdf",)
    assert len(PdfReader(done.files[0]).pages) == done.pages
    assert not [name for name in os.listdir(tmp_path) if name.endswith(".part")]


def test_each_copy_has_a_file_of_its_own(designer: Designer, qtbot: QtBot, tmp_path: Path) -> None:
    designer.change(designer.draft._replace(versions=2))
    dialog = open_dialog(designer, tmp_path / "Libya.pdf")
    dialog.teacher.click()
    dialog.each.click()
    done = saved(dialog, qtbot)
    assert [path.name for path in done.files] == ["Libya, student copy A.pdf", "Libya, student copy B.pdf"]
    assert all(PdfReader(path).pages for path in done.files)


@pytest.mark.parametrize(("ending", "begins"), [(".pdf", b"%PDF"), (".html", b"<!"), (".docx", b"PK")])
def test_every_form_is_written(designer: Designer, qtbot: QtBot, tmp_path: Path, ending: str, begins: bytes) -> None:
    dialog = open_dialog(designer, tmp_path / "sheet.pdf")
    place = dialog.form.findData(ending)
    dialog.form.setCurrentIndex(place)
    dialog.form.activated.emit(place)
    assert dialog.target() == tmp_path / f"sheet{ending}"
    done = saved(dialog, qtbot)
    assert done.files[0].read_bytes().lower().startswith(begins.lower())


def test_the_offered_file_lies_in_the_folder_and_bears_the_title(designer: Designer, tmp_path: Path) -> None:
    dialog = open_dialog(designer)
    assert dialog.target() == tmp_path / "Russia’s wager in Libya.pdf"
    dialog.file.setText("  my sheet")
    assert dialog.target() == tmp_path / "my sheet.pdf"
    dialog.file.setText("3.5 marks")
    assert dialog.target() == tmp_path / "3.5 marks.pdf"
    dialog.reject()


def test_without_a_copy_or_a_name_nothing_can_be_saved(designer: Designer) -> None:
    dialog = open_dialog(designer)
    dialog.student.click()
    dialog.teacher.click()
    assert not dialog.save.isEnabled()
    dialog.teacher.click()
    assert dialog.save.isEnabled()
    assert not dialog.each.isEnabled()
    dialog.file.setText("   ")
    assert not dialog.save.isEnabled()
    dialog.reject()


def test_whoever_names_a_file_that_is_there_is_asked(
    designer: Designer, qtbot: QtBot, said: Said, tmp_path: Path
) -> None:
    target = tmp_path / "sheet.pdf"
    target.write_bytes(b"an older one")
    dialog = open_dialog(designer, target)
    dialog.save.click()
    assert said.expect("Replace “sheet.pdf”?").endswith("[Replace]")
    assert target.read_bytes() == b"an older one"
    said.answer = True
    saved(dialog, qtbot)
    said.expect("Replace “sheet.pdf”?")
    assert target.read_bytes().startswith(b"%PDF")


def test_a_cancelled_sheet_leaves_no_file_and_the_dialog_open(
    designer: Designer, qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    folder = tmp_path / "cancelled"
    folder.mkdir()
    dialog = open_dialog(designer, folder / "sheet.pdf")
    dialog.save.click()
    assert dialog.bar.isVisible()
    assert not dialog.save.isEnabled()
    dialog.cancel.click()
    qtbot.waitUntil(lambda: not tasks.busy, timeout=WAIT)
    assert list(folder.iterdir()) == []
    assert dialog.isVisible()
    assert dialog.save.isEnabled()
    assert not dialog.bar.isVisible()
    dialog.reject()


@pytest.mark.parametrize(
    ("name", "words"),
    [("nowhere/sheet.pdf", "There is no folder"), ("folder.pdf", "is a folder"), ("x" * 300 + ".pdf", "too long")],
    ids=["no folder", "a folder", "too long"],
)
def test_a_target_that_cannot_be_written_is_told(
    designer: Designer, qtbot: QtBot, said: Said, tmp_path: Path, name: str, words: str
) -> None:
    (tmp_path / "folder.pdf").mkdir()
    dialog = open_dialog(designer, tmp_path / name)
    dialog.save.click()
    assert "Choose" in said.wait_for(qtbot, words)
    assert dialog.isVisible()
    assert dialog.save.isEnabled()
    dialog.reject()


def test_enter_saves_and_escape_closes(designer: Designer, qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    dialog = open_dialog(designer, tmp_path / "by keyboard.pdf")
    dialog.file.setFocus()
    press(dialog.file, Qt.Key.Key_Return)
    wait_until_gone(qtbot, dialog)
    assert (tmp_path / "by keyboard.pdf").is_file()
    dialog = open_dialog(designer, tmp_path / "never.pdf")
    press(dialog, Qt.Key.Key_Escape)
    wait_until_gone(qtbot, dialog)
    assert not (tmp_path / "never.pdf").exists()


def test_a_file_can_be_chosen(designer: Designer, tmp_path: Path) -> None:
    dialog = open_dialog(designer)
    in_file_dialog(tmp_path / "chosen.pdf")
    dialog.choose.click()
    assert dialog.target() == tmp_path / "chosen.pdf"
    dialog.reject()


def test_every_control_has_a_letter_of_its_own(designer: Designer) -> None:
    dialog = open_dialog(designer)
    words = [dialog.student, dialog.teacher, dialog.each, dialog.choose, dialog.save, dialog.cancel]
    letters = [box.text()[box.text().index("&") + 1].lower() for box in words]
    assert len(set(letters)) == len(letters)
    assert isinstance(dialog.parentWidget(), QWidget)
    dialog.reject()


@pytest.mark.parametrize(
    "title",
    ["CON", "CON.", "aux", "nul.txt", "LPT1 ", "", "...", " . ", "\u202e\u2066", "x" * 300, "é" * 300, "𐀀" * 300,
     "a/b\\c:d?*<>|\"", "a\nb", "..", "/etc/passwd", "~x", "a\u202egpj.exe"],
)  # fmt: skip
def test_a_file_name_is_safe_on_every_system(title: str, tmp_path: Path) -> None:
    stem = file_name(title)
    assert stem
    assert stem == stem.strip(" .")
    assert len(stem.encode()) <= 116
    assert stem.isprintable()
    assert not set(stem) & set('/\\:*?"<>|')
    reserved = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
    assert stem.split(".")[0].strip().lower() not in reserved
    (tmp_path / f"{stem}.pdf").write_bytes(b"")
    assert os.listdir(tmp_path) == [f"{stem}.pdf"] or sys.platform == "darwin"


def test_the_words_of_a_title_stay_apart() -> None:
    assert file_name("Two\nlines\tand\u2028more") == "Two lines and more"
    assert file_name("Russia’s wager in Libya") == "Russia’s wager in Libya"
