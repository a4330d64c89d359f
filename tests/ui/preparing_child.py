"""A window that makes lessons of one file over and over, and tells what was acknowledged, until it is killed.

python -m tests.ui.preparing_child LIBRARY FILE SEED
"""

import json
import random
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from db.model.suggestion import SuggestionState
from desktop.library import reviewing
from desktop.library.library import Library
from desktop.settings import Settings, places
from desktop.ui.look import Look
from desktop.ui.new_article.dialog import NewArticleDialog
from desktop.ui.window import Window


class Teacher:
    """Imports the file, decides on everything that is suggested by lot, and begins again."""

    def __init__(self, window: Window, file: Path, seed: int) -> None:
        self._window = window
        self._file = file
        self._lots = random.Random(seed)
        self._dialog: NewArticleDialog | None = None
        window.changed.connect(self.tell)
        self._timer = QTimer(window)
        self._timer.timeout.connect(self.work)
        self._timer.start(1)

    def tell(self) -> None:
        """Print what the library holds now, as one line of JSON: the number of articles, and what was decided."""
        library, lesson = self._window.library, self._window.lesson
        found = () if lesson is None else reviewing.suggestions(library, lesson.article.id)
        decided = {one.id: one.state for one in found if one.state is not SuggestionState.OPEN}
        print(json.dumps([len(library.articles.summaries()), decided]), flush=True)

    def work(self) -> None:
        """Do the next thing; what runs in the background is not waited for while one decides."""
        pane, dialog = self._window.rooms.review, self._dialog
        if dialog is not None:
            if dialog.pages.currentWidget() is dialog.check_page:
                self._dialog = None
                dialog.check_page.form.published.setEditText("2020-11-20")
                dialog.check_page.form.confirmed.setChecked(True)
                dialog.add.click()
        elif any(one.state is SuggestionState.OPEN for one in pane.deck.all):
            self._window.commands.review.open()
            pane.command(self._lots.choice(["accept", "accept", "reject", "skip"]))
        elif not self._window.tasks.busy:
            self._dialog = self._window.commands.new_article.ask([self._file])


def main(path: Path, file: Path, seed: int) -> int:
    """Work for ever."""
    application = QApplication([])
    look = Look(Settings())
    look.dress()
    window = Window(Library.open(path), look, places())
    window.show()
    window.after_first_paint()
    teacher = Teacher(window, file, seed)
    teacher.tell()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])))
