"""Names of people, places, states and organisations from open sources, for recognising names in English texts.

`python -m tests.training.gazetteers` makes the file; resources/words/gazetteer/README.md says from what.
"""

import unicodedata
import zlib
from collections.abc import Sequence, Set
from functools import cache
from typing import NamedTuple

from desktop.settings import resource

_LETTERS = str.maketrans(
    {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "ı": "i", "ß": "ss", "ə": "a"}
    | {"æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "þ": "th", "Þ": "Th", "Ə": "A"}
    | {"’": "'", "‘": "'", "‐": "-", "‑": "-"}
)
"""Letters that are no letter with an accent for Unicode, as English texts write them, and marks."""

_ENDINGS = frozenset({"", "s", "m", "re", "ve", "ll", "d"})
"""What stands after the apostrophe of a genitive or a short verb: "Libya's", "I'm"."""


class Phrases:
    """Names of one word or several. Capitals count, accents do not."""

    def __init__(self, phrases: frozenset[str]) -> None:
        """Takes folded phrases, with one space between the tokens of each."""
        self.all = phrases
        self._longest: dict[str, int] = {}
        for phrase in phrases:
            if " " in phrase:
                first, count = phrase[: phrase.index(" ")], phrase.count(" ") + 1
                if count > self._longest.get(first, 0):
                    self._longest[first] = count

    def __contains__(self, phrase: object) -> bool:
        return phrase in self.all

    def first_words(self) -> Set[str]:
        """The words that the phrases of several words begin with."""
        return self._longest.keys()

    def match(self, words: Sequence[str], start: int) -> int:
        """How many of the folded words, from index `start` on, are the longest of the phrases there; 0 if none is.

        Raises:
            IndexError: there is no word `start`.
        """
        for count in range(min(self._longest.get(words[start], 1), len(words) - start), 1, -1):
            if " ".join(words[start : start + count]) in self.all:
                return count
        return int(words[start] in self.all)


class Gazetteer(NamedTuple):
    """All lists, folded. Names keep their capitals; the other words are in small letters."""

    given: frozenset[str]
    """Given names; some are everyday words or places too."""
    family: frozenset[str]
    """Family names; some are everyday words, given names or places too."""
    peoples: Phrases
    """Adjectives and nouns for people of a state, place, people or creed, and for adherents ("Libyan", "Hussites")."""
    languages: Phrases
    states: Phrases
    """States and territories of today and some of the past, with official and short names."""
    places: Phrases
    """Towns, provinces, regions, rivers, seas, islands, mountains."""
    organisations: Phrases
    """Organisations, institutions, dynasties, movements."""
    others: Phrases
    """Named events, works, buildings and gods, which are no actors."""
    place_words: frozenset[str]
    """Words for a kind of place ("lake")."""
    organisation_words: frozenset[str]
    """Words for a kind of organisation or unit ("ministry", "brigade")."""
    person_words: frozenset[str]
    """Words for people by what they do or are ("spokesman", "widow")."""
    legal_forms: frozenset[str]
    """What companies end their names with ("ltd", "gmbh")."""
    everyday: frozenset[str]
    """Words that are none or seldom names: with a capital they most likely begin a sentence or a headline."""


@cache
def gazetteer() -> Gazetteer:
    """The lists, read once.

    Raises:
        OSError: the file is missing.
    """
    text = zlib.decompress(resource("words/gazetteer/gazetteer.zlib").read_bytes()).decode("ascii")
    parts = (part.partition("\n") for part in text.split("\n\n"))
    lists = {name: frozenset(entries.split("\n")) for name, _, entries in parts}
    return Gazetteer(
        given=lists["given"],
        family=lists["family"],
        peoples=Phrases(lists["peoples"]),
        languages=Phrases(lists["languages"]),
        states=Phrases(lists["states"]),
        places=Phrases(lists["places"]),
        organisations=Phrases(lists["organisations"]),
        others=Phrases(lists["others"]),
        place_words=lists["place_words"],
        organisation_words=lists["organisation_words"],
        person_words=lists["person_words"],
        legal_forms=lists["legal_forms"],
        everyday=lists["everyday"],
    )


def fold(word: str) -> str:
    """The word as the lists have it, without accents and "'s": "Erdogan" for "Erdoğan’s", "Jorgen" for "Jørgen"."""
    if not word.isascii():
        parted = unicodedata.normalize("NFKD", word.translate(_LETTERS))
        word = "".join(letter for letter in parted if not unicodedata.combining(letter))
    if "'" in word:
        name, _, ending = word.rpartition("'")
        return name if name and ending in _ENDINGS else word
    return word
