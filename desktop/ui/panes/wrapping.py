"""Words broken into lines, for rows that paint themselves line by line."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from desktop.ui.offsets import from_utf16

_NARROWEST = 30.0
_ISOLATES = {"LRI": "\u2066", "RLI": "\u2067", "FSI": "\u2068"}
"""What begins a piece of text with a direction of its own, by the class of the character (Unicode UAX 9)."""

_LEFT_TO_RIGHT_MARK, _RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"


def wrapped(text: str, font: QFont, width: float, most: int) -> list[str]:
    """The lines of a text in `width` pixels, at most `most` of them; the last one ends with … where more would follow.

    A word that is wider than a line is broken. An isolate that is still open at the end of a line begins anew on the
    next one, so that each line can be drawn by itself, in the `direction` of the whole text.
    """
    width = max(width, _NARROWEST)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(from_utf16(text, line.textStart()))
        if len(starts) > most:
            break
    layout.endLayout()
    again = _open_isolates(text, starts)
    lines = [
        isolates + text[start:end].strip()
        for isolates, start, end in zip(again, starts, [*starts[1:], len(text)], strict=True)
    ]
    if len(lines) > most:
        rest = again[most - 1] + text[starts[most - 1] :]
        lines = [*lines[: most - 1], QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)]
    return lines


def _open_isolates(text: str, starts: Sequence[int]) -> list[str]:
    """The isolates that are open at each of the `starts`, as characters that open them again, the outermost first."""
    if not any(isolate in text for isolate in _ISOLATES.values()):
        return [""] * len(starts)
    found: list[str] = []
    opened: list[str] = []
    for before, start in pairwise([0, *starts]):
        for place in range(before, start):
            kind = _class_of(text[place])
            if kind == "FSI":  # on the next line it would take its direction from what follows there
                kind = "RLI" if runs_right_to_left(text[place + 1 :]) else "LRI"
            if kind in _ISOLATES:
                opened.append(_ISOLATES[kind])
            elif kind == "PDI" and opened:
                opened.pop()
        found.append("".join(opened))
    return found


def elided(text: str, metrics: QFontMetricsF, width: float) -> str:
    """The text or, where it is wider, its beginning and … right behind the last letter, whichever way that runs.

    In a line of two scripts, Unicode's rules alone would put the … at the end of the line.
    """
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    if cut == text:
        return text
    last = next((kind for kind in map(_class_of, reversed(cut)) if kind in ("L", "R", "AL")), "L")
    return cut + (_LEFT_TO_RIGHT_MARK if last == "L" else _RIGHT_TO_LEFT_MARK)


def _class_of(character: str) -> str:
    """The bidirectional class of a character."""
    from unicodedata import bidirectional  # imported late: see runs_right_to_left

    return bidirectional(character)


def direction(text: str) -> Qt.LayoutDirection:
    """The direction in which a text runs by itself, whatever the window's."""
    return Qt.LayoutDirection.RightToLeft if runs_right_to_left(text) else Qt.LayoutDirection.LeftToRight


def runs_right_to_left(text: str) -> bool:
    """Whether a text begins with a script that does: by its first letter (Unicode UAX 9, rules P2 and P3).

    Isolates have a direction of their own, and do not count; nor does what follows the end of one that began earlier.
    """
    if text[:1].isascii() and text[:1].isalpha():  # most of them: spares the tables of Unicode at the start
        return False
    depth = 0
    for character in text:
        kind = _class_of(character)
        if kind in _ISOLATES:
            depth += 1
        elif kind == "PDI":
            if not depth:
                return False
            depth -= 1
        elif not depth and kind in ("L", "R", "AL"):
            return kind != "L"
    return False
