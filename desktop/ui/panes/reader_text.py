"""A page whose words can be selected, copied with their source, and asked what to do with them."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QWidget

from db.model.article import Span
from desktop.ui.look import Look
from desktop.ui.panes.reader_view import PageView


class SelectableText(PageView):
    """Words of the article in the hands of the user."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty, and without a menu."""
        super().__init__(look, parent)
        self._actions_for: Callable[[Span | None], list[QAction]] | None = None
        self.setTabChangesFocus(True)
        self._show_cursor(shown=False)

    def _show_cursor(self, *, shown: bool) -> None:
        """Show or hide the text cursor. In a line of two directions Qt draws a flag at even one without a width."""
        mouse, keyboard = Qt.TextInteractionFlag.TextSelectableByMouse, Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(mouse | keyboard if shown else mouse)
        self.setCursorWidth(2 if shown else 0)

    def select(self, span: Span) -> None:
        """Select a place of the text, and scroll there unless it is visible."""
        if self._page is None:
            return
        self.go_to(span.start)
        if self._layout is None or self._later is not None:
            return  # it is far from what is laid out: whoever searches on comes back to it
        cursor = self.textCursor()
        cursor.setPosition(self._page.position(span.start))
        cursor.setPosition(self._page.position(span.end), QTextCursor.MoveMode.KeepAnchor)
        value = self.verticalScrollBar().value()
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(value)  # go_to knows better where the place should be

    def cursor_offset(self) -> int:
        """The place of the cursor in the article's text, in code points; 0 in the title or without an article."""
        return 0 if self._page is None else self._page.offset(self.textCursor().position()) or 0

    def place(self) -> int:
        """Where somebody reads, in code points: at the cursor if it is in view, else at the top of the pane."""
        offset = self.cursor_offset()
        return offset if self._page is not None and self._is_visible(offset) else self.position().offset

    def selected_span(self) -> Span | None:
        """The selected part of the article's text without white space around it; None if nothing of it is selected."""
        cursor = self.textCursor()
        if self._page is None or not cursor.hasSelection():
            return None
        start, end = (self._page.offset(place) for place in (cursor.selectionStart(), cursor.selectionEnd()))
        if end is None:
            return None  # title or byline
        begin = start or 0
        text = self._page.lesson.article.text
        while end > begin and text[end - 1].isspace():
            end -= 1
        while begin < end and text[begin].isspace():
            begin += 1
        return Span(begin, end) if begin < end else None

    def copy_plain(self) -> None:
        """Copy the selected words without their source."""
        from PySide6.QtGui import QGuiApplication

        words = self.textCursor().selection().toPlainText()
        if words:
            QGuiApplication.clipboard().setText(words)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied or dragged: the selected words with their source below them."""
        from desktop.ui.panes.reader_copy import quotation  # imported late: nothing is copied before the first paint

        span = self.selected_span()
        if span is None or self._page is None:
            return super().createMimeDataFromSelection()
        return quotation(self._page.lesson, span, self._look.language)

    def set_menu(self, actions_for: Callable[[Span | None], list[QAction]]) -> None:
        """Offer a context menu: actions for the selected place, or for that of the word pointed at."""
        self._actions_for = actions_for

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the menu of what is selected; where nothing is, of the word at the pointer or the text cursor."""
        if self._actions_for is None or self._page is None:
            return
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        if not keyboard:
            self._select_word_under(event.pos())
        elif not self.textCursor().hasSelection():
            self._select_word(self.textCursor())
        actions = self._actions_for(self.selected_span())
        if not actions:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(actions)
        place = self.viewport().mapToGlobal(self.cursorRect().bottomLeft()) if keyboard else event.globalPos()
        menu.popup(place)

    def _select_word_under(self, point: QPoint) -> None:
        """Select the word at a point, unless the selection is there already."""
        under, selected = self._cursor_at(point), self.textCursor()
        if not selected.selectionStart() <= under.position() <= selected.selectionEnd() or not selected.hasSelection():
            self._select_word(under)

    def _select_word(self, cursor: QTextCursor) -> None:
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        self.setTextCursor(cursor)

    def announce(self, words: str) -> None:
        """Have a screen reader, if one is running, say words aloud."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # late: nothing is said at the start

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
