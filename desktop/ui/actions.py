"""The actions of the window, from the table in desktop.ui.menus."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QStyleOptionMenuItem

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
        self._menus: dict[str, QMenu] = {}
        self.filled = False
        """Whether the menus have their actions, and keys are heard."""
        for menu in MENUS:
            titled = (_MirroredMenu if window.isRightToLeft() else QMenu)(tr(menu.title), window)
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
        for menu in MENUS:
            titled = self.menu(menu.name)
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


class _MirroredMenu(QMenu):
    """A menu whose keys read from left to right though its words do not."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Set the keys, which Qt puts behind a tab, apart from the words."""
        super().initStyleOption(option, action)
        words, tab, keys = option.text.partition("\t")  # type: ignore[attr-defined]  # missing in the stubs
        if keys:
            option.text = f"{words}{tab}{_from_left(keys)}"  # type: ignore[attr-defined]


def _action(command: Command, window: QMainWindow) -> QAction:
    words, tip = tr(command.words), tr(command.tip)
    action = QAction(words, window)
    action.setShortcuts([QKeySequence(key) for key in command.keys])
    keys = tr(", ").join(key_words(key) for key in command.keys)
    action.setToolTip(f"{tip} ({keys})")
    action.setStatusTip(tip)
    action.setIconText(tr(command.short) if command.short else words.replace("&", ""))
    action.setCheckable(command.checkable)
    return action


def key_words(key: str) -> str:
    """A key or a sequence of keys as this system and its language write it, such as "Strg+O" for "Ctrl+O"."""
    # Qt knows no modifier by itself, so that one is cut from a whole sequence.
    words = QKeySequence("Ctrl+A" if key == "Ctrl" else key).toString(QKeySequence.SequenceFormat.NativeText)
    if key == "Ctrl":
        words = words.removesuffix("A").rstrip("+")
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        words = _from_left(words)
    return words


def _from_left(keys: str) -> str:
    """Keys that read from left to right within words that do not, where "Ctrl++" would read "++Ctrl"."""
    return f"\u2066{keys}\u2069"
