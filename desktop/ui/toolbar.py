"""The buttons of the window: commands that are wanted often, at the end of the menu bar and in headings of panes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desktop.ui.words import tr

if TYPE_CHECKING:
    from desktop.ui.window import Window


_BETWEEN = 40
"""Pixels around the menus and the buttons."""


def button(window: "Window", name: str) -> QToolButton:
    """A button that carries a command, with its short words."""
    action = window.actions_by_name[name]
    made = QToolButton()
    made.setObjectName(name)
    made.setDefaultAction(action)
    made.setProperty("switch", action.isCheckable())  # a switch does not look like a button that does something once
    made.setAccessibleName(action.text().replace("&", "").rstrip("…"))
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    return made


def menu_button(window: "Window", name: str, words: str, tip: str) -> QToolButton:
    """A button that opens one of the window's menus."""
    made = QToolButton()
    made.setObjectName(f"{name}_menu")
    made.setText(words)
    made.setToolTip(tip)
    made.setAccessibleName(tip)
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    made.setMenu(window.actions_by_name.menu(name))
    return made


class Toolbar(QObject):
    """The buttons at the end of the menu bar, and the icons of all buttons."""

    def __init__(self, window: "Window") -> None:
        """Put them into a window, and go with it: the look, which is listened to, may outlive it."""
        super().__init__(window)
        self._window = window
        self._row = QWidget()  # the menu bar does not keep it alive
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 2, 10, 2)
        row.setSpacing(3)
        self.sheet = button(window, "export_sheet")
        self.practise = button(window, "practise")
        self.practise.setProperty("switch", False)  # it leads to another page, as the sheet does
        self._sizes = [button(window, "smaller"), button(window, "larger")]
        for made in (*self._sizes, self.practise, self.sheet):
            row.addWidget(made)
        window.menuBar().setCornerWidget(self._row)
        window.look.changed.connect(self.dress)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Before the menu bar lays itself out anew, see what it has room for."""
        if event.type() is QEvent.Type.Resize:
            self._make_room()
        return super().eventFilter(watched, event)

    def _make_room(self) -> None:
        """Leave out the buttons for the size of the text, which the View menu has too, where menus need the room."""
        bar = self._window.menuBar()
        menus = sum(bar.actionGeometry(action).width() for action in bar.actions())
        buttons = sum(made.sizeHint().width() for made in (*self._sizes, self.practise, self.sheet))
        for made in self._sizes:
            made.setVisible(menus + buttons + _BETWEEN <= bar.width())

    def dress(self) -> None:
        """Give the buttons their icons, in the colour of the theme; not before the first paint."""
        self._window.menuBar().installEventFilter(self)  # a second time it is no other
        self._make_room()
        for name, icon in (("zoom_out", "zoom-out"), ("zoom_in", "zoom-in")):
            for made in self._window.rooms.times.findChildren(QToolButton, name):
                made.setIcon(self._window.look.icon(icon))


def timeline_buttons(window: "Window") -> list[QToolButton]:
    """The buttons in the timeline's heading."""
    zoom = [button(window, name) for name in ("zoom_out", "zoom_in")]
    for made in zoom:
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    return [*zoom, menu_button(window, "timeline", tr("Show"), tr("What the timeline shows"))]
