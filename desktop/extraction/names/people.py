"""Which names of people mean the same person: full names, family names, given names, spellings."""

import re
import unicodedata
from collections import defaultdict
from functools import lru_cache
from typing import NamedTuple

from desktop.extraction.names.lexicon import lexicon

_NUMBER = re.compile(r"jr|sr|i{1,3}|iv|vi{0,3}|ix|x[ivx]+")
"""What tells namesakes apart; no "x" alone, which is a name as in "Malcolm X"."""
_ARTICLE = re.compile(r"^(?:al|el|an|ar|as|ash|at|ad|az)[-‐]")
_BARE_ARTICLES = frozenset({"al", "el", "ul"})
"""Written apart, and small: "al Sarraj", but not "Al Gore"."""
_DOUBLED = re.compile(r"([^aeiou])\1")
_REPEATED = re.compile(r"(.)\1+")
_NO_CONSONANTS = str.maketrans("", "", "aeiouy'’ʿ-‐")
_VOWELS = str.maketrans("", "", "aeiou")
_MARKS = str.maketrans("", "", "-‐'’")
_SPACED_HYPHEN = re.compile(r" [-‐‑] ")
_SOUNDS = {
    "kh": "h", "gh": "g", "dh": "d", "dj": "j", "ph": "f", "tch": "c", "sch": "s", "sh": "s", "ch": "c", "zh": "z",
    "th": "t", "ck": "k", "q": "k", "g": "k", "w": "v", "x": "ks",
}  # fmt: skip
"""Letters that are written for each other in foreign names; in this order."""
_SYLLABLES = {
    "tz": "z", "ts": "z", "hs": "x", "ch": "j", "zh": "j", "q": "j", "c": "z", "t": "d", "p": "b", "k": "g", "r": "j",
}  # fmt: skip
"""Consonants that Wade-Giles and Pinyin write for each other in Chinese names; in this order."""
_SHORT_FORMS = (
    "alexander alex sasha", "alfred al fred", "andrew andy drew", "anthony tony", "antonio tony", "benjamin ben",
    "catherine kate cathy", "charles charlie chuck", "christopher chris", "daniel dan danny", "david dave",
    "donald don", "edward ed eddie ted", "elizabeth liz betty beth", "eugene gene", "frederick fred",
    "gerald gerry jerry", "gregory greg", "harold harry", "henry harry hank", "james jim jimmy", "jeffrey jeff",
    "john jack johnny", "jonathan jon", "joseph joe joey", "katherine kate kathy", "kenneth ken", "lawrence larry",
    "leonard leo len", "margaret maggie peggy", "matthew matt", "michael mike mick", "nathaniel nate nathan",
    "nicholas nick", "nikita nikki", "patricia pat patty", "patrick pat", "peter pete", "philip phil",
    "raymond ray", "rebecca becky", "richard dick rick", "robert bob bobby rob", "ronald ron", "samuel sam",
    "stephen steve", "steven steve", "susan sue", "theodore ted theo", "thomas tom tommy", "timothy tim",
    "vincent vince", "walter walt", "william bill billy will",
)  # fmt: skip
"""English given names, each with the short forms that it goes by."""
_SHORT_PAIRS = frozenset(frozenset({line.split()[0], short}) for line in _SHORT_FORMS for short in line.split()[1:])

_SHORTEST = 4
_FEWEST = 3
"""Shorter words, and those with fewer consonants, are the same only if they are written alike."""
_APART = 2
"""How many letters may differ between two spellings."""
_LONGEST = 40
"""Longer words are no names, and are compared letter by letter only."""
_MOST_WORDS = 12
"""Of longer names the middle is not compared."""
_NAMESAKES = 16
"""So many of one family are told apart; of more, only those that were read last."""


class PersonName(NamedTuple):
    """A person's name in comparable words, and the number that tells a namesake: "jr", "ii" or ""."""

    words: tuple[str, ...]
    number: str


