"""What a sheet is made with beside its design: the teacher's questions, the school's head, the other articles."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from db.model.change import Change
from db.model.errors import LibraryError
from desktop.library import schooling
from desktop.library.library import Library
from desktop.sheets.material import School
from desktop.ui import alerts
from desktop.ui.designer.outlet import Sheet
from desktop.ui.look import Look
from desktop.ui.tasks import Tasks
from desktop.ui.words import tr


class Around(QObject):
    """Opens the dialogs for it over the designer."""

    changed = Signal(object)
    """A Change of the library."""

    def __init__(
        self, library: Library, sheet: Callable[[], Sheet], tasks: Tasks, folder: Path, look: Look, over: QWidget
    ) -> None:
        """`sheet` gives what is edited; files are offered in `folder`; the dialogs stand over a window."""
        super().__init__(over)
        self._library, self._sheet, self._tasks, self._folder = library, sheet, tasks, folder
        self._look, self._over = look, over

    def questions(self) -> None:
        """Show the teacher's own questions about the article."""
        from desktop.ui.designer.questions import QuestionsDialog  # imported late: few sheets need it

        try:
            dialog = QuestionsDialog(self._library, self._sheet().material.lesson, self._tasks, self._look, self._over)
        except LibraryError as error:
            alerts.failure(self._over, tr("The questions cannot be read."), error)
            return
        dialog.changed.connect(self.changed)
        dialog.open()

    def school(self) -> None:
        """Ask for the school's name and logo."""
        self._ask_school(self._sheet().material.school)

    def _ask_school(self, head: School) -> None:
        from desktop.ui.designer.school import SchoolDialog  # imported late: as above

        dialog = SchoolDialog(head, self._look, self._over)
        dialog.saved.connect(self._keep_school)
        dialog.open()

    def _keep_school(self, head: School) -> None:
        library = self._library

        def kept(change: Change) -> None:
            self.changed.emit(change)

        def refused(error: Exception) -> None:
            alerts.failure(self._over, tr("The library could not be written. What was saved before is safe."), error)
            self._ask_school(head)

        self._tasks.write(lambda: schooling.set_school(library, head), kept, refused)

    def articles(self) -> None:
        """Ask for which articles this sheet is to be made as well."""
        from desktop.ui.designer.articles import ArticlesDialog  # imported late: as above

        material, draft, _ = self._sheet()
        try:
            dialog = ArticlesDialog(
                self._library, (material.lesson.article.id,), draft.design, self._tasks, self._folder, self._look,
                self._over,
            )  # fmt: skip
        except LibraryError as error:
            alerts.failure(self._over, tr("The articles cannot be read."), error)
            return
        dialog.open()
