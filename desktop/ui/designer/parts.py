"""The parts of a sheet in their order: switched on and off, and moved, by mouse or keys."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QListView, QWidget

from desktop.sheets.design import NAMES, Design, Part, PartKind
from desktop.ui.designer.states import State
from desktop.ui.look import Look
from desktop.ui.models.rows import Row, RowsModel
from desktop.ui.panes.row_list import TRAILING, Block, Measured, RowDelegate, RowList
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
_DRAG = 6
"""Pixels from which on a press is no click."""
_EDGE, _SCROLL_MILLISECONDS = 24, 40
"""A part that is held so near to an edge scrolls the list, by a few pixels so often."""


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


class PartsList(RowList):
    """All parts. Space ticks, Alt with the arrows moves, a drag moves as well."""

    toggled = Signal(object)
    """The Part that is to be switched on or off."""
    moved = Signal(object, int)
    """A Part, and the place in the list, from 0, that it is to stand at when it was taken out."""
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
        self._pressed: QPoint | None = None
        self._held: Part | None = None
        """The part that is being dragged."""
        self._gap: int | None = None
        """Where it would be put: before the row at this place."""
        self._scroll = QTimer(self)
        self._scroll.setInterval(_SCROLL_MILLISECONDS)
        self._scroll.timeout.connect(self._on_scroll)
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
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        steps = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}
        if self._held is not None and event.key() == Qt.Key.Key_Escape:
            self._let_go()  # a part that is held goes back; the next Escape closes the window
        elif part is None or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        elif event.key() == Qt.Key.Key_Space:
            self.toggled.emit(part)
        elif alt and event.key() in steps:
            self._move(part, self.currentIndex().row() + steps[event.key()])
        else:
            super().keyPressEvent(event)

    def _move(self, part: Part, place: int) -> None:
        if self._design is not None and 0 <= place < len(self._design.parts):
            self.moved.emit(part, place)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press chooses, and may become a tick or a drag."""
        QListView.mousePressEvent(self, event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry a part along once the mouse has moved so far that it is no click."""
        point = event.position().toPoint()
        if self._pressed is None:
            return
        if self._held is None and (point - self._pressed).manhattanLength() > _DRAG:
            self._held = self.current_part()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._scroll.start()
        if self._held is not None:
            self._gap = self._gap_at(point)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the part down, or tick it."""
        held, gap, pressed = self._held, self._gap, self._pressed
        self._let_go()
        if held is not None and gap is not None and self._design is not None:
            before = self._design.parts.index(held)
            place = gap - 1 if gap > before else gap
            if place != before:
                self.moved.emit(held, place)
        elif pressed is not None and self._ticks(pressed) and self._ticks(event.position().toPoint()):
            part = self.current_part()
            if part is not None:
                self.toggled.emit(part)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks are two presses: a box that is ticked fast is ticked twice."""
        self.mousePressEvent(event)

    def _ticks(self, point: QPoint) -> bool:
        across = self.viewport().width() - point.x() if self.isRightToLeft() else point.x()
        return across < _TICK_ROOM and self.indexAt(point).isValid()

    def _let_go(self) -> None:
        self._pressed = self._held = self._gap = None
        self._scroll.stop()
        self.viewport().unsetCursor()
        self.viewport().update()

    def _gap_at(self, point: QPoint) -> int:
        """The gap between two rows that is nearest."""
        count = self._rows.rowCount()
        for place in range(count):
            if point.y() < self.visualRect(self._rows.index(place)).center().y():
                return place
        return count

    def _on_scroll(self) -> None:
        """Scroll while a part is held at an edge."""
        point = self.viewport().mapFromGlobal(self.cursor().pos())
        y = point.y()
        by = -1 if y < _EDGE else 1 if y > self.viewport().height() - _EDGE else 0
        if by and self._held is not None:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + by * _EDGE // 2)
            self._gap = self._gap_at(point)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows and, while a part is held, where it would be put."""
        super().paintEvent(event)
        if self._gap is None:
            return
        last = self._gap == self._rows.rowCount()
        row = self.visualRect(self._rows.index(self._gap - 1 if last else self._gap))
        y = row.bottom() if last else row.top()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("accent"), 2))
        painter.drawLine(12, y, self.viewport().width() - 12, y)
        painter.setBrush(self._look.colour("panel"))
        painter.drawEllipse(QPointF(12 if not self.isRightToLeft() else self.viewport().width() - 12, y), 4, 4)
        painter.end()


def _row(part: Part, state: State | None) -> Row:
    name = tr(NAMES[part.kind])
    words = name if state is None or not part.on else tr("{part}: {state}", part=name, state=state.spoken)
    return Row(_KINDS.index(part.kind), part, name, words)
