"""Reading much in the background: a bar with the part that is done, and a way to stop it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from db.model.errors import CancelledError
from desktop.ui import alerts
from desktop.ui.tasks import Progress, Task, Tasks
from desktop.ui.words import tr

_PATIENCE = 250
"""Milliseconds after which a reading that is not over yet shows how far it is."""

Job = Callable[[Progress], Any]


class ReadingBar(QWidget):
    """Runs one job at a time: a new one takes the place of the one before. Seen only where a job takes its time."""

    stopped = Signal()
    """The user stopped the job: nothing came of it."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Begin unseen."""
        super().__init__(parent)
        self._tasks = tasks
        self._task: Task | None = None
        self._again: tuple[Job, Callable[[Any], None]] | None = None
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setProperty("tone", "soft")
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Reading the articles"))
        self.button = QPushButton()
        self.button.clicked.connect(self._on_button)
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 8, 22, 8)
        row.setSpacing(12)
        row.addWidget(self.words)
        row.addWidget(self.bar, 1)
        row.addWidget(self.button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._show_progress)
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether a job is running whose result is waited for."""
        return self._task is not None

    def run(self, job: Job, done: Callable[[Any], None]) -> None:
        """Run a job, and hand what comes of it to `done`, unless another job or the user stops it before."""
        if self._task is not None:
            self._task.progress.cancel()
        self._again = job, done
        self.hide()
        self.bar.setValue(0)
        task: Task | None = None

        def ended(result: Any) -> None:
            if task is self._task:
                self._task = None
                self._timer.stop()
                self.hide()
                done(result)

        def failed(error: Exception) -> None:
            if task is self._task:
                self._task = None
                self._timer.stop()
                self.hide()
                if not isinstance(error, CancelledError):
                    alerts.failure(self, tr("The library could not be read."), error)

        task = self._task = self._tasks.run(job, ended, failed)
        task.signals.progressed.connect(self._on_progress)
        self._timer.start(_PATIENCE)

    def _show_progress(self) -> None:
        self.words.setText(tr("Reading the articles…"))
        self.button.setText(tr("&Stop"))
        self.bar.show()
        self.show()

    def _on_progress(self, part: float) -> None:
        self.bar.setValue(round(part * 100))

    def _on_button(self) -> None:
        if self._task is None:
            if self._again is not None:
                self.run(*self._again)
            return
        self._task.progress.cancel()
        self._task = None
        self._timer.stop()
        self.words.setText(tr("Reading was stopped: nothing is shown."))
        self.button.setText(tr("&Read again"))
        self.bar.hide()
        self.stopped.emit()
