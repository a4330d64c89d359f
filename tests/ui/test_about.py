"""About: the version, and every licence to be read inside the program."""

from importlib.metadata import version
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.settings import resource
from desktop.ui.dialogs import about
from desktop.ui.dialogs.about import AboutDialog
from desktop.ui.look import Look
from tests.ui.rig import ROOT, press, wait_until_gone


@pytest.fixture
def dialog(qtbot: QtBot, look: Look) -> AboutDialog:
    opened = AboutDialog(look)
    opened.show()
    qtbot.waitExposed(opened)
    return opened


def test_it_names_version_and_licences(dialog: AboutDialog) -> None:
    assert dialog.heading.text() == f"Dramatis {version('dramatis')}"
    assert "MIT" in dialog.licence.text()
    for part in ("MIT", "GNU Lesser General Public License", "SIL Open Font License", "Lucide"):
        assert part in dialog.text.toPlainText()  # the list of all parts stands there first


def test_every_licence_can_be_read(dialog: AboutDialog) -> None:
    read: dict[str, str] = {}
    for place in range(dialog.choice.count()):
        dialog.choice.setCurrentIndex(place)
        read[dialog.choice.currentText()] = dialog.text.toPlainText()
    assert read["All parts"].splitlines() == (ROOT / "NOTICES").read_text("utf-8").splitlines()
    assert "Permission is hereby granted" in read["Dramatis"]
    assert "ISC License" in read["Lucide"]
    faces = {path.stem.removeprefix("OFL-") for path in resource("fonts").glob("OFL-*.txt")}
    assert faces <= set(read)
    assert all("SIL OPEN FONT LICENSE" in read[face] for face in faces)


def test_an_installed_program_finds_the_texts_with_what_was_installed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Beside an installed package there is no NOTICES; pip has put it with the package's metadata."""
    metadata = tmp_path / "dramatis-9.9.dist-info"
    (metadata / "licenses").mkdir(parents=True)
    (metadata / "METADATA").write_text("Metadata-Version: 2.4\nName: dramatis\nVersion: 9.9\n", encoding="utf-8")
    (metadata / "licenses" / "NOTICES").write_text("All parts, as installed", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(about, "resource", lambda name: tmp_path / "resources" / name)
    assert about._beside("NOTICES") == "All parts, as installed"
    assert about._beside("nothing of the kind") == ""
    assert about.version() == "9.9"


def test_escape_closes(dialog: AboutDialog, qtbot: QtBot) -> None:
    press(dialog, Qt.Key.Key_Escape)
    wait_until_gone(qtbot, dialog)
