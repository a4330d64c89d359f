"""Asks which sides there are in an article, and who is on which of them, when."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from db.model.actor import Actor, Side
from desktop.library.teaching import LONGEST_NAME
from desktop.ui.dialogs.saving import SavingDialog
from desktop.ui.look import Look
from desktop.ui.models.sides import DraftSide, Part, SidesDraft, period_words, style_names, wrong_name, wrong_period
from desktop.ui.panes.signs import style_icon
from desktop.ui.words import tr

_ICON = QSize(46, 22)
_WHO, _SIDE, _WHEN = range(3)


class SidesDialog(SavingDialog):
    """Sides at one edge, actors at the other. Digits put the actors that are selected on a side, 0 on none."""

    saved = Signal(object)
    """The sides as a list of Side; a new one has the id 0 and no uuid."""

    def __init__(
        self, actors: Sequence[Actor], sides: Sequence[Side], look: Look, parent: QWidget | None = None
    ) -> None:
        """Begin with the sides as they are."""
        super().__init__(tr("Sides"), parent)
        self._look = look
        self._draft = SidesDraft.of(actors, sides)
        self._showing = False
        self.resize(900, 560)
        self._make_sides()
        self._make_actors()
        self.make_buttons(tr("Keep these sides for this article (Enter)"))
        self._assemble()
        self._show_sides(0)
        self._show_parts()
        self.actors.setCurrentCell(0, _WHO)
        (self.actors if self._draft.sides else self.add).setFocus()

    # Building

    def _make_sides(self) -> None:
        self.sides = QListWidget()
        self.sides.setIconSize(_ICON)
        self.sides.setAccessibleName(tr("Sides"))
        self.sides.currentRowChanged.connect(self._show_side)
        self.add = _button(tr("&Add side"), tr("Add a side"), self._on_add)
        self.remove = _button(tr("&Remove"), tr("Take this side away; whoever was on it is on none"), self._on_remove)
        self.up = _button(tr("&Up"), tr("Put this side before the one above it"), self._on_up)
        self.down = _button(tr("Do&wn"), tr("Put this side after the one below it"), self._on_down)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the side"))
        self.name.setMaxLength(LONGEST_NAME)
        self.name.textEdited.connect(self._on_name)
        self.mark = QComboBox()
        self.mark.setIconSize(_ICON)
        self.mark.setAccessibleName(tr("Mark of the side"))
        self.mark.setToolTip(tr("Colour, line and figure; a side that has them already gets those of this one"))
        for index, words in enumerate(style_names()):
            self.mark.addItem(style_icon(index, self._look), words)
        self.mark.activated.connect(self._on_mark)
        self.name_problem = _sentence(self._look)

    def _make_actors(self) -> None:
        self.actors = QTableWidget(0, 3)
        self.actors.setHorizontalHeaderLabels([tr("Actor"), tr("Side"), tr("When")])
        self.actors.setAccessibleName(tr("Actors and their sides"))
        self.actors.setAccessibleDescription(tr("The digits 1 to 8 put the selected actors on a side, 0 on none."))
        self.actors.verticalHeader().hide()
        self.actors.setShowGrid(False)
        self.actors.setTabKeyNavigation(False)
        self.actors.setIconSize(_ICON)
        self.actors.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.actors.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.actors.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.actors.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_WHEN, QHeaderView.ResizeMode.ResizeToContents)
        self.actors.installEventFilter(self)
        self.actors.itemSelectionChanged.connect(self._show_part)
        self.side = QComboBox()
        self.side.setIconSize(_ICON)
        self.side.setAccessibleName(tr("Side of the selected actors"))
        self.side.activated.connect(self._give)
        self.start, self.end = QLineEdit(), QLineEdit()
        for field, name in ((self.start, tr("On this side from")), (self.end, tr("On this side to"))):
            field.setAccessibleName(name)
            field.setToolTip(tr("A date, such as 2014, 2016-07 or 2017-01-11; empty for an open end"))
            field.setPlaceholderText(tr("open"))
            field.setMinimumWidth(90)
            field.textEdited.connect(self._on_period)
        self.again = _button(
            tr("Another &period"), tr("Give this actor one more line, for another side at another time"), self._on_again
        )
        self.period_problem = _sentence(self._look)

    def _assemble(self) -> None:
        halves = QHBoxLayout()
        halves.setSpacing(22)
        halves.addLayout(self._assembled_sides(), 2)
        halves.addLayout(self._assembled_actors(), 4)
        why = QLabel(
            tr(
                "Say who is on which side in this article. The digits 1 to 8 put the selected actors on a side,"
                " 0 on none. As long as there is no side, marks show what kind of actor somebody is."
            )
        )
        why.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(14)
        column.addWidget(why)
        column.addLayout(halves, 1)
        column.addWidget(self.buttons)

    def _assembled_sides(self) -> QVBoxLayout:
        moving = QGridLayout()
        moving.setSpacing(8)
        for place, button in enumerate((self.add, self.remove, self.up, self.down)):
            moving.addWidget(button, place // 2, place % 2)
        fields = QGridLayout()
        fields.setHorizontalSpacing(12)
        fields.setVerticalSpacing(8)
        for row, (words, field) in enumerate(((tr("&Name"), self.name), (tr("&Mark"), self.mark))):
            label = QLabel(words)
            label.setBuddy(field)
            fields.addWidget(label, row, 0)
            fields.addWidget(field, row, 1)
        fields.setColumnStretch(1, 1)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(self.sides, 1)
        column.addLayout(moving)
        column.addLayout(fields)
        column.addWidget(self.name_problem)
        return column

    def _assembled_actors(self) -> QVBoxLayout:
        fields = QGridLayout()
        fields.setHorizontalSpacing(10)
        fields.setVerticalSpacing(8)
        for row, column, words, field in (
            (0, 0, tr("Si&de"), self.side),
            (1, 0, tr("&From"), self.start),
            (1, 2, tr("&To"), self.end),
        ):
            label = QLabel(words)
            label.setBuddy(field)
            fields.addWidget(label, row, column)
            fields.addWidget(field, row, column + 1, 1, 4 if row == 0 else 1)
        fields.addWidget(self.again, 1, 4)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(self.actors, 1)
        column.addLayout(fields)
        column.addWidget(self.period_problem)
        return column

    # Sides

    def _show_sides(self, current: int) -> None:
        """Show all sides, in the list and in the choice below the actors."""
        self._showing = True
        self.sides.clear()
        self.side.clear()
        self.side.addItem(tr("No side"), None)
        for number, side in enumerate(self._draft.sides, 1):
            icon = style_icon(side.style, self._look)
            self.sides.addItem(QListWidgetItem(icon, tr("{number} {name}", number=number, name=side.name)))
            self.side.addItem(icon, side.name, side)
        self._showing = False
        self.sides.setCurrentRow(min(current, len(self._draft.sides) - 1))
        self._show_side()

    def _current_side(self) -> DraftSide | None:
        row = self.sides.currentRow()
        return self._draft.sides[row] if 0 <= row < len(self._draft.sides) else None

    def _show_side(self) -> None:
        if self._showing:
            return
        side, row = self._current_side(), self.sides.currentRow()
        for widget in (self.name, self.mark, self.remove):
            widget.setEnabled(side is not None)
        self.add.setEnabled(not self._draft.full)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(side is not None and row < len(self._draft.sides) - 1)
        if side is None:
            self.name.clear()
        elif self.name.text() != side.name:
            self.name.setText(side.name)
        self.mark.setCurrentIndex(-1 if side is None else side.style)
        self.name_problem.setText("" if side is None else wrong_name(self._draft, side))
        self._show_what_is_possible()

    def _on_add(self) -> None:
        self._draft.add()
        self._show_sides(len(self._draft.sides) - 1)
        self._show_parts()
        self.name.setFocus()
        self.name.selectAll()

    def _on_remove(self) -> None:
        side, row = self._current_side(), self.sides.currentRow()
        if side is not None:
            self._draft.remove(side)
            self._show_sides(row)
            self._show_parts()

    def _on_up(self) -> None:
        self._move(-1)

    def _on_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        side = self._current_side()
        if side is not None:
            self._draft.move(side, by)
            self._show_sides(self._draft.sides.index(side))

    def _on_name(self, text: str) -> None:
        side = self._current_side()
        if side is not None:
            side.name = text
            self._show_sides(self.sides.currentRow())
            self._show_parts()

    def _on_mark(self, style: int) -> None:
        side = self._current_side()
        if side is not None:
            self._draft.restyle(side, style)
            self._show_sides(self.sides.currentRow())
            self._show_parts()

    # Actors

    def _show_parts(self) -> None:
        """Show all actors with their sides; what was selected stays so as far as it is there."""
        rows = [index.row() for index in self.actors.selectionModel().selectedRows()]
        current = max(0, min(self.actors.currentRow(), len(self._draft.parts) - 1))
        self._showing = True
        self.actors.setRowCount(len(self._draft.parts))
        for row in range(len(self._draft.parts)):
            self._show_row(row)
        self.actors.clearSelection()
        self.actors.setCurrentCell(current, _WHO)
        for row in rows:
            for column in (_WHO, _SIDE, _WHEN):
                item = self.actors.item(row, column)
                if item is not None:
                    item.setSelected(True)
        self._showing = False
        self._show_part()

    def _show_row(self, row: int) -> None:
        part = self._draft.parts[row]
        side = part.side
        again = row > 0 and self._draft.parts[row - 1].actor is part.actor
        for column, words in (
            (_WHO, f"    {part.actor.name}" if again else part.actor.name),
            (_SIDE, "" if side is None else side.name),
            (_WHEN, "" if side is None else period_words(part)),
        ):
            item = self.actors.item(row, column)
            if item is None:
                item = QTableWidgetItem()
                self.actors.setItem(row, column, item)
            item.setText(words)
            item.setToolTip(words)
            if column == _SIDE and side is not None:
                item.setIcon(style_icon(side.style, self._look))
            elif column == _SIDE:
                item.setData(Qt.ItemDataRole.DecorationRole, None)

    def _selected(self) -> list[Part]:
        rows = sorted(index.row() for index in self.actors.selectionModel().selectedRows())
        return [self._draft.parts[row] for row in rows if row < len(self._draft.parts)]

    def _show_part(self) -> None:
        if self._showing:
            return
        parts = self._selected()
        one = parts[0] if len(parts) == 1 else None
        shared = {id(part.side) for part in parts}
        self.side.setEnabled(bool(parts) and bool(self._draft.sides))
        side = parts[0].side if len(shared) == 1 else None
        self.side.setCurrentIndex(-1 if len(shared) != 1 else 0 if side is None else self._draft.sides.index(side) + 1)
        for field, text in ((self.start, one.start if one else ""), (self.end, one.end if one else "")):
            field.setEnabled(one is not None and one.side is not None)
            if field.text() != text:
                field.setText(text)
        self.again.setEnabled(one is not None and one.side is not None)
        self._show_what_is_possible()

    def _give(self, place: int) -> None:
        """Put the selected actors on a side by its number, from 1; 0 is none."""
        if place <= len(self._draft.sides):
            for part in self._selected():
                self._draft.give(part, self._draft.sides[place - 1] if place else None)
            self._show_parts()

    def _on_period(self) -> None:
        parts = self._selected()
        if len(parts) == 1:
            parts[0].start, parts[0].end = self.start.text(), self.end.text()
            self._show_row(self._draft.parts.index(parts[0]))
            self._show_what_is_possible()

    def _on_again(self) -> None:
        parts = self._selected()
        if len(parts) == 1:
            part = self._draft.add_part(parts[0])
            self.actors.clearSelection()
            self._show_parts()
            self.actors.setCurrentCell(self._draft.parts.index(part), _WHO)
            self.side.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Digits in the table put actors on sides."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched is self.actors:
            digit = event.text()
            if len(digit) == 1 and digit.isdecimal():
                self._give(int(digit))
                return True
        return super().eventFilter(watched, event)

    # Keeping

    def _show_what_is_possible(self) -> None:
        """Say what is wrong; only what is right can be kept."""
        parts = self._selected()
        wrong = [part for part in self._draft.parts if part.side is not None and wrong_period(part)]
        shown = next((part for part in wrong if part in parts), wrong[0] if wrong else None)
        words = "" if shown is None else wrong_period(shown)
        if shown is not None and shown not in parts:
            words = tr("{name}: {problem}", name=shown.actor.name, problem=words)
        self.period_problem.setText(words)
        self.save.setEnabled(not wrong and not any(wrong_name(self._draft, side) for side in self._draft.sides))

    def hand_over(self) -> None:
        """Say all sides."""
        self.saved.emit(self._draft.result())


def _button(words: str, tip: str, slot: object) -> QPushButton:
    button = QPushButton(words)
    button.setToolTip(tip)
    button.setAutoDefault(False)  # Enter keeps the sides
    button.clicked.connect(slot)
    return button


def _sentence(look: Look) -> QLabel:
    """A line for what is wrong; it keeps its height while there is nothing."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumHeight(2 * label.fontMetrics().height())
    label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
    palette = label.palette()
    palette.setColor(label.foregroundRole(), look.colour("warning"))
    label.setPalette(palette)
    return label
