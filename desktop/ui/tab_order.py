"""Where Tab goes in the window: from place to place, and within a place as one reads.

Qt's own order is that in which widgets were made, and panes that come later, or that hand the keyboard on to a list
within them, tear holes into it. So the window asks here at each press.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desktop.ui.window import Window


def walk(window: "Window", *, forward: bool) -> bool:
    """Put the keyboard on the next stop of a window, or on the one before; round the end it goes on at the other.

    False, and nothing is done, where the keyboard is at none of them, such as on a card.
    """
    rooms = window.rooms
    reading = rooms.reader.parentWidget()  # with the bar for finding words below it
    beside = (rooms.review,) if rooms.reviewing else (rooms.people, rooms.times)
    places = (window.menuBar(), *rooms.bars, rooms.articles, reading, *beside)
    stops = [stop for place in places if place is not None for stop in in_reading_order(place)]
    focused = window.focusWidget()
    if focused not in stops:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stops[(stops.index(focused) + (1 if forward else -1)) % len(stops)].setFocus(reason)
    return True


def in_reading_order(place: QWidget) -> list[QWidget]:
    """What can have the keyboard within a place, line by line, from where lines begin."""
    found = [widget for widget in (place, *place.findChildren(QWidget)) if _is_stop(widget)]
    return [widget for line in _lines(place, found) for widget in line]


def _is_stop(widget: QWidget) -> bool:
    wanted = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return wanted and widget.isVisible() and widget.isEnabled()


def _lines(place: QWidget, widgets: Iterable[QWidget]) -> list[list[QWidget]]:
    """Widgets by the lines that they stand in; one whose middle lies beside the line's first belongs to that line."""
    boxes = {widget: QRect(widget.mapTo(place, QPoint(0, 0)), widget.size()) for widget in widgets}
    lines: list[list[QWidget]] = []
    for widget in sorted(boxes, key=lambda one: boxes[one].top()):
        first = boxes[lines[-1][0]] if lines else QRect()
        if lines and first.top() <= boxes[widget].center().y() <= first.bottom():
            lines[-1].append(widget)
        else:
            lines.append([widget])
    backwards = place.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return [sorted(line, key=lambda one: boxes[one].left(), reverse=backwards) for line in lines]
