"""Which names of people mean the same person: full names, family names, given names, spellings."""

import re
import unicodedata
from collections import defaultdict
from functools import lru_cache

_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_ARTICLE = re.compile(r"^(?:al|el|an|ar|as|ash|at|ad|az)[-‐ ]")
_SOUNDS = {
    "kh": "h", "gh": "g", "dh": "d", "ph": "f", "tch": "c", "sch": "s", "sh": "s", "ch": "c", "zh": "z", "th": "t",
    "ck": "k", "q": "k", "g": "k", "w": "v", "x": "ks",
}  # fmt: skip
"""Letters that are written for each other in foreign names; in this order."""


_SHORTEST = 4
_FEWEST = 3
"""Shorter words, and those with fewer consonants, are the same only if they are written alike."""
_APART = 2
"""How many letters may differ between two spellings."""


@lru_cache(maxsize=4096)
def parts(name: str) -> tuple[str, ...]:
    """A person's name in comparable words: without accents, capitals, "al-", points and what stands after it (Jr)."""
    bare = "".join(
        letter for letter in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(letter)
    )
    words = [_ARTICLE.sub("", word).strip(".'’") for word in bare.replace(" al-", " ").split()]
    return tuple(word for word in words if word and word not in _SUFFIXES) or (bare,)


@lru_cache(maxsize=4096)
def skeleton(word: str) -> str:
    """The consonants of a name as they sound, the same for most spellings of a foreign one: Gaddafi, Qadhafi."""
    for letters, sound in _SOUNDS.items():
        word = word.replace(letters, sound)
    consonants = re.sub(r"[aeiouy'’ʿ\-‐]", "", word)
    return re.sub(r"(.)\1+", r"\1", consonants)


def same_spelling(one: str, other: str) -> bool:
    """Whether two words are one name, written alike or in two ways: Serraj and Sarraj, Haftar and Hifter."""
    if one == other:
        return True
    return _key(one) == _key(other) and _distance(one, other) <= _APART


@lru_cache(maxsize=4096)
def _distance(one: str, other: str) -> int:
    """How many letters are put in, left out or changed between two words (V. I. Levenshtein, 1966)."""
    row = list(range(len(other) + 1))
    for number, letter in enumerate(one, start=1):
        corner, row[0] = row[0], number
        for place, facing in enumerate(other, start=1):
            corner, row[place] = row[place], min(row[place - 1] + 1, row[place] + 1, corner + (letter != facing))
    return row[-1]


def same_person(one: str, other: str) -> bool:
    """Whether two full names can be one person's: George W. Bush and George Bush, Fayez Al-Serraj and Fayez Sarraj."""
    short, long = sorted((parts(one), parts(other)), key=len)
    if not same_spelling(short[-1], long[-1]):
        return False
    return all(any(_compatible(word, fuller) for fuller in long[:-1]) for word in short[:-1])


def _compatible(one: str, other: str) -> bool:
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    return same_spelling(one, other)


class FullNames:
    """The full names of one text, found by any of their words and by their sound."""

    def __init__(self) -> None:
        self._by_family: dict[str, list[str]] = defaultdict(list)
        self._by_given: dict[str, list[str]] = defaultdict(list)

    def add(self, name: str) -> None:
        """Take a full name in."""
        *given, family = parts(name)
        self._by_family[_key(family)].append(name)
        for key in {_key(word) for word in given}:
            self._by_given[key].append(name)

    def same(self, name: str) -> str | None:
        """The first full name that can be the same person's; None if there is none."""
        return next((one for one in self._by_family[_key(parts(name)[-1])] if same_person(name, one)), None)

    def bearers(self, word: str) -> list[str]:
        """The full names whose family name, else whose given name, the single word is."""
        wanted = parts(word)[-1]
        key = _key(wanted)
        by_family = [name for name in self._by_family[key] if same_spelling(wanted, parts(name)[-1])]
        if by_family:
            return by_family
        return [name for name in self._by_given[key] if any(same_spelling(wanted, one) for one in parts(name)[:-1])]


def _key(word: str) -> str:
    """The same for all words that `same_spelling` holds for one."""
    sound = skeleton(word)
    return sound if len(word) >= _SHORTEST and len(sound) >= _FEWEST else f"={word}"
