"""One article on its page, with all that is laid over it: marks, highlights, meanings, statements, places found."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from db.model.article import Span
from db.model.lesson import Lesson
from db.model.study import Note, ReadingPosition
from desktop.ui.look import Look
from desktop.ui.panes.page import GUTTER, WIDE_GUTTER, Page
from desktop.ui.panes.reader_layers import Layers
from desktop.ui.panes.reader_text import SelectableText
from desktop.ui.selection import Selection
from desktop.ui.words import tr


class ArticleText(SelectableText):
    """Shows a lesson and its layers as the settings and the window's choice say."""

    lesson_shown = Signal()
    """Another lesson, or the same one after a change, is shown."""

    def __init__(self, selection: Selection, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(look, parent)
        self._selection = selection
        self._layers = Layers(look)
        self._focused: int | None = None
        """The mention that has the keyboard's attention."""
        self.setAccessibleName(tr("Article"))
        look.changed.connect(self._on_look)

    def show_lesson(self, lesson: Lesson | None, position: ReadingPosition | None = None) -> None:
        """Show another lesson, or none, at the place where reading stopped."""
        before = self.lesson
        if before is None or lesson is None or before.article.id != lesson.article.id:
            self._layers.forget()
        self._show(lesson, 0 if position is None else position.offset)

    def refresh(self, lesson: Lesson) -> None:
        """Show the same article after a change, at the same place."""
        self.show_lesson(lesson, self.position())

    def _show(self, lesson: Lesson | None, offset: int) -> None:
        self._focused = None
        wide = self._layers.statements_shown and lesson is not None and bool(lesson.statements)
        page = None if lesson is None else Page(lesson, self._look, WIDE_GUTTER if wide else GUTTER)
        self._layers.take_page(page)
        self._margin_wanted = self._layers.want_margin
        self._show_page(page, offset)
        self._describe()
        self.lesson_shown.emit()

    @property
    def lesson(self) -> Lesson | None:
        """The lesson that is shown."""
        return None if self._page is None else self._page.lesson

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show notes and highlights of the article, in the text and in the margin. Another article begins without."""
        self._layers.show_notes(notes)
        self._refit()

    def show_words(self, shown: bool) -> None:
        """Mark the words that the lesson explains, with their meanings in the margin where there is room."""
        self._layers.show_words(shown)
        self._refit()

    def show_statements(self, shown: bool) -> None:
        """Show beside the lines who says what."""
        if shown != self._layers.statements_shown:
            self._layers.statements_shown = shown
            self._show(self.lesson, self._top)

    def show_marks_of(self, actors: frozenset[int] | None) -> None:
        """Mark the mentions of some actors alone, or of all with None. Nothing is laid out again."""
        self._layers.show_marks_of(actors)
        self.viewport().update()

    def show_found(self, spans: Sequence[Span], current: int | None) -> None:
        """Light up places that were found, and select and show the one with the index `current`."""
        self._layers.show_found(spans, current)
        if current is not None:
            self.select(spans[current])
        self.viewport().update()

    def show_reviewed(self, spans: Sequence[Span], current: Span | None) -> None:
        """Light up the places of what is being reviewed, and scroll to `current`, the one that it is decided on."""
        self._layers.show_reviewed(spans, current)
        if current is not None:
            self.go_to(current.start)
        self.viewport().update()

    def _refit(self) -> None:
        if self._margin_wanted != self._layers.want_margin:
            self._margin_wanted = self._layers.want_margin
            with self._place_held():
                self._fit()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint grounds, words, then marks and numbers, of the visible blocks alone."""
        view = self.visible()
        if view is not None and not view.blocks:
            return  # what is here is not laid out yet; asked to paint it, Qt would do that now
        choice = self._selection.choice
        if view is not None:
            painter = QPainter(self.viewport())
            self._layers.paint_below(painter, view, choice)
            painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if view is not None:
            self._layers.paint_above(painter, view, choice, self._focused)
        else:
            painter.setFont(self._look.reading_font())
            painter.setPen(self._look.colour("soft"))
            empty = tr("This library holds no articles yet.\nFile > Add the bundled articles puts three into it.")
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, empty)
        painter.end()

    def _describe(self) -> None:
        """Tell screen readers which article this is and which sentence is chosen, and say the latter aloud."""
        sentence = self._selection.choice.sentence
        if self.lesson is None:
            self.setAccessibleDescription("")
        elif sentence is None:
            self.setAccessibleDescription(self.lesson.article.title)
        else:
            words = self.lesson.text_of(sentence)
            title = self.lesson.article.title
            self.setAccessibleDescription(tr("{title}. Chosen: {sentence}", title=title, sentence=words))
            if self.hasFocus():
                self.announce(words)

    def _on_look(self) -> None:
        self._dress()
        self._layers.take_look()
        if self._page is not None:
            self._show(self._page.lesson, self._top)
