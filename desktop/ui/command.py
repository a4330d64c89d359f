"""What a menu of the window is made of. Nothing of Qt."""

from typing import NamedTuple


class Command(NamedTuple):
    """One command. `name` is that of its slot; `group` makes commands exclude each other.

    The words are English; they are translated when the menus are built.
    """

    name: str
    words: str
    keys: tuple[str, ...]
    tip: str
    checkable: bool = False
    group: str = ""
    short: str = ""
    """What a button says that has little room."""
    room: str = ""
    """The part of `Commands` that has its slot, where that is not the one of its menu."""


class Menu(NamedTuple):
    """One menu; its commands have their slots in the part of `Commands` of that name. None separates."""

    name: str
    title: str
    commands: tuple[Command | None, ...]


SEPARATOR: None = None
