"""The decisions as buttons, each with its key, and the menu of all that can be done with a suggestion."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QToolButton, QWidget

from db.model.sentence import mark
from desktop.library.reviewing import SURE
from desktop.ui.command import Command
from desktop.ui.keys import MirroredMenu, key_words
from desktop.ui.look import Look
from desktop.ui.panes.chips import Flow
from desktop.ui.review.cap import CAP_GAP, cap_width, paint_cap
from desktop.ui.review.keys import COMMANDS
from desktop.ui.words import tr, trn

_DECISIONS = ("accept", "reject", "skip", "back")
_SIDE = 10
"""Pixels at both sides of a button."""
_ACCEPT_FROM = {
    0.0: mark("&Nothing"),
    0.95: mark("What is &almost certain"),
    SURE: mark("What is &very likely"),
    0.8: mark("What is &likely"),
}
"""What can be accepted beforehand, by the least confidence: that part of it, or more, is right."""


class KeyButton(QPushButton):
    """A button that shows the key which does the same."""

    def __init__(self, command: Command, look: Look, parent: QWidget) -> None:
        """Carry the words and the first key of a command."""
        super().__init__(parent)
        self._look = look
        self._words = tr(command.words).replace("&", "")
        self._key = key_words(command.keys[0])
        self.setAccessibleName(self._words)
        self.setToolTip(tr("{tip} ({keys})", tip=tr(command.tip), keys=self._key))
        self.setAutoDefault(False)
        self.setFont(look.interface_font(12.5))

    def sizeHint(self) -> QSize:
        """Room for words and key."""
        words = self.fontMetrics().horizontalAdvance(self._words)
        cap = cap_width(self.fontMetrics(), self._key)
        return QSize(words + cap + CAP_GAP + 2 * _SIDE, self.fontMetrics().height() + 14)

    def minimumSizeHint(self) -> QSize:
        """As large as it is."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button, its words, and the key as it looks on a keyboard."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pressed, mirrored = self.isDown(), self.isRightToLeft()
        ink = self._look.colour("paper" if pressed else "ink" if self.isEnabled() else "faint")
        words = self.fontMetrics().horizontalAdvance(self._words)
        cap = cap_width(self.fontMetrics(), self._key)
        start = (self.width() - words - CAP_GAP - cap) / 2
        left = self.width() - start - words if mirrored else start
        painter.setPen(ink)
        box = QRectF(left - 2, 0, words + 4, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._words)
        x = start if mirrored else start + words + CAP_GAP
        line, letter = (ink, ink) if pressed else (self._look.colour("edge"), self._look.colour("soft"))
        paint_cap(painter, self._look, x, self.height() / 2, cap, self._key, line, letter)
        painter.end()


class Foot(QWidget):
    """Under a hairline, always in the same place: whoever uses the mouse need not look for the buttons."""

    commanded = Signal(str)
    """The name of a command."""
    beforehand_wanted = Signal(float)
    """The least confidence of what is to be accepted beforehand from now on; 0 for nothing."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make the buttons; the menu is filled when it is opened."""
        super().__init__(parent)
        self._look = look
        flow = Flow(self, 6)
        flow.setContentsMargins(*((6, 9, 18, 9) if self.isRightToLeft() else (18, 9, 6, 9)))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Decisions"))
        known = {command.name: command for command in COMMANDS if command is not None}
        self.buttons: dict[str, KeyButton] = {}
        for name in _DECISIONS:
            self.buttons[name] = button = KeyButton(known[name], look, self)
            button.setObjectName(name)
            button.clicked.connect(self._on_button)
            flow.addWidget(button)
        self.all = QToolButton()
        self.all.clicked.connect(self._on_all)
        self.more = QToolButton()
        self.more.setText(tr("More"))
        self.more.setToolTip(tr("All that can be done with a suggestion, with the keys (?)"))
        self.menu = MirroredMenu(self) if self.isRightToLeft() else QMenu(self)
        self.more.setMenu(self.menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.actions_by_name = {command.name: self._action(command) for command in COMMANDS if command is not None}
        for command in COMMANDS:
            if command is None:
                self.menu.addSeparator()
            else:
                self.menu.addAction(self.actions_by_name[command.name])
        self._add_choice()
        for button in (self.all, self.more):
            button.setFont(look.interface_font(12))
            flow.addWidget(button)
        look.changed.connect(self._on_look)

    def _add_choice(self) -> None:
        """Put the choice of what is accepted beforehand at the end of the menu."""
        words = tr("Accept before&hand")
        self.beforehand = MirroredMenu(words, self) if self.isRightToLeft() else QMenu(words, self)
        self._choice = QActionGroup(self)
        for least, label in _ACCEPT_FROM.items():
            action = self.beforehand.addAction(tr(label))
            action.setCheckable(True)
            action.setData(least)
            if least:
                percent = round(least * 100)
                action.setToolTip(tr("The program is {n} % sure of each, or more", n=percent))
            self._choice.addAction(action)
        self.beforehand.setToolTipsVisible(True)
        self._choice.triggered.connect(self._on_choice)
        self.menu.addSeparator()
        self.menu.addMenu(self.beforehand)
        self._on_look()

    def _on_look(self) -> None:
        for action in self._choice.actions():
            action.setChecked(action.data() == self._look.settings.accept_from)
        self.update()

    def _on_choice(self, action: QAction) -> None:
        self.beforehand_wanted.emit(action.data())

    def show_possible(self, names: Iterable[str], shown: int) -> None:
        """Say which commands make sense now, and how many suggestions that are shown are left."""
        possible = frozenset(names)
        for name, action in self.actions_by_name.items():
            action.setEnabled(name in possible)
        for name, button in self.buttons.items():
            button.setEnabled(name in possible)
        self.all.setVisible("accept_shown" in possible)
        words = trn(shown, "Accept the {n} shown", "Accept all {n} shown")
        self.all.setText(words)
        self.all.setToolTip(tr("{tip} ({keys})", tip=words, keys=key_words("Shift+A")))
        self.updateGeometry()

    def show_keys(self) -> None:
        """Open the menu, which says every key."""
        corner = self.more.mapToGlobal(self.more.rect().topLeft())
        self.menu.popup(corner - QPoint(0, self.menu.sizeHint().height()))

    def _action(self, command: Command) -> QAction:
        """An entry of the menu. Its key is said, and not bound: it is for the list and the article alone."""
        words = tr(command.words)
        action = QAction(f"{words}\t{key_words(command.keys[0])}", self)
        action.setToolTip(tr(command.tip))
        action.setObjectName(command.name)
        action.triggered.connect(self._on_action)
        return action

    def _on_button(self) -> None:
        self.commanded.emit(self.sender().objectName())

    def _on_action(self) -> None:
        self.commanded.emit(self.sender().objectName())

    def _on_all(self) -> None:
        self.commanded.emit("accept_shown")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the hairline."""
        painter = QPainter(self)
        painter.setPen(self._look.colour("line"))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()
