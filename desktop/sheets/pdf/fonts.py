"""The faces of the sheets: which of them has a character, how wide it is, and how it gets into the file."""

# pyright: reportUnknownMemberType=false
# (ReportLab's stubs leave most types open.)

import struct
import unicodedata
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from desktop.sheets.pdf import system_fonts
from desktop.sheets.pdf.shaping import UNSEEN, has_right_to_left, is_joining, joined

_BEYOND_LATIN = ("Amiri-Regular", "NotoSerifHebrew-Regular")
_BOLD_BEYOND_LATIN = ("Amiri-Bold", "NotoSerifHebrew-Regular")
BOOK = ("Literata-Regular", "Inter-Regular", *_BEYOND_LATIN)
BOOK_BOLD = ("Literata-Bold", "Inter-SemiBold", *_BOLD_BEYOND_LATIN)
PLAIN = ("Inter-Regular", "Literata-Regular", *_BEYOND_LATIN)
BOOK_ITALIC = ("Literata-Italic", "Literata-Regular", "Inter-Regular", *_BEYOND_LATIN)
PLAIN_BOLD = ("Inter-SemiBold", "Literata-Bold", *_BOLD_BEYOND_LATIN)
CLEAR = ("AtkinsonHyperlegible-Regular", "Inter-Regular", "Literata-Regular", *_BEYOND_LATIN)
CLEAR_BOLD = ("AtkinsonHyperlegible-Bold", "Inter-SemiBold", "Literata-Bold", *_BOLD_BEYOND_LATIN)
"""Chains of faces: a character is drawn by the first that has it."""

_BOLD_CHAINS = frozenset({BOOK_BOLD, PLAIN_BOLD, CLEAR_BOLD})
_BOLD_OF: dict[tuple[str, ...], tuple[str, ...]] = {
    BOOK: BOOK_BOLD,
    BOOK_ITALIC: BOOK_BOLD,
    PLAIN: PLAIN_BOLD,
    CLEAR: CLEAR_BOLD,
}


BOX = "\u25a1"
"""Stands for a character that no face has. Literata and Inter both have it."""

_LARGER = {"Amiri-Regular": 1.15, "Amiri-Bold": 1.15}
"""Arabic letters are small in their em: drawn at the size of the Latin beside them, they would be hard to read."""


def bold_of(chain: tuple[str, ...]) -> tuple[str, ...]:
    """The chain for words that are set off in a text of this chain; a bold one is its own."""
    return _BOLD_OF.get(chain, chain)


def is_bold(chain: tuple[str, ...]) -> bool:
    """Whether a chain is bold. A face in it that is not, for there is none, is thickened."""
    return chain in _BOLD_CHAINS


class Face(TTFont):
    """A TrueType face. What a document uses of it is embedded, and text copied from there keeps its letters."""

    def __init__(self, path: Path, index: int = 0, name: str = "") -> None:
        """Read a font file; `index` is the font's place in a file of several. A document has one face of a name."""
        super().__init__(name or path.stem, str(path), subfontIndex=index, asciiReadable=False)
        self.scale = _LARGER.get(path.stem, 1.0)
        self.bold = path.stem.endswith("Bold")
        self.advances: dict[str, float] = {
            chr(code): self.face.charWidths[code] * self.scale / 1000
            for code, glyph in self.face.charToGlyph.items()
            if glyph
        }
        """How far each character that the face has moves the pen, in ems."""
        for unseen in UNSEEN:
            self.advances.pop(unseen, None)
        self.marks = frozenset(character for character in self.advances if unicodedata.combining(character))
        """The characters that stand on the one before them; they do not move the pen."""
        self.advances.update(dict.fromkeys(self.marks, 0.0))
        self.simple = frozenset(self.advances) - self.marks
        """The characters that need nothing but to be drawn one after the other."""

    def addObjects(self, doc: PDFDocument) -> None:
        """Write the embedded parts, each with the letters that its glyphs stand for.

        ReportLab's own table would give an Arabic letter's joined form in place of the letter.
        """
        subsets = [list(subset) for subset in self.state[doc].subsets]
        names = [self.getSubsetInternalName(number, doc)[1:] for number in range(len(subsets))]
        super().addObjects(doc)
        for name, subset in zip(names, subsets, strict=True):
            objects: Any = doc.idToObject
            font = objects["BasicFonts"].dict[name]
            objects[font.ToUnicode.name].content = _to_unicode(font.BaseFont, subset)

    @cache  # noqa: B019 - faces live as long as the program
    def ink(self, character: str) -> tuple[float, float]:
        """Left and right edge of a character's ink from the pen, in ems; (0, 0) for a blank."""
        face = self.face
        glyph = face.charToGlyph[ord(character)]
        at, end = face.glyphPos[glyph], face.glyphPos[glyph + 1]
        if at == end:
            return 0.0, 0.0
        offset = face.get_table_pos("glyf")[0] + at
        left, _, right, _ = struct.unpack(">4h", face.get_chunk(offset + 2, 8))
        return left * self.scale / face.unitsPerEm, right * self.scale / face.unitsPerEm


