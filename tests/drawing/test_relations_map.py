"""The geometry of the relations map: nothing overlaps, nothing is crossed out, arrows end where they should."""

import math
from itertools import combinations, pairwise
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.model.actor import Relation
from db.model.article import Anchor, Span
from db.model.moment import Moment
from desktop.drawing.relations_kinds import is_against, pull_of
from desktop.drawing.relations_map import Box, Edge, Map, lay_out
from desktop.drawing.relations_periods import Stretch, holds, stretches
from desktop.drawing.relations_ranks import Link, Node, Pull, Sizes

ROOMS = ((430.0, 350.0), (340.0, 240.0), (1100.0, 640.0))
Graph = tuple[list[Node], list[Link]]


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    """Up to 14 actors and 24 relations: loops, pairs that stand in several relations, and actors that stand in none."""
    nodes = draw(
        st.lists(
            st.builds(Node, st.floats(20, 170), st.floats(15, 60), st.none() | st.integers(0, 2)),
            min_size=1,
            max_size=14,
        )
    )
    node = st.integers(0, len(nodes) - 1)
    link = st.builds(Link, node, node, st.floats(5, 160), st.floats(8, 20), st.sampled_from(Pull))
    return nodes, draw(st.lists(link, max_size=24))


def web(nodes: int, links: int) -> Graph:
    """A graph of which a few nodes have most links, the same each time."""
    return (
        [Node(70 + n * 37 % 60, 26 + 14 * (n % 2)) for n in range(nodes)],
        [Link((n * n) % max(1, nodes // 5), n % nodes, 40 + n * 29 % 70, 15, list(Pull)[n % 3]) for n in range(links)],
    )


def points(edge: Edge) -> list[tuple[float, float]]:
    """Places along a relation's curve, close to one another."""
    found = [edge.curve[0]]
    for index in range(0, len(edge.curve) - 1, 3):
        a, b, c, d = edge.curve[index : index + 4]
        for step in range(1, 17):
            t = step / 16
            weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
            x, y = (sum(w * p[axis] for w, p in zip(weights, (a, b, c, d), strict=True)) for axis in (0, 1))
            found.append((x, y))
    return found


def inside(box: Box, point: tuple[float, float], by: float = 0.5) -> bool:
    x, y = point
    return box.left + by < x < box.right - by and box.top + by < y < box.bottom - by


def on_border(box: Box, point: tuple[float, float]) -> bool:
    x, y = point
    level = math.isclose(y, box.top, abs_tol=1e-6) or math.isclose(y, box.bottom, abs_tol=1e-6)
    return level and box.left - 1e-6 <= x <= box.right + 1e-6


def check(graph: Graph, placed: Map) -> None:
    nodes, links = graph
    assert [(box.width, box.height) for box in placed.nodes] == [(node.width, node.height) for node in nodes]
    assert [(edge.label.width, edge.label.height) for edge in placed.edges] == [(n.width, n.height) for n in links]
    boxes = [*placed.nodes, *(edge.label for edge in placed.edges)]
    for one, other in combinations(boxes, 2):
        assert not one.overlaps(other)
    for box in boxes:
        assert box.left >= -1e-6
        assert box.top >= -1e-6
        assert box.right <= placed.width + 1e-6
        assert box.bottom <= placed.height + 1e-6
    for index, (link, edge) in enumerate(zip(links, placed.edges, strict=True)):
        assert on_border(placed.nodes[link.start], edge.curve[0])
        assert on_border(placed.nodes[link.end], edge.curve[-1])
        assert edge.head[0] == edge.curve[-1]
        others = [box for place, box in enumerate(boxes) if place != len(nodes) + index]
        for point in points(edge):
            assert not any(inside(box, point) for box in others)


@settings(max_examples=60, deadline=None)
@given(graphs(), st.sampled_from(ROOMS))
def test_nothing_overlaps_and_no_line_runs_through_a_label(graph: Graph, room: tuple[float, float]) -> None:
    check(graph, lay_out(*graph, *room))


@settings(max_examples=15, deadline=None)
@given(graphs(), st.sampled_from(ROOMS))
def test_the_same_graph_gives_the_same_map(graph: Graph, room: tuple[float, float]) -> None:
    assert lay_out(*graph, *room) == lay_out(*graph, *room)


@pytest.mark.parametrize(("nodes", "links"), [(1, 0), (2, 1), (3, 2), (15, 20), (40, 60)])
@pytest.mark.parametrize("room", [*ROOMS, (0.0, 0.0), (0.0, 500.0)])
def test_articles_of_all_sizes(nodes: int, links: int, room: tuple[float, float]) -> None:
    graph = web(nodes, links)
    check(graph, lay_out(*graph, *room))


def test_two_hundred_actors_are_placed_in_a_moment() -> None:
    graph = web(200, 300)
    begun = process_time()
    placed = lay_out(*graph, 1100, 640)
    assert process_time() - begun < 20  # ten times what it takes: this finds what grows without bound
    assert len(placed.edges) == 300


def test_heads_point_to_the_second_actor() -> None:
    placed = lay_out([Node(80, 26)] * 3, [Link(0, 1, 50, 14), Link(2, 1, 50, 14, Pull.UP)], 300, 300)
    for link_end, edge in zip((1, 1), placed.edges, strict=True):
        tip, left, right = edge.head
        middle = placed.nodes[link_end].middle[1]
        assert abs(tip[1] - middle) < abs(left[1] - middle)
        assert left[1] == right[1]


def test_who_commands_stands_above_and_who_is_part_below() -> None:
    placed = lay_out([Node(80, 26)] * 3, [Link(0, 1, 50, 14), Link(2, 1, 50, 14, Pull.UP)], 400, 400)
    top = [box.top for box in placed.nodes]
    assert top[0] < top[1] < top[2]


def test_relations_between_the_same_two_have_lines_of_their_own() -> None:
    links = [Link(0, 1, 60, 14), Link(0, 1, 70, 14), Link(1, 0, 50, 14)]
    placed = lay_out([Node(80, 26)] * 2, links, 300, 300)
    for one, other in combinations(placed.edges, 2):
        assert not set(points(one)) & set(points(other))


def test_members_of_a_group_stand_together() -> None:
    nodes = [Node(60, 26)] + [Node(60, 26, n % 2) for n in range(8)]
    links = [Link(0, n, 10, 14) for n in range(1, 9)]
    placed = lay_out(nodes, links, 900, 300)
    row = sorted(range(1, 9), key=lambda n: placed.nodes[n].left)
    changes = sum(nodes[a].group != nodes[b].group for a, b in pairwise(row))
    assert changes == 1


def test_a_mirrored_map_is_the_map_from_the_other_side() -> None:
    placed = lay_out(*web(12, 15), 430, 350)
    mirrored = placed.mirrored()
    check(web(12, 15), mirrored)
    assert mirrored.nodes[3].right == pytest.approx(placed.width - placed.nodes[3].left)
    twice = mirrored.mirrored()
    assert [box.left for box in twice.nodes] == pytest.approx([box.left for box in placed.nodes])


def test_larger_faces_give_a_larger_map() -> None:
    nodes, links = web(8, 9)
    small = lay_out(nodes, links, 2000, 2000)
    large = lay_out(
        [Node(2 * n.width, 2 * n.height) for n in nodes],
        [link._replace(width=2 * link.width, height=2 * link.height) for link in links],
        4000,
        4000,
        Sizes().scaled(2),
    )
    assert (large.width, large.height) == pytest.approx((2 * small.width, 2 * small.height))


def test_no_actors_no_map() -> None:
    assert lay_out([], [], 300, 300) == Map((), (), 0, 0)


# Kinds


@pytest.mark.parametrize(
    ("kind", "pull", "against"),
    [
        ("commands", Pull.DOWN, False),
        ("supports", Pull.DOWN, False),
        ("part of", Pull.UP, False),
        ("recognised by", Pull.UP, False),
        ("Led by", Pull.UP, False),
        ("fights for", Pull.UP, False),
        ("aligned with", Pull.LEVEL, False),
        ("asked to mediate", Pull.LEVEL, False),
        ("opposed", Pull.LEVEL, True),
        ("does not recognise", Pull.LEVEL, True),
        ("fights", Pull.LEVEL, True),
        ("критикует", Pull.DOWN, False),
        ("", Pull.DOWN, False),
    ],
)
def test_what_the_words_of_a_relation_say(kind: str, pull: Pull, against: bool) -> None:
    assert pull_of(kind) is pull
    assert is_against(kind) is against


# Periods


def relation(period: str | None) -> Relation:
    moment = None if period is None else Moment.parse(period)
    return Relation(1, 1, "leads", 2, moment, Anchor(Span(0, 1), "x", "", ""))


def test_stretches_are_the_years_between_changes() -> None:
    found = stretches([relation(one) for one in ("2015-03/..", "2016/2021", "2011", None, "1969-09-01")])
    assert found == [
        Stretch(1969, 1969),
        Stretch(2011, 2011),
        Stretch(2015, 2015),
        Stretch(2016, 2021),
        Stretch(2022, None),
    ]
    assert [str(one.moment()) for one in found] == ["1969", "2011", "2015", "2016/2021", "2022/.."]


def test_open_starts_approximate_dates_and_years_before_christ() -> None:
    assert stretches([relation("../1950")]) == [Stretch(None, 1950)]
    assert stretches([relation("2017~")]) == [Stretch(2016, 2018)]
    assert str(Stretch(None, -43).moment()) == "../-0043"
    assert stretches([relation(None)]) == []


def test_relations_without_a_period_hold_at_all_times() -> None:
    assert holds(relation(None), Stretch(1969, 1969))
    assert holds(relation("2011"), None)
    assert holds(relation("2015-03/.."), Stretch(2022, None))
    assert not holds(relation("2015-03/.."), Stretch(1969, 2014))
    assert not holds(relation("../1950"), Stretch(1951, None))


@given(
    st.lists(
        st.tuples(st.integers(1900, 1930), st.integers(0, 9), st.sampled_from(["{a}/{b}", "{a}/..", "../{b}"])),
        max_size=12,
    )
)
def test_within_a_stretch_the_picture_stays_the_same(spans: list[tuple[int, int, str]]) -> None:
    relations = [relation(form.format(a=first, b=first + length)) for first, length, form in spans]
    found = stretches(relations)
    for one in found:
        years = range(1895 if one.first is None else one.first, (1945 if one.last is None else one.last) + 1)
        pictures = {tuple(holds(each, Stretch(year, year)) for each in relations) for year in years}
        assert pictures == {tuple(holds(each, one) for each in relations)}
        assert any(pictures.pop())
    for one, other in pairwise(found):
        assert one.last is not None
        assert other.first is not None
        assert one.last < other.first
