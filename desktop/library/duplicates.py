"""Whether the library has an article already: the same text, much of the same text, or the same title."""

import re
from collections.abc import Callable
from typing import NamedTuple

from db.model.article import Article
from desktop.library.library import Library
from desktop.library.matching import FoldedText

LEAST = 0.3
"""The part of a text that must stand in another one for this to be worth saying."""
_RUN = 5
"""Words in a row by which texts are compared ("shingles": Broder 1997)."""
_PROBES = 24
"""Pieces of the new text that are looked for in every text of the library, to find those that may be like it."""
_PROBE_WORDS = 4
_NEAR = 3
"""Probes that must be found."""
_WORD = re.compile(r"\w+")


class Duplicate(NamedTuple):
    """An article of the library that a new one repeats."""

    id: int
    title: str
    likeness: float
    """The part of the new text, 0 to 1, whose words stand in the same order in the present one; 1: the same text."""
    same_text: bool
    """To the letter."""
    same_title: bool


def duplicate_of(library: Library, article: Article, cancelled: Callable[[], bool] = lambda: False) -> Duplicate | None:
    """The article that a new one repeats most: archived ones count too. None where there is none, or when cancelled.

    Reads all texts of the library, bit by bit: 10,000 take about a second.

    Raises:
        LibraryError: the library cannot be read.
    """
    same = library.articles.with_text(article.sha256)
    if same:
        return Duplicate(same[0], library.articles.titles(same)[same[0]], 1.0, True, False)
    title = _folded(article.title)
    probes, runs = _probes(article.text), _runs(article.text)
    best: Duplicate | None = None
    for article_id, its_title, text, _ in library.articles.texts():
        if cancelled():
            return None
        same_title = len(its_title) <= 2 * len(article.title) and _folded(its_title) == title
        found = sum(probe in text for probe in probes)
        likeness = 0.0
        if same_title or found >= min(_NEAR, len(probes)):
            likeness = len(runs & _runs(text)) / max(1, len(runs))
        one = Duplicate(article_id, its_title, likeness, False, same_title)
        if (likeness >= LEAST or same_title) and (best is None or _order(one) > _order(best)):
            best = one
    return best


def _order(found: Duplicate) -> tuple[float, bool]:
    return found.likeness, found.same_title


def _probes(text: str) -> list[str]:
    """Pieces of a text from its beginning to its end, each within a paragraph."""
    found = [
        " ".join(words[place : place + _PROBE_WORDS])
        for words in (paragraph.split(" ") for paragraph in text.split("\n"))
        for place in range(0, len(words) - _PROBE_WORDS + 1, _PROBE_WORDS)
    ]
    step = max(1, len(found) // _PROBES)
    return found[::step][:_PROBES]


def _runs(text: str) -> set[tuple[str, ...]]:
    """All runs of words of a text, capitals and punctuation aside; a shorter text is one run."""
    words = _WORD.findall(text.casefold())
    return {tuple(words[place : place + _RUN]) for place in range(max(1, len(words) - _RUN + 1))}


def _folded(title: str) -> str:
    return " ".join(FoldedText(title).folded.split())
