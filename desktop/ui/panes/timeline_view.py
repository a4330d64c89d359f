"""The timeline as it is shown: a scroll area around one of its two layouts, with zoom."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollBar, QWidget

from db.model.lesson import Lesson
from desktop.library.merging import Told
from desktop.ui.look import Look
from desktop.ui.panes.rows import give_viewport, paint_focus_line
from desktop.ui.panes.timeline_column import ColumnDrawing
from desktop.ui.panes.timeline_column_paint import ColumnPainter
from desktop.ui.panes.timeline_rows import Lit, Rows
from desktop.ui.selection import Selection
from desktop.ui.words import tr

if TYPE_CHECKING:
    from desktop.drawing.grouping import Group, Grouping
    from desktop.ui.panes.timeline_wide import WideDrawing

_LARGEST_ZOOM = 4096.0
ZOOM_STEP = 1.25
STEP = 24
"""Pixels of a step of the scroll bars."""


class TimelineView(QAbstractScrollArea):
    """Events along a true scale of time: in a column, where it runs downwards, or wide, where it runs sideways."""

    card_unwanted = Signal()
    ROWS: tuple[str, ...] = ("one", "actors", "sides")
    """What the rows can be made by."""

    def __init__(self, selection: Selection, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty, in the layout that the settings name."""
        super().__init__(parent)
        give_viewport(self)
        self._selection = selection
        self._look = look
        self._lanes_by = look.settings.timeline_rows
        self._order = look.settings.timeline_order
        self._wide = look.settings.timeline_wide
        self._rows = Rows(None, [], look.language)
        self._drawing: ColumnDrawing | WideDrawing | None = None
        self._current: int | None = None
        self._lane: int | None = None
        """The lane in which the current event has the keyboard; None for its first."""
        self._zoom = 1.0
        self._laid_out_for: QSize | None = None
        self._reading: int | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.setSingleStep(STEP)
            bar.valueChanged.connect(self._on_scrolled)
        self._show_bars()
        look.changed.connect(self.relayout)

    # What is shown

    def show_lesson(self, lesson: Lesson | None, told: list[Told]) -> None:
        """Show events of a lesson, or of the whole library beside it; `told` is in order of time."""
        self.show_rows(Rows(lesson, told, self._look.language))

    def show_rows(self, rows: Rows) -> None:
        """Show events with the words that are made for them."""
        others = [one.event.id for one in rows.told] != [one.event.id for one in self._rows.told]
        self._rows = rows
        if others:
            self._current = self._lane = None
            self._zoom = 1.0
        self.relayout()
        if others:
            self._scroll_to(QPoint(0, 0))

    def show_reading(self, paragraph: int | None) -> None:
        """Mark the events of the paragraph that is being read."""
        if paragraph != self._reading:
            self._reading = paragraph
            self.viewport().update()

    def set_rows(self, by: str) -> None:
        """Put all events into "one" row, or give "actors" or "sides" a row each; the latter are always wide.

        Raises:
            ValueError: `by` is something else.
        """
        if by not in self.ROWS:
            raise ValueError(f"a timeline has no rows by {by!r}")
        if by != self._lanes_by:
            self._lanes_by = by
            self._change_layout()

    def set_order(self, shown: bool) -> None:
        """Show the order in the text beside the order in time, or leave it out."""
        if shown != self._order:
            self._order = shown
            self._change_layout()

    def set_wide(self, wide: bool) -> None:
        """Lay time out sideways, or downwards where there is one row alone."""
        if wide != self._wide:
            self._wide = wide
            self._change_layout()

    @property
    def is_wide(self) -> bool:
        """Whether time runs sideways."""
        return self._wide or self._lanes_by != "one"

    def _change_layout(self) -> None:
        self._zoom = 1.0
        self._lane = None
        self._show_bars()
        self.relayout()
        self._scroll_to(QPoint(0, 0))
        if self._current is not None:
            self._show_row(self._current)

    def _show_bars(self) -> None:
        policy = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(policy.ScrollBarAsNeeded if self.is_wide else policy.ScrollBarAlwaysOff)

    def relayout(self) -> None:
        """Place everything anew, for another size, zoom, theme or lesson."""
        if self._laid_out_for is None:
            return  # a pane is resized before it is first shown: soon enough, and in the right width
        lesson = self._rows.lesson
        self._drawing = self._draw() if len(self._rows) or (lesson is not None and lesson.later) else None
        extent, page = ((0, 0), (1, 1)) if self._drawing is None else (self._drawing.extent(), self._drawing.page())
        for bar, length, seen in zip((self.horizontalScrollBar(), self.verticalScrollBar()), extent, page, strict=True):
            bar.setRange(0, length)
            bar.setPageStep(seen)
        self.viewport().update()

    def _draw(self) -> "ColumnDrawing | WideDrawing":
        rows, lesson, look = self._rows, self._rows.lesson, self._look
        later = lesson.later if lesson is not None else ()
        # The scroll bars have their room even while there are none, so that their coming moves nothing.
        thick = self.verticalScrollBar().sizeHint().width()
        width = self.width() - thick
        if not self.is_wide:
            view = width, self.height()
            return ColumnDrawing(rows, later, look, view, self._zoom, self._order, self.isRightToLeft())
        # Imported late, as what groups the rows: many never lay it out sideways.
        from desktop.ui.panes.timeline_wide import WideDrawing

        lanes, rest = self._lanes()
        view = width, self.height() - thick
        return WideDrawing(rows, lanes, rest, later, look, view, self._zoom, self._order, self.isRightToLeft())

    def _lanes(self) -> "tuple[Grouping, str]":
        """Which events stand in which row, and the name of the row of those that belong to none."""
        from desktop.drawing import grouping

        lesson, events = self._rows.lesson, [told.event for told in self._rows.told]
        if lesson is None or self._lanes_by == "one":
            return grouping.together(events), ""
        if self._lanes_by == "actors":
            return grouping.by_actors(lesson, events), tr("Other events")
        return grouping.by_sides(lesson, events), tr("No side")

    # Zoom and scrolling

    @property
    def zoom(self) -> float:
        """The stretch of time against the least that holds all words well; below 1 in the wide layout alone."""
        return self._zoom

    def set_zoom(self, zoom: float, anchor: QPointF | None = None) -> None:
        """Stretch time; what is at `anchor`, a place of the viewport, stays there: its middle if none is given."""
        if self._drawing is None:
            return
        zoom = min(max(zoom, self._drawing.least_zoom), _LARGEST_ZOOM)
        if zoom == self._zoom:
            return
        middle = QPointF(self.viewport().rect().center()) if anchor is None else anchor
        at = self._drawing.along(middle - QPointF(self._inset, 0))
        bar = self._time_bar
        day = self._drawing.day(bar.value() + at)
        self._zoom = zoom
        self.relayout()
        bar.setValue(round(self._drawing.position(day) - at))

    def zoom_in(self) -> None:
        """Stretch time."""
        self.set_zoom(self._zoom * ZOOM_STEP)

    def zoom_out(self) -> None:
        """Draw time together."""
        self.set_zoom(self._zoom / ZOOM_STEP)

    def zoom_reset(self) -> None:
        """Show as much of the time as the words allow."""
        self.set_zoom(1.0)

    @property
    def _time_bar(self) -> QScrollBar:
        return self.horizontalScrollBar() if self.is_wide else self.verticalScrollBar()

    @property
    def _scrolled(self) -> QPoint:
        """From the leading edge, and from the top."""
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _scroll_to(self, place: QPoint) -> None:
        self.horizontalScrollBar().setValue(place.x())
        self.verticalScrollBar().setValue(place.y())

    @property
    def _inset(self) -> int:
        """Where the drawing begins in the viewport: a mirrored one stands at the right edge, beside what bars leave."""
        taken = self.width() - self.verticalScrollBar().sizeHint().width()
        return self.viewport().width() - taken if self.isRightToLeft() else 0

    # Places

    def _show_row(self, index: int) -> None:
        if self._drawing is None:
            return
        missing = self._drawing.hidden(self.row_box(index).translated(-self._inset, 0))
        self._scroll_to(self._scrolled + missing)

    def row_box(self, index: int, lane: int | None = None) -> QRect:
        """The box of an event in pixels of the viewport: of its row, or of its words and figure in a lane."""
        assert self._drawing is not None
        lane = self._lane if lane is None and index == self._current else lane
        return self._drawing.box(index, lane, self._scrolled).translated(self._inset, 0)

    def _is_visible(self, index: int) -> bool:
        assert self._drawing is not None
        return self._drawing.hidden(self.row_box(index).translated(-self._inset, 0)).isNull()

    def _event_at(self, point: QPointF) -> tuple[int, int] | None:
        return (
            None if self._drawing is None else self._drawing.event_at(point - QPointF(self._inset, 0), self._scrolled)
        )

    def _group_at(self, point: QPointF) -> "Group | None":
        """The row of an actor or a side whose name is at a place of the viewport."""
        return (
            None if self._drawing is None else self._drawing.group_at(point - QPointF(self._inset, 0), self._scrolled)
        )

    def _on_scrolled(self) -> None:
        self.card_unwanted.emit()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is visible."""
        painter = QPainter(self.viewport())
        if self._drawing is not None:
            focused = (self._current, self._lane) if self.hasFocus() and self._current is not None else None
            lit = Lit(self._selection.choice, focused, self._reading)
            painter.translate(self._inset, 0)
            if isinstance(self._drawing, ColumnDrawing):
                ColumnPainter(self._drawing, painter, event.rect(), self._scrolled, lit).paint()
            else:
                from desktop.ui.panes.timeline_wide_paint import WidePainter

                WidePainter(self._drawing, painter, self._scrolled, lit).paint()
        elif self._rows.lesson is not None:
            painter.setPen(self._look.colour("soft"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect().adjusted(24, 8, -24, -8), flags, tr("There are no events yet."))
        if self._current is None:
            painter.resetTransform()
            paint_focus_line(painter, self, self._look)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles wrap to the width."""
        super().resizeEvent(event)
        if self.size() != self._laid_out_for:  # else only a scroll bar came or went
            self._laid_out_for = self.size()
            self.relayout()
