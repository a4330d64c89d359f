"""The wide timeline: nothing covers anything, events are joined, and lanes are as high as they need."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.drawing.lanes import Label, LaneLayout, LaneSizes, lay_out_lanes
from tests.drawing.test_timeline import LIBYA, dates, items_of

SIZES = LaneSizes()
ROOM = (1000.0, 250.0)
Box = tuple[float, float, float, float]

labels = st.builds(Label, st.floats(20, 210), st.sampled_from([16.0, 32.0, 48.0]))
lanes = st.lists(st.integers(0, 5), min_size=1, max_size=4, unique=True).map(sorted)


@st.composite
def layouts(draw: st.DrawFn) -> LaneLayout:
    items = items_of(draw(st.lists(dates, max_size=30)))
    count = len(items) + draw(st.integers(0 if items else 1, 6))
    some = draw(st.lists(labels, min_size=count, max_size=count))
    where = draw(st.lists(lanes, min_size=count, max_size=count))
    return lay_out_lanes(items, some, where, SIZES, ROOM, draw(st.floats(0.1, 40)))


def many(count: int, zoom: float = 1.0) -> LaneLayout:
    """As many events on three lanes as are asked for, with long headlines."""
    texts = [f"{1700 + n * 37 % 317}-{1 + n % 12:02}" for n in range(count)]
    where = [sorted({n % 3, n * n % 3}) for n in range(count)]
    return lay_out_lanes(items_of(texts), [Label(200, 32)] * count, where, SIZES, ROOM, zoom)


def boxes(layout: LaneLayout) -> list[tuple[int, Box]]:
    """Left, top, right and bottom of every figure and all words, with their events."""
    found: list[tuple[int, Box]] = []
    half = SIZES.figures.disc / 2
    for index, stands in enumerate(layout.stands):
        start, end = layout.figure(index)
        found += [(index, (start, stand.y - half, end, stand.y + half)) for stand in stands]
        x, y, width, height = layout.label_box(index)
        found.append((index, (x, y, x + width, y + height)))
    return found


def cover(one: Box, other: Box) -> bool:
    return one[0] < other[2] - 1e-6 and other[0] < one[2] - 1e-6 and one[1] < other[3] and other[1] < one[3]


def check_nothing_covers_anything(layout: LaneLayout) -> None:
    drawn = sorted(boxes(layout), key=lambda found: found[1])
    for place, (index, box) in enumerate(drawn):
        for other, covered in drawn[place + 1 :]:
            if covered[0] >= box[2]:
                break
            assert not cover(box, covered), (index, box, other, covered)


@settings(max_examples=150)
@given(layouts())
def test_no_words_and_no_figures_cover_one_another(layout: LaneLayout) -> None:
    check_nothing_covers_anything(layout)


@pytest.mark.parametrize("count", [3, 30, 300, 3000])
@pytest.mark.parametrize("zoom", [0.1, 1.0, 5.0])
def test_any_number_of_words_can_be_read(count: int, zoom: float) -> None:
    layout = many(count, zoom)
    check_nothing_covers_anything(layout)
    if count == 3:
        assert layout.width == pytest.approx(ROOM[0] * max(1, zoom), rel=0.25)


@given(layouts())
def test_everything_lies_in_its_lane_and_within_the_whole(layout: LaneLayout) -> None:
    for above, below in pairwise(layout.lanes):
        assert above.top + above.height == pytest.approx(below.top)
    for index, stands in enumerate(layout.stands):
        assert [stand.lane for stand in stands] == list(layout.lanes_of[index])
        for stand in stands:
            lane = layout.lanes[stand.lane]
            assert lane.top < stand.y < lane.top + lane.height
            assert layout.lane_at(stand.y) == stand.lane
        x, y, width, height = layout.label_box(index)
        first = layout.lanes[stands[0].lane]
        assert x >= -1e-6
        assert x + width <= layout.width
        assert first.top <= y
        assert y + height <= first.top + first.height


@given(layouts())
def test_events_of_several_lanes_are_joined_from_the_first_to_the_last(layout: LaneLayout) -> None:
    assert set(layout.joins) == {index for index, stands in enumerate(layout.stands) if len(stands) > 1}
    for index, join in layout.joins.items():
        stands = layout.stands[index]
        assert (join.top, join.bottom) == (stands[0].y, stands[-1].y)
        start, end = layout.figure(index)
        assert start <= join.x <= end


def test_joins_of_one_day_stand_side_by_side() -> None:
    items = items_of(["2011-02-15"] * 3)
    layout = lay_out_lanes(items, [Label(100, 16)] * 3, [[0, 1]] * 3, SIZES, ROOM)
    places = sorted(join.x for join in layout.joins.values())
    assert all(after - before >= 3 for before, after in pairwise(places))


@given(layouts())
def test_time_runs_ahead_and_the_undated_come_after_all_else(layout: LaneLayout) -> None:
    dated = len(layout.items)
    for one, other in pairwise(layout.items):
        if one.end <= other.start and layout.scale is not None:
            assert layout.scale.position(one.end) <= layout.scale.position(other.start)
    for index in range(dated, len(layout.labels)):
        assert layout.label_box(index)[0] > layout.dated_end
        assert layout.figure(index)[0] >= layout.undated_start >= layout.dated_end
    assert all(layout.label_box(index)[0] < layout.undated_start for index in range(dated))


@given(layouts(), st.floats(-0.2, 1.2), st.floats(0, 0.5))
def test_visible_is_what_looking_at_every_event_finds(layout: LaneLayout, start: float, part: float) -> None:
    left = start * layout.width
    right = left + part * layout.width
    touching: set[int] = set()
    for index in range(len(layout.labels)):
        begin, end = layout.figure(index)
        x, _, width, _ = layout.label_box(index)
        if min(begin, x) <= right and max(end, x + width) >= left:
            touching.add(index)
    assert set(layout.visible(left, right)) == touching


def test_few_events_fill_the_room_and_zoom_stretches_time() -> None:
    where = [[0]] * len(LIBYA)
    some = [Label(150, 32)] * len(LIBYA)
    layout = lay_out_lanes(items_of(LIBYA), some, where, SIZES, ROOM)
    closer = lay_out_lanes(items_of(LIBYA), some, where, SIZES, ROOM, 4)
    assert layout.width == pytest.approx(ROOM[0], abs=60)
    assert layout.scale is not None
    assert closer.scale is not None
    assert closer.scale.per_day > 3 * layout.scale.per_day
    assert [fold.left_out for fold in layout.scale.folds] == ["1970/2009"]
    assert layout.height < 8 * (32 + SIZES.leading)


def test_long_figures_have_their_words_below_and_short_ones_beside() -> None:
    layout = lay_out_lanes(items_of(["2010", "2016-07-03"]), [Label(60, 16)] * 2, [[0], [0]], SIZES, ROOM)
    year, day = layout.label_box(0), layout.label_box(1)
    assert year[0] == layout.figure(0)[0]
    assert year[1] > layout.stands[0][0].y
    assert day[0] == layout.figure(1)[1] + SIZES.beside
    assert day[1] < layout.stands[1][0].y < day[1] + day[3]


def test_impossible_lanes_are_refused() -> None:
    with pytest.raises(ValueError, match="zoom 0"):
        lay_out_lanes([], [], [], SIZES, ROOM, 0)
    with pytest.raises(ValueError, match="1 events with 0 labels"):
        lay_out_lanes(items_of(["2010"]), [], [], SIZES, ROOM)
