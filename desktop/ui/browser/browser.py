"""The browser: a window of its own, with the shelves at its leading side and what is on the chosen one."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSplitter, QVBoxLayout, QWidget

from db.model.change import Change
from db.model.errors import LibraryError
from db.model.sentence import said
from desktop.library import collecting
from desktop.library.library import Library
from desktop.library.shelves import Shelf, shelves
from desktop.ui import alerts
from desktop.ui.browser.shelves_list import ShelvesList
from desktop.ui.look import Look
from desktop.ui.panes.header import PaneHeader
from desktop.ui.panes.tabs import TabbedPane
from desktop.ui.tasks import Tasks
from desktop.ui.words import tr, trn

if TYPE_CHECKING:
    from desktop.ui.browser.actors_page import ActorsPage
    from desktop.ui.browser.articles_page import ArticlesPage
    from desktop.ui.browser.page import Page
    from desktop.ui.browser.relations_page import RelationsPage
    from desktop.ui.browser.timeline_page import TimelinePage

_SHELVES_WIDTH = 220
_SHELF_TABLES = frozenset({"article", "collection", "collection_article"})
"""What a change touches that puts other articles on a shelf, or other shelves into the list."""


class Browser(QWidget):
    """Shows one shelf at a time. A page is made when its tab is first shown, and hears of a shelf when it is seen."""

    article_wanted = Signal(int)
    place_wanted = Signal(int, object)
    """The id of an article, and the Span to show in it."""
    change_wanted = Signal(object)
    """A callable that carries out a step of Library.do() and returns its Change."""
    collect_wanted = Signal(object)
    """A tuple of ids of articles that are to be put into collections."""
    archive_wanted = Signal(object, bool)
    """A tuple of ids of articles, and whether they are to be archived or taken out again."""
    delete_wanted = Signal(object)
    """A tuple of ids of articles."""
    duplicates_wanted = Signal()
    """The pairs of actors that may be one are to be looked through."""
    print_wanted = Signal(object)
    """A Shelf that is to be printed."""

    def __init__(self, library: Library, look: Look, tasks: Tasks, parent: QWidget) -> None:
        """Show the whole library's shelf. The browser closes with the window that is its parent."""
        super().__init__(parent, Qt.WindowType.Window)
        self.library, self._look, self._tasks = library, look, tasks
        self._seen: dict[str, Shelf] = {}
        """By page, the shelf that it shows."""
        self._named: str | None = None
        """The name of a collection that was just made, and is to be chosen when it is there."""
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(tr("Library"))
        self.setMinimumSize(760, 480)
        self.resize(1180, 740)
        self.list = ShelvesList(look)
        self.title, self.count = QLabel(), QLabel()
        self.pages = TabbedPane(tr("What is on the shelf"))
        self._make_buttons()
        self._make_pages()
        self._assemble()
        self._connect()
        self._dress()
        parent.installEventFilter(self)
        self._list_shelves(0)

    # Making

    def _make_buttons(self) -> None:
        self.new = QPushButton(tr("&New collection…"))
        self.new.setToolTip(tr("Make a collection of articles: a course, a term"))
        self.print = QPushButton(tr("&Print…"))
        self.print.setToolTip(tr("Print actors, timeline and sources of these articles as one sheet"))
        self.rename = self._action(tr("&Rename…"), "F2", self._on_rename)
        self.remove = self._action(tr("&Delete"), "Del", self._on_remove)
        close = QAction(self)
        close.setShortcut(QKeySequence("Ctrl+W"))
        close.triggered.connect(self.close)
        self.addAction(close)

    def _action(self, words: str, key: str, slot: Callable[[], object]) -> QAction:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(slot)
        self.list.addAction(action)
        return action

    def _make_pages(self) -> None:
        self.pages.add("articles", tr("Articles"), self._make_articles)
        self.pages.add("actors", tr("Actors"), self._make_actors)
        self.pages.add("timeline", tr("Timeline"), self._make_timeline)
        self.pages.add("relations", tr("Relations"), self._make_relations)

    def _make_articles(self) -> QWidget:
        from desktop.ui.browser.articles_page import ArticlesPage

        page = ArticlesPage(self.library, self._look, self._tasks, self)
        page.collect_wanted.connect(self.collect_wanted)
        page.archive_wanted.connect(self.archive_wanted)
        page.delete_wanted.connect(self.delete_wanted)
        return self._connected(page)

    def _make_actors(self) -> QWidget:
        from desktop.ui.browser.actors_page import ActorsPage

        page = ActorsPage(self.library, self._look, self._tasks, self)
        page.duplicates_wanted.connect(self.duplicates_wanted)
        return self._connected(page)

    def _make_timeline(self) -> QWidget:
        from desktop.ui.browser.timeline_page import TimelinePage

        return self._connected(TimelinePage(self.library, self._look, self._tasks, self))

    def _make_relations(self) -> QWidget:
        from desktop.ui.browser.relations_page import RelationsPage

        return self._connected(RelationsPage(self.library, self._look, self._tasks, self))

    def _connected(self, page: "ArticlesPage | ActorsPage | TimelinePage | RelationsPage") -> QWidget:
        page.article_wanted.connect(self.article_wanted)
        page.place_wanted.connect(self.place_wanted)
        page.change_wanted.connect(self.change_wanted)
        return page

    def _assemble(self) -> None:
        side = QWidget()
        down = QVBoxLayout(side)
        down.setContentsMargins(0, 0, 0, 12)
        down.setSpacing(0)
        down.addWidget(PaneHeader(tr("Library"), "", self._look))
        down.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 8, 14, 0)
        foot.addWidget(self.new)
        foot.addStretch(1)
        down.addLayout(foot)
        head = QHBoxLayout()
        head.setContentsMargins(22, 16, 22, 4)
        head.setSpacing(12)
        head.addWidget(self.title)
        head.addWidget(self.count, 1)
        head.addWidget(self.print)
        shown = QWidget()
        shown.setBackgroundRole(QPalette.ColorRole.Base)
        shown.setAutoFillBackground(True)
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.pages, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(side)
        self.splitter.addWidget(shown)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([_SHELVES_WIDTH, 1180 - _SHELVES_WIDTH])
        side.setMinimumWidth(150)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)
        for label in (self.title, self.count):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty("tone", "soft")

    def _connect(self) -> None:
        self.list.shelf_chosen.connect(self._on_shelf)
        self.list.articles_dropped.connect(self._on_dropped)
        self.list.customContextMenuRequested.connect(self._on_menu)
        self.pages.page_shown.connect(self._on_page)
        self.new.clicked.connect(self._on_new)
        self.print.clicked.connect(self._on_print)
        self._look.changed.connect(self._dress)

    def _dress(self) -> None:
        self.title.setFont(self._look.interface_font(17, Look.SEMIBOLD))

    # Showing

    @property
    def shelf(self) -> Shelf | None:
        """The shelf that is shown."""
        return self.list.shelf()

    def show_collection(self, collection_id: int | None) -> None:
        """Choose the shelf of a collection; None is the whole library."""
        for row in range(self.list.count()):
            self.list.setCurrentRow(row)
            shelf = self.list.shelf()
            if shelf is not None and shelf.collection_id == collection_id:
                return
        self.list.setCurrentRow(0)

    def refresh(self, change: Change) -> None:
        """Show what a change has left on the shelves."""
        if change.tables & _SHELF_TABLES:
            self._list_shelves(self.list.currentRow())
        page = self._page()
        for name in list(self._seen):
            if name != self.pages.current:
                del self._seen[name]  # it is filled anew when it is seen
        if page is not None:
            page.refresh(change)

    def _list_shelves(self, row: int) -> None:
        try:
            found = shelves(self.library)
        except LibraryError as error:
            alerts.failure(self, tr("The library could not be read."), error)
            return
        before = self.shelf
        same = [place for place, one in enumerate(found) if before is not None and _is_same(one, before)]
        named = [place for place, one in enumerate(found) if one.collection_id is not None and one.name == self._named]
        self._named = None
        self.list.show_shelves(found, (named or same or [min(row, len(found) - 1)])[0])

    def _on_shelf(self, shelf: Shelf) -> None:
        name = said(shelf.name, tr)
        self.title.setText(name)
        self.count.setText(trn(len(shelf.article_ids), "{n} article", "{n} articles"))
        self.setWindowTitle(tr("{shelf} – Library – Dramatis", shelf=name))
        writable, own = not self.library.store.read_only, shelf.collection_id is not None
        self.rename.setEnabled(own and writable)
        self.remove.setEnabled(own and writable)
        self.new.setEnabled(writable)
        self.print.setEnabled(bool(shelf.article_ids))
        if not self._seen and self.pages.page("articles") is None:
            self.pages.show_page("articles")
        self._on_page()

    def _on_page(self, _name: str = "") -> None:
        """Fill the page that is seen, unless it shows this shelf already."""
        page, shelf, name = self._page(), self.shelf, self.pages.current
        if page is not None and shelf is not None and self._seen.get(name) != shelf:
            self._seen[name] = shelf
            page.show_shelf(shelf)

    def _page(self) -> "Page | None":
        return self.pages.page(self.pages.current)  # type: ignore[return-value]  # all of them are pages

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close with the window."""
        if event.type() in (QEvent.Type.Close, QEvent.Type.Hide) and watched is self.parent():
            self.close()
        return super().eventFilter(watched, event)

    # Doing

    def _on_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.new.text(), self._on_new)
        menu.addSeparator()
        menu.addActions([self.rename, self.remove])
        menu.popup(self.list.viewport().mapToGlobal(place))

    def _on_new(self) -> None:
        self._ask_name(tr("New collection"), "", self._make)

    def _make(self, name: str) -> None:
        library, self._named = self.library, name
        self.change_wanted.emit(lambda: collecting.make(library, name))

    def _on_rename(self) -> None:
        shelf, library = self.shelf, self.library
        if shelf is None or shelf.collection_id is None:
            return
        collection_id = shelf.collection_id

        def rename(name: str) -> None:
            self.change_wanted.emit(lambda: collecting.rename(library, collection_id, name))

        self._ask_name(tr("Rename the collection"), shelf.name, rename)

    def _ask_name(self, title: str, name: str, then: Callable[[str], None]) -> None:
        from desktop.ui.browser.collection_dialogs import CollectionNameDialog  # imported late, as all dialogs

        others = [one.name for one in self.library.collections.all() if one.name != name]
        dialog = CollectionNameDialog(title, name, others, self)
        dialog.named.connect(then)
        dialog.open()

    def _on_remove(self) -> None:
        """Delete the collection; undo brings it back, and its articles stay, so that nobody need be asked."""
        shelf, library = self.shelf, self.library
        if shelf is not None and shelf.collection_id is not None:
            collection_id = shelf.collection_id
            self.change_wanted.emit(lambda: collecting.remove(library, collection_id))

    def _on_dropped(self, collection_id: int, article_ids: tuple[int, ...]) -> None:
        library = self.library
        self.change_wanted.emit(lambda: collecting.put(library, collection_id, article_ids))

    def _on_print(self) -> None:
        if self.shelf is not None:
            self.print_wanted.emit(self.shelf)


def _is_same(one: Shelf, other: Shelf) -> bool:
    return (one.collection_id, one.archived) == (other.collection_id, other.archived)
