"""What a name itself says of what it names: a person, a group, a place or none of these."""

import re
from collections.abc import Sequence
from enum import IntEnum
from functools import cache, lru_cache
from typing import NamedTuple

from db.model.actor import ActorKind
from db.model.sentence import Sentence, mark
from desktop.extraction.entries import Entries
from desktop.extraction.names.candidates import Candidate
from desktop.extraction.names.lexicon import Lexicon


class Sort(IntEnum):
    """The coarse kinds that evidence tells apart. OTHER is what is no actor: events, works, laws, peoples."""

    PERSON = 0
    GROUP = 1
    PLACE = 2
    OTHER = 3


class Evidence(NamedTuple):
    """How much something speaks for a sort (negative: against it), and the words to say it with."""

    sort: Sort
    weight: float
    reason: Sentence


_PLACES = frozenset({ActorKind.PLACE, ActorKind.STATE})
_MIXED = re.compile(r"^(?!Mac|Mc|De|Le|La|O['’]).*[a-z][A-Z]|\d")
_TWO_SYLLABLES = re.compile(r"[A-Z][a-z]{1,5}-[a-z]{2,6}")
"""A given name behind a family name: "Wong Pik-wan"."""
_NUMERAL = re.compile(r"^(?:[IVX]+|Jr|Sr)\.?$")
_SCOTTISH_OR_IRISH = re.compile(r"^(?:Mac|Mc|O['’])[A-Z]")
_ABBREVIATION = 6
"""Most abbreviations in capitals have at most so many letters; longer ones may be a shouted word."""
_PERSON_WITH_HEAD = 0.6
"""What a person's name still weighs in one that says that it is something else: "Robert Bosch Foundation"."""
_LONGEST_ABBREVIATION = 12
_LONGEST_KEPT = 100
"""What longer names say is not kept for the next text: hostile ones would fill the memory."""
_LINKS = frozenset({"and", "of", "for", "&"})


class _Build(NamedTuple):
    """All of a candidate that the name itself says something by."""

    surface: str
    words: tuple[str, ...]
    gaps: tuple[str, ...]
    """What stands before each word, the first one's left out of the surface."""
    titled: bool


def within(candidate: Candidate, lexicon: Lexicon, entries: Entries) -> Sequence[Evidence]:
    """What the name itself says; the same for every mention of it."""
    surface, words = candidate.surface, candidate.words
    texts, gaps = tuple([word.text for word in words]), tuple([word.gap for word in words])
    build = _Build(surface, texts, gaps, candidate.title is not None)
    if len(surface) > _LONGEST_KEPT:
        return _said_by(build, lexicon, entries)
    return _kept(build, lexicon, entries)


@lru_cache(maxsize=1 << 14)
def _kept(build: _Build, lexicon: Lexicon, entries: Entries) -> Sequence[Evidence]:
    return _said_by(build, lexicon, entries)


def _said_by(build: _Build, lexicon: Lexicon, entries: Entries) -> list[Evidence]:
    listed = _as_listed(build, lexicon, entries)
    head = None if listed is not None else _head(build, lexicon)
    said = [one for one in (listed, head) if one is not None]
    share = _PERSON_WITH_HEAD if head is not None else 1
    said += [Evidence(sort, weight * share, reason) for sort, weight, reason in _as_person(build, lexicon, entries)]
    if len(build.words) == 1 and listed is None:
        said += _as_word(build.surface, lexicon)
    return said


def _as_listed(build: _Build, lexicon: Lexicon, entries: Entries) -> Evidence | None:
    """What the lists have the whole name as."""
    surface = build.surface
    entry = entries.by_name(surface)
    if entry is not None:
        sort = Sort.PLACE if entry.kind in _PLACES else Sort.GROUP
        return _for(sort, 6, mark("It is one of the names that the program knows."))
    if surface in lexicon.organisations:
        return _for(Sort.GROUP, 5, mark("It is a well-known group or institution."))
    if surface in lexicon.places or entries.by_capital(surface) is not None:
        weight = 4 if len(build.words) > 1 or surface not in lexicon.given else 2
        return _for(Sort.PLACE, weight, mark("It is a well-known place."))
    if entries.by_demonym(surface) is not None:
        return _for(Sort.OTHER, 6, mark("It is a people or a language."))
    return None


def _head(build: _Build, lexicon: Lexicon) -> Evidence | None:
    """Words like "Ministry", last or before "of"; and those that begin a name, such as "Lake"."""
    words = build.words
    links = (place for place, gap in enumerate(build.gaps) if gap.strip(" .\u00a0").startswith(("of", "for", "on")))
    link = next(links, None)
    last = words[-1] if link is None else words[link - 1]
    if len(words) > 2 and _NUMERAL.match(last):
        last = words[-2]
    head = lexicon.last.get(last) or (lexicon.last.get(last.removesuffix("s")) if len(words) > 1 else None)
    weight = 4.5 if len(words) > 1 else 1.5
    if head is None and link is not None:
        head = lexicon.first.get(last)
    if head is None and len(words) > 1:
        last, weight, head = words[0], 3, lexicon.first.get(words[0])
    if head is None:
        return None
    return Evidence(sort_of(head.kind), weight, Sentence(mark("“{word}” says what it is."), word=last))


