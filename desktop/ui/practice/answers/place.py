"""An event that is put to its place among others on the timeline: dragged, or moved by keys."""

from collections.abc import Sequence
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.practice.asking import Asked, Placed
from desktop.ui.look import Look
from desktop.ui.panes.wrapping import wrapped
from desktop.ui.practice.answers.answer import AnswerWidget
from desktop.ui.practice.paper import button
from desktop.ui.words import tr
from desktop.wording.dates import describe

_SLOT = 12
"""Height of a place between two events where the one that is asked for is not."""
_ABOVE, _ABOVE_ASKED = 5, 11
"""Pixels above and below the words of an event, and of the one that is asked for, in its box."""
_FEWEST, _DATES, _WORD = 140, 0.3, 0.45
"""The line of time stands at least so many pixels from the leading edge, with the dates before it. For the longest date
it is moved to this part of the width at most, for the longest word of one to that part.
"""
_GAP, _EDGE = 16, 12
"""Pixels beside the line of time, and between words and the edges."""
_MOST_LINES = 1000
"""Of a headline: all there are."""


class _Row(NamedTuple):
    """An event, or the place where the one that is asked for is put: where it begins, and how high it is."""

    top: float
    height: float
    placed: Placed | None

    @property
    def middle(self) -> float:
        """Half of its height."""
        return self.top + self.height / 2


class Outcome(NamedTuple):
    """Where the event belongs, and where it was put."""

    right: int
    given: int


