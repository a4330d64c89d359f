"""The signs of the five kinds of statement: a line for the bracket beside the text, and a small drawn figure."""

from enum import Enum, auto
from typing import NamedTuple

from db.model.statement import StatementKind
from desktop.drawing.marks import LineStyle, Point, Strokes


class Figure(Enum):
    """What the sign of a kind of statement shows. Open strokes, so that none is taken for an actor's filled shape."""

    LINES = auto()
    """Lines of writing: somebody reports."""
    SPEECH = auto()
    """A speech bubble: somebody claims."""
    SCALES = auto()
    """A beam on its support, tipped to one side: somebody judges."""
    ARROW = auto()
    """An arrow onwards: somebody predicts."""
    STRUCK = auto()
    """A circle struck through: somebody denies."""


class StatementMark(NamedTuple):
    """The two signs of a kind; either of them tells it from the other kinds without colour."""

    line: LineStyle
    figure: Figure


_MARKS = {
    StatementKind.REPORTED: StatementMark(LineStyle.SOLID, Figure.LINES),
    StatementKind.CLAIMED: StatementMark(LineStyle.DASHED, Figure.SPEECH),
    StatementKind.JUDGED: StatementMark(LineStyle.DOUBLE, Figure.SCALES),
    StatementKind.PREDICTED: StatementMark(LineStyle.DOTTED, Figure.ARROW),
    StatementKind.DENIED: StatementMark(LineStyle.WAVY, Figure.STRUCK),
}


def mark_of(kind: StatementKind) -> StatementMark:
    """The signs of a kind of statement."""
    return _MARKS[kind]


# Polylines around the middle, x to where reading goes on, y downwards, all within 1 to each side.
_FIGURES: dict[Figure, tuple[tuple[Point, ...], ...]] = {
    Figure.LINES: (((-0.9, -0.6), (0.9, -0.6)), ((-0.9, 0.0), (0.9, 0.0)), ((-0.9, 0.6), (0.3, 0.6))),
    Figure.SPEECH: (
        ((-0.9, -0.8), (0.9, -0.8), (0.9, 0.4), (0.1, 0.4), (-0.5, 0.95), (-0.5, 0.4), (-0.9, 0.4), (-0.9, -0.8)),
    ),
    Figure.SCALES: (((-1.0, -0.1), (1.0, -0.7)), ((0.0, -0.4), (0.6, 0.8), (-0.6, 0.8), (0.0, -0.4))),
    Figure.ARROW: (((-0.95, 0.0), (0.9, 0.0)), ((0.25, -0.65), (0.9, 0.0), (0.25, 0.65))),
    Figure.STRUCK: (
        tuple((0.9 * x, 0.9 * y) for x, y in (
            (1.0, 0.0), (0.924, 0.383), (0.707, 0.707), (0.383, 0.924), (0.0, 1.0), (-0.383, 0.924),
            (-0.707, 0.707), (-0.924, 0.383), (-1.0, 0.0), (-0.924, -0.383), (-0.707, -0.707), (-0.383, -0.924),
            (0.0, -1.0), (0.383, -0.924), (0.707, -0.707), (0.924, -0.383), (1.0, 0.0),
        )),
        ((-0.64, 0.64), (0.64, -0.64)),
    ),
}  # fmt: skip


def figure_strokes(figure: Figure, cx: float, cy: float, radius: float, *, mirrored: bool = False) -> Strokes:
    """The lines of a figure around (cx, cy), to be drawn with round ends and joins, never filled.

    They keep within `radius` to each side. `mirrored`: for text that runs from right to left, where onwards is left.
    """
    across = -radius if mirrored else radius
    lines = [[(cx + x * across, cy + y * radius) for x, y in line] for line in _FIGURES[figure]]
    return Strokes(max(1.0, radius * 0.26), lines)
