"""OpenDocument texts (.odt, and .fodt as one plain XML file): OASIS OpenDocument 1.3, part 3."""

import html
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache

from db.model.article import ParagraphKind
from db.model.sentence import Sentence
from desktop.importers.archive import Archive, locked
from desktop.importers.blocks import KEPT
from desktop.importers.document import Document, UnreadableError
from desktop.importers.elements import local, walk
from desktop.importers.office import (
    COMMENT,
    CONTENTS,
    DRAWING,
    FOOTNOTE,
    HEAD,
    HIDDEN_TEXT,
    SOURCES,
    TEXT_BOX,
    Details,
    authors,
    dates,
    languages,
    reads_as_heading,
    titles,
    without,
)
from desktop.importers.paragraphs import Paragraphs
from desktop.importers.reasons import CAPTION, FOOT

_ZIP = b"PK"
_CONTENT, _STYLES, _META, _MANIFEST = "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"
_ENCRYPTED = b"encryption-data"

_REGIONS = {
    "text:note": FOOTNOTE,
    "office:annotation": COMMENT,
    "drawing:text-box": TEXT_BOX,
    "drawing:custom-shape": DRAWING,
    "text:table-of-content": CONTENTS,
    "text:alphabetical-index": CONTENTS,
    "text:illustration-index": CONTENTS,
    "text:table-index": CONTENTS,
    "text:object-index": CONTENTS,
    "text:user-index": CONTENTS,
    "text:bibliography": SOURCES,
    "style:header": HEAD,
    "style:header-left": HEAD,
    "style:header-first": HEAD,
    "style:footer": FOOT,
    "style:footer-left": FOOT,
    "style:footer-first": FOOT,
}
"""Elements of which all text is left out, and why."""
_NOT_TEXT = frozenset(
    {
        *("text:tracked-changes", "text:note-citation", "text:ruby-text", "text:number"),
        *("dc:creator", "dc:date", "meta:date-string", "meta:creator-initials", "loext:sender-initials"),
        *("svg-compatible:title", "svg-compatible:desc", "office:meta", "office:binary-data", "office:scripts"),
    }
)
"""Deleted text, signs of notes, who wrote a comment when, names of pictures; and what is read elsewhere."""
_CAPTIONS = frozenset({"caption", "illustration", "figure", "drawing"})
_TITLES = frozenset({"title", "subtitle"})
_MOST_ANCESTORS = 20
_BOLD = frozenset({"bold", "600", "700", "800", "900"})
_DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"

_PIECE = re.compile(r"<(/?[\w.-]*:?[\w.-]*)[^>]*>|([^<]+)")
_BREAKING = frozenset({"/text:p", "/text:h", "text:s", "text:tab", "text:line-break"})
_UNCOUNTED = (
    "text:tracked-changes",
    "text:note-citation",
    "text:ruby-text",
    "text:number>",
    "dc:creator",
    "dc:date",
    "meta:date-string",
    "svg:title",
    "svg:desc",
)
"""How elements begin that are no text; one has a longer namesake that is."""


def read(data: bytes, name: str, encoding: str | None) -> tuple[Document, ...]:
    """The one document of an .odt or .fodt file; it says itself how it is encoded, so `encoding` is not used.

    Raises:
        UnreadableError: it is no OpenDocument text, damaged, too long, or protected by a password.
    """
    parts = _parts(data, name)
    details = _Details()
    story = _Story(name)
    for member, content in parts.items():
        if member != _META:
            walk(content, story, name)
        if member != _CONTENT:
            walk(content, details, name)
    if not story.has_body:
        raise UnreadableError("“{name}” is an OpenDocument file, but no text document.", name=name)
    found = details.found
    document = Document(
        name=name,
        format="ODT",
        blocks=story.paragraphs.blocks.blocks,
        titles=titles(found),
        authors=authors(found),
        publications=(),
        dates=dates(found),
        languages=languages(found.language, story.language),
        words_in=sum(_words(content) for member, content in parts.items() if member != _META),
        encoding="",
        warnings=story.paragraphs.blocks.warnings,
    )
    return (document,)


