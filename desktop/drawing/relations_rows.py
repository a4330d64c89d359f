"""Rows of a relations map: every actor, label and passing line has a place of its own, in an order with few crossings.

Between two rows of actors lie rows of labels. A relation is a chain of items, one in each row that it passes, so no
line can run through an actor or through the label of another relation. The order within the rows comes from the
barycentre heuristic with exchanges of neighbours (Sugiyama, Tagawa and Toda 1981; Gansner et al., "A Technique for
Drawing Directed Graphs", 1993).
"""

from bisect import bisect_right, insort
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop.drawing.relations_ranks import Link, Node, Sizes, components

_SWEEPS = 10
_EXCHANGED = 400
"""Up to this many items neighbours are exchanged; beyond, that would take longer than it is worth."""
_RETURN = 2
"""How many crossings it is worth that the members of a group stand side by side."""
_TOGETHER = 0.35
"""How strongly the members of a group are drawn to its middle, against their relations."""


@dataclass
class Rows:
    """Items are numbered: first the nodes, then labels and passages. Rows hold them from left to right."""

    rows: list[list[int]]
    node_rows: list[int]
    """By rank: which row the nodes of that rank stand in."""
    row_of: list[int]
    """By item."""
    widths: list[float]
    heights: list[float]
    chains: list[list[int]]
    """By link: the items from its start to its end, both included."""
    labels: list[int]
    """By link: the item of its label."""
    above: list[list[int]]
    """By item: the items of the row above that it is joined to."""
    below: list[list[int]]
    part: list[int]
    """By item: the connected part that it belongs to."""
    group: list[int | None]
    """By item: a node's group."""


def make_rows(nodes: Sequence[Node], links: Sequence[Link], ranks: Sequence[int], width: float, sizes: Sizes) -> Rows:
    """Give every node, label and passage a row; labels in as many rows as their widths need, `width` being the room."""
    return _Maker(nodes, links, ranks, width, sizes).rows


