"""A painted widget and its items in Qt's accessibility tree. Only desktop.ui.accessible imports this, and late."""

# PySide's stubs say that these methods never answer None, where Qt asks for just that.
# pyright: reportIncompatibleMethodOverride=false

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import Shiboken

from desktop.ui.accessible import surface
from desktop.ui.painted import Painted, PaintedItem

_Role = QAccessible.Role
_Text = QAccessible.Text


class _Press(QAccessibleActionInterface):
    """The one thing that can be done with an item."""

    def __init__(self, widget: QWidget, painted: Painted, index: int) -> None:
        super().__init__()
        self._widget = widget
        self._press = partial(painted.press_painted, index)

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.pressAction()]

    def doAction(self, name: str) -> None:
        # Later: what is opened may ask something, and the screen reader waits for the end of this call.
        if name == QAccessibleActionInterface.pressAction():
            QTimer.singleShot(0, self._widget, self._press)

    def keyBindingsForAction(self, name: str) -> list[str]:
        return ["Return"] if name == QAccessibleActionInterface.pressAction() else []


class _Item(QAccessibleInterface):
    """One item. It stands for a name at an index: another name there is another item, as screen readers keep names."""

    def __init__(self, widget: QWidget, painted: Painted, index: int, name: str) -> None:
        super().__init__()
        self._widget = widget
        self._painted = painted
        self._action = _Press(widget, painted, index)
        self.index = index
        self.name = name

    def _now(self) -> PaintedItem | None:
        """The item as it is painted now; None when it is gone."""
        if not Shiboken.isValid(self._widget):
            return None
        items = self._painted.painted_items()
        item = items[self.index] if self.index < len(items) else None
        return item if item is not None and item.name == self.name else None

    def isValid(self) -> bool:
        return self._now() is not None

    def object(self) -> None:
        return None

    def parent(self) -> QAccessibleInterface | None:
        # Asked for each time: a reference from here would keep the list, which Qt deletes with its widget.
        return QAccessible.queryAccessibleInterface(self._widget) if Shiboken.isValid(self._widget) else None

    def window(self) -> QWindow | None:
        return self._widget.window().windowHandle() if Shiboken.isValid(self._widget) else None

    def role(self) -> QAccessible.Role:
        return _Role.ListItem

    def child(self, index: int) -> None:
        return None

    def childAt(self, x: int, y: int) -> None:
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        item = self._now()
        if item is None:
            return ""
        return {_Text.Name: item.name, _Text.Description: item.description}.get(kind, "")

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        pass  # nothing of it is editable

    def rect(self) -> QRect:
        item = self._now()
        if item is None:
            return QRect()
        return QRect(surface(self._widget).mapToGlobal(item.box.topLeft()), item.box.size())

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        item = self._now()
        if item is None:
            state.invalid = True
            return state
        ground = surface(self._widget)
        state.focusable = True
        state.selectable = True
        state.focused = item.current and self._widget.hasFocus()
        state.selected = item.chosen
        state.offscreen = not item.box.intersects(ground.rect())
        state.invisible = not ground.isVisible()
        state.disabled = not self._widget.isEnabled()
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Shiboken.VoidPtr:
        """The address of the press action; the stubs say int, but Qt reads an int's own address and crashes."""
        if kind == QAccessible.InterfaceType.ActionInterface:
            return Shiboken.VoidPtr(Shiboken.getCppPointer(self._action)[0])
        return Shiboken.VoidPtr(0)


class _Kept:
    """The items of one widget that a screen reader has come to.

    Qt keeps their addresses and does not tell when it forgets them, so each lives until it was taken out of Qt's cache.
    """

    def __init__(self) -> None:
        self._items: dict[int, tuple[int, _Item]] = {}
        """By index: the item and its number in Qt's cache."""

    def item(self, widget: QWidget, painted: Painted, index: int, name: str) -> _Item:
        """The item of that index and name."""
        known = self._items.get(index)
        if known is not None and known[1].name == name:
            return known[1]
        if known is not None:
            self._drop(index)
        item = _Item(widget, painted, index, name)
        self._items[index] = (QAccessible.registerAccessibleInterface(item), item)
        return item

    def clear(self) -> None:
        """Let go of all."""
        for index in list(self._items):
            self._drop(index)

    def _drop(self, index: int) -> None:
        QAccessible.deleteAccessibleInterface(self._items[index][0])
        del self._items[index]


def _clear(kept: _Kept) -> None:
    kept.clear()


class PaintedList(QAccessibleWidget):
    """A widget as the list of what it paints."""

    def __init__(self, widget: QWidget, painted: Painted) -> None:
        """Make the list. Qt owns it from then on, and deletes it with the widget."""
        super().__init__(widget, _Role.List)
        self._widget = widget
        self._painted = painted
        self._kept = _Kept()
        # The items outlive this object by a moment; the connection holds them until they are out of Qt's cache.
        widget.destroyed.connect(partial(_clear, self._kept))

    def childCount(self) -> int:
        """How many items there are."""
        return len(self._painted.painted_items()) if Shiboken.isValid(self._widget) else 0

    def child(self, index: int) -> QAccessibleInterface | None:
        """The item of an index."""
        if not Shiboken.isValid(self._widget):
            return None
        items = self._painted.painted_items()
        if not 0 <= index < len(items):
            return None
        return self._kept.item(self._widget, self._painted, index, items[index].name)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The place of an item, -1 for what is none."""
        return child.index if isinstance(child, _Item) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        """The item at a place of the screen."""
        place = surface(self._widget).mapFromGlobal(QRect(x, y, 1, 1).topLeft())
        if not surface(self._widget).rect().contains(place):
            return None
        return self._first(lambda item: item.box.contains(place))

    def focusChild(self) -> QAccessibleInterface | None:
        """The item that has the keyboard."""
        return self._first(lambda item: item.current) if self._widget.hasFocus() else None

    def _first(self, fits: Callable[[PaintedItem], bool]) -> QAccessibleInterface | None:
        items = enumerate(self._painted.painted_items())
        return next((self.child(index) for index, item in items if fits(item)), None)
