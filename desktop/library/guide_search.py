"""Finding words in the guide: as they are typed, ranked, and blind to accents and capitals."""

import math
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from desktop.library.guide import Page, plain
from desktop.library.matching import FoldedText

_MOST = 20
_WORD = re.compile(r"[\w\u0300-\u036f\u064b-\u065f\u0670]+")
"""Letters and digits, with the accents of Latin, Greek and Arabic that stand apart from their letters."""
_TITLE, _HEADING, _ALSO, _TEXT = 6.0, 5.0, 3.0, 1.0
_SHORTENED = 0.6
"""What a word of the guide counts that is the beginning of the one that is looked for: "print" for "printing"."""
_SHORTEST_BEGINNING, _ENDING = 4, 3
"""Letters that such a beginning has at least, and that may follow it; after the shortest only one, as in "notes"."""
_BEFORE, _LENGTH = 40, 130
"""Characters of a snippet: at most so many before the first word that was found, and in all."""
_EVERYWHERE = 0.3
"""A word that more than this part of all sections holds tells nothing."""


class Found(NamedTuple):
    """A section that was found. `section` counts a page's headings from 1; 0 is what stands before the first.

    `hits` are half-open ranges of code points of `snippet`.
    """

    page: str
    title: str
    section: int
    heading: str
    snippet: str
    hits: tuple[tuple[int, int], ...]


class _Section(NamedTuple):
    page: Page
    number: int
    heading: str
    text: str
    fields: tuple[tuple[float, frozenset[str]], ...]
    """Each with its weight, as folded words."""


@lru_cache(maxsize=20_000)
def fold(word: str) -> str:
    """A word without capitals and accents: what is compared instead of it. Folding takes time, and words come again."""
    return FoldedText(word).folded


class Finder:
    """The pages of a guide, made ready to be searched."""

    def __init__(self, pages: Sequence[Page]) -> None:
        """Cut the pages into sections and fold their words, which takes longer than searching them."""
        self._sections = [section for page in pages for section in _sections(page)]

    def telling_words(self, wanted: str) -> list[str]:
        """The folded words that are looked for, without those that stand nowhere, or nearly everywhere, such as "the".

        If no other is left, all are kept.
        """
        sought = list(dict.fromkeys(_words(wanted)))
        counts = {word: sum(_weight(section, word) > 0 for section in self._sections) for word in sought}
        return [word for word in sought if 0 < counts[word] <= _EVERYWHERE * len(self._sections)] or sought

    def search(self, words: Sequence[str]) -> list[Found]:
        """The sections that hold all the folded words, or what begins with them, best first; else those with most.

        A word counts the more, the fewer sections hold it (inverse document frequency, Spärck Jones 1972), and more in
        a title or a heading than in the text.
        """
        table = [[_weight(section, word) for word in words] for section in self._sections]
        most = max((sum(map(bool, row)) for row in table), default=0)
        if not most:
            return []
        rarity = [math.log(1 + len(table) / (1 + sum(bool(row[n]) for row in table))) for n in range(len(words))]
        ranked = [
            (-sum(weight * rare for weight, rare in zip(row, rarity, strict=True)), place)
            for place, row in enumerate(table)
            if sum(map(bool, row)) == most
        ]
        return [_found(self._sections[place], words) for _, place in sorted(ranked)[:_MOST]]


def hits_in(text: str, words: Sequence[str]) -> list[tuple[int, int]]:
    """Where folded words, or what begins with them, stand in a text: half-open ranges of code points, in order."""
    return [match.span() for match in _WORD.finditer(text) if any(_fits(fold(match[0]), word) for word in words)]


def _words(text: str) -> Iterator[str]:
    return (fold(match[0]) for match in _WORD.finditer(text))


def _sections(page: Page) -> Iterator[_Section]:
    heading, number = page.title, 0
    text: list[str] = []
    also: list[str] = []
    for block in page.blocks:
        if block.kind == "heading":
            yield _section(page, number, heading, text, also)
            heading, number, text, also = plain(block.text), number + 1, [], []
        elif block.kind == "also":
            also.append(block.text)
        elif block.kind not in ("title", "picture"):
            text.append(plain(block.text))
    yield _section(page, number, heading, text, also)


def _section(page: Page, number: int, heading: str, text: Sequence[str], also: Sequence[str]) -> _Section:
    fields = (
        (_TITLE if number == 0 else _TEXT, frozenset(_words(page.title))),
        (_HEADING, frozenset(_words(heading))),
        (_ALSO, frozenset(_words(" ".join(also)))),
        (_TEXT, frozenset(_words(" ".join(text)))),
    )
    return _Section(page, number, heading, " ".join(text), fields)


def _weight(section: _Section, sought: str) -> float:
    return sum(weight * max((_fits(word, sought) for word in words), default=0.0) for weight, words in section.fields)


def _fits(word: str, sought: str) -> float:
    """How well a folded word is the one that is sought: 1 for the word or its beginning, 0 for another."""
    if word.startswith(sought):
        return 1.0
    ending = len(sought) - len(word)
    longest = _ENDING if len(word) > _SHORTEST_BEGINNING else 1
    return _SHORTENED if len(word) >= _SHORTEST_BEGINNING and ending <= longest and sought.startswith(word) else 0.0


def _found(section: _Section, sought: Sequence[str]) -> Found:
    hits = hits_in(section.text, sought)
    first = hits[0][0] if hits else 0
    start = 0 if first <= _BEFORE else section.text.find(" ", first - _BEFORE) + 1
    end = len(section.text)
    if end - start > _LENGTH:
        end = section.text.rfind(" ", start, start + _LENGTH)
    before, after = "… " * (start > 0), " …" * (end < len(section.text))
    snippet = f"{before}{section.text[start:end]}{after}"
    shift = len(before) - start
    inside = tuple((a + shift, b + shift) for a, b in hits if a >= start and b <= end)
    return Found(section.page.name, section.page.title, section.number, section.heading, snippet, inside)
