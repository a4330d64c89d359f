"""The designer on a library of its own; at the end it must be gone, and its threads with it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from pytestqt.qtbot import QtBot

from desktop.library.library import Library
from desktop.ui.designer.designer import Designer
from desktop.ui.look import Look
from desktop.ui.tasks import Tasks
from tests.ui.rig import WAIT, wait_until_gone

OpenDesigner = Callable[..., Designer]


@pytest.fixture
def library(bundled: Path) -> Iterator[Library]:
    """The bundled library, open for writing."""
    with Library.open(bundled) as opened:
        yield opened


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    """Background jobs; at the end nothing runs any more."""
    made = Tasks()
    yield made
    made.finish()
    assert all(pool.waitForDone(WAIT) for pool in made.findChildren(QThreadPool))
    made.deleteLater()


@pytest.fixture
def open_designer(qtbot: QtBot, library: Library, tasks: Tasks, look: Look, tmp_path: Path) -> Iterator[OpenDesigner]:
    """Opens the designer of the first article, and waits for its pages."""
    opened: list[Designer] = []

    def opening(size: tuple[int, int] = (1100, 760), article: int = 0) -> Designer:
        designer = Designer(library, library.articles.summaries()[article].id, tasks, tmp_path, look)
        opened.append(designer)
        designer.resize(*size)
        designer.show()
        qtbot.waitExposed(designer)
        shown(qtbot, designer)
        return designer

    yield opening
    for designer in opened:
        close(qtbot, designer)


@pytest.fixture
def designer(open_designer: OpenDesigner) -> Designer:
    """The designer of the first article, with its pages."""
    return open_designer()


def shown(qtbot: QtBot, designer: Designer) -> None:
    """Wait until what is seen is the latest, and sharp."""
    view = designer.view

    def settled() -> bool:
        made = designer.made
        return made is not None and not designer.preview.busy and view.is_sharp(view.page)

    qtbot.waitUntil(settled, timeout=WAIT)


def close(qtbot: QtBot, designer: Designer) -> None:
    """Close a designer that may be closed already, and wait until Qt has freed it."""
    from shiboken6 import isValid

    if isValid(designer):
        designer.close()
        wait_until_gone(qtbot, designer)