class _Maker:
    def __init__(
        self, nodes: Sequence[Node], links: Sequence[Link], ranks: Sequence[int], width: float, sizes: Sizes
    ) -> None:
        self._links = links
        self._ranks = ranks
        self._sizes = sizes
        top = max(ranks) + 1
        self._gaps = self._gaps_of_labels(max(1, top - 1))
        widest = max(
            sum(n.width + sizes.apart for n, r in zip(nodes, ranks, strict=True) if r == k) for k in range(top)
        )
        self._levels, depths = self._levels_of_labels(max(1, top - 1), max(width, widest))
        starts = [0]
        for depth in depths:
            starts.append(starts[-1] + depth + 1)
        part = components(len(nodes), links)
        self.rows = Rows(
            rows=[[] for _ in range(max(starts[top - 1] + 1, starts[-1]))],
            node_rows=starts[:top],
            row_of=[],
            widths=[],
            heights=[],
            chains=[],
            labels=[],
            above=[],
            below=[],
            part=part[:],
            group=[node.group for node in nodes],
        )
        for node, rank in zip(nodes, ranks, strict=True):
            self._add(starts[rank], node.width, node.height)
        for index in range(len(links)):
            self._add_link(index, part[links[index].start])

    def _gaps_of_labels(self, count: int) -> list[int]:
        """Which gap, from 0 below the first rank, the label of each link stands in: the emptiest that it passes."""
        filled = [0.0] * count
        gaps: list[int] = []
        for link in self._links:
            low, high = sorted((self._ranks[link.start], self._ranks[link.end]))
            passed = range(low, high) if low < high else [gap for gap in (low, low - 1) if 0 <= gap < count]
            gap = min(passed, key=filled.__getitem__)
            filled[gap] += link.width + self._sizes.apart
            gaps.append(gap)
        return gaps

    def _levels_of_labels(self, count: int, room: float) -> tuple[list[int], list[int]]:
        """Which row of its gap each label stands in, and how many rows each gap has."""
        levels = [0] * len(self._links)
        depths: list[int] = []
        for gap in range(count):
            held = [index for index, one in enumerate(self._gaps) if one == gap]
            total = sum(self._links[index].width + self._sizes.apart for index in held)
            depth = -(-int(total) // int(max(room, 1.0)))
            filled = [0.0] * max(1, depth)
            for index in held:
                level = min(range(len(filled)), key=filled.__getitem__)
                filled[level] += self._links[index].width + self._sizes.apart
                levels[index] = level
            depths.append(depth)
        return levels, depths

    def _add(self, row: int, width: float, height: float) -> int:
        item = len(self.rows.widths)
        self.rows.rows[row].append(item)
        self.rows.row_of.append(row)
        self.rows.widths.append(width)
        self.rows.heights.append(height)
        self.rows.above.append([])
        self.rows.below.append([])
        return item

    def _add_link(self, index: int, part: int) -> None:
        link, rows = self._links[index], self.rows
        first, last = rows.row_of[link.start], rows.row_of[link.end]
        gap = self._gaps[index]
        level_row = rows.node_rows[gap] + 1 + self._levels[index]
        if first == last and gap < self._ranks[link.start]:
            path = [*range(first - 1, level_row, -1), level_row, *range(level_row + 1, first)]
        elif first == last:
            path = [*range(first + 1, level_row), level_row, *range(level_row - 1, first, -1)]
        else:
            step = 1 if last > first else -1
            path = list(range(first + step, last, step))
        chain = [link.start]
        label = -1
        for row in path:
            if row == level_row and label < 0:
                label = item = self._add(row, link.width, link.height)
            else:
                item = self._add(row, self._sizes.lane, 0.0)
            rows.part.append(part)
            rows.group.append(None)
            chain.append(item)
        chain.append(link.end)
        for one, other in pairwise(chain):
            upper, lower = (one, other) if rows.row_of[one] < rows.row_of[other] else (other, one)
            rows.below[upper].append(lower)
            rows.above[lower].append(upper)
        rows.chains.append(chain)
        rows.labels.append(label)


def order_rows(rows: Rows, sizes: Sizes) -> None:
    """Put the items of every row into an order with few crossings; groups and connected parts keep together."""
    _Ordering(rows, sizes.apart).run()


class _Ordering:
    def __init__(self, rows: Rows, apart: float) -> None:
        self._rows = rows
        self._apart = apart
        self._x = [0.0] * len(rows.widths)
        """By item: the middle of its place when the rows are packed."""
        self._place = [0] * len(rows.widths)
        """By item: its number in its row."""

    def run(self) -> None:
        rows = self._rows
        self._start()
        best, least = [row[:] for row in rows.rows], self._cost()
        for sweep in range(_SWEEPS):
            if not least:
                break
            self._sweep(down=sweep % 2 == 0, blocks=sweep >= _SWEEPS // 2)
            if len(rows.widths) <= _EXCHANGED:
                self._exchange()
            cost = self._cost()
            if cost < least:
                best, least = [row[:] for row in rows.rows], cost
        rows.rows[:] = best

    def _cost(self) -> int:
        """Crossings, and as many again for each time that a row comes back to a group."""
        cost = self._crossings()
        for row in self._rows.rows:
            groups = [self._rows.group[item] for item in row]
            runs = [
                group
                for index, group in enumerate(groups)
                if group is not None and groups[index - 1 : index] != [group]
            ]
            cost += _RETURN * (len(runs) - len(set(runs)))
        return cost

    def _start(self) -> None:
        """Begin with each part's items as a walk along their links meets them."""
        rows = self._rows
        met: dict[int, int] = {}
        for first in sorted(range(len(rows.widths)), key=lambda item: (rows.part[item], rows.row_of[item], item)):
            stack = [first]
            while stack:
                item = stack.pop()
                if item not in met:
                    met[item] = len(met)
                    stack.extend(reversed(rows.below[item]))
                    stack.extend(rows.above[item])
        for row in rows.rows:
            row.sort(key=lambda item: (rows.part[item], met[item]))
            self._pack(row)

    def _pack(self, row: list[int]) -> None:
        widths = self._rows.widths
        x = -sum(widths[item] + self._apart for item in row) / 2
        for place, item in enumerate(row):
            self._place[item] = place
            self._x[item] = x + (widths[item] + self._apart) / 2
            x += widths[item] + self._apart

    def _sweep(self, *, down: bool, blocks: bool) -> None:
        """Sort each row by what it is joined to in the row before; `blocks`: groups stay unbroken."""
        rows, x = self._rows, self._x
        fixed = rows.above if down else rows.below
        middles = self._group_middles()
        for row in rows.rows if down else rows.rows[::-1]:
            wanted: dict[int, float] = {}
            for item in row:
                joined = fixed[item]
                at = sum([x[other] for other in joined]) / len(joined) if joined else x[item]
                group = rows.group[item]
                wanted[item] = at if group is None else at + _TOGETHER * (middles[group] - at)
            heads = self._heads(row, wanted) if blocks else wanted
            row.sort(key=lambda item: (rows.part[item], heads[item], rows.group[item] or 0, wanted[item]))
            self._pack(row)

    def _heads(self, row: list[int], wanted: dict[int, float]) -> dict[int, float]:
        """Where each item is wanted, or the middle of its group in this row."""
        members: dict[int, list[float]] = {}
        for item in row:
            group = self._rows.group[item]
            if group is not None:
                members.setdefault(group, []).append(wanted[item])
        heads = dict(wanted)
        for item in row:
            group = self._rows.group[item]
            if group is not None:
                heads[item] = sum(members[group]) / len(members[group])
        return heads

    def _group_middles(self) -> dict[int, float]:
        found: dict[int, list[float]] = {}
        for item, group in enumerate(self._rows.group):
            if group is not None:
                found.setdefault(group, []).append(self._x[item])
        return {group: sum(places) / len(places) for group, places in found.items()}

    def _exchange(self) -> None:
        """Exchange neighbours as long as that takes crossings away."""
        for row in self._rows.rows:
            for _ in range(4):
                if not any([self._exchange_pair(row, at) for at in range(len(row) - 1)]):
                    break
            self._pack(row)

    def _exchange_pair(self, row: list[int], at: int) -> bool:
        rows, left, right = self._rows, row[at], row[at + 1]
        if rows.part[left] != rows.part[right]:
            return False
        gain = 0
        for joined in (rows.above, rows.below):
            for one in joined[left]:
                for other in joined[right]:
                    here, there = self._place[one], self._place[other]
                    gain += (here > there) - (here < there)
        if gain <= 0:
            return False
        row[at], row[at + 1] = right, left
        self._place[left], self._place[right] = at + 1, at
        return True

    def _crossings(self) -> int:
        """How many pairs of lines cross between neighbouring rows."""
        rows, place = self._rows, self._place
        total = 0
        for row in rows.rows[:-1]:
            ends: list[int] = []
            for item in row:
                lower = sorted([place[other] for other in rows.below[item]])
                total += sum([len(ends) - bisect_right(ends, end) for end in lower])
                for end in lower:
                    insort(ends, end)
        return total
