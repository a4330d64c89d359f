"""Makes what the preview shows: from a design to pages, off the window's thread, and the latest wish alone."""

from collections.abc import Mapping
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from desktop.sheets.design import Copy, Design, Master
from desktop.sheets.material import Material
from desktop.sheets.outcome import SheetCancelled
from desktop.ui.designer.pages import page_image, page_sizes
from desktop.ui.designer.zoom import Eye, Sizes
from desktop.ui.tasks import Progress, Task, Tasks
from desktop.wording.language import Language

if TYPE_CHECKING:
    from desktop.sheets.content.compose import Composed
    from desktop.sheets.pdf.sheet import Printed


class Order(NamedTuple):
    """One master of a sheet that is to be shown."""

    material: Material
    design: Design
    master: Master
    language: Language


class Picture(NamedTuple):
    """A page as it is shown: `scale` is in pixels of the screen to a point."""

    image: QImage
    scale: float


class Times(NamedTuple):
    """Where the time went, in seconds, for whoever measures."""

    compose: float
    pdf: float
    render: float


class Made(NamedTuple):
    """What came of an order. `pictures` holds the pages that are in view, by number from 0."""

    order: Order
    composed: "Composed"
    printed: "Printed"
    sizes: Sizes
    pictures: Mapping[int, Picture]
    student_pages: int
    """Pages of the student copy, and below how much of its last one is used, 0 to 1."""
    last_used: float
    times: Times


def make(order: Order, eye: Eye, progress: Progress) -> Made:
    """Compose a sheet, print it, and draw the pages in view.

    Raises:
        SheetCancelled: something newer is wanted.
    """
    started = perf_counter()
    composed = _composed(order, progress)
    composed_at = perf_counter()
    printed = _printed(order, composed, progress)
    printed_at = perf_counter()
    sizes = page_sizes(printed.content)
    pictures: dict[int, Picture] = {}
    for number, scale in eye.in_view(sizes):
        if progress.cancelled():
            raise SheetCancelled
        pictures[number] = Picture(page_image(printed.content, number, scale), scale)
    times = Times(composed_at - started, printed_at - composed_at, perf_counter() - printed_at)
    pages, used = _length(order, printed, progress)
    return Made(order, composed, printed, sizes, pictures, pages, used, times)


def _composed(order: Order, progress: Progress) -> "Composed":
    from desktop.sheets.content.compose import compose  # imported late: the first sheet alone waits for it

    return compose(order.material, order.design, (order.master,), order.language, cancelled=progress.cancelled)


def _printed(order: Order, composed: "Composed", progress: Progress) -> "Printed":
    from desktop.sheets.pdf.sheet import to_pdf  # imported late: ReportLab takes its time

    return to_pdf(order.material, order.design, composed.handouts, order.language, cancelled=progress.cancelled)


def _length(order: Order, printed: "Printed", progress: Progress) -> tuple[int, float]:
    """How long the student copy is. A teacher copy is longer: where a number of pages is wanted, both are printed."""
    if order.master.copy is Copy.STUDENT or not order.design.pages:
        return printed.report.pages, printed.filled
    student = order._replace(master=order.master._replace(copy=Copy.STUDENT))
    other = _printed(student, _composed(student, progress), progress)
    return other.report.pages, other.filled


class Preview(QObject):
    """Runs one job at a time. While one runs, the latest order waits, and those before it are forgotten."""

    made = Signal(object)
    """A Made; it is that of the latest order, or of one that a later order could not stop any more."""
    drawn = Signal(object, int, object)
    """A Made, the number of one of its pages, and the Picture of it."""
    failed = Signal(object)
    """The exception that an order ended with."""

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        """Begin with nothing to do."""
        super().__init__(parent)
        self._tasks = tasks
        self._task: Task | None = None
        self._order: tuple[Order, Eye] | None = None
        """What is wanted next."""
        self._pages: tuple[Made, list[tuple[int, float]]] | None = None
        """Pages that are wanted when there is no order."""
        self._ended = False

    @property
    def busy(self) -> bool:
        """Whether something is being made, or waits to be."""
        return self._task is not None

    def want(self, order: Order, eye: Eye) -> None:
        """Make a sheet instead of the one that is being made."""
        self._order = (order, eye)
        self._pages = None  # they are of a sheet that will be gone
        if self._task is not None:
            self._task.progress.cancel()
        self._next()

    def want_pages(self, made: Made, pages: list[tuple[int, float]]) -> None:
        """Draw pages of a sheet, by number and scale, instead of those that were wanted before."""
        if self._order is None:
            self._pages = (made, pages)
            self._next()

    def end(self) -> None:
        """Stop what runs, and say nothing any more."""
        self._ended = True
        self._order = self._pages = None
        if self._task is not None:
            self._task.progress.cancel()

    def _next(self) -> None:
        if self._task is not None or self._ended:
            return
        if self._order is not None:
            order, eye = self._order
            self._order = None
            self._task = self._tasks.run(lambda progress: make(order, eye, progress), self._on_made, self._on_failed)
        elif self._pages is not None and self._pages[1]:
            made, pages = self._pages
            number, scale = pages.pop(0)
            self._task = self._tasks.run(
                lambda _progress: (made, number, Picture(page_image(made.printed.content, number, scale), scale)),
                self._on_drawn,
                self._on_failed,
            )

    def _on_made(self, made: Made) -> None:
        self._task = None
        if not self._ended:
            self.made.emit(made)
            self._next()

    def _on_drawn(self, drawn: tuple[Made, int, Picture]) -> None:
        self._task = None
        if not self._ended:
            self.drawn.emit(*drawn)
            self._next()

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        if self._ended:
            return
        if not isinstance(error, SheetCancelled):
            self.failed.emit(error)
        self._next()
