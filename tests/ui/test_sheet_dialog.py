"""The dialog for study sheets: what it writes, how it is stopped, and what it says when it cannot."""

import os
import sys
from pathlib import Path

import pikepdf
import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from desktop.library.library import Library
from desktop.settings import Settings
from desktop.sheets.outcome import Paper, SheetOptions
from desktop.ui.dialogs.sheet import SheetDialog, file_name
from desktop.ui.window import Window
from tests.ui.conftest import Open, Said
from tests.ui.rig import ANCIENT, add_article, press, settle, wait_until_gone
from tests.ui.test_window import in_file_dialog


def open_dialog(window: Window, target: Path | None = None) -> SheetDialog:
    """The dialog as the menu opens it."""
    window.actions_by_name["export_sheet"].trigger()
    dialog = window.findChild(SheetDialog)
    assert dialog is not None
    if target is not None:
        dialog.file.setText(str(target))
    return dialog


def written(window: Window, qtbot: QtBot, dialog: SheetDialog) -> Path:
    """The sheet, once it is there and the dialog is gone."""
    target = dialog.target()
    dialog.write.click()
    settle(qtbot, window)
    wait_until_gone(qtbot, dialog)
    return target


def text_of(path: Path) -> str:
    """All words of a PDF, with single blanks."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_a_sheet_is_written_and_the_window_says_where(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = open_dialog(window, tmp_path / "sheet.pdf")
    target = written(window, qtbot, dialog)

    assert "Khalifa Haftar" in text_of(target)
    with pikepdf.open(target) as pdf:
        assert pdf.docinfo["/Title"] == "Russia’s wager in Libya"
        pages = len(pdf.pages)
    assert window.statusBar().currentMessage() == f"The study sheet was written to {target} ({pages} pages)."
    assert os.listdir(tmp_path / target.parent).count("sheet.pdf") == 1
    assert not [name for name in os.listdir(target.parent) if name.endswith(".part")]


def test_the_offered_file_lies_in_the_users_documents_and_bears_the_title(window: Window) -> None:
    dialog = open_dialog(window)
    assert dialog.target().name == "Russia’s wager in Libya.pdf"
    assert dialog.target().parent.is_dir()
    dialog.reject()


def test_enter_exports_and_escape_closes(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = open_dialog(window, tmp_path / "by keyboard.pdf")
    dialog.file.setFocus()
    press(dialog.file, Qt.Key.Key_Return)
    settle(qtbot, window)
    wait_until_gone(qtbot, dialog)
    assert (tmp_path / "by keyboard.pdf").is_file()

    dialog = open_dialog(window, tmp_path / "never.pdf")
    press(dialog, Qt.Key.Key_Escape)
    wait_until_gone(qtbot, dialog)
    assert not (tmp_path / "never.pdf").exists()


def test_progress_moves_up_to_the_end(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = open_dialog(window, tmp_path / "sheet.pdf")
    assert not dialog.bar.isVisible()
    values: list[int] = []
    dialog.bar.valueChanged.connect(values.append)
    dialog.write.click()
    assert dialog.bar.isVisible()
    assert not dialog.write.isEnabled()
    assert not dialog.file.isEnabled()
    settle(qtbot, window)
    assert len(values) > 5
    assert values == sorted(values)
    assert values[-1] == 1000


def test_a_cancelled_sheet_leaves_no_file_and_the_dialog_open(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = open_dialog(window, tmp_path / "sheet.pdf")
    dialog.marks.setChecked(False)
    dialog.write.click()
    dialog.stop.click()
    settle(qtbot, window)

    assert list(tmp_path.glob("*.pdf")) == list(tmp_path.glob(".*")) == []
    assert dialog.isVisible()
    assert dialog.write.isEnabled()
    assert not dialog.bar.isVisible()
    assert not dialog.marks.isChecked()
    target = written(window, qtbot, dialog)  # and once more, to the end
    assert target.is_file()


def test_a_cancelled_sheet_leaves_an_older_one_as_it_was(
    window: Window, qtbot: QtBot, said: Said, tmp_path: Path
) -> None:
    target = tmp_path / "sheet.pdf"
    target.write_bytes(b"an older one")
    said.answer = True
    dialog = open_dialog(window, target)
    dialog.write.click()
    said.expect("Replace “sheet.pdf”?")
    dialog.stop.click()
    settle(qtbot, window)
    assert target.read_bytes() == b"an older one"
    dialog.reject()


def test_whoever_names_a_file_that_is_there_is_asked(window: Window, qtbot: QtBot, said: Said, tmp_path: Path) -> None:
    target = tmp_path / "sheet.pdf"
    target.write_bytes(b"an older one")
    dialog = open_dialog(window, target)
    dialog.write.click()
    assert said.expect("Replace “sheet.pdf”?").endswith("[Replace]")
    assert target.read_bytes() == b"an older one"
    assert dialog.write.isEnabled()

    said.answer = True
    written(window, qtbot, dialog)
    said.expect("Replace “sheet.pdf”?")
    assert target.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("name", "words"),
    [("nowhere/sheet.pdf", "There is no folder"), ("folder.pdf", "is a folder"), ("x" * 300 + ".pdf", "too long")],
    ids=["no folder", "a folder", "too long"],
)
def test_a_target_that_cannot_be_written_is_told(
    window: Window, qtbot: QtBot, said: Said, tmp_path: Path, name: str, words: str
) -> None:
    (tmp_path / "folder.pdf").mkdir()
    dialog = open_dialog(window, tmp_path / name)
    dialog.write.click()
    assert "Choose" in said.wait_for(qtbot, words)
    settle(qtbot, window)
    assert dialog.isVisible()
    assert dialog.write.isEnabled()
    dialog.reject()


def test_parts_are_chosen(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = open_dialog(window, tmp_path / "sheet.pdf")
    assert dialog.options() == SheetOptions()
    parts = [dialog.article, dialog.actors, dialog.timeline]
    for part in parts:
        part.setChecked(False)
    assert not dialog.write.isEnabled()
    assert not dialog.marks.isEnabled()
    dialog.actors.setChecked(True)
    assert dialog.write.isEnabled()
    dialog.paper.setCurrentIndex(1)
    assert dialog.options() == SheetOptions(paper=Paper.LETTER, article=False, actors=True, timeline=False)

    target = written(window, qtbot, dialog)
    words = text_of(target)
    assert "Khalifa Haftar" in words
    assert "The author sets little store by the denial." not in words
    assert [round(float(side)) for side in PdfReader(target).pages[0].mediabox[2:]] == [612, 792]


def test_the_paper_of_the_settings_is_offered(open_window: Open) -> None:
    window = open_window(settings=Settings(theme="light", paper="letter"))
    dialog = open_dialog(window)
    assert dialog.options().paper is Paper.LETTER
    dialog.reject()


def test_a_name_without_ending_or_folder_is_completed(window: Window, qtbot: QtBot) -> None:
    dialog = open_dialog(window)
    folder = dialog.target().parent
    dialog.file.setText("  my sheet")
    assert dialog.target() == folder / "my sheet"
    written(window, qtbot, dialog)
    assert (folder / "my sheet.pdf").is_file()


@pytest.mark.parametrize("name", ["", "   "])
def test_without_a_name_nothing_can_be_exported(window: Window, name: str) -> None:
    dialog = open_dialog(window)
    dialog.file.setText(name)
    assert not dialog.write.isEnabled()
    dialog.file.setText("a")
    assert dialog.write.isEnabled()
    dialog.reject()


def test_nobodys_home_is_a_name_like_any_other(window: Window) -> None:
    dialog = open_dialog(window)
    dialog.file.setText("~nobody-of-this-name/sheet.pdf")
    assert dialog.target().name == "sheet.pdf"
    dialog.file.setText("~/sheet.pdf")
    assert dialog.target() == Path.home() / "sheet.pdf"
    dialog.reject()


def test_a_file_can_be_chosen(window: Window, tmp_path: Path) -> None:
    dialog = open_dialog(window)
    in_file_dialog(tmp_path / "chosen.pdf")
    dialog.choose.click()
    assert dialog.target() == tmp_path / "chosen.pdf"
    dialog.reject()


def test_letters_that_no_face_has_are_told(
    open_window: Open, bundled: Path, qtbot: QtBot, said: Said, tmp_path: Path
) -> None:
    with Library.open(bundled) as library:
        article = add_article(library, ANCIENT)
    window = open_window()
    window.show_article(article)
    written(window, qtbot, open_dialog(window, tmp_path / "ancient.pdf"))
    words = said.expect("some characters have no face here")
    assert "𐀀" in words or "U+10000" in words


def test_a_window_that_is_closed_while_a_sheet_is_written_stops_it(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = open_dialog(window, tmp_path / "sheet.pdf")
    dialog.write.click()
    window.close()
    assert list(tmp_path.glob("*.pdf")) == []
    assert not window.tasks.busy


def test_every_part_has_a_letter_of_its_own(window: Window) -> None:
    dialog = open_dialog(window)
    words = [box.text() for box in dialog.findChildren(QCheckBox)]
    words += [dialog.choose.text(), dialog.write.text(), dialog.stop.text(), "&File", "&Paper"]
    letters = [text[text.index("&") + 1].lower() for text in words]
    assert len(set(letters)) == len(letters) == 9
    dialog.reject()


@pytest.mark.parametrize(
    "title",
    ["CON", "CON.", "aux", "nul.txt", "LPT1 ", "", "...", " . ", "\u202e\u2066", "x" * 300, "é" * 300, "𐀀" * 300,
     "a/b\\c:d?*<>|\"", "a\nb", "..", "/etc/passwd", "~x", "a\u202egpj.exe"],
)  # fmt: skip
def test_a_file_name_is_safe_on_every_system(title: str, tmp_path: Path) -> None:
    name = file_name(title)
    stem = name.removesuffix(".pdf")
    assert name.endswith(".pdf")
    assert stem
    assert stem == stem.strip(" .")
    assert len(name.encode()) <= 120
    assert name.isprintable()
    assert not set(name) & set('/\\:*?"<>|')
    reserved = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
    assert stem.split(".")[0].strip().lower() not in reserved
    (tmp_path / name).write_bytes(b"")
    assert os.listdir(tmp_path) == [name] or sys.platform == "darwin"


def test_the_words_of_a_title_stay_apart() -> None:
    assert file_name("Two\nlines\tand\u2028more") == "Two lines and more.pdf"
    assert file_name("Russia’s wager in Libya") == "Russia’s wager in Libya.pdf"
