"""What the dialogs share that write sheets: one job in the background, its progress, and how it is stopped."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from desktop.sheets.outcome import SheetCancelled
from desktop.ui import alerts
from desktop.ui.tasks import Progress, Task, Tasks
from desktop.ui.words import tr


class WritingDialog(QDialog):
    """A dialog that dies when it is closed. Escape stops what is being written; without that it closes."""

    def __init__(self, title: str, tasks: Tasks, parent: QWidget | None) -> None:
        """Begin with a hidden progress bar, which a subclass puts into its place."""
        super().__init__(parent)
        self._tasks = tasks
        self._task: Task | None = None
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the dialog does not grow when the work begins
        self.bar.setSizePolicy(policy)
        self.bar.hide()

    def show_running(self, running: bool) -> None:
        """Switch off what must not be changed while something is written, and on again."""
        raise NotImplementedError

    def failure_words(self) -> str:
        """What is said when it went wrong; the reason comes after it."""
        return tr("The sheet could not be written.")

    def reject(self) -> None:
        """Stop what is being written; without that, close."""
        if self._task is not None:
            self._task.progress.cancel()
        else:
            super().reject()

    def _run(self, job: Callable[[Progress], Any], done: Callable[[Any], None]) -> None:
        """Carry out a job in the background; `done` is given what it returns, and calls _end()."""
        self._show(running=True)
        self._task = self._tasks.run(job, done, self._on_failed)
        self._task.signals.progressed.connect(self._on_progress)

    def _end(self) -> None:
        """The job is over."""
        self._task = None
        self._show(running=False)

    def _show(self, *, running: bool) -> None:
        self.bar.setValue(0)
        self.bar.setVisible(running)
        self.show_running(running)

    def _on_progress(self, part: float) -> None:
        self.bar.setValue(round(part * 1000))

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, SheetCancelled):
            alerts.failure(self, self.failure_words(), error)
