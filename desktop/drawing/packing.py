"""Places for things that want the same one: columns for overlapping extents, rows for labels."""

from bisect import bisect_right
from collections.abc import Sequence
from heapq import heappop, heappush
from itertools import accumulate, chain, repeat
from operator import add, sub

_BLOCK = 64  # extents that are passed over, or looked at, together


class Extents:
    """Finds those of many extents that touch a stretch. `order` lists the extents that count, by their starts."""

    def __init__(self, starts: Sequence[float], ends: Sequence[float], order: Sequence[int]) -> None:
        """Keep them in blocks, so that what ends long before a stretch is passed over together."""
        self._order = order
        self._starts = list(map(starts.__getitem__, order))
        self._ends = list(map(ends.__getitem__, order))
        self._block_ends = [max(self._ends[at : at + _BLOCK]) for at in range(0, len(order), _BLOCK)]

    def touching(self, first: float, last: float) -> list[int]:
        """The extents that touch the stretch from first to last (both included), in order of start."""
        beyond = bisect_right(self._starts, last)
        found: list[int] = []
        for block in range(-(-beyond // _BLOCK)):
            if self._block_ends[block] >= first:
                places = range(block * _BLOCK, min((block + 1) * _BLOCK, beyond))
                found += [self._order[place] for place in places if self._ends[place] >= first]
        return found


def columns(starts: Sequence[float], ends: Sequence[float], limit: int) -> tuple[list[int], list[int]]:
    """A column, from 0, for each extent, so that extents in one column touch at most; and the order of drawing.

    The leftmost free column is taken, in order of start, which needs as few columns as possible (interval
    partitioning: Kleinberg and Tardos, Algorithm Design, 4.1). When `limit` columns are taken, an extent shares the
    one that becomes free first; equal extents then share one and are drawn once. The order of drawing is that of the
    starts.
    """
    order = sorted(range(len(starts)), key=starts.__getitem__)
    chosen = [0] * len(starts)
    drawn: list[int] = []
    frees = [float("-inf")] * limit  # by column: where it becomes free
    shared, latest = -1, (0.0, 0.0)
    for index in order:
        start, end = starts[index], ends[index]
        if shared >= 0 and (start, end) == latest:
            chosen[index] = shared
            continue
        for column, free in enumerate(frees):
            if free <= start:
                shared = -1
                frees[column] = end
                break
        else:
            shared = column = frees.index(min(frees))
            latest = start, end
            frees[column] = max(end, frees[column])
        chosen[index] = column
        drawn.append(index)
    return chosen, drawn


def rows(starts: Sequence[float], ends: Sequence[float]) -> list[int]:
    """A row, from 0, for each extent, so that extents in one row touch at most: the first free row, in order of start.

    As `columns`, but with as many rows as are needed; free rows wait in a heap, so that thousands at one place are
    no trouble.
    """
    chosen = [0] * len(starts)
    free: list[int] = []
    taken: list[tuple[float, int]] = []
    for index in sorted(range(len(starts)), key=starts.__getitem__):
        while taken and taken[0][0] <= starts[index]:
            heappush(free, heappop(taken)[1])
        chosen[index] = heappop(free) if free else len(taken)
        heappush(taken, (ends[index], chosen[index]))
    return chosen


def spread(wanted: Sequence[float], heights: Sequence[float], low: float, high: float) -> list[float]:
    """Tops for rows that keep their order, do not overlap, lie between low and high, and stay close to what they want.

    The sum of squared displacements is the least possible: with the heights before it taken off, each row's top must
    not fall, which is isotonic regression, solved in one pass by pooling adjacent violators (Barlow et al., Statistical
    Inference under Order Restrictions, 1972); bounds cut its solution off without harm.

    Raises:
        ValueError: the rows do not fit, or wanted and heights differ in number.
    """
    offsets = list(accumulate(heights, initial=0.0))
    highest = high - offsets.pop()
    if highest < low or len(wanted) != len(heights):
        raise ValueError(f"{len(heights)} rows for {len(wanted)} things do not fit between {low} and {high}")
    means = [float("-inf")]
    counts = [0]
    before = means[0]
    for mean in map(sub, wanted, offsets):
        count = 1
        while before > mean:
            pooled = counts.pop()
            mean = (mean * count + means.pop() * pooled) / (count + pooled)
            count += pooled
            before = means[-1]
        means.append(mean)
        counts.append(count)
        before = mean
    bounded = [min(max(mean, low), highest) for mean in means]
    return list(map(add, chain.from_iterable(map(repeat, bounded, counts)), offsets))
