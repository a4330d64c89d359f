"""The parts of a sheet in their order: switched on and off, and moved, by mouse or keys."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QListView, QWidget

from desktop.sheets.design import NAMES, Design, Part, PartKind
from desktop.ui.designer.moving import MovableList
from desktop.ui.designer.states import State
from desktop.ui.look import Look
from desktop.ui.models.rows import Row, RowsModel
from desktop.ui.panes.row_list import TRAILING, Block, Measured, RowDelegate
from desktop.ui.words import tr

AnyIndex = QModelIndex | QPersistentModelIndex

_KINDS = tuple(PartKind)
_NAME, _AMOUNT, _SENTENCE = "name", "amount", "sentence"
_BEHIND_SIGN = 20.0
"""Pixels that a sentence leaves for its sign."""
_BOX = 15.0
"""Pixels of a box to tick, and below from the leading edge to it."""
_BOX_AT = 19.0
_CHECK = ((-3.8, 0.2), (-1.1, 2.9), (3.9, -2.7))
"""The stroke in a ticked box, from its middle."""
_TICK_ROOM = 42.0
"""Pixels from the leading edge within which a click ticks."""


class PartsModel(RowsModel):
    """The parts as rows that can be ticked."""

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Every part can be ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a row shows, and whether it is ticked."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return super().data(index, role)
        row = self.row(index.row())
        if row is None:
            return None
        return Qt.CheckState.Checked if part_of(row).on else Qt.CheckState.Unchecked


def part_of(row: Row) -> Part:
    """The part that a row stands for."""
    assert isinstance(row.value, Part)
    return row.value


class PartDelegate(RowDelegate):
    """A box to tick, the part's name, and below it what became of it. What is off is one dim line."""

    def __init__(self, look: Look, view: QListView) -> None:
        """Paint the rows of `view`."""
        super().__init__(look, view)
        self.leading = 46.0
        self.states: Mapping[PartKind, State] = {}
        self._signs: dict[str, QIcon] = {}

    def blocks(self, row: Row) -> list[Block]:
        """The words of a row."""
        part = part_of(row)
        if not part.on:
            return [Block(_NAME, row.title, self._look.interface_font(13), "soft", 2)]
        name = Block(_NAME, row.title, self._look.interface_font(13, Look.SEMIBOLD), "ink", 2)
        state = self.states.get(part.kind, State())
        small, colour = self._look.interface_font(12), "warning" if state.left_out else "soft"
        amount = Block(_AMOUNT, state.amount, small, "soft", 1, 1.0)
        return [name, amount, Block(_SENTENCE, state.sentence, small, colour, 6, 2.0, _BEHIND_SIGN)]

    def place(self, row: Row) -> str:
        """Nothing stands at the trailing edge but the handle."""
        return ""

    def place_beside(self, row: Row) -> str:
        """See place()."""
        return _NAME

    def paint_signs(self, painter: QPainter, row: Row, box: QRectF, measured: Measured) -> None:
        """Draw the box to tick, the sign of a part that is left out, and the handle to drag it by."""
        part, name = part_of(row), measured.block(_NAME)
        assert name is not None
        middle = name.boxes[0].center().y()
        self._paint_tick(painter, QPointF(self._across(_BOX_AT + _BOX / 2), middle), part.on)
        sentence = measured.block(_SENTENCE)
        if sentence is not None:
            icon = "triangle-alert" if sentence.block.colour == "warning" else "info"
            self._paint_icon(painter, icon, sentence.block.colour, self._across(self.leading + 7), sentence.boxes[0])
        if row.id == self.chosen:
            self._paint_handle(painter, QPointF(self._across(self.width - TRAILING), middle))

    def _across(self, x: float) -> float:
        """Pixels from the left for those from the leading edge."""
        return self.width - x if self._view.isRightToLeft() else x

    def _paint_tick(self, painter: QPainter, centre: QPointF, on: bool) -> None:
        box = QRectF(centre.x() - _BOX / 2, centre.y() - _BOX / 2, _BOX, _BOX)
        painter.setPen(QPen(self._look.colour("edge"), 1))
        painter.setBrush(self._look.colour("paper"))
        painter.drawRoundedRect(box, 3, 3)
        if on:
            pen = QPen(self._look.colour("ink"), 1.9, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF([centre + QPointF(x, y) for x, y in _CHECK]))

    def _paint_icon(self, painter: QPainter, name: str, colour: str, x: float, beside: QRectF) -> None:
        box = QRectF(x - 7, beside.center().y() - 7, 14, 14)
        self._look.icon(name, colour).paint(painter, box.toAlignedRect())

    def _paint_handle(self, painter: QPainter, centre: QPointF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("edge"))
        for x in (-2.5, 2.5):
            for y in (-5.0, 0.0, 5.0):
                painter.drawEllipse(centre + QPointF(x, y), 1.3, 1.3)


class PartsList(MovableList):
    """All parts. Space ticks, Alt with the arrows moves, a drag moves as well."""

    toggled = Signal(object)
    """The Part that is to be switched on or off."""
    part_chosen = Signal(object)
    """The Part whose options are wanted."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(tr("Parts of the sheet"), look, parent)
        self._rows = PartsModel(self)
        self.setModel(self._rows)
        self._parts = PartDelegate(look, self)
        self.use(self._parts)
        self._design: Design | None = None
        self.current_changed.connect(self._on_current)
        self.setAccessibleDescription(tr("Space switches a part on or off, Alt with an arrow key moves it."))

    def show_design(self, design: Design, states: Mapping[PartKind, State]) -> None:
        """Show the parts of a design, and what became of them."""
        if design.parts == (self._design and self._design.parts) and states == self._parts.states:
            return
        self._design = design
        self._parts.states = states
        rows = [_row(part, states.get(part.kind)) for part in design.parts]
        if not self._rows.change_rows(rows):
            self.show_rows(rows)
            return
        self._parts.forget()
        self._rows.dataChanged.emit(self._rows.index(0), self._rows.index(len(rows) - 1))
        self.scheduleDelayedItemsLayout()

    def choose_kind(self, kind: PartKind) -> None:
        """Put the keyboard's mark on a part, and ask for its options."""
        self.choose(_KINDS.index(kind))
        self._on_current()

    def current_part(self) -> Part | None:
        """The part that the keyboard is on."""
        row = self.current_row()
        return None if row is None else part_of(row)

    def _on_current(self) -> None:
        part = self.current_part()
        if part is not None:
            self._parts.chosen = _KINDS.index(part.kind)
            self.viewport().update()
            self.part_chosen.emit(part)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks, Alt with the arrows moves; Enter does nothing here, and the arrows walk."""
        part = self.current_part()
        if part is None or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        elif event.key() == Qt.Key.Key_Space:
            self.toggled.emit(part)
        else:
            super().keyPressEvent(event)

    # Mouse

    def on_click(self, pressed: QPoint, released: QPoint) -> None:
        """A click on the box ticks."""
        part = self.current_part()
        if part is not None and self._ticks(pressed) and self._ticks(released):
            self.toggled.emit(part)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks are two presses: a box that is ticked fast is ticked twice."""
        self.mousePressEvent(event)

    def _ticks(self, point: QPoint) -> bool:
        across = self.viewport().width() - point.x() if self.isRightToLeft() else point.x()
        return across < _TICK_ROOM and self.indexAt(point).isValid()


def _row(part: Part, state: State | None) -> Row:
    name = tr(NAMES[part.kind])
    words = name if state is None or not part.on else tr("{part}: {state}", part=name, state=state.spoken)
    return Row(_KINDS.index(part.kind), part, name, words)
