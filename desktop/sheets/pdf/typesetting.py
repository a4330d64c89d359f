"""Paragraphs: text broken into lines that fit a width."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path

from desktop.sheets.pdf.breaking import Breaker, Measure, WordWidths, measured_pieces, plain_pieces
from desktop.sheets.pdf.fonts import Faces
from desktop.sheets.pdf.hyphenation import places_in
from desktop.sheets.pdf.lines import HYPHEN, Cut, Inline, Line, Setting, TextStyle, advances, compose
from desktop.sheets.pdf.shaping import cleaned, is_right_to_left
from desktop.sheets.pdf.system_fonts import is_simple
from desktop.sheets.pdf.tagging import Element, Role
from desktop.wording.language import ENGLISH, Language

MOST_NAMED = 20
"""Characters without a font that are reported one by one: an article in Chinese has thousands."""

_SHORT_TEXT = 3
"""A text with fewer letters than so many times the ems of its room may well stand on one line."""
_ROUNDING = 1e-6
"""In ems: what is added up in another order may differ by so little."""


@dataclass(slots=True)
class Paragraph:
    """A text broken into lines, all of them `style.leading` high.

    `language` is its ISO 639-1 code where its element does not say it.
    """

    text: str
    style: TextStyle
    lines: list[Line]
    right_to_left: bool
    language: str | None = None
    span: Element | None = None

    def under(self, element: Element) -> Element:
        """The element that the lines show: the given one or, in another language, one of its own under it."""
        if self.language is None or self.language == element.language:
            return element
        if self.span is None:
            self.span = Element(Role.SPAN, element, self.language)
        return self.span


class Typesetter:
    """Sets the texts of one sheet. Knows the words that it has met and the characters that no face has."""

    def __init__(self, locate: Callable[[str], Path], language: Language = ENGLISH) -> None:
        """Give the function that finds a resource, such as "fonts/Inter-Regular.ttf", and the report's language."""
        self._faces = Faces(locate)
        self._language = language
        self._widths: dict[tuple[tuple[str, ...], float], WordWidths] = {}
        self._missing: list[tuple[str, str]] = []  # each character that no face has, with where it stands

    def paragraph(
        self, text: str, style: TextStyle, width: float, where: str, language: str | None = None
    ) -> Paragraph:
        """Break a text into lines of at most `width` points, each as full as it can be.

        `where` completes "stands in ..." in the report of missing characters. Words are divided if the style wants it
        and `language`, an ISO 639-1 code, is known. The time grows with the length of the text alone, however long one
        of its words is.
        """
        text = cleaned(text)
        setting = Setting(self._faces, text, style, is_right_to_left(text))
        chain, tracking, ems = style.chain, style.tracking, self._faces.ems
        room = width / style.size
        if len(text) < _SHORT_TEXT * room:
            whole = ems(text.rstrip(), chain, tracking)
            if whole <= room:
                return self._composed(setting, [Cut(0, len(text), ems=whole)], where)
        widths = self._widths.get((chain, tracking))
        if widths is None:
            widths = self._widths[chain, tracking] = WordWidths(self._faces, style)

        def measure(start: int, end: int) -> float:
            return ems(text[start:end], chain, tracking)

        breaker = self._breaker(setting, room, measure, language)
        return self._composed(setting, breaker.lines(plain_pieces(text, widths)), where)

    def rich(
        self, text: str, style: TextStyle, width: float, where: str, inline: Inline, language: str | None = None
    ) -> Paragraph:
        """As `paragraph`, a text with words that are set off, links or blanks in it."""
        text = cleaned(text)
        setting = Setting(self._faces, text, style, is_right_to_left(text), inline)
        moved = advances(setting)

        def measure(start: int, end: int) -> float:
            return moved[end] - moved[start]

        breaker = self._breaker(setting, width / style.size, measure, language)
        return self._composed(setting, breaker.lines(measured_pieces(text, moved)), where)

    def line(self, text: str, style: TextStyle, where: str) -> Paragraph:
        """A text on one line, however wide it is."""
        return self.paragraph(text, style, float("inf"), where)

    def width(self, text: str, style: TextStyle) -> float:
        """How wide a text is on one line, in points."""
        return self._faces.ems(text, style.chain, style.tracking) * style.size

    def shortened(self, text: str, style: TextStyle, width: float) -> str:
        """The text, or as much of its start as fits into `width` points with an ellipsis after it."""
        text = cleaned(text)
        room = width - self.width("…", style)
        used, fitting = 0.0, 0
        for character in text:
            used += self.width(character, style)
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

    def _breaker(self, setting: Setting, room: float, measure: Measure, language: str | None) -> Breaker:
        if not setting.style.hyphenated or language is None:
            return Breaker(setting.text, room + _ROUNDING, measure, None, 0.0)
        hyphen = self._faces.ems(HYPHEN, setting.style.chain)
        return Breaker(setting.text, room + _ROUNDING, measure, partial(_places, setting.text, language), hyphen)

    def _composed(self, setting: Setting, cuts: Sequence[Cut], where: str) -> Paragraph:
        lines: list[Line] = []
        for cut in cuts:
            line, absent = compose(setting, cut)
            lines.append(line)
            if absent:
                self._missing += [(character, where) for character in absent]
        return Paragraph(setting.text, setting.style, lines, setting.right_to_left)


def _places(text: str, language: str, start: int, end: int) -> Sequence[int]:
    return [start + place for place in places_in(text[start:end], language)]


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
    values = {"character": repr(character)[1:-1], "code": f"U+{ord(character):04X}", "place": places[0]}
    if not is_simple(character):
        return language.count(
            len(places),
            "The program cannot set the script of the character “{character}” ({code}), which stands in {place} (once "
            "on the sheet); a box is printed for it.",
            "The program cannot set the script of the character “{character}” ({code}), which stands in {place} ({n} "
            "times on the sheet); a box is printed for it.",
            **values,
        )
    return language.count(
        len(places),
        "No font of the program or of this computer has the character “{character}” ({code}), which stands in {place} "
        "(once on the sheet); a box is printed for it.",
        "No font of the program or of this computer has the character “{character}” ({code}), which stands in {place} "
        "({n} times on the sheet); a box is printed for it.",
        **values,
    )
