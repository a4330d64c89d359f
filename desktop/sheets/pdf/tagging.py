"""The structure of a PDF: what is a heading, a paragraph, a table cell, in reading order (ISO 32000-1, 14.7 and 14.8).

Elements name the marked content that shows them; the parent tree leads back, from the content of each page and from
each link to its element. ReportLab writes them like its own objects.
"""

# pyright: reportUnknownMemberType=false
# (ReportLab's stubs leave most types open.)

from collections.abc import Iterator
from enum import StrEnum
from typing import Any, NamedTuple, cast

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject, PDFPage

from desktop.sheets.pdf.text_strings import TextString


class Role(StrEnum):
    """The standard structure types that sheets use."""

    DOCUMENT = "Document"
    SECTION = "Sect"
    TITLE = "H1"
    HEADING = "H2"
    SUBHEADING = "H3"
    PARAGRAPH = "P"
    QUOTE = "BlockQuote"
    NOTE = "Note"
    FIGURE = "Figure"
    CAPTION = "Caption"
    SPAN = "Span"
    LINK = "Link"
    LIST = "L"
    ITEM = "LI"
    LABEL = "Lbl"
    BODY = "LBody"
    TABLE = "Table"
    ROW = "TR"
    HEADER_CELL = "TH"
    CELL = "TD"


class TaggedPage(PDFPage):
    """A page that says which entry of the parent tree its content has, and that Tab follows the structure."""

    StructParents: int
    Tabs: str

    def __init__(self) -> None:
        self.__NoDefault__ = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]
        super().__init__()


class Content(NamedTuple):
    """A piece of a page's content stream that shows (a part of) an element, by its number on the page (MCID)."""

    page: TaggedPage
    number: int


_LEVELS = (Role.TITLE, Role.HEADING, Role.SUBHEADING)
_INLINE = frozenset({Role.SPAN, Role.LINK})


class Element(PDFObject):
    """A node of the structure tree. `language` is an ISO 639-1 code where it differs from the element above.

    Its kids (elements, content, annotations of links) are read in the order in which they were added. An element adds
    itself to its parent: when it is made or, if it stands in a line of text, when it is painted.
    """

    __RefOnly__ = 1

    def __init__(
        self,
        role: Role,
        parent: "Element | None",
        language: str | None = None,
        *,
        attributes: str | None = None,
        reads: str | None = None,
        alt: str | None = None,
    ) -> None:
        """`attributes` is a dictionary as PDF writes it; `reads` is the text of what is painted, if that differs.

        `alt` says what a figure shows, for whoever does not see it; every FIGURE has one.
        """
        self.role = role
        self._parent: PDFObject | None = parent
        self._language = language
        self._attributes = attributes
        self._reads = reads
        self._alt = alt
        self.identifier = ""
        self._reference = b""
        self._kids: list[Element | Content | PDFObject] = []
        self._waiting = parent if role in _INLINE else None
        if parent is not None and self._waiting is None:
            parent.add(self)

    def add(self, kid: "Element | Content | PDFObject") -> None:
        """Add an element, content, or the annotation of a link."""
        if self._waiting is not None:
            self._waiting.add(self)
            self._waiting = None
        self._kids.append(kid)

    @property
    def language(self) -> str | None:
        """The language of what it shows, None where it is the document's."""
        above = self._parent
        return self._language or (above.language if isinstance(above, Element) else None)

    def bound(self, left: float, low: float, right: float, high: float) -> None:
        """Say where a figure lies on its page, in PDF's own coordinates."""
        box = " ".join(f"{value:.2f}" for value in (left, low, right, high))
        self._attributes = f"<</O /Layout /Placement /Block /BBox [{box}]>>"

    def elements(self) -> Iterator["Element"]:
        """This element and all under it, in reading order."""
        waiting: list[Element] = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting += reversed(element.under)

    @property
    def under(self) -> list["Element"]:
        """The elements right under it."""
        return [kid for kid in self._kids if isinstance(kid, Element)]

    def reference(self, document: PDFDocument) -> bytes:
        """What another object writes to name this one: asked for often, and made up once."""
        if not self._reference:
            self._reference = cast("Any", document.Reference(self)).format(document)
        return self._reference

    def place_under(self, root: "StructureTree") -> None:
        """Make this the document's only top element."""
        self._parent = root

    def format(self, document: PDFDocument) -> bytes:
        """The element as PDF writes it."""
        page = next((kid.page for kid in self._kids if isinstance(kid, Content)), None)
        parts = [b"<</S /" + self.role.encode(), b"/P " + reference_to(self._parent, document)]
        if page is not None:
            parts.append(b"/Pg " + reference_to(page, document))
        if self._language:
            parts.append(b"/Lang " + TextString(self._language).format(document))
        if self._reads:
            parts.append(b"/ActualText " + TextString(self._reads).format(document))
        if self.identifier:
            parts.append(b"/ID " + TextString(self.identifier).format(document))
        if self._alt:
            parts.append(b"/Alt " + TextString(self._alt).format(document))
        if self._attributes:
            parts.append(b"/A " + self._attributes.encode())
        parts.append(b"/K [" + b" ".join(_kid(kid, page, document) for kid in self._kids) + b"]>>")
        return b"\n".join(parts)


