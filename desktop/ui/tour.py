"""The tour of the first start: a small card that points at one thing after another, and can be left at any time."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.look import Look
from desktop.ui.menus import all_commands
from desktop.ui.words import tr

_WIDTH = 330
_GAP = 16
"""Pixels between the card and what it points at; the beak lies in them."""
_BEAK = 9
_EDGE = 12
"""Pixels that the card keeps from the edge of the window."""
_ROUND = 7.0

Target = Callable[[], QRect]
"""Where in the window the thing is now, in pixels of the window; empty while it cannot be seen."""


class TourStep(NamedTuple):
    """One thing that is shown."""

    target: Target
    title: str
    words: str


def first_steps(mention: Target, actors: Target, timeline: Target, sheet: Target) -> tuple[TourStep, ...]:
    """The four steps of the first start, for the places of a marked name, two panes and a button."""
    key = next(command.keys[0] for _, command in all_commands() if command.name == "help")
    return (
        TourStep(
            mention,
            tr("Who is that?"),
            tr("Names are underlined. Rest the pointer on one for a line about it, click it for everything."),
        ),
        TourStep(
            actors,
            tr("Everyone in this article"),
            tr("Choose an actor, and its places light up in the text and in the timeline."),
        ),
        TourStep(
            timeline,
            tr("What happened when"),
            tr("Choose an event, and the article shows the sentence that tells it."),
        ),
        TourStep(
            sheet,
            tr("Take it with you on paper"),
            tr(
                "Article, actors and timeline as a PDF. That is all you need; {key} opens the help for the rest.",
                key=key,
            ),
        ),
    )


class Tour(QObject):
    """Leads through the steps. It is over with Escape, with Leave, and as soon as one turns to something else."""

    ended = Signal()

    def __init__(self, window: QWidget, steps: Sequence[TourStep], look: Look) -> None:
        """Lie in wait as a child of `window`; begin() shows the first step."""
        super().__init__(window)
        self._window = window
        self._steps = tuple(steps)
        self._place = 0
        self._running = False
        self._came_from: QWidget | None = None
        self.outline = _Outline(look, window)
        self.card = _Card(look, window)
        self.card.next.clicked.connect(self.go_on)
        self.card.back.clicked.connect(self.go_back)
        self.card.leave.clicked.connect(self.leave)
        self.card.left.connect(self.leave)

    def begin(self) -> None:
        """Show the first step and take the keyboard."""
        application = QApplication.instance()
        if self._running or not self._steps or not isinstance(application, QApplication):
            return
        self._running = True
        self._came_from = self._window.focusWidget()
        application.installEventFilter(self)
        application.focusChanged.connect(self._on_focus)
        self._show(0)

    def go_on(self) -> None:
        """Show the next step; after the last one the tour is over."""
        if self._place + 1 < len(self._steps):
            self._show(self._place + 1)
        else:
            self.leave()

    def go_back(self) -> None:
        """Show the step before."""
        self._show(max(0, self._place - 1))

    def leave(self) -> None:
        """End the tour, and give the keyboard back to where it was unless it has gone elsewhere already."""
        if not self._running:
            return
        self._running = False
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.removeEventFilter(self)
            application.focusChanged.disconnect(self._on_focus)
        inside = self.card.isAncestorOf(QApplication.focusWidget() or self._window)
        self.outline.hide()
        self.card.hide()
        if inside and self._came_from is not None:
            self._came_from.setFocus(Qt.FocusReason.PopupFocusReason)
        self.ended.emit()
        self.outline.deleteLater()
        self.card.deleteLater()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press elsewhere ends the tour, and does there what it does; the card follows the window's size."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            if watched is not self.card and not self.card.isAncestorOf(watched):
                self.leave()
        elif event.type() == QEvent.Type.Resize and watched is self._window:
            self._stand()
        return False

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self.card and not self.card.isAncestorOf(now):
            self.leave()

    def _show(self, place: int) -> None:
        self._place = place
        step = self._steps[place]
        self.card.say(step.title, step.words, place + 1, len(self._steps))
        self._stand()
        self.outline.raise_()
        self.card.show()
        self.card.raise_()
        self.card.next.setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.card, f"{step.title}. {step.words}"))

    def _stand(self) -> None:
        """Put outline and card where the thing is now."""
        target = self._steps[self._place].target() & self._window.rect()
        self.outline.setVisible(not target.isEmpty())
        self.outline.setGeometry(target.adjusted(-5, -5, 5, 5) & self._window.rect())
        self.card.stand_beside(target)


class _Outline(QWidget):
    """A calm line around what is meant. It lets everything through."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("accent"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), _ROUND, _ROUND)
        painter.end()


