"""The eight styles of an actor's marks: underlines and shapes that stay apart without colour."""

import math
from collections.abc import Sequence
from enum import Enum, auto
from typing import NamedTuple

from db.model.actor import Actor, ActorKind, Side

Point = tuple[float, float]

UNDERLINE_DEPTH = 3.5
"""How far underlines reach below the y that they are asked for, at most, in their unit; half a unit reaches above."""

_CIRCLE_CORNERS = 24
_WAVE_LENGTH = 6.0
_WAVE_SAMPLES = 8


class LineStyle(Enum):
    """How a mention is underlined."""

    SOLID = auto()
    DOUBLE = auto()
    DASHED = auto()
    DOTTED = auto()
    WAVY = auto()
    DASH_DOT = auto()
    THICK = auto()
    DOUBLE_DASHED = auto()


class Shape(Enum):
    """The small figure beside an actor's name."""

    CIRCLE = auto()
    SQUARE = auto()
    DIAMOND = auto()
    BAR = auto()
    TRIANGLE_UP = auto()
    TRIANGLE_DOWN = auto()
    CROSS = auto()
    PLUS = auto()


class MarkStyle:
    """One of the eight styles; `index` (0 to 7) also picks the colour, `Theme.marks[index]`. STYLES holds all."""

    __slots__ = ("index", "line", "shape")

    def __init__(self, index: int, line: LineStyle, shape: Shape) -> None:
        self.index = index
        self.line = line
        self.shape = shape


STYLES = (
    MarkStyle(0, LineStyle.DOUBLE, Shape.CIRCLE),
    MarkStyle(1, LineStyle.SOLID, Shape.SQUARE),
    MarkStyle(2, LineStyle.DASH_DOT, Shape.DIAMOND),
    MarkStyle(3, LineStyle.DOTTED, Shape.BAR),
    MarkStyle(4, LineStyle.DASHED, Shape.TRIANGLE_UP),
    MarkStyle(5, LineStyle.THICK, Shape.TRIANGLE_DOWN),
    MarkStyle(6, LineStyle.WAVY, Shape.CROSS),
    MarkStyle(7, LineStyle.DOUBLE_DASHED, Shape.PLUS),
)

# Ten kinds share eight styles. A bloc is told from an organisation by its name more than by its nature, and places and
# ships act least, so that one style for both confuses nobody.
_STYLE_OF_KIND = {
    ActorKind.PERSON: STYLES[0],
    ActorKind.STATE: STYLES[1],
    ActorKind.GOVERNMENT: STYLES[2],
    ActorKind.INSTITUTION: STYLES[3],
    ActorKind.ORGANISATION: STYLES[4],
    ActorKind.BLOC: STYLES[4],
    ActorKind.ARMED_FORCES: STYLES[5],
    ActorKind.ARMED_GROUP: STYLES[6],
    ActorKind.PLACE: STYLES[7],
    ActorKind.SHIP: STYLES[7],
}


def style_of(kind: ActorKind) -> MarkStyle:
    """The style of a kind of actor, as long as the teacher has given no sides."""
    return _STYLE_OF_KIND[kind]


def style_for(actor: Actor, sides: Sequence[Side]) -> MarkStyle:
    """The style of the actor's side; of its kind, as long as there are no sides.

    An actor who changed sides has the style of the first of them, whatever the periods: a mark stands beside a name,
    and a name has no date. Who is on no side has a style that no side has, so that nobody looks like a member; only
    where all eight are taken, that of the kind.
    """
    for side in sides:
        if any(member == actor.id for member, _ in side.members):
            return STYLES[side.style]
    free = {style.index for style in STYLES} - {side.style for side in sides}
    return STYLES[max(free)] if sides and free else style_of(actor.kind)


class Strokes(NamedTuple):
    """An underline: polylines of one thickness, to be drawn with flat (butt) ends and round joins."""

    thickness: float
    polylines: list[list[Point]]


class _Pattern(NamedTuple):
    """How one style is drawn, in units: the thickness, the lines' depths below y, and the dashes along each.

    `dashes` are the lengths drawn, each followed by `gap`; none is an unbroken line.
    """

    thickness: float
    depths: tuple[float, ...]
    dashes: tuple[float, ...] = ()
    gap: float = 0.0


_PATTERNS = {
    LineStyle.SOLID: _Pattern(1.0, (0.0,)),
    LineStyle.DOUBLE: _Pattern(0.7, (0.0, 2.0)),
    LineStyle.DASHED: _Pattern(1.0, (0.0,), (4.0,), 2.0),
    LineStyle.DOTTED: _Pattern(1.2, (0.1,), (1.2,), 1.8),
    LineStyle.WAVY: _Pattern(0.9, (1.2,)),
    LineStyle.DASH_DOT: _Pattern(1.0, (0.0,), (6.0, 1.2), 2.0),
    LineStyle.THICK: _Pattern(2.0, (0.5,)),
    LineStyle.DOUBLE_DASHED: _Pattern(0.7, (0.0, 2.0), (4.0,), 2.0),
}


