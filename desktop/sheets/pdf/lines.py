"""A line of text: which glyphs stand where, and what they read as."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from desktop.sheets.pdf.fonts import BOX, Face, Faces
from desktop.sheets.pdf.shaping import UNSEEN, Placed, has_right_to_left, visual_order


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a text is set: its chain of faces, their size and the distance of its base lines, both in points.

    `tracking` is added after each letter, in ems.
    """

    chain: tuple[str, ...]
    size: float
    leading: float
    tracking: float = 0.0


@dataclass(slots=True)
class Run:
    """Glyphs of one face in the order in which they are read, from x on (points from the line's left end).

    `places` gives the x of each glyph where it is not simply the end of the one before: leftwards, and for marks.
    """

    face: Face
    size: float
    x: float
    glyphs: str
    places: list[float] | None = None


@dataclass(slots=True)
class Stretch:
    """Runs that are copied and read aloud as one; `reads` is their text where the glyphs alone do not tell it.

    `turned`: they run leftwards, wholly or in part.
    """

    runs: list[Run]
    reads: str | None = None
    turned: bool = False


@dataclass(slots=True)
class Line:
    """The code points `start` to `end` (excluded) of a paragraph; `width` in points, without the blank at its end."""

    start: int
    end: int
    width: float
    stretches: list[Stretch]
    places: dict[int, tuple[float, float]] | None = None
    """Left and right edge of each character by its offset, in a line that is turned around; None in any other."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What the lines of a paragraph share. `right_to_left`: it starts at the right, whatever stands in it."""

    faces: Faces
    text: str
    style: TextStyle
    right_to_left: bool


def compose(setting: Setting, start: int, end: int) -> tuple[Line, str]:
    """The line of these code points, with the characters in it that no face has."""
    text, style = setting.text, setting.style
    shown = text[start:end].rstrip()
    # A blank at the line's end keeps its last word apart from whatever comes next in a copy of the text.
    blank = " " if end == len(text) or text[end - 1].isspace() else ""
    drawn = shown if setting.right_to_left else shown + blank
    face = setting.faces.named(style.chain[0])
    if face.simple.issuperset(drawn):
        run = Run(face, style.size, 0.0, drawn)
        return Line(start, end, setting.faces.ems(shown, style.chain) * style.size, [Stretch([run])]), ""
    turned = has_right_to_left(drawn)
    placed = visual_order(drawn, setting.right_to_left) if turned else list(_as_stored(drawn))
    glyphs = _glyphs(setting, drawn, placed)
    edges = {glyph.index: (glyph.x, glyph.x + glyph.face.advances[glyph.drawn] * style.size) for glyph in glyphs}
    width = max((right for index, (_, right) in edges.items() if index < len(shown)), default=0.0)
    places = {start + index: pair for index, pair in edges.items()} if turned else None
    absent = "".join(drawn[glyph.index] for glyph in glyphs if glyph.drawn == BOX != drawn[glyph.index])
    return Line(start, end, width, _stretches(drawn, glyphs, blank * setting.right_to_left, style.size), places), absent


def _as_stored(drawn: str) -> Iterator[Placed]:
    return (Placed(index, character, 0) for index, character in enumerate(drawn) if character not in UNSEEN)


@dataclass(slots=True)
class _Glyph:
    """A glyph of a line: the index of its character, where it stands, and what kind of stretch it belongs to."""

    index: int
    face: Face
    drawn: str
    x: float
    kind: str


def _glyphs(setting: Setting, drawn: str, placed: list[Placed]) -> list[_Glyph]:
    """The glyphs of a line from left to right; marks stand over the middle of what they follow."""
    x, size = 0.0, setting.style.size
    glyphs: list[_Glyph] = []
    for item in placed:
        original = drawn[item.index]
        face, shape = setting.faces.glyph(item.drawn, original, setting.style.chain)
        kind = "turned" if item.level else "absent" if shape == BOX != original else "plain"
        at = x
        if shape in face.marks and glyphs and glyphs[-1].face is face:
            base = glyphs[-1]
            at = base.x + (sum(face.ink(base.drawn)) - sum(face.ink(shape))) / 2 * size
        glyphs.append(_Glyph(item.index, face, shape, at, kind))
        x += face.advances[shape] * size
    return glyphs


def _stretches(drawn: str, glyphs: list[_Glyph], blank: str, size: float) -> list[Stretch]:
    """The glyphs grouped into stretches, each in the order in which it is read; `blank` is read after them."""
    stretches: list[Stretch] = []
    for kind, group in groupby(glyphs, key=lambda glyph: glyph.kind):
        read = sorted(group, key=lambda glyph: glyph.index)
        runs = [_run(list(run), size) for _, run in groupby(read, key=lambda glyph: glyph.face)]
        text = drawn[read[0].index : read[-1].index + 1] + blank
        stretches.append(Stretch(runs, None if kind == "plain" else text, kind == "turned"))
    return stretches


def _run(glyphs: list[_Glyph], size: float) -> Run:
    face, first = glyphs[0].face, glyphs[0]
    simple = first.kind != "turned" and face.marks.isdisjoint(glyph.drawn for glyph in glyphs)
    places = None if simple else [glyph.x - first.x for glyph in glyphs]
    return Run(face, size, first.x, "".join(glyph.drawn for glyph in glyphs), places)
