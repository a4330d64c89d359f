"""The designer after a change: until the page that is looked at is painted anew, and what it took of the processor."""

import time
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QApplication

from desktop.library.library import Library
from desktop.settings import load_settings, places
from desktop.sheets.design import Glosses, Part, PartKind, PrintFor, whole_design
from desktop.ui.designer.designer import Designer
from desktop.ui.designer.drafts import Draft
from desktop.ui.look import Look
from desktop.ui.tasks import Tasks
from tests.bench.child import Stopwatch, report

_CHANGES = 20
_SHEET = whole_design(
    Part(PartKind.ARTICLE, glosses=Glosses.MARGIN), Part(PartKind.TRUE_FALSE), Part(PartKind.DESCRIPTIONS)
)
"""Five pages of the first bundled article."""


def main(library: str) -> None:
    application = QApplication([])
    place = places()
    look = Look(load_settings(place), place.cache)
    look.dress()
    opened, tasks = Library.open(Path(library)), Tasks()
    designer = Designer(opened, opened.articles.summaries()[0].id, tasks, Path.home(), look)
    designer.show()

    def turn() -> None:
        """Let the window do what there is to do, and the worker beside it."""
        application.processEvents()
        time.sleep(0.001)

    def wait() -> None:
        """Until the page that is looked at is that of the present sheet, and is painted."""
        while designer.made is None or designer.made.order.design != designer.draft.design:
            turn()
        while not designer.view.is_sharp(designer.view.page):
            turn()
        designer.view.viewport().repaint()

    def settle() -> None:
        """Until nothing is drawn any more, not even the pages that are not looked at yet."""
        while designer.preview.busy:
            turn()

    for print_for in (PrintFor.GREY, PrintFor.STANDARD):  # what the first sheet imports is no matter here
        designer.change(Draft(_SHEET._replace(print_for=print_for)))
        wait()
    settle()
    wall, cpu = list[float](), list[float]()
    for seed in range(2, 2 + _CHANGES):  # other questions in another order, so that nothing can be remembered
        watch, began = Stopwatch(), time.perf_counter()
        designer.change(Draft(_SHEET._replace(seed=seed)))
        wait()
        wall.append((time.perf_counter() - began) * 1000)
        cpu.append(watch.read())
        settle()
    assert designer.made is not None
    pages = designer.made.printed.report.pages
    report(wall=median(wall), processor=median(cpu), pages=pages)
