"""The PDF under a sheet: pages that are painted on, with tags, links and an outline.

Lengths are points, x grows to the right and y downwards from the page's upper left corner, as in `desktop.drawing`.
What carries meaning is painted under an element of the structure; all else is an artifact, which a screen reader
passes over.
"""

# pyright: reportUnknownMemberType=false
# (ReportLab's stubs leave most types open.)

from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from hashlib import md5
from typing import Any

from reportlab.pdfbase.pdfdoc import (
    PDFArrayCompact,
    PDFDictionary,
    PDFDocument,
    PDFImageXObject,
    PDFObject,
    PDFResourceDictionary,
    PDFStream,
    PDFZCompress,
)

from desktop.sheets.pdf.lines import Line
from desktop.sheets.pdf.metadata import information, packet
from desktop.sheets.pdf.operators import FaceCodes, text_operators
from desktop.sheets.pdf.tagging import Content, Element, Role, StructureTree, TaggedPage, reference_to
from desktop.sheets.pdf.text_strings import TextString
from desktop.wording.language import RIGHT_TO_LEFT

Point = tuple[float, float]
Box = tuple[float, float, float, float]
"""Left, top, right and bottom."""
Colour = str
"""A colour like "#8a3b12"."""

_VERSION = (1, 7)
_QUARTER = 0.5523
"""How far the handles of a Bezier curve lie along the tangents to make a quarter of a circle of radius 1."""


class Destination(PDFObject):
    """Where a link or an entry of the outline leads. It can be named before it is known where it lies."""

    def __init__(self) -> None:
        self._page: TaggedPage | None = None
        self._top = 0.0

    def place(self, page: "Page", y: float) -> None:
        """Lead to a height of a page."""
        self._page, self._top = page.pdf_page, page.height - y

    def format(self, document: PDFDocument) -> bytes:
        """Where it leads as PDF writes it, leaving the reader's zoom alone."""
        assert self._page is not None  # each part places its destinations
        return b"[%s /XYZ null %s null]" % (reference_to(self._page, document), _number(self._top).encode())


class _Link(PDFObject):
    """The annotation of a link. A sheet has hundreds: written at once, they cost a third of a ReportLab dictionary."""

    __RefOnly__ = 1

    def __init__(self, area: tuple[float, float, float, float], to: Destination, tells: str, parent: int) -> None:
        self._area, self._to, self._tells, self._parent = area, to, tells, parent

    def format(self, document: PDFDocument) -> bytes:
        """The annotation as PDF writes it. The flag says that it is printed (nothing is seen), as PDF/UA wants it."""
        return (
            b"<</Type /Annot /Subtype /Link /Border [0 0 0] /F 4\n/Rect [%s]\n/Dest %s\n/Contents %s /StructParent %d>>"
            % (
                " ".join(map(_number, self._area)).encode(),
                self._to.format(document),
                TextString(self._tells).format(document),
                self._parent,
            )
        )


@dataclass(slots=True)
class OutlineEntry:
    """A line of the outline, with the lines under it."""

    title: str
    destination: Destination
    entries: "list[OutlineEntry]" = field(default_factory=list["OutlineEntry"])


class SheetDocument:
    """A PDF in the making. `language` is the ISO 639-1 code of its text where nothing else is said."""

    def __init__(self, width: float, height: float, title: str, author: str, language: str) -> None:
        """Begin a document of pages of one size, in points.

        In a language that is written leftwards the pages are mirrored: x grows to the left from their right edge, so
        whoever lays a sheet out thinks of it as of any other. Each line of text still runs as it is.
        """
        self.width, self.height, self.mirrored = width, height, language in RIGHT_TO_LEFT
        self.top = Element(Role.DOCUMENT, None)
        self.outline: list[OutlineEntry] = []
        self.pages: list[Page] = []
        self.pdf: Any = PDFDocument(compression=1, invariant=1, pdfVersion=_VERSION, lang=language)
        self.tree = StructureTree(self.top)
        self.codes = FaceCodes(self.pdf)
        catalog = self.pdf.Catalog
        catalog.StructTreeRoot = self.tree
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        catalog.ViewerPreferences = PDFDictionary({"DisplayDocTitle": "true"})
        catalog.Metadata = packet(title, author, language)
        self.pdf.info = information(title, author)

    def new_page(self) -> "Page":
        """Add an empty page."""
        page = Page(self)
        self.pages.append(page)
        return page

    def to_bytes(self) -> bytes:
        """The finished file. Can be asked for once."""
        pdf = self.pdf
        identity = md5(usedforsecurity=False)  # the file's ID, a fingerprint of what the pages show
        for page in self.pages:
            content = page.finish()
            identity.update(content.encode("ascii"))
        pdf.signature = identity
        self.tree.finish()
        for face in pdf.delayedFonts:
            face.addObjects(pdf)
        pdf.Catalog.Outlines = None
        if self.outline:
            root = PDFDictionary({"Type": "/Outlines"})
            _link_up(pdf, root, self.outline)
            pdf.Catalog.Outlines = root
            pdf.Catalog.PageMode = "/UseOutlines"
        return pdf.format()