def _parts(data: bytes, name: str) -> dict[str, bytes]:
    """The XML files that make the document, styles before what uses them; a .fodt is the only one."""
    if not data.startswith(_ZIP):
        return {"": data}
    archive = Archive(data, name)
    if _MANIFEST in archive and _ENCRYPTED in archive.read(_MANIFEST):
        raise locked(name)
    content = archive.read(_CONTENT)
    others = {member: archive.read(member) for member in (_META, _STYLES) if member in archive}
    return {**others, _CONTENT: content}


class _Details:
    """Takes the elements of what a document says about itself."""

    def __init__(self) -> None:
        self._inside = False
        self._open = ""
        self._texts: dict[str, str] = {}

    @property
    def found(self) -> Details:
        """What was found."""
        return Details(
            title=self._texts.get("dc:title", ""),
            author=self._texts.get("meta:initial-creator", "") or self._texts.get("dc:creator", ""),
            language=self._texts.get("dc:language", ""),
            created=self._texts.get("meta:creation-date", ""),
            changed=self._texts.get("dc:date", ""),
        )

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        name = _short(tag)
        self._inside = self._inside or name == "office:meta"
        self._open = name if self._inside else ""

    def end(self, tag: str) -> None:
        """An element ends."""
        self._open = ""
        if _short(tag) == "office:meta":
            self._inside = False

    def data(self, text: str) -> None:
        """Text of the innermost element."""
        if self._open:
            self._texts[self._open] = self._texts.get(self._open, "") + text

    def close(self) -> None:
        """The file has ended."""


@dataclass
class _Style:
    """What the text needs of a style."""

    parent: str = ""
    is_heading: bool = False
    is_bold: bool = False
    is_hidden: bool = False


@dataclass
class _Line:
    """How the innermost paragraph looks, as far as it tells a heading."""

    is_heading: bool
    style: str
    spans: list[str] = field(default_factory=list[str])
    all_bold: bool = True
    text: list[str] = field(default_factory=list[str])
    hidden: list[str] = field(default_factory=list[str])


