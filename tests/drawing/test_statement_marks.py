"""The kinds of statement must be told apart without colour: by the line of the bracket and by the figure."""

from itertools import combinations, pairwise

import pytest

from db.model.statement import StatementKind
from desktop.drawing.statement_marks import Figure, figure_strokes, mark_of

CELLS = 24


def cells(figure: Figure, *, mirrored: bool = False) -> set[tuple[int, int]]:
    """The cells of a grid over the figure through which its lines go."""
    inked: set[tuple[int, int]] = set()
    for line in figure_strokes(figure, 0.0, 0.0, CELLS / 2, mirrored=mirrored).polylines:
        for (x0, y0), (x1, y1) in pairwise(line):
            for step in range(101):
                inked.add((round(x0 + (x1 - x0) * step / 100), round(y0 + (y1 - y0) * step / 100)))
    return inked


def near(cell: tuple[int, int], others: set[tuple[int, int]], reach: int = 2) -> bool:
    """Whether a cell lies within reach of others."""
    x, y = cell
    return any((x + dx, y + dy) in others for dx in range(-reach, reach + 1) for dy in range(-reach, reach + 1))


def test_every_kind_has_a_line_and_a_figure_of_its_own() -> None:
    marks = [mark_of(kind) for kind in StatementKind]
    assert len({mark.line for mark in marks}) == len({mark.figure for mark in marks}) == len(StatementKind)


@pytest.mark.parametrize(("one", "other"), list(combinations(Figure, 2)))
def test_two_figures_look_different(one: Figure, other: Figure) -> None:
    first, second = cells(one), cells(other)
    apart = [cell for cell in first if not near(cell, second)] + [cell for cell in second if not near(cell, first)]
    assert len(apart) >= CELLS / 2


@pytest.mark.parametrize("figure", Figure)
@pytest.mark.parametrize("mirrored", [False, True])
def test_a_figure_keeps_within_its_radius(figure: Figure, mirrored: bool) -> None:
    drawn = figure_strokes(figure, 10.0, 20.0, 5.0, mirrored=mirrored)
    assert drawn.thickness > 0
    for line in drawn.polylines:
        assert len(line) >= 2
        assert all(abs(x - 10.0) <= 5.0 and abs(y - 20.0) <= 5.0 for x, y in line)


@pytest.mark.parametrize("figure", Figure)
def test_a_mirrored_figure_is_the_mirror_image(figure: Figure) -> None:
    plain = figure_strokes(figure, 0.0, 0.0, 5.0).polylines
    mirrored = figure_strokes(figure, 0.0, 0.0, 5.0, mirrored=True).polylines
    assert mirrored == [[(-x, y) for x, y in line] for line in plain]