def _as_person(build: _Build, lexicon: Lexicon, entries: Entries) -> list[Evidence]:
    words = build.words
    said = [_for(Sort.PERSON, 5, mark("A title stands before it."))] if build.titled else []
    gaps = {part for gap in build.gaps[1:] for part in gap.split()}
    if not gaps.isdisjoint(_LINKS):
        return said
    last = words[-1]
    if 2 <= len(words) <= 5:
        said += _by_build(words, lexicon, entries)
        if last in lexicon.family:
            said.append(_for(Sort.PERSON, 3, mark("It ends with a family name.")))
        if gaps - {"."} or last.startswith(("al-", "Al-", "el-", "El-")) or _NUMERAL.match(last):
            said.append(_for(Sort.PERSON, 1.5, mark("It is built like a person's name.")))
    if _SCOTTISH_OR_IRISH.match(last) or (len(last) > 4 and last.endswith(lexicon.endings("family_endings"))):
        said.append(_for(Sort.PERSON, 1.5, mark("It ends like a family name.")))
    return said


def _by_build(words: Sequence[str], lexicon: Lexicon, entries: Entries) -> list[Evidence]:
    """What names of several words are, by the first thing that is found in them."""
    if words[0] in lexicon.given or (words[0][:3] not in ("Al-", "El-") and words[0].split("-")[0] in lexicon.given):
        return [_for(Sort.PERSON, 4, mark("It begins with a given name."))]
    if any(len(word.rstrip(".")) == 1 for word in words[:-1]):
        return [_for(Sort.PERSON, 3, mark("It has an initial."))]
    if _TWO_SYLLABLES.fullmatch(words[-1]):
        return [_for(Sort.PERSON, 3, mark("It is built like a person's name."))]
    if any(word in lexicon.given for word in words[1:-1]):
        return [_for(Sort.PERSON, 2, mark("It holds a given name."))]
    if words[-1] not in lexicon.family and any(word.lower() in lexicon.common for word in words):
        group = _for(Sort.GROUP, 0.8, mark("Several words with capitals are often a group."))
        return [group, _for(Sort.OTHER, 0.6, mark("It holds an everyday word."))]
    if words[-1] not in lexicon.family and entries.by_name(words[0]) is not None:
        return [_for(Sort.GROUP, 1.2, mark("It begins with a name that the program knows."))]
    if len(words) == 2:
        return [_for(Sort.PERSON, 1.2, mark("Two words with capitals are often a person."))]
    return [_for(Sort.GROUP, 0.6, mark("Several words with capitals are often a group."))]


def _as_word(word: str, lexicon: Lexicon) -> list[Evidence]:
    """What a single word says by its letters."""
    said = [_as_abbreviation(word, lexicon) if word.isupper() else _as_spelled(word, lexicon)]
    if word.endswith(lexicon.endings("people_endings")):
        said.append(_for(Sort.OTHER, 2, mark("It ends like a people or a teaching.")))
    return said


def _as_spelled(word: str, lexicon: Lexicon) -> Evidence:
    if word.lower() in lexicon.function:
        return _for(Sort.OTHER, 6, mark("It is an everyday word."))
    if word in lexicon.given:
        return _for(Sort.PERSON, 2, mark("It is a given name."))
    if word in lexicon.family:
        return _for(Sort.PERSON, 2.5, mark("It is a family name."))
    if word in lexicon.words("no_names"):
        return _for(Sort.OTHER, 6, mark("It is an abbreviation, but no name."))
    if _MIXED.search(word):
        return _for(Sort.GROUP, 1.5, mark("It has capitals within, as names of companies have."))
    if word.lower() in lexicon.common:
        return _for(Sort.OTHER, 3, mark("It is an everyday word."))
    if len(word) > 4 and word.endswith(lexicon.endings("place_endings")):
        return _for(Sort.PLACE, 1, mark("It ends like the name of a place."))
    return _for(Sort.PERSON, 0.5, mark("Nothing says what it is."))


def _as_abbreviation(word: str, lexicon: Lexicon) -> Evidence:
    letters = word.replace(".", "")
    if len(letters) == 1 or letters in lexicon.words("no_names") or len(letters) > _LONGEST_ABBREVIATION:
        return _for(Sort.OTHER, 6, mark("It is an abbreviation, but no name."))
    return _for(Sort.GROUP, 2 if len(letters) <= _ABBREVIATION else 1.2, mark("It is an abbreviation in capitals."))


@cache
def _said(reason: str) -> Sentence:
    return Sentence(reason)


def _for(sort: Sort, weight: float, reason: str) -> Evidence:
    return Evidence(sort, weight, _said(reason))


def sort_of(kind: ActorKind | None) -> Sort:
    """The coarse kind of a kind; None is no actor."""
    if kind is ActorKind.PERSON:
        return Sort.PERSON
    if kind in _PLACES:
        return Sort.PLACE
    return Sort.OTHER if kind in (None, ActorKind.SHIP) else Sort.GROUP
