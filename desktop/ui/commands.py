"""What the menus do: one method for each command of desktop.ui.actions."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from db.model.actor import Actor
from db.model.change import Change
from db.model.errors import LibraryError
from db.model.event import Event
from desktop.library import bundled, keeping, studying
from desktop.library.lessons import problems
from desktop.library.library import Library
from desktop.settings import Settings
from desktop.ui import alerts

if TYPE_CHECKING:
    from desktop.sheets.options import SheetReport
    from desktop.ui.window import Window

_LARGER = 1.1
_SMALLEST, _LARGEST = 12.0, 48.0


class Commands:
    """The slots of the menus of one window."""

    def __init__(self, window: "Window") -> None:
        """Work on a window, which holds these commands as long as it lives."""
        self._window = window

    # File

    def open_library(self) -> None:
        """Ask for another library file and show it."""
        from PySide6.QtWidgets import QFileDialog  # imported late, as all dialogs

        name, _ = QFileDialog.getOpenFileName(
            self._window,
            "Open library",
            str(self._window.library.path.parent),
            "Dramatis libraries (*.dramatis);;All files (*)",
        )
        if name:
            self.open_path(Path(name))

    def open_path(self, path: Path) -> None:
        """Show another library in the place of this one; when it cannot be opened, this one stays."""
        if path.resolve() == self._window.library.path:
            return  # it is open already
        try:
            opened = Library.open(path)
        except LibraryError as error:
            alerts.failure(self._window, "The library cannot be opened.", error)
            return
        self._window.remember_reading()
        self._window.tasks.finish()
        self._window.library.close()
        self.take_library(opened)

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
        self.change(lambda: bundled.add_to(library))

    def export_sheet(self) -> None:
        """Ask for a study sheet of this article and write it."""
        from desktop.ui.dialogs.sheet import SheetDialog  # imported late: the first paint has no dialogs

        if self._window.lesson is None:
            return
        dialog = SheetDialog(
            self._window.lesson,
            self._window.tasks,
            _folder_for_sheets(),
            self._window.look.settings.paper,
            self._window,
        )
        dialog.written.connect(self.sheet_written)
        dialog.open()

    def sheet_written(self, target: Path, report: "SheetReport") -> None:
        """Say where a sheet is, and what could not be drawn on it."""
        self._window.statusBar().showMessage(
            f"The study sheet was written to {target} ({report.pages} page{'s' * (report.pages != 1)}).", 12000
        )
        if report.missing:
            alerts.information(
                self._window, "The sheet was written, but some characters have no face here.", "\n".join(report.missing)
            )

    def back_up(self) -> None:
        """Write a checked copy of the library where the user says."""
        from PySide6.QtWidgets import QFileDialog  # imported late, as all dialogs

        offered = self._window.library.path.with_name(f"{self._window.library.path.stem} backup.dramatis")
        name, _ = QFileDialog.getSaveFileName(
            self._window, "Back up library", str(offered), "Dramatis libraries (*.dramatis)"
        )
        if name:
            self.back_up_to(Path(name))

    def back_up_to(self, target: Path) -> None:
        """Write a checked copy of the library in the background."""
        library = self._window.library
        if not target.suffix:
            target = target.with_name(f"{target.name}.dramatis")
        self._window.tasks.write(
            lambda: keeping.back_up_to(library, target),
            lambda _: self._window.statusBar().showMessage(f"The library was copied to {target}.", 8000),
            self._window.say_failure,
        )

    def restore(self) -> None:
        """Ask for a backup and go back to it; the present state is kept as a backup of its own."""
        from PySide6.QtWidgets import QFileDialog  # imported late, as all dialogs

        folder = keeping.backups_folder(self._window.library.path)
        name, _ = QFileDialog.getOpenFileName(
            self._window, "Restore a backup", str(folder), "Dramatis libraries (*.dramatis)"
        )
        if not name or not alerts.confirm(
            self._window,
            f"Go back to “{Path(name).stem}”?",
            "The library as it is now is kept beside it as a backup.",
            "Restore",
        ):
            return
        self.restore_from(Path(name))

    def restore_from(self, backup: Path) -> None:
        """Put a backup in the place of the library and show it."""
        path = self._window.library.path
        self._window.tasks.finish()
        self._window.library.close()
        try:
            kept = keeping.restore(path, backup)
        except LibraryError as error:
            alerts.failure(self._window, "The backup could not be restored.", error)
        else:
            words = "" if kept is None else f" The state before is kept as {kept.name}."
            self._window.statusBar().showMessage(f"The backup was restored.{words}", 12000)
        self.take_library(Library.open(path))

    def check_library(self) -> None:
        """Check file and texts in the background, and say what was found."""
        library = self._window.library
        self._window.statusBar().showMessage("Checking the library…")
        self._window.tasks.write(lambda: problems(library), self.say_problems, self._window.say_failure)

    def say_problems(self, found: list[str]) -> None:
        """Say whether the library is whole."""
        if found:
            remedy = "Copy the file first; then restore a backup (File menu)."
            alerts.information(self._window, "The library is damaged.", "\n".join([*found[:8], remedy]))
        else:
            self._window.statusBar().showMessage("The library is whole.", 8000)

    def quit(self) -> None:
        """Close the window."""
        self._window.close()

    # Edit

    def change(self, job: Callable[[], Change | None]) -> None:
        """Carry out an undoable change in the background, and show it."""

        def done(change: Change | None) -> None:
            if change is not None:
                self._window.refresh(change)

        def failed(error: Exception) -> None:
            self._window.show_state()  # a menu item that was ticked is as it was before
            self._window.say_failure(error)

        self._window.tasks.write(job, done, failed)

    def undo(self) -> None:
        """Take back the last change."""
        self.change(self._window.library.history.undo)

    def redo(self) -> None:
        """Do again what was taken back."""
        self.change(self._window.library.history.redo)

    def copy(self) -> None:
        """Copy the selected words of the article."""
        self._window.reader.copy()

    def chosen_thing(self) -> Actor | Event | None:
        """The chosen actor or event."""
        choice = self._window.selection.choice
        if self._window.lesson is None:
            return None
        if choice.actor is not None:
            return self._window.lesson.actor_by_id.get(choice.actor)
        return next((event for event in self._window.lesson.events if event.id == choice.event), None)

    def toggle_key(self) -> None:
        """Mark the chosen actor or event as one to learn, or unmark it."""
        library, chosen = self._window.library, self.chosen_thing()
        if isinstance(chosen, Actor):
            self.change(lambda: studying.set_actor_key(library, chosen.id, not chosen.key))
        elif isinstance(chosen, Event):
            self.change(lambda: studying.set_event_key(library, chosen.id, not chosen.key))

    # View

    def apply_settings(self, settings: Settings) -> None:
        """Show everything in other settings."""
        self._window.look.apply(settings)
        self.show_look_in_menus()

    def larger(self) -> None:
        """Make the text larger."""
        self.scale_text(larger=True)

    def smaller(self) -> None:
        """Make the text smaller."""
        self.scale_text(larger=False)

    def usual_size(self) -> None:
        """Go back to the usual size of the text."""
        self.apply_settings(self._window.look.settings.changed(text_size=Settings.text_size))

    def scale_text(self, larger: bool) -> None:
        """Make the text larger or smaller by one step."""
        factor = _LARGER if larger else 1 / _LARGER
        size = round(min(max(self._window.look.settings.text_size * factor, _SMALLEST), _LARGEST), 1)
        self.apply_settings(self._window.look.settings.changed(text_size=size))

    def theme_system(self) -> None:
        """Light or dark, as the desktop says."""
        self.apply_settings(self._window.look.settings.changed(theme="system"))

    def theme_light(self) -> None:
        """Dark letters on warm paper."""
        self.apply_settings(self._window.look.settings.changed(theme="light"))

    def theme_sepia(self) -> None:
        """Brown letters on yellowed paper."""
        self.apply_settings(self._window.look.settings.changed(theme="sepia"))

    def theme_dark(self) -> None:
        """Light letters on a dark ground."""
        self.apply_settings(self._window.look.settings.changed(theme="dark"))

    def theme_high_contrast(self) -> None:
        """The strongest contrast."""
        self.apply_settings(self._window.look.settings.changed(theme="high-contrast"))

    def face_book(self) -> None:
        """Read in Literata."""
        self.apply_settings(self._window.look.settings.changed(face="book"))

    def face_clear(self) -> None:
        """Read in Atkinson Hyperlegible."""
        self.apply_settings(self._window.look.settings.changed(face="clear"))

    def show_look_in_menus(self) -> None:
        """Tick what is in force."""
        settings = self._window.look.settings
        self._window.actions_by_name["theme_" + settings.theme.replace("-", "_")].setChecked(True)
        self._window.actions_by_name["face_" + settings.face].setChecked(True)
        self._window.actions_by_name["show_library"].setChecked(settings.library_shown)

    def show_library(self) -> None:
        """Show or hide the list of articles."""
        shown = self._window.actions_by_name["show_library"].isChecked()
        self._window.look.settings = self._window.look.settings.changed(library_shown=shown)
        self._window.articles.setVisible(shown)

    def all_articles(self) -> None:
        """Show the events of every article, or of this one, in the timeline."""
        self._window.show_timeline()

    # Go

    def next_mention(self) -> None:
        """Go to the next mention."""
        self._window.reader.step_mention(forward=True)

    def previous_mention(self) -> None:
        """Go to the previous mention."""
        self._window.reader.step_mention(forward=False)

    def next_event(self) -> None:
        """Go to the next event in time."""
        self._window.timeline.timeline.step(forward=True)

    def previous_event(self) -> None:
        """Go to the previous event in time."""
        self._window.timeline.timeline.step(forward=False)

    def next_article(self) -> None:
        """Open the next article of the library."""
        self._step_article(1)

    def previous_article(self) -> None:
        """Open the previous article of the library."""
        self._step_article(-1)

    def _step_article(self, step: int) -> None:
        ids = [summary.id for summary in self._window.summaries]
        if self._window.lesson is not None and self._window.lesson.article.id in ids:
            place = ids.index(self._window.lesson.article.id) + step
            if 0 <= place < len(ids):
                self._window.show_article(ids[place])

    def go_library(self) -> None:
        """Put the keyboard into the list of articles."""
        if not self._window.articles.isVisible():
            self._window.actions_by_name["show_library"].trigger()
        self._window.articles.list.setFocus()

    def go_reader(self) -> None:
        """Put the keyboard into the article."""
        self._window.reader.setFocus()

    def go_actors(self) -> None:
        """Put the keyboard into the actors."""
        self._window.actors.list.setFocus()

    def go_timeline(self) -> None:
        """Put the keyboard into the timeline."""
        self._window.timeline.timeline.setFocus()

    def next_pane(self) -> None:
        """Put the keyboard into the next pane."""
        panes = [
            self._window.articles.list,
            self._window.reader,
            self._window.actors.list,
            self._window.timeline.timeline,
        ]
        shown = [pane for pane in panes if pane.isVisible()]
        focused = QApplication.focusWidget()
        place = next((n for n, pane in enumerate(shown) if pane is focused), -1)
        shown[(place + 1) % len(shown)].setFocus()

    def clear_choice(self) -> None:
        """Close the card, or unlight everything."""
        if self._window.card.isVisible():
            self._window.card.dismiss()
        else:
            self._window.selection.clear()

    # Timeline

    def zoom_in(self) -> None:
        """Stretch time."""
        self._window.timeline.timeline.zoom_in()

    def zoom_out(self) -> None:
        """Draw time together."""
        self._window.timeline.timeline.zoom_out()

    def zoom_reset(self) -> None:
        """Show as much time as there is room for."""
        self._window.timeline.timeline.zoom_reset()

    # Help

    def shortcuts(self) -> None:
        """Show every key."""
        from desktop.ui.dialogs.shortcuts import ShortcutsDialog  # imported late: the first paint has no dialogs

        ShortcutsDialog(self._window).open()

    def about(self) -> None:
        """Say version and licences."""
        from desktop.ui.dialogs.about import about_words  # imported late: the first paint has no dialogs

        alerts.information(self._window, *about_words())


def _folder_for_sheets() -> Path:
    """Where a sheet is offered to be written: the user's documents or, without such a folder, their home."""
    from PySide6.QtCore import QStandardPaths

    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()
