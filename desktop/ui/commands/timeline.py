"""The Timeline menu: what it shows, and how far time is stretched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.ui.window import Window


class TimelineCommands:
    """The slots of the Timeline menu."""

    def __init__(self, window: "Window") -> None:
        """Work on a window."""
        self._window = window

    def rows_one(self) -> None:
        """Show all events in one row."""
        self._show_rows("one")

    def rows_actors(self) -> None:
        """Give each actor a row."""
        self._show_rows("actors")

    def rows_sides(self) -> None:
        """Give each side a row."""
        self._show_rows("sides")

    def _show_rows(self, rows: str) -> None:
        self._window.look.settings = self._window.look.settings.changed(timeline_rows=rows)
        self._window.timeline.timeline.set_rows(rows)

    def timeline_order(self, shown: bool) -> None:
        """Show the order in the text beside the order in time, or not."""
        self._window.look.settings = self._window.look.settings.changed(timeline_order=shown)
        self._window.timeline.timeline.set_order(shown)

    def timeline_wide(self, wide: bool) -> None:
        """Lay the timeline across the window, or put it back beside the article."""
        self._window.look.settings = self._window.look.settings.changed(timeline_wide=wide)
        self._window.rooms.set_wide(wide)

    def all_articles(self, everything: bool) -> None:
        """Show the events of every article, or of this one, in the timeline."""
        self._window.shows_all_articles = everything
        self._window.show_timeline()

    def zoom_in(self) -> None:
        """Stretch time."""
        self._window.timeline.timeline.zoom_in()

    def zoom_out(self) -> None:
        """Draw time together."""
        self._window.timeline.timeline.zoom_out()

    def zoom_reset(self) -> None:
        """Show as much time as there is room for."""
        self._window.timeline.timeline.zoom_reset()
