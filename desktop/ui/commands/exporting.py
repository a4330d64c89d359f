"""Lessons for other programs, and tables from them."""

from pathlib import Path
from typing import TYPE_CHECKING

from db.model.errors import LibraryError
from db.model.sentence import said
from desktop.library import shelves
from desktop.library.tables.source import ENDINGS
from desktop.ui import alerts
from desktop.ui.commands.file import folder_for_sheets
from desktop.ui.words import tr, trn

if TYPE_CHECKING:
    from desktop.library.tables.source import TableFile
    from desktop.ui.exporting.export_dialog import Articles
    from desktop.ui.window import Window

_SAID_MILLISECONDS = 12_000


class ExportingCommands:
    """The slots for exports, and for imports of tables."""

    def __init__(self, window: "Window") -> None:
        """Work on a window."""
        self._window = window

    def export_article(self) -> None:
        """Ask for a form, and write the article, or several, in it."""
        from desktop.ui.exporting.export_dialog import ExportDialog  # imported late, as all dialogs

        window = self._window
        try:
            choices = self.choices()
        except LibraryError as error:
            alerts.failure(window, tr("The library cannot be read."), error)
            return
        if choices:
            dialog = ExportDialog(window.library, choices, window.tasks, folder_for_sheets(), window.look, window)
            dialog.written.connect(self.say_written)
            dialog.open()

    def choices(self) -> "list[Articles]":
        """The open article, and every shelf of the library that is not empty."""
        from desktop.ui.exporting.export_dialog import Articles  # imported late, as all dialogs

        window = self._window
        found: list[Articles] = []
        if window.lesson is not None:
            article = window.lesson.article
            found.append(Articles(tr("This article"), {article.id: article.title}))
        for shelf in shelves.shelves(window.library):
            titles = window.library.articles.titles(shelf.article_ids)
            held = {article_id: titles[article_id] for article_id in shelf.article_ids if article_id in titles}
            if held and not shelf.archived:
                count = trn(len(held), "{n} article", "{n} articles")
                found.append(Articles(tr("{name} ({count})", name=said(shelf.name, tr), count=count), held))
        return found

    def say_written(self, paths: tuple[Path, ...]) -> None:
        """Say where the files are."""
        words = tr("The export was written to {file}.", file=paths[0])
        if len(paths) > 1:
            folder = paths[0].parent
            words = trn(
                len(paths),
                "{n} file was written to {folder}.",
                "{n} files were written to {folder}.",
                folder=folder,
            )
        self._window.statusBar().showMessage(words, _SAID_MILLISECONDS)

    def import_table(self) -> None:
        """Ask for a table and take its actors or events over."""
        from PySide6.QtWidgets import QFileDialog  # imported late, as all dialogs

        window = self._window
        if not window.can_be_changed():
            return
        tables = f"{tr('Tables')} ({' '.join(f'*{ending}' for ending in ENDINGS)})"
        everything = f"{tr('All files')} (*)"
        name, _ = QFileDialog.getOpenFileName(
            window, tr("Import actors and events"), str(folder_for_sheets()), f"{tables};;{everything}"
        )
        if name:
            self.import_path(Path(name))

    def import_path(self, path: Path) -> None:
        """Read a table in the background, and ask what its columns are."""
        from desktop.library.tables.source import read_file

        self._window.tasks.run(lambda _progress: read_file(path), self._ask, self._say_unreadable)

    def _say_unreadable(self, error: Exception) -> None:
        alerts.failure(self._window, tr("The table cannot be read."), error)

    def _ask(self, read: "TableFile") -> None:
        from desktop.ui.exporting.import_dialog import ImportDialog  # imported late, as all dialogs

        window = self._window
        dialog = ImportDialog(window.library, window.lesson, read, window.tasks, window.look, window)
        dialog.change_wanted.connect(window.change)
        dialog.open()
