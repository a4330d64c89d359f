"""Paragraphs: text in one style, broken into lines that fit a width."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice, pairwise
from pathlib import Path

from desktop.sheets.pdf.fonts import Faces
from desktop.sheets.pdf.lines import Line, Setting, TextStyle, compose
from desktop.sheets.pdf.shaping import cleaned, is_right_to_left
from desktop.wording.language import ENGLISH, Language

# A word with the blanks after it (a no-break space is none). It may also end after a dash, and after a hyphen between
# two letters.
_BLANKS = " \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000"
_WORD = re.compile(f"[^{_BLANKS}]+[{_BLANKS}]*|[{_BLANKS}]+")
_AFTER_DASH = re.compile("(?<=[\u2013\u2014])(?=\\w)|(?<=[^\\W\\d][-\u2010])(?=[^\\W\\d])")
_DASHES = frozenset("-\u2010\u2013\u2014")

MOST_NAMED = 20
"""Characters without a font that are reported one by one: an article in Chinese has thousands."""

_SHORT = 0.2
"""A last word that takes less than this part of its line does not stay alone there."""


@dataclass(slots=True)
class Paragraph:
    """A text broken into lines, all of them `style.leading` high."""

    text: str
    style: TextStyle
    lines: list[Line]
    right_to_left: bool


class Typesetter:
    """Sets the texts of one sheet. Knows the words that it has met and the characters that no face has."""

    def __init__(self, locate: Callable[[str], Path], language: Language = ENGLISH) -> None:
        """Give the function that finds a resource, such as "fonts/Inter-Regular.ttf", and the report's language."""
        self._faces = Faces(locate)
        self._language = language
        self._widths: dict[tuple[str, ...], dict[str, tuple[float, float]]] = {}
        self._missing: list[tuple[str, str]] = []  # each character that no face has, with where it stands

    def paragraph(self, text: str, style: TextStyle, width: float, where: str) -> Paragraph:
        """Break a text into lines of at most `width` points, each as full as it can be.

        `where` completes "stands in ..." in the report of missing characters. The time grows with the length of the
        text alone, however long one of its words is.
        """
        text = cleaned(text)
        setting = Setting(self._faces, text, style, is_right_to_left(text))
        lines: list[Line] = []
        for start, end in self._break(text, style, width / style.size + 1e-6):
            line, absent = compose(setting, start, end)
            lines.append(line)
            self._missing += [(character, where) for character in absent]
        return Paragraph(text, style, lines, setting.right_to_left)

    def line(self, text: str, style: TextStyle, where: str) -> Paragraph:
        """A text on one line, however wide it is."""
        return self.paragraph(text, style, float("inf"), where)

    def width(self, text: str, style: TextStyle) -> float:
        """How wide a text is on one line, in points."""
        return self._faces.ems(text, style.chain) * style.size

    def shortened(self, text: str, style: TextStyle, width: float) -> str:
        """The text, or as much of its start as fits into `width` points with an ellipsis after it."""
        text = cleaned(text)
        room = width - self.width("…", style)
        used, fitting = 0.0, 0
        for character in text:
            used += self._ems(character, style.chain)[1] * style.size
            if used > room:
                break
            fitting += 1
        if fitting == len(text) or self.width(text, style) <= width:
            return text
        return text[:fitting].rstrip() + "…"

    def extents(self, paragraph: Paragraph, line: Line, start: int, end: int) -> list[tuple[float, float]]:
        """Left and right edges of what a line shows of the offsets start to end (excluded), in points from its start.

        There is more than one pair only where the direction of the text changes in between.
        """
        text, style = paragraph.text, paragraph.style
        start, end = max(start, line.start), min(end, line.end)
        shown = text[start:end].rstrip()
        if not shown:
            return []
        if line.places is not None:
            return _merged(sorted(line.places[index] for index in range(start, end) if index in line.places))
        left = self.width(text[line.start : start], style)
        return [(left, left + self.width(shown, style))]

    def missing(self) -> tuple[str, ...]:
        """A sentence for each of the first MOST_NAMED characters that no font has; one more for all the others."""
        places: dict[str, list[str]] = {}
        for character, where in self._missing:
            places.setdefault(character, []).append(where)
        named = [_missing_sentence(self._language, *found) for found in islice(places.items(), MOST_NAMED)]
        others = len(places) - len(named)
        if others:
            named.append(
                self._language.count(
                    others,
                    "Boxes are also printed for {n} other character without a font.",
                    "Boxes are also printed for {n} other characters without a font.",
                )
            )
        return tuple(named)

    @property
    def noted(self) -> int:
        """How many characters without a face were met so far, repeated ones each time."""
        return len(self._missing)

    def forget_after(self, noted: int) -> None:
        """Go back to an earlier `noted`: what was set since was a trial, and does not come on the sheet."""
        del self._missing[noted:]

    def _break(self, text: str, style: TextStyle, room: float) -> list[tuple[int, int]]:
        """The offsets of each line, end excluded; the blanks at a line's end belong to it. `room` is in ems.

        Each line takes what it can, but a short word alone on the last one has the word before it as company.
        """
        starts, line_start, used = [0], 0, 0.0
        before = last = 0  # where the last two pieces begin
        for start, shown, whole in self._pieces(text, style, room):
            if used + shown > room and start > line_start:
                starts.append(start)
                line_start, used = start, 0.0
            used += whole
            before, last = last, start
        alone = len(starts) > 1 and last == line_start and used < _SHORT * room
        if alone and before > starts[-2] and self._ems(text[before:], style.chain)[1] <= room:
            starts[-1] = before
        return list(pairwise([*starts, len(text)]))

    def _pieces(self, text: str, style: TextStyle, room: float) -> Iterator[tuple[int, float, float]]:
        """What stays on one line: the words with their blanks, and parts of those that are wider than `room` ems.

        Each with its offset and its width in ems, without and with the blanks.
        """
        for start, end in _words(text):
            shown, whole = self._ems(text[start:end], style.chain)
            if shown <= room:
                yield start, shown, whole
                continue
            used = 0.0
            for index in range(start, end):
                _, ems = self._ems(text[index], style.chain)
                if used + ems > room and used:
                    yield start, used, used
                    start, used = index, 0.0
                used += ems
            yield start, used, used

    def _ems(self, word: str, chain: tuple[str, ...]) -> tuple[float, float]:
        """The width of a word without and with the blanks after it."""
        known_widths = self._widths.setdefault(chain, {})
        known = known_widths.get(word)
        if known is None:
            known = self._faces.ems(word.rstrip(), chain), self._faces.ems(word, chain)
            known_widths[word] = known
        return known


def _words(text: str) -> Iterator[tuple[int, int]]:
    """The offsets of the words with the blanks after them."""
    for match in _WORD.finditer(text):
        start, end = match.span()
        if not _DASHES.isdisjoint(match[0]):
            for dash in _AFTER_DASH.finditer(text, start, end):
                yield start, dash.start()
                start = dash.start()
        yield start, end


def _merged(edges: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Intervals in order, joined where they touch."""
    merged: list[tuple[float, float]] = []
    for left, right in edges:
        if merged and left - merged[-1][1] < 0.01:
            merged[-1] = (merged[-1][0], max(right, merged[-1][1]))
        else:
            merged.append((left, right))
    return merged


def _missing_sentence(language: Language, character: str, places: list[str]) -> str:
    return language.count(
        len(places),
        "No font of the program has the character {character} ({code}), which stands in {place} (once on the sheet); "
        "a box is printed for it.",
        "No font of the program has the character {character} ({code}), which stands in {place} ({n} times on the "
        "sheet); a box is printed for it.",
        character=repr(character),
        code=f"U+{ord(character):04X}",
        place=places[0],
    )
