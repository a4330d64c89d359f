"""Names that are typed: how far they lie from those that are right, slip by slip."""

import re
from collections.abc import Iterable, Sequence

from desktop.exercises.folding import fold

_WORDS = re.compile(r"[^\W_]+")
_JOINED = re.compile(r"(?<=\w)['’ʼʻ`´.](?=\w)")
"""Signs that stand within a word: "Sana'a", "U.S."."""
_BEFORE_NAMES = frozenset(
    {
        "the",
        "a",
        "an",
        "al",
        "el",
        "ul",
        "ad",
        "as",
        "ash",
        "at",
        "az",
        "der",
        "die",
        "das",
        "le",
        "la",
        "les",
        "of",
        "de",
    }
)
"""Words that come and go before names."""
_SERVANT, _SERVANT_OF = "abd", frozenset({"abdul", "abdel", "abdal"})
"""A part of Arabic names, with the article that belongs to the next one: Abdul Karim, Abd al-Karim."""
_SAME_SOUND = (
    ("sch", "sh"), ("tsch", "ch"), ("tch", "ch"), ("ck", "k"), ("kh", "h"), ("gh", "g"), ("dh", "d"), ("th", "t"),
    ("dj", "j"), ("ph", "f"), ("tz", "z"), ("ts", "z"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ie", "i"),
    ("ey", "i"), ("ei", "i"), ("ai", "e"), ("ay", "e"), ("ae", "e"), ("oe", "e"), ("ue", "u"), ("ij", "i"),
    ("q", "k"), ("c", "k"), ("w", "v"), ("y", "i"), ("j", "i"), ("z", "s"), ("o", "u"), ("a", "e"),
)  # fmt: skip
"""Ways in which one sound is written in Latin letters, longer ones first: Sarraj and Serraj, Schultz and Shultz."""
_QAF = re.compile("(?:ال)?ق")
"""A letter that every language writes in its own way, at the beginning of a word: Gaddafi, Qaddafi, Kadhafi."""
_QAF_WRITTEN, _QAF_TYPED = re.compile(r"(?:gh|[gq]|k(?!h))(?=[^\W\d_])"), re.compile(r"(?:[gk]h?|q)(?=[^\W\d_])")
"""How names begin with it, and how a reader may type it."""
_SAME_LETTER = (("ck", "k"), ("q", "k"), ("c", "k"), ("ph", "f"), ("w", "v"))
"""Those of them that stand for one consonant: in short words nothing else is forgiven. Irak is Iraq, and not Iran."""
_SLIPS = ((4, 0), (9, 1), (14, 2))
"""Letters of a word, up to which so many slips are forgiven; in longer ones three. Iraq is no slip for Iran."""


def plain_name(name: str) -> str:
    """A name as it is compared with others: without capitals, accents, and words that come and go before names."""
    return " ".join(_words(name))


def qaf_words(names: Iterable[str]) -> frozenset[str]:
    """The words of some spellings of one name that begin with the letter ق in its Arabic ones, as they are compared.

    In a spelling of as many words they stand where the Arabic one has them; in another, those are taken that begin with
    a letter by which ق is written, if there are no more of them.
    """
    spellings = [_words(name) for name in names]
    found: set[str] = set()
    for arabic in spellings:
        places = [place for place, word in enumerate(arabic) if _QAF.match(word)]
        for words in spellings if places else ():
            likely = [word for word in words if _QAF_WRITTEN.match(word)]
            if len(words) == len(arabic):
                found.update(words[place] for place in places if _QAF_TYPED.match(words[place]))
            elif len(likely) <= len(places):
                found.update(likely)
    return frozenset(found)


def nearest(given: str, names: Sequence[str], qaf: frozenset[str]) -> tuple[int, str] | None:
    """How many slips lie between what was typed and the nearest of some names, and which that is; None if too many.

    `qaf` are words of them in which ق is written in one way or another.
    """
    found = [(slips, name) for name in names if (slips := _between(_words(given), _words(name), qaf)) is not None]
    return min(found, key=lambda one: one[0], default=None)


def _between(typed: tuple[str, ...], name: tuple[str, ...], qaf: frozenset[str]) -> int | None:
    """Slips word by word, each within its own bounds: "Ivanov" is no slip for "Lavrov", however long the name is."""
    if sorted(typed) == sorted(name):  # "Putin, Vladimir"
        return 0
    if len(typed) != len(name):
        typed, name = ("".join(typed),), ("".join(name),)
    total = 0
    for one, other in zip(typed, name, strict=True):
        slips = _word_slips(one, other)
        if slips != 0 and other in qaf:
            as_k = _word_slips(_qaf_as_k(one), _qaf_as_k(other))
            slips = min((found for found in (slips, as_k) if found is not None), default=None)
        if slips is None:
            return None
        total += slips
    return total


def _qaf_as_k(word: str) -> str:
    written = _QAF_TYPED.match(word)
    return "k" + word[written.end() :] if written else word


def _word_slips(typed: str, word: str) -> int | None:
    from rapidfuzz.distance import OSA  # imported late: 90 ms that only typed answers take

    if typed == word:
        return 0
    if any(letter.isdigit() for letter in typed + word):  # 2011 is no slip for 2012
        return None
    if _replaced(typed, _SAME_LETTER) == _replaced(word, _SAME_LETTER):
        return 1
    most = next((slips for length, slips in _SLIPS if len(word) <= length), 3)
    as_written = OSA.distance(typed, word)
    as_spoken = OSA.distance(_sound(typed), _sound(word)) + 1  # a variant counts as one slip
    found = min(as_written, as_spoken)
    return found if found <= most else None


def _words(name: str) -> tuple[str, ...]:
    """The words of a name as they are compared; without those before names, unless it has no others."""
    words = _WORDS.findall(_JOINED.sub("", fold(name)))
    named = (_SERVANT if word in _SERVANT_OF else word for word in words if word not in _BEFORE_NAMES)
    return tuple(named) or tuple(words)


def _sound(word: str) -> str:
    """A word of Latin letters as it sounds, roughly; those of other scripts stay."""
    return re.sub(r"(.)\1+", r"\1", _replaced(word, _SAME_SOUND))


def _replaced(word: str, pairs: Iterable[tuple[str, str]]) -> str:
    for written, other in pairs:
        word = word.replace(written, other)
    return word
