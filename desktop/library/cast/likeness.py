"""Which actors of a library may be one and the same by their names, in time that grows with their number."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from enum import IntEnum
from typing import NamedTuple

from db.model.actor import Actor, ActorKind
from db.model.sentence import Sentence, mark
from desktop.extraction.coreference.bodies import plain
from desktop.extraction.coreference.persons import is_full
from desktop.extraction.names.people import FullNames, parts, skeleton
from desktop.extraction.tokens import initials

_MOST = 12
"""So many of those who share a name are compared with the next one that has it: the work stays in proportion."""
_SHORTEST_SIGN, _LONGEST_SIGN = 2, 6
"""Letters of an acronym."""
_LONG_WORD = 5
"""Letters of words of which the consonants say enough: not of Jon and Jean."""
_FURTHER = 0.05
"""What each reason after the strongest one adds."""


class Likeness(NamedTuple):
    """Two actors, by their places in the list that was looked through, and why they may be one.

    `weight` is between 0 and 1: the strongest of the reasons, and a little for each further one. `shared` is a name of
    one word that is all that links two people, else "".
    """

    one: int
    other: int
    weight: float
    reasons: tuple[Sentence, ...]
    shared: str


class _Sort(IntEnum):
    """What a name is to an actor."""

    NAME = 0
    OWN_SCRIPT = 1
    ALIAS = 2


class _Bearer(NamedTuple):
    place: int
    sort: _Sort
    written: str


class _Link(NamedTuple):
    weight: float
    reason: Sentence
    shared: str = ""


def alike(actors: Sequence[Actor]) -> list[Likeness]:
    """Every pair that shares a name, a spelling of one, or an acronym; the smaller place first.

    Names are compared without accents, capitals and "the"; full names of people also by their sound, since foreign
    names are spelt in several ways (see desktop.extraction.names.people).
    """
    links: dict[tuple[int, int], list[_Link]] = defaultdict(list)
    for one, other, link in (*_same_names(actors), *_spellings(actors), *_acronyms(actors)):
        if one != other and link.reason not in [known.reason for known in links[min(one, other), max(one, other)]]:
            links[min(one, other), max(one, other)].append(link)
    return [_likeness(one, other, found) for (one, other), found in links.items() if found]


def _likeness(one: int, other: int, found: list[_Link]) -> Likeness:
    found.sort(key=lambda link: -link.weight)
    weight = min(1.0, found[0].weight + _FURTHER * (len(found) - 1))
    shared = found[0].shared if all(link.shared for link in found) else ""
    return Likeness(one, other, weight, tuple(link.reason for link in found), shared)


def _same_names(actors: Sequence[Actor]) -> Iterator[tuple[int, int, _Link]]:
    bearers: dict[str, list[_Bearer]] = defaultdict(list)
    for place, actor in enumerate(actors):
        names = [(actor.name, _Sort.NAME), *((one.name, _Sort.OWN_SCRIPT) for one in actor.originals)]
        own: dict[str, _Bearer] = {}
        for name, sort in (*names, *((alias, _Sort.ALIAS) for alias in actor.aliases)):
            own.setdefault(plain(name), _Bearer(place, sort, name))
        for key, bearer in own.items():
            for before in bearers[key][-_MOST:]:
                link = _by_name(actors, before, bearer)
                if link is not None:
                    yield before.place, place, link
            bearers[key].append(bearer)


def _by_name(actors: Sequence[Actor], first: _Bearer, second: _Bearer) -> _Link | None:
    """What a name says that two have; None where both have it as one word beside their own, as brothers do."""
    nearer, further = sorted((first, second), key=lambda bearer: bearer.sort)
    name, single = nearer.written, " " not in nearer.written.strip()
    people = actors[first.place].kind is ActorKind.PERSON
    if further.sort is _Sort.NAME:
        weight = 0.75 if single and people else 0.95
        return _Link(weight, Sentence(mark("Both are called “{name}”."), name=name), name if single and people else "")
    if _Sort.OWN_SCRIPT is nearer.sort is further.sort:
        return _Link(0.9, Sentence(mark("Both have the name “{name}” in their own script."), name=name))
    if nearer.sort in (_Sort.NAME, _Sort.OWN_SCRIPT):
        owner = actors[further.place].name
        reason = Sentence(mark("“{name}” is another name of “{other}”."), name=name, other=owner)
        return _Link(0.65, reason, name) if single and people else _Link(0.8, reason)
    if single:
        return None
    return _Link(0.65, Sentence(mark("Both are also called “{name}”."), name=name))


def _spellings(actors: Sequence[Actor]) -> Iterator[tuple[int, int, _Link]]:
    """People whose full names sound alike: Fayez Serraj and Fayez al-Sarraj, George W. Bush and George Bush."""
    names = FullNames()
    owners: dict[str, list[int]] = {}
    sounding: dict[tuple[str, ...], list[tuple[int, str]]] = defaultdict(list)
    for place, actor in enumerate(actors):
        if actor.kind is not ActorKind.PERSON:
            continue
        for name in dict.fromkeys(filter(is_full, (actor.name, *actor.aliases))):
            same = [(owner, like, 0.7) for like in names.same(name) for owner in owners[like][-_MOST:]]
            key = sound(name)
            if key:
                same += [(owner, like, 0.55) for owner, like in sounding[key][-_MOST:]]
                sounding[key].append((place, name))
            for owner, like, weight in same:
                if owner != place and plain(like) != plain(name):
                    reason = mark("“{one}” and “{other}” may be two forms of one name.")
                    yield owner, place, _Link(weight, Sentence(reason, one=like, other=name))
            if name not in owners:
                owners[name] = []
                names.add(name)
            owners[name].append(place)


def sound(name: str) -> tuple[str, ...]:
    """What a name has in common with one that has other vowels: Muammar and Moammar. None of short words."""
    words = parts(name)
    if min(map(len, words)) < _LONG_WORD:
        return ()
    return tuple(word[0] + skeleton(word) for word in words)


def _acronyms(actors: Sequence[Actor]) -> Iterator[tuple[int, int, _Link]]:
    """Bodies, one of which has the first letters of the other for a name: LNA, Libyan National Army."""
    signs: dict[str, list[tuple[int, str]]] = defaultdict(list)
    full: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for place, actor in enumerate(actors):
        if actor.kind is ActorKind.PERSON:
            continue
        for name in (actor.name, *actor.aliases):
            letters = name.replace(".", "")
            if letters.isalpha() and letters.isupper() and _SHORTEST_SIGN <= len(letters) <= _LONGEST_SIGN:
                signs[letters].append((place, name))
            elif " " in name and _SHORTEST_SIGN <= len(short := initials(name)) <= _LONGEST_SIGN:
                full[short].append((place, name))
    for letters, bearers in signs.items():
        weight = 0.7 if len(letters) > _SHORTEST_SIGN else 0.45
        for place, sign in bearers[-_MOST:]:
            for other, name in full.get(letters, ())[-_MOST:]:
                if place != other:
                    reason = Sentence(mark("“{sign}” may stand for “{name}”."), sign=sign, name=name)
                    yield place, other, _Link(weight, reason)
