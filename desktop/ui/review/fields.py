"""The fields of the editor on the current suggestion: quiet until one comes to them."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QTextLayout, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from desktop.ui.curating.fields import run_with_the_words
from desktop.ui.look import Look
from desktop.ui.panes.rows import claims_escape
from desktop.ui.panes.wrapping import wrapped
from desktop.ui.review.cap import CAP_GAP, cap_width, paint_cap
from desktop.ui.review.row import BAR_WIDTH, paint_certainty
from desktop.ui.words import tr

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST_LINES = 5
_ANY_WIDTH = 1e6
"""Pixels in which any text is one line."""


class Field(QLineEdit):
    """One line. Enter keeps it, Escape leaves it as it was, and both give the keyboard back."""

    kept = Signal(str)
    """What was typed, where it is other than before."""
    entered = Signal()
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Begin empty; `name` is what a screen reader calls it."""
        super().__init__(parent)
        self._before = ""
        self.setAccessibleName(name)

    def show_text(self, text: str) -> None:
        """Show what is so far; where that is nothing new, what is being typed stays."""
        if text != self._before:
            self._before = text
            self.setText(text)
            self.setCursorPosition(0)

    def event(self, event: QEvent) -> bool:
        """Escape is for the field as long as it has the keyboard."""
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nothing but text is for the list."""
        if event.key() in _ENTER:
            self.keep()
            self.entered.emit()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.setText(self._before)
            self.left.emit()
        else:
            super().keyPressEvent(event)
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed is kept, wherever one goes."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.keep()

    def keep(self) -> None:
        """Keep what was typed so far."""
        if self.text() != self._before:
            self._before = self.text()
            self.kept.emit(self._before)


class WrappingField(QPlainTextEdit):
    """A sentence that is wrapped, as high as its lines. Enter keeps it, Escape leaves it as it was."""

    kept = Signal(str)
    left = Signal()
    height_changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Begin empty; `name` is what a screen reader calls it."""
        super().__init__(parent)
        self._before = ""
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.document().setDocumentMargin(2)
        self.textChanged.connect(self._on_text)

    def show_text(self, text: str) -> None:
        """Show what is so far; where that is nothing new, what is being typed stays."""
        if text != self._before:
            self._before = text
            self.setPlainText(text)

    def event(self, event: QEvent) -> bool:
        """Escape is for the field as long as it has the keyboard."""
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A sentence has no second line of its own."""
        if event.key() in _ENTER:
            self.keep()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.setPlainText(self._before)
            self.left.emit()
        else:
            super().keyPressEvent(event)
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed is kept, wherever one goes."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.keep()

    def keep(self) -> None:
        """Keep what was typed so far."""
        text = " ".join(self.toPlainText().split())
        if text != self._before:
            self._before = text
            self.kept.emit(text)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the lines of the text need, up to some."""
        margins, around = self.contentsMargins(), 2 * self.document().documentMargin()
        room = width - margins.left() - margins.right() - around
        text = self.toPlainText() or self.placeholderText()
        lines = len(wrapped(text, self.font(), room, _MOST_LINES))
        spacing = max(self.fontMetrics().lineSpacing(), self._line_height(text))
        return round(max(1, lines) * spacing + margins.top() + margins.bottom() + around)

    def _line_height(self, text: str) -> float:
        """How high a line is in which the highest of the faces is used that the text needs."""
        layout = QTextLayout(text, self.font())
        layout.beginLayout()
        line = layout.createLine()
        if line.isValid():
            line.setLineWidth(_ANY_WIDTH)
        layout.endLayout()
        return line.height() if line.isValid() else 0.0

    def sizeHint(self) -> QSize:
        """Room for the text at the present width."""
        return QSize(160, self.heightForWidth(max(120, self.width())))

    def minimumSizeHint(self) -> QSize:
        """The layout asks for the height by itself."""
        return QSize(120, 24)

    def _on_text(self) -> None:
        run_with_the_words(self)
        self.updateGeometry()
        self.height_changed.emit()


