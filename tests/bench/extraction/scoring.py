"""Holds what was found in documents against what is annotated there.

Names. Strict: the same place, once articles, quotes, punctuation and possessive endings are taken off; relaxed: they
overlap, one to one. Typed: the kind is right as well, of person, organisation and place (states and places together).
Exact names: the distinct names of a document, whatever their number. Demonyms (NORP) are neither wanted nor punished;
events, works and buildings (OTHER) are plain text, so that to take them for actors is an error; on sets whose OTHER
means more than names they are not punished either. Aliases: how the names that were found are put together (B-cubed,
Bagga and Baldwin 1998).

Dates. Value: they overlap, and mean the same days of the calendar; of what has none, the values are the same.
Calendar: those alone that mean days, months, years, decades or centuries that are known.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from tests.bench.extraction.reliability import Judged
from tests.bench.extraction.spans import Item, Match, items, match, trimmed
from tests.bench.extraction.values import is_calendar, same

Document = Mapping[str, Any]

_PLACES = frozenset(("GPE", "LOC", "PLACE"))
_NO_ACTORS = frozenset(("NORP", "OTHER"))
_DATES = frozenset(("DATE", "TIME"))
_NO_DATES = frozenset(("DURATION", "SET"))


class Figure(NamedTuple):
    """Precision and recall, 0 to 1."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Their harmonic mean."""
        return 2 * self.precision * self.recall / (self.precision + self.recall) if sum(self) else 0.0


@dataclass
class Tally:
    """Counts over documents; what is right may count in parts, and differently among what was wanted and found."""

    wanted: int = 0
    found: int = 0
    recalled: float = 0
    right: float = 0

    def add(self, wanted: int, found: int, right: float, recalled: float | None = None) -> None:
        """Count a document; `recalled` is how many of the wanted were found, where that is not `right`."""
        self.wanted += wanted
        self.found += found
        self.right += right
        self.recalled += right if recalled is None else recalled

    @property
    def figure(self) -> Figure:
        """The share that is right."""
        return Figure(self.right / self.found if self.found else 0, self.recalled / self.wanted if self.wanted else 0)


@dataclass
class NameScores:
    """Of one set. `kinds` are relaxed; `aliases` counts nothing where the set does not say who is who."""

    relaxed: Tally = field(default_factory=Tally)
    strict: Tally = field(default_factory=Tally)
    typed: Tally = field(default_factory=Tally)
    exact_names: Tally = field(default_factory=Tally)
    aliases: Tally = field(default_factory=Tally)
    kinds: defaultdict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    judged: list[Judged] = field(default_factory=list)
    """Mentions: right where place and kind are."""


@dataclass
class DateScores:
    """Of one set."""

    relaxed: Tally = field(default_factory=Tally)
    strict: Tally = field(default_factory=Tally)
    value: Tally = field(default_factory=Tally)
    judged: list[Judged] = field(default_factory=list)
    """Dates: right where the value is."""


def score_names(gold: Sequence[Document], found: Iterable[Document], *, others_are_text: bool) -> NameScores:
    """Score "mentions" by "doc_id". `others_are_text` makes what is no actor (OTHER) plain text, else it is ignored."""
    scores = NameScores()
    by_id = {document["doc_id"]: document["mentions"] for document in found}
    ignorable = _NO_ACTORS - {"OTHER"} if others_are_text else _NO_ACTORS
    for document in gold:
        text = document["text"]
        annotated = items(text, document["mentions"])
        matched = match(
            [one for one in annotated if one.type not in _NO_ACTORS],
            [one for one in annotated if one.type in ignorable],
            [one for one in items(text, by_id.get(document["doc_id"], ())) if one.type not in _NO_ACTORS],
        )
        _count_names(scores, text, matched)
        _count_aliases(scores.aliases, matched)
    return scores


def score_dates(gold: Sequence[Document], found: Iterable[Document], *, calendar: bool = False) -> DateScores:
    """Score "timexes" by "doc_id": all of them, or those of the calendar, with the others neither wanted nor wrong."""
    scores = DateScores()
    by_id = {document["doc_id"]: document["timexes"] for document in found}
    for document in gold:
        text = document["text"]
        wanted, ignored = items(text, document["timexes"]), list[Item]()
        offered = items(text, by_id.get(document["doc_id"], ()))
        if calendar:
            ignored = [one for one in wanted if one.type not in _DATES or not is_calendar(one.value)]
            wanted = [one for one in wanted if one not in ignored]
            offered = [one for one in offered if one.type not in _NO_DATES and is_calendar(one.value)]
        _count_dates(scores, match(wanted, ignored, offered))
    return scores


def kind_class(kind: str) -> str:
    """The kinds that are told apart: states are places."""
    return "PLACE" if kind in _PLACES else kind


def normal_name(words: str) -> str:
    """A name as names are compared: without what does not count around it, in small letters."""
    start, end = trimmed(words, 0, len(words)) if words else (0, 0)
    return re.sub(r"\s+", " ", words[start:end]).casefold().strip(".\"' ")


def _count_names(scores: NameScores, text: str, matched: Match) -> None:
    wanted, found = matched.wanted, matched.found
    scores.relaxed.add(len(wanted), len(found), len(matched.overlapping))
    scores.strict.add(len(wanted), len(found), len(matched.exact))
    right = {at for place, at in matched.exact if _same_kind(wanted[place], found[at])}
    scores.typed.add(len(wanted), len(found), len(right))
    for one in wanted:
        scores.kinds[kind_class(one.type)].add(1, 0, 0)
    for one in found:
        scores.kinds[kind_class(one.type)].add(0, 1, 0)
    for place, at in matched.overlapping:
        scores.kinds[kind_class(wanted[place].type)].add(0, 0, _same_kind(wanted[place], found[at]))
    names, found_names = _names(text, wanted), _names(text, found)
    scores.exact_names.add(len(names), len(found_names), len(names & found_names))
    scores.judged += _judged(found, right)


def _count_aliases(aliases: Tally, matched: Match) -> None:
    """B-cubed over the wanted names that were found: of those put with one, how many belong to it, and the reverse."""
    entities = [
        (matched.wanted[place].entity, matched.found[at].entity, at)
        for place, at in matched.overlapping
        if matched.wanted[place].entity is not None
    ]
    wanted: defaultdict[object, set[int]] = defaultdict(set)
    found: defaultdict[object, set[int]] = defaultdict(set)
    for entity, group, at in entities:
        wanted[entity].add(at)
        found[("alone", at) if group is None else group].add(at)
    for entity, group, at in entities:
        together = found[("alone", at) if group is None else group]
        both = len(wanted[entity] & together)
        aliases.add(1, 1, both / len(together), both / len(wanted[entity]))


def _count_dates(scores: DateScores, matched: Match) -> None:
    wanted, found = matched.wanted, matched.found
    scores.relaxed.add(len(wanted), len(found), len(matched.overlapping))
    scores.strict.add(len(wanted), len(found), len(matched.exact))
    right = {at for place, at in matched.overlapping if same(wanted[place].value, found[at].value)}
    scores.value.add(len(wanted), len(found), len(right))
    scores.judged += _judged(found, right)


def _same_kind(one: Item, other: Item) -> bool:
    return kind_class(one.type) == kind_class(other.type)


def _names(text: str, some: Iterable[Item]) -> set[str]:
    return {normal_name(text[one.start : one.end]) for one in some} - {""}


def _judged(found: Sequence[Item], right: set[int]) -> list[Judged]:
    return [Judged(one.confidence, at in right) for at, one in enumerate(found) if one.confidence is not None]
