"""Names in their cases: what two forms of one name have in common."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from desktop.extraction.other_languages.words import bundled

_SHORTEST_STEM = 4
_CYRILLIC_ENDING = re.compile(r"(?:ыми|ого|ому|ой|ою|ей|ею|ый|ий|ая|ую|ые|ых|ым|ом|ем|ём|а|у|е|ы|и|ю|я|ь|й)$")
_DECLENSIONS = (
    ("ия", "(?:ия|ии|ию|ией|иею)"),
    ("ая", "(?:ая|ой|ую|ою)"),
    ("ея", "(?:ея|еи|ее|ею|еей)"),
    ("я", "(?:я|и|е|ю|ей)"),
    ("а", "(?:а|ы|и|е|у|ой|ою)"),
    ("ый", "(?:ый|ого|ому|ым|ом)"),
    ("ий", "(?:ий|ого|ому|им|ом)"),
    ("й", "(?:й|я|ю|ем|е)"),
    ("ь", "(?:ь|я|и|ю|ем|ью|е)"),
    ("ные", "(?:ные|ных|ным|ными)"),
    ("ты", "(?:ты|тов|там|тами|тах)"),
    ("ды", "(?:ды|дов|дам|дами|дах)"),
)
"""Endings of Russian names of states, each with the forms that it takes."""
_HARD_ENDINGS = "(?:а|у|ом|е)?"


def is_inflected(language: str) -> bool:
    """Whether names take endings that are to be looked through."""
    return bool(bundled(language)["names"].get("inflected"))


def stem(word: str, language: str) -> str:
    """The word without its case ending, casefolded: cautious, at least four letters stay."""
    folded = word.casefold().replace("ё", "е")
    if language == "de":
        return folded[:-1] if folded.endswith("s") and len(folded) > _SHORTEST_STEM + 1 else folded
    if not is_inflected(language):
        return folded
    cut = _CYRILLIC_ENDING.search(folded)
    return folded[: cut.start()] if cut and cut.start() >= _SHORTEST_STEM else folded


def nominative_rank(name: str) -> tuple[int, int]:
    """Sorts forms of one Russian name: what looks like its first case comes first (Хафтар, Россия before Россию)."""
    oblique = sum(not re.search(r"(?:[бвгджзклмнпрстфхцчшщйь]|[ая])$", word) for word in name.split())
    return oblique, len(name)


@cache
def states(language: str) -> tuple[tuple[str, ...], re.Pattern[str]]:
    """The names of states, and a pattern whose group number n stands for the name at n - 1."""
    table: Mapping[str, Any] = bundled(language)["names"]
    names = sorted((name.strip() for name in table.get("states", "").split(";") if name.strip()), key=len, reverse=True)
    pattern = "|".join(f"({_forms(name, language)})" for name in names) or "(?!)"
    return tuple(names), re.compile(rf"(?<![\w-])(?:{pattern})(?![\w]|-[^\W\d_])")


def _forms(name: str, language: str) -> str:
    if is_inflected(language):
        return " ".join(_declined(word) for word in name.split())
    plain = re.escape(name).replace("’", "['’]")
    return f"{plain}s?" if language == "de" and not name.endswith(("s", "n ")) else plain


def _declined(word: str) -> str:
    """A pattern for the forms of a Russian word; names that end in another vowel, and acronyms, have one."""
    if word.isupper():
        return re.escape(word)
    for ending, forms in _DECLENSIONS:
        if word.endswith(ending):
            return re.escape(word.removesuffix(ending)) + forms
    return re.escape(word) + (_HARD_ENDINGS if word[-1] not in "иоуеэы" else "")
