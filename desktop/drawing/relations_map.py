"""The relations map as plain geometry, for screen and paper: boxes for actors and labels, curves with heads between.

No two boxes overlap, no curve runs through a box that is not its own, and the same input gives the same map. See
`relations_ranks` and `relations_rows` for the method.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from desktop.drawing.relations_ranks import Link, Node, Sizes, ranks_for
from desktop.drawing.relations_rows import Rows, make_rows, order_rows

Point = tuple[float, float]

_SETTLING = 14
"""How often the rows are placed against their neighbours."""
_STRAIGHTENING = 4
_STRAIGHT = 4.0
"""How much more a passing line insists on its place than an actor does."""
_MOST_APART = 1.8
"""How far the gaps may grow, against the least, to use the room."""
_BEND = 0.55
"""How far a curve keeps upright, as a part of its height."""
_LEANING_BEND = 0.36
"""The same where it leans."""
_BESIDE = 1.5
"""What is left free between a passing line and the side of its place."""
_LEAN = 0.045
"""How much higher a gap is for each unit that a curve in it runs sideways."""
_MOST_LEAN = 26.0
_HALF_HEAD = 0.5
"""Half the width of a head, against its length."""


class Box(NamedTuple):
    """An upright rectangle; y grows downwards."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of its right side."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The y of its lower side."""
        return self.top + self.height

    @property
    def middle(self) -> Point:
        """Its middle."""
        return self.left + self.width / 2, self.top + self.height / 2

    def overlaps(self, other: "Box") -> bool:
        """Whether both share more than a border."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


class Edge(NamedTuple):
    """How one relation is drawn."""

    curve: tuple[Point, ...]
    """A chain of cubic Bézier curves: the first point, then two controls and an end for each. It starts at the border
    of the first actor, and ends at the border of the second one, at the tip of the head."""
    head: tuple[Point, Point, Point]
    """The tip, and the two other corners."""
    label: Box


class Map(NamedTuple):
    """Everything in the unit of the sizes, from (0, 0); nodes and edges in the order in which they were given."""

    nodes: tuple[Box, ...]
    edges: tuple[Edge, ...]
    width: float
    height: float

    def mirrored(self) -> "Map":
        """The map with left and right exchanged, for windows that read from right to left."""

        def box(one: Box) -> Box:
            return one._replace(left=self.width - one.right)

        def point(one: Point) -> Point:
            return self.width - one[0], one[1]

        edges = tuple(
            Edge(
                tuple(map(point, edge.curve)),
                (point(edge.head[0]), point(edge.head[1]), point(edge.head[2])),
                box(edge.label),
            )
            for edge in self.edges
        )
        return Map(tuple(map(box, self.nodes)), edges, self.width, self.height)


def lay_out(
    nodes: Sequence[Node], links: Sequence[Link], width: float, height: float, sizes: Sizes | None = None
) -> Map:
    """Place actors and their relations, in a form that suits a room of this size.

    The map may become larger than the room, which may be nothing: whoever draws it scales or scrolls. Where there is
    room to spare, the gaps grow a little.

    Raises:
        IndexError: a link names a node that there is not.
    """
    sizes = sizes or Sizes()
    if not nodes:
        return Map((), (), 0.0, 0.0)
    width = max(width, *(node.width + 2 * sizes.margin for node in nodes))
    height = max(height, *(node.height + 2 * sizes.margin for node in nodes))
    ranks, scale = ranks_for(nodes, links, width, height, sizes)
    rows = make_rows(nodes, links, ranks, width / scale, sizes)
    order_rows(rows, sizes)
    placed = _Placing(rows, len(nodes), sizes, width / scale, height / scale)
    placed.run()
    return placed.map(links)


