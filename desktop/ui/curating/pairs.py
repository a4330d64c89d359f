"""Pairs that may be one and the same, one by one: joined, told apart, or left for another day."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.model.change import Change
from db.model.errors import LibraryError
from desktop.library.library import Library
from desktop.ui import alerts
from desktop.ui.curating.fields import begin_with_the_line, give_tone
from desktop.ui.keys import latin_key
from desktop.ui.look import Look
from desktop.ui.tasks import Progress, Task, Tasks
from desktop.ui.words import tr

Ids = tuple[int, int]


class PairsWords(NamedTuple):
    """What a dialog calls things: its title, what goes on while it looks, and its buttons with their tips."""

    title: str
    looking: str
    """For the bar that shows how far it is."""
    compared: str
    none: str
    keys: str
    """What the letters do, for who hears the list."""
    join: str
    join_tip: str
    apart_tip: str


class PairsDialog(QDialog):
    """The pairs at one side, the two things of the current pair beside each other at the other.

    A subclass says in which tables they are, looks for them, shows them, and decides.
    """

    change_wanted = Signal(object)
    """A callable that carries out a step of Library.do() and returns its Change."""
    undo_wanted = Signal()
    place_wanted = Signal(int, object)
    """The id of an article, and the Span to show in it."""

    TABLES: frozenset[str] = frozenset()
    """Those by which two things are found to be alike."""

    def __init__(self, library: Library, look: Look, tasks: Tasks, words: PairsWords, parent: QWidget | None) -> None:
        """Begin empty; begin() looks through the library."""
        super().__init__(parent)
        self._library, self._look, self._tasks, self._said = library, look, tasks, words
        self._pairs: list[Any] = []
        self._skipped: dict[Ids, None] = {}
        self._searching: Task | None = None
        self.setWindowTitle(words.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(940, 600)
        self._make_widgets()
        self._assemble(*self.make_sides())
        self._show()

    # What a subclass says

    def make_sides(self) -> tuple[QWidget, QWidget]:
        """Make what shows the two things of a pair."""
        raise NotImplementedError

    def look_through(self, progress: Progress) -> Sequence[Any]:
        """The pairs, the likeliest first; on another thread."""
        raise NotImplementedError

    def ids(self, pair: Any) -> Ids:
        """The ids of the two, the smaller one first."""
        raise NotImplementedError

    def names(self, pair: Any) -> tuple[str, str]:
        """What the two are called, for the list."""
        raise NotImplementedError

    def count_words(self, count: int) -> str:
        """How many pairs there are, as a sentence; `count` is at least 1."""
        raise NotImplementedError

    def show_two(self, pair: Any) -> None:
        """Show the two of a pair at the sides.

        Raises:
            LibraryError: the library cannot be read.
        """
        raise NotImplementedError

    def arguments(self, pair: Any) -> tuple[Sequence[str], Sequence[str]]:
        """What speaks for a pair, and what against it, in whole sentences."""
        raise NotImplementedError

    def joining(self, pair: Any) -> Callable[[], Change]:
        """The step that makes one of a pair."""
        raise NotImplementedError

    def parting(self, pair: Any) -> Callable[[], Change]:
        """The step that tells a pair apart."""
        raise NotImplementedError

    def settled(self, pair: Any, other: Any) -> bool:
        """Whether another pair is none any more once a pair was joined."""
        raise NotImplementedError

    # Making

    def _make_widgets(self) -> None:
        words = self._said
        self.words = _label(self._look.interface_font(13, Look.SEMIBOLD))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(words.looking)
        self.list = _Pairs(words.keys)
        self.list.currentRowChanged.connect(self._on_row)
        self.reasons = _label(self._look.interface_font(13))
        self.doubts = _label(self._look.interface_font(13))
        give_tone(self.doubts, "accent")
        self.merge = _button(words.join, "M", words.join_tip, self._on_merge)
        self.apart = _button(tr("They are different"), "D", words.apart_tip, self._on_apart)
        self.skip = _button(tr("Skip"), "S", tr("Decide later"), self._on_skip)
        self.undo = _button(tr("Undo"), "Z", tr("Take back what was decided last"), self.undo_wanted.emit)
        self.close_button = QPushButton(tr("&Close"))
        self.close_button.setToolTip(tr("The rest stays for another day (Escape)"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)

    def _assemble(self, one: QWidget, other: QWidget) -> None:
        sides = QHBoxLayout()
        sides.setSpacing(24)
        sides.addWidget(one, 1)
        sides.addWidget(other, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.merge, self.apart, self.skip, self.undo):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        self._pair = QWidget()
        right = QVBoxLayout(self._pair)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(10)
        right.addLayout(sides, 1)
        right.addWidget(_line())
        right.addWidget(self.reasons)
        right.addWidget(self.doubts)
        halves = QHBoxLayout()
        halves.setSpacing(24)
        halves.addWidget(self.list, 4)
        halves.addWidget(self._pair, 9)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addWidget(self.words)
        column.addWidget(self.bar)
        column.addLayout(halves, 1)
        column.addLayout(buttons)

    # Looking for pairs

    def begin(self) -> None:
        """Look through the library in the background; what was found before stays until then."""
        if self._searching is not None:
            self._searching.progress.cancel()
        task: Task | None = None

        def done(pairs: Sequence[Any]) -> None:
            if task is self._searching:  # else it was begun anew meanwhile, or the dialog closed
                self._searching = None
                self._show_pairs(pairs)

        def failed(error: Exception) -> None:
            if task is self._searching:
                self._searching = None
                alerts.failure(self, tr("The library could not be read."), error)

        task = self._searching = self._tasks.run(self.look_through, done, failed)
        task.signals.progressed.connect(self._on_progress)
        self._show()

    def refresh(self, change: Change) -> None:
        """Look again after a change of what is compared: a decision, or its undoing, shows in the list."""
        if change.tables & self.TABLES:
            self.begin()

    def done(self, result: int) -> None:
        """Stop looking when the dialog is closed."""
        if self._searching is not None:
            self._searching.progress.cancel()
            self._searching = None
        super().done(result)

    def _on_progress(self, part: float) -> None:
        self.bar.setValue(round(part * 100))

    def _show_pairs(self, pairs: Sequence[Any]) -> None:
        """Show what was found; the current pair stays current, and those that were skipped come last."""
        current, row = self.current(), self.list.currentRow()
        self._pairs = sorted(pairs, key=lambda pair: self.ids(pair) in self._skipped)
        ids = [self.ids(pair) for pair in self._pairs]
        if current is not None and self.ids(current) in ids:
            row = ids.index(self.ids(current))
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItems([self._row_words(pair) for pair in self._pairs])
            self.list.setCurrentRow(max(0, min(row, len(self._pairs) - 1)))
        self._show()
        if self.focusWidget() in (None, self.close_button):
            self.list.setFocus()

    def _row_words(self, pair: Any) -> str:
        words = "\n".join(self.names(pair))
        return tr("{pair} (skipped)", pair=words) if self.ids(pair) in self._skipped else words

    # Showing

    def current(self) -> Any:
        """The pair that is being decided on; None without one."""
        row = self.list.currentRow()
        return self._pairs[row] if 0 <= row < len(self._pairs) else None

    def _on_row(self, _row: int) -> None:
        self._show()

    def _show(self) -> None:
        searching, pair = self._searching is not None, self.current()
        self.bar.setVisible(searching and not self._pairs)
        if self._pairs:
            self.words.setText(self.count_words(len(self._pairs)))
        else:
            self.words.setText(self._said.compared if searching else self._said.none)
        self._pair.setVisible(pair is not None)
        self.list.setVisible(bool(self._pairs))
        writable = not self._library.store.read_only
        for button in (self.merge, self.apart):
            button.setEnabled(pair is not None and writable)
        self.skip.setEnabled(len(self._pairs) > 1)
        self.undo.setEnabled(self._library.history.undo_name is not None and writable)
        if pair is not None:
            self._show_pair(pair)

    def _show_pair(self, pair: Any) -> None:
        try:
            self.show_two(pair)
        except LibraryError as error:
            alerts.failure(self, tr("The library could not be read."), error)
        reasons, doubts = self.arguments(pair)
        self.reasons.setText(tr("For it: {reasons}", reasons=" ".join(reasons)))
        self.doubts.setText(tr("Against it: {reasons}", reasons=" ".join(doubts)) if doubts else "")
        self.doubts.setVisible(bool(doubts))

    # Deciding

    def deeds(self) -> dict[Qt.Key, Callable[[], object]]:
        """What single keys do."""
        return {
            Qt.Key.Key_M: self.merge.click,
            Qt.Key.Key_D: self.apart.click,
            Qt.Key.Key_S: self.skip.click,
            Qt.Key.Key_Z: self.undo.click,
        }

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key decides."""
        deed = None if event.modifiers() & _HOLDING else self.deeds().get(Qt.Key(latin_key(event)))
        if deed is None:
            super().keyPressEvent(event)
        else:
            deed()

    def _on_merge(self) -> None:
        """Take the pair from the list at once, with all that are settled by it; the library follows."""
        pair = self.current()
        if pair is not None:
            step = self.joining(pair)
            self._show_pairs([one for one in self._pairs if one is not pair and not self.settled(pair, one)])
            self.change_wanted.emit(step)

    def _on_apart(self) -> None:
        pair = self.current()
        if pair is not None:
            step = self.parting(pair)
            self._show_pairs([one for one in self._pairs if one is not pair])
            self.change_wanted.emit(step)

    def _on_skip(self) -> None:
        pair = self.current()
        if pair is not None and len(self._pairs) > 1:
            row = self.list.currentRow()
            self._skipped[self.ids(pair)] = None
            self._show_pairs(self._pairs)
            self.list.setCurrentRow(row if row < len(self._pairs) - 1 else 0)


class _Pairs(QListWidget):
    """Leaves the letters that decide to the dialog, where a list would look for rows that begin with them."""

    def __init__(self, keys: str) -> None:
        super().__init__()
        self.setAccessibleName(tr("Pairs"))
        self.setAccessibleDescription(keys)
        self.setWordWrap(True)
        self.setSpacing(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows walk; what types something is for the dialog."""
        if event.text().strip() and not event.modifiers() & _HOLDING:
            event.ignore()
        else:
            super().keyPressEvent(event)


_HOLDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def _button(words: str, key: str, tip: str, slot: Callable[[], object]) -> QPushButton:
    button = QPushButton(tr("{words} ({key})", words=words, key=key))
    button.setAccessibleName(words)
    button.setToolTip(tr("{tip} ({key})", tip=tip, key=key))
    button.setAutoDefault(False)
    button.clicked.connect(slot)
    return button


def _label(font: QFont) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFont(font)
    begin_with_the_line(label)
    return label


def _line() -> QWidget:
    line = QWidget()
    line.setFixedHeight(1)
    line.setAutoFillBackground(True)
    line.setBackgroundRole(QPalette.ColorRole.Mid)
    return line
