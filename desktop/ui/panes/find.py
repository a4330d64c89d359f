"""The bar for finding words in the article."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from db.model.article import Span
from db.model.lesson import Lesson
from desktop.library.matching import FoldedText
from desktop.ui.look import Look
from desktop.ui.panes.reader import Reader
from desktop.ui.panes.rows import claims_escape
from desktop.ui.words import tr

_LONG_TEXT = 300_000
"""Code points beyond which the search waits until nobody types."""
_TYPING_MILLISECONDS = 200
_WIDEST_FIELD = 420
_BETWEEN_SWITCHES = 16
"""More than between a box and its words."""
_ROOM_FOR_COUNT = 90
"""Pixels of a row that stay free for a longer count and a wider field."""


class FindBar(QWidget):
    """A field, the places that it finds in the reader's article, and the way from one to the next."""

    def __init__(self, reader: Reader, look: Look, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self._reader = reader
        self._look = look
        self._text: FoldedText | None = None
        self._text_of: tuple[Lesson | None, bool] = (None, False)
        self._spans: list[Span] = []
        self._current: int | None = None
        self._narrow = False
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MILLISECONDS)
        self._typing.timeout.connect(self._search)
        self._make_widgets()
        self._assemble()
        self._connect()
        self.hide()

    def _make_widgets(self) -> None:
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find in the article"))
        self.field.setAccessibleName(tr("Find in the article"))
        self.field.setClearButtonEnabled(True)
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.case = QCheckBox(tr("Match case"))
        self.whole = QCheckBox(tr("Whole words"))
        self.previous_button = _button(tr("Previous place (Shift+Enter)"), tr("Previous place"))
        self.next_button = _button(tr("Next place (Enter)"), tr("Next place"))
        self.close_button = _button(tr("Close (Esc)"), tr("Close"))

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 7, 8, 7)
        column.setSpacing(5)
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        for row in (self._first, self._second):
            row.setSpacing(6)
            column.addLayout(row)
        for one in (self.field, self.count, self.previous_button, self.next_button, self.close_button):
            self._first.addWidget(one, 1 if one is self.field else 0)
        self._switches = QWidget()
        switches = QHBoxLayout(self._switches)
        switches.setContentsMargins(6, 0, 6, 0)
        switches.setSpacing(_BETWEEN_SWITCHES)
        for switch in (self.case, self.whole):
            switches.addWidget(switch)
        self._second.addStretch(1)
        self._first.insertStretch(4)
        self.field.setMinimumWidth(70)
        self.field.setMaximumWidth(_WIDEST_FIELD)
        self._place_switches()
        self.setAutoFillBackground(True)
        self.setAccessibleName(tr("Find in the article"))
        self._dress()

    def _place_switches(self) -> None:
        """Put the switches into the one row or, where that is too narrow, into a second one."""
        row, place = (self._second, 0) if self._narrow else (self._first, 4)
        row.insertWidget(place, self._switches)
        order = (self.field, self.previous_button, self.next_button, self.case, self.whole, self.close_button)
        for one, following in pairwise(order):
            self.setTabOrder(one, following)

    def minimumSizeHint(self) -> QSize:
        """As wide as the one row without the switches."""
        hint = super().minimumSizeHint()
        return QSize(hint.width() - (0 if self._narrow else self._switches_width()), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a hairline between the article and the bar."""
        painter = QPainter(self)
        painter.setPen(self._look.colour("line"))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use a second row where one is too narrow."""
        super().resizeEvent(event)
        needed = self._first.minimumSize().width() + (self._switches_width() if self._narrow else 0)
        narrow = needed + _ROOM_FOR_COUNT > event.size().width()
        if narrow != self._narrow:
            self._narrow = narrow
            self._place_switches()

    def _switches_width(self) -> int:
        return self._switches.minimumSizeHint().width() + self._first.spacing()

    def _connect(self) -> None:
        self.field.textChanged.connect(self._on_typed)
        self.case.toggled.connect(self._search)
        self.whole.toggled.connect(self._search)
        self.next_button.clicked.connect(self.next)
        self.previous_button.clicked.connect(self.previous)
        self.close_button.clicked.connect(self.dismiss)
        self._look.changed.connect(self._dress)
        self._reader.lesson_shown.connect(self._on_lesson)

    def open(self) -> None:
        """Show the bar with the keyboard in its field, which holds the selected words if they are few."""
        span, lesson = self._reader.selected_span(), self._reader.lesson
        words = "" if span is None or lesson is None else lesson.text_of(span)
        self.show()
        if words and "\n" not in words and len(words) <= 60 and not self._selected_is_current(span):
            self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search()

    def dismiss(self) -> None:
        """Hide, put the lights out, and give the keyboard to the article, where the current place is selected."""
        self._typing.stop()
        self.hide()
        self._reader.show_found((), None)
        self._reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def next(self) -> None:
        """Go to the next place; after the last one to the first."""
        self._step(1)

    def previous(self) -> None:
        """Go to the previous place; before the first one to the last."""
        self._step(-1)

    def event(self, event: QEvent) -> bool:
        """Escape is also the window's; where the keyboard is in this bar, it is the bar's."""
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next place, Shift+Enter to the previous one; Escape closes the bar."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _selected_is_current(self, span: Span | None) -> bool:
        return self._current is not None and self._current < len(self._spans) and self._spans[self._current] == span

    def _on_typed(self) -> None:
        lesson = self._reader.lesson
        if lesson is not None and len(lesson.article.text) > _LONG_TEXT:
            self._typing.start()
        else:
            self._search()

    def _on_lesson(self) -> None:
        """Another article, or this one after a change: the reader keeps the places of this one lit."""
        lesson, before = self._reader.lesson, self._text_of[0]
        same = lesson is not None and before is not None and lesson.article.text == before.article.text
        if self.isVisible() and not same:
            self._search()

    def _search(self) -> None:
        """Find the words of the field, and go to the first place from what is in view on."""
        self._typing.stop()
        lesson, case = self._reader.lesson, self.case.isChecked()
        if not self.isVisible():
            return
        if lesson is None:
            self._spans, self._current = [], None
            self._show()
            return
        if self._text is None or self._text_of[0] is not lesson or self._text_of[1] != case:
            self._text, self._text_of = FoldedText(lesson.article.text, case=case), (lesson, case)
        self._spans = self._text.find(self.field.text(), whole=self.whole.isChecked())
        here = self._from_here()
        self._current = None
        if self._spans:
            self._current = next((n for n, span in enumerate(self._spans) if span.start >= here), 0)
        self._show()

    def _from_here(self) -> int:
        """Where the search begins: at the selected words, or at the top of what is in view."""
        selected = self._reader.selected_span()
        return self._reader.position().offset if selected is None else selected.start

    def _step(self, by: int) -> None:
        if not self.isVisible():
            self.open()
        elif self._typing.isActive():
            self._search()
        elif self._spans and self._current is not None:
            self._current = (self._current + by) % len(self._spans)
            self._show()

    def _show(self) -> None:
        self._reader.show_found(self._spans, self._current)
        for one in (self.next_button, self.previous_button):
            one.setEnabled(len(self._spans) > 1)
        if not self.field.text().strip():
            words = ""
        elif self._current is None:
            words = tr("Not found")
        else:
            language = self._look.language
            number, count = language.number(self._current + 1), language.number(len(self._spans))
            words = tr("{number} of {count}", number=number, count=count)
        self.count.setText(words)
        self.count.setAccessibleName(words)
        if words:
            self._reader.announce(words)

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(self.backgroundRole(), self._look.colour("panel"))
        self.setPalette(palette)
        soft = self.count.palette()
        soft.setColor(self.count.foregroundRole(), self._look.colour("soft"))
        self.count.setPalette(soft)
        icons = ((self.previous_button, "chevron-up"), (self.next_button, "chevron-down"), (self.close_button, "x"))
        for one, icon in icons:
            one.setIcon(self._look.icon(icon))


def _button(tip: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setToolTip(tip)
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
