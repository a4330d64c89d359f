"""The pages of a sheet as they will be printed: the old ones stay until the new ones are there."""

from collections.abc import Mapping, Sequence
from functools import partial
from math import isclose

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop.ui import accessible
from desktop.ui.designer.pages import page_text
from desktop.ui.designer.preview import Made, Picture
from desktop.ui.designer.zoom import Eye, Room, Shelf, Zoom
from desktop.ui.look import Look
from desktop.ui.painted import PaintedItem, PaintedItems
from desktop.ui.panes.dragging import Drag
from desktop.ui.panes.rows import give_viewport, paint_focus_line
from desktop.ui.words import tr

_PAPER = QColor("#ffffff")
"""Paper is white in every theme: so it comes from the printer."""
_STEP = 40
"""Pixels of one step of an arrow key."""
_KEPT = 2
"""So many pages before and after those in view keep their pictures."""


class PagesView(QAbstractScrollArea):
    """Pages one below the other. Page Up and Down walk, Home and End lead to the ends, Ctrl and the wheel zoom."""

    pages_wanted = Signal(object, object)
    """A Made, and a list of its pages as (number, scale) that are in view without a sharp picture."""
    page_changed = Signal()
    """Another page is in the middle, or there are more or fewer of them."""
    zoom_wanted = Signal(int)
    """1 for larger, -1 for smaller."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin without a page."""
        super().__init__(parent)
        give_viewport(self)
        self._look = look
        self._made: Made | None = None
        self._pictures: dict[int, Picture] = {}
        self._fresh: set[int] = set()
        """The pages whose picture is of the present sheet."""
        self._zoom = Zoom.WIDTH
        self._drag = Drag(self.viewport())
        self._words = tr("The pages are being made…")
        self._page = 0
        self._texts: dict[int, str] = {}
        """What is written on the pages that a screen reader has asked for."""
        self._spoken: tuple[int, int] | None = None
        """The page that was spoken last, and how many there were."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Always there: a bar that comes with the second page would make all pages narrower.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(tr("Preview"))
        self.setAccessibleDescription(self._words)
        accessible.expose(self)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)
        look.changed.connect(self.viewport().update)

    # What is shown

    @property
    def page(self) -> int:
        """The page in the middle, from 0."""
        return self._page

    @property
    def count(self) -> int:
        """How many pages there are."""
        return 0 if self._made is None else len(self._made.sizes)

    @property
    def pictures(self) -> Mapping[int, Picture]:
        """The pages of which there is a picture."""
        return self._pictures

    def is_sharp(self, number: int) -> bool:
        """Whether a page is seen as it is now, at its full resolution."""
        return number in self._fresh and self._has_scale(number)

    def show_made(self, made: Made) -> None:
        """Show another sheet at the place where the one before was looked at."""
        place = self._shelf().place(self._top())
        self._made = made
        self._texts = {}
        self.setAccessibleDescription("")
        count = len(made.sizes)
        # The others show what stood there before until they have been drawn again.
        self._pictures = {number: old for number, old in self._pictures.items() if number < count}
        self._pictures.update(made.pictures)
        self._fresh = set(made.pictures)
        self._lay_out(place)
        self._page = -1  # there may be more or fewer pages, so whoever counts them is told in any case
        self._on_scrolled()

    def show_picture(self, made: Made, number: int, picture: Picture) -> None:
        """Show a page that was drawn; one of a sheet that is gone is forgotten."""
        if made is self._made and number < self.count:
            self._pictures[number] = picture
            self._fresh.add(number)
            self.viewport().update()
            self._ask()

    def say(self, words: str) -> None:
        """Show a sentence as long as there is no page."""
        self._words = words
        if not self.count:
            self.setAccessibleDescription(words)
        self.viewport().update()

    def eye(self) -> Eye:
        """What is looked at."""
        return Eye(self._zoom, self._room(), self._shelf().place(self._top()))

    @property
    def zoom(self) -> Zoom:
        """How large pages are shown."""
        return self._zoom

    def set_zoom(self, zoom: Zoom) -> None:
        """Show pages in another size, with the same place at the top."""
        if zoom is not self._zoom:
            place = self._shelf().place(self._top())
            self._zoom = zoom
            self._resized(place)

    def zoom_by(self, steps: int) -> None:
        """Go to a larger or smaller one of the sizes; from one that follows the window to the next fixed one."""
        percent = self._shelf().scale * 72 / 96 * 100
        fixed = [zoom for zoom in Zoom if zoom.percent]
        if steps > 0:
            larger = [zoom for zoom in fixed if zoom.percent > percent + 1]
            self.set_zoom(larger[0] if larger else fixed[-1])
        elif steps < 0:
            smaller = [zoom for zoom in fixed if zoom.percent < percent - 1]
            self.set_zoom(smaller[-1] if smaller else fixed[0])

    def go_to(self, number: int) -> None:
        """Bring the beginning of a page to the top."""
        if 0 <= number < self.count:
            shelf = self._shelf()
            _, top, _, height = shelf.boxes[number]
            spare = max(0, self.viewport().height() - height)
            self.verticalScrollBar().setValue(top - spare // 2 if spare else top - 12)

    # Where it stands

    def _room(self) -> Room:
        return Room(self.viewport().width(), self.viewport().height(), self.devicePixelRatioF())

    def _shelf(self) -> Shelf:
        return Shelf(() if self._made is None else self._made.sizes, self._zoom, self._room())

    def _top(self) -> int:
        return self.verticalScrollBar().value()

    def _lay_out(self, place: tuple[int, float]) -> None:
        shelf, view = self._shelf(), self.viewport().size()
        for bar, whole, seen in (
            (self.verticalScrollBar(), shelf.height, view.height()),
            (self.horizontalScrollBar(), shelf.width, view.width()),
        ):
            bar.setRange(0, max(0, whole - seen))
            bar.setPageStep(seen)
        self.verticalScrollBar().setValue(shelf.height_of(place))
        self.viewport().update()

    def _resized(self, place: tuple[int, float]) -> None:
        self._lay_out(place)
        self._on_scrolled()

    def _on_scrolled(self) -> None:
        in_view = self._shelf().in_view(self._top())
        page = in_view[0] if in_view else 0
        if page != self._page:
            self._page = page
            self.page_changed.emit()
            self._speak()
        if in_view:
            near = range(min(in_view) - _KEPT, max(in_view) + _KEPT + 1)
            self._pictures = {number: picture for number, picture in self._pictures.items() if number in near}
            self._fresh.intersection_update(near)
        self.viewport().update()
        self._ask()

    def _ask(self) -> None:
        """Ask for the pages in view that are not sharp and, when all are, for the next one."""
        if self._made is None:
            return
        shelf = self._shelf()
        in_view = shelf.in_view(self._top())
        if in_view and max(in_view) + 1 < self.count:
            in_view.append(max(in_view) + 1)
        scale = shelf.scale * self.devicePixelRatioF()
        missing = [(number, scale) for number in in_view if not self.is_sharp(number)]
        if missing:
            self.pages_wanted.emit(self._made, missing)

    # For screen readers

    def painted_items(self) -> Sequence[PaintedItem]:
        """The pages, each with what is written on it."""
        return PaintedItems(self.count, partial(self._item, self._shelf()))

    def press_painted(self, index: int) -> None:
        """Bring a page to the top."""
        self.go_to(index)

    def _item(self, shelf: Shelf, number: int) -> PaintedItem:
        assert self._made is not None
        if number not in self._texts:
            self._texts[number] = page_text(self._made.printed.content, number)
        name = tr("Page {number} of {count}", number=number + 1, count=self.count)
        return PaintedItem(name, self._texts[number], self._box(shelf, number), False, number == self._page)

    def _speak(self) -> None:
        """Have the page in the middle spoken, unless it was just now."""
        here = (self._page, self.count)
        if self.count and self.hasFocus() and here != self._spoken:
            self._spoken = here
            accessible.focus_moved(self, self._page)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages in view on their ground."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), self._look.colour("line" if not self._look.theme.dark else "paper"))
        shelf = self._shelf()
        for number in shelf.in_view(self._top()):
            self._paint_page(painter, number, self._box(shelf, number))
        if not self.count:
            painter.setFont(self._look.interface_font(13.5))
            painter.setPen(self._look.colour("soft"))
            box = self.viewport().rect().adjusted(40, 0, -40, 0)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self._words)
        paint_focus_line(painter, self, self._look)
        painter.end()

    def _box(self, shelf: Shelf, number: int) -> QRect:
        left, top, width, height = shelf.boxes[number]
        return QRect(left - self.horizontalScrollBar().value(), top - self._top(), width, height)

    def _paint_page(self, painter: QPainter, number: int, box: QRect) -> None:
        for spread, alpha in ((3, 10), (2, 14), (1, 20)):
            painter.fillRect(box.adjusted(-spread, -spread + 2, spread, spread + 2), QColor(0, 0, 0, alpha))
        painter.fillRect(box, _PAPER)
        picture = self._pictures.get(number)
        if picture is not None:
            painter.drawImage(self._picture_box(box, number, picture), picture.image)
        if self._look.high_contrast:
            painter.setPen(QPen(self._look.colour("edge"), 1))
            painter.drawRect(box.adjusted(0, 0, -1, -1))

    def _has_scale(self, number: int) -> bool:
        """Whether there is a picture of a page in the size that it is shown in."""
        picture = self._pictures.get(number)
        return picture is not None and isclose(picture.scale, self._shelf().scale * self.devicePixelRatioF())

    def _picture_box(self, box: QRect, number: int, picture: Picture) -> QRectF:
        """Where a picture stands: of the right scale, on exactly as many pixels of the screen as it has."""
        if not self._has_scale(number):
            return QRectF(box)
        ratio = self.devicePixelRatioF()
        return QRectF(box.x(), box.y(), picture.image.width() / ratio, picture.image.height() / ratio)

    # Keys and mouse

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say which page is seen."""
        super().focusInEvent(event)
        self._spoken = None
        self._speak()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the pages; what is no way through them goes on to the window."""
        bar, key = self.verticalScrollBar(), Qt.Key(event.key())
        seen = bar.pageStep()
        steps = {
            Qt.Key.Key_Down: bar.value() + _STEP,
            Qt.Key.Key_Up: bar.value() - _STEP,
            Qt.Key.Key_Home: bar.minimum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            down = 1 if key == Qt.Key.Key_PageDown else -1
            if self._zoom is Zoom.PAGE:
                self.go_to(max(0, min(self.count - 1, self._page + down)))
            else:
                bar.setValue(bar.value() + down * (seen - _STEP))
        elif key in steps:
            bar.setValue(steps[key])
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            across = self.horizontalScrollBar()
            across.setValue(across.value() + (_STEP if key == Qt.Key.Key_Right else -_STEP))
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll or, with Ctrl, zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press may drag the pages along."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._drag.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the pages along."""
        moved: QPoint = self._drag.move(event)
        self.verticalScrollBar().setValue(self._top() - moved.y())
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - moved.x())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._drag.release()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what was at the top there, in another size."""
        old = Shelf(
            () if self._made is None else self._made.sizes,
            self._zoom,
            Room(event.oldSize().width(), event.oldSize().height()),
        )
        self._resized(old.place(self._top()))

    def event(self, event: QEvent) -> bool:
        """On a screen of another fineness, all pages are drawn anew."""
        done = super().event(event)
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._resized(self._shelf().place(self._top()))
        return done

    def sizeHint(self) -> QSize:
        """Room for a page that can be read."""
        return QSize(640, 640)

    def minimumSizeHint(self) -> QSize:
        """Room for a page that can be recognised."""
        return QSize(300, 260)
