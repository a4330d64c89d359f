"""Ranks of a relations map: which actor stands in which row, chosen for the pane that the map has to fit.

A layered drawing in the manner of Sugiyama, Tagawa and Toda (1981), with one departure: instead of the longest path,
which makes a tower of any chain of command, the rows are found by descent on a cost, for several numbers of rows. What
is best depends on the room, and a relation between equals may as well lie within one row.
"""

from collections.abc import Sequence
from enum import IntEnum
from itertools import combinations
from math import log2
from typing import NamedTuple


class Pull(IntEnum):
    """Where the second actor of a relation belongs: above the first, anywhere, or below it."""

    UP = -1
    LEVEL = 0
    DOWN = 1


class Node(NamedTuple):
    """An actor's label: its size in the caller's unit, and its group (such as a side), if it has one."""

    width: float
    height: float
    group: int | None = None


class Link(NamedTuple):
    """A relation from one node to another (indices, which may be the same), and the size of its label."""

    start: int
    end: int
    width: float
    height: float
    pull: Pull = Pull.DOWN


class Sizes(NamedTuple):
    """Lengths in the caller's unit; the defaults are pixels of the interface at its usual size."""

    apart: float = 14.0
    """Between two neighbours in a row, at least."""
    lane: float = 11.0
    """The room that a line takes where it passes through a row."""
    rise: float = 16.0
    """Between a row of actors and a row of labels: enough for the head of an arrow."""
    stack: float = 7.0
    """Between two rows of labels."""
    margin: float = 9.0
    """Around the whole map."""
    head: float = 7.0
    """The length of an arrow's head."""

    def scaled(self, factor: float) -> "Sizes":
        """The same proportions in another unit or at another text size."""
        return Sizes._make(length * factor for length in self)


SMALLEST_SCALE = 0.78
"""A map that does not fit at this scale is made to scroll: as wide as the room, and longer."""
LEGIBLE_SCALE = 0.9
"""The scale at which such a map is drawn, if its width allows it."""
_LARGEST_SCALE = 1.0
_MOST_PASSES = 8
_EXCHANGED = 20
"""Up to this many nodes pairs are exchanged as well."""
_FEW = 60
"""Up to this many nodes the search begins in two ways."""
_OVERFULL = 6.0
"""The cost of a row that is one node too wide."""
_SMALL = 0.6
"""What a map loses for having to be drawn at half its size."""
_LONG = 0.3
"""What it loses for being twice as long as the room."""
_COMPACT = 0.05
"""What it gains for leaving room to spare: as much again as it takes."""
_DISORDER = 0.5
"""What it loses for each relation, on average, that is out of order by one unit of cost."""


def ranks_for(
    nodes: Sequence[Node], links: Sequence[Link], width: float, height: float, sizes: Sizes
) -> tuple[list[int], float]:
    """A rank for each node, 0 being the top, without empty ranks; and the scale at which the map should about fit.

    The rows are made for a room of `width` and `height`. The scale is a guess, from the sizes of the labels alone; for
    a map that would be too small as a whole it is that of its width.
    """
    best: tuple[float, list[int], float] | None = None
    for room in (width, width / LEGIBLE_SCALE):
        tried = used = 0
        for count in _counts(len(nodes)):
            if used < tried:
                break  # it left rows empty
            tried = count
            for along_all in (False, True) if len(nodes) <= _FEW else (False,):
                search = _Search(nodes, links, count, room, sizes, along_all=along_all)
                search.run()
                used = max(used, len(set(search.ranks)))
                legibility, scale = _legibility(search.extent(), width, height)
                score = legibility - _DISORDER * search.disorder() / max(1, len(links))
                if best is None or score > best[0] + 1e-9:
                    best = (score, search.ranks, scale)
    assert best is not None
    return _without_gaps(best[1]), best[2]


def _legibility(extent: tuple[float, float], width: float, height: float) -> tuple[float, float]:
    """How good a map of that size is for a room of that size, and the scale at which it is meant to be drawn."""
    across, down = width / extent[0], height / extent[1]
    fit = min(_LARGEST_SCALE, across, down)
    fitting = _SMALL * log2(fit) + _COMPACT * min(across, down, 2.0)
    scale = min(LEGIBLE_SCALE, across)
    scrolling = _SMALL * log2(scale) - _LONG * max(0.0, log2(scale / down))
    return (fitting, fit) if fit >= SMALLEST_SCALE else (scrolling, scale)


