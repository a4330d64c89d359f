"""A window in which cards are answered one after the other, and each that was saved is told, until it is killed.

python -m tests.ui.practice.practising_child LIBRARY
"""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from db.model.practice import Rating
from desktop.library.library import Library
from desktop.practice.asking import Way
from desktop.settings import Settings, places
from desktop.ui.look import Look
from desktop.ui.window import Window


def main(path: Path) -> int:
    """Practise everything in the lesson that is open, over and over."""
    application = QApplication([])
    look = Look(Settings())
    look.dress()
    window = Window(Library.open(path), look, places())
    window.show()
    window.after_first_paint()
    page = window.commands.practise.page.session
    told = 0

    def step() -> None:
        nonlocal told
        session = page.session
        if window.tasks.busy:  # an answer is being saved
            return
        if session is None or session.current is None:
            told = 0
            window.commands.practise.practise_lesson()
            return
        for answer in session.done[told:]:
            assert answer.review is not None
            print(answer.review.uuid, flush=True)
        told = len(session.done)
        if session.verdict is not None:
            page.ratings.rated.emit(Rating.GOOD)
        else:
            asked = session.current
            page.card.given.emit(Rating.GOOD if asked.way is Way.FLIP else asked.right)

    timer = QTimer()
    timer.timeout.connect(step)
    timer.start(0)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