class _Placing:
    """Coordinates for ordered rows."""

    def __init__(self, rows: Rows, nodes: int, sizes: Sizes, width: float, height: float) -> None:
        self._rows = rows
        self._nodes = nodes
        self._sizes = sizes
        self._apart = sizes.apart
        self._room = 0.0
        self._width = width
        self._height = height
        self._x = [0.0] * len(rows.widths)
        """By item: its middle."""
        self._tops: list[float] = []
        self._heights = [max((rows.heights[item] for item in row), default=0.0) for row in rows.rows]

    def run(self) -> None:
        """Place the items along their rows, then the rows."""
        self._place_across()
        self._straighten()
        self._place_down()

    # Across

    def _place_across(self) -> None:
        rows, x = self._rows, self._x
        widest = max(sum(rows.widths[item] for item in row) + self._apart * (len(row) - 1) for row in rows.rows)
        room = self._room = max(widest, self._width - 2 * self._sizes.margin)
        self._apart = self._wider_apart(room)
        for row in rows.rows:
            at = room / 2 - (sum(rows.widths[item] for item in row) + self._apart * (len(row) - 1)) / 2
            for item in row:
                x[item] = at + rows.widths[item] / 2
                at += rows.widths[item] + self._apart
        for turn in range(_SETTLING):
            for row in rows.rows if turn % 2 == 0 else rows.rows[::-1]:
                self._settle(row)

    def _wider_apart(self, room: float) -> float:
        """The distance between neighbours, as far as the fullest row has room for more."""
        most = self._apart * _MOST_APART
        for row in self._rows.rows:
            if len(row) > 1:
                free = (room - sum(self._rows.widths[item] for item in row)) / (len(row) - 1)
                most = min(most, max(self._sizes.apart, free))
        return most

    def _settle(self, row: list[int]) -> None:
        """Move a row's items towards what they are joined to, in their order and within the room."""
        rows, x = self._rows, self._x
        wanted: list[float] = []
        for item in row:
            joined = rows.above[item] + rows.below[item]
            wanted.append(sum([x[other] for other in joined]) / len(joined) if joined else x[item])
        self._move(row, wanted, [1.0 if item < self._nodes else _STRAIGHT for item in row])

    def _straighten(self) -> None:
        """Move labels and passing lines to where their lines meet the actors, which is not always the middle."""
        rows, x = self._rows, self._x
        places = {item: (index, n) for index, chain in enumerate(rows.chains) for n, item in enumerate(chain)}
        for _ in range(_STRAIGHTENING):
            ports = self._ports()
            for number, row in enumerate(rows.rows):
                if not row or number in rows.node_rows:
                    continue
                wanted: list[float] = []
                for item in row:
                    index, n = places[item]
                    chain = rows.chains[index]
                    before = ports[index, False] if n == 1 else x[chain[n - 1]]
                    after = ports[index, True] if n == len(chain) - 2 else x[chain[n + 1]]
                    wanted.append((before + after) / 2)
                self._move(row, wanted, [1.0] * len(row))
        left = min(x[item] - rows.widths[item] / 2 for row in rows.rows for item in row)
        for item in range(len(x)):
            x[item] += self._sizes.margin - left

    def _move(self, row: list[int], wanted: Sequence[float], weights: Sequence[float]) -> None:
        """Put the middles of a row's items as close to where they are wanted as order, distance and room allow."""
        widths = self._rows.widths
        lengths = [widths[item] + self._apart for item in row]
        starts = [at - widths[item] / 2 for item, at in zip(row, wanted, strict=True)]
        for item, start in zip(row, _spread(starts, weights, lengths, self._room + self._apart), strict=True):
            self._x[item] = start + widths[item] / 2

    # Down

    def _place_down(self) -> None:
        gaps = [self._gap(upper, lower) for upper, lower in pairwise(range(len(self._rows.rows)))]
        used = sum(self._heights) + sum(gaps) + 2 * self._sizes.margin
        grown = min(_MOST_APART, 1 + max(0.0, self._height - used) / sum(gaps)) if gaps else 1.0
        y = self._sizes.margin
        for index, height in enumerate(self._heights):
            self._tops.append(y)
            y += height + (gaps[index] * grown if index < len(gaps) else 0.0)
        self._bottom = y + self._sizes.margin

    def _gap(self, upper: int, lower: int) -> float:
        rows = self._rows
        node_rows = set(rows.node_rows)
        own = [lower_item for item in rows.rows[upper] for lower_item in rows.below[item]]
        least = self._sizes.rise if upper in node_rows or lower in node_rows else self._sizes.stack
        if not own:
            return least
        lean = max(abs(self._x[item] - self._x[other]) for item in rows.rows[upper] for other in rows.below[item])
        return least + min(_MOST_LEAN, _LEAN * lean)

    # The result

    def map(self, links: Sequence[Link]) -> Map:
        """Boxes and curves."""
        ports = self._ports()
        edges = [self._edge(index, link, ports) for index, link in enumerate(links)]
        width = max(self._x[item] + self._rows.widths[item] / 2 for row in self._rows.rows for item in row)
        nodes = tuple(self._box(item) for item in range(self._nodes))
        return Map(nodes, tuple(edges), width + self._sizes.margin, self._bottom)

    def _box(self, item: int) -> Box:
        rows = self._rows
        row = rows.row_of[item]
        top = self._tops[row] + (self._heights[row] - rows.heights[item]) / 2
        return Box(self._x[item] - rows.widths[item] / 2, top, rows.widths[item], rows.heights[item])

    def _ports(self) -> dict[tuple[int, bool], float]:
        """By link: the x where it leaves (False) or reaches (True) the border of a node, near to its way."""
        rows = self._rows
        held: dict[tuple[int, bool], list[tuple[float, int, bool]]] = {}
        for index, chain in enumerate(rows.chains):
            for node, other, ends in ((chain[0], chain[1], False), (chain[-1], chain[-2], True)):
                upwards = rows.row_of[other] < rows.row_of[node]
                held.setdefault((node, upwards), []).append((self._x[other], index, ends))
        ports: dict[tuple[int, bool], float] = {}
        for (node, _), ends_here in held.items():
            ends_here.sort()
            room = rows.widths[node] * 0.84
            step = min(self._sizes.lane * 1.2, room / len(ends_here))
            left = self._x[node] - room / 2
            wanted = [at - step / 2 for at, _, _ in ends_here]
            places = _spread(wanted, [1.0] * len(wanted), [step] * len(wanted), room, left)
            for (_, index, ends), place in zip(ends_here, places, strict=True):
                ports[index, ends] = place + step / 2
        return ports

    def _edge(self, index: int, link: Link, ports: dict[tuple[int, bool], float]) -> Edge:
        chain, row_of = self._rows.chains[index], self._rows.row_of
        stops = list(self._stops(index, chain, ports))
        curve: list[Point] = [stops[0].at]
        for start, end in pairwise(stops):
            curve.extend(_piece(start, end))
        tip = curve[-1]
        length = self._sizes.head if row_of[chain[-2]] < row_of[chain[-1]] else -self._sizes.head
        half = self._sizes.head * _HALF_HEAD
        head = (tip, (tip[0] - half, tip[1] - length), (tip[0] + half, tip[1] - length))
        return Edge(tuple(curve), head, self._box(self._rows.labels[index]))

    def _stops(self, index: int, chain: list[int], ports: dict[tuple[int, bool], float]) -> Iterator["_Stop"]:
        """The points that a link passes: at borders of actors, and where it enters and leaves each row."""
        rows = self._rows
        first, last = self._box(chain[0]), self._box(chain[-1])
        down = rows.row_of[chain[1]] > rows.row_of[chain[0]]
        xs = [ports[index, False], *(self._x[item] for item in chain[1:-1]), ports[index, True]]
        yield _Stop(xs[0], first.bottom if down else first.top)
        yield _Stop(xs[0], self._edge_of_row(chain[0], lower=down))
        for place, item in enumerate(chain[1:-1], 1):
            down = rows.row_of[item] > rows.row_of[chain[place - 1]]
            if down != (rows.row_of[chain[place + 1]] > rows.row_of[item]):
                yield from self._hung(item, rightwards=xs[place - 1] <= xs[place + 1], down=down)
            else:
                yield from self._passing(item, xs[place - 1], xs[place + 1], down=down)
        down = rows.row_of[chain[-1]] > rows.row_of[chain[-2]]
        yield _Stop(xs[-1], self._edge_of_row(chain[-1], lower=not down))
        yield _Stop(xs[-1], last.top if down else last.bottom)

    def _hung(self, item: int, *, rightwards: bool, down: bool) -> Iterator["_Stop"]:
        """Where the two lines of a label meet it that hangs between two actors of one row."""
        apart = self._rows.widths[item] / (4 if rightwards else -4)
        border, middle = self._edge_of_row(item, lower=not down), self._box(item).middle[1]
        yield _Stop(self._x[item] - apart, border)
        yield _Stop(self._x[item] - apart, middle)
        yield _Stop(self._x[item] + apart, middle)
        yield _Stop(self._x[item] + apart, border)

    def _passing(self, item: int, before: float, after: float, *, down: bool) -> Iterator["_Stop"]:
        """Where a link enters and leaves a row: aslant, as far as its place in the row is wide."""
        row, x = self._rows.row_of[item], self._x[item]
        height = self._heights[row]
        lean = 0.0
        if (x - before) * (after - x) > 0:  # else it turns here, and is upright at its turn
            lean = min(abs(x - before), abs(after - x)) / (height / 2 + self._sizes.rise)
            lean = min(lean, (self._rows.widths[item] / 2 - _BESIDE) / max(1.0, height / 2))
            lean = lean if after > x else -lean
        enters, leaves = self._edge_of_row(item, lower=not down), self._edge_of_row(item, lower=down)
        slope = lean if down else -lean
        yield _Stop(x - lean * height / 2, enters, slope)
        yield _Stop(x + lean * height / 2, leaves, slope)

    def _edge_of_row(self, item: int, *, lower: bool) -> float:
        row = self._rows.row_of[item]
        return self._tops[row] + (self._heights[row] if lower else 0.0)


