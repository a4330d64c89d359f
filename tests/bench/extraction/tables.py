"""Aligned tables."""

import math
from collections.abc import Iterable, Sequence


def table(head: Sequence[str], rows: Iterable[Sequence[str]], words: int = 1) -> str:
    """The lines of a table. The first `words` columns are words and stand left, the others are figures and stand right.

    A row may have one cell more than the head: a remark.
    """
    lines = [list(head), *map(list, rows)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(head))]
    return "\n".join(_line(line, widths, words) for line in lines)


def percent(share: float) -> str:
    """A share of 1 in per cent."""
    return number(100 * share)


def number(value: float) -> str:
    """With one decimal; a dash for what was not measured."""
    return "-" if math.isnan(value) else f"{value:.1f}"


def whole(value: float) -> str:
    """Without decimals, thousands apart; a dash for what was not measured."""
    return "-" if math.isnan(value) else f"{value:,.0f}"


def _line(cells: Sequence[str], widths: Sequence[int], words: int) -> str:
    aligned = [
        cell.ljust(width) if place < words else cell.rjust(width)
        for place, (cell, width) in enumerate(zip(cells, widths, strict=False))
    ]
    return "  ".join([*aligned, *cells[len(widths) :]]).rstrip()
