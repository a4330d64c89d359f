"""The File menu: libraries, sheets, backups."""

from pathlib import Path
from typing import TYPE_CHECKING

from db.model.errors import LibraryError
from db.model.sentence import Sentence
from desktop.library import bundled, keeping
from desktop.library.library import Library
from desktop.settings import own_library, save_settings
from desktop.ui import alerts
from desktop.ui.words import tr, trn

if TYPE_CHECKING:
    from desktop.ui.designer.saving import Saved
    from desktop.ui.window import Window


class FileCommands:
    """The slots of the File menu."""

    def __init__(self, window: "Window") -> None:
        """Work on a window."""
        self._window = window

    def new_article(self) -> None:
        """Ask for a text and make an article of it."""
        self._window.commands.new_article.ask()

    def paste_article(self) -> None:
        """Make an article of what was copied."""
        self._window.commands.new_article.paste()

    def open_library(self) -> None:
        """Ask for another library file and show it."""
        from PySide6.QtWidgets import QFileDialog  # imported late, as all dialogs

        name, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Open library"),
            str(self._window.library.path.parent),
            f"{_libraries()};;{tr('All files')} (*)",
        )
        if name:
            self.open_path(Path(name))

    def open_path(self, path: Path, read_only: Sentence | None = None) -> bool:
        """Show another library in the place of this one; when it cannot be opened, this one stays. Whether it is shown.

        With a reason to be `read_only`, nothing is written to it or beside it.
        """
        if path.resolve() == self._window.library.path:
            return True  # it is open already
        from desktop.library.sharing import is_lesson  # imported late: of all starts, few open a file

        if is_lesson(path):
            self._window.commands.sharing.open_path(path)
            return True
        if not self._window.commands.practise.may_leave():
            return False
        try:
            opened = Library.open(path) if read_only is None else Library.open(path, write=False)
        except LibraryError as error:
            alerts.failure(self._window, tr("The library cannot be opened."), error)
            return False
        if read_only is not None:
            opened.store.read_only_reason = read_only
        self._window.reading.remember()
        self._window.tasks.finish()
        self._window.library.close()
        self.take_library(opened)
        return True

    def reopen(self) -> None:
        """Read the library's file anew, as somebody else has written it; what undo knew is of no use any more."""
        window = self._window
        path = window.library.path
        if not window.commands.practise.may_leave():
            return
        try:
            Library.open(path, write=False).close()  # this one stays until it is certain that the other can be read
        except LibraryError as error:
            alerts.failure(window, tr("The library cannot be opened."), error)
            return
        window.lesson = None  # where it was read cannot be written any more
        window.tasks.finish()
        window.library.close()
        self.take_library(Library.open(path))

    def remember_place(self, before: Path, now: Path) -> None:
        """Open the library at its new place from the next start on, if it is the one that is opened by itself."""
        window = self._window
        if before != own_library(window.place, window.look.settings).resolve():
            return
        window.look.settings = window.look.settings.changed(library=str(now.resolve()))
        try:
            save_settings(window.place, window.settings_now())
        except OSError as error:
            alerts.failure(window, tr("The options could not be saved."), error)

    def take_library(self, library: Library) -> None:
        """Show a library that was just opened."""
        self._window.lesson = None
        self._window.library = library
        self._window.show_banner()
        self._window.show_first_article()
        self._window.upkeep.take_library(library)

    def add_bundled(self) -> None:
        """Put the bundled articles into an empty library."""
        library = self._window.library
        self._window.change(lambda: bundled.add_to(library))

    def export_sheet(self) -> None:
        """Put a study sheet of this article together."""
        from desktop.ui.designer.designer import Designer  # imported late: the first paint has no dialogs

        window = self._window
        if window.lesson is None:
            return
        try:
            designer = Designer(
                window.library, window.lesson.article.id, window.tasks, folder_for_sheets(), window.look, window
            )
        except LibraryError as error:
            alerts.failure(window, tr("The sheet cannot be put together."), error)
            return
        designer.changed.connect(window.refresh)
        designer.written.connect(self.sheet_written)
        designer.open()

    def print_articles(self) -> None:
        """Write sheets for several articles at once."""
        from desktop.ui.designer.articles import ArticlesDialog  # imported late, as the designer

        window = self._window
        chosen = () if window.lesson is None else (window.lesson.article.id,)
        try:
            dialog = ArticlesDialog(
                window.library, chosen, None, window.tasks, folder_for_sheets(), window.look, window
            )
        except LibraryError as error:
            alerts.failure(window, tr("The sheet cannot be put together."), error)
            return
        dialog.open()

    def sheet_written(self, saved: "Saved") -> None:
        """Say where sheets are, and what could not be drawn on them."""
        file = saved.files[0] if len(saved.files) == 1 else saved.files[0].parent
        words = trn(
            saved.pages,
            "The study sheet was written to {file} ({n} page).",
            "The study sheet was written to {file} ({n} pages).",
            file=file,
        )
        if not saved.pages:
            words = tr("The study sheet was written to {file}.", file=file)
        self._window.statusBar().showMessage(words, 12000)
        if saved.missing:
            words = tr("The sheet was written, but some characters have no face here.")
            alerts.information(self._window, words, "\n".join(saved.missing))

    def back_up(self) -> None:
        """Write a checked copy of the library where the user says."""
        from PySide6.QtWidgets import QFileDialog  # imported late, as all dialogs

        path = self._window.library.path
        offered = path.with_name(f"{tr('{library} backup', library=path.stem)}.dramatis")
        name, _ = QFileDialog.getSaveFileName(self._window, tr("Back up library"), str(offered), _libraries())
        if name:
            self.back_up_to(Path(name))

    def back_up_to(self, target: Path) -> None:
        """Write a checked copy of the library in the background."""
        library = self._window.library
        if not target.suffix:
            target = target.with_name(f"{target.name}.dramatis")
        self._window.tasks.write(
            lambda: keeping.back_up_to(library, target),
            lambda _: self._window.statusBar().showMessage(tr("The library was copied to {file}.", file=target), 8000),
            self._window.say_failure,
        )

    def restore(self) -> None:
        """List the backups, look into them, and go back to one."""
        self._window.commands.care.backups()

    def restore_file(self) -> None:
        """Ask for a backup that lies elsewhere and go back to it; the present state is kept as a backup of its own."""
        from PySide6.QtWidgets import QFileDialog  # imported late, as all dialogs

        folder = keeping.backups_folder(self._window.library.path)
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Restore a backup"), str(folder), _libraries())
        if name and alerts.confirm(
            self._window,
            tr("Go back to “{backup}”?", backup=Path(name).stem),
            tr("The library as it is now is kept beside it as a backup."),
            tr("Restore"),
        ):
            self.restore_from(Path(name))

    def restore_from(self, backup: Path) -> None:
        """Put a backup in the place of the library and show it."""
        path = self._window.library.path
        self._window.tasks.finish()
        self._window.library.close()
        try:
            kept = keeping.restore(path, backup)
        except LibraryError as error:
            alerts.failure(self._window, tr("The backup could not be restored."), error)
        else:
            words = tr("The backup was restored.")
            if kept is not None:
                words = tr("The backup was restored. The state before is kept as {file}.", file=kept.name)
            self._window.statusBar().showMessage(words, 12000)
        self.take_library(Library.open(path))

    def check_library(self) -> None:
        """Check file and texts in the background, and say what was found."""
        self._window.commands.care.check()

    def quit(self) -> None:
        """Close the window."""
        self._window.close()


def _libraries() -> str:
    return f"{tr('Dramatis libraries')} (*.dramatis)"


def folder_for_sheets() -> Path:
    """Where a file is offered to be written: the user's documents or, without such a folder, their home."""
    from PySide6.QtCore import QStandardPaths

    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()
