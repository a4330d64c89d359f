"""Where the lines of a paragraph end."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from desktop.sheets.pdf.fonts import Faces
from desktop.sheets.pdf.lines import TextStyle

# A word with the blanks after it (a no-break space is none). It may also end after a dash, after a hyphen between two
# letters, and between Chinese and Japanese signs, but not before a closing one or after an opening one.
_BLANKS = " \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000"
_WORD = re.compile(f"[^{_BLANKS}]+[{_BLANKS}]*|[{_BLANKS}]+")
_SIGNS = "\u2e80-\u2fdf\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_CLOSING = "、。，．！？：；」』）】〉》"
_NEVER_FIRST = "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶーゝゞヽヾ・"
_WITHIN_WORD = re.compile(
    "(?<=[\u2013\u2014])(?=\\w)|(?<=[^\\W\\d][-\u2010])(?=[^\\W\\d])"
    f"|(?<=[{_SIGNS}{_CLOSING}])(?=[{_SIGNS}「『（【〈《])(?![{_NEVER_FIRST}])"
)

_SHORT = 0.2
"""A last word that takes less than this part of its line does not stay alone there."""
_FULL = 0.8
"""A line that is filled to this part ends with its last whole word."""
_MOST_DIVIDED = 2
"""So many lines one below the other may end with a hyphen, and no more."""

Measure = Callable[[int, int], float]
"""How far the code points from the first offset to the second (excluded) move the pen, in ems."""
Divide = Callable[[int, int], Sequence[int]]
"""The offsets at which the word between two offsets may be divided, in order."""


class Piece(NamedTuple):
    """What stays on one line: its offsets (end excluded) and its width in ems, without and with the blanks after it.

    `divided`: it is a part of a word that is too wide for a line, and a hyphen follows it.
    """

    start: int
    end: int
    shown: float
    whole: float
    divided: bool = False


class Cut(NamedTuple):
    """The offsets of a line, end excluded; the blanks at its end belong to it. `divided`: it ends within a word."""

    start: int
    end: int
    divided: bool


class WordWidths(dict[str, tuple[tuple[int, float, float], ...]]):
    """The parts of each word that may stand on two lines: length, and width in ems without and with its blanks.

    A sheet has few words that are not there already, so asking for one costs what a look into a dictionary costs.
    """

    def __init__(self, faces: Faces, style: TextStyle) -> None:
        super().__init__()
        self._faces, self._style = faces, style

    def __missing__(self, word: str) -> tuple[tuple[int, float, float], ...]:
        chain, tracking, ems = self._style.chain, self._style.tracking, self._faces.ems
        self[word] = found = tuple(
            (len(part), ems(part.rstrip(), chain, tracking), ems(part, chain, tracking)) for part in _parts(word)
        )
        return found


def plain_pieces(text: str, widths: WordWidths) -> Iterator[Piece]:
    """The words of a text in one style."""
    start = 0
    for word in _WORD.findall(text):
        for length, shown, whole in widths[word]:
            yield Piece(start, start + length, shown, whole)
            start += length


def measured_pieces(text: str, moved: Sequence[float]) -> Iterator[Piece]:
    """The words of a text in which the pen has moved so far, in ems, before each of its code points and at its end."""
    start = 0
    for word in _WORD.findall(text):
        for part in _parts(word):
            end = start + len(part)
            yield Piece(start, end, moved[start + len(part.rstrip())] - moved[start], moved[end] - moved[start])
            start = end


def cut_wide(
    pieces: Iterator[Piece], room: float, measure: Measure, divide: Divide | None, hyphen: float
) -> Iterator[Piece]:
    """The pieces, with those that are wider than `room` divided or, where that cannot be, cut off where it ends."""
    for piece in pieces:
        if piece.shown <= room:
            yield piece
            continue
        start, places = piece.start, divide(piece.start, piece.end) if divide is not None else ()
        for place, following in pairwise([*places, piece.end]):
            wider = measure(start, following) + hyphen * (following < piece.end)
            if wider > room >= measure(start, place) + hyphen:
                width = measure(start, place) + hyphen
                yield Piece(start, place, width, width, True)
                start = place
        yield from _cut_letters(start, piece.end, room, measure)


def _cut_letters(start: int, end: int, room: float, measure: Measure) -> Iterator[Piece]:
    used = 0.0
    for index in range(start, end):
        ems = measure(index, index + 1)
        if used + ems > room and used:
            yield Piece(start, index, used, used)
            start, used = index, 0.0
        used += ems
    yield Piece(start, end, used, used)


def break_lines(
    text: str, pieces: Iterator[Piece], room: float, measure: Measure, divide: Divide | None, hyphen: float
) -> list[Cut]:
    """The lines of a text, each as full as it can be; `room` and the width of the hyphen are in ems.

    A short word alone on the last line has the word before it as company. Where a line would stay noticeably short,
    its next word is divided, never the last one of the text.
    """
    starts, divided, line_start, used = [0], [False] * _MOST_DIVIDED, 0, 0.0
    before = last = 0  # where the last two pieces begin
    hyphened = False
    for start, end, shown, whole, within in pieces:
        if used + shown > room and start > line_start:
            at = 0
            if divide is not None and used < _FULL * room and end < len(text) and not all(divided[-_MOST_DIVIDED:]):
                fitting = [place for place in divide(start, end) if used + measure(start, place) + hyphen <= room]
                at = max(fitting, default=0)
            divided.append(hyphened or at > 0)
            line_start = at or start
            starts.append(line_start)
            used = -measure(start, at) if at else 0.0
        used += whole
        before, last, hyphened = last, start, within
    alone = len(starts) > 1 and last == line_start and used < _SHORT * room
    if alone and before > starts[-2] and measure(before, len(text.rstrip())) <= room:
        starts[-1] = before
    return [
        Cut(*offsets, ends)
        for offsets, ends in zip(pairwise([*starts, len(text)]), [*divided[_MOST_DIVIDED:], False], strict=True)
    ]


def _parts(word: str) -> list[str]:
    """A word divided where a line may end within it."""
    if word.isascii() and "-" not in word:
        return [word]
    places = [0, *(found.start() for found in _WITHIN_WORD.finditer(word)), len(word)]
    return [word[start:end] for start, end in pairwise(places)]
