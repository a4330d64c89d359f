"""The runner of long work: order, threads, cancelling, and nothing left behind."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QThread
from pytestqt.qtbot import QtBot

from desktop.ui.tasks import Progress, Tasks
from tests.ui.rig import WAIT


@pytest.fixture
def tasks(qapp: QCoreApplication) -> Iterator[Tasks]:
    """A runner that has nothing left to do in the end."""
    runner = Tasks()
    yield runner
    runner.finish()
    assert not runner.busy


def fail(error: Exception) -> None:
    """For jobs that must not fail."""
    raise error


def test_a_result_comes_back_on_the_windows_thread(tasks: Tasks, qtbot: QtBot) -> None:
    heard: list[tuple[str, bool]] = []
    here = QThread.currentThread()

    def job(progress: Progress) -> bool:
        return QThread.currentThread() is not here

    tasks.run(job, lambda other: heard.append(("done", other and QThread.currentThread() is here)), fail)
    assert heard == []
    assert tasks.busy
    qtbot.waitUntil(lambda: not tasks.busy, timeout=WAIT)
    assert heard == [("done", True)]


def test_a_failure_comes_back_as_it_was_raised(tasks: Tasks, qtbot: QtBot) -> None:
    heard: list[Exception] = []

    def job(_progress: Progress) -> None:
        raise KeyError("lost")

    tasks.run(job, fail, heard.append)
    qtbot.waitUntil(lambda: not tasks.busy, timeout=WAIT)
    assert [type(error) for error in heard] == [KeyError]


def test_writes_follow_one_another_on_one_thread(tasks: Tasks, qtbot: QtBot) -> None:
    order: list[int] = []
    threads: set[int] = set()
    gate = threading.Event()

    def write(number: int) -> int:
        gate.wait(WAIT / 1000)
        threads.add(threading.get_ident())
        order.append(number)
        return number

    done: list[int] = []
    for number in range(20):
        tasks.write(lambda number=number: write(number), done.append, fail)
    assert order == []
    gate.set()
    qtbot.waitUntil(lambda: not tasks.busy, timeout=WAIT)
    assert order == done == list(range(20))
    assert len(threads) == 1


def test_long_jobs_run_beside_the_writes(tasks: Tasks, qtbot: QtBot) -> None:
    written = threading.Event()
    heard: list[object] = []
    tasks.run(lambda _progress: written.wait(WAIT / 1000), heard.append, fail)
    tasks.write(written.set, heard.append, fail)
    qtbot.waitUntil(lambda: not tasks.busy, timeout=WAIT)
    assert sorted(map(str, heard)) == ["None", "True"]


def test_progress_is_heard_and_a_job_can_be_cancelled(tasks: Tasks, qtbot: QtBot) -> None:
    parts: list[float] = []
    heard: list[str] = []

    def job(progress: Progress) -> str:
        part = 0.0
        while not progress.cancelled():
            part += 0.1
            progress.report(min(part, 1.0))
            threading.Event().wait(0.001)
        return "stopped"

    task = tasks.run(job, heard.append, fail)
    task.signals.progressed.connect(parts.append)
    qtbot.waitUntil(lambda: len(parts) > 3, timeout=WAIT)
    task.progress.cancel()
    qtbot.waitUntil(lambda: heard == ["stopped"], timeout=WAIT)
    assert parts == sorted(parts)


def test_finish_cancels_waits_and_hands_on_what_came_of_it(tasks: Tasks) -> None:
    heard: list[object] = []

    def job(progress: Progress) -> str:
        while not progress.cancelled():
            threading.Event().wait(0.001)
        return "cancelled"

    tasks.run(job, heard.append, fail)
    tasks.write(lambda: "written", heard.append, fail)
    tasks.finish()
    assert not tasks.busy
    assert sorted(map(str, heard)) == ["cancelled", "written"]


def test_a_finished_job_is_forgotten_with_all_that_it_held(tasks: Tasks, qtbot: QtBot) -> None:
    class Held:
        pass

    held = Held()
    reference = weakref.ref(held)
    tasks.write(lambda held=held: id(held), lambda _: None, fail)
    del held
    qtbot.waitUntil(lambda: not tasks.busy, timeout=WAIT)

    def is_forgotten() -> bool:
        gc.collect()
        return reference() is None

    qtbot.waitUntil(is_forgotten, timeout=WAIT)
