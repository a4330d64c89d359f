"""Where paragraphs begin in a flow of lines."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from desktop.importers.pdf_lines import HYPHEN, Line
from desktop.importers.pdf_order import ROW, same_row

_SAME_SIZE = 0.08
"""Part of the size by which lines of one paragraph differ at most."""
_INDENT = 0.7
"""Times the size: how far a first line is set in, at least."""
_DEEPEST_INDENT = 6.0
_MORE_ROOM = 1.3
"""Times the usual distance of lines: from here on there is room above a paragraph."""
_USUAL_DISTANCE = 1.5
"""Times the size, where nothing tells the distance."""
_GREATEST_DISTANCE = 2.0
"""Times the size: that of manuscripts with every second line blank. Where more is usual, paragraphs are of one line."""
_ROOM_FOR_WORD = 0.6
"""Times the size that must be left beside the next word before it is said to have had room."""
_NEIGHBOURS = 8
"""Lines before and after one among which the widest shows how wide its column is."""
ENDS = re.compile(r"[.!?…:。！？؟۔][\"'”’»)\]]*$")
"""The end of a sentence at the end of a text."""
_SURE_BULLET = re.compile(r"[•‣▪◦●■]\s")
_BULLET = re.compile(r"(?:[•‣▪◦●■–—*]|\(?\d{1,2}[.)]|[a-z]\))\s")


class Flow:
    """Lines in the order of reading."""

    def __init__(self, lines: list[Line]) -> None:
        self._lines = lines
        distances: dict[int, Counter[float]] = {}
        for one, other in pairwise(lines):
            distance = round(2 * (one.baseline - other.baseline)) / 2
            if one.page == other.page and 0 < distance < 3 * one.size and _is_same_size(one, other):
                distances.setdefault(round(one.size), Counter())[distance] += 1
        self._distances = {size: counts.most_common(1)[0][0] for size, counts in distances.items()}

    def columns(self) -> Iterator[list[Line]]:
        """The lines in runs that go down one column."""
        column: list[Line] = []
        for line in self._lines:
            if column and _goes_on_elsewhere(column[-1], line):
                yield column
                column = []
            column.append(line)
        if column:
            yield column

    def parts(self) -> Iterator[list[Line]]:
        """The lines of each paragraph."""
        part: list[Line] = []
        for place, line in enumerate(self._lines):
            if part and self._begins(place):
                yield part
                part = []
            part.append(line)
        if part:
            yield part

    def _begins(self, place: int) -> bool:
        """Whether the line at a place, not the first one, begins a paragraph."""
        before, line = self._lines[place - 1], self._lines[place]
        if not _is_same_size(before, line) or before.leftward != line.leftward:
            return not same_row(before, line)
        if before.text.endswith(HYPHEN) or same_row(before, line):
            return False
        is_over = ENDS.search(before.text) is not None
        if _goes_on_elsewhere(before, line):
            return is_over or (before.bold != line.bold and self._had_room(place))
        usual = self._distances.get(round(line.size), _USUAL_DISTANCE * line.size)
        usual = min(usual, _GREATEST_DISTANCE * line.size)
        if before.baseline - line.baseline > _MORE_ROOM * usual or self._is_indented(place):
            return True
        if _SURE_BULLET.match(line.text):
            return True
        had_room = self._had_room(place)
        if _BULLET.match(line.text) and (is_over or had_room):
            return True
        goes_on = line.text[0].isalpha() and not line.text[0].isupper()  # most scripts have no capitals
        return had_room and (is_over or before.bold != line.bold or not goes_on)

    def _is_indented(self, place: int) -> bool:
        """Whether a line is set in from the line before, or as that one was and the next one is not: the line before
        may be a whole paragraph. What is centred is not set in, nor what goes on beside a bullet.
        """
        before, line = self._lines[place - 1], self._lines[place]
        after = self._lines[place + 1] if place + 1 < len(self._lines) else None
        if after is not None and _goes_on_elsewhere(line, after):
            after = None
        indent = _INDENT * line.size
        shift = line.start - before.start
        if shift < -indent or _BULLET.match(before.text):
            return False
        if shift < indent:
            is_over = ENDS.search(before.text) is not None
            return is_over and after is not None and indent < line.start - after.start < _DEEPEST_INDENT * line.size
        is_centred = abs((line.start + line.end) - (before.start + before.end)) < line.size
        is_alone = after is None or after.start < line.start + indent
        return is_alone and not is_centred and shift < _DEEPEST_INDENT * line.size

    def _had_room(self, place: int) -> bool:
        """Whether the first word of a line would have stood at the end of the line before."""
        before, line = self._lines[place - 1], self._lines[place]
        first = len(line.text.split(" ", 1)[0])
        width = (line.end - line.start) * first / len(line.text)
        return self._limit(place - 1) - before.end > width + _ROOM_FOR_WORD * line.size

    def _limit(self, place: int) -> float:
        """How far lines reach in the column of a line."""
        line = self._lines[place]
        limit = line.end
        for step in (-1, 1):
            at = place
            for _ in range(_NEIGHBOURS):
                neighbour = at + step
                if not 0 <= neighbour < len(self._lines):
                    break
                one, other = self._lines[min(at, neighbour)], self._lines[max(at, neighbour)]
                if _goes_on_elsewhere(one, other) or not _is_same_size(line, self._lines[neighbour]):
                    break
                limit = max(limit, self._lines[neighbour].end)
                at = neighbour
        return limit


def _goes_on_elsewhere(one: Line, other: Line) -> bool:
    """Whether another page or column begins between two lines."""
    return one.page != other.page or other.baseline > one.baseline + ROW * one.size


def _is_same_size(one: Line, other: Line) -> bool:
    return abs(one.size - other.size) <= _SAME_SIZE * max(one.size, other.size)
