"""Two pages on one sheet of paper, side by side, to be cut apart or folded."""

from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager

from reportlab.pdfbase.pdfdoc import PDFImageXObject

from desktop.sheets.design import PrintFor
from desktop.sheets.pdf import styles
from desktop.sheets.pdf.document import Box, Colour, Destination, Page, Point, SheetDocument
from desktop.sheets.pdf.lines import Line
from desktop.sheets.pdf.styles import Frame
from desktop.sheets.pdf.tagging import Element

_CUT = 12.0
"""The length of the marks at the middle of the sheet's upper and lower edge."""


class HalfPage(Page):
    """A half of a sheet, painted on like a page: all that comes on it comes on the sheet, moved across."""

    def __init__(self, sheet: Page, width: float, shift: float) -> None:
        # Without the constructor of Page: that would begin a page of the document.
        self.width, self.height, self.mirrored = width, sheet.height, sheet.mirrored
        self.pdf_page = sheet.pdf_page
        self._sheet, self._shift = sheet, shift

    def text(self, element: Element, x: float, baseline: float, line: Line) -> None:
        """Draw a line of text that shows a part of an element."""
        self._sheet.text(element, x + self._shift, baseline, line)

    def furniture(self, x: float, baseline: float, line: Line) -> None:
        """Draw a line of text that repeats on every page."""
        self._sheet.furniture(x + self._shift, baseline, line)

    def link(self, element: Element, box: Box, to: Destination, tells: str) -> None:
        """Make a box lead somewhere."""
        self._sheet.link(element, self._moved(box), to, tells)

    @contextmanager
    def figure(self, element: Element, box: Box) -> Generator[None]:
        """Let whatever is drawn until the end show a figure."""
        with self._sheet.figure(element, self._moved(box)):
            yield

    def image(self, image: PDFImageXObject, box: Box) -> None:
        """Draw an image into a box."""
        self._sheet.image(image, self._moved(box))

    def lines(self, polylines: Iterable[Sequence[Point]], thickness: float, colour: Colour) -> None:
        """Draw lines."""
        self._sheet.lines([self._points(points) for points in polylines], thickness, colour)

    def curve(self, points: Sequence[Point], thickness: float, colour: Colour) -> None:
        """Draw a line that goes on as a curve."""
        self._sheet.curve(self._points(points), thickness, colour)

    def polygon(self, points: Sequence[Point], colour: Colour) -> None:
        """Fill a polygon."""
        self._sheet.polygon(self._points(points), colour)

    def capsule(self, left: float, top: float, right: float, bottom: float, radius: float, colour: Colour) -> None:
        """Fill a box with rounded corners."""
        self._sheet.capsule(left + self._shift, top, right + self._shift, bottom, radius, colour)

    def _moved(self, box: Box) -> Box:
        left, top, right, bottom = box
        return left + self._shift, top, right + self._shift, bottom

    def _points(self, points: Sequence[Point]) -> list[Point]:
        return [(x + self._shift, y) for x, y in points]


def new_pages(document: SheetDocument, frame: Frame, print_for: PrintFor) -> Iterator[Page]:
    """Pages of a frame, as many as are taken; two to a sheet on its side where that is wanted."""
    while True:
        sheet = document.new_page()
        if print_for is not PrintFor.TWO_UP:
            sheet.width, sheet.height = frame.width, frame.height
            yield sheet
            continue
        sheet.width, sheet.height = 2 * frame.width, frame.height
        for top in (0.0, frame.height - _CUT):
            sheet.lines([[(frame.width, top), (frame.width, top + _CUT)]], styles.HAIRLINE, styles.RULE)
        yield HalfPage(sheet, frame.width, 0.0)
        yield HalfPage(sheet, frame.width, frame.width)
