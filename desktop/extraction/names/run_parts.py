"""What the words of a run hold by themselves: names without what opens a sentence, titles and peoples."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from desktop.extraction.entries import Entries
from desktop.extraction.names.lexicon import Lexicon

STAND = re.compile(r"(?:Pro|Ex)[-‐‑](?=[A-Z])")
"""Opens an adjective that stands before a name and is no part of it: "Pro-Western Free Democrats"."""
_LONGEST_KEPT = 100
"""Longer runs, in code points, are read anew each time: hostile ones would fill the memory."""


class Part(NamedTuple):
    """Words that may be one name, by their indices in the run (`end` excluded), and those of the title before them."""

    begin: int
    end: int
    title: tuple[int, int] | None


class Parts(NamedTuple):
    """All of a run; what opens a sentence, and is no name, was left out up to `begin`."""

    begin: int
    found: tuple[Part, ...]


class RunParts:
    """Parts runs by word lists alone, wherever they stand; so the same words are looked up once for many texts."""

    def __init__(self, lexicon: Lexicon, entries: Entries) -> None:
        self._lexicon = lexicon
        self._entries = entries
        self._calendar = lexicon.words("calendar")
        self._lords = lexicon.words("lords")
        self._kept = lru_cache(maxsize=1 << 14)(self._parted)

    def of(self, words: tuple[str, ...], gaps: tuple[str, ...], *, opens: bool) -> Parts:
        """The parts of the words, each with what stands before it in `gaps`.

        `opens` says that the first one stands where any word has a capital.
        """
        if sum(map(len, words)) > _LONGEST_KEPT:
            return self._parted(words, gaps, opens)
        return self._kept(words, gaps, opens)

    def _parted(self, words: Sequence[str], gaps: Sequence[str], opens: bool) -> Parts:
        begin = self._behind_opening(words, gaps, opens=opens)
        found: list[Part] = []
        for part in self._parts(words, gaps, begin, len(words)):
            first = self._behind_people(words, part.begin, part.end)
            if first < part.end and not (part.end - first == 1 and STAND.match(words[first])):
                found.append(part._replace(begin=first))
        return Parts(begin, tuple(found))

    def _behind_opening(self, words: Sequence[str], gaps: Sequence[str], *, opens: bool) -> int:
        lexicon = self._lexicon
        for place, word in enumerate(words):
            if word in self._calendar and not (place + 1 < len(words) and gaps[place + 1] == " "):
                continue
            if word in {"The", "A", "An"} or (opens and word.capitalize() == word and word.lower() in lexicon.function):
                if " ".join(words[place : place + 2]) in lexicon.places:
                    return place
                continue
            return place
        return len(words)

    def _parts(self, words: Sequence[str], gaps: Sequence[str], begin: int, end: int) -> Iterator[Part]:
        """The words before and after titles, and what stands after a head and begins with a given name."""
        if begin == end:
            return
        lexicon = self._lexicon
        surface = " ".join(words[begin:end])
        if surface in lexicon.organisations or self._is_place(surface):
            yield Part(begin, end, None)
            return
        title = self._title(words, gaps, begin, end)
        if title is not None:
            yield from self._parts(words, gaps, begin, title[0])
            if title[1] < end:
                yield Part(title[1], end, title)
            return
        for place in range(begin + 1, end - 1):
            if (
                gaps[place] == " "
                and words[place] in lexicon.given
                and words[end - 1] not in lexicon.last
                and (words[place - 1] in lexicon.last or self._is_place(" ".join(words[begin:place])))
            ):
                yield Part(begin, place, None)
                yield from self._parts(words, gaps, place, end)
                return
        yield Part(begin, end, None)

    def _title(self, words: Sequence[str], gaps: Sequence[str], begin: int, end: int) -> tuple[int, int] | None:
        """The places of the words of the first title, end excluded; None if the words hold none."""
        lexicon = self._lexicon
        place = begin
        while place < end:
            last = place
            while last < end and words[last].rstrip(".") in lexicon.titles:
                last += 1
            while last > place and words[last - 1] in lexicon.modifiers and last < end:
                last -= 1
            if last > place:
                if self._cuts(words[begin:end], gaps[begin:end], place - begin, last - begin):
                    return place, last
                place = last
            place += 1
        return None

    def _cuts(self, words: Sequence[str], gaps: Sequence[str], place: int, end: int) -> bool:
        """Whether these words are a title here, and not a part of a name such as "General Assembly" or "John Major"."""
        lexicon = self._lexicon
        if end < len(words) and gaps[end].strip(" .\u00a0"):
            return words[end - 1] not in self._lords
        if place and words[place - 1] in lexicon.given:
            return False
        if end == len(words):
            return place == 0 or not all(word in lexicon.modifiers for word in words[place:end])
        return words[-1] not in lexicon.last or words[end] in lexicon.given

    def _behind_people(self, words: Sequence[str], begin: int, end: int) -> int:
        """Where the words go on behind a people's name before a person's: "American Horace McCoy"."""
        while begin < end and self._entries.by_demonym(words[begin]) is not None:
            if end - begin > 1 and words[begin + 1] not in self._lexicon.given:
                break
            if self._is_place(" ".join(words[begin:end])):
                break
            begin += 1
        return begin

    def _is_place(self, word: str) -> bool:
        return word in self._lexicon.places or self._entries.by_name(word) is not None


@lru_cache(maxsize=2)
def run_parts(lexicon: Lexicon, entries: Entries) -> RunParts:
    """The one for these lists, which keeps what it found."""
    return RunParts(lexicon, entries)
