"""Lessons that are given away, and lessons that come."""

from pathlib import Path
from typing import TYPE_CHECKING

from db.model.change import Change
from desktop.ui import alerts
from desktop.ui.commands.file import folder_for_sheets
from desktop.ui.words import tr, trn

if TYPE_CHECKING:
    from db.model.pack import Pack
    from desktop.library.sharing import Plan
    from desktop.sharing.comparing import Key
    from desktop.ui.designer.saving import Saved
    from desktop.ui.window import Window

_SAID_MILLISECONDS = 12_000


class SharingCommands:
    """The slots for lesson files."""

    def __init__(self, window: "Window") -> None:
        """Work on a window."""
        self._window = window

    def share_lesson(self) -> None:
        """Ask which articles are shared with whom, and write the lesson file."""
        from desktop.ui.sharing.share_dialog import ShareDialog  # imported late, as all dialogs

        window = self._window
        choices = window.commands.exporting.choices()
        if choices:
            dialog = ShareDialog(window.library, choices, window.tasks, folder_for_sheets(), window.look, window)
            dialog.written.connect(self.say_written)
            dialog.open()

    def say_written(self, pack: "Pack", path: Path) -> None:
        """Say where the lesson is, and how a class gets it."""
        alerts.information(
            self._window,
            tr("“{title}”, edition {number}, was written to {file}.", title=pack.title, number=pack.edition, file=path),
            tr("Put it into a shared folder, on a stick or on the learning platform; everybody opens a copy of it."),
        )

    def print_slip(self) -> None:
        """Ask for two editions of a lesson, and write or print what the newer one corrects."""
        from desktop.ui.sharing.slip_dialog import SlipDialog  # imported late, as all dialogs

        window = self._window
        dialog = SlipDialog(window.library, window.tasks, folder_for_sheets(), window.look, window)
        dialog.written.connect(self._say_slip)
        dialog.open()

    def _say_slip(self, saved: "Saved") -> None:
        words = tr("The correction slip was written to {file}.", file=saved.files[0])
        self._window.statusBar().showMessage(words, _SAID_MILLISECONDS)
        if saved.missing:
            missing = tr("The slip was written, but some characters have no face here.")
            alerts.information(self._window, missing, "\n".join(saved.missing))

    def open_lesson(self) -> None:
        """Ask for a lesson file, and show what it would add."""
        from PySide6.QtWidgets import QFileDialog  # imported late, as all dialogs

        lessons = f"{tr('Dramatis lessons')} (*.dramatis)"
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open a lesson"), str(folder_for_sheets()), f"{lessons};;{tr('All files')} (*)"
        )
        if name:
            self.open_path(Path(name))

    def open_path(self, path: Path) -> None:
        """Read a lesson in the background, compare it with the library, and ask."""
        from desktop.library import sharing  # imported late: few sessions open one

        window = self._window
        if not window.can_be_changed():
            return
        library = window.library

        def job(_progress: object) -> "tuple[Pack, Plan]":
            pack = sharing.load(path)
            return pack, sharing.plan(library, pack)

        window.tasks.run(job, self._ask, self._say_unreadable)

    def _say_unreadable(self, error: Exception) -> None:
        alerts.failure(self._window, tr("The lesson cannot be opened."), error)

    def _ask(self, read: "tuple[Pack, Plan]") -> None:
        from desktop.ui.sharing.open_dialog import OpenLessonDialog  # imported late, as all dialogs

        window = self._window
        dialog = OpenLessonDialog(window.library, *read, window.tasks, window.look, window)
        dialog.wanted.connect(self._take)
        dialog.open()

    def _take(self, plan: "Plan", theirs: "set[Key]") -> None:
        from desktop.library import sharing

        window, library = self._window, self._window.library

        def taken(change: Change) -> None:
            window.refresh(change)
            articles = [thing.uuid for thing in plan.pack.of_kind("article")]
            first = library.articles.id_of(articles[0])
            if first is not None:
                window.show_article(first)
            words = trn(len(articles), "The lesson is here: {n} article.", "The lesson is here: {n} articles.")
            window.statusBar().showMessage(words, _SAID_MILLISECONDS)

        window.tasks.write(lambda: sharing.take(library, plan, theirs), taken, window.say_failure)
