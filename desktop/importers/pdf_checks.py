"""What a PDF must pass before its text is read, and what it says about itself; by pypdf.

PDFium reads text better, but is lost to a file that unpacks or repeats itself without end: it aborts or never comes
back. pypdf bounds what streams unpack to; how often forms repeat each other is counted here.
"""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportMissingTypeStubs=false
# (What stands in a PDF is of any type.)

import io
import logging
import re
import struct
import zlib
from collections import Counter
from typing import Any, NamedTuple

import pypdfium2
import pypdfium2.raw
from pypdf import PageObject, PdfReader
from pypdf.errors import DependencyError, LimitReachedError, PyPdfError
from pypdf.generic import DictionaryObject, IndirectObject, StreamObject

from desktop.importers.archive import damaged, locked
from desktop.importers.document import UnreadableError
from desktop.importers.office import Details

MAX_PAGES = 5_000
MAX_OPERATORS = 400_000
"""Operators that show text on one page with all its forms: a newspaper page has some 20,000."""
MAX_BYTES = 60_000_000
"""Of the drawing of one page with all its forms: maps come to some 20 million."""
MAX_ALL_BYTES = 400_000_000
_COMPARED_PAGES = 40
"""Pages of which the text is read twice, by pypdf too, which takes five times as long,"""
_COMPARED_OPERATORS = 10_000
"""and how much text each of them shows at most."""
_FEW_OPERATORS = 20
"""Up to so many a page may be without text: only of those it matters whether they are pictures."""
_MAX_DEPTH = 50

_SHOWS_TEXT = re.compile(rb"T[jJ]|['\"](?=\s)")
_FORM = re.compile(rb"/([^\s/<>\[\](){}%]+)\s+Do\b")
_ESCAPED = re.compile("#([0-9A-Fa-f]{2})")
_TIME = re.compile(r"(?:D:)?(\d{4})(\d\d)?(\d\d)?")

_FAILURES = (
    DependencyError,
    PyPdfError,
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    RecursionError,
    OverflowError,
    AssertionError,
    NotImplementedError,
    zlib.error,
    struct.error,
    UnicodeError,
)
"""What pypdf raises for files that are not as they should be."""


class Checked(NamedTuple):
    """A PDF that may be read. `pictures` are the pages (from 0) with pictures and hardly any text; `letters` is what
    pypdf finds on the pages `compared`, blanks left out.
    """

    details: Details
    pages: int
    pictures: frozenset[int]
    letters: int
    compared: frozenset[int]


class _Cost(NamedTuple):
    """What it takes to draw something: bytes of drawing, and operators that show text."""

    size: int
    operators: int


def unlocked(data: bytes, name: str) -> bytes:
    """The PDF without its encryption, if no password is needed to read it: many are encrypted against printing only.

    PDFium does it because pypdf would need another library for it; it unpacks nothing of what it copies.

    Raises:
        UnreadableError: only a password opens it, or it is damaged.
    """
    if b"/Encrypt" not in data:
        return data
    try:
        with pypdfium2.PdfDocument(data) as document:
            copy = io.BytesIO()
            document.save(copy, flags=pypdfium2.raw.FPDF_REMOVE_SECURITY)
            return copy.getvalue()
    except pypdfium2.PdfiumError as error:
        raise (locked(name) if "password" in str(error).lower() else damaged(name)) from error


def check(data: bytes, name: str) -> Checked:
    """Look a PDF through.

    Raises:
        UnreadableError: it is damaged, encrypted, or grows without bound when it is drawn.
    """
    # What pypdf says of small faults belongs to nobody: text that is lost is noticed by counting it.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted:
            raise locked(name)
        pages = list(_pages(reader, name))
        costs = _Costs(name)
        operators = [costs.add(page) for page in pages]
        pictures = frozenset(
            number for number, page in enumerate(pages) if operators[number] <= _FEW_OPERATORS and _has_picture(page)
        )
        compared = frozenset(
            number for number in range(min(_COMPARED_PAGES, len(pages))) if operators[number] <= _COMPARED_OPERATORS
        )
        letters = sum(len("".join(_text(pages[number]).split())) for number in compared)
        return Checked(_details(reader), len(pages), pictures, letters, compared)
    except LimitReachedError as error:
        raise endless(name) from error
    except _FAILURES as error:
        raise damaged(name) from error


