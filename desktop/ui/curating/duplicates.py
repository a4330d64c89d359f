"""Actors that the library may have twice, pair by pair: merged, told apart, or left for another day."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
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
from db.model.sentence import said
from desktop.library.cast.duplicates import Pair, duplicates, places_of, tell_apart
from desktop.library.curating.actors import merge_actors
from desktop.library.library import Library
from desktop.ui import alerts
from desktop.ui.curating.fields import begin_with_the_line, give_tone
from desktop.ui.curating.one_of_two import OneOfTwo
from desktop.ui.keys import latin_key
from desktop.ui.look import Look
from desktop.ui.tasks import Task, Tasks
from desktop.ui.words import tr, trn

_NAMES = frozenset(("actor", "actor_name", "role", "mention", "different_actors"))
"""Tables by which two actors are found to be alike."""

Ids = tuple[int, int]


class DuplicatesDialog(QDialog):
    """The pairs at one side, the two actors of the current pair beside each other at the other."""

    change_wanted = Signal(object)
    """A callable that carries out a step of Library.do() and returns its Change."""
    undo_wanted = Signal()
    place_wanted = Signal(int, object)
    """The id of an article, and the Span to show in it."""

    def __init__(self, library: Library, look: Look, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Begin empty; begin() looks through the library."""
        super().__init__(parent)
        self._library, self._look, self._tasks = library, look, tasks
        self._pairs: list[Pair] = []
        self._skipped: dict[Ids, None] = {}
        self._searching: Task | None = None
        self.setWindowTitle(tr("Look for duplicates"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(940, 600)
        self._make_widgets()
        self._assemble()
        self._show()

    def _make_widgets(self) -> None:
        self.words = _label(self._look.interface_font(13, Look.SEMIBOLD))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Looking for duplicates"))
        self.list = _Pairs()
        self.list.currentRowChanged.connect(self._on_row)
        self.one, self.other = OneOfTwo(self._look), OneOfTwo(self._look)
        self._which = QButtonGroup(self)
        for side in (self.one, self.other):
            self._which.addButton(side.stays)
            side.place_wanted.connect(self.place_wanted)
        self.reasons = _label(self._look.interface_font(13))
        self.doubts = _label(self._look.interface_font(13))
        give_tone(self.doubts, "accent")
        self.merge = _button(tr("Merge"), "M", tr("Make one actor of the two, in all articles"), self._on_merge)
        self.apart = _button(tr("They are different"), "D", tr("Keep both, and never ask again"), self._on_apart)
        self.skip = _button(tr("Skip"), "S", tr("Decide later"), self._on_skip)
        self.undo = _button(tr("Undo"), "Z", tr("Take back what was decided last"), self.undo_wanted.emit)
        self.close_button = QPushButton(tr("&Close"))
        self.close_button.setToolTip(tr("The rest stays for another day (Escape)"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)

    def _assemble(self) -> None:
        sides = QHBoxLayout()
        sides.setSpacing(24)
        sides.addWidget(self.one, 1)
        sides.addWidget(self.other, 1)
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
        library = self._library
        task: Task | None = None

        def done(pairs: list[Pair]) -> None:
            if task is self._searching:  # else it was begun anew meanwhile, or the dialog closed
                self._searching = None
                self._show_pairs(pairs)

        def failed(error: Exception) -> None:
            if task is self._searching:
                self._searching = None
                alerts.failure(self, tr("The library could not be read."), error)

        task = self._searching = self._tasks.run(
            lambda progress: duplicates(library, progress.cancelled, progress.report), done, failed
        )
        task.signals.progressed.connect(self._on_progress)
        self._show()

    def refresh(self, change: Change) -> None:
        """Look again after a change of what is compared: a decision, or its undoing, shows in the list."""
        if change.tables & _NAMES:
            self.begin()

    def done(self, result: int) -> None:
        """Stop looking when the dialog is closed."""
        if self._searching is not None:
            self._searching.progress.cancel()
            self._searching = None
        super().done(result)

    def _on_progress(self, part: float) -> None:
        self.bar.setValue(round(part * 100))

    def _show_pairs(self, pairs: Sequence[Pair]) -> None:
        """Show what was found; the current pair stays current, and those that were skipped come last."""
        current, row = self._current(), self.list.currentRow()
        self._pairs = sorted(pairs, key=lambda pair: _ids(pair) in self._skipped)
        ids = [_ids(pair) for pair in self._pairs]
        if current is not None and _ids(current) in ids:
            row = ids.index(_ids(current))
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItems([self._words(pair) for pair in self._pairs])
            self.list.setCurrentRow(max(0, min(row, len(self._pairs) - 1)))
        self._show()
        if self.focusWidget() in (None, self.close_button):
            self.list.setFocus()

    def _words(self, pair: Pair) -> str:
        words = f"{pair.one.name}\n{pair.other.name}"
        return tr("{pair} (skipped)", pair=words) if _ids(pair) in self._skipped else words

    # Showing

    def _current(self) -> Pair | None:
        row = self.list.currentRow()
        return self._pairs[row] if 0 <= row < len(self._pairs) else None

    def _on_row(self, _row: int) -> None:
        self._show()

    def _show(self) -> None:
        searching, pair = self._searching is not None, self._current()
        self.bar.setVisible(searching and not self._pairs)
        if self._pairs:
            self.words.setText(
                trn(len(self._pairs), "{n} pair may be one and the same.", "{n} pairs may be one and the same.")
            )
        else:
            self.words.setText(
                tr("The names of all actors are compared…") if searching else tr("No two actors look like one.")
            )
        self._pair.setVisible(pair is not None)
        self.list.setVisible(bool(self._pairs))
        writable = not self._library.store.read_only
        for button in (self.merge, self.apart):
            button.setEnabled(pair is not None and writable)
        self.skip.setEnabled(len(self._pairs) > 1)
        self.undo.setEnabled(self._library.history.undo_name is not None and writable)
        if pair is not None:
            self._show_pair(pair)

    def _show_pair(self, pair: Pair) -> None:
        try:
            for side, actor, articles in zip(
                (self.one, self.other), (pair.one, pair.other), pair.articles, strict=True
            ):
                side.show_actor(actor, articles, places_of(self._library, actor.id))
        except LibraryError as error:
            alerts.failure(self, tr("The library could not be read."), error)
        self.one.stays.setChecked(True)
        self.reasons.setText(tr("For it: {reasons}", reasons=" ".join(said(one, tr) for one in pair.reasons)))
        doubts = " ".join(said(one, tr) for one in pair.doubts)
        self.doubts.setText(tr("Against it: {reasons}", reasons=doubts) if doubts else "")
        self.doubts.setVisible(bool(doubts))

    # Deciding

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One letter decides; 1 and 2 choose the name that stays."""
        deeds = {
            Qt.Key.Key_M: self.merge.click,
            Qt.Key.Key_D: self.apart.click,
            Qt.Key.Key_S: self.skip.click,
            Qt.Key.Key_Z: self.undo.click,
            Qt.Key.Key_1: self.one.stays.click,
            Qt.Key.Key_2: self.other.stays.click,
        }
        deed = None if event.modifiers() & _HOLDING else deeds.get(Qt.Key(latin_key(event)))
        if deed is None:
            super().keyPressEvent(event)
        else:
            deed()

    def _on_merge(self) -> None:
        pair = self._current()
        if pair is not None:
            kept, going = (pair.one, pair.other) if self.one.stays.isChecked() else (pair.other, pair.one)
            self._decide(pair, partial(merge_actors, self._library, kept.id, going.id))

    def _on_apart(self) -> None:
        pair = self._current()
        if pair is not None:
            self._decide(pair, partial(tell_apart, self._library, pair.one.id, pair.other.id))

    def _decide(self, pair: Pair, step: "partial[Change]") -> None:
        """Take the pair from the list at once, with all others of one that goes; the library follows."""
        gone = {pair.one.id, pair.other.id} if step.func is merge_actors else set[int]()
        self._show_pairs([one for one in self._pairs if one is not pair and not gone & {one.one.id, one.other.id}])
        self.change_wanted.emit(step)

    def _on_skip(self) -> None:
        pair = self._current()
        if pair is not None and len(self._pairs) > 1:
            row = self.list.currentRow()
            self._skipped[_ids(pair)] = None
            self._show_pairs(self._pairs)
            self.list.setCurrentRow(row if row < len(self._pairs) - 1 else 0)


class _Pairs(QListWidget):
    """Leaves the letters that decide to the dialog, where a list would look for rows that begin with them."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Pairs"))
        self.setAccessibleDescription(tr("M merges the two, D keeps them apart, S skips, Z takes back."))
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


def _ids(pair: Pair) -> Ids:
    return min(pair.one.id, pair.other.id), max(pair.one.id, pair.other.id)


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
