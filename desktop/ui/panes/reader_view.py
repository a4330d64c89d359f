"""A page that scrolls: where its places are on the screen, and how the one that is read stays where it is."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple, cast

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent, QTextBlock, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from db.model.study import ReadingPosition
from desktop.ui.look import Look
from desktop.ui.panes.page import END_GAP, Page
from desktop.ui.panes.page_layout import PageLayout
from desktop.ui.panes.rows import give_viewport

AT_ONCE = 150_000
"""UTF-16 units that are laid out at once to go to a place, some 60 ms; what is further on is gone to a little later."""
_BEYOND = 12_000
"""UTF-16 units that are laid out beyond a place that is gone to: more than a screen holds."""
_TOP_GAP = 4
MARGIN = 150
"""Pixels that a margin beside the text needs at least, to hold words."""
_WIDEST_MARGIN = 240


class Visible(NamedTuple):
    """What is to be painted of a page. All pixels are the viewport's."""

    page: Page
    blocks: list[tuple[QTextBlock, QPointF]]
    """The blocks in view, each with the place where its layout begins."""
    text: QRectF
    """The column of the text between gutter and margin, as high as the viewport."""
    bounds: QRectF


class PageView(QTextEdit):
    """Shows one page in the middle of the pane and holds the place that is read."""

    moved = Signal()
    """Another part of the text is visible."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        give_viewport(self)
        self.setDocument(QTextDocument(self))  # Qt's first one would be laid out for the viewport that is gone
        self._look = look
        self._page: Page | None = None
        self._layout: PageLayout | None = None
        self._top = 0
        """The offset at the top of the pane. It is held when the page is laid out anew, so that nothing drifts."""
        self._later: tuple[int, bool] | None = None
        """A place to go to as soon as it is laid out, and whether it is to stand at the top."""
        self._holding = False
        self._sized = False
        """Whether the pane has its size, as just before it is first shown: no page is laid out for another."""
        self._margin_wanted = False
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._dress()
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def _show_page(self, page: Page | None, offset: int) -> None:
        """Show another page, or none, from an offset on."""
        self._later = None
        self._top = offset
        self._page = page
        if page is None:
            self._layout = None
            self.clear()
            self.setCursorWidth(0)
            return
        page.document.setParent(self)
        self._layout = None
        if self._sized:
            with self._place_held():
                self._lay_out(page)

    def _lay_out(self, page: Page) -> None:
        before = self.document()
        page.document.setLayoutEnabled(False)  # until the page has its width, so that it is laid out only once
        self._layout = PageLayout(page.document, page.document)
        self._layout.advanced.connect(self._on_advanced)
        self._fit()
        self.setDocument(page.document)
        # A scroll bar that comes only while the page is laid out has Qt do that twice.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        page.document.setLayoutEnabled(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        before.deleteLater()  # Qt deletes none that is not its own
        self.setCursorWidth(0)  # the width belongs to the document's layout
        if self._reaches(self._top):
            self._put_cursor(self._top)

    def position(self) -> ReadingPosition:
        """The place at the top of the pane, and the end of what is visible."""
        if self._page is None:
            return ReadingPosition(0, 0)
        if self._layout is None:
            return ReadingPosition(self._top, self._top)
        length = len(self._page.lesson.article.text)
        bar = self.verticalScrollBar()
        if self._later is not None or not self._view_is_laid_out():
            return ReadingPosition(self._top, self._top)
        if bar.value() >= bar.maximum() and self._layout.finished:
            return ReadingPosition(self._top, length)
        corner = QPoint(0 if self._page.right_to_left else self.viewport().width(), self.viewport().height() - 1)
        last = self._page.offset(self._cursor_at(corner).position()) or 0
        return ReadingPosition(self._top, min(length, last))

    def go_to(self, offset: int, *, top: bool = False) -> None:
        """Scroll to a place: to the top of the pane, or, unless it is visible already, to its upper third.

        A place far beyond what is laid out so far is reached a little later.
        """
        if self._page is None:
            return
        self._later = None
        if self._layout is None:
            self._top = offset
            return
        if not self._reaches(offset):
            self._later = (offset, top)
            self._top = offset
            return
        box = self._cursor_box(offset)
        if top:
            self._scroll_by(box.top() - _TOP_GAP)
        elif box.top() < 12 or box.bottom() > self.viewport().height() - 24:
            self._scroll_by(box.top() - self.viewport().height() // 3)

    def visible(self) -> Visible | None:
        """What is in view, or None without a page."""
        if self._page is None:
            return None
        bounds = self.viewport().rect().toRectF()
        left = self.document().rootFrame().frameFormat().leftMargin()
        before, after = self._page.gutter, END_GAP
        if self._page.right_to_left:
            before, after = after, before
        width = self.lineWrapColumnOrWidth() - left - before - after
        return Visible(self._page, self._visible_blocks(), QRectF(left + before, 0, width, bounds.height()), bounds)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle, and the place at the top."""
        with self._place_held():
            super().resizeEvent(event)
            if self._sized or self._page is None:
                self._fit()
            else:
                self._lay_out(self._page)
            self._sized = True

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the place at the top: Qt scrolls to the text cursor when it shows the pane for the first time."""
        with self._place_held():
            super().showEvent(event)

    def _reaches(self, offset: int) -> bool:
        """Whether a place is laid out, now if it can be done at once."""
        assert self._page is not None
        assert self._layout is not None
        position = self._page.position(offset) + (_BEYOND if offset else 0)
        near = position - self._layout.position <= AT_ONCE
        self._layout.waited_for = not near
        if near:
            self._layout.until(position)
        return near

    def _view_is_laid_out(self) -> bool:
        """Whether what is in view is laid out, with a screen to spare, as Qt needs it; now, if that is soon done."""
        if self._layout is None or (self._later is not None and self._later[1]):
            return False
        bottom = self.verticalScrollBar().value() + 2.0 * self.viewport().height()
        line = max(1.0, self._look.settings.text_size * self._look.settings.line_spacing)
        letters = (bottom - self._layout.bottom) / line * self._look.settings.measure
        far = letters > AT_ONCE and not self._layout.finished
        self._layout.waited_for = far or self._later is not None
        if not far:
            self._layout.down_to(bottom)
        return not far

    def _visible_blocks(self) -> list[tuple[QTextBlock, QPointF]]:
        """The blocks on the screen, each with the place where its layout begins in the viewport."""
        if self._page is None or self._layout is None or not self._view_is_laid_out():
            return []
        layout = self.document().documentLayout()
        shift = QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        block = self._layout.block_at(-shift.y())
        found: list[tuple[QTextBlock, QPointF]] = []
        while block.isValid():
            box = layout.blockBoundingRect(block).translated(shift)
            if box.top() > self.viewport().height():
                break
            found.append((block, block.layout().position() + shift))
            block = block.next()
        return found

    def _cursor_at(self, point: QPoint) -> QTextCursor:
        """The text cursor at a point of the viewport.

        Qt's cursorForPosition is wrong between two paragraphs as long as not all is laid out, and then lays out all.
        """
        if self._layout is None or self._layout.finished:
            return self.cursorForPosition(point)
        cursor = QTextCursor(self.document())
        y = point.y() + self.verticalScrollBar().value()
        block = self._layout.block_at(y)
        layout = block.layout()
        lines = [layout.lineAt(number) for number in range(layout.lineCount())]
        line = next((one for one in lines if layout.position().y() + one.y() + one.height() > y), None)
        if line is not None:
            place = cast("int", line.xToCursor(point.x() - layout.position().x()))
            cursor.setPosition(block.position() + place)
        else:  # between two paragraphs, as Qt does it
            following = block.next()
            cursor.setPosition(following.position() if following.isValid() else block.position() + block.length() - 1)
        return cursor

    def _offset_at(self, point: QPoint) -> int | None:
        """The offset at a point of the viewport; None in title and byline, and where nothing is laid out yet."""
        if self._page is None or not self._view_is_laid_out():
            return None
        return self._page.offset(self._cursor_at(point).position())

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

    def _scroll_by(self, pixels: int) -> None:
        bar = self.verticalScrollBar()
        if bar.value() + pixels > bar.maximum():
            # Qt tells how long the page has become a little later; the signal has it look now.
            self.document().documentLayout().documentSizeChanged.emit(QSizeF())
        bar.setValue(bar.value() + pixels)

    def _fit(self) -> None:
        """Give the column its width and its place: the words alone, without gutter and margin, stand in the middle."""
        if self._page is None or self._layout is None:
            return
        room = self.contentsRect().width() - self.verticalScrollBar().sizeHint().width()
        column = min(self._page.width, room)
        spare = room - column
        before = max(0, (spare - self._page.gutter + END_GAP) // 2)
        if self._margin_wanted and spare >= MARGIN:
            before = min(before, spare - min(spare, _WIDEST_MARGIN))
        # What lies after the lines belongs to the viewport, so that it can be painted there.
        left = 0 if self._page.right_to_left else before
        inner = spare - before if self._page.right_to_left else 0
        self._page.set_margin(inner)
        if column + inner != self.lineWrapColumnOrWidth():  # which would lay everything out again
            self._layout.begin_again()
            self.setLineWrapColumnOrWidth(column + inner)
        self.setViewportMargins(left, 0, 0, 0)  # which Qt does not turn round in a mirrored window

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._look.colour("paper"))  # around the column
        palette.setColor(QPalette.ColorRole.Base, self._look.colour("paper"))
        self.setPalette(palette)
        self.viewport().setPalette(palette)  # which under a style sheet does not follow by itself
        self.setAutoFillBackground(True)

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
        if not outer:
            self.moved.emit()

    def _on_advanced(self) -> None:
        """More is laid out: go where one wanted to go, or paint what was only empty paper."""
        if self._later is not None:
            offset, top = self._later
            if self._reaches(offset):
                outer, self._holding = self._holding, top
                self._put_cursor(offset)
                self.go_to(offset, top=top)
                self._holding = outer
                self.viewport().update()
                self.moved.emit()
        elif self._layout is not None and self._layout.waited_for and self._view_is_laid_out():
            self.viewport().update()
            self._on_scrolled()

    def _on_scrolled(self) -> None:
        """Another part is in view. While the place is held, Qt is in the middle of its work and must not be asked."""
        if self._holding:
            return
        self._later = None
        if self._view_is_laid_out():
            self._top = self._offset_at(QPoint(0, 2)) or 0
        self.moved.emit()
