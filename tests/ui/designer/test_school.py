"""The school's head: a name, a logo, and files that are none."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.sheets.material import School
from desktop.ui.designer.school import SchoolDialog
from desktop.ui.look import Look
from tests.ui.curating_rig import check_dialog
from tests.ui.rig import WAIT, colours, picture, press, wait_until_gone
from tests.ui.test_window import in_file_dialog


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    path = tmp_path / "logo.png"
    Image.new("RGB", (600, 200), "#1464b4").save(path)
    return path


@pytest.fixture
def dialog(qtbot: QtBot, look: Look) -> object:
    made = SchoolDialog(School("Northgate"), look)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=WAIT)
    yield made
    if isValid(made):
        made.reject()
    wait_until_gone(qtbot, made)


def test_a_logo_is_chosen_shown_and_removed(dialog: SchoolDialog, logo: Path) -> None:
    assert not dialog.remove.isEnabled()
    in_file_dialog(logo)
    dialog.choose.click()
    assert dialog.school() == School("Northgate", logo.read_bytes())
    shown = colours(picture(dialog.picture))
    assert shown["#1464b4"] > 500
    assert shown["#ffffff"] > 500
    dialog.remove.click()
    assert dialog.school() == School("Northgate")
    assert colours(picture(dialog.picture))["#1464b4"] == 0


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "no picture"),
        (b"GIF89a", "Save it as PNG or JPEG"),
        (b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + b"\0\0\1\0" * 2 + b"\x08\x02\0\0\0", "damaged"),
        (b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + b"\0\0\xff\0" * 2 + b"\x08\x02\0\0\0", "pixels"),
        (b"\x89PNG" + bytes(1_000_001), "larger than"),
        (None, "There is no file"),
    ],
    ids=["empty", "gif", "damaged", "huge", "heavy", "missing"],
)
def test_what_is_no_logo_is_told_and_the_old_one_stays(
    dialog: SchoolDialog, logo: Path, tmp_path: Path, content: bytes | None, words: str
) -> None:
    dialog.take_file(logo)
    bad = tmp_path / "bad.png"
    if content is not None:
        bad.write_bytes(content)
    dialog.take_file(bad)
    assert dialog.notice.isVisible()
    assert words in dialog.notice.words.text()
    assert dialog.school().logo == logo.read_bytes()
    dialog.take_file(logo)
    assert not dialog.notice.isVisible()


def test_a_stored_logo_that_cannot_be_shown_is_told(qtbot: QtBot, look: Look) -> None:
    dialog = SchoolDialog(School("Northgate", b"no picture"), look)
    assert "damaged" in dialog.notice.words.text()
    assert dialog.school() == School("Northgate")
    dialog.reject()
    dialog.deleteLater()
    wait_until_gone(qtbot, dialog)


def test_enter_says_the_head(dialog: SchoolDialog, qtbot: QtBot) -> None:
    dialog.name.setText("  Saint   Mary’s ")
    with qtbot.waitSignal(dialog.saved, timeout=WAIT) as heard:
        press(dialog.name, Qt.Key.Key_Return)
    assert heard.args == [School("Saint Mary’s")]
    wait_until_gone(qtbot, dialog)


def test_letters_names_and_size(dialog: SchoolDialog) -> None:
    check_dialog(dialog)
