"""The Library menu: many articles at once, and collections of them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from db.model.article import Span
from db.model.change import Change
from db.model.errors import LibraryError
from desktop.library import collecting
from desktop.library.shelves import Shelf, shown
from desktop.ui import alerts
from desktop.ui.panes.shelf_chooser import ShelfChooser
from desktop.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.ui.browser.browser import Browser
    from desktop.ui.window import Window


class LibraryCommands:
    """The slots of the Library menu."""

    def __init__(self, window: "Window") -> None:
        """Work on a window."""
        self._window = window
        self._browser: Browser | None = None
        self._library = window.library
        self._chooser = ShelfChooser(window.look)

    def browse(self) -> None:
        """Show the browser, or bring it to the front."""
        browser = self.browser()
        browser.show()
        browser.raise_()
        browser.activateWindow()

    def browser(self) -> "Browser":
        """The browser of the window's library, made when it is first asked for."""
        window = self._window
        if self._browser is not None and self._browser.library is not window.library:
            self._drop_browser()
        if self._browser is None:
            from desktop.ui.browser.browser import Browser  # imported late: most sessions read one article

            self._browser = browser = Browser(window.library, window.look, window.tasks, window)
            browser.article_wanted.connect(self._on_article)
            browser.place_wanted.connect(self._on_place)
            browser.change_wanted.connect(window.change)
            browser.collect_wanted.connect(self._collect)
            browser.archive_wanted.connect(window.commands.care.set_archived)
            browser.delete_wanted.connect(window.commands.care.delete)
            browser.duplicates_wanted.connect(window.commands.cast.look_for_duplicates)
            browser.print_wanted.connect(self._print)
            window.changed.connect(browser.refresh)
            for name in ("undo", "redo"):
                browser.addAction(window.actions_by_name[name])
        return self._browser

    def _on_lesson(self, _lesson: object) -> None:
        """Where another library was opened, the browser shows a file that is closed."""
        if self._library is not self._window.library:
            self._library = self._window.library
            self._drop_browser()
            self._show_collections()

    def _drop_browser(self) -> None:
        if self._browser is not None:
            self._window.changed.disconnect(self._browser.refresh)
            self._browser.close()
            self._browser.deleteLater()
            self._browser = None

    def _on_article(self, article_id: int) -> None:
        self._window.show_article(article_id)
        self._window.activateWindow()
        self._window.raise_()

    def _on_place(self, article_id: int, span: Span) -> None:
        self._on_article(article_id)
        if self._window.lesson is not None and self._window.lesson.article.id == article_id:
            self._window.selection.choose_place(span)

    # Collections

    def collect(self) -> None:
        """Say which collections the articles belong to that are chosen in the list, or the open one."""
        window = self._window
        if window.articles.list.hasFocus() and window.articles.chosen_ids():
            self._ask_collections(tuple(window.articles.chosen_ids()), window)
        elif window.lesson is not None:
            self._ask_collections((window.lesson.article.id,), window)

    def serve_list(self) -> None:
        """Offer above the list of articles to narrow it to a collection, as soon as there is one."""
        self._chooser.collection_wanted.connect(self.narrow)
        self._chooser.browser_wanted.connect(self.browse)
        self._window.articles.header.lead_with(self._chooser)
        self._window.changed.connect(self._on_changed)
        self._window.lesson_shown.connect(self._on_lesson)
        self._show_collections()

    def narrow(self, collection_id: int | None) -> None:
        """List the articles of one collection, or all of them; the next start does so too."""
        library = self._window.library

        def listed(_: None) -> None:
            self._list_anew()

        self._window.tasks.write(lambda: collecting.show(library, collection_id), listed, self._window.say_failure)

    def _on_changed(self, change: Change) -> None:
        if change.tables & {"collection", "collection_article"}:
            self._list_anew()

    def _list_anew(self) -> None:
        self._window.list_articles()
        self._show_collections()
        lesson = self._window.lesson
        self._window.articles.show_articles(self._window.summaries, None if lesson is None else lesson.article.id)
        self._window.show_state()

    def _show_collections(self) -> None:
        try:
            collections, listed = self._window.library.collections.all(), shown(self._window.library)
        except LibraryError:
            return  # the list of articles has said so
        self._chooser.show_collections(collections, listed.collection_id)

    def collect_articles(self, article_ids: Sequence[int]) -> None:
        """Say which collections some articles of the list belong to."""
        self._ask_collections(tuple(article_ids), self._window)

    def _collect(self, article_ids: tuple[int, ...]) -> None:
        self._ask_collections(article_ids, self.browser())

    def _ask_collections(self, article_ids: tuple[int, ...], parent: "QWidget") -> None:
        from desktop.ui.browser.collection_dialogs import CollectDialog  # imported late, as all dialogs

        library, window = self._window.library, self._window
        try:
            collections = library.collections.all()
            held = {one.id: len(set(library.collections.article_ids(one.id)) & set(article_ids)) for one in collections}
        except LibraryError as error:
            alerts.failure(parent, tr("The library could not be read."), error)
            return

        def collect(into: tuple[int, ...], out_of: tuple[int, ...], new: str) -> None:
            if into or out_of or new:
                window.change(lambda: collecting.collect(library, article_ids, into, out_of, new))

        dialog = CollectDialog(len(article_ids), collections, lambda collection_id: held[collection_id], parent)
        dialog.collected.connect(collect)
        dialog.open()

    # Printing

    def print_collection(self) -> None:
        """Print the collection to which the list of articles is narrowed, or choose one in the browser."""
        browser = self.browser()
        if browser.shelf is not None:
            self._print(browser.shelf)

    def _print(self, shelf: Shelf) -> None:
        from desktop.ui.browser.print_dialog import PrintDialog  # imported late, as all dialogs
        from desktop.ui.commands.file import folder_for_sheets

        window = self._window
        browser = self.browser()
        parent = browser if browser.isVisible() else window
        dialog = PrintDialog(window.library, shelf, window.tasks, folder_for_sheets(), window.look, parent)
        dialog.written.connect(window.commands.file.sheet_written)
        dialog.open()
