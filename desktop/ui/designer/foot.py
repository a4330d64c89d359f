"""The foot of the designer: how long the sheet is, what cannot be printed, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop.ui.designer.length import Fit
from desktop.ui.designer.spoken import name_by_words
from desktop.ui.look import Look
from desktop.ui.words import tr, trn

_SIGN = 16
_LISTED = 3
"""So many things that cannot be printed are listed; the others are counted, and stand in the tip."""


class Signed(QWidget):
    """A sentence behind a sign, hidden while there is none."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self._look = look
        self._icon, self._colour, self._ground = "", "ink", ""
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self._sign = QLabel()
        self._sign.setFixedSize(_SIGN, _SIGN)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(7)
        self.row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addWidget(self.words, 1)
        look.changed.connect(self._dress)
        self.hide()

    def say(self, words: str, icon: str = "", colour: str = "ink", ground: str = "") -> None:
        """Show a sentence, its sign by the name of an icon, and both in colours of the theme; "" hides it."""
        self._icon, self._colour, self._ground = icon, colour, ground
        self.words.setText(words)
        self.setVisible(bool(words))
        self._dress()

    def _dress(self) -> None:
        palette = self.words.palette()
        palette.setColor(self.words.foregroundRole(), self._look.colour(self._colour))
        self.words.setPalette(palette)
        self._sign.setVisible(bool(self._icon))
        if self._icon:
            self._sign.setPixmap(self._look.icon(self._icon, self._colour).pixmap(_SIGN, _SIGN))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill the ground, if there is one."""
        if self._ground:
            painter = QPainter(self)
            painter.fillRect(self.rect(), self._look.colour(self._ground))
            painter.end()


class Notice(Signed):
    """A line across the window: what cannot be printed, or why there is no preview."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(look, parent)
        self.row.setContentsMargins(20, 7, 20, 7)

    def warn(self, words: str) -> None:
        """Show a warning."""
        self.say(words, "triangle-alert", "warning", "warning_ground")

    def show_missing(self, missing: Sequence[str]) -> None:
        """List, in sentences, the characters that no face here can draw, and what else cannot be printed."""
        if not missing:
            self.say("")
            self.setToolTip("")
            return
        listed = [tr("Not everything can be printed as it is:"), *missing[:_LISTED]]
        if len(missing) > _LISTED:
            more = len(missing) - _LISTED
            listed.append(trn(more, "And {n} more.", "And {n} more."))
        self.setToolTip("\n".join(missing))
        self.warn("\n".join(listed))


class Foot(QWidget):
    """Length at the leading edge, buttons at the trailing one."""

    print_wanted = Signal(str)
    """Which copies are to be printed: "student", "teacher", or "shown" for what the preview shows."""
    save_wanted = Signal()
    class_set_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin without a sheet."""
        super().__init__(parent)
        self.pages, self.fit = Signed(look), Signed(look)
        self._make_buttons()
        length = QVBoxLayout()
        length.setSpacing(3)
        length.addStretch(1)
        length.addWidget(self.pages)
        length.addWidget(self.fit)
        length.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 20, 12)
        row.setSpacing(8)
        row.addLayout(length, 1)
        row.addSpacing(12)
        for button in (self.class_set, self.save, self.print, self.close_button):
            row.addWidget(button)

    def _make_buttons(self) -> None:
        self.class_set = _button(tr("Class se&t…"), tr("Print as many copies of each kind as a class needs"))
        self.class_set.clicked.connect(self.class_set_wanted)
        self.save = _button(tr("&Save…"), tr("Write the sheet as PDF, as a web page or for Word (Ctrl+S)"))
        self.save.clicked.connect(self.save_wanted)
        self.print = _button(tr("&Print…"), tr("Print the sheet (Ctrl+P)"))
        self.print.setDefault(True)
        self.print.clicked.connect(self.offer_printing)
        self._menu = menu = QMenu(self.print)
        self.print_student = menu.addAction(tr("&Student copies…"))
        self.print_teacher = menu.addAction(tr("&Teacher copies…"))
        self.print_shown = menu.addAction(tr("&Only what is shown…"))
        self.print_student.setData("student")
        self.print_teacher.setData("teacher")
        self.print_shown.setData("shown")
        menu.triggered.connect(self._on_print)
        self.close_button = _button(tr("&Close"), tr("Close; the sheet is remembered for this article (Escape)"))
        self.close_button.clicked.connect(self.close_wanted)

    def offer_printing(self) -> None:
        """Ask which copies are to be printed, in a menu above the button."""
        if self.print.isEnabled():
            corner = self.print.mapToGlobal(self.print.rect().topLeft())
            self._menu.popup(corner - QPoint(0, self._menu.sizeHint().height()))

    def show_length(self, words: str, fit: Fit | None) -> None:
        """Say how long the sheet is, and whether it fits on the pages that are wanted."""
        self.pages.say(words, "file-text", "soft")
        if fit is None:
            self.fit.say("")
        else:
            self.fit.say(fit.words, "check" if fit.fits else "triangle-alert", "ink" if fit.fits else "warning")

    def show_possible(self, *, possible: bool) -> None:
        """Whether there is anything to print."""
        for button in (self.class_set, self.save, self.print):
            button.setEnabled(possible)

    def _on_print(self, action: object) -> None:
        for one in (self.print_student, self.print_teacher, self.print_shown):
            if one is action:
                self.print_wanted.emit(one.data())


def _button(words: str, tip: str) -> QPushButton:
    button = QPushButton(words)
    name_by_words(button)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button