class Choice(QComboBox):
    """A choice that the wheel does not change while one scrolls past it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Begin without anything to choose."""
        super().__init__(parent)
        self._entries: list[tuple[str, object]] = []
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the list scroll."""
        event.ignore()

    def show_choice(self, entries: Sequence[tuple[str, object]], chosen: object) -> None:
        """Offer entries, each with its value, and choose one of them."""
        if self._entries != list(entries):
            self._entries = list(entries)
            self.clear()
            self.addItems([words for words, _ in entries])
        self.setCurrentIndex(next((n for n, (_, value) in enumerate(entries) if value == chosen), -1))

    @property
    def value(self) -> Any:
        """The value of what is chosen."""
        place = self.currentIndex()
        return self._entries[place][1] if 0 <= place < len(self._entries) else None


class KindChoice(Choice):
    """A choice of kinds by digits, which its list shows; the field shows which digits there are."""

    def __init__(self, name: str, look: Look, parent: QWidget | None = None) -> None:
        """Begin without anything to choose."""
        super().__init__(name, parent)
        self._look = look
        self._kinds: list[str] = []

    def show_kinds(self, kinds: Sequence[tuple[str, object]], chosen: object) -> None:
        """Offer kinds, each with its value, and choose one of them."""
        self._kinds = [words for words, _ in kinds]
        self.show_choice(kind_entries(kinds), chosen)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the kind without its digit, and the digits as they look on a keyboard."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        words = self._kinds[self.currentIndex()] if 0 <= self.currentIndex() < len(self._kinds) else ""
        option.currentText = words  # type: ignore[attr-defined]  # which the stubs do not know
        style, painter = self.style(), QPainter(self)
        style.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option, painter, self)
        style.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option, painter, self)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = style.subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        keys = f"1–{len(self._kinds)}" if len(self._kinds) < 10 else "0–9"
        taken, width = self.fontMetrics().horizontalAdvance(words) + CAP_GAP, cap_width(self.fontMetrics(), keys)
        if taken + width <= room.width():
            left = room.right() - taken - width if self.isRightToLeft() else room.left() + taken
            line, ink = self._look.colour("edge"), self._look.colour("soft")
            paint_cap(painter, self._look, left, room.center().y() + 0.5, width, keys, line, ink)
        painter.end()


class Removable(QPushButton):
    """A name with a cross: pressed, it goes."""

    def __init__(self, words: str, spoken: str, slot: Callable[[], object], look: Look, parent: QWidget) -> None:
        """`spoken` says what pressing it does."""
        super().__init__(parent)
        font = look.interface_font(12)
        self.setFont(font)
        shortened = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, 190)
        self.setText(shortened.replace("&", "&&"))
        self.setIcon(look.icon("x", "soft"))
        self.setIconSize(QSize(11, 11))
        self.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight if parent.isRightToLeft() else Qt.LayoutDirection.RightToLeft
        )  # the cross stands after the name
        self.setAccessibleName(words)
        self.setAccessibleDescription(spoken)
        self.setToolTip(spoken)
        self.setAutoDefault(False)
        self.setStyleSheet("QPushButton { padding: 2px 7px; } QPushButton:focus { padding: 1px 6px; }")
        self.clicked.connect(slot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes it away, too."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
        else:
            super().keyPressEvent(event)


class CertaintyBar(QWidget):
    """The three short bars that say how sure the program is; its words stand beside it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin doubtful."""
        super().__init__(parent)
        self._look = look
        self._confidence = 0.0
        self.setFixedSize(round(BAR_WIDTH) + 2, 14)

    def show_confidence(self, confidence: float) -> None:
        """Show another confidence, 0 to 1."""
        self._confidence = confidence
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.rect().toRectF().center()
        middle.setX(1.0)
        paint_certainty(painter, self._look, self._confidence, middle, self.isRightToLeft())
        painter.end()


def kind_entries(words: Sequence[tuple[str, object]]) -> list[tuple[str, object]]:
    """Entries of a choice of kinds, with the digit that chooses each; the tenth has 0, further ones none."""
    numbered: list[tuple[str, object]] = []
    for place, (name, value) in enumerate(words, 1):
        digit = place % 10
        numbered.append((tr("{name}   {digit}", name=name, digit=digit) if place <= 10 else name, value))
    return numbered
