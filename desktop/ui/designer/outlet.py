"""What leaves the designer: sheets that are saved or printed, one by one or as a class set."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from db.model.errors import LibraryError
from desktop.library.class_sets import last_class_set, remember_class_set
from desktop.library.library import Library
from desktop.sheets.design import Copy, Master
from desktop.sheets.material import Material
from desktop.ui import alerts
from desktop.ui.designer.drafts import Draft
from desktop.ui.designer.masters import masters_of
from desktop.ui.designer.print_job import PrintJob, print_job
from desktop.ui.look import Look
from desktop.ui.tasks import Task, Tasks
from desktop.ui.words import tr


class Sheet(NamedTuple):
    """A sheet as it is at this moment; `shown` is the master that is seen."""

    material: Material
    draft: Draft
    shown: Master


class Outlet(QObject):
    """Opens the dialogs for it over the designer, one at a time."""

    written = Signal(object)
    """A Saved: files were written."""
    print_ready = Signal(object)
    """A PrintJob was made; the printer's dialog comes next."""
    busy_changed = Signal()

    def __init__(
        self, library: Library, sheet: Callable[[], Sheet], tasks: Tasks, folder: Path, look: Look, over: QWidget
    ) -> None:
        """`library` remembers the class set; `sheet` gives what is to go out; files are offered in `folder`; the
        dialogs stand over a window.
        """
        super().__init__(over)
        self._library, self._sheet, self._tasks, self._folder = library, sheet, tasks, folder
        self._look, self._over = look, over
        self._task: Task | None = None

    @property
    def busy(self) -> bool:
        """Whether something is being made for the printer."""
        return self._task is not None

    def save(self) -> None:
        """Ask in which form and where the sheet is to be saved."""
        from desktop.ui.designer.saving import SaveDialog  # imported late: not every sheet is saved

        sheet = self._sheet()
        dialog = SaveDialog(sheet.material, sheet.draft, self._look.language, self._tasks, self._folder, self._over)
        dialog.written.connect(self.written)
        dialog.open()

    def class_set(self) -> None:
        """Ask how many copies of each kind a class needs."""
        from desktop.ui.designer.class_set import ClassSetDialog  # imported late: as above

        sheet = self._sheet()
        try:
            masters = last_class_set(self._library)
        except LibraryError as error:
            alerts.failure(self._over, tr("The class set that was used last cannot be read."), error)
            return
        dialog = ClassSetDialog(
            sheet.material, sheet.draft.design, masters, self._tasks, self._folder, self._look, self._over
        )
        dialog.used.connect(self._on_class_set)
        dialog.written.connect(self.written)
        dialog.open()

    def print(self, which: str) -> None:
        """Make a job of all student copies ("student"), all teacher copies ("teacher"), or what is seen ("shown")."""
        material, draft, shown = self._sheet()
        language = self._look.language
        masters = (shown,) if which == "shown" else masters_of(draft, {Copy(which)})
        self._task = self._tasks.run(
            lambda progress: print_job(material, draft.design, masters, language, progress),
            self._on_job,
            self._on_failed,
        )
        self.busy_changed.emit()

    def end(self) -> None:
        """Stop what is being made, and say nothing any more."""
        if self._task is not None:
            self._task.progress.cancel()
            self._task = None

    def _on_class_set(self, masters: tuple[Master, ...]) -> None:
        library, over = self._library, self._over
        self._tasks.write(
            lambda: remember_class_set(library, masters),
            lambda _: None,
            lambda error: alerts.failure(over, tr("The class set could not be remembered."), error),
        )

    def _on_job(self, job: PrintJob) -> None:
        if self._task is None:
            return
        self._done()
        self.print_ready.emit(job)
        from desktop.ui.designer.printing import PrintDialog  # imported late: not every sheet is printed

        title = self._sheet().material.lesson.article.title
        dialog = PrintDialog(title, job.content, self._tasks, self._over, masters=job.masters)
        dialog.save_wanted.connect(self.save)
        dialog.begin()

    def _on_failed(self, error: Exception) -> None:
        if self._task is not None:
            self._done()
            alerts.failure(self._over, tr("The sheet could not be printed."), error)

    def _done(self) -> None:
        self._task = None
        self.busy_changed.emit()
