"""Where the panes are: the library, the article, and two places with tabs beside it or, for the time, below it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop.ui.panes.tabs import TabbedPane

_SIDES_HEIGHTS = (340, 430)
_TIERS_HEIGHTS = (470, 350)


class Arrangement(QWidget):
    """Splitters around the panes. What the user drags is theirs; `columns_now` and its siblings say it for keeping."""

    def __init__(
        self, articles: QWidget, reading: QWidget, people: TabbedPane, times: TabbedPane, parent: QWidget
    ) -> None:
        """Put the panes into their places, the time at the side."""
        super().__init__(parent)
        self.articles = articles
        self.times = times
        # From the outside in: what gets another parent is dressed anew, with all that is in it.
        self._tiers = QSplitter(Qt.Orientation.Vertical, self)
        self._columns = QSplitter(Qt.Orientation.Horizontal)
        self._tiers.addWidget(self._columns)
        self._sides = QSplitter(Qt.Orientation.Vertical)
        for pane in (articles, reading, self._sides):
            self._columns.addWidget(pane)
        self._sides.addWidget(people)
        self._sides.addWidget(times)
        self._columns.setStretchFactor(1, 1)
        self._tiers.setStretchFactor(0, 1)
        for splitter in (self._tiers, self._columns, self._sides):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        articles.setMinimumWidth(150)
        people.setMinimumHeight(120)
        times.setMinimumHeight(120)
        self._sides.setMinimumWidth(300)
        reading.setMinimumWidth(320)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._tiers, 1)
        self._kept_heights: Sequence[int] = _SIDES_HEIGHTS
        self._kept_tiers: Sequence[int] = _TIERS_HEIGHTS
        self._aside: QWidget | None = None
        self._reading = reading
        self._front: QWidget | None = None

    def put_aside(self, pane: QWidget | None) -> None:
        """Let a pane stand in the place of the people and of the time, which come back with None."""
        before, sizes = self._aside, self._columns.sizes()
        if pane is before:
            return
        width = sizes[2] if before is None else sizes[3]
        if before is not None:
            before.hide()
        self._aside = pane
        if pane is not None:
            self._columns.insertWidget(3, pane)
            pane.show()
        self._sides.setVisible(pane is None)
        self.times.setVisible(pane is None)
        self._columns.setSizes([*sizes[:2], width if pane is None else 0, 0 if pane is None else width])

    def put_in_front(self, page: QWidget | None) -> None:
        """Let a page stand in the place of the article and of all beside it, which come back with None."""
        before = self._front
        if page is before:
            return
        self._front = page
        if before is not None:
            before.hide()
        for pane in (
            (self._reading, self._aside) if self._aside is not None else (self._reading, self._sides, self.times)
        ):
            pane.setVisible(page is None)
        if page is not None:
            if self._columns.indexOf(page) < 0:
                self._columns.addWidget(page)
                self._columns.setStretchFactor(self._columns.indexOf(page), 1)
            page.show()

    def add_bar(self, bar: QWidget) -> None:
        """Put a line above the panes, below those that are there already."""
        self._column.insertWidget(self._column.count() - 1, bar)

    @property
    def wide(self) -> bool:
        """Whether the time lies across the window."""
        return self._tiers.count() > 1

    def set_wide(self, wide: bool) -> None:
        """Lay the time across the window, below everything, or put it back to the side."""
        if wide == self.wide:
            return
        if wide:
            self._kept_heights = self._sides.sizes()
            self._tiers.addWidget(self.times)
            self._tiers.setSizes(list(self._kept_tiers))
        else:
            self._kept_tiers = self._tiers.sizes()
            self._sides.addWidget(self.times)
            self._sides.setSizes(list(self._kept_heights))

    def place(self, columns: Sequence[int], heights: Sequence[int], tiers: Sequence[int], width: int) -> None:
        """Give the panes the sizes that were kept, or the usual ones of a window of that width."""
        self._columns.setSizes(list(columns) or _usual_columns(width))
        self._kept_heights = list(heights) or _SIDES_HEIGHTS
        self._kept_tiers = list(tiers) or _TIERS_HEIGHTS
        self._sides.setSizes(list(self._kept_heights))

    @property
    def columns_now(self) -> tuple[int, ...]:
        """The widths of library, article and side; empty while the library is hidden, and its width unknown."""
        library, reading, *sides = self._columns.sizes()
        return (library, reading, sum(sides)) if self.articles.isVisible() else ()

    @property
    def heights_now(self) -> tuple[int, ...]:
        """The heights of the two places at the side."""
        return tuple(self._kept_heights if self.wide else self._sides.sizes())

    @property
    def tiers_now(self) -> tuple[int, ...]:
        """The heights of the panes and of the time below them."""
        return tuple(self._tiers.sizes() if self.wide else self._kept_tiers)


def _usual_columns(width: int) -> list[int]:
    """Widths of library, reader and side panes: what the text does not need is theirs, on a small screen little."""
    library, sides = (240, 560) if width >= 1700 else (200, 430) if width >= 1240 else (170, 356)
    return [library, max(320, width - library - sides), sides]
