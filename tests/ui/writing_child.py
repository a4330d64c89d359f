"""A window that writes notes one after the other, and tells each that was acknowledged, until it is killed.

python -m tests.ui.writing_child LIBRARY
"""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from db.model.article import Span
from db.model.change import Change
from desktop.library import studying
from desktop.library.library import Library
from desktop.settings import Settings, places
from desktop.ui.look import Look
from desktop.ui.window import Window


def main(path: Path) -> int:
    """Write for ever."""
    application = QApplication([])
    look = Look(Settings())
    look.dress()
    window = Window(Library.open(path), look, places())
    window.show()
    written = 0

    def write() -> None:
        lesson = window.lesson
        assert lesson is not None
        window.change(lambda: studying.add_note(window.library, lesson, Span(0, 4), "yellow", str(written + 1)))

    def acknowledged(_change: Change) -> None:
        nonlocal written
        written += 1
        print(written, flush=True)
        write()

    window.changed.connect(acknowledged)
    window.after_first_paint()
    write()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
