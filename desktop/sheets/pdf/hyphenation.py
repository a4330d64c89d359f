"""Where words may be divided at the end of a line, by the patterns of their language."""

# pyright: reportUnknownVariableType=false, reportMissingTypeStubs=false
# (Pyphen says nothing of its types.)

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

DICTIONARIES = {
    "de": "de_DE", "el": "el_GR", "en": "en_GB", "es": "es", "fr": "fr", "hu": "hu_HU", "it": "it_IT", "pl": "pl_PL",
    "pt": "pt_BR", "sl": "sl_SI", "sv": "sv",
}  # fmt: skip
"""The patterns of Pyphen that say under which licence they are, and that it is not the General Public License alone."""

_LEAST = 3
"""So many letters at least stay before the hyphen, and come after it."""
_LONGEST = 60
_CAPITAL_NOUNS = frozenset({"de"})
"""Where a capital does not mean a name."""
_LETTERS = re.compile("[^\\W\\d_]+")
_HYPHENS = re.compile("[-\u2010\u2011]")


def places_in(word: str, language: str) -> Sequence[int]:
    """Where a word may be divided, in order; nowhere in a language without patterns.

    `language` is an ISO 639-1 code. The word may have signs around it. Names are not divided, nor what is written in
    capitals, nor words that have a hyphen already.
    """
    patterns = _patterns(language)
    letters = max(_LETTERS.finditer(word), key=lambda match: match.end() - match.start(), default=None)
    if patterns is None or letters is None or len(letters[0]) > _LONGEST or _HYPHENS.search(word):
        return ()
    core = letters[0]
    if not core.islower() and not (language in _CAPITAL_NOUNS and core[1:].islower()):
        return ()
    # Some languages would spell a divided word differently; such places are left out.
    return [letters.start() + place for place in patterns.positions(core) if place.data is None]


@cache
def _patterns(language: str) -> Any:
    """The patterns of a language, or None."""
    dictionary = DICTIONARIES.get(language)
    if dictionary is None:
        return None
    # Imported and read here: most sheets have no line that stays short enough to need them.
    from pyphen import Pyphen

    return Pyphen(lang=dictionary, left=_LEAST, right=_LEAST)
