"""Which parts of a text stand in another version of it, and where."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

from db.model.article import Span

_LINE = re.compile(r"[^\n]*\n|[^\n]+$")
_UNPARTED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Scripts that put no blanks between words: Thai, Lao, Burmese, Khmer, Japanese, Chinese."""
_TOKEN = re.compile(rf"[^\W{_UNPARTED}]+|.", re.DOTALL)
_LENGTHS = (1, 4, 16)
"""How many entries in a row are looked for as unique ones, where fewer are not."""
_SMALL = 40_000
"""Pairs of entries up to which difflib, whose time can grow with their number, looks at what has no unique ones."""


class Run(NamedTuple):
    """`length` entries from `old` on that stand in the other version from `new` on."""

    old: int
    new: int
    length: int


class Alignment:
    """The runs of code points that two versions of a text share, whole words each, in the order of both."""

    def __init__(self, old: str, new: str) -> None:
        """Compare, line by line first, and word by word in lines that differ."""
        runs: list[Run] = []
        last, last_new = 0, 0
        end = Run(len(old), len(new), 0)
        for run in (*_shared(_LINE, old, Span(0, len(old)), new, Span(0, len(new))), end):
            runs += _shared(_TOKEN, old, Span(last, run.old), new, Span(last_new, run.new))
            runs.append(run)
            last, last_new = run.old + run.length, run.new + run.length
        self._runs = _joined([Run(0, 0, 0), *runs])
        self._starts = [run.old for run in self._runs]
        self._new_starts = [run.new for run in self._runs]

    def moved(self, span: Span) -> Span | None:
        """Where the words of a span of the old text stand now; None where they were touched."""
        run = self._runs[max(0, bisect_right(self._starts, span.start) - 1)]
        if not run.old <= span.start < span.end <= run.old + run.length:
            return None
        return Span(span.start - run.old + run.new, span.end - run.old + run.new)

    def nearest(self, span: Span) -> Span:
        """What stands now between the words before and after a span, and what was kept of it; may be empty."""
        start, end = self.position(span.start), self._end(span.end)
        return Span(start, max(start, end))

    def position(self, offset: int) -> int:
        """The offset in the new text that an offset of the old one has become."""
        run = self._runs[bisect_right(self._starts, offset) - 1]
        return run.new + min(offset - run.old, run.length)

    def _end(self, offset: int) -> int:
        place = bisect_right(self._starts, offset - 1) - 1
        run = self._runs[max(0, place)]
        if offset <= run.old + run.length:
            return run.new + max(0, offset - run.old)
        return self._runs[place + 1].new

    def is_kept(self, span: Span) -> bool:
        """Whether a span of the new text stands in the old one too."""
        run = self._runs[max(0, bisect_right(self._new_starts, span.start) - 1)]
        return run.new <= span.start and span.end <= run.new + run.length


def _shared(parts: re.Pattern[str], old: str, within: Span, new: str, within_new: Span) -> list[Run]:
    """The runs of code points that parts of both texts share, whole matches of a pattern each."""
    spans = [Span(*found.span()) for found in parts.finditer(old, *within)]
    others = [Span(*found.span()) for found in parts.finditer(new, *within_new)]
    runs = matching_runs([old[start:end] for start, end in spans], [new[start:end] for start, end in others])
    return [
        Run(spans[one].start, others[other].start, spans[one + length - 1].end - spans[one].start)
        for one, other, length in runs
    ]


def _joined(runs: Sequence[Run]) -> list[Run]:
    """The runs, those that follow each other directly in both versions as one; the first and last may be empty."""
    joined = [runs[0]]
    for run in runs[1:]:
        last = joined[-1]
        if (last.old + last.length, last.new + last.length) == (run.old, run.new):
            joined[-1] = last._replace(length=last.length + run.length)
        else:
            joined.append(run)
    return joined


def matching_runs(old: Sequence[str], new: Sequence[str]) -> list[Run]:
    """The runs of entries that two sequences share, in the order of both.

    Method: patience diff (Bram Cohen): entries that are unique in both are paired in the longest order that both have,
    and the same again between them. It finds the words that are alike to a reader, in nearly linear time. Where no
    entry is unique, several in a row may be.
    """
    runs: list[Run] = []
    waiting = [_Region(0, len(old), 0, len(new))]
    while waiting:
        region = waiting.pop()
        first = _count(old, new, region, 1)
        region = _Region(region.old + first, region.old_end, region.new + first, region.new_end)
        last = _count(old, new, region, -1)
        runs.append(Run(region.old - first, region.new - first, first))
        region = _Region(region.old, region.old_end - last, region.new, region.new_end - last)
        runs.append(Run(region.old_end, region.new_end, last))
        pairs = next(filter(None, (_unique_pairs(old, new, region, many) for many in _LENGTHS)), None)
        if pairs:
            places = [(region.old, region.new), *pairs, (region.old_end, region.new_end)]
            for (start, new_start), (end, new_end) in pairwise(places):
                waiting.append(_Region(start, end, new_start, new_end))
        elif (region.old_end - region.old) * (region.new_end - region.new) <= _SMALL:
            parts = old[region.old : region.old_end], new[region.new : region.new_end]
            matches = SequenceMatcher(None, *parts, autojunk=False).get_matching_blocks()
            runs += [Run(region.old + one, region.new + other, length) for one, other, length in matches]
    return sorted(run for run in runs if run.length)


class _Region(NamedTuple):
    """What is left to compare: `old` to `old_end` (excluded), and the same of the other version."""

    old: int
    old_end: int
    new: int
    new_end: int


def _count(old: Sequence[str], new: Sequence[str], region: _Region, step: int) -> int:
    """How many entries are the same at the beginning of a region (step 1) or at its end (step -1)."""
    most = min(region.old_end - region.old, region.new_end - region.new)
    place, other = (region.old, region.new) if step > 0 else (region.old_end - 1, region.new_end - 1)
    count = 0
    while count < most and old[place + step * count] == new[other + step * count]:
        count += 1
    return count


def _unique(sequence: Sequence[str], start: int, end: int, many: int) -> dict[tuple[str, ...], int]:
    """The entries, so many in a row, that stand once in a part of a sequence, with their place, in order."""
    rows = [tuple(sequence[place : place + many]) for place in range(start, end - many + 1)]
    counts = Counter(rows)
    return {row: place for place, row in enumerate(rows, start) if counts[row] == 1}


def _unique_pairs(old: Sequence[str], new: Sequence[str], region: _Region, many: int) -> list[tuple[int, int]]:
    """The places of entries, so many in a row, that stand once in both parts of a region.

    Of all such pairs as many as are in the same order in both.
    """
    places, others = _unique(old, region.old, region.old_end, many), _unique(new, region.new, region.new_end, many)
    pairs = [(place, others[entries]) for entries, place in places.items() if entries in others]
    # The longest increasing subsequence (Fredman 1975): `ends` has the pair with which those of each length end lowest.
    ends: list[int] = []
    ended: list[int] = []
    before: list[int] = []
    for index, (_, place) in enumerate(pairs):
        length = bisect_right(ends, place)
        before.append(ended[length - 1] if length else -1)
        ends[length : length + 1] = [place]
        ended[length : length + 1] = [index]
    longest: list[tuple[int, int]] = []
    index = ended[-1] if ended else -1
    while index >= 0:
        longest.append(pairs[index])
        index = before[index]
    return longest[::-1]
