"""Names in WordNet 3.0: the nouns that are instances of something (a river, a statesman), and capitalised adjectives.

The format is wndb(5WN). Debian's package wordnet-base has the files, in /usr/share/wordnet.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple


class Synset(NamedTuple):
    """Words for one thing. `kinds` are the offsets of what it is one of; `instance` says that it is a single thing."""

    words: tuple[str, ...]
    kinds: tuple[str, ...]
    instance: bool


class WordNet:
    """The nouns and adjectives of a folder of WordNet's files.

    Raises:
        OSError: a file is missing.
    """

    def __init__(self, folder: Path) -> None:
        self.nouns = dict(_synsets(folder / "data.noun"))
        self.adjectives = dict(_synsets(folder / "data.adj"))
        self._kinds = cache(self._find_kinds)

    def below(self, *kinds: str) -> Iterator[Synset]:
        """Nouns that are, directly or not, one of the kinds, which are offsets in data.noun."""
        for offset, synset in self.nouns.items():
            if not self._kinds(offset).isdisjoint(kinds):
                yield synset

    def _find_kinds(self, offset: str) -> frozenset[str]:
        found = set(self.nouns[offset].kinds)
        for kind in self.nouns[offset].kinds:
            found |= self._kinds(kind)
        return frozenset(found)


def _synsets(path: Path) -> Iterator[tuple[str, Synset]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("  "):
                continue  # the licence
            offset, _, _, count, *fields = line.partition(" | ")[0].split()
            end = 2 * int(count, 16)
            pointers = fields[end + 1 :]
            kinds = tuple(pointers[at + 1] for at in range(0, len(pointers) - 3, 4) if pointers[at] in ("@", "@i"))
            words = tuple(word.partition("(")[0].replace("_", " ") for word in fields[:end:2])
            yield offset, Synset(words, kinds, "@i" in pointers)
