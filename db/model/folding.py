"""Which letters are one to somebody who looks for words: without capitals, accents and the forms of one script.

The index of the library (db.search) and the bar that finds words in an article fold alike.
"""

import re
import unicodedata
from functools import cache

_SAME = {
    **dict.fromkeys("‘’‚‛ʼ′`´", "'"),
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **{"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ħ": "h", "Ħ": "H", "ı": "i", "þ": "th", "Þ": "Th"},
    **{"æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ß": "ss", "ẞ": "SS"},
    **{"ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ـ": ""},
}
"""Characters that readers type for one another and that Unicode does not decompose; an Arabic stroke that only
stretches a word."""
_LEFT_OUT = ("Mn", "Me", "Cf")
"""Categories that are passed over: accents that stand alone, and invisible characters."""

_OTHER = re.compile(r"[^\x00-\x7f]")
_WITHOUT_SPACES = re.compile(
    "["
    "\u0e01-\u0e5b\u0e81-\u0edf\u1000-\u109f\u1780-\u17dd"  # Thai, Lao, Burmese, Khmer
    "\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"  # kana and Han
    "\U00020000-\U0003ffff"
    "]"
)
"""Letters of scripts that put no space between words."""


@cache
def folded_character(character: str, case: bool) -> str:
    """What is compared in the place of one character; may be none or several. `case` keeps capitals apart."""
    if character in _SAME:
        found = _SAME[character]
    elif character != "\n" and character.isspace():
        found = " "
    else:
        parts = unicodedata.normalize("NFKD", character)
        found = "".join(_SAME.get(one, one) for one in parts if unicodedata.category(one) not in _LEFT_OUT)
    return found if case else found.casefold()


def folded_for_index(text: str) -> str:
    """A text as the index takes it: folded, and each letter of a script without spaces between words a word of its own.

    So a part of a Chinese name is found like a phrase of English words. Capitals of ASCII stay: the index folds them.
    """
    if text.isascii():
        return text
    # In a fixed order: what is taken out of the index must be to the letter what was put in.
    for character in sorted(set(_OTHER.findall(text))):
        found = folded_character(character, False)
        if found != character:
            text = text.replace(character, found)
    return _WITHOUT_SPACES.sub(r" \g<0> ", text)


def stands_alone(word: str) -> bool:
    """Whether a word of the index is one letter of a script without spaces between words."""
    return _WITHOUT_SPACES.fullmatch(word) is not None