class _Stop(NamedTuple):
    """A point of a link, and how far it leans there: by how much x grows with y."""

    x: float
    y: float
    lean: float = 0.0

    @property
    def at(self) -> Point:
        return self.x, self.y


def _piece(start: _Stop, end: _Stop) -> tuple[Point, Point, Point]:
    """A curve between two points in their directions: two controls and the end."""
    rise = end.y - start.y
    from_start, from_end = (rise * (_BEND if not stop.lean else _LEANING_BEND) for stop in (start, end))
    return (
        (start.x + start.lean * from_start, start.y + from_start),
        (end.x - end.lean * from_end, end.y - from_end),
        end.at,
    )


def _spread(
    wanted: Sequence[float], weights: Sequence[float], lengths: Sequence[float], room: float, low: float = 0.0
) -> list[float]:
    """Starts that keep their order and distances within the room, as close to what they want as their weights say.

    Isotonic regression by pooling adjacent violators, as in `packing.spread`, with weights.
    """
    offsets = [0.0]
    for length in lengths:
        offsets.append(offsets[-1] + length)
    high = low + max(0.0, room - offsets[-1])
    pools: list[tuple[float, float, int]] = []  # mean, weight, how many
    for index, weight in enumerate(weights):
        mean, many = wanted[index] - offsets[index], 1
        while pools and pools[-1][0] > mean:
            other, other_weight, other_many = pools.pop()
            mean = (mean * weight + other * other_weight) / (weight + other_weight)
            weight += other_weight
            many += other_many
        pools.append((mean, weight, many))
    starts: list[float] = []
    for mean, _, many in pools:
        bounded = min(max(mean, low), high)
        starts += [bounded + offsets[len(starts) + index] for index in range(many)]
    return starts
