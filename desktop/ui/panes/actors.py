"""The actor glossary: who is who, in the order that is asked for."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from db.model.actor import Actor
from db.model.lesson import Lesson
from desktop.drawing.density import paragraph_at
from desktop.library.arranging import ActorOrder, arranged
from desktop.library.links import Choice
from desktop.ui.look import Look
from desktop.ui.models.actors import DENSITY, ActorsModel
from desktop.ui.panes.actor_row import STRIP_GAP, ActorRow, strip_box
from desktop.ui.panes.folding import FoldingRow
from desktop.ui.panes.reader_marks import styles_of
from desktop.ui.panes.rows import give_viewport, global_box
from desktop.ui.selection import Selection
from desktop.ui.words import tr, trn
from desktop.wording.language import mark
from desktop.wording.lessons import tagline

if TYPE_CHECKING:
    from desktop.ui.panes.empty import EmptyActors


class ActorsList(QListView):
    """The rows. Choosing one chooses the actor; clicking its strip goes to that paragraph."""

    card_wanted = Signal(int, QRect, bool)
    card_unwanted = Signal()
    paragraph_wanted = Signal(int, int)
    """An actor's id and the number of a paragraph."""

    def __init__(self, selection: Selection, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        give_viewport(self)
        self._selection = selection
        self._model = ActorsModel(look.language, self)
        self._look = look
        self._row = ActorRow(look, self)
        self.setModel(self._model)
        self.setItemDelegate(self._row)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(tr("Actors"))
        selection.changed.connect(self._on_choice)
        look.changed.connect(self.viewport().update)

    def fill(self, lesson: Lesson | None, actors: Sequence[Actor]) -> None:
        """Show actors of a lesson, in this order; the choice stays lit."""
        self._row.styles = {} if lesson is None else styles_of(lesson)
        self._row.taglines = (
            {} if lesson is None else {actor.id: tagline(lesson, actor, self._look.language) for actor in actors}
        )
        self._model.show(lesson, actors)
        self._on_choice(self._row.choice)

    def show_reading(self, paragraph: int | None) -> None:
        """Frame the paragraph that is being read."""
        if paragraph != self._row.reading:
            self._row.reading = paragraph
            self.viewport().update()

    def current_actor(self) -> Actor | None:
        """The actor of the row that has the keyboard."""
        return self._model.actor(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk and choose, Enter opens the card."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_current()
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before:
            self._choose_current()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the strip goes to the paragraph, elsewhere it chooses the actor and opens its card."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        actor = self._model.actor(index.row())
        if event.button() is not Qt.MouseButton.LeftButton or actor is None:
            return
        self._choose_current()
        paragraph = self._paragraph_under(event.position(), index)
        if paragraph is not None:
            self.paragraph_wanted.emit(actor.id, paragraph)
        else:
            self._open_current()

    def viewportEvent(self, event: QEvent) -> bool:
        """Say over the strip which paragraph it is, elsewhere who the actor is."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            actor = self._model.actor(index.row())
            if actor is None:
                return super().viewportEvent(event)
            paragraph = self._paragraph_under(QPointF(event.pos()), index)
            counts = index.data(DENSITY)
            words = actor.gloss if paragraph is None else _said(paragraph, counts[paragraph - 1])
            # Tooltips guess whether a text is HTML; one that begins with a sign that HTML cannot begin with is plain.
            QToolTip.showText(event.globalPos(), "\u2060" + words, self)
            return True
        return super().viewportEvent(event)

    def _paragraph_under(self, point: QPointF, index: QModelIndex) -> int | None:
        counts = index.data(DENSITY)
        box = strip_box(self.visualRect(index), mirrored=self.isRightToLeft())
        if not counts or not box.adjusted(-3, -8, 3, 8).contains(point):
            return None
        along = box.right() - point.x() if self.isRightToLeft() else point.x() - box.left()
        return paragraph_at(along, len(counts), box.width(), STRIP_GAP)

    def _choose_current(self) -> None:
        actor = self.current_actor()
        if actor is not None:
            self._selection.choose_actor(actor.id)

    def _open_current(self) -> None:
        actor = self.current_actor()
        if actor is not None:
            self._choose_current()
            self.card_wanted.emit(actor.id, global_box(self.viewport(), self.visualRect(self.currentIndex())), True)

    def _on_choice(self, choice: Choice) -> None:
        self._row.choice = choice
        lit = [row for row in map(self._model.row_of, choice.actors) if row is not None]
        if lit:
            index = self._model.index(min(lit))
            if choice.actor is not None:
                self.setCurrentIndex(index)
            self.scrollTo(index)
        self.viewport().update()


def _said(paragraph: int, count: int) -> str:
    if not count:
        return tr("paragraph {number}: not mentioned", number=paragraph)
    return trn(count, "paragraph {number}: mentioned once", "paragraph {number}: mentioned {n} times", number=paragraph)


class ActorsPane(QWidget):
    """The list, and above it what picks and orders the rows; in an article without actors an offer to find some."""

    suggestions_wanted = Signal()
    """Actors and events are to be found in the article."""

    def __init__(
        self, selection: Selection, look: Look, hide_later: QToolButton, parent: QWidget | None = None
    ) -> None:
        """Begin empty. `hide_later` is the button of that command, which stands beside the sorting."""
        super().__init__(parent)
        self._look = look
        self._hide_later = hide_later
        self._lesson: Lesson | None = None
        self._empty: EmptyActors | None = None
        self._order = ActorOrder.APPEARANCE
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setAccessibleName(tr("Filter actors by name"))
        self.filter.setToolTip(tr("Show only the actors whose name or description has these words"))
        self.filter.setClearButtonEnabled(False)  # it costs an icon before the first paint; Escape empties it
        self.filter.installEventFilter(self)
        self.filter.textChanged.connect(self._arrange)
        self.sort = QToolButton()
        self.sort.setText(tr("Sort"))
        self.sort.setToolTip(tr("Sort the actors"))
        self.sort.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.sort.setMenu(QMenu(self))
        self.sort.menu().aboutToShow.connect(self._fill_sort_menu)
        self.list = ActorsList(selection, look)
        self.nobody = QLabel(tr("Nobody here has that name."))
        self.nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nobody.setWordWrap(True)
        self.nobody.hide()
        self._assemble(hide_later)

    def _assemble(self, hide_later: QToolButton) -> None:
        row = FoldingRow(self.filter, (14, 2, 12, 6), 6)
        row.add_button(self.sort)
        row.add_button(hide_later)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(row)
        column.addWidget(self.nobody, 1)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.list)

    def show_lesson(self, lesson: Lesson | None) -> None:
        """Show the actors of a lesson, filtered and sorted as they were."""
        self._lesson = lesson
        self._arrange()

    def set_order(self, order: ActorOrder) -> None:
        """Sort by something else."""
        self._order = order
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape empties the filter, arrow down goes on to the rows."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and self.filter.text():
                self.filter.clear()
                event.accept()
                return True
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down:
            self.list.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        lesson, words = self._lesson, self.filter.text()
        actors = () if lesson is None else arranged(lesson, self._order, words)
        self.list.fill(lesson, actors)
        nobody = bool(words.strip()) and not actors
        self.nobody.setVisible(nobody)
        # Where later ones are hidden, it may only be too early in the text.
        empty = lesson is not None and not lesson.actors and not self._hide_later.isChecked()
        if empty and self._empty is None:
            self._add_empty()
        if self._empty is not None:
            self._empty.setVisible(empty)
        self.list.setVisible(not nobody and not empty)
        self.setFocusProxy(self._empty if empty and self._empty is not None else self.list)

    def _add_empty(self) -> None:
        from desktop.ui.panes.empty import EmptyActors  # imported late: most articles have actors

        self._empty = EmptyActors(self._look)
        self._empty.wanted.connect(self.suggestions_wanted)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.addWidget(self._empty, 1)

    def _fill_sort_menu(self) -> None:
        """Made when it is opened: the first paint has no menus."""
        menu = self.sort.menu()
        menu.clear()
        group = QActionGroup(menu)
        for order, words in _ORDERS.items():
            action = menu.addAction(tr(words))
            action.setCheckable(True)
            action.setChecked(order is self._order)
            action.setData(order)
            group.addAction(action)
        group.triggered.connect(self._on_order)

    def _on_order(self, action: QAction) -> None:
        self.set_order(action.data())


_ORDERS = {
    ActorOrder.APPEARANCE: mark("In order of appearance"),
    ActorOrder.NAME: mark("By name"),
    ActorOrder.MENTIONS: mark("By number of mentions"),
    ActorOrder.KIND: mark("By kind"),
    ActorOrder.SIDE: mark("By side"),
    ActorOrder.KEY: mark("What to learn first"),
}
