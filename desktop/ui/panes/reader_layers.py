"""What lies on the page of the reader, in layers: who paints below the words and above them, and what is pointed at.

Only marks of actors are there from the start. Every other layer is imported and made when it is first wanted.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from db.model.actor import Mention
from db.model.article import Span
from db.model.study import Note
from desktop.library.links import Choice
from desktop.ui.look import Look
from desktop.ui.panes.page import Page
from desktop.ui.panes.reader_marks import Marks
from desktop.ui.panes.reader_view import Visible

if TYPE_CHECKING:
    from desktop.ui.panes.reader_focus import LineFocus
    from desktop.ui.panes.reader_found import FoundPlaces
    from desktop.ui.panes.reader_margin import Margin
    from desktop.ui.panes.reader_notes import Highlights
    from desktop.ui.panes.reader_review import ReviewedPlaces
    from desktop.ui.panes.reader_statements import Statements
    from desktop.ui.panes.reader_things import Thing
    from desktop.ui.panes.reader_words import ExplainedWords


class Layers:
    """The layers of one reader. They are made anew for each page."""

    def __init__(self, look: Look) -> None:
        """Begin without a page."""
        self._look = look
        self._page: Page | None = None
        self._marks: Marks | None = None
        self._notes: Sequence[Note] = ()
        self._words_shown = False
        self._spans: Sequence[Span] = ()
        self._current: int | None = None
        self._highlights: Highlights | None = None
        self._words: ExplainedWords | None = None
        self._margin: Margin | None = None
        self._statements: Statements | None = None
        self._found: FoundPlaces | None = None
        self._reviewed: tuple[Sequence[Span], Span | None] = ((), None)
        self._review: ReviewedPlaces | None = None
        self.only: frozenset[int] | None = None
        """The actors whose mentions are marked; None: all."""
        self.statements_shown = False
        self.line_focus: LineFocus | None = None
        self.take_look()

    @property
    def want_margin(self) -> bool:
        """Whether there is something to be written into the margin."""
        words = self._words_shown and self._page is not None and bool(self._page.lesson.words)
        return words or any(note.text for note in self._notes)

    @property
    def hold_things(self) -> bool:
        """Whether anything but mentions can be pointed at."""
        return self._margin is not None or self._statements is not None

    def forget(self) -> None:
        """Another article comes: forget notes and found places of the one before."""
        self._notes, self._spans, self._current = (), (), None
        self._reviewed = ((), None)

    def take_look(self) -> None:
        """The settings have changed."""
        if not self._look.settings.line_focus:
            self.line_focus = None
        elif self.line_focus is None:
            from desktop.ui.panes.reader_focus import LineFocus

            self.line_focus = LineFocus(self._look)

    def take_page(self, page: Page | None) -> None:
        """Lay everything on another page, or on none."""
        self._page = page
        self._marks = None if page is None else Marks(page, self._look, self.only)
        self._make_statements()
        self._make_notes()
        self._make_found()
        self._make_review()

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show other notes."""
        self._notes = tuple(notes)
        self._make_notes()

    def show_words(self, shown: bool) -> None:
        """Show the words that the lesson explains."""
        self._words_shown = shown
        self._make_notes()

    def show_marks_of(self, actors: frozenset[int] | None) -> None:
        """Mark the mentions of some actors alone, or of all."""
        self.only = actors
        if self._marks is not None:
            self._marks.only = actors

    def show_found(self, spans: Sequence[Span], current: int | None) -> None:
        """Light up places that were found."""
        same = spans is self._spans and self._found is not None
        self._spans, self._current = spans, current
        if same and self._found is not None:
            self._found.make_current(current)
        else:
            self._make_found()

    def show_reviewed(self, spans: Sequence[Span], current: Span | None) -> None:
        """Light up the places of what is being reviewed, and more than the others the one that it is decided on."""
        self._reviewed = (spans, current)
        self._make_review()

    def shows(self, mention: Mention) -> bool:
        """Whether a mention is marked."""
        return self._marks is not None and self._marks.shows(mention)

    def paint_below(self, painter: QPainter, view: Visible, choice: Choice) -> None:
        """Paint what lies below the words, the lowest first."""
        if self._marks is None:
            return
        self._marks.paint_sentence(painter, view, choice)
        if self._highlights is not None:
            self._highlights.paint(painter, view)
        self._marks.paint_grounds(painter, view, choice)
        if self._review is not None:
            self._review.paint(painter, view)
        if self._found is not None:
            self._found.paint_grounds(painter, view)

    def paint_above(self, painter: QPainter, view: Visible, choice: Choice, focused: int | None) -> None:
        """Paint what lies above the words and beside them."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._marks is not None:
            self._marks.paint_marks(painter, view, choice, focused)
        if self._words is not None:
            self._words.paint(painter, view)
        if self._margin is not None:
            self._margin.paint(painter, view)
        if self._statements is not None:
            self._statements.paint(painter, view, choice.statement)
        if self._found is not None:
            self._found.paint_current(painter, view)
        if self._review is not None:
            self._review.paint_current(painter, view)
        if self.line_focus is not None:
            self.line_focus.paint(painter, view)

    def thing_at(self, view: Visible, point: QPointF, offset: int | None) -> "Thing | None":
        """What is at a point: in the margins, or on the letter at `offset`, a word before a highlight."""
        for margin in (self._margin, self._statements):
            found = None if margin is None else margin.at(view, point)
            if found is not None:
                return found
        if offset is None or not view.text.contains(point):
            return None
        return self._thing_between(view, point, offset)

    def thing_on(self, offset: int) -> "Thing | None":
        """What lies on the letter at an offset, without its box: a word before a highlight."""
        for layer in (self._words, self._highlights):
            thing = None if layer is None else layer.at(offset)
            if thing is not None:
                return thing
        return None

    def _thing_between(self, view: Visible, point: QPointF, offset: int) -> "Thing | None":
        """What is at a point. The offset is that between two letters: it may be on either side of it."""
        if self._words is None and self._highlights is None:
            return None
        from desktop.ui.panes.reader_things import box_at

        for candidate in (offset, offset - 1):
            thing = self.thing_on(candidate)
            box = None if thing is None or thing.span is None else box_at(view, thing.span, point)
            if thing is not None and box is not None:
                return thing._replace(box=box)
        return None

    def _make_notes(self) -> None:
        """Make the layers of notes and words, and the margin that they share."""
        self._highlights = self._words = self._margin = None
        words_shown = self._words_shown and self._page is not None and bool(self._page.lesson.words)
        if self._page is None or not (self._notes or words_shown):
            return
        from desktop.ui.panes.reader_margin import Margin
        from desktop.ui.panes.reader_notes import Highlights
        from desktop.ui.panes.reader_words import ExplainedWords

        if self._notes:
            self._highlights = Highlights(self._page, self._look, self._notes)
        if words_shown:
            self._words = ExplainedWords(self._page, self._look)
        self._margin = Margin(self._page, self._look, self._notes, self._page.lesson.words if words_shown else ())

    def _make_statements(self) -> None:
        self._statements = None
        if self.statements_shown and self._page is not None and self._page.lesson.statements:
            from desktop.ui.panes.reader_statements import Statements

            self._statements = Statements(self._page, self._look)

    def _make_found(self) -> None:
        self._found = None
        if self._page is not None and self._spans:
            from desktop.ui.panes.reader_found import FoundPlaces

            self._found = FoundPlaces(self._page, self._look, self._spans, self._current)

    def _make_review(self) -> None:
        self._review = None
        if self._page is not None and self._reviewed[0]:
            from desktop.ui.panes.reader_review import ReviewedPlaces

            self._review = ReviewedPlaces(self._page, self._look, *self._reviewed)
