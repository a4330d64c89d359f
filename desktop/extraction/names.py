"""Names of people, groups, states and places in English text (named-entity recognition)."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from db.model.actor import ActorKind
from db.model.article import Span
from db.model.sentence import Sentence, mark
from desktop.extraction.candidates import Candidate, Cutter
from desktop.extraction.consistency import Decision, decisions
from desktop.extraction.context import clue_before
from desktop.extraction.entries import Entries
from desktop.extraction.evidence import Sort
from desktop.extraction.lexicon import Lexicon, lexicon

_BODY = re.compile(r"\b([A-Z]\w+) (parliament|government|army|navy|air force)\b")
_BODIES = {"parliament": ActorKind.INSTITUTION, "government": ActorKind.GOVERNMENT}
_PEOPLE = re.compile(r"\b[Tt]he ([A-Z][a-z]+s)\b(?! [A-Z])")

_SHIP = re.compile(r"\bthe Admiral $|\b(?:aboard|boarded) the (?:[A-Z]\w+ )?$")
"""Before the name of a ship; a man's title has no article."""
_REACH = 20
_OPENING = 0.6
_ONCE = 0.5
_AT_LEAST = 0.44
_REPEATED = 2


class Name(NamedTuple):
    """A place in the text that names somebody or something. `confidence` is 0 to 1, that it does and is of `kind`."""

    span: Span
    kind: ActorKind
    confidence: float
    reason: Sentence


def names(text: str, sentences: Sequence[Span], entries: Entries) -> list[Name]:
    """All names, in reading order and without overlaps; places and ships among them, titles not ("President Putin")."""
    lists = lexicon()
    cutter = Cutter(text, sentences, lists, entries)
    candidates = list(cutter.candidates())
    decided = decisions(text, candidates, lists, entries)
    usual = Counter(one.surface for one in candidates if not one.opens)
    found = [_name(text, candidate, decided[candidate.surface], usual, lists, entries) for candidate in candidates]
    return _merged([name for name in found if name is not None], _peoples(text, entries))


def _peoples(text: str, entries: Entries) -> Iterator[Name]:
    """Names that hold a people's: its parliament, and itself where it stands for its state ("the Soviets")."""
    for found in _BODY.finditer(text):
        if entries.by_demonym(found[1]) is not None and entries.by_name(found[1]) is None:
            kind = _BODIES.get(found[2], ActorKind.ARMED_FORCES)
            yield Name(Span(*found.span()), kind, 0.7, Sentence(mark("“{word}” and whose it is."), word=found[2]))
    for found in _PEOPLE.finditer(text):
        state = entries.by_demonym(found[1])
        if state is not None and state.name in lexicon().words("unions"):
            yield Name(Span(*found.span(1)), ActorKind.STATE, 0.6, Sentence(mark("Its people stand for the state.")))


def _merged(found: list[Name], others: Iterator[Name]) -> list[Name]:
    """Both in reading order; where two overlap, the one that begins first, of two the longer one."""
    merged: list[Name] = []
    for name in sorted([*found, *others], key=lambda name: (name.span.start, -name.span.end)):
        if not merged or merged[-1].span.end <= name.span.start:
            merged.append(name)
    return merged


def _name(
    text: str, candidate: Candidate, decision: Decision, usual: Counter[str], lists: Lexicon, entries: Entries
) -> Name | None:
    """The name that a candidate is; None for none."""
    ship = _ship(text, candidate, lists)
    if ship is not None or decision.sort is Sort.OTHER:
        return ship
    if decision.confidence < _needed(candidate, usual[candidate.surface]):
        return None
    return Name(candidate.span, kind_of(candidate, decision.sort, lists, entries), decision.confidence, decision.reason)


def _ship(text: str, candidate: Candidate, lists: Lexicon) -> Name | None:
    """The ship that a candidate is, with what looks like a title in its name; None for anything else."""
    start = candidate.title.start if candidate.title is not None else candidate.span.start
    if clue_before(text, start) == "ship" or _SHIP.search(text, max(start - _REACH, 0), candidate.span.start):
        span = Span(start, candidate.span.end)
        return Name(span, ActorKind.SHIP, 0.8, Sentence(mark("The word before it is said of ships.")))
    prefix = candidate.words[0].text
    head = lists.first.get(prefix)
    if len(candidate.words) > 1 and head is not None and head.kind is ActorKind.SHIP:
        return Name(candidate.span, ActorKind.SHIP, 0.9, Sentence(mark("“{word}” says what it is."), word=prefix))
    return None


def _needed(candidate: Candidate, mentions: int) -> float:
    """How sure a decision must be; `mentions` are those where a capital says something.

    What nothing but a capital speaks for is a work, a product or an everyday word in four cases of five, unless the
    text comes back to it (counted in Wikipedia, news, speeches and letters).
    """
    if mentions == 0 and len(candidate.words) == 1:
        return _OPENING
    return _ONCE if mentions < _REPEATED else _AT_LEAST


def kind_of(candidate: Candidate, sort: Sort, lists: Lexicon, entries: Entries) -> ActorKind:
    """The fine kind of a name whose sort is decided."""
    if sort is Sort.PERSON:
        return ActorKind.PERSON
    surface = candidate.surface
    entry = entries.by_name(surface)
    if sort is Sort.PLACE:
        return ActorKind.STATE if entry is not None and entry.kind is ActorKind.STATE else ActorKind.PLACE
    if entry is not None:
        return entry.kind
    if surface in lists.organisations:
        return lists.organisations[surface]
    for word in _heads_first(candidate):
        head = lists.last.get(word) or lists.first.get(word)
        if head is not None and head.kind not in (None, ActorKind.PLACE, ActorKind.SHIP):
            return head.kind
    return ActorKind.ORGANISATION


def _heads_first(candidate: Candidate) -> Iterator[str]:
    """The words of a name, those first that may say what it is: before "of", then from the last."""
    words = candidate.words
    for before, after in pairwise(words):
        if after.gap.strip().startswith(("of", "for")):
            yield before.text
    for word in reversed(words):
        yield word.text
