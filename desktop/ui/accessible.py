"""What a widget paints, told to screen readers as a list of items.

A painted widget has no child widgets for its rows, so Qt's accessibility tree would end at it. It offers its items
through `Painted`, calls `expose` once, and `focus_moved` whenever its current item changes.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import NamedTuple, Protocol, cast, overload
from weakref import WeakSet

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


class PaintedItem(NamedTuple):
    """One thing that is painted. `current`: the keyboard is on it, if it is on the widget."""

    name: str
    """What is read aloud, such as "11 January 2017: Haftar goes aboard"."""
    description: str
    box: QRect
    """In pixels of the widget, or of its viewport if it scrolls; may lie outside of what is seen."""
    chosen: bool
    current: bool


class PaintedItems(Sequence[PaintedItem]):
    """Items that are made when they are asked for: screen readers ask for few of thousands."""

    def __init__(self, count: int, make: Callable[[int], PaintedItem]) -> None:
        """`make` gets an index, 0 to count - 1."""
        self._count = count
        self._make = make

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[PaintedItem]:
        return map(self._make, range(self._count))

    @overload
    def __getitem__(self, index: int) -> PaintedItem: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[PaintedItem]: ...
    def __getitem__(self, index: int | slice) -> PaintedItem | Sequence[PaintedItem]:
        """Make one item, or those of a slice.

        Raises:
            IndexError: there is no such item.
        """
        numbers = range(self._count)[index]
        return self._make(numbers) if isinstance(numbers, int) else [self._make(number) for number in numbers]


class Painted(Protocol):
    """What a widget offers that paints its items."""

    def painted_items(self) -> Sequence[PaintedItem]:
        """All items in the order in which the keyboard walks them; asked often, so it must not work long."""
        ...

    def press_painted(self, index: int) -> None:
        """Do what Enter does on an item."""
        ...


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

    return PaintedList(thing, cast(Painted, thing))
