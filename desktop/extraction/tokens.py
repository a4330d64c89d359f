"""Words, numbers and marks of a text."""

import re
from typing import NamedTuple

_TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}|\w+(?:['’.\-‐‑]\w+)*|[^\w\s]")
"""An abbreviation of letters ("U.S."), a word with its inner apostrophes, hyphens and points, or a single mark."""

_PARTED = re.compile(r"[\s\-‐]+")


class Token(NamedTuple):
    """A word, number or mark: code points `start` (included) to `end` (excluded)."""

    start: int
    end: int
    text: str


def tokens(text: str) -> list[Token]:
    """All tokens in reading order; white space and underscores between them are in none."""
    return [Token(found.start(), found.end(), found.group()) for found in _TOKEN.finditer(text)]


def initials(name: str) -> str:
    """The capitals that abbreviate a name, without its small words: GNA for "Government of National Accord"."""
    return "".join(word[0] for word in _PARTED.split(name) if word[:1].isupper())
