"""The entry: opens the window, or hands a command over to desktop.cli.

The way to the window avoids argparse and everything else that costs time before the first paint.
"""

import gc
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

NO_DISPLAY = (
    "Dramatis cannot open a window because there is no display; "
    "the commands, such as list, sheet and import, work without one: see dramatis --help."
)

BEFORE_QT = (
    "desktop.drawing.density",
    "desktop.drawing.marks",
    "desktop.drawing.theme",
    "desktop.drawing.timeline",
    "desktop.drawing.told",
    "desktop.library.arranging",
    "desktop.library.library",
    "desktop.library.links",
    "desktop.library.listing",
    "desktop.library.merging",
    "desktop.library.scope",
    "desktop.library.shelves",
    "desktop.library.studying",
    "desktop.wording.lessons",
    "desktop.ui.alerts",
    "desktop.ui.commands.all",
    "desktop.ui.commands.view",
    "desktop.ui.crashes",
    "desktop.ui.menus",
    "desktop.ui.offsets",
    "desktop.ui.pages",
    "desktop.ui.panes.timeline_rows",
    "desktop.ui.style",
)
"""What the window imports that needs no Qt. PySide6 (6.11) searches the source of every module that is imported after
it for uses of its own, which takes a fifth of a bare window's start for these and what they import."""


class WindowOptions(NamedTuple):
    """What the command line says about the window. `library` is None for the user's own library."""

    library: Path | None
    quit_after_paint: bool


def main(arguments: list[str] | None = None) -> int:
    """Run Dramatis with the arguments of the command line and return the exit code."""
    words = sys.argv[1:] if arguments is None else arguments
    if words == ["read-document"]:
        from desktop.importers import child  # imported late: what desktop.importers.process starts, and nobody types

        return child.main()
    options = window_options(words)
    if options is None:
        from desktop import cli  # imported late: argparse is not needed for the window

        return cli.run(words)
    if not _display_is_named():
        print(NO_DISPLAY, file=sys.stderr)  # noqa: T201 the program's own voice without a window
        return 2
    gc.disable()  # what is imported stays: looking through it for rubbish takes 3 % of the start
    for module in BEFORE_QT:
        import_module(module)
    from desktop.ui import start  # imported late: commands need no Qt

    gc.freeze()
    gc.enable()
    return start.run(options.library, quit_after_paint=options.quit_after_paint)


def window_options(words: list[str]) -> WindowOptions | None:
    """The options of the window, or None when the words are for desktop.cli (a command, --help, a mistake)."""
    library: Path | None = None
    quit_after_paint = False
    waiting = iter(words)
    for word in waiting:
        if word == "--quit-after-paint":
            quit_after_paint = True
        elif word == "--library":
            value = next(waiting, "")
            if not value or value.startswith("-"):
                return None
            library = Path(value)
        elif word.startswith("--library=") and word != "--library=":
            library = Path(word.removeprefix("--library="))
        else:
            return None
    return WindowOptions(library, quit_after_paint)


def _display_is_named() -> bool:
    """Whether the system says where windows go. That it answers is found out by Qt, see desktop.ui.start."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
