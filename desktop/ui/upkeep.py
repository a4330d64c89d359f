"""What the window does for the library without being asked: backups, checks, and being found by a second start."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt

from db.model.lesson import Lesson
from db.model.sentence import Sentence
from desktop.library import keeping
from desktop.library.lessons import problems, text_is_whole
from desktop.library.library import Library
from desktop.ui import alerts
from desktop.ui.words import tr
from desktop.wording.language import mark

if TYPE_CHECKING:
    from desktop.ui.single import FirstWindow
    from desktop.ui.window import Window

_DAMAGED_TEXT = mark(
    "The text of this article is not the one that was stored: the file is damaged. "
    "Restore a backup (Library menu) before you go on."
)


class Upkeep(QObject):
    """Looks after the library of one window, beginning after the first paint: none of this may delay it."""

    def __init__(self, window: "Window") -> None:
        """Work for a window, which holds this as long as it lives."""
        super().__init__(window)
        self._window = window
        self._first: FirstWindow | None = None

    def begin(self) -> None:
        """Take up the work, once the window has been painted."""
        self.take_library(self._window.library)
        self._window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever comes back to the window may have been away for long: look whether the library is what it was."""
        if event.type() is QEvent.Type.WindowActivate:
            self._window.commands.care.look_for_changes()
        return super().eventFilter(watched, event)

    def end(self) -> None:
        """Listen for further starts no more."""
        if self._first is not None:
            self._first.close()
            self._first = None

    def take_library(self, library: Library) -> None:
        """Listen for further starts with this library, back it up, and check it after an unclean end."""
        self.end()
        if library.store.read_only:
            return
        from desktop.ui.single import FirstWindow  # imported late: the first paint does without

        tasks = self._window.tasks
        self._first = FirstWindow(library.path, self._window.place.cache, self.come_forward, self)
        tasks.write(lambda: keeping.back_up_today(library), lambda _: None, self._on_no_backup)
        if library.store.unclean:
            tasks.write(lambda: problems(library), self._on_unclean, self._window.say_failure)

    def check_text(self, lesson: Lesson) -> None:
        """Compare an article's text with its SHA-256, in the background."""

        def say(whole: bool) -> None:
            if not whole and self._window.lesson is lesson:
                self._window.banner.say(tr(_DAMAGED_TEXT))

        self._window.tasks.run(lambda _progress: text_is_whole(lesson.article), say, self._window.say_failure)

    def come_forward(self) -> None:
        """The program was started again with this library: show this window."""
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.raise_()
        self._window.activateWindow()

    def _on_unclean(self, found: Sequence[Sentence]) -> None:
        if found:
            self._window.commands.care.say_problems(found)
        else:
            words = tr("Dramatis was not closed properly last time; the library is whole.")
            self._window.statusBar().showMessage(words, 12000)

    def _on_no_backup(self, error: Exception) -> None:
        words = tr("Today's backup could not be written. {reason}", reason=alerts.said(error))
        self._window.banner.say(words)
