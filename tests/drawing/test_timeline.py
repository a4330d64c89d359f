"""The timeline's layout: true places, rows that can be read, and only what is visible."""

import random
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.model.moment import Moment, day_from
from desktop.drawing.glyphs import GlyphKind, Item, Sizes, item_of
from desktop.drawing.timeline import OVERHANG, ROOM, Layout, lay_out

LIBYA = (
    "1969", "2010", "2011", "2011", "2014", "2016-07", "2016-11", "../2017", "2017-01-11", "2017-02", "2017-03~",
)  # fmt: skip
SIZES = Sizes()
ROW = SIZES.line

years = st.integers(1900, 2025)
dates = st.one_of(
    years.map(str),
    st.builds("{}-{:02}".format, years, st.integers(1, 12)),
    st.builds("{}-{:02}-{:02}".format, years, st.integers(1, 12), st.integers(1, 28)),
    st.builds("{}-{:02}~".format, years, st.integers(1, 12)),
    st.builds("{}?".format, years),
    st.builds("../{}".format, years),
    st.builds("{}/..".format, years),
    st.builds(lambda year, length: f"{year}/{year + length}", years, st.integers(0, 40)),
    st.sampled_from(["19XX", "201X", "-0043-03-15", "Y-170000", "0001"]),
)


def items_of(texts: list[str] | tuple[str, ...]) -> list[Item]:
    return [item_of(moment) for moment in sorted(map(Moment, texts), key=Moment.sort_key)]


@st.composite
def layouts(draw: st.DrawFn) -> Layout:
    items = items_of(draw(st.lists(dates, min_size=1, max_size=40)))
    heights = draw(st.lists(st.sampled_from([ROW, ROW + 17, ROW + 34]), min_size=len(items), max_size=len(items)))
    zoom = draw(st.floats(1, 50))
    return lay_out(items, heights, SIZES, zoom, draw(st.floats(0, 2000)))


def libya(zoom: float = 1.0, room: float = 0.0) -> Layout:
    return lay_out(items_of(LIBYA), [ROW] * len(LIBYA), SIZES, zoom, room)


def months_and_days(count: int) -> list[Item]:
    """Events of the years 1900 to 2017 by chance, always the same: every second one is a day, the others months."""
    chance = random.Random(7)
    kinds = (item_of(Moment("1900-01-01")), item_of(Moment("1900-01")))
    shifts = sorted(chance.randrange(118 * 365) for _ in range(count))
    return [
        Item(*(day + shift for day in kinds[index % 2][:4]), *kinds[index % 2][4:])
        for index, shift in enumerate(shifts)
    ]


def test_libya_is_folded_once_and_true_between_2010_and_2017() -> None:
    layout = libya()

    assert [fold.left_out for fold in layout.scale.folds] == ["1970/2009"]
    start = layout.scale.position(day_from(2010, 1, 1))
    for index, year in ((1, 2010), (2, 2011), (4, 2014)):
        glyph = layout.glyph(index)
        middle = start + (day_from(year, 7, 2) + 0.5 - day_from(2010, 1, 1)) * layout.scale.per_day
        assert (glyph.start + glyph.end) / 2 == pytest.approx(middle, abs=0.1)


def test_libya_stands_in_rows_without_waste() -> None:
    layout = libya()

    assert layout.length < 1.5 * ROW * len(LIBYA)
    beside = [index for index in range(len(LIBYA)) if layout.date_leader(index) is None]
    assert beside == [0, 1, 2, 3, 4]
    assert layout.used_columns == 4


def test_libya_has_the_glyphs_of_its_dates() -> None:
    layout = libya()
    kinds = [layout.glyph(index).kind for index in range(len(LIBYA))]

    assert kinds == [GlyphKind.CAPSULE] * 5 + [GlyphKind.BLOCK] * 2 + [
        GlyphKind.BAR,
        GlyphKind.DISC,
        GlyphKind.BLOCK,
        GlyphKind.BLOCK,
    ]
    assert layout.glyph(2).column != layout.glyph(3).column, "two events of 2011 stand side by side"
    assert layout.glyph(1).column == layout.glyph(2).column == 0, "years that follow one another stand in line"


def test_a_taller_pane_stretches_the_line_to_fill_it() -> None:
    assert libya(room=900).length == pytest.approx(900, abs=ROW / 3)
    assert libya(room=100).length == libya().length


def test_zoom_stretches_time_but_not_folds_and_glyphs() -> None:
    layout, closer = libya(), libya(zoom=3)

    assert closer.scale.per_day == pytest.approx(3 * layout.scale.per_day)
    assert closer.scale.folds[0].end - closer.scale.folds[0].start == pytest.approx(SIZES.fold)
    assert closer.glyph(8).end - closer.glyph(8).start == pytest.approx(SIZES.disc)


def test_from_some_zoom_on_every_row_stands_beside_its_glyph() -> None:
    layout = libya(zoom=40)

    assert [index for index in range(len(LIBYA)) if layout.date_leader(index) is not None] == []


