"""What a name itself says of what it names: a person, a group, a place or none of these."""

import re
from collections.abc import Iterator
from enum import IntEnum
from typing import NamedTuple

from db.model.actor import ActorKind
from db.model.sentence import Sentence, mark
from desktop.extraction.candidates import Candidate
from desktop.extraction.entries import Entries
from desktop.extraction.lexicon import Lexicon


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


def within(candidate: Candidate, lexicon: Lexicon, entries: Entries) -> Iterator[Evidence]:
    """What the name itself says; the same for every mention of it."""
    surface = candidate.surface
    words = [word.text for word in candidate.words]
    entry = entries.by_name(surface)
    listed = True
    if entry is not None:
        sort = Sort.PLACE if entry.kind in _PLACES else Sort.GROUP
        yield Evidence(sort, 6, Sentence(mark("It is one of the names that the program knows.")))
    elif surface in lexicon.organisations:
        yield Evidence(Sort.GROUP, 5, Sentence(mark("It is a well-known group or institution.")))
    elif surface in lexicon.places or entries.by_capital(surface) is not None:
        yield Evidence(
            Sort.PLACE,
            4 if len(words) > 1 or surface not in lexicon.given else 2,
            Sentence(mark("It is a well-known place.")),
        )
    elif entries.by_demonym(surface) is not None:
        yield Evidence(Sort.OTHER, 6, Sentence(mark("It is a people or a language.")))
    else:
        listed = False
    heads = [] if listed else list(_heads(words, candidate, lexicon))
    yield from heads
    share = _PERSON_WITH_HEAD if heads else 1
    for evidence in _as_person(words, candidate, lexicon, entries):
        yield evidence._replace(weight=evidence.weight * share)
    if len(words) == 1 and not listed:
        yield from _as_word(surface, lexicon)


def _heads(words: list[str], candidate: Candidate, lexicon: Lexicon) -> Iterator[Evidence]:
    """Words like "Ministry", last or before "of"; and those that begin a name, such as "Lake"."""
    whole = [
        place
        for place, word in enumerate(candidate.words)
        if word.gap.strip(" .\u00a0").startswith(("of", "for", "on"))
    ]
    last = words[whole[0] - 1] if whole else words[-1]
    if len(words) > 2 and _NUMERAL.match(last):
        last = words[-2]
    head = lexicon.last.get(last) or (lexicon.last.get(last.removesuffix("s")) if len(words) > 1 else None)
    weight = 4.5 if len(words) > 1 else 1.5
    if head is None and whole:
        head = lexicon.first.get(last)
    if head is not None:
        yield Evidence(sort_of(head.kind), weight, Sentence(mark("“{word}” says what it is."), word=last))
    elif len(words) > 1 and words[0] in lexicon.first:
        yield Evidence(
            sort_of(lexicon.first[words[0]].kind), 3, Sentence(mark("“{word}” says what it is."), word=words[0])
        )


def _as_person(words: list[str], candidate: Candidate, lexicon: Lexicon, entries: Entries) -> Iterator[Evidence]:
    if candidate.title is not None:
        yield _for(Sort.PERSON, 5, mark("A title stands before it."))
    gaps = {part for word in candidate.words[1:] for part in word.gap.split()}
    if gaps & {"and", "of", "for", "&"}:
        return
    if 2 <= len(words) <= 5:
        yield from _by_build(words, lexicon, entries)
        if words[-1] in lexicon.family:
            yield _for(Sort.PERSON, 3, mark("It ends with a family name."))
        if gaps - {"."} or words[-1].startswith(("al-", "Al-", "el-", "El-")) or _NUMERAL.match(words[-1]):
            yield _for(Sort.PERSON, 1.5, mark("It is built like a person's name."))
    last = words[-1]
    if _SCOTTISH_OR_IRISH.match(last) or (len(last) > 4 and last.endswith(tuple(lexicon.words("family_endings")))):
        yield _for(Sort.PERSON, 1.5, mark("It ends like a family name."))


