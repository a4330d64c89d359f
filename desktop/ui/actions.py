"""The actions of the window, from the table in desktop.ui.menus."""

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop.ui.command import Command, Menu
from desktop.ui.menus import MENUS
from desktop.ui.words import tr


class Actions(dict[str, QAction]):
    """The actions by the names of their commands. Each is made when it is asked for, or when the menus are filled.

    The first paint shows the titles of the menus and a few buttons: the other actions can wait for its end.
    """

    def __init__(self, window: QMainWindow, commands: object) -> None:
        """Put the titles of the menus into the window's menu bar.

        A command has its slot under its name in the part of `commands` that has the name of its room or menu.
        """
        super().__init__()
        self._window = window
        self._commands = commands
        self._groups: dict[str, QActionGroup] = {}
        self._menus: dict[str, QMenu] = {}
        self.filled = False
        """Whether the menus have their actions, and actions their slots, keys and tips."""
        kind = QMenu
        if window.isRightToLeft():
            from desktop.ui.keys import MirroredMenu as kind  # imported late: most windows read from left to right
        for menu in MENUS:
            titled = kind(tr(menu.title), window)
            titled.setObjectName(menu.name)
            window.menuBar().addMenu(titled)
            self._menus[menu.name] = titled

    def menu(self, name: str) -> QMenu:
        """One of the menus by its name in the table."""
        return self._menus[name]

    def fill(self) -> None:
        """Fill the menus, once the window has been painted."""
        if self.filled:
            return
        self.filled = True
        for name, action in self.items():
            self._complete(action, *_found(name))
        for menu in MENUS:
            titled = self.menu(menu.name)
            for command in menu.commands:
                if command is None:
                    titled.addSeparator()
                else:
                    titled.addAction(self[command.name])

    def __missing__(self, name: str) -> QAction:
        menu, command = _found(name)
        self[name] = action = _action(command, self._window)
        if command.group:
            self._groups.setdefault(command.group, QActionGroup(self._window)).addAction(action)
        if self.filled:
            self._complete(action, menu, command)
        return action

    def _complete(self, action: QAction, menu: Menu, command: Command) -> None:
        """Give an action what the first paint does not show: its slot, keys and tip."""
        # Imported late: the first paint has no keys, and Qt's class for them is large.
        from PySide6.QtGui import QKeySequence

        from desktop.ui.keys import key_words

        tip = tr(command.tip)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        keys = tr(", ").join(key_words(key) for key in command.keys)
        action.setToolTip(f"{tip} ({keys})")
        action.setStatusTip(tip)
        action.triggered.connect(getattr(getattr(self._commands, command.room or menu.name), command.name))


def _found(name: str) -> tuple[Menu, Command]:
    """A command by its name in the table, with its menu."""
    return next(
        (menu, command) for menu in MENUS for command in menu.commands if command is not None and command.name == name
    )


def _action(command: Command, window: QMainWindow) -> QAction:
    words = tr(command.words)
    action = QAction(window)
    action.setText(words)  # given with the window, it has PySide look up all of Qt's icons: 4 ms
    action.setIconText(tr(command.short) if command.short else words.replace("&", ""))
    action.setCheckable(command.checkable)
    return action
