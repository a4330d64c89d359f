"""What becomes of an answer: right, right but for a slip, or wrong."""

import math
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from db.model.practice import Rating
from db.model.sentence import Sentence
from desktop.exercises.cards.values import CardKind
from desktop.exercises.folding import fold
from desktop.practice.asking import Asked, Way
from desktop.practice.typed_dates import is_right_date

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
_SAME_SOUND = (
    ("sch", "sh"), ("tsch", "ch"), ("tch", "ch"), ("ck", "k"), ("kh", "h"), ("gh", "g"), ("dh", "d"), ("th", "t"),
    ("dj", "j"), ("ph", "f"), ("tz", "z"), ("ts", "z"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ie", "i"),
    ("ey", "i"), ("ei", "i"), ("ai", "e"), ("ay", "e"), ("ae", "e"), ("oe", "e"), ("ue", "u"), ("ij", "i"),
    ("q", "k"), ("c", "k"), ("w", "v"), ("y", "i"), ("j", "i"), ("z", "s"), ("o", "u"), ("a", "e"),
)  # fmt: skip
"""Ways in which one sound is written in Latin letters, longer ones first: Sarraj and Serraj, Schultz and Shultz."""
_QAF, _QAF_WRITTEN = "ق", re.compile(r"\b(?:gh|[gqk])(?=[^\W\d_])", re.IGNORECASE)
"""A letter that every language writes in its own way: Gaddafi, Qaddafi, Kadhafi."""
_SLIPS = ((4, 0), (9, 1), (14, 2))
"""Letters of a word, up to which so many slips are forgiven; in longer ones three. Iraq is no slip for Iran."""


class Verdict(NamedTuple):
    """What became of an answer. `rating` is proposed; `remark` says what a right answer still lacks, or what it met."""

    right: bool
    rating: Rating
    remark: Sentence | None = None


def grade(asked: Asked, given: object) -> Verdict:
    """What becomes of an answer, in the form that `Asked` says for its way.

    Raises:
        ValueError: the answer has another form.
    """
    match asked.way, given:
        case Way.FLIP, Rating():
            return Verdict(given > Rating.AGAIN, given)
        case Way.TYPE, str():
            return _typed(asked, given)
        case Way.TRUTH, bool():
            return _verdict(given == asked.right)
        case ((Way.PICK | Way.PLACE), int()) if not isinstance(given, bool):
            return _verdict(given == asked.right)
        case Way.ORDER, tuple():
            return _verdict(given == asked.right)
        case _:
            raise ValueError(f"no answer to a card that is asked by {asked.way.value}: {given!r}")


def _verdict(right: bool, remark: Sentence | None = None) -> Verdict:
    return Verdict(right, Rating.GOOD if right else Rating.AGAIN, remark)


def _typed(asked: Asked, given: str) -> Verdict:
    card = asked.card
    if not given.strip():
        return _verdict(False)
    if card.kind is CardKind.DATE and card.moment is not None:
        return _verdict(is_right_date(given, card.moment, (card.answer, *card.accepted)))
    names = (card.answer, *card.accepted)
    if any(_plain(given) == _plain(name) for name in names):
        return _verdict(True)
    spellings = (str, _qaf_as_k) if any(_QAF in name for name in names) else (str,)
    slips, meant = min(_slips_by_name(given, names, spellings), key=_fewest)
    others = [name for name in asked.taken if all(_plain(name) != _plain(own) for own in names)]
    if slips is None or _is_another(given, others, slips, spellings):
        return _verdict(False)
    return _verdict(True, Sentence("It is written {name}.", name=meant))


def _slips_by_name(
    given: str, names: Sequence[str], spellings: Sequence[Callable[[str], str]]
) -> Iterator[tuple[int | None, str]]:
    """How many slips lie between what was typed and each of some names, in one spelling or another."""
    for spelt in spellings:
        for name in names:
            yield _slips(spelt(given), [spelt(name)]), name


def _qaf_as_k(name: str) -> str:
    return _QAF_WRITTEN.sub("k", name)


def _fewest(found: tuple[int | None, str]) -> float:
    return math.inf if found[0] is None else found[0]


def _is_another(given: str, others: Sequence[str], slips: int, spellings: Sequence[Callable[[str], str]]) -> bool:
    """Whether what was typed is as near to the answer of another card, or nearer."""
    return any(one is not None and one <= slips for one, _ in _slips_by_name(given, others, spellings))


def _slips(given: str, names: Iterable[str]) -> int | None:
    """How many slips lie between what was typed and the nearest of some names; None if more than are forgiven."""
    found = [slips for name in names for slips in [_between(_words(given), _words(name))] if slips is not None]
    return min(found, default=None)


def _between(typed: tuple[str, ...], name: tuple[str, ...]) -> int | None:
    """Slips word by word, each within its own bounds: "Ivanov" is no slip for "Lavrov", however long the name is."""
    if len(typed) != len(name):
        typed, name = ("".join(typed),), ("".join(name),)
    total = 0
    for one, other in zip(typed, name, strict=True):
        slips = _word_slips(one, other)
        if slips is None:
            return None
        total += slips
    return total


def _word_slips(typed: str, word: str) -> int | None:
    from rapidfuzz.distance import OSA  # imported late: 90 ms that only typed answers take

    if typed == word:
        return 0
    if any(letter.isdigit() for letter in typed + word):  # 2011 is no slip for 2012
        return None
    most = next((slips for length, slips in _SLIPS if len(word) <= length), 3)
    as_written = OSA.distance(typed, word)
    as_spoken = OSA.distance(_sound(typed), _sound(word)) + 1  # a variant counts as one slip
    found = min(as_written, as_spoken)
    return found if found <= most else None


def _plain(name: str) -> str:
    return " ".join(_words(name))


def _words(name: str) -> tuple[str, ...]:
    """The words of a name as they are compared; without those before names, unless it has no others."""
    words = _WORDS.findall(_JOINED.sub("", fold(name)))
    return tuple(word for word in words if word not in _BEFORE_NAMES) or tuple(words)


def _sound(word: str) -> str:
    """A word of Latin letters as it sounds, roughly; those of other scripts stay."""
    for written, spoken in _SAME_SOUND:
        word = word.replace(written, spoken)
    return re.sub(r"(.)\1+", r"\1", word)
