"""What stands between quotation marks, paragraph by paragraph."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from db.model.article import Span

_MARK = re.compile(r"[“”„«»\"\n]|``|''|‘‘|’’")
_OPENING = frozenset(("“", "„", "«", "``", "‘‘"))
_CLOSING = frozenset(("”", "»", "''", "’’"))
_LONGEST = 2000
"""Code points of a quotation; a mark that nothing closes within them is a slip."""


class Quotations:
    """The quotations of a text in reading order: all that stands between marks, the marks included."""

    def __init__(self, text: str) -> None:
        self.spans = _quotations(text)
        self._starts = [span.start for span in self.spans]

    def around(self, place: int) -> Span | None:
        """The quotation that holds the code point, None outside of all."""
        number = bisect_right(self._starts, place) - 1
        if number < 0 or place >= self.spans[number].end:
            return None
        return self.spans[number]

    def within(self, span: Span) -> Sequence[Span]:
        """The quotations that share something with a span."""
        first = max(bisect_right(self._starts, span.start) - 1, 0)
        last = bisect_right(self._starts, span.end - 1)
        return [one for one in self.spans[first:last] if one.overlaps(span)]


def _quotations(text: str) -> list[Span]:
    """A straight mark before a word and behind a space opens, any other one closes; a paragraph ends what is open."""
    found: list[Span] = []
    opened = -1
    for mark in _MARK.finditer(text):
        kind = mark.group()
        may_open = kind not in _CLOSING and (kind in _OPENING or text[mark.end() : mark.end() + 1].strip() != "")
        certain = kind in _OPENING or (may_open and not text[max(mark.start() - 1, 0) : mark.start()].strip())
        if kind == "\n":
            if opened >= 0 and mark.start() - opened <= _LONGEST:
                found.append(Span(opened, mark.start()))
            opened = -1
        elif opened >= 0 and not certain:
            if mark.end() - opened <= _LONGEST:
                found.append(Span(opened, mark.end()))
            opened = -1
        elif kind not in _CLOSING and (may_open or _is_apart(text, mark)):
            opened = mark.start()
    if opened >= 0 and len(text) - opened <= _LONGEST:
        found.append(Span(opened, len(text)))
    return found


def _is_apart(text: str, mark: re.Match[str]) -> bool:
    """Whether white space stands on both sides, as in texts that were taken apart: it may open or close."""
    return not text[max(mark.start() - 1, 0) : mark.start()].strip()
