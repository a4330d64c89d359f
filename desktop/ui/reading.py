"""Where the reading is: said in the window while one reads, and kept in the library."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from db.model.lesson import Lesson
from db.model.study import ReadingPosition
from desktop.library import studying

if TYPE_CHECKING:
    from desktop.ui.window import Window

_REMEMBER_MILLISECONDS = 1500
"""How long the page must rest before its place is written."""


class Reading(QObject):
    """Follows the reader of one window."""

    def __init__(self, window: "Window") -> None:
        """Follow from now on."""
        super().__init__(window)
        self._window = window
        self._furthest = 0
        """The furthest place of the article that was seen, now or on another day."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REMEMBER_MILLISECONDS)
        self._rest.timeout.connect(self.remember)
        window.reader.moved.connect(self._on_moved)

    def begin(self, furthest: int) -> None:
        """An article is opened that was read up to a place."""
        self._furthest = furthest

    def show(self) -> None:
        """Say in the panes and below them where the reading is."""
        window = self._window
        lesson, position = window.lesson, window.reader.position()
        if lesson is None:
            window.status.show_reading(None, 0, 0.0)
            return
        self._furthest = max(self._furthest, position.furthest)
        number = paragraph_read(lesson, position.offset)
        window.status.show_reading(number, len(lesson.body), _part(lesson, self._furthest))
        window.scoping.read_to(position.furthest)
        window.rooms.show_reading(number)

    def remember(self) -> None:
        """Keep the place where the reading is, past the undo history."""
        window = self._window
        if window.lesson is None:
            return
        library, article_id = window.library, window.lesson.article.id
        position = ReadingPosition(window.reader.position().offset, self._furthest)
        window.write(lambda: studying.remember_reading(library, article_id, position))
        if not library.store.read_only:
            window.articles.show_progress(article_id, _part(window.lesson, self._furthest))

    def stop(self) -> None:
        """Keep the place for the last time: the library is being closed."""
        self.remember()
        self._rest.stop()

    def _on_moved(self) -> None:
        self.show()
        self._rest.start()


def paragraph_read(lesson: Lesson, offset: int) -> int | None:
    """The number of the paragraph at an offset; of the one after it where a heading stands there."""
    after = lesson.paragraphs[lesson.paragraph_index(offset) :]
    return next((paragraph.number for paragraph in after if paragraph.number is not None), None)


def _part(lesson: Lesson, furthest: int) -> float:
    """The part of the text before an offset, 0 to 1."""
    return min(1.0, furthest / max(1, len(lesson.article.text)))
