"""Which events the timeline has: those of the article that is shown at once, those of all articles as they are read."""

from typing import TYPE_CHECKING

from db.model.errors import CancelledError
from db.model.lesson import Lesson
from desktop.library.merging import Told, merge, tell_all
from desktop.ui import alerts

if TYPE_CHECKING:
    from desktop.ui.tasks import Task
    from desktop.ui.window import Window

FEW = 100
"""So many articles are read while the window waits: some ten milliseconds."""


class Telling:
    """Fills the timeline of a window. A new reading takes the place of one that is still under way."""

    def __init__(self, window: "Window") -> None:
        """Fill nothing yet."""
        self._window = window
        self._task: Task | None = None

    def show(self, *, everything: bool) -> None:
        """Show the events of the article that is open, or of all, as far as they are to be seen."""
        window, library = self._window, self._window.library
        self._cancel()
        lesson = window.scoping.shown
        if lesson is None:
            self._fill(None, [])
            return
        own = lesson.article.id
        if not everything:
            told = merge(library.events.around(own), own)
            self._fill(lesson, [one for one in told if one.event.article_id == own])
        elif len(library.articles.ids()) <= FEW:
            self._fill(lesson, tell_all(library, own))
        else:
            self._read(lesson)

    def _read(self, lesson: Lesson) -> None:
        """Read the events of many articles beside the window, which shows what it has until then."""

        def shown(told: list[Told]) -> None:
            if self._task is task:
                self._task = None
                self._fill(lesson, told)

        def failed(error: Exception) -> None:
            if not isinstance(error, CancelledError):
                self._window.rooms.say(alerts.said(error))

        library, own = self._window.library, lesson.article.id
        task = self._window.tasks.run(lambda progress: tell_all(library, own, progress.cancelled), shown, failed)
        self._task = task

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.progress.cancel()
            self._task = None

    def _fill(self, lesson: Lesson | None, told: list[Told]) -> None:
        covers = self._window.scoping.covers
        self._window.timeline.timeline.show_lesson(lesson, [one for one in told if covers(one.event)])
