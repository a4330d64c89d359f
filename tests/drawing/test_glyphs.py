"""What is drawn of a date, and where."""

import pytest

from db.model.moment import Moment, Precision, day_from
from desktop.drawing.glyphs import Edge, GlyphKind, Items, Sizes, fields_of, figures, item_of, soft_days
from desktop.drawing.timescale import TimeScale

FIRM, SOFT, OPEN = Edge.FIRM, Edge.SOFT, Edge.OPEN
SIZES = Sizes()


@pytest.mark.parametrize(
    ("edtf", "kind", "edges"),
    [
        ("2017-01-11", GlyphKind.DISC, (FIRM, FIRM)),
        ("2017-02", GlyphKind.BLOCK, (FIRM, FIRM)),
        ("2016-21", GlyphKind.BLOCK, (FIRM, FIRM)),
        ("1969", GlyphKind.CAPSULE, (FIRM, FIRM)),
        ("201X", GlyphKind.CAPSULE, (FIRM, FIRM)),
        ("19XX", GlyphKind.CAPSULE, (FIRM, FIRM)),
        ("2017-03~", GlyphKind.BLOCK, (SOFT, SOFT)),
        ("2017?", GlyphKind.CAPSULE, (SOFT, SOFT)),
        ("2017-01-11%", GlyphKind.DISC, (SOFT, SOFT)),
        ("2014/2016", GlyphKind.BAR, (FIRM, FIRM)),
        ("2014~/2016", GlyphKind.BAR, (SOFT, FIRM)),
        ("../2017", GlyphKind.BAR, (OPEN, FIRM)),
        ("/2017?", GlyphKind.BAR, (OPEN, SOFT)),
        ("2014/..", GlyphKind.BAR, (FIRM, OPEN)),
    ],
)
def test_kinds_and_edges(edtf: str, kind: GlyphKind, edges: tuple[Edge, Edge]) -> None:
    item = item_of(Moment(edtf))

    assert (item.kind, (item.start_edge, item.end_edge)) == (kind, edges)


def test_every_unit_has_a_kind() -> None:
    dates = {"2017-01-11", "2017-01", "2017-21", "2017", "201X", "20XX"}

    assert {Moment(date).precision for date in dates} == set(Precision)
    assert all(item_of(Moment(date)) for date in dates)


@pytest.mark.parametrize(
    ("edtf", "body", "whole"),
    [
        ("1969", ((1969, 1, 1), (1970, 1, 1)), ((1969, 1, 1), (1970, 1, 1))),
        ("2017-03~", ((2017, 3, 1), (2017, 4, 1)), ((2017, 2, 1), (2017, 5, 1))),
        ("2017-03?", ((2017, 3, 1), (2017, 4, 1)), ((2017, 3, 1), (2017, 4, 1))),
        ("2014~/2016", ((2014, 1, 1), (2017, 1, 1)), ((2013, 1, 1), (2017, 1, 1))),
        ("../2017", ((2017, 1, 1), (2018, 1, 1)), ((2017, 1, 1), (2018, 1, 1))),
    ],
)
def test_days(
    edtf: str,
    body: tuple[tuple[int, int, int], tuple[int, int, int]],
    whole: tuple[tuple[int, int, int], tuple[int, int, int]],
) -> None:
    item = item_of(Moment(edtf))

    assert (item.start, item.end) == tuple(day_from(*date) for date in body)
    assert (item.first, item.last) == tuple(day_from(*date) for date in whole)


def test_the_body_of_a_day_is_its_noon() -> None:
    item = item_of(Moment("2017-01-11"))
    day = day_from(2017, 1, 11)

    assert item[:4] == (day + 0.5, day + 0.5, day, day + 1)


def placed(edtf: str, per_day: float) -> tuple[float, float, float, float]:
    """Start, start of body, end of body and end, counted from the beginning of 2017."""
    scale = TimeScale(day_from(2017, 1, 1), day_from(2019, 1, 1), [], per_day, 30.0)
    starts, body_starts, body_ends, ends = figures([item_of(Moment(edtf))], scale, SIZES)
    return starts[0], body_starts[0], body_ends[0], ends[0]


@pytest.mark.parametrize(
    ("edtf", "per_day", "expected"),
    [
        ("2017-01-11", 1.0, (5.5, 5.5, 15.5, 15.5)),  # a disc of 10 around noon
        ("2017-01-11", 30.0, (310, 310, 320, 320)),  # no larger where days are
        ("2017-02", 1.0, (32, 32, 58, 58)),  # a month wide, less the gap of 2
        ("2017-02", 0.1, (-0.5, -0.5, 9.5, 9.5)),  # at least 10
        ("2018", 0.1, (37.5, 37.5, 72, 72)),
        ("2018", 0.01, (-3.525, -3.525, 14.475, 14.475)),  # at least 18
        ("2017-03~", 1.0, (31, 60, 89, 120)),  # fades over the month before and after
        ("2017-03~", 0.1, (-3.55, 2.45, 12.45, 18.45)),  # by 6 at least
        ("../2018", 0.1, (13.5, 37.5, 72, 72)),  # drawn 24 back from the year that is told
        ("../2018-01-01", 1.0, (324, 348, 366, 366)),  # grows to the open side only
        ("2018-01-01/..", 1.0, (365, 365, 383, 407)),
        ("2017-03/2017-04", 1.0, (60, 60, 119, 119)),
    ],
)
def test_places(edtf: str, per_day: float, expected: tuple[float, float, float, float]) -> None:
    assert placed(edtf, per_day) == pytest.approx(expected)


def test_sizes_scale_but_for_the_number_of_columns() -> None:
    scaled = SIZES.scaled(0.5)

    for name in SIZES._fields:
        factor = 1.0 if name == "columns" else 0.5
        assert getattr(scaled, name) == getattr(SIZES, name) * factor


def test_no_items_are_refused() -> None:
    with pytest.raises(ValueError, match="no items"):
        figures([], TimeScale(0, 1, [], 1.0, 30.0), SIZES)


def test_items_kept_field_by_field_are_the_same_items() -> None:
    dates = (
        "../1950",
        "1969",
        "2016-07",
        "2017-01-11",
        "2017-01-12",
        "2017-01-13%",
        "2017-03~",
        "2014/..",
        "-0043-03-15",
    )
    moments = [Moment(date) for date in dates]
    apart = [item_of(moment) for moment in moments]
    together = Items(moments)

    assert list(together) == apart
    assert together[2:-3] == apart[2:-3]
    assert together[-1] == apart[-1]
    assert together.fields == fields_of(apart)
    soft = [item for item in apart if item.start_edge or item.end_edge]
    assert soft_days(together.fields) == [day for item in soft for day in (item.start, item.end)]
    assert len(Items([])) == 0
