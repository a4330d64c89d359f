"""The lines of a class set: a version, for whom it is printed, and how many copies."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.sheets.class_set import MOST_COPIES
from desktop.sheets.design import CARDS, LETTERS, PRINT_FOR, Copy, Master, PrintFor
from desktop.ui.designer.number_box import NumberBox
from desktop.ui.look import Look
from desktop.ui.panes.rows import give_viewport
from desktop.ui.words import tr

MOST_LINES = 30
_SEEN = 6
"""Lines without scrolling."""


class Line(NamedTuple):
    """The controls of one line, in their order."""

    version: QComboBox
    print_for: QComboBox
    copies: NumberBox
    remove: QToolButton

    def master(self) -> Master:
        """What the line says. (Qt gives back a plain text.)"""
        return Master(
            self.version.currentIndex(), Copy.STUDENT, PrintFor(self.print_for.currentData()), self.copies.value()
        )


class ClassSetRows(QWidget):
    """Lines that can be added and removed; one always stays."""

    changed = Signal()

    def __init__(self, masters: Sequence[Master], look: Look, parent: QWidget | None = None) -> None:
        """Begin with student copies of these masters."""
        super().__init__(parent)
        self._look = look
        self.lines: list[Line] = []
        self.add = QPushButton(tr("&Add a line"))
        self.add.setToolTip(tr("More copies, of another version or printed in another way"))
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._on_add)
        for key in ("Ctrl+Del", "Ctrl+Backspace"):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._on_remove_key)
        self._assemble()
        for master in masters or (Master(copies=1),):
            self._append(master)
        self._place()
        look.changed.connect(self._dress)

    def _assemble(self) -> None:
        self._inside = QWidget()
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        for column, words in enumerate((tr("Version"), tr("Printed for"), tr("Copies"))):
            head = QLabel(words)
            head.setProperty("tone", "soft")
            self._grid.addWidget(head, 0, column)
        self.area = QScrollArea()
        give_viewport(self.area)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.viewport().setAutoFillBackground(False)
        self.area.setWidget(self._inside)
        self._inside.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.area, 1)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)

    def masters(self) -> tuple[Master, ...]:
        """The student copies; lines that say the same count as one, with all their copies."""
        counts: dict[Master, int] = {}
        for line in self.lines:
            master = line.master()
            plain = master._replace(copies=0)
            counts[plain] = min(MOST_COPIES, counts.get(plain, 0) + master.copies)
        return tuple(master._replace(copies=copies) for master, copies in counts.items())

    def _append(self, master: Master) -> Line:
        version, print_for, remove = QComboBox(), QComboBox(), QToolButton()
        version.addItems(list(LETTERS))
        version.setCurrentIndex(master.version)
        version.setAccessibleName(tr("Version"))
        for who, words in PRINT_FOR.items():
            if who not in CARDS:
                print_for.addItem(tr(words), who)
        print_for.setCurrentIndex(max(0, print_for.findData(master.print_for)))
        print_for.setAccessibleName(tr("Printed for"))
        copies = NumberBox(1, MOST_COPIES, tr("Copies"), tr("How many of these the class needs"))
        copies.setKeyboardTracking(True)  # the sentence below follows each digit
        copies.setMinimumWidth(90)
        copies.show_number(max(1, master.copies))
        remove.setAccessibleName(tr("Remove this line"))
        remove.setToolTip(tr("Remove this line (Ctrl+Delete)"))
        remove.setIcon(self._look.icon("x", "soft"))
        remove.setIconSize(QSize(14, 14))
        remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for box in (version, print_for):
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            box.currentIndexChanged.connect(self.changed)
        copies.valueChanged.connect(self.changed)
        remove.clicked.connect(self._on_remove)
        line = Line(version, print_for, copies, remove)
        self.lines.append(line)
        return line

    def _place(self) -> None:
        """Put the lines below each other, in the order in which Tab gets to them as well."""
        before: QWidget | None = None
        for row, line in enumerate(self.lines, 1):
            for column, control in enumerate(line):
                self._grid.addWidget(control, row, column)
                control.show()  # a layout would show a new one later, and only then it could get the keyboard
                control.setAccessibleDescription(tr("Line {n}", n=row))
                if before is not None:
                    QWidget.setTabOrder(before, control)
                before = control
        if before is not None:
            QWidget.setTabOrder(before, self.add)
        self._grid.setRowStretch(len(self.lines) + 1, 1)
        self._grid.setRowStretch(len(self.lines), 0)
        for line in self.lines:
            line.remove.setEnabled(len(self.lines) > 1)
        self.add.setEnabled(len(self.lines) < MOST_LINES)
        left_out = max(0, len(self.lines) - _SEEN)
        line = max(control.sizeHint().height() for control in self.lines[0]) + self._grid.verticalSpacing()
        self.area.setMinimumHeight(self._inside.sizeHint().height() - left_out * line)

    def _on_add(self) -> None:
        """Add a line like the last one, of the next version."""
        last = self.lines[-1].master()
        line = self._append(last._replace(version=min(last.version + 1, len(LETTERS) - 1), copies=1))
        self._place()
        line.version.setFocus()
        self._inside.adjustSize()
        self.area.ensureWidgetVisible(line.version)
        self.changed.emit()

    def _on_remove(self) -> None:
        self._remove(next((line for line in self.lines if line.remove is self.sender()), None))

    def _on_remove_key(self) -> None:
        focus = QApplication.focusWidget()
        self._remove(next((line for line in self.lines if focus in line), None))

    def _remove(self, line: Line | None) -> None:
        """Take a line away; the one in its place gets the keyboard."""
        if line is None or len(self.lines) == 1:
            return
        place = self.lines.index(line)
        self.lines.remove(line)
        self.lines[min(place, len(self.lines) - 1)].version.setFocus()
        for control in line:
            self._grid.removeWidget(control)
            control.hide()
            control.deleteLater()
        self._place()
        self.changed.emit()

    def _dress(self) -> None:
        for line in self.lines:
            line.remove.setIcon(self._look.icon("x", "soft"))
