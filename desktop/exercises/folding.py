"""Words as they are compared: without capitals, accents and marks that nobody sees, each with its place in the text."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983"
    "\u09bc-\u09d7\u0a3c-\u0a51\u0abc-\u0acd\u0b3c-\u0b57\u0bbe-\u0bcd\u0c3e-\u0c56\u0cbc-\u0cd6\u0d3e-\u0d4d\u0e31"
    "\u0e34-\u0e3a\u0e47-\u0e4e\u00ad\u200b-\u200d\u2060"
)
"""Combining marks, vowel signs, soft hyphens and joiners: they stand within words and are no letters to `re`."""
_WORD = re.compile(rf"[^\W_](?:[^\W_]|[{_MARKS}])*")
_UNSEEN = dict.fromkeys([0x00AD, 0x0640, 0x2060, *range(0x200B, 0x2010)])  # soft hyphen, tatweel, joiners
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ى": "ي", "ة": "ه", "ی": "ي", "ک": "ك"}
)
"""Letters that are written for one another and that Unicode does not take apart."""


class _Unmarked(dict[int, "int | None"]):
    """For `str.translate`: combining marks go, all other letters stay. Looked up once for each letter."""

    def __missing__(self, code: int) -> int | None:
        self[code] = None if unicodedata.combining(chr(code)) else code
        return self[code]


class _Compared(dict[int, "int | str"]):
    """For `str.translate`: digits of all scripts become 0 to 9."""

    def __missing__(self, code: int) -> int | str:
        self[code] = str(unicodedata.decimal(chr(code), chr(code)))
        return self[code]


_UNMARKED, _COMPARED = _Unmarked(), _Compared(_LETTERS)


class Token(NamedTuple):
    """A word of a text: `folded` for comparing, `plain` with its capitals, its place (`end` excluded)."""

    folded: str
    plain: str
    start: int
    end: int


def plain(text: str) -> str:
    """A text without accents and unseen marks, capitals kept."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFKD", text.translate(_UNSEEN)).translate(_UNMARKED)


def fold(text: str) -> str:
    """A text as it is compared; numbers keep their digits, in whichever script, as 0 to 9."""
    if text.isascii():
        return text.lower()
    return plain(text).casefold().translate(_COMPARED)


@lru_cache(maxsize=8192)
def tokens(text: str) -> tuple[Token, ...]:
    """The words of a text in order; leading zeros of numbers are left out ("01" is "1"), and words of unseen marks."""
    found: list[Token] = []
    for match in _WORD.finditer(text):
        folded, bare = _compared(match[0])
        if folded:
            found.append(Token(folded, bare, *match.span()))
    return tuple(found)


def folded_words(text: str) -> set[str]:
    """The words of a text folded, as `tokens` has them: for those that need no places, in a third of the time."""
    return {_compared(word)[0] for word in _WORD.findall(text)}


@lru_cache(maxsize=16384)
def _compared(word: str) -> tuple[str, str]:
    """A word folded, and with its capitals."""
    folded = fold(word)
    return folded.lstrip("0") or "0" if folded.isdecimal() else folded, plain(word)