def _counts(nodes: int) -> list[int]:
    """The numbers of rows that are tried: all that may be, for few nodes."""
    if nodes <= 20:
        return list(range(1, min(max(1, nodes), 9) + 1))
    if nodes <= _FEW:
        return [3, 4, 5, 6, 8, 10]
    return [count for count in (6, 9, 13, 18, 25, 36) if count <= nodes]


def components(count: int, links: Sequence[Link]) -> list[int]:
    """For each node the number of its connected part; part 0 has the most nodes, then the first ones."""
    neighbours: list[list[int]] = [[] for _ in range(count)]
    for link in links:
        neighbours[link.start].append(link.end)
        neighbours[link.end].append(link.start)
    part = [-1] * count
    found: list[list[int]] = []
    for node in range(count):
        if part[node] >= 0:
            continue
        part[node] = len(found)
        members = [node]
        for member in members:  # grows while it is walked
            for other in neighbours[member]:
                if part[other] < 0:
                    part[other] = len(found)
                    members.append(other)
        found.append(members)
    order = sorted(range(len(found)), key=lambda index: (-len(found[index]), found[index][0]))
    number = {index: place for place, index in enumerate(order)}
    return [number[index] for index in part]


def _without_gaps(ranks: list[int]) -> list[int]:
    used = {rank: place for place, rank in enumerate(sorted(set(ranks)))}
    return [used[rank] for rank in ranks]


def _topological(below: Sequence[Sequence[int]]) -> list[int]:
    """The nodes in an order that runs down all links but those that close a cycle."""
    seen = [False] * len(below)
    finished: list[int] = []
    for root in range(len(below)):
        stack = [] if seen[root] else [(root, iter(below[root]))]
        seen[root] = True
        while stack:
            node, rest = stack[-1]
            lower = next((one for one in rest if not seen[one]), None)
            if lower is None:
                finished.append(node)
                stack.pop()
            else:
                seen[lower] = True
                stack.append((lower, iter(below[lower])))
    return finished[::-1]


def _costs(count: int) -> dict[int, list[float]]:
    """The cost of a link by its pull, and by how many rows its end lies below its start, plus `count`."""
    steps = range(-count, count + 1)
    ordered = [0.0 if d == 1 else 2.0 if d == 0 else 1.4 * (d - 1) if d > 1 else 2.6 - 1.4 * (d + 1) for d in steps]
    level = [1.6 if d == 0 else 1.4 * (abs(d) - 1) for d in steps]
    return {Pull.DOWN: ordered, Pull.UP: ordered[::-1], Pull.LEVEL: level}


