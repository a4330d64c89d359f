"""Real windows on a copy of the bundled library, and a trap for every message box."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.model.lesson import Lesson
from db.store import Store
from desktop.library.library import Library
from desktop.settings import Places, Settings
from desktop.ui import alerts
from desktop.ui.look import Look
from desktop.ui.selection import Selection
from desktop.ui.window import Window
from desktop.wording.language import ENGLISH, Language
from tests.ui.rig import WAIT, first_lesson, settle, wait_until_gone

Open = Callable[..., Window]


class Said:
    """The messages that the program would have shown. Each must be expected, or the test fails at its end."""

    def __init__(self) -> None:
        self.messages: list[str] = []
        self.answer = False
        """What questions are answered with."""
        self.choice: int | None = None
        """Which of several ways out of a failure is chosen."""

    def failure(self, _parent: QWidget | None, what: str, error: BaseException) -> None:
        self.messages.append(f"{what} {error}")

    def information(self, _parent: QWidget | None, what: str, detail: str = "") -> None:
        self.messages.append(f"{what} {detail}")

    def confirm(self, _parent: QWidget | None, question: str, detail: str, verb: str) -> bool:
        self.messages.append(f"{question} {detail} [{verb}]")
        return self.answer

    def choose(self, _parent: QWidget | None, what: str, error: BaseException, verbs: Sequence[str]) -> int | None:
        self.messages.append(f"{what} {error} [{' | '.join(verbs)}]")
        return self.choice

    def expect(self, part: str) -> str:
        """The message that holds these words; it counts as expected from now on."""
        for message in self.messages:
            if part in message:
                self.messages.remove(message)
                return message
        pytest.fail(f"nobody said {part!r}, but: {self.messages}")

    def wait_for(self, qtbot: QtBot, part: str) -> str:
        """The message that holds these words, once it has been said."""
        qtbot.waitUntil(lambda: any(part in message for message in self.messages), timeout=WAIT)
        return self.expect(part)


@pytest.fixture(autouse=True)
def said(monkeypatch: pytest.MonkeyPatch) -> Iterator[Said]:
    """Traps the one voice of the program."""
    trap = Said()
    for name in ("failure", "information", "confirm", "choose"):
        monkeypatch.setattr(alerts, name, getattr(trap, name))
    yield trap
    assert trap.messages == [], "nobody expected these messages"


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    """The test's own places of the user; a program that it starts finds its window by them."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return Places(tmp_path / "data", tmp_path / "config", tmp_path / "cache" / "dramatis")


@pytest.fixture
def language() -> Language:
    """The language that windows are opened in."""
    return ENGLISH


@pytest.fixture
def make_look(qapp: QApplication, place: Places, language: Language) -> Iterator[Callable[..., Look]]:
    """Makes the look of some settings, and gives it to the application."""
    made: list[Look] = []

    def make(settings: Settings | None = None) -> Look:
        look = Look(settings or Settings(theme="light"), place.cache, language)
        look.dress()
        made.append(look)
        return look

    yield make
    for look in made:
        look.deleteLater()
    # Where no event loop runs, Qt keeps what was deleted later, and would dress it anew with each look that follows.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QFontDatabase.removeAllApplicationFonts()


@pytest.fixture
def look(make_look: Callable[..., Look]) -> Look:
    """The light look."""
    return make_look()


@pytest.fixture
def open_window(qtbot: QtBot, make_look: Callable[..., Look], place: Places, bundled: Path) -> Iterator[Open]:
    """Opens a window on a library; at the end it must close without leaving anything behind."""
    opened: list[Window] = []

    def opening(
        path: Path | None = None, settings: Settings | None = None, size: tuple[int, int] | None = None
    ) -> Window:
        window = Window(Library.open(path or bundled), make_look(settings), place)
        opened.append(window)
        if size is not None:
            window.resize(*size)
        window.show()
        qtbot.waitExposed(window)
        window.after_first_paint()
        settle(qtbot, window)
        return window

    yield opening
    QApplication.clipboard().clear()  # what lies on it when Python ends, Qt frees too late, and falls
    for window in reversed(opened):
        close(qtbot, window)


def close(qtbot: QtBot, window: Window) -> None:
    """Close a window for good, and check that its work has ended and its library is free."""
    path, read_only = window.library.path, window.library.store.read_only
    window.close()
    settle(qtbot, window)
    assert [pool.activeThreadCount() for pool in window.findChildren(QThreadPool)] == [0, 0]
    window.deleteLater()
    wait_until_gone(qtbot, window)
    if not read_only:
        with Store.open(path) as store:
            assert not store.read_only
            assert not store.unclean


@pytest.fixture
def window(open_window: Open) -> Window:
    """A window of 1280 by 800 pixels that shows the first bundled article."""
    return open_window()


@pytest.fixture(scope="module")
def lesson(bundled_master: Path) -> Lesson:
    """The first bundled article, for panes without a window."""
    return first_lesson(bundled_master)


@pytest.fixture
def selection(lesson: Lesson) -> Selection:
    """A selection of that lesson, with nothing chosen."""
    made = Selection()
    made.show_lesson(lesson)
    return made
