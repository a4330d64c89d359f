"""Who holds which office of whom: "the leader of Labour, Harman", "Labour's leader", "a member of the party"."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from desktop.extraction.relations.objects import end_of, name_at, objects
from desktop.extraction.relations.phrases import HYPHENS, Party, Phrases, relation_words, word_list
from desktop.extraction.relations.subjects import beside, subject_of

_LONGEST = 5
"""Words of the longest office, "chief of the general staff"."""
_FARTHEST = 16
"""Words between an office and the verb that it shares with another one."""
_SURE_OF, _SURE_BEFORE = 0.93, 0.92
"""For "leader of Labour" and for "Labour leader"; read off suggestions that were judged by eye."""
_MOST_BEFORE = 6
"""Words of an office's phrase before it."""
_OF = {"leads": ("of",), "commands": ("of", "in"), "part of": ("of", "in", "for", "at", "from", "with")}
_WITH_WHOM = ("of", "to", "with")
_NAMING = frozenset(
    ["elected", "appointed", "named", "made", "proclaimed", "crowned", "declared", "re-elected", "chosen", "selected"]
)
_SERVING = frozenset(["served", "serves", "serving", "acted", "worked", "works", "working", "remained", "sat"])
_PERSONAL = frozenset(("succeeds", "aligned with", "at odds with", "supports", "opposed"))
"""Kinds in which one can stand to a person."""


class Found(NamedTuple):
    """A relation: who, of which kind, to whom, and how sure; `first` and `last` are the words that say it."""

    holder: Party
    kind: str
    body: Party
    sure: float
    first: int
    last: int


class _Office(NamedTuple):
    """An office in a sentence, from word `first` to before word `after`."""

    name: str
    kind: str
    first: int
    after: int


@cache
def office_heads() -> frozenset[str]:
    """The first words of all offices."""
    return frozenset(name.partition("_")[0].partition("-")[0] for name in _offices())


@cache
def _offices() -> dict[str, str]:
    """The kind by the office, its words joined by "_", in the singular and in the plural."""
    kinds: dict[str, str] = {}
    for kind, names in relation_words()["offices"].items():
        for name in names.split():
            kinds.setdefault(name, kind)
            kinds.setdefault(f"{name}s", kind)
    return kinds


@cache
def _rule(name: str) -> frozenset[str]:
    return frozenset(relation_words()["office_rules"][name].split())


def held(words: Phrases) -> Iterator[Found]:
    """All offices whose holder and body the sentence names, in its order."""
    last: tuple[Party, int] | None = None
    place = 0
    while place < len(words):
        office = _office_at(words, place) if words.low[place] in office_heads() else None
        if office is None:
            place += 1
            continue
        for found, end in _of_office(words, office, last):
            last = (found.holder, end)
            yield found
        place = office.after


def _office_at(words: Phrases, place: int) -> _Office | None:
    """The longest office that begins here; not the second half of "director-general", but "ex-president"."""
    before = words.word(place - 2) if words.word(place - 1) in HYPHENS else "former"
    if before not in word_list("former") and before not in word_list("lesser"):
        return None
    for length in range(min(_LONGEST, len(words) - place), 0, -1):
        name = "_".join(words.low[place : place + length]).replace("_-_", "-")
        kind = _offices().get(name)
        if kind is not None and words.word(place + length) not in HYPHENS:
            return _Office(name, kind, place, place + length)
    return None


def _of_office(words: Phrases, office: _Office, last: tuple[Party, int] | None) -> Iterator[tuple[Found, int]]:
    """The relations of one office, each with the word after its body's name."""
    phrase = _before(words, office)
    if words.word(office.after) in _prepositions(office):
        bodies = objects(words, office.after + 1)
        end = end_of(words, bodies[-1].place) if bodies else office.after
        sure = _SURE_OF
    else:
        bodies, end, sure = ([phrase.owner] if phrase.owner is not None else []), office.after, _SURE_BEFORE
    if not bodies:
        return
    holders, loss = _holders(words, office, phrase.start, end, last, named_after=bodies[0] is phrase.owner)
    for body in bodies:
        kind = _kind(words, office, body, phrase)
        for holder in holders:
            if kind is None or not _may_hold(words, office, holder, body, kind):
                continue
            rest = sure - loss - holder.loss - body.loss
            yield Found(holder, kind, body, rest, phrase.start, office.after - 1), end


def _prepositions(office: _Office) -> tuple[str, ...]:
    return _OF.get(office.kind, _WITH_WHOM)


class _Phrase(NamedTuple):
    """What stands before an office: its first word, whose the office is ("Labour's"), and the words between."""

    start: int
    owner: Party | None
    between: frozenset[str]

    @property
    def past(self) -> bool:
        """Whether it says "former" or the like."""
        return not self.between.isdisjoint(word_list("former"))

    @property
    def lesser(self) -> bool:
        """Whether it says "deputy" or the like."""
        return not self.between.isdisjoint(word_list("lesser"))


def _before(words: Phrases, office: _Office) -> _Phrase:
    """The phrase of an office back to its beginning: "Labour's former", "the British"."""
    owner: Party | None = None
    loss = 0.0
    between: set[str] = set()
    place = office.first - 1
    while place >= max(office.first - _MOST_BEFORE, 0):
        low = words.low[place]
        if words.keys[place] >= 0 or (low in ("'s", "’s") and words.key(place - 1) >= 0):
            named = _named_owner(words, place, loss)
            return _Phrase(*(named or (place + 1, owner)), frozenset(between))
        if low in word_list("determiners"):
            its = _its(words, place, loss) if low in ("its", "their") and owner is None else owner
            return _Phrase(place, its, frozenset(between))
        if low in HYPHENS and words.people(place - 1) >= 0:
            return _Phrase(place + 1, None, frozenset(between))  # "the German-Russian colonel"
        if words.people(place) >= 0:
            owner = Party(place, words.people(place), 0.03)
        elif not _is_known(low):
            if not words.may_describe(place) or words.is_verb(place):
                break
            loss = 0.2  # "a Senate committee chair" leads no Senate
        between.add(low)
        place -= 1
    return _Phrase(place + 1, owner, frozenset(between))