def test_leaders_run_from_glyph_to_row() -> None:
    layout = libya()
    for index in range(len(LIBYA)):
        glyph, leader = layout.glyph(index), layout.leader(index)

        assert glyph.body_start <= leader.start[1] <= glyph.body_end
        assert leader.start[0] == layout.column_at(glyph.column) + SIZES.disc / 2
        assert leader.start[1] == leader.bend[1]
        assert leader.end[1] == layout.anchor(index)
        assert leader.start[0] <= leader.bend[0] < leader.end[0] < layout.texts_at
        back = layout.date_leader(index)
        if back is not None:
            assert back.start[1] == leader.start[1]
            assert back.start[0] >= back.bend[0] > back.end[0] > layout.dates_at


def test_ticks_are_labelled_only_between_the_dates() -> None:
    layout = libya()
    marks = layout.ticks(layout.top, layout.bottom, 24.0)

    assert [mark.edtf for mark in marks] == ["1969", *map(str, range(2010, 2019))]
    assert [mark.edtf for mark in layout.labelled_ticks(marks, 24.0)] == ["2013"]


def test_one_event_and_many_on_one_day() -> None:
    alone = lay_out(items_of(["1969"]), [ROW], SIZES)
    assert alone.length == pytest.approx(ROW * ROOM)

    crowd = lay_out(items_of(["2016-03-04"] * 9), [ROW] * 9, SIZES)
    assert crowd.used_columns == SIZES.columns
    assert len(crowd.visible_figures(crowd.top, crowd.bottom)) < 9
    assert crowd.length <= 9 * ROW * ROOM + 1e-6


def test_impossible_timelines_are_refused() -> None:
    with pytest.raises(ValueError, match="0 events"):
        lay_out([], [], SIZES)
    with pytest.raises(ValueError, match="zoom"):
        libya(zoom=0.5)
    with pytest.raises(ValueError, match="in 1 rows"):
        lay_out(items_of(LIBYA), [ROW], SIZES)
    with pytest.raises(ValueError, match="labels"):
        libya().label_rows(0, 100, 0)


@given(layouts())
def test_rows_keep_order_and_space(layout: Layout) -> None:
    for index, (top, following) in enumerate(pairwise(layout.tops)):
        assert following >= top + layout.heights[index] - 1e-6
    assert layout.top <= layout.tops[0] + 1e-6
    assert layout.tops[-1] + layout.heights[-1] <= layout.bottom + 1e-6


@given(layouts())
def test_glyphs_stand_at_their_time_and_within_the_whole(layout: Layout) -> None:
    for index, item in enumerate(layout.items):
        glyph = layout.glyph(index)

        assert layout.top <= glyph.start <= glyph.body_start < glyph.body_end <= glyph.end <= layout.bottom
        middle = layout.scale.position((item.start + item.end) / 2)
        assert glyph.body_start - SIZES.gap <= middle <= glyph.body_end + SIZES.gap or layout.scale.folds
        assert 0 <= glyph.column < SIZES.columns


@given(layouts())
def test_the_whole_is_not_much_longer_than_the_axis(layout: Layout) -> None:
    overshoot = OVERHANG * ROW + max(layout.heights) + SIZES.opening

    assert layout.top >= -overshoot
    assert layout.bottom <= layout.scale.length + overshoot


@given(layouts(), st.floats(-0.2, 1.2), st.floats(0, 0.5))
def test_visible_is_what_looking_at_every_item_finds(layout: Layout, start: float, part: float) -> None:
    top = layout.top + start * layout.length
    bottom = top + part * layout.length

    assert list(layout.visible_rows(top, bottom)) == [
        index
        for index in range(len(layout))
        if layout.tops[index] <= bottom and layout.tops[index] + layout.heights[index] > top
    ]
    touching = [
        index for index in range(len(layout)) if layout.glyph(index).start <= bottom and layout.glyph(index).end >= top
    ]
    seen = layout.visible_figures(top, bottom)
    assert set(seen) <= set(touching)
    assert {layout.glyph(index)[1:6] for index in seen} == {layout.glyph(index)[1:6] for index in touching}


@given(layouts())
def test_a_place_belongs_to_the_glyph_drawn_there(layout: Layout) -> None:
    for index in range(len(layout)):
        glyph = layout.glyph(index)
        found = layout.figure_at(layout.column_at(glyph.column), (glyph.body_start + glyph.body_end) / 2)
        assert found is not None
        assert layout.glyph(found).column == glyph.column


@pytest.mark.parametrize("count", [3, 30, 300, 10_000, 100_000])
def test_any_number_of_events(count: int) -> None:
    items = months_and_days(count)
    layout = lay_out(items, [ROW] * count, SIZES)

    assert all(following - top >= ROW - 1e-4 for top, following in pairwise(layout.tops))
    assert layout.length <= ROW * count * ROOM + 2 * OVERHANG * ROW + SIZES.capsule
    middle = layout.scale.length / 2
    assert len(layout.visible_rows(middle, middle + 600)) <= 600 / ROW + 2
    assert len(layout.label_rows(layout.top, layout.bottom, 300)) <= 300


@settings(max_examples=30)
@given(layouts(), st.integers(1, 10))
def test_labels_are_few_and_stay_when_scrolled(layout: Layout, limit: int) -> None:
    shown = layout.label_rows(layout.top, layout.bottom, limit)

    assert len(shown) <= limit
    assert all(index % shown.step == 0 for index in shown)
