"""Names of people, groups, states and places in English text (named-entity recognition).

A trained tagger finds them (tagging). What rules make of runs of capitalised words (candidates, evidence, consistency)
is among what it looks at, and says why a name is offered.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from db.model.actor import ActorKind
from db.model.article import Span
from db.model.sentence import Sentence, mark
from desktop.extraction.entries import Entries
from desktop.extraction.names.candidates import Candidate, Cutter
from desktop.extraction.names.consistency import Decision, decisions
from desktop.extraction.names.context import clue_before
from desktop.extraction.names.evidence import Sort
from desktop.extraction.names.kinds import kind_of
from desktop.extraction.names.lexicon import lexicon
from desktop.extraction.names.tagging.attributes import Surroundings
from desktop.extraction.names.tagging.model import model
from desktop.extraction.names.tagging.tagger import Tagged, Tagger
from desktop.extraction.names.tagging.words import unwrapped, words

_BODY = re.compile(r"\b([A-Z]\w+) (parliament|government|army|navy|air force)\b")
_BODIES = {"parliament": ActorKind.INSTITUTION, "government": ActorKind.GOVERNMENT}
_PEOPLE = re.compile(r"\b[Tt]he ([A-Z][a-z]+s)\b(?! [A-Z])")
_SHIP = re.compile(r"\bthe Admiral $|\b(?:aboard|boarded) the (?:[A-Z]\w+ )?$")
"""Before the name of a ship; a man's title has no article."""
_STAND = re.compile(r"(?:(?:Pro|Ex|pro|anti|ex)[-‐‑]\w+|\w+[-‐‑](?:backed|led|based|born|run|held|brokered)) (?=[A-Z])")
"""Before a name, and no part of it: "the UN-backed Government of National Accord"."""
_SYLLABLE = re.compile(r"[-‐‑][a-z]{2,6}\b(?<!-led|born)(?<!-based)(?<!-backed)")
"""The rest of a given name of two syllables: "Leung Yiu-chung"."""
_JUNIOR = re.compile(r",? (?:Jr|Sr)\b\.?")
"""What tells father and son apart, behind the name of either."""
_REACH = 20
_SURE = 0.7
_ALONE = 0.55
"""How often the rules are right where they are as sure as _SURE and the tagger finds nothing (cross-validated)."""
_LEARNED = {
    Sort.PERSON: mark("Names like it, in sentences like this, are mostly people."),
    Sort.GROUP: mark("Names like it, in sentences like this, are mostly groups."),
    Sort.PLACE: mark("Names like it, in sentences like this, are mostly places."),
}


class Name(NamedTuple):
    """A place in the text that names somebody or something. `confidence` is 0 to 1, that it does and is of `kind`."""

    span: Span
    kind: ActorKind
    confidence: float
    reason: Sentence


class Reading(NamedTuple):
    """A text as the tagger reads it, with what the rules made of it."""

    text: str
    candidates: Sequence[Candidate]
    decided: Mapping[str, Decision]
    spans: Sequence[Span]
    """Where the words of `around` stand."""
    around: Surroundings


def names(text: str, sentences: Sequence[Span], entries: Entries, tagger: Tagger | None = None) -> list[Name]:
    """All names, in reading order and without overlaps; places and ships among them.

    `tagger` is the one that comes with the program unless another one is measured.
    """
    read = reading(text, sentences, entries)
    by_end = {candidate.span.end: candidate for candidate in read.candidates}
    tagged: list[Name] = []
    others: list[Span] = []
    for tag in (tagger or _tagger()).tags(read.around):
        if tag.type == Sort.OTHER.name:
            others.append(Span(read.spans[tag.first].start, read.spans[tag.last - 1].end))
        elif not _is_office(read, tag):
            tagged += _names(read, tag, by_end, entries)
    ruled = _by_rules(read, [*others, *(name.span for name in tagged)], entries)
    return _merged([*_ships(read.text, read.candidates), *_peoples(text, entries)], [*tagged, *ruled])


def reading(text: str, sentences: Sequence[Span], entries: Entries) -> Reading:
    """The text made ready for the tagger: what training reads too."""
    flat = unwrapped(text)
    lists = lexicon()
    candidates = list(Cutter(flat, sentences, lists, entries).candidates())
    decided = decisions(flat, candidates, lists, entries)
    parted = words(flat)
    around = Surroundings(parted, (sentence.start for sentence in sentences), candidates, decided)
    return Reading(flat, candidates, decided, [Span(word.start, word.end) for word in parted], around)


@cache
def _tagger() -> Tagger:
    return Tagger(model())


def _names(read: Reading, tag: Tagged, by_end: Mapping[int, Candidate], entries: Entries) -> Iterator[Name]:
    """What was tagged; where a bracket opens in it, the name before it and its abbreviation: "the [Party] ([NFP])"."""
    places = range(tag.first, tag.last)
    opens = next((place for place in places if read.around.words[place] == "("), tag.last)
    if tag.first < opens and ")" not in read.around.words[opens : tag.last]:
        yield _name(read, tag._replace(last=opens), by_end, entries)
        if opens + 1 < tag.last:
            yield _name(read, tag._replace(first=opens + 1), by_end, entries)
    else:
        yield _name(read, tag, by_end, entries)