def _by_build(words: list[str], lexicon: Lexicon, entries: Entries) -> Iterator[Evidence]:
    """What names of several words are, by the first thing that is found in them."""
    if words[0] in lexicon.given or (words[0][:3] not in ("Al-", "El-") and words[0].split("-")[0] in lexicon.given):
        yield _for(Sort.PERSON, 4, mark("It begins with a given name."))
    elif any(len(word.rstrip(".")) == 1 for word in words[:-1]):
        yield _for(Sort.PERSON, 3, mark("It has an initial."))
    elif _TWO_SYLLABLES.fullmatch(words[-1]):
        yield _for(Sort.PERSON, 3, mark("It is built like a person's name."))
    elif any(word in lexicon.given for word in words[1:-1]):
        yield _for(Sort.PERSON, 2, mark("It holds a given name."))
    elif words[-1] not in lexicon.family and any(word.lower() in lexicon.common for word in words):
        yield _for(Sort.GROUP, 0.8, mark("Several words with capitals are often a group."))
        yield _for(Sort.OTHER, 0.6, mark("It holds an everyday word."))
    elif words[-1] not in lexicon.family and entries.by_name(words[0]) is not None:
        yield _for(Sort.GROUP, 1.2, mark("It begins with a name that the program knows."))
    elif len(words) == 2:
        yield _for(Sort.PERSON, 1.2, mark("Two words with capitals are often a person."))
    else:
        yield _for(Sort.GROUP, 0.6, mark("Several words with capitals are often a group."))


def _as_word(word: str, lexicon: Lexicon) -> Iterator[Evidence]:
    """What a single word says by its letters."""
    if word.isupper():
        yield _as_abbreviation(word, lexicon)
    elif word.lower() in lexicon.function:
        yield _for(Sort.OTHER, 6, mark("It is an everyday word."))
    elif word in lexicon.given:
        yield _for(Sort.PERSON, 2, mark("It is a given name."))
    elif word in lexicon.family:
        yield _for(Sort.PERSON, 2.5, mark("It is a family name."))
    elif word in lexicon.words("no_names"):
        yield _for(Sort.OTHER, 6, mark("It is an abbreviation, but no name."))
    elif _MIXED.search(word):
        yield _for(Sort.GROUP, 1.5, mark("It has capitals within, as names of companies have."))
    elif word.lower() in lexicon.common:
        yield _for(Sort.OTHER, 3, mark("It is an everyday word."))
    elif len(word) > 4 and word.endswith(tuple(lexicon.words("place_endings"))):
        yield _for(Sort.PLACE, 1, mark("It ends like the name of a place."))
    else:
        yield _for(Sort.PERSON, 0.5, mark("Nothing says what it is."))
    if word.endswith(tuple(lexicon.words("people_endings"))):
        yield _for(Sort.OTHER, 2, mark("It ends like a people or a teaching."))


def _as_abbreviation(word: str, lexicon: Lexicon) -> Evidence:
    letters = word.replace(".", "")
    if len(letters) == 1 or letters in lexicon.words("no_names") or len(letters) > _LONGEST_ABBREVIATION:
        return _for(Sort.OTHER, 6, mark("It is an abbreviation, but no name."))
    return _for(Sort.GROUP, 2 if len(letters) <= _ABBREVIATION else 1.2, mark("It is an abbreviation in capitals."))


def _for(sort: Sort, weight: float, reason: str) -> Evidence:
    return Evidence(sort, weight, Sentence(reason))


def sort_of(kind: ActorKind | None) -> Sort:
    """The coarse kind of a kind; None is no actor."""
    if kind is ActorKind.PERSON:
        return Sort.PERSON
    if kind in _PLACES:
        return Sort.PLACE
    return Sort.OTHER if kind in (None, ActorKind.SHIP) else Sort.GROUP
