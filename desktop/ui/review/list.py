"""The list of suggestions: one key each, the editor on the current row, and rows that are merged by dragging."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from db.model.suggestion import SuggestionKind
from desktop.ui.look import Look
from desktop.ui.models.rows import Row
from desktop.ui.models.suggestions import Folded
from desktop.ui.panes.row_list import AnyIndex, RowList
from desktop.ui.review.deck import Deck
from desktop.ui.review.keys import command_of
from desktop.ui.review.row import SuggestionRow, shown_of
from desktop.ui.words import tr

_INSET, _CLOSER = 10, 4
"""Pixels that the ground of the current row shows beside the editor, and by how much less above and below it."""
_NEIGHBOUR = 60
"""Pixels of the rows before and after the current one that are to be seen, if there is room."""
_EDGE = 28
"""Pixels from the edge of the list in which a dragged row makes it scroll."""


class SuggestionList(RowList):
    """Rows that paint themselves. Only the current one has widgets: an editor that stands on it."""

    commanded = Signal(str)
    """A key was pressed: the name of its command."""
    picked = Signal(int)
    """A row became the current one: its id."""
    folded = Signal(int)
    """The row of a Fold was clicked."""
    merged = Signal(int, int)
    """An actor's row was dropped on another one: the id of the one that stays, and of the one that goes into it."""

    _editor: QWidget | None = None  # of the class: Qt lays out, and asks for it, while the list is being made

    def __init__(self, look: Look, deck: Deck, parent: QWidget | None = None) -> None:
        """Begin empty; `deck` holds what the rows show."""
        super().__init__(tr("Suggestions"), look, parent)
        self._row = SuggestionRow(look, self, deck)
        self._pressed: QPoint | None = None
        self._dragged: Row | None = None
        self.use(self._row)

    # The editor on the current row

    def expand(self, suggestion_id: int | None, editor: QWidget | None) -> None:
        """Make a row the current one, with an editor on it unless it is a fold's, and bring it into view."""
        if self._editor is not None and self._editor is not editor:
            self._editor.hide()
        self._editor = editor
        place = None if suggestion_id is None else self.place_of(suggestion_id)
        shown = place is not None and editor is not None
        self._row.expanded = suggestion_id if shown else None
        self._row.chosen = suggestion_id if place is not None else None
        if editor is not None and shown:
            editor.setParent(self.viewport())
            self._row.expanded_height = self._height_of(editor)
            assert place is not None
            self.setCurrentIndex(self.model().index(place, 0))
            self.doItemsLayout()
            self._bring_into_view()
            self._place_editor()
            editor.show()
        elif editor is not None:
            editor.hide()
        elif place is not None:  # a fold has nothing to be changed
            self.setCurrentIndex(self.model().index(place, 0))
            self.doItemsLayout()
            self._bring_into_view()
        self.viewport().update()

    def _bring_into_view(self) -> None:
        """Scroll no further than is needed to see the current row and a part of what comes before and after it."""
        box, height = self.visualRect(self.currentIndex()), self.viewport().height()
        room = min(_NEIGHBOUR, max(0, (height - box.height()) // 2))
        bar = self.verticalScrollBar()
        if box.height() > height:
            bar.setValue(bar.value() + box.top())  # its headline, before all
        elif box.bottom() > height - room:
            bar.setValue(bar.value() + box.bottom() - height + room)
        elif box.top() < room:
            bar.setValue(bar.value() + box.top() - room)

    def fit_editor(self) -> None:
        """Give the row of the editor the height that this needs."""
        if self._editor is None or self._row.expanded is None:
            return
        height = self._height_of(self._editor)
        if self._row.expanded_height != height:
            self._row.expanded_height = height
            self.doItemsLayout()
        self._place_editor()

    def _height_of(self, editor: QWidget) -> int:
        """The height of a row that an editor stands on."""
        layout = editor.layout()
        if layout is not None:
            layout.activate()
        return editor.heightForWidth(self._row.width - 2 * _INSET) + 2 * (_INSET - _CLOSER)

    def _place_editor(self) -> None:
        if self._editor is None or self._row.expanded is None:
            return
        box = self.visualRect(self.currentIndex())
        box.setLeft(self._row.origin(box).x())
        box.setWidth(self._row.width)
        self._editor.setGeometry(box.adjusted(_INSET, _INSET - _CLOSER, -_INSET, _CLOSER - _INSET))

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows. After it, expand() says which is the current one, and has them laid out."""
        self._row.forget()
        if not self._rows.change_rows(rows):
            super().show_rows(rows)

    def updateGeometries(self) -> None:
        """Qt has laid out the rows: the editor follows its own."""
        super().updateGeometries()
        self._place_editor()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """So it does when the list is scrolled."""
        super().scrollContentsBy(dx, dy)
        self._place_editor()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another height of the editor."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit_editor()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key for each decision; arrows walk."""
        name = command_of(event, mirrored=self.isRightToLeft())
        if name is not None:
            self.commanded.emit(name)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here, and find nothing."""

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Walking onto a row makes it the one that is decided on."""
        super().currentChanged(current, previous)
        row = self.current_row()
        if row is not None and row.id != self._row.chosen:
            self.picked.emit(row.id)

    # The pointer: a click picks, dragging an actor onto another one merges them

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where it began; nothing opens before the button is let go."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which row the dragged one would go into."""
        point = event.position().toPoint()
        if self._pressed is None:
            return
        if self._dragged is None:
            if (point - self._pressed).manhattanLength() < QApplication.startDragDistance():
                return
            self._dragged = self._actor_at(self._pressed)
        if self._dragged is not None:
            self._scroll_at_edge(point)
            target = self._actor_at(point)
            self._aim(None if target is None or target.id == self._dragged.id else target.id)
            shape = Qt.CursorShape.ClosedHandCursor if self._row.target is None else Qt.CursorShape.DragCopyCursor
            self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Merge the dragged row into the one below it; without dragging, pick the row."""
        if self._pressed is None:
            return
        dragged, target, began = self._dragged, self._row.target, self._pressed
        self._pressed = self._dragged = None
        self._aim(None)
        self.viewport().unsetCursor()
        if dragged is not None and target is not None:
            self.merged.emit(target, dragged.id)
        elif dragged is None:
            index = self.indexAt(began)
            row = self._rows.row(index.row())
            if row is not None and isinstance(row.value, Folded):
                self.folded.emit(row.id)
            elif row is not None:
                self.setCurrentIndex(index)

    def _actor_at(self, point: QPoint) -> Row | None:
        found = self.part_at(point)
        if found is None or isinstance(found[0].value, Folded):
            return None
        return found[0] if shown_of(found[0]).suggestion.kind is SuggestionKind.ACTOR else None

    def _aim(self, target: int | None) -> None:
        if target != self._row.target:
            self._row.target = target
            self.viewport().update()

    def _scroll_at_edge(self, point: QPoint) -> None:
        bar = self.verticalScrollBar()
        if point.y() < _EDGE:
            bar.setValue(bar.value() - _EDGE // 2)
        elif point.y() > self.viewport().height() - _EDGE:
            bar.setValue(bar.value() + _EDGE // 2)
