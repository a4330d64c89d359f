"""Cycles with widgets in them are freed on the thread of the window alone."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.rubbish import Collector
from tests.ui.rig import WAIT, wait_until_gone


class Cycle:
    """Refers to itself, and says in which thread it was freed."""

    def __init__(self, freed: list[int]) -> None:
        self.itself = self
        self._freed = freed

    def __del__(self) -> None:
        self._freed.append(threading.get_ident())


@pytest.fixture
def collector(qapp: QApplication, qtbot: QtBot) -> Iterator[Collector]:
    parent = QObject()
    yield Collector(parent)
    parent.deleteLater()
    wait_until_gone(qtbot, parent)
    assert gc.isenabled()


def allocate() -> None:
    """Make so much rubbish that the collector would run by itself."""
    for _ in range(20):
        kept = [[] for _ in range(5_000)]
        del kept


def test_a_worker_frees_no_cycle(collector: Collector, qtbot: QtBot) -> None:
    assert not gc.isenabled()
    freed: list[int] = []
    Cycle(freed)
    keep = [[] for _ in range(gc.get_threshold()[0] + 100_000)]  # so that the youngest generation is due, and stays so
    worker = threading.Thread(target=allocate)
    worker.start()
    worker.join()
    assert freed == []
    qtbot.waitUntil(lambda: bool(freed), timeout=WAIT)
    assert freed == [threading.get_ident()]
    assert keep


def test_nothing_is_collected_that_is_not_due(collector: Collector) -> None:
    gc.collect()
    freed: list[int] = []
    Cycle(freed)
    collector.collect()
    assert freed == []
    gc.collect()
    assert freed
