"""The one runner for work that would block the window: plain functions on worker threads, results back on the window's.

Library jobs run one after another on a thread of their own; a long job gets a Progress that it reports to and asks
whether it was cancelled.
"""

import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThreadPool, Signal

Result = TypeVar("Result")


class Progress:
    """What a job and the window share. A job calls report() and cancelled(), from its own thread."""

    def __init__(self, report: Callable[[float], None]) -> None:
        """`report` takes the part that is done, 0 to 1."""
        self.report = report
        self._cancel = threading.Event()

    def cancel(self) -> None:
        """Ask the job to stop."""
        self._cancel.set()

    def cancelled(self) -> bool:
        """Whether the job should stop."""
        return self._cancel.is_set()


class _Signals(QObject):
    progressed = Signal(float)
    finished = Signal(object)
    failed = Signal(object)


class Task:
    """One running job. Its signals arrive on the thread that made it."""

    def __init__(self, job: Callable[[Progress], Any], parent: QObject) -> None:
        """Carry a job; the signals live as long as `parent` unless they are deleted before."""
        self.signals = _Signals(parent)
        self.progress = Progress(self.signals.progressed.emit)
        self._job = job
        self._left = threading.Event()

    def run(self) -> None:
        """Run the job and send what came of it: its result, or the exception that it raised."""
        try:
            result = self._job(self.progress)
        except Exception as error:  # noqa: BLE001 whatever a job raises is its starter's to judge
            self.signals.failed.emit(error)
        else:
            self.signals.finished.emit(result)
        self._left.set()

    def free(self) -> None:
        """Delete the signals; for the thread that hears them, when the last one was heard.

        A signal is heard as soon as it is queued, while the worker may still be on its way out of emit(), in the very
        object: deleted then, it takes the program with it. That way is over in microseconds.
        """
        self._left.wait()
        self.signals.deleteLater()


class Tasks(QObject):
    """Runs jobs: `write` on the one thread for the library, `run` beside it."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start no thread before there is a job."""
        super().__init__(parent)
        self._writers = QThreadPool(self)
        self._writers.setMaxThreadCount(1)
        self._others = QThreadPool(self)
        self._running: set[Task] = set()

    def write(
        self, job: Callable[[], Result], done: Callable[[Result], None], failed: Callable[[Exception], None]
    ) -> Task:
        """Run a write of the library after those before it."""
        return self._start(self._writers, lambda _progress: job(), done, failed)

    def write_long(
        self, job: Callable[[Progress], Result], done: Callable[[Result], None], failed: Callable[[Exception], None]
    ) -> Task:
        """Run a long job of the library after the writes before it; those that come later wait for its end."""
        return self._start(self._writers, job, done, failed)

    def run(
        self, job: Callable[[Progress], Result], done: Callable[[Result], None], failed: Callable[[Exception], None]
    ) -> Task:
        """Run a long job beside the window."""
        return self._start(self._others, job, done, failed)

    @property
    def busy(self) -> bool:
        """Whether any job is running or waiting."""
        return bool(self._running)

    def finish(self) -> None:
        """Cancel what can be cancelled, wait until every thread has ended, and hand on what came of it."""
        while self._running:
            for task in self._running:
                task.progress.cancel()
            self._writers.waitForDone()
            self._others.waitForDone()
            # Heard later, a result would meet another library than its own, or a closed one.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall.value)

    def _start(
        self,
        pool: QThreadPool,
        job: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> Task:
        task = Task(job, self)
        self._running.add(task)

        def ended(callback: Callable[[Any], None], value: Any) -> None:
            self._running.discard(task)
            task.free()
            callback(value)

        # The receiver must be a QObject of this thread for the signals to be queued to it.
        receiver = _Receiver(self, lambda value: ended(done, value), lambda error: ended(failed, error))
        task.signals.finished.connect(receiver.on_finished)
        task.signals.failed.connect(receiver.on_failed)
        pool.start(task.run)  # not as a QRunnable, which PySide would keep for ever with all that the job holds
        return task


class _Receiver(QObject):
    """Takes a task's signals on the window's thread, once."""

    def __init__(self, parent: QObject, done: Callable[[Any], None], failed: Callable[[Any], None]) -> None:
        super().__init__(parent)
        self._done, self._failed = done, failed

    def on_finished(self, value: object) -> None:
        """Hand the result on."""
        self._done(value)
        self.deleteLater()

    def on_failed(self, error: object) -> None:
        """Hand the exception on."""
        self._failed(error)
        self.deleteLater()
