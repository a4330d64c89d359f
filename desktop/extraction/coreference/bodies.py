"""Which names of groups and institutions mean the same one: abbreviations, shorter forms, ministries."""

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from db.model.actor import ActorKind
from desktop.extraction.entries import Entries, Entry
from desktop.extraction.names.names import Name
from desktop.extraction.names.people import folded
from desktop.extraction.tokens import initials

_DEFINED = re.compile(
    r"[”\"]? ?\((?:the |or |known as |formerly |abbreviated )?[“\"']?([A-Z][A-Za-z.&\-]{1,9})s?[”\"']?[),;]"
)
_SPELLED_OUT = re.compile(r" \((?:the )?([A-Z][^()\n]{6,80})\)")
_CALLED = (
    r"(?:known(?: simply)?(?: as)?|referred to as|spel(?:led|t)|written|transliterated as|nicknamed"
    r"|(?:was |were |is |has been |had been )?renamed(?: to| as)?)"
)
_WHEN = "also|better|formerly|commonly|previously|originally|popularly|officially|locally|now|today|then|later|once"
_CALLED_ELSE = re.compile(
    rf"(?:,? (?:who |which )?(?:(?:is|was|are|were) )?|,? \()(?:"
    rf"(?:(?:{_WHEN}) (?:simply )?(?:called|named|dubbed|styled|{_CALLED}))"
    rf"|{_CALLED}"
    r")(?: by the (?:stage |pen )?name)?(?: of)?(?: as)?(?: in \w+ as)? (?:the )?[\"“‘']?"
    rf"|(?: \(|, )(?:formerly|aka|a\.k\.a\.|alias|pen name|stage name|(?:now|today)(?= [A-Z][\w \-]+\)))"
    r"(?: as)? (?:the )?[\"“‘']?"
    r"| \((?:[A-Z][a-z]+: )?(?=[^\x00-\u024f])"
)
"""Between a name and another for the same; the last is one in the letters of another script."""
_GAP = 60
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

_PARTED = re.compile(r"[\s\-‐]+(?=\w)")
_MOST_WORDS = 16
"""A longer name is no name, and has no shorter form."""
_LINKS = frozenset({"of", "for", "and", "in", "&", "the", "de", "to"})
_GENERIC_WORDS = (
    "university school college academy institute party group corporation company inc ltd llc plc gmbh co corp movement "
    "front order bank club league department ministry agency association federation union brigade brigades battalion "
    "regiment division army forces fc il sc trust foundation society council committee commission church newspaper "
    "airlines railway hospital"
)
_GENERIC = frozenset(_GENERIC_WORDS.split())
"""Last words that are left out when a body is named again."""
_STEPS = 4
"""From an abbreviation to its name, to a longer one: no more than that."""


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
        if after is not None and " " in surface and (_fits(after[1], surface) or _is_foreign(after[1], name)):
            explained.setdefault(after[1], surface)
        spelled = _SPELLED_OUT.match(text, name.span.end) if surface.isupper() else None
        if spelled is not None and _fits(surface, spelled[1]):
            explained.setdefault(surface, spelled[1])
    return explained


def other_names(text: str, found: Iterable[Name]) -> dict[str, str]:
    """Names of which the text says that they mean what the name before them does: "Kingstown (now Dún Laoghaire)"."""
    explained: dict[str, str] = {}
    for name, after in pairwise(found):
        gap = after.span.start - name.span.end
        if not 0 < gap <= _GAP or _sort(name) != _sort(after):
            continue
        if _CALLED_ELSE.fullmatch(text, name.span.end, after.span.start):
            one, other = (" ".join(text[each.span.start : each.span.end].split()) for each in (name, after))
            if one != other:
                explained.setdefault(other, explained.get(one, one))
    return explained


def _sort(name: Name) -> str:
    if name.kind in (ActorKind.PERSON, ActorKind.SHIP):
        return name.kind.value
    return "place" if name.kind in (ActorKind.PLACE, ActorKind.STATE) else "body"


def _is_foreign(short: str, name: Name) -> bool:
    """Whether capitals in brackets are a body's abbreviation in its own language: "Supreme Federal Tribunal (STF)"."""
    return _sort(name) == "body" and len(short) > 1 and short.isalpha() and short.isupper()


