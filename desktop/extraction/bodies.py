"""Which names of groups and institutions mean the same one: abbreviations, shorter forms, ministries."""

import re
from collections import defaultdict
from collections.abc import Container, Iterable
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

from desktop.extraction.entries import Entries, Entry
from desktop.extraction.names import Name
from desktop.extraction.tokens import initials

_DEFINED = re.compile(
    r"[”\"]? ?\((?:the |or |known as |formerly |abbreviated )?[“\"']?([A-Z][A-Za-z.&\-]{1,9})s?[”\"']?[),;]"
)
_SPELLED_OUT = re.compile(r" \((?:the )?([A-Z][^()\n]{6,80})\)")
_SUBJECTS = {
    "foreign": "foreign(?: affairs)?|external affairs",
    "defence": "(?:national )?defen[cs]e",
    "interior": "interior|internal affairs",
    "finance": "finance",
    "justice": "justice",
    "health": "health",
    "oil": "oil|petroleum",
    "economy": "economy",
    "information": "information",
    "education": "education",
}
_ABBREVIATED = {
    "MFA": "foreign",
    "MOD": "defence",
    "MoD": "defence",
    "MOI": "interior",
    "MoI": "interior",
    "MOF": "finance",
    "MoF": "finance",
}
_MINISTRY = re.compile(
    r"(?:(?P<people>[\w-]+) )?(?:(?P<before>"
    + "|".join(_SUBJECTS.values())
    + r") ministry|ministry (?:of|for) (?:the )?(?P<after>"
    + "|".join(_SUBJECTS.values())
    + r")(?: of (?P<state>.+))?)",
    re.IGNORECASE,
)

T = TypeVar("T")


class Ministry(NamedTuple):
    """A ministry by what it is for; `state` is None where its name does not say whose it is."""

    subject: str
    state: Entry | None


def ministry(surface: str, entries: Entries) -> Ministry | None:
    """The ministry that a name or an abbreviation such as MFA stands for; None for anything else."""
    if surface in _ABBREVIATED:
        return Ministry(_ABBREVIATED[surface], None)
    found = _MINISTRY.fullmatch(surface)
    if found is None:
        return None
    words = (found["before"] or found["after"]).casefold()
    subject = next(name for name, pattern in _SUBJECTS.items() if re.fullmatch(pattern, words))
    state = entries.by_demonym(found["people"]) if found["people"] else None
    if found["state"]:
        state = entries.by_name(found["state"])
    return Ministry(subject, state)


def definitions(text: str, found: Iterable[Name]) -> dict[str, str]:
    """Abbreviations that the text itself explains, with the name that each stands for: "Full Name (FN)"."""
    explained: dict[str, str] = {}
    for name in found:
        surface = text[name.span.start : name.span.end]
        after = _DEFINED.match(text, name.span.end)
        if after is not None and " " in surface and _fits(after[1], surface):
            explained.setdefault(after[1], surface)
        spelled = _SPELLED_OUT.match(text, name.span.end) if surface.isupper() else None
        if spelled is not None and _fits(surface, spelled[1]):
            explained.setdefault(surface, spelled[1])
    return explained


def _fits(short: str, long: str) -> bool:
    """Whether the letters of an abbreviation stand in the name in this order, the first one first."""
    letters = [letter.casefold() for letter in short if letter.isalpha()]
    rest = iter(long.casefold().removeprefix("the "))
    return (
        bool(letters) and long.casefold().removeprefix("the ")[0] == letters[0] and all(one in rest for one in letters)
    )


@lru_cache(maxsize=8192)
def plain(surface: str) -> str:
    """A name as it is compared: without "the", points, the kind of hyphen and British or American spelling."""
    folded = surface.casefold().removeprefix("the ").replace(".", "").replace("’", "'").replace("‐", "-")
    folded = folded.replace("organisation", "organization").replace("defence", "defense")
    return folded.replace("labour", "labor").replace("al-", "al ")


class Bodies(Generic[T]):
    """Groups and institutions of one text, found by their names, shorter forms and abbreviations."""

    def __init__(self, heads: Container[str]) -> None:
        """`heads` are words like "Ministry", which by themselves mean the last one whose name holds them."""
        self._heads = heads
        self._by_name: dict[str, T] = {}
        self._by_initials: dict[str, T] = {}
        self._abbreviations: dict[str, T] = {}
        self._by_part: dict[str, set[str]] = defaultdict(set)
        self._last_with: dict[str, T] = {}

    def add(self, surface: str, body: T) -> None:
        """Take in a name of a body."""
        name = plain(surface)
        self._by_name[name] = body
        words = name.split(" ")
        if len(words) == 1:
            if surface.isupper():
                self._abbreviations.setdefault(surface.replace(".", ""), body)
            return
        self._by_initials.setdefault(initials(surface), body)
        for place in range(1, len(words)):
            self._by_part[" ".join(words[:place])].add(name)
            self._by_part[" ".join(words[place:])].add(name)
        for word in surface.split(" "):
            self._last_with[word] = body

    def named(self, surface: str) -> T | None:
        """The body of exactly this name."""
        return self._by_name.get(plain(surface))

    def find(self, surface: str) -> T | None:
        """The body of this name, of the name that it abbreviates or spells out, or of the one that it is a part of."""
        return self.named(surface) or self._abbreviated(surface) or self._shortened(surface)

    def _abbreviated(self, surface: str) -> T | None:
        if " " in surface:
            short = initials(surface)
            return self._abbreviations.get(short) if len(short) > 1 else None
        return self._by_initials.get(surface.replace(".", "")) if surface.isupper() else None

    def _shortened(self, surface: str) -> T | None:
        if surface in self._heads:
            return self._last_with.get(surface)
        longer = self._by_part.get(plain(surface), set())
        return self._by_name[next(iter(longer))] if len(longer) == 1 else None
