"""What concerns the actors and events of the whole library: where one is seen, what may be there twice."""

from functools import partial
from typing import TYPE_CHECKING

from db.model.article import Span
from db.model.errors import LibraryError
from desktop.ui import alerts
from desktop.ui.words import tr

if TYPE_CHECKING:
    from desktop.ui.curating.duplicates import DuplicatesDialog
    from desktop.ui.curating.pairs import PairsDialog
    from desktop.ui.curating.same_events import SameEventsDialog
    from desktop.ui.window import Window


class CastCommands:
    """The commands of the Library menu that concern actors, and the list behind a card's "seen in"."""

    def __init__(self, window: "Window") -> None:
        """Work on a window."""
        self._window = window
        self._pairs: dict[type[PairsDialog], PairsDialog] = {}

    def look_for_duplicates(self) -> None:
        """Show the pairs of actors that may be one."""
        from desktop.ui.curating.duplicates import DuplicatesDialog  # imported late: the first paint has no dialogs

        self._show_pairs(DuplicatesDialog)

    def look_for_same_events(self) -> None:
        """Show the pairs of events that may be the same happening."""
        from desktop.ui.curating.same_events import SameEventsDialog  # imported late, as above

        self._show_pairs(SameEventsDialog)

    def _show_pairs(self, kind: "type[DuplicatesDialog | SameEventsDialog]") -> None:
        """Show a dialog, or bring it to the front; the window stays free, so that a place can be looked at."""
        dialog = self._pairs.get(kind)
        if dialog is None:
            window = self._window
            self._pairs[kind] = dialog = kind(window.library, window.look, window.tasks, window)
            dialog.change_wanted.connect(window.change)
            dialog.undo_wanted.connect(window.commands.edit.undo)
            dialog.place_wanted.connect(self.open_place)
            dialog.finished.connect(partial(self._on_closed, kind))
            window.changed.connect(dialog.refresh)
            dialog.show()
            dialog.begin()
        dialog.raise_()
        dialog.activateWindow()

    def _on_closed(self, kind: "type[PairsDialog]", _result: int) -> None:
        del self._pairs[kind]

    def list_articles(self, actor_id: int) -> None:
        """List the articles that mention an actor; each leads to the first mention."""
        from desktop.ui.curating.articles_of import ArticlesOfActor  # imported late, as above

        window = self._window
        window.rooms.dismiss_card()
        try:
            name, articles = window.library.actors.get(actor_id).name, window.library.cast.seen_in(actor_id)
        except LibraryError as error:
            alerts.failure(window, tr("The library could not be read."), error)
            return
        dialog = ArticlesOfActor(name, articles, window.look, window)
        dialog.place_wanted.connect(self.open_place)
        dialog.open()

    def open_place(self, article_id: int, span: Span) -> None:
        """Show a place of an article."""
        self._window.show_article(article_id)
        self._window.selection.choose_place(span)
