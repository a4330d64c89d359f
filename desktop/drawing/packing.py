"""Places for things that want the same one: columns for overlapping extents, rows for labels."""

from collections.abc import Sequence
from itertools import accumulate, chain, repeat
from operator import add, sub


def columns(starts: Sequence[float], ends: Sequence[float], limit: int) -> tuple[list[int], list[int]]:
    """A column, from 0, for each extent, so that extents in one column touch at most; and the order of drawing.

    The leftmost free column is taken, in order of start, which needs as few columns as possible (interval
    partitioning: Kleinberg and Tardos, Algorithm Design, 4.1). When `limit` columns are taken, an extent shares the
    one that becomes free first. The order of drawing is that of the starts, without extents that would cover the one
    drawn before them in their column exactly.
    """
    order = sorted(range(len(starts)), key=starts.__getitem__)
    chosen = [0] * len(starts)
    hidden: set[int] = set()
    frees = [float("-inf")] * limit  # by column: where it becomes free
    latest = [-1] * limit  # by column: the extent that stands there last
    for index in order:
        start, end = starts[index], ends[index]
        for column in range(limit):
            if frees[column] <= start:
                break
        else:
            column = frees.index(min(frees))
            if starts[latest[column]] == start and ends[latest[column]] == end:
                hidden.add(index)
            end = max(end, frees[column])
        frees[column] = end
        latest[column] = index
        chosen[index] = column
    return chosen, [index for index in order if index not in hidden] if hidden else order


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
    for mean in map(sub, wanted, offsets):
        count = 1
        while means[-1] > mean:
            pooled = counts.pop()
            mean = (mean * count + means.pop() * pooled) / (count + pooled)
            count += pooled
        means.append(mean)
        counts.append(count)
    bounded = [min(max(mean, low), highest) for mean in means]
    return list(map(add, chain.from_iterable(map(repeat, bounded, counts)), offsets))
