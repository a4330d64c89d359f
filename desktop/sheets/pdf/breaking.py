"""Where the lines of a paragraph end."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, pairwise
from operator import itemgetter
from typing import NamedTuple

from desktop.sheets.pdf.fonts import Faces
from desktop.sheets.pdf.lines import Cut, TextStyle

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


Piece = tuple[int, int, float, float, bool]
"""What stays on one line: its offsets (end excluded), and its width in ems without and with the blanks after it.

True: it is a part of a word that is too wide for a line, and a hyphen follows it. A plain tuple: there is one for
each word of a sheet.
"""


class WordWidths(dict[str, tuple[tuple[int, float, float], ...]]):
    """The parts of each word that may stand on two lines: length, and width in ems without and with its blanks.

    A sheet has few words that are not there already, so asking for one costs what a look into a dictionary costs.
    """

    def __init__(self, faces: Faces, style: TextStyle) -> None:
        super().__init__()
        self._faces, self._style = faces, style
        self._advance = faces.named(style.chain[0]).advances.__getitem__
        self._blank = self._ems(" ")

    def __missing__(self, word: str) -> tuple[tuple[int, float, float], ...]:
        bare, count = word[:-1], len(word)
        if bare.isalpha() and word[-1] == " ":  # most words are such
            try:
                shown = sum(map(self._advance, bare)) + self._style.tracking * (count - 1)
                self[word] = found = ((count, shown, shown + self._blank),)
                return found
            except KeyError:
                pass  # another face has it
        self[word] = found = tuple(map(self._part, _parts(word)))
        return found

    def _part(self, part: str) -> tuple[int, float, float]:
        bare = part.rstrip()
        shown, blanks = self._ems(bare), part[len(bare) :]
        return len(part), shown, shown + (self._blank if blanks == " " else self._ems(blanks))

    def _ems(self, text: str) -> float:
        return self._faces.ems(text, self._style.chain, self._style.tracking)


def plain_pieces(text: str, widths: WordWidths) -> list[Piece]:
    """The words of a text in one style."""
    pieces: list[Piece] = []
    start = 0
    for word in _WORD.findall(text):
        for length, shown, whole in widths[word]:
            end = start + length
            pieces.append((start, end, shown, whole, False))
            start = end
    return pieces


def measured_pieces(text: str, moved: Sequence[float]) -> list[Piece]:
    """The words of a text in which the pen has moved so far, in ems, before each of its code points and at its end."""
    pieces: list[Piece] = []
    start = 0
    for word in _WORD.findall(text):
        for part in _parts(word):
            end = start + len(part)
            shown = moved[start + len(part.rstrip())] - moved[start]
            pieces.append((start, end, shown, moved[end] - moved[start], False))
            start = end
    return pieces


class Breaker(NamedTuple):
    """What breaks a text into lines of at most `room` ems, with a hyphen as wide as said."""

    text: str
    room: float
    measure: Measure
    divide: Divide | None
    hyphen: float

    def lines(self, pieces: list[Piece]) -> list[Cut]:
        """The lines, each as full as it can be.

        A short word alone on the last line has the word before it as company. Where a line would stay noticeably
        short, its next word is divided, never the last one of the text.
        """
        room, cuts = self.room, list[Cut]()
        line_start, used, filled = 0, 0.0, 0.0
        before = last = 0  # where the last two pieces begin
        hyphened = False
        for start, end, shown, whole, within in self._narrow(pieces):
            if used + shown > room and start > line_start:
                at = self._division(start, end, used, cuts)
                if at:
                    first = self.measure(start, at)
                    cuts.append(Cut(line_start, at, True, used + first))
                    line_start, used = at, -first
                else:
                    cuts.append(Cut(line_start, start, hyphened, None if hyphened else filled))
                    line_start, used = start, 0.0
            filled = used + shown
            used += whole
            before, last, hyphened = last, start, within
        cuts.append(Cut(line_start, len(self.text), ems=filled))
        if len(cuts) > 1 and last == line_start and used < _SHORT * room:
            self._give_company(cuts, before)
        return cuts

    def _give_company(self, cuts: list[Cut], before: int) -> None:
        """Let the last line begin with the word before its own, if that is not all that the line above has."""
        above = cuts[-2]
        if before > above.start and self.measure(before, len(self.text.rstrip())) <= self.room:
            cuts[-2:] = [Cut(above.start, before), Cut(before, len(self.text))]

    def _division(self, start: int, end: int, used: float, cuts: Sequence[Cut]) -> int:
        """Where the word that does not fit on a line any more is divided; 0 where it had better not be."""
        if self.divide is None or used >= _FULL * self.room or end == len(self.text):
            return 0
        if len(cuts) >= _MOST_DIVIDED and all(cut.divided for cut in cuts[-_MOST_DIVIDED:]):
            return 0
        left = self.room - used - self.hyphen
        return max((place for place in self.divide(start, end) if self.measure(start, place) <= left), default=0)

    def _narrow(self, pieces: list[Piece]) -> Iterable[Piece]:
        """The pieces, with those that are too wide divided or, where that cannot be, cut off where the line ends."""
        if max(map(itemgetter(2), pieces), default=0.0) <= self.room:
            return pieces
        return chain.from_iterable([piece] if piece[2] <= self.room else self._cut(*piece[:2]) for piece in pieces)

    def _cut(self, start: int, end: int) -> Iterator[Piece]:
        places = self.divide(start, end) if self.divide is not None else ()
        for place, following in pairwise([*places, end]):
            further = self.measure(start, following) + self.hyphen * (following < end)
            width = self.measure(start, place) + self.hyphen
            if further > self.room >= width:
                yield start, place, width, width, True
                start = place
        used = 0.0
        for index in range(start, end):
            ems = self.measure(index, index + 1)
            if used + ems > self.room and used:
                yield start, index, used, used, False
                start, used = index, 0.0
            used += ems
        yield start, end, used, used, False


def _parts(word: str) -> list[str]:
    """A word divided where a line may end within it."""
    if word.isascii() and "-" not in word:
        return [word]
    places = [0, *(found.start() for found in _WITHIN_WORD.finditer(word)), len(word)]
    return [word[start:end] for start, end in pairwise(places)]