def _fits(short: str, long: str) -> bool:
    """Whether the letters of an abbreviation stand in the name in this order, the first one first."""
    letters = [letter.casefold() for letter in short if letter.isalpha()]
    rest = iter(long.casefold().removeprefix("the "))
    return (
        bool(letters) and long.casefold().removeprefix("the ")[0] == letters[0] and all(one in rest for one in letters)
    )


_UNITED = {"us": "united states ", "uk": "united kingdom "}


@lru_cache(maxsize=8192)
def plain(surface: str) -> str:
    """A name as it is compared: without "the", points, accents, the kind of hyphen, British or American spelling."""
    words = folded(surface).removeprefix("the ").replace(".", "").replace("’", "'").replace("‐", "-")
    words = _UNITED.get(words.partition(" ")[0], "") + words.partition(" ")[2] if words[:3] in ("us ", "uk ") else words
    words = words.replace(" - ", "-").replace("organisation", "organization").replace("defence", "defense")
    return words.replace("labour", "labor").replace("al-", "al ")


class Bodies:
    """The groups and institutions of one text, found by their names, shorter forms and abbreviations.

    All names are taken in first; which of them mean the same does not hang on their order, except for a head alone.
    """

    def __init__(self, heads: Container[str]) -> None:
        """`heads` are words like "Ministry", which by themselves mean the last one whose name holds them."""
        self._heads = heads
        self._explained: dict[str, str] = {}
        self._names: dict[str, str] = {}
        """Names as they are compared, with the first way in which each is written."""
        self._by_initials: dict[str, str] = {}
        self._by_part: dict[str, set[str]] = defaultdict(set)
        self._last_with: dict[str, str] = {}

    def take_all(self, surfaces: Iterable[str], explained: Mapping[str, str]) -> None:
        """Take in the names of a text, and what it says itself of those that mean another."""
        self._explained = {plain(short): plain(long) for short, long in explained.items()}
        for surface in surfaces:
            name = plain(surface)
            if name in self._names:
                continue
            self._names[name] = surface
            words = name.split(" ")
            if len(words) > _MOST_WORDS:
                continue
            for letters in _initials(surface):
                self._by_initials.setdefault(letters, name)
            for place in range(1, len(words)):
                if _is_cut_after(words, place):
                    self._by_part[" ".join(words[:place])].add(name)
                if words[place - 1] not in _LINKS and words[place] not in _LINKS:
                    self._by_part[" ".join(words[place:])].add(name)

    def whole(self, surface: str) -> str:
        """The name of the body, in the fullest form that the text has; of a name that was taken in, or of any."""
        name = plain(surface)
        for _ in range(_STEPS):
            fuller = self._fuller(name, surface)
            if fuller is None:
                break
            name, surface = fuller, self._names.get(fuller, fuller)
        if surface not in self._heads:
            for word in self._names.get(name, surface).split(" ")[:_MOST_WORDS]:
                self._last_with[word] = name
        return self._names.get(name, surface)

    def _fuller(self, name: str, surface: str) -> str | None:
        """A longer name for the same body; None if there is none, or if it could be several."""
        explained = self._explained.get(name)
        if explained in self._names and explained != name:
            return explained
        if surface.isupper() and " " not in surface:
            written_out = self._by_initials.get(surface.replace(".", ""))
            if written_out is not None:
                return written_out
        if surface in self._heads and surface in self._last_with:
            return self._last_with[surface]
        longer = self._by_part.get(name, ())
        return next(iter(longer)) if len(longer) == 1 else None


def _is_cut_after(words: Sequence[str], place: int) -> bool:
    """Whether a name may be cut before that word: "Harrow" of Harrow School, not "CNN" of CNN Asia."""
    if words[place] in ("and", "&", "in") or words[place - 1] in _LINKS:
        return False
    rest = words[place:]
    return place > 1 or (len(rest) == 1 and rest[0] in _GENERIC) or rest[0] == "of"


def _initials(surface: str) -> Iterator[str]:
    """The letters that may stand for a name of several words, or of one with capitals inside it (LibriVox, LV)."""
    letters = initials(surface)
    if " " in surface:
        yield letters
        words = [word for word in _PARTED.split(surface) if word[:1].isalpha()]
        yield "".join(word[0] for word in words).upper()
    elif not surface.isupper():
        inside = "".join(letter for letter in surface if letter.isupper())
        if len(inside) > 1:
            yield inside