def _is_known(low: str) -> bool:
    """Whether the word says nothing of whose the office is."""
    return low in HYPHENS or any(low in word_list(name) for name in ("describing", "former", "lesser"))


def _named_owner(words: Phrases, place: int, loss: float) -> tuple[int, Party] | None:
    """Where "Labour's" or "Labour" begins, and the party; None after "in": "in Estonia General Yudenich"."""
    if words.keys[place] < 0:
        return words.start_of(place - 1), Party(place - 1, words.keys[place - 1], loss)
    start = words.start_of(place)
    if words.word(start - 1) in ("of", "in", "at"):
        return None
    return start, Party(place, words.keys[place], 0.02 + loss)


def _its(words: Phrases, place: int, loss: float) -> Party | None:
    """Whose "its" means: the only one in the sentence before it that is no person."""
    names = [one for one in words.named_before(place) if not words.cast.is_person(words.keys[one])]
    if len({words.keys[one] for one in names}) != 1:
        return None
    return Party(names[0], words.keys[names[0]], loss + 0.1)


def _holders(
    words: Phrases, office: _Office, start: int, end: int, last: tuple[Party, int] | None, *, named_after: bool
) -> tuple[list[Party], float]:
    """Who holds the office whose phrase goes from `start` to before `end`, and what the way to them takes off."""
    before = words.word(start - 1)
    named = name_at(words, end)
    if named >= 0 and _may_be_named(words, office, named):
        return [Party(named, words.key(named), 0.0)], 0.0 if named_after else 0.05
    if before == "," and words.key(start - 2) >= 0 and _may_be_named(words, office, start - 2):
        return beside(words, start - 1), 0.0
    if before in word_list("becoming") or before in _NAMING:
        return list(subject_of(words, start).parties or subject_of(words, start - 1).parties), 0.02
    if before == "as":
        return _serving(words, start - 1)
    named = name_at(words, end + 1) if words.word(end) == "," else -1
    if named >= 0 and _may_be_named(words, office, named):
        return [Party(named, words.key(named), 0.0)], 0.05
    if last is not None and before in (",", "and") and start - 3 <= last[1] <= start:
        return [last[0]], 0.05
    if before in (",", "and"):
        return _beside_another(words, start - 1)
    return [], 0.0


def _beside_another(words: Phrases, place: int) -> tuple[list[Party], float]:
    """Who holds an office that "and" puts beside something else: "is a lawyer and leader of", "as a poet and"."""
    for verb in range(place - 1, max(place - _FARTHEST, -1), -1):
        low = words.word(verb)
        if low in word_list("becoming"):
            return list(subject_of(words, verb + 1).parties), 0.1
        if low == "as":
            reflexive = words.word(verb - 1) in ("himself", "herself", "itself")
            return (list(subject_of(words, verb - 2).parties), 0.1) if reflexive else _serving(words, verb)
        if words.is_verb(verb) or low in (";", ":", "that", "which", "who", "but"):
            return [], 0.0
    return [], 0.0


def _may_be_named(words: Phrases, office: _Office, place: int) -> bool:
    """Whether the name beside an office can be its holder's: a person's, for "branch" a body's."""
    if office.name.removesuffix("s") == "member" or office.kind in _PERSONAL:
        return not words.cast.is_place(words.key(place))
    return words.cast.is_person(words.key(place)) != (office.name in _rule("not_people"))


def _serving(words: Phrases, place: int) -> tuple[list[Party], float]:
    """Who "served as" or "was elected as", `place` being that of "as"."""
    verb = words.word(place - 1)
    if words.key(place - 1) >= 0:
        return [Party(place - 1, words.key(place - 1), 0.0)], 0.3
    if verb in _SERVING or verb in _NAMING:
        return list(subject_of(words, place - 1).parties), 0.02
    return [], 0.0


def _kind(words: Phrases, office: _Office, body: Party, phrase: _Phrase) -> str | None:
    """The kind of relation that an office makes, None where it makes none to this body."""
    kind = office.kind
    if office.name in _rule("ranks") and words.word(office.after) != "of":
        kind = "part of"  # "the army general Serra" is one of its generals
    if words.cast.is_state(body.key):
        if office.name not in _rule("of_states") or (phrase.lesser and kind == "leads"):
            return None
        if kind == "commands":
            kind = "part of"
    elif phrase.lesser and kind in ("leads", "commands"):
        kind = "part of"
    return relation_words()["past"].get(kind) if phrase.past else kind


def _may_hold(words: Phrases, office: _Office, holder: Party, body: Party, kind: str) -> bool:
    if holder.key == body.key or words.cast.is_place(holder.key):
        return False
    if words.cast.is_place(body.key) and office.name not in _rule("regional"):
        return False  # "a lawyer from Leeds"
    if office.kind not in _PERSONAL and words.cast.is_person(body.key):
        return False
    if office.name in _rule("not_people"):
        return not words.cast.is_person(holder.key)
    member = office.name.removesuffix("s") == "member" or kind in _PERSONAL
    return member or words.cast.is_person(holder.key)
