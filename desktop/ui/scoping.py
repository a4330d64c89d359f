"""How much of the lesson the panes show: all of it, what the text has told so far, or what concerns one actor."""

from bisect import bisect_left

from PySide6.QtCore import QObject, QTimer, Signal

from db.model.event import Event
from db.model.lesson import Lesson
from desktop.library import scope

_SETTLE_MILLISECONDS = 120
"""How long the page must rest before the panes follow it: filling them at every step of a wheel would be a flicker."""


class Scoping(QObject):
    """Hands the panes their part of the lesson. The reader always has the whole."""

    changed = Signal()
    """`shown` is another lesson now."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without a lesson, hiding nothing."""
        super().__init__(parent)
        self.whole: Lesson | None = None
        self.shown: Lesson | None = None
        self.actor: int | None = None
        """The actor that everything shown concerns."""
        self.hides_later = False
        self._end = 0
        self._points: list[int] = []
        self._events: frozenset[int] = frozenset()
        """The ids of the events of `shown`."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_SETTLE_MILLISECONDS)
        self._rest.timeout.connect(self._on_rest)

    def show_lesson(self, lesson: Lesson | None) -> None:
        """Take another lesson; one actor stays chosen as long as the lesson has it. Says nothing: the caller knows."""
        self._rest.stop()
        self.whole = lesson
        self._points = [] if lesson is None or not self.hides_later else scope.turning_points(lesson)
        if lesson is None or self.actor not in lesson.actor_by_id:
            self.actor = None
        self._narrow()

    def show_actor(self, actor_id: int | None) -> None:
        """Show what concerns an actor; with None, everything."""
        self.actor = actor_id
        self._tell()

    def hide_later(self, hides: bool) -> None:
        """Hide what comes after the place up to which was read, or nothing."""
        self.hides_later = hides
        self._points = [] if self.whole is None or not hides else scope.turning_points(self.whole)
        self._tell()

    def read_to(self, end: int) -> None:
        """The article was read up to code point `end` (excluded): the panes follow when the page rests."""
        before, self._end = self._end, end
        if bisect_left(self._points, before) != bisect_left(self._points, end):
            self._rest.start()

    def covers(self, event: Event) -> bool:
        """Whether an event, of this or another article, is to be shown."""
        if self.whole is None or self.shown is None:
            return False
        if event.article_id == self.whole.article.id:
            return event.id in self._events
        return not self.hides_later and (self.actor is None or scope.takes_part(event, self.actor))

    def stop(self) -> None:
        """Follow the page no more: the library is being closed."""
        self._rest.stop()
        self._points = []

    def _on_rest(self) -> None:
        self._tell()

    def _tell(self) -> None:
        self._narrow()
        self.changed.emit()

    def _narrow(self) -> None:
        self.shown = self.whole
        if self.shown is not None and self.hides_later:
            self.shown = scope.told_so_far(self.shown, self._end)
        if self.shown is not None and self.actor is not None:
            self.shown = scope.about_actor(self.shown, self.actor)
        self._events = frozenset(() if self.shown is None else (event.id for event in self.shown.events))
