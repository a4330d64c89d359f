"""Marks must be told apart in black and white: by line style and by shape."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.model.actor import Actor, ActorKind, Side
from db.model.moment import Moment
from desktop.drawing.marks import (
    STYLES,
    UNDERLINE_DEPTH,
    LineStyle,
    Point,
    Shape,
    outline,
    strokes,
    style_for,
    style_of,
)

CELL = 0.25


def actor(number: int, kind: ActorKind) -> Actor:
    return Actor(number, f"uuid-{number}", "Somebody", kind, "", False, (), (), ())


def side(style: int, *members: tuple[int, Moment | None]) -> Side:
    return Side(style + 1, f"side-{style}", "A side", style, members)


def ink_of_line(line: LineStyle, length: float = 60.0) -> set[tuple[int, int]]:
    """The cells that an underline covers, drawn with flat ends."""
    thickness, polylines = strokes(line, 0.0, length, 0.0, 1.0)
    inked: set[tuple[int, int]] = set()
    for polyline in polylines:
        for (x0, y0), (x1, y1) in pairwise(polyline):
            for column in range(round(x0 / CELL), round(x1 / CELL)):
                middle = y0 + (y1 - y0) * ((column + 0.5) * CELL - x0) / (x1 - x0)
                top, bottom = round((middle - thickness / 2) / CELL), round((middle + thickness / 2) / CELL)
                inked |= {(column, row) for row in range(top, max(bottom, top + 1))}
    return inked


def inside(corners: tuple[Point, ...], x: float, y: float) -> bool:
    """Whether a point lies in a polygon (even-odd rule)."""
    crossings = 0
    for (x0, y0), (x1, y1) in zip(corners, corners[1:] + corners[:1], strict=True):
        if (y0 > y) != (y1 > y) and x < x0 + (x1 - x0) * (y - y0) / (y1 - y0):
            crossings += 1
    return crossings % 2 == 1


def ink_of_shape(shape: Shape) -> set[tuple[int, int]]:
    """The pixels that a shape of 10 pixels covers."""
    corners = outline(shape, 0.0, 0.0, 5.0)
    return {(x, y) for x in range(-8, 8) for y in range(-8, 8) if inside(corners, x + 0.5, y + 0.5)}


def difference(a: set[tuple[int, int]], b: set[tuple[int, int]]) -> float:
    return len(a ^ b) / len(a | b)


def test_eight_styles_use_every_line_and_shape_once() -> None:
    assert [style.index for style in STYLES] == list(range(8))
    assert {style.line for style in STYLES} == set(LineStyle)
    assert {style.shape for style in STYLES} == set(Shape)


def test_every_kind_has_a_style_and_every_style_a_kind() -> None:
    assert {style_of(kind) for kind in ActorKind} == set(STYLES)
    assert style_of(ActorKind.PERSON) is STYLES[0]


def test_a_side_goes_before_the_kind() -> None:
    haftar, russia = actor(1, ActorKind.PERSON), actor(2, ActorKind.STATE)
    sides = [side(5, (2, None)), side(3, (1, Moment("2014/..")), (7, None)), side(4, (1, None))]

    assert style_for(haftar, sides) is STYLES[3]
    assert style_for(russia, sides) is STYLES[5]
    assert style_for(haftar, []) is style_of(ActorKind.PERSON)


def test_who_is_on_no_side_looks_like_no_member() -> None:
    nobody = actor(3, ActorKind.BLOC)
    assert style_for(nobody, [side(7, (1, None)), side(0, (2, None))]) is STYLES[6]
    for taken in range(8):
        assert style_for(nobody, [side(taken, (1, None))]).index != taken
    assert style_for(nobody, [side(style, (1, None)) for style in range(8)]) is style_of(ActorKind.BLOC)


@pytest.mark.parametrize(("a", "b"), list(combinations(LineStyle, 2)))
def test_line_styles_differ_in_black_and_white(a: LineStyle, b: LineStyle) -> None:
    assert difference(ink_of_line(a), ink_of_line(b)) >= 0.3


@pytest.mark.parametrize(("a", "b"), list(combinations(Shape, 2)))
def test_shapes_differ_in_black_and_white_at_ten_pixels(a: Shape, b: Shape) -> None:
    assert difference(ink_of_shape(a), ink_of_shape(b)) >= 0.15


def test_no_shape_looks_much_weightier_than_another() -> None:
    weights = [len(ink_of_shape(shape)) for shape in Shape]

    assert max(weights) <= 2 * min(weights)


@given(st.sampled_from(LineStyle), st.floats(-500, 500), st.floats(0.5, 900), st.floats(0.4, 4.0))
def test_underlines_stay_within_their_words_and_depth(line: LineStyle, x0: float, width: float, unit: float) -> None:
    thickness, polylines = strokes(line, x0, x0 + width, 100.0, unit)

    points = [point for polyline in polylines for point in polyline]
    assert min(x for x, _ in points) == x0
    assert max(x for x, _ in points) == pytest.approx(x0 + width)
    assert min(y for _, y in points) - thickness / 2 >= 100 - unit / 2 - 0.3 * unit
    assert max(y for _, y in points) + thickness / 2 <= 100 + UNDERLINE_DEPTH * unit


@given(st.sampled_from([LineStyle.DASHED, LineStyle.DOTTED, LineStyle.DASH_DOT]), st.floats(20, 900))
def test_dashes_are_regular_and_do_not_touch(line: LineStyle, width: float) -> None:
    polylines = strokes(line, 0.0, width, 0.0, 1.0).polylines

    gaps = [right[0][0] - left[-1][0] for left, right in pairwise(polylines)]
    assert min(gaps) == pytest.approx(max(gaps))
    assert min(gaps) > 0.5
    lengths = [polyline[-1][0] - polyline[0][0] for polyline in polylines]
    assert lengths[0] == pytest.approx(lengths[-1])


def test_a_word_shorter_than_a_dash_is_underlined_whole() -> None:
    assert strokes(LineStyle.DASHED, 10.0, 13.0, 5.0, 1.0).polylines == [[(10.0, 5.0), (13.0, 5.0)]]


@pytest.mark.parametrize(("x1", "unit"), [(-1.0, 1.0), (5.0, 0.0)])
def test_impossible_underlines_are_refused(x1: float, unit: float) -> None:
    with pytest.raises(ValueError, match="no underline"):
        strokes(LineStyle.SOLID, 0.0, x1, 0.0, unit)


@given(st.sampled_from(Shape), st.floats(-50, 50), st.floats(-50, 50), st.floats(1, 20))
def test_shapes_keep_near_their_centre(shape: Shape, cx: float, cy: float, radius: float) -> None:
    corners = outline(shape, cx, cy, radius)

    assert all(abs(x - cx) <= 1.31 * radius and abs(y - cy) <= 1.31 * radius for x, y in corners)
    assert inside(corners, cx + 0.01 * radius, cy + 0.01 * radius)