@cache
def load_face(path: Path) -> Face:
    """The face in a font file, read once in the life of the program: reading takes about as long as a page does.

    Raises:
        OSError: the file cannot be read.
        reportlab.pdfbase.ttfonts.TTFError: it is not a TrueType font.
    """
    path.stat()  # ReportLab's error for a missing file names no reason
    return Face(path)


@cache
def load_system_face(font: system_fonts.SystemFont) -> Face | None:
    """The face in a font file of the computer, read once in the life of the program; None if it cannot be used."""
    try:
        return Face(font.path, font.index, f"{font.path}:{font.index}")
    except (TTFError, OSError, struct.error, LookupError, ValueError):
        return None  # a font that other programs may read, or one that is broken


class Faces:
    """The faces of one sheet, by name. A face is read when a character first needs it."""

    def __init__(self, locate: Callable[[str], Path]) -> None:
        """Give the function that finds a resource, such as "fonts/Inter-Regular.ttf"."""
        self._locate = locate
        self._named: dict[str, Face] = {}
        self._glyphs: dict[tuple[tuple[str, ...], str, str], tuple[Face, str]] = {}
        self._of_the_system: list[Face] = []

    def named(self, name: str) -> Face:
        """The face with this file name, without its ending."""
        face = self._named.get(name)
        if face is None:
            face = self._named[name] = load_face(self._locate(f"fonts/{name}.ttf"))
        return face

    def glyph(self, shape: str, original: str, chain: tuple[str, ...]) -> tuple[Face, str]:
        """The first face of a chain that can draw a character, and what it draws: BOX if none can.

        `shape` is the form wanted, drawn as the `original` letter where no face has that form. After the chain come
        the fonts of the computer.
        """
        key = (chain, shape, original)
        if key not in self._glyphs:
            self._glyphs[key] = self._find(shape, original, chain)
        return self._glyphs[key]

    def ems(self, text: str, chain: tuple[str, ...], tracking: float = 0.0) -> float:
        """How far a text moves the pen, in ems, with `tracking` after each letter that does not join to the next."""
        try:
            return sum(map(self.named(chain[0]).advances.__getitem__, text)) + tracking * len(text)
        except KeyError:  # something that the first face does not have, or that draws nothing
            shapes = joined(text) if has_right_to_left(text) else text
            total = 0.0
            for shape, original in zip(shapes, text, strict=True):
                if shape and shape not in UNSEEN:
                    face, glyph = self.glyph(shape, original, chain)
                    total += face.advances[glyph]
                    if tracking and glyph not in face.marks and not is_joining(glyph):
                        total += tracking
            return total

    def _find(self, shape: str, original: str, chain: tuple[str, ...]) -> tuple[Face, str]:
        blank = original.isspace()
        for wanted in (shape, original):
            for name in chain:
                face = self.named(name)
                if wanted in face.advances:
                    return face, wanted
        beyond = None if blank else self._beyond(original)
        if beyond is not None:
            return beyond, original
        return self.glyph(" ", " ", chain) if blank else self.glyph(BOX, BOX, chain)

    def _beyond(self, character: str) -> Face | None:
        """A face of the computer that has a character: one that the sheet has already, or the first of all."""
        if not system_fonts.is_simple(character):
            return None
        for face in self._of_the_system:
            if character in face.advances:
                return face
        for font in system_fonts.fonts_in(system_fonts.system_folders()):
            face = load_system_face(font) if font.has(ord(character)) else None
            taken = {one.face.name for one in self._of_the_system}  # the parts embedded of two would be mixed up
            if face is not None and character in face.advances and face.face.name not in taken:
                self._of_the_system.append(face)
                return face
        return None


def _to_unicode(font_name: str, subset: list[int]) -> str:
    """A table (CMap) from glyph codes to text, in UTF-16 as PDF wants it, with joined forms taken apart (NFKC)."""
    # Code 0 stands for no character at all, and a table that gave it one would break PDF/UA (ISO 14289-1, 7.21.7).
    letters = [(code, _letters(point)) for code, point in enumerate(subset) if point]
    rows = [f"<{code:02X}> <{text.encode('utf-16-be').hex().upper()}>" for code, text in letters]
    blocks = [rows[start : start + 100] for start in range(0, len(rows), 100)]  # the format's limit
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            f"/CIDSystemInfo << /Registry ({font_name}) /Ordering ({font_name}) /Supplement 0 >> def",
            f"/CMapName /{font_name} def /CMapType 2 def",
            "1 begincodespacerange <00> <FF> endcodespacerange",
            *("\n".join([f"{len(block)} beginbfchar", *block, "endbfchar"]) for block in blocks),
            "endcmap CMapName currentdict /CMap defineresource pop end end",
        ]
    )


def _letters(point: int) -> str:
    if 0xFB50 <= point <= 0xFEFF:
        return unicodedata.normalize("NFKC", chr(point))
    return chr(point)