def strokes(line: LineStyle, x0: float, x1: float, y: float, unit: float) -> Strokes:
    """The underline from x0 to x1, its top line centred on y. `unit` is the thickness of a solid line.

    Dashes begin at x0; their gaps give a little, so that a whole dash also ends at x1.

    Raises:
        ValueError: x1 lies before x0, or unit is not positive.
    """
    if x1 < x0 or unit <= 0:
        raise ValueError(f"no underline from {x0} to {x1} with a unit of {unit}")
    pattern = _PATTERNS[line]
    depths = [y + depth * unit for depth in pattern.depths]
    if line is LineStyle.WAVY:
        polylines = [_wave(x0, x1, depths[0], unit)]
    else:
        pieces = _dashes(x1 - x0, [dash * unit for dash in pattern.dashes], pattern.gap * unit)
        polylines = [[(x0 + start, depth), (x0 + end, depth)] for depth in depths for start, end in pieces]
    return Strokes(pattern.thickness * unit, polylines)


def _dashes(length: float, dashes: Sequence[float], gap: float) -> list[tuple[float, float]]:
    """Starts and ends along a length; a pattern of several dashes ends with its first again, as it began."""
    if not dashes or length <= dashes[0]:
        return [(0.0, length)]
    period = sum(dashes) + gap * len(dashes)
    repeats = max(1, round((length - dashes[0]) / period))
    stretch = ((length - dashes[0]) / repeats - sum(dashes)) / len(dashes)
    if stretch <= 0:  # too short for even one gap
        return [(0.0, length)]
    drawn: list[tuple[float, float]] = []
    start = 0.0
    for _ in range(repeats):
        for dash in dashes:
            drawn.append((start, start + dash))
            start += dash + stretch
    drawn.append((length - dashes[0], length))
    return drawn


def _wave(x0: float, x1: float, y: float, unit: float) -> list[Point]:
    step = _WAVE_LENGTH * unit / _WAVE_SAMPLES
    whole = math.ceil((x1 - x0) / step)
    turn = math.tau / (_WAVE_LENGTH * unit)
    along = [*(x0 + index * step for index in range(whole)), x1]
    return [(x, y - unit * math.sin((x - x0) * turn)) for x in along]


# Corners at radius 1, of about the area of the circle as far as their form allows, so that none looks weightier.
_CORNERS: dict[Shape, tuple[Point, ...]] = {
    Shape.SQUARE: ((-0.88, -0.88), (0.88, -0.88), (0.88, 0.88), (-0.88, 0.88)),
    Shape.DIAMOND: ((0.0, -1.3), (0.95, 0.0), (0.0, 1.3), (-0.95, 0.0)),
    Shape.BAR: ((-1.3, -0.5), (1.3, -0.5), (1.3, 0.5), (-1.3, 0.5)),
    Shape.TRIANGLE_UP: ((0.0, -1.3), (1.2, 0.8), (-1.2, 0.8)),
    Shape.TRIANGLE_DOWN: ((0.0, 1.3), (-1.2, -0.8), (1.2, -0.8)),
}


def _plus(arm: float, half_width: float) -> tuple[Point, ...]:
    """The twelve corners of an upright cross."""
    a, w = arm, half_width
    return ((-w, -a), (w, -a), (w, -w), (a, -w), (a, w), (w, w), (w, a), (-w, a), (-w, w), (-a, w), (-a, -w), (-w, -w))


def _turned(corners: Sequence[Point], angle: float) -> tuple[Point, ...]:
    cosine, sine = math.cos(angle), math.sin(angle)
    return tuple((x * cosine - y * sine, x * sine + y * cosine) for x, y in corners)


_CORNERS[Shape.PLUS] = _plus(1.2, 0.42)
_CORNERS[Shape.CROSS] = _turned(_CORNERS[Shape.PLUS], math.pi / 4)
_CORNERS[Shape.CIRCLE] = tuple(
    (math.cos(math.tau * corner / _CIRCLE_CORNERS), math.sin(math.tau * corner / _CIRCLE_CORNERS))
    for corner in range(_CIRCLE_CORNERS)
)


def outline(shape: Shape, cx: float, cy: float, radius: float) -> tuple[Point, ...]:
    """The corners of a shape around (cx, cy), to be filled as a closed polygon.

    It keeps within 1.3 radius to each side and looks about as large as a circle of that radius. A circle comes as a
    polygon of 24 corners; whoever can draw a true one should.
    """
    return tuple((cx + x * radius, cy + y * radius) for x, y in _CORNERS[shape])
