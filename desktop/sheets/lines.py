"""A line of text: which glyphs stand where, and what they read as."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.sheets.fonts import BOX, Face, Faces
from desktop.sheets.shaping import UNSEEN, Placed, has_right_to_left, visual_order


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a text is set: its chain of faces, their size and the distance of its base lines, both in points."""

    chain: tuple[str, ...]
    size: float
    leading: float


@dataclass(slots=True)
class Run:
    """Glyphs of one face, drawn one after the other from x (points from the line's left end)."""

    face: Face
    size: float
    x: float
    glyphs: str


@dataclass(slots=True)
class Stretch:
    """Runs that are copied and read aloud as one; `reads` is their text where the glyphs alone do not tell it."""

    runs: list[Run]
    reads: str | None = None


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
    drawn = shown if setting.right_to_left else shown + " "
    face = setting.faces.named(style.chain[0])
    if face.advances.keys() >= set(drawn):
        run = Run(face, style.size, 0.0, drawn)
        return Line(start, end, setting.faces.ems(shown, style.chain) * style.size, [Stretch([run])]), ""
    turned = has_right_to_left(drawn)
    placed = visual_order(drawn, setting.right_to_left) if turned else list(_as_stored(drawn))
    stretches, edges, absent = _stretches(setting, drawn, placed)
    right = max((edge for index, (_, edge) in edges.items() if index < len(shown)), default=0.0)
    places = {start + index: pair for index, pair in edges.items()} if turned else None
    return Line(start, end, right, stretches, places), absent


def _as_stored(drawn: str) -> Iterator[Placed]:
    return (Placed(index, character, 0) for index, character in enumerate(drawn) if character not in UNSEEN)


def _stretches(
    setting: Setting, drawn: str, placed: list[Placed]
) -> tuple[list[Stretch], dict[int, tuple[float, float]], str]:
    """The stretches of a line, the edges of its characters by their index, and the characters that no face has."""
    x, size = 0.0, setting.style.size
    edges: dict[int, tuple[float, float]] = {}
    stretches: list[Stretch] = []
    indices: list[list[int]] = []
    before = ""
    for item in placed:
        original = drawn[item.index]
        face, glyph = setting.faces.glyph(item.drawn, original, setting.style.chain)
        kind = "turned" if item.level else "absent" if glyph == BOX != original else "plain"
        if kind != before:
            stretches.append(Stretch([], None if kind == "plain" else ""))
            indices.append([])
            before = kind
        runs = stretches[-1].runs
        if not runs or runs[-1].face is not face:
            runs.append(Run(face, size, x, ""))
        runs[-1].glyphs += glyph
        indices[-1].append(item.index)
        edges[item.index] = (x, x + face.advances[glyph] * size)
        x = edges[item.index][1]
    for stretch, its in zip(stretches, indices, strict=True):
        if stretch.reads is not None:
            stretch.reads = drawn[min(its) : max(its) + 1] + " " * setting.right_to_left
    return stretches, edges, _absent(setting, drawn, placed)


def _absent(setting: Setting, drawn: str, placed: list[Placed]) -> str:
    chain = setting.style.chain
    originals = ((item.drawn, drawn[item.index]) for item in placed)
    return "".join(
        original for shape, original in originals if setting.faces.glyph(shape, original, chain)[1] == BOX != original
    )
