"""Places for things that want the same one: columns for overlapping extents, rows for labels."""

from collections.abc import Sequence
from itertools import accumulate, chain, repeat
from operator import add, sub


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
    column, latest, shared = 0, (0.0, 0.0), False
    for index in order:
        start, end = extent = starts[index], ends[index]
        if shared and extent == latest:
            chosen[index] = column
            continue
        for column in range(limit):
            if frees[column] <= start:
                shared = False
                break
        else:
            column = frees.index(min(frees))
            latest, shared = extent, True
        frees[column] = max(end, frees[column])
        chosen[index] = column
        drawn.append(index)
    return chosen, drawn


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