class StructureTree(PDFObject):
    """The root: the top element, and the way back from content to elements."""

    __RefOnly__ = 1

    def __init__(self, top: Element) -> None:
        top.place_under(self)
        self._top = top
        self._notes: list[Element] = []
        self._parents: list[list[Element] | Element] = []

    def page(self, page: TaggedPage) -> list[Element]:
        """Register a page. The element of each of its contents is to be appended to the list, in order of number."""
        elements: list[Element] = []
        page.StructParents = self._register(elements)
        page.Tabs = "/S"
        return elements

    def link(self, element: Element) -> int:
        """Register a link's element; the number is to stand in its annotation as StructParent."""
        return self._register(element)

    def finish(self) -> None:
        """Prepare for being written: nothing is added any more.

        As PDF/UA wants it, each note gets a name, and no heading lies more than a level below the one before it: which
        parts a sheet has, and so which headings meet, is up to its teacher.
        """
        level = 0
        for element in self._top.elements():
            if element.role in _LEVELS:
                level = min(level + 1, _LEVELS.index(element.role) + 1)
                element.role = _LEVELS[level - 1]
        self._notes = [element for element in self._top.elements() if element.role is Role.NOTE]
        for number, note in enumerate(self._notes):
            note.identifier = f"note-{number:06}"

    def _register(self, entry: list[Element] | Element) -> int:
        self._parents.append(entry)
        return len(self._parents) - 1

    def format(self, document: PDFDocument) -> bytes:
        """The root as PDF writes it, with the parent tree as one flat list."""
        numbers: list[bytes] = []
        for number, entry in enumerate(self._parents):
            if isinstance(entry, Element):
                value = reference_to(entry, document)
            else:
                value = b"[" + b" ".join(reference_to(element, document) for element in entry) + b"]"
            numbers.append(b"%d %s" % (number, value))
        parts = [b"<</Type /StructTreeRoot /K " + reference_to(self._top, document)]
        if self._notes:
            names = [
                TextString(note.identifier).format(document) + b" " + reference_to(note, document)
                for note in self._notes
            ]
            parts.append(b"/IDTree <</Names [" + b"\n".join(names) + b"]>>")
        parts.append(b"/ParentTreeNextKey %d" % len(self._parents))
        parts.append(b"/ParentTree <</Nums [" + b"\n".join(numbers) + b"]>> >>")
        return b"\n".join(parts)


def _kid(kid: Element | Content | PDFObject, page: TaggedPage | None, document: PDFDocument) -> bytes:
    if isinstance(kid, Element):
        return reference_to(kid, document)
    if not isinstance(kid, Content):
        return b"<</Type /OBJR /Obj " + reference_to(kid, document) + b">>"
    if kid.page is page:
        return b"%d" % kid.number
    return b"<</Type /MCR /Pg %s /MCID %d>>" % (reference_to(kid.page, document), kid.number)


def reference_to(target: PDFObject | None, document: PDFDocument) -> bytes:
    """What another object writes to name this one."""
    if isinstance(target, Element):
        return target.reference(document)
    return cast("Any", document.Reference(target)).format(document)
