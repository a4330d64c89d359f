"""Where the words that are looked for stand in a text, and a piece of it that shows them."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from db.model.article import Span
from db.model.folding import stands_alone
from db.model.found import Term
from desktop.library.matching import FoldedText

_BEFORE, _LENGTH = 40, 150
"""Characters of a snippet: at most so many before the first word that was found, and in all."""
_TOGETHER = 200
"""Characters within which words belong together."""
_LETTER, _OTHER = r"[^\W_]", r"[\W_]"


class Hit(NamedTuple):
    """A place in a text, in code points, and the number of the term that stands there."""

    span: Span
    term: int


class Snippet(NamedTuple):
    """A piece of a text in one line; `hits` are places in it."""

    text: str
    hits: tuple[Span, ...]


def hits_in(text: str, terms: Sequence[Term]) -> list[Hit]:
    """Every place of the terms in a text, in order; one that is part of another's place is left out."""
    pattern = re.compile("|".join(f"({_pattern(term)})" for term in terms)) if terms else None
    return [] if pattern is None else [Hit(*found) for found in FoldedText(text).matches(pattern)]


def best_of(hits: Sequence[Hit]) -> Hit | None:
    """The first place from which most of the terms follow close by."""
    best, most = None, 0
    for place, hit in enumerate(hits):
        near = {hit.term}
        for other in hits[place + 1 :]:
            if other.span.start - hit.span.start > _TOGETHER:
                break
            near.add(other.term)
        if len(near) > most:
            best, most = hit, len(near)
    return best


def snippet_of(text: str, hits: Sequence[Hit]) -> Snippet:
    """The piece of a text around its best place; without places, its beginning."""
    best = best_of(hits)
    start = 0 if best is None else _start(text, best.span.start)
    end = len(text)
    if end - start > _LENGTH:
        cut = text.rfind(" ", start + _LENGTH // 2, start + _LENGTH)
        end = start + _LENGTH if cut < 0 else cut
    before, after = "… " * (start > 0), " …" * (end < len(text))
    shift = len(before) - start
    inside = (hit.span for hit in hits if hit.span.start >= start and hit.span.end <= end)
    shown = text[start:end].replace("\n", " ")
    return Snippet(f"{before}{shown}{after}", tuple(Span(span.start + shift, span.end + shift) for span in inside))


def _start(text: str, first: int) -> int:
    """Where a snippet begins whose first place is at `first`: in the same paragraph, with a whole word."""
    earliest = max(text.rfind("\n", 0, first) + 1, first - _BEFORE)
    if earliest == 0 or text[earliest - 1].isspace():
        return earliest
    space = text.find(" ", earliest, first)
    return earliest if space < 0 else space + 1


def _pattern(term: Term) -> str:
    """What a term looks like in a folded text: whole words, of which the last may go on."""
    first, last = term.words[0], term.words[-1]
    # What stands before is looked at afterwards: so the letters themselves are searched, which is ten times as fast.
    before = "" if stands_alone(first) else f"(?<!{_LETTER}{re.escape(first)})"
    parts = [re.escape(first) + before]
    for one, following in pairwise(term.words):
        # Two letters of a script without spaces stand side by side.
        between = f"{_OTHER}*" if stands_alone(one) or stands_alone(following) else f"{_OTHER}+"
        parts.append(between + re.escape(following))
    after = "" if stands_alone(last) else f"{_LETTER}*" if term.prefix else f"(?!{_LETTER})"
    return "".join(parts) + after
