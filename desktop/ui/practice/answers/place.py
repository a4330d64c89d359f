"""An event that is put to its place among others on the timeline: dragged, or moved by keys."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.practice.asking import Asked, Placed
from desktop.ui.look import Look
from desktop.ui.practice.answers.answer import AnswerWidget
from desktop.ui.words import tr
from desktop.wording.dates import describe

_ROW, _SLOT, _OPEN = 30, 12, 40
"""Heights of an event, of a place between two, and of the place where the event is put."""
_AXIS = 140
"""Where the line of time stands, from the leading edge: dates before it, headlines behind it."""
_GAP = 16


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
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(tr("Drag the event to its place, or move it with the arrow keys"))
        look.changed.connect(self.update)

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

    def sizeHint(self) -> QSize:
        """All events, and the place where the one is put."""
        return QSize(480, self._top_of(len(self._around)) + _OPEN + _SLOT)

    def minimumSizeHint(self) -> QSize:
        """As high as the events."""
        return QSize(300, self.sizeHint().height())

    def _top_of(self, slot: int) -> int:
        """Where a place begins that is not the open one, if all before it are closed."""
        return slot * (_ROW + _SLOT)

    def slot_at(self, y: float) -> int:
        """The place that is nearest to a height."""
        return max(0, min(round(y / (_ROW + _SLOT) - 0.4), len(self._around)))

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
        axis = self._x(_AXIS)
        painter.setPen(QPen(self._look.colour("edge"), 2))
        painter.drawLine(QPointF(axis, 4), QPointF(axis, self.height() - 4))
        y = 0.0
        for place in range(len(self._around) + 1):
            height = _OPEN if place == self.slot else _SLOT
            if place == self.slot:
                self._paint_asked(painter, y, height)
            y += height
            if place < len(self._around):
                self._paint_event(painter, y, self._around[place])
                y += _ROW

    def _paint_event(self, painter: QPainter, y: float, placed: Placed) -> None:
        painter.setFont(self._look.interface_font(13))
        self._paint_row(painter, y, _ROW, describe(placed.date, self._look.language), placed.title, "soft", "ink")
        painter.setBrush(self._look.colour("paper"))
        painter.setPen(QPen(self._look.colour("soft"), 2))
        painter.drawEllipse(QPointF(self._x(_AXIS), y + _ROW / 2), 5, 5)

    def _paint_asked(self, painter: QPainter, y: float, height: float) -> None:
        box = QRectF(4, y + 3, self.width() - 8, height - 6)
        painter.setBrush(self._look.colour("raised"))
        ring = self._look.colour("focus" if self.hasFocus() else "accent")
        painter.setPen(QPen(ring, 2 if self.hasFocus() else 1.2))
        painter.drawRoundedRect(box, 6, 6)
        painter.setFont(self._look.interface_font(13, self._look.SEMIBOLD))
        sign = "" if self._outcome is None else tr("right") if self._is_right() else tr("belongs here")
        self._paint_row(painter, y, height, sign or "?", self._title, "accent", "ink")
        painter.setBrush(self._look.colour("accent"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QPointF(self._x(_AXIS), y + height / 2), 6, 6)

    def _is_right(self) -> bool:
        return self._outcome is not None and self._outcome.right == self._outcome.given

    def _paint_row(
        self, painter: QPainter, y: float, height: float, date: str, title: str, of_date: str, of_title: str
    ) -> None:
        metrics = QFontMetricsF(painter.font())
        before = QRectF(10, y, _AXIS - _GAP - 10, height)
        behind = QRectF(_AXIS + _GAP, y, self.width() - _AXIS - _GAP - 12, height)
        alignments = [Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft]
        if self.isRightToLeft():
            before.moveLeft(self.width() - before.right())
            behind.moveLeft(self.width() - behind.right())
            alignments.reverse()
        texts = ((before, date, of_date), (behind, title, of_title))
        for (box, text, colour), side in zip(texts, alignments, strict=True):
            painter.setPen(self._look.colour(colour))
            elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side, elided)

    def _x(self, x: float) -> float:
        return self.width() - x if self.isRightToLeft() else x


class PlaceAnswer(AnswerWidget):
    """The timeline, and the button that leaves the event where it is."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(look, parent)
        self.timeline = PlaceTimeline(look)
        self.done = QPushButton(tr("&Here it belongs"))
        self.done.setToolTip(tr("Leave the event at this place (Enter)"))
        self.done.setAutoDefault(False)
        self.done.clicked.connect(self._on_given)
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