class _Card(QFrame):
    """What is said of a step, with a beak towards the thing."""

    left = Signal()

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._tip: QPointF | None = None
        """Where the beak ends, in pixels of the card."""
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self._make_widgets()
        self._assemble()
        self._dress()
        self.hide()
        look.changed.connect(self._dress)

    def _make_widgets(self) -> None:
        self.title, self.words, self.step = QLabel(), QLabel(), QLabel()
        for label in (self.title, self.words, self.step):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.words.setWordWrap(True)
        self.leave, self.back, self.next = QPushButton(tr("Leave")), QPushButton(tr("Back")), QPushButton(tr("Next"))
        self.leave.setToolTip(tr("End the tour (Escape). The Help menu has it again"))
        self.back.setToolTip(tr("Show the step before"))
        self.next.setToolTip(tr("Show the next step (Enter)"))
        self.next.setDefault(True)

    def _assemble(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.step, 1)
        for button in (self.leave, self.back, self.next):
            row.addWidget(button)
            button.installEventFilter(self)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(18 + _BEAK, 15 + _BEAK, 18 + _BEAK, 14 + _BEAK)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addSpacing(8)
        column.addLayout(row)

    def _dress(self) -> None:
        self.title.setFont(self._look.reading_font(17 / self._look.settings.text_size, Look.BOLD))
        self.step.setFont(self._look.interface_font(12))
        palette = self.step.palette()
        palette.setColor(self.step.foregroundRole(), self._look.colour("soft"))
        self.step.setPalette(palette)
        self.update()

    def say(self, title: str, words: str, number: int, count: int) -> None:
        """Speak of a step, the `number`th of `count`."""
        place = tr("{number} of {count}", number=number, count=count)
        self.title.setText(title)
        self.words.setText(words)
        self.step.setText(place)
        self.back.setVisible(number > 1)
        self.leave.setVisible(number < count)
        self.next.setText(tr("Next") if number < count else tr("Done"))
        self.next.setToolTip(tr("Show the next step (Enter)") if number < count else tr("End the tour (Enter)"))
        self.setAccessibleName(tr("Tour, step {number} of {count}: {title}", number=number, count=count, title=title))
        self.setAccessibleDescription(words)
        self.next.setAccessibleDescription(f"{title}. {words}")

    def stand_beside(self, target: QRect) -> None:
        """Stand at the side of a box of the window that has room, with the beak on it; in the middle without one."""
        width = _WIDTH + 2 * _BEAK
        self.resize(width, self._column.totalHeightForWidth(width))
        room = self._window.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        self._tip = None
        middle = QRect(QPoint(), self.size())
        middle.moveCenter(room.center())
        place = middle.topLeft()
        if not target.isEmpty():
            place = self._beside(target, room)
        self.move(place)
        self.update()

    def _beside(self, target: QRect, room: QRect) -> QPoint:
        """The card's place beside a box; of the four sides the first that has room, below and above before the flanks
        for what is flat.
        """
        width, height = self.width(), self.height()
        centre = target.center()
        below = QPoint(centre.x() - width // 2, target.bottom() + _GAP - _BEAK)
        above = QPoint(centre.x() - width // 2, target.top() - _GAP + _BEAK - height)
        before = QPoint(target.left() - _GAP + _BEAK - width, centre.y() - height // 2)
        after = QPoint(target.right() + _GAP - _BEAK, centre.y() - height // 2)
        flat = target.height() < height
        order = (below, above, before, after) if flat else (before, after, below, above)
        for place in order:
            kept = _kept_in(room, QRect(place, self.size()))
            if not kept.adjusted(_BEAK, _BEAK, -_BEAK, -_BEAK).intersects(target):
                self._tip = _tip(kept, target)
                return kept.topLeft()
        return _kept_in(room, QRect(centre - self.rect().center(), self.size())).topLeft()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves, Enter presses the button that has the keyboard."""
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows go on and back; left to the buttons, they would only lead from one to the next."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right)
            if event.key() in arrows:
                forward = (event.key() == Qt.Key.Key_Right) != self.isRightToLeft()
                button = self.next if forward else self.back
                if not button.isHidden():
                    button.click()
                return True
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Keep for the card the keys that it knows, which would be the window's otherwise."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            known = (Qt.Key.Key_Escape, Qt.Key.Key_Left, Qt.Key.Key_Right)
            if event.key() in known and event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            ):
                event.accept()
                return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round the buttons."""
        buttons = [button for button in (self.leave, self.back, self.next) if not button.isHidden()]
        place = next((n for n, button in enumerate(buttons) if button.hasFocus()), 0)
        buttons[(place + (1 if forward else -1)) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, and the beak on the edge that faces the thing."""
        box = QRectF(self.rect()).adjusted(_BEAK + 0.5, _BEAK + 0.5, -_BEAK - 0.5, -_BEAK - 0.5)
        shape = QPainterPath()
        shape.addRoundedRect(box, _ROUND, _ROUND)
        if self._tip is not None:
            shape = shape.united(_beak(box, self._tip))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("soft"), 1))
        painter.setBrush(self._look.colour("raised"))
        painter.drawPath(shape)
        painter.end()


def _kept_in(room: QRect, box: QRect) -> QRect:
    kept = QRect(box)
    kept.moveLeft(max(room.left(), min(box.left(), room.right() - box.width() + 1)))
    kept.moveTop(max(room.top(), min(box.top(), room.bottom() - box.height() + 1)))
    return kept


def _tip(card: QRect, target: QRect) -> QPointF:
    """Where on the card's edge, in its own pixels, the beak ends: as near to the middle of the thing as may be."""
    centre = target.center() - card.topLeft()
    corner = _BEAK * 2 + _ROUND
    x = max(corner, min(centre.x(), card.width() - corner))
    y = max(corner, min(centre.y(), card.height() - corner))
    if target.bottom() <= card.top() + _BEAK:
        return QPointF(x, 1)
    if target.top() >= card.bottom() - _BEAK:
        return QPointF(x, card.height() - 1)
    return QPointF(card.width() - 1 if target.left() >= card.right() - _BEAK else 1, y)


def _beak(box: QRectF, tip: QPointF) -> QPainterPath:
    path = QPainterPath(tip)
    if tip.y() < box.top() or tip.y() > box.bottom():
        edge = box.top() + 1 if tip.y() < box.top() else box.bottom() - 1
        path.lineTo(tip.x() - _BEAK, edge)
        path.lineTo(tip.x() + _BEAK, edge)
    else:
        edge = box.left() + 1 if tip.x() < box.left() else box.right() - 1
        path.lineTo(edge, tip.y() - _BEAK)
        path.lineTo(edge, tip.y() + _BEAK)
    path.closeSubpath()
    return path
