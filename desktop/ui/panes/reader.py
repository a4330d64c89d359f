"""The reader: the article as a book page, with quiet marks where it mentions an actor."""

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from db.model.lesson import Lesson
from db.model.study import ReadingPosition
from desktop.library.links import NOTHING, Choice
from desktop.ui.look import Look
from desktop.ui.panes.page import RIGHT_GAP, Page
from desktop.ui.panes.reader_marks import Marks
from desktop.ui.selection import Selection

HOVER_MILLISECONDS = 250
EMPTY = "This library holds no articles yet.\nFile > Add the bundled articles puts three into it."


class Reader(QTextEdit):
    """Shows one lesson's text, read-only, and speaks to the other panes through Selection."""

    card_wanted = Signal(int, QRect, bool)
    """An actor's id, the mention's box in global pixels, and whether the full card is meant (else one line)."""
    card_unwanted = Signal()
    moved = Signal()
    """Another part of the text is visible."""

    def __init__(self, selection: Selection, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._selection = selection
        self._look = look
        self._page: Page | None = None
        self._marks: Marks | None = None
        self._focused: int | None = None
        self._hovered: int | None = None
        self._pressed = QPoint()
        self._hover = QTimer(self)
        self._hover.setSingleShot(True)
        self._hover.setInterval(HOVER_MILLISECONDS)
        self._hover.timeout.connect(self._show_hovered)
        self._assemble()

    def _assemble(self) -> None:
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.viewport().setMouseTracking(True)
        self.setCursorWidth(0)
        self.setAccessibleName("Article")
        self._dress()
        self._selection.changed.connect(self._on_choice)
        self._look.changed.connect(self._on_look)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def show_lesson(self, lesson: Lesson | None, position: ReadingPosition | None = None) -> None:
        """Show another lesson, or none, at the place where reading stopped."""
        self._focused = self._hovered = None
        if lesson is None:
            self._page = self._marks = None
            self.clear()
            return
        self._page = Page(lesson, self._look)
        self._marks = Marks(self._page, self._look)
        self._page.document.setParent(self)
        self.setDocument(self._page.document)
        self.setAccessibleDescription(lesson.article.title)
        self._fit()
        if position is not None and position.offset:
            self.go_to(position.offset, top=True)

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
        first = self._page.offset(self.cursorForPosition(QPoint(0, 2)).position()) or 0
        bar = self.verticalScrollBar()
        if bar.value() >= bar.maximum():
            return ReadingPosition(first, length)
        corner = QPoint(self.viewport().width(), self.viewport().height() - 1)
        last = self._page.offset(self.cursorForPosition(corner).position()) or 0
        return ReadingPosition(first, min(length, last))

    def go_to(self, offset: int, *, top: bool = False) -> None:
        """Scroll to a place: to the top of the pane, or, unless it is visible already, to its upper third."""
        if self._page is None:
            return
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
        actor = self._selection.choice.actor
        mentions = self._page.lesson.mentions
        wanted = [n for n, mention in enumerate(mentions) if actor is None or mention.actor_id == actor]
        if not wanted:
            return
        if self._focused is None:
            here = self._page.offset(self.cursorForPosition(QPoint(0, 2)).position()) or 0
            after = [n for n in wanted if mentions[n].span.start >= here]
            self._focus_mention((after or wanted)[0] if forward else wanted[-1])
            return
        later = [n for n in wanted if n > self._focused] if forward else [n for n in wanted[::-1] if n < self._focused]
        self._focus_mention(later[0] if later else wanted[0 if forward else -1])

    def first_mention(self, actor_id: int, paragraph: int | None = None) -> None:
        """Show an actor's first mention, of the whole text or of the paragraph with that number."""
        if self._page is None:
            return
        for index, mention in enumerate(self._page.lesson.mentions):
            number = self._page.lesson.paragraph_number(mention.span.start)
            if mention.actor_id == actor_id and paragraph in (None, number):
                self._focus_mention(index, card=False)
                return

    def _focus_mention(self, index: int, *, card: bool = True) -> None:
        assert self._page is not None
        self._focused = index
        mention = self._page.mention(index)
        cursor = self.textCursor()
        cursor.setPosition(self._page.position(mention.span.start))
        self.setTextCursor(cursor)
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
        """Keep the column in the middle."""
        super().resizeEvent(event)
        self._fit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a card after a moment over a mention."""
        super().mouseMoveEvent(event)
        index = self._mention_under(event.position())
        if index == self._hovered:
            return
        self._hovered = index
        shape = Qt.CursorShape.IBeamCursor if index is None else Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)
        if index is None:
            self._hover.stop()
            self.card_unwanted.emit()
        else:
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
        actor_id = self._page.mention(index).actor_id
        self._selection.choose_actor(actor_id)
        self.card_wanted.emit(actor_id, self.mention_box(index), True)

    def _choose_sentence(self, cursor: QTextCursor) -> None:
        assert self._page is not None
        offset = self._page.offset(cursor.position())
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
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setLineWrapColumnOrWidth(column)
        # The gutter counts as text to Qt; seen by a reader, the words alone should stand in the middle.
        left = max(0, (room - column - RIGHT_GAP) // 2)
        self.setViewportMargins(left, 0, 0, 0)

    def _on_choice(self, choice: Choice) -> None:
        if choice.event is not None and choice.sentence is not None:
            self.go_to(choice.sentence.start)
        elif choice == NOTHING:
            self._focused = None
        self.viewport().update()

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._look.colour("paper"))  # around the column
        palette.setColor(QPalette.ColorRole.Base, self._look.colour("paper"))
        self.setPalette(palette)
        self.setAutoFillBackground(True)

    def _on_look(self) -> None:
        self._dress()
        if self._page is not None:
            place = self.position()
            self.show_lesson(self._page.lesson, place)

    def _on_scrolled(self) -> None:
        self.card_unwanted.emit()
        self.moved.emit()
