"""The actions of the window, from the table in desktop.ui.menus."""

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop.ui.menus import MENUS, Command
from desktop.ui.words import tr


class Actions(dict[str, QAction]):
    """The actions by the names of their commands. Each is made when it is asked for, or when the menus are filled.

    The first paint shows the titles of the menus and a few buttons: the other actions can wait for its end.
    """

    def __init__(self, window: QMainWindow, commands: object) -> None:
        """Put the titles of the menus into the window's menu bar.

        A command has its slot under its name in the part of `commands` that has the name of its menu.
        """
        super().__init__()
        self._window = window
        self._commands = commands
        self._groups: dict[str, QActionGroup] = {}
        self.filled = False
        """Whether the menus have their actions, and keys are heard."""
        for menu in MENUS:
            titled = QMenu(tr(menu.title), window)
            titled.setObjectName(menu.name)
            window.menuBar().addMenu(titled)

    def fill(self) -> None:
        """Fill the menus, once the window has been painted."""
        if self.filled:
            return
        self.filled = True
        for menu in MENUS:
            titled = self._window.findChild(QMenu, menu.name)
            for command in menu.commands:
                if command is None:
                    titled.addSeparator()
                else:
                    titled.addAction(self[command.name])

    def __missing__(self, name: str) -> QAction:
        menu, command = next(
            (menu, command)
            for menu in MENUS
            for command in menu.commands
            if command is not None and command.name == name
        )
        action = _action(command, self._window)
        if command.group:
            self._groups.setdefault(command.group, QActionGroup(self._window)).addAction(action)
        action.triggered.connect(getattr(getattr(self._commands, menu.name), name))
        self[name] = action
        return action


def _action(command: Command, window: QMainWindow) -> QAction:
    words, tip = tr(command.words), tr(command.tip)
    action = QAction(words, window)
    action.setShortcuts([QKeySequence(key) for key in command.keys])
    action.setToolTip(f"{tip} ({', '.join(command.keys)})")
    action.setStatusTip(tip)
    action.setIconText(tr(command.short) if command.short else words.replace("&", ""))
    action.setCheckable(command.checkable)
    return action
