"""Starts the window: faces, theme, library, first paint; then all that could wait."""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QApplication

from db.model.errors import LibraryError
from desktop.library.library import Library
from desktop.settings import APP, Places, Settings, load_settings, own_library, places
from desktop.ui import alerts, languages
from desktop.ui.crashes import CrashLog
from desktop.ui.look import Look
from desktop.ui.window import Window
from desktop.ui.words import tr

REFUSED = 2
NO_PLATFORM = (
    "Dramatis cannot open a window because the display does not answer or a system library of Qt is missing; "
    "the commands, such as list, sheet and import, work without one: see dramatis --help."
)


def run(library_path: Path | None, *, quit_after_paint: bool) -> int:
    """Open the window and return the exit code when it is closed.

    With `quit_after_paint` the program ends after the first paint and prints, on stderr, the milliseconds since the
    monotonic time in the environment's T0.
    """
    messages = _QtMessages()
    qInstallMessageHandler(messages.take)
    place = places()
    application = QApplication([APP])
    messages.release()
    QGuiApplication.setApplicationDisplayName("")
    QGuiApplication.setDesktopFileName("dramatis")
    settings = load_settings(place)
    language = languages.install(application, settings.language)
    try:
        library, moved = open_library(library_path, place, settings)
    except (LibraryError, OSError) as error:
        return _refuse(alerts.said(error))
    if library.store.read_only:
        from desktop.ui import single  # imported late: needed only when somebody else has the library

        if single.raise_first_window(library.path, place.cache):
            library.close()
            return 0
    look = Look(settings, place.cache, language)
    look.dress()
    CrashLog(place.problems, _say_problem).install()
    if quit_after_paint:
        window = _StartWindow(library, look, place)
        window.show()
    else:
        program = Program(application, look, place)
        window = Window(library, look, place)
        program.show(window)
        if moved is not None:
            window.rooms.say(_missing(moved), tr("Try again"), lambda: window.commands.file.open_path(moved))
    return application.exec()


class Program:
    """Holds the window, and builds it anew when the user chooses another language."""

    def __init__(self, application: QApplication, look: Look, place: Places) -> None:
        """Begin without a window."""
        self._application = application
        self._look = look
        self._place = place
        self.window: Window | None = None

    def show(self, window: Window) -> None:
        """Show a window, and do after its first paint what could wait."""
        self.window = window
        window.language_chosen.connect(self._speak_another_language)
        window.show()
        QTimer.singleShot(0, window, self._after_first_paint)

    def _after_first_paint(self) -> None:
        from desktop.ui.rubbish import Collector  # imported late, as all that could wait

        if self.window is not None:
            self.window.after_first_paint()
            if self._look.findChild(Collector) is None:
                Collector(self._look)
            if not self._look.settings.tour_seen:
                self.window.commands.help.tour()

    def _speak_another_language(self) -> None:
        before = self.window
        assert before is not None
        self._look.settings = before.settings_now()
        library = before.give_up_library()
        self._look.language = languages.install(self._application, self._look.settings.language)
        self.show(Window(library, self._look, self._place))
        before.hide()
        before.deleteLater()


def open_library(named: Path | None, place: Places, settings: Settings) -> tuple[Library, Path | None]:
    """The library that was named, which must exist, or the user's own one, provided at the first start.

    Where the user's own one was moved to a place that is not there now (a stick), the one at the usual place is opened,
    and the missing one's path comes with it.

    Raises:
        LibraryError: it cannot be opened.
        OSError: the user's place cannot be made.
    """
    if named is not None:
        return Library.open(named), None
    own = own_library(place, settings)
    moved = own if own != place.library and not own.exists() else None
    if moved is not None:
        own = place.library
    if not own.exists():
        from desktop.library import bundled  # imported late: a first start alone needs it

        bundled.provide(own)
    return Library.open(own), moved


def _missing(library: Path) -> str:
    return tr(
        "Your library “{library}” is not in {folder} now. Connect its disk and try again; the articles shown here "
        "are those of the usual place.",
        library=library.stem,
        folder=library.parent,
    )


def _say_problem(log: Path) -> None:
    """Tell the user of a mistake of ours, once the window's thread is free."""

    def say() -> None:
        alerts.information(
            None,
            tr("Something went wrong in Dramatis. What was saved is safe."),
            tr(
                "Go on working, or close and open the window again. A report without any text of yours is in {file}.",
                file=log,
            ),
        )

    application = QApplication.instance()
    if application is not None:
        QTimer.singleShot(0, application, say)


class _StartWindow(Window):
    """Ends the program after its first paint, and says how long that took."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, self._end)

    def _end(self) -> None:
        began = float(os.environ.get("T0", "nan"))
        if sys.stderr is not None:
            sys.stderr.write(f'@@{{"paint": {(time.monotonic() - began) * 1000:.2f}}}\n')
            sys.stderr.flush()
        self.library.close()
        os._exit(0)  # as the bare window that this is measured against does


def _refuse(sentence: str) -> int:
    if sys.stderr is None:  # a windowed build has no terminal
        alerts.information(None, tr("Dramatis cannot start."), sentence)
    else:
        sys.stderr.write(f"dramatis: {sentence}\n")
    return REFUSED


class _QtMessages:
    """Takes Qt's own messages to stderr. Instead of letting Qt abort without a display, it says so and ends."""

    def __init__(self) -> None:
        self._held: list[str] | None = []

    def release(self) -> None:
        """A display was found: what was held back meanwhile is said, and everything after it at once."""
        for message in self._held or ():
            self._say(message)
        self._held = None

    def take(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        """Qt's message handler."""
        if kind is QtMsgType.QtFatalMsg:
            self._say(NO_PLATFORM if self._held is not None else message)
            os._exit(REFUSED)
        elif self._held is not None:
            self._held.append(message)  # one sentence is enough where no display answers
        else:
            self._say(message)

    def _say(self, message: str) -> None:
        if sys.stderr is not None:
            sys.stderr.write(f"{message}\n")
            sys.stderr.flush()