def _name(read: Reading, tag: Tagged, by_end: Mapping[int, Candidate], entries: Entries) -> Name:
    span, sort = Span(read.spans[tag.first].start, read.spans[tag.last - 1].end), Sort[tag.type]
    if sort is Sort.PERSON:
        span = Span(span.start, _end_of_person(read.text, span.end, by_end))
    candidate = by_end.get(span.end)
    if candidate is not None and sort is Sort.PERSON and _is_titled(read, tag, candidate):
        span = Span(max(span.start, candidate.span.start), span.end)
    elif sort is Sort.GROUP and read.around.words[tag.last - 1].islower():
        span = _without_what_it_has(read, span, by_end)
    stand = _STAND.match(read.text, span.start, span.end)
    if stand is not None:
        span = Span(stand.end(), span.end)
    surface = read.text[span.start : span.end]
    decision = read.decided[candidate.surface] if candidate is not None and candidate.span == span else None
    reason = decision.reason if decision is not None and decision.sort is sort else Sentence(_LEARNED[sort])
    kind = kind_of(surface, read.around.words[tag.first : tag.last], sort, lexicon(), entries)
    return Name(span, kind, tag.confidence, reason)


def _end_of_person(text: str, end: int, by_end: Mapping[int, Candidate]) -> int:
    """Where the name of a person ends, with a second syllable that the rules know, and "Sr."."""
    syllable = _SYLLABLE.match(text, end)
    if syllable is not None and syllable.end() in by_end:
        end = syllable.end()
    junior = _JUNIOR.match(text, end)
    return end if junior is None else junior.end()


def _without_what_it_has(read: Reading, span: Span, by_end: Mapping[int, Candidate]) -> Span:
    """The group alone, without a word for what it has ("the GNA government"); a people's forces stay whole."""
    for place in range(span.end - 1, span.start, -1):
        head = by_end.get(place)
        if head is not None and head.span.start == span.start and read.decided[head.surface].sort is Sort.GROUP:
            return head.span
    return span


def _is_office(read: Reading, tag: Tagged) -> bool:
    """Whether it is only said what somebody is ("the French foreign minister"); who it is, is found later."""
    last = read.around.words[tag.last - 1]
    return tag.type == Sort.PERSON.name and last.islower() and read.around.at(tag.last - 2) not in "-‐‑"


def _is_titled(read: Reading, tag: Tagged, candidate: Candidate) -> bool:
    """Whether a title stands in what was tagged: in some of the texts learned from it is a part of the name."""
    return candidate.title is not None or read.around.words[tag.first] in lexicon().titles


def _by_rules(read: Reading, found: Iterable[Span], entries: Entries) -> Iterator[Name]:
    """What the rules alone take for names, where they are sure."""
    taken = set[int]()
    for span in found:
        taken.update(range(*span))
    for candidate in read.candidates:
        decision = read.decided[candidate.surface]
        if decision.confidence < _SURE or decision.sort is Sort.OTHER or not taken.isdisjoint(range(*candidate.span)):
            continue
        parted = candidate.surface.split()
        kind = kind_of(candidate.surface, parted, decision.sort, lexicon(), entries)
        yield Name(candidate.span, kind, _ALONE, decision.reason)


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


def _merged(first: Iterable[Name], others: Iterable[Name]) -> list[Name]:
    """All in reading order; where two overlap, one of `first` stays, else what begins first, then the longer."""
    ranked = [(name, 0) for name in first] + [(name, 1) for name in others]
    merged: list[tuple[Name, int]] = []
    for name, rank in sorted(ranked, key=lambda both: (both[0].span.start, -both[0].span.end, both[1])):
        if merged and name.span.start < merged[-1][0].span.end:
            if rank >= merged[-1][1]:
                continue
            merged.pop()
        merged.append((name, rank))
    return [name for name, _ in merged]


def _ships(text: str, candidates: Iterable[Candidate]) -> Iterator[Name]:
    """The candidates that are ships, with what looks like a title in their names."""
    for candidate in candidates:
        start = candidate.title.start if candidate.title is not None else candidate.span.start
        if clue_before(text, start) == "ship" or _SHIP.search(text, max(start - _REACH, 0), candidate.span.start):
            span = Span(start, candidate.span.end)
            yield Name(span, ActorKind.SHIP, 0.8, Sentence(mark("The word before it is said of ships.")))
            continue
        prefix = candidate.words[0].text
        head = lexicon().first.get(prefix)
        if len(candidate.words) > 1 and head is not None and head.kind is ActorKind.SHIP:
            yield Name(candidate.span, ActorKind.SHIP, 0.9, Sentence(mark("“{word}” says what it is."), word=prefix))
