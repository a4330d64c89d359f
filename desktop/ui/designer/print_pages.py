"""Pages of a PDF on a printer, as pictures of the same pages that the preview shows."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter

from db.model.errors import LibraryError
from desktop.sheets.outcome import SheetCancelled
from desktop.ui.designer.pages import page_image, page_sizes
from desktop.ui.tasks import Progress

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_FINENESS = 300
"""Dots to the inch, or as near to it as the printer's can be joined: letters with grey edges look as printed at twice
as many, and an A4 page takes 35 MB.
"""
_NEARLY = 0.995
"""Paper that is smaller by less has the same size: a point of the system's is not quite one of the sheet's."""
_BAND = 160
"""Rows of dots that are handed over at once, at most: packing a whole page would hold up the window."""


class Run(NamedTuple):
    """Pages by number from 0 that are printed together, and how many copies of them."""

    pages: Sequence[int]
    copies: int = 1


def lay_out(printer: "QPrinter", size: tuple[float, float]) -> None:
    """Choose the paper for pages of that width and height in points, to its very edges: pages have margins."""
    width, height = sorted(size)
    paper = QPageSize(QSizeF(width, height), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    printer.setFullPage(True)
    printer.setPageSize(paper)
    _turn(printer, size)


def print_pages(printer: "QPrinter", content: bytes, runs: Sequence[Run], progress: Progress) -> int:
    """Print runs of pages on the paper that the printer has been set to; returns the number of printed pages.

    Not for the window's thread. One page is in memory at a time. A page is never enlarged; where the paper is smaller,
    it is shrunk. Each run is a job of its own, so that it begins on paper of its own, also on both sides; only a file
    takes all of them at once.

    Raises:
        SheetCancelled: the user stopped it. What the printer has already may still come out.
        LibraryError: the printer takes nothing, or nothing more.
    """
    pages = _Pages(printer, content, progress, sum(len(run.pages) * run.copies for run in runs))
    in_file = printer.outputFormat() == printer.OutputFormat.PdfFormat
    driver_copies = printer.supportsMultipleCopies() and not in_file
    collated = printer.collateCopies()
    for _, jobs in groupby(enumerate(runs), key=lambda numbered: 0 if in_file else numbered[0]):
        numbers: list[int] = []
        for _, run in jobs:
            if driver_copies:
                printer.setCopyCount(run.copies)
                pages.count_copies(run.copies)
                numbers += run.pages
            else:
                numbers += _repeated(run, collated)
        pages.print_job(numbers)
    return pages.done


def _repeated(run: Run, collated: bool) -> Iterator[int]:
    if collated:
        for _ in range(run.copies):
            yield from run.pages
    else:
        for number in run.pages:
            yield from [number] * run.copies


class _Pages:
    """The pages of one document on their way to a printer."""

    def __init__(self, printer: "QPrinter", content: bytes, progress: Progress, count: int) -> None:
        self.done = 0
        self._printer, self._content, self._progress, self._count = printer, content, progress, count
        self._sizes = page_sizes(content)
        self._copies = 1
        self._grey = printer.colorMode() == printer.ColorMode.GrayScale

    def count_copies(self, copies: int) -> None:
        """Each page that follows is printed so often by the printer itself."""
        self._copies = copies

    def print_job(self, numbers: Sequence[int]) -> None:
        """Print pages as one job."""
        printer, painter = self._printer, QPainter()
        _turn(printer, self._sizes[numbers[0]])
        if not painter.begin(printer):
            raise _no_printer()
        try:
            painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
            for place, number in enumerate(numbers):
                if place:
                    _turn(printer, self._sizes[number])
                    if not printer.newPage():
                        raise _no_more()
                self._print_page(painter, number)
        except BaseException:
            printer.abort()
            painter.end()
            _forget_file(printer)
            raise
        if not painter.end():
            raise _no_more()

    def _print_page(self, painter: QPainter, number: int) -> None:
        printer, dots = self._printer, self._printer.resolution()
        paper = printer.paperRect(printer.Unit.DevicePixel)
        width, height = (side * dots / 72 for side in self._sizes[number])
        fit = min(paper.width() / width, paper.height() / height)
        fit = fit if fit < _NEARLY else 1.0
        # A dot of the picture is a whole number of the printer's: then bands meet without a seam.
        larger = max(1, round(dots / _FINENESS))
        image = page_image(self._content, number, dots / larger / 72 * fit)
        painter.resetTransform()
        painter.translate(round((paper.width() - width * fit) / 2), round((paper.height() - height * fit) / 2))
        painter.scale(larger, larger)
        for top, end in _bands(image):
            if self._progress.cancelled():
                raise SheetCancelled
            band = image.copy(0, top, image.width(), end - top)
            if self._grey or band.isGrayscale():
                band = band.convertToFormat(QImage.Format.Format_Grayscale8)
            painter.drawImage(QPoint(0, top), band)
        self.done += self._copies
        self._progress.report(self.done / self._count)


def _bands(image: QImage) -> Iterator[tuple[int, int]]:
    """Cut a page into bands, each from a row of dots to the one after its last.

    They meet where two rows are alike, as between lines of text, if there is such a place: a printer's own software may
    draw each band larger or smaller by a part of a dot.
    """
    dots, length, top = memoryview(image.constBits()), image.bytesPerLine(), 0

    def is_like_the_one_before(row: int) -> bool:
        return dots[row * length : (row + 1) * length] == dots[(row - 1) * length : row * length]

    while top < image.height():
        end = min(top + _BAND, image.height())
        if end < image.height():
            end = next(filter(is_like_the_one_before, range(end, top + _BAND // 4, -1)), end)
        yield top, end
        top = end


def _turn(printer: "QPrinter", size: tuple[float, float]) -> None:
    """Turn the paper as the page wants it. Setting what is set already would have some drivers begin anew."""
    across = QPageLayout.Orientation.Landscape if size[0] > size[1] else QPageLayout.Orientation.Portrait
    if printer.pageLayout().orientation() != across:
        printer.setPageOrientation(across)


def _forget_file(printer: "QPrinter") -> None:
    """Take away the file that was begun, if it is one."""
    if printer.outputFileName():
        with suppress(OSError):
            Path(printer.outputFileName()).unlink(missing_ok=True)


def _no_printer() -> LibraryError:
    return LibraryError("The printer takes nothing.", "Check that it is switched on and connected, then print again.")


def _no_more() -> LibraryError:
    return LibraryError(
        "The printer stopped taking pages.", "Check its paper and that it is connected, then print again."
    )
