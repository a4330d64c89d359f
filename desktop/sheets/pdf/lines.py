"""A line of text: which glyphs stand where, and what they read as."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby
from typing import TYPE_CHECKING, NamedTuple

from desktop.exercises.values import GAP
from desktop.sheets.pdf.fonts import BOX, Face, Faces, bold_of, is_bold
from desktop.sheets.pdf.shaping import UNSEEN, Placed, has_right_to_left, is_joining, joined, visual_order
from desktop.sheets.pdf.tagging import Element, Role

if TYPE_CHECKING:
    from desktop.sheets.pdf.document import Destination


HYPHEN = "-"
"""What divides a word at the end of a line."""
_SOFT_HYPHEN = "\u00ad"


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a text is set: its chain of faces, their size and the distance of its base lines, both in points.

    `tracking` is added after each letter, in ems, but never between letters that join. With `hyphenated`, words may be
    divided where a line would stay short.
    """

    chain: tuple[str, ...]
    size: float
    leading: float
    tracking: float = 0.0
    hyphenated: bool = False


@dataclass(slots=True, eq=False)
class Link:
    """What leads from words to a place; `tells` says where. Its element is made when the words are first painted."""

    to: "Destination"
    tells: str
    element: Element | None = None

    def under(self, parent: Element) -> Element:
        """The element of the words, which is one even where they stand on two lines."""
        if self.element is None:
            self.element = Element(Role.LINK, parent)
        return self.element


@dataclass(frozen=True, slots=True)
class SetOff:
    """Code points `start` to `end` (excluded) of a paragraph that are bold, or a link, or both."""

    start: int
    end: int
    bold: bool = False
    link: Link | None = None


@dataclass(frozen=True, slots=True)
class Blank:
    """A blank to write in: its width in points, what a screen reader says for it, and in which language."""

    width: float
    reads: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Inline:
    """What is special in a paragraph: words that are set off, in order and without overlap, and how GAP is drawn."""

    ranges: tuple[SetOff, ...]
    blank: Blank

    def at(self, offset: int) -> SetOff | None:
        """What the code point at an offset belongs to."""
        number = bisect_right(self.ranges, offset, key=lambda found: found.start) - 1
        return self.ranges[number] if number >= 0 and offset < self.ranges[number].end else None

    def near(self, start: int, end: int) -> "Inline":
        """What of it stands between two offsets: little, on one line."""
        first = bisect_right(self.ranges, start, key=lambda found: found.end)
        last = bisect_left(self.ranges, end, key=lambda found: found.start)
        return Inline(self.ranges[first:last], self.blank)


@dataclass(slots=True)
class Run:
    """Glyphs of one face in the order in which they are read, from x on (points from the line's left end).

    `places` gives the x of each glyph where it is not simply the end of the one before: leftwards, and for marks.
    `tracking` is in points; `thickened`: they are to be bold, and their face is not.
    """

    face: Face
    size: float
    x: float
    glyphs: str
    places: list[float] | None = None
    tracking: float = 0.0
    thickened: bool = False


@dataclass(slots=True)
class Stretch:
    """Runs that are copied and read aloud as one; `reads` is their text where the glyphs alone do not tell it.

    `by_glyphs`: a copy of the page is made from the glyphs all the same, for viewers put right by themselves what runs
    leftwards, and words that are divided. A stretch may lead somewhere, from `left` to `right` of its line;
    or it is a blank, of that extent, whose runs are what a copy of the text shows for it.
    """

    runs: list[Run]
    reads: str | None = None
    by_glyphs: bool = False
    link: Link | None = None
    blank: Blank | None = None
    left: float = 0.0
    right: float = 0.0


@dataclass(slots=True)
class Line:
    """The code points `start` to `end` (excluded) of a paragraph; `width` in points, without the blank at its end."""

    start: int
    end: int
    width: float
    stretches: list[Stretch]
    places: dict[int, tuple[float, float]] | None = None
    """Left and right edge of each character by its offset, where a sum of widths does not tell it; None elsewhere."""


