"""What the tests of dialogs share that change a lesson: opening them, what every dialog must be like, the selection."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from db.model.actor import Actor, ActorKind
from db.model.article import Span
from desktop.library.curating import actors
from desktop.ui.window import Window
from tests.ui.conftest import Said
from tests.ui.rig import WAIT, lesson_of, settle

AnyDialog = TypeVar("AnyDialog", bound=QDialog)


def dialog_of(qtbot: QtBot, window: Window, kind: type[AnyDialog]) -> AnyDialog:
    """The dialog of a kind that a window shows, once it does and has the keyboard."""

    def shown() -> list[AnyDialog]:
        return [one for one in window.findChildren(kind) if one.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1, timeout=WAIT)
    dialog = shown()[0]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=WAIT)
    return dialog


def no_dialog(window: Window) -> bool:
    """Whether a window shows no dialog."""
    return not any(one.isVisible() for one in window.findChildren(QDialog))


def give(qtbot: QtBot, window: Window, command: str) -> None:
    """Give a command of the menus, and wait until nothing runs any more."""
    window.actions_by_name[command].trigger()
    settle(qtbot, window)


def select(window: Window, words: str, after: str = "") -> Span:
    """Select the first place of some words, or the first one after others, in the article."""
    text = lesson_of(window).article.text
    start = text.index(words, text.index(after) if after else 0)
    reader = window.reader
    cursor = reader.textCursor()
    box = reader.document().toPlainText().index(words, reader.document().toPlainText().index(after) if after else 0)
    cursor.setPosition(box)
    cursor.setPosition(box + len(words), QTextCursor.MoveMode.KeepAnchor)
    reader.setTextCursor(cursor)
    span = Span(start, start + len(words))
    assert reader.selected_span() == span
    return span


def expect_refusal(said: Said, part: str = "could not be written") -> None:
    """See that a refused write was said. What the window notes by itself, such as where reading is, may fail too."""
    said.expect(part)
    said.messages[:] = [one for one in said.messages if "could not be written" not in one]


def undo_name(window: Window) -> str:
    """What the Edit menu says that undo takes back."""
    return window.actions_by_name["undo"].text()


def other_actor(window: Window, name: str) -> Actor:
    """An actor that only other articles of the library speak of."""
    articles = [one.id for one in window.library.articles.summaries() if one.id != lesson_of(window).article.id]
    actor = Actor(0, "", name, ActorKind.PERSON, f"Who {name} is.", False, (), (), ())
    actors.add_actor(window.library, articles[0], actor, [Span(0, 1)])
    return window.library.actors.named(name)[0]


def letters_of(dialog: QDialog) -> list[str]:
    """The letters that lead to the visible parts of a dialog."""
    parts = [part for part in dialog.findChildren(QWidget) if part.isVisible()]
    texts = [
        part.text().replace("&&", "")
        for part in parts
        if isinstance(part, QAbstractButton) or (isinstance(part, QLabel) and part.buddy() is not None)
    ]
    return [text[text.index("&") + 1].casefold() for text in texts if "&" in text]


def check_dialog(dialog: QDialog) -> None:
    """What holds for every dialog: letters of their own, names for screen readers, tips, a size for small screens."""
    letters = letters_of(dialog)
    assert len(set(letters)) == len(letters), letters
    for part in dialog.findChildren(QWidget):
        if not part.isVisible():
            continue
        if isinstance(part, QPushButton):
            assert part.toolTip(), part.text()
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and not part.objectName().startswith("qt_"):
            name = QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)
            assert name, (part, part.parent())
    assert dialog.minimumSizeHint().width() <= 1000
    assert dialog.minimumSizeHint().height() <= 660


def tab_through(dialog: QDialog) -> list[QWidget]:
    """The parts of a dialog in the order in which Tab gets to them, beginning with the one that has the keyboard."""
    first = QApplication.focusWidget()
    assert first is not None
    found = [first]
    while True:
        dialog.focusNextChild()
        now = QApplication.focusWidget()
        assert now is not None
        if now is first or len(found) > 100:
            return found
        found.append(now)
