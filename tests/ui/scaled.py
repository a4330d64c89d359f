"""A window of 1024 by 700 in some languages and themes, for the test that nothing of it is cut at any scale.

`python -m tests.ui.scaled LIBRARY FOLDER LANGUAGE:THEME...` prints a line for each thing that is cut. Its pictures lie
in build/screenshots/.
"""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QTabBar, QWidget

from desktop.library.library import Library
from desktop.settings import Places, Settings
from desktop.ui import languages
from desktop.ui.look import Look
from desktop.ui.window import Window
from tests.ui.opening import DIALOGS, opened, show_all_panes
from tests.ui.rig import keep
from tests.ui.test_screenshots import check_nothing_is_clipped, show_card

SIZE = (1024, 700)
LARGEST = 48.0


def save(widget: QWidget, name: str) -> None:
    keep(widget.grab().toImage(), f"scaled-{name}")


def cut_tabs(top: QWidget) -> Iterator[str]:
    """The tabs that are not seen whole."""
    for bar in top.findChildren(QTabBar):
        if bar.isVisible():
            shown = QRect(QPoint(0, 0), bar.size())
            for index in range(bar.count()):
                if not shown.contains(bar.tabRect(index)):
                    yield f"tab {bar.tabText(index)!r} of {bar.accessibleName()!r}"


def clipped(top: QWidget) -> Iterator[str]:
    """What is cut in a window as it stands."""
    for _ in range(3):  # what is laid out anew may change what is around it, and that what is in it
        QApplication.processEvents()
    try:
        check_nothing_is_clipped(top)
    except AssertionError as error:
        yield str(error).partition("\n")[0]
    yield from cut_tabs(top)


def faults(window: Window, name: str) -> Iterator[str]:
    """What is cut in the window and in its dialogs; `name` is that of the pictures."""
    for page in show_all_panes(window):
        yield from (f"{page}: {fault}" for fault in clipped(window))
    window.rooms.people.show_page("actors")
    window.rooms.times.show_page("timeline")
    save(window, name)
    show_card(window)
    yield from (f"card: {fault}" for fault in clipped(window))
    window.card.dismiss()
    for command in DIALOGS:
        with opened(window, command) as dialog:
            yield from (f"{command}: {fault}" for fault in clipped(dialog))
            screen = dialog.screen().availableSize()
            if dialog.width() > screen.width() or dialog.height() > screen.height():
                yield f"{command}: larger than the screen, {dialog.size().toTuple()}"
            save(dialog, f"{name}-{command}")
    window.look.apply(window.look.settings.changed(text_size=LARGEST))
    QApplication.processEvents()
    reader = window.reader
    if reader.document().idealWidth() > reader.viewport().width():
        yield f"the article at {LARGEST} pixels is {reader.document().idealWidth():.0f} wide"
    yield from (f"largest text: {fault}" for fault in clipped(window))
    save(window, f"{name}-largest")


def _main(library: Path, folder: Path, wanted: list[str]) -> None:
    application = QApplication(sys.argv)
    place = Places(folder / "data", folder / "config", folder / "cache")
    say: Callable[[str], int] = sys.stdout.write
    for words in wanted:
        code, theme = words.split(":")
        settings = Settings(theme=theme, language=code, window=(0, 0, *SIZE), tour_seen=True)
        look = Look(settings, place.cache, languages.install(application, code))
        look.dress()
        window = Window(Library.open(library), look, place)
        window.show()
        application.processEvents()
        window.after_first_paint()
        assert window.size().toTuple() == SIZE
        for fault in faults(window, f"{os.environ['QT_SCALE_FACTOR']}-{code}-{theme}"):
            say(f"{code} {theme} {fault}\n")
        window.close()
        window.deleteLater()
        application.processEvents()
    say("done\n")


if __name__ == "__main__":
    _main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:])