class Setting(NamedTuple):
    """What the lines of a paragraph share. `right_to_left`: it starts at the right, whatever stands in it."""

    faces: Faces
    text: str
    style: TextStyle
    right_to_left: bool
    inline: Inline | None = None

    def chain_at(self, offset: int) -> tuple[str, ...]:
        """The faces of the code point at an offset."""
        found = self.inline.at(offset) if self.inline else None
        return bold_of(self.style.chain) if found is not None and found.bold else self.style.chain


class Cut(NamedTuple):
    """The offsets of a line, end excluded; the blanks at its end belong to it. `divided`: it ends within a word.

    `ems` is its width without those blanks and without a hyphen, None where nobody knows it yet.
    """

    start: int
    end: int
    divided: bool = False
    ems: float | None = None


def advances(setting: Setting) -> list[float]:
    """How far the pen has moved before each code point of a paragraph, and at its end, in ems."""
    text, style = setting.text, setting.style
    shapes: Sequence[str] = joined(text) if has_right_to_left(text) else text
    inline, usual, bold = setting.inline, style.chain, bold_of(style.chain)
    ranges = inline.ranges if inline is not None else ()
    in_bold = {offset for found in ranges if found.bold for offset in range(found.start, found.end)}
    moved: list[float] = []
    for offset, (shape, original) in enumerate(zip(shapes, text, strict=True)):
        if original == GAP and inline is not None:
            moved.append(inline.blank.width / style.size)
        elif not shape or shape in UNSEEN:
            moved.append(0.0)
        else:
            face, glyph = setting.faces.glyph(shape, original, bold if offset in in_bold else usual)
            moved.append(face.advances[glyph] + _tracking(style, face, glyph))
    return [0.0, *accumulate(moved)]


def compose(setting: Setting, cut: Cut) -> tuple[Line, str]:
    """A line of a paragraph, with the characters in it that no face has."""
    line, absent = _compose(setting, cut)
    if cut.divided:
        # For whoever follows the structure it is a soft hyphen, as ISO 32000-1, 14.8.2.2.3, wants it; a plain one on
        # the page is what makes viewers join the word again when they search or copy.
        face, style = setting.faces.glyph(HYPHEN, HYPHEN, setting.chain_at(cut.end - 1))[0], setting.style
        line.stretches.append(Stretch([Run(face, style.size, line.width, HYPHEN)], _SOFT_HYPHEN, True))
        line.width += face.advances[HYPHEN] * style.size
    return line, absent


def _compose(setting: Setting, cut: Cut) -> tuple[Line, str]:
    text, style, (start, end, _, ems) = setting.text, setting.style, cut
    shown = text[start:end].rstrip()
    # A blank at the line's end keeps its last word apart from whatever comes next in a copy of the text.
    blank = " " if end == len(text) or text[end - 1].isspace() else ""
    drawn = shown if setting.right_to_left else shown + blank
    face = setting.faces.named(style.chain[0])
    inline = setting.inline.near(start, end) if setting.inline else None
    plain = inline is None or (GAP not in drawn and not inline.ranges)
    if plain and face.simple.issuperset(drawn):
        run = Run(face, style.size, 0.0, drawn, tracking=style.tracking * style.size)
        if ems is None:
            ems = setting.faces.ems(shown, style.chain, style.tracking)
        return Line(start, end, max(0.0, ems - style.tracking) * style.size, [Stretch([run])]), ""
    turned = has_right_to_left(drawn)
    placed = visual_order(drawn, setting.right_to_left) if turned else list(_as_stored(drawn))
    glyphs = _glyphs(setting._replace(inline=inline), start, drawn, placed)
    width = max((glyph.right for glyph in glyphs if glyph.index < len(shown)), default=0.0)
    known = turned or not plain
    places = {start + glyph.index: (glyph.x, glyph.right) for glyph in glyphs} if known else None
    absent = "".join(
        drawn[glyph.index]
        for glyph in glyphs
        if glyph.drawn == BOX != drawn[glyph.index] and not isinstance(glyph.kind, Blank)
    )
    return Line(start, end, width, _stretches(drawn, glyphs, blank * setting.right_to_left, style), places), absent


