"""The only message boxes of the program: sentences in plain text, what happened first, then what to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from db.model.errors import LibraryError


def failure(parent: QWidget | None, what: str, error: BaseException) -> None:
    """Say that something could not be done, and why."""
    if isinstance(error, LibraryError):
        _show(parent, QMessageBox.Icon.Warning, error.what, error.remedy)
    else:
        _show(parent, QMessageBox.Icon.Warning, what, str(error))


def information(parent: QWidget | None, what: str, detail: str = "") -> None:
    """Say something that needs no answer."""
    _show(parent, QMessageBox.Icon.Information, what, detail)


def confirm(parent: QWidget | None, question: str, detail: str, verb: str) -> bool:
    """Ask before something is done; the button carries the verb, and Escape means no."""
    box = _box(parent, QMessageBox.Icon.Question, question, detail)
    yes = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is yes


def _show(parent: QWidget | None, icon: QMessageBox.Icon, what: str, detail: str) -> None:
    _box(parent, icon, what, detail).exec()


def _box(parent: QWidget | None, icon: QMessageBox.Icon, what: str, detail: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setIcon(icon)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("Dramatis")
    box.setText(what)
    box.setInformativeText(detail)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box
