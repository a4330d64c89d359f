"""The only message boxes of the program: sentences in plain text, what happened first, then what to do."""

from typing import TYPE_CHECKING

from db.model.errors import LibraryError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMessageBox, QWidget


def failure(parent: "QWidget | None", what: str, error: BaseException) -> None:
    """Say that something could not be done, and why; a failure of the world speaks for itself."""
    if isinstance(error, LibraryError):
        what, why = _said(error)
    else:
        why = str(error)
    box = _box(parent, what, why)
    box.setIcon(box.Icon.Warning)
    box.exec()


def said(error: BaseException) -> str:
    """What a failure says, in the user's language where it is one of the world."""
    return " ".join(filter(None, _said(error))) if isinstance(error, LibraryError) else str(error)


def information(parent: "QWidget | None", what: str, detail: str = "") -> None:
    """Say something that needs no answer."""
    box = _box(parent, what, detail)
    box.setIcon(box.Icon.Information)
    box.exec()


def confirm(parent: "QWidget | None", question: str, detail: str, verb: str) -> bool:
    """Ask before something is done; the button carries the verb, and Escape means no."""
    box = _box(parent, question, detail)
    box.setIcon(box.Icon.Question)
    yes = box.addButton(verb, box.ButtonRole.AcceptRole)
    box.addButton(box.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is yes


def choose(parent: "QWidget | None", what: str, error: BaseException, verbs: "Sequence[str]") -> int | None:
    """Say what went wrong, and ask what to do about it: the place of the verb that was chosen, None for Close."""
    what, why = _said(error) if isinstance(error, LibraryError) else (what, str(error))
    box = _box(parent, what, why)
    box.setIcon(box.Icon.Warning)
    buttons = [box.addButton(verb, box.ButtonRole.ActionRole) for verb in verbs]
    box.setDefaultButton(buttons[0])
    box.addButton(box.StandardButton.Close)
    box.exec()
    clicked = box.clickedButton()
    return next((place for place, button in enumerate(buttons) if button is clicked), None)


def _said(error: LibraryError) -> tuple[str, str]:
    from desktop.ui.words import tr  # imported late: this module comes before Qt, see desktop.__main__

    return error.said(tr)


def _box(parent: "QWidget | None", what: str, detail: str) -> "QMessageBox":
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QMessageBox  # imported late: most sessions need none

    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("Dramatis")
    box.setText(what)
    box.setInformativeText(detail)
    return box