def _as_stored(drawn: str) -> Iterator[Placed]:
    return (Placed(index, character, 0) for index, character in enumerate(drawn) if character not in UNSEEN)


@dataclass(slots=True)
class _Glyph:
    """A glyph of a line: the index of its character, where it stands, and what kind of stretch it belongs to."""

    index: int
    face: Face
    drawn: str
    x: float
    right: float
    kind: "str | Blank"
    link: Link | None
    thickened: bool


def _glyphs(setting: Setting, start: int, drawn: str, placed: list[Placed]) -> list[_Glyph]:
    """The glyphs of a line from left to right; marks stand over the middle of what they follow."""
    x, style, inline = 0.0, setting.style, setting.inline
    bold = bold_of(style.chain)
    glyphs: list[_Glyph] = []
    for item in placed:
        original, offset = drawn[item.index], start + item.index
        found = inline.at(offset) if inline else None
        link = found.link if found else None
        chain = bold if found and found.bold else style.chain
        if inline is not None and original == GAP:
            face = setting.faces.named(chain[0])
            glyphs.append(_Glyph(item.index, face, BOX, x, x + inline.blank.width, inline.blank, link, False))
            x = glyphs[-1].right
            continue
        face, shape = setting.faces.glyph(item.drawn, original, chain)
        kind = "turned" if item.level else "absent" if shape == BOX != original else "plain"
        at = x
        if shape in face.marks and glyphs and glyphs[-1].face is face:
            base = glyphs[-1]
            at = base.x + (sum(face.ink(base.drawn)) - sum(face.ink(shape))) / 2 * style.size
        advance = face.advances[shape] * style.size
        thickened = is_bold(chain) and not face.bold
        glyphs.append(_Glyph(item.index, face, shape, at, at + advance, kind, link, thickened))
        x += advance + _tracking(style, face, shape) * style.size
    return glyphs


def _tracking(style: TextStyle, face: Face, shape: str) -> float:
    """The space after a glyph, in ems."""
    return 0.0 if not style.tracking or shape in face.marks or is_joining(shape) else style.tracking


def _stretches(drawn: str, glyphs: list[_Glyph], blank: str, style: TextStyle) -> list[Stretch]:
    """The glyphs grouped into stretches, each in the order in which it is read; `blank` is read after the last."""
    stretches: list[Stretch] = []
    in_order = sorted(glyphs, key=lambda glyph: glyph.index)
    for (kind, link), group in groupby(in_order, key=lambda glyph: (glyph.kind, glyph.link)):
        read = list(group)
        if isinstance(kind, Blank):
            stretches += [_blank_stretch(glyph, kind, link, style) for glyph in read]
            continue
        runs = [_run(list(run), style) for _, run in groupby(read, key=lambda glyph: (glyph.face, glyph.thickened))]
        last = read[-1] is in_order[-1]
        text = drawn[read[0].index : read[-1].index + 1] + blank * last
        left, right = min(glyph.x for glyph in read), max(glyph.right for glyph in read)
        reads = None if kind == "plain" else text
        stretches.append(Stretch(runs, reads, kind == "turned", link, None, left, right))
    return stretches


def _blank_stretch(glyph: _Glyph, blank: Blank, link: Link | None, style: TextStyle) -> Stretch:
    """A blank: as many unseen underscores as it is wide, which are what a copy of the text shows."""
    underscores = "_" * max(1, int(blank.width / (glyph.face.advances["_"] * style.size)))
    return Stretch(
        [Run(glyph.face, style.size, glyph.x, underscores)], None, False, link, blank, glyph.x, glyph.right
    )  # fmt: skip


def _run(glyphs: list[_Glyph], style: TextStyle) -> Run:
    face, first = glyphs[0].face, glyphs[0]
    simple = first.kind != "turned" and face.marks.isdisjoint(glyph.drawn for glyph in glyphs)
    places = None if simple else [glyph.x - first.x for glyph in glyphs]
    tracking = style.tracking * style.size if simple else 0.0
    text = "".join(glyph.drawn for glyph in glyphs)
    return Run(face, style.size, first.x, text, places, tracking, first.thickened)