@lru_cache(maxsize=1 << 15)
def person_name(name: str) -> PersonName:
    """The words of a name without titles, accents, capitals, "al-", points, "of" somewhere and its number."""
    if name.isalpha() and name.isascii():
        return PersonName((name.casefold(),), "")
    name = _SPACED_HYPHEN.sub("-", name)
    written = [word for word in name.split() if word not in _BARE_ARTICLES] or [name]
    while len(written) > 1 and _is_title(written[0]):
        written = written[1:]
    if "of" in written[2:]:
        written = written[: written.index("of", 2)]
    words = [_ARTICLE.sub("", folded(word)).strip(".,'’\"“”") for word in written]
    words = [word for word in words if word] or [folded(name)]
    number = words.pop() if len(words) > 1 and _NUMBER.fullmatch(words[-1]) else ""
    if len(words) > _MOST_WORDS:
        words = [*words[: _MOST_WORDS - 1], words[-1]]
    return PersonName(tuple(words), number)


def parts(name: str) -> tuple[str, ...]:
    """The words of `person_name`."""
    return person_name(name).words


def folded(words: str) -> str:
    """Words without accents and capitals."""
    if words.isascii():
        return words.casefold()
    decomposed = unicodedata.normalize("NFKD", words.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _is_title(word: str) -> bool:
    """Whether a first word is no given name: "Dean" is both, and stays."""
    bare = word.rstrip(".")
    lists = lexicon()
    return (bare in lists.titles or bare.capitalize() in lists.titles) and bare not in lists.given


@lru_cache(maxsize=1 << 15)
def skeleton(word: str) -> str:
    """The consonants of a name as they sound, the same for most spellings of a foreign one: Gaddafi, Qadhafi."""
    for letters, sound in _SOUNDS.items():
        word = word.replace(letters, sound)
    return _REPEATED.sub(r"\1", word.translate(_NO_CONSONANTS))


def same_spelling(one: str, other: str) -> bool:
    """Whether two words are one name, written alike or in two ways: Serraj and Sarraj, Haftar and Hifter."""
    if one == other:
        return True
    return _key(one) == _key(other) and _distance(one, other) <= _APART


@lru_cache(maxsize=1 << 15)
def _distance(one: str, other: str) -> int:
    """How many letters are put in, left out or changed between two words (V. I. Levenshtein, 1966)."""
    if max(len(one), len(other)) > _LONGEST:
        return 0 if one == other else _LONGEST
    row = list(range(len(other) + 1))
    for number, letter in enumerate(one, start=1):
        corner, row[0] = row[0], number
        for place, facing in enumerate(other, start=1):
            corner, row[place] = row[place], min(row[place - 1] + 1, row[place] + 1, corner + (letter != facing))
    return row[-1]


def same_person(one: str, other: str) -> bool:
    """Whether two full names can be one person's: George W. Bush and George Bush, Fayez Al-Serraj and Fayez Sarraj.

    Not George W. Bush and George H. W. Bush, nor two of different numbers.
    """
    first, second = person_name(one), person_name(other)
    if first.number and second.number and first.number != second.number:
        return False
    short, long = sorted((first.words, second.words), key=len)
    if len(short) == 1:
        return len(long) == 1 and same_spelling(short[0], long[0])
    if _in_other_order(short, long) or "".join(short) == "".join(long) or _same_chinese(short, long):
        return True
    if len(long) > len(short) and short == long[: len(short)] and not first.number + second.number:
        return True  # a second family name is left out: "Gabriel García" for "Gabriel García Márquez"
    if not same_spelling(short[-1], long[-1]):
        return False
    return _same_given(short[:-1], long[:-1])


def _same_given(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the given names go together: John with J. Robert, Otto with Jens Otto; not Boris with Lyndon B."""
    if _compatible(short[0], long[0]):
        if len(short) > 1 and not _compatible(short[1], long[1]):
            return False
    elif len(short[0]) == 1 or not any(len(word) > 1 and _compatible(short[0], word) for word in long):
        return False
    return all(any(_compatible(word, fuller) for fuller in long) for word in short[1:])


def _in_other_order(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the family name stands first in one of them: Ichiyo Higuchi and Higuchi Ichiyo."""
    return len(short) == len(long) == 2 and same_spelling(short[0], long[1]) and same_spelling(short[1], long[0])


def _same_chinese(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the names are Wade-Giles and Pinyin for one: Mao Tse-tung and Mao Zedong."""
    if len(short) != len(long) or len(short) != 2 or short == long or "-" not in short[1] + long[1]:
        return False
    return _syllables(short[0]) == _syllables(long[0]) and _syllables(short[1]) == _syllables(long[1])


@lru_cache(maxsize=1 << 15)
def _syllables(word: str) -> str:
    word = word.translate(_MARKS)
    for letters, sound in _SYLLABLES.items():
        word = word.replace(letters, sound)
    return word.translate(_VOWELS)


def _compatible(one: str, other: str) -> bool:
    if len(one) == 1 or len(other) == 1:
        return one[:1] == other[:1]
    return same_spelling(one, other) or frozenset({one, other}) in _SHORT_PAIRS


class FullNames:
    """The full names of one text, found by any of their words and by their sound.

    Of those who share a word, the latest sixteen are kept: what is asked stays in proportion to the names.
    """

    def __init__(self) -> None:
        self._by_family: dict[str, list[str]] = defaultdict(list)
        self._by_given: dict[str, list[str]] = defaultdict(list)
        self._whole: dict[str, list[str]] = defaultdict(list)

    def add(self, name: str) -> None:
        """Take a full name in."""
        *given, family = parts(name)
        _append(self._by_family[_key(family)], name)
        for key in {_key(word) for word in given}:
            _append(self._by_given[key], name)
        for key in _keys(name):
            _append(self._whole[key], name)

    def same(self, name: str) -> list[str]:
        """The full names that can be the same person's, in the order in which they were added."""
        family = self._by_family.get(_key(parts(name)[-1]), ())
        others = [one for key in _keys(name) for one in self._whole.get(key, ())]
        return [one for one in dict.fromkeys((*family, *others)) if same_person(name, one)]

    def bearers(self, word: str) -> list[str]:
        """The full names whose family name, else whose given name, the single word is, first letter by letter."""
        (*_, wanted), number = person_name(word)
        key = _key(wanted)
        family, given = self._by_family.get(key, []), self._by_given.get(key, [])
        found = (
            [name for name in family if parts(name)[-1] == wanted]
            or [name for name in given if wanted in parts(name)[:-1]]
            or self._whole.get(wanted)  # "Alanbrooke"
            or [name for name in family if same_spelling(wanted, parts(name)[-1])]
            or [name for name in given if any(same_spelling(wanted, one) for one in parts(name)[:-1])]
        )
        return [name for name in found if not number or person_name(name).number in ("", number)]


@lru_cache(maxsize=1 << 15)
def _keys(name: str) -> tuple[str, ...]:
    """What a name has in common with itself in another order, written as one word, shortened or in Wade-Giles."""
    words = parts(name)
    if len(words) != 2:
        return ("".join(words), " ".join(words[:2]))
    in_any_order = " ".join(sorted(map(_key, words)))
    return ("".join(words), " ".join(words), in_any_order, " ".join(map(_syllables, words)))


def _append(names: list[str], name: str) -> None:
    names.append(name)
    if len(names) > _NAMESAKES:
        del names[0]


@lru_cache(maxsize=1 << 15)
def _key(word: str) -> str:
    """The same for all words that `same_spelling` holds for one."""
    sound = skeleton(word)
    if len(word) >= _SHORTEST and len(sound) >= _FEWEST:
        return sound
    return "=" + _DOUBLED.sub(r"\1", word)
