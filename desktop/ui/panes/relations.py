"""Relations: a drawn map of who backs, leads or opposes whom, and the same as a list of sentences."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from db.model.actor import Relation
from db.model.lesson import Lesson
from desktop.drawing.marks import style_for
from desktop.drawing.relations_periods import Stretch, holds, stretches
from desktop.library.links import Choice
from desktop.ui.look import Look
from desktop.ui.models.relations import period_words, relations_of, row, sentence
from desktop.ui.models.rows import Row
from desktop.ui.models.words import paragraph_sign
from desktop.ui.panes.folding import FoldingRow
from desktop.ui.panes.list_pane import list_action
from desktop.ui.panes.relations_legend import Legend, entries_of
from desktop.ui.panes.relations_map import RelationsMap
from desktop.ui.panes.row_list import Block, Measured, RowDelegate, RowList
from desktop.ui.panes.shapes import paint_shape
from desktop.ui.selection import Selection
from desktop.ui.words import tr, trn
from desktop.wording.dates import describe

_WIDE = 760
"""From this width on, map and list stand beside each other."""
_WIDEST_PERIOD = 280
_LIST_WIDTH = 320
"""Pixels of the list beside the map, at first."""
_HIGH = 360
"""In a lower pane the map needs the room of its legend."""
_HIGH_IF_WIDE = 240
"""The same where the legend has room in one line."""
_SIGN = 24.0
"""Pixels from the leading edge of a row to the middle of its sign."""


class RelationRow(RowDelegate):
    """Paints a relation as a sentence, with the mark of its first actor."""

    def __init__(self, look: Look, view: RowList) -> None:
        """Paint the rows of `view`; the lesson comes later."""
        super().__init__(look, view)
        self.leading = 40.0
        self.lesson: Lesson | None = None

    def blocks(self, row: Row) -> Sequence[Block]:
        """The sentence, and when it holds."""
        assert self.lesson is not None
        relation = _relation(row)
        period = period_words(relation, self._look.language)
        return (
            Block("sentence", sentence(self.lesson, relation), self._look.interface_font(13), "ink", 4),
            Block("period", period, self._look.interface_font(11.5), "soft", 1, 1),
        )

    def place(self, row: Row) -> str:
        """Its paragraph."""
        return "" if self.lesson is None else paragraph_sign(self.lesson, _relation(row).anchor.span.start)

    def place_beside(self, row: Row) -> str:
        """The paragraph stands on the first line."""
        return "sentence"

    def paint_signs(self, painter: QPainter, row: Row, box: QRectF, measured: Measured) -> None:
        """Draw the mark of the actor that the sentence begins with."""
        words = measured.block("sentence")
        if self.lesson is None or words is None:
            return
        style = style_for(self.lesson.actor_by_id[_relation(row).from_id], self.lesson.sides)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.mark_colour(style.index))
        x = box.width() - _SIGN if self._view.isRightToLeft() else _SIGN
        paint_shape(painter, style.shape, QPointF(x, words.boxes[0].center().y()), 4.4)


class RelationsPane(QWidget):
    """A choice of time above map and list, which stand beside each other or take turns."""

    card_wanted = Signal(int, QRect, bool)
    """An actor's id, its box in global pixels, and whether the whole card is wanted."""
    card_unwanted = Signal()
    """The map was moved away from under a card."""
    edit_wanted = Signal(int)
    """The id of a relation that is to be changed."""
    delete_wanted = Signal(int)

    def __init__(self, selection: Selection, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._selection = selection
        self._look = look
        self._lesson: Lesson | None = None
        self._stretches: list[Stretch] = []
        self._chosen: int | None = None
        self.map = RelationsMap(selection, look)
        self.legend = Legend(look)
        self.list = RowList(tr("Relations"), look)
        self._row = RelationRow(look, self.list)
        self.list.use(self._row)
        self.period = QComboBox()
        self.count = QLabel()
        self.map_button, self.list_button = QToolButton(), QToolButton()
        self.empty = QLabel(tr("No relations between actors are noted in this article yet."))
        self._prepare_widgets()
        self._assemble()
        self._connect()
        self._dress()
        self.show_lesson(None)

    def _prepare_widgets(self) -> None:
        self.period.setAccessibleName(tr("Time"))
        self.period.setToolTip(
            tr("Show the relations of one time. Those whose time the article does not state are shown at all times.")
        )
        self.period.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.period.setMaxVisibleItems(18)
        self.period.setMaximumWidth(_WIDEST_PERIOD)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self._views = QButtonGroup(self)
        for button, words, tip in (
            (self.map_button, tr("Map"), tr("Show the relations as a map")),
            (self.list_button, tr("List"), tr("Show the relations as a list of sentences")),
        ):
            button.setText(words)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._views.addButton(button)
        self.map_button.setChecked(True)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setContentsMargins(28, 12, 28, 12)

    def _assemble(self) -> None:
        self._bar = FoldingRow(self.period, (13, 6, 10, 4), 8)
        self._views_box = QWidget()
        halves = QHBoxLayout(self._views_box)
        halves.setContentsMargins(0, 0, 0, 0)
        halves.setSpacing(0)
        for button, place in ((self.map_button, "first"), (self.list_button, "last")):
            button.setProperty("half", place)
            halves.addWidget(button)
        for part in (self.count, self._views_box):
            self._bar.add_button(part)
        self._drawn = QWidget()
        down = QVBoxLayout(self._drawn)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self.map, 1)
        down.addWidget(self.legend)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._drawn)
        self._splitter.addWidget(self.list)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self.list.setMinimumWidth(200)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._splitter, 1)
        column.addWidget(self.empty, 1)

    def _connect(self) -> None:
        self.period.currentIndexChanged.connect(self._on_period)
        self._views.buttonToggled.connect(self._arrange)
        self.map.card_wanted.connect(self.card_wanted)
        self.map.moved.connect(self.card_unwanted)
        self.map.relation_wanted.connect(self.choose_relation)
        self.list.opened.connect(self._on_opened)
        self.edit = list_action(self.list, tr("Change…"), tr("Change this relation (F2)"), self._on_edit, Qt.Key.Key_F2)
        self.delete = list_action(
            self.list, tr("Delete"), tr("Delete this relation (Del)"), self._on_delete, Qt.Key.Key_Delete
        )
        self._selection.changed.connect(self._on_choice)
        self._look.changed.connect(self._dress)

    def show_lesson(self, lesson: Lesson | None) -> None:
        """Show the relations of a lesson."""
        same = self._lesson is not None and lesson is not None and self._lesson.article.id == lesson.article.id
        before = self.stretch if same else None
        self._lesson = lesson
        self._row.lesson = lesson
        self._stretches = stretches(relations_of(lesson))
        if self._chosen not in [one.id for one in relations_of(lesson)]:
            self._chosen = None
        self.map.show_lesson(lesson)
        self.map.show_chosen(self._chosen)
        self.period.blockSignals(True)
        self.period.clear()
        self.period.addItem(tr("All times"))
        for one in self._stretches:
            self.period.addItem(describe(one.moment(), self._look.language))
        if before is not None and before in self._stretches:
            self.period.setCurrentIndex(1 + self._stretches.index(before))
        self.period.blockSignals(False)
        self._on_period()
        self._arrange()

    @property
    def stretch(self) -> Stretch | None:
        """The time whose relations are shown; None for all times."""
        index = self.period.currentIndex()
        return self._stretches[index - 1] if index > 0 else None

    def choose_relation(self, relation_id: int) -> None:
        """Light a relation, and have the reader show its evidence."""
        relation = next((one for one in relations_of(self._lesson) if one.id == relation_id), None)
        if relation is None:
            return
        self._chosen = relation_id
        self._selection.choose_place(relation.anchor.span)
        self.map.show_chosen(relation_id)
        self.list.choose(relation_id)

    def _on_period(self) -> None:
        """Show what holds at the chosen time, and say how much of all that is."""
        stretch, relations = self.stretch, relations_of(self._lesson)
        shown = [one for one in relations if holds(one, stretch)]
        undated = frozenset(one.id for one in shown if one.period is None) if stretch is not None else frozenset[int]()
        self.map.show_only(None if stretch is None else frozenset(one.id for one in shown), undated)
        lesson, language = self._lesson, self._look.language
        self.list.show_rows([] if lesson is None else [row(lesson, one, language) for one in shown])
        self.legend.show_entries(entries_of(lesson, language, undated=bool(undated)))
        if stretch is None:
            self.count.setText(trn(len(relations), "{n} relation", "{n} relations"))
        else:
            self.count.setText(tr("{shown} of {all}", shown=len(shown), all=len(relations)))
        self.count.setToolTip(
            tr("{shown} of {all} relations are shown.", shown=len(shown), all=len(relations)) if relations else ""
        )

    def _arrange(self) -> None:
        """Show map, list or both, as there is room; or the sentence that there is nothing to show."""
        held = self.map.hasFocus() or self.list.hasFocus()
        some = bool(relations_of(self._lesson))
        wide = self.width() >= _WIDE
        self._bar.setVisible(some)
        self._splitter.setVisible(some)
        self.empty.setVisible(self._lesson is not None and not some)
        self.period.setVisible(bool(self._stretches))
        self._views_box.setVisible(not wide)
        self._drawn.setVisible(wide or self.map_button.isChecked())
        self.list.setVisible(wide or self.list_button.isChecked())
        first = self.map if wide or self.map_button.isChecked() else self.list
        self.setFocusProxy(first)
        if held and not (self.map.hasFocus() or self.list.hasFocus()):
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A wide pane has room for both."""
        super().resizeEvent(event)
        wide = event.size().width() >= _WIDE
        self.legend.setVisible(event.size().height() >= (_HIGH_IF_WIDE if wide else _HIGH))
        if wide != (event.oldSize().width() >= _WIDE):
            self._arrange()
            if wide:
                self._splitter.setSizes([event.size().width() - _LIST_WIDTH, _LIST_WIDTH])

    def set_writable(self, writable: bool) -> None:
        """Say whether the library can be written: in one that cannot, nothing is changed."""
        for action in (self.edit, self.delete):
            action.setEnabled(writable)

    def _on_edit(self) -> None:
        row = self.list.current_row()
        if row is not None:
            self.edit_wanted.emit(row.id)

    def _on_delete(self) -> None:
        row = self.list.current_row()
        if row is not None:
            self.delete_wanted.emit(row.id)

    def _on_opened(self, opened: Row) -> None:
        self.choose_relation(opened.id)

    def _on_choice(self, choice: Choice) -> None:
        """Another choice than that of a relation takes its light away."""
        relation = next((one for one in relations_of(self._lesson) if one.id == self._chosen), None)
        if relation is None or choice.sentence != relation.anchor.span or choice.event is not None:
            self._chosen = None
            self.map.show_chosen(None)
            self.list.choose(None)

    def _dress(self) -> None:
        self.period.setFont(self._look.interface_font(12))
        self.empty.setFont(self._look.interface_font(13))
        self.count.setFont(self._look.interface_font(11.5))
        for button in (self.map_button, self.list_button):
            button.setFont(self._look.interface_font(12))
        for label in (self.empty, self.count):
            palette = label.palette()
            palette.setColor(label.foregroundRole(), self._look.colour("soft"))
            label.setPalette(palette)


def _relation(row: Row) -> Relation:
    value = row.value
    assert isinstance(value, Relation)
    return value
