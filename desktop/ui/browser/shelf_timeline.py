"""The timeline of several articles: the pane's own drawing, with rows by article and each article's number."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from desktop.library.gathering import Gathered
from desktop.library.merging import Told
from desktop.ui.look import Look
from desktop.ui.panes.timeline import Timeline
from desktop.ui.panes.timeline_rows import Row, Rows
from desktop.ui.selection import Selection
from desktop.ui.words import tr
from desktop.wording.language import Language

if TYPE_CHECKING:
    from desktop.drawing.grouping import Grouping


class ShelfRows(Rows):
    """The words of events that several articles tell: at the edge stand the numbers of these."""

    def __init__(self, gathered: Gathered, language: Language) -> None:
        """Take the events as they were gathered."""
        super().__init__(gathered.lesson, gathered.told, language)
        self._numbers = {article_id: number for number, article_id in enumerate(gathered.articles, 1)}
        self._titles = gathered.titles

    def _make(self, index: int) -> Row:
        told = self.told[index]
        numbers = tr(", ").join(str(self._numbers[one]) for one in tellers(told) if one in self._numbers)
        return super()._make(index)._replace(place=numbers, own=True)

    def detail(self, index: int) -> str:
        """What a screen reader adds: its actors, and the articles that tell it."""
        titles = [self._titles.get(one, "") for one in tellers(self.told[index])]
        return tr(", ").join(filter(None, (super().detail(index), *titles)))


def tellers(told: Told) -> list[int]:
    """The articles that tell an event with its date, each once."""
    return list(dict.fromkeys(one.article_id for one in (told.event, *told.agreeing)))


class ShelfTimeline(Timeline):
    """A timeline that lies sideways, with a row for each article at first."""

    places_wanted = Signal()
    """Enter: the keyboard goes on to the places of the event that is chosen."""
    ROWS = ("one", "articles", "actors", "sides")

    def __init__(self, selection: Selection, look: Look) -> None:
        """Begin empty."""
        super().__init__(selection, look)
        self._gathered: Gathered | None = None
        self._lanes_by, self._wide, self._order = "articles", True, False
        self._show_bars()

    def show_gathered(self, gathered: Gathered) -> None:
        """Show the events of several articles."""
        self._gathered = gathered
        self.show_rows(ShelfRows(gathered, self._look.language))

    def arrange(self, by: str) -> None:
        """Give each of ROWS its rows, sideways; "column" is all events in one column, where time runs downwards."""
        rows, wide = ("one", False) if by == "column" else (by, True)
        if (rows, wide) != (self._lanes_by, self._wide):
            self._lanes_by, self._wide = rows, wide
            self._change_layout()

    @property
    def arranged_by(self) -> str:
        """How the events are arranged; see arrange()."""
        return self._lanes_by if self._wide else "column"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads on to the articles that tell the event; all else as in the pane."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current is not None:
            self.places_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _lanes(self) -> "tuple[Grouping, str]":
        """A row for each article is the one arrangement more than the pane has."""
        if self._lanes_by != "articles" or self._gathered is None:
            return super()._lanes()
        from desktop.drawing import grouping  # imported late, as where the pane does it

        gathered = self._gathered
        names = [
            (article_id, tr("{number}  {title}", number=number, title=gathered.titles.get(article_id, "")))
            for number, article_id in enumerate(gathered.articles, 1)
        ]
        return grouping.by_articles(names, [tellers(told) for told in self._rows.told]), tr("Other articles")
