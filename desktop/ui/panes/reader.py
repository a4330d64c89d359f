"""The reader: the article as a book page, with quiet marks where it mentions an actor."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from db.model.lesson import Lesson
from desktop.library.links import NOTHING, Choice
from desktop.ui.look import Look
from desktop.ui.panes.reader_article import ArticleText
from desktop.ui.selection import Selection

if TYPE_CHECKING:
    from desktop.ui.panes.reader_things import Thing

HOVER_MILLISECONDS = 250
_NOTCH = 120
"""What Qt counts for one notch of a wheel."""


class Reader(ArticleText):
    """Shows one lesson's text, read-only, and speaks to the other panes through Selection."""

    card_wanted = Signal(int, QRect, bool)
    """An actor's id, the mention's box in global pixels, and whether the full card is meant (else one line)."""
    card_unwanted = Signal()
    size_wanted = Signal(bool)
    """The text is to become larger (False: smaller)."""
    note_wanted = Signal(int, QRect)
    """A note or highlight was clicked: its id, and the box of what was clicked in global pixels."""
    word_wanted = Signal(int)
    """An explained word was clicked: its id."""
    statement_wanted = Signal(int)
    """A statement was clicked, while they are shown: its id."""

    def __init__(self, selection: Selection, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(selection, look, parent)
        self._step_from: int | None = None
        self._hovered: int | None = None
        self._pressed = QPoint()
        self._turned = 0
        self._hover = QTimer(self)
        self._hover.setSingleShot(True)
        self._hover.setInterval(HOVER_MILLISECONDS)
        self._hover.timeout.connect(self._show_hovered)
        self.viewport().setMouseTracking(True)
        selection.changed.connect(self._on_choice)

    def _show(self, lesson: Lesson | None, offset: int) -> None:
        self._step_from = self._hovered = None
        super()._show(lesson, offset)
        self._show_cursor(shown=False)

    # Mentions

    def step_mention(self, forward: bool) -> None:
        """Give the keyboard's attention to the next mention, of the chosen actor or, without one, of anybody shown."""
        if self._page is None:
            return
        # From where the attention was last, as long as that is in view; else from the top of the pane.
        here = self._step_from
        if here is None or not self._is_visible(here):
            here = self._top - 1
        chosen = self._selection.choice.actor
        actors = self._layers.only if chosen is None else frozenset((chosen,))
        index = self._page.next_mention(actors, here, forward=forward)
        if index is not None:
            self._focus_mention(index)

    def first_mention(self, actor_id: int, paragraph: int | None = None) -> None:
        """Show an actor's first mention, of the whole text or of the paragraph with that number.

        A paragraph that does not mention the actor is shown all the same.
        """
        if self._page is None:
            return
        index = self._page.first_mention(actor_id, paragraph)
        if index is not None:
            self._focus_mention(index, card=False)
        elif paragraph is not None:
            self.go_to(self._page.lesson.body[paragraph - 1].span.start)

    def _focus_mention(self, index: int, *, card: bool = True) -> None:
        assert self._page is not None
        self._focused = index
        mention = self._page.mention(index)
        self._step_from = mention.span.start
        self._put_cursor(mention.span.start)
        self.go_to(mention.span.start)
        self.viewport().update()
        if card:
            self.card_wanted.emit(mention.actor_id, self.mention_box(index), False)

    def mention_box(self, index: int) -> QRect:
        """The box of a mention's first line, in global pixels."""
        assert self._page is not None
        span = self._page.mention(index).span
        first, last = self._cursor_box(span.start), self._cursor_box(span.end)
        if last.top() == first.top():
            first.setLeft(min(first.left(), last.left()))
            first.setRight(max(first.left(), last.left()))
        return QRect(self.viewport().mapToGlobal(first.topLeft()), first.size())

    # The pointer

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a card after a moment over a mention."""
        super().mouseMoveEvent(self._on_a_line(event))
        index = self._mention_under(event.position())
        self._hover_over(index)
        if index is None:
            over = self._thing_under(event.position()) is not None
            shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
            self.viewport().setCursor(shape)
        if self._layers.line_focus is not None:
            self._layers.line_focus.follow(event.position().y())
            self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """A pointer that leaves the text leaves its mention too; one that rests on a note or word is told of it."""
        if event.type() == QEvent.Type.Leave:
            self._hover_over(None)
        elif isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        return super().viewportEvent(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        thing = self._thing_under(event.pos().toPointF())
        if thing is None or self._mention_under(event.pos().toPointF()) is not None:
            QToolTip.hideText()
            return
        from desktop.ui.panes.reader_things import tip_of  # imported late: nobody points before the first paint

        QToolTip.showText(event.globalPos(), tip_of(thing), self.viewport(), thing.box.toAlignedRect())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, ask for larger or smaller text, a step for each notch of the wheel."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        if abs(self._turned) >= _NOTCH:
            self.size_wanted.emit(self._turned > 0)
            self._turned = 0
        event.accept()

    def _hover_over(self, index: int | None) -> None:
        if index == self._hovered:
            return
        self._hovered = index
        if index is None:
            self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
            self._hover.stop()
            self.card_unwanted.emit()
        else:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
            self._hover.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began: a drag selects text and chooses nothing."""
        self._pressed = event.position().toPoint()
        self._show_cursor(shown=False)
        super().mousePressEvent(self._on_a_line(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what was clicked: a mention's actor, something in the margins, or a sentence and what lies on it."""
        super().mouseReleaseEvent(self._on_a_line(event))
        dragged = (event.position().toPoint() - self._pressed).manhattanLength() > 4
        if event.button() is not Qt.MouseButton.LeftButton or dragged or self._page is None:
            return
        index = self._mention_under(event.position())
        if index is not None:
            self._open_mention(index)
            return
        thing = self._thing_under(event.position())
        if thing is None or thing.span is not None:
            self._choose_sentence(self._cursor_at(event.position().toPoint()))
        if thing is not None:
            self._open_thing(thing)

    def _on_a_line(self, event: QMouseEvent) -> QMouseEvent:
        """The event, or, as long as not all is laid out, one on the nearest line: see _cursor_at."""
        if self._layout is None or self._layout.finished or self._page is None:
            return event
        line = self.cursorRect(self._cursor_at(event.position().toPoint()))
        point = QPointF(event.position().x(), line.center().y())
        return QMouseEvent(
            event.type(), point, event.globalPosition(), event.button(), event.buttons(), event.modifiers()
        )

    def _open_thing(self, thing: "Thing") -> None:
        name = thing.kind.name
        if name == "NOTE":
            box = thing.box.toAlignedRect()
            self.note_wanted.emit(thing.id, QRect(self.viewport().mapToGlobal(box.topLeft()), box.size()))
        elif name == "WORD":
            self.word_wanted.emit(thing.id)
        else:
            self.statement_wanted.emit(thing.id)

    def _thing_under(self, point: QPointF) -> "Thing | None":
        view = self.visible() if self._layers.hold_things else None
        return None if view is None else self._layers.thing_at(view, point, self._offset_at(point.toPoint()))

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens what is at the text cursor or chooses its sentence; Space turns the page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._page is not None:
            self._open_at_cursor()
        elif event.key() == Qt.Key.Key_Space:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._scroll_by((-1 if back else 1) * (self.viewport().height() - 60))
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._layers.line_focus and not event.modifiers():
            self._step_line(event.key() == Qt.Key.Key_Down)
        else:
            # The text cursor shows itself to whoever moves it, and to nobody else.
            self._show_cursor(shown=True)
            super().keyPressEvent(event)

    def _open_at_cursor(self) -> None:
        """Do what a click at the text cursor would do."""
        assert self._page is not None
        offset = self._page.offset(self.textCursor().position())
        index = None if offset is None else self._shown_mention_at(offset)
        if index is not None:
            self._open_mention(index)
            return
        self._choose_sentence(self.textCursor())
        thing = None if offset is None else self._layers.thing_on(offset)
        if thing is not None:
            self._open_thing(thing._replace(box=self.cursorRect().toRectF()))

    def _step_line(self, forward: bool) -> None:
        """Move the focus by a line, and the text cursor with it, whom Enter and screen readers ask for the place."""
        focus, view = self._layers.line_focus, self.visible()
        assert focus is not None
        if view is None:
            return
        before = self.verticalScrollBar().value()
        self._scroll_by(round(focus.step(view, forward)))
        focus.scrolled(self.verticalScrollBar().value() - before)
        moved = self.visible()
        y = None if moved is None else focus.middle(moved)
        if moved is not None and y is not None:
            start = moved.text.right() if moved.page.right_to_left else moved.text.left()
            self.setTextCursor(self._cursor_at(QPoint(round(start), round(y))))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes when the attention goes elsewhere."""
        super().focusOutEvent(event)
        self._focused = None
        self.viewport().update()

    # Choosing

    def _open_mention(self, index: int) -> None:
        assert self._page is not None
        self._hover.stop()
        self._focused = index
        mention = self._page.mention(index)
        self._step_from = mention.span.start
        self._selection.choose_actor(mention.actor_id)
        self.card_wanted.emit(mention.actor_id, self.mention_box(index), True)

    def _choose_sentence(self, cursor: QTextCursor) -> None:
        assert self._page is not None
        offset = self._step_from = self._page.offset(cursor.position())
        self.card_unwanted.emit()
        if offset is not None and offset < len(self._page.lesson.article.text):
            self._selection.choose_sentence(offset)
        else:
            self._selection.clear()

    def _show_hovered(self) -> None:
        if self._hovered is not None and self._page is not None:
            actor_id = self._page.mention(self._hovered).actor_id
            self.card_wanted.emit(actor_id, self.mention_box(self._hovered), False)

    def _shown_mention_at(self, offset: int) -> int | None:
        """Index of the mention at an offset, if it is marked."""
        assert self._page is not None
        index = self._page.mention_at(offset)
        return index if index is not None and self._layers.shows(self._page.mention(index)) else None

    def _mention_under(self, point: QPointF) -> int | None:
        offset = self._offset_at(point.toPoint())
        if offset is None:
            return None
        # The cursor stands between two letters: the mention may be on either side of it.
        for candidate in (offset, offset - 1):
            index = self._shown_mention_at(candidate) if candidate >= 0 else None
            if index is not None and self._covers(index, point):
                return index
        return None

    def _covers(self, index: int, point: QPointF) -> bool:
        assert self._page is not None
        span = self._page.mention(index).span
        for block, corner in self._visible_blocks():
            if any(box.contains(point) for box, _ in self._page.boxes(block, span, corner)):
                return True
        return False

    def _on_choice(self, choice: Choice) -> None:
        if choice.brings and choice.sentence is not None:
            self.go_to(choice.sentence.start)
        elif choice == NOTHING:
            self._focused = None
        self._describe()
        self.viewport().update()

    def _on_scrolled(self) -> None:
        super()._on_scrolled()
        self.card_unwanted.emit()
