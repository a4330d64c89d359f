"""One decision for each name of a text: what was certain once holds for all its mentions."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from db.model.sentence import Sentence, mark
from desktop.extraction.candidates import Candidate
from desktop.extraction.context import around
from desktop.extraction.entries import Entries
from desktop.extraction.evidence import Evidence, Sort, within
from desktop.extraction.lexicon import Lexicon
from desktop.extraction.people import parts, skeleton
from desktop.extraction.tokens import initials

_AROUND_MOST = 5.0
"""The most that all the words around a name's mentions weigh for one sort: more than any ending, less than a title."""


_SMALL = re.compile(r"(?<!\w)[a-z]{3,}(?!\w)")
_LISTED = re.compile(r"(?:,|,? and|,? or| &|/|, as well as)\s?$")


class Decision(NamedTuple):
    """What a name is, how sure that is (0 to 1), and the strongest reason."""

    sort: Sort
    confidence: float
    reason: Sentence


class _Ballot:
    """The evidence for one name. What the name itself says counts once, what stands around each mention adds up."""

    def __init__(self) -> None:
        self._own = [0.0] * len(Sort)
        self._around = [0.0] * len(Sort)
        self._strongest: list[Evidence | None] = [None] * len(Sort)
        self.mentions = 0

    def add_own(self, evidence: Evidence) -> None:
        """Take in what the name itself says; of several for one sort, the strongest counts."""
        if abs(evidence.weight) > abs(self._own[evidence.sort]):
            self._own[evidence.sort] = evidence.weight
        self._remember(evidence)

    def add_around(self, evidence: Evidence) -> None:
        """Take in what stands beside one mention."""
        self._around[evidence.sort] += evidence.weight
        self._remember(evidence)

    def _remember(self, evidence: Evidence) -> None:
        before = self._strongest[evidence.sort]
        if before is None or evidence.weight > before.weight:
            self._strongest[evidence.sort] = evidence

    def decision(self) -> Decision:
        """What the evidence comes to."""
        share = max(self.mentions, 1) ** -0.5
        weights = [
            own + max(-_AROUND_MOST, min(_AROUND_MOST, around * share))
            for own, around in zip(self._own, self._around, strict=True)
        ]
        second, best = sorted(weights)[-2:]
        sort = Sort(weights.index(best))
        strongest = self._strongest[sort]
        if strongest is None or best <= 0:
            return Decision(Sort.OTHER, 0.3, Sentence(mark("Nothing says what it is.")))
        return Decision(sort, round(min(0.98, 0.4 + (best - max(second, 0)) / 9), 2), strongest.reason)


def decisions(text: str, candidates: Sequence[Candidate], lexicon: Lexicon, entries: Entries) -> dict[str, Decision]:
    """What each name of the text is, by its surface."""
    ballots: dict[str, _Ballot] = {}
    small = set(_SMALL.findall(text))
    for candidate in candidates:
        surface = candidate.surface
        ballot = ballots.get(surface)
        if ballot is None:
            ballot = ballots[surface] = _Ballot()
            for evidence in within(candidate, lexicon, entries):
                ballot.add_own(evidence)
            if len(candidate.words) == 1 and surface.lower() in small and not surface.isupper():
                ballot.add_own(
                    Evidence(Sort.OTHER, 2.2, Sentence(mark("The text has the same word without a capital.")))
                )
        elif candidate.title is not None:
            for evidence in within(candidate, lexicon, entries):
                ballot.add_own(evidence)
        ballot.mentions += 1
        for evidence in around(text, candidate):
            ballot.add_around(evidence)
    _coordinate(text, candidates, ballots)
    _link(candidates, ballots)
    return {surface: ballot.decision() for surface, ballot in ballots.items()}


def _link(candidates: Iterable[Candidate], ballots: dict[str, _Ballot]) -> None:
    """Let names speak for each other: a full name for its family name, a name for its abbreviation."""
    fuller: dict[str, Decision] = {}
    sounds: dict[str, Decision] = {}
    """Family names by their consonants, for other spellings of them."""
    for candidate in candidates:
        if len(candidate.words) < 2:
            continue
        decision = ballots[candidate.surface].decision()
        if decision.sort is Sort.PERSON:
            _link_person(candidate, decision, fuller, sounds)
        elif decision.sort is not Sort.OTHER:
            fuller.setdefault(initials(candidate.surface), decision)
            if decision.sort is Sort.GROUP and len(candidate.words) > 2:
                shorter = candidate.surface[: candidate.words[-1].start - candidate.words[0].start].rstrip()
                fuller.setdefault(shorter, decision)
    for surface, ballot in ballots.items():
        whole = fuller.get(surface) or (sounds.get(skeleton(parts(surface)[-1])) if " " not in surface else None)
        if whole is None or whole.confidence < 0.5:
            continue
        weight = 5.0 if surface.isupper() else 4.0
        ballot.add_own(Evidence(whole.sort, weight, Sentence(mark("A longer name in the text goes with it."))))


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


def _coordinate(text: str, candidates: Sequence[Candidate], ballots: dict[str, _Ballot]) -> None:
    """What is listed together is mostly of one sort: "Herndon, Reston and Sterling"."""
    sure = {surface: ballot.decision() for surface, ballot in ballots.items()}
    reason = Sentence(mark("It stands beside others of its kind."))
    for one, other in pairwise(candidates):
        between = text[one.span.end : other.span.start]
        if len(between) > 8 or not between or other.title or not _LISTED.fullmatch(between):
            continue
        if text[other.span.end : other.span.end + 2] in ("'s", "’s"):
            continue  # "Ada Brennan, the Guild's Otto Serra"
        for known, unknown in ((one, other), (other, one)):
            decision = sure[known.surface]
            if decision.confidence > 0.7 and sure[unknown.surface].confidence < 0.7 and decision.sort is not Sort.OTHER:
                ballots[unknown.surface].add_around(Evidence(decision.sort, 1.8, reason))
