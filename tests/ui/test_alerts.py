"""The one voice, as it is: the message boxes that other tests only trap."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from db.model.errors import DamagedError, StorageError
from desktop.ui.alerts import confirm, failure, information, said  # before the trap is set
from tests import translations
from tests.ui.rig import press


def with_box(answer: Callable[[QMessageBox], None]) -> list[QMessageBox]:
    """Answer the message box that opens next; the list holds it then."""
    seen: list[QMessageBox] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(10, look)
            return
        seen.append(box)
        answer(box)

    QTimer.singleShot(0, look)
    return seen


def test_a_failure_says_what_happened_and_what_to_do(qtbot: QtBot) -> None:
    said: list[str] = []

    def answer(box: QMessageBox) -> None:
        said.extend((box.text(), box.informativeText(), box.icon().name))
        press(box, Qt.Key.Key_Return)

    with_box(answer)
    failure(None, "It failed.", StorageError("The disk is full.", "Make room."))
    with_box(answer)
    failure(None, "It failed.", ValueError("no number"))
    assert said == ["The disk is full.", "Make room.", "Warning", "It failed.", "no number", "Warning"]


def test_a_failure_speaks_the_language_of_the_window(qapp: QApplication, tmp_path: Path) -> None:
    text = translations.Text("“{name}” is damaged.", counted=False)
    translations.write(tmp_path / "de.ts", "de", {text: translations.Message(("„{name}“ ist beschädigt.",), True)})
    translations.release(tmp_path / "de.ts", tmp_path / "de.qm")
    german = QTranslator()
    assert german.load(str(tmp_path / "de.qm"))
    QCoreApplication.installTranslator(german)
    try:
        error = DamagedError("“{name}” is damaged.", "Make room.", name="a.dramatis")
        assert said(error) == "„a.dramatis“ ist beschädigt. Make room."
    finally:
        QCoreApplication.removeTranslator(german)
    assert said(error) == str(error) == "“a.dramatis” is damaged. Make room."
    assert said(OSError("no disk")) == "no disk"


def test_words_are_never_taken_for_markup(qtbot: QtBot) -> None:
    formats: list[Qt.TextFormat] = []

    def answer(box: QMessageBox) -> None:
        formats.append(box.textFormat())
        assert box.text() == "<b>bold</b><img src='x'>"
        box.reject()

    with_box(answer)
    information(None, "<b>bold</b><img src='x'>")
    assert formats == [Qt.TextFormat.PlainText]


def test_a_question_carries_the_verb_and_escape_means_no(qtbot: QtBot) -> None:
    def button(box: QMessageBox, words: str) -> QAbstractButton:
        return next(one for one in box.buttons() if one.text().replace("&", "") == words)

    with_box(lambda box: button(box, "Restore").click())
    assert confirm(None, "Go back?", "Nothing is lost.", "Restore")
    with_box(lambda box: button(box, "Cancel").click())
    assert not confirm(None, "Go back?", "Nothing is lost.", "Restore")
    with_box(lambda box: press(box, Qt.Key.Key_Escape))
    assert not confirm(None, "Go back?", "Nothing is lost.", "Restore")


def test_a_box_is_gone_when_it_was_answered(qtbot: QtBot) -> None:
    seen = with_box(lambda box: box.accept())
    information(None, "Done.")
    assert len(seen) == 1
    assert not any(isinstance(widget, QMessageBox) and widget.isVisible() for widget in QApplication.topLevelWidgets())
