"""The operators of a page's content that draw a line of text (ISO 32000-1, 9.3 and 9.4)."""

# pyright: reportUnknownMemberType=false
# (ReportLab's stubs leave most types open.)

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from reportlab.pdfbase.pdfdoc import PDFDocument

from desktop.sheets.pdf.fonts import Face
from desktop.sheets.pdf.lines import Run, Stretch

_BLANK_LINE = 0.6
"""The thickness of the line of a blank to write in."""
_BLANK_INSET = 1.0
"""That line ends so much before the blank does, so that two of them do not become one."""
_THICKENING = 0.03
"""The line drawn around letters that are to be bold and whose face is not, in ems."""


class Codes(dict[int, int]):
    """What a document calls the characters of a face: 256 times the number of an embedded part, and a code in it."""

    def __init__(self, face: Face, pdf: PDFDocument) -> None:
        super().__init__()
        self._face, self._pdf = face, pdf
        self._names: dict[int, str] = {}

    def __missing__(self, point: int) -> int:
        ((part, code),) = self._face.splitString(chr(point), self._pdf)
        self[point] = found = part << 8 | code[0]
        return found

    def name(self, part: int) -> str:
        """The name of an embedded part in the page's resources."""
        name = self._names.get(part)
        if name is None:
            name = self._names[part] = str(self._face.getSubsetInternalName(part, self._pdf))
        return name

    def split(self, text: str) -> Iterable[tuple[str, str]]:
        """The parts that a text needs one after the other: name, and codes in hexadecimal."""
        codes = text.translate(self)
        try:
            return [(self.name(0), codes.encode("latin-1").hex())] if codes else []
        except UnicodeEncodeError:  # a face with more than 255 characters in use
            groups = groupby(map(ord, codes), key=lambda code: code >> 8)
            return [(self.name(part), bytes(code & 255 for code in found).hex()) for part, found in groups]


class FaceCodes(dict[Face, Codes]):
    """The codes of each face that a document uses."""

    def __init__(self, pdf: PDFDocument) -> None:
        super().__init__()
        self._pdf = pdf

    def __missing__(self, face: Face) -> Codes:
        self[face] = found = Codes(face, self._pdf)
        return found


def text_operators(codes: FaceCodes, x: float, y: float, stretch: Stretch) -> Iterator[str]:
    """Draw a stretch of a line that begins at x; y is its base line, from the page's lower edge."""
    for run in stretch.runs:
        before, after = _settings(run, unseen=stretch.blank is not None)
        size = f"{run.size * run.face.scale:.2f}"
        shown = [f"{name} {size} Tf {operator}" for name, operator in _shown(run, codes[run.face])]
        yield f"BT {before}1 0 0 1 {x + run.x:.2f} {y:.2f} Tm {' '.join(shown)}{after} ET"
    if stretch.blank is not None:
        left, right = x + stretch.left + _BLANK_INSET, x + stretch.right - _BLANK_INSET
        yield f"q {_BLANK_LINE} w {left:.2f} {y:.2f} m {right:.2f} {y:.2f} l S Q"


def _settings(run: Run, *, unseen: bool) -> tuple[str, str]:
    """What is switched on before a run and off after it: the space between letters, thickening, drawing nothing."""
    before = after = ""
    if run.tracking:
        before, after = f"{run.tracking:.3f} Tc ", " 0 Tc"
    if unseen:
        return before + "3 Tr ", after + " 0 Tr"
    if run.thickened:
        return f"{before}2 Tr {_THICKENING * run.size:.2f} w ", after + " 0 Tr"
    return before, after


def _shown(run: Run, codes: Codes) -> Iterable[tuple[str, str]]:
    """The parts of a face that a run needs, one after the other, each with the operator that shows its glyphs."""
    if run.places is None:
        return [(name, f"<{shown}> Tj") for name, shown in codes.split(run.glyphs)]
    return _placed(run, run.places, codes)


def _placed(run: Run, places: Sequence[float], codes: Codes) -> Iterator[tuple[str, str]]:
    """Each glyph moved to its own place."""
    size = run.size * run.face.scale
    pen = 0.0
    for glyph, place in zip(run.glyphs, places, strict=True):
        ((name, shown),) = codes.split(glyph)
        yield name, f"[{(pen - place) / size * 1000:.2f} <{shown}>] TJ"
        pen = place + run.face.face.charWidths[ord(glyph)] / 1000 * size
