"""The correction slip in the window: two editions are chosen, what differs is shown, and a PDF is written."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from db.model.pack import Audience
from desktop.library.library import Library
from desktop.settings import Settings
from desktop.ui.sharing.slip_dialog import SlipDialog
from desktop.ui.window import Window
from tests.library.corrected import corrected
from tests.library.lending import shared
from tests.ui.conftest import Open, Said
from tests.ui.curating_rig import check_dialog, dialog_of
from tests.ui.rig import WAIT, keep, picture, press, settle, wait_until_gone


@pytest.fixture
def editions(bundled: Path, tmp_path: Path) -> tuple[Path, Path]:
    """The files of two editions of a lesson for pupils; the library has what the second one has."""
    one, two = tmp_path / "Libya 1.dramatis", tmp_path / "Libya 2.dramatis"
    with Library.open(bundled) as library:
        shared(library, one, Audience.PUPILS, 1)
        corrected(library)
        shared(library, two, Audience.PUPILS, 1)
    return one, two


def ask(qtbot: QtBot, window: Window) -> SlipDialog:
    window.actions_by_name["print_slip"].trigger()
    return dialog_of(qtbot, window, SlipDialog)


def say(qtbot: QtBot, dialog: SlipDialog, part: str) -> None:
    qtbot.waitUntil(lambda: part in dialog.words.text(), timeout=WAIT)


def test_two_files_become_a_slip(
    qtbot: QtBot, editions: tuple[Path, Path], window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = ask(qtbot, window)
    check_dialog(dialog)
    assert not dialog.save.isEnabled()
    dialog.older.line.setText(str(editions[0]))
    dialog.newer.setCurrentIndex(1)
    dialog.newer_file.line.setText(str(editions[1]))
    say(qtbot, dialog, "What edition 2")
    shown = dialog.view.toPlainText()
    for words in ("Paragraph 1", "Date of “", "a wholly new word", "Khalifa Haftar, in one sentence"):
        assert words in shown
    keep(picture(dialog), "slip-light")
    target = tmp_path / "slip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(dialog.older.line, Qt.Key.Key_Return)
    wait_until_gone(qtbot, dialog)
    settle(qtbot, window)
    assert "Corrections: Libya" in PdfReader(target.with_suffix(".pdf")).pages[0].extract_text()
    assert str(target.with_suffix(".pdf")) in window.statusBar().currentMessage()


def test_a_file_is_compared_with_the_library_in_the_dark(
    qtbot: QtBot,
    editions: tuple[Path, Path],
    open_window: Open,
    bundled: Path,
    said: Said,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = open_window(bundled, Settings(theme="dark"), (1024, 700))
    dialog = ask(qtbot, window)
    dialog.older.line.setText(str(editions[0]))
    say(qtbot, dialog, "What has changed since edition 1")
    keep(picture(dialog), "slip-dark")
    assert dialog.save.isEnabled()
    assert dialog.minimumSizeHint().height() <= 500
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)  # the system's own dialog would wait for somebody
    dialog.print_button.click()
    said.wait_for(qtbot, "No printer is set up")
    assert dialog.isVisible()
    settle(qtbot, window)
    dialog.older.line.setText(str(editions[1]))
    say(qtbot, dialog, "Nothing on the sheets of edition 2 needs correcting")
    assert not dialog.save.isEnabled()
    assert dialog.view.toPlainText() == ""
    press(dialog, Qt.Key.Key_Escape)
    wait_until_gone(qtbot, dialog)


def test_what_cannot_be_compared_is_said_in_the_dialog(
    qtbot: QtBot, editions: tuple[Path, Path], window: Window, tmp_path: Path
) -> None:
    dialog = ask(qtbot, window)
    damaged = tmp_path / "damaged.dramatis"
    damaged.write_bytes(editions[0].read_bytes()[:-4096])
    for older, newer, words in (
        (editions[1], editions[0], "Exchange the two files."),
        (damaged, editions[1], "is not a whole lesson"),
        (tmp_path / "none.dramatis", editions[1], "is not a file"),
    ):
        dialog.newer.setCurrentIndex(1)
        dialog.older.line.setText(str(older))
        dialog.newer_file.line.setText(str(newer))
        say(qtbot, dialog, words)
        assert not dialog.save.isEnabled()
    dialog.older.line.setText(str(editions[0]))
    dialog.for_colleagues.setChecked(True)
    say(qtbot, dialog, "is a lesson for pupils")
    dialog.older.line.clear()
    say(qtbot, dialog, "Choose the lesson file")
    press(dialog, Qt.Key.Key_Escape)
    wait_until_gone(qtbot, dialog)