class Page:
    """One page. What is painted first lies below; artifacts lie below all text."""

    def __init__(self, document: SheetDocument) -> None:
        self.width, self.height, self.mirrored = document.width, document.height, document.mirrored
        self._pdf: Any = document.pdf
        self._tree = document.tree
        self._codes = document.codes
        self.pdf_page = TaggedPage()
        self.pdf_page.Override_default_compilation = 1  # the parts that `finish` gives it are all that it needs
        self._pdf.addPage(self.pdf_page)
        self._elements = self._tree.page(self.pdf_page)
        self._artifacts: list[str] = []
        self._content: list[str] = []
        self._furniture: list[str] = []
        self._open: Element | None = None
        self._figure: Element | None = None
        self._images: dict[str, PDFObject] = {}
        self._annotations: list[PDFObject] = []

    def text(self, element: Element, x: float, baseline: float, line: Line) -> None:
        """Draw a line of text that shows a part of an element."""
        start = self._text_start(x, line)
        for stretch in line.stretches:
            owner = element if stretch.link is None else stretch.link.under(element)
            if stretch.blank is not None:
                self._begin(Element(Role.SPAN, owner, stretch.blank.language, reads=stretch.blank.reads), "")
            elif stretch.reads is None:
                self._begin(owner, "")
            else:
                # On the element for whoever follows the structure, and on the content for a copy of the page.
                span = Element(Role.SPAN, owner, reads=stretch.reads)
                text = f" /ActualText <{(chr(0xFEFF) + stretch.reads).encode('utf-16-be').hex()}>"
                self._begin(span, "" if stretch.by_glyphs else text)
            self._content += text_operators(self._codes, start, self.height - baseline, stretch)
            if stretch.link is not None:
                size = stretch.runs[0].size
                box = start + stretch.left - 1.0, baseline - size, start + stretch.right + 1.0, baseline + 0.3 * size
                self._add_link(owner, box, stretch.link.to, stretch.link.tells)

    def furniture(self, x: float, baseline: float, line: Line) -> None:
        """Draw a line of text that repeats on every page, such as a footer: an artifact."""
        for stretch in line.stretches:
            self._furniture += text_operators(self._codes, self._text_start(x, line), self.height - baseline, stretch)

    def link(self, element: Element, box: Box, to: Destination, tells: str) -> None:
        """Make a box lead somewhere; `tells` says where. The element's role is LINK."""
        self._add_link(element, self._turned(box), to, tells)

    @contextmanager
    def figure(self, element: Element, box: Box) -> Generator[None]:
        """Let whatever is drawn until the end show a figure, which lies within a box; it is no artifact then.

        The labels in it are drawn as text of the same element, whose role is FIGURE.
        """
        left, top, right, bottom = self._turned(box)
        element.bound(left, self.height - bottom, right, self.height - top)
        self._figure = element
        try:
            yield
        finally:
            self._figure = None

    def image(self, image: PDFImageXObject, box: Box) -> None:
        """Draw an image into a box; it is an artifact outside a figure. Images are never mirrored."""
        left, top, right, bottom = self._turned(box)
        self._images[image.name] = self._pdf.Reference(image, f"image:{image.name}")
        places = " ".join(map(_number, (right - left, 0, 0, bottom - top, left, self.height - bottom)))
        self._draw(f"q {places} cm /{image.name} Do Q")

    def lines(self, polylines: Iterable[Sequence[Point]], thickness: float, colour: Colour) -> None:
        """Draw lines with flat ends and round joins."""
        paths = " ".join(self._path(points) for points in polylines)
        self._draw(f"{_number(thickness)} w 1 j {_rgb(colour)} RG {paths} S")

    def rule(self, left: float, right: float, y: float, thickness: float, colour: Colour) -> None:
        """Draw a level line."""
        self.lines([[(left, y), (right, y)]], thickness, colour)

    def curve(self, points: Sequence[Point], thickness: float, colour: Colour) -> None:
        """Draw a line from the first point to the second, and on to the last by a Bezier curve with the two between."""
        start, bend, *others = map(self._point, points)
        path = f"{start} m {bend} l {' '.join(others)} c S"
        self._draw(f"{_number(thickness)} w {_rgb(colour)} RG {path}")

    def polygon(self, points: Sequence[Point], colour: Colour) -> None:
        """Fill a polygon."""
        self._draw(f"{_rgb(colour)} rg {self._path(points)} f")

    def capsule(self, left: float, top: float, right: float, bottom: float, radius: float, colour: Colour) -> None:
        """Fill a box with rounded corners; one that is twice `radius` each way is a disc."""
        left, top, right, bottom = self._turned((left, top, right, bottom))
        y0, y1 = self.height - bottom, self.height - top
        handle = radius * (1 - _QUARTER)
        corners = (
            ("m", left + radius, y0),
            ("l", right - radius, y0),
            ("c", right - handle, y0, right, y0 + handle, right, y0 + radius),
            ("l", right, y1 - radius),
            ("c", right, y1 - handle, right - handle, y1, right - radius, y1),
            ("l", left + radius, y1),
            ("c", left + handle, y1, left, y1 - handle, left, y1 - radius),
            ("l", left, y0 + radius),
            ("c", left, y0 + handle, left + handle, y0, left + radius, y0),
        )
        path = " ".join(" ".join(map(_number, numbers)) + f" {operator}" for operator, *numbers in corners)
        self._draw(f"{_rgb(colour)} rg {path} f")

    def finish(self) -> str:
        """Hand the page's content to the PDF and give it back."""
        self._close()
        parts = [
            *_marked("q /Artifact BMC", self._artifacts, "EMC Q"),  # what they paint with ends with them
            *self._content,
            *_marked("/Artifact <</Type /Pagination>> BDC", self._furniture, "EMC"),
        ]
        content = "\n".join(parts) + "\n"
        resources: Any = PDFResourceDictionary()
        resources.basicFonts()
        page = self.pdf_page
        page.MediaBox = PDFArrayCompact([0, 0, self.width, self.height])
        resources.XObject = dict(self._images)
        page.Resources = resources
        page.Contents = PDFStream(content=content, filters=[PDFZCompress])
        page.Parent = self._pdf.Reference(self._pdf.Pages)
        page.Annots = PDFArrayCompact(self._annotations) if self._annotations else None
        return content

    def _begin(self, element: Element, properties: str) -> None:
        """Let what follows show an element."""
        if element is self._open:
            return
        self._close()
        number = len(self._elements)
        self._elements.append(element)
        element.add(Content(self.pdf_page, number))
        self._content.append(f"/{element.role} <</MCID {number}{properties}>> BDC")
        self._open = element

    def _close(self) -> None:
        if self._open is not None:
            self._content.append("EMC")
            self._open = None

    def _draw(self, code: str) -> None:
        """Add what paints no text: to the open figure, or to the artifacts."""
        if self._figure is None:
            self._artifacts.append(code)
            return
        self._begin(self._figure, "")
        self._content.append(f"q {code} Q")

    def _add_link(self, element: Element, box: Box, to: Destination, tells: str) -> None:
        left, top, right, bottom = box
        annotation = _Link((left, self.height - bottom, right, self.height - top), to, tells, self._tree.link(element))
        self._annotations.append(self._pdf.Reference(annotation))
        element.add(annotation)

    def _text_start(self, x: float, line: Line) -> float:
        """Where a line begins on the paper."""
        return self.width - x - line.width if self.mirrored else x

    def _turned(self, box: Box) -> Box:
        """A box as it lies on the paper."""
        left, top, right, bottom = box
        return (self.width - right, top, self.width - left, bottom) if self.mirrored else box

    def _point(self, point: Point) -> str:
        x, y = point
        return f"{_number(self.width - x if self.mirrored else x)} {_number(self.height - y)}"

    def _path(self, points: Sequence[Point]) -> str:
        height, width = self.height, self.width
        if self.mirrored:
            points = [(width - x, y) for x, y in points]
        start, *others = [f"{x:.2f} {height - y:.2f}" for x, y in points]
        return f"{start} m {' l '.join(others)} l"


def _marked(begin: str, code: list[str], end: str) -> list[str]:
    return [begin, *code, end] if code else []


@cache
def _rgb(colour: Colour) -> str:
    return " ".join(f"{int(colour[at : at + 2], 16) / 255:.3f}" for at in (1, 3, 5))


def _number(value: float) -> str:
    return f"{value:.2f}"


def _link_up(pdf: PDFDocument, parent: PDFDictionary, entries: Sequence[OutlineEntry]) -> int:
    """Hang entries under the root or an entry of the outline; returns how many lines they are together."""
    lines = 0
    before: PDFDictionary | None = None
    for entry in entries:
        item = PDFDictionary(
            {"Title": TextString(entry.title), "Parent": pdf.Reference(parent), "Dest": entry.destination}
        )
        if before is None:
            parent["First"] = pdf.Reference(item)
        else:
            before["Next"], item["Prev"] = pdf.Reference(item), pdf.Reference(before)
        before = item
        lines += 1 + _link_up(pdf, item, entry.entries)
    if before is not None:
        parent["Last"] = pdf.Reference(before)
        parent["Count"] = lines
    return lines