def endless(name: str) -> UnreadableError:
    """What to say of a file that is a trap."""
    return UnreadableError(
        "“{name}” unpacks into far more than pages of text can be. It is not read.",
        "Print it to a new PDF with another program, and import that file.",
        name=name,
    )


def _pages(reader: PdfReader, name: str) -> Any:
    """The pages, while there are no more than a book has."""
    for number, page in enumerate(reader.pages):
        if number >= MAX_PAGES:
            raise endless(name)
        yield page


def _text(page: PageObject) -> str:
    """The text of a page by pypdf; what it cannot read is only missing for a comparison."""
    try:
        return page.extract_text()
    except _FAILURES:
        return ""


class _Costs:
    """Counts what pages take to be drawn, before anything draws them."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._known: dict[object, _Cost] = {}
        self._open: set[object] = set()
        self._all = 0

    def add(self, page: PageObject) -> int:
        """Count a page, and return its operators that show text.

        Raises:
            UnreadableError: it takes more than any page of text.
        """
        content = page.get_contents()
        drawing = content.get_data() if content is not None else b""
        cost = self._of(drawing, page.get("/Resources"), 0)
        self._all += cost.size
        if cost.size > MAX_BYTES or cost.operators > MAX_OPERATORS or self._all > MAX_ALL_BYTES:
            raise endless(self._name)
        return cost.operators

    def _of(self, drawing: bytes, resources: object, depth: int) -> _Cost:
        size, operators = len(drawing), len(_SHOWS_TEXT.findall(drawing))
        forms = _drawable(resources)
        used = Counter(_ESCAPED.sub(_sign, found[1].decode("latin-1")) for found in _FORM.finditer(drawing))
        for key, times in used.items():
            form = _resolved(forms.get(f"/{key}")) if forms is not None else None
            if isinstance(form, StreamObject) and _resolved(form.get("/Subtype")) == "/Form":
                cost = self._of_form(form, resources, depth)
                size, operators = size + times * cost.size, operators + times * cost.operators
        return _Cost(size, operators)

    def _of_form(self, form: StreamObject, around: object, depth: int) -> _Cost:
        reference = form.indirect_reference
        key = (reference.idnum, reference.generation) if reference is not None else id(form)
        if key in self._open:
            return _Cost(0, 0)  # a form in itself, which is not drawn
        if depth > _MAX_DEPTH:
            raise endless(self._name)
        if key not in self._known:
            self._open.add(key)
            self._known[key] = self._of(form.get_data(), form.get("/Resources", around), depth + 1)
            self._open.discard(key)
        return self._known[key]


def _sign(escaped: re.Match[str]) -> str:
    """The character that a name writes by its number."""
    return chr(int(escaped[1], 16))


def _has_picture(page: PageObject) -> bool:
    forms = _drawable(page.get("/Resources"))
    found = (_resolved(form) for form in forms.values()) if forms is not None else ()
    return any(isinstance(form, DictionaryObject) and _resolved(form.get("/Subtype")) == "/Image" for form in found)


def _drawable(resources: object) -> DictionaryObject | None:
    """The pictures and forms that a page or a form can draw, by their names; a book may list all in one place."""
    found = _resolved(resources)
    named = _resolved(found.get("/XObject")) if isinstance(found, DictionaryObject) else None
    return named if isinstance(named, DictionaryObject) else None


def _resolved(value: object) -> object:
    return value.get_object() if isinstance(value, IndirectObject) else value


def _details(reader: PdfReader) -> Details:
    try:
        info = reader.metadata or {}
        root = reader.root_object
        language = root.get("/Lang", "")
    except _FAILURES:
        return Details()
    texts = {key: str(_resolved(value)) for key, value in info.items()}
    return Details(
        title=texts.get("/Title", ""),
        author=texts.get("/Author", ""),
        language=str(_resolved(language)),
        created=_day(texts.get("/CreationDate", "")),
        changed=_day(texts.get("/ModDate", "")),
    )


def _day(text: str) -> str:
    """The day of a PDF time stamp, "D:20170315120000Z", as ISO 8601."""
    found = _TIME.match(text.strip())
    return f"{found[1]}-{found[2] or '01'}-{found[3] or '01'}" if found and found[2] else ""