class PlaceTimeline(QWidget):
    """Draws the events in order of time, and the one that is asked for at the place where it would be put."""

    moved = Signal(int)
    """The event would be put behind so many of the others."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._look = look
        self._around: tuple[Placed, ...] = ()
        self._title = ""
        self.slot = 0
        self._outcome: Outcome | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setToolTip(tr("Drag the event to its place, or move it with the arrow keys"))
        look.changed.connect(self._on_look)

    def show_events(self, title: str, around: tuple[Placed, ...]) -> None:
        """Show the events with that of `title` in their middle."""
        self._title, self._around, self._outcome = title, around, None
        self.move_to(len(around) // 2)
        self.updateGeometry()

    def show_outcome(self, outcome: Outcome) -> None:
        """Show where the event belongs; it can be moved no more."""
        self._outcome = outcome
        self.slot = outcome.right
        self._say()
        self.updateGeometry()  # words in the place of "?" may need more lines
        self.update()

    def move_to(self, slot: int) -> None:
        """Put the event behind so many of the others."""
        if self._outcome is None:
            self.slot = max(0, min(slot, len(self._around)))
            self._say()
            self.update()
            self.moved.emit(self.slot)

    def words(self) -> str:
        """Where the event stands, in words."""
        dates = [describe(one.date, self._look.language) for one in self._around]
        if not dates:
            return self._title
        if self.slot == 0:
            return tr("{title}: before {date}", title=self._title, date=dates[0])
        if self.slot == len(dates):
            return tr("{title}: after {date}", title=self._title, date=dates[-1])
        return tr(
            "{title}: after {first}, before {second}",
            title=self._title,
            first=dates[self.slot - 1],
            second=dates[self.slot],
        )

    def _say(self) -> None:
        self.setAccessibleName(self.words())
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def _on_look(self) -> None:
        self.updateGeometry()
        self.update()

    # Places: words are as large as the reader has them, and take as many lines as they need

    def _title_font(self, *, asked: bool = False) -> QFont:
        return self._look.reading_font(0.85, self._look.SEMIBOLD if asked else self._look.REGULAR)

    def _date_font(self, *, asked: bool = False) -> QFont:
        weight = self._look.SEMIBOLD if asked else self._look.REGULAR
        return self._look.interface_font(self._look.settings.text_size * 0.72, weight)

    def _axis(self, width: float) -> float:
        """Where the line of time stands, from the leading edge: as the longest date needs, if there is room.

        It stays where it is when the sign of the outcome comes.
        """
        metrics = QFontMetricsF(self._date_font(asked=True))
        dates = [describe(one.date, self._look.language) for one in self._around]
        words = [word for words in (*dates, *self._signs()) for word in words.split()]
        date, word = (max(map(metrics.horizontalAdvance, found), default=0.0) for found in (dates, words))
        wanted = max(min(date, width * _DATES - _EDGE - _GAP), min(word, width * _WORD - _EDGE - _GAP))
        return max(_FEWEST, _EDGE + _GAP + ceil(wanted))

    def _height(self, width: float, date: str, title: str, *, asked: bool = False) -> float:
        axis = self._axis(width)
        rooms = (
            (axis - _GAP - _EDGE, self._date_font(asked=asked), date),
            (width - axis - _GAP - _EDGE, self._title_font(asked=asked), title),
        )
        words = max(_size(wrapped(text, font, room, _MOST_LINES), font).height() for room, font, text in rooms)
        return words + 2 * (_ABOVE_ASKED if asked else _ABOVE)

    def _rows(self, width: float) -> list[_Row]:
        """The events in order of time, with the place of the one that is asked for among them."""
        found: list[_Row] = []
        top = 0.0
        for place in range(len(self._around) + 1):
            if place == self.slot:
                found.append(_Row(top, self._height(width, self._sign(), self._title, asked=True), None))
                top += found[-1].height
            else:
                top += _SLOT
            if place < len(self._around):
                one = self._around[place]
                height = self._height(width, describe(one.date, self._look.language), one.title)
                found.append(_Row(top, height, one))
                top += height
        return found

    def sizeHint(self) -> QSize:
        """All events, and the place where the one is put."""
        return QSize(480, self.heightForWidth(480))

    def minimumSizeHint(self) -> QSize:
        """As narrow as dates and headlines can be read; the height follows from the width, see heightForWidth()."""
        return QSize(300, 0)

    def hasHeightForWidth(self) -> bool:
        """Headlines take more lines where there is less room."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The same wherever the event is put."""
        rows = self._rows(width)
        return ceil(sum(row.height for row in rows) + _SLOT * len(self._around)) + 2

    def slot_at(self, y: float) -> int:
        """The place that a height means: behind the events whose middle is above it."""
        return sum(row.placed is not None and row.middle < y for row in self._rows(self.width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows move the event, Home and End put it first and last."""
        steps = {
            Qt.Key.Key_Up: self.slot - 1,
            Qt.Key.Key_Down: self.slot + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._around),
        }
        slot = steps.get(Qt.Key(event.key()))
        if slot is None:
            super().keyPressEvent(event)
        else:
            self.move_to(slot)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The event comes to the pointer."""
        self.move_to(self.slot_at(event.position().y()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """And follows it."""
        self.move_to(self.slot_at(event.position().y()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dates, the line of time, headlines; the place of the event in the accent's colour."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        axis = self._axis(self.width())
        painter.setPen(QPen(self._look.colour("edge"), 2))
        painter.drawLine(QPointF(self._x(axis), 4), QPointF(self._x(axis), self.height() - 4))
        for row in self._rows(self.width()):
            if row.placed is None:
                self._paint_asked(painter, row, axis)
            else:
                self._paint_event(painter, row, row.placed, axis)

    def _paint_event(self, painter: QPainter, row: _Row, placed: Placed, axis: float) -> None:
        self._paint_date(painter, row, axis, describe(placed.date, self._look.language), "soft", self._date_font())
        self._paint_title(painter, row, axis, placed.title, self._title_font())
        painter.setBrush(self._look.colour("paper"))
        painter.setPen(QPen(self._look.colour("soft"), 2))
        painter.drawEllipse(QPointF(self._x(axis), row.middle), 5, 5)

    def _paint_asked(self, painter: QPainter, row: _Row, axis: float) -> None:
        painter.setBrush(self._look.colour("raised"))
        ring = self._look.colour("focus" if self.hasFocus() else self._tone())
        painter.setPen(QPen(ring, 2 if self.hasFocus() else 1.2))
        painter.drawRoundedRect(QRectF(4, row.top + 3, self.width() - 8, row.height - 6), 6, 6)
        self._paint_date(painter, row, axis, self._sign(), self._tone(), self._date_font(asked=True))
        self._paint_title(painter, row, axis, self._title, self._title_font(asked=True))
        painter.setBrush(self._look.colour(self._tone()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QPointF(self._x(axis), row.middle), 6, 6)

    def _sign(self) -> str:
        """What stands in the place of the date that is asked for."""
        unknown, right, wrong = self._signs()
        if self._outcome is None:
            return unknown
        return right if self._is_right() else wrong

    def _signs(self) -> tuple[str, str, str]:
        """What stands there before the event is put to a place, if that was right, and if it was not."""
        return "?", tr("right"), tr("belongs here")

    def _tone(self) -> str:
        return "right" if self._is_right() else "accent"

    def _is_right(self) -> bool:
        return self._outcome is not None and self._outcome.right == self._outcome.given

    def _paint_date(self, painter: QPainter, row: _Row, axis: float, text: str, colour: str, font: QFont) -> None:
        self._paint_words(painter, row, _EDGE, axis - _GAP, text, colour, font, at_end=True)

    def _paint_title(self, painter: QPainter, row: _Row, axis: float, text: str, font: QFont) -> None:
        self._paint_words(painter, row, axis + _GAP, self.width() - _EDGE, text, "ink", font, at_end=False)

    def _paint_words(
        self, painter: QPainter, row: _Row, begin: float, end: float, text: str, colour: str, font: QFont,
        *, at_end: bool,
    ) -> None:  # fmt: skip
        """Words between two distances from the leading edge."""
        left = self.width() - end if self.isRightToLeft() else begin
        right = at_end != self.isRightToLeft()
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.setFont(font)
        painter.setPen(self._look.colour(colour))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side | Qt.TextFlag.TextDontClip
        lines = "\n".join(wrapped(text, font, end - begin, _MOST_LINES))
        painter.drawText(QRectF(left, row.top, end - begin, row.height), flags, lines)

    def _x(self, x: float) -> float:
        return self.width() - x if self.isRightToLeft() else x


def _size(lines: Sequence[str], font: QFont) -> QSizeF:
    """The room that lines take."""
    return QFontMetricsF(font).size(0, "\n".join(lines))


class PlaceAnswer(AnswerWidget):
    """The timeline, and the button that leaves the event where it is."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(look, parent)
        self.timeline = PlaceTimeline(look)
        self.done = button(tr("&Here it belongs"), tr("Leave the event at this place (Enter)"), self._on_given)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.timeline)
        column.addLayout(row)

    def show_asked(self, asked: Asked) -> None:
        """Show the events, the one that is asked for in their middle."""
        self.timeline.show_events(asked.prompt, asked.around)
        self.done.show()
        self.timeline.setFocus()

    def show_verdict(self, asked: Asked, given: object) -> None:
        """Show where it belongs."""
        right = asked.right
        if isinstance(right, int) and isinstance(given, int):
            self.timeline.show_outcome(Outcome(right, given))
        self.done.hide()

    def take_key(self, event: QKeyEvent) -> bool:
        """Enter leaves the event where it is."""
        if self.done.isVisible() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_given()
            return True
        return False

    def _on_given(self) -> None:
        self.given.emit(self.timeline.slot)
