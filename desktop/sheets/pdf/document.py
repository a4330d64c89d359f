"""The PDF under a sheet: pages that are painted on, with tags, links and an outline.

Lengths are points, x grows to the right and y downwards from the page's upper left corner, as in `desktop.drawing`.
What carries meaning is painted under an element of the structure; all else is an artifact, which a screen reader
passes over.
"""

# pyright: reportUnknownMemberType=false
# (ReportLab's stubs leave most types open.)

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import md5
from typing import Any

from reportlab.pdfbase.pdfdoc import (
    PDFArrayCompact,
    PDFDictionary,
    PDFDocument,
    PDFObject,
    PDFResourceDictionary,
    PDFStream,
    PDFString,
    PDFZCompress,
)

from desktop.sheets.pdf.lines import Line, Run, Stretch
from desktop.sheets.pdf.tagging import Content, Element, Role, StructureTree, TaggedPage, reference_to

Point = tuple[float, float]
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
                PDFString(self._tells).format(document),
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
        """Begin a document of pages of one size, in points."""
        self.width, self.height = width, height
        self.top = Element(Role.DOCUMENT, None)
        self.outline: list[OutlineEntry] = []
        self.pages: list[Page] = []
        self.pdf: Any = PDFDocument(compression=1, invariant=1, pdfVersion=_VERSION, lang=language)
        self.tree = StructureTree(self.top)
        catalog = self.pdf.Catalog
        catalog.StructTreeRoot = self.tree
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        catalog.ViewerPreferences = PDFDictionary({"DisplayDocTitle": "true"})
        # Without dates: the same lesson gives the same bytes, and an invented date would be none.
        texts = {"Title": title, "Author": author, "Creator": "Dramatis", "Producer": "ReportLab"}
        self.pdf.info = PDFDictionary({key: PDFString(text) for key, text in texts.items() if text})

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
        self.width, self.height = document.width, document.height
        self._pdf: Any = document.pdf
        self._tree = document.tree
        self.pdf_page = TaggedPage()
        self.pdf_page.Override_default_compilation = 1  # the parts that `finish` gives it are all that it needs
        self._pdf.addPage(self.pdf_page)
        self._elements = self._tree.page(self.pdf_page)
        self._artifacts: list[str] = []
        self._content: list[str] = []
        self._furniture: list[str] = []
        self._open: Element | None = None
        self._annotations: list[PDFObject] = []

    def text(self, element: Element, x: float, baseline: float, line: Line) -> None:
        """Draw a line of text that shows a part of an element."""
        for stretch in line.stretches:
            if stretch.reads is None:
                self._begin(element, "")
            else:
                # On the element for whoever follows the structure, and on the content for a copy of the page; but
                # viewers turn what runs leftwards themselves, and would turn a text around that is right already.
                span = Element(Role.SPAN, element, reads=stretch.reads)
                text = f" /ActualText <{(chr(0xFEFF) + stretch.reads).encode('utf-16-be').hex()}>"
                self._begin(span, "" if stretch.turned else text)
            self._content += self._glyphs(x, self.height - baseline, stretch)

    def furniture(self, x: float, baseline: float, line: Line) -> None:
        """Draw a line of text that repeats on every page, such as a footer: an artifact."""
        for stretch in line.stretches:
            self._furniture += self._glyphs(x, self.height - baseline, stretch)

    def link(self, element: Element, box: tuple[float, float, float, float], to: Destination, tells: str) -> None:
        """Make a box (left, top, right, bottom) lead somewhere; `tells` says where. The element's role is LINK."""
        left, top, right, bottom = box
        area = (left, self.height - bottom, right, self.height - top)
        annotation = _Link(area, to, tells, self._tree.link(element))
        self._annotations.append(self._pdf.Reference(annotation))
        element.add(annotation)

    def lines(self, polylines: Iterable[Sequence[Point]], thickness: float, colour: Colour) -> None:
        """Draw lines with flat ends and round joins."""
        paths = " ".join(self._path(points) for points in polylines)
        self._artifacts.append(f"{_number(thickness)} w 1 j {_rgb(colour)} RG {paths} S")

    def rule(self, left: float, right: float, y: float, thickness: float, colour: Colour) -> None:
        """Draw a level line."""
        self.lines([[(left, y), (right, y)]], thickness, colour)

    def curve(self, points: Sequence[Point], thickness: float, colour: Colour) -> None:
        """Draw a line from the first point to the second, and on to the last by a Bezier curve with the two between."""
        start, bend, *others = ((f"{_number(x)} {_number(self.height - y)}") for x, y in points)
        path = f"{start} m {bend} l {' '.join(others)} c S"
        self._artifacts.append(f"{_number(thickness)} w {_rgb(colour)} RG {path}")

    def polygon(self, points: Sequence[Point], colour: Colour) -> None:
        """Fill a polygon."""
        self._artifacts.append(f"{_rgb(colour)} rg {self._path(points)} f")

    def capsule(self, left: float, top: float, right: float, bottom: float, radius: float, colour: Colour) -> None:
        """Fill a box with rounded corners; one that is twice `radius` each way is a disc."""
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
        self._artifacts.append(f"{_rgb(colour)} rg {path} f")

    def finish(self) -> str:
        """Hand the page's content to the PDF and give it back."""
        self._close()
        parts = [
            *_marked("q /Artifact BMC", self._artifacts, "EMC Q"),  # what they paint with ends with them
            *self._content,
            *_marked("/Artifact <</Type /Pagination>> BDC", self._furniture, "EMC"),
        ]
        content = "\n".join(parts) + "\n"
        resources = PDFResourceDictionary()
        resources.basicFonts()
        page = self.pdf_page
        page.MediaBox = PDFArrayCompact([0, 0, self.width, self.height])
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

    def _path(self, points: Sequence[Point]) -> str:
        numbers = [f"{_number(x)} {_number(self.height - y)}" for x, y in points]
        return f"{numbers[0]} m " + " ".join(f"{number} l" for number in numbers[1:])

    def _glyphs(self, x: float, y: float, stretch: Stretch) -> Iterable[str]:
        yield "BT"
        for run in stretch.runs:
            yield f"1 0 0 1 {_number(x + run.x)} {_number(y)} Tm"
            size = _number(run.size * run.face.scale)
            for subset, shown in _by_subset(run, self._pdf):
                yield f"{run.face.getSubsetInternalName(subset, self._pdf)} {size} Tf {shown}"
        yield "ET"


def _by_subset(run: Run, pdf: PDFDocument) -> Iterable[tuple[int, str]]:
    """The parts of a face that a run needs, one after the other, each with the operator that shows its glyphs."""
    if run.places is None:
        for subset, codes in run.face.splitString(run.glyphs, pdf):
            yield subset, f"<{codes.hex()}> Tj"
        return
    size = run.size * run.face.scale
    pen = 0.0
    for glyph, place in zip(run.glyphs, run.places, strict=True):
        ((subset, codes),) = run.face.splitString(glyph, pdf)
        yield subset, f"[{_number((pen - place) / size * 1000)} <{codes.hex()}>] TJ"
        pen = place + run.face.face.charWidths[ord(glyph)] / 1000 * size


def _marked(begin: str, code: list[str], end: str) -> list[str]:
    return [begin, *code, end] if code else []


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
            {"Title": PDFString(entry.title), "Parent": pdf.Reference(parent), "Dest": entry.destination}
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
