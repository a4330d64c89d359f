"""The cast of a shelf in the browser: everybody in its articles, to be found, changed, merged and told apart."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from db.model.actor import ActorKind
from db.model.cast import CastMember
from db.model.change import Change
from desktop.library.cast.roll import CastOrder, Roll
from desktop.library.library import Library
from desktop.ui import alerts
from desktop.ui.browser.actors_deeds import ActorDeeds
from desktop.ui.browser.actors_table import ActorsTable
from desktop.ui.look import Look
from desktop.ui.panes.link import Link
from desktop.ui.tasks import Progress, Task, Tasks
from desktop.ui.words import tr, trn
from desktop.wording.lessons import ACTOR_KINDS

if TYPE_CHECKING:
    from desktop.library.shelves import Shelf

_SHOWS = frozenset(("actor", "actor_name", "mention", "event_actor", "relation", "statement", "side_actor", "article"))
"""Tables of which the list shows something."""
_NAMES = frozenset(("actor", "actor_name", "role", "different_actors"))
"""Tables by which two actors are found to be alike."""


class ActorsPage(QWidget):
    """A filter, a table of everybody, and below it what can be done with whom is chosen."""

    article_wanted = Signal(int)
    place_wanted = Signal(int, object)
    """The id of an article, and the Span to show in it."""
    change_wanted = Signal(object)
    """A callable that carries out a step of Library.do() and returns its Change."""
    duplicates_wanted = Signal()
    """The pairs that may be one actor are to be looked through."""

    def __init__(self, library: Library, look: Look, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Begin empty: nothing is read before there is a shelf."""
        super().__init__(parent)
        self._library, self._look, self._tasks = library, look, tasks
        self._shelf: Shelf | None = None
        self._roll = Roll()
        self._order, self._backwards = CastOrder.ARTICLES, False
        self._reading: Task | None = None
        self._comparing: Task | None = None
        self._deeds = ActorDeeds(library, look, self)
        self._deeds.change_wanted.connect(self.change_wanted)
        self._deeds.place_wanted.connect(self.place_wanted)
        self._make_widgets()
        self._make_actions()
        self._assemble()
        self._show_what_is_possible()

    def _make_widgets(self) -> None:
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter by name or words"))
        self.filter.setAccessibleName(tr("Filter by name or words"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._show_members)
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Kind"))
        self.kind.addItem(tr("All kinds"), None)
        for kind, words in ACTOR_KINDS.items():
            self.kind.addItem(tr(words), kind)
        self.kind.currentIndexChanged.connect(self._show_members)
        self.order = QComboBox()
        self.order.setAccessibleName(tr("Sort by"))
        for order, words in (
            (CastOrder.ARTICLES, tr("Most articles first")),
            (CastOrder.MENTIONS, tr("Most mentions first")),
            (CastOrder.NAME, tr("By name")),
            (CastOrder.KIND, tr("By kind")),
            (CastOrder.KEY, tr("“Learn this” first")),
        ):
            self.order.addItem(words, order)
        self.order.currentIndexChanged.connect(self._on_order)
        self.table = ActorsTable(self._look)
        self.table.members.sort_wanted.connect(self._on_sort)
        self.table.opened.connect(self._on_opened)
        self.table.selectionModel().selectionChanged.connect(self._show_what_is_possible)
        self.table.customContextMenuRequested.connect(self._on_menu)
        self.count = _label("soft")
        self.alike = Link(self._look)
        self.alike.setToolTip(tr("Look at each pair, and merge the two or tell them apart"))
        self.alike.clicked.connect(self.duplicates_wanted)
        self.alike.hide()

    def _make_actions(self) -> None:
        self.change = self._action(tr("&Change…"), "", tr("Change who the actor is (Enter)"), self._on_change)
        self.seen = self._action(
            tr("Seen &in…"), "Ctrl+O", tr("List the articles that mention the actor"), self._on_seen
        )
        self.merge = self._action(tr("&Merge…"), "Ctrl+J", tr("Make one actor of the two chosen ones"), self._on_merge)
        self.split = self._action(
            tr("S&plit…"),
            "Ctrl+Shift+J",
            tr("Tell two apart who were taken for one in several articles"),
            self._on_split,
        )
        self.learn = self._action(tr("&Learn this"), "Ctrl+L", tr("Mark as one to learn, or unmark"), self._on_learn)

    def _action(self, words: str, key: str, tip: str, slot: Callable[[], object]) -> QAction:
        action = QAction(words, self)
        action.setToolTip(
            f"{tip} ({QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)})" if key else tip
        )
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(slot)
        self.addAction(action)
        return action

    def _assemble(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(10)
        above.addWidget(self.filter, 1)
        above.addWidget(self.kind)
        above.addWidget(self.order)
        said = QHBoxLayout()
        said.setSpacing(10)
        said.addWidget(self.count)
        said.addStretch(1)
        said.addWidget(self.alike)
        below = QHBoxLayout()
        below.setSpacing(8)
        self.buttons = [self._button(one) for one in (self.change, self.seen, self.merge, self.split, self.learn)]
        for button in self.buttons:
            below.addWidget(button)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(10)
        column.addLayout(above)
        column.addLayout(said)
        column.addWidget(self.table, 1)
        column.addLayout(below)

    def _button(self, action: QAction) -> QPushButton:
        button = QPushButton(action.text())
        button.setToolTip(action.toolTip())
        button.setAutoDefault(False)
        button.clicked.connect(action.trigger)
        return button

    # Showing

    def show_shelf(self, shelf: "Shelf") -> None:
        """Show everybody in the articles of a shelf; the table is filled as soon as they are counted."""
        first, self._shelf = self._shelf is None, shelf
        self._read()
        if first:  # the pairs are those of the whole library, whichever shelf is shown
            self._compare()

    def refresh(self, change: Change) -> None:
        """Show what a change has left; whoever is chosen stays so."""
        if change.tables & _SHOWS:
            self._read()
        if change.tables & _NAMES:
            self._compare()

    def _read(self) -> None:
        if self._shelf is None:
            return
        if self._reading is not None:
            self._reading.progress.cancel()
        library, ids = self._library, self._shelf.article_ids
        task: Task | None = None

        def done(roll: Roll) -> None:
            if task is self._reading:  # else another shelf has been chosen meanwhile
                self._reading = None
                self._roll = roll
                self._show_members()

        task = self._reading = self._tasks.run(
            lambda _progress: Roll(library.cast.members(ids)).prepare(), done, self._say_failure
        )

    def _compare(self) -> None:
        """Count the pairs that may be one actor, in the background."""
        if self._comparing is not None:
            self._comparing.progress.cancel()
        library = self._library
        task: Task | None = None

        def job(progress: Progress) -> int:
            from desktop.library.cast.duplicates import duplicates  # imported late: it needs the engine's word lists

            return len(duplicates(library, progress.cancelled))

        def done(pairs: int) -> None:
            if task is self._comparing:
                self._comparing = None
                self.alike.show_words(trn(pairs, "{n} pair may be the same ›", "{n} pairs may be the same ›"))
                self.alike.setVisible(pairs > 0)

        task = self._comparing = self._tasks.run(job, done, self._say_failure)

    def _say_failure(self, error: Exception) -> None:
        alerts.failure(self, tr("The library could not be read."), error)

    def _show_members(self) -> None:
        chosen = self.kind.currentData()  # Qt hands back a mere string
        kind = None if chosen is None else ActorKind(chosen)
        shown = self._roll.arranged(self._order, backwards=self._backwards, words=self.filter.text(), kind=kind)
        self.table.show_members(shown)
        self.count.setText(
            trn(len(shown), "{n} actor", "{n} actors")
            if len(shown) == len(self._roll)
            else tr(
                "{shown} of {all}",
                shown=self._look.language.number(len(shown)),
                all=trn(len(self._roll), "{n} actor", "{n} actors"),
            )
        )
        self._show_what_is_possible()

    def _on_order(self) -> None:
        self._order, self._backwards = CastOrder(self.order.currentData()), False
        self.table.show_order(self._order, backwards=False)
        self._show_members()

    def _on_sort(self, order: CastOrder, backwards: bool) -> None:
        if (order, backwards) == (self._order, self._backwards):
            return
        self._order, self._backwards = order, backwards
        with QSignalBlocker(self.order):
            self.order.setCurrentIndex(-1 if backwards else self.order.findData(order))
        self._show_members()

    # Doing

    def chosen(self) -> list[CastMember]:
        """The actors of the selected rows."""
        return self.table.chosen()

    def _show_what_is_possible(self) -> None:
        chosen, writable = self.chosen(), not self._library.store.read_only
        one = len(chosen) == 1
        self.change.setEnabled(one and writable)
        self.seen.setEnabled(one and chosen[0].mentions > 0)
        self.merge.setEnabled(len(chosen) == 2 and writable)
        self.split.setEnabled(one and writable and chosen[0].articles > 1)
        self.learn.setEnabled(bool(chosen) and writable)
        for button, action in zip(
            self.buttons, (self.change, self.seen, self.merge, self.split, self.learn), strict=True
        ):
            button.setEnabled(action.isEnabled())

    def _on_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.change, self.seen])
        menu.addSeparator()
        menu.addActions([self.merge, self.split, self.learn])
        menu.popup(self.table.viewport().mapToGlobal(place))

    def _on_opened(self) -> None:
        if self.change.isEnabled():
            self._on_change()
        elif self.seen.isEnabled():
            self._on_seen()

    def _on_change(self) -> None:
        self._deeds.change(self.chosen()[0].id)

    def _on_seen(self) -> None:
        self._deeds.list_articles(self.chosen()[0].id)

    def _on_merge(self) -> None:
        one, other = self.chosen()
        self._deeds.merge(one, other)

    def _on_split(self) -> None:
        self._deeds.split(self.chosen()[0].id)

    def _on_learn(self) -> None:
        self._deeds.learn(self.chosen())


def _label(tone: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("tone", tone)
    return label
