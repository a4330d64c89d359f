"""The chips above the suggestions: kinds, and the paragraph that is being read."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from db.model.lesson import Lesson
from db.model.sentence import mark
from db.model.suggestion import Suggestion, SuggestionKind
from desktop.ui.look import Look
from desktop.ui.models.suggestions import Wanted, count_words, is_doubtful, paragraphs_of, to_decide
from desktop.ui.panes.chips import Chip, ChipWords, Flow, PaintSign
from desktop.ui.review.row import paint_kind
from desktop.ui.words import tr, trn

KINDS = {
    SuggestionKind.ACTOR: mark("Actors"),
    SuggestionKind.EVENT: mark("Events"),
    SuggestionKind.RELATION: mark("Relations"),
    SuggestionKind.STATEMENT: mark("Statements"),
}
_HERE = "here"


class Filters(QWidget):
    """Chips with what is left behind each. Of one group, several together show what any of them shows."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin with every chip released."""
        super().__init__(parent)
        self._look = look
        self._here: int | None = None
        """The paragraph of the chip, by its index; it stays while the chip is pressed."""
        self._shown: set[str] = set()
        """The keys of the chips that have something to say."""
        self._low = False
        flow = Flow(self, 5)
        flow.setContentsMargins(*((12, 0, 17, 9) if self.isRightToLeft() else (17, 0, 12, 9)))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Which suggestions are shown"))
        self.chips: dict[str, Chip] = {}
        signs: dict[str, PaintSign] = {kind.value: self._kind_sign(kind) for kind in SuggestionKind}
        signs[_HERE] = self._here_sign
        for key, sign in signs.items():
            self.chips[key] = chip = Chip(ChipWords(key, "", 0, ""), sign, look, self)
            chip.toggled.connect(self._on_toggled)
            flow.addWidget(chip)
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a hairline: the suggestions scroll below it."""
        painter = QPainter(self)
        painter.setPen(self._look.colour("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def wanted(self) -> Wanted:
        """What is to be shown."""
        on = {key for key, chip in self.chips.items() if chip.isChecked()}
        kinds = frozenset(kind for kind in SuggestionKind if kind.value in on)
        return Wanted(kinds, self._here if _HERE in on else None)

    def release(self) -> None:
        """Show everything again."""
        for chip in self.chips.values():
            chip.setChecked(False)

    def show_counts(self, lesson: Lesson, suggestions: Sequence[Suggestion], here: int | None) -> None:
        """Say on each chip how much of it is left; `here` is the index of the paragraph that is being read."""
        if not self.chips[_HERE].isChecked():
            self._here = here
        left = to_decide(suggestions)
        kinds = Counter(one.kind for one in left)
        present = {one.kind for one in suggestions}
        for kind, words in KINDS.items():
            spoken = tr("{kinds} left", kinds=count_words(kind, kinds[kind]))
            self._show(kind.value, tr(words), kinds[kind], spoken, "", shown=len(present) > 1 and kind in present)
        self._show_here(lesson, left)
        pressed = any(chip.isChecked() for chip in self.chips.values())
        self.setVisible(pressed or not all(map(is_doubtful, left)))
        self.updateGeometry()

    def _show_here(self, lesson: Lesson, left: Sequence[Suggestion]) -> None:
        count = sum(self._here in paragraphs_of(lesson, one.proposal) for one in left)
        spoken = trn(count, "This paragraph, {n} left", "This paragraph, {n} left")
        tip = tr("Only the paragraph of the current suggestion")
        self._show(_HERE, tr("This paragraph"), count, spoken, tip, shown=self._here is not None)

    def _show(self, key: str, name: str, count: int, spoken: str, tip: str, *, shown: bool) -> None:
        chip = self.chips[key]
        chip.show_words(ChipWords(key, name, count, spoken, tip))
        if not shown:
            chip.setChecked(False)
        (self._shown.add if shown else self._shown.discard)(key)
        self._show_chip(key)

    def set_low(self, low: bool) -> None:
        """In a low window, show only the chips that are wanted most, and those that are pressed."""
        if low != self._low:
            self._low = low
            self._show_chip(_HERE)

    def _show_chip(self, key: str) -> None:
        room = key != _HERE or not self._low or self.chips[key].isChecked()
        self.chips[key].setVisible(key in self._shown and room)

    def _on_toggled(self) -> None:
        self.changed.emit()

    def _kind_sign(self, kind: SuggestionKind) -> PaintSign:
        def paint(painter: QPainter, centre: QPointF, colour: QColor) -> None:
            paint_kind(painter, self._look, kind, centre, colour)

        return paint

    def _here_sign(self, painter: QPainter, centre: QPointF, colour: QColor) -> None:
        """Lines of a paragraph, the last one short."""
        painter.setPen(colour)
        side = -1 if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        for y, end in ((-4, 5), (-1, 5), (2, 5), (5, 0)):
            painter.drawLine(centre + QPointF(-5 * side, y - 0.5), centre + QPointF(end * side, y - 0.5))
