"""The articles of a shelf in a table: sorted, narrowed, opened, put into collections, archived."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from db.model.change import Change
from db.model.collection import ArticleFacts
from desktop.library import collecting
from desktop.library.library import Library
from desktop.library.shelves import Shelf
from desktop.ui import alerts
from desktop.ui.browser.articles_table import ArticlesTable
from desktop.ui.look import Look
from desktop.ui.tasks import Progress, Task, Tasks
from desktop.ui.words import tr, trn

_AT_ONCE = 500
"""Articles that are read before the user may cancel."""


class ArticlesPage(QWidget):
    """A filter, the table, and below it what can be done with the chosen articles."""

    article_wanted = Signal(int)
    place_wanted = Signal(int, object)
    change_wanted = Signal(object)
    collect_wanted = Signal(object)
    """A tuple of ids of articles that are to be put into collections."""
    archive_wanted = Signal(object, bool)
    """A tuple of ids of articles, and whether they are to be archived or taken out again."""
    delete_wanted = Signal(object)
    """A tuple of ids of articles."""

    def __init__(self, library: Library, look: Look, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Begin empty: nothing is read before there is a shelf."""
        super().__init__(parent)
        self._library, self._look, self._tasks = library, look, tasks
        self._shelf: Shelf | None = None
        self._reading: Task | None = None
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter by title, author, publication or collection"))
        self.filter.setAccessibleName(tr("Filter by title, author, publication or collection"))
        self.filter.setClearButtonEnabled(True)
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty("tone", "soft")
        self.table = ArticlesTable(look)
        self.empty = QLabel(tr("No article stands here yet. Drag articles onto the collection, or put them into it."))
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setProperty("tone", "soft")
        self.empty.hide()
        self._make_actions()
        self._assemble()
        self._connect()

    def _make_actions(self) -> None:
        self.open = self._action(tr("&Open"), "", tr("Open the article (Enter)"), self._on_open)
        self.collect = self._action(
            tr("&Collections…"),
            "Ctrl+Alt+C",
            tr("Say which collections the chosen articles belong to"),
            self._on_collect,
        )
        self.take = self._action(tr("&Remove from here"), "Backspace", tr("Take out of this collection"), self._on_take)
        self.up = self._action(tr("&Up"), "Alt+Up", tr("Move one place towards the beginning"), self._on_up)
        self.down = self._action(tr("&Down"), "Alt+Down", tr("Move one place towards the end"), self._on_down)
        self.archive = self._action(tr("&Archive"), "", tr("Put away, with everything in it"), self._on_archive)
        self.delete = self._action(tr("De&lete…"), "Del", tr("Delete from the library"), self._on_delete)
        self._actions = (self.open, self.collect, self.take, self.up, self.down, self.archive, self.delete)

    def _action(self, words: str, key: str, tip: str, slot: Callable[[], object]) -> QAction:
        action = QAction(words, self)
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            tip = tr("{tip} ({key})", tip=tip, key=action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
        action.setToolTip(tip)
        action.triggered.connect(slot)
        self.table.addAction(action)
        return action

    def _assemble(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(12)
        above.addWidget(self.filter, 1)
        above.addWidget(self.count)
        below = QHBoxLayout()
        below.setSpacing(8)
        self.buttons = {action: self._button(action) for action in self._actions[:5]}
        for button in self.buttons.values():
            below.addWidget(button)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 14, 22, 16)
        column.setSpacing(10)
        column.addLayout(above)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        column.addLayout(below)
        self.setFocusProxy(self.table)

    def _button(self, action: QAction) -> QPushButton:
        button = QPushButton(action.text())
        button.setToolTip(action.toolTip())
        button.setAutoDefault(False)
        button.clicked.connect(action.trigger)
        return button

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._on_filter)
        self.table.opened.connect(self._on_open)
        self.table.selectionModel().selectionChanged.connect(self._show_what_is_possible)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._show_what_is_possible)
        self.table.customContextMenuRequested.connect(self._on_menu)

    # Showing

    def show_shelf(self, shelf: Shelf) -> None:
        """Show the articles of a shelf, as soon as they are read."""
        if self._shelf is not None and shelf.collection_id != self._shelf.collection_id:
            self.filter.clear()
        self._shelf = shelf
        self._read(shelf.article_ids)

    def refresh(self, change: Change) -> None:
        """Show what a change has left; the browser hands in the shelf again where it became another one."""
        if self._shelf is not None and change.tables - {"note", "anchor", "setting", "question", "preset"}:
            self._read(self._shelf.article_ids)

    def _read(self, article_ids: Sequence[int]) -> None:
        if self._reading is not None:
            self._reading.progress.cancel()
        library = self._library
        task: Task | None = None

        def job(progress: Progress) -> list[ArticleFacts]:
            found: list[ArticleFacts] = []
            for first in range(0, len(article_ids), _AT_ONCE):
                if progress.cancelled():
                    break
                found += library.shelving.facts(article_ids[first : first + _AT_ONCE])
            return found

        def done(found: list[ArticleFacts]) -> None:
            if task is self._reading:  # else another shelf has been chosen meanwhile
                self._reading = None
                self.table.show_articles(found)
                self._show_count()

        task = self._reading = self._tasks.run(job, done, self._say_failure)

    def _say_failure(self, error: Exception) -> None:
        alerts.failure(self, tr("The library could not be read."), error)

    def _on_filter(self, text: str) -> None:
        self.table.narrow(text)
        self._show_count()

    def _show_count(self) -> None:
        model = self.table.articles
        shown, whole = model.rowCount(), model.whole
        words = trn(whole, "{n} article", "{n} articles")
        if shown != whole:
            words = tr("{shown} of {all}", shown=self._look.language.number(shown), all=words)
        self.count.setText(words)
        self.table.setVisible(whole > 0)
        self.empty.setVisible(whole == 0)
        self._show_what_is_possible()

    def _show_what_is_possible(self) -> None:
        shelf, chosen = self._shelf, self.table.chosen()
        some, writable = bool(chosen), not self._library.store.read_only
        in_collection = shelf is not None and shelf.collection_id is not None
        ordered = in_collection and self.table.articles.in_order_of_shelf
        self.open.setEnabled(len(chosen) == 1)
        for action in (self.collect, self.archive, self.delete):
            action.setEnabled(some and writable)
        self.take.setEnabled(some and writable and in_collection)
        for action in (self.up, self.down):
            action.setEnabled(some and writable and ordered)
        put_away = shelf is not None and shelf.archived
        self.archive.setText(tr("Take &out of the archive") if put_away else tr("&Archive"))
        for action, button in self.buttons.items():
            button.setEnabled(action.isEnabled())
            button.setVisible(in_collection or action in (self.open, self.collect))

    # Doing

    def _chosen_ids(self) -> tuple[int, ...]:
        return tuple(one.id for one in self.table.chosen())

    def _on_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.open, self.collect])
        if self.take.isEnabled():
            menu.addSeparator()
            menu.addActions([self.take, self.up, self.down])
        menu.addSeparator()
        menu.addActions([self.archive, self.delete])
        menu.popup(self.table.viewport().mapToGlobal(place))

    def _on_open(self) -> None:
        chosen = self._chosen_ids()
        if len(chosen) == 1:
            self.article_wanted.emit(chosen[0])

    def _on_collect(self) -> None:
        self.collect_wanted.emit(self._chosen_ids())

    def _on_take(self) -> None:
        shelf, chosen, library = self._shelf, self._chosen_ids(), self._library
        if shelf is not None and shelf.collection_id is not None:
            collection_id = shelf.collection_id
            self.change_wanted.emit(lambda: collecting.take(library, collection_id, chosen))

    def _on_up(self) -> None:
        self._move(later=False)

    def _on_down(self) -> None:
        self._move(later=True)

    def _move(self, *, later: bool) -> None:
        shelf, chosen, library = self._shelf, self._chosen_ids(), self._library
        if shelf is not None and shelf.collection_id is not None:
            collection_id = shelf.collection_id
            self.change_wanted.emit(lambda: collecting.move(library, collection_id, chosen, later))

    def _on_archive(self) -> None:
        self.archive_wanted.emit(self._chosen_ids(), self._shelf is None or not self._shelf.archived)

    def _on_delete(self) -> None:
        self.delete_wanted.emit(self._chosen_ids())
