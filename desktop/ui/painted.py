"""The items of a widget that paints them itself, as desktop.ui.accessible tells them to screen readers."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, Protocol, overload

from PySide6.QtCore import QRect


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
