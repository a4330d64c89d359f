"""Runs jobs of a dialog in the background, where only the one that was asked for last matters."""

from collections.abc import Callable
from typing import Any

from desktop.ui.tasks import Progress, Tasks

Job = Callable[[Progress], Any]


class Latest:
    """One job at a time. What is asked for meanwhile waits, in the place of what waited before."""

    def __init__(self, tasks: Tasks, done: Callable[[Any], None], failed: Callable[[Exception], None]) -> None:
        """`done` and `failed` hear how the last job ended, and nothing of any other, nor after stop()."""
        self._tasks, self._done, self._failed = tasks, done, failed
        self._running = False
        self._next: Job | None = None
        self._stopped = False

    @property
    def busy(self) -> bool:
        """Whether the answer to what was asked last is still to come."""
        return self._running

    def run(self, job: Job) -> None:
        """Run a job now, or as soon as the one is over that runs."""
        if self._running:
            self._next = job
            return
        self._running = True
        self._tasks.run(job, self._on_done, self._on_failed)

    def stop(self) -> None:
        """Let nothing be heard any more: the dialog goes."""
        self._stopped = True
        self._next = None

    def _on_done(self, result: object) -> None:
        if not self._goes_on():
            self._done(result)

    def _on_failed(self, error: Exception) -> None:
        if not self._goes_on():
            self._failed(error)

    def _goes_on(self) -> bool:
        """Begin with what waits; True where nobody wants to hear of what is over."""
        self._running = False
        waiting, self._next = self._next, None
        if waiting is not None:
            self.run(waiting)
        return self._stopped or waiting is not None
