"""Puts the lines of a PDF page into the order of reading, and takes away what runs through all pages.

The order of the content is kept where it can be read: most programs write column after column. Where a page was
written row by row across its columns, the columns are found by the gap between them.
"""

import re
from collections import Counter
from itertools import pairwise
from statistics import median

from desktop.importers.pdf_lines import Line

ROW = 0.5
"""Times the size: lines whose baselines differ by less stand on one row."""
_MOST_RUNNING = 3
"""Rows at the top and at the bottom of a page that may run through all pages."""
_PAGES_IT_RUNS = 0.4
"""Part of the pages on which it stands; left and right pages may differ."""
_LARGEST_RUNNING = 1.1
_INTERLEAVED = 0.25
"""Part of the steps from line to line that go to the right along a row, in a page written across its columns."""
_WORDS_OF_PROSE = 4
"""Words of a line on average; the cells of a table have fewer."""
_NUMBERS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"[-–—|\[( ]*(?:(?:page|seite|página|pagina|стр\.?|صفحة)\s*)?(?:\d{1,4}|[ivxlc]{1,7})"
    r"(?:\s*(?:/|of|von|de|sur|из|من)\s*\d{1,4})?[-–—|\]) .]*$",
    re.IGNORECASE,
)


def same_row(one: Line, other: Line) -> bool:
    """Whether two lines of a page stand beside each other."""
    return one.page == other.page and abs(one.baseline - other.baseline) < ROW * max(one.size, other.size, 1.0)


def running(pages: list[list[Line]], body: float) -> set[int]:
    """The ids of lines (Python's `id`) that stand at the top or bottom of page after page, and of page numbers.

    None is larger than the text, whose size is `body`: chapters may begin each on a page of its own.
    """
    edges = [[line for line in _edges(lines) if line.size <= _LARGEST_RUNNING * body] for lines in pages]
    counts = Counter(key for edge in edges for key in {_key(line) for line in edge})
    needed = max(2, _PAGES_IT_RUNS * len(pages))
    numbers = [line for edge in edges for line in edge if len(pages) > 1 and _PAGE_NUMBER.match(line.text)]
    beside = {(line.page, round(line.baseline)) for line in numbers}
    return {id(line) for line in numbers} | {
        id(line)
        for edge in edges
        for line in edge
        # Beside a page number stands the title of the chapter, which does not run through all pages.
        if counts[_key(line)] >= (2 if (line.page, round(line.baseline)) in beside else needed)
    }


def _key(line: Line) -> str:
    """What of a running line stays the same from page to page."""
    return _NUMBERS.sub("#", line.text.lower())


def _edges(lines: list[Line]) -> list[Line]:
    """The lines in the first and in the last rows of a page."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: -line.baseline):
        if rows and same_row(rows[-1][0], line):
            rows[-1].append(line)
        else:
            rows.append([line])
    most = min(_MOST_RUNNING, len(rows) // 2)
    chosen = rows[:most] + rows[len(rows) - most :] if most else rows
    return [line for row in chosen for line in row]


def in_order(lines: list[Line]) -> list[Line]:
    """The lines of one page as they are read."""
    if len(lines) < 2:
        return lines
    steps = list(pairwise(lines))
    across = [(one, other) for one, other in steps if same_row(one, other) and other.start > one.end]
    upwards = sum(other.baseline > one.baseline + ROW * one.size for one, other in steps)
    if len(across) >= _INTERLEAVED * len(steps):
        words = sum(len(line.text.split()) for line in lines) / len(lines)
        return _columns(lines, across) if words >= _WORDS_OF_PROSE else lines
    if upwards > len(steps) / 2:
        return sorted(lines, key=lambda line: (-line.baseline, line.start))
    return lines


def _columns(lines: list[Line], across: list[tuple[Line, Line]]) -> list[Line]:
    """Lines that were written row by row, column by column; a line that crosses a gap parts what is above and below."""
    gaps = _gaps(across)
    ordered: list[Line] = []
    part: list[Line] = []
    for line in sorted(lines, key=lambda line: -line.baseline):
        if any(line.start < gap < line.end for gap in gaps):
            ordered += _column_by_column(part, gaps)
            ordered.append(line)
            part = []
        else:
            part.append(line)
    return ordered + _column_by_column(part, gaps)


def _column_by_column(lines: list[Line], gaps: list[float]) -> list[Line]:
    return sorted(lines, key=lambda line: (sum(gap < line.end for gap in gaps), -line.baseline, line.start))


def _gaps(across: list[tuple[Line, Line]]) -> list[float]:
    """The middles of the gaps between columns, found where lines stand beside each other, those that are common."""
    groups: list[list[tuple[float, float]]] = []
    for start, end in sorted((one.end, other.start) for one, other in across):
        for group in groups:
            if start < min(gap[1] for gap in group) and end > max(gap[0] for gap in group):
                group.append((start, end))
                break
        else:
            groups.append([(start, end)])
    common = [group for group in groups if len(group) >= len(across) / (2 * len(groups))]
    return [median((max(gap[0] for gap in group), min(gap[1] for gap in group))) for group in common]
