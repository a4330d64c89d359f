"""Word documents (.docx): Office Open XML (ECMA-376 part 1), WordprocessingML.

The parts are walked as they stand, because the article is only half of what they hold: notes, comments, text boxes and
tracked deletions lie in the same files, and what is linked outside must never be fetched.
"""

import html
import re
from collections.abc import Callable

from db.model.article import ParagraphKind
from db.model.sentence import Sentence
from desktop.importers.archive import Archive
from desktop.importers.blocks import KEPT
from desktop.importers.document import Document
from desktop.importers.docx_parts import Styles, details_of, main_part, number, parts_of, styles_of, value_of
from desktop.importers.elements import local, walk
from desktop.importers.office import (
    COMMENT,
    CONTENTS,
    DRAWING,
    ENDNOTE,
    FOOTNOTE,
    HEAD,
    HIDDEN_TEXT,
    SOURCES,
    TEXT_BOX,
    authors,
    dates,
    languages,
    reads_as_heading,
    titles,
    without,
)
from desktop.importers.paragraphs import Paragraphs
from desktop.importers.reasons import CAPTION, FOOT

_LEFT_OUT = {
    "header": HEAD,
    "footer": FOOT,
    "footnotes": FOOTNOTE,
    "endnotes": ENDNOTE,
    "comments": COMMENT,
    "diagramData": DRAWING,
}
"""Why the text of other parts is no part of the article, by the type of the part."""
_GALLERIES = {"Table of Contents": CONTENTS, "Bibliographies": SOURCES}

_NOT_TEXT = frozenset(
    {"del", "moveFrom", "Fallback", "rt", "pPrChange", "rPrChange", "sectPrChange", "tblPrChange", "trPrChange"}
)
"""Deleted text, text that was moved away, the second copy of a text box for old programs, the reading aid above
Chinese and Japanese letters, former formats."""
_SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})
_OFF = frozenset({"0", "false", "off", "none"})
_PRIVATE = 0xE000
"""From here on a symbol means something in its own font only."""

_PIECE = re.compile(r"<(?:\w+:)?t(?:\s[^>]*)?>([^<]+)|</(?:\w+:)?p>|<(?:\w+:)?(?:tab|br|cr|ptab)[\s/>]")


def read(data: bytes, name: str, encoding: str | None) -> tuple[Document, ...]:
    """The one document of a .docx file; it says itself how it is encoded, so `encoding` is not used.

    Raises:
        UnreadableError: it is no Word document, damaged, too long, or protected by a password.
    """
    archive = Archive(data, name)
    main = main_part(archive, name)
    parts = parts_of(archive, main, name)
    styles = styles_of(archive, parts, name)
    paragraphs = Paragraphs(name)
    words = 0
    others = {part.member: _LEFT_OUT[part.type] for part in parts if part.type in _LEFT_OUT and part.member in archive}
    for member, why in {main: KEPT, **others}.items():
        content = archive.read(member)
        walk(content, _Story(paragraphs, styles, why), name)
        words += _words(content)
    warnings = paragraphs.blocks.warnings
    if any(part.type == "aFChunk" for part in parts):
        warnings += (Sentence("A part of the text is embedded as a file of another kind and could not be read."),)
    details = details_of(archive, name)
    document = Document(
        name=name,
        format="DOCX",
        blocks=paragraphs.blocks.blocks,
        titles=titles(details),
        authors=authors(details),
        publications=(),
        dates=dates(details),
        languages=languages(details.language, styles.language),
        words_in=words,
        encoding="",
        warnings=warnings,
    )
    return (document,)


class _Format:
    """How the innermost paragraph looks, as far as it tells a heading."""

    def __init__(self) -> None:
        self.style = ""
        self.level: int | None = None
        self.in_run = False
        self.bold = False
        self.hidden = False
        self.all_bold = True
        self.text: list[str] = []
        self.hidden_text: list[str] = []


