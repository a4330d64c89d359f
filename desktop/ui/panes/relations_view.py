"""A drawing that can be zoomed, scrolled and dragged: what the map of relations stands on."""

from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop.drawing.relations_ranks import LEGIBLE_SCALE, SMALLEST_SCALE
from desktop.ui.panes.dragging import Drag
from desktop.ui.panes.rows import give_viewport

_ZOOM_STEP = 1.25
_SMALLEST_ZOOM, _LARGEST_ZOOM = 0.2, 3.0
_LARGEST_FIT = 1.25
_KEEPS = 0.15
"""By what part the pane may change its size before the drawing is made anew: it should not jump about."""
_BESIDE = 12
"""Pixels left free beside what is brought into view."""


class Sized(Protocol):
    """What a view needs to know of its drawing."""

    @property
    def size(self) -> QSizeF:
        """Width and height at a zoom of 1."""
        ...


D = TypeVar("D", bound=Sized)


class MapView(QAbstractScrollArea, Generic[D]):
    """Holds a drawing that is made for the size of the pane, and made anew where that changes by much."""

    moved = Signal()
    """The drawing was scrolled or zoomed: what stands beside a place of it is in the wrong place now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a drawing."""
        super().__init__(parent)
        give_viewport(self)
        self._drawing: D | None = None
        self._made_for: QSize | None = None
        self._zoom: float | None = None
        self._drag = Drag(self.viewport())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setCornerWidget(QWidget())  # Qt draws a sign into an empty one
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setSingleStep(24)
            bar.valueChanged.connect(self._on_scrolled)

    # What a subclass says

    def make_drawing(self, size: QSizeF) -> D | None:
        """A drawing that suits a pane of that size, if there is anything to draw."""
        raise NotImplementedError

    def show_start(self) -> None:
        """Bring into view what is to be seen first, after another drawing was made."""

    def clicked(self, point: QPointF) -> None:
        """A click, at a place of the drawing."""

    # The drawing

    def relayout(self) -> None:
        """Make the drawing anew."""
        self._made_for = None
        self._lay_out()

    def _lay_out(self) -> None:
        size = self.maximumViewportSize()
        if not self.isVisible() or size.isEmpty():
            return  # a pane is resized before it is first shown: soon enough, and in the right size
        first = self._made_for is None
        if self._made_for is None or _differ(self._made_for, size):
            self._made_for = size
            self._drawing = self.make_drawing(QSizeF(size))
        self._set_bars()
        if first:
            self.show_start()
        self.viewport().update()

    # Zoom and scroll

    @property
    def zoom(self) -> float:
        """Pixels of the pane for each of the drawing."""
        return self._start_zoom() if self._zoom is None else self._zoom

    def _start_zoom(self) -> float:
        if self._drawing is None:
            return 1.0
        room, size = QSizeF(self.maximumViewportSize()), self._drawing.size
        fit = min(room.width() / size.width(), room.height() / size.height(), _LARGEST_FIT)
        if fit >= SMALLEST_SCALE:
            return fit
        across = (room.width() - self.verticalScrollBar().sizeHint().width()) / size.width()
        return max(SMALLEST_SCALE, min(LEGIBLE_SCALE, across))

    def set_zoom(self, zoom: float | None, anchor: QPointF | None = None) -> None:
        """Draw larger or smaller; None fits the pane. The place at `anchor`, in the viewport, stays where it is."""
        at = QPointF(self.viewport().rect().center()) if anchor is None else anchor
        place = self.to_drawing(at)
        self._zoom = None if zoom is None else min(max(zoom, _SMALLEST_ZOOM), _LARGEST_ZOOM)
        self._set_bars()
        moved = self.from_drawing(place) - at
        self._scroll(round(moved.x()), round(moved.y()))
        self.moved.emit()
        self.viewport().update()

    def zoom_in(self) -> None:
        """Draw larger."""
        self.set_zoom(self.zoom * _ZOOM_STEP)

    def zoom_out(self) -> None:
        """Draw smaller."""
        self.set_zoom(self.zoom / _ZOOM_STEP)

    def zoom_reset(self) -> None:
        """Begin again: fit the pane, as far as that is legible."""
        self.set_zoom(None)

    def _set_bars(self) -> None:
        size = QSizeF() if self._drawing is None else self._drawing.size * self.zoom
        room = self.maximumViewportSize()
        down_comes = size.height() > room.height() + 0.5
        across_comes = size.width() > room.width() - (self.verticalScrollBar().sizeHint().width() if down_comes else 0)
        if across_comes:
            room.setHeight(room.height() - self.horizontalScrollBar().sizeHint().height())
        if size.height() > room.height() + 0.5:  # a bar takes room from the other direction
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
        self.horizontalScrollBar().setRange(0, max(0, round(size.width() - room.width())))
        self.horizontalScrollBar().setPageStep(room.width())
        self.verticalScrollBar().setRange(0, max(0, round(size.height() - room.height())))
        self.verticalScrollBar().setPageStep(room.height())

    def origin(self) -> QPointF:
        """Where the drawing's corner lies in the viewport; a smaller drawing stands in the middle."""
        if self._drawing is None:
            return QPointF()
        size, room = self._drawing.size * self.zoom, self.viewport().size()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        # Mirrored, the bar runs from the right, and its value counts from there.
        x = across.maximum() - across.value() if self.isRightToLeft() else across.value()
        left = -x if across.maximum() else (room.width() - size.width()) / 2
        top = -down.value() if down.maximum() else (room.height() - size.height()) / 2
        return QPointF(left, top)

    def to_drawing(self, point: QPointF) -> QPointF:
        """The place of the drawing at a point of the viewport."""
        return (point - self.origin()) / self.zoom

    def from_drawing(self, point: QPointF) -> QPointF:
        """The point of the viewport where a place of the drawing is."""
        return point * self.zoom + self.origin()

    def seen_box(self, box: QRectF) -> QRect:
        """A box of the drawing in pixels of the viewport."""
        return QRectF(self.from_drawing(box.topLeft()), box.size() * self.zoom).toAlignedRect()

    def bring(self, box: QRect) -> None:
        """Scroll until a box, in pixels of the viewport, is in view."""
        room = self.viewport().rect().adjusted(_BESIDE, _BESIDE, -_BESIDE, -_BESIDE)
        right = min(0, box.left() - room.left()) or max(0, box.right() - room.right())
        down = min(0, box.top() - room.top()) or max(0, box.bottom() - room.bottom())
        self._scroll(right, down)

    def centre(self, box: QRect) -> None:
        """Scroll until a box, in pixels of the viewport, is in the middle, as far as there is more to see around it."""
        away = box.center() - self.viewport().rect().center()
        self._scroll(away.x(), away.y())

    def _scroll(self, right: int, down: int) -> None:
        """Move the view over the drawing by pixels."""
        across = self.horizontalScrollBar()
        across.setValue(across.value() + (-right if self.isRightToLeft() else right))
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + down)

    def _on_scrolled(self) -> None:
        self.moved.emit()
        self.viewport().update()

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the drawing, or have it made anew."""
        super().resizeEvent(event)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        """Make the drawing that nobody needed before."""
        super().showEvent(event)
        self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom around the pointer."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom * _ZOOM_STEP ** (event.angleDelta().y() / 120), event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press may become a click or a drag."""
        self._drag.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragging moves the drawing."""
        moved = self._drag.move(event)
        if not moved.isNull():
            self._scroll(-moved.x(), -moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What was no drag is a click."""
        if self._drag.release():
            self.clicked(self.to_drawing(event.position()))


def _differ(one: QSize, other: QSize) -> bool:
    """Whether two sizes differ by so much that another drawing suits better."""
    return (
        abs(one.width() - other.width()) > _KEEPS * one.width()
        or abs(one.height() - other.height()) > _KEEPS * one.height()
    )
