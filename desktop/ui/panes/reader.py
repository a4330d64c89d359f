"""The reader: the article as a book page, with quiet marks where it mentions an actor."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from db.model.lesson import Lesson
from db.model.study import ReadingPosition
from desktop.library.links import NOTHING, Choice
from desktop.ui.look import Look
from desktop.ui.panes.page import RIGHT_GAP, Page
from desktop.ui.panes.reader_marks import Marks
from desktop.ui.panes.rows import give_viewport
from desktop.ui.selection import Selection

HOVER_MILLISECONDS = 250
_NOTCH = 120
"""What Qt counts for one notch of a wheel."""
EMPTY = "This library holds no articles yet.\nFile > Add the bundled articles puts three into it."


class Reader(QTextEdit):
    """Shows one lesson's text, read-only, and speaks to the other panes through Selection."""

    card_wanted = Signal(int, QRect, bool)
    """An actor's id, the mention's box in global pixels, and whether the full card is meant (else one line)."""
    card_unwanted = Signal()
    moved = Signal()
    """Another part of the text is visible."""
    size_wanted = Signal(bool)
    """The text is to become larger (False: smaller)."""

    def __init__(self, selection: Selection, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        give_viewport(self)
        self.setDocument(QTextDocument(self))  # Qt's first one would be laid out for the viewport that is gone
        self._selection = selection
        self._look = look
        self._page: Page | None = None
        self._marks: Marks | None = None
        self._top = 0
        """The offset at the top of the pane. It is held when the page is laid out anew, so that nothing drifts."""
        self._holding = False
        self._focused: int | None = None
        self._step_from: int | None = None
        self._hovered: int | None = None
        self._pressed = QPoint()
        self._turned = 0
        self._hover = QTimer(self)
        self._hover.setSingleShot(True)
        self._hover.setInterval(HOVER_MILLISECONDS)
        self._hover.timeout.connect(self._show_hovered)
        self._assemble()

    def _assemble(self) -> None:
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName("Article")
        self._dress()
        self._selection.changed.connect(self._on_choice)
        self._look.changed.connect(self._on_look)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def show_lesson(self, lesson: Lesson | None, position: ReadingPosition | None = None) -> None:
        """Show another lesson, or none, at the place where reading stopped."""
        self._focused = self._step_from = self._hovered = None
        self._top = 0 if position is None else position.offset
        if lesson is None:
            self._page = self._marks = None
            self.clear()
            self.setCursorWidth(0)
            return
        self._page = Page(lesson, self._look)
        self._marks = Marks(self._page, self._look)
        self._page.document.setParent(self)
        with self._place_held():
            before = self.document()
            self._fit()  # first, so that the page is laid out only once
            self.setDocument(self._page.document)
            before.deleteLater()  # Qt deletes none that is not its own
            self.setCursorWidth(0)  # the width belongs to the document's layout
            self._put_cursor(self._top)
            self.setAccessibleDescription(lesson.article.title)

    def refresh(self, lesson: Lesson) -> None:
        """Show the same article after a change, at the same place."""
        self.show_lesson(lesson, self.position())

    @property
    def lesson(self) -> Lesson | None:
        """The lesson that is shown."""
        return None if self._page is None else self._page.lesson

    def position(self) -> ReadingPosition:
        """The place at the top of the pane, and the end of what is visible."""
        if self._page is None:
            return ReadingPosition(0, 0)
        length = len(self._page.lesson.article.text)
        bar = self.verticalScrollBar()
        if bar.value() >= bar.maximum():
            return ReadingPosition(self._top, length)
        corner = QPoint(self.viewport().width(), self.viewport().height() - 1)
        last = self._page.offset(self.cursorForPosition(corner).position()) or 0
        return ReadingPosition(self._top, min(length, last))

    def go_to(self, offset: int, *, top: bool = False) -> None:
        """Scroll to a place: to the top of the pane, or, unless it is visible already, to its upper third."""
        if self._page is None:
            return
        self._page.finish_layout()
        box = self._cursor_box(offset)
        bar = self.verticalScrollBar()
        if top:
            bar.setValue(bar.value() + box.top() - 4)
        elif box.top() < 12 or box.bottom() > self.viewport().height() - 24:
            bar.setValue(bar.value() + box.top() - self.viewport().height() // 3)

    def step_mention(self, forward: bool) -> None:
        """Give the keyboard's attention to the next mention, of the chosen actor or, without one, of anybody."""
        if self._page is None:
            return
        # From where the attention was last, as long as that is in view; else from the top of the pane.
        here = self._step_from
        if here is None or not self._is_visible(here):
            here = self._top - 1
        index = self._page.next_mention(self._selection.choice.actor, here, forward=forward)
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
            first.setRight(last.left())
        return QRect(self.viewport().mapToGlobal(first.topLeft()), first.size())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint grounds, words, then underlines and numbers, of the visible blocks alone."""
        blocks = self._visible_blocks()
        if self._marks is not None:
            painter = QPainter(self.viewport())
            self._marks.paint_grounds(painter, blocks, self._selection.choice)
            painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if self._marks is not None:
            self._marks.paint_lines(painter, blocks, self._focused)
        else:
            painter.setFont(self._look.reading_font())
            painter.setPen(self._look.colour("soft"))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, EMPTY)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle, and the place at the top."""
        with self._place_held():
            super().resizeEvent(event)
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the place at the top: Qt scrolls to the text cursor when it shows the pane for the first time."""
        with self._place_held():
            super().showEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a card after a moment over a mention."""
        super().mouseMoveEvent(event)
        self._hover_over(self._mention_under(event.position()))

    def viewportEvent(self, event: QEvent) -> bool:
        """A pointer that leaves the text leaves its mention too."""
        if event.type() == QEvent.Type.Leave:
            self._hover_over(None)
        return super().viewportEvent(event)

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
        self.setCursorWidth(0)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what was clicked: a mention's actor, or a sentence."""
        super().mouseReleaseEvent(event)
        dragged = (event.position().toPoint() - self._pressed).manhattanLength() > 4
        if event.button() is not Qt.MouseButton.LeftButton or dragged or self._page is None:
            return
        index = self._mention_under(event.position())
        if index is not None:
            self._open_mention(index)
            return
        self._choose_sentence(self.cursorForPosition(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the mention at the cursor or chooses its sentence; Space turns the page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._page is not None:
            offset = self._page.offset(self.textCursor().position())
            index = None if offset is None else self._page.mention_at(offset)
            if index is not None:
                self._open_mention(index)
            else:
                self._choose_sentence(self.textCursor())
        elif event.key() == Qt.Key.Key_Space:
            bar = self.verticalScrollBar()
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            bar.setValue(bar.value() + (-1 if back else 1) * (self.viewport().height() - 60))
        else:
            # The text cursor shows itself to whoever moves it, and to nobody else.
            self.setCursorWidth(2)
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes when the attention goes elsewhere."""
        super().focusOutEvent(event)
        self._focused = None
        self.viewport().update()

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

    def _mention_under(self, point: QPointF) -> int | None:
        if self._page is None:
            return None
        cursor = self.cursorForPosition(point.toPoint())
        offset = self._page.offset(cursor.position())
        if offset is None:
            return None
        # The cursor stands between two letters: the mention may be on either side of it.
        for candidate in (offset, offset - 1):
            index = self._page.mention_at(candidate) if candidate >= 0 else None
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

    def _visible_blocks(self) -> list[tuple[QTextBlock, QPointF]]:
        """The blocks on the screen, each with the place where its layout begins in the viewport."""
        if self._page is None:
            return []
        layout = self.document().documentLayout()
        shift = QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        block = self.cursorForPosition(QPoint(0, 0)).block()
        found: list[tuple[QTextBlock, QPointF]] = []
        while block.isValid():
            box = layout.blockBoundingRect(block).translated(shift)
            if box.top() > self.viewport().height():
                break
            found.append((block, block.layout().position() + shift))
            block = block.next()
        return found

    def _put_cursor(self, offset: int) -> None:
        assert self._page is not None
        cursor = self.textCursor()
        cursor.setPosition(self._page.position(offset) if offset else 0)
        self.setTextCursor(cursor)

    def _is_visible(self, offset: int) -> bool:
        box = self._cursor_box(offset)
        return box.top() >= 0 and box.bottom() <= self.viewport().height()

    def _cursor_box(self, offset: int) -> QRect:
        assert self._page is not None
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._page.position(offset))
        return self.cursorRect(cursor)

    def _fit(self) -> None:
        if self._page is None:
            return
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        column = min(self._page.width, room)
        if column != self.lineWrapColumnOrWidth():  # which would lay everything out again
            self.setLineWrapColumnOrWidth(column)
        # The gutter counts as text to Qt; seen by a reader, the words alone should stand in the middle.
        left = max(0, (room - column - RIGHT_GAP) // 2)
        self.setViewportMargins(left, 0, 0, 0)

    def _on_choice(self, choice: Choice) -> None:
        if choice.brings and choice.sentence is not None:
            self.go_to(choice.sentence.start)
        elif choice == NOTHING:
            self._focused = None
        self.viewport().update()

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._look.colour("paper"))  # around the column
        palette.setColor(QPalette.ColorRole.Base, self._look.colour("paper"))
        self.setPalette(palette)
        self.viewport().setPalette(palette)  # which under a style sheet does not follow by itself
        self.setAutoFillBackground(True)

    def _on_look(self) -> None:
        self._dress()
        if self._page is not None:
            self.refresh(self._page.lesson)

    @contextmanager
    def _place_held(self) -> Iterator[None]:
        """Scroll back to the place at the top when the page has been laid out anew."""
        outer, self._holding = self._holding, True
        try:
            yield
            if not outer and self._top:
                self.go_to(self._top, top=True)
            elif not outer:
                self.verticalScrollBar().setValue(0)  # Qt would hide the room above the title
        finally:
            self._holding = outer

    def _on_scrolled(self) -> None:
        if not self._holding and self._page is not None:
            self._page.finish_layout()
            self._top = self._page.offset(self.cursorForPosition(QPoint(0, 2)).position()) or 0
        self.card_unwanted.emit()
        self.moved.emit()