class _Story:
    """Takes the elements of one part. `why` is the reason for which all of it is left out, or empty."""

    def __init__(self, paragraphs: Paragraphs, styles: Styles, why: Sentence) -> None:
        self._paragraphs = paragraphs
        self._styles = styles
        self._whys = [why]
        self._formats: list[_Format] = []
        self._skipped = 0
        self._takes_text = False
        self._tables = 0
        self._starts: dict[str, Callable[[dict[str, str]], None]] = {
            "p": self._start_paragraph,
            "r": self._start_run,
            "t": self._start_text,
            "b": self._bold,
            "vanish": self._vanish,
            "pStyle": self._style,
            "outlineLvl": self._level,
            "tab": self._blank,
            "ptab": self._blank,
            "br": self._blank,
            "cr": self._blank,
            "noBreakHyphen": self._hyphen,
            "sym": self._symbol,
            "docPartGallery": self._gallery,
            "txbxContent": self._text_box,
            "sdt": self._region,
            "tbl": self._table,
            "footnote": self._note,
            "endnote": self._note,
        }
        self._ends: dict[str, Callable[[], None]] = {
            "p": self._end_paragraph,
            "r": self._end_run,
            "t": self._end_text,
            "txbxContent": self._end_region,
            "sdt": self._end_region,
            "tbl": self._end_table,
        }

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        name = local(tag)
        if self._skipped or name in _NOT_TEXT:
            self._skipped += 1
        elif name in self._starts:
            self._starts[name](attributes)

    def end(self, tag: str) -> None:
        """An element ends."""
        if self._skipped:
            self._skipped -= 1
        elif (name := local(tag)) in self._ends:
            self._ends[name]()

    def data(self, text: str) -> None:
        """Text counts in the element for text only; between others it is layout of the file."""
        if self._takes_text and not self._skipped:
            self._add(text)

    def close(self) -> None:
        """The part has ended."""

    def _add(self, text: str) -> None:
        if not self._formats:
            return
        look = self._formats[-1]
        if look.hidden:
            look.hidden_text.append(text)
            return
        if text.strip():
            look.all_bold = look.all_bold and look.bold
            look.text.append(text)
        self._paragraphs.add(text)

    def _start_paragraph(self, _: dict[str, str]) -> None:
        self._paragraphs.start()
        self._formats.append(_Format())

    def _end_paragraph(self) -> None:
        look = self._formats.pop()
        self._takes_text = False
        style = self._styles.name(look.style)
        why = next((why for why in reversed(self._whys) if why), KEPT)
        if not why and style.startswith("toc "):
            why = CONTENTS
        if not why and style == "caption":
            why = CAPTION
        if look.hidden_text:
            self._paragraphs.start()
            self._paragraphs.add("".join(look.hidden_text))
            self._paragraphs.end(why=HIDDEN_TEXT)
        self._paragraphs.end(ParagraphKind.HEADING if self._is_heading(look) else ParagraphKind.BODY, why)

    def _is_heading(self, look: _Format) -> bool:
        """By its style; many writers know none, and set headings as a short bold line without a full stop. In tables
        that is the first row or column.
        """
        if look.level is not None:
            return look.level < 9
        if self._styles.is_heading(look.style):
            return True
        return not self._tables and look.all_bold and reads_as_heading("".join(look.text))

    def _start_run(self, _: dict[str, str]) -> None:
        if self._formats:
            look = self._formats[-1]
            look.in_run, look.bold, look.hidden = True, False, False

    def _end_run(self) -> None:
        if self._formats:
            look = self._formats[-1]
            look.in_run, look.bold, look.hidden = False, False, False

    def _start_text(self, _: dict[str, str]) -> None:
        self._takes_text = True

    def _end_text(self) -> None:
        self._takes_text = False

    def _bold(self, attributes: dict[str, str]) -> None:
        if self._formats and self._formats[-1].in_run:
            self._formats[-1].bold = value_of(attributes) not in _OFF

    def _vanish(self, attributes: dict[str, str]) -> None:
        if self._formats and self._formats[-1].in_run:
            self._formats[-1].hidden = value_of(attributes) not in _OFF

    def _style(self, attributes: dict[str, str]) -> None:
        if self._formats:
            self._formats[-1].style = value_of(attributes)

    def _level(self, attributes: dict[str, str]) -> None:
        if self._formats:
            self._formats[-1].level = number(value_of(attributes), 9)

    def _blank(self, _: dict[str, str]) -> None:
        if self._formats and self._formats[-1].in_run:
            self._add(" ")

    def _hyphen(self, _: dict[str, str]) -> None:
        self._add("\u2011")

    def _symbol(self, attributes: dict[str, str]) -> None:
        sign = value_of(attributes, "char")
        code = int(sign, 16) if re.fullmatch("[0-9A-Fa-f]{1,5}", sign) else _PRIVATE
        if code < _PRIVATE:
            self._add(chr(code))

    def _text_box(self, _: dict[str, str]) -> None:
        self._whys.append(TEXT_BOX)

    def _region(self, _: dict[str, str]) -> None:
        self._whys.append(KEPT)

    def _gallery(self, attributes: dict[str, str]) -> None:
        self._whys[-1] = self._whys[-1] or _GALLERIES.get(value_of(attributes), KEPT)

    def _end_region(self) -> None:
        self._whys.pop()

    def _table(self, _: dict[str, str]) -> None:
        self._tables += 1

    def _end_table(self) -> None:
        self._tables -= 1

    def _note(self, attributes: dict[str, str]) -> None:
        if value_of(attributes, "type") in _SEPARATORS:
            self._skipped = 1


def _words(content: bytes) -> int:
    """The words of a part by its bare letters, without looking at how elements stand inside one another."""
    text = content.decode("utf-8", "replace")
    for element in ("mc:Fallback", "w:moveFrom", "w:rt"):
        text = without(text, f"<{element}>", f"</{element}>")
    return len(html.unescape("".join(found[1] or " " for found in _PIECE.finditer(text))).split())
