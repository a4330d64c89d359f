"""Finding words in an article: blind to accents, capitals, forms of quotes and dashes, in any script."""

import re
import unicodedata
from bisect import bisect_right
from itertools import accumulate

from db.model.article import Span
from db.model.folding import folded_character


class FoldedText:
    """A text made ready to be searched: folding takes the time, searching it again little."""

    def __init__(self, text: str, *, case: bool = False) -> None:
        """Fold a text; `case` keeps capitals apart. Takes time in proportion to its length."""
        self._text = text
        self._case = case
        table = {ord(one): folded_character(one, case) for one in set(text)}
        self.folded = text.translate(table)
        # Characters that become none or several shift all that follows: where, and by how much.
        shifting = [chr(code) for code, found in table.items() if len(found) != 1]
        pattern = re.compile(f"[{re.escape(''.join(shifting))}]") if shifting else None
        places = [match.start() for match in pattern.finditer(text)] if pattern else []
        self._lengths = [len(table[ord(text[place])]) for place in places]
        self._shifts = list(accumulate(1 - length for length in self._lengths))
        """Code points of the text minus those of the folded one, after each of these characters."""
        self._ends = [place + 1 - shift for place, shift in zip(places, self._shifts, strict=True)]
        """Where each of these characters ends in the folded text."""

    def find(self, words: str, *, whole: bool = False) -> list[Span]:
        """Every place of the words, in order and without overlaps, as code-point spans of the text.

        `whole`: no letter or digit stands directly before or after. Blanks of any kind count as one another; nothing
        is found for words of blanks alone.
        """
        wanted = "".join(folded_character(one, self._case) for one in words)
        if not wanted.strip():
            return []
        found: list[Span] = []
        start = self.folded.find(wanted)
        while start >= 0:
            end = start + len(wanted)
            span = self._span(start, end)
            if span is not None and (not whole or self._is_whole(start, end)):
                found.append(span)
            else:
                end = start + 1
            start = self.folded.find(wanted, end)
        return found

    def matches(self, pattern: re.Pattern[str]) -> list[tuple[Span, int]]:
        """Where a pattern fits the folded text, as code-point spans of the text, with the number of its last group."""
        found: list[tuple[Span, int]] = []
        for match in pattern.finditer(self.folded):
            span = self._span(*match.span()) if match.end() > match.start() else None
            if span is not None:
                found.append((span, match.lastindex or 0))
        return found

    def _span(self, start: int, end: int) -> Span | None:
        """The place in the text of a folded range; None where it would cut a character in two."""
        if not self._ends:
            return Span(start, end)
        first, whole_start = self._original(start)
        last, _ = self._original(end - 1)
        stop, whole_end = self._original(end)
        if not (whole_start and (whole_end or end == len(self.folded))):
            return None
        # An accent that stands alone belongs to the letter before it; what else is passed over does not.
        finish = last + 1
        while finish < min(stop, len(self._text)) and unicodedata.category(self._text[finish])[0] == "M":
            finish += 1
        return Span(first, finish)

    def _original(self, folded: int) -> tuple[int, bool]:
        """The index of the character that a folded one comes from, and whether it is the first that comes from it."""
        at = bisect_right(self._ends, folded)
        if at < len(self._ends) and folded >= self._ends[at] - self._lengths[at] and self._lengths[at] > 1:
            begin = self._ends[at] - self._lengths[at]
            return begin + (self._shifts[at - 1] if at else 0), folded == begin
        return folded + (self._shifts[at - 1] if at else 0), True

    def _is_whole(self, start: int, end: int) -> bool:
        before, after = self.folded[start - 1 : start], self.folded[end : end + 1]
        inside = self.folded[start], self.folded[end - 1]
        return not (before.isalnum() and inside[0].isalnum()) and not (after.isalnum() and inside[1].isalnum())


def find(text: str, words: str, *, case: bool = False, whole: bool = False) -> list[Span]:
    """Every place of the words in a text; see FoldedText."""
    return FoldedText(text, case=case).find(words, whole=whole)
