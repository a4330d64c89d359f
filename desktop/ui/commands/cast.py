"""What concerns the actors of the whole library: where one is seen, and who may be there twice."""

from typing import TYPE_CHECKING

from db.model.article import Span
from db.model.errors import LibraryError
from desktop.ui import alerts
from desktop.ui.words import tr

if TYPE_CHECKING:
    from desktop.ui.curating.duplicates import DuplicatesDialog
    from desktop.ui.window import Window


class CastCommands:
    """The commands of the Library menu that concern actors, and the list behind a card's "seen in"."""

    def __init__(self, window: "Window") -> None:
        """Work on a window."""
        self._window = window
        self._duplicates: DuplicatesDialog | None = None

    def look_for_duplicates(self) -> None:
        """Show the pairs of actors that may be one; the window stays free, so that a place can be looked at."""
        if self._duplicates is None:
            from desktop.ui.curating.duplicates import DuplicatesDialog  # imported late: the first paint has no dialogs

            window = self._window
            self._duplicates = dialog = DuplicatesDialog(window.library, window.look, window.tasks, window)
            dialog.change_wanted.connect(window.change)
            dialog.undo_wanted.connect(window.commands.edit.undo)
            dialog.place_wanted.connect(self.open_place)
            dialog.finished.connect(self._on_closed)
            window.changed.connect(dialog.refresh)
            dialog.show()
            dialog.begin()
        self._duplicates.raise_()
        self._duplicates.activateWindow()

    def _on_closed(self) -> None:
        self._duplicates = None

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