class _Search:
    """A descent for one number of rows and one width of the room."""

    def __init__(
        self,
        nodes: Sequence[Node],
        links: Sequence[Link],
        count: int,
        room: float,
        sizes: Sizes,
        *,
        along_all: bool,
    ) -> None:
        """`along_all`: begin as if each link ran downwards that has no pull."""
        self._nodes = nodes
        self._links = links
        self._count = count
        self._room = room
        self._sizes = sizes
        self._costs = _costs(count)
        self._part = components(len(nodes), links)
        self._widths = [node.width + sizes.apart for node in nodes]
        self._mean = sum(self._widths) / max(1, len(nodes))
        self._around: list[list[tuple[int, list[float]]]] = [[] for _ in nodes]
        for link in links:
            if link.start != link.end:
                self._around[link.start].append((link.end, self._costs[link.pull]))
                self._around[link.end].append((link.start, self._costs[-link.pull]))
        self.ranks = self._first_ranks(along_all=along_all)
        self._fill = [0.0] * count
        for node, rank in enumerate(self.ranks):
            self._fill[rank] += self._widths[node]

    def run(self) -> None:
        """Move nodes, and connected parts as a whole, until nothing gets better."""
        for _ in range(_MOST_PASSES):
            moved = self._move_nodes()
            moved = self._move_parts() or moved
            if not moved and not (len(self._nodes) <= _EXCHANGED and self._exchange_nodes()):
                return

    def disorder(self) -> float:
        """The cost of all links."""
        ranks, count = self.ranks, self._count
        return sum(
            self._costs[link.pull][ranks[link.end] - ranks[link.start] + count]
            for link in self._links
            if link.start != link.end
        )

    def extent(self) -> tuple[float, float]:
        """About how wide and high the map will be, with labels in as many rows as they need."""
        sizes, ranks = self._sizes, self.ranks
        fill = self._fill[:]
        labels = [0.0] * max(1, self._count - 1)
        tallest = [0.0] * self._count
        for node, rank in zip(self._nodes, ranks, strict=True):
            tallest[rank] = max(tallest[rank], node.height)
        label_height = max((link.height for link in self._links), default=0.0)
        for link in self._links:
            low, high = sorted((ranks[link.start], ranks[link.end]))
            for rank in range(low + 1, high):
                fill[rank] += sizes.lane
            gap = min(range(low, max(low + 1, high)), key=lambda gap: labels[min(gap, len(labels) - 1)])
            labels[min(gap, len(labels) - 1)] += link.width + sizes.apart
        wide = max(self._room, *fill)
        stacked = sum(-(-amount // wide) * (label_height + sizes.stack) + 2 * sizes.rise for amount in labels if amount)
        drawn = max(*fill, min(wide, max(labels))) + 2 * sizes.margin
        return drawn, sum(tallest) + stacked + 2 * sizes.margin

    def _first_ranks(self, *, along_all: bool) -> list[int]:
        """Ranks by the longest path along the pulls, drawn together to the number of rows there is."""
        below: list[list[int]] = [[] for _ in self._nodes]
        for link in self._links:
            if link.start != link.end and (along_all or link.pull is not Pull.LEVEL):
                upper, lower = (link.end, link.start) if link.pull is Pull.UP else (link.start, link.end)
                below[upper].append(lower)
        order = _topological(below)
        place = {node: index for index, node in enumerate(order)}
        depth = [0] * len(self._nodes)
        for node in order:
            for lower in below[node]:
                if place[lower] > place[node]:  # the others close a cycle
                    depth[lower] = max(depth[lower], depth[node] + 1)
        deepest = max(depth, default=0)
        if deepest < self._count:
            return depth
        return [round(one * (self._count - 1) / deepest) for one in depth]

    def _over(self, fill: float) -> float:
        return _OVERFULL * max(0.0, fill - self._room) / self._mean

    def _move_nodes(self) -> bool:
        moved = False
        ranks, fill, count, room = self.ranks, self._fill, self._count, self._room
        weight = _OVERFULL / self._mean
        for node, around in enumerate(self._around):
            width, own = self._widths[node], ranks[node]
            fill[own] -= width
            bases = [(count + ranks[other], costs) for other, costs in around]
            best, least = own, float("inf")
            for rank, filled in enumerate(fill):
                # What the row becomes too wide by; written out, because this runs a hundred thousand times.
                over = min(width, filled + width - room)
                cost = weight * over if over > 0 else 0.0
                if rank == own:
                    cost -= 1e-6
                for base, costs in bases:
                    cost += costs[base - rank]
                if cost < least:
                    best, least = rank, cost
            fill[best] += width
            ranks[node] = best
            moved = moved or best != own
        return moved

    def _exchange_nodes(self) -> bool:
        """Exchange the ranks of two nodes where full rows kept each from going alone."""
        ranks, fill = self.ranks, self._fill
        for one, other in combinations(range(len(ranks)), 2):
            upper, lower = ranks[one], ranks[other]
            if upper == lower:
                continue
            before = self._strain(one) + self._strain(other) + self._over(fill[upper]) + self._over(fill[lower])
            ranks[one], ranks[other] = lower, upper
            wider = self._widths[other] - self._widths[one]
            after = self._over(fill[upper] + wider) + self._over(fill[lower] - wider)
            after += self._strain(one) + self._strain(other)
            if after < before - 1e-9:
                fill[upper] += wider
                fill[lower] -= wider
                return True
            ranks[one], ranks[other] = upper, lower
        return False

    def _strain(self, node: int) -> float:
        """The cost of a node's links."""
        ranks, base = self.ranks, self._count - self.ranks[node]
        return sum([costs[base + ranks[other]] for other, costs in self._around[node]])

    def _move_parts(self) -> bool:
        """Move the connected parts up or down to where the rows have room; the largest one stays."""
        moved = False
        members: dict[int, list[int]] = {}
        for node, part in enumerate(self._part):
            members.setdefault(part, []).append(node)
        for part in range(1, len(members)):
            moved = self._move_part(members[part]) or moved
        return moved

    def _move_part(self, nodes: list[int]) -> bool:
        ranks, fill = self.ranks, self._fill
        top, bottom = min(ranks[node] for node in nodes), max(ranks[node] for node in nodes)
        for node in nodes:
            fill[ranks[node]] -= self._widths[node]
        best, least = 0, float("inf")
        for shift in sorted(range(-top, self._count - bottom), key=abs):
            rows = fill[:]
            for node in nodes:
                rows[ranks[node] + shift] += self._widths[node]
            cost = sum(map(self._over, rows)) + max(rows) / self._mean * 0.1
            if cost < least - 1e-9:
                best, least = shift, cost
        for node in nodes:
            ranks[node] += best
            fill[ranks[node]] += self._widths[node]
        return best != 0
