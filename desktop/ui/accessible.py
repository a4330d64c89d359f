"""What a widget paints, told to screen readers as a list of items.

A painted widget has no child widgets for its rows, so Qt's accessibility tree would end at it. It offers its items
through `desktop.ui.painted.Painted`, calls `expose` once, and `focus_moved` whenever its current item changes.
"""

from functools import cache
from typing import TYPE_CHECKING, cast
from weakref import WeakSet

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

if TYPE_CHECKING:
    from desktop.ui.painted import Painted

_exposed: WeakSet[QWidget] = WeakSet()


def expose(widget: QWidget) -> None:
    """Offer the items of a widget, which is `Painted`, to screen readers. Costs nothing until `begin` was called."""
    _exposed.add(widget)
    if begin.cache_info().currsize:
        _forget_answer(widget)


@cache
def begin() -> None:
    """Answer screen readers from now on. For the time after the first paint: Qt's classes for it take 4 ms to load."""
    from PySide6.QtGui import QAccessible

    QAccessible.installFactory(_interface_for)
    for widget in _exposed:
        _forget_answer(widget)


def _forget_answer(widget: QWidget) -> None:
    """Have Qt ask for the widget's items again: a screen reader that runs already got, and keeps, an empty answer."""
    from PySide6.QtGui import QAccessible

    if QAccessible.isActive():
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(QAccessible.queryAccessibleInterface(widget)))


def focus_moved(widget: QWidget, index: int) -> None:
    """Have a screen reader speak an item: it became the current one, or the keyboard came to the widget."""
    from PySide6.QtGui import QAccessible, QAccessibleEvent

    if not QAccessible.isActive():
        return
    begin()
    item = QAccessible.queryAccessibleInterface(widget).child(index)
    if item is None:
        return
    QAccessible.updateAccessibility(QAccessibleEvent(item, QAccessible.Event.Focus))
    if item.state().selected:
        QAccessible.updateAccessibility(QAccessibleEvent(item, QAccessible.Event.Selection))


def surface(widget: QWidget) -> QWidget:
    """The widget that the items are painted on: the viewport of what scrolls, else the widget itself."""
    return widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget


def _interface_for(_class_name: str, thing: QObject) -> object:
    """What Qt asks for each object that a screen reader comes to."""
    if not isinstance(thing, QWidget) or thing not in _exposed:
        return None
    from desktop.ui.accessible_items import PaintedList  # imported late: its base classes are Qt's for screen readers

    return PaintedList(thing, cast("Painted", thing))
