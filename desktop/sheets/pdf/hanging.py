"""Labels that hang before their words: "7  words" and "a  words" with all lines of the words below one another."""

from typing import NamedTuple

from desktop.sheets.blocks import Range, Words
from desktop.sheets.pdf.lines import Line, TextStyle
from desktop.sheets.pdf.plan import Plan, set_words
from desktop.sheets.pdf.typesetting import Paragraph

_BETWEEN = "  "
_GAP = 0.5
_LEAST = 0.7
"""The room after a label, and the least for one, so that words after narrow and wide letters are level; in ems."""


class Hanging(NamedTuple):
    """Words that are set beside their label; `indent` is from the label's left edge to that of the words."""

    label: Line | None
    indent: float
    words: Paragraph

    @property
    def height(self) -> float:
        """Of all lines."""
        return len(self.words.lines) * self.words.style.leading


def set_hanging(plan: Plan, words: Words, style: TextStyle, room: float, where: str, least: float = 0.0) -> Hanging:
    """Set words beside the label that they begin with, if they do: in bold, and two spaces before the rest.

    `least` is the least indent.
    """
    end = words.ranges[0].end if words.ranges and words.ranges[0].start == 0 and words.ranges[0].bold else 0
    if not end or not words.text.startswith(_BETWEEN, end):
        return Hanging(None, 0.0, set_words(plan, words, style, room, where))
    label = set_words(plan, Words(words.text[:end], (Range(0, end, bold=True),), words.language), style, room, where)
    width = max(label.lines[0].width, _LEAST * style.size) + _GAP * style.size
    indent = max(least, width)
    start = end + len(_BETWEEN)
    moved = (found._replace(start=found.start - start, end=found.end - start) for found in words.ranges[1:])
    rest = Words(words.text[start:], tuple(moved), words.language)
    return Hanging(label.lines[0], indent, set_words(plan, rest, style, room - indent, where))
