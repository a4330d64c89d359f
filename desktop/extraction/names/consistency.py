"""One decision for each name of a text: what was certain once holds for all its mentions."""

import re
from collections.abc import Container, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from db.model.sentence import Sentence, mark
from desktop.extraction.entries import Entries
from desktop.extraction.names.candidates import Candidate
from desktop.extraction.names.context import around
from desktop.extraction.names.evidence import Evidence, Sort, within
from desktop.extraction.names.lexicon import Lexicon
from desktop.extraction.names.people import parts, skeleton
from desktop.extraction.tokens import initials

_AROUND_MOST = 5.0
"""The most that all the words around a name's mentions weigh for one sort: more than any ending, less than a title."""
_SURE_ENOUGH = 0.5
"""So sure must a longer name be to speak for a shorter one."""
_LISTED_MOST = 8
"""So many code points may stand between two names of a list."""
_WORD = re.compile(r"\w+")
_SMALL = re.compile(r"[a-z]{3,}")
_LISTED = re.compile(r"(?:,|,? and|,? or| &|/|, as well as)\s?")


class Decision(NamedTuple):
    """What a name is, how sure that is (0 to 1), and the strongest reason."""

    sort: Sort
    confidence: float
    reason: Sentence


_SORTS = tuple(Sort)
_UNDECIDED = Decision(Sort.OTHER, 0.3, Sentence(mark("Nothing says what it is.")))
_SMALL_TOO = Evidence(Sort.OTHER, 2.2, Sentence(mark("The text has the same word without a capital.")))
_LONGER = Sentence(mark("A longer name in the text goes with it."))
_LISTED_REASON = Sentence(mark("It stands beside others of its kind."))


class _Ballot:
    """The evidence for one name. What the name itself says counts once, what stands around each mention adds up."""

    __slots__ = ("_around", "_decision", "_own", "_strongest", "first", "mentions")

    def __init__(self, first: Candidate) -> None:
        self.first = first
        """The first mention."""
        self.mentions = 0
        self._own = [0.0, 0.0, 0.0, 0.0]
        self._around = [0.0, 0.0, 0.0, 0.0]
        self._strongest: list[Evidence | None] = [None, None, None, None]
        self._decision: Decision | None = None

    def add_own(self, evidence: Evidence) -> None:
        """Take in what the name itself says; of several for one sort, the strongest counts."""
        sort, weight, _ = evidence
        if abs(weight) > abs(self._own[sort]):
            self._own[sort] = weight
        self._remember(evidence)

    def add_around(self, evidence: Evidence) -> None:
        """Take in what stands beside one mention."""
        self._around[evidence.sort] += evidence.weight
        self._remember(evidence)

    def _remember(self, evidence: Evidence) -> None:
        self._decision = None
        before = self._strongest[evidence.sort]
        if before is None or evidence.weight > before.weight:
            self._strongest[evidence.sort] = evidence

    def decision(self) -> Decision:
        """What the evidence comes to; asked again and again, and counted anew only where there is more evidence."""
        if self._decision is None:
            self._decision = self._decided()
        return self._decision

    def _decided(self) -> Decision:
        share = max(self.mentions, 1) ** -0.5
        weights = [
            own + max(-_AROUND_MOST, min(_AROUND_MOST, around * share)) if around else own
            for own, around in zip(self._own, self._around, strict=True)
        ]
        best = max(weights)
        place = weights.index(best)
        strongest = self._strongest[place]
        if strongest is None or best <= 0:
            return _UNDECIDED
        weights[place] = 0.0
        return Decision(_SORTS[place], round(min(0.98, 0.4 + (best - max(weights)) / 9), 2), strongest.reason)


def decisions(text: str, candidates: Sequence[Candidate], lexicon: Lexicon, entries: Entries) -> dict[str, Decision]:
    """What each name of the text is, by its surface."""
    ballots: dict[str, _Ballot] = {}
    words = frozenset(_WORD.findall(text))
    for candidate in candidates:
        surface = candidate.surface
        ballot = ballots.get(surface)
        if ballot is None:
            ballot = ballots[surface] = _Ballot(candidate)
            for evidence in within(candidate, lexicon, entries):
                ballot.add_own(evidence)
            if len(candidate.words) == 1 and _is_small_too(surface, words):
                ballot.add_own(_SMALL_TOO)
        elif candidate.title is not None:
            for evidence in within(candidate, lexicon, entries):
                ballot.add_own(evidence)
        ballot.mentions += 1
        for evidence in around(text, candidate):
            ballot.add_around(evidence)
    _coordinate(text, candidates, ballots)
    _link(ballots)
    return {surface: ballot.decision() for surface, ballot in ballots.items()}


def _is_small_too(surface: str, words: Container[str]) -> bool:
    """Whether a single word stands among the words of the text without its capital."""
    small = surface.lower()
    return small in words and _SMALL.fullmatch(small) is not None and not surface.isupper()


def _link(ballots: Mapping[str, _Ballot]) -> None:
    """Let names speak for each other: a full name for its family name, a name for its abbreviation."""
    fuller: dict[str, Decision] = {}
    sounds: dict[str, Decision] = {}
    """Family names by their consonants, for other spellings of them."""
    for surface, ballot in ballots.items():
        candidate = ballot.first
        if len(candidate.words) < 2:
            continue
        decision = ballot.decision()
        if decision.sort is Sort.PERSON:
            _link_person(candidate, decision, fuller, sounds)
        elif decision.sort is not Sort.OTHER:
            fuller.setdefault(initials(surface), decision)
            if decision.sort is Sort.GROUP and len(candidate.words) > 2:
                shorter = surface[: candidate.words[-1].start - candidate.words[0].start].rstrip()
                fuller.setdefault(shorter, decision)
    for surface, ballot in ballots.items():
        whole = fuller.get(surface)
        if whole is None and sounds and " " not in surface:
            whole = sounds.get(skeleton(parts(surface)[-1]))
        if whole is not None and whole.confidence >= _SURE_ENOUGH:
            weight = 5.0 if surface.isupper() else 4.0
            ballot.add_own(Evidence(whole.sort, weight, _LONGER))


def _link_person(
    candidate: Candidate, decision: Decision, fuller: dict[str, Decision], sounds: dict[str, Decision]
) -> None:
    last = candidate.words[-1].text
    if last.isupper() and not candidate.surface.isupper():
        return  # an abbreviation is no family name: "Liberal FDP"
    for word in (last, last.split("-", 1)[-1], candidate.words[0].text):
        fuller.setdefault(word, decision)
    if len(skeleton(parts(last)[-1])) > 2:
        sounds.setdefault(skeleton(parts(last)[-1]), decision)


def _coordinate(text: str, candidates: Sequence[Candidate], ballots: Mapping[str, _Ballot]) -> None:
    """What is listed together is mostly of one sort: "Herndon, Reston and Sterling"."""
    sure = {surface: ballot.decision() for surface, ballot in ballots.items()}
    for one, other in pairwise(candidates):
        end, start = one.span.end, other.span.start
        if not 0 < start - end <= _LISTED_MOST or other.title or not _LISTED.fullmatch(text, end, start):
            continue
        if text.startswith(("'s", "’s"), other.span.end):
            continue  # "Ada Brennan, the Guild's Otto Serra"
        for known, unknown in ((one, other), (other, one)):
            decision = sure[known.surface]
            if decision.confidence > 0.7 and sure[unknown.surface].confidence < 0.7 and decision.sort is not Sort.OTHER:
                ballots[unknown.surface].add_around(Evidence(decision.sort, 1.8, _LISTED_REASON))