class _Story:
    """Takes the elements of the text and of the styles."""

    def __init__(self, name: str) -> None:
        self.paragraphs = Paragraphs(name)
        self.language = ""
        self.has_body = False
        self._styles: dict[str, _Style] = {}
        self._style: _Style | None = None
        self._whys: list[Sentence] = []
        self._lines: list[_Line] = []
        self._tables = 0
        self._skipped = 0
        self._starts: dict[str, Callable[[dict[str, str]], None]] = {
            "text:p": self._start_paragraph,
            "text:h": self._start_heading,
            "text:span": self._start_span,
            "text:s": self._blanks,
            "text:tab": self._blanks,
            "text:line-break": self._blanks,
            "style:style": self._start_style,
            "style:text-properties": self._properties,
            "table:table": self._start_table,
            "office:text": self._body,
        }
        self._ends: dict[str, Callable[[], None]] = {
            "text:p": self._end_paragraph,
            "text:h": self._end_paragraph,
            "text:span": self._end_span,
            "style:style": self._end_style,
            "table:table": self._end_table,
        }

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        name = _short(tag)
        if self._skipped or name in _NOT_TEXT:
            self._skipped += 1
        elif name in _REGIONS:
            self._whys.append(_REGIONS[name])
        elif name in self._starts:
            self._starts[name]({local(key): value for key, value in attributes.items()})

    def end(self, tag: str) -> None:
        """An element ends."""
        name = _short(tag)
        if self._skipped:
            self._skipped -= 1
        elif name in _REGIONS:
            self._whys.pop()
        elif name in self._ends:
            self._ends[name]()

    def data(self, text: str) -> None:
        """Text counts inside paragraphs; between them it is layout of the file."""
        if self._lines and not self._skipped:
            self._add(text)

    def close(self) -> None:
        """The file has ended."""

    def _add(self, text: str) -> None:
        line = self._lines[-1]
        looks = [style for name in (*line.spans, line.style) if (style := self._styles.get(name))]
        if any(style.is_hidden for style in looks):
            line.hidden.append(text)
            return
        if text.strip():
            line.all_bold = line.all_bold and any(style.is_bold for style in looks)
            line.text.append(text)
        self.paragraphs.add(text)

    def _start_paragraph(self, attributes: dict[str, str]) -> None:
        self._start_line(attributes, is_heading=False)

    def _start_heading(self, attributes: dict[str, str]) -> None:
        self._start_line(attributes, is_heading=True)

    def _start_line(self, attributes: dict[str, str], *, is_heading: bool) -> None:
        self.paragraphs.start()
        self._lines.append(_Line(is_heading, attributes.get("style-name", "")))

    def _end_paragraph(self) -> None:
        line = self._lines.pop()
        names = self._ancestry(line.style)
        why = self._whys[-1] if self._whys else KEPT
        if not why and not _CAPTIONS.isdisjoint(names):
            why = CAPTION
        if line.hidden:
            self.paragraphs.start()
            self.paragraphs.add("".join(line.hidden))
            self.paragraphs.end(why=HIDDEN_TEXT)
        is_heading = line.is_heading or not _TITLES.isdisjoint(names)
        is_heading = is_heading or (not self._tables and line.all_bold and reads_as_heading("".join(line.text)))
        self.paragraphs.end(ParagraphKind.HEADING if is_heading else ParagraphKind.BODY, why)

    def _ancestry(self, style: str) -> list[str]:
        """The names of a style and of those that it follows, in lower case."""
        names: list[str] = []
        while style and len(names) < _MOST_ANCESTORS:
            names.append(style.lower())
            style = self._styles[style].parent if style in self._styles else ""
        return names

    def _start_span(self, attributes: dict[str, str]) -> None:
        if self._lines:
            self._lines[-1].spans.append(attributes.get("style-name", ""))

    def _end_span(self) -> None:
        if self._lines and self._lines[-1].spans:
            self._lines[-1].spans.pop()

    def _blanks(self, _: dict[str, str]) -> None:
        if self._lines and not self._skipped:
            self._add(" ")

    def _start_style(self, attributes: dict[str, str]) -> None:
        self._style = _Style(attributes.get("parent-style-name", ""))
        self._styles[attributes.get("name", "")] = self._style

    def _end_style(self) -> None:
        self._style = None

    def _properties(self, attributes: dict[str, str]) -> None:
        if self._style:
            self._style.is_bold = attributes.get("font-weight") in _BOLD
            self._style.is_hidden = attributes.get("display") == "none"
        elif not self.language:
            self.language = attributes.get("language", "")

    def _start_table(self, _: dict[str, str]) -> None:
        self._tables += 1

    def _end_table(self) -> None:
        self._tables -= 1

    def _body(self, _: dict[str, str]) -> None:
        self.has_body = True


@lru_cache(maxsize=1000)
def _short(tag: str) -> str:
    """A name with the usual prefix of its namespace, "text:p", which its writer need not have used."""
    namespace, _, name = tag.removeprefix("{").rpartition("}")
    if namespace == _DUBLIN_CORE:
        return f"dc:{name}"
    return f"{namespace.removesuffix(':1.0').rpartition(':')[2]}:{name}"


def _words(content: bytes) -> int:
    """The words of a part by its bare letters, without looking at how elements stand inside one another."""
    text = content.decode("utf-8", "replace")
    text = text[max(text.find("<office:body"), text.find("<office:master-styles"), 0) :]
    for element in _UNCOUNTED:
        text = without(text, f"<{element}", f"</{element.removesuffix('>')}>")
    pieces = (found[2] or (" " if found[1] in _BREAKING else "") for found in _PIECE.finditer(text))
    return len(html.unescape("".join(pieces)).split())
